//! Values of constant expressions.

use asc_hir::{self as hir, Const};

/// The value of an expression that is a constant.
pub(crate) fn constant_of(expr: &hir::Expr) -> Option<Const> {
    match expr.kind {
        hir::ExprKind::Const(value) => Some(value),
        _ => None,
    }
}
