// Sine, cosine and tangent of `f32`: computed as `f64` to 37 bits and rounded once.

import { EIGHTH, QUARTER, QUARTER_REST, QUARTERS, ROUNDER, angle, reduceExactly } from "util/trigonometry";

/** The sine of at most an eighth of a turn. */
@inline
function sineOf(x: f64): f64 {
  const z = x * x;
  return x + x * z * (-0.16666666641541777 + z * 0.008333329373305916 + z * z * (-0.0001983933047137101
    + z * 2.7182686368389934e-06));
}

/** The cosine of at most an eighth of a turn. */
@inline
function cosineOf(x: f64): f64 {
  const z = x * x;
  return 1 - 0.5 * z + z * z * (0.041666666622663974 + z * -0.001388888373847444 + z * z * (2.4799515945032247e-05
    + z * -2.7209894797235565e-07));
}

/** The sine of `turns` quarters and an angle. */
@inline
function turned(turns: i32, angle: f64): f32 {
  const result = <f32>(turns & 1 ? cosineOf(angle) : sineOf(angle));
  return turns & 2 ? -result : result;
}

/** What remains when the nearest multiple of a quarter turn, `turns` of them, is subtracted. */
@inline
function remaining(x: f64, turns: f64): f64 {
  return x - turns * QUARTER - turns * QUARTER_REST;
}

/** The sine of a great angle and `more` quarter turns. */
function great(x: f64, more: i32): f32 {
  if (!(abs(x) < Infinity)) return NaN;
  const turns = reduceExactly(x);
  return turned(turns + more, angle);
}

/** The sine of an angle in radians. */
export function sin32(x: f32): f32 {
  if (abs(x) <= EIGHTH) return x == 0 ? x : <f32>sineOf(x);
  const sum = <f64>x * QUARTERS + ROUNDER;
  if (!(abs(x) < 1e6)) return great(x, 0);
  return turned(<i32>reinterpret<u64>(sum), remaining(x, sum - ROUNDER));
}

/** The cosine of an angle in radians. */
export function cos32(x: f32): f32 {
  if (abs(x) <= EIGHTH) return <f32>cosineOf(x);
  const sum = <f64>x * QUARTERS + ROUNDER;
  if (!(abs(x) < 1e6)) return great(x, 1);
  return turned(<i32>reinterpret<u64>(sum) + 1, remaining(x, sum - ROUNDER));
}

/** The tangent of an angle in radians. */
export function tan32(x: f32): f32 {
  if (x == 0) return x;
  let rest = <f64>x;
  let turns = 0;
  if (abs(x) > EIGHTH) {
    if (!(abs(x) < Infinity)) return NaN;
    if (abs(x) < 1e6) {
      const sum = rest * QUARTERS + ROUNDER;
      rest = remaining(rest, sum - ROUNDER);
      turns = <i32>reinterpret<u64>(sum);
    } else {
      turns = reduceExactly(rest);
      rest = angle;
    }
  }
  const sine = sineOf(rest), cosine = cosineOf(rest);
  return <f32>(turns & 1 ? -cosine / sine : sine / cosine);
}
