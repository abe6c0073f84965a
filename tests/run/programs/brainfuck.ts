// An interpreter: a switch on byte codes in a loop, a stack of loop starts, output summed up.
// @call run() = 24465
// @call steps() = 906

// The usual "Hello World!" program.
const code = memory.data<u8>([
  43, 43, 43, 43, 43, 43, 43, 43, 91, 62, 43, 43, 43, 43, 91, 62, 43, 43, 62, 43, 43, 43, 62, 43, 43, 43, 62, 43, 60, 60,
  60, 60, 45, 93, 62, 43, 62, 43, 62, 45, 62, 62, 43, 91, 60, 93, 60, 45, 93, 62, 62, 46, 62, 45, 45, 45, 46, 43, 43, 43,
  43, 43, 43, 43, 46, 46, 43, 43, 43, 46, 62, 62, 46, 60, 45, 46, 60, 46, 43, 43, 43, 46, 45, 45, 45, 45, 45, 45, 46, 45,
  45, 45, 45, 45, 45, 45, 45, 46, 62, 62, 43, 46, 62, 43, 43, 46, 0]);
const tape = memory.data(256);
const enum Code { Right = 62, Left = 60, Add = 43, Sub = 45, Put = 46, Open = 91, Close = 93 }

let count = 0;

/** The position behind the bracket that matches the one at `at`, searched in steps of `direction`. */
function matching(at: i32, direction: i32): i32 {
  let depth = 0;
  do {
    const c = load<u8>(code + at);
    if (c == Code.Open) depth += direction;
    else if (c == Code.Close) depth -= direction;
    at += direction;
  } while (depth != 0);
  return at;
}

export function run(): i32 {
  memory.fill(tape, 0, 256);
  count = 0;
  let pointer: usize = tape, at = 0, sum = 0;
  for (let c = load<u8>(code); c; c = load<u8>(code + at)) {
    count++;
    switch (<i32>c) {
      case Code.Right: pointer++; break;
      case Code.Left: pointer--; break;
      case Code.Add: store<u8>(pointer, load<u8>(pointer) + 1); break;
      case Code.Sub: store<u8>(pointer, load<u8>(pointer) - 1); break;
      case Code.Put: sum = sum * 3 + load<u8>(pointer) & 0xFFFF; break;
      case Code.Open:
        if (!load<u8>(pointer)) {
          at = matching(at, 1);
          continue;
        }
        break;
      case Code.Close:
        if (load<u8>(pointer)) {
          at = matching(at, -1) + 2;
          continue;
        }
        break;
      default: unreachable();
    }
    at++;
  }
  return sum;
}

export function steps(): i32 {
  run();
  return count;
}
