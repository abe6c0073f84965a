// Arrays that grow.

import { BLOCK_MAXSIZE } from "rt/common";
import { isArray as isArrayType } from "builtins/reflection";
import { position } from "util/bounds";
import { everyElement, findElement, findLastElement, forEachElement, reduceElements, reduceElementsRight } from "util/callbacks";
import {
  copyElementsWithin, fillElements, linkElement, movedElements, reverseElements, visitElements,
} from "util/elements";
import { E_EMPTYARRAY, E_HOLEYARRAY, E_INDEXOUTOFRANGE, E_INVALIDLENGTH } from "util/error";
import { joinElements } from "util/join";
import { hasElement, indexOfElement, lastIndexOfElement } from "util/search";
import { defaultOrder, sortElements } from "util/sort";

/** The least number of elements that there is room for. */
@lazy @inline const MIN_CAPACITY: i32 = 8;

/** A sequence of `T` that grows. The elements lie in a buffer of their own, which growth replaces. */
export class Array<T> {
  [key: number]: T;

  // The first three fields lie where those of `ArrayBufferView` do.
  private buffer: ArrayBuffer;
  /** The address of the first element. */
  @unsafe readonly dataStart: usize;
  /** The capacity in bytes. */
  private byteLength: i32;
  private length_: i32;

  /** Whether a value is an array; decided by its static type. */
  static isArray<U>(value: U): bool {
    return isReference<U>() ? isArrayType<U>() && changetype<usize>(value) != 0 : false;
  }

  /** An array without elements that has room for `capacity` of them. */
  static create<T>(capacity: i32 = 0): Array<T> {
    WARNING("'Array.create' is deprecated. Use 'new Array' instead.");
    const array = new Array<T>(capacity);
    array.length_ = 0;
    return array;
  }

  /** An array of the elements of another. */
  static from<T>(source: Array<T>): Array<T> {
    return source.slice();
  }

  /** An array of the given elements. */
  static of<T>(...elements: T[]): Array<T> {
    return elements;
  }

