//! Control flow and types: `select`, `unreachable`, `changetype`, `unchecked`, `call_indirect`, …

use asc_hir::{CastKind, Expr, ExprKind, Immediate, Type};
use asc_ops::Op;
use asc_source::{Code, Span};

use super::TypeArgs::{None as NoTypes, One, Optional};
use super::{ANY, Call, Meaning, Row, build, row};
use crate::Unchecked;
use crate::check::Checker;
use crate::check::constant::decided;

pub(super) static ROWS: &[Row] = &[
    row("select", Optional, (3, 3), Meaning::Function(select)),
    row("unreachable", NoTypes, (0, 0), Meaning::Function(unreachable)),
    row("changetype", One, (1, 1), Meaning::Function(change_type)),
    row("unchecked", Optional, (1, 1), Meaning::Function(unchecked)),
    row("call_indirect", Optional, (1, ANY), Meaning::Function(call_indirect)),
    row("instantiate", One, (0, ANY), Meaning::Function(instantiate)),
];

pub(super) static INLINE: &[Row] = &[row("inline.always", NoTypes, (1, 1), Meaning::Function(inline_always))];

/// `select<T>(ifTrue, ifFalse, condition)`: all three are evaluated, in this order.
fn select<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    if call.ty == Some(Type::Void) {
        return call.not_applicable(checker, Type::Void);
    }
    let left = match call.ty {
        Some(ty) => checker.check_expr_as(&call.args[0], ty),
        None => checker.check_expr(&call.args[0], None),
    };
    let ty = left.ty;
    if matches!(ty, Type::Void | Type::Error) {
        return call.not_applicable(checker, ty);
    }
    let right = checker.check_expr_as(&call.args[1], ty);
    let test = checker.check_condition(&call.args[2]);
    if right.ty == Type::Error || test.ty == Type::Error {
        return call.error();
    }
    choose(checker, test, left, right, ty, call.span)
}

/// `select`, or the chosen operand if the condition is constant and the other has no effects.
pub(super) fn choose(checker: &mut Checker<'_, '_>, test: Expr, left: Expr, right: Expr, ty: Type, span: Span) -> Expr {
    match decided(&test) {
        Some(true) if !build::has_effects(&right) => left,
        Some(false) if !build::has_effects(&left) => right,
        _ => build::operator(checker, Op::Select, vec![left, right, test], Immediate::None, ty, span),
    }
}

/// Of whatever type its place expects.
fn unreachable<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    checker.flow.terminate();
    Expr::new(ExprKind::Unreachable, call.context.unwrap_or(Type::Void), call.span)
}

/// `changetype<T>(value)`: the same bits. Between integers and references of one size, and between equal types.
fn change_type<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(to) = call.ty else { return call.error() };
    let operand = checker.check_expr(&call.args[0], None);
    let from = operand.ty;
    if from == to || from == Type::Error {
        return operand;
    }
    if !is_changeable(from, to) {
        let (from, to) = (checker.type_name(from), checker.type_name(to));
        return checker.error(Code::AS202, call.span, &[&from, &to]);
    }
    build::cast(CastKind::Reinterpret, Expr { span: call.span, ..operand }, to)
}

fn is_changeable(from: Type, to: Type) -> bool {
    let integral = |ty: Type| ty.is_integer() || (ty.is_reference() && !ty.is_external());
    if integral(from) && integral(to) {
        return from.bits() == to.bits() && (from.bits() >= 32 || from.is_signed() == to.is_signed());
    }
    from.is_external() && to.is_external() && from.with_nullable(false) == to.with_nullable(false)
}

/// `unchecked(expr)`.
fn unchecked<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let before = checker.unchecked;
    checker.unchecked = before || checker.cx.options.unchecked != Unchecked::Never;
    let value = check_operand(checker, call);
    checker.unchecked = before;
    value
}

/// `inline.always(expr)`.
fn inline_always<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let before = std::mem::replace(&mut checker.inline_always, true);
    let value = check_operand(checker, call);
    checker.inline_always = before;
    value
}

/// The only operand as it stands, or as the type argument.
fn check_operand<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    match call.ty {
        Some(ty) => checker.check_expr_as(&call.args[0], ty),
        None => checker.check_expr(&call.args[0], call.context),
    }
}

/// `call_indirect<T>(index, ...args)`: the parameters have the types of the arguments.
fn call_indirect<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let result = call.ty.or(call.context).unwrap_or(Type::Void);
    let index = checker.check_expr_as(&call.args[0], Type::U32);
    let args = call.args[1..].iter().map(|arg| checker.check_expr(arg, None)).collect::<Vec<_>>();
    if index.ty == Type::Error || args.iter().any(|arg| arg.ty == Type::Error) {
        return call.error();
    }
    Expr::new(ExprKind::CallIndex { index: Box::new(index), args, result }, result, call.span)
}

/// `instantiate<T>(...args)`: what has no classes has nothing to make.
fn instantiate<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    match call.ty {
        Some(Type::Ref { to: asc_hir::Reference::Class(_), .. }) => {
            checker.not_supported("instantiate", call.span, "Objects are not compiled yet.")
        }
        _ => checker.error(Code::TS2351, call.span, &[]),
    }
}
