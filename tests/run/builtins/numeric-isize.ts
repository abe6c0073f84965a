// The operations on whichever numeric type, on `isize`.

function clz_(x: isize): isize { return clz<isize>(x); }
function ctz_(x: isize): isize { return ctz<isize>(x); }
function popcnt_(x: isize): isize { return popcnt<isize>(x); }
function abs_(x: isize): isize { return abs<isize>(x); }
function rotl_(x: isize, n: isize): isize { return rotl<isize>(x, n); }
function rotr_(x: isize, n: isize): isize { return rotr<isize>(x, n); }
function max_(x: isize, y: isize): isize { return max(x, y); }
function min_(x: isize, y: isize): isize { return min(x, y); }
function add_(x: isize, y: isize): isize { return add(x, y); }
function sub_(x: isize, y: isize): isize { return sub(x, y); }
function mul_(x: isize, y: isize): isize { return mul(x, y); }
function div_(x: isize, y: isize): isize { return div(x, y); }
function rem_(x: isize, y: isize): isize { return rem(x, y); }
function eq_(x: isize, y: isize): i32 { return eq(x, y); }
function ne_(x: isize, y: isize): i32 { return ne(x, y); }

assert(clz_(<isize>-5) == 0);
assert(clz<isize>(<isize>-5) == 0);
assert(clz_(<isize>6) == 29);
assert(clz<isize>(<isize>6) == 29);
assert(ctz_(<isize>-5) == 0);
assert(ctz<isize>(<isize>-5) == 0);
assert(ctz_(<isize>6) == 1);
assert(ctz<isize>(<isize>6) == 1);
assert(popcnt_(<isize>-5) == 31);
assert(popcnt<isize>(<isize>-5) == 31);
assert(popcnt_(<isize>6) == 2);
assert(popcnt<isize>(<isize>6) == 2);
assert(abs_(<isize>-5) == 5);
assert(abs<isize>(<isize>-5) == 5);
assert(abs_(<isize>6) == 6);
assert(abs<isize>(<isize>6) == 6);
assert(rotl_(<isize>-5, 3) == -33);
assert(rotl<isize>(<isize>-5, 3) == -33);
assert(rotl_(<isize>6, 1) == 12);
assert(rotl<isize>(<isize>6, 1) == 12);
assert(rotl_(<isize>6, 0) == 6);
assert(rotl<isize>(<isize>6, 0) == 6);
assert(rotr_(<isize>-5, 3) == 2147483647);
assert(rotr<isize>(<isize>-5, 3) == 2147483647);
assert(rotr_(<isize>6, 1) == 3);
assert(rotr<isize>(<isize>6, 1) == 3);
assert(rotr_(<isize>6, 0) == 6);
assert(rotr<isize>(<isize>6, 0) == 6);
assert(max_(<isize>-5, <isize>6) == 6);
assert(max(<isize>-5, <isize>6) == 6);
assert(max_(<isize>6, <isize>-5) == 6);
assert(max(<isize>6, <isize>-5) == 6);
assert(min_(<isize>-5, <isize>6) == -5);
assert(min(<isize>-5, <isize>6) == -5);
assert(min_(<isize>6, <isize>-5) == -5);
assert(min(<isize>6, <isize>-5) == -5);
assert(add_(<isize>-5, <isize>6) == 1);
assert(add(<isize>-5, <isize>6) == 1);
assert(add_(<isize>6, <isize>-5) == 1);
assert(add(<isize>6, <isize>-5) == 1);
assert(sub_(<isize>-5, <isize>6) == -11);
assert(sub(<isize>-5, <isize>6) == -11);
assert(sub_(<isize>6, <isize>-5) == 11);
assert(sub(<isize>6, <isize>-5) == 11);
assert(mul_(<isize>-5, <isize>6) == -30);
assert(mul(<isize>-5, <isize>6) == -30);
assert(mul_(<isize>6, <isize>-5) == -30);
assert(mul(<isize>6, <isize>-5) == -30);
assert(div_(<isize>-5, <isize>6) == 0);
assert(div(<isize>-5, <isize>6) == 0);
assert(div_(<isize>6, <isize>-5) == -1);
assert(div(<isize>6, <isize>-5) == -1);
assert(rem_(<isize>-5, <isize>6) == -5);
assert(rem(<isize>-5, <isize>6) == -5);
assert(rem_(<isize>6, <isize>-5) == 1);
assert(rem(<isize>6, <isize>-5) == 1);
assert(eq_(<isize>-5, <isize>6) == 0);
assert(eq(<isize>-5, <isize>6) == 0);
assert(eq_(<isize>-5, <isize>-5) == 1);
assert(eq(<isize>-5, <isize>-5) == 1);
assert(ne_(<isize>-5, <isize>6) == 1);
assert(ne(<isize>-5, <isize>6) == 1);
assert(ne_(<isize>-5, <isize>-5) == 0);
assert(ne(<isize>-5, <isize>-5) == 0);
