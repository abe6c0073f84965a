// The operations of the namespace `i64`.

function clz(x: i64): i64 { return i64.clz(x); }
function ctz(x: i64): i64 { return i64.ctz(x); }
function popcnt(x: i64): i64 { return i64.popcnt(x); }
function add(x: i64, y: i64): i64 { return i64.add(x, y); }
function sub(x: i64, y: i64): i64 { return i64.sub(x, y); }
function mul(x: i64, y: i64): i64 { return i64.mul(x, y); }
function div_s(x: i64, y: i64): i64 { return i64.div_s(x, y); }
function rem_s(x: i64, y: i64): i64 { return i64.rem_s(x, y); }
function rotl(x: i64, y: i64): i64 { return i64.rotl(x, y); }
function rotr(x: i64, y: i64): i64 { return i64.rotr(x, y); }
function div_u(x: u64, y: u64): u64 { return i64.div_u(x, y); }
function rem_u(x: u64, y: u64): u64 { return i64.rem_u(x, y); }
function eq(x: i64, y: i64): i32 { return i64.eq(x, y); }
function ne(x: i64, y: i64): i32 { return i64.ne(x, y); }
function bits(x: f64): i64 { return i64.reinterpret_f64(x); }
function least(): i64 { return i64.MIN_VALUE; }
function greatest(): i64 { return i64.MAX_VALUE; }

assert(clz(1) == 63);
assert(i64.clz(1) == 63);
assert(clz(-1) == 0);
assert(i64.clz(-1) == 0);
assert(clz(1000) == 54);
assert(i64.clz(1000) == 54);
assert(clz(-7777777777) == 0);
assert(i64.clz(-7777777777) == 0);
assert(clz(0) == 64);
assert(i64.clz(0) == 64);
assert(ctz(1) == 0);
assert(i64.ctz(1) == 0);
assert(ctz(-1) == 0);
assert(i64.ctz(-1) == 0);
assert(ctz(1000) == 3);
assert(i64.ctz(1000) == 3);
assert(ctz(-7777777777) == 0);
assert(i64.ctz(-7777777777) == 0);
assert(ctz(0) == 64);
assert(i64.ctz(0) == 64);
assert(popcnt(1) == 1);
assert(i64.popcnt(1) == 1);
assert(popcnt(-1) == 64);
assert(i64.popcnt(-1) == 64);
assert(popcnt(1000) == 6);
assert(i64.popcnt(1000) == 6);
assert(popcnt(-7777777777) == 45);
assert(i64.popcnt(-7777777777) == 45);
assert(popcnt(0) == 0);
assert(i64.popcnt(0) == 0);
assert(add(1000, 7) == 1007);
assert(i64.add(1000, 7) == 1007);
assert(add(-7777777777, 3) == -7777777774);
assert(i64.add(-7777777777, 3) == -7777777774);
assert(sub(1000, 7) == 993);
assert(i64.sub(1000, 7) == 993);
assert(sub(-7777777777, 3) == -7777777780);
assert(i64.sub(-7777777777, 3) == -7777777780);
assert(mul(1000, 7) == 7000);
assert(i64.mul(1000, 7) == 7000);
assert(mul(-7777777777, 3) == -23333333331);
assert(i64.mul(-7777777777, 3) == -23333333331);
assert(div_s(1000, 7) == 142);
assert(i64.div_s(1000, 7) == 142);
assert(div_s(-7777777777, 3) == -2592592592);
assert(i64.div_s(-7777777777, 3) == -2592592592);
assert(rem_s(1000, 7) == 6);
assert(i64.rem_s(1000, 7) == 6);
assert(rem_s(-7777777777, 3) == -1);
assert(i64.rem_s(-7777777777, 3) == -1);
assert(rotl(1000, 7) == 128000);
assert(i64.rotl(1000, 7) == 128000);
assert(rotl(-7777777777, 3) == -62222222209);
assert(i64.rotl(-7777777777, 3) == -62222222209);
assert(rotr(1000, 7) == -3458764513820540921);
assert(i64.rotr(1000, 7) == -3458764513820540921);
assert(rotr(-7777777777, 3) == -972222223);
assert(i64.rotr(-7777777777, 3) == -972222223);
assert(div_u(100, 7) == 14);
assert(i64.div_u(100, 7) == 14);
assert(div_u(18000000000000000000, 9) == 2000000000000000000);
assert(i64.div_u(18000000000000000000, 9) == 2000000000000000000);
assert(rem_u(100, 7) == 2);
assert(i64.rem_u(100, 7) == 2);
assert(rem_u(18000000000000000000, 9) == 0);
assert(i64.rem_u(18000000000000000000, 9) == 0);
assert(eq(5, 5) == 1);
assert(i64.eq(5, 5) == 1);
assert(eq(5, 6) == 0);
assert(i64.eq(5, 6) == 0);
assert(ne(5, 5) == 0);
assert(i64.ne(5, 5) == 0);
assert(ne(5, 6) == 1);
assert(i64.ne(5, 6) == 1);
assert(bits(1.5) == 4609434218613702656);
assert(i64.reinterpret_f64(1.5) == 4609434218613702656);
assert(bits(-0.0) == -9223372036854775808);
assert(i64.reinterpret_f64(-0.0) == -9223372036854775808);
assert(least() == -9223372036854775808);
assert(greatest() == 9223372036854775807);
