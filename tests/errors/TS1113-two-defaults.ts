// A switch has one default.
export function test(x: i32): i32 {
  switch (x) {
    default: return 1;
    case 1: return 2;
    default: return 3; //~ TS1113
  }
}
