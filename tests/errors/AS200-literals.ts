// A literal that does not fit the type of its place keeps its own.
export function literals(): void {
  let a: u8 = 256; //~ AS200
  let b: u8 = -1; //~ AS200
  let c: i8 = 128; //~ AS200
  let d: bool = 2; //~ AS200
  let e: i32 = 1.5; //~ AS200
  let f: i32 = 4294967296; //~ AS200
}
