// Questions about types: by type argument and by value; what they rule out is not checked.
let evaluated = 0;
function effect(): f64 { return 1.5; }

// Equal literals are one object.
function isSame(a: string, b: string): bool { return changetype<usize>(a) == changetype<usize>(b); }

function kind<T>(value: T): i32 {
  if (isString<T>()) return 1;
  if (isBoolean<T>()) return 2;
  if (isFloat(value)) return 3;
  if (isFunction<T>()) return 4;
  if (isInteger<T>()) return isSigned<T>() ? 5 : 6;
  return noSuchFunction(value);
}

assert(kind("a") == 1);
assert(kind(true) == 2);
assert(kind<f32>(1) == 3);
assert(kind(effect) == 4);
assert(kind(1) == 5);
assert(kind<usize>(1) == 6);

assert(isBoolean<bool>() && !isBoolean<i32>() && isBoolean(evaluated == 0));
assert(isInteger<bool>() && isInteger<usize>() && !isInteger<f64>() && !isInteger<string>());
assert(isSigned<i8>() && isSigned<isize>() && !isSigned<u8>() && !isSigned<bool>() && !isSigned<f64>());
assert(isFloat<f32>() && isFloat(1.5) && !isFloat(1));
assert(!isVector<i32>() && !isVector(1.0));
assert(isReference<string>() && isReference<() => void>() && !isReference<usize>());
assert(isString<string>() && isString("a") && isString<string | null>() && !isString<i32>());
assert(!isArray<string>() && !isArray<i32>());
assert(isArrayLike<string>() && !isArrayLike<i32>());
assert(isFunction<() => void>() && isFunction(effect) && !isFunction<i32>());
assert(isNullable<string | null>() && !isNullable<string>() && !isNullable<i32>());
assert(isManaged<string>() && !isManaged<usize>());
assert(isVoid<void>() && !isVoid<i32>());
assert(isDefined(effect) && isDefined(i32.clz) && !isDefined(noSuchName) && !isDefined(noSuchNamespace.name));
assert(isConstant(3) && !isConstant(evaluated));
assert(evaluated == 0);
assert(lengthof<() => void>() == 0);
assert(lengthof<(a: i32, b: f64) => void>() == 2);
assert(lengthof(effect) == 0);
assert(sizeof<bool>() == 1 && sizeof<i8>() == 1 && sizeof<u16>() == 2 && sizeof<f32>() == 4 && sizeof<u64>() == 8);
assert(sizeof<usize>() == 4 && sizeof<string>() == 4 && sizeof<() => void>() == 4);
assert(alignof<i8>() == 0 && alignof<i16>() == 1 && alignof<f32>() == 2 && alignof<i64>() == 3);
assert(isInteger(sizeof<i32>()) && !isSigned(sizeof<i32>()));
const asI32: i32 = sizeof<i64>();
const asU64: u64 = alignof<i64>();
assert(asI32 == 8 && asU64 == 3);
assert(offsetof<i32>() == 0);
assert(isSame(nameof<i32>(), "i32") && isSame(nameof<usize>(), "usize") && isSame(nameof(evaluated), "i32"));
assert(isSame(nameof<() => void>(), "Function") && isSame(nameof<string>(), "String") && isSame(nameof("a"), "String"));
assert(idof<string>() == 2);
assert(idof<() => i64>() == idof<() => i64>() && idof<() => i64>() != idof<(a: i64) => void>());

function ifSmall<T>(): i32 {
  if (sizeof<T>() < 4) return 1;
  else if (sizeof<T>() == 4) return 2;
  return noSuchFunction<T>();
}
assert(ifSmall<u8>() == 1);
assert(ifSmall<f32>() == 2);
