// Atomic operations on the elements of typed arrays of integers. They need the feature `threads`.

import { E_INDEXOUTOFRANGE } from "util/error";

export namespace Atomics {
  /** An element. */
  export function load<T extends ArrayBufferView>(array: T, index: i32): valueof<T> {
    return atomic.load<valueof<T>>(addressOf<T>(array, index));
  }

  /** Sets an element. */
  export function store<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): void {
    atomic.store<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Adds to an element and gives its old value. */
  export function add<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): valueof<T> {
    return atomic.add<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Subtracts from an element and gives its old value. */
  export function sub<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): valueof<T> {
    return atomic.sub<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Ands into an element and gives its old value. */
  export function and<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): valueof<T> {
    return atomic.and<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Ors into an element and gives its old value. */
  export function or<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): valueof<T> {
    return atomic.or<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Xors into an element and gives its old value. */
  export function xor<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): valueof<T> {
    return atomic.xor<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Sets an element and gives its old value. */
  export function exchange<T extends ArrayBufferView>(array: T, index: i32, value: valueof<T>): valueof<T> {
    return atomic.xchg<valueof<T>>(addressOf<T>(array, index), value);
  }

  /** Sets an element if it has the expected value, and gives its old value. */
  export function compareExchange<T extends ArrayBufferView>(
    array: T, index: i32, expectedValue: valueof<T>, replacementValue: valueof<T>,
  ): valueof<T> {
    return atomic.cmpxchg<valueof<T>>(addressOf<T>(array, index), expectedValue, replacementValue);
  }

  /** Sleeps while the first element has a value, for at most `timeout` nanoseconds; without a limit if negative. */
  export function wait<T extends ArrayBufferView>(array: T, value: valueof<T>, timeout: i64 = -1): AtomicWaitResult {
    return atomic.wait<valueof<T>>(array.dataStart, value, timeout);
  }

  /** Wakes at most `count` of those that sleep on an element (all, if negative), and gives how many there were. */
  export function notify<T extends ArrayBufferView>(array: T, index: i32, count: i32 = -1): i32 {
    return atomic.notify(addressOf<T>(array, index), count);
  }

  /** Whether elements of `size` bytes need no locks. */
  export function isLockFree(size: usize): bool {
    return size == 1 || size == 2 || size == 4;
  }
}

/** Where an element lies. */
@inline function addressOf<T extends ArrayBufferView>(array: T, index: i32): usize {
  if (<u32>index >= <u32>array.byteLength >>> <u32>alignof<valueof<T>>()) throw new RangeError(E_INDEXOUTOFRANGE);
  return array.dataStart + (<usize>index << alignof<valueof<T>>());
}
