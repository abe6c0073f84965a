// Object literals: every kind of member and name.
let empty = {};
let members = { a, b: 1, "c": 2, 3: 4, 0x10: 5, [d]: 6, ...e, f() {}, get g() { return 1 }, set g(v) {} };
let methods = { async h() {}, *i() {}, async *j() {}, "str"() {}, 1() {}, [x]() {}, get [y]() { return 1 }, k<T>(a: T): T { return a } };
let words = { get: 1, set: 2, async: 3, static: 4, new: 5, if: 6, await: 7, get() {}, set() {}, async() {}, delete() {}, default: 8, };
let nested = { a: { b: { c: {} } } };
let results = { f(): { a: i32 } { return { a: 1 }; } };
