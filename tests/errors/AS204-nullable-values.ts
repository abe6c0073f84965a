// Only references can be null.
enum Color { Red }
let a: i32 | null = 0; //~ AS204
let b: Color | null = Color.Red; //~ AS204
type Maybe<T> = T | null; //~ AS204
let c: Maybe<f64> = 0;
let d: Maybe<() => void> = null;
