// Namespaces: nested, merged with each other, with functions and enums; dotted; seen from inside and outside.
namespace geometry {
  export const SIDES = 4;
  let hidden = 7;
  export function area(w: i32, h: i32): i32 { return w * h + offset(); }
  function offset(): i32 { return hidden - 7; }
  export namespace solid {
    export function volume(w: i32, h: i32, d: i32): i32 { return area(w, h) * d; }
    export let count = SIDES;
  }
}
namespace geometry {
  export function perimeter(w: i32, h: i32): i32 { return 2 * (w + h); }
  export type Length = i32;
}
assert(geometry.SIDES == 4);
assert(geometry.area(3, 4) == 12);
assert(geometry.perimeter(3, 4) == 14);
assert(geometry.solid.volume(2, 3, 4) == 24);
geometry.solid.count += 2;
assert(geometry.solid.count == 6);
let length: geometry.Length = 5;
assert(length == 5);
// What is not exported is reachable all the same.
assert(geometry.hidden == 7);

namespace a.b.c {
  export function deep(): i32 { return 3; }
}
assert(a.b.c.deep() == 3);

function counter(): i32 { return ++counter.value; }
namespace counter { export let value = 10; }
assert(counter() == 11);
assert(counter.value == 11);

enum Shape { Circle, Square }
namespace Shape {
  export function sides(shape: Shape): i32 { return shape == Shape.Square ? SQUARE : 0; }
  const SQUARE = 4;
}
assert(Shape.sides(Shape.Square) == 4);
assert(Shape.sides(Shape.Circle) == 0);

import area = geometry.area;
assert(area(5, 6) == 30);
