// Mathematical functions: within a unit in the last place of values that mpmath computed, and special values.
function near(actual: f64, expected: f64): bool {
  return abs(reinterpret<i64>(actual) - reinterpret<i64>(expected)) <= 1;
}

export function test_acos(): void {
  assert(near(Math.acos(-0.9), 2.6905658417935308));
  assert(near(Math.acos(-0.3), 1.8754889808102941));
  assert(near(Math.acos(0.1), 1.4706289056333368));
  assert(near(Math.acos(0.5), 1.0471975511965979));
  assert(near(Math.acos(0.99), 0.1415394733244273));
}

export function test_acosh(): void {
  assert(near(Math.acosh(1.0000001), 0.0004472135919037347));
  assert(near(Math.acosh(1.5), 0.9624236501192069));
  assert(near(Math.acosh(20.0), 3.6882538673612966));
  assert(near(Math.acosh(10000000000.0), 23.7189981105004));
  assert(near(Math.acosh(1e+300), 691.4686750787737));
}

export function test_asin(): void {
  assert(near(Math.asin(-0.9), -1.1197695149986342));
  assert(near(Math.asin(-0.3), -0.3046926540153975));
  assert(near(Math.asin(0.1), 0.1001674211615598));
  assert(near(Math.asin(0.5), 0.5235987755982989));
  assert(near(Math.asin(0.99), 1.4292568534704693));
}

export function test_asinh(): void {
  assert(near(Math.asinh(-1e-05), -9.999999999833334e-06));
  assert(near(Math.asinh(0.3), 0.29567304756342244));
  assert(near(Math.asinh(3.0), 1.8184464592320668));
  assert(near(Math.asinh(10000000000.0), 23.7189981105004));
  assert(near(Math.asinh(-1e+300), -691.4686750787737));
}

export function test_atan(): void {
  assert(near(Math.atan(-0.3), -0.2914567944778671));
  assert(near(Math.atan(0.5), 0.4636476090008061));
  assert(near(Math.atan(1.0), 0.7853981633974483));
  assert(near(Math.atan(2.0), 1.1071487177940904));
  assert(near(Math.atan(100000.0), 1.570786326794897));
}

export function test_atanh(): void {
  assert(near(Math.atanh(-0.999), -3.8002011672501994));
  assert(near(Math.atanh(-0.1), -0.10033534773107558));
  assert(near(Math.atanh(1e-06), 1.0000000000003333e-06));
  assert(near(Math.atanh(0.5), 0.5493061443340549));
}

export function test_cbrt(): void {
  assert(near(Math.cbrt(2.0), 1.2599210498948732));
  assert(near(Math.cbrt(-3.0), -1.4422495703074083));
  assert(near(Math.cbrt(1e-310), 4.641588833612774e-104));
  assert(near(Math.cbrt(1e+300), 1e+100));
  assert(near(Math.cbrt(0.1), 0.4641588833612779));
}

export function test_cos(): void {
  assert(near(Math.cos(0.5), 0.8775825618903728));
  assert(near(Math.cos(1.0), 0.5403023058681398));
  assert(near(Math.cos(3.0), -0.9899924966004454));
  assert(near(Math.cos(100.0), 0.8623188722876839));
  assert(near(Math.cos(1e+22), 0.523214785395139));
  assert(near(Math.cos(-1e+300), -0.5753861119575491));
  assert(near(Math.cos(3.141592653589793), -1.0));
  assert(near(Math.cos(1.5707963267948966), 6.123233995736766e-17));
}

export function test_cosh(): void {
  assert(near(Math.cosh(0.01), 1.0000500004166681));
  assert(near(Math.cosh(1.0), 1.5430806348152437));
  assert(near(Math.cosh(-5.0), 74.20994852478785));
  assert(near(Math.cosh(30.0), 5343237290762.231));
  assert(near(Math.cosh(710.0), 1.1169973830808555e+308));
}

