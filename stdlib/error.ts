// Errors. `throw` does not make them: it ends the program with their message.

/** Something went wrong. */
export class Error {
  /** What kind of error this is. */
  name: string = "Error";

  /** Always empty: nothing records where an error comes from. */
  stack: string = "";

  /** What went wrong. */
  message: string;

  constructor(message: string = "") {
    this.message = message;
  }

  /** The kind, and what went wrong if that is known. */
  toString(): string {
    return this.message.length ? this.name + ": " + this.message : this.name;
  }
}

/** A value is not in the allowed range. */
export class RangeError extends Error {
  constructor(message: string = "") {
    super(message);
    this.name = "RangeError";
  }
}

/** A value is not of the expected type. */
export class TypeError extends Error {
  constructor(message: string = "") {
    super(message);
    this.name = "TypeError";
  }
}

/** A text does not follow the expected syntax. */
export class SyntaxError extends Error {
  constructor(message: string = "") {
    super(message);
    this.name = "SyntaxError";
  }
}

/** A text is not an encoded address. */
export class URIError extends Error {
  constructor(message: string = "") {
    super(message);
    this.name = "URIError";
  }
}
