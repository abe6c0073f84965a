// The texts of the elements of arrays of all kinds in one. `A` is the class of an array of `T`.

import { decimalCount32, decimalCount64, writeDecimal32, writeDecimal64 } from "util/digits";
import { MAX_FLOAT_BYTES, writeFloat32, writeFloat64 } from "util/floats";

/** As many bytes as the text of an element takes that is neither a float nor a reference: a sign and 20 digits. */
@lazy @inline const MAX_INTEGER_BYTES: usize = 42;

/** The texts of all elements with `separator` between them; null counts as empty. */
export function joinElements<A, T>(array: A, separator: string): string {
  if (isReference<T>()) {
    if (isString<T>()) return joinTexts<A, T>(array, separator);
    const texts = new StaticArray<string>(array.length);
    for (let i = 0; i < min<i32>(texts.length, array.length); i++) {
      const value = unchecked(array[i]);
      texts[i] = changetype<usize>(value) ? changetype<NonNullable<T>>(value).toString() : "";
    }
    return joinTexts<StaticArray<string>, string>(texts, separator);
  }
  return joinNumbers<A, T>(array, separator);
}

/** Joins strings: their sizes are known beforehand. */
function joinTexts<A, T>(array: A, separator: string): string {
  const length = array.length;
  if (!length) return "";
  let size = <u64>(length - 1) * <u64>object.size(separator);
  for (let i = 0; i < length; i++) size += <u64>textSize(changetype<usize>(unchecked(array[i])));
  const result = changetype<string>(__new_raw(<usize>min<u64>(size, u32.MAX_VALUE), idof<string>()));
  let to = changetype<usize>(result);
  for (let i = 0; i < length; i++) {
    if (i) to = putText(to, changetype<usize>(separator));
    to = putText(to, changetype<usize>(unchecked(array[i])));
  }
  return result;
}

/** The size of a text in bytes, 0 of null. */
@inline
function textSize(text: usize): usize {
  return text ? <usize>object.size(changetype<string>(text)) : 0;
}

/** Copies a text unless it is null; gives the address behind. */
@inline
function putText(to: usize, text: usize): usize {
  const size = textSize(text);
  memory.copy(to, text, size);
  return to + size;
}

/** Joins numbers: their texts are written to memory that grows as needed. */
function joinNumbers<A, T>(array: A, separator: string): string {
  const length = array.length;
  if (!length) return "";
  const separatorSize = <usize>object.size(separator);
  const most = (isFloat<T>() ? MAX_FLOAT_BYTES : MAX_INTEGER_BYTES) + separatorSize;
  let capacity = most + (<usize>length << 3);
  let memoryStart = __alloc(capacity);
  let size: usize = 0;
  for (let i = 0; i < length; i++) {
    if (size + most > capacity) {
      capacity = max<usize>(capacity << 1, size + most);
      memoryStart = __realloc(memoryStart, capacity);
    }
    if (i) {
      memory.copy(memoryStart + size, changetype<usize>(separator), separatorSize);
      size += separatorSize;
    }
    size += writeNumber<T>(memoryStart + size, unchecked(array[i]));
  }
  const result = changetype<string>(__new_raw(size, idof<string>()));
  memory.copy(changetype<usize>(result), memoryStart, size);
  __free(memoryStart);
  return result;
}

/** Writes the text of a number or `bool`; gives its size in bytes. */
function writeNumber<T>(to: usize, value: T): usize {
  if (isBoolean<T>()) {
    const text = value ? "true" : "false";
    return putText(to, changetype<usize>(text)) - to;
  } else if (isFloat<T>()) {
    const units = sizeof<T>() == 4 ? writeFloat32(to, <f32>value) : writeFloat64(to, <f64>value);
    return <usize>units << 1;
  } else {
    let digits = to;
    if (isSigned<T>()) {
      if (value < 0) {
        store<u16>(to, 0x2D);
        digits += 2;
        // The least value is its own opposite, and right as an unsigned number.
        value = <T>(0 - value);
      }
    }
    let end: usize;
    if (sizeof<T>() <= 4) {
      const magnitude = sizeof<T>() == 4 ? <u32>value : <u32>value & ((1 << (<u32>sizeof<T>() << 3)) - 1);
      end = digits + (<usize>decimalCount32(magnitude) << 1);
      writeDecimal32(end, magnitude);
    } else {
      end = digits + (<usize>decimalCount64(<u64>value) << 1);
      writeDecimal64(end, <u64>value);
    }
    return end - to;
  }
}
