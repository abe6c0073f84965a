//! The abstract syntax tree of one source file, and its printer.
//!
//! Comes in: nothing (the parser in `asc-syntax` makes it). Guarantees: every node has the span of its source text;
//! identifiers are interned; the tree holds all of TypeScript's syntax that a program may contain, also what is not
//! compiled yet. Not done here: names are not resolved, literals are not typed.

pub mod class;
pub mod decl;
mod deep;
pub mod expr;
pub mod function;
pub mod module;
pub mod pattern;
pub mod print;
pub mod stmt;
pub mod types;
mod uses;

use asc_source::{Name, Span};
use std::ops::Deref;

pub use class::{Class, Interface, Member, MemberKind, Modifiers};
pub use decl::{Decl, DeclKind};
pub use deep::{Deep, Nest};
pub use expr::{Expr, ExprKind};
pub use function::{Function, Param};
pub use pattern::Pattern;
pub use stmt::{Stmt, StmtKind};
pub use types::{Type, TypeKind};
pub use uses::Uses;

/// The lists of the tree: one word, and no allocation when empty.
pub use thin_vec::{ThinVec as List, thin_vec as list};

/// One parsed file.
#[derive(Default, Debug)]
pub struct SourceFile {
    pub span: Span,
    pub stmts: List<Stmt>,
    pub uses: Uses,
}

/// An identifier at a place.
#[derive(Clone, Copy, Debug)]
pub struct Ident {
    pub name: Name,
    pub span: Span,
}

/// `a.b.c`: at least one name. Nearly all have exactly one, which needs no allocation.
#[derive(Debug)]
pub enum Path {
    One(Ident),
    Many(List<Ident>),
}

impl Path {
    pub fn push(&mut self, ident: Ident) {
        match self {
            Path::One(first) => *self = Path::Many(list![*first, ident]),
            Path::Many(idents) => idents.push(ident),
        }
    }

    pub fn as_slice(&self) -> &[Ident] {
        self
    }

    /// From the first name to the last.
    pub fn span(&self) -> Span {
        self[0].span.to(self[self.len() - 1].span)
    }
}

impl Deref for Path {
    type Target = [Ident];

    fn deref(&self) -> &[Ident] {
        match self {
            Path::One(ident) => std::slice::from_ref(ident),
            Path::Many(idents) => idents,
        }
    }
}

impl<'a> IntoIterator for &'a Path {
    type Item = &'a Ident;
    type IntoIter = std::slice::Iter<'a, Ident>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The text of a string or template literal: WTF-16, since lone surrogates are allowed.
pub type Utf16 = Box<[u16]>;

/// A string literal's value at a place.
#[derive(Debug)]
pub struct StringLiteral {
    pub value: Utf16,
    pub span: Span,
}

/// The name of a class member, an object literal's property or an enum member.
#[derive(Debug)]
pub enum PropertyName {
    Ident(Ident),
    String(StringLiteral),
    /// Its numeric text as written.
    Number {
        span: Span,
    },
    /// `#name`, without the `#`.
    Private(Ident),
    Computed {
        expr: Box<Expr>,
        span: Span,
    },
}

impl PropertyName {
    pub fn span(&self) -> Span {
        match self {
            PropertyName::Ident(ident) | PropertyName::Private(ident) => ident.span,
            PropertyName::String(literal) => literal.span,
            PropertyName::Number { span } | PropertyName::Computed { span, .. } => *span,
        }
    }
}

/// `@name`, `@name(args)`, `@a.b(args)`.
#[derive(Debug)]
pub struct Decorator {
    pub span: Span,
    /// The dotted name: `operator.binary` has two.
    pub path: Path,
    /// `None` without parentheses.
    pub args: Option<List<Expr>>,
}
