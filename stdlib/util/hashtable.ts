// What maps and sets have in common: a hash table that remembers the order in which its entries were made.
//
// Entries lie in one buffer in that order; each bucket of another is the first of a chain of entries. An entry that is
// deleted leaves its chain at once and the buffer when it is made anew.

import { HASH } from "util/hash";

/** The least number of buckets and entries. */
@lazy @inline const MIN_CAPACITY: i32 = 4;

/** Marks a deleted entry, in the place of the next one's address. */
@lazy @inline export const DELETED: usize = 1;

/** A table of entries `E`, unmanaged classes with a `key: K` and `taggedNext: usize`. `V` is the type of their values. */
export abstract class HashTable<K, V, E> {
  /** The addresses of the first entries of the chains. */
  private buckets: ArrayBuffer = new ArrayBuffer(<i32>(<usize>MIN_CAPACITY << alignof<usize>()));
  /** The number of buckets, a power of two, less one. */
  private bucketsMask: u32 = MIN_CAPACITY - 1;
  private entries: ArrayBuffer = new ArrayBuffer(MIN_CAPACITY * strideOf<K, V, E>());
  /** How many entries there is room for. */
  private entriesCapacity: i32 = MIN_CAPACITY;
  /** How many were made, deleted ones among them. */
  private entriesOffset: i32 = 0;
  /** How many there are. */
  private entriesCount: i32 = 0;

  /** The number of entries. */
  get size(): i32 {
    return this.entriesCount;
  }

  /** The bytes from one entry to the next. */
  @inline
  protected get entrySize(): i32 {
    return strideOf<K, V, E>();
  }

  /** The address of the first entry. */
  @inline
  protected get firstEntry(): usize {
    return changetype<usize>(this.entries);
  }

  /** The address behind the last entry. */
  @inline
  protected get entriesEnd(): usize {
    return changetype<usize>(this.entries) + <usize>(this.entriesOffset * this.entrySize);
  }

  /** Deletes all entries. */
  clear(): void {
    // For those who go through them just now.
    for (let at = this.firstEntry, end = this.entriesEnd; at < end; at += this.entrySize) {
      changetype<E>(at).taggedNext = DELETED;
    }
    this.entriesCount = 0;
    this.rehash(MIN_CAPACITY);
  }

  /** Deletes the entry of a key. Whether there was one. */
  delete(key: K): bool {
    let link = this.bucketOf(HASH<K>(key));
    let entry = load<usize>(link);
    while (entry && !isSame<K>(changetype<E>(entry).key, key)) {
      link = entry + offsetof<E>("taggedNext");
      entry = changetype<E>(entry).taggedNext;
    }
    if (!entry) return false;
    store<usize>(link, changetype<E>(entry).taggedNext);
    changetype<E>(entry).taggedNext = DELETED;
    this.entriesCount--;
    const capacity = this.entriesCapacity;
    if (capacity > MIN_CAPACITY && this.entriesCount < capacity >> 2) this.rehash(capacity >> 1);
    return true;
  }

  /** The address of the entry of a key with the given hash value, or 0. */
  protected find(key: K, hash: u32): usize {
    let entry = load<usize>(this.bucketOf(hash));
    while (entry) {
      if (isSame<K>(changetype<E>(entry).key, key)) break;
      entry = changetype<E>(entry).taggedNext;
    }
    return entry;
  }

  /** Makes an entry for a key with the given hash value that has none. */
  protected insert(key: K, hash: u32): usize {
    if (this.entriesOffset == this.entriesCapacity) this.makeRoom();
    const entry = this.entriesEnd;
    this.entriesOffset++;
    this.entriesCount++;
    changetype<E>(entry).key = key;
    if (isManaged<K>()) __link(changetype<usize>(this), changetype<usize>(key), true);
    const bucket = this.bucketOf(hash);
    changetype<E>(entry).taggedNext = load<usize>(bucket);
    store<usize>(bucket, entry);
    return entry;
  }

  /**
   * The number of entries up to `seen` in an earlier buffer that were not deleted when it was given up: the position in
   * the present one where someone who has seen so many goes on.
   */
  protected positionAfter(earlier: ArrayBuffer, seen: i32): i32 {
    let position = 0;
    for (let i = 0; i < seen; i++) {
      const entry = changetype<usize>(earlier) + <usize>(i * this.entrySize);
      if (!(changetype<E>(entry).taggedNext & DELETED)) position++;
    }
    return position;
  }

  /** The address of the bucket that a hash value belongs to. */
  @inline
  private bucketOf(hash: u32): usize {
    return changetype<usize>(this.buckets) + (<usize>(hash & this.bucketsMask) << alignof<usize>());
  }

  /** Drops deleted entries, or doubles the table if they are few. */
  private makeRoom(): void {
    const capacity = this.entriesCapacity;
    this.rehash(this.entriesCount < capacity - (capacity >> 2) ? capacity : capacity << 1);
  }

  /** Makes both buffers anew with room for `capacity` entries, a power of two. */
  private rehash(capacity: i32): void {
    const size = this.entrySize;
    const buckets = new ArrayBuffer(capacity << <i32>alignof<usize>());
    const entries = new ArrayBuffer(capacity * size);
    let from = this.firstEntry;
    const end = this.entriesEnd;
    this.buckets = buckets;
    this.bucketsMask = capacity - 1;
    let to = changetype<usize>(entries);
    for (; from < end; from += size) {
      if (changetype<E>(from).taggedNext & DELETED) continue;
      for (let at = 0; at < size; at += 4) store<u32>(to + at, load<u32>(from + at));
      const bucket = this.bucketOf(HASH<K>(changetype<E>(to).key));
      changetype<E>(to).taggedNext = load<usize>(bucket);
      store<usize>(bucket, to);
      to += size;
    }
    this.entries = entries;
    this.entriesCapacity = capacity;
    this.entriesOffset = this.entriesCount;
  }
}

/** The size of an entry, rounded up so that the next one is aligned too. */
@inline
function strideOf<K, V, E>(): i32 {
  const align = max<i32>(max<i32>(sizeof<K>(), sizeof<V>()), sizeof<usize>()) - 1;
  return (<i32>offsetof<E>() + align) & ~align;
}

/** Whether two keys are the same: equal, or both NaN. */
@inline
function isSame<K>(a: K, b: K): bool {
  return isFloat<K>() ? a == b || (a != a && b != b) : a == b;
}
