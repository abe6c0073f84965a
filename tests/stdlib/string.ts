// Texts: every member, at its edges.
// @call at(3) aborts "Index out of range"
// @call at(-4) aborts "Index out of range"
// @call repeat(-1) aborts "Invalid length"
// @call repeat(268435457) aborts "Invalid length"
// @call repeat(100) = 100
// @call fromCodePoint(0x110000) aborts
// @call fromCodePoint(-1) aborts
// @call fromCodePoint(0x10FFFF) = 2

export function at(pos: i32): i32 { return "abc".at(pos).length; }
export function repeat(count: i32): i32 { return "x".repeat(count).length; }
export function fromCodePoint(code: i32): i32 { return String.fromCodePoint(code).length; }

function join(texts: string[]): string {
  let joined = "";
  for (let i = 0; i < texts.length; i++) joined = joined + (i ? "|" : "") + texts[i];
  return joined;
}

export function testUnits(): void {
  const text = "a\u00e9\ud83d\ude00";
  assert(text.length == 4 && "".length == 0);
  assert(text.charCodeAt(1) == 0xe9 && text.charCodeAt(4) == -1 && text.charCodeAt(-1) == -1);
  assert(text.codePointAt(2) == 0x1f600 && text.codePointAt(3) == 0xde00 && text.codePointAt(4) == -1);
  assert("\ud83d".codePointAt(0) == 0xd83d && "\ud83dx".codePointAt(0) == 0xd83d);
  assert(text.charAt(0) == "a" && text.charAt(4) == "" && text[1] == "\u00e9" && text[9] == "");
  assert("abc".at(-1) == "c" && "abc".at(0) == "a");
  assert(String.fromCharCode(97) == "a" && String.fromCharCode(0xd83d, 0xde00) == "\ud83d\ude00");
  assert(String.fromCharCode(97, 0) == "a" && String.fromCharCode(0x10061) == "a");
  assert(String.fromCharCodes([97, 98, 99]) == "abc" && String.fromCharCodes([]) == "");
  assert(String.fromCodePoint(0x1f600) == "\ud83d\ude00" && String.fromCodePoint(0xffff).length == 1);
  assert(String.fromCodePoints([97, 0x1f600, 98]) == "a\ud83d\ude00b");
  assert(String.MAX_LENGTH == 536870910);
  assert(text.toString() == text);
}

export function testOperators(): void {
  const left = "ab", right = "cd";
  assert(left + right == "abcd" && left.concat(right) == "abcd");
  assert(left + "" == "ab" && "" + right == "cd" && "" + "" == "");
  assert(left + right + left == "abcdab" && left + right + left + right == "abcdabcd");
  assert(left + right + left + right + left == "abcdabcdab");
  assert(left == "a" + "b" && left != right && !(left == right) && !(left != "ab"));
  assert(left === "a" + "b" && left !== right);
  assert("a" < "b" && "a" <= "a" && "b" > "a" && "b" >= "b" && "a" < "aa" && "" < "a" && !("b" < "aa"));
  assert("abcdefghi" < "abcdefghj" && "abcdefgh1j" > "abcdefgh0k" && "\uffff" > "\ud83d\ude00");
  assert(!"" && !!"a");
  const none: string | null = null;
  assert(none == null && !(none == "") && none != "" && !none);
  const some: string | null = "x";
  assert(some == "x" && some != null);
  let grown = "";
  for (let i = 0; i < 100; i++) grown += String.fromCharCode(97 + i % 26);
  assert(grown.length == 100 && grown.endsWith("stuv"));
}

export function testTemplates(): void {
  const a = "x", b = "", none: string | null = null;
  assert(`${a}` == "x" && `<${a}>` == "<x>" && `${a}${b}${a}` == "xx");
  assert(`1${a}2${b}3${a}4${a}5${a}6` == "1x23x4x5x6");
  assert(`${none}!` == "null!");
}

export function testSearch(): void {
  const text = "the cat sat on the mat";
  assert(text.indexOf("at") == 5 && text.indexOf("at", 6) == 9 && text.indexOf("at", 21) == -1);
  assert(text.indexOf("the", -5) == 0 && text.indexOf("the", 1) == 15 && text.indexOf("x") == -1);
  assert(text.indexOf("") == 0 && text.indexOf("", 5) == 0 && "".indexOf("") == 0 && "".indexOf("a") == -1);
  assert("a".indexOf("ab") == -1 && text.indexOf(text) == 0 && text.indexOf("mat", i32.MAX_VALUE) == -1);
  assert("aaaaaaaaab".indexOf("aab") == 7 && "abababac".indexOf("abac") == 4);
  assert(text.lastIndexOf("at") == 20 && text.lastIndexOf("at", 19) == 9 && text.lastIndexOf("at", 4) == -1);
  assert(text.lastIndexOf("the", -1) == 0 && text.lastIndexOf("") == 22 && "".lastIndexOf("a") == -1);
  assert(text.includes("sat") && !text.includes("sat", 9) && text.includes(""));
  assert(text.startsWith("the") && text.startsWith("cat", 4) && !text.startsWith("cat") && text.startsWith("", 99));
  assert(!"a".startsWith("ab") && text.startsWith("the", -3));
  assert(text.endsWith("mat") && text.endsWith("cat", 7) && !text.endsWith("cat") && text.endsWith("", 0));
  assert(!text.endsWith("t", -1));
  assert("a".localeCompare("b") == -1 && "b".localeCompare("a") == 1 && "a".localeCompare("a") == 0);
  assert("a".localeCompare("abcd") == -1 && "abcd".localeCompare("a") == 1);
}

