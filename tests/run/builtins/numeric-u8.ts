// The operations on whichever numeric type, on `u8`.

function clz_(x: u8): u8 { return clz<u8>(x); }
function ctz_(x: u8): u8 { return ctz<u8>(x); }
function popcnt_(x: u8): u8 { return popcnt<u8>(x); }
function abs_(x: u8): u8 { return abs<u8>(x); }
function rotl_(x: u8, n: u8): u8 { return rotl<u8>(x, n); }
function rotr_(x: u8, n: u8): u8 { return rotr<u8>(x, n); }
function max_(x: u8, y: u8): u8 { return max(x, y); }
function min_(x: u8, y: u8): u8 { return min(x, y); }
function add_(x: u8, y: u8): u8 { return add(x, y); }
function sub_(x: u8, y: u8): u8 { return sub(x, y); }
function mul_(x: u8, y: u8): u8 { return mul(x, y); }
function div_(x: u8, y: u8): u8 { return div(x, y); }
function rem_(x: u8, y: u8): u8 { return rem(x, y); }
function eq_(x: u8, y: u8): i32 { return eq(x, y); }
function ne_(x: u8, y: u8): i32 { return ne(x, y); }

assert(clz_(<u8>1) == 31);
assert(clz<u8>(<u8>1) == 31);
assert(clz_(<u8>200) == 24);
assert(clz<u8>(<u8>200) == 24);
assert(ctz_(<u8>1) == 0);
assert(ctz<u8>(<u8>1) == 0);
assert(ctz_(<u8>200) == 3);
assert(ctz<u8>(<u8>200) == 3);
assert(popcnt_(<u8>1) == 1);
assert(popcnt<u8>(<u8>1) == 1);
assert(popcnt_(<u8>200) == 3);
assert(popcnt<u8>(<u8>200) == 3);
assert(abs_(<u8>1) == 1);
assert(abs<u8>(<u8>1) == 1);
assert(abs_(<u8>200) == 200);
assert(abs<u8>(<u8>200) == 200);
assert(rotl_(<u8>1, 3) == 8);
assert(rotl<u8>(<u8>1, 3) == 8);
assert(rotl_(<u8>200, 1) == 145);
assert(rotl<u8>(<u8>200, 1) == 145);
assert(rotl_(<u8>200, 0) == 200);
assert(rotl<u8>(<u8>200, 0) == 200);
assert(rotr_(<u8>1, 3) == 32);
assert(rotr<u8>(<u8>1, 3) == 32);
assert(rotr_(<u8>200, 1) == 100);
assert(rotr<u8>(<u8>200, 1) == 100);
assert(rotr_(<u8>200, 0) == 200);
assert(rotr<u8>(<u8>200, 0) == 200);
assert(max_(<u8>1, <u8>200) == 200);
assert(max(<u8>1, <u8>200) == 200);
assert(max_(<u8>200, <u8>1) == 200);
assert(max(<u8>200, <u8>1) == 200);
assert(min_(<u8>1, <u8>200) == 1);
assert(min(<u8>1, <u8>200) == 1);
assert(min_(<u8>200, <u8>1) == 1);
assert(min(<u8>200, <u8>1) == 1);
assert(add_(<u8>1, <u8>200) == 201);
assert(add(<u8>1, <u8>200) == 201);
assert(add_(<u8>200, <u8>1) == 201);
assert(add(<u8>200, <u8>1) == 201);
assert(sub_(<u8>1, <u8>200) == 57);
assert(sub(<u8>1, <u8>200) == 57);
assert(sub_(<u8>200, <u8>1) == 199);
assert(sub(<u8>200, <u8>1) == 199);
assert(mul_(<u8>1, <u8>200) == 200);
assert(mul(<u8>1, <u8>200) == 200);
assert(mul_(<u8>200, <u8>1) == 200);
assert(mul(<u8>200, <u8>1) == 200);
assert(div_(<u8>1, <u8>200) == 0);
assert(div(<u8>1, <u8>200) == 0);
assert(div_(<u8>200, <u8>1) == 200);
assert(div(<u8>200, <u8>1) == 200);
assert(rem_(<u8>1, <u8>200) == 1);
assert(rem(<u8>1, <u8>200) == 1);
assert(rem_(<u8>200, <u8>1) == 0);
assert(rem(<u8>200, <u8>1) == 0);
assert(eq_(<u8>1, <u8>200) == 0);
assert(eq(<u8>1, <u8>200) == 0);
assert(eq_(<u8>1, <u8>1) == 1);
assert(eq(<u8>1, <u8>1) == 1);
assert(ne_(<u8>1, <u8>200) == 1);
assert(ne(<u8>1, <u8>200) == 1);
assert(ne_(<u8>1, <u8>1) == 0);
assert(ne(<u8>1, <u8>1) == 0);
