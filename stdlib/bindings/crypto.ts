// The host's source of random bytes that nobody can guess.

export namespace crypto {
  /** Fills an array with random bytes. */
  export function getRandomValues(array: Uint8Array): void {
    array.set(getRandomValuesN(<u32>array.length));
  }
  @external("env", "crypto.getRandomValuesN")
  @external.js("let a = new Uint8Array(n); crypto.getRandomValues(a); return a;")
  export declare function getRandomValuesN(n: u32): Uint8Array;
}
