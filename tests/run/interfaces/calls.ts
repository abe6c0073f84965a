// Calls and fields through interfaces; several interfaces; interfaces that extend others.
interface Named { name: string; }
interface Sized extends Named { readonly size: i32; grow(by: i32): i32; }
interface Loud { shout(): string; }
class A implements Sized, Loud { name: string = "a"; size: i32 = 1; grow(by: i32): i32 { this.size += by; return this.size; } shout(): string { return this.name + "!"; } }
class B implements Sized { private at: i32 = 5; constructor(public name: string) {} get size(): i32 { return this.at; } grow(by: i32): i32 { this.at *= by; return this.at; } }
function use(thing: Sized): i32 { thing.grow(3); return thing.size + thing.name.length; }
let a = new A(), b = new B("bb");
assert(use(a) == 5 && use(b) == 17);
let named: Named = b;
named.name = "changed";
assert(b.name == "changed" && named.name.length == 7);
let loud: Loud = a;
assert(loud.shout() == "a!");
assert(loud instanceof A && a instanceof Object && named instanceof B && !(named instanceof A));
