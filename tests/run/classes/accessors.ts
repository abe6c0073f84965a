// @oracle: skip AssemblyScript evaluates the object of a compound assignment twice
// Getters and setters run once for compound assignments, on an object that is evaluated once.
let calls = 0;
class Box {
  private held: i32 = 0;
  reads: i32 = 0;
  get value(): i32 { this.reads++; return this.held; }
  set value(to: i32) { this.held = to * 2; }
}
let box = new Box();
function pick(): Box { calls++; return box; }
box.value = 4;
assert(box.value == 8);
assert((box.value = 5) == 5);
assert(box.value == 10 && box.reads == 2);
pick().value += 1;
assert(calls == 1 && box.value == 22);
