// The operations on whichever numeric type, on `i8`.

function clz_(x: i8): i8 { return clz<i8>(x); }
function ctz_(x: i8): i8 { return ctz<i8>(x); }
function popcnt_(x: i8): i8 { return popcnt<i8>(x); }
function abs_(x: i8): i8 { return abs<i8>(x); }
function rotl_(x: i8, n: i8): i8 { return rotl<i8>(x, n); }
function rotr_(x: i8, n: i8): i8 { return rotr<i8>(x, n); }
function max_(x: i8, y: i8): i8 { return max(x, y); }
function min_(x: i8, y: i8): i8 { return min(x, y); }
function add_(x: i8, y: i8): i8 { return add(x, y); }
function sub_(x: i8, y: i8): i8 { return sub(x, y); }
function mul_(x: i8, y: i8): i8 { return mul(x, y); }
function div_(x: i8, y: i8): i8 { return div(x, y); }
function rem_(x: i8, y: i8): i8 { return rem(x, y); }
function eq_(x: i8, y: i8): i32 { return eq(x, y); }
function ne_(x: i8, y: i8): i32 { return ne(x, y); }

assert(clz_(<i8>-3) == 0);
assert(clz<i8>(<i8>-3) == 0);
assert(clz_(<i8>100) == 25);
assert(clz<i8>(<i8>100) == 25);
assert(ctz_(<i8>-3) == 0);
assert(ctz<i8>(<i8>-3) == 0);
assert(ctz_(<i8>100) == 2);
assert(ctz<i8>(<i8>100) == 2);
assert(popcnt_(<i8>-3) == 31);
assert(popcnt<i8>(<i8>-3) == 31);
assert(popcnt_(<i8>100) == 3);
assert(popcnt<i8>(<i8>100) == 3);
assert(abs_(<i8>-3) == 3);
assert(abs<i8>(<i8>-3) == 3);
assert(abs_(<i8>100) == 100);
assert(abs<i8>(<i8>100) == 100);
assert(rotl_(<i8>-3, 3) == -1);
assert(rotl<i8>(<i8>-3, 3) == -1);
assert(rotl_(<i8>100, 1) == -56);
assert(rotl<i8>(<i8>100, 1) == -56);
assert(rotl_(<i8>100, 0) == 100);
assert(rotl<i8>(<i8>100, 0) == 100);
assert(rotr_(<i8>-3, 3) == -1);
assert(rotr<i8>(<i8>-3, 3) == -1);
assert(rotr_(<i8>100, 1) == 50);
assert(rotr<i8>(<i8>100, 1) == 50);
assert(rotr_(<i8>100, 0) == 100);
assert(rotr<i8>(<i8>100, 0) == 100);
assert(max_(<i8>-3, <i8>100) == 100);
assert(max(<i8>-3, <i8>100) == 100);
assert(max_(<i8>100, <i8>-3) == 100);
assert(max(<i8>100, <i8>-3) == 100);
assert(min_(<i8>-3, <i8>100) == -3);
assert(min(<i8>-3, <i8>100) == -3);
assert(min_(<i8>100, <i8>-3) == -3);
assert(min(<i8>100, <i8>-3) == -3);
assert(add_(<i8>-3, <i8>100) == 97);
assert(add(<i8>-3, <i8>100) == 97);
assert(add_(<i8>100, <i8>-3) == 97);
assert(add(<i8>100, <i8>-3) == 97);
assert(sub_(<i8>-3, <i8>100) == -103);
assert(sub(<i8>-3, <i8>100) == -103);
assert(sub_(<i8>100, <i8>-3) == 103);
assert(sub(<i8>100, <i8>-3) == 103);
assert(mul_(<i8>-3, <i8>100) == -44);
assert(mul(<i8>-3, <i8>100) == -44);
assert(mul_(<i8>100, <i8>-3) == -44);
assert(mul(<i8>100, <i8>-3) == -44);
assert(div_(<i8>-3, <i8>100) == 0);
assert(div(<i8>-3, <i8>100) == 0);
assert(div_(<i8>100, <i8>-3) == -33);
assert(div(<i8>100, <i8>-3) == -33);
assert(rem_(<i8>-3, <i8>100) == -3);
assert(rem(<i8>-3, <i8>100) == -3);
assert(rem_(<i8>100, <i8>-3) == 1);
assert(rem(<i8>100, <i8>-3) == 1);
assert(eq_(<i8>-3, <i8>100) == 0);
assert(eq(<i8>-3, <i8>100) == 0);
assert(eq_(<i8>-3, <i8>-3) == 1);
assert(eq(<i8>-3, <i8>-3) == 1);
assert(ne_(<i8>-3, <i8>100) == 1);
assert(ne(<i8>-3, <i8>100) == 1);
assert(ne_(<i8>-3, <i8>-3) == 0);
assert(ne(<i8>-3, <i8>-3) == 0);
