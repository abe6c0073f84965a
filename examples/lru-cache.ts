// A cache of limited size that forgets what was used least recently: a map finds the entries, a ring keeps their order.
// @call misses(10, 1000) = 698
// @call misses(32, 1000) = 32

/** A member of the ring. */
class Entry<K, V> {
  /** The neighbour that was used later. */
  newer: Entry<K, V> = this;
  /** The neighbour that was used earlier. */
  older: Entry<K, V> = this;

  constructor(readonly key: K, public value: V) {}

  /** Takes the entry out of its ring. */
  leave(): void {
    this.newer.older = this.older;
    this.older.newer = this.newer;
  }

  /** Joins a ring, as the next older one of `newer`. */
  join(newer: Entry<K, V>): void {
    this.newer = newer;
    this.older = newer.older;
    newer.older.newer = this;
    newer.older = this;
  }
}

/** Up to `capacity` values by their keys. */
class Cache<K, V> {
  private entries: Map<K, Entry<K, V>> = new Map();
  private newest: Entry<K, V> | null = null;

  constructor(readonly capacity: i32) {}

  get size(): i32 {
    return this.entries.size;
  }

  has(key: K): bool {
    return this.entries.has(key);
  }

  /** The value of a key that the cache has; it is now the one used last. */
  get(key: K): V {
    const entry = this.entries.get(key);
    this.use(entry);
    return entry.value;
  }

  /** Gives a key a value. If the cache is full, what was used least recently goes. */
  set(key: K, value: V): void {
    if (this.has(key)) {
      const entry = this.entries.get(key);
      entry.value = value;
      this.use(entry);
      return;
    }
    const newest = this.newest;
    if (newest && this.size == this.capacity) this.forget(newest.newer);
    const entry = new Entry<K, V>(key, value);
    this.entries.set(key, entry);
    this.use(entry);
  }

  /** The newest entry's newer neighbour is the oldest one, so the ring begins at whatever was used last. */
  private use(entry: Entry<K, V>): void {
    const newest = this.newest;
    if (newest && newest != entry) {
      entry.leave();
      entry.join(newest.newer);
    }
    this.newest = entry;
  }

  private forget(entry: Entry<K, V>): void {
    entry.leave();
    this.entries.delete(entry.key);
    if (this.newest == entry) this.newest = null;
  }
}

/** How often a cache of `capacity` texts lacks what is asked for, in `n` requests for one of 32 texts. */
export function misses(capacity: i32, n: i32): i32 {
  const cache = new Cache<i32, string>(capacity);
  let missing = 0;
  let seed: u32 = 1;
  for (let i = 0; i < n; i++) {
    seed = seed * 1664525 + 1013904223;
    const key = <i32>(seed >> 27);
    if (!cache.has(key)) {
      missing++;
      cache.set(key, key.toString());
    }
    assert(cache.get(key) == key.toString() && cache.size <= capacity);
  }
  return missing;
}

export function testOrder(): void {
  const cache = new Cache<string, i32>(2);
  cache.set("one", 1);
  cache.set("two", 2);
  assert(cache.get("one") == 1);
  cache.set("three", 3);
  assert(cache.has("one") && !cache.has("two") && cache.has("three"));
  cache.set("one", 10);
  cache.set("four", 4);
  assert(cache.get("one") == 10 && !cache.has("three"));
}
