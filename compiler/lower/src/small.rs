//! Small integers: `bool`, `i8`, `u8`, `i16` and `u16` are `i32` values extended from their width.
//!
//! Every value that reaches a variable, an operand or memory is extended; what may have left the range of its type is
//! extended again here.

use crate::function::FunctionLowerer;
use asc_hir::Type;
use asc_ir::{Imm, Value};
use asc_ops::{Feature, Op};

impl FunctionLowerer<'_, '_> {
    /// Extends a 32-bit value from the width of `ty` unless it plainly is; other types pass.
    pub(crate) fn normalise(&mut self, value: Value, ty: Type) -> Value {
        if !ty.is_small_integer() || self.is_made_in_range(value, ty) {
            return value;
        }
        match ty {
            Type::Bool => {
                let zero = self.builder.i32_const(0);
                self.builder.op(Op::I32Ne, &[value, zero])
            }
            Type::I8 | Type::I16 => self.sign_extend(value, ty.bits()),
            _ => {
                let mask = self.builder.i32_const((1 << ty.bits()) - 1);
                self.builder.op(Op::I32And, &[value, mask])
            }
        }
    }

    fn sign_extend(&mut self, value: Value, bits: u32) -> Value {
        if self.lowerer.features.has(Feature::SignExtension) {
            let op = if bits == 8 { Op::I32Extend8S } else { Op::I32Extend16S };
            return self.builder.op(op, &[value]);
        }
        let count = self.builder.i32_const(32 - bits as i32);
        let high = self.builder.op(Op::I32Shl, &[value, count]);
        self.builder.op(Op::I32ShrS, &[high, count])
    }

    /// Whether the instruction that made the value gives only what `ty` can hold.
    fn is_made_in_range(&self, value: Value, ty: Type) -> bool {
        let Some((op, imm)) = self.builder.definition(value) else { return false };
        let (low, high) = match (op, imm) {
            (_, Imm::I32(constant)) => (i64::from(constant), i64::from(constant)),
            _ => match results(op) {
                Some(range) => bounds(range),
                None => return false,
            },
        };
        let (least, most) = bounds(type_range(ty));
        least <= low && high <= most
    }
}

/// Whether all values of one type are values of the other.
pub(crate) fn includes(wider: Type, narrower: Type) -> bool {
    let ((least, most), (low, high)) = (bounds(type_range(wider)), bounds(type_range(narrower)));
    least <= low && high <= most
}

/// Values of so many bits.
#[derive(Clone, Copy)]
enum Range {
    Signed(u32),
    Unsigned(u32),
}

fn type_range(ty: Type) -> Range {
    if ty.is_signed() { Range::Signed(ty.bits()) } else { Range::Unsigned(ty.bits()) }
}

/// The least and the greatest value; of 64 unsigned bits as far as `i64` goes.
fn bounds(range: Range) -> (i64, i64) {
    match range {
        Range::Signed(bits) => (i64::MIN >> (64 - bits), i64::MAX >> (64 - bits)),
        Range::Unsigned(bits) => (0, i64::MAX >> (63 - bits.min(63))),
    }
}

/// What operators give that give less than 32 bits.
fn results(op: Op) -> Option<Range> {
    // The comparisons of numbers stand together in the table of operators.
    if (Op::I32Eqz..=Op::F64Ge).contains(&op) {
        return Some(Range::Unsigned(1));
    }
    RESULTS.iter().find(|&&(of, _)| of == op).map(|&(_, range)| range)
}

static RESULTS: &[(Op, Range)] = &[
    (Op::I32Load8S, Range::Signed(8)),
    (Op::I32Load8U, Range::Unsigned(8)),
    (Op::I32Load16S, Range::Signed(16)),
    (Op::I32Load16U, Range::Unsigned(16)),
    (Op::I32Extend8S, Range::Signed(8)),
    (Op::I32Extend16S, Range::Signed(16)),
    (Op::I32Clz, Range::Unsigned(6)),
    (Op::I32Ctz, Range::Unsigned(6)),
    (Op::I32Popcnt, Range::Unsigned(6)),
    (Op::RefIsNull, Range::Unsigned(1)),
    (Op::RefEq, Range::Unsigned(1)),
    (Op::I32AtomicLoad8U, Range::Unsigned(8)),
    (Op::I32AtomicLoad16U, Range::Unsigned(16)),
    (Op::I32AtomicRmw8AddU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16AddU, Range::Unsigned(16)),
    (Op::I32AtomicRmw8SubU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16SubU, Range::Unsigned(16)),
    (Op::I32AtomicRmw8AndU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16AndU, Range::Unsigned(16)),
    (Op::I32AtomicRmw8OrU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16OrU, Range::Unsigned(16)),
    (Op::I32AtomicRmw8XorU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16XorU, Range::Unsigned(16)),
    (Op::I32AtomicRmw8XchgU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16XchgU, Range::Unsigned(16)),
    (Op::I32AtomicRmw8CmpxchgU, Range::Unsigned(8)),
    (Op::I32AtomicRmw16CmpxchgU, Range::Unsigned(16)),
    (Op::I8x16ExtractLaneS, Range::Signed(8)),
    (Op::I8x16ExtractLaneU, Range::Unsigned(8)),
    (Op::I16x8ExtractLaneS, Range::Signed(16)),
    (Op::I16x8ExtractLaneU, Range::Unsigned(16)),
    (Op::V128AnyTrue, Range::Unsigned(1)),
    (Op::I8x16AllTrue, Range::Unsigned(1)),
    (Op::I16x8AllTrue, Range::Unsigned(1)),
    (Op::I32x4AllTrue, Range::Unsigned(1)),
    (Op::I64x2AllTrue, Range::Unsigned(1)),
];
