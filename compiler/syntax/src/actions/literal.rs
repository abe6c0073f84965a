//! Literals.

use super::Builder;
use crate::literal::{self, TextKind};
use crate::token::{Kind, Token};
use asc_ast::{Expr, ExprKind, Ident, StringLiteral, Uses, Utf16};
use asc_source::{Code, Span};

impl Builder<'_> {
    pub fn atom(&self, token: Token, kind: ExprKind) -> Box<Expr> {
        self.node(self.span(token), kind)
    }

    pub fn name(&mut self, token: Token) -> Box<Expr> {
        let ident = self.ident(token);
        self.node(ident.span, ExprKind::Ident(ident.name))
    }

    pub fn private_name(&mut self, token: Token) -> Box<Expr> {
        let ident = self.private(token);
        self.node(ident.span, ExprKind::PrivateName(ident.name))
    }

    pub fn number(&mut self, token: Token) -> Box<Expr> {
        let text = self.source(token);
        let kind = if token.kind == Kind::Float {
            ExprKind::Float(literal::float(text))
        } else {
            let (value, overflow) = literal::integer(text);
            match token.kind {
                Kind::BigInt => ExprKind::BigInt { value, overflow },
                _ => ExprKind::Integer { value, overflow },
            }
        };
        self.atom(token, kind)
    }

    pub fn string(&mut self, token: Token) -> Box<Expr> {
        self.note_string();
        let value = self.string_value(token);
        self.atom(token, ExprKind::String(value))
    }

    pub fn string_literal(&mut self, token: Token) -> StringLiteral {
        StringLiteral { value: self.string_value(token), span: self.span(token) }
    }

    /// A string as a name: the key of an import attribute.
    pub fn string_ident(&mut self, token: Token) -> Ident {
        let value = self.string_value(token);
        let name = self.interner.intern(&String::from_utf16_lossy(&value));
        Ident { name, span: self.span(token) }
    }

    fn string_value(&mut self, token: Token) -> Utf16 {
        let text = self.source(token);
        // An unterminated string, which has been reported, lacks its closing quote.
        let quote = &text[..1];
        let inner = text[1..].strip_suffix(quote).unwrap_or(&text[1..]);
        let cooked = literal::cook(inner, TextKind::String);
        self.report_escapes(token.start + 1, &cooked.errors);
        cooked.value.into_boxed_slice()
    }

    /// Reports mistakes in escapes; `start` is the local position of the text's first byte.
    pub(super) fn report_escapes(&mut self, start: u32, errors: &[(Code, u32, u32)]) {
        let start = self.base + start;
        for &(code, from, to) in errors {
            self.error(code, Span::new(start + from, start + to), &[]);
        }
    }

    pub fn regex(&mut self, token: Token) -> Box<Expr> {
        self.note(Uses::REGEX);
        let text = self.source(token);
        let close = if token.has(Token::UNFINISHED) { text.len() } else { text.rfind('/').unwrap_or(0) };
        let flags = text.get(close + 1..).unwrap_or("");
        let known = |c: char| "dgimsuvy".contains(c);
        let repeated = |(at, c): (usize, char)| flags[..at].contains(c);
        if !flags.chars().all(known) || flags.char_indices().any(repeated) {
            let start = self.at(token) + close as u32 + 1;
            self.error(Code::AS209, Span::new(start, self.end(token)), &[]);
        }
        let pattern = self.interner.intern(&text[1..close.max(1)]);
        let flags = self.interner.intern(flags);
        self.atom(token, ExprKind::Regex { pattern, flags })
    }
}
