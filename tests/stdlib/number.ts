// Numbers as texts and texts as numbers, through the wrapper classes.
export function test_integers(): void {
  assert((5).toString() == "5" && (0).toString() == "0" && (-1).toString() == "-1");
  assert(i32.MAX_VALUE.toString() == "2147483647" && i32.MIN_VALUE.toString() == "-2147483648");
  assert(u32.MAX_VALUE.toString() == "4294967295" && i8.MIN_VALUE.toString() == "-128");
  assert(i64.MIN_VALUE.toString() == "-9223372036854775808" && u64.MAX_VALUE.toString() == "18446744073709551615");
  assert((255).toString(16) == "ff" && (-255).toString(2) == "-11111111" && (35).toString(36) == "z");
  assert((<i64>1 << 40).toString(16) == "10000000000" && u64.MAX_VALUE.toString(3) == "11112220022122120101211020120210210211220");
  assert((<usize>7).toString() == "7" && (<u8>200).toString() == "200" && (<i16>-300).toString(10) == "-300");
  assert(true.toString() == "true" && false.toString() == "false");
}

export function test_lengths(): void {
  let text = "1";
  for (let i: u64 = 1, power: u64 = 1; i < 20; i++) {
    power *= 10;
    text = text + "0";
    assert(power.toString() == text);
    assert((power - 1).toString().length == text.length - 1);
    assert(parseFloat(text) == <f64>power);
    assert(U64.parseInt(text) == power);
  }
}

export function test_floats(): void {
  assert((1.0).toString() == "1.0" && (-0.0).toString() == "0.0" && (0.1).toString() == "0.1");
  assert((0.1 + 0.2).toString() == "0.30000000000000007" && (123.456).toString() == "123.456");
  assert((1e20).toString() == "100000000000000000000.0" && (1e21).toString() == "1e+21" && (1e-6).toString() == "0.000001");
  assert((1e-7).toString() == "1e-7" && (1.5e-7).toString() == "1.5e-7" && (5e-324).toString() == "5e-324");
  assert(f64.MAX_VALUE.toString() == "1.7976931348623157e+308" && (9007199254740992.0).toString() == "9007199254740992.0");
  assert(NaN.toString() == "NaN" && Infinity.toString() == "Infinity" && (-Infinity).toString() == "-Infinity");
  assert((<f32>0.1).toString() == "0.1" && (<f32>16777216).toString() == "16777216.0" && f32.MIN_VALUE.toString() == "1e-45");
  assert(f32.MAX_VALUE.toString() == "3.4028235e+38" && (<f32>-1.5).toString() == "-1.5");
  assert(`${1}, ${-2.5}, ${true}` == "1, -2.5, true");
}

export function test_constants(): void {
  assert(I8.MAX_VALUE == 127 && U64.MAX_VALUE == u64.MAX_VALUE && Isize.MIN_VALUE == isize.MIN_VALUE);
  assert(Bool.MAX_VALUE && !Boolean.MIN_VALUE && F32.EPSILON == f32.EPSILON && Number.EPSILON == f64.EPSILON);
  assert(Number.MAX_SAFE_INTEGER == 9007199254740991 && isNaN(Number.NaN) && F64.NEGATIVE_INFINITY == -Infinity);
  assert(Number.isNaN(NaN) && !Number.isNaN(1) && F32.isFinite(1) && !F32.isFinite(Infinity) && !Number.isFinite(NaN));
  assert(Number.isInteger(5) && !Number.isInteger(5.5) && !Number.isInteger(Infinity) && Number.isInteger(1e300));
  assert(Number.isSafeInteger(9007199254740991) && !Number.isSafeInteger(9007199254740992) && !F32.isSafeInteger(16777216));
}

