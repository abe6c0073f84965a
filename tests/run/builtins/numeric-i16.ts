// The operations on whichever numeric type, on `i16`.

function clz_(x: i16): i16 { return clz<i16>(x); }
function ctz_(x: i16): i16 { return ctz<i16>(x); }
function popcnt_(x: i16): i16 { return popcnt<i16>(x); }
function abs_(x: i16): i16 { return abs<i16>(x); }
function rotl_(x: i16, n: i16): i16 { return rotl<i16>(x, n); }
function rotr_(x: i16, n: i16): i16 { return rotr<i16>(x, n); }
function max_(x: i16, y: i16): i16 { return max(x, y); }
function min_(x: i16, y: i16): i16 { return min(x, y); }
function add_(x: i16, y: i16): i16 { return add(x, y); }
function sub_(x: i16, y: i16): i16 { return sub(x, y); }
function mul_(x: i16, y: i16): i16 { return mul(x, y); }
function div_(x: i16, y: i16): i16 { return div(x, y); }
function rem_(x: i16, y: i16): i16 { return rem(x, y); }
function eq_(x: i16, y: i16): i32 { return eq(x, y); }
function ne_(x: i16, y: i16): i32 { return ne(x, y); }

assert(clz_(<i16>-300) == 0);
assert(clz<i16>(<i16>-300) == 0);
assert(clz_(<i16>7) == 29);
assert(clz<i16>(<i16>7) == 29);
assert(ctz_(<i16>-300) == 2);
assert(ctz<i16>(<i16>-300) == 2);
assert(ctz_(<i16>7) == 0);
assert(ctz<i16>(<i16>7) == 0);
assert(popcnt_(<i16>-300) == 27);
assert(popcnt<i16>(<i16>-300) == 27);
assert(popcnt_(<i16>7) == 3);
assert(popcnt<i16>(<i16>7) == 3);
assert(abs_(<i16>-300) == 300);
assert(abs<i16>(<i16>-300) == 300);
assert(abs_(<i16>7) == 7);
assert(abs<i16>(<i16>7) == 7);
assert(rotl_(<i16>-300, 3) == -1);
assert(rotl<i16>(<i16>-300, 3) == -1);
assert(rotl_(<i16>7, 1) == 14);
assert(rotl<i16>(<i16>7, 1) == 14);
assert(rotl_(<i16>7, 0) == 7);
assert(rotl<i16>(<i16>7, 0) == 7);
assert(rotr_(<i16>-300, 3) == -38);
assert(rotr<i16>(<i16>-300, 3) == -38);
assert(rotr_(<i16>7, 1) == -32765);
assert(rotr<i16>(<i16>7, 1) == -32765);
assert(rotr_(<i16>7, 0) == 7);
assert(rotr<i16>(<i16>7, 0) == 7);
assert(max_(<i16>-300, <i16>7) == 7);
assert(max(<i16>-300, <i16>7) == 7);
assert(max_(<i16>7, <i16>-300) == 7);
assert(max(<i16>7, <i16>-300) == 7);
assert(min_(<i16>-300, <i16>7) == -300);
assert(min(<i16>-300, <i16>7) == -300);
assert(min_(<i16>7, <i16>-300) == -300);
assert(min(<i16>7, <i16>-300) == -300);
assert(add_(<i16>-300, <i16>7) == -293);
assert(add(<i16>-300, <i16>7) == -293);
assert(add_(<i16>7, <i16>-300) == -293);
assert(add(<i16>7, <i16>-300) == -293);
assert(sub_(<i16>-300, <i16>7) == -307);
assert(sub(<i16>-300, <i16>7) == -307);
assert(sub_(<i16>7, <i16>-300) == 307);
assert(sub(<i16>7, <i16>-300) == 307);
assert(mul_(<i16>-300, <i16>7) == -2100);
assert(mul(<i16>-300, <i16>7) == -2100);
assert(mul_(<i16>7, <i16>-300) == -2100);
assert(mul(<i16>7, <i16>-300) == -2100);
assert(div_(<i16>-300, <i16>7) == -42);
assert(div(<i16>-300, <i16>7) == -42);
assert(div_(<i16>7, <i16>-300) == 0);
assert(div(<i16>7, <i16>-300) == 0);
assert(rem_(<i16>-300, <i16>7) == -6);
assert(rem(<i16>-300, <i16>7) == -6);
assert(rem_(<i16>7, <i16>-300) == 7);
assert(rem(<i16>7, <i16>-300) == 7);
assert(eq_(<i16>-300, <i16>7) == 0);
assert(eq(<i16>-300, <i16>7) == 0);
assert(eq_(<i16>-300, <i16>-300) == 1);
assert(eq(<i16>-300, <i16>-300) == 1);
assert(ne_(<i16>-300, <i16>7) == 1);
assert(ne(<i16>-300, <i16>7) == 1);
assert(ne_(<i16>-300, <i16>-300) == 0);
assert(ne(<i16>-300, <i16>-300) == 0);
