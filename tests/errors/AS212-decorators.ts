// Decorators stand where they mean something; those of others are passed over.
@inline let variable = 1; //~ AS212
@inline class A {} //~ AS212
@lazy function lazy(): void {} //~ AS212
@external("x") class B {} //~ AS212
@operator("+") function plus(): void {} //~ AS212
@external("x") function own(): void {} //~ AS212
@builtin function mine(): void {} //~ AS212
@unmanaged let raw = 2; //~ AS212
@inline type Alias = i32; //~ AS212
@custom @sealed.deep(1) function fine(): void {}
@inline function inlined(): void {}
@lazy let lazyVariable = 3;
@external("name") declare function host(): void;
