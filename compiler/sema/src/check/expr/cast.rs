//! `<T>e`, `e as T`, `e satisfies T`, `e!`.

use asc_ast as ast;
use asc_hir::{self as hir, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::used;

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_cast(&mut self, operand: &'a ast::Expr, ty: &'a ast::Type, span: Span) -> hir::Expr {
        let to = self.resolve_type(ty);
        let value = self.check_expr(operand, used(Some(to)));
        if value.ty == Type::Error || to == Type::Error {
            return hir::Expr::error(span);
        }
        let converted = self.convert_explicit(value, to, span);
        hir::Expr { span, ..converted }
    }

    /// The type is only checked: the value keeps its own.
    pub(super) fn check_satisfies(&mut self, operand: &'a ast::Expr, ty: &'a ast::Type) -> hir::Expr {
        let wanted = self.resolve_type(ty);
        let value = self.check_expr(operand, used(Some(wanted)));
        if !self.is_assignable(value.ty, wanted) {
            let (from, to) = (self.type_name(value.ty), self.type_name(wanted));
            return self.error(Code::TS2322, operand.span, &[&from, &to]);
        }
        value
    }

    /// `e!`: checked at run time unless it is known (AS210).
    pub(super) fn check_non_null(&mut self, operand: &'a ast::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, used(context).map(|ty| ty.with_nullable(true)));
        if value.ty == Type::Error {
            return value;
        }
        if !value.ty.is_nullable() {
            self.cx.error(Code::AS210, span, &[]);
            return value;
        }
        self.checked_non_null(value, span)
    }
}
