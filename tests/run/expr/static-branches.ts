// What a constant condition excludes is neither compiled nor checked.
const enabled = false;
const level: i32 = 3;
function describe<T>(value: T): i32 {
  return isInteger<T>() ? (isSigned<T>() ? 1 : 2) : isFloat<T>() ? 3 : notDeclared(value);
}
function size<T>(): i32 { return sizeof<T>() == 8 ? 64 : sizeof<T>() == 4 ? 32 : 0; }
function guarded<T>(value: T): bool { return isFloat<T>() && value != value; }
function either<T>(value: T): bool { return isInteger<T>() || missing(value); }
function same<T, U>(value: T): bool { return value instanceof U; }

assert(describe<i8>(1) == 1 && describe<u64>(1) == 2 && describe<f32>(1) == 3);
assert(size<f64>() == 64 && size<u32>() == 32 && size<i8>() == 0);
assert(guarded<f64>(NaN) && !guarded<f64>(1) && !guarded<i32>(1));
assert(either<i32>(0));
assert(same<i32, i32>(1) && !same<i32, u32>(1));
assert((enabled ? notDeclared() : 1) == 1);
assert(!(enabled && notDeclared()) && (level > 2 || notDeclared()));
assert((level == 3 ? 10 : notDeclared()) == 10);
if (enabled) notDeclared(unknown);
while (enabled) notDeclared(unknown);
