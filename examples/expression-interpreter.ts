// An interpreter of arithmetic: a parser makes a tree of objects, and each kind of node knows its value and its text.

/** The values of variables. */
type Scope = Map<string, f64>;

abstract class Expression {
  abstract value(scope: Scope): f64;
  abstract toString(): string;
}

class Literal extends Expression {
  constructor(private number: f64) { super(); }

  value(scope: Scope): f64 { return this.number; }
  toString(): string { return this.number.toString(); }
}

class Variable extends Expression {
  constructor(private name: string) { super(); }

  value(scope: Scope): f64 { return scope.has(this.name) ? scope.get(this.name) : NaN; }
  toString(): string { return this.name; }
}

class Negation extends Expression {
  constructor(private operand: Expression) { super(); }

  value(scope: Scope): f64 { return -this.operand.value(scope); }
  toString(): string { return `-${this.operand}`; }
}

class Binary extends Expression {
  constructor(private operator: string, private left: Expression, private right: Expression) { super(); }

  value(scope: Scope): f64 {
    const left = this.left.value(scope);
    const right = this.right.value(scope);
    switch (this.operator.charCodeAt(0)) {
      case 0x2B: return left + right;
      case 0x2D: return left - right;
      case 0x2A: return left * right;
      default: return left / right;
    }
  }

  toString(): string { return `(${this.left} ${this.operator} ${this.right})`; }
}

/**
 * Recursive descent, one method a level:
 *
 *     sum     = product (("+" | "-") product)*
 *     product = factor (("*" | "/") factor)*
 *     factor  = "-" factor | "(" sum ")" | number | name
 */
class Parser {
  private at: i32 = 0;

  constructor(private text: string) {}

  /** The whole text as an expression. */
  parse(): Expression {
    const expression = this.sum();
    if (this.peek() != "") throw new SyntaxError(`unexpected "${this.peek()}" at ${this.at}`);
    return expression;
  }

  private sum(): Expression {
    let left = this.product();
    for (let sign = this.peek(); sign == "+" || sign == "-"; sign = this.peek()) {
      this.at++;
      left = new Binary(sign, left, this.product());
    }
    return left;
  }

  private product(): Expression {
    let left = this.factor();
    for (let sign = this.peek(); sign == "*" || sign == "/"; sign = this.peek()) {
      this.at++;
      left = new Binary(sign, left, this.factor());
    }
    return left;
  }

  private factor(): Expression {
    if (this.takes("-")) return new Negation(this.factor());
    if (this.takes("(")) {
      const inner = this.sum();
      if (!this.takes(")")) throw new SyntaxError(`")" expected at ${this.at}`);
      return inner;
    }
    const next = this.peek();
    const word = this.word();
    if (word == "") throw new SyntaxError(`unexpected "${next}" at ${this.at}`);
    return next >= "0" && next <= "9" ? new Literal(parseFloat(word)) : new Variable(word);
  }

  /** The letters, digits and points from here on. */
  private word(): string {
    const start = this.at;
    while (isWord(this.text.charCodeAt(this.at))) this.at++;
    return this.text.substring(start, this.at);
  }

  /** The next character that is no blank; empty at the end. */
  private peek(): string {
    while (this.text.charAt(this.at) == " ") this.at++;
    return this.text.charAt(this.at);
  }

  private takes(character: string): bool {
    if (this.peek() != character) return false;
    this.at++;
    return true;
  }
}

function isWord(code: i32): bool {
  return code == 0x2E || code >= 0x30 && code <= 0x39 || code >= 0x61 && code <= 0x7A;
}

const scope: Scope = new Map();

function evaluate(text: string): f64 {
  return new Parser(text).parse().value(scope);
}

export function testValues(): void {
  scope.set("x", 5).set("half", 0.5);
  assert(evaluate("1 + 2 * 3") == 7);
  assert(evaluate("-(x - 1) * half") == -2);
  assert(evaluate("10 / 4 / half - 2.25") == 2.75);
  assert(isNaN(evaluate("unknown + 1")));
}

export function testText(): void {
  assert(new Parser("1+2*-(x - 3)").parse().toString() == "(1.0 + (2.0 * -(x - 3.0)))");
}

// @call wrong(0) aborts "unexpected \"+\" at 4"
// @call wrong(1) aborts "\")\" expected at 6"
export function wrong(which: i32): f64 {
  return evaluate(which == 0 ? "1 * + 2" : "(1 + 2");
}
