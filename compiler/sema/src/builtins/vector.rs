//! Vectors: what computes on their lanes. The lane type is a type argument; the rows map it to an operator.
//!
//! `isize` and `usize` count as `i32` and `u32`. Memory operations stand in `vector_memory`.

use asc_hir::{Const, Expr, ExprKind, Immediate, Type};
use asc_ops::{Feature, Op};
use asc_source::Code;

use super::TypeArgs::{Default, None as NoTypes, One};
use super::{ANY, Call, Meaning, Row, TypeArgs, build, row};
use crate::check::Checker;
use crate::check::constant::constant_of;

/// An operation: its shape and its operators by lane type.
pub(super) enum Rule {
    /// All operands are vectors; the result is as given.
    Plain(&'static [Lane], Type),
    /// One vector; unsigned lanes without an operator stay as they are.
    Absolute(&'static [Lane]),
    /// One value of the lane type.
    Splat(&'static [Lane]),
    /// A vector and a count.
    Shift(&'static [Lane]),
    /// A vector and a constant index; a value of the lane type.
    ExtractLane(&'static [Lane]),
    /// A vector, a constant index and a value.
    ReplaceLane(&'static [Lane]),
    /// Two vectors and constant indices of lanes.
    Shuffle,
    /// All lanes of this type.
    Construct(Type),
}

/// A lane type and its operator.
pub(super) type Lane = (Type, Op);

/// Rows of lane types and their common operator.
macro_rules! lanes {
    ($($($ty:ident)|+ $op:ident),* $(,)?) => {
        &[$($((Type::$ty, Op::$op),)+)*]
    };
}
pub(super) use lanes;

const fn lanewise(name: &'static str, operands: u8, lanes: &'static [Lane]) -> Row {
    row(name, One, (operands, operands), Meaning::Vector(Rule::Plain(lanes, Type::V128)))
}

const fn test(name: &'static str, lanes: &'static [Lane], result: Type) -> Row {
    row(name, One, (1, 1), Meaning::Vector(Rule::Plain(lanes, result)))
}

const fn shaped(name: &'static str, args: (u8, u8), rule: Rule) -> Row {
    Row { name, type_args: One, args, feature: Feature::Simd, meaning: Meaning::Vector(rule) }
}

/// An operation with one lane type, which need not be written.
const fn only(name: &'static str, lanes: &'static [Lane]) -> Row {
    row(name, Default(lanes[0].0), (1, 1), Meaning::Vector(Rule::Plain(lanes, Type::V128)))
}

/// On all bits, whatever the lanes.
const fn bitwise(name: &'static str, op: Op, params: &'static [Type], result: Type) -> Row {
    row(name, NoTypes, (params.len() as u8, params.len() as u8), Meaning::Operator { op, params, result })
}

const fn constructor(name: &'static str, count: u8, lane: Type) -> Row {
    let meaning = Meaning::Vector(Rule::Construct(lane));
    Row { name, type_args: TypeArgs::None, args: (count, count), feature: Feature::Simd, meaning }
}

pub(super) static CONSTRUCTORS: &[Row] = &[
    constructor("v128", 16, Type::I8),
    constructor("i8x16", 16, Type::I8),
    constructor("i16x8", 8, Type::I16),
    constructor("i32x4", 4, Type::I32),
    constructor("i64x2", 2, Type::I64),
    constructor("f32x4", 4, Type::F32),
    constructor("f64x2", 2, Type::F64),
];

const V: Type = Type::V128;

#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    shaped("v128.splat", (1, 1), Rule::Splat(lanes![I8 | U8 I8x16Splat, I16 | U16 I16x8Splat, I32 | U32 I32x4Splat,
        I64 | U64 I64x2Splat, F32 F32x4Splat, F64 F64x2Splat])),
    shaped("v128.extract_lane", (2, 2), Rule::ExtractLane(lanes![I8 I8x16ExtractLaneS, U8 I8x16ExtractLaneU,
        I16 I16x8ExtractLaneS, U16 I16x8ExtractLaneU, I32 | U32 I32x4ExtractLane, I64 | U64 I64x2ExtractLane,
        F32 F32x4ExtractLane, F64 F64x2ExtractLane])),
    shaped("v128.replace_lane", (3, 3), Rule::ReplaceLane(lanes![I8 | U8 I8x16ReplaceLane, I16 | U16 I16x8ReplaceLane,
        I32 | U32 I32x4ReplaceLane, I64 | U64 I64x2ReplaceLane, F32 F32x4ReplaceLane, F64 F64x2ReplaceLane])),
    shaped("v128.shuffle", (2, ANY), Rule::Shuffle),
    shaped("v128.shl", (2, 2), Rule::Shift(lanes![I8 | U8 I8x16Shl, I16 | U16 I16x8Shl, I32 | U32 I32x4Shl,
        I64 | U64 I64x2Shl])),
    shaped("v128.shr", (2, 2), Rule::Shift(lanes![I8 I8x16ShrS, U8 I8x16ShrU, I16 I16x8ShrS, U16 I16x8ShrU,
        I32 I32x4ShrS, U32 I32x4ShrU, I64 I64x2ShrS, U64 I64x2ShrU])),
    shaped("v128.abs", (1, 1), Rule::Absolute(lanes![I8 I8x16Abs, I16 I16x8Abs, I32 I32x4Abs, I64 I64x2Abs,
        F32 F32x4Abs, F64 F64x2Abs])),

    bitwise("v128.swizzle", Op::I8x16Swizzle, &[V, V], V),
    bitwise("v128.and", Op::V128And, &[V, V], V),
    bitwise("v128.or", Op::V128Or, &[V, V], V),
    bitwise("v128.xor", Op::V128Xor, &[V, V], V),
    bitwise("v128.andnot", Op::V128AndNot, &[V, V], V),
    bitwise("v128.not", Op::V128Not, &[V], V),
    bitwise("v128.bitselect", Op::V128Bitselect, &[V, V, V], V),
    bitwise("v128.any_true", Op::V128AnyTrue, &[V], Type::Bool),

    test("v128.all_true", lanes![I8 | U8 I8x16AllTrue, I16 | U16 I16x8AllTrue, I32 | U32 I32x4AllTrue,
        I64 | U64 I64x2AllTrue], Type::Bool),
    test("v128.bitmask", lanes![I8 | U8 I8x16Bitmask, I16 | U16 I16x8Bitmask, I32 | U32 I32x4Bitmask,
        I64 | U64 I64x2Bitmask], Type::I32),

    lanewise("v128.add", 2, lanes![I8 | U8 I8x16Add, I16 | U16 I16x8Add, I32 | U32 I32x4Add, I64 | U64 I64x2Add,
        F32 F32x4Add, F64 F64x2Add]),
    lanewise("v128.sub", 2, lanes![I8 | U8 I8x16Sub, I16 | U16 I16x8Sub, I32 | U32 I32x4Sub, I64 | U64 I64x2Sub,
        F32 F32x4Sub, F64 F64x2Sub]),
    lanewise("v128.mul", 2, lanes![I16 | U16 I16x8Mul, I32 | U32 I32x4Mul, I64 | U64 I64x2Mul,
        F32 F32x4Mul, F64 F64x2Mul]),
    lanewise("v128.div", 2, lanes![F32 F32x4Div, F64 F64x2Div]),
    lanewise("v128.neg", 1, lanes![I8 | U8 I8x16Neg, I16 | U16 I16x8Neg, I32 | U32 I32x4Neg, I64 | U64 I64x2Neg,
        F32 F32x4Neg, F64 F64x2Neg]),
    lanewise("v128.add_sat", 2, lanes![I8 I8x16AddSatS, U8 I8x16AddSatU, I16 I16x8AddSatS, U16 I16x8AddSatU]),
    lanewise("v128.sub_sat", 2, lanes![I8 I8x16SubSatS, U8 I8x16SubSatU, I16 I16x8SubSatS, U16 I16x8SubSatU]),
    lanewise("v128.min", 2, lanes![I8 I8x16MinS, U8 I8x16MinU, I16 I16x8MinS, U16 I16x8MinU, I32 I32x4MinS,
        U32 I32x4MinU, F32 F32x4Min, F64 F64x2Min]),
    lanewise("v128.max", 2, lanes![I8 I8x16MaxS, U8 I8x16MaxU, I16 I16x8MaxS, U16 I16x8MaxU, I32 I32x4MaxS,
        U32 I32x4MaxU, F32 F32x4Max, F64 F64x2Max]),
    lanewise("v128.pmin", 2, lanes![F32 F32x4PMin, F64 F64x2PMin]),
    lanewise("v128.pmax", 2, lanes![F32 F32x4PMax, F64 F64x2PMax]),
    lanewise("v128.dot", 2, lanes![I16 I32x4DotI16x8S]),
    lanewise("v128.avgr", 2, lanes![U8 I8x16AvgrU, U16 I16x8AvgrU]),
    lanewise("v128.popcnt", 1, lanes![I8 | U8 I8x16Popcnt]),
    lanewise("v128.sqrt", 1, lanes![F32 F32x4Sqrt, F64 F64x2Sqrt]),
    lanewise("v128.ceil", 1, lanes![F32 F32x4Ceil, F64 F64x2Ceil]),
    lanewise("v128.floor", 1, lanes![F32 F32x4Floor, F64 F64x2Floor]),
    lanewise("v128.trunc", 1, lanes![F32 F32x4Trunc, F64 F64x2Trunc]),
    lanewise("v128.nearest", 1, lanes![F32 F32x4Nearest, F64 F64x2Nearest]),

    lanewise("v128.eq", 2, lanes![I8 | U8 I8x16Eq, I16 | U16 I16x8Eq, I32 | U32 I32x4Eq, I64 | U64 I64x2Eq,
        F32 F32x4Eq, F64 F64x2Eq]),
    lanewise("v128.ne", 2, lanes![I8 | U8 I8x16Ne, I16 | U16 I16x8Ne, I32 | U32 I32x4Ne, I64 | U64 I64x2Ne,
        F32 F32x4Ne, F64 F64x2Ne]),
    lanewise("v128.lt", 2, lanes![I8 I8x16LtS, U8 I8x16LtU, I16 I16x8LtS, U16 I16x8LtU, I32 I32x4LtS, U32 I32x4LtU,
        I64 I64x2LtS, F32 F32x4Lt, F64 F64x2Lt]),
    lanewise("v128.le", 2, lanes![I8 I8x16LeS, U8 I8x16LeU, I16 I16x8LeS, U16 I16x8LeU, I32 I32x4LeS, U32 I32x4LeU,
        I64 I64x2LeS, F32 F32x4Le, F64 F64x2Le]),
    lanewise("v128.gt", 2, lanes![I8 I8x16GtS, U8 I8x16GtU, I16 I16x8GtS, U16 I16x8GtU, I32 I32x4GtS, U32 I32x4GtU,
        I64 I64x2GtS, F32 F32x4Gt, F64 F64x2Gt]),
    lanewise("v128.ge", 2, lanes![I8 I8x16GeS, U8 I8x16GeU, I16 I16x8GeS, U16 I16x8GeU, I32 I32x4GeS, U32 I32x4GeU,
        I64 I64x2GeS, F32 F32x4Ge, F64 F64x2Ge]),

    lanewise("v128.convert", 1, lanes![I32 F32x4ConvertI32x4S, U32 F32x4ConvertI32x4U]),
    lanewise("v128.convert_low", 1, lanes![I32 F64x2ConvertLowI32x4S, U32 F64x2ConvertLowI32x4U]),
    lanewise("v128.trunc_sat", 1, lanes![I32 I32x4TruncSatF32x4S, U32 I32x4TruncSatF32x4U]),
    lanewise("v128.trunc_sat_zero", 1, lanes![I32 I32x4TruncSatF64x2SZero, U32 I32x4TruncSatF64x2UZero]),
    lanewise("v128.narrow", 2, lanes![I16 I8x16NarrowI16x8S, U16 I8x16NarrowI16x8U, I32 I16x8NarrowI32x4S,
        U32 I16x8NarrowI32x4U]),
    lanewise("v128.extend_low", 1, lanes![I8 I16x8ExtendLowI8x16S, U8 I16x8ExtendLowI8x16U, I16 I32x4ExtendLowI16x8S,
        U16 I32x4ExtendLowI16x8U, I32 I64x2ExtendLowI32x4S, U32 I64x2ExtendLowI32x4U]),
    lanewise("v128.extend_high", 1, lanes![I8 I16x8ExtendHighI8x16S, U8 I16x8ExtendHighI8x16U,
        I16 I32x4ExtendHighI16x8S, U16 I32x4ExtendHighI16x8U, I32 I64x2ExtendHighI32x4S, U32 I64x2ExtendHighI32x4U]),
    lanewise("v128.extadd_pairwise", 1, lanes![I8 I16x8ExtAddPairwiseI8x16S, U8 I16x8ExtAddPairwiseI8x16U,
        I16 I32x4ExtAddPairwiseI16x8S, U16 I32x4ExtAddPairwiseI16x8U]),
    lanewise("v128.q15mulr_sat", 2, lanes![I16 I16x8Q15MulrSatS]),
    lanewise("v128.extmul_low", 2, lanes![I8 I16x8ExtMulLowI8x16S, U8 I16x8ExtMulLowI8x16U, I16 I32x4ExtMulLowI16x8S,
        U16 I32x4ExtMulLowI16x8U, I32 I64x2ExtMulLowI32x4S, U32 I64x2ExtMulLowI32x4U]),
    lanewise("v128.extmul_high", 2, lanes![I8 I16x8ExtMulHighI8x16S, U8 I16x8ExtMulHighI8x16U,
        I16 I32x4ExtMulHighI16x8S, U16 I32x4ExtMulHighI16x8U, I32 I64x2ExtMulHighI32x4S, U32 I64x2ExtMulHighI32x4U]),
    only("v128.demote_zero", lanes![F64 F32x4DemoteF64x2Zero]),
    only("v128.promote_low", lanes![F32 F64x2PromoteLowF32x4]),

    bitwise("v128.relaxed_swizzle", Op::I8x16RelaxedSwizzle, &[V, V], V),
    lanewise("v128.relaxed_trunc", 1, lanes![I32 I32x4RelaxedTruncF32x4S, U32 I32x4RelaxedTruncF32x4U]),
    lanewise("v128.relaxed_trunc_zero", 1, lanes![I32 I32x4RelaxedTruncF64x2SZero, U32 I32x4RelaxedTruncF64x2UZero]),
    lanewise("v128.relaxed_madd", 3, lanes![F32 F32x4RelaxedMadd, F64 F64x2RelaxedMadd]),
    lanewise("v128.relaxed_nmadd", 3, lanes![F32 F32x4RelaxedNmadd, F64 F64x2RelaxedNmadd]),
    lanewise("v128.relaxed_laneselect", 3, lanes![I8 | U8 I8x16RelaxedLaneselect, I16 | U16 I16x8RelaxedLaneselect,
        I32 | U32 I32x4RelaxedLaneselect, I64 | U64 I64x2RelaxedLaneselect]),
    lanewise("v128.relaxed_min", 2, lanes![F32 F32x4RelaxedMin, F64 F64x2RelaxedMin]),
    lanewise("v128.relaxed_max", 2, lanes![F32 F32x4RelaxedMax, F64 F64x2RelaxedMax]),
    lanewise("v128.relaxed_q15mulr", 2, lanes![I16 I16x8RelaxedQ15mulrS]),
    lanewise("v128.relaxed_dot", 2, lanes![I16 I16x8RelaxedDotI8x16I7x16S]),
    lanewise("v128.relaxed_dot_add", 3, lanes![I32 I32x4RelaxedDotI8x16I7x16AddS]),
];

pub(super) fn check<'a>(checker: &mut Checker<'_, 'a>, rule: &Rule, call: &Call<'a>) -> Expr {
    let lanes: &[Lane] = match rule {
        Rule::Construct(lane) => return construct(checker, call, *lane),
        Rule::Shuffle => return shuffle(checker, call),
        Rule::Plain(lanes, _)
        | Rule::Absolute(lanes)
        | Rule::Splat(lanes)
        | Rule::Shift(lanes)
        | Rule::ExtractLane(lanes)
        | Rule::ReplaceLane(lanes) => lanes,
    };
    let ty = call.ty.unwrap_or(Type::Error);
    let Some(op) = operator_of(lanes, ty) else {
        if matches!(rule, Rule::Absolute(_)) && ty.is_integer() && !ty.is_bool() {
            return checker.check_expr_as(&call.args[0], V);
        }
        return call.not_applicable(checker, ty);
    };
    match rule {
        Rule::Plain(_, result) => vectors(checker, call, op, *result),
        Rule::Absolute(_) => vectors(checker, call, op, V),
        Rule::Splat(_) => splat(checker, call, op, ty),
        Rule::Shift(_) => super::check_operator(checker, call, op, &[V, Type::I32], V),
        Rule::ExtractLane(_) => {
            let vector = checker.check_expr_as(&call.args[0], V);
            let Some(lane) = lane_index(checker, call, 1, lane_count(ty)) else { return call.error() };
            build::operator(checker, op, vec![vector], Immediate::Lane(lane), ty, call.span)
        }
        Rule::ReplaceLane(_) => {
            let vector = checker.check_expr_as(&call.args[0], V);
            let lane = lane_index(checker, call, 1, lane_count(ty));
            let value = checker.check_expr_as(&call.args[2], ty);
            let Some(lane) = lane else { return call.error() };
            build::operator(checker, op, vec![vector, value], Immediate::Lane(lane), V, call.span)
        }
        Rule::Shuffle | Rule::Construct(_) => call.error(),
    }
}

/// The operator of a lane type.
pub(super) fn operator_of(lanes: &[Lane], ty: Type) -> Option<Op> {
    let ty = match ty {
        Type::Isize => Type::I32,
        Type::Usize => Type::U32,
        other => other,
    };
    lanes.iter().find(|(lane, _)| *lane == ty).map(|&(_, op)| op)
}

pub(super) fn lane_count(ty: Type) -> u32 {
    16 / ty.byte_size().max(1)
}

/// The constant lane index at argument `at`, less than `count`. `None`: reported (AS220, AS222).
pub(super) fn lane_index<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, at: usize, count: u32) -> Option<u8> {
    let arg = &call.args[at];
    let index = build::constant_int(checker, arg, Type::U8)?;
    if index < 0 || index >= i64::from(count) {
        checker.error(Code::AS222, arg.span, &["Lane index", "0", &(count - 1).to_string()]);
        return None;
    }
    Some(index as u8)
}

