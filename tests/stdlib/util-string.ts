// The parts that texts are made by, as programs import them.
import { compareImpl, concat2, concat3, concat4, isAlpha, isSpace, joinParts, toLower8, toUpper8 } from "util/string";

export function testConcat(): void {
  const long = "0123456789".repeat(10);
  assert(concat2("ab", "c") == "abc" && concat2(long, long).length == 200 && concat2("", "") == "");
  assert(concat3("a", "", "bc") == "abc" && concat3("", "", "") == "" && concat4("a", "bc", "def", "g") == "abcdefg");
  assert(concat4(long, "-", long, "+") == long + "-" + long + "+");
  const parts = new StaticArray<string>(5);
  parts[0] = "a";
  parts[2] = long;
  parts[4] = "z";
  assert(joinParts(parts) == "a" + long + "z" && joinParts(new StaticArray<string>(0)) == "");
}

/** Every length of text is copied and compared in its own way. */
export function testLengths(): void {
  for (let length = 0; length < 70; length++) {
    const text = "x".repeat(length);
    const made = concat2(text, "y");
    assert(made.length == length + 1 && made.lastIndexOf("x") == length - 1 && made.indexOf("y") == length);
    assert(made == text + "y" && made != text + "z" && made > text && made < text + "z");
    assert(compareImpl(made, 0, text, 0, length) == 0 && made.slice(1) == (length ? text.slice(1) + "y" : ""));
  }
}

export function testUnits(): void {
  assert(compareImpl("xabc", 1, "abd", 0, 3) == -1 && compareImpl("abcdefgz", 0, "abcdefga", 0, 8) == 25);
  assert(isSpace(0x20) && isSpace(0x2028) && !isSpace(0x200b) && isAlpha(0x5a) && !isAlpha(0x5b));
  assert(toLower8(0x41) == 0x61 && toLower8(0x5b) == 0x5b && toUpper8(0x7a) == 0x5a && toUpper8(0x60) == 0x60);
}

/** Chains of concatenations are grouped, and constants in them joined. */
export function testChains(): void {
  const a = "<".repeat(1), b = "".repeat(1), c = ">".repeat(1);
  assert(a + b + c == "<>" && a + (b + c) + "" + "x" + "y" == "<>xy" && "" + a == "<" && a + "" == "<");
  assert(a + "1" + b + "2" + c + "3" + a + "4" + b + "5" + c == "<12>3<45>");
  assert((a + "1" + b + "2") + (c + "3" + a + "4") + (b + "5") == "<12>3<45");
  assert(`${a}1${b}2${c}3${a}4${b}5${c}` == "<12>3<45>" && `1${2}3${"4"}${5.5}${true}` == "12345.5true");
  let text = a;
  text += b + c + "!" + (7).toString();
  text += "";
  assert(text == "<>!7");
}
