// Arc sine, arc cosine and arc tangent. The polynomials are fitted to their intervals by `tools/function_tables.py`.

import { quotientError, upper } from "util/double";

/** `pi / 2` and `pi` as the sums of two floats. */
@lazy const QUARTER: f64 = 1.5707963267948966;
@lazy const QUARTER_REST: f64 = 6.123233995736766e-17;
@lazy const HALF: f64 = 3.141592653589793;
@lazy const HALF_REST: f64 = 1.2246467991473532e-16;

/** `asin(x) / x - 1` of `x` below 1/2, from `z = x * x`. */
function arcSineTail(z: f64): f64 {
  const z2 = z * z, z4 = z2 * z2;
  const a = 0.16666666666666763 + z * 0.07499999999970107 + z2 * (0.04464285717529197 + z * 0.030381942674500905);
  const b = 0.022372215938299037 + z * 0.017351594773805924 + z2 * (0.013981028669488048 + z * 0.011397199487705529);
  const c = 0.010789905055745327 + z * 0.0036697428404299597 + z2 * (0.02179720899837276 + z * -0.02112695026065874);
  return z * (a + z4 * (b + z4 * (c + z4 * 0.032709192015773825)));
}

/** What `root`, the square root of `square`, is short of. `high` is its upper half. */
@inline
function rootRest(square: f64, root: f64, high: f64): f64 {
  return (square - high * high) / (root + high);
}

/** The arc sine. */
export function asin(x: f64): f64 {
  const a = abs(x);
  if (a < 0.5) return a < 1e-8 ? x : x + x * arcSineTail(x * x);
  if (!(a <= 1)) return NaN;
  // asin(a) = pi / 2 - 2 * asin(sqrt((1 - a) / 2))
  const z = (1 - a) * 0.5;
  const root = sqrt(z);
  if (z == 0) return copysign<f64>(QUARTER, x);
  const high = upper(root);
  const rest = rootRest(z, root, high);
  const result = QUARTER - 2 * high;
  const more = QUARTER - result - 2 * high + (QUARTER_REST - 2 * (rest + root * arcSineTail(z)));
  return copysign<f64>(result + more, x);
}

/** The arc cosine. */
export function acos(x: f64): f64 {
  const a = abs(x);
  if (a < 0.5) {
    const tail = x * arcSineTail(x * x);
    const result = QUARTER - x;
    return result + (QUARTER - result - x + (QUARTER_REST - tail));
  }
  if (!(a <= 1)) return NaN;
  if (a == 1) return x > 0 ? 0 : HALF;
  const z = (1 - a) * 0.5;
  const root = sqrt(z);
  const high = upper(root);
  const more = rootRest(z, root, high) + root * arcSineTail(z);
  if (x > 0) return 2 * (high + more);
  const result = HALF - 2 * high;
  return result + (HALF - result - 2 * high + (HALF_REST - 2 * more));
}

/** What the last `arcTangent` gave in too few bits. */
@lazy let arcRest: f64 = 0;

/**
 * The arc tangent of `x + rest`, where `x` is not negative, in two parts.
 *
 * Beyond 7/16 it is the arc tangent of a number near `x` plus that of something smaller.
 */
@inline
function arcTangent(x: f64, rest: f64): f64 {
  let start: f64 = 0, startRest: f64 = 0;
  let t = x;
  let scale: f64 = 1;
  if (x >= 0.4375) {
    if (x < 1.1875) {
      if (x < 0.6875) {
        scale = 2 + x;
        t = (2 * x - 1) / scale;
        start = 0.4636476090008061;
        startRest = 2.2698777452961687e-17;
      } else {
        scale = x + 1;
        t = (x - 1) / scale;
        start = 0.7853981633974483;
        startRest = 3.061616997868383e-17;
      }
    } else if (x < 2.4375) {
      scale = 1 + 1.5 * x;
      t = (x - 1.5) / scale;
      start = 0.982793723247329;
      startRest = 1.3903311031230998e-17;
    } else {
      t = -1 / x;
      start = QUARTER;
      startRest = QUARTER_REST;
    }
  }
  const z = t * t;
  const w = z * z;
  const even = -0.33333333333332926 + w * (-0.14285714272383335 + w * (-0.09090886992816105
    + w * (-0.06661049564851203 + w * (-0.049762334629235495 + w * -0.016270850465952183))));
  const odd = 0.19999999999875132 + w * (0.11111110400063288 + w * (0.07691873930255928
    + w * (0.058334135521468496 + w * 0.03651661008090099)));
  const tail = t * (z * (even + z * odd));
  const result = start + t;
  arcRest = start - result + t + (startRest + tail + rest / (1 + x * x));
  return result;
}

/** The arc tangent. */
export function atan(x: f64): f64 {
  const a = abs(x);
  if (a < 1e-8 || x != x) return x;
  if (a > 1e17) return copysign<f64>(QUARTER, x);
  const result = arcTangent(a, 0);
  return copysign<f64>(result + arcRest, x);
}

/** The angle of the point `(x, y)`, from -pi to pi. */
export function atan2(y: f64, x: f64): f64 {
  if (x != x || y != y) return NaN;
  const isLeft = reinterpret<i64>(x) < 0;
  let a = abs(y), b = abs(x);
  let result: f64 = 0, rest: f64 = 0;
  const distance = <i32>(reinterpret<u64>(a) >> 52) - <i32>(reinterpret<u64>(b) >> 52);
  if (b == Infinity && a == Infinity) {
    result = 0.5 * QUARTER;
    rest = 0.5 * QUARTER_REST;
  } else if (a != 0 && (a == Infinity || b == 0 || distance > 64)) {
    return copysign<f64>(QUARTER, y);
  } else if (distance < -64 || a == 0 || b == Infinity) {
    if (!isLeft) return copysign<f64>(a == 0 ? 0 : a / b, y);
  } else {
    // Away from where the parts of products would overflow or lose bits.
    const scale: f64 = a > 1e200 ? 7.888609052210118e-31 : a < 1e-200 ? 1.2676506002282294e30 : 1;
    a *= scale;
    b *= scale;
    const quotient = a / b;
    result = arcTangent(quotient, quotientError(a, 0, b, 0, quotient));
    rest = arcRest;
  }
  if (isLeft) {
    const small = result;
    result = HALF - small;
    rest = HALF - result - small + (HALF_REST - rest);
  }
  return copysign<f64>(result + rest, y);
}
