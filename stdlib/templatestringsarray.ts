// What a tag function gets of its template.

/** The texts between the holes of a template. */
export class TemplateStringsArray extends Array<string> {
  /** The same as they stand in the source, with their escapes. */
  readonly raw: string[];

  constructor(length: i32 = 0, raw: string[] = []) {
    super(length);
    this.raw = raw;
  }
}
