//! Loads and stores of vectors other than whole ones.

use asc_hir::{Expr, Immediate, Type};
use asc_ops::{Feature, Op};

use super::TypeArgs::One;
use super::vector::{Lane, lane_count, lane_index, lanes, operator_of};
use super::{Call, Meaning, Row, access, build};
use crate::check::Checker;

/// An operation by the type in memory.
pub(super) enum Rule {
    /// Makes a vector of so many elements in memory.
    Load(&'static [Lane], Elements),
    /// Of a vector and a constant index: gives the vector with that lane loaded.
    LoadLane(&'static [Lane]),
    StoreLane(&'static [Lane]),
}

/// How much of memory is read.
#[derive(Clone, Copy)]
pub(super) enum Elements {
    One,
    EightBytes,
}

const fn memory(name: &'static str, args: (u8, u8), rule: Rule) -> Row {
    Row { name, type_args: One, args, feature: Feature::Simd, meaning: Meaning::VectorMemory(rule) }
}

#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    memory("v128.load_splat", (1, 3), Rule::Load(lanes![I8 | U8 V128Load8Splat, I16 | U16 V128Load16Splat,
        I32 | U32 | F32 V128Load32Splat, I64 | U64 | F64 V128Load64Splat], Elements::One)),
    memory("v128.load_zero", (1, 3), Rule::Load(lanes![I32 | U32 | F32 V128Load32Zero,
        I64 | U64 | F64 V128Load64Zero], Elements::One)),
    memory("v128.load_ext", (1, 3), Rule::Load(lanes![I8 V128Load8x8S, U8 V128Load8x8U, I16 V128Load16x4S,
        U16 V128Load16x4U, I32 V128Load32x2S, U32 V128Load32x2U], Elements::EightBytes)),
    memory("v128.load_lane", (3, 5), Rule::LoadLane(lanes![I8 | U8 V128Load8Lane, I16 | U16 V128Load16Lane,
        I32 | U32 | F32 V128Load32Lane, I64 | U64 | F64 V128Load64Lane])),
    memory("v128.store_lane", (3, 5), Rule::StoreLane(lanes![I8 | U8 V128Store8Lane, I16 | U16 V128Store16Lane,
        I32 | U32 | F32 V128Store32Lane, I64 | U64 | F64 V128Store64Lane])),
];

pub(super) fn check<'a>(checker: &mut Checker<'_, 'a>, rule: &Rule, call: &Call<'a>) -> Expr {
    let (Rule::Load(lanes, _) | Rule::LoadLane(lanes) | Rule::StoreLane(lanes)) = rule;
    let ty = call.ty.unwrap_or(Type::Error);
    let Some(op) = operator_of(lanes, ty) else { return call.not_applicable(checker, ty) };
    let size = ty.byte_size();
    let address = checker.check_expr_as(&call.args[0], Type::Usize);
    let (at, greatest, result) = match rule {
        Rule::Load(_, Elements::One) => (1, size, Type::V128),
        Rule::Load(_, Elements::EightBytes) => (1, 8, Type::V128),
        Rule::LoadLane(_) => (3, size, Type::V128),
        Rule::StoreLane(_) => (3, size, Type::Void),
    };
    let mut args = vec![address];
    let mut lane = None;
    if at == 3 {
        args.push(checker.check_expr_as(&call.args[1], Type::V128));
        lane = lane_index(checker, call, 2, lane_count(ty));
        if lane.is_none() {
            return call.error();
        }
    }
    let Some(immediate) = access::immediate(checker, call, at, (size, greatest)) else { return call.error() };
    let immediate = match (immediate, lane) {
        (Immediate::Mem { offset, align, .. }, Some(lane)) => Immediate::MemLane { offset, align, lane },
        (other, _) => other,
    };
    build::operator(checker, op, args, immediate, result, call.span)
}
