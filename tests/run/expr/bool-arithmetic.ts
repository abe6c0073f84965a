// `bool` in arithmetic: a sum of two is one again, mixed with other types the other type wins.
function add(a: bool, b: bool): bool { return a + b; }
function sub(a: bool, b: bool): bool { return a - b; }
function mul(a: bool, b: bool): bool { return a * b; }
function neg(a: bool): bool { return -a; }
function not(a: bool): i32 { return ~a; }
function shl(a: bool, b: bool): bool { return a << b; }
function shr(a: bool, b: bool): bool { return a >>> b; }
function and(a: bool, b: bool): bool { return a & b; }
function or(a: bool, b: bool): bool { return a | b; }
function xor(a: bool, b: bool): bool { return a ^ b; }
function less(a: bool, b: bool): bool { return a < b; }
function addI32(a: bool, b: i32): i32 { return a + b; }
function addF64(a: f64, b: bool): f64 { return a + b; }
function count(a: bool): i32 { let n: bool = a; n++; n++; return n; }
function countDown(a: bool): i32 { let n: bool = a; n--; return n; }

for (let i = 0; i < 4; i++) {
  const a = (i & 1) != 0;
  const b = (i & 2) != 0;
  assert(add(a, b) == (a || b));
  assert(sub(a, b) == (a != b));
  assert(mul(a, b) == (a && b));
  assert(neg(a) == a);
  assert(not(a) == (a ? -2 : -1));
  assert(shl(a, b) == a);
  assert(shr(a, b) == a);
  assert(and(a, b) == (a && b));
  assert(or(a, b) == (a || b));
  assert(xor(a, b) == (a != b));
  assert(less(a, b) == (!a && b));
  assert(addI32(a, 5) == (a ? 6 : 5));
  assert(addF64(0.5, b) == (b ? 1.5 : 0.5));
  assert(count(a) == 1);
  assert(countDown(a) == (a ? 0 : 1));
}
assert(<i32>(true + true) == 1);
assert(<i32>-true == 1);
assert(~true == -2);
assert(true << true == true);
