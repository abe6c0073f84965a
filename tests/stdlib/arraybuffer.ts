// Buffers and questions about views of them.
// @call make(-1) aborts "Invalid length"
// @call make(1073741821) aborts "Invalid length"
// @call make(5) = 5
class Item {}

export function make(length: i32): i32 {
  return new ArrayBuffer(length).byteLength;
}

export function testSlice(): void {
  const buffer = new ArrayBuffer(8);
  const bytes = Uint8Array.wrap(buffer);
  for (let i = 0; i < 8; i++) {
    assert(bytes[i] == 0);
    bytes[i] = i;
  }
  assert(Uint8Array.wrap(buffer.slice()).join() == "0,1,2,3,4,5,6,7");
  assert(Uint8Array.wrap(buffer.slice(2, 5)).join() == "2,3,4");
  assert(Uint8Array.wrap(buffer.slice(-3)).join() == "5,6,7");
  assert(Uint8Array.wrap(buffer.slice(-3, -2)).join() == "5");
  assert(buffer.slice(5, 2).byteLength == 0 && buffer.slice(100).byteLength == 0);
  assert(buffer.toString() == "[object ArrayBuffer]");
}

export function testIsView(): void {
  const buffer = new ArrayBuffer(8);
  const some: Uint8Array | null = new Uint8Array(1);
  const none: Uint8Array | null = null;
  assert(ArrayBuffer.isView(new Float64Array(1)));
  assert(ArrayBuffer.isView(new DataView(buffer)));
  assert(ArrayBuffer.isView(some));
  assert(!ArrayBuffer.isView(none));
  assert(!ArrayBuffer.isView(buffer));
  assert(!ArrayBuffer.isView([1]));
  assert(!ArrayBuffer.isView(1));
  assert(!ArrayBuffer.isView(new Item()));
}

export function testFieldsOfViews(): void {
  const array = new Int32Array(4);
  const view: ArrayBufferView = array;
  assert(view.byteLength == 16 && view.byteOffset == 0 && view.buffer.byteLength == 16);
  assert(array.subarray(1).byteOffset == 4);
  assert(offsetof<ArrayBufferView>() == 12);
  assert(offsetof<ArrayBufferView>("buffer") == 0);
  assert(offsetof<ArrayBufferView>("dataStart") == 4);
  assert(offsetof<ArrayBufferView>("byteLength") == 8);
}
