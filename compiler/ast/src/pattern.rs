//! Binding and assignment patterns.

use crate::{Expr, Ident, List, PropertyName};
use asc_source::Span;

/// What a declaration, a parameter or a destructuring assignment binds.
#[derive(Debug)]
pub enum Pattern {
    Ident(Ident),
    /// `[a, , b = 1, ...rest]`.
    Array {
        span: Span,
        elements: List<Option<PatternElement>>,
        rest: Option<Box<Pattern>>,
    },
    /// `{ a, b: c = 1, ...rest }`.
    Object {
        span: Span,
        properties: List<PatternProperty>,
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
    /// The names that a declaration with this pattern binds, in no particular order.
    pub fn names(&self) -> Vec<Ident> {
        let mut names = Vec::new();
        let mut work = vec![self];
        while let Some(pattern) = work.pop() {
            match pattern {
                Pattern::Ident(ident) => names.push(*ident),
                Pattern::Array { elements, rest, .. } => {
                    work.extend(elements.iter().flatten().map(|element| &element.pattern));
                    work.extend(rest.as_deref());
                }
                Pattern::Object { properties, rest, .. } => {
                    work.extend(properties.iter().map(|property| &property.value.pattern));
                    work.extend(rest.as_deref());
                }
                Pattern::Expr(_) => {}
            }
        }
        names
    }

    pub fn span(&self) -> Span {
        match self {
            Pattern::Ident(ident) => ident.span,
            Pattern::Array { span, .. } | Pattern::Object { span, .. } => *span,
            Pattern::Expr(expr) => expr.span,
        }
    }
}
