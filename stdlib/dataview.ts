// Numbers of all kinds at any place of a buffer, in either byte order.

import { BLOCK_MAXSIZE } from "rt/common";
import { E_INDEXOUTOFRANGE, E_INVALIDLENGTH } from "util/error";

/** Stands for "up to the end of the buffer". */
@lazy @inline const REST: i32 = i32.MIN_VALUE;

export class DataView {
  // The fields lie where those of `ArrayBufferView` do.
  readonly buffer: ArrayBuffer;
  /** The address of the first byte. */
  @unsafe readonly dataStart: usize;
  /** The number of bytes. */
  readonly byteLength: i32;

  /** A view of `byteLength` bytes of a buffer, by default of all behind `byteOffset`. */
  constructor(buffer: ArrayBuffer, byteOffset: i32 = 0, byteLength: i32 = REST) {
    const available = <u32>buffer.byteLength;
    const length = byteLength == REST ? <i32>available - byteOffset : byteLength;
    if (<u32>byteOffset > available || <u32>length > available - <u32>byteOffset) throw new RangeError(E_INVALIDLENGTH);
    this.buffer = buffer;
    this.dataStart = changetype<usize>(buffer) + <usize>byteOffset;
    this.byteLength = length;
  }

  /** Where in the buffer the view begins. */
  get byteOffset(): i32 {
    return <i32>(this.dataStart - changetype<usize>(this.buffer));
  }

  getInt8(byteOffset: i32): i8 {
    return this.read<i8>(byteOffset, true);
  }

  getUint8(byteOffset: i32): u8 {
    return this.read<u8>(byteOffset, true);
  }

  getInt16(byteOffset: i32, littleEndian: bool = false): i16 {
    return this.read<i16>(byteOffset, littleEndian);
  }

  getUint16(byteOffset: i32, littleEndian: bool = false): u16 {
    return this.read<u16>(byteOffset, littleEndian);
  }

  getInt32(byteOffset: i32, littleEndian: bool = false): i32 {
    return this.read<i32>(byteOffset, littleEndian);
  }

  getUint32(byteOffset: i32, littleEndian: bool = false): u32 {
    return this.read<u32>(byteOffset, littleEndian);
  }

  getInt64(byteOffset: i32, littleEndian: bool = false): i64 {
    return this.read<i64>(byteOffset, littleEndian);
  }

  getUint64(byteOffset: i32, littleEndian: bool = false): u64 {
    return this.read<u64>(byteOffset, littleEndian);
  }

  getFloat32(byteOffset: i32, littleEndian: bool = false): f32 {
    return reinterpret<f32>(this.read<u32>(byteOffset, littleEndian));
  }

  getFloat64(byteOffset: i32, littleEndian: bool = false): f64 {
    return reinterpret<f64>(this.read<u64>(byteOffset, littleEndian));
  }

  setInt8(byteOffset: i32, value: i8): void {
    this.write<i8>(byteOffset, value, true);
  }

  setUint8(byteOffset: i32, value: u8): void {
    this.write<u8>(byteOffset, value, true);
  }

  setInt16(byteOffset: i32, value: i16, littleEndian: bool = false): void {
    this.write<i16>(byteOffset, value, littleEndian);
  }

  setUint16(byteOffset: i32, value: u16, littleEndian: bool = false): void {
    this.write<u16>(byteOffset, value, littleEndian);
  }

  setInt32(byteOffset: i32, value: i32, littleEndian: bool = false): void {
    this.write<i32>(byteOffset, value, littleEndian);
  }

  setUint32(byteOffset: i32, value: u32, littleEndian: bool = false): void {
    this.write<u32>(byteOffset, value, littleEndian);
  }

  setInt64(byteOffset: i32, value: i64, littleEndian: bool = false): void {
    this.write<i64>(byteOffset, value, littleEndian);
  }

  setUint64(byteOffset: i32, value: u64, littleEndian: bool = false): void {
    this.write<u64>(byteOffset, value, littleEndian);
  }

  setFloat32(byteOffset: i32, value: f32, littleEndian: bool = false): void {
    this.write<u32>(byteOffset, reinterpret<u32>(value), littleEndian);
  }

  setFloat64(byteOffset: i32, value: f64, littleEndian: bool = false): void {
    this.write<u64>(byteOffset, reinterpret<u64>(value), littleEndian);
  }

  toString(): string {
    return "[object DataView]";
  }

  @inline
  private read<T>(byteOffset: i32, littleEndian: bool): T {
    const value = load<T>(this.address(byteOffset, sizeof<T>()), 0, 1);
    return littleEndian ? value : bswap<T>(value);
  }

  @inline
  private write<T>(byteOffset: i32, value: T, littleEndian: bool): void {
    store<T>(this.address(byteOffset, sizeof<T>()), littleEndian ? value : bswap<T>(value), 0, 1);
  }

  /** The address of `size` bytes that lie in the view. */
  private address(byteOffset: i32, size: i32): usize {
    if (byteOffset < 0 || byteOffset > this.byteLength - size) throw new RangeError(E_INDEXOUTOFRANGE);
    return this.dataStart + <usize>byteOffset;
  }
}
