//! Text to syntax tree.
//!
//! Comes in: the text of one file, any `&str`. Goes out: its [`SourceFile`], and every syntax error in the sink.
//! Guarantees: linear time; no panic and no recursion whatever the text; the tree is at most
//! [`DEPTH_LIMIT`] deep, so that walks over it may recurse. Not done here: names, types, anything
//! across files. In a straight line: [`lex`], [`brackets`], [`shape`], [`nesting`], grammar with [`actions`], [`validate`].

mod actions;
mod brackets;
mod lex;
mod literal;
mod nesting;
mod shape;
mod token;
mod validate;

lalrpop_util::lalrpop_mod!(
    #[allow(clippy::all, clippy::pedantic, unused, unreachable_patterns)]
    grammar
);

use actions::{Builder, Reported};
use asc_ast::{List, SourceFile};
use asc_source::{Code, Diagnostic, Diagnostics, Interner, Span};
use token::{Kind, Token};

pub use nesting::DEPTH_LIMIT;

/// Parses `text`, whose first byte has the global position `base`.
pub fn parse(text: &str, base: u32, interner: &mut Interner, diagnostics: &mut Diagnostics) -> SourceFile {
    let span = Span::new(base, base + text.len() as u32);
    let tokens = shaped(text, base, diagnostics);
    if let Some(token) = nesting::too_deep(&tokens) {
        let place = Span::new(base + token.start, base + token.end);
        let limit = DEPTH_LIMIT.to_string();
        diagnostics.report(
            Diagnostic::new(Code::AS243, place, &[&limit]).help("divide it into smaller parts with names of their own"),
        );
        return SourceFile { span, ..SourceFile::default() };
    }
    let input = tokens
        .iter()
        .take_while(|token| token.kind != Kind::EndOfFile)
        .map(|&token| Ok((base + token.start, token, base + token.end)));
    let mut builder = Builder::new(text, base, &tokens, interner, diagnostics);
    let stmts = grammar::FileParser::new().parse(&mut builder, input).unwrap_or_else(|error| {
        builder.report_fatal(error);
        List::new()
    });
    let uses = builder.uses();
    let file = SourceFile { span, stmts, uses };
    // Where a line could not be read, what is made of it is not judged.
    let unread = Reported::new(base, text, diagnostics);
    let mut found = Diagnostics::default();
    validate::validate(&file, interner, &mut found);
    for diagnostic in found.into_sorted() {
        if !unread.share_line(text, diagnostic.span.start - base) {
            diagnostics.report(diagnostic);
        }
    }
    file
}

fn shaped(text: &str, base: u32, diagnostics: &mut Diagnostics) -> Vec<Token> {
    let raw = lex::lex(text, base, diagnostics);
    shape::shape(brackets::balance(raw, text, base, diagnostics))
}

/// The shaped tokens of a file, for people to read: one per line.
pub struct Tokens<'a> {
    text: &'a str,
    list: Vec<Token>,
}

/// The tokens that the grammar reads.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, list: shaped(text, 0, &mut Diagnostics::default()) }
}

impl std::fmt::Display for Tokens<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for token in &self.list {
            let source = &self.text[token.start as usize..token.end as usize];
            let name = token.kind.text();
            write!(f, "{}..{} ", token.start, token.end)?;
            if source == name || source.is_empty() { writeln!(f, "{name}")? } else { writeln!(f, "{name} {source:?}")? }
        }
        Ok(())
    }
}
