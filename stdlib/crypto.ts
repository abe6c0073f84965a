// The host's source of random bytes that nobody can guess.

import { crypto as host } from "bindings/crypto";

export namespace crypto {
  /** Fills an array with random bytes. */
  export function getRandomValues(array: Uint8Array): void {
    host.getRandomValues(array);
  }
}
