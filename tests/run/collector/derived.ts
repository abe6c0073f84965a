// The address of an object keeps it alive as long as it is used, also when it is computed with.
class Pair { constructor(public first: i32, public second: i32) {} }

function garbage(count: i32): void {
  for (let i = 0; i < count; i++) new Pair(-1, -1);
}

function second(address: usize): i32 {
  garbage(3);
  return load<i32>(address, 4);
}

export function testAddress(): void {
  const address = changetype<usize>(new Pair(1, 2));
  garbage(3);
  assert(load<i32>(address) == 1);
  assert(second(changetype<usize>(new Pair(3, 4))) == 4);
}

export function testArithmetic(): void {
  let at = changetype<usize>(new Pair(5, 6)) + 4;
  const end = at + 4;
  let sum = 0;
  for (; at < end; at += 4) {
    garbage(2);
    sum += load<i32>(at);
  }
  assert(sum == 6);
}

export function testJoin(): void {
  for (let i = 0; i < 4; i++) {
    const address = i & 1 ? changetype<usize>(new Pair(i, 7)) : changetype<usize>(new Pair(8, i)) + 4;
    garbage(3);
    assert(load<i32>(address) == i);
  }
}