export function testPieces(): void {
  const text = "abcdef";
  assert(text.substring(1, 3) == "bc" && text.substring(3, 1) == "bc" && text.substring(-1, 2) == "ab");
  assert(text.substring(4) == "ef" && text.substring(9) == "" && text.substring(2, 2) == "");
  assert(changetype<usize>(text.substring(0)) == changetype<usize>(text));
  assert(text.slice(1, -1) == "bcde" && text.slice(-2) == "ef" && text.slice(-2, -1) == "e" && text.slice(4, 2) == "");
  assert(text.slice(-99, 99) == text && text.slice(6) == "");
  assert(text.substr(1, 3) == "bcd" && text.substr(-2) == "ef" && text.substr(-2, 1) == "e" && text.substr(9) == "");
  assert(text.substr(0, -1) == "" && text.substr(0, 0) == "" && text.substr(i32.MAX_VALUE, 3) == "");
  assert("abcdefghijklmnopqrstuvwxyz".slice(1, 25) == "bcdefghijklmnopqrstuvwxy");
}

export function testTrim(): void {
  const space = "\t\v\f\n\r \u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
  assert((space + "a b" + space).trim() == "a b" && space.trim() == "" && "a".trim() == "a" && "".trim() == "");
  assert((space + "a" + space).trimStart() == "a" + space && (space + "a" + space).trimEnd() == space + "a");
  assert(" a ".trimLeft() == "a " && " a ".trimRight() == " a" && space.trimStart() == "" && space.trimEnd() == "");
  assert("\u200b".trim() == "\u200b" && "\u180e".trim() == "\u180e" && "\u0085".trim() == "\u0085");
}

export function testPad(): void {
  assert("5".padStart(3) == "  5" && "5".padStart(3, "0") == "005" && "5".padStart(6, "abc") == "abcab5");
  assert("5".padEnd(3) == "5  " && "5".padEnd(3, "0") == "500" && "5".padEnd(6, "abc") == "5abcab");
  assert("abc".padStart(2) == "abc" && "abc".padEnd(3) == "abc" && "a".padStart(9, "") == "a" && "a".padEnd(-1) == "a");
  assert("ab".repeat(3) == "ababab" && "ab".repeat(1) == "ab" && "ab".repeat() == "" && "".repeat(1000000) == "");
}

export function testReplace(): void {
  assert("a-b-c".replace("-", "+") == "a+b-c" && "abc".replace("x", "y") == "abc" && "abc".replace("", "x") == "xabc");
  assert("".replace("", "x") == "x" && "abc".replace("abc", "") == "" && "abc".replace("c", "$&") == "ab$&");
  assert("a-b-c".replaceAll("-", "+") == "a+b+c" && "a-b-c".replaceAll("-", "") == "abc");
  assert("a-b-c".replaceAll("-", "<->") == "a<->b<->c" && "aaaa".replaceAll("aa", "a") == "aa");
  assert("abc".replaceAll("", "-") == "-a-b-c-" && "".replaceAll("", "x") == "x" && "abc".replaceAll("", "") == "abc");
  assert("abc".replaceAll("x", "y") == "abc" && "".replaceAll("x", "y") == "" && "abc".replaceAll("abcd", "") == "abc");
}

export function testSplit(): void {
  assert(join("a,b,c".split(",")) == "a|b|c" && join(",a,".split(",")) == "|a|" && join("a--b".split("--")) == "a|b");
  assert(join("abc".split("")) == "a|b|c" && join("abc".split("x")) == "abc" && join("abc".split("abc")) == "|");
  assert("".split("").length == 0 && "".split(",").length == 1 && "".split().length == 1 && "a,b".split().length == 1);
  assert("a,b,c".split(",", 0).length == 0 && join("a,b,c".split(",", 2)) == "a|b" && "abc".split("", 2).length == 2);
  assert(join("a,b,c".split(",", -1)) == "a|b|c" && join("abc".split("", -1)) == "a|b|c");
  assert("a".split(null, 0).length == 0);
}

export function testCase(): void {
  assert("Hello, World [@`{]".toUpperCase() == "HELLO, WORLD [@`{]");
  assert("HELLO, World [@`{]".toLowerCase() == "hello, world [@`{]");
  assert("stra\u00dfe \ufb03".toUpperCase() == "STRASSE FFI" && "\u0390".toUpperCase() == "\u0399\u0308\u0301");
  assert("\u0130stanbul".toLowerCase() == "i\u0307stanbul" && "\u1e9e".toLowerCase() == "\u00df");
  assert("\u03a3\u0391\u03a3 \u03a3".toLowerCase() == "\u03c3\u03b1\u03c2 \u03c3");
  assert("A\u03a3B".toLowerCase() == "a\u03c3b");
  assert("A\u03a3'".toLowerCase() == "a\u03c2'" && "A'\u03a3'b".toLowerCase() == "a'\u03c3'b");
  assert("\u{10428}".toUpperCase() == "\u{10400}" && "\u{10400}".toLowerCase() == "\u{10428}");
  assert("\u0436\u01c6\ud83d".toUpperCase() == "\u0416\u01c4\ud83d" && "".toUpperCase() == "");
  assert("".toLowerCase() == "");
}
