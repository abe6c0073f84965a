// Arrays of numbers of one kind in a buffer that others may see too.

import { position } from "util/bounds";
import { everyElement, findElement, findLastElement, forEachElement, reduceElements, reduceElementsRight } from "util/callbacks";
import { convertElements, narrowElement } from "util/convert";
import { copyElementsWithin, fillElements, reverseElements } from "util/elements";
import { E_INDEXOUTOFRANGE, E_INVALIDLENGTH } from "util/error";
import { joinElements } from "util/join";
import { hasElement, indexOfElement, lastIndexOfElement } from "util/search";
import { defaultOrder, sortElements } from "util/sort";

/**
 * What all typed arrays do. `A` is the class, `E` the type of an element, `V` the type of a value that is stored in one:
 * 32 bits wide for small integers, and signed for `u8` if it is clamped.
 */
abstract class TypedArray<A, E, V> extends ArrayBufferView {
  [key: number]: E;

  /** An array of `length` zeros. */
  protected constructor(length: i32) {
    super(length, <i32>alignof<E>());
  }

  /** The number of elements. */
  @inline
  get length(): i32 {
    return <i32>(<u32>this.byteLength >>> <u32>alignof<E>());
  }

  @operator("[]")
  private __get(index: i32): E {
    if (<u32>index >= <u32>this.length) throw new RangeError(E_INDEXOUTOFRANGE);
    return element.load<E>(this.dataStart, index);
  }

  @unsafe @operator("{}") @inline
  private __uget(index: i32): E {
    return element.load<E>(this.dataStart, index);
  }

  @operator("[]=")
  private __set(index: i32, value: V): void {
    if (<u32>index >= <u32>this.length) throw new RangeError(E_INDEXOUTOFRANGE);
    element.store<E>(this.dataStart, index, narrowElement<E, V>(value));
  }

  @unsafe @operator("{}=") @inline
  private __uset(index: i32, value: V): void {
    element.store<E>(this.dataStart, index, narrowElement<E, V>(value));
  }

  /** The element at a position that counts from the end if it is negative. */
  at(index: i32): E {
    return this[index < 0 ? index + this.length : index];
  }

  /** A copy with another element at a position that counts from the end if it is negative. */
  with(index: i32, value: V): A {
    const at = index < 0 ? index + this.length : index;
    if (<u32>at >= <u32>this.length) throw new RangeError(E_INDEXOUTOFRANGE);
    const copy = this.slice();
    unchecked(changetype<TypedArray<A, E, V>>(copy)[at] = value);
    return copy;
  }

  /** Sets the elements from `start` up to before `end`. */
  fill(value: V, start: i32 = 0, end: i32 = i32.MAX_VALUE): A {
    const length = this.length;
    fillElements<E>(this.dataStart, narrowElement<E, V>(value), position(start, length), position(end, length));
    return changetype<A>(this);
  }

  /** Copies the numbers of an array or typed array to the elements from `offset` on. */
  set<U extends ArrayLike<number>>(source: U, offset: i32 = 0): void {
    const length = source.length;
    if (offset < 0 || length > this.length - offset) throw new RangeError(E_INDEXOUTOFRANGE);
    const to = this.dataStart + (<usize>offset << alignof<E>());
    convertElements<valueof<U>, E, V>(source.dataStart, length, to);
  }

  /** Copies the elements from `start` up to before `end` to `target`, as far as they fit. */
  copyWithin(target: i32, start: i32, end: i32 = i32.MAX_VALUE): A {
    copyElementsWithin<E>(this.dataStart, this.length, target, start, end);
    return changetype<A>(this);
  }

  /** Whether an element equals `searchElement`; NaN equals NaN here. */
  includes(searchElement: E, fromIndex: i32 = 0): bool {
    return hasElement<A, E>(changetype<A>(this), searchElement, fromIndex);
  }

  /** The position of the first element that equals `searchElement`, or -1. */
  indexOf(searchElement: E, fromIndex: i32 = 0): i32 {
    return indexOfElement<A, E>(changetype<A>(this), searchElement, fromIndex);
  }

  /** The position of the last element up to `fromIndex` that equals `searchElement`, or -1. */
  lastIndexOf(searchElement: E, fromIndex: i32 = i32.MAX_VALUE): i32 {
    return lastIndexOfElement<A, E>(changetype<A>(this), searchElement, fromIndex);
  }

