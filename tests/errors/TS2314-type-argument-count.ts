// A generic type takes as many type arguments as it has parameters without default.
type Pair<A, B = A> = (a: A, b: B) => void;
let none: Pair | null = null; //~ TS2314
let many: Pair<i32, i32, i32> | null = null; //~ TS2314
let one: Pair<i32> | null = null;
