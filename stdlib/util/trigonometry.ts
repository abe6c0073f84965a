// Sine, cosine and tangent.
//
// The argument is brought to at most an eighth of a turn, as the sum of two floats. For usual ones that is subtracting a
// multiple of pi / 2 in three parts (Cody and Waite); for great ones and those next to a multiple, the bits of 2 / pi
// that matter for the result are multiplied as integers (Payne and Hanek, 1983). Then come polynomials that are fitted
// to that interval by `tools/function_tables.py`.

import { productError, quotient } from "util/double";
import { TWO_OVER_PI } from "util/trigonometry_tables";
import { multiplyHigh } from "util/wide";

/** `pi / 2` in two parts, the first of 33 bits; and the inverse. */
@lazy export const QUARTER: f64 = 1.5707963267341256;
@lazy export const QUARTER_REST: f64 = 6.077100506506192e-11;
@lazy export const QUARTERS: f64 = 0.6366197723675814;

/** `pi / 4`: an eighth of a turn. */
@lazy export const EIGHTH: f64 = 0.7853981633974483;

/** `3 * 2 ** 51`: added to a number, it rounds it to an integer, which the low bits of the sum then show. */
@lazy export const ROUNDER: f64 = 6755399441055744;

/** The angle that the last `reduce` left, as the sum of two floats. */
@lazy export let angle: f64 = 0;
@lazy let angleRest: f64 = 0;

/**
 * Whether subtracting `turns` quarters in two parts left `rest` exactly enough: the product with the first part, of 33
 * bits, is exact for 20 bits of quarters, and the error of the second is below 2 ** -86 for each quarter.
 */
@inline
function isExact(turns: f64, rest: f64): bool {
  return abs(turns) < 1048576 && abs(rest) * 67108864 > abs(turns);
}

/** Subtracts the nearest multiple of a quarter turn from a finite angle; gives how many quarters, modulo 4. */
function reduce(x: f64): i32 {
  const sum = x * QUARTERS + ROUNDER;
  const turns = sum - ROUNDER;
  const first = x - turns * QUARTER, second = turns * QUARTER_REST;
  const rest = first - second;
  if (!isExact(turns, rest)) return reduceExactly(x);
  angle = rest;
  angleRest = first - rest - second;
  return <i32>reinterpret<u64>(sum) & 3;
}

/** The same for any angle of at least half an eighth. */
export function reduceExactly(x: f64): i32 {
  const bits = reinterpret<u64>(x);
  const m = (bits & 0x000FFFFFFFFFFFFF) | 0x0010000000000000;

  // x = m * 2 ** e. Of 2 / pi, 192 bits matter: what is before gives multiples of 4 quarters, what is behind is small.
  const position = (<i32>(bits >> 52) & 0x7FF) - 1075 + 62;
  const word = TWO_OVER_PI + (<usize>(position >> 6) << 3);
  const shift = <u64>(position & 63);
  const w0 = window(word, shift), w1 = window(word + 8, shift), w2 = window(word + 16, shift);
  let low = m * w2;
  const middleProduct = m * w1;
  let middle = middleProduct + multiplyHigh(m, w2);
  let high = m * w0 + multiplyHigh(m, w1) + <u64>(middle < middleProduct);

  // Two bits of quarters, and a fraction of one, which becomes a number from -1/2 to 1/2.
  let turns = <i32>(high >> 62);
  high = (high << 2) | (middle >> 62);
  middle = (middle << 2) | (low >> 62);
  let isNegative = <i64>bits < 0;
  if (<i64>high < 0) {
    turns++;
    high = ~high;
    middle = ~middle;
    isNegative = !isNegative;
  }
  if (<i64>bits < 0) turns = -turns;

  // As the sum of two floats, in quarters.
  const zeros = clz<u64>(high);
  if (zeros) {
    high = (high << zeros) | (middle >> (64 - zeros));
    middle <<= zeros;
  }
  const scale = reinterpret<f64>((1023 - 64 - zeros) << 52);
  const fraction = <f64>(high & 0xFFFFFFFFFFFFF800) * scale;
  const fractionRest = <f64>(((high & 2047) << 53) | (middle >> 11)) * scale * 1.1102230246251565e-16;
  const product = fraction * 1.5707963267948966;
  const rest = productError(fraction, 1.5707963267948966, product) + fraction * 6.123233995736766e-17
    + fractionRest * 1.5707963267948966;
  const result = product + rest;
  const resultRest = product - result + rest;
  angle = isNegative ? -result : result;
  angleRest = isNegative ? -resultRest : resultRest;
  return turns & 3;
}

