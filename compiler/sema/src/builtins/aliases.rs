//! The machine's names of scalar operations: `i32.clz` is `clz<i32>`.

use asc_hir::Type;

use super::{Alias, Meaning, Operands, Row, TypeArgs, row};

/// `base<ty>`. The number of arguments is the base's.
const fn alias(name: &'static str, base: &'static str, ty: Type) -> Row {
    let alias = Alias { base, ty: Some(ty), context: None, operands: Operands::Natural };
    row(name, TypeArgs::None, (0, 0), Meaning::Alias(alias))
}

/// `base<ty>` whose value in the program has type `context`.
const fn memory(name: &'static str, base: &'static str, ty: Type, context: Type) -> Row {
    let alias = Alias { base, ty: Some(ty), context: Some(context), operands: Operands::AsContext };
    row(name, TypeArgs::None, (0, 0), Meaning::Alias(alias))
}

/// The read-modify-write operations of one width: names from `$prefix` to `$suffix`.
macro_rules! modify {
    ($prefix:literal $suffix:literal $ty:ident $context:ident) => {
        &[
            memory(concat!($prefix, "add", $suffix), "atomic.add", Type::$ty, Type::$context),
            memory(concat!($prefix, "sub", $suffix), "atomic.sub", Type::$ty, Type::$context),
            memory(concat!($prefix, "and", $suffix), "atomic.and", Type::$ty, Type::$context),
            memory(concat!($prefix, "or", $suffix), "atomic.or", Type::$ty, Type::$context),
            memory(concat!($prefix, "xor", $suffix), "atomic.xor", Type::$ty, Type::$context),
            memory(concat!($prefix, "xchg", $suffix), "atomic.xchg", Type::$ty, Type::$context),
            memory(concat!($prefix, "cmpxchg", $suffix), "atomic.cmpxchg", Type::$ty, Type::$context),
        ]
    };
}

pub(super) static I32_RMW8: &[Row] = modify!("i32.atomic.rmw8." "_u" U8 I32);
pub(super) static I32_RMW16: &[Row] = modify!("i32.atomic.rmw16." "_u" U16 I32);
pub(super) static I32_RMW: &[Row] = modify!("i32.atomic.rmw." "" I32 I32);
pub(super) static I64_RMW8: &[Row] = modify!("i64.atomic.rmw8." "_u" U8 I64);
pub(super) static I64_RMW16: &[Row] = modify!("i64.atomic.rmw16." "_u" U16 I64);
pub(super) static I64_RMW32: &[Row] = modify!("i64.atomic.rmw32." "_u" U32 I64);
pub(super) static I64_RMW: &[Row] = modify!("i64.atomic.rmw." "" I64 I64);

pub(super) static I32: &[Row] = &[
    alias("i32.clz", "clz", Type::I32),
    alias("i32.ctz", "ctz", Type::I32),
    alias("i32.popcnt", "popcnt", Type::I32),
    alias("i32.rotl", "rotl", Type::I32),
    alias("i32.rotr", "rotr", Type::I32),
    alias("i32.reinterpret_f32", "reinterpret", Type::I32),
    alias("i32.rem_s", "rem", Type::I32),
    alias("i32.rem_u", "rem", Type::U32),
    alias("i32.add", "add", Type::I32),
    alias("i32.sub", "sub", Type::I32),
    alias("i32.mul", "mul", Type::I32),
    alias("i32.div_s", "div", Type::I32),
    alias("i32.div_u", "div", Type::U32),
    alias("i32.eq", "eq", Type::I32),
    alias("i32.ne", "ne", Type::I32),
    memory("i32.load8_s", "load", Type::I8, Type::I32),
    memory("i32.load8_u", "load", Type::U8, Type::I32),
    memory("i32.load16_s", "load", Type::I16, Type::I32),
    memory("i32.load16_u", "load", Type::U16, Type::I32),
    memory("i32.load", "load", Type::I32, Type::I32),
    memory("i32.store8", "store", Type::I8, Type::I32),
    memory("i32.store16", "store", Type::I16, Type::I32),
    memory("i32.store", "store", Type::I32, Type::I32),
    memory("i32.atomic.load8_u", "atomic.load", Type::U8, Type::I32),
    memory("i32.atomic.load16_u", "atomic.load", Type::U16, Type::I32),
    memory("i32.atomic.load", "atomic.load", Type::I32, Type::I32),
    memory("i32.atomic.store8", "atomic.store", Type::I8, Type::I32),
    memory("i32.atomic.store16", "atomic.store", Type::I16, Type::I32),
    memory("i32.atomic.store", "atomic.store", Type::I32, Type::I32),
];

