//! Memory by address: `load<T>` and `store<T>`, and the immediates of all memory operators.

use asc_hir::{CastKind, Expr, Immediate, Place, Reference, Type};
use asc_ops::Op;
use asc_source::Code;

use super::TypeArgs::One;
use super::{Call, Meaning, Operands, Row, build, row};
use crate::check::Checker;

pub(super) static ROWS: &[Row] =
    &[row("load", One, (1, 3), Meaning::Function(load)), row("store", One, (2, 4), Meaning::Function(store))];

/// How a type lies in memory.
struct Layout {
    ty: Type,
    load: Op,
    /// Into 64 bits.
    load_wide: Op,
    store: Op,
    /// Of 64 bits.
    store_wide: Op,
}

const fn layout(ty: Type, load: Op, load_wide: Op, store: Op, store_wide: Op) -> Layout {
    Layout { ty, load, load_wide, store, store_wide }
}

#[rustfmt::skip]
static LAYOUTS: &[Layout] = &[
    layout(Type::Bool, Op::I32Load8U, Op::I64Load8U, Op::I32Store8, Op::I64Store8),
    layout(Type::I8, Op::I32Load8S, Op::I64Load8S, Op::I32Store8, Op::I64Store8),
    layout(Type::U8, Op::I32Load8U, Op::I64Load8U, Op::I32Store8, Op::I64Store8),
    layout(Type::I16, Op::I32Load16S, Op::I64Load16S, Op::I32Store16, Op::I64Store16),
    layout(Type::U16, Op::I32Load16U, Op::I64Load16U, Op::I32Store16, Op::I64Store16),
    layout(Type::I32, Op::I32Load, Op::I64Load32S, Op::I32Store, Op::I64Store32),
    layout(Type::Isize, Op::I32Load, Op::I64Load32S, Op::I32Store, Op::I64Store32),
    layout(Type::U32, Op::I32Load, Op::I64Load32U, Op::I32Store, Op::I64Store32),
    layout(Type::Usize, Op::I32Load, Op::I64Load32U, Op::I32Store, Op::I64Store32),
    layout(Type::I64, Op::I64Load, Op::I64Load, Op::I64Store, Op::I64Store),
    layout(Type::U64, Op::I64Load, Op::I64Load, Op::I64Store, Op::I64Store),
    layout(Type::F32, Op::F32Load, Op::F32Load, Op::F32Store, Op::F32Store),
    layout(Type::F64, Op::F64Load, Op::F64Load, Op::F64Store, Op::F64Store),
    layout(Type::V128, Op::V128Load, Op::V128Load, Op::V128Store, Op::V128Store),
];

/// `None` for what has no place in memory. References to objects are addresses.
fn layout_of(ty: Type) -> Option<&'static Layout> {
    let ty = match ty {
        Type::Ref { to: Reference::Class(_) | Reference::Unmanaged(_) | Reference::Function(_), .. } => Type::Usize,
        other => other,
    };
    LAYOUTS.iter().find(|layout| layout.ty == ty)
}

/// The operator that stores a value of a type that has a place in memory.
pub(crate) fn store_operator(ty: Type) -> Op {
    layout_of(ty).map_or(Op::I32Store, |layout| layout.store)
}

/// The operator that loads it.
pub(crate) fn load_operator(ty: Type) -> Op {
    layout_of(ty).map_or(Op::I32Load, |layout| layout.load)
}

/// `load<T>(ptr, immOffset, immAlign)`. Where a larger integer is expected, the load itself extends to it.
fn load<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    let Some(layout) = layout_of(ty) else { return call.not_applicable(checker, ty) };
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let Some(immediate) = immediate(checker, call, 1, (ty.byte_size(), ty.byte_size())) else { return call.error() };
    let wider = call.context.filter(|context| ty.is_integer() && context.is_integer() && context.bits() > ty.bits());
    // Any byte may stand where a `bool` is read from.
    let read = if ty.is_bool() { Type::U8 } else { ty };
    match wider {
        Some(wider) if wider.bits() == 64 && !ty.is_bool() => {
            build::operator(checker, layout.load_wide, vec![address], immediate, wider, call.span)
        }
        _ => {
            let value = build::operator(checker, layout.load, vec![address], immediate, read, call.span);
            let value = build::cast(CastKind::Numeric, value, ty);
            match wider {
                Some(wider) => build::cast(CastKind::Numeric, value, wider),
                None => value,
            }
        }
    }
}

/// `store<T>(ptr, value, immOffset, immAlign)`. The store itself cuts an integer that is too large.
fn store<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    let Some(layout) = layout_of(ty) else { return call.not_applicable(checker, ty) };
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let value = stored_value(checker, call, ty);
    let Some(immediate) = immediate(checker, call, 2, (ty.byte_size(), ty.byte_size())) else { return call.error() };
    let op = if value.ty.bits() == 64 { layout.store_wide } else { layout.store };
    build::operator(checker, op, vec![address, value], immediate, Type::Void, call.span)
}

/// The second argument as a value to store as `ty`: not converted if it is an integer of at least that size.
pub(super) fn stored_value<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, ty: Type) -> Expr {
    let arg = &call.args[1];
    if let (Operands::AsContext, Some(context)) = (call.operands, call.context) {
        return checker.check_expr_as(arg, context);
    }
    if !ty.is_integer() {
        return checker.check_expr_as(arg, ty);
    }
    let value = checker.check_expr(arg, Some(ty));
    if value.ty.is_integer() && value.ty.bits() >= ty.bits() {
        return value;
    }
    checker.convert_implicit(value, ty, arg.span)
}

/// The constant offset and alignment that stand from argument `at` on. `align` in bytes: the one without an argument,
/// and the greatest. `None`: reported (AS220, AS222, AS223).
pub(super) fn immediate<'a>(
    checker: &mut Checker<'_, 'a>,
    call: &Call<'a>,
    at: usize,
    (natural, greatest): (u32, u32),
) -> Option<Immediate> {
    let offset = match call.args.get(at) {
        Some(arg) => build::constant_int(checker, arg, Type::Usize)? as u32,
        None => 0,
    };
    let align = match call.args.get(at + 1) {
        Some(arg) => alignment(checker, arg, greatest)?,
        None => natural,
    };
    let place = if checker.cx.is_runtime(checker.element) { Place::Runtime } else { Place::Raw };
    Some(Immediate::Mem { offset, align, place })
}

/// A constant alignment in bytes, at most `greatest`.
pub(super) fn alignment<'a>(checker: &mut Checker<'_, 'a>, arg: &'a asc_ast::Expr, greatest: u32) -> Option<u32> {
    let align = build::constant_int(checker, arg, Type::I32)?;
    if align < 1 || align > i64::from(greatest) {
        checker.error(Code::AS222, arg.span, &["Alignment", "1", &greatest.to_string()]);
        return None;
    }
    if !(align as u32).is_power_of_two() {
        checker.error(Code::AS223, arg.span, &["Alignment"]);
        return None;
    }
    Some(align as u32)
}
