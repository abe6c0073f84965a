// @perf n=60000 ret=f64 c=nbody.c tags=memory,float
// Five bodies in raw memory: x y z vx vy vz mass, 56 bytes each.

const BODIES = 5;
const STRIDE = 56;
const bodies = memory.data(BODIES * STRIDE, 8);

function place(i: i32, x: f64, y: f64, z: f64, vx: f64, vy: f64, vz: f64, mass: f64): void {
  const p = bodies + i * STRIDE;
  store<f64>(p, x, 0);
  store<f64>(p, y, 8);
  store<f64>(p, z, 16);
  store<f64>(p, vx, 24);
  store<f64>(p, vy, 32);
  store<f64>(p, vz, 40);
  store<f64>(p, mass, 48);
}

function advance(dt: f64): void {
  for (let i = 0; i < BODIES; i++) {
    const p = bodies + i * STRIDE;
    const x = load<f64>(p, 0), y = load<f64>(p, 8), z = load<f64>(p, 16), mass = load<f64>(p, 48);
    let vx = load<f64>(p, 24), vy = load<f64>(p, 32), vz = load<f64>(p, 40);
    for (let j = i + 1; j < BODIES; j++) {
      const q = bodies + j * STRIDE;
      const dx = x - load<f64>(q, 0), dy = y - load<f64>(q, 8), dz = z - load<f64>(q, 16);
      const d2 = dx * dx + dy * dy + dz * dz;
      const mag = dt / (d2 * sqrt<f64>(d2));
      const other = load<f64>(q, 48) * mag;
      vx -= dx * other;
      vy -= dy * other;
      vz -= dz * other;
      const own = mass * mag;
      store<f64>(q, load<f64>(q, 24) + dx * own, 24);
      store<f64>(q, load<f64>(q, 32) + dy * own, 32);
      store<f64>(q, load<f64>(q, 40) + dz * own, 40);
    }
    store<f64>(p, vx, 24);
    store<f64>(p, vy, 32);
    store<f64>(p, vz, 40);
    store<f64>(p, x + dt * vx, 0);
    store<f64>(p, y + dt * vy, 8);
    store<f64>(p, z + dt * vz, 16);
  }
}

export function run(n: i32): f64 {
  place(0, 0, 0, 0, 0, 0, 0, 39.47841760435743);
  place(1, 4.84143144246472, -1.16032004402743, -0.10362204447112, 0.60632639299583, 2.81198684491626, -0.02521836165988, 0.03769367487038);
  place(2, 8.34336671824458, 4.12479856412430, -0.40352341711432, -1.01077434617879, 1.82566237123041, 0.00841576137658, 0.01128632613196);
  place(3, 12.8943695621391, -15.1111514016986, -0.22330757889265, 1.08279100644154, 0.86871301816961, -0.01083263740136, 0.00172372405705);
  place(4, 15.3796971148509, -25.9193146099879, 0.17925877295037, 0.97909073224390, 0.59469899864768, -0.03475595555078, 0.00203368686992);
  for (let i = 0; i < n; i++) advance(0.01);
  return load<f64>(bodies, 0) + load<f64>(bodies + STRIDE, 8) + load<f64>(bodies + 4 * STRIDE, 16);
}
