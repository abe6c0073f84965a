// The class of an object tells which method runs, and what it is an instance of.
interface Named { name(): string; }
class A { f(x: i32): i32 { return x; } }
class B extends A implements Named { f(x: i32): i32 { return x + 1; } name(): string { return "b"; } }
class C extends B {}
class D extends A { f(x: i32): i32 { return x + 2; } }
class E extends D implements Named { f(x: i32): i32 { return super.f(x) + 3; } name(): string { return "e"; } }
class F extends A { f(x: i32): i32 { return x + 4; } }
class G extends A { f(x: i32): i32 { return x + 5; } }
class H extends C { name(): string { return "h"; } }

const all: A[] = [new A(), new B(), new C(), new D(), new E(), new F(), new G(), new H()];

function test<T>(): i32 {
  let bits = 0;
  for (let i = 0; i < all.length; i++) if (all[i] instanceof T) bits |= 1 << i;
  return bits;
}

export function testCalls(): void {
  let digits = 0;
  for (let i = 0; i < all.length; i++) digits = digits * 10 + all[i].f(0);
  assert(digits == 1125451);
}

export function testInstances(): void {
  assert(test<A>() == 0b11111111);
  assert(test<B>() == 0b10000110);
  assert(test<C>() == 0b10000100);
  assert(test<D>() == 0b00011000);
  assert(test<E>() == 0b00010000);
  assert(test<H>() == 0b10000000);
}

export function testInterface(): void {
  const named: Named[] = [new C(), new E(), new H(), new B()];
  let text = "";
  for (let i = 0; i < named.length; i++) text += named[i].name();
  assert(text == "behb");
}
