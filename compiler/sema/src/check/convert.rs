//! Implicit and explicit conversions.

use asc_hir::{self as hir, Type};
use asc_source::Span;

use super::Checker;

impl<'a> Checker<'_, 'a> {
    /// Converts as an assignment does (AS200, AS201, TS2322 at `span`).
    pub(crate) fn convert_implicit(&mut self, expr: hir::Expr, to: Type, span: Span) -> hir::Expr {
        let _ = (to, span);
        expr
    }

    /// Converts as a cast does.
    pub(crate) fn convert_explicit(&mut self, expr: hir::Expr, to: Type, span: Span) -> hir::Expr {
        let _ = (to, span);
        expr
    }

    /// Whether a value converts implicitly without an error.
    pub(crate) fn is_assignable(&self, from: Type, to: Type) -> bool {
        from == to || from == Type::Error || to == Type::Error
    }
}
