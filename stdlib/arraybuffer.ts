// Bytes, and what the views of them have in common.

import { BLOCK_MAXSIZE } from "rt/common";
import { position } from "util/bounds";
import { E_INVALIDLENGTH } from "util/error";

/** What all typed arrays are: a part of a buffer. */
export abstract class ArrayBufferView {
  readonly buffer: ArrayBuffer;
  /** The address of the first byte. */
  @unsafe readonly dataStart: usize;
  /** The number of bytes. */
  readonly byteLength: i32;

  /** A view of a new buffer for `length` elements of `1 << alignLog2` bytes, all zero. */
  protected constructor(length: i32, alignLog2: i32) {
    if (<u32>length > <u32>BLOCK_MAXSIZE >>> <u32>alignLog2) throw new RangeError(E_INVALIDLENGTH);
    const bytes = length << alignLog2;
    const buffer = new ArrayBuffer(bytes);
    this.buffer = buffer;
    this.dataStart = changetype<usize>(buffer);
    this.byteLength = bytes;
  }

  /** Where in the buffer the view begins. */
  get byteOffset(): i32 {
    return <i32>(this.dataStart - changetype<usize>(this.buffer));
  }
}

/** A fixed number of bytes. They lie in the object itself. */
@final
export class ArrayBuffer {
  /** Whether a value is a typed array or a `DataView`. */
  static isView<T>(value: T): bool {
    if (isReference<T>()) {
      if (isNullable<T>()) {
        if (!changetype<usize>(value)) return false;
      }
      return value instanceof ArrayBufferView || value instanceof DataView;
    }
    return false;
  }

  /** A buffer of `length` zero bytes. */
  constructor(length: i32) {
    if (<u32>length > <u32>BLOCK_MAXSIZE) throw new RangeError(E_INVALIDLENGTH);
    return changetype<ArrayBuffer>(__new(<usize>length, idof<ArrayBuffer>()));
  }

  /** The number of bytes. */
  @inline
  get byteLength(): i32 {
    return object.size(this);
  }

  /** A new buffer with the bytes from `begin` up to before `end`. */
  slice(begin: i32 = 0, end: i32 = BLOCK_MAXSIZE): ArrayBuffer {
    const length = this.byteLength;
    const start = position(begin, length);
    const bytes = max<i32>(position(end, length) - start, 0);
    const result = changetype<ArrayBuffer>(__new_raw(<usize>bytes, idof<ArrayBuffer>()));
    memory.copy(changetype<usize>(result), changetype<usize>(this) + <usize>start, <usize>bytes);
    return result;
  }

  toString(): string {
    return "[object ArrayBuffer]";
  }
}
