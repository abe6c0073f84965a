// Arc sine, arc cosine and arc tangent of `f32`: computed as `f64` to about 35 bits and rounded once. The polynomials are
// fitted to their intervals by `tools/function_tables.py`.

/** `pi / 2`, `pi / 4` and `pi`. */
@lazy const QUARTER: f64 = 1.5707963267948966;
@lazy const EIGHTH: f64 = 0.7853981633974483;
@lazy const HALF: f64 = 3.141592653589793;

/** The arc sine of `x` up to 1/2, where `z` is its square. */
@inline
function smallArcSine(x: f64, z: f64): f64 {
  const w = z * z;
  return x + x * z * (0.1666666719107253 + z * 0.07499948041348088 + w * (0.04466019809582881 + z * 0.030109783221416234
    + w * (0.024621547065794083 + z * 0.007458625151908968 + w * 0.03470636538870819)));
}

/** The arc sine. */
export function asin32(x: f32): f32 {
  const a = <f64>abs(x);
  if (a < 0.5) return x == 0 ? x : <f32>smallArcSine(x, a * a);
  if (!(a <= 1)) return NaN;
  // asin(a) = pi / 2 - 2 * asin(sqrt((1 - a) / 2))
  const z = 0.5 - 0.5 * a;
  return <f32>copysign<f64>(QUARTER - 2 * smallArcSine(sqrt(z), z), x);
}

/** The arc cosine. */
export function acos32(x: f32): f32 {
  const a = <f64>abs(x);
  if (a < 0.5) return <f32>(QUARTER - smallArcSine(x, a * a));
  if (!(a <= 1)) return NaN;
  const z = 0.5 - 0.5 * a;
  const small = 2 * smallArcSine(sqrt(z), z);
  return <f32>(x > 0 ? small : HALF - small);
}

/** The arc tangent of `a / b`, both not negative. */
@inline
function arcTangent(a: f64, b: f64): f64 {
  // Up to the tangent of pi / 8 as it is, up to its inverse around 1, then by the inverse.
  let start: f64 = 0;
  let t: f64;
  if (a < 0.41421356 * b) {
    t = a / b;
  } else if (a < 2.41421356 * b) {
    t = (a - b) / (a + b);
    start = EIGHTH;
  } else {
    t = -b / a;
    start = QUARTER;
  }
  const z = t * t, w = z * z;
  return start + (t + t * z * (-0.3333333251239039 + z * 0.1999990496421236 + w * (-0.14282034735858515
    + z * 0.11044990417590526 + w * (-0.08477766827375793 + z * 0.04746835009879866))));
}

/** The arc tangent. */
export function atan32(x: f32): f32 {
  return x == 0 || x != x ? x : <f32>copysign<f64>(arcTangent(<f64>abs(x), 1), x);
}

/** The angle of the point `(x, y)`, from -pi to pi. */
export function atan2_32(y: f32, x: f32): f32 {
  if (x != x || y != y) return NaN;
  let a = <f64>abs(y), b = <f64>abs(x);
  if (a == Infinity && b == Infinity) {
    a = 1;
    b = 1;
  }
  const angle = a == 0 ? 0 : arcTangent(a, b);
  return <f32>copysign<f64>(reinterpret<i32>(x) < 0 ? HALF - angle : angle, y);
}
