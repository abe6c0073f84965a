// Sets of values.

import { HASH } from "util/hash";
import { DELETED, HashTable } from "util/hashtable";

@unmanaged
class SetEntry<T> {
  key: T;
  taggedNext: usize;
}

/**
 * Values without repetition, in the order in which they were first added. Values are the same if they are equal,
 * strings of the same text and NaN among them; objects without an `==` operator are the same as themselves only.
 */
export class Set<T> extends HashTable<T, bool, SetEntry<T>> {
  constructor() {
    super();
  }

  /** Whether a value is in the set. */
  @operator("[]")
  has(key: T): bool {
    return this.find(key, HASH<T>(key)) != 0;
  }

  /** Adds a value. */
  add(key: T): this {
    const hash = HASH<T>(key);
    if (!this.find(key, hash)) this.insert(key, hash);
    return this;
  }

  @operator("[]=")
  private __set(key: T, value: bool): void {
    if (value) this.add(key);
    else this.delete(key);
  }

  /** A new array of all values. */
  values(): T[] {
    const values = changetype<Array<T>>(__newArray(this.entriesCount, alignof<T>(), idof<Array<T>>()));
    let index = 0;
    for (let at = this.firstEntry, end = this.entriesEnd; at < end; at += this.entrySize) {
      const entry = changetype<SetEntry<T>>(at);
      if (!(entry.taggedNext & DELETED)) element.store<T>(values.dataStart, index++, entry.key);
    }
    return values;
  }

  /** A new array of all values, like `values`. */
  keys(): T[] {
    return this.values();
  }

  /** Calls `fn` with each value, twice. It may change the set: what it adds is visited too, what it deletes is not. */
  forEach(fn: (value: T, value2: T, set: Set<T>) => void): void {
    let entries = this.entries;
    let index = 0;
    while (index < this.entriesOffset) {
      const entry = changetype<SetEntry<T>>(changetype<usize>(entries) + <usize>(index++ * this.entrySize));
      if (entry.taggedNext & DELETED) continue;
      const key = entry.key;
      fn(key, key, this);
      if (this.entries != entries) {
        index = this.positionAfter(entries, index);
        entries = this.entries;
      }
    }
  }

  /** A new set of the values that are in this set, the other or both. */
  union(other: Set<T>): Set<T> {
    const result = new Set<T>();
    result.addAll(this);
    result.addAll(other);
    return result;
  }

  /** A new set of the values that are in both sets. */
  intersection(other: Set<T>): Set<T> {
    const result = new Set<T>();
    const values = this.values();
    for (let i = 0; i < values.length; i++) {
      if (other.has(values[i])) result.add(values[i]);
    }
    return result;
  }

  /** A new set of the values that are in this set only. */
  difference(other: Set<T>): Set<T> {
    const result = new Set<T>();
    const values = this.values();
    for (let i = 0; i < values.length; i++) {
      if (!other.has(values[i])) result.add(values[i]);
    }
    return result;
  }

  /** A new set of the values that are in one of the sets only. */
  symmetricDifference(other: Set<T>): Set<T> {
    const result = this.difference(other);
    result.addAll(other.difference(this));
    return result;
  }

  /** Whether all values are in the other set. */
  isSubsetOf(other: Set<T>): bool {
    const values = this.values();
    for (let i = 0; i < values.length; i++) {
      if (!other.has(values[i])) return false;
    }
    return true;
  }

  /** Whether all values of the other set are in this one. */
  isSupersetOf(other: Set<T>): bool {
    return other.isSubsetOf(this);
  }

  /** Whether no value is in both sets. */
  isDisjointFrom(other: Set<T>): bool {
    const values = this.values();
    for (let i = 0; i < values.length; i++) {
      if (other.has(values[i])) return false;
    }
    return true;
  }

  toString(): string {
    return "[object Set]";
  }

  private addAll(other: Set<T>): void {
    const values = other.values();
    for (let i = 0; i < values.length; i++) this.add(values[i]);
  }

  @unsafe private __visit(cookie: u32): void {
    __visit(changetype<usize>(this.buckets), cookie);
    if (isManaged<T>()) {
      for (let at = this.firstEntry, end = this.entriesEnd; at < end; at += this.entrySize) {
        const entry = changetype<SetEntry<T>>(at);
        if (!(entry.taggedNext & DELETED)) __visit(changetype<usize>(entry.key), cookie);
      }
    }
    __visit(changetype<usize>(this.entries), cookie);
  }
}