export function test_exp(): void {
  assert(near(Math.exp(1.0), 2.718281828459045));
  assert(near(Math.exp(-1.0), 0.36787944117144233));
  assert(near(Math.exp(0.001), 1.0010005001667084));
  assert(near(Math.exp(-745.0), 5e-324));
  assert(near(Math.exp(709.7), 1.6549840276802644e+308));
  assert(near(Math.exp(50.5), 8.548134287298057e+21));
}

export function test_exp2(): void {
  assert(near(Math.exp2(0.5), 1.4142135623730951));
  assert(near(Math.exp2(-0.25), 0.8408964152537145));
  assert(near(Math.exp2(10.1), 1097.496025637164));
  assert(near(Math.exp2(-1030.5), 6.145956304654e-311));
  assert(near(Math.exp2(1023.9), 1.6773070034857416e+308));
}

export function test_expm1(): void {
  assert(near(Math.expm1(1e-10), 1.00000000005e-10));
  assert(near(Math.expm1(0.05), 0.05127109637602404));
  assert(near(Math.expm1(-0.05), -0.04877057549928599));
  assert(near(Math.expm1(1.0), 1.7182818284590453));
  assert(near(Math.expm1(-5.0), -0.9932620530009145));
  assert(near(Math.expm1(50.0), 5.184705528587072e+21));
}

export function test_log(): void {
  assert(near(Math.log(2.0), 0.6931471805599453));
  assert(near(Math.log(10.0), 2.302585092994046));
  assert(near(Math.log(0.5), -0.6931471805599453));
  assert(near(Math.log(1.0001), 9.999500033329732e-05));
  assert(near(Math.log(0.9999), -0.00010000500033334732));
  assert(near(Math.log(1e-310), -713.8013788281542));
  assert(near(Math.log(1e+300), 690.7755278982137));
}

export function test_log10(): void {
  assert(near(Math.log10(2.0), 0.3010299956639812));
  assert(near(Math.log10(5.0), 0.6989700043360189));
  assert(near(Math.log10(0.1), -1.0));
  assert(near(Math.log10(1.0001), 4.342727686266486e-05));
  assert(near(Math.log10(1e-310), -310.0));
}

export function test_log1p(): void {
  assert(near(Math.log1p(1e-10), 9.999999999500001e-11));
  assert(near(Math.log1p(-1e-05), -1.0000050000333337e-05));
  assert(near(Math.log1p(0.5), 0.4054651081081644));
  assert(near(Math.log1p(-0.9), -2.302585092994046));
  assert(near(Math.log1p(10000000000.0), 23.025850930040455));
}

export function test_log2(): void {
  assert(near(Math.log2(3.0), 1.584962500721156));
  assert(near(Math.log2(10.0), 3.321928094887362));
  assert(near(Math.log2(0.1), -3.321928094887362));
  assert(near(Math.log2(1.0001), 0.0001442622910945383));
  assert(near(Math.log2(1e+300), 996.5784284662087));
}

export function test_sin(): void {
  assert(near(Math.sin(0.5), 0.479425538604203));
  assert(near(Math.sin(1.0), 0.8414709848078965));
  assert(near(Math.sin(3.0), 0.1411200080598672));
  assert(near(Math.sin(100.0), -0.5063656411097588));
  assert(near(Math.sin(1e+22), -0.8522008497671888));
  assert(near(Math.sin(-1e+300), 0.8178819121159085));
  assert(near(Math.sin(3.141592653589793), 1.2246467991473532e-16));
  assert(near(Math.sin(5.319372648326541e+255), 1.0));
}

export function test_sinh(): void {
  assert(near(Math.sinh(0.01), 0.010000166667500003));
  assert(near(Math.sinh(1.0), 1.1752011936438014));
  assert(near(Math.sinh(-5.0), -74.20321057778875));
  assert(near(Math.sinh(30.0), 5343237290762.231));
  assert(near(Math.sinh(710.0), 1.1169973830808555e+308));
}

