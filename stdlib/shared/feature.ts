// The features of WebAssembly that a program may be compiled for.

/** A set of features. */
export const enum Feature {
  /** No feature. */
  None = 0,
  /** Instructions that extend the sign of small integers. */
  SignExtension = 1 << 0,
  /** Imports and exports of globals that change. */
  MutableGlobals = 1 << 1,
  /** Conversions from floats that saturate. */
  NontrappingF2I = 1 << 2,
  /** Instructions that fill and copy memory. */
  BulkMemory = 1 << 3,
  /** Vectors of 128 bits. */
  Simd = 1 << 4,
  /** Shared memory and atomic instructions. */
  Threads = 1 << 5,
  /** Exceptions. */
  ExceptionHandling = 1 << 6,
  /** Calls in place of returns. */
  TailCalls = 1 << 7,
  /** References to host values. */
  ReferenceTypes = 1 << 8,
  /** Several results. */
  MultiValue = 1 << 9,
  /** Garbage-collected values. */
  GC = 1 << 10,
  /** Addresses of 64 bits. */
  Memory64 = 1 << 11,
  /** Vectors whose results may differ between machines. */
  RelaxedSimd = 1 << 12,
  /** Sums and products in constants. */
  ExtendedConst = 1 << 13,
  /** Strings of the host. */
  Strings = 1 << 14,
  /** Shared values of all kinds. */
  SharedEverything = 1 << 15,
  /** All features. */
  All = (1 << 16) - 1,
}

/** The name of one feature on the command line; empty for none or several. */
export function featureToString(feature: Feature): string {
  switch (feature) {
    case Feature.SignExtension: return "sign-extension";
    case Feature.MutableGlobals: return "mutable-globals";
    case Feature.NontrappingF2I: return "nontrapping-f2i";
    case Feature.BulkMemory: return "bulk-memory";
    case Feature.Simd: return "simd";
    case Feature.Threads: return "threads";
    case Feature.ExceptionHandling: return "exception-handling";
    case Feature.TailCalls: return "tail-calls";
    case Feature.ReferenceTypes: return "reference-types";
    case Feature.MultiValue: return "multi-value";
    case Feature.GC: return "gc";
    case Feature.Memory64: return "memory64";
    case Feature.RelaxedSimd: return "relaxed-simd";
    case Feature.ExtendedConst: return "extended-const";
    case Feature.Strings: return "stringref";
    case Feature.SharedEverything: return "shared-everything";
  }
  return "";
}
