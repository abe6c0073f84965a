// Blocks have names of their own; 'var' is known to the end of the function; constants need no variable.
const x = 1;
function shadow(): i32 {
  let result = x;
  {
    let x = 20;
    result += x;
    {
      const x = 300;
      result += x;
    }
    x++;
    result += x;
  }
  for (let x = 0; x < 2; x++) result += 1000;
  return result;
}
assert(shadow() == 1 + 20 + 300 + 21 + 2000);

function functionScoped(c: bool): i32 {
  if (c) {
    var v = 5;
  } else {
    v = 7;
  }
  return v;
}
assert(functionScoped(true) == 5);
assert(functionScoped(false) == 7);

function declaredAgain(): i32 {
  let total = 0;
  for (var i = 0; i < 3; i++) total += i;
  for (var i = 10; i < 13; i++) total += i;
  return total + i;
}
assert(declaredAgain() == 3 + 33 + 13);

// Each run of a block starts with a fresh variable.
function fresh(): i32 {
  let total = 0;
  for (let i = 0; i < 3; i++) {
    let seen: i32;
    if (i == 1) seen = 10; else seen = 1;
    total += seen;
  }
  return total;
}
assert(fresh() == 12);

function parameterShadow(a: i32): i32 {
  {
    let a = 2;
    a++;
    if (a != 3) return -1;
  }
  return a;
}
assert(parameterShadow(9) == 9);

function localTypes(): i32 {
  type Count = u8;
  let a: Count = 255;
  a++;
  {
    type Count = i64;
    let b: Count = 0x1_0000_0000;
    if (sizeof<Count>() != 8 || b >> 32 != 1) return -1;
  }
  return a + sizeof<Count>();
}
assert(localTypes() == 1);

// Locals of blocks outside of functions belong to the start code.
{
  let local = 3;
  local *= 2;
  assert(local == 6);
}
for (let i = 0; i < 3; i++) assert(i < 3);

function annotated(): f64 {
  const third: f64 = 1;
  let half: f32 = 0.5, whole = 1;
  return third / 3 + half + whole;
}
assert(annotated() == 1.0 / 3 + 1.5);
