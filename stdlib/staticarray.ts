// Arrays of fixed length.

import { BLOCK_MAXSIZE } from "rt/common";
import { position } from "util/bounds";
import { everyElement, findElement, findLastElement, forEachElement, reduceElements, reduceElementsRight } from "util/callbacks";
import {
  copyElementsWithin, fillElements, linkElement, movedElements, reverseElements, visitElements,
} from "util/elements";
import { E_HOLEYARRAY, E_INDEXOUTOFRANGE, E_INVALIDLENGTH } from "util/error";
import { joinElements } from "util/join";
import { hasElement, indexOfElement, lastIndexOfElement } from "util/search";
import { defaultOrder, sortElements } from "util/sort";

/** A sequence of `T` of fixed length. The elements lie in the object itself. */
@final
export class StaticArray<T> {
  [key: number]: T;

  /** A copy of an array. */
  static fromArray<T>(source: Array<T>): StaticArray<T> {
    const length = source.length;
    const result = uninitialized<T>(length);
    memory.copy(changetype<usize>(result), source.dataStart, <usize>length << alignof<T>());
    return result;
  }

  /** A new array of the elements of two others. */
  static concat<T>(source: StaticArray<T>, other: StaticArray<T>): StaticArray<T> {
    return source.concat<StaticArray<T>>(other);
  }

  /** A new array of the elements from `start` up to before `end`. */
  static slice<T>(source: StaticArray<T>, start: i32 = 0, end: i32 = i32.MAX_VALUE): StaticArray<T> {
    return source.slice<StaticArray<T>>(start, end);
  }

