//! Atomic memory operations on integers.
//!
//! Narrow ones extend by zeros. As with plain stores, a value larger than the memory is not converted: the operation is
//! then one of 64 bits on fewer.

use asc_hir::{CastKind, Expr, Immediate, Place, Type};
use asc_ops::{Feature, Op};

use super::TypeArgs::{None as NoTypes, One};
use super::{Call, Meaning, Row, TypeArgs, access, build};
use crate::check::Checker;

/// An operation: its operators by width of memory and value, `[8, 16, 32]` bits as 32 and `[8, 16, 32, 64]` as 64.
pub(super) enum Access {
    Load([Op; 7]),
    Store([Op; 7]),
    /// Reads, computes with one value, writes.
    Modify([Op; 7]),
    /// The same with an expected value before.
    Exchange([Op; 7]),
    /// 32 and 64 bits.
    Wait([Op; 2]),
    Notify,
    Fence,
}

const fn atomic(name: &'static str, type_args: TypeArgs, args: (u8, u8), access: Access) -> Row {
    Row { name, type_args, args, feature: Feature::Threads, meaning: Meaning::Atomic(access) }
}

const fn modify(name: &'static str, ops: [Op; 7]) -> Row {
    atomic(name, One, (2, 3), Access::Modify(ops))
}

/// The operators of a read-modify-write by their common name.
macro_rules! rmw {
    ($n8:ident $n16:ident $n32:ident $w8:ident $w16:ident $w32:ident $w64:ident) => {
        [Op::$n8, Op::$n16, Op::$n32, Op::$w8, Op::$w16, Op::$w32, Op::$w64]
    };
}

#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    atomic("atomic.load", One, (1, 2), Access::Load(rmw![I32AtomicLoad8U I32AtomicLoad16U I32AtomicLoad
        I64AtomicLoad8U I64AtomicLoad16U I64AtomicLoad32U I64AtomicLoad])),
    atomic("atomic.store", One, (2, 3), Access::Store(rmw![I32AtomicStore8 I32AtomicStore16 I32AtomicStore
        I64AtomicStore8 I64AtomicStore16 I64AtomicStore32 I64AtomicStore])),
    modify("atomic.add", rmw![I32AtomicRmw8AddU I32AtomicRmw16AddU I32AtomicRmwAdd
        I64AtomicRmw8AddU I64AtomicRmw16AddU I64AtomicRmw32AddU I64AtomicRmwAdd]),
    modify("atomic.sub", rmw![I32AtomicRmw8SubU I32AtomicRmw16SubU I32AtomicRmwSub
        I64AtomicRmw8SubU I64AtomicRmw16SubU I64AtomicRmw32SubU I64AtomicRmwSub]),
    modify("atomic.and", rmw![I32AtomicRmw8AndU I32AtomicRmw16AndU I32AtomicRmwAnd
        I64AtomicRmw8AndU I64AtomicRmw16AndU I64AtomicRmw32AndU I64AtomicRmwAnd]),
    modify("atomic.or", rmw![I32AtomicRmw8OrU I32AtomicRmw16OrU I32AtomicRmwOr
        I64AtomicRmw8OrU I64AtomicRmw16OrU I64AtomicRmw32OrU I64AtomicRmwOr]),
    modify("atomic.xor", rmw![I32AtomicRmw8XorU I32AtomicRmw16XorU I32AtomicRmwXor
        I64AtomicRmw8XorU I64AtomicRmw16XorU I64AtomicRmw32XorU I64AtomicRmwXor]),
    modify("atomic.xchg", rmw![I32AtomicRmw8XchgU I32AtomicRmw16XchgU I32AtomicRmwXchg
        I64AtomicRmw8XchgU I64AtomicRmw16XchgU I64AtomicRmw32XchgU I64AtomicRmwXchg]),
    atomic("atomic.cmpxchg", One, (3, 4), Access::Exchange(rmw![I32AtomicRmw8CmpxchgU I32AtomicRmw16CmpxchgU
        I32AtomicRmwCmpxchg I64AtomicRmw8CmpxchgU I64AtomicRmw16CmpxchgU I64AtomicRmw32CmpxchgU I64AtomicRmwCmpxchg])),
    atomic("atomic.wait", One, (2, 3), Access::Wait([Op::MemoryAtomicWait32, Op::MemoryAtomicWait64])),
    atomic("atomic.notify", NoTypes, (1, 2), Access::Notify),
    atomic("atomic.fence", NoTypes, (0, 0), Access::Fence),
];