pub(super) static I64: &[Row] = &[
    alias("i64.clz", "clz", Type::I64),
    alias("i64.ctz", "ctz", Type::I64),
    alias("i64.popcnt", "popcnt", Type::I64),
    alias("i64.rotl", "rotl", Type::I64),
    alias("i64.rotr", "rotr", Type::I64),
    alias("i64.reinterpret_f64", "reinterpret", Type::I64),
    alias("i64.rem_s", "rem", Type::I64),
    alias("i64.rem_u", "rem", Type::U64),
    alias("i64.add", "add", Type::I64),
    alias("i64.sub", "sub", Type::I64),
    alias("i64.mul", "mul", Type::I64),
    alias("i64.div_s", "div", Type::I64),
    alias("i64.div_u", "div", Type::U64),
    alias("i64.eq", "eq", Type::I64),
    alias("i64.ne", "ne", Type::I64),
    memory("i64.load8_s", "load", Type::I8, Type::I64),
    memory("i64.load8_u", "load", Type::U8, Type::I64),
    memory("i64.load16_s", "load", Type::I16, Type::I64),
    memory("i64.load16_u", "load", Type::U16, Type::I64),
    memory("i64.load32_s", "load", Type::I32, Type::I64),
    memory("i64.load32_u", "load", Type::U32, Type::I64),
    memory("i64.load", "load", Type::I64, Type::I64),
    memory("i64.store8", "store", Type::I8, Type::I64),
    memory("i64.store16", "store", Type::I16, Type::I64),
    memory("i64.store32", "store", Type::I32, Type::I64),
    memory("i64.store", "store", Type::I64, Type::I64),
    memory("i64.atomic.load8_u", "atomic.load", Type::U8, Type::I64),
    memory("i64.atomic.load16_u", "atomic.load", Type::U16, Type::I64),
    memory("i64.atomic.load32_u", "atomic.load", Type::U32, Type::I64),
    memory("i64.atomic.load", "atomic.load", Type::I64, Type::I64),
    memory("i64.atomic.store8", "atomic.store", Type::I8, Type::I64),
    memory("i64.atomic.store16", "atomic.store", Type::U16, Type::I64),
    memory("i64.atomic.store32", "atomic.store", Type::I32, Type::I64),
    memory("i64.atomic.store", "atomic.store", Type::I64, Type::I64),
];

pub(super) static F32: &[Row] = &[
    alias("f32.abs", "abs", Type::F32),
    alias("f32.max", "max", Type::F32),
    alias("f32.min", "min", Type::F32),
    alias("f32.ceil", "ceil", Type::F32),
    alias("f32.floor", "floor", Type::F32),
    alias("f32.copysign", "copysign", Type::F32),
    alias("f32.nearest", "nearest", Type::F32),
    alias("f32.reinterpret_i32", "reinterpret", Type::F32),
    alias("f32.sqrt", "sqrt", Type::F32),
    alias("f32.trunc", "trunc", Type::F32),
    alias("f32.add", "add", Type::F32),
    alias("f32.sub", "sub", Type::F32),
    alias("f32.mul", "mul", Type::F32),
    alias("f32.div", "div", Type::F32),
    alias("f32.eq", "eq", Type::F32),
    alias("f32.ne", "ne", Type::F32),
    memory("f32.load", "load", Type::F32, Type::F32),
    memory("f32.store", "store", Type::F32, Type::F32),
];

pub(super) static F64: &[Row] = &[
    alias("f64.abs", "abs", Type::F64),
    alias("f64.max", "max", Type::F64),
    alias("f64.min", "min", Type::F64),
    alias("f64.ceil", "ceil", Type::F64),
    alias("f64.floor", "floor", Type::F64),
    alias("f64.copysign", "copysign", Type::F64),
    alias("f64.nearest", "nearest", Type::F64),
    alias("f64.reinterpret_i64", "reinterpret", Type::F64),
    alias("f64.sqrt", "sqrt", Type::F64),
    alias("f64.trunc", "trunc", Type::F64),
    alias("f64.add", "add", Type::F64),
    alias("f64.sub", "sub", Type::F64),
    alias("f64.mul", "mul", Type::F64),
    alias("f64.div", "div", Type::F64),
    alias("f64.eq", "eq", Type::F64),
    alias("f64.ne", "ne", Type::F64),
    memory("f64.load", "load", Type::F64, Type::F64),
    memory("f64.store", "store", Type::F64, Type::F64),
];
