//! Machine operations on whichever numeric type: `clz`, `max`, `isNaN`, …
//!
//! Without a type argument the first operand decides the type, and the second is converted to it.

use asc_ast as ast;
use asc_hir::{BinaryOp, CastKind, Expr, ExprKind, Immediate, Type};
use asc_ops::Op;

use super::TypeArgs::{One, Optional};
use super::{Call, Meaning, Row, build, row};
use crate::check::Checker;

/// What an operation is by numeric class.
pub(super) enum Rule {
    /// On integers: the operators of 32 and 64 bits. What is smaller counts as 32 bits.
    Bits(Op, Op),
    /// On integers: the operators of 32 and 64 bits, and the shifts that what is smaller is composed of.
    Rotate(Op, Op, BinaryOp, BinaryOp),
    Absolute,
    /// The comparison that chooses the left integer; the operators of floats.
    Extreme(BinaryOp, Op, Op),
    /// Integers stay as they are; the operators of floats.
    Round(Op, Op),
    /// The operators of `f32` and `f64`; no integers.
    Float(Op, Op),
    /// The same with two operands.
    FloatPair(Op, Op),
    Reinterpret,
    Arithmetic(BinaryOp),
    /// On integers only.
    Integer(BinaryOp),
    Equality(BinaryOp),
    IsNaN,
    IsFinite,
}

const fn unary(name: &'static str, rule: Rule) -> Row {
    row(name, Optional, (1, 1), Meaning::Numeric(rule))
}

const fn pair(name: &'static str, rule: Rule) -> Row {
    row(name, Optional, (2, 2), Meaning::Numeric(rule))
}

pub(super) static ROWS: &[Row] = &[
    unary("clz", Rule::Bits(Op::I32Clz, Op::I64Clz)),
    unary("ctz", Rule::Bits(Op::I32Ctz, Op::I64Ctz)),
    unary("popcnt", Rule::Bits(Op::I32Popcnt, Op::I64Popcnt)),
    pair("rotl", Rule::Rotate(Op::I32Rotl, Op::I64Rotl, BinaryOp::Shl, BinaryOp::Shr)),
    pair("rotr", Rule::Rotate(Op::I32Rotr, Op::I64Rotr, BinaryOp::Shr, BinaryOp::Shl)),
    unary("abs", Rule::Absolute),
    pair("max", Rule::Extreme(BinaryOp::Gt, Op::F32Max, Op::F64Max)),
    pair("min", Rule::Extreme(BinaryOp::Lt, Op::F32Min, Op::F64Min)),
    unary("ceil", Rule::Round(Op::F32Ceil, Op::F64Ceil)),
    unary("floor", Rule::Round(Op::F32Floor, Op::F64Floor)),
    unary("nearest", Rule::Round(Op::F32Nearest, Op::F64Nearest)),
    unary("trunc", Rule::Round(Op::F32Trunc, Op::F64Trunc)),
    unary("sqrt", Rule::Float(Op::F32Sqrt, Op::F64Sqrt)),
    pair("copysign", Rule::FloatPair(Op::F32Copysign, Op::F64Copysign)),
    row("reinterpret", One, (1, 1), Meaning::Numeric(Rule::Reinterpret)),
    pair("add", Rule::Arithmetic(BinaryOp::Add)),
    pair("sub", Rule::Arithmetic(BinaryOp::Sub)),
    pair("mul", Rule::Arithmetic(BinaryOp::Mul)),
    pair("div", Rule::Arithmetic(BinaryOp::Div)),
    pair("rem", Rule::Integer(BinaryOp::Rem)),
    pair("eq", Rule::Equality(BinaryOp::Eq)),
    pair("ne", Rule::Equality(BinaryOp::Ne)),
    unary("isNaN", Rule::IsNaN),
    unary("isFinite", Rule::IsFinite),
];

pub(super) fn check<'a>(checker: &mut Checker<'_, 'a>, rule: &Rule, call: &Call<'a>) -> Expr {
    if let Rule::Reinterpret = rule {
        return reinterpret(checker, call);
    }
    if let Some(ty) = call.ty
        && !applies(rule, ty)
    {
        return call.not_applicable(checker, ty);
    }
    let (operand, right) = operands(checker, rule, call);
    let ty = operand.ty;
    if !applies(rule, ty) {
        return call.not_applicable(checker, ty);
    }
    match right {
        Some(right) => check_pair(checker, rule, call, operand, right),
        None => check_unary(checker, rule, call, operand),
    }
}

