// Function and class expressions.
(function () {});
(function named(a: i32): i32 { return a; })(1);
let functions = [function () {}, function* () { yield; }, async function () { await x; }, async function* g() {}];
let classes = [class {}, class A {}, class extends B {}, class C<T> extends D<T> implements E { x = 1 }];
let immediate = function () { return 1; }() + 1;
let generic = function <T>(x: T): T { return x };
