// Between texts and bytes.
// @call error() aborts "Unpaired surrogate"

export function error(): void { String.UTF8.encode("a\ud800", false, String.UTF8.ErrorMode.ERROR); }

/** The bytes of a buffer in a number, the first of which is the highest digit. */
function bytes(buffer: ArrayBuffer): u64 {
  let number: u64 = 0;
  const start = changetype<usize>(buffer);
  for (let i = 0; i < buffer.byteLength; i++) number = (number << 8) | load<u8>(start + i);
  return number;
}

export function testEncode(): void {
  assert(bytes(String.UTF8.encode("a\u00e9\u20ac")) == 0x61c3a9e282ac);
  assert(bytes(String.UTF8.encode("\u{1f600}")) == 0xf09f9880);
  assert(String.UTF8.encode("").byteLength == 0 && String.UTF8.encode("", true).byteLength == 1);
  assert(bytes(String.UTF8.encode("a\0b")) == 0x610062 && bytes(String.UTF8.encode("a\0b", true)) == 0x6100);
  assert(bytes(String.UTF8.encode("\ud800")) == 0xeda080 && bytes(String.UTF8.encode("\ude00a")) == 0xedb88061);
  assert(bytes(String.UTF8.encode("\ud800\ud800", false, String.UTF8.ErrorMode.REPLACE)) == 0xefbfbdefbfbd);
  assert(bytes(String.UTF8.encode("\u{1f600}", false, String.UTF8.ErrorMode.ERROR)) == 0xf09f9880);
}

export function testLength(): void {
  assert(String.UTF8.byteLength("a\u00e9\u20ac\u{1f600}\ud800") == 13 && String.UTF8.byteLength("", true) == 1);
  assert(String.UTF8.byteLength("ab\0cd", true) == 3 && String.UTF8.byteLength("ab\0cd") == 5);
  assert(String.UTF8.byteLength("abcdefgh") == 8 && String.UTF8.byteLength("abc\u00e9efgh") == 9);
  assert(String.UTF16.byteLength("abc") == 6);
}

export function testDecode(): void {
  const text = "The quick brown fox: \u00e9\u20ac\u{1f600} jumps over \ud800 12345678901234567890";
  assert(String.UTF8.decode(String.UTF8.encode(text)) == text);
  assert(String.UTF16.decode(String.UTF16.encode(text)) == text);
  assert(String.UTF8.decode(String.UTF8.encode("abcdefghij\0k", true), true) == "abcdefghij");
  assert(String.UTF8.decode(String.UTF8.encode("abcdefghij\0k")).length == 12);
  assert(String.UTF8.decode(String.UTF8.encode("")) == "");
}

export function testUnsafe(): void {
  const text = "a\u20ac";
  const buffer = memory.data(16);
  assert(String.UTF8.encodeUnsafe(changetype<usize>(text), text.length, buffer) == 4);
  assert(load<u32>(buffer) == 0xac82e261);
  assert(String.UTF8.decodeUnsafe(buffer, 4) == text && String.UTF8.decodeUnsafe(buffer, 3) == "a");
  assert(String.UTF8.encodeUnsafe(changetype<usize>(text), 1, buffer, true) == 2 && load<u16>(buffer) == 0x61);
  assert(String.UTF16.encodeUnsafe(changetype<usize>(text), text.length, buffer) == 4);
  assert(load<u32>(buffer) == 0x20ac0061);
  assert(String.UTF16.decodeUnsafe(buffer, 4) == text && String.UTF16.decodeUnsafe(buffer, 0) == "");
}
