// The process that the program runs in.

import { Date as hostDate, performance as hostPerformance } from "bindings/clock";
import { process as host } from "bindings/node";

const NANOS_PER_MILLI: f64 = 1000000.0;

export namespace process {
  /** The kind of machine. */
  @lazy export const arch: string = sizeof<usize>() == 4 ? "wasm32" : "wasm64";

  /** The kind of operating system. */
  export const platform: string = "wasm";

  /** The command's arguments. */
  @lazy export const argv: string[] = host.argv;

  /** Always empty: hosts give no environment. */
  @lazy export const env: Map<string, string> = new Map<string, string>();

  /** What `exit` tells the host by default. */
  @lazy export let exitCode: i32 = 0;

  /** Ends the process. */
  export function exit(code: i32 = exitCode): void {
    host.exit(code);
  }

  /** The milliseconds since 1970-01-01. */
  export function time(): i64 {
    return <i64>hostDate.now();
  }

  /** The nanoseconds since some time before the program's start. */
  export function hrtime(): u64 {
    return <u64>(hostPerformance.now() * NANOS_PER_MILLI);
  }
}
