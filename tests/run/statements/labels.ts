// Labels of loops, blocks, conditions and switches; several labels for one statement.
function block(x: i32): i32 {
  let result = 1;
  done: {
    if (x == 1) break done;
    result = 2;
    if (x == 2) break done;
    result = 3;
  }
  return result;
}
assert(block(1) == 1);
assert(block(2) == 2);
assert(block(9) == 3);

function conditional(x: i32): i32 {
  check: if (x > 0) {
    if (x > 10) break check;
    return 1;
  }
  return 2;
}
assert(conditional(5) == 1);
assert(conditional(11) == 2);
assert(conditional(-1) == 2);

function inSwitch(x: i32): i32 {
  let n = 0;
  a: b: while (n < 100) {
    n++;
    s: switch (x) {
      case 1: break a;
      case 2: {
        if (n < 5) continue b;
        break s;
      }
      default: if (n < 3) break;
        return -n;
    }
    if (n >= 7) break;
  }
  return n;
}
assert(inSwitch(1) == 1);
assert(inSwitch(2) == 7);
assert(inSwitch(3) == -3);

function continueOuter(): i32 {
  let count = 0;
  let i = 0;
  outer: do {
    i++;
    let j = 0;
    while (true) {
      j++;
      if (j > i) continue outer;
      count++;
    }
  } while (i < 4);
  return count;
}
assert(continueOuter() == 10);

// A label may be used again beside its statement, and have the name of a variable.
function again(): i32 {
  let x = 0;
  x: for (;;) { x++; if (x > 2) break x; }
  x: for (;;) { x++; if (x > 5) break x; }
  return x;
}
assert(again() == 6);