  /** A new array of the elements from `begin` up to before `end`. */
  slice(begin: i32 = 0, end: i32 = i32.MAX_VALUE): A {
    const length = this.length;
    begin = position(begin, length);
    const bytes = max<i32>(position(end, length) - begin, 0) << <i32>alignof<E>();
    const buffer = new ArrayBuffer(bytes);
    const result = makeView<A>(buffer, changetype<usize>(buffer), bytes);
    memory.copy(changetype<usize>(buffer), this.dataStart + (<usize>begin << alignof<E>()), <usize>bytes);
    return result;
  }

  /** An array of the elements from `begin` up to before `end` in the same buffer. */
  subarray(begin: i32 = 0, end: i32 = i32.MAX_VALUE): A {
    const length = this.length;
    begin = position(begin, length);
    const bytes = max<i32>(position(end, length) - begin, 0) << <i32>alignof<E>();
    return makeView<A>(this.buffer, this.dataStart + (<usize>begin << alignof<E>()), bytes);
  }

  /** Turns the order of the elements round. */
  reverse(): A {
    reverseElements<E>(this.dataStart, this.length);
    return changetype<A>(this);
  }

  /** A copy in the opposite order. */
  toReversed(): A {
    const copy = this.slice();
    changetype<TypedArray<A, E, V>>(copy).reverse();
    return copy;
  }

  /** Sorts the elements, by value unless there is a comparator. */
  sort(comparator: (a: E, b: E) => i32 = defaultOrder<E>()): A {
    sortElements<A, E>(changetype<A>(this), comparator);
    return changetype<A>(this);
  }

  /** A sorted copy. */
  toSorted(comparator: (a: E, b: E) => i32 = defaultOrder<E>()): A {
    return changetype<TypedArray<A, E, V>>(this.slice()).sort(comparator);
  }

  /** The texts of all elements with `separator` between them. */
  join(separator: string = ","): string {
    return joinElements<A, E>(changetype<A>(this), separator);
  }

  /** Calls `fn` with each element. */
  forEach(fn: (value: E, index: i32, self: A) => void): void {
    forEachElement<A, E>(changetype<A>(this), fn);
  }

  /** Whether `fn` holds for all elements. */
  every(fn: (value: E, index: i32, self: A) => bool): bool {
    return everyElement<A, E>(changetype<A>(this), fn);
  }

  /** Whether `fn` holds for an element. */
  some(fn: (value: E, index: i32, self: A) => bool): bool {
    return findElement<A, E>(changetype<A>(this), fn) >= 0;
  }

  /** The position of the first element for which `fn` holds, or -1. */
  findIndex(fn: (value: E, index: i32, self: A) => bool): i32 {
    return findElement<A, E>(changetype<A>(this), fn);
  }

  /** The position of the last element for which `fn` holds, or -1. */
  findLastIndex(fn: (value: E, index: i32, self: A) => bool): i32 {
    return findLastElement<A, E>(changetype<A>(this), fn);
  }

  /** A new array of what `fn` makes of the elements. */
  map(fn: (value: E, index: i32, self: A) => E): A {
    const result = this.slice();
    const length = this.length;
    for (let i = 0; i < length; i++) {
      const value = fn(element.load<E>(this.dataStart, i), i, changetype<A>(this));
      element.store<E>(changetype<ArrayBufferView>(result).dataStart, i, value);
    }
    return result;
  }

  /** A new array of the elements for which `fn` holds. */
  filter(fn: (value: E, index: i32, self: A) => bool): A {
    const found = this.slice();
    const length = this.length;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const value = element.load<E>(this.dataStart, i);
      if (fn(value, i, changetype<A>(this))) {
        element.store<E>(changetype<ArrayBufferView>(found).dataStart, count++, value);
      }
    }
    return changetype<TypedArray<A, E, V>>(found).slice(0, count);
  }

  /** Combines `initialValue` with each element in turn. */
  reduce<T>(fn: (accumulator: T, value: E, index: i32, array: A) => T, initialValue: T): T {
    return reduceElements<A, E, T>(changetype<A>(this), fn, initialValue);
  }

  /** Combines `initialValue` with each element in turn, from the last to the first. */
  reduceRight<T>(fn: (accumulator: T, value: E, index: i32, array: A) => T, initialValue: T): T {
    return reduceElementsRight<A, E, T>(changetype<A>(this), fn, initialValue);
  }

  toString(): string {
    return this.join();
  }
}

/** A typed array of the class `A` for bytes of a buffer. */
function makeView<A>(buffer: ArrayBuffer, dataStart: usize, byteLength: i32): A {
  const view = __new_raw(offsetof<A>(), idof<A>());
  store<ArrayBuffer>(view, buffer, offsetof<ArrayBufferView>("buffer"));
  store<usize>(view, dataStart, offsetof<ArrayBufferView>("dataStart"));
  store<i32>(view, byteLength, offsetof<ArrayBufferView>("byteLength"));
  return changetype<A>(view);
}

