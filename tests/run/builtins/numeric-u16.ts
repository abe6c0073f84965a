// The operations on whichever numeric type, on `u16`.

function clz_(x: u16): u16 { return clz<u16>(x); }
function ctz_(x: u16): u16 { return ctz<u16>(x); }
function popcnt_(x: u16): u16 { return popcnt<u16>(x); }
function abs_(x: u16): u16 { return abs<u16>(x); }
function rotl_(x: u16, n: u16): u16 { return rotl<u16>(x, n); }
function rotr_(x: u16, n: u16): u16 { return rotr<u16>(x, n); }
function max_(x: u16, y: u16): u16 { return max(x, y); }
function min_(x: u16, y: u16): u16 { return min(x, y); }
function add_(x: u16, y: u16): u16 { return add(x, y); }
function sub_(x: u16, y: u16): u16 { return sub(x, y); }
function mul_(x: u16, y: u16): u16 { return mul(x, y); }
function div_(x: u16, y: u16): u16 { return div(x, y); }
function rem_(x: u16, y: u16): u16 { return rem(x, y); }
function eq_(x: u16, y: u16): i32 { return eq(x, y); }
function ne_(x: u16, y: u16): i32 { return ne(x, y); }

assert(clz_(<u16>3) == 30);
assert(clz<u16>(<u16>3) == 30);
assert(clz_(<u16>65000) == 16);
assert(clz<u16>(<u16>65000) == 16);
assert(ctz_(<u16>3) == 0);
assert(ctz<u16>(<u16>3) == 0);
assert(ctz_(<u16>65000) == 3);
assert(ctz<u16>(<u16>65000) == 3);
assert(popcnt_(<u16>3) == 2);
assert(popcnt<u16>(<u16>3) == 2);
assert(popcnt_(<u16>65000) == 11);
assert(popcnt<u16>(<u16>65000) == 11);
assert(abs_(<u16>3) == 3);
assert(abs<u16>(<u16>3) == 3);
assert(abs_(<u16>65000) == 65000);
assert(abs<u16>(<u16>65000) == 65000);
assert(rotl_(<u16>3, 3) == 24);
assert(rotl<u16>(<u16>3, 3) == 24);
assert(rotl_(<u16>65000, 1) == 64465);
assert(rotl<u16>(<u16>65000, 1) == 64465);
assert(rotl_(<u16>65000, 0) == 65000);
assert(rotl<u16>(<u16>65000, 0) == 65000);
assert(rotr_(<u16>3, 3) == 24576);
assert(rotr<u16>(<u16>3, 3) == 24576);
assert(rotr_(<u16>65000, 1) == 32500);
assert(rotr<u16>(<u16>65000, 1) == 32500);
assert(rotr_(<u16>65000, 0) == 65000);
assert(rotr<u16>(<u16>65000, 0) == 65000);
assert(max_(<u16>3, <u16>65000) == 65000);
assert(max(<u16>3, <u16>65000) == 65000);
assert(max_(<u16>65000, <u16>3) == 65000);
assert(max(<u16>65000, <u16>3) == 65000);
assert(min_(<u16>3, <u16>65000) == 3);
assert(min(<u16>3, <u16>65000) == 3);
assert(min_(<u16>65000, <u16>3) == 3);
assert(min(<u16>65000, <u16>3) == 3);
assert(add_(<u16>3, <u16>65000) == 65003);
assert(add(<u16>3, <u16>65000) == 65003);
assert(add_(<u16>65000, <u16>3) == 65003);
assert(add(<u16>65000, <u16>3) == 65003);
assert(sub_(<u16>3, <u16>65000) == 539);
assert(sub(<u16>3, <u16>65000) == 539);
assert(sub_(<u16>65000, <u16>3) == 64997);
assert(sub(<u16>65000, <u16>3) == 64997);
assert(mul_(<u16>3, <u16>65000) == 63928);
assert(mul(<u16>3, <u16>65000) == 63928);
assert(mul_(<u16>65000, <u16>3) == 63928);
assert(mul(<u16>65000, <u16>3) == 63928);
assert(div_(<u16>3, <u16>65000) == 0);
assert(div(<u16>3, <u16>65000) == 0);
assert(div_(<u16>65000, <u16>3) == 21666);
assert(div(<u16>65000, <u16>3) == 21666);
assert(rem_(<u16>3, <u16>65000) == 3);
assert(rem(<u16>3, <u16>65000) == 3);
assert(rem_(<u16>65000, <u16>3) == 2);
assert(rem(<u16>65000, <u16>3) == 2);
assert(eq_(<u16>3, <u16>65000) == 0);
assert(eq(<u16>3, <u16>65000) == 0);
assert(eq_(<u16>3, <u16>3) == 1);
assert(eq(<u16>3, <u16>3) == 1);
assert(ne_(<u16>3, <u16>65000) == 1);
assert(ne(<u16>3, <u16>65000) == 1);
assert(ne_(<u16>3, <u16>3) == 0);
assert(ne(<u16>3, <u16>3) == 0);
