// What tag functions get.

export function testFields(): void {
  const texts = new TemplateStringsArray(2, ["a", "b"]);
  texts[0] = "c";
  texts[1] = "d";
  assert(texts.length == 2 && texts.raw.length == 2 && texts[1] + texts.raw[0] == "da");
}
