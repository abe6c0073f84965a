//! What the grammar's actions do: they build the tree.
//!
//! A [`Builder`] is the parser's state: it slices the source text, interns names, decodes literals, orders binary operators
//! and keeps error messages from following each other. The methods stand in files named after the constructs they build.

#![allow(clippy::boxed_local, reason = "the parser's values are boxed to be small; actions take them as they come")]

mod class;
mod decl;
mod expr;
mod function;
mod literal;
mod operators;
mod pattern;
mod recovery;
mod stmt;
mod types;
mod uses;

use crate::token::Token;
use asc_ast::{Expr, ExprKind, Ident, Stmt, StmtKind};
use asc_source::{Code, Diagnostic, Diagnostics, Interner, Name, Span};

pub use class::ClassRest;
pub use decl::{Prefix, PrefixItem};
pub use expr::{Chain, TemplateParts, TypeArgs};
pub use function::{Signature, TypeParams, Variance};
pub use operators::{FlatList, Infix, TypeOp};
pub(crate) use recovery::{MESSAGE_LIMIT, Reported};
pub use recovery::{Stop, Strictness};
pub use stmt::{Block, EachKind, Head, HeadKind, Nested};
pub use types::{TypeForm, TypeList, TypeTemplate};

/// The parser's state during one file.
pub struct Builder<'s> {
    text: &'s str,
    /// The global position of the text's first byte. Tokens are relative to it, spans in the tree are global.
    base: u32,
    tokens: &'s [Token],
    interner: &'s mut Interner,
    diagnostics: &'s mut Diagnostics,
    flat: operators::FlatStack,
    recovery: recovery::Recovery,
    this_name: Name,
    uses: uses::Counted,
}

impl<'s> Builder<'s> {
    pub fn new(
        text: &'s str,
        base: u32,
        tokens: &'s [Token],
        interner: &'s mut Interner,
        diagnostics: &'s mut Diagnostics,
    ) -> Builder<'s> {
        let recovery = recovery::Recovery::new(base, text, diagnostics);
        let this_name = interner.intern("this");
        let flat = operators::FlatStack::default();
        Builder { text, base, tokens, interner, diagnostics, flat, recovery, this_name, uses: uses::Counted::default() }
    }

    /// The token's text.
    fn source(&self, token: Token) -> &'s str {
        &self.text[token.start as usize..token.end as usize]
    }

    /// The token's global span.
    pub fn span(&self, token: Token) -> Span {
        Span::new(self.base + token.start, self.base + token.end)
    }

    /// From one token to another, both included.
    pub fn between(&self, left: Token, right: Token) -> Span {
        Span::new(self.base + left.start, self.base + right.end)
    }

    /// The global position of the token's start.
    pub fn at(&self, token: Token) -> u32 {
        self.base + token.start
    }

    /// The global position of the token's end.
    fn end(&self, token: Token) -> u32 {
        self.base + token.end
    }

    fn error(&mut self, code: Code, span: Span, arguments: &[&str]) {
        self.report(Diagnostic::new(code, span, arguments));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        if self.recovery.count() {
            self.diagnostics.report(diagnostic);
        }
    }

    /// An identifier, its escapes decoded.
    pub fn ident(&mut self, token: Token) -> Ident {
        let text = self.source(token);
        let name = if token.has(Token::ESCAPED) {
            let decoded = crate::literal::unescape_identifier(text);
            self.interner.intern(&decoded)
        } else {
            self.interner.intern(text)
        };
        Ident { name, span: self.span(token) }
    }

    /// `#name`, without the `#`.
    pub fn private(&mut self, token: Token) -> Ident {
        let name = self.interner.intern(&self.source(token)[1..]);
        Ident { name, span: self.span(token) }
    }

    /// Any token as a name, as it is written.
    pub fn word_ident(&mut self, token: Token) -> Ident {
        let name = self.interner.intern(self.source(token));
        Ident { name, span: self.span(token) }
    }

    pub fn node(&self, span: Span, kind: ExprKind) -> Box<Expr> {
        Box::new(Expr { span, kind })
    }

    pub fn stmt(&self, span: Span, kind: StmtKind) -> Box<Stmt> {
        Box::new(Stmt { span, kind })
    }
}
