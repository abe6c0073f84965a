// The host's clocks.

export declare namespace Date {
  @external("env", "Date.now")
  export function now(): f64;
}

export declare namespace performance {
  @external("env", "performance.now")
  export function now(): f64;
}
