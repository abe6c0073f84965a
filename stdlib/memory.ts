// Linear memory as a whole.

import { memmove, memset } from "util/memory";
import { AtomicWaitResult } from "builtins/atomic";

/** Any type; the compiler checks which. */
type auto = i32;

export namespace memory {
  /** The size of memory in pages of 64 KiB. */
  @builtin export declare function size(): i32;

  /** Adds pages and gives the previous size, or -1 if that was not possible. */
  @builtin @unsafe export declare function grow(pages: i32): i32;

  /** Sets `n` bytes from `dst` on to `c`. */
  @builtin @unsafe export declare function fill(dst: usize, c: u8, n: usize): void;

  /** Copies `n` bytes from `src` to `dst`; the two may overlap. */
  @builtin @unsafe export declare function copy(dst: usize, src: usize, n: usize): void;

  /**
   * Reserves static memory: `data(size, align = 16)` zeroed bytes, or `data<T>([a, b, …], align = sizeof<T>())` the
   * constant values of an array literal.
   */
  @builtin export declare function data<T>(sizeOrValues: auto, align?: i32): usize;

  /** Not available: aborts. */
  @unsafe export function init(segmentIndex: u32, srcOffset: usize, dstOffset: usize, n: usize): void {
    throw new Error("Not implemented");
  }

  /** Not available: aborts. */
  @unsafe export function drop(segmentIndex: u32): void {
    throw new Error("Not implemented");
  }

  /** Copies `srcLength` bytes from `src` to `dst`, `count` times in a row. The two must not overlap. */
  @unsafe export function repeat(dst: usize, src: usize, srcLength: usize, count: usize): void {
    const total = srcLength * count;
    if (!total) return;
    memory.copy(dst, src, srcLength);
    // What is there already is copied behind itself, twice as much each time.
    let done = srcLength;
    while (done < total) {
      const part = min<usize>(done, total - done);
      memory.copy(dst + done, dst, part);
      done += part;
    }
  }

  /** The difference of the first two bytes that differ, or 0. */
  export function compare(vl: usize, vr: usize, n: usize): i32 {
    if (vl == vr) return 0;
    while (n >= 8 && load<u64>(vl) == load<u64>(vr)) {
      vl += 8;
      vr += 8;
      n -= 8;
    }
    while (n) {
      const left = <i32>load<u8>(vl);
      const right = <i32>load<u8>(vr);
      if (left != right) return left - right;
      vl++;
      vr++;
      n--;
    }
    return 0;
  }

  export namespace atomic {
    /** Sleeps while an `i32` in memory equals `expected`, for at most `timeout` nanoseconds (no limit if negative). */
    @builtin @unsafe export declare function wait32(ptr: usize, expected: i32, timeout?: i64): AtomicWaitResult;

    /** Sleeps while an `i64` in memory equals `expected`, for at most `timeout` nanoseconds (no limit if negative). */
    @builtin @unsafe export declare function wait64(ptr: usize, expected: i64, timeout?: i64): AtomicWaitResult;
  }
}
