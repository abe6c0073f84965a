// Sine, cosine and tangent of `f32`: computed as `f64` to 37 bits and rounded once.

import { angle, reduce } from "util/trigonometry";

/** `pi / 4`: an eighth of a turn. */
@lazy const EIGHTH: f64 = 0.7853981633974483;

/** The sine of at most an eighth of a turn. */
@inline
function sineOf(x: f64): f64 {
  const z = x * x;
  return x + x * z * (-0.16666666641541777 + z * (0.008333329373305916 + z * (-0.0001983933047137101
    + z * 2.7182686368389934e-06)));
}

/** The cosine of at most an eighth of a turn. */
@inline
function cosineOf(x: f64): f64 {
  const z = x * x;
  return 1 - 0.5 * z + z * z * (0.041666666622663974 + z * (-0.001388888373847444 + z * (2.4799515945032247e-05
    + z * -2.7209894797235565e-07)));
}

/** The sine of `turns` quarters and the angle that `reduce` left. */
function turned(turns: i32): f32 {
  const result = <f32>(turns & 1 ? cosineOf(angle) : sineOf(angle));
  return turns & 2 ? -result : result;
}

/** The sine of an angle in radians. */
export function sin32(x: f32): f32 {
  if (abs(x) <= EIGHTH) return x == 0 ? x : <f32>sineOf(x);
  return abs(x) < Infinity ? turned(reduce(x)) : NaN;
}

/** The cosine of an angle in radians. */
export function cos32(x: f32): f32 {
  if (abs(x) <= EIGHTH) return <f32>cosineOf(x);
  return abs(x) < Infinity ? turned(reduce(x) + 1) : NaN;
}

/** The tangent of an angle in radians. */
export function tan32(x: f32): f32 {
  if (!(abs(x) < Infinity)) return NaN;
  if (x == 0) return x;
  if (abs(x) <= EIGHTH) return <f32>(sineOf(x) / cosineOf(x));
  const turns = reduce(x);
  const sine = sineOf(angle), cosine = cosineOf(angle);
  return <f32>(turns & 1 ? -cosine / sine : sine / cosine);
}
