//! Prints a syntax tree as source text.
//!
//! Comes in: a tree as the parser makes it, and the file's text (for numbers that only their digits tell). Goes out: source
//! text in one canonical layout: two columns of indentation, one statement per line, lists on one line, double quotes,
//! decimal integers. Guarantees: parsing the print gives the same tree, spans aside, and printing that gives the same
//! text. Parentheses are nodes of the tree, so none are added. Not done here: comments are not in the tree.

mod class;
mod decl;
mod expr;
mod function;
mod pattern;
mod stmt;
mod types;

use crate::{Ident, PropertyName, SourceFile, StringLiteral};
use asc_source::{Interner, Name, Span};

/// The source text of `file`, whose own text was `text`.
pub fn print(file: &SourceFile, interner: &Interner, text: &str) -> String {
    let mut printer = Printer { interner, text, base: file.span.start, out: String::new(), indent: 0 };
    for stmt in &file.stmts {
        printer.stmt(stmt);
        printer.out.push('\n');
    }
    printer.out
}

struct Printer<'a> {
    interner: &'a Interner,
    text: &'a str,
    base: u32,
    out: String,
    indent: usize,
}

impl Printer<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn newline(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.indent));
    }

    /// Braces around indented lines; `{}` without any.
    fn braced<T>(&mut self, items: &[T], each: impl Fn(&mut Self, &T)) {
        self.push("{");
        self.indent += 1;
        for item in items {
            self.newline();
            each(self, item);
        }
        self.indent -= 1;
        if !items.is_empty() {
            self.newline();
        }
        self.push("}");
    }

    fn list<T>(&mut self, items: &[T], separator: &str, each: impl Fn(&mut Self, &T)) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.push(separator);
            }
            each(self, item);
        }
    }

    fn name(&mut self, name: Name) {
        self.out.push_str(self.interner.text(name));
    }

    fn ident(&mut self, ident: &Ident) {
        self.name(ident.name);
    }

    fn path(&mut self, path: &[Ident]) {
        self.list(path, ".", Printer::ident);
    }

    /// The source text of a span.
    fn verbatim(&mut self, span: Span) {
        self.out.push_str(&self.text[(span.start - self.base) as usize..(span.end - self.base) as usize]);
    }

    fn string(&mut self, value: &[u16]) {
        self.push("\"");
        self.escaped(value, '"');
        self.push("\"");
    }

    fn string_literal(&mut self, literal: &StringLiteral) {
        self.string(&literal.value);
    }

    /// WTF-16 with escapes, for a literal delimited by `delimiter`.
    fn escaped(&mut self, value: &[u16], delimiter: char) {
        use std::fmt::Write;
        for unit in char::decode_utf16(value.iter().copied()) {
            match unit {
                Ok('\\') => self.push("\\\\"),
                Ok('\n') => self.push("\\n"),
                Ok('\r') => self.push("\\r"),
                Ok('\t') => self.push("\\t"),
                Ok('$') if delimiter == '`' => self.push("\\$"),
                Ok(c) if c == delimiter => self.out.extend(['\\', c]),
                Ok(c) if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                    write!(self.out, "\\u{:04x}", u32::from(c)).expect("writing to a string");
                }
                Ok(c) => self.out.push(c),
                Err(lone) => write!(self.out, "\\u{:04x}", lone.unpaired_surrogate()).expect("writing to a string"),
            }
        }
    }

    fn property_name(&mut self, name: &PropertyName) {
        match name {
            PropertyName::Ident(ident) => self.ident(ident),
            PropertyName::String(literal) => self.string_literal(literal),
            PropertyName::Number { span } => self.verbatim(*span),
            PropertyName::Private(ident) => {
                self.push("#");
                self.ident(ident);
            }
            PropertyName::Computed { expr, .. } => {
                self.push("[");
                self.expr(expr);
                self.push("]");
            }
        }
    }
}
