// Mathematical functions of f32: within a unit in the last place of values that mpmath computed, and special values.
function near(actual: f32, expected: f32): bool {
  return abs(reinterpret<i32>(actual) - reinterpret<i32>(expected)) <= 1;
}

export function test_acos(): void {
  assert(near(Mathf.acos(-0.8999999761581421), 2.690565824508667));
  assert(near(Mathf.acos(-0.30000001192092896), 1.8754889965057373));
  assert(near(Mathf.acos(0.10000000149011612), 1.4706288576126099));
  assert(near(Mathf.acos(0.5), 1.0471975803375244));
  assert(near(Mathf.acos(0.9900000095367432), 0.14153940975666046));
}

export function test_acosh(): void {
  assert(near(Mathf.acosh(1.0000001192092896), 0.00048828125));
  assert(near(Mathf.acosh(1.5), 0.9624236226081848));
  assert(near(Mathf.acosh(20.0), 3.688253879547119));
  assert(near(Mathf.acosh(10000000000.0), 23.718997955322266));
}

export function test_asin(): void {
  assert(near(Mathf.asin(-0.8999999761581421), -1.1197694540023804));
  assert(near(Mathf.asin(-0.30000001192092896), -0.30469265580177307));
  assert(near(Mathf.asin(0.10000000149011612), 0.1001674234867096));
  assert(near(Mathf.asin(0.5), 0.5235987901687622));
  assert(near(Mathf.asin(0.9900000095367432), 1.4292569160461426));
}

export function test_asinh(): void {
  assert(near(Mathf.asinh(-9.999999747378752e-06), -9.999999747378752e-06));
  assert(near(Mathf.asinh(0.30000001192092896), 0.29567307233810425));
  assert(near(Mathf.asinh(3.0), 1.8184465169906616));
  assert(near(Mathf.asinh(10000000000.0), 23.718997955322266));
}

export function test_atan(): void {
  assert(near(Mathf.atan(-0.30000001192092896), -0.29145681858062744));
  assert(near(Mathf.atan(0.5), 0.46364760398864746));
  assert(near(Mathf.atan(1.0), 0.7853981852531433));
  assert(near(Mathf.atan(2.0), 1.1071487665176392));
  assert(near(Mathf.atan(100000.0), 1.5707863569259644));
}

export function test_atanh(): void {
  assert(near(Mathf.atanh(-0.9990000128746033), -3.8002076148986816));
  assert(near(Mathf.atanh(-0.10000000149011612), -0.10033535212278366));
  assert(near(Mathf.atanh(9.999999974752427e-07), 9.999999974752427e-07));
  assert(near(Mathf.atanh(0.5), 0.5493061542510986));
}

export function test_cbrt(): void {
  assert(near(Mathf.cbrt(2.0), 1.2599210739135742));
  assert(near(Mathf.cbrt(-3.0), -1.4422495365142822));
  assert(near(Mathf.cbrt(0.10000000149011612), 0.46415889263153076));
}

export function test_cos(): void {
  assert(near(Mathf.cos(0.5), 0.8775825500488281));
  assert(near(Mathf.cos(1.0), 0.5403022766113281));
  assert(near(Mathf.cos(3.0), -0.9899924993515015));
  assert(near(Mathf.cos(100.0), 0.8623188734054565));
  assert(near(Mathf.cos(9.999999778196308e+21), 0.6790613532066345));
  assert(near(Mathf.cos(3.1415927410125732), -1.0));
  assert(near(Mathf.cos(1.5707963705062866), -4.371138828673793e-08));
}

export function test_cosh(): void {
  assert(near(Mathf.cosh(0.009999999776482582), 1.0000499486923218));
  assert(near(Mathf.cosh(1.0), 1.5430806875228882));
  assert(near(Mathf.cosh(-5.0), 74.20994567871094));
  assert(near(Mathf.cosh(30.0), 5343237111808.0));
  assert(Mathf.cosh(710.0) == Infinity);
}

