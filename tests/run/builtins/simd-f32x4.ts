// The operations of the namespace `f32x4`.
// @args: --enable simd

const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const f32x4_a: v128 = f32x4(1.5, -2.25, 1000000.0, 0.5);
const f32x4_b: v128 = f32x4(1.5, 4.0, -8.0, 0.25);
const f64x2_a: v128 = f64x2(1.5, -1234.75);
const f32x4_c: v128 = f32x4(1.5, 2.25, 1000000.0, 0.5);

function splat(x: f32): v128 { return f32x4.splat(x); }
function extract_lane(a: v128): f32 { return f32x4.extract_lane(a, 3); }
function extract_lane_first(a: v128): f32 { return f32x4.extract_lane(a, 0); }
function replace_lane(a: v128, x: f32): v128 { return f32x4.replace_lane(a, 1, x); }
function add(a: v128, b: v128): v128 { return f32x4.add(a, b); }
function sub(a: v128, b: v128): v128 { return f32x4.sub(a, b); }
function mul(a: v128, b: v128): v128 { return f32x4.mul(a, b); }
function div(a: v128, b: v128): v128 { return f32x4.div(a, b); }
function neg(a: v128): v128 { return f32x4.neg(a); }
function min(a: v128, b: v128): v128 { return f32x4.min(a, b); }
function max(a: v128, b: v128): v128 { return f32x4.max(a, b); }
function pmin(a: v128, b: v128): v128 { return f32x4.pmin(a, b); }
function pmax(a: v128, b: v128): v128 { return f32x4.pmax(a, b); }
function abs(a: v128): v128 { return f32x4.abs(a); }
function sqrt(a: v128): v128 { return f32x4.sqrt(a); }
function ceil(a: v128): v128 { return f32x4.ceil(a); }
function floor(a: v128): v128 { return f32x4.floor(a); }
function trunc(a: v128): v128 { return f32x4.trunc(a); }
function nearest(a: v128): v128 { return f32x4.nearest(a); }
function eq(a: v128, b: v128): v128 { return f32x4.eq(a, b); }
function ne(a: v128, b: v128): v128 { return f32x4.ne(a, b); }
function lt(a: v128, b: v128): v128 { return f32x4.lt(a, b); }
function le(a: v128, b: v128): v128 { return f32x4.le(a, b); }
function gt(a: v128, b: v128): v128 { return f32x4.gt(a, b); }
function ge(a: v128, b: v128): v128 { return f32x4.ge(a, b); }
function convert_i32x4_s(a: v128): v128 { return f32x4.convert_i32x4_s(a); }
function convert_i32x4_u(a: v128): v128 { return f32x4.convert_i32x4_u(a); }
function demote_f64x2_zero(a: v128): v128 { return f32x4.demote_f64x2_zero(a); }
function shuffle(a: v128, b: v128): v128 { return f32x4.shuffle(a, b, 1, 4, 7, 2); }

