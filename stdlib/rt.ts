// Making buffers and arrays: what array literals, rest parameters and the library's own copies are.

/** A new object of class `id` with a copy of the `size` bytes at `data`, which does not move, or zeros if it is 0. */
@unsafe
export function __newBuffer(size: usize, id: u32, data: usize = 0): usize {
  if (!data) return __new(size, id);
  const buffer = __new_raw(size, id);
  memory.copy(buffer, data, size);
  return buffer;
}

/**
 * A new array of class `id` with `length` elements of `1 << alignLog2` bytes: copies of those at `data`, which does not
 * move, or zeros if it is 0.
 */
@unsafe
export function __newArray(length: i32, alignLog2: usize, id: u32, data: usize = 0): usize {
  const size = <usize>length << alignLog2;
  return arrayOf(length, changetype<ArrayBuffer>(__newBuffer(size, idof<ArrayBuffer>(), data)), id);
}

/** The same with elements that the caller sets before it allocates anything else. */
@unsafe
export function __newArrayRaw(length: i32, alignLog2: usize, id: u32): usize {
  const size = <usize>length << alignLog2;
  return arrayOf(length, changetype<ArrayBuffer>(__new_raw(size, idof<ArrayBuffer>())), id);
}

/** An array of class `id` whose elements are all of a buffer. Each kind of array has the same fields of its own. */
function arrayOf(length: i32, buffer: ArrayBuffer, id: u32): usize {
  const array = __new_raw(offsetof<ArrayBufferView>() + sizeof<i32>(), id);
  store<ArrayBuffer>(array, buffer, offsetof<ArrayBufferView>("buffer"));
  store<usize>(array, changetype<usize>(buffer), offsetof<ArrayBufferView>("dataStart"));
  store<i32>(array, buffer.byteLength, offsetof<ArrayBufferView>("byteLength"));
  store<i32>(array, length, offsetof<ArrayBufferView>());
  return array;
}
