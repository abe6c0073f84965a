// Switches on every type: dense, sparse, falling through, with a default anywhere, with cases that are no constants.
function dense(x: i32): i32 {
  switch (x) {
    case 0: return 10;
    case 1: return 11;
    case 2:
    case 3: return 12;
    default: return 19;
    case 5: return 15;
  }
}
assert(dense(0) == 10);
assert(dense(1) == 11);
assert(dense(2) == 12);
assert(dense(3) == 12);
assert(dense(4) == 19);
assert(dense(5) == 15);
assert(dense(-1) == 19);

function fallsThrough(x: i32): i32 {
  let trace = 0;
  switch (x) {
    case 1: trace += 1;
    default: trace += 10;
    case 2: trace += 100; break;
    case 3: trace += 1000;
  }
  return trace;
}
assert(fallsThrough(1) == 111);
assert(fallsThrough(2) == 100);
assert(fallsThrough(3) == 1000);
assert(fallsThrough(4) == 110);

function wide(x: i64): i32 {
  switch (x) {
    case 0x100000000: return 1;
    case -1: return 2;
    case 7: return 3;
  }
  return 0;
}
assert(wide(0x100000000) == 1);
assert(wide(-1) == 2);
assert(wide(7) == 3);
assert(wide(8) == 0);

function float(x: f64): i32 {
  switch (x) {
    case 0.5: return 1;
    case 2: return 2;
    default: return 3;
  }
}
assert(float(0.5) == 1);
assert(float(2) == 2);
assert(float(NaN) == 3);

// Cases are tried in order, and only until one fits.
let evaluated = 0;
function note(x: i32): i32 { evaluated = evaluated * 10 + x; return x; }
function dynamic(x: i32): i32 {
  evaluated = 0;
  switch (note(x)) {
    case note(1): return 1;
    case note(2): return 2;
    default: return 0;
    case note(3): return 3;
  }
}
assert(dynamic(2) == 2);
assert(evaluated == 212);
assert(dynamic(3) == 3);
assert(evaluated == 3123);
assert(dynamic(9) == 0);
assert(evaluated == 9123);

function small(x: u8): i32 {
  switch (x) {
    case 255: return 1;
    case 0: return 2;
  }
  return 0;
}
assert(small(255) == 1);
assert(small(0) == 2);

// The clauses share one scope; what one declares, the next may assign.
function shared(x: i32): i32 {
  switch (x) {
    case 0: let y = 5; return y;
    case 1: y = 7; return y + 1;
    default: return 0;
  }
}
assert(shared(0) == 5);
assert(shared(1) == 8);

function truth(x: i32): i32 {
  switch (true) {
    case x < 0: return -1;
    case x > 0: return 1;
  }
  return 0;
}
assert(truth(-5) == -1);
assert(truth(5) == 1);
assert(truth(0) == 0);

function empty(x: i32): i32 {
  switch (x) {}
  switch (x) { default: }
  return x;
}
assert(empty(3) == 3);
