// Storing numbers of one type in elements of another.
//
// `E` is the type of an element, `V` that of the values stored there. An `u8` with signed values is clamped.

/** The element that stands for a value: its low bits, or the nearest value if the element is clamped. */
@inline
export function narrowElement<E, V>(value: V): E {
  return isClamped<E, V>() ? <E>max<V>(min<V>(value, 255), 0) : <E>value;
}

/** Stores `length` numbers of type `S` as elements of another array. */
export function convertElements<S, E, V>(from: usize, length: i32, to: usize): void {
  if (isReference<S>()) {
    ERROR("A typed array cannot hold references.");
  } else if (isSameBits<S, E>() && (!isClamped<E, V>() || !isSigned<S>())) {
    memory.copy(to, from, <usize>length << alignof<E>());
  } else {
    for (let i = 0; i < length; i++) element.store<E>(to, i, convert<S, E, V>(element.load<S>(from, i)));
  }
}

/** Integers of the same width store the same bits. */
@inline
function isSameBits<S, E>(): bool {
  return sizeof<S>() == sizeof<E>() && isFloat<S>() == isFloat<E>();
}

@inline
function isClamped<E, V>(): bool {
  return sizeof<E>() == 1 && !isSigned<E>() && isSigned<V>();
}

function convert<S, E, V>(value: S): E {
  if (isFloat<S>() && isInteger<E>()) {
    if (!isFinite<S>(value)) return 0;
  }
  if (isClamped<E, V>()) {
    if (isFloat<S>()) return <E>max<S>(min<S>(value, 255), 0);
    if (isSigned<S>()) return <E>max<i64>(min<i64>(<i64>value, 255), 0);
    return <E>min<u64>(<u64>value, 255);
  }
  return <E>value;
}
