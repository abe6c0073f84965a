// Nullable references: null tests narrow locals and parameters, `!` checks.
type Op = (a: i32) => i32;
function double(a: i32): i32 { return a * 2; }
function negate(a: i32): i32 { return -a; }
function ifTruthy(op: Op | null): i32 { if (op) return op(4); return 0; }
function ifNotNull(op: Op | null): i32 { if (op != null) return op(5); return 1; }
function early(op: Op | null): i32 { if (!op) return 2; return op(6); }
function earlyEqual(op: Op | null): i32 { if (op === null) return 3; return op(7); }
function ternary(op: Op | null): i32 { return op ? op(8) : 4; }
function and(op: Op | null): bool { return op && op(9) == 18; }
function or(op: Op | null): bool { return !op || op(1) < 0; }
function fallback(op: Op | null): i32 { const chosen = op || negate; return chosen(3); }
function assigned(op: Op | null): i32 { if (!op) op = negate; return op(10); }
function asserted(op: Op | null): i32 { return op!(11); }
function loop(op: Op | null): i32 {
  let sum = 0;
  while (op) { sum += op(sum + 1); op = sum > 10 ? null : double; }
  return sum;
}
function both(a: Op | null, b: Op | null): i32 { if (a && b) return a(b(2)); return 0; }

assert(ifTruthy(double) == 8 && ifTruthy(null) == 0);
assert(ifNotNull(double) == 10 && ifNotNull(null) == 1);
assert(early(double) == 12 && early(null) == 2);
assert(earlyEqual(double) == 14 && earlyEqual(null) == 3);
assert(ternary(double) == 16 && ternary(null) == 4);
assert(and(double) && !and(negate) && !and(null));
assert(or(null) && or(negate) && !or(double));
assert(fallback(double) == 6 && fallback(null) == -3);
assert(assigned(double) == 20 && assigned(null) == -10);
assert(asserted(double) == 22);
assert(loop(double) == 26 && loop(null) == 0);
assert(both(double, negate) == -4 && both(double, null) == 0);
assert(double == double && double != negate);
