// The operations of the namespace `i32`.

function clz(x: i32): i32 { return i32.clz(x); }
function ctz(x: i32): i32 { return i32.ctz(x); }
function popcnt(x: i32): i32 { return i32.popcnt(x); }
function add(x: i32, y: i32): i32 { return i32.add(x, y); }
function sub(x: i32, y: i32): i32 { return i32.sub(x, y); }
function mul(x: i32, y: i32): i32 { return i32.mul(x, y); }
function div_s(x: i32, y: i32): i32 { return i32.div_s(x, y); }
function rem_s(x: i32, y: i32): i32 { return i32.rem_s(x, y); }
function rotl(x: i32, y: i32): i32 { return i32.rotl(x, y); }
function rotr(x: i32, y: i32): i32 { return i32.rotr(x, y); }
function div_u(x: u32, y: u32): u32 { return i32.div_u(x, y); }
function rem_u(x: u32, y: u32): u32 { return i32.rem_u(x, y); }
function eq(x: i32, y: i32): i32 { return i32.eq(x, y); }
function ne(x: i32, y: i32): i32 { return i32.ne(x, y); }
function bits(x: f32): i32 { return i32.reinterpret_f32(x); }
function least(): i32 { return i32.MIN_VALUE; }
function greatest(): i32 { return i32.MAX_VALUE; }

assert(clz(1) == 31);
assert(i32.clz(1) == 31);
assert(clz(-1) == 0);
assert(i32.clz(-1) == 0);
assert(clz(1000) == 22);
assert(i32.clz(1000) == 22);
assert(clz(-77) == 0);
assert(i32.clz(-77) == 0);
assert(clz(0) == 32);
assert(i32.clz(0) == 32);
assert(ctz(1) == 0);
assert(i32.ctz(1) == 0);
assert(ctz(-1) == 0);
assert(i32.ctz(-1) == 0);
assert(ctz(1000) == 3);
assert(i32.ctz(1000) == 3);
assert(ctz(-77) == 0);
assert(i32.ctz(-77) == 0);
assert(ctz(0) == 32);
assert(i32.ctz(0) == 32);
assert(popcnt(1) == 1);
assert(i32.popcnt(1) == 1);
assert(popcnt(-1) == 32);
assert(i32.popcnt(-1) == 32);
assert(popcnt(1000) == 6);
assert(i32.popcnt(1000) == 6);
assert(popcnt(-77) == 29);
assert(i32.popcnt(-77) == 29);
assert(popcnt(0) == 0);
assert(i32.popcnt(0) == 0);
assert(add(1000, 7) == 1007);
assert(i32.add(1000, 7) == 1007);
assert(add(-77, 3) == -74);
assert(i32.add(-77, 3) == -74);
assert(sub(1000, 7) == 993);
assert(i32.sub(1000, 7) == 993);
assert(sub(-77, 3) == -80);
assert(i32.sub(-77, 3) == -80);
assert(mul(1000, 7) == 7000);
assert(i32.mul(1000, 7) == 7000);
assert(mul(-77, 3) == -231);
assert(i32.mul(-77, 3) == -231);
assert(div_s(1000, 7) == 142);
assert(i32.div_s(1000, 7) == 142);
assert(div_s(-77, 3) == -25);
assert(i32.div_s(-77, 3) == -25);
assert(rem_s(1000, 7) == 6);
assert(i32.rem_s(1000, 7) == 6);
assert(rem_s(-77, 3) == -2);
assert(i32.rem_s(-77, 3) == -2);
assert(rotl(1000, 7) == 128000);
assert(i32.rotl(1000, 7) == 128000);
assert(rotl(-77, 3) == -609);
assert(i32.rotl(-77, 3) == -609);
assert(rotr(1000, 7) == -805306361);
assert(i32.rotr(1000, 7) == -805306361);
assert(rotr(-77, 3) == 2147483638);
assert(i32.rotr(-77, 3) == 2147483638);
assert(div_u(100, 7) == 14);
assert(i32.div_u(100, 7) == 14);
assert(div_u(4000000000, 9) == 444444444);
assert(i32.div_u(4000000000, 9) == 444444444);
assert(rem_u(100, 7) == 2);
assert(i32.rem_u(100, 7) == 2);
assert(rem_u(4000000000, 9) == 4);
assert(i32.rem_u(4000000000, 9) == 4);
assert(eq(5, 5) == 1);
assert(i32.eq(5, 5) == 1);
assert(eq(5, 6) == 0);
assert(i32.eq(5, 6) == 0);
assert(ne(5, 5) == 0);
assert(i32.ne(5, 5) == 0);
assert(ne(5, 6) == 1);
assert(i32.ne(5, 6) == 1);
assert(bits(1.5) == 1069547520);
assert(i32.reinterpret_f32(1.5) == 1069547520);
assert(bits(-0.0) == -2147483648);
assert(i32.reinterpret_f32(-0.0) == -2147483648);
assert(least() == -2147483648);
assert(greatest() == 2147483647);