/** 64 bits from a bit of a word on. */
@inline
function window(word: usize, shift: u64): u64 {
  const first = load<u64>(word);
  return shift ? (first << shift) | (load<u64>(word, 8) >> (64 - shift)) : first;
}

/** `sin(x + rest) - x` of at most an eighth of a turn. */
@inline
function sineTail(x: f64, rest: f64): f64 {
  const z = x * x;
  const tail = 0.008333333333322472 + z * (-0.00019841269829836856 + z * (2.7557313698193264e-06
    + z * (-2.5050758681237705e-08 + z * 1.5896810026125172e-10)));
  return x * z * (-0.16666666666666632 + z * tail) + rest * (1 - 0.5 * z);
}

/** `cos(x + rest) - (1 - x * x / 2)` of at most an eighth of a turn, where `high` is the difference, rounded. */
@inline
function cosineTail(x: f64, rest: f64, high: f64): f64 {
  const z = x * x;
  const tail = 0.0416666666666666 + z * (-0.0013888888888874452 + z * (2.4801587289647718e-05
    + z * (-2.755731439175747e-07 + z * (2.087572774705633e-09 + z * -1.1359842481452481e-11))));
  return 1 - high - 0.5 * z + (z * z * tail - x * rest);
}

/** The sine of at most an eighth of a turn. */
@inline
function sineOf(x: f64, rest: f64): f64 {
  return x + sineTail(x, rest);
}

/** The cosine of at most an eighth of a turn. */
@inline
function cosineOf(x: f64, rest: f64): f64 {
  const high = 1 - 0.5 * (x * x);
  return high + cosineTail(x, rest, high);
}

/** The sine of `turns` quarters and an angle in two parts. */
@inline
function turned(turns: i32, x: f64, rest: f64): f64 {
  const result = turns & 1 ? cosineOf(x, rest) : sineOf(x, rest);
  return turns & 2 ? -result : result;
}

/** The sine of an angle that is great or next to a multiple of quarters, and `more` quarters. */
function unusual(x: f64, more: i32): f64 {
  if (!(abs(x) < Infinity)) return NaN;
  const turns = reduceExactly(x);
  return turned(turns + more, angle, angleRest);
}

/** The sine of an angle greater than an eighth, and `more` quarters. */
@inline
function sinePlus(x: f64, more: i32): f64 {
  const sum = x * QUARTERS + ROUNDER;
  const turns = sum - ROUNDER;
  const first = x - turns * QUARTER, second = turns * QUARTER_REST;
  const rest = first - second;
  if (!isExact(turns, rest)) return unusual(x, more);
  return turned(<i32>reinterpret<u64>(sum) + more, rest, first - rest - second);
}

/** The sine of an angle in radians. */
export function sin(x: f64): f64 {
  if (abs(x) <= EIGHTH) return abs(x) < 1e-8 ? x : sineOf(x, 0);
  return sinePlus(x, 0);
}

/** The cosine of an angle in radians. */
export function cos(x: f64): f64 {
  return abs(x) <= EIGHTH ? cosineOf(x, 0) : sinePlus(x, 1);
}

/** The cosine that goes with the last `sineAndCosine`. */
@lazy export let lastCosine: f64 = 0;

/** The sine of an angle in radians; its cosine is left in `lastCosine`. */
export function sineAndCosine(x: f64): f64 {
  if (!(abs(x) < Infinity)) {
    lastCosine = NaN;
    return NaN;
  }
  if (abs(x) <= EIGHTH) {
    lastCosine = cosineOf(x, 0);
    return abs(x) < 1e-8 ? x : sineOf(x, 0);
  }
  const turns = reduce(x);
  const a = sineOf(angle, angleRest), b = cosineOf(angle, angleRest);
  lastCosine = (turns & 1 ? a : b) * <f64>(((turns + 1) & 2) == 0 ? 1 : -1);
  const sine = turns & 1 ? b : a;
  return turns & 2 ? -sine : sine;
}

/** The tangent of an angle in radians. */
export function tan(x: f64): f64 {
  if (!(abs(x) < Infinity)) return NaN;
  let turns = 0;
  if (abs(x) <= EIGHTH) {
    if (abs(x) < 1e-8) return x;
    angle = x;
    angleRest = 0;
  } else {
    turns = reduce(x);
  }
  // The quotient of the sine and the cosine, each as the sum of two floats.
  const a = sineTail(angle, angleRest);
  const sine = angle + a, sineRest = angle - sine + a;
  const start = 1 - 0.5 * (angle * angle);
  const b = cosineTail(angle, angleRest, start);
  const cosine = start + b, cosineRest = start - cosine + b;
  return turns & 1 ? -quotient(cosine, cosineRest, sine, sineRest) : quotient(sine, sineRest, cosine, cosineRest);
}
