// Functions as values.

/** Any type; the compiler checks which. */
type auto = i32;

/** What a function value of the type `T` points at. */
@final
export abstract class Function<T> {
  /** Where the function stands in the table. */
  private _index: u32;
  /** The variables that it captured. */
  private _env: usize;

  /** Where the function stands in the table. */
  get index(this: T): u32 {
    return load<u32>(changetype<usize>(this));
  }

  /** Always empty: names are not kept. */
  get name(this: T): string {
    return "";
  }

  /** The number of parameters. */
  get length(this: T): i32 {
    return lengthof<T>();
  }

  /** Calls the function with a given `this`. */
  @builtin call(thisArg: thisof<T> | null, ...args: auto[]): returnof<T>;

  toString(this: T): string {
    return "function() { [native code] }";
  }
}
