//! Expressions.

use asc_ast as ast;
use asc_hir::{self as hir, Type};

use super::Checker;

impl<'a> Checker<'_, 'a> {
    /// Checks an expression. `context` is the type that is wanted, a hint for literals and functions: the result may
    /// have another type.
    pub(crate) fn check_expr(&mut self, expr: &'a ast::Expr, context: Option<Type>) -> hir::Expr {
        let _ = context;
        self.not_supported("expressions", expr.span, "")
    }

    /// Checks an expression and converts it implicitly.
    pub(crate) fn check_expr_as(&mut self, expr: &'a ast::Expr, ty: Type) -> hir::Expr {
        let value = self.check_expr(expr, Some(ty));
        self.convert_implicit(value, ty, expr.span)
    }

    /// Checks an expression for its truthiness: the result has type `Bool`.
    pub(crate) fn check_condition(&mut self, expr: &'a ast::Expr) -> hir::Expr {
        self.check_expr(expr, Some(Type::Bool))
    }

    /// Checks an expression whose value is dropped.
    pub(crate) fn check_effect(&mut self, expr: &'a ast::Expr) -> hir::Expr {
        self.check_expr(expr, None)
    }
}
