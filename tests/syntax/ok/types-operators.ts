// Unions, intersections, operators on types.
type A = B | C & D | E;
type F =
  | G
  | H;
type I = & J & K;
type L = [keyof M, keyof typeof n, readonly O[], unique symbol, typeof p.q.r, typeof s<T>, typeof this.u];
type V = [import("w"), import("w").X.Y<Z>, typeof import("w")];
