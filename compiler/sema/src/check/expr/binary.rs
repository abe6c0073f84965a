//! Binary operators: `+ - * / % ** & | ^ << >> >>> < <= > >= == != === !==`.

use asc_ast as ast;
use asc_ast::expr::BinaryOp as Written;
use asc_hir::{self as hir, BinaryOp, Const, ExprKind, Type};
use asc_ops::Op;
use asc_source::{Code, Diagnostic, Span};
use smallvec::SmallVec;

use super::super::Checker;
use super::super::constant::{self, constant_of};
use super::{bare, string, used};
use crate::element::Fixity;
use crate::operators::{self, Family, Meaning, OperatorRow};

impl<'a> Checker<'_, 'a> {
    /// A chain `a + b + c` nests to the left as deep as it is long: it is walked down first, then computed upwards.
    pub(super) fn check_binary(&mut self, expr: &'a ast::Expr, context: Option<Type>) -> hir::Expr {
        let mut chain: SmallVec<[_; 4]> = SmallVec::new();
        let mut context = used(context);
        let mut innermost = expr;
        while let ast::ExprKind::Binary { op, left, right, .. } = &innermost.kind {
            let row = operators::operator(*op);
            chain.push((row, left, right, innermost.span));
            if matches!(row.family, Family::Bitwise | Family::Shift) {
                context = context.map(operators::integer_context);
            }
            innermost = left;
        }
        let mut value: Option<hir::Expr> = None;
        for (row, left, right, span) in chain.into_iter().rev() {
            value = Some(match value {
                Some(left) => {
                    let right = self.check_expr(right, used(Some(left.ty)));
                    self.apply(row, left, right, span)
                }
                None => self.check_innermost(row, left, right, context, span),
            });
        }
        value.unwrap_or_else(|| hir::Expr::error(expr.span))
    }

    /// One operator whose left operand is none of the chain.
    fn check_innermost(
        &mut self,
        row: &'static OperatorRow,
        left: &'a ast::Expr,
        right: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        // `null == x`: the type of null is that of the other side, and it has no effect that could come too late.
        if row.family == Family::Equality && matches!(bare(left).kind, ast::ExprKind::Null) {
            let right = self.check_expr(right, None);
            let left = self.check_expr(left, Some(right.ty));
            return self.apply(row, left, right, span);
        }
        // A place that wants a `bool` wants it of the comparison; a literal on its left still takes the type: 0 and 1
        // compare with integers of both signs.
        let is_comparison = matches!(row.family, Family::Relational | Family::Equality);
        let is_literal = is_integer_literal(bare(left));
        let left = self.check_expr(left, context.filter(|_| is_literal || !is_comparison));
        let right = self.check_expr(right, used(Some(left.ty)));
        self.apply(row, left, right, span)
    }

    /// `left op right` on checked operands.
    pub(crate) fn apply(
        &mut self,
        row: &'static OperatorRow,
        left: hir::Expr,
        right: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        if left.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        if left.ty.class().is_some() || right.ty.class().is_some() {
            return self.apply_to_objects(row, left, right, span);
        }
        if row.family == Family::Shift {
            return self.apply_shift(row, left, right, span);
        }
        self.apply_common(row, left, right, span)
    }

    /// Operands that meet in a common type.
    fn apply_common(&mut self, row: &'static OperatorRow, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        let Some(ty) = operators::operand_type(&self.cx.program, row.family, left.ty, right.ty) else {
            return self.report_operands(row.written, &left, &right, span);
        };
        let (left_span, right_span) = (left.span, right.span);
        let left = self.convert_implicit(left, ty, left_span);
        let right = self.convert_implicit(right, ty, right_span);
        self.compute(row, left, right, span)
    }

    /// An operator with an object on at least one side: an overload, or the identity of references.
    fn apply_to_objects(
        &mut self,
        row: &'static OperatorRow,
        left: hir::Expr,
        right: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        if string::is_string(left.ty) || string::is_string(right.ty) {
            return self.apply_to_strings(row, left, right, span);
        }
        let text = row.written.text();
        // The strict operators are the same as the others.
        let text = if row.family == Family::Equality { text.get(..2).unwrap_or(text) } else { text };
        let is_null = |value: &hir::Expr| matches!(value.kind, ExprKind::Null);
        let is_null_test = row.family == Family::Equality && (is_null(&left) || is_null(&right));
        if !is_null_test {
            if let Some(overload) = self.overload(left.ty, Fixity::Infix, text) {
                return self.call_overload(overload, left, vec![right], span);
            }
            if row.family == Family::Equality
                && let Some(overload) = self.overload(right.ty, Fixity::Infix, text)
            {
                return self.call_overload(overload, right, vec![left], span);
            }
        }
        if row.family == Family::Shift {
            return self.report_operand(row.written, left.ty, span);
        }
        self.apply_common(row, left, right, span)
    }

    /// The count converts to the type of what is shifted.
    fn apply_shift(&mut self, row: &'static OperatorRow, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        let ty = left.ty;
        if !ty.is_integer() {
            return self.report_operand(row.written, ty, span);
        }
        let count_span = right.span;
        let right = self.convert_implicit(right, ty, count_span);
        self.compute(row, left, right, span)
    }

    /// Both operands have the type to compute in.
    pub(super) fn compute(
        &mut self,
        row: &'static OperatorRow,
        left: hir::Expr,
        right: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        let ty = left.ty;
        if ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        match row.meaning {
            Meaning::Machine(op) if row.family == Family::Equality => self.compare_equal(op, left, right, span),
            Meaning::Machine(op) => constant::binary(op, left, right, span),
            Meaning::Remainder if ty.is_integer() => constant::binary(BinaryOp::Rem, left, right, span),
            Meaning::Remainder => self.float_remainder(left, right, span),
            Meaning::Power if ty.is_integer() => self.integer_power(left, right, span),
            Meaning::Power => self.float_power(left, right, span),
        }
    }

    /// `==` and `!=` on one type: vectors and references of the host have operators of their own.
    fn compare_equal(&mut self, op: BinaryOp, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        self.warn_of_float_comparison(&left, &right, span);
        let ty = left.ty;
        if ty == Type::V128 && (constant_of(&left).is_none() || constant_of(&right).is_none()) {
            let (lanes, all) = match op {
                BinaryOp::Ne => (Op::I8x16Ne, Op::V128AnyTrue),
                _ => (Op::I8x16Eq, Op::I8x16AllTrue),
            };
            let lanes = constant::machine(lanes, vec![left, right], Type::V128, span);
            return constant::machine(all, vec![lanes], Type::Bool, span);
        }
        if !ty.is_external() {
            return constant::binary(op, left, right, span);
        }
        let equal = match (&left.kind, &right.kind) {
            (_, ExprKind::Null) => self.is_null(left, span),
            (ExprKind::Null, _) => self.is_null(right, span),
            _ if self.is_assignable(ty, EQ_REF) => constant::machine(Op::RefEq, vec![left, right], Type::Bool, span),
            _ => {
                let name = self.type_name(ty);
                return self.error(Code::AS203, span, &["ref.eq", &name]);
            }
        };
        if op == BinaryOp::Ne { constant::unary(hir::UnaryOp::Not, equal, span) } else { equal }
    }

    /// AS907 for a comparison with NaN, AS908 for one with `-0.0`.
    fn warn_of_float_comparison(&mut self, left: &hir::Expr, right: &hir::Expr, span: Span) {
        for operand in [left, right] {
            let value = match constant_of(operand) {
                Some(Const::F32(value)) => f64::from(value),
                Some(Const::F64(value)) => value,
                Some(Const::Int(_) | Const::V128(_)) | None => continue,
            };
            if value.is_nan() {
                return self.cx.error(Code::AS907, span, &[]);
            }
            if value == 0.0 && value.is_sign_negative() {
                return self.cx.error(Code::AS908, span, &[]);
            }
        }
    }

    /// TS2365.
    pub(super) fn report_operands(
        &mut self,
        op: Written,
        left: &hir::Expr,
        right: &hir::Expr,
        span: Span,
    ) -> hir::Expr {
        let (left_type, right_type) = (self.type_name(left.ty), self.type_name(right.ty));
        let mut diagnostic = Diagnostic::new(Code::TS2365, span, &[op.text(), &left_type, &right_type]);
        if left.ty != right.ty {
            diagnostic = diagnostic.label(left.span, left_type).label(right.span, right_type);
        }
        diagnostic.help = match (left.ty.is_numeric() && right.ty.is_numeric(), operators::operator(op).family) {
            (true, Family::Relational) if left.ty.is_integer() && right.ty.is_integer() => {
                Some("Cast one side, so that both are signed or both unsigned.".to_string())
            }
            (true, Family::Bitwise) => Some("Cast the operands to integers.".to_string()),
            (true, _) => Some("Cast one side to the type that the other one has.".to_string()),
            (false, _) => None,
        };
        self.cx.report(diagnostic);
        hir::Expr::error(span)
    }

    /// TS2469.
    pub(super) fn report_operand(&mut self, op: Written, ty: Type, span: Span) -> hir::Expr {
        let name = self.type_name(ty);
        self.error(Code::TS2469, span, &[op.text(), &name])
    }
}

/// `5` and `-5`.
fn is_integer_literal(expr: &ast::Expr) -> bool {
    match &expr.kind {
        ast::ExprKind::Integer { .. } => true,
        ast::ExprKind::Unary { op: ast::expr::UnaryOp::Minus, operand } => {
            matches!(operand.kind, ast::ExprKind::Integer { .. })
        }
        _ => false,
    }
}

/// What `ref.eq` compares.
const EQ_REF: Type = Type::Ref { to: hir::Reference::External(hir::External::Eq), nullable: true };