export function test_exp(): void {
  assert(near(Mathf.exp(1.0), 2.7182817459106445));
  assert(near(Mathf.exp(-1.0), 0.3678794503211975));
  assert(near(Mathf.exp(0.0010000000474974513), 1.0010005235671997));
  assert(Mathf.exp(-745.0) == 0);
  assert(Mathf.exp(709.7000122070312) == Infinity);
  assert(near(Mathf.exp(50.5), 8.548134396874189e+21));
}

export function test_exp2(): void {
  assert(near(Mathf.exp2(0.5), 1.4142135381698608));
  assert(near(Mathf.exp2(-0.25), 0.8408964276313782));
  assert(near(Mathf.exp2(10.100000381469727), 1097.496337890625));
  assert(Mathf.exp2(-1030.5) == 0);
  assert(Mathf.exp2(1023.9000244140625) == Infinity);
}

export function test_expm1(): void {
  assert(near(Mathf.expm1(1.000000013351432e-10), 1.000000013351432e-10));
  assert(near(Mathf.expm1(0.05000000074505806), 0.051271095871925354));
  assert(near(Mathf.expm1(-0.05000000074505806), -0.04877057671546936));
  assert(near(Mathf.expm1(1.0), 1.718281865119934));
  assert(near(Mathf.expm1(-5.0), -0.9932620525360107));
  assert(near(Mathf.expm1(50.0), 5.184705457665547e+21));
}

export function test_log(): void {
  assert(near(Mathf.log(2.0), 0.6931471824645996));
  assert(near(Mathf.log(10.0), 2.3025851249694824));
  assert(near(Mathf.log(0.5), -0.6931471824645996));
  assert(near(Mathf.log(1.000100016593933), 0.00010001159535022452));
  assert(near(Mathf.log(0.9998999834060669), -0.00010002159251598641));
}

export function test_log10(): void {
  assert(near(Mathf.log10(2.0), 0.3010300099849701));
  assert(near(Mathf.log10(5.0), 0.6989700198173523));
  assert(near(Mathf.log10(0.10000000149011612), -1.0));
  assert(near(Mathf.log10(1.000100016593933), 4.343448381405324e-05));
}

export function test_log1p(): void {
  assert(near(Mathf.log1p(1.000000013351432e-10), 1.000000013351432e-10));
  assert(near(Mathf.log1p(-9.999999747378752e-06), -1.0000049769587349e-05));
  assert(near(Mathf.log1p(0.5), 0.40546509623527527));
  assert(near(Mathf.log1p(-0.8999999761581421), -2.3025848865509033));
  assert(near(Mathf.log1p(10000000000.0), 23.025850296020508));
}

export function test_log2(): void {
  assert(near(Mathf.log2(3.0), 1.5849624872207642));
  assert(near(Mathf.log2(10.0), 3.321928024291992));
  assert(near(Mathf.log2(0.10000000149011612), -3.321928024291992));
  assert(near(Mathf.log2(1.000100016593933), 0.0001442862267140299));
}

export function test_sin(): void {
  assert(near(Mathf.sin(0.5), 0.4794255495071411));
  assert(near(Mathf.sin(1.0), 0.8414709568023682));
  assert(near(Mathf.sin(3.0), 0.14112000167369843));
  assert(near(Mathf.sin(100.0), -0.5063656568527222));
  assert(near(Mathf.sin(9.999999778196308e+21), -0.734081506729126));
  assert(near(Mathf.sin(3.1415927410125732), -8.742277657347586e-08));
}

export function test_sinh(): void {
  assert(near(Mathf.sinh(0.009999999776482582), 0.010000166483223438));
  assert(near(Mathf.sinh(1.0), 1.175201177597046));
  assert(near(Mathf.sinh(-5.0), -74.20320892333984));
  assert(near(Mathf.sinh(30.0), 5343237111808.0));
  assert(Mathf.sinh(710.0) == Infinity);
}

