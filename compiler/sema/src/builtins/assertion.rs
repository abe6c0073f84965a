//! `assert(condition, message?)`: the operand, of its non-null type, after a check that aborts.

use asc_hir::{BinaryOp, ClassId, Expr, ExprKind, Reference, Stmt, StmtKind, Type, UnaryOp};

use super::{Call, Meaning, Row, TypeArgs, build, row};
use crate::check::Checker;
use crate::check::constant::{self, constant_of, decided};
use crate::check::flow::Outcome;

pub(super) static ROWS: &[Row] = &[row("assert", TypeArgs::Optional, (1, 2), Meaning::Function(assert))];

const MESSAGE: Type = Type::Ref { to: Reference::Class(ClassId::STRING), nullable: true };

fn assert<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let operand = match call.ty {
        Some(ty) => checker.check_expr_as(&call.args[0], ty),
        None => checker.check_expr(&call.args[0], Some(Type::Bool)),
    };
    if operand.ty == Type::Error {
        return operand;
    }
    if checker.cx.options.no_assert {
        return if operand.ty.is_nullable() { checker.assume_non_null(operand) } else { operand };
    }
    // Failing paths end in the abort: behind it the condition holds.
    let mut passed = checker.flow.clone();
    let decided = if operand.ty.is_bool() {
        passed.assume(&operand, Outcome::True);
        decided(&operand)
    } else if tells_more(&operand) {
        let holds = condition(checker, operand.clone(), call);
        if holds.ty == Type::Error {
            return holds;
        }
        passed.assume(&holds, Outcome::True);
        decided(&holds)
    } else {
        None
    };
    if decided == Some(true) {
        return operand;
    }
    let message = call.args.get(1).map(|arg| checker.check_expr_as(arg, MESSAGE));
    if message.as_ref().is_some_and(|message| message.ty == Type::Error) {
        return call.error();
    }
    let then = checker.abort_with(message, call.span);
    checker.flow = passed;
    let mut stmts = Vec::with_capacity(2);
    if operand.ty.is_bool() && call.context == Some(Type::Void) {
        stmts.push(check(operand, then, call));
        return Expr::new(ExprKind::Block { stmts, value: None }, Type::Void, call.span);
    }
    let value = build::once(checker, operand, &mut stmts);
    let holds = condition(checker, value.clone(), call);
    stmts.push(check(holds, then, call));
    let value = if value.ty.is_nullable() { checker.assume_non_null(value) } else { value };
    build::block(stmts, value, call.span)
}

/// Whether the condition that an operand stands for is worth looking at by itself: of a constant it is one, of what may
/// be null it narrows, and of `void` it is a mistake.
fn tells_more(operand: &Expr) -> bool {
    constant_of(operand).is_some() || operand.ty.is_nullable() || operand.ty == Type::Void
}

fn check(holds: Expr, then: Vec<Stmt>, call: &Call<'_>) -> Stmt {
    let test = constant::unary(UnaryOp::Not, holds, call.span);
    Stmt { kind: StmtKind::If { test, then, otherwise: Vec::new() }, span: call.span }
}

/// What is asserted of a value: that it is truthy; of a float, that it is not zero, so that NaN passes.
fn condition(checker: &mut Checker<'_, '_>, value: Expr, call: &Call<'_>) -> Expr {
    match crate::constant::zero(value.ty) {
        Some(zero) if value.ty.is_float() => {
            let zero = Expr::new(ExprKind::Const(zero), value.ty, call.span);
            build::binary(BinaryOp::Ne, value, zero, call.span)
        }
        _ => checker.convert_to_condition(value, call.args[0].span),
    }
}
