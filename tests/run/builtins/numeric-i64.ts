// The operations on whichever numeric type, on `i64`.

function clz_(x: i64): i64 { return clz<i64>(x); }
function ctz_(x: i64): i64 { return ctz<i64>(x); }
function popcnt_(x: i64): i64 { return popcnt<i64>(x); }
function abs_(x: i64): i64 { return abs<i64>(x); }
function rotl_(x: i64, n: i64): i64 { return rotl<i64>(x, n); }
function rotr_(x: i64, n: i64): i64 { return rotr<i64>(x, n); }
function max_(x: i64, y: i64): i64 { return max(x, y); }
function min_(x: i64, y: i64): i64 { return min(x, y); }
function add_(x: i64, y: i64): i64 { return add(x, y); }
function sub_(x: i64, y: i64): i64 { return sub(x, y); }
function mul_(x: i64, y: i64): i64 { return mul(x, y); }
function div_(x: i64, y: i64): i64 { return div(x, y); }
function rem_(x: i64, y: i64): i64 { return rem(x, y); }
function eq_(x: i64, y: i64): i32 { return eq(x, y); }
function ne_(x: i64, y: i64): i32 { return ne(x, y); }

assert(clz_(<i64>-3) == 0);
assert(clz<i64>(<i64>-3) == 0);
assert(clz_(<i64>5000000000) == 31);
assert(clz<i64>(<i64>5000000000) == 31);
assert(ctz_(<i64>-3) == 0);
assert(ctz<i64>(<i64>-3) == 0);
assert(ctz_(<i64>5000000000) == 9);
assert(ctz<i64>(<i64>5000000000) == 9);
assert(popcnt_(<i64>-3) == 63);
assert(popcnt<i64>(<i64>-3) == 63);
assert(popcnt_(<i64>5000000000) == 11);
assert(popcnt<i64>(<i64>5000000000) == 11);
assert(abs_(<i64>-3) == 3);
assert(abs<i64>(<i64>-3) == 3);
assert(abs_(<i64>5000000000) == 5000000000);
assert(abs<i64>(<i64>5000000000) == 5000000000);
assert(rotl_(<i64>-3, 3) == -17);
assert(rotl<i64>(<i64>-3, 3) == -17);
assert(rotl_(<i64>5000000000, 1) == 10000000000);
assert(rotl<i64>(<i64>5000000000, 1) == 10000000000);
assert(rotl_(<i64>5000000000, 0) == 5000000000);
assert(rotl<i64>(<i64>5000000000, 0) == 5000000000);
assert(rotr_(<i64>-3, 3) == -4611686018427387905);
assert(rotr<i64>(<i64>-3, 3) == -4611686018427387905);
assert(rotr_(<i64>5000000000, 1) == 2500000000);
assert(rotr<i64>(<i64>5000000000, 1) == 2500000000);
assert(rotr_(<i64>5000000000, 0) == 5000000000);
assert(rotr<i64>(<i64>5000000000, 0) == 5000000000);
assert(max_(<i64>-3, <i64>5000000000) == 5000000000);
assert(max(<i64>-3, <i64>5000000000) == 5000000000);
assert(max_(<i64>5000000000, <i64>-3) == 5000000000);
assert(max(<i64>5000000000, <i64>-3) == 5000000000);
assert(min_(<i64>-3, <i64>5000000000) == -3);
assert(min(<i64>-3, <i64>5000000000) == -3);
assert(min_(<i64>5000000000, <i64>-3) == -3);
assert(min(<i64>5000000000, <i64>-3) == -3);
assert(add_(<i64>-3, <i64>5000000000) == 4999999997);
assert(add(<i64>-3, <i64>5000000000) == 4999999997);
assert(add_(<i64>5000000000, <i64>-3) == 4999999997);
assert(add(<i64>5000000000, <i64>-3) == 4999999997);
assert(sub_(<i64>-3, <i64>5000000000) == -5000000003);
assert(sub(<i64>-3, <i64>5000000000) == -5000000003);
assert(sub_(<i64>5000000000, <i64>-3) == 5000000003);
assert(sub(<i64>5000000000, <i64>-3) == 5000000003);
assert(mul_(<i64>-3, <i64>5000000000) == -15000000000);
assert(mul(<i64>-3, <i64>5000000000) == -15000000000);
assert(mul_(<i64>5000000000, <i64>-3) == -15000000000);
assert(mul(<i64>5000000000, <i64>-3) == -15000000000);
assert(div_(<i64>-3, <i64>5000000000) == 0);
assert(div(<i64>-3, <i64>5000000000) == 0);
assert(div_(<i64>5000000000, <i64>-3) == -1666666666);
assert(div(<i64>5000000000, <i64>-3) == -1666666666);
assert(rem_(<i64>-3, <i64>5000000000) == -3);
assert(rem(<i64>-3, <i64>5000000000) == -3);
assert(rem_(<i64>5000000000, <i64>-3) == 2);
assert(rem(<i64>5000000000, <i64>-3) == 2);
assert(eq_(<i64>-3, <i64>5000000000) == 0);
assert(eq(<i64>-3, <i64>5000000000) == 0);
assert(eq_(<i64>-3, <i64>-3) == 1);
assert(eq(<i64>-3, <i64>-3) == 1);
assert(ne_(<i64>-3, <i64>5000000000) == 1);
assert(ne(<i64>-3, <i64>5000000000) == 1);
assert(ne_(<i64>-3, <i64>-3) == 0);
assert(ne(<i64>-3, <i64>-3) == 0);
