#include "bench.h"
#define BODIES 5
struct body { double x, y, z, vx, vy, vz, mass; };
static struct body bodies[BODIES];
static void place(int i, double x, double y, double z, double vx, double vy, double vz, double mass) {
  bodies[i] = (struct body){x, y, z, vx, vy, vz, mass};
}
static void advance(double dt) {
  for (int i = 0; i < BODIES; i++) {
    struct body *p = &bodies[i];
    double x = p->x, y = p->y, z = p->z, mass = p->mass, vx = p->vx, vy = p->vy, vz = p->vz;
    for (int j = i + 1; j < BODIES; j++) {
      struct body *q = &bodies[j];
      double dx = x - q->x, dy = y - q->y, dz = z - q->z;
      double d2 = dx * dx + dy * dy + dz * dz;
      double mag = dt / (d2 * __builtin_sqrt(d2));
      double other = q->mass * mag;
      vx -= dx * other; vy -= dy * other; vz -= dz * other;
      double own = mass * mag;
      q->vx += dx * own; q->vy += dy * own; q->vz += dz * own;
    }
    p->vx = vx; p->vy = vy; p->vz = vz;
    p->x = x + dt * vx; p->y = y + dt * vy; p->z = z + dt * vz;
  }
}
EXPORT(run) double run(int n) {
  place(0, 0, 0, 0, 0, 0, 0, 39.47841760435743);
  place(1, 4.84143144246472, -1.16032004402743, -0.10362204447112, 0.60632639299583, 2.81198684491626, -0.02521836165988, 0.03769367487038);
  place(2, 8.34336671824458, 4.12479856412430, -0.40352341711432, -1.01077434617879, 1.82566237123041, 0.00841576137658, 0.01128632613196);
  place(3, 12.8943695621391, -15.1111514016986, -0.22330757889265, 1.08279100644154, 0.86871301816961, -0.01083263740136, 0.00172372405705);
  place(4, 15.3796971148509, -25.9193146099879, 0.17925877295037, 0.97909073224390, 0.59469899864768, -0.03475595555078, 0.00203368686992);
  for (int i = 0; i < n; i++) advance(0.01);
  return bodies[0].x + bodies[1].y + bodies[4].z;
}
