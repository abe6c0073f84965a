//! HIR that builtins are made of, folded as it is built.
//!
//! Comes in: operands. Goes out: an expression; a constant if the operands are. An operand that is used more than once
//! is given a local by [`once`]. Not done here: nothing is reported but missing features.

use asc_hir::{BinaryOp, CastKind, Const, Expr, ExprKind, Immediate, Stmt, StmtKind, Type};
use asc_ops::{Effect, Features, Op};
use asc_source::Span;

use crate::check::Checker;
use crate::check::constant::{self, constant_of};

/// An operator; AS103 if its feature is not enabled. An operand that is an error makes all of it one.
pub(super) fn operator(
    checker: &mut Checker<'_, '_>,
    op: Op,
    args: Vec<Expr>,
    immediate: Immediate,
    ty: Type,
    span: Span,
) -> Expr {
    if args.iter().any(|arg| arg.ty == Type::Error) || !super::is_enabled(checker, op.row().feature, span) {
        return Expr::error(span);
    }
    match immediate {
        Immediate::None => constant::machine(op, args, ty, span),
        Immediate::Mem { .. } | Immediate::MemLane { .. } | Immediate::Lane(_) | Immediate::Lanes(_) => {
            Expr::new(ExprKind::Operator { op, args, immediate }, ty, span)
        }
    }
}

/// An operator of the language on two operands of one type.
pub(super) fn binary(op: BinaryOp, left: Expr, right: Expr, span: Span) -> Expr {
    if left.ty == Type::Error || right.ty == Type::Error {
        return Expr::error(span);
    }
    constant::binary(op, left, right, span)
}

/// A conversion between integer types, or to `bool` by truthiness.
pub(super) fn cast(kind: CastKind, operand: Expr, ty: Type) -> Expr {
    if operand.ty == ty || operand.ty == Type::Error {
        return operand;
    }
    // Features matter for floats out of an integer's range only.
    constant::cast(kind, operand, ty, Features::default())
}

/// An expression that may be used any number of times: `value` itself if it is constant, else a local that a statement
/// added to `stmts` sets to it.
pub(super) fn once(checker: &mut Checker<'_, '_>, value: Expr, stmts: &mut Vec<Stmt>) -> Expr {
    if constant_of(&value).is_some() || value.ty == Type::Error {
        return value;
    }
    let (ty, span) = (value.ty, value.span);
    let local = checker.new_temporary(ty, span);
    stmts.push(Stmt { kind: StmtKind::Let { local, value: Some(value) }, span });
    Expr::new(ExprKind::Local(local), ty, span)
}

/// Runs the statements, then gives the value.
pub(super) fn block(stmts: Vec<Stmt>, value: Expr, span: Span) -> Expr {
    if stmts.is_empty() {
        return value;
    }
    let ty = value.ty;
    Expr::new(ExprKind::Block { stmts, value: Some(Box::new(value)) }, ty, span)
}

/// The value of `constant` where `operand` has been evaluated for its effects, if it has any.
pub(super) fn after(operand: Expr, constant: Expr) -> Expr {
    if !has_effects(&operand) {
        return constant;
    }
    let span = constant.span;
    block(vec![Stmt { span: operand.span, kind: StmtKind::Expr(operand) }], constant, span)
}

/// Whether evaluating an expression does more than give its value: writes, calls, traps.
pub(crate) fn has_effects(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Const(_)
        | ExprKind::Null
        | ExprKind::String(_)
        | ExprKind::StaticAddress { .. }
        | ExprKind::StaticObject(_)
        | ExprKind::RttiBase
        | ExprKind::HeapBase
        | ExprKind::DataEnd
        | ExprKind::FunctionObject(_)
        | ExprKind::FunctionReference(_)
        | ExprKind::Local(_)
        | ExprKind::Global(_) => false,
        ExprKind::SetLocal { .. }
        | ExprKind::SetGlobal { .. }
        | ExprKind::SetField { .. }
        | ExprKind::Call { .. }
        | ExprKind::CallObject { .. }
        | ExprKind::CallIndex { .. }
        | ExprKind::Unreachable => true,
        ExprKind::New(_) => false,
        ExprKind::Unary { operand, .. }
        | ExprKind::Cast { operand, .. }
        | ExprKind::InstanceOf { operand, .. }
        | ExprKind::Field { object: operand, .. } => has_effects(operand),
        ExprKind::Binary { op, left, right } => {
            let traps = matches!(op, BinaryOp::Div | BinaryOp::Rem) && left.ty.is_integer();
            traps || has_effects(left) || has_effects(right)
        }
        ExprKind::Logical { left, right, .. } => has_effects(left) || has_effects(right),
        ExprKind::Conditional { test, then, otherwise } => {
            has_effects(test) || has_effects(then) || has_effects(otherwise)
        }
        ExprKind::Operator { op, args, .. } => op.effect() != Effect::Pure || args.iter().any(has_effects),
        ExprKind::Block { stmts, value } => {
            stmts.iter().any(stmt_has_effects) || value.as_deref().is_some_and(has_effects)
        }
    }
}

/// A local that a block gives a value first is the block's own.
fn stmt_has_effects(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Let { value, .. } => value.as_ref().is_some_and(has_effects),
        StmtKind::Expr(expr) => has_effects(expr),
        StmtKind::If { .. }
        | StmtKind::Loop(_)
        | StmtKind::Labeled { .. }
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Switch { .. }
        | StmtKind::Return(_)
        | StmtKind::Unreachable => true,
    }
}

/// A constant of type `bool`.
pub(super) fn boolean(value: bool, span: Span) -> Expr {
    Expr::int(i64::from(value), Type::Bool, span)
}

/// The value of an argument that must be a constant of an integer type; `None` if it is not, which has been reported
/// (AS220).
pub(super) fn constant_int<'a>(checker: &mut Checker<'_, 'a>, arg: &'a asc_ast::Expr, ty: Type) -> Option<i64> {
    let value = checker.check_expr(arg, Some(ty));
    if value.ty == Type::Error {
        return None;
    }
    if constant_of(&value).is_none() {
        checker.error(asc_source::Code::AS220, arg.span, &[]);
        return None;
    }
    let value = checker.convert_implicit(value, ty, arg.span);
    match constant_of(&value) {
        Some(Const::Int(value)) => Some(value),
        _ => None,
    }
}
