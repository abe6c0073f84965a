// Class heads.
class A {}
class B extends A {}
class C<T, U extends V = W> extends ns.D<T[]> implements E, F<U> {}
abstract class G extends f(x).y {}
export abstract class H extends (a, b) {}
export default class I {}
declare class J { constructor(a: i32); k(): void; static l: i32; }
@final @unmanaged class M {}
class N extends class {} {}
class O { ; a; ; b() {} ; }
