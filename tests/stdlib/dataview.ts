// Numbers at any place of a buffer, in both byte orders.
// @call read(4, 4, 0) = 0
// @call read(4, 4, 1) aborts "Index out of range"
// @call read(4, 4, -1) aborts "Index out of range"
// @call read(4, 3, 0) aborts "Index out of range"
// @call read(5, 4, 0) aborts "Invalid length"
// @call read(-1, 1, 0) aborts "Invalid length"
// @call read(0, 9, 0) aborts "Invalid length"
// @call read(0, -1, 0) aborts "Invalid length"
const buffer = new ArrayBuffer(16);
const view = new DataView(buffer);

export function read(byteOffset: i32, byteLength: i32, index: i32): i32 {
  return new DataView(new ArrayBuffer(8), byteOffset, byteLength).getInt32(index);
}

export function testFields(): void {
  const part = new DataView(buffer, 4, 8);
  assert(part.buffer == buffer && part.byteOffset == 4 && part.byteLength == 8);
  assert(view.byteOffset == 0 && view.byteLength == 16);
  assert(view.toString() == "[object DataView]");
  part.setInt8(0, 77);
  assert(view.getInt8(4) == 77);
}

export function testIntegers(): void {
  view.setUint32(0, 0x01020384);
  assert(view.getUint32(0) == 0x01020384 && view.getUint32(0, true) == 0x84030201);
  assert(view.getInt32(0, true) == <i32>0x84030201);
  assert(view.getUint16(2) == 0x0384 && view.getUint16(2, true) == 0x8403);
  assert(view.getInt16(2, true) == <i16>0x8403);
  assert(view.getUint8(3) == 0x84 && view.getInt8(3) == -124);
  view.setUint16(1, 0xABCD, true);
  assert(view.getUint8(1) == 0xCD && view.getUint8(2) == 0xAB);
  view.setInt16(1, -2);
  assert(view.getInt16(1) == -2 && view.getInt16(1, true) == <i16>0xFEFF);
  view.setInt32(3, -3, true);
  assert(view.getInt32(3, true) == -3);
  view.setUint8(0, 255);
  assert(view.getInt8(0) == -1);
  view.setInt64(5, -4);
  assert(view.getInt64(5) == -4 && view.getUint64(5, true) == 0xFCFFFFFFFFFFFFFF);
  view.setUint64(5, 0x0102030405060708, true);
  assert(view.getUint8(5) == 8 && view.getInt64(5, true) == 0x0102030405060708);
}

export function testFloats(): void {
  view.setFloat32(1, 1.5);
  assert(view.getFloat32(1) == 1.5 && view.getUint8(1) == 0x3F);
  view.setFloat64(3, -2.25, true);
  assert(view.getFloat64(3, true) == -2.25 && view.getUint8(10) == 0xC0);
}
