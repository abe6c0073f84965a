// Calling a function with the elements of arrays of all kinds. `A` is the class of an array of `T`.
//
// A function may change the length of the array: elements that are gone are left out, new ones are not visited.

/** Calls `fn` with each element. */
export function forEachElement<A, T>(array: A, fn: (value: T, index: i32, array: A) => void): void {
  const length = array.length;
  for (let i = 0; i < min<i32>(length, array.length); i++) fn(unchecked(array[i]), i, array);
}

/** Whether `fn` holds for all elements. */
export function everyElement<A, T>(array: A, fn: (value: T, index: i32, array: A) => bool): bool {
  const length = array.length;
  for (let i = 0; i < min<i32>(length, array.length); i++) {
    if (!fn(unchecked(array[i]), i, array)) return false;
  }
  return true;
}

/** The position of the first element for which `fn` holds, or -1. */
export function findElement<A, T>(array: A, fn: (value: T, index: i32, array: A) => bool): i32 {
  const length = array.length;
  for (let i = 0; i < min<i32>(length, array.length); i++) {
    if (fn(unchecked(array[i]), i, array)) return i;
  }
  return -1;
}

/** The position of the last element for which `fn` holds, or -1. */
export function findLastElement<A, T>(array: A, fn: (value: T, index: i32, array: A) => bool): i32 {
  for (let i = array.length - 1; i >= 0; i--) {
    if (i < array.length && fn(unchecked(array[i]), i, array)) return i;
  }
  return -1;
}

/** Combines `initialValue` with each element in turn. */
export function reduceElements<A, T, U>(
  array: A, fn: (previousValue: U, currentValue: T, currentIndex: i32, array: A) => U, initialValue: U
): U {
  const length = array.length;
  let result = initialValue;
  for (let i = 0; i < min<i32>(length, array.length); i++) result = fn(result, unchecked(array[i]), i, array);
  return result;
}

/** Combines `initialValue` with each element in turn, from the last to the first. */
export function reduceElementsRight<A, T, U>(
  array: A, fn: (previousValue: U, currentValue: T, currentIndex: i32, array: A) => U, initialValue: U
): U {
  let result = initialValue;
  for (let i = array.length - 1; i >= 0; i--) {
    if (i < array.length) result = fn(result, unchecked(array[i]), i, array);
  }
  return result;
}
