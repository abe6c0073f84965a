// Decorators on declarations, members and parameters.
@a @b.c @d() @e.f(1, "x")
class A {
  @g h: i32; @i() static j(): void {} @k
  l(): void {}
  @m get n(): i32 { return 1 }
  @operator("+") add(@inject o: i32, @p.q() r: i32): void {}
  constructor(@s t: T, @u() readonly v: i32) {}
}
@global export declare function f(): void;
@external("env", "g") declare function g(): void;
export @h class H {}
@inline
const i = 1;