pub(super) fn check<'a>(checker: &mut Checker<'_, 'a>, access: &Access, call: &Call<'a>) -> Expr {
    match access {
        Access::Fence => build::operator(checker, Op::AtomicFence, Vec::new(), Immediate::None, Type::Void, call.span),
        Access::Notify => notify(checker, call),
        Access::Wait(ops) => wait(checker, call, ops),
        Access::Load(ops) => load(checker, call, ops),
        Access::Store(ops) | Access::Modify(ops) | Access::Exchange(ops) => write(checker, access, call, ops),
    }
}

/// The type of the memory, an integer of at least 8 bits; an error expression if it is not.
fn memory_type<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Result<Type, Expr> {
    match call.ty {
        Some(ty) if ty.is_integer() && !ty.is_bool() => Ok(ty),
        Some(ty) => Err(call.not_applicable(checker, ty)),
        None => Err(call.error()),
    }
}

/// The operator for memory of type `ty` and values of `bits` bits.
fn operator_for(ops: &[Op; 7], ty: Type, bits: u32) -> Op {
    let width = match ty.bits() {
        8 => 0,
        16 => 1,
        32 => 2,
        _ => 3,
    };
    ops[if bits == 64 { 3 + width } else { width.min(2) }]
}

/// The unsigned type of the same size: what narrow operators give.
fn unsigned(ty: Type) -> Type {
    match ty.bits() {
        8 => Type::U8,
        16 => Type::U16,
        32 => Type::U32,
        _ => Type::U64,
    }
}

fn load<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, ops: &[Op; 7]) -> Expr {
    let ty = match memory_type(checker, call) {
        Ok(ty) => ty,
        Err(error) => return error,
    };
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let Some(immediate) = access::immediate(checker, call, 1, (ty.byte_size(), ty.byte_size())) else {
        return call.error();
    };
    let result = match call.context {
        Some(context) if context.is_integer() && context.bits() > ty.bits() => context,
        _ => ty,
    };
    let op = operator_for(ops, ty, result.bits());
    let read = if result.bits() == 64 { result } else { unsigned(ty) };
    let value = build::operator(checker, op, vec![address], immediate, read, call.span);
    build::cast(CastKind::Numeric, value, result)
}

fn write<'a>(checker: &mut Checker<'_, 'a>, access: &Access, call: &Call<'a>, ops: &[Op; 7]) -> Expr {
    let ty = match memory_type(checker, call) {
        Ok(ty) => ty,
        Err(error) => return error,
    };
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let value = access::stored_value(checker, call, ty);
    let result = value.ty;
    let mut args = vec![address, value];
    if let Access::Exchange(_) = access {
        args.push(checker.check_expr_as(&call.args[2], result));
    }
    let Some(immediate) = access::immediate(checker, call, args.len(), (ty.byte_size(), ty.byte_size())) else {
        return call.error();
    };
    let op = operator_for(ops, ty, result.bits());
    if let Access::Store(_) = access {
        return build::operator(checker, op, args, immediate, Type::Void, call.span);
    }
    let read = if result.bits() == 64 { result } else { unsigned(ty) };
    let value = build::operator(checker, op, args, immediate, read, call.span);
    build::cast(CastKind::Numeric, value, result)
}

/// `wait<T>(ptr, expected, timeout = -1)`.
fn wait<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, ops: &[Op; 2]) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    if !ty.is_integer() || ty.bits() < 32 {
        return call.not_applicable(checker, ty);
    }
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let expected = checker.check_expr_as(&call.args[1], ty);
    let timeout = optional(checker, call, 2, Type::I64);
    let immediate = Immediate::Mem { offset: 0, align: ty.byte_size(), place: Place::Raw };
    let op = ops[usize::from(ty.bits() == 64)];
    build::operator(checker, op, vec![address, expected, timeout], immediate, Type::I32, call.span)
}

/// `notify(ptr, count = -1)`.
fn notify<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let count = optional(checker, call, 1, Type::I32);
    let immediate = Immediate::Mem { offset: 0, align: 4, place: Place::Raw };
    build::operator(checker, Op::MemoryAtomicNotify, vec![address, count], immediate, Type::I32, call.span)
}

/// An argument that stands for "without limit" when it is missing.
fn optional<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, at: usize, ty: Type) -> Expr {
    match call.args.get(at) {
        Some(arg) => checker.check_expr_as(arg, ty),
        None => Expr::int(-1, ty, call.span),
    }
}
