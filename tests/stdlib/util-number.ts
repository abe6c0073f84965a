// The names of `util/number` that programs import.
import {
  decimalCount32, decimalCount64High, dtoa, dtoa_buffered, itoa32, itoa64, itoa_buffered, strtod, strtol, utoa32, utoa64,
} from "util/number";

const ROOM = memory.data(64);

function text(length: u32): string {
  const result = changetype<string>(__new(<usize>length << 1, idof<string>()));
  memory.copy(changetype<usize>(result), ROOM, <usize>length << 1);
  return result;
}

export function test(): void {
  assert(utoa32(4294967295, 10) == "4294967295" && itoa32(-42, 10) == "-42" && utoa32(10, 2) == "1010");
  assert(utoa64(u64.MAX_VALUE, 16) == "ffffffffffffffff" && itoa64(-10000000000, 10) == "-10000000000");
  assert(dtoa(1.5) == "1.5" && dtoa<f32>(0.3) == "0.3" && dtoa(100.0) == "100.0");
  assert(text(itoa_buffered<i32>(ROOM, -1234567)) == "-1234567" && text(itoa_buffered<u64>(ROOM, u64.MAX_VALUE)) == "18446744073709551615");
  assert(text(itoa_buffered<i8>(ROOM, -128)) == "-128" && text(itoa_buffered<i64>(ROOM, i64.MIN_VALUE)) == "-9223372036854775808");
  assert(text(dtoa_buffered<f64>(ROOM, -1.25e-9)) == "-1.25e-9" && text(dtoa_buffered<f32>(ROOM, <f32>3.1)) == "3.1");
  assert(decimalCount32(0) == 1 && decimalCount32(99999) == 5 && decimalCount32(100000) == 6 && decimalCount32(4294967295) == 10);
  assert(decimalCount64High(10000000000) == 11 && decimalCount64High(u64.MAX_VALUE) == 20);
  assert(strtol<i32>("-15") == -15 && strtol<f64>("20", 8) == 16 && strtod("1e3") == 1000);
}
