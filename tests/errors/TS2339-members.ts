// Members that are not there.
namespace Space { export const inside = 1; }
enum Color { Red }
export function members(a: i32): void {
  Space.insde; //~ TS2339
  Color.Green; //~ TS2339
  Space.outside = 1; //~ TS2339
  a.length; //~ TS2339
}
