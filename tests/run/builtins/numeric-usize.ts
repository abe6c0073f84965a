// The operations on whichever numeric type, on `usize`.

function clz_(x: usize): usize { return clz<usize>(x); }
function ctz_(x: usize): usize { return ctz<usize>(x); }
function popcnt_(x: usize): usize { return popcnt<usize>(x); }
function abs_(x: usize): usize { return abs<usize>(x); }
function rotl_(x: usize, n: usize): usize { return rotl<usize>(x, n); }
function rotr_(x: usize, n: usize): usize { return rotr<usize>(x, n); }
function max_(x: usize, y: usize): usize { return max(x, y); }
function min_(x: usize, y: usize): usize { return min(x, y); }
function add_(x: usize, y: usize): usize { return add(x, y); }
function sub_(x: usize, y: usize): usize { return sub(x, y); }
function mul_(x: usize, y: usize): usize { return mul(x, y); }
function div_(x: usize, y: usize): usize { return div(x, y); }
function rem_(x: usize, y: usize): usize { return rem(x, y); }
function eq_(x: usize, y: usize): i32 { return eq(x, y); }
function ne_(x: usize, y: usize): i32 { return ne(x, y); }

assert(clz_(<usize>5) == 29);
assert(clz<usize>(<usize>5) == 29);
assert(clz_(<usize>6) == 29);
assert(clz<usize>(<usize>6) == 29);
assert(ctz_(<usize>5) == 0);
assert(ctz<usize>(<usize>5) == 0);
assert(ctz_(<usize>6) == 1);
assert(ctz<usize>(<usize>6) == 1);
assert(popcnt_(<usize>5) == 2);
assert(popcnt<usize>(<usize>5) == 2);
assert(popcnt_(<usize>6) == 2);
assert(popcnt<usize>(<usize>6) == 2);
assert(abs_(<usize>5) == 5);
assert(abs<usize>(<usize>5) == 5);
assert(abs_(<usize>6) == 6);
assert(abs<usize>(<usize>6) == 6);
assert(rotl_(<usize>5, 3) == 40);
assert(rotl<usize>(<usize>5, 3) == 40);
assert(rotl_(<usize>6, 1) == 12);
assert(rotl<usize>(<usize>6, 1) == 12);
assert(rotl_(<usize>6, 0) == 6);
assert(rotl<usize>(<usize>6, 0) == 6);
assert(rotr_(<usize>5, 3) == 2684354560);
assert(rotr<usize>(<usize>5, 3) == 2684354560);
assert(rotr_(<usize>6, 1) == 3);
assert(rotr<usize>(<usize>6, 1) == 3);
assert(rotr_(<usize>6, 0) == 6);
assert(rotr<usize>(<usize>6, 0) == 6);
assert(max_(<usize>5, <usize>6) == 6);
assert(max(<usize>5, <usize>6) == 6);
assert(max_(<usize>6, <usize>5) == 6);
assert(max(<usize>6, <usize>5) == 6);
assert(min_(<usize>5, <usize>6) == 5);
assert(min(<usize>5, <usize>6) == 5);
assert(min_(<usize>6, <usize>5) == 5);
assert(min(<usize>6, <usize>5) == 5);
assert(add_(<usize>5, <usize>6) == 11);
assert(add(<usize>5, <usize>6) == 11);
assert(add_(<usize>6, <usize>5) == 11);
assert(add(<usize>6, <usize>5) == 11);
assert(sub_(<usize>5, <usize>6) == 4294967295);
assert(sub(<usize>5, <usize>6) == 4294967295);
assert(sub_(<usize>6, <usize>5) == 1);
assert(sub(<usize>6, <usize>5) == 1);
assert(mul_(<usize>5, <usize>6) == 30);
assert(mul(<usize>5, <usize>6) == 30);
assert(mul_(<usize>6, <usize>5) == 30);
assert(mul(<usize>6, <usize>5) == 30);
assert(div_(<usize>5, <usize>6) == 0);
assert(div(<usize>5, <usize>6) == 0);
assert(div_(<usize>6, <usize>5) == 1);
assert(div(<usize>6, <usize>5) == 1);
assert(rem_(<usize>5, <usize>6) == 5);
assert(rem(<usize>5, <usize>6) == 5);
assert(rem_(<usize>6, <usize>5) == 1);
assert(rem(<usize>6, <usize>5) == 1);
assert(eq_(<usize>5, <usize>6) == 0);
assert(eq(<usize>5, <usize>6) == 0);
assert(eq_(<usize>5, <usize>5) == 1);
assert(eq(<usize>5, <usize>5) == 1);
assert(ne_(<usize>5, <usize>6) == 1);
assert(ne(<usize>5, <usize>6) == 1);
assert(ne_(<usize>5, <usize>5) == 0);
assert(ne(<usize>5, <usize>5) == 0);
