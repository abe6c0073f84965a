//! Prefix operators: `+ - ! ~ typeof void delete`.

use asc_ast as ast;
use asc_ast::expr::UnaryOp as Written;
use asc_hir::{self as hir, Type, UnaryOp};
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::constant;
use super::super::convert::dropped;
use super::used;
use crate::element::Fixity;
use crate::literal::IntegerLiteral;
use crate::operators;

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_unary(
        &mut self,
        op: Written,
        operand: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        match op {
            Written::Plus => {
                let value = self.check_expr(operand, used(context));
                if let Some(result) = self.unary_overload(op, &value, span) {
                    return result;
                }
                if value.ty.is_numeric() { hir::Expr { span, ..value } } else { self.report_unary(op, value.ty, span) }
            }
            Written::Minus => self.check_minus(operand, context, span),
            Written::BitNot => self.check_bit_not(operand, context, span),
            Written::Not => self.check_not(operand, span),
            Written::TypeOf => self.check_typeof(operand, span),
            Written::Void => dropped(self.check_effect(operand)),
            Written::Delete => {
                self.check_effect(operand);
                self.not_supported("'delete'", span, "Properties are fixed; assign 'null' or a zero instead.")
            }
        }
    }

    /// Calls the overload that the operand's class has for an operator.
    fn unary_overload(&mut self, op: Written, value: &hir::Expr, span: Span) -> Option<hir::Expr> {
        let overload = self.overload(value.ty, Fixity::Prefix, op.text())?;
        Some(self.call_overload(overload, value.clone(), Vec::new(), span))
    }

    /// A minus belongs to the literal that follows it: `-128` is an `i8`.
    fn check_minus(&mut self, operand: &'a ast::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        let context = used(context);
        if let ast::ExprKind::Integer { value, overflow } = operand.kind {
            return self.integer_literal(IntegerLiteral { value, negative: true, overflow }, context, span);
        }
        let value = self.check_expr(operand, context);
        if let Some(result) = self.unary_overload(Written::Minus, &value, span) {
            return result;
        }
        if !value.ty.is_numeric() {
            return self.report_unary(Written::Minus, value.ty, span);
        }
        constant::unary(UnaryOp::Neg, value, span)
    }

    /// `~` computes on the integer of the operand's size; a `bool` is 32 bits wide to it.
    fn check_bit_not(&mut self, operand: &'a ast::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, used(context).map(operators::integer_context));
        if let Some(result) = self.unary_overload(Written::BitNot, &value, span) {
            return result;
        }
        if !value.ty.is_numeric() {
            return self.report_unary(Written::BitNot, value.ty, span);
        }
        let ty = operators::integer_context(value.ty);
        let value = self.convert_implicit(value, ty, operand.span);
        if value.ty == Type::Error { value } else { constant::unary(UnaryOp::BitNot, value, span) }
    }

    fn check_not(&mut self, operand: &'a ast::Expr, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, Some(Type::Bool));
        if super::string::is_string(value.ty) {
            return self.is_null_or_empty(value, span);
        }
        if let Some(result) = self.unary_overload(Written::Not, &value, span) {
            return result;
        }
        let condition = self.convert_to_condition(value, operand.span);
        match condition.ty {
            Type::Error => condition,
            _ => constant::unary(UnaryOp::Not, condition, span),
        }
    }

    /// TS2469.
    fn report_unary(&mut self, op: Written, ty: Type, span: Span) -> hir::Expr {
        if ty == Type::Error {
            return hir::Expr::error(span);
        }
        let name = self.type_name(ty);
        self.error(Code::TS2469, span, &[op.text(), &name])
    }
}
