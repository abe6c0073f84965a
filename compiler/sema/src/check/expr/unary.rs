//! Prefix operators: `+ - ! ~ typeof void delete`.

use asc_ast as ast;
use asc_ast::expr::UnaryOp as Written;
use asc_hir::{self as hir, BinaryOp, Const, ExprKind, Immediate, LogicalOp, StmtKind, Type, UnaryOp};
use asc_ops::Op;
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::constant;
use super::super::convert::dropped;
use super::used;
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

    /// A minus belongs to the literal that follows it: `-128` is an `i8`.
    fn check_minus(&mut self, operand: &'a ast::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        let context = used(context);
        if let ast::ExprKind::Integer { value, overflow } = operand.kind {
            return self.integer_literal(IntegerLiteral { value, negative: true, overflow }, context, span);
        }
        let value = self.check_expr(operand, context);
        if !value.ty.is_numeric() {
            return self.report_unary(Written::Minus, value.ty, span);
        }
        constant::unary(UnaryOp::Neg, value, span)
    }

    /// `~` computes on the integer of the operand's size; a `bool` is 32 bits wide to it.
    fn check_bit_not(&mut self, operand: &'a ast::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, used(context).map(operators::integer_context));
        if !value.ty.is_numeric() {
            return self.report_unary(Written::BitNot, value.ty, span);
        }
        let ty = operators::integer_context(value.ty);
        let value = self.convert_implicit(value, ty, operand.span);
        if value.ty == Type::Error { value } else { constant::unary(UnaryOp::BitNot, value, span) }
    }

    fn check_not(&mut self, operand: &'a ast::Expr, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, Some(Type::Bool));
        if super::binary::is_string(value.ty) {
            return self.is_null_or_empty(value, span);
        }
        let condition = self.convert_to_condition(value, operand.span);
        match condition.ty {
            Type::Error => condition,
            _ => constant::unary(UnaryOp::Not, condition, span),
        }
    }

    /// `!` on a string is true for null and for the empty string, unlike a condition, which tests for null only.
    fn is_null_or_empty(&mut self, string: hir::Expr, span: Span) -> hir::Expr {
        if let ExprKind::String(id) = string.kind {
            let is_empty = self.cx.program.string(id).is_empty();
            return hir::Expr::int(i64::from(is_empty), Type::Bool, span);
        }
        let ty = string.ty;
        let mut stmts = Vec::new();
        let string = match string.kind {
            ExprKind::Local(_) => string,
            _ => {
                let local = self.new_temporary(ty, span);
                stmts.push(hir::Stmt { kind: StmtKind::Let { local, value: Some(string) }, span });
                hir::Expr::new(ExprKind::Local(local), ty, span)
            }
        };
        let features = self.cx.options.features;
        let address = constant::cast(hir::CastKind::Reinterpret, string.clone(), Type::Usize, features);
        let header = hir::Expr::int(LENGTH_BEFORE, Type::Usize, span);
        let address = constant::binary(BinaryOp::Sub, address, header, span);
        let immediate = Immediate::Mem { offset: 0, align: 4 };
        let length =
            hir::Expr::new(ExprKind::Operator { op: Op::I32Load, args: vec![address], immediate }, Type::U32, span);
        let zero = hir::Expr::new(ExprKind::Const(Const::Int(0)), Type::U32, span);
        let is_empty = constant::binary(BinaryOp::Eq, length, zero, span);
        if !ty.is_nullable() {
            return super::comma::after(stmts, is_empty, span);
        }
        let is_null = self.is_null(string, span);
        let kind = ExprKind::Logical { op: LogicalOp::Or, left: Box::new(is_null), right: Box::new(is_empty) };
        super::comma::after(stmts, hir::Expr::new(kind, Type::Bool, span), span)
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

/// How far before its payload an object's byte length stands.
const LENGTH_BEFORE: i64 = 4;