export function test_parseInt(): void {
  assert(parseInt("42") == 42 && parseInt(" \n-12abc") == -12 && parseInt("+7", 10) == 7 && parseInt("1.9") == 1);
  assert(parseInt("0x1F") == 31 && parseInt("0b101") == 5 && parseInt("0O17") == 15 && parseInt("-0x1f", 16) == -31);
  assert(parseInt("017") == 17 && parseInt("zz", 36) == 1295 && parseInt("0b12") == 1 && parseInt("0x") == 0);
  assert(isNaN(parseInt("")) && isNaN(parseInt("-")) && isNaN(parseInt("12", 1)) && isNaN(parseInt("12", 37)));
  assert(isNaN(parseInt("0xg")) && isNaN(parseInt("- 5")) && isNaN(parseInt("x")));
  assert(parseInt("9007199254740993") == 9007199254740992 && parseInt("9007199254740995") == 9007199254740996);
  assert(parseInt("9999999999999999999999999999999999999999") == 1e40);
  assert(parseInt("20000000000001000", 16) == 36893488147419103232.0 && parseInt("20000000000001001", 16) == 36893488147419111424.0);
  assert(I32.parseInt("9999999999") == 1410065407 && I8.parseInt("300") == 44 && U8.parseInt("-1") == 255);
  assert(I64.parseInt("-9223372036854775808") == i64.MIN_VALUE && U32.parseInt("ffffffff", 16) == u32.MAX_VALUE);
  assert(I32.parseInt("") == 0 && I32.parseInt("12", 1) == 0 && F32.parseInt("17") == 17 && Number.parseInt("17", 8) == 15);
}

export function test_parseFloat(): void {
  assert(parseFloat("1e5") == 1e5 && parseFloat(".5") == 0.5 && parseFloat("-.5e-3") == -0.0005 && parseFloat("1.e2") == 100);
  assert(parseFloat("\t\u00a0\ufeff1.25xyz") == 1.25 && parseFloat("1e") == 1 && parseFloat("1e+") == 1 && parseFloat("0x10") == 0);
  assert(isNaN(parseFloat("")) && isNaN(parseFloat(".")) && isNaN(parseFloat("+.")) && isNaN(parseFloat("e5")));
  assert(parseFloat("-Infinityx") == -Infinity && isNaN(parseFloat("infinity")) && 1 / parseFloat("-0") == -Infinity);
  assert(parseFloat("1e400") == Infinity && parseFloat("1e-400") == 0 && parseFloat("0e999999999") == 0);
  assert(F64.parseFloat("2.25") == 2.25 && F32.parseFloat("0.1") == 0.1);
  // Rounded once: the middle of two f32 is exceeded in the 20th digit.
  assert(F32.parseFloat("1.00000005960464477539062500001") == 1.00000011920928955078125);
  assert(F32.parseFloat("1.000000059604644775390625") == 1);
}

/** Middles between two floats, exactly and a little beside: what no shortcut decides. */
export function test_parseFloat_exact(): void {
  assert(parseFloat("9007199254740993") == 9007199254740992 && parseFloat("9007199254740993.00000000000000000001") == 9007199254740994);
  assert(parseFloat("9007199254740992.99999999999999999999999") == 9007199254740992);
  assert(parseFloat("2.4703282292062327208e-324") == 0 && parseFloat("2.4703282292062327209e-324") == 5e-324);
  assert(parseFloat("1.7976931348623158079e308") == 1.7976931348623157e308 && parseFloat("1.797693134862315808e308") == Infinity);
  assert(parseFloat("2.2250738585072011e-308") == 2.225073858507201e-308 && parseFloat("2.2250738585072012e-308") == 2.2250738585072014e-308);
  assert(parseFloat("0.500000000000000166533453693773481063544750213623046875") == 0.5000000000000002);
  assert(parseFloat("3.518437208883201171875e13") == 35184372088832.016);
  assert(parseFloat("62.5364939768271845828") == 62.53649397682719 && parseFloat("8.10109172351e-10") == 8.10109172351e-10);
}
