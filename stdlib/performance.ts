// The host's precise clock.

import { performance as host } from "bindings/clock";

export namespace performance {
  /** The milliseconds since some time before the program's start. */
  export function now(): f64 {
    return host.now();
  }
}
