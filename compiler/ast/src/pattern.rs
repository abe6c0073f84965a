//! Binding and assignment patterns.

use crate::{Expr, Ident, PropertyName};
use asc_source::Span;

/// What a declaration, a parameter or a destructuring assignment binds.
#[derive(Debug)]
pub enum Pattern {
    Ident(Ident),
    /// `[a, , b = 1, ...rest]`.
    Array {
        span: Span,
        elements: Vec<Option<PatternElement>>,
        rest: Option<Box<Pattern>>,
    },
    /// `{ a, b: c = 1, ...rest }`.
    Object {
        span: Span,
        properties: Vec<PatternProperty>,
        rest: Option<Box<Pattern>>,
    },
    /// Any other assignment target: `a.b`, `a[i]`. Never in a declaration, unless reported.
    Expr(Box<Expr>),
}

#[derive(Debug)]
pub struct PatternElement {
    pub pattern: Pattern,
    pub default: Option<Expr>,
}

#[derive(Debug)]
pub struct PatternProperty {
    pub key: PropertyName,
    /// `{ a }` binds `a` itself.
    pub shorthand: bool,
    pub value: PatternElement,
}

impl Pattern {
    pub fn span(&self) -> Span {
        match self {
            Pattern::Ident(ident) => ident.span,
            Pattern::Array { span, .. } | Pattern::Object { span, .. } => *span,
            Pattern::Expr(expr) => expr.span,
        }
    }
}
