// A member cannot use one that comes later.
enum E { A = B, B = 1 } //~ TS2651
