// Objects satisfy a constraint if their class derives from it.
class Base { value: i32 = 0; }
class Derived extends Base {}
class Other { value: i32 = 0; }
function read<T extends Base | null>(object: T): i32 { return object ? object.value : 0; }
function valueOf<T extends Base>(object: T): i32 { return object.value; }
export function all(): i32 {
  return valueOf(new Base()) + valueOf(new Derived()) + read<Derived | null>(null) + valueOf(new Other()); //~ TS2344
}
