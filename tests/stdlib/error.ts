// Errors as objects. Throwing one is not making it.

export function testErrors(): void {
  const error = new Error("broken");
  assert(error.name == "Error" && error.message == "broken" && error.stack == "");
  assert(error.toString() == "Error: broken");
  assert(new Error().toString() == "Error" && new Error().message == "");
  assert(new RangeError("a").toString() == "RangeError: a" && new TypeError("a").toString() == "TypeError: a");
  assert(new SyntaxError("a").toString() == "SyntaxError: a" && new URIError("a").toString() == "URIError: a");
  const range: Error = new RangeError();
  assert(range instanceof RangeError && !(range instanceof TypeError) && range.toString() == "RangeError");
  assert(offsetof<Error>("name") == 0 && offsetof<Error>("stack") == 4 && offsetof<Error>("message") == 8);
}