assert(splat(1.25) == i64x2(4584664421730615296, 4584664421730615296));
assert(f32x4.splat(1.25) == i64x2(4584664421730615296, 4584664421730615296));
assert(extract_lane(f32x4_a) == 0.5);
assert(f32x4.extract_lane(f32x4_a, 3) == 0.5);
assert(extract_lane_first(f32x4_a) == 1.5);
assert(f32x4.extract_lane(f32x4_a, 0) == 1.5);
assert(replace_lane(f32x4_a, 1.25) == i64x2(4584664421732712448, 4539628425621808128));
assert(f32x4.replace_lane(f32x4_a, 1, 1.25) == i64x2(4584664421732712448, 4539628425621808128));
assert(add(f32x4_a, f32x4_b) == i64x2(4602678820250583040, 4557642824131289984));
assert(f32x4.add(f32x4_a, f32x4_b) == i64x2(4602678820250583040, 4557642824131289984));
assert(sub(f32x4_a, f32x4_b) == i64x2(-4555391023085256704, 4503599628602844288));
assert(f32x4.sub(f32x4_a, f32x4_b) == i64x2(-4555391023085256704, 4503599628602844288));
assert(mul(f32x4_a, f32x4_b) == i64x2(-4535124823687299072, 4467570833756529664));
assert(f32x4.mul(f32x4_a, f32x4_b) == i64x2(-4535124823687299072, 4467570833756529664));
assert(div(f32x4_a, f32x4_b) == i64x2(-4679240011772592128, 4611686021782053888));
assert(f32x4.div(f32x4_a, f32x4_b) == i64x2(-4679240011772592128, 4611686021782053888));
assert(neg(f32x4_a) == i64x2(4616189621271789568, -4683743609085484032));
assert(f32x4.neg(f32x4_a) == i64x2(4616189621271789568, -4683743609085484032));
assert(min(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(f32x4.min(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(max(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(f32x4.max(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(pmin(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(f32x4.pmin(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(pmax(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(f32x4.pmax(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(abs(f32x4_a) == i64x2(4616189619124305920, 4539628425621808128));
assert(f32x4.abs(f32x4_a) == i64x2(4616189619124305920, 4539628425621808128));
assert(sqrt(f32x4_c) == i64x2(4593671620985144433, 4554552041027534848));
assert(f32x4.sqrt(f32x4_c) == i64x2(4593671620985144433, 4554552041027534848));
assert(ceil(f32x4_a) == i64x2(-4611686017353646080, 4575657222640772096));
assert(f32x4.ceil(f32x4_a) == i64x2(-4611686017353646080, 4575657222640772096));
assert(floor(f32x4_a) == i64x2(-4593671618852552704, 1232348160));
assert(f32x4.floor(f32x4_a) == i64x2(-4593671618852552704, 1232348160));
assert(trunc(f32x4_a) == i64x2(-4611686017362034688, 1232348160));
assert(f32x4.trunc(f32x4_a) == i64x2(-4611686017362034688, 1232348160));
assert(nearest(f32x4_a) == i64x2(-4611686017353646080, 1232348160));
assert(f32x4.nearest(f32x4_a) == i64x2(-4611686017353646080, 1232348160));
assert(eq(f32x4_a, f32x4_b) == i64x2(4294967295, 0));
assert(f32x4.eq(f32x4_a, f32x4_b) == i64x2(4294967295, 0));
assert(ne(f32x4_a, f32x4_b) == i64x2(-4294967296, -1));
assert(f32x4.ne(f32x4_a, f32x4_b) == i64x2(-4294967296, -1));
assert(lt(f32x4_a, f32x4_b) == i64x2(-4294967296, 0));
assert(f32x4.lt(f32x4_a, f32x4_b) == i64x2(-4294967296, 0));
assert(le(f32x4_a, f32x4_b) == i64x2(-1, 0));
assert(f32x4.le(f32x4_a, f32x4_b) == i64x2(-1, 0));
assert(gt(f32x4_a, f32x4_b) == i64x2(0, -1));
assert(f32x4.gt(f32x4_a, f32x4_b) == i64x2(0, -1));
assert(ge(f32x4_a, f32x4_b) == i64x2(4294967295, -1));
assert(f32x4.ge(f32x4_a, f32x4_b) == i64x2(4294967295, -1));
assert(convert_i32x4_s(i32x4_a) == i64x2(-4611686017362034688, -3530822106533068800));
assert(f32x4.convert_i32x4_s(i32x4_a) == i64x2(-4611686017362034688, -3530822106533068800));
assert(convert_i32x4_u(i32x4_a) == i64x2(5728578727080624128, 5692549930321707008));
assert(f32x4.convert_i32x4_u(i32x4_a) == i64x2(5728578727080624128, 5692549930321707008));
assert(demote_f64x2_zero(f64x2_a) == i64x2(-4280011737769443328, 0));
assert(f32x4.demote_f64x2_zero(f64x2_a) == i64x2(-4280011737769443328, 0));
assert(shuffle(f32x4_a, f32x4_b) == i64x2(4593671623140179968, 5292895045534351360));
assert(f32x4.shuffle(f32x4_a, f32x4_b, 1, 4, 7, 2) == i64x2(4593671623140179968, 5292895045534351360));
