// The host's console. Every function takes one text.

import { console as host } from "bindings/console";

export namespace console {
  /** Shows a message if a condition does not hold. */
  export function assert<T>(condition: T, message: string = ""): void {
    host.assert(!!condition, message);
  }

  /** Shows a message. */
  export function log(message: string = ""): void {
    host.log(message);
  }

  /** Shows a message for developers. */
  export function debug(message: string = ""): void {
    host.debug(message);
  }

  /** Shows a message. */
  export function info(message: string = ""): void {
    host.info(message);
  }

  /** Shows a warning. */
  export function warn(message: string = ""): void {
    host.warn(message);
  }

  /** Shows an error. */
  export function error(message: string = ""): void {
    host.error(message);
  }

  /** Starts a timer. */
  export function time(label: string = "default"): void {
    host.time(label);
  }

  /** Shows how long a timer has been running. */
  export function timeLog(label: string = "default"): void {
    host.timeLog(label);
  }

  /** Shows how long a timer has been running and stops it. */
  export function timeEnd(label: string = "default"): void {
    host.timeEnd(label);
  }
}
