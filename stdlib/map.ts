// Maps from keys to values.

import { E_KEYNOTFOUND } from "util/error";
import { HASH } from "util/hash";
import { DELETED, HashTable } from "util/hashtable";

@unmanaged
class MapEntry<K, V> {
  key: K;
  value: V;
  taggedNext: usize;
}

/**
 * Values by keys, in the order in which the keys were first set. Keys are the same if they are equal, strings of the
 * same text and NaN among them; objects without an `==` operator are the same as themselves only.
 */
export class Map<K, V> extends HashTable<K, V, MapEntry<K, V>> {
  constructor() {
    super();
  }

  /** Whether a key has a value. */
  has(key: K): bool {
    return this.find(key, HASH<K>(key)) != 0;
  }

  /** The value of a key. Aborts if it has none. */
  @operator("[]")
  get(key: K): V {
    const entry = this.find(key, HASH<K>(key));
    if (!entry) throw new Error(E_KEYNOTFOUND);
    return changetype<MapEntry<K, V>>(entry).value;
  }

  /** Gives a key a value. */
  @operator("[]=")
  set(key: K, value: V): this {
    const hash = HASH<K>(key);
    let entry = this.find(key, hash);
    if (!entry) entry = this.insert(key, hash);
    changetype<MapEntry<K, V>>(entry).value = value;
    if (isManaged<V>()) __link(changetype<usize>(this), changetype<usize>(value), true);
    return this;
  }

  /** A new array of all keys. */
  keys(): K[] {
    const keys = changetype<Array<K>>(__newArray(this.entriesCount, alignof<K>(), idof<Array<K>>()));
    let index = 0;
    for (let at = this.firstEntry, end = this.entriesEnd; at < end; at += this.entrySize) {
      const entry = changetype<MapEntry<K, V>>(at);
      if (!(entry.taggedNext & DELETED)) element.store<K>(keys.dataStart, index++, entry.key);
    }
    return keys;
  }

  /** A new array of all values. */
  values(): V[] {
    const values = changetype<Array<V>>(__newArray(this.entriesCount, alignof<V>(), idof<Array<V>>()));
    let index = 0;
    for (let at = this.firstEntry, end = this.entriesEnd; at < end; at += this.entrySize) {
      const entry = changetype<MapEntry<K, V>>(at);
      if (!(entry.taggedNext & DELETED)) element.store<V>(values.dataStart, index++, entry.value);
    }
    return values;
  }

  /** Calls `fn` with each value and key. It may change the map: what it adds is visited too, what it deletes is not. */
  forEach(fn: (value: V, key: K, map: Map<K, V>) => void): void {
    let entries = this.entries;
    let index = 0;
    while (index < this.entriesOffset) {
      const entry = changetype<MapEntry<K, V>>(changetype<usize>(entries) + <usize>(index++ * this.entrySize));
      if (entry.taggedNext & DELETED) continue;
      fn(entry.value, entry.key, this);
      if (this.entries != entries) {
        index = this.positionAfter(entries, index);
        entries = this.entries;
      }
    }
  }

  toString(): string {
    return "[object Map]";
  }

  @unsafe private __visit(cookie: u32): void {
    __visit(changetype<usize>(this.buckets), cookie);
    if (isManaged<K>() || isManaged<V>()) {
      for (let at = this.firstEntry, end = this.entriesEnd; at < end; at += this.entrySize) {
        const entry = changetype<MapEntry<K, V>>(at);
        if (entry.taggedNext & DELETED) continue;
        if (isManaged<K>()) __visit(changetype<usize>(entry.key), cookie);
        if (isManaged<V>()) __visit(changetype<usize>(entry.value), cookie);
      }
    }
    __visit(changetype<usize>(this.entries), cookie);
  }
}
