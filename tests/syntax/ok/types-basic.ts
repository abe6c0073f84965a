// Names, keywords, literals, arrays, tuples, parentheses.
type names = [A, A.B.C, A<B>, A.B<C, D<E>>, Array<Array<A>>, A<B<C<D>>>];
type keywords = [void, null, this, true, false, any, never, undefined, object, symbol];
type literals = ["a", 'b', 1, -1, 0x10, 1.5, -1e3, 1n, -1n, `a`, `a${B}c${D | E}f`];
type arrays = [A[], A[][], (A | B)[], readonly A[], A["b"], A["b"][number], A[B[]][]];
type tuples = [[], [A], [A,], [a: A, b?: B, ...c: C[]], [A, B?, ...C[]], readonly [A]];
let x: A | null, y: (A), z: Array<i32>= [], w: A<B>=c;
