// The operations on whichever numeric type, on `i32`.

function clz_(x: i32): i32 { return clz<i32>(x); }
function ctz_(x: i32): i32 { return ctz<i32>(x); }
function popcnt_(x: i32): i32 { return popcnt<i32>(x); }
function abs_(x: i32): i32 { return abs<i32>(x); }
function rotl_(x: i32, n: i32): i32 { return rotl<i32>(x, n); }
function rotr_(x: i32, n: i32): i32 { return rotr<i32>(x, n); }
function max_(x: i32, y: i32): i32 { return max(x, y); }
function min_(x: i32, y: i32): i32 { return min(x, y); }
function add_(x: i32, y: i32): i32 { return add(x, y); }
function sub_(x: i32, y: i32): i32 { return sub(x, y); }
function mul_(x: i32, y: i32): i32 { return mul(x, y); }
function div_(x: i32, y: i32): i32 { return div(x, y); }
function rem_(x: i32, y: i32): i32 { return rem(x, y); }
function eq_(x: i32, y: i32): i32 { return eq(x, y); }
function ne_(x: i32, y: i32): i32 { return ne(x, y); }

assert(clz_(<i32>-3) == 0);
assert(clz<i32>(<i32>-3) == 0);
assert(clz_(<i32>70000) == 15);
assert(clz<i32>(<i32>70000) == 15);
assert(ctz_(<i32>-3) == 0);
assert(ctz<i32>(<i32>-3) == 0);
assert(ctz_(<i32>70000) == 4);
assert(ctz<i32>(<i32>70000) == 4);
assert(popcnt_(<i32>-3) == 31);
assert(popcnt<i32>(<i32>-3) == 31);
assert(popcnt_(<i32>70000) == 6);
assert(popcnt<i32>(<i32>70000) == 6);
assert(abs_(<i32>-3) == 3);
assert(abs<i32>(<i32>-3) == 3);
assert(abs_(<i32>70000) == 70000);
assert(abs<i32>(<i32>70000) == 70000);
assert(rotl_(<i32>-3, 3) == -17);
assert(rotl<i32>(<i32>-3, 3) == -17);
assert(rotl_(<i32>70000, 1) == 140000);
assert(rotl<i32>(<i32>70000, 1) == 140000);
assert(rotl_(<i32>70000, 0) == 70000);
assert(rotl<i32>(<i32>70000, 0) == 70000);
assert(rotr_(<i32>-3, 3) == -1073741825);
assert(rotr<i32>(<i32>-3, 3) == -1073741825);
assert(rotr_(<i32>70000, 1) == 35000);
assert(rotr<i32>(<i32>70000, 1) == 35000);
assert(rotr_(<i32>70000, 0) == 70000);
assert(rotr<i32>(<i32>70000, 0) == 70000);
assert(max_(<i32>-3, <i32>70000) == 70000);
assert(max(<i32>-3, <i32>70000) == 70000);
assert(max_(<i32>70000, <i32>-3) == 70000);
assert(max(<i32>70000, <i32>-3) == 70000);
assert(min_(<i32>-3, <i32>70000) == -3);
assert(min(<i32>-3, <i32>70000) == -3);
assert(min_(<i32>70000, <i32>-3) == -3);
assert(min(<i32>70000, <i32>-3) == -3);
assert(add_(<i32>-3, <i32>70000) == 69997);
assert(add(<i32>-3, <i32>70000) == 69997);
assert(add_(<i32>70000, <i32>-3) == 69997);
assert(add(<i32>70000, <i32>-3) == 69997);
assert(sub_(<i32>-3, <i32>70000) == -70003);
assert(sub(<i32>-3, <i32>70000) == -70003);
assert(sub_(<i32>70000, <i32>-3) == 70003);
assert(sub(<i32>70000, <i32>-3) == 70003);
assert(mul_(<i32>-3, <i32>70000) == -210000);
assert(mul(<i32>-3, <i32>70000) == -210000);
assert(mul_(<i32>70000, <i32>-3) == -210000);
assert(mul(<i32>70000, <i32>-3) == -210000);
assert(div_(<i32>-3, <i32>70000) == 0);
assert(div(<i32>-3, <i32>70000) == 0);
assert(div_(<i32>70000, <i32>-3) == -23333);
assert(div(<i32>70000, <i32>-3) == -23333);
assert(rem_(<i32>-3, <i32>70000) == -3);
assert(rem(<i32>-3, <i32>70000) == -3);
assert(rem_(<i32>70000, <i32>-3) == 1);
assert(rem(<i32>70000, <i32>-3) == 1);
assert(eq_(<i32>-3, <i32>70000) == 0);
assert(eq(<i32>-3, <i32>70000) == 0);
assert(eq_(<i32>-3, <i32>-3) == 1);
assert(eq(<i32>-3, <i32>-3) == 1);
assert(ne_(<i32>-3, <i32>70000) == 1);
assert(ne(<i32>-3, <i32>70000) == 1);
assert(ne_(<i32>-3, <i32>-3) == 0);
assert(ne(<i32>-3, <i32>-3) == 0);
