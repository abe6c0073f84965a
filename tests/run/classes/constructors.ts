// Fields of a class with a constructor are set before the body and before 'super'; without one, after the base's.
let log = "";
function note(what: string): i32 { log += what; return 1; }
class Base { a: i32 = note("a"); constructor(x: i32) { note("A"); this.hook(); } hook(): void { note("h"); } }
class Derived extends Base { b: i32 = note("b"); constructor() { note("("); super(1); note("B"); } hook(): void { note("H"); } }
class Plain extends Base { c: i32 = note("c"); }
new Derived();
assert(log == "b(aAHB");
log = "";
new Plain(3);
assert(log == "aAhc");

class Node { left: Node | null; right: Node | null; constructor(public value: i32) { if (value > 0) { this.left = new Node(value - 1); } } depth(): i32 { let left = this.left; return left ? left.depth() + 1 : 1; } }
assert(new Node(5).depth() == 6);
