// Everything is collected at every allocation: what is still needed must have been found.
class Cell {
  next: Cell | null = null;
  constructor(public name: string, public weight: i32) {}
}

function chain(length: i32, tail: Cell | null): Cell | null {
  if (length == 0) return tail;
  const cell = new Cell(length.toString(), length);
  cell.next = chain(length - 1, tail);
  return cell;
}

/** Arguments are needed until the last of them has been made. */
function three(a: Cell, b: Cell, c: Cell): string { return a.name + b.name + c.name; }

function text(cell: Cell | null): string {
  let result = "";
  for (; cell; cell = cell.next) result = result + cell.name + (cell.weight & 1 ? "!" : "?");
  return result;
}

/** Two objects change places in a loop that allocates. */
function swap(count: i32): string {
  let a = new Cell("a", 0);
  let b = new Cell("b", 0);
  for (let i = 0; i < count; i++) {
    const c = a;
    a = b;
    b = c;
    new Cell("garbage", i);
  }
  return a.name + b.name;
}

export function testRoots(): void {
  assert(text(chain(5, chain(2, null))) == "5!4?3!2?1!2?1!");
  assert(three(new Cell("x", 1), new Cell("y", 2), new Cell("z", 3)) == "xyz");
  assert(swap(5) == "ba");
}

let kept: Cell | null = null;
const table: StaticArray<string> = ["one", "two"];

/** Globals and what static objects hold are roots. */
export function testGlobals(): void {
  kept = chain(3, null);
  table[1] = "t" + kept!.name;
  chain(10, null);
  assert(text(kept) == "3!2?1!");
  assert(table[1] == "t3" && table[0] == "one");
}