fn vectors<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, op: Op, result: Type) -> Expr {
    let args = call.args.iter().map(|arg| checker.check_expr_as(arg, V)).collect();
    build::operator(checker, op, args, Immediate::None, result, call.span)
}

fn splat<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, op: Op, ty: Type) -> Expr {
    let value = checker.check_expr_as(&call.args[0], ty);
    let Some(constant) = constant_of(&value) else {
        return build::operator(checker, op, vec![value], Immediate::None, V, call.span);
    };
    let mut bytes = [0; 16];
    let width = ty.byte_size() as usize;
    bytes.chunks_exact_mut(width).for_each(|lane| set_lane(lane, constant));
    Expr::new(ExprKind::Const(Const::V128(bytes)), V, call.span)
}

/// Little-endian.
fn set_lane(lane: &mut [u8], value: Const) {
    let width = lane.len();
    match value {
        Const::Int(value) => lane.copy_from_slice(&value.to_le_bytes()[..width]),
        Const::F32(value) => lane.copy_from_slice(&value.to_le_bytes()),
        Const::F64(value) => lane.copy_from_slice(&value.to_le_bytes()),
        Const::V128(_) => {}
    }
}

/// `v128.shuffle<T>(a, b, ...lanes)`: the lanes of both are numbered on; the machine shuffles bytes.
fn shuffle<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let ty = call.ty.unwrap_or(Type::Error);
    if !ty.is_numeric() || ty.is_bool() {
        return call.not_applicable(checker, ty);
    }
    let count = lane_count(ty) as usize;
    if call.args.len() != count + 2 {
        let (expected, given) = ((count + 2).to_string(), call.args.len().to_string());
        return checker.error(Code::TS2554, call.span, &[&expected, &given]);
    }
    let vectors = call.args[..2].iter().map(|arg| checker.check_expr_as(arg, V)).collect();
    let width = ty.byte_size() as usize;
    let mut mask = [0; 16];
    for (lane, bytes) in mask.chunks_exact_mut(width).enumerate() {
        let Some(index) = lane_index(checker, call, lane + 2, 2 * count as u32) else { return call.error() };
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = index * width as u8 + at as u8;
        }
    }
    build::operator(checker, Op::I8x16Shuffle, vectors, Immediate::Lanes(mask), V, call.span)
}