fn check_unary(checker: &mut Checker<'_, '_>, rule: &Rule, call: &Call<'_>, operand: Expr) -> Expr {
    let (ty, span) = (operand.ty, call.span);
    match *rule {
        Rule::Bits(narrow, wide) => bits(checker, call, operand, by_width(ty, narrow, wide)),
        Rule::Absolute => absolute(checker, call, operand),
        Rule::Round(..) if ty.is_integer() => operand,
        Rule::Round(f32, f64) | Rule::Float(f32, f64) => {
            build::operator(checker, by_width(ty, f32, f64), vec![operand], Immediate::None, ty, span)
        }
        Rule::IsNaN if ty.is_integer() => build::after(operand, build::boolean(false, span)),
        Rule::IsFinite if ty.is_integer() => build::after(operand, build::boolean(true, span)),
        // x != x exactly if it is NaN.
        Rule::IsNaN => twice(checker, call, operand, |x, again| build::binary(BinaryOp::Ne, x, again, span)),
        // x - x == 0 unless it is NaN or infinite.
        Rule::IsFinite => twice(checker, call, operand, |x, again| {
            let difference = build::binary(BinaryOp::Sub, x, again, span);
            build::binary(BinaryOp::Eq, difference, zero(ty, call), span)
        }),
        Rule::Rotate(..)
        | Rule::Extreme(..)
        | Rule::FloatPair(..)
        | Rule::Arithmetic(_)
        | Rule::Integer(_)
        | Rule::Equality(_)
        | Rule::Reinterpret => call.error(),
    }
}

fn check_pair(checker: &mut Checker<'_, '_>, rule: &Rule, call: &Call<'_>, left: Expr, right: Expr) -> Expr {
    let (ty, span) = (left.ty, call.span);
    match *rule {
        Rule::Rotate(_, _, there, back) if ty.is_small_integer() => {
            rotate_small(checker, call, (there, back), left, right)
        }
        Rule::Extreme(chooses_left, ..) if ty.is_integer() => extreme(checker, call, chooses_left, left, right),
        Rule::Rotate(narrow, wide, ..) | Rule::Extreme(_, narrow, wide) | Rule::FloatPair(narrow, wide) => {
            build::operator(checker, by_width(ty, narrow, wide), vec![left, right], Immediate::None, ty, span)
        }
        Rule::Arithmetic(op) | Rule::Integer(op) => build::binary(op, left, right, span),
        Rule::Equality(op) => build::cast(CastKind::Numeric, build::binary(op, left, right, span), Type::I32),
        Rule::Bits(..)
        | Rule::Absolute
        | Rule::Round(..)
        | Rule::Float(..)
        | Rule::Reinterpret
        | Rule::IsNaN
        | Rule::IsFinite => call.error(),
    }
}

/// Whether an operation is for a type. `bool` counts as an integer but is no number to ask for NaN.
fn applies(rule: &Rule, ty: Type) -> bool {
    match rule {
        Rule::Bits(..) | Rule::Rotate(..) | Rule::Integer(_) => ty.is_integer(),
        Rule::Absolute | Rule::Extreme(..) | Rule::Round(..) | Rule::Arithmetic(_) | Rule::Equality(_) => {
            ty.is_numeric()
        }
        Rule::IsNaN | Rule::IsFinite => ty.is_numeric() && !ty.is_bool(),
        Rule::Float(..) | Rule::FloatPair(..) => ty.is_float(),
        Rule::Reinterpret => true,
    }
}

/// The operands in the type of the call. A literal on the left adapts to the right operand's type where the operation
/// is symmetric; it has no effects that the order could show.
fn operands<'a>(checker: &mut Checker<'_, 'a>, rule: &Rule, call: &Call<'a>) -> (Expr, Option<Expr>) {
    let left = &call.args[0];
    if let Some(ty) = call.ty {
        let left = checker.check_expr_as(left, ty);
        return (left, call.args.get(1).map(|right| checker.check_expr_as(right, ty)));
    }
    let symmetric = matches!(rule, Rule::Extreme(..) | Rule::Arithmetic(_) | Rule::Integer(_) | Rule::Equality(_));
    if symmetric && is_literal(left) {
        let right = checker.check_expr(&call.args[1], None);
        let left = match right.ty.is_numeric() {
            true => checker.check_expr_as(left, right.ty),
            false => checker.check_expr(left, None),
        };
        let right = checker.convert_implicit(right, left.ty, call.args[1].span);
        return (left, Some(right));
    }
    let context = match rule {
        Rule::Bits(..) | Rule::Rotate(..) => Some(Type::I32),
        Rule::Float(..) | Rule::FloatPair(..) => Some(Type::F64),
        Rule::Extreme(..)
        | Rule::Arithmetic(_)
        | Rule::Integer(_)
        | Rule::Equality(_)
        | Rule::Absolute
        | Rule::Round(..)
        | Rule::IsNaN
        | Rule::IsFinite
        | Rule::Reinterpret => None,
    };
    let left = checker.check_expr(left, context);
    // What the operation is not for is no type to convert to.
    let right = call.args.get(1).filter(|_| applies(rule, left.ty));
    let right = right.map(|right| checker.check_expr_as(right, left.ty));
    (left, right)
}

fn is_literal(operand: &ast::Expr) -> bool {
    matches!(operand.kind, ast::ExprKind::Integer { .. } | ast::ExprKind::Float(_))
}

/// The operator of a type's width, 64 bits or less.
fn by_width(ty: Type, narrow: Op, wide: Op) -> Op {
    if ty.bits() == 64 { wide } else { narrow }
}

