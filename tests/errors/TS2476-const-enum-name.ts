// A `const enum` keeps no names.
const enum Color { Red }
export function name(color: Color): string {
  return Color[color]; //~ TS2476
}