export function test_tan(): void {
  assert(near(Math.tan(0.5), 0.5463024898437905));
  assert(near(Math.tan(1.0), 1.5574077246549023));
  assert(near(Math.tan(3.0), -0.1425465430742778));
  assert(near(Math.tan(100.0), -0.5872139151569291));
  assert(near(Math.tan(1e+22), -1.6287782256068988));
  assert(near(Math.tan(-1e+300), -1.4214488238747245));
  assert(near(Math.tan(1.5707963267948966), 1.633123935319537e+16));
}

export function test_tanh(): void {
  assert(near(Math.tanh(0.01), 0.00999966667999946));
  assert(near(Math.tanh(0.3), 0.2913126124515909));
  assert(near(Math.tanh(1.0), 0.7615941559557649));
  assert(near(Math.tanh(-5.0), -0.9999092042625951));
  assert(near(Math.tanh(15.0), 0.9999999999998128));
}

export function test_atan2(): void {
  assert(near(Math.atan2(1.0, 2.0), 0.4636476090008061));
  assert(near(Math.atan2(-3.0, 4.0), -0.6435011087932844));
  assert(near(Math.atan2(1e-05, -2.0), 3.1415876535897933));
  assert(near(Math.atan2(-7.0, -0.01), -1.572224897251652));
  assert(near(Math.atan2(1e+300, 1e+299), 1.4711276743037347));
}

export function test_hypot(): void {
  assert(near(Math.hypot(1.0, 2.0), 2.23606797749979));
  assert(near(Math.hypot(-0.3, 0.7), 0.7615773105863908));
  assert(near(Math.hypot(1e+300, 2e+300), 2.23606797749979e+300));
  assert(near(Math.hypot(1e-310, 3e-310), 3.1622776601684e-310));
}

/** Whether both are the same value: NaN is, zeros of different signs are not. */
function same(a: f64, b: f64): bool {
  return a == b ? 1 / a == 1 / b : a != a && b != b;
}

export function test_special(): void {
  assert(same(Math.sin(-0.0), -0.0) && same(Math.tan(-0.0), -0.0) && same(Math.asin(-0.0), -0.0) && same(Math.atan(-0.0), -0.0));
  assert(same(Math.sinh(-0.0), -0.0) && same(Math.tanh(-0.0), -0.0) && same(Math.asinh(-0.0), -0.0));
  assert(same(Math.atanh(-0.0), -0.0) && same(Math.expm1(-0.0), -0.0) && same(Math.log1p(-0.0), -0.0));
  assert(same(Math.cbrt(-0.0), -0.0) && same(Math.cbrt(-8), -2) && Math.cbrt(Infinity) == Infinity);
  assert(isNaN(Math.sin(Infinity)) && isNaN(Math.cos(-Infinity)) && isNaN(Math.tan(Infinity)) && isNaN(Math.sin(NaN)));
  assert(isNaN(Math.asin(1.5)) && isNaN(Math.acos(-1.5)) && isNaN(Math.acosh(0.5)) && isNaN(Math.atanh(2)));
  assert(isNaN(Math.log(-1)) && Math.log(0) == -Infinity && Math.log(-0.0) == -Infinity && Math.log(Infinity) == Infinity);
  assert(Math.log1p(-1) == -Infinity && isNaN(Math.log1p(-2)) && Math.log1p(Infinity) == Infinity);
  assert(Math.exp(-Infinity) == 0 && Math.exp(Infinity) == Infinity && Math.exp(0) == 1 && isNaN(Math.exp(NaN)));
  assert(Math.expm1(-Infinity) == -1 && Math.expm1(Infinity) == Infinity && isNaN(Math.expm1(NaN)));
  assert(Math.exp2(10) == 1024 && Math.exp2(-3) == 0.125 && Math.exp2(2000) == Infinity && Math.exp2(-2000) == 0);
  assert(Math.log2(8) == 3 && Math.log2(0.25) == -2 && Math.log10(1000) == 3 && Math.log10(1) == 0);
  assert(Math.acosh(1) == 0 && Math.atanh(1) == Infinity && Math.atanh(-1) == -Infinity && Math.acos(1) == 0);
  assert(Math.tanh(100) == 1 && Math.tanh(-Infinity) == -1 && Math.cosh(-Infinity) == Infinity);
  assert(Math.sinh(-Infinity) == -Infinity && Math.asinh(-Infinity) == -Infinity && Math.acosh(Infinity) == Infinity);
  assert(same(Math.atan2(0, 1), 0) && same(Math.atan2(-0.0, 1), -0.0) && Math.atan2(0, -1) == Math.PI);
  assert(Math.atan2(-0.0, -0.0) == -Math.PI && Math.atan2(1, 0) == Math.PI / 2 && Math.atan2(-1, 0) == -Math.PI / 2);
  assert(Math.atan2(Infinity, Infinity) == Math.PI / 4 && Math.atan2(1, Infinity) == 0 && isNaN(Math.atan2(NaN, 1)));
  assert(Math.atan2(Infinity, 1) == Math.PI / 2 && Math.atan2(1, -Infinity) == Math.PI);
  assert(Math.hypot(3, 4) == 5 && Math.hypot(NaN, -Infinity) == Infinity && isNaN(Math.hypot(NaN, 1)) && Math.hypot(-3, 0) == 3);
  assert(Math.pow(2, 10) == 1024 && Math.pow(-2, 3) == -8 && isNaN(Math.pow(1, Infinity)) && Math.pow(NaN, 0) == 1);
}

