// Types and namespaces are no values.
type Alias = i32;
namespace Space { export const x = 1; }
enum Color { Red }
export function values(): void {
  Alias; //~ AS234
  Space; //~ AS234
  Color; //~ AS234
}
