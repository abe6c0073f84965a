// A member after one that start code computes needs a value.
function compute(): i32 { return 1; }
enum E {
  A = compute(),
  B, //~ TS1061
  C = 5,
  D
}
