// How the runtime ends a program. It makes no error objects: there may be no memory for them.

/** There is no more memory for what is asked. */
export function outOfMemory(): void {
  abort("Out of memory", "~lib/rt/fail.ts", 5, 3);
}

/** What is asked for is more than an object may have. */
export function tooLarge(): void {
  abort("Allocation too large", "~lib/rt/fail.ts", 10, 3);
}

/** `__pin` on an object that is pinned. */
export function alreadyPinned(): void {
  abort("Object already pinned", "~lib/rt/fail.ts", 15, 3);
}

/** `__unpin` on an object that is not pinned. */
export function notPinned(): void {
  abort("Object is not pinned", "~lib/rt/fail.ts", 20, 3);
}

/** Running functions hold more references than the stack has room for. */
export function stackOverflow(): void {
  abort("stack overflow", "~lib/rt/fail.ts", 25, 3);
}

/** In stress mode: the program holds a reference that is none. */
export function dangling(): void {
  abort("Reference to memory that is not in use", "~lib/rt/fail.ts", 30, 3);
}
