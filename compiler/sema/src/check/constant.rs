//! HIR operations that fold: each gives a constant when its operands are constants, else the operation.
//!
//! Comes in: checked operands of the right types. Goes out: an expression whose value is that of the operation. Since
//! everything is built through here, an expression is constant exactly when it is an [`hir::ExprKind::Const`].

use asc_hir::{self as hir, BinaryOp, CastKind, Const, ExprKind, Type, UnaryOp};
use asc_ops::{Feature, Features, Op};
use asc_source::Span;

use crate::constant::{self, OutOfRange};

/// The value of an expression that is a constant.
pub(crate) fn constant_of(expr: &hir::Expr) -> Option<Const> {
    match expr.kind {
        ExprKind::Const(value) => Some(value),
        _ => None,
    }
}

/// Whether a checked condition is constant, and which way.
pub(crate) fn decided(condition: &hir::Expr) -> Option<bool> {
    constant_of(condition).map(constant::is_truthy)
}

pub(crate) fn unary(op: UnaryOp, operand: hir::Expr, span: Span) -> hir::Expr {
    let ty = operand.ty;
    if let Some(value) = constant_of(&operand).and_then(|value| constant::unary(op, ty, value)) {
        return hir::Expr::new(ExprKind::Const(value), ty, span);
    }
    hir::Expr::new(ExprKind::Unary { op, operand: Box::new(operand) }, ty, span)
}

/// Both operands are of one type; a comparison gives `bool`.
pub(crate) fn binary(op: BinaryOp, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
    let operands = left.ty;
    let ty = match op {
        BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge | BinaryOp::Eq | BinaryOp::Ne => Type::Bool,
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr
        | BinaryOp::ShrU => operands,
    };
    if let (Some(a), Some(b)) = (constant_of(&left), constant_of(&right))
        && let Some(value) = constant::binary(op, operands, a, b)
    {
        return hir::Expr::new(ExprKind::Const(value), ty, span);
    }
    hir::Expr::new(ExprKind::Binary { op, left: Box::new(left), right: Box::new(right) }, ty, span)
}

/// A conversion with code or without; `features` tell whether floats out of an integer's range saturate.
pub(crate) fn cast(kind: CastKind, operand: hir::Expr, to: Type, features: Features) -> hir::Expr {
    let span = operand.span;
    let out_of_range = match features.has(Feature::NontrappingF2i) {
        true => OutOfRange::Saturates,
        false => OutOfRange::Traps,
    };
    if let Some(value) =
        constant_of(&operand).and_then(|value| constant::cast(kind, operand.ty, to, value, out_of_range))
    {
        return hir::Expr::new(ExprKind::Const(value), to, span);
    }
    hir::Expr::new(ExprKind::Cast { kind, operand: Box::new(operand) }, to, span)
}

/// A machine operator without immediate.
pub(crate) fn machine(op: Op, args: Vec<hir::Expr>, ty: Type, span: Span) -> hir::Expr {
    let constants: Option<Vec<Const>> = args.iter().map(constant_of).collect();
    if let Some(value) = constants.and_then(|constants| constant::machine::fold(op, &constants)) {
        let value = match value {
            Const::Int(value) => Const::Int(constant::normalize(value, ty)),
            other => other,
        };
        return hir::Expr::new(ExprKind::Const(value), ty, span);
    }
    hir::Expr::new(ExprKind::Operator { op, args, immediate: hir::Immediate::None }, ty, span)
}
