// A branch that a constant condition excludes is not checked: it may be wrong for the type at hand.
function half<T>(x: T): T {
  if (isInteger<T>()) {
    return x >> 1;
  } else {
    return x * <T>0.5;
  }
}
assert(half<i32>(9) == 4);
assert(half<f64>(9) == 4.5);

function bits<T>(x: T): i32 {
  if (sizeof<T>() == 8) return x == 0 ? 0 : 64;
  if (isFloat<T>()) return 32;
  // Not reached for 64 bits: the conversion would be an error.
  let narrow: i32 = x;
  return narrow;
}
assert(bits<i64>(1) == 64);
assert(bits<i32>(5) == 5);
assert(bits<f32>(1) == 32);

const DEBUG = false;
function debugging(): i32 {
  if (DEBUG) thereIsNoSuchFunction();
  if (DEBUG && alsoMissing()) return 1;
  if (!DEBUG || alsoMissing()) return DEBUG ? missing : 2;
  return 3;
}
assert(debugging() == 2);

function returnsEarly(): i32 {
  if (true) return 1;
  return missing + 1;
}
assert(returnsEarly() == 1);

function behindReturn(): i32 {
  return 1;
  missing();
}
assert(behindReturn() == 1);

function loopsExcluded<T>(x: T): T {
  while (isReference<T>()) x = missing;
  for (; isReference<T>(); ) x = missing;
  return x;
}
assert(loopsExcluded<i32>(5) == 5);

function endsInBothBranches<T>(x: T): i32 {
  if (isSigned<T>()) {
    return 1;
  } else {
    return 0;
  }
}
assert(endsInBothBranches<i8>(0) == 1);
assert(endsInBothBranches<u8>(0) == 0);
