// Addresses.
// @call decode(0) aborts "URI malformed"
// @call decode(1) aborts "URI malformed"
// @call decode(2) aborts "URI malformed"
// @call decode(3) aborts "URI malformed"
// @call decode(4) aborts "URI malformed"
// @call decode(5) aborts "URI malformed"
// @call encode(0) aborts "URI malformed"
// @call encode(1) aborts "URI malformed"

const BAD = ["%", "%z0", "%80", "%C3", "%C0%80", "%ED%A0%80"];

export function decode(which: i32): i32 { return decodeURIComponent(BAD[which]).length; }
export function encode(which: i32): i32 { return encodeURI(which ? "\ude00" : "\ud83d").length; }

export function testEncode(): void {
  const all = " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\x7f";
  assert(encodeURI(all) == "%20!%22#$%25&'()*+,-./09:;%3C=%3E?@AZ%5B%5C%5D%5E_%60az%7B%7C%7D~%7F");
  const part = "%20!%22%23%24%25%26'()*%2B%2C-.%2F09%3A%3B%3C%3D%3E%3F%40AZ%5B%5C%5D%5E_%60az%7B%7C%7D~%7F";
  assert(encodeURIComponent(all) == part && decodeURIComponent(part) == all);
  assert(encodeURI("\0\xe9\u20ac\u{1f600}") == "%00%C3%A9%E2%82%AC%F0%9F%98%80");
  assert(encodeURI("") == "" && encodeURI("abc") == "abc");
}

export function testDecode(): void {
  assert(decodeURI("%00%C3%A9%e2%82%ac%F0%9f%98%80") == "\0\xe9\u20ac\u{1f600}");
  assert(decodeURI("%23%24%26%2b%2C%2F%3A%3B%3D%3F%40%41") == "%23%24%26%2b%2C%2F%3A%3B%3D%3F%40A");
  assert(decodeURIComponent("%23%24%26%2b%41") == "#$&+A");
  assert(decodeURI("") == "" && decodeURI("\ud83d") == "\ud83d");
}
