// `typeof` and `instanceof` are known at compile time.
let calls = 0;
function called(): i32 { calls++; return 1; }
function type<T>(value: T): i32 {
  if (typeof value == "number") return 1;
  if (typeof value == "boolean") return 2;
  if (typeof value == "string") return 3;
  if (typeof value === "function") return 4;
  return 0;
}
namespace Space { export const inside = 1; }
enum Color { Red }

assert(type<i32>(1) == 1 && type<u8>(1) == 1 && type<f64>(1) == 1);
assert(type<bool>(true) == 2);
assert(type<string>("") == 3);
assert(type<() => i32>(called) == 4);
assert(typeof called == "function");
assert(typeof Space == "object" && typeof Space.inside == "number");
assert(typeof Color == "object" && typeof Color.Red == "number");
assert(typeof null == "object");
assert(typeof undeclared == "undefined");
assert(typeof called() != "string" && calls == 1);
let int: i32 = 1, float = 1.5;
assert(int instanceof i32 && !(int instanceof i64) && float instanceof f64);
assert(!(called() instanceof f32) && calls == 2);
assert("text" instanceof String && !(int instanceof String));
function isString(text: string | null): bool { return text instanceof String; }
assert(isString("") && !isString(null));
