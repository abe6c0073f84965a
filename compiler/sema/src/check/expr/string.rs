//! Operators on strings: null tests, emptiness and what is known at compile time here, all else in the library.

use asc_ast::expr::BinaryOp as Written;
use asc_hir::{self as hir, BinaryOp, Const, ExprKind, Immediate, LogicalOp, Place, StmtKind, Type};
use asc_ops::Op;
use asc_source::Span;

use super::super::Checker;
use super::super::constant;
use super::comma::after;
use crate::element::Fixity;
use crate::operators::{Family, Meaning, OperatorRow};

/// How far before its payload an object's byte length stands.
const LENGTH_BEFORE: i64 = 4;

impl Checker<'_, '_> {
    /// A binary operator with a string on at least one side.
    pub(super) fn apply_to_strings(
        &mut self,
        row: &'static OperatorRow,
        left: hir::Expr,
        right: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        if row.family == Family::Equality {
            return self.compare_strings(row, left, right, span);
        }
        if row.written == Written::Add {
            let (left_span, right_span) = (left.span, right.span);
            // As `concat` shows it, a null on the right is the text "null" too.
            let left = self.as_string(left, left_span);
            let right = self.as_string(right, right_span);
            if left.ty == Type::Error || right.ty == Type::Error {
                return hir::Expr::error(span);
            }
            return self.concatenate(left, right, span);
        }
        match self.overload(left.ty, Fixity::Infix, row.written.text()) {
            Some(overload) if is_string(right.ty) => self.call_overload(overload, left, vec![right], span),
            _ => self.report_operands(row.written, &left, &right, span),
        }
    }

    /// `==` and `!=` compare strings by value.
    fn compare_strings(
        &mut self,
        row: &'static OperatorRow,
        left: hir::Expr,
        right: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        let equal = match (left.kind, right.kind) {
            (ExprKind::String(left), ExprKind::String(right)) => {
                hir::Expr::int(i64::from(left == right), Type::Bool, span)
            }
            (kind, ExprKind::Null) if is_string(left.ty) => self.is_null(hir::Expr { kind, ..left }, span),
            (ExprKind::Null, kind) if is_string(right.ty) => self.is_null(hir::Expr { kind, ..right }, span),
            // `typeof f() == "number"`: the effect first, then what is known.
            (ExprKind::Block { stmts, value: Some(value) }, kind @ ExprKind::String(_))
                if matches!(value.kind, ExprKind::String(_)) =>
            {
                let known = self.compare_strings(row, *value, hir::Expr { kind, ..right }, span);
                return after(stmts, known, span);
            }
            (left_kind, right_kind) => {
                let (left, right) = (hir::Expr { kind: left_kind, ..left }, hir::Expr { kind: right_kind, ..right });
                let text = if row.meaning == Meaning::Machine(BinaryOp::Ne) { "!=" } else { "==" };
                if is_string(left.ty)
                    && is_string(right.ty)
                    && let Some(overload) = self.overload(Type::STRING, Fixity::Infix, text)
                {
                    return self.call_overload(overload, left, vec![right], span);
                }
                return self.report_operands(row.written, &left, &right, span);
            }
        };
        match row.meaning {
            Meaning::Machine(BinaryOp::Ne) => constant::unary(hir::UnaryOp::Not, equal, span),
            Meaning::Machine(_) | Meaning::Remainder | Meaning::Power => equal,
        }
    }

    /// `!` on a string is true for null and for the empty string, unlike a condition, which tests for null only.
    pub(super) fn is_null_or_empty(&mut self, string: hir::Expr, span: Span) -> hir::Expr {
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
        let immediate = Immediate::Mem { offset: 0, align: 4, place: Place::ObjectSize };
        let length =
            hir::Expr::new(ExprKind::Operator { op: Op::I32Load, args: vec![address], immediate }, Type::U32, span);
        let zero = hir::Expr::new(ExprKind::Const(Const::Int(0)), Type::U32, span);
        let is_empty = constant::binary(BinaryOp::Eq, length, zero, span);
        if !ty.is_nullable() {
            return after(stmts, is_empty, span);
        }
        let is_null = self.is_null(string, span);
        let kind = ExprKind::Logical { op: LogicalOp::Or, left: Box::new(is_null), right: Box::new(is_empty) };
        after(stmts, hir::Expr::new(kind, Type::Bool, span), span)
    }
}

pub(super) fn is_string(ty: Type) -> bool {
    ty.with_nullable(false) == Type::STRING
}