  /** An array of `length` zeros or nulls. */
  constructor(length: i32 = 0) {
    if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignof<T>()) throw new RangeError(E_INVALIDLENGTH);
    const bytes = max<i32>(length, MIN_CAPACITY) << <i32>alignof<T>();
    const buffer = new ArrayBuffer(bytes);
    this.buffer = buffer;
    this.dataStart = changetype<usize>(buffer);
    this.byteLength = bytes;
    this.length_ = length;
  }

  /** The number of elements. */
  @inline
  get length(): i32 {
    return this.length_;
  }

  /** Cuts off elements at the end, or appends zeros or nulls. */
  set length(newLength: i32) {
    if (<u32>newLength > <u32>this.length_) this.extend(newLength, this.bytesFor(newLength));
    else this.length_ = newLength;
  }

  @operator("[]")
  private __get(index: i32): T {
    if (<u32>index >= <u32>this.length_) throw new RangeError(E_INDEXOUTOFRANGE);
    const value = element.load<T>(this.dataStart, index);
    if (isReference<T>() && !isNullable<T>()) {
      if (!changetype<usize>(value)) throw new Error(E_HOLEYARRAY);
    }
    return value;
  }

  @unsafe @operator("{}") @inline
  private __uget(index: i32): T {
    return element.load<T>(this.dataStart, index);
  }

  @operator("[]=")
  private __set(index: i32, value: T): void {
    if (<u32>index >= <u32>this.length_) this.extendTo(index);
    element.store<T>(this.dataStart, index, value);
    linkElement<T>(changetype<usize>(this), value);
  }

  /** Appends zeros or nulls until there is an element `index`. */
  private extendTo(index: i32): void {
    if (index < 0) throw new RangeError(E_INDEXOUTOFRANGE);
    this.extend(index + 1, this.grownBytes(index + 1));
  }

  /** Appends zeros or nulls up to a greater length, with room for `bytes` bytes if there is not enough. */
  private extend(newLength: i32, bytes: i32): void {
    const length = this.length_;
    if (<usize>newLength << alignof<T>() > <usize>this.byteLength) this.reallocate(bytes);
    memory.fill(
      this.dataStart + (<usize>length << alignof<T>()), 0, <usize>(newLength - length) << alignof<T>()
    );
    this.length_ = newLength;
  }

  /** Makes room for at least `length` elements. What lies beyond the length of the array is not defined. */
  private ensureCapacity(length: i32): void {
    if (<usize>length << alignof<T>() > <usize>this.byteLength) this.reallocate(this.grownBytes(length));
  }

  /** The size of a buffer for exactly `length` elements, or the least that there is. */
  private bytesFor(length: i32): i32 {
    if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignof<T>()) throw new RangeError(E_INVALIDLENGTH);
    return max<i32>(length, MIN_CAPACITY) << <i32>alignof<T>();
  }

  /** The size of a buffer for `length` elements which leaves room for as many again. */
  private grownBytes(length: i32): i32 {
    const limit = <i32>((<usize>BLOCK_MAXSIZE >>> alignof<T>()) << alignof<T>());
    return max<i32>(this.bytesFor(length), min<i32>(this.byteLength << 1, limit));
  }

  private reallocate(bytes: i32): void {
    const buffer = changetype<ArrayBuffer>(__renew(changetype<usize>(this.buffer), bytes));
    this.buffer = buffer;
    this.dataStart = changetype<usize>(buffer);
    this.byteLength = bytes;
  }

  /** The element at a position that counts from the end if it is negative. */
  at(index: i32): T {
    return this[index < 0 ? index + this.length_ : index];
  }

  /** A copy with another element at a position that counts from the end if it is negative. */
  with(index: i32, value: T): Array<T> {
    const at = index < 0 ? index + this.length_ : index;
    if (<u32>at >= <u32>this.length_) throw new RangeError(E_INDEXOUTOFRANGE);
    const copy = this.slice();
    copy[at] = value;
    return copy;
  }

  /** Sets the elements from `start` up to before `end`. */
  fill(value: T, start: i32 = 0, end: i32 = i32.MAX_VALUE): Array<T> {
    const length = this.length_;
    start = position(start, length);
    end = position(end, length);
    if (start < end) {
      fillElements<T>(this.dataStart, value, start, end);
      linkElement<T>(changetype<usize>(this), value);
    }
    return this;
  }

  /** Whether an element equals `value`; NaN equals NaN here. */
  includes(value: T, fromIndex: i32 = 0): bool {
    return hasElement<Array<T>, T>(this, value, fromIndex);
  }

  /** The position of the first element that equals `value`, or -1. */
  indexOf(value: T, fromIndex: i32 = 0): i32 {
    return indexOfElement<Array<T>, T>(this, value, fromIndex);
  }

  /** The position of the last element up to `fromIndex` that equals `value`, or -1. */
  lastIndexOf(value: T, fromIndex: i32 = i32.MAX_VALUE): i32 {
    return lastIndexOfElement<Array<T>, T>(this, value, fromIndex);
  }

  /** Appends an element and gives the new length. */
  push(value: T): i32 {
    const index = this.length_;
    const length = index + 1;
    if (<usize>length << alignof<T>() > <usize>this.byteLength) this.reallocate(this.grownBytes(length));
    element.store<T>(this.dataStart, index, value);
    this.length_ = length;
    linkElement<T>(changetype<usize>(this), value);
    return length;
  }

  /** Removes the last element. */
  pop(): T {
    const index = this.length_ - 1;
    if (index < 0) throw new RangeError(E_EMPTYARRAY);
    const value = element.load<T>(this.dataStart, index);
    this.length_ = index;
    return value;
  }

  /** Removes the first element. */
  shift(): T {
    const length = this.length_ - 1;
    if (length < 0) throw new RangeError(E_EMPTYARRAY);
    const start = this.dataStart;
    const value = element.load<T>(start, 0);
    memory.copy(start, start + sizeof<T>(), <usize>length << alignof<T>());
    movedElements<T>();
    this.length_ = length;
    return value;
  }

  /** Puts an element before all others and gives the new length. */
  unshift(value: T): i32 {
    const length = this.length_ + 1;
    this.ensureCapacity(length);
    const start = this.dataStart;
    memory.copy(start + sizeof<T>(), start, <usize>(length - 1) << alignof<T>());
    movedElements<T>();
    element.store<T>(start, 0, value);
    this.length_ = length;
    linkElement<T>(changetype<usize>(this), value);
    return length;
  }

  /** A new array of the elements of this one and another. */
  concat(other: Array<T>): Array<T> {
    const length = this.length_;
    const otherLength = other.length_;
    const result = uninitialized<T>(length + otherLength);
    const bytes = <usize>length << alignof<T>();
    memory.copy(result.dataStart, this.dataStart, bytes);
    memory.copy(result.dataStart + bytes, other.dataStart, <usize>otherLength << alignof<T>());
    return result;
  }

  /** Copies the elements from `start` up to before `end` to `target`, as far as they fit. */
  copyWithin(target: i32, start: i32, end: i32 = i32.MAX_VALUE): Array<T> {
    copyElementsWithin<T>(this.dataStart, this.length_, target, start, end);
    movedElements<T>();
    return this;
  }

  /** A new array of the elements from `start` up to before `end`. */
  slice(start: i32 = 0, end: i32 = i32.MAX_VALUE): Array<T> {
    const length = this.length_;
    start = position(start, length);
    const count = max<i32>(position(end, length) - start, 0);
    const result = uninitialized<T>(count);
    memory.copy(
      result.dataStart, this.dataStart + (<usize>start << alignof<T>()), <usize>count << alignof<T>()
    );
    return result;
  }

  /** Removes `deleteCount` elements from `start` on and gives them. */
  splice(start: i32, deleteCount: i32 = i32.MAX_VALUE): Array<T> {
    const length = this.length_;
    start = position(start, length);
    const count = max<i32>(min<i32>(deleteCount, length - start), 0);
    const removed = this.slice(start, start + count);
    const to = this.dataStart + (<usize>start << alignof<T>());
    memory.copy(to, to + (<usize>count << alignof<T>()), <usize>(length - start - count) << alignof<T>());
    movedElements<T>();
    this.length_ = length - count;
    return removed;
  }

  /** Turns the order of the elements round. */
  reverse(): Array<T> {
    reverseElements<T>(this.dataStart, this.length_);
    movedElements<T>();
    return this;
  }

  /** A copy in the opposite order. */
  toReversed(): Array<T> {
    return this.slice().reverse();
  }

  /**
   * Sorts the elements; those that `comparator` takes for equal stay in their order. Without it numbers are sorted by
   * value, strings by code units and others by their `<` operator.
   */
  sort(comparator: (a: T, b: T) => i32 = defaultOrder<T>()): Array<T> {
    sortElements<Array<T>, T>(this, comparator);
    return this;
  }

  /** A sorted copy. */
  toSorted(comparator: (a: T, b: T) => i32 = defaultOrder<T>()): Array<T> {
    return this.slice().sort(comparator);
  }

  /** The texts of all elements with `separator` between them. */
  join(separator: string = ","): string {
    return joinElements<Array<T>, T>(this, separator);
  }

  /** The elements of all elements, which must be arrays themselves. */
  flat(): T {
    if (!isArrayType<T>()) ERROR("Cannot call flat() on Array<T> where T is not an Array.");
    let length = 0;
    for (let i = 0; i < this.length_; i++) {
      const child = element.load<T>(this.dataStart, i);
      if (changetype<usize>(child)) length += changetype<NonNullable<T>>(child).length;
    }
    const align = alignof<valueof<NonNullable<T>>>();
    const result = changetype<NonNullable<T>>(__newArray(length, align, idof<NonNullable<T>>()));
    let to = result.dataStart;
    for (let i = 0; i < this.length_; i++) {
      const child = element.load<T>(this.dataStart, i);
      if (!changetype<usize>(child)) continue;
      const bytes = <usize>changetype<NonNullable<T>>(child).length << align;
      memory.copy(to, changetype<NonNullable<T>>(child).dataStart, bytes);
      to += bytes;
    }
    return result;
  }

  /** Calls `fn` with each element. */
  forEach(fn: (value: T, index: i32, array: Array<T>) => void): void {
    forEachElement<Array<T>, T>(this, fn);
  }

  /** Whether `fn` holds for all elements. */
  every(fn: (value: T, index: i32, array: Array<T>) => bool): bool {
    return everyElement<Array<T>, T>(this, fn);
  }

  /** Whether `fn` holds for an element. */
  some(fn: (value: T, index: i32, array: Array<T>) => bool): bool {
    return findElement<Array<T>, T>(this, fn) >= 0;
  }

  /** The position of the first element for which `fn` holds, or -1. */
  findIndex(fn: (value: T, index: i32, array: Array<T>) => bool): i32 {
    return findElement<Array<T>, T>(this, fn);
  }

  /** The position of the last element for which `fn` holds, or -1. */
  findLastIndex(fn: (value: T, index: i32, array: Array<T>) => bool): i32 {
    return findLastElement<Array<T>, T>(this, fn);
  }

  /** The first element for which `fn` holds, or `null`. */
  find(fn: (value: T, index: i32, array: Array<T>) => bool): T | null {
    const index = findElement<Array<T>, T>(this, fn);
    return <u32>index < <u32>this.length_ ? element.load<T>(this.dataStart, index) : null;
  }

  /** The last element for which `fn` holds, or `null`. */
  findLast(fn: (value: T, index: i32, array: Array<T>) => bool): T | null {
    const index = findLastElement<Array<T>, T>(this, fn);
    return <u32>index < <u32>this.length_ ? element.load<T>(this.dataStart, index) : null;
  }

  /** A new array of what `fn` makes of the elements. */
  map<U>(fn: (value: T, index: i32, array: Array<T>) => U): Array<U> {
    const length = this.length_;
    const result = changetype<Array<U>>(__newArray(length, alignof<U>(), idof<Array<U>>()));
    for (let i = 0; i < min<i32>(length, this.length_); i++) {
      const value = fn(element.load<T>(this.dataStart, i), i, this);
      element.store<U>(result.dataStart, i, value);
      linkElement<U>(changetype<usize>(result), value);
    }
    return result;
  }

  /** A new array of the elements of the arrays that `fn` makes of the elements. */
  flatMap<U>(fn: (value: T, index: i32, array: Array<T>) => Array<U>): Array<U> {
    const length = this.length_;
    const result = new Array<U>();
    for (let i = 0; i < min<i32>(length, this.length_); i++) {
      const part = fn(element.load<T>(this.dataStart, i), i, this);
      for (let j = 0; j < part.length_; j++) result.push(element.load<U>(part.dataStart, j));
    }
    return result;
  }

  /** A new array of the elements for which `fn` holds. */
  filter(fn: (value: T, index: i32, array: Array<T>) => bool): Array<T> {
    const length = this.length_;
    const result = new Array<T>();
    for (let i = 0; i < min<i32>(length, this.length_); i++) {
      const value = element.load<T>(this.dataStart, i);
      if (fn(value, i, this)) result.push(value);
    }
    return result;
  }

  /** Combines `initialValue` with each element in turn. */
  reduce<U>(
    fn: (previousValue: U, currentValue: T, currentIndex: i32, array: Array<T>) => U, initialValue: U
  ): U {
    return reduceElements<Array<T>, T, U>(this, fn, initialValue);
  }

  /** Combines `initialValue` with each element in turn, from the last to the first. */
  reduceRight<U>(
    fn: (previousValue: U, currentValue: T, currentIndex: i32, array: Array<T>) => U, initialValue: U
  ): U {
    return reduceElementsRight<Array<T>, T, U>(this, fn, initialValue);
  }

  toString(): string {
    return this.join();
  }

  @unsafe private __visit(cookie: u32): void {
    if (isManaged<T>()) visitElements(this.dataStart, this.length_, cookie);
    __visit(changetype<usize>(this.buffer), cookie);
  }
}

/** An array with room for exactly `length` elements, which the caller sets before anything else is allocated. */
function uninitialized<T>(length: i32): Array<T> {
  if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignof<T>()) throw new RangeError(E_INVALIDLENGTH);
  return changetype<Array<T>>(__newArrayRaw(length, alignof<T>(), idof<Array<T>>()));
}