/// Constant lanes make a constant, into which the others are put; if no lane is constant, the first fills all.
fn construct<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, ty: Type) -> Expr {
    let (Some(splat), Some(replace)) = (lane_operator("v128.splat", ty), lane_operator("v128.replace_lane", ty)) else {
        return call.error();
    };
    let lanes = call.args.iter().map(|arg| checker.check_expr_as(arg, ty)).collect::<Vec<_>>();
    let width = ty.byte_size() as usize;
    let mut bytes = [0; 16];
    let mut variable = Vec::new();
    for (at, lane) in lanes.into_iter().enumerate() {
        match constant_of(&lane) {
            Some(value) => set_lane(&mut bytes[at * width..][..width], value),
            None => variable.push((at as u8, lane)),
        }
    }
    let mut rest = variable.into_iter().peekable();
    let all_variable = rest.len() == call.args.len();
    let mut vector = match rest.next_if(|_| all_variable) {
        Some((_, first)) => build::operator(checker, splat, vec![first], Immediate::None, V, call.span),
        None => Expr::new(ExprKind::Const(Const::V128(bytes)), V, call.span),
    };
    for (at, lane) in rest {
        vector = build::operator(checker, replace, vec![vector, lane], Immediate::Lane(at), V, call.span);
    }
    vector
}

fn lane_operator(name: &str, ty: Type) -> Option<Op> {
    match &super::find_row(name)?.meaning {
        Meaning::Vector(Rule::Splat(lanes) | Rule::ReplaceLane(lanes)) => operator_of(lanes, ty),
        _ => None,
    }
}