export function test_tan(): void {
  assert(near(Mathf.tan(0.5), 0.5463024973869324));
  assert(near(Mathf.tan(1.0), 1.5574077367782593));
  assert(near(Mathf.tan(3.0), -0.14254654943943024));
  assert(near(Mathf.tan(100.0), -0.587213933467865));
  assert(near(Mathf.tan(9.999999778196308e+21), -1.081023931503296));
  assert(near(Mathf.tan(1.5707963705062866), -22877332.0));
}

export function test_tanh(): void {
  assert(near(Mathf.tanh(0.009999999776482582), 0.00999966636300087));
  assert(near(Mathf.tanh(0.30000001192092896), 0.29131263494491577));
  assert(near(Mathf.tanh(1.0), 0.7615941762924194));
  assert(near(Mathf.tanh(-5.0), -0.9999092221260071));
  assert(near(Mathf.tanh(15.0), 1.0));
}

export function test_atan2(): void {
  assert(near(Mathf.atan2(1.0, 2.0), 0.46364760398864746));
  assert(near(Mathf.atan2(-3.0, 4.0), -0.6435011029243469));
  assert(near(Mathf.atan2(9.999999747378752e-06, -2.0), 3.141587734222412));
  assert(near(Mathf.atan2(-7.0, -0.009999999776482582), -1.5722248554229736));
}

export function test_hypot(): void {
  assert(near(Mathf.hypot(1.0, 2.0), 2.2360680103302));
  assert(near(Mathf.hypot(-0.30000001192092896, 0.699999988079071), 0.761577308177948));
}

/** Whether both are the same value: NaN is, zeros of different signs are not. */
function same(a: f32, b: f32): bool {
  return a == b ? 1 / a == 1 / b : a != a && b != b;
}

export function test_special(): void {
  assert(same(Mathf.sin(-0.0), -0.0) && same(Mathf.tan(-0.0), -0.0) && same(Mathf.asin(-0.0), -0.0) && same(Mathf.atan(-0.0), -0.0));
  assert(same(Mathf.sinh(-0.0), -0.0) && same(Mathf.tanh(-0.0), -0.0) && same(Mathf.asinh(-0.0), -0.0));
  assert(same(Mathf.atanh(-0.0), -0.0) && same(Mathf.expm1(-0.0), -0.0) && same(Mathf.log1p(-0.0), -0.0));
  assert(same(Mathf.cbrt(-0.0), -0.0) && same(Mathf.cbrt(-8), -2) && Mathf.cbrt(Infinity) == Infinity);
  assert(isNaN(Mathf.sin(Infinity)) && isNaN(Mathf.cos(-Infinity)) && isNaN(Mathf.tan(Infinity)) && isNaN(Mathf.sin(NaN)));
  assert(isNaN(Mathf.asin(1.5)) && isNaN(Mathf.acos(-1.5)) && isNaN(Mathf.acosh(0.5)) && isNaN(Mathf.atanh(2)));
  assert(isNaN(Mathf.log(-1)) && Mathf.log(0) == -Infinity && Mathf.log(-0.0) == -Infinity && Mathf.log(Infinity) == Infinity);
  assert(Mathf.log1p(-1) == -Infinity && isNaN(Mathf.log1p(-2)) && Mathf.log1p(Infinity) == Infinity);
  assert(Mathf.exp(-Infinity) == 0 && Mathf.exp(Infinity) == Infinity && Mathf.exp(0) == 1 && isNaN(Mathf.exp(NaN)));
  assert(Mathf.expm1(-Infinity) == -1 && Mathf.expm1(Infinity) == Infinity && isNaN(Mathf.expm1(NaN)));
  assert(Mathf.exp2(10) == 1024 && Mathf.exp2(-3) == 0.125 && Mathf.exp2(2000) == Infinity && Mathf.exp2(-2000) == 0);
  assert(Mathf.log2(8) == 3 && Mathf.log2(0.25) == -2 && Mathf.log10(1000) == 3 && Mathf.log10(1) == 0);
  assert(Mathf.acosh(1) == 0 && Mathf.atanh(1) == Infinity && Mathf.atanh(-1) == -Infinity && Mathf.acos(1) == 0);
  assert(Mathf.tanh(100) == 1 && Mathf.tanh(-Infinity) == -1 && Mathf.cosh(-Infinity) == Infinity);
  assert(Mathf.sinh(-Infinity) == -Infinity && Mathf.asinh(-Infinity) == -Infinity && Mathf.acosh(Infinity) == Infinity);
  assert(same(Mathf.atan2(0, 1), 0) && same(Mathf.atan2(-0.0, 1), -0.0) && Mathf.atan2(0, -1) == Mathf.PI);
  assert(Mathf.atan2(-0.0, -0.0) == -Mathf.PI && Mathf.atan2(1, 0) == Mathf.PI / 2 && Mathf.atan2(-1, 0) == -Mathf.PI / 2);
  assert(Mathf.atan2(Infinity, Infinity) == Mathf.PI / 4 && Mathf.atan2(1, Infinity) == 0 && isNaN(Mathf.atan2(NaN, 1)));
  assert(Mathf.atan2(Infinity, 1) == Mathf.PI / 2 && Mathf.atan2(1, -Infinity) == Mathf.PI);
  assert(Mathf.hypot(3, 4) == 5 && Mathf.hypot(NaN, -Infinity) == Infinity && isNaN(Mathf.hypot(NaN, 1)) && Mathf.hypot(-3, 0) == 3);
  assert(Mathf.pow(2, 10) == 1024 && Mathf.pow(-2, 3) == -8 && isNaN(Mathf.pow(1, Infinity)) && Mathf.pow(NaN, 0) == 1);
}