export function test_exact(): void {
  assert(Math.round(2.5) == 3 && Math.round(-2.5) == -2 && Math.round(0.4) == 0 && same(Math.round(-0.2), -0.0));
  assert(Math.ceil(1.2) == 2 && Math.floor(-1.2) == -2 && Math.trunc(-1.7) == -1 && Math.abs(-3) == 3 && Math.sqrt(9) == 3);
  assert(Math.sign(-5) == -1 && Math.sign(7) == 1 && same(Math.sign(-0.0), -0.0) && isNaN(Math.sign(NaN)));
  assert(Math.signbit(-0.0) && !Math.signbit(0) && Math.signbit(-1));
  assert(Math.max(1, 2) == 2 && isNaN(Math.max(NaN, 1)) && same(Math.min(0, -0.0), -0.0));
  assert(Math.clz32(1) == 31 && Math.clz32(0) == 32 && Math.clz32(-1) == 0 && Math.clz32(NaN) == 32 && Math.clz32(2147483648) == 0);
  assert(Math.imul(3, 5) == 15 && Math.imul(-5, 12) == -60 && Math.imul(2147483648, 2) == 0 && Math.imul(Infinity, 2) == 0);
  assert(Math.fround(0.5) == 0.5);
  assert(Math.mod(5, 3) == 2 && Math.mod(-5, 3) == -2 && Math.rem(5, 3) == -1 && Math.rem(7, 2) == -1 && Math.rem(5, 2) == 1);
  assert(same(Math.rem(-6, 3), -0.0) && isNaN(Math.rem(1, 0)) && Math.rem(1, Infinity) == 1 && isNaN(Math.rem(Infinity, 1)));
  assert(Math.scalbn(3, 4) == 48 && Math.scalbn(1, 3000) == Infinity && Math.scalbn(1, -3000) == 0);
  assert(Math.scalbn(Math.scalbn(1.25, -100), 100) == 1.25);
  Math.sincos(1);
  assert(Math.sincos_sin == Math.sin(1) && Math.sincos_cos == Math.cos(1));
  Math.sincos(-4);
  assert(Math.sincos_sin == Math.sin(-4) && Math.sincos_cos == Math.cos(-4));
}
