// The operations on whichever numeric type, on `u32`.

function clz_(x: u32): u32 { return clz<u32>(x); }
function ctz_(x: u32): u32 { return ctz<u32>(x); }
function popcnt_(x: u32): u32 { return popcnt<u32>(x); }
function abs_(x: u32): u32 { return abs<u32>(x); }
function rotl_(x: u32, n: u32): u32 { return rotl<u32>(x, n); }
function rotr_(x: u32, n: u32): u32 { return rotr<u32>(x, n); }
function max_(x: u32, y: u32): u32 { return max(x, y); }
function min_(x: u32, y: u32): u32 { return min(x, y); }
function add_(x: u32, y: u32): u32 { return add(x, y); }
function sub_(x: u32, y: u32): u32 { return sub(x, y); }
function mul_(x: u32, y: u32): u32 { return mul(x, y); }
function div_(x: u32, y: u32): u32 { return div(x, y); }
function rem_(x: u32, y: u32): u32 { return rem(x, y); }
function eq_(x: u32, y: u32): i32 { return eq(x, y); }
function ne_(x: u32, y: u32): i32 { return ne(x, y); }

assert(clz_(<u32>3) == 30);
assert(clz<u32>(<u32>3) == 30);
assert(clz_(<u32>4000000000) == 0);
assert(clz<u32>(<u32>4000000000) == 0);
assert(ctz_(<u32>3) == 0);
assert(ctz<u32>(<u32>3) == 0);
assert(ctz_(<u32>4000000000) == 11);
assert(ctz<u32>(<u32>4000000000) == 11);
assert(popcnt_(<u32>3) == 2);
assert(popcnt<u32>(<u32>3) == 2);
assert(popcnt_(<u32>4000000000) == 13);
assert(popcnt<u32>(<u32>4000000000) == 13);
assert(abs_(<u32>3) == 3);
assert(abs<u32>(<u32>3) == 3);
assert(abs_(<u32>4000000000) == 4000000000);
assert(abs<u32>(<u32>4000000000) == 4000000000);
assert(rotl_(<u32>3, 3) == 24);
assert(rotl<u32>(<u32>3, 3) == 24);
assert(rotl_(<u32>4000000000, 1) == 3705032705);
assert(rotl<u32>(<u32>4000000000, 1) == 3705032705);
assert(rotl_(<u32>4000000000, 0) == 4000000000);
assert(rotl<u32>(<u32>4000000000, 0) == 4000000000);
assert(rotr_(<u32>3, 3) == 1610612736);
assert(rotr<u32>(<u32>3, 3) == 1610612736);
assert(rotr_(<u32>4000000000, 1) == 2000000000);
assert(rotr<u32>(<u32>4000000000, 1) == 2000000000);
assert(rotr_(<u32>4000000000, 0) == 4000000000);
assert(rotr<u32>(<u32>4000000000, 0) == 4000000000);
assert(max_(<u32>3, <u32>4000000000) == 4000000000);
assert(max(<u32>3, <u32>4000000000) == 4000000000);
assert(max_(<u32>4000000000, <u32>3) == 4000000000);
assert(max(<u32>4000000000, <u32>3) == 4000000000);
assert(min_(<u32>3, <u32>4000000000) == 3);
assert(min(<u32>3, <u32>4000000000) == 3);
assert(min_(<u32>4000000000, <u32>3) == 3);
assert(min(<u32>4000000000, <u32>3) == 3);
assert(add_(<u32>3, <u32>4000000000) == 4000000003);
assert(add(<u32>3, <u32>4000000000) == 4000000003);
assert(add_(<u32>4000000000, <u32>3) == 4000000003);
assert(add(<u32>4000000000, <u32>3) == 4000000003);
assert(sub_(<u32>3, <u32>4000000000) == 294967299);
assert(sub(<u32>3, <u32>4000000000) == 294967299);
assert(sub_(<u32>4000000000, <u32>3) == 3999999997);
assert(sub(<u32>4000000000, <u32>3) == 3999999997);
assert(mul_(<u32>3, <u32>4000000000) == 3410065408);
assert(mul(<u32>3, <u32>4000000000) == 3410065408);
assert(mul_(<u32>4000000000, <u32>3) == 3410065408);
assert(mul(<u32>4000000000, <u32>3) == 3410065408);
assert(div_(<u32>3, <u32>4000000000) == 0);
assert(div(<u32>3, <u32>4000000000) == 0);
assert(div_(<u32>4000000000, <u32>3) == 1333333333);
assert(div(<u32>4000000000, <u32>3) == 1333333333);
assert(rem_(<u32>3, <u32>4000000000) == 3);
assert(rem(<u32>3, <u32>4000000000) == 3);
assert(rem_(<u32>4000000000, <u32>3) == 1);
assert(rem(<u32>4000000000, <u32>3) == 1);
assert(eq_(<u32>3, <u32>4000000000) == 0);
assert(eq(<u32>3, <u32>4000000000) == 0);
assert(eq_(<u32>3, <u32>3) == 1);
assert(eq(<u32>3, <u32>3) == 1);
assert(ne_(<u32>3, <u32>4000000000) == 1);
assert(ne(<u32>3, <u32>4000000000) == 1);
assert(ne_(<u32>3, <u32>3) == 0);
assert(ne(<u32>3, <u32>3) == 0);
