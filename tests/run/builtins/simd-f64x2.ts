// The operations of the namespace `f64x2`.
// @args: --enable simd

const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const f32x4_a: v128 = f32x4(1.5, -2.25, 1000000.0, 0.5);
const f64x2_a: v128 = f64x2(1.5, -1234.75);
const f64x2_b: v128 = f64x2(1.5, 0.5);
const f64x2_c: v128 = f64x2(2.0, 1234.75);

function splat(x: f64): v128 { return f64x2.splat(x); }
function extract_lane(a: v128): f64 { return f64x2.extract_lane(a, 1); }
function extract_lane_first(a: v128): f64 { return f64x2.extract_lane(a, 0); }
function replace_lane(a: v128, x: f64): v128 { return f64x2.replace_lane(a, 1, x); }
function add(a: v128, b: v128): v128 { return f64x2.add(a, b); }
function sub(a: v128, b: v128): v128 { return f64x2.sub(a, b); }
function mul(a: v128, b: v128): v128 { return f64x2.mul(a, b); }
function div(a: v128, b: v128): v128 { return f64x2.div(a, b); }
function neg(a: v128): v128 { return f64x2.neg(a); }
function min(a: v128, b: v128): v128 { return f64x2.min(a, b); }
function max(a: v128, b: v128): v128 { return f64x2.max(a, b); }
function pmin(a: v128, b: v128): v128 { return f64x2.pmin(a, b); }
function pmax(a: v128, b: v128): v128 { return f64x2.pmax(a, b); }
function abs(a: v128): v128 { return f64x2.abs(a); }
function sqrt(a: v128): v128 { return f64x2.sqrt(a); }
function ceil(a: v128): v128 { return f64x2.ceil(a); }
function floor(a: v128): v128 { return f64x2.floor(a); }
function trunc(a: v128): v128 { return f64x2.trunc(a); }
function nearest(a: v128): v128 { return f64x2.nearest(a); }
function eq(a: v128, b: v128): v128 { return f64x2.eq(a, b); }
function ne(a: v128, b: v128): v128 { return f64x2.ne(a, b); }
function lt(a: v128, b: v128): v128 { return f64x2.lt(a, b); }
function le(a: v128, b: v128): v128 { return f64x2.le(a, b); }
function gt(a: v128, b: v128): v128 { return f64x2.gt(a, b); }
function ge(a: v128, b: v128): v128 { return f64x2.ge(a, b); }
function convert_low_i32x4_s(a: v128): v128 { return f64x2.convert_low_i32x4_s(a); }
function convert_low_i32x4_u(a: v128): v128 { return f64x2.convert_low_i32x4_u(a); }
function promote_low_f32x4(a: v128): v128 { return f64x2.promote_low_f32x4(a); }
function shuffle(a: v128, b: v128): v128 { return f64x2.shuffle(a, b, 1, 0); }

assert(splat(-2.5) == i64x2(-4610560118520545280, -4610560118520545280));
assert(f64x2.splat(-2.5) == i64x2(-4610560118520545280, -4610560118520545280));
assert(extract_lane(f64x2_a) == -1234.75);
assert(f64x2.extract_lane(f64x2_a, 1) == -1234.75);
assert(extract_lane_first(f64x2_a) == 1.5);
assert(f64x2.extract_lane(f64x2_a, 0) == 1.5);
assert(replace_lane(f64x2_a, -2.5) == i64x2(4609434218613702656, -4610560118520545280));
assert(f64x2.replace_lane(f64x2_a, 1, -2.5) == i64x2(4609434218613702656, -4610560118520545280));
assert(add(f64x2_a, f64x2_b) == i64x2(4613937818241073152, -4570228932502093824));
assert(f64x2.add(f64x2_a, f64x2_b) == i64x2(4613937818241073152, -4570228932502093824));
assert(sub(f64x2_a, f64x2_b) == i64x2(0, -4570224534455582720));
assert(f64x2.sub(f64x2_a, f64x2_b) == i64x2(0, -4570224534455582720));
assert(mul(f64x2_a, f64x2_b) == i64x2(4612248968380809216, -4574730333106208768));
assert(f64x2.mul(f64x2_a, f64x2_b) == i64x2(4612248968380809216, -4574730333106208768));
assert(div(f64x2_a, f64x2_b) == i64x2(4607182418800017408, -4565723133851467776));
assert(f64x2.div(f64x2_a, f64x2_b) == i64x2(4607182418800017408, -4565723133851467776));
assert(neg(f64x2_a) == i64x2(-4613937818241073152, 4653145303375937536));
assert(f64x2.neg(f64x2_a) == i64x2(-4613937818241073152, 4653145303375937536));
assert(min(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(f64x2.min(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(max(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(f64x2.max(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(pmin(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(f64x2.pmin(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(pmax(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(f64x2.pmax(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(abs(f64x2_a) == i64x2(4609434218613702656, 4653145303375937536));
assert(f64x2.abs(f64x2_a) == i64x2(4609434218613702656, 4653145303375937536));
assert(sqrt(f64x2_c) == i64x2(4609047870845172685, 4630142193272570549));
assert(f64x2.sqrt(f64x2_c) == i64x2(4609047870845172685, 4630142193272570549));
assert(ceil(f64x2_a) == i64x2(4611686018427387904, -4570230032013721600));
assert(f64x2.ceil(f64x2_a) == i64x2(4611686018427387904, -4570230032013721600));
assert(floor(f64x2_a) == i64x2(4607182418800017408, -4570225633967210496));
assert(f64x2.floor(f64x2_a) == i64x2(4607182418800017408, -4570225633967210496));
assert(trunc(f64x2_a) == i64x2(4607182418800017408, -4570230032013721600));
assert(f64x2.trunc(f64x2_a) == i64x2(4607182418800017408, -4570230032013721600));
assert(nearest(f64x2_a) == i64x2(4611686018427387904, -4570225633967210496));
assert(f64x2.nearest(f64x2_a) == i64x2(4611686018427387904, -4570225633967210496));
assert(eq(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(f64x2.eq(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(ne(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(f64x2.ne(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(lt(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(f64x2.lt(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(le(f64x2_a, f64x2_b) == i64x2(-1, -1));
assert(f64x2.le(f64x2_a, f64x2_b) == i64x2(-1, -1));
assert(gt(f64x2_a, f64x2_b) == i64x2(0, 0));
assert(f64x2.gt(f64x2_a, f64x2_b) == i64x2(0, 0));
assert(ge(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(f64x2.ge(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(convert_low_i32x4_s(i32x4_a) == i64x2(4607182418800017408, -4611686018427387904));
assert(f64x2.convert_low_i32x4_s(i32x4_a) == i64x2(4607182418800017408, -4611686018427387904));
assert(convert_low_i32x4_u(i32x4_a) == i64x2(4607182418800017408, 4751297606871678976));
assert(f64x2.convert_low_i32x4_u(i32x4_a) == i64x2(4607182418800017408, 4751297606871678976));
assert(promote_low_f32x4(f32x4_a) == i64x2(4609434218613702656, -4611123068473966592));
assert(f64x2.promote_low_f32x4(f32x4_a) == i64x2(4609434218613702656, -4611123068473966592));
assert(shuffle(f64x2_a, f64x2_b) == i64x2(-4570226733478838272, 4609434218613702656));
assert(f64x2.shuffle(f64x2_a, f64x2_b, 1, 0) == i64x2(-4570226733478838272, 4609434218613702656));
