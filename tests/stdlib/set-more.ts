// What sets can do that AssemblyScript's cannot.
// @oracle: skip members that AssemblyScript lacks
let seen = 0;

function setOf(values: i32[]): Set<i32> {
  const set = new Set<i32>();
  for (let i = 0; i < values.length; i++) set.add(values[i]);
  return set;
}

export function testForEach(): void {
  seen = 0;
  setOf([1, 2, 3]).forEach((value, again, set) => {
    seen = seen * 10 + value;
    assert(again == value);
    if (value < 3) set.delete(value);
    if (value == 3) set.add(4);
  });
  assert(seen == 1234);
}

export function testAlgebra(): void {
  const a = setOf([1, 2, 3]);
  const b = setOf([3, 4]);
  assert(a.union(b).values().join() == "1,2,3,4" && a.intersection(b).values().join() == "3");
  assert(a.difference(b).values().join() == "1,2" && a.symmetricDifference(b).values().join() == "1,2,4");
  assert(setOf([1, 3]).isSubsetOf(a) && !b.isSubsetOf(a) && a.isSupersetOf(setOf([2])) && !a.isSupersetOf(b));
  assert(a.isDisjointFrom(setOf([7])) && !a.isDisjointFrom(b));
  assert(a.keys().join() == "1,2,3");
}
