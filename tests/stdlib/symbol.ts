// Symbols.
const a = Symbol("a");
const b = Symbol("a");

export function test(): void {
  assert(a != b && a == a);
  assert(Symbol.for("key") == Symbol.for("key") && Symbol.for("key") != Symbol.for("other"));
  assert(Symbol.keyFor(Symbol.for("key"))! == "key" && Symbol.keyFor(a) == null);
  assert(Symbol.hasInstance != Symbol.match);
  assert(a.toString() == "Symbol()" && Symbol.for("key").toString() == "Symbol(key)");
  assert(Symbol.isConcatSpreadable.toString() == "Symbol(isConcatSpreadable)");
  assert(Symbol.unscopables.toString() == "Symbol(unscopables)");
  assert(Symbol.iterator.toString() == "Symbol(isRegExp)");
}
