// Contextual keywords are names where nothing else is meant.
let of = 1, async = 2, get = 3, set = 4, type = 5, from = 6, as = 7, is = 8, declare = 9, abstract = 10;
let readonly = 1, module = 2, namespace = 3, global = 4, keyof = 5, require = 6, constructor = 7, satisfies = 8;
let infer = 1, unique = 2, out = 3, accessor = 4, override = 5, asserts = 6, await = 7, assert = 8, undefined = 9;
let any = 1, never = 2, object = 3, symbol = 4, package = 5, implements = 6, interface = 7, static_ = 8;
type = 5; type.x; type(); declare = 1; abstract(1); module.foo; namespace = 1; as = as + as; get.x();
async(); async = 1; of(1); static = 1; readonly.x = 1; is.y; let = 1; interface = 2; public = 3;
object.delete.new.class.if.typeof.let.static;
let größe = 1, $dollar = 2, _under = 3, ಠ_ಠ = 4, \u0061bc = 5, x\u{79}z = 6, 变量 = 7;
function f(type: i32, of: i32, get: i32, readonly: bool, declare: i32, override: i32): void {}
