// When memory may not grow any more, what is not used any more is collected first; only then the program ends.
// @args: --maximumMemory 16
// @heap: default
// @oracle: skip messages differ
// @call garbage()
// @call keep() aborts "Out of memory"

let kept: Array<StaticArray<u8>> = [];

export function garbage(): void {
  for (let i = 0; i < 2000; i++) new StaticArray<u8>(20000)[5] = 1;
}

export function keep(): void {
  while (true) kept.push(new StaticArray<u8>(3000));
}