/** The same for `length` elements from `byteOffset` on, or for the whole rest of the buffer if it is -1. */
function wrapBuffer<A, E>(buffer: ArrayBuffer, byteOffset: i32, length: i32): A {
  const available = buffer.byteLength;
  const mask = <i32>sizeof<E>() - 1;
  if (<u32>byteOffset > <u32>available || byteOffset & mask) throw new RangeError(E_INDEXOUTOFRANGE);
  const rest = available - byteOffset;
  if (length == -1) {
    if (available & mask) throw new RangeError(E_INVALIDLENGTH);
    length = rest >>> <i32>alignof<E>();
  } else if (<u32>length > <u32>rest >>> <u32>alignof<E>()) {
    throw new RangeError(E_INVALIDLENGTH);
  }
  return makeView<A>(buffer, changetype<usize>(buffer) + <usize>byteOffset, length << <i32>alignof<E>());
}

export class Int8Array extends TypedArray<Int8Array, i8, i32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<i8>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Int8Array {
    return wrapBuffer<Int8Array, i8>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Int8Array {
    const result = new Int8Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: i8[]): Int8Array {
    return Int8Array.from<i8[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Uint8Array extends TypedArray<Uint8Array, u8, u32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<u8>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Uint8Array {
    return wrapBuffer<Uint8Array, u8>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Uint8Array {
    const result = new Uint8Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: u8[]): Uint8Array {
    return Uint8Array.from<u8[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Uint8ClampedArray extends TypedArray<Uint8ClampedArray, u8, i32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<u8>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Uint8ClampedArray {
    return wrapBuffer<Uint8ClampedArray, u8>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Uint8ClampedArray {
    const result = new Uint8ClampedArray(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: u8[]): Uint8ClampedArray {
    return Uint8ClampedArray.from<u8[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Int16Array extends TypedArray<Int16Array, i16, i32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<i16>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Int16Array {
    return wrapBuffer<Int16Array, i16>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Int16Array {
    const result = new Int16Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: i16[]): Int16Array {
    return Int16Array.from<i16[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Uint16Array extends TypedArray<Uint16Array, u16, u32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<u16>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Uint16Array {
    return wrapBuffer<Uint16Array, u16>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Uint16Array {
    const result = new Uint16Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: u16[]): Uint16Array {
    return Uint16Array.from<u16[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Int32Array extends TypedArray<Int32Array, i32, i32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<i32>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Int32Array {
    return wrapBuffer<Int32Array, i32>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Int32Array {
    const result = new Int32Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: i32[]): Int32Array {
    return Int32Array.from<i32[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Uint32Array extends TypedArray<Uint32Array, u32, u32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<u32>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Uint32Array {
    return wrapBuffer<Uint32Array, u32>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Uint32Array {
    const result = new Uint32Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: u32[]): Uint32Array {
    return Uint32Array.from<u32[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Int64Array extends TypedArray<Int64Array, i64, i64> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<i64>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Int64Array {
    return wrapBuffer<Int64Array, i64>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Int64Array {
    const result = new Int64Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: i64[]): Int64Array {
    return Int64Array.from<i64[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Uint64Array extends TypedArray<Uint64Array, u64, u64> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<u64>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Uint64Array {
    return wrapBuffer<Uint64Array, u64>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Uint64Array {
    const result = new Uint64Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: u64[]): Uint64Array {
    return Uint64Array.from<u64[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Float32Array extends TypedArray<Float32Array, f32, f32> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<f32>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Float32Array {
    return wrapBuffer<Float32Array, f32>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Float32Array {
    const result = new Float32Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: f32[]): Float32Array {
    return Float32Array.from<f32[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}

export class Float64Array extends TypedArray<Float64Array, f64, f64> {
  @lazy static readonly BYTES_PER_ELEMENT: i32 = sizeof<f64>();

  /** An array in a buffer from `byteOffset` on, of `length` elements or of all that there are. */
  static wrap(buffer: ArrayBuffer, byteOffset: i32 = 0, length: i32 = -1): Float64Array {
    return wrapBuffer<Float64Array, f64>(buffer, byteOffset, length);
  }

  /** A copy of an array or typed array, as far as the numbers fit. */
  static from<U extends ArrayLike<number>>(source: U): Float64Array {
    const result = new Float64Array(source.length);
    result.set<U>(source);
    return result;
  }

  /** An array of the given elements. */
  static of(...elements: f64[]): Float64Array {
    return Float64Array.from<f64[]>(elements);
  }

  constructor(length: i32) {
    super(length);
  }
}