  /** An array of `length` zeros or nulls. */
  constructor(length: i32) {
    if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignof<T>()) throw new RangeError(E_INVALIDLENGTH);
    return changetype<StaticArray<T>>(__new(<usize>length << alignof<T>(), idof<StaticArray<T>>()));
  }

  /** The number of elements. */
  @inline
  get length(): i32 {
    return <i32>(<u32>object.size(this) >>> <u32>alignof<T>());
  }

  @operator("[]")
  private __get(index: i32): T {
    if (<u32>index >= <u32>this.length) throw new RangeError(E_INDEXOUTOFRANGE);
    const value = element.load<T>(changetype<usize>(this), index);
    if (isReference<T>() && !isNullable<T>()) {
      if (!changetype<usize>(value)) throw new Error(E_HOLEYARRAY);
    }
    return value;
  }

  @unsafe @operator("{}") @inline
  private __uget(index: i32): T {
    return element.load<T>(changetype<usize>(this), index);
  }

  @operator("[]=")
  private __set(index: i32, value: T): void {
    if (<u32>index >= <u32>this.length) throw new RangeError(E_INDEXOUTOFRANGE);
    element.store<T>(changetype<usize>(this), index, value);
    linkElement<T>(changetype<usize>(this), value);
  }

  @unsafe @operator("{}=") @inline
  private __uset(index: i32, value: T): void {
    element.store<T>(changetype<usize>(this), index, value);
    linkElement<T>(changetype<usize>(this), value);
  }

  /** The element at a position that counts from the end if it is negative. */
  at(index: i32): T {
    return this[index < 0 ? index + this.length : index];
  }

  /** A copy with another element at a position that counts from the end if it is negative. */
  with(index: i32, value: T): StaticArray<T> {
    const length = this.length;
    const at = index < 0 ? index + length : index;
    if (<u32>at >= <u32>length) throw new RangeError(E_INDEXOUTOFRANGE);
    const copy = this.slice<StaticArray<T>>();
    unchecked(copy[at] = value);
    return copy;
  }

  /** Sets the elements from `start` up to before `end`. */
  fill(value: T, start: i32 = 0, end: i32 = i32.MAX_VALUE): StaticArray<T> {
    const length = this.length;
    start = position(start, length);
    end = position(end, length);
    if (start < end) {
      fillElements<T>(changetype<usize>(this), value, start, end);
      linkElement<T>(changetype<usize>(this), value);
    }
    return this;
  }

  /** Copies the elements from `start` up to before `end` to `target`, as far as they fit. */
  copyWithin(target: i32, start: i32, end: i32 = i32.MAX_VALUE): StaticArray<T> {
    copyElementsWithin<T>(changetype<usize>(this), this.length, target, start, end);
    movedElements<T>();
    return this;
  }

  /** Whether an element equals `value`; NaN equals NaN here. */
  includes(value: T, fromIndex: i32 = 0): bool {
    return hasElement<StaticArray<T>, T>(this, value, fromIndex);
  }

  /** The position of the first element that equals `value`, or -1. */
  indexOf(value: T, fromIndex: i32 = 0): i32 {
    return indexOfElement<StaticArray<T>, T>(this, value, fromIndex);
  }

  /** The position of the last element up to `fromIndex` that equals `value`, or -1. */
  lastIndexOf(value: T, fromIndex: i32 = i32.MAX_VALUE): i32 {
    return lastIndexOfElement<StaticArray<T>, T>(this, value, fromIndex);
  }

  /** A new `Array` or `StaticArray` of the elements of this array and another. */
  concat<U extends ArrayLike<T> = Array<T>>(other: U): U {
    const length = this.length;
    const otherLength = other.length;
    const result = uninitializedOf<U, T>(length + otherLength);
    const bytes = <usize>length << alignof<T>();
    const otherBytes = <usize>otherLength << alignof<T>();
    memory.copy(elementsOf<U, T>(result), changetype<usize>(this), bytes);
    memory.copy(elementsOf<U, T>(result) + bytes, elementsOf<U, T>(other), otherBytes);
    return result;
  }

  /** A new `Array` or `StaticArray` of the elements from `start` up to before `end`. */
  slice<U extends ArrayLike<T> = Array<T>>(start: i32 = 0, end: i32 = i32.MAX_VALUE): U {
    const length = this.length;
    start = position(start, length);
    const count = max<i32>(position(end, length) - start, 0);
    const result = uninitializedOf<U, T>(count);
    const from = changetype<usize>(this) + (<usize>start << alignof<T>());
    memory.copy(elementsOf<U, T>(result), from, <usize>count << alignof<T>());
    return result;
  }

  /** Turns the order of the elements round. */
  reverse(): StaticArray<T> {
    reverseElements<T>(changetype<usize>(this), this.length);
    movedElements<T>();
    return this;
  }

  /** A copy in the opposite order. */
  toReversed(): StaticArray<T> {
    return this.slice<StaticArray<T>>().reverse();
  }

  /**
   * Sorts the elements; those that `comparator` takes for equal stay in their order. Without it numbers are sorted by
   * value, strings by code units and others by their `<` operator.
   */
  sort(comparator: (a: T, b: T) => i32 = defaultOrder<T>()): StaticArray<T> {
    sortElements<StaticArray<T>, T>(this, comparator);
    return this;
  }

  /** A sorted copy. */
  toSorted(comparator: (a: T, b: T) => i32 = defaultOrder<T>()): StaticArray<T> {
    return this.slice<StaticArray<T>>().sort(comparator);
  }

  /** The texts of all elements with `separator` between them. */
  join(separator: string = ","): string {
    return joinElements<StaticArray<T>, T>(this, separator);
  }

  /** Calls `fn` with each element. */
  forEach(fn: (value: T, index: i32, array: StaticArray<T>) => void): void {
    forEachElement<StaticArray<T>, T>(this, fn);
  }

  /** Whether `fn` holds for all elements. */
  every(fn: (value: T, index: i32, array: StaticArray<T>) => bool): bool {
    return everyElement<StaticArray<T>, T>(this, fn);
  }

  /** Whether `fn` holds for an element. */
  some(fn: (value: T, index: i32, array: StaticArray<T>) => bool): bool {
    return findElement<StaticArray<T>, T>(this, fn) >= 0;
  }

  /** The position of the first element for which `fn` holds, or -1. */
  findIndex(fn: (value: T, index: i32, array: StaticArray<T>) => bool): i32 {
    return findElement<StaticArray<T>, T>(this, fn);
  }

  /** The position of the last element for which `fn` holds, or -1. */
  findLastIndex(fn: (value: T, index: i32, array: StaticArray<T>) => bool): i32 {
    return findLastElement<StaticArray<T>, T>(this, fn);
  }

  /** The first element for which `fn` holds, or `null`. */
  find(fn: (value: T, index: i32, array: StaticArray<T>) => bool): T | null {
    const index = findElement<StaticArray<T>, T>(this, fn);
    return index < 0 ? null : element.load<T>(changetype<usize>(this), index);
  }

  /** The last element for which `fn` holds, or `null`. */
  findLast(fn: (value: T, index: i32, array: StaticArray<T>) => bool): T | null {
    const index = findLastElement<StaticArray<T>, T>(this, fn);
    return index < 0 ? null : element.load<T>(changetype<usize>(this), index);
  }

  /** A new array of what `fn` makes of the elements. */
  map<U>(fn: (value: T, index: i32, array: StaticArray<T>) => U): Array<U> {
    const length = this.length;
    const result = changetype<Array<U>>(__newArray(length, alignof<U>(), idof<Array<U>>()));
    for (let i = 0; i < length; i++) {
      const value = fn(element.load<T>(changetype<usize>(this), i), i, this);
      element.store<U>(result.dataStart, i, value);
      linkElement<U>(changetype<usize>(result), value);
    }
    return result;
  }

  /** A new array of the elements for which `fn` holds. */
  filter(fn: (value: T, index: i32, array: StaticArray<T>) => bool): Array<T> {
    const length = this.length;
    const result = new Array<T>();
    for (let i = 0; i < length; i++) {
      const value = element.load<T>(changetype<usize>(this), i);
      if (fn(value, i, this)) result.push(value);
    }
    return result;
  }

  /** Combines `initialValue` with each element in turn. */
  reduce<U>(
    fn: (previousValue: U, currentValue: T, currentIndex: i32, array: StaticArray<T>) => U, initialValue: U
  ): U {
    return reduceElements<StaticArray<T>, T, U>(this, fn, initialValue);
  }

  /** Combines `initialValue` with each element in turn, from the last to the first. */
  reduceRight<U>(
    fn: (previousValue: U, currentValue: T, currentIndex: i32, array: StaticArray<T>) => U, initialValue: U
  ): U {
    return reduceElementsRight<StaticArray<T>, T, U>(this, fn, initialValue);
  }

  toString(): string {
    return this.join();
  }

  @unsafe private __visit(cookie: u32): void {
    if (isManaged<T>()) visitElements(changetype<usize>(this), this.length, cookie);
  }
}

/** An array whose elements the caller sets before anything else is allocated. */
function uninitialized<T>(length: i32): StaticArray<T> {
  if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignof<T>()) throw new RangeError(E_INVALIDLENGTH);
  return changetype<StaticArray<T>>(__new_raw(<usize>length << alignof<T>(), idof<StaticArray<T>>()));
}

/** The same as an `Array` or a `StaticArray`, whichever `U` is. */
function uninitializedOf<U, T>(length: i32): U {
  if (isArray<U>()) {
    if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignof<T>()) throw new RangeError(E_INVALIDLENGTH);
    return changetype<U>(__newArrayRaw(length, alignof<T>(), idof<U>()));
  }
  if (idof<U>() != idof<StaticArray<T>>()) ERROR("Only Array<T> and StaticArray<T> are supported here.");
  return changetype<U>(uninitialized<T>(length));
}

/** The address of the first element of an `Array` or a `StaticArray`. */
@inline
function elementsOf<U, T>(array: U): usize {
  return isArray<U>() ? changetype<Array<T>>(array).dataStart : changetype<usize>(array);
}
