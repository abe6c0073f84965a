// What a module has after Binaryen's pass `asyncify`, by which it can be paused and go on later.

/** Where the stack of a paused program is kept. */
@unmanaged
export class StackDescriptor {
  /** The address of the next free byte. */
  stackStart: usize;

  /** The address behind the last byte. */
  stackEnd: usize;
}

/** Begins to leave all functions. */
@external("asyncify", "start_unwind")
export declare function start_unwind(data: StackDescriptor): void;

/** Ends leaving them. */
@external("asyncify", "stop_unwind")
export declare function stop_unwind(): void;

/** Begins to enter them again. */
@external("asyncify", "start_rewind")
export declare function start_rewind(data: StackDescriptor): void;

/** Ends entering them. */
@external("asyncify", "stop_rewind")
export declare function stop_rewind(): void;
