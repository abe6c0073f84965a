//! `e instanceof T`: known at compile time for everything but class hierarchies.

use asc_ast as ast;
use asc_hir::{self as hir, Type};
use asc_source::Span;

use super::super::Checker;
use super::super::constant;
use super::comma::after;
use crate::builtins::has_effects;

impl<'a> Checker<'_, 'a> {
    /// Values are instances of their own type, references of what they are assignable to; a null is an instance of a
    /// nullable type only.
    pub(super) fn check_instanceof(&mut self, operand: &'a ast::Expr, ty: &'a ast::Type, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, None);
        let wanted = self.resolve_type(ty);
        if value.ty == Type::Error || wanted == Type::Error {
            return hir::Expr::error(span);
        }
        let is_instance = match (value.ty.is_reference(), wanted.is_reference()) {
            (true, true) => self.is_assignable(value.ty.with_nullable(false), wanted.with_nullable(false)),
            _ => value.ty == wanted,
        };
        if is_instance && value.ty.is_nullable() && !wanted.is_nullable() && !self.flow.is_expression_non_null(&value) {
            let is_null = self.is_null(value, span);
            return constant::unary(hir::UnaryOp::Not, is_null, span);
        }
        let known = hir::Expr::int(i64::from(is_instance), Type::Bool, span);
        only_effect(value, known, span)
    }
}

/// A known result after the effects of an operand that does not matter otherwise.
pub(super) fn only_effect(operand: hir::Expr, result: hir::Expr, span: Span) -> hir::Expr {
    // What has no effect is left out, so that the result stays a constant for static branches.
    if !has_effects(&operand) {
        return result;
    }
    let at = operand.span;
    after(vec![hir::Stmt { kind: hir::StmtKind::Expr(operand), span: at }], result, span)
}
