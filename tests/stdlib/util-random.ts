// Random numbers: the sequences of a seed are those of AssemblyScript.
// @call random() = 0.41176169772112203
// @call random() = 0.3382187930884253

// The host's seed comes in as the bits of this number.
export function random(): f64 {
  if (!isSeeded) {
    isSeeded = true;
    Math.seedRandom(reinterpret<i64>(<f64>12345.678));
  }
  return Math.random();
}

let isSeeded = false;

export function test_seeds(): void {
  Math.seedRandom(1);
  assert(Math.random() == 0.7662037068107435 && Math.random() == 0.0562947746566671);
  assert(Mathf.random() == 0.46308231353759766 && Mathf.random() == 0.36628258228302);
  NativeMathf.seedRandom(0);
  assert(NativeMath.random() == 0.8929929097830802 && Mathf.random() == 0.05869472026824951);
  Math.seedRandom(-5);
  assert(Math.random() == 0.20418177094664336 && Mathf.random() == 0.9544036388397217);
}
