// Members count on, name each other, and are put in where they are read.
enum Color { Red, Green = 5, Blue, Last = Blue * 2, Negative = -3, Next }
assert(Color.Red == 0);
assert(Color.Green == 5);
assert(Color.Blue == 6);
assert(Color.Last == 12);
assert(Color.Negative == -3);
assert(Color.Next == -2);

const enum Flags { None = 0, A = 1 << 0, B = 1 << 1, Both = A | B, Outside = Color.Blue | 8 }
assert(Flags.Both == 3);
assert(Flags.Outside == 14);

function name(c: Color): i32 {
  switch (c) {
    case Color.Red: return 1;
    case Color.Green: return 2;
    default: return 3;
  }
}
assert(name(Color.Red) == 1);
assert(name(Color.Green) == 2);
assert(name(7) == 3);

// Values that only start code knows.
function compute(): i32 { return 40 + Color.Green; }
enum Computed { First = compute(), Second = First + 1, Third = 9, Fourth }
assert(Computed.First == 45);
assert(Computed.Second == 46);
assert(Computed.Fourth == 10);

// An enum may be used before its declaration.
assert(Later.B == 1);
enum Later { A, B }

@lazy enum Lazy { A = compute() }
assert(Lazy.A == 45);

@inline enum Inlined { A = 3 }
assert(Inlined.A == 3);

let value: Color = Color.Blue;
value++;
assert(value == 7);
assert(sizeof<Color>() == 4);

