// The class of all objects.

/** What every managed object is. */
export abstract class Object {
  /** Whether two values are the same: NaN is the same as NaN, and 0 not the same as -0. */
  static is<T>(x: T, y: T): bool {
    if (isFloat<T>()) {
      if (sizeof<T>() == 4) return x != x ? y != y : reinterpret<u32>(<f32>x) == reinterpret<u32>(<f32>y);
      return x != x ? y != y : reinterpret<u64>(<f64>x) == reinterpret<u64>(<f64>y);
    }
    return x == y;
  }
}
