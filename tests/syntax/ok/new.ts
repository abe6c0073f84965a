// Construction: callee, type arguments and arguments.
new A; new A(); new A(1, 2); new A<T>; new A<T>(x); new a.b.C(1)(2); new a.b.C().d; new (f())(); new a[0]();
new new A()(); new new A; new A!(); new tag`x`(); new Map<string, Array<i32>>(); new (class {})();
function F() { return new.target; }