fn bits(checker: &mut Checker<'_, '_>, call: &Call<'_>, operand: Expr, op: Op) -> Expr {
    let ty = operand.ty;
    if !ty.is_bool() {
        return build::operator(checker, op, vec![operand], Immediate::None, ty, call.span);
    }
    let count = build::operator(checker, op, vec![operand], Immediate::None, Type::I32, call.span);
    build::cast(CastKind::Truthy, count, Type::Bool)
}

/// `(value << (count & mask)) | (value >>> (-count & mask))`, computed in 32 bits: what comes down from the top of a
/// negative value are ones. A `bool` stays as it is.
fn rotate_small(
    checker: &mut Checker<'_, '_>,
    call: &Call<'_>,
    (there, back): (BinaryOp, BinaryOp),
    value: Expr,
    count: Expr,
) -> Expr {
    let (ty, span) = (value.ty, call.span);
    if ty.is_bool() {
        return build::after(count, value);
    }
    let mask = Expr::int(i64::from(ty.bits()) - 1, Type::U32, span);
    let mut stmts = Vec::new();
    let value = build::once(checker, build::cast(CastKind::Numeric, value, Type::U32), &mut stmts);
    let count = build::once(checker, build::cast(CastKind::Numeric, count, Type::U32), &mut stmts);
    let opposite = build::binary(BinaryOp::Sub, Expr::int(0, Type::U32, span), count.clone(), span);
    let count = build::binary(BinaryOp::BitAnd, count, mask.clone(), span);
    let opposite = build::binary(BinaryOp::BitAnd, opposite, mask, span);
    let one_way = build::binary(there, value.clone(), count, span);
    let other_way = build::binary(back, value, opposite, span);
    let rotated = build::binary(BinaryOp::BitOr, one_way, other_way, span);
    build::block(stmts, build::cast(CastKind::Numeric, rotated, ty), span)
}

/// `(x + sign) ^ sign`, where `sign` is all ones for negative `x` and 0 for others.
fn absolute(checker: &mut Checker<'_, '_>, call: &Call<'_>, operand: Expr) -> Expr {
    let ty = operand.ty;
    if ty.is_float() {
        let op = by_width(ty, Op::F32Abs, Op::F64Abs);
        return build::operator(checker, op, vec![operand], Immediate::None, ty, call.span);
    }
    if !ty.is_signed() {
        return operand;
    }
    let wide = if ty.bits() == 64 { ty } else { Type::I32 };
    let last_bit = Expr::int(i64::from(wide.bits()) - 1, wide, call.span);
    let mut stmts = Vec::new();
    let x = build::once(checker, build::cast(CastKind::Numeric, operand, wide), &mut stmts);
    let sign = build::binary(BinaryOp::Shr, x.clone(), last_bit, call.span);
    let sign = build::once(checker, sign, &mut stmts);
    let sum = build::binary(BinaryOp::Add, x, sign.clone(), call.span);
    let value = build::binary(BinaryOp::BitXor, sum, sign, call.span);
    build::block(stmts, build::cast(CastKind::Numeric, value, ty), call.span)
}

/// The left operand if the comparison holds, else the right.
fn extreme(checker: &mut Checker<'_, '_>, call: &Call<'_>, chooses_left: BinaryOp, left: Expr, right: Expr) -> Expr {
    let ty = left.ty;
    let mut stmts = Vec::new();
    let left = build::once(checker, left, &mut stmts);
    let right = build::once(checker, right, &mut stmts);
    let test = build::binary(chooses_left, left.clone(), right.clone(), call.span);
    let value = super::control::choose(checker, test, left, right, ty, call.span);
    build::block(stmts, value, call.span)
}

fn twice(
    checker: &mut Checker<'_, '_>,
    call: &Call<'_>,
    operand: Expr,
    combine: impl FnOnce(Expr, Expr) -> Expr,
) -> Expr {
    let mut stmts = Vec::new();
    let x = build::once(checker, operand, &mut stmts);
    let value = combine(x.clone(), x);
    build::block(stmts, value, call.span)
}

fn zero(ty: Type, call: &Call<'_>) -> Expr {
    match crate::constant::zero(ty) {
        Some(value) => Expr::new(ExprKind::Const(value), ty, call.span),
        None => call.error(),
    }
}

/// Between floats and integers of the same size; the operand is converted to the type that has the bits.
fn reinterpret<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    let (from, op) = match ty {
        Type::I32 | Type::U32 | Type::Isize | Type::Usize => (Type::F32, Op::I32ReinterpretF32),
        Type::I64 | Type::U64 => (Type::F64, Op::I64ReinterpretF64),
        Type::F32 => (Type::I32, Op::F32ReinterpretI32),
        Type::F64 => (Type::I64, Op::F64ReinterpretI64),
        Type::Error
        | Type::Void
        | Type::Bool
        | Type::I8
        | Type::U8
        | Type::I16
        | Type::U16
        | Type::V128
        | Type::Ref { .. } => return call.not_applicable(checker, ty),
    };
    let operand = checker.check_expr_as(&call.args[0], from);
    build::operator(checker, op, vec![operand], Immediate::None, ty, call.span)
}