export function test_exact(): void {
  assert(Mathf.round(2.5) == 3 && Mathf.round(-2.5) == -2 && Mathf.round(0.4) == 0 && same(Mathf.round(-0.2), -0.0));
  assert(Mathf.ceil(1.2) == 2 && Mathf.floor(-1.2) == -2 && Mathf.trunc(-1.7) == -1 && Mathf.abs(-3) == 3 && Mathf.sqrt(9) == 3);
  assert(Mathf.sign(-5) == -1 && Mathf.sign(7) == 1 && same(Mathf.sign(-0.0), -0.0) && isNaN(Mathf.sign(NaN)));
  assert(Mathf.signbit(-0.0) && !Mathf.signbit(0) && Mathf.signbit(-1));
  assert(Mathf.max(1, 2) == 2 && isNaN(Mathf.max(NaN, 1)) && same(Mathf.min(0, -0.0), -0.0));
  assert(Mathf.clz32(1) == 31 && Mathf.clz32(0) == 32 && Mathf.clz32(-1) == 0 && Mathf.clz32(NaN) == 32 && Mathf.clz32(2147483648) == 0);
  assert(Mathf.imul(3, 5) == 15 && Mathf.imul(-5, 12) == -60 && Mathf.imul(2147483648, 2) == 0 && Mathf.imul(Infinity, 2) == 0);
  assert(Mathf.fround(0.5) == 0.5);
  assert(Mathf.mod(5, 3) == 2 && Mathf.mod(-5, 3) == -2 && Mathf.rem(5, 3) == -1 && Mathf.rem(7, 2) == -1 && Mathf.rem(5, 2) == 1);
  assert(same(Mathf.rem(-6, 3), -0.0) && isNaN(Mathf.rem(1, 0)) && Mathf.rem(1, Infinity) == 1 && isNaN(Mathf.rem(Infinity, 1)));
  assert(Mathf.scalbn(3, 4) == 48 && Mathf.scalbn(1, 3000) == Infinity && Mathf.scalbn(1, -3000) == 0);
  assert(Mathf.scalbn(Mathf.scalbn(1.25, -100), 100) == 1.25);
  Mathf.sincos(1);
  assert(Mathf.sincos_sin == Mathf.sin(1) && Mathf.sincos_cos == Mathf.cos(1));
  Mathf.sincos(-4);
  assert(Mathf.sincos_sin == Mathf.sin(-4) && Mathf.sincos_cos == Mathf.cos(-4));
}
