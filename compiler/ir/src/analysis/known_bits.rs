//! Which bits of an integer are known to be 0 or 1, and how many of its upper bits repeat its sign.

use super::KnownParams;
use crate::{AccessKind, Body, Imm, InstData, Type, Value, ValueDef, access};
use asc_ops::{ImmediateKind, Op};

/// What is known about an i32 or i64 value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KnownBits {
    /// 32 or 64; the masks have no bits above it.
    pub width: u32,
    pub zeros: u64,
    pub ones: u64,
    /// So many upper bits are equal to the sign bit, itself included: 1 to `width`.
    pub signs: u32,
}

/// How far a query looks through operands: the cost of one query is bounded by 2 to this power, in practice far less.
const DEPTH: u32 = 5;

impl KnownBits {
    pub fn unknown(width: u32) -> KnownBits {
        KnownBits { width, zeros: 0, ones: 0, signs: 1 }
    }

    pub fn constant(width: u32, value: u64) -> KnownBits {
        let mask = mask(width);
        KnownBits { width, zeros: !value & mask, ones: value & mask, signs: 1 }.normal()
    }

    fn masks(width: u32, zeros: u64, ones: u64) -> KnownBits {
        let mask = mask(width);
        KnownBits { width, zeros: zeros & mask, ones: ones & mask, signs: 1 }.normal()
    }

    /// At most the low `bits` bits are set.
    fn below(width: u32, bits: u32) -> KnownBits {
        if bits >= width { KnownBits::unknown(width) } else { KnownBits::masks(width, u64::MAX << bits, 0) }
    }

    fn signed(width: u32, signs: u32) -> KnownBits {
        KnownBits { width, zeros: 0, ones: 0, signs: signs.clamp(1, width) }
    }

    /// Derives the count of sign bits from the masks, and masks from the sign bits when the sign is known.
    fn normal(mut self) -> KnownBits {
        let shift = 64 - self.width;
        let leading = (self.zeros << shift).leading_ones().max((self.ones << shift).leading_ones());
        self.signs = self.signs.max(leading.min(self.width)).max(1);
        let upper = mask(self.width) & !low_mask(self.width - self.signs);
        if self.is_non_negative() {
            self.zeros |= upper;
        } else if self.ones >> (self.width - 1) & 1 == 1 {
            self.ones |= upper;
        }
        self
    }

    /// All bits are known.
    pub fn as_constant(&self) -> Option<u64> {
        (self.zeros | self.ones == mask(self.width)).then_some(self.ones)
    }

    pub fn leading_zeros(&self) -> u32 {
        (self.zeros << (64 - self.width)).leading_ones().min(self.width)
    }

    pub fn trailing_zeros(&self) -> u32 {
        self.zeros.trailing_ones().min(self.width)
    }

    /// The sign bit is known to be 0.
    pub fn is_non_negative(&self) -> bool {
        self.zeros >> (self.width - 1) & 1 == 1
    }

    /// The least and greatest unsigned values.
    pub fn unsigned_range(&self) -> (u64, u64) {
        (self.ones, !self.zeros & mask(self.width))
    }

    /// The least and greatest signed values.
    pub fn signed_range(&self) -> (i64, i64) {
        let shift = 64 - self.width;
        if self.is_non_negative() {
            let (least, greatest) = self.unsigned_range();
            return (least as i64, greatest as i64);
        }
        let reach = 1i64 << (self.width - self.signs).min(62);
        let full = ((i64::MIN >> shift), (i64::MAX >> shift));
        if self.signs > 1 { (-reach, reach - 1) } else { full }
    }

    /// The same of a value that is at most `most` without sign.
    pub fn and_at_most(mut self, most: u64) -> KnownBits {
        let bits = 64 - most.leading_zeros();
        if bits < self.width {
            self.zeros |= mask(self.width) & !low_mask(bits) & !self.ones;
        }
        self.normal()
    }

    /// What holds for both.
    pub fn join(&self, other: &KnownBits) -> KnownBits {
        KnownBits {
            width: self.width,
            zeros: self.zeros & other.zeros,
            ones: self.ones & other.ones,
            signs: self.signs.min(other.signs),
        }
    }
}

/// The low `bits` bits.
fn low_mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

fn mask(width: u32) -> u64 {
    low_mask(width)
}

/// What is known about `value` from the instructions that make it. Only for i32 and i64 values.
pub fn known_bits(body: &Body, params: &KnownParams, value: Value) -> KnownBits {
    query(body, params, value, DEPTH)
}

pub(super) fn query(body: &Body, params: &KnownParams, value: Value, depth: u32) -> KnownBits {
    let width = width_of(body.value_type(value));
    let value = body.resolve(value);
    match body.values[value].def {
        ValueDef::Param(..) => params.of(value).unwrap_or(KnownBits::unknown(width)),
        ValueDef::Result(inst) if depth > 0 => {
            let data = &body.insts[inst];
            transfer(data, width, |at| {
                let arg = data.args[at];
                match body.value_type(arg) {
                    Type::I32 | Type::I64 => query(body, params, arg, depth - 1),
                    _ => KnownBits::unknown(64),
                }
            })
        }
        ValueDef::Result(_) | ValueDef::Alias(_) => KnownBits::unknown(width),
    }
}

fn width_of(ty: Type) -> u32 {
    if ty == Type::I64 { 64 } else { 32 }
}

/// What an instruction's result is known to be, given what is known of its operands.
pub fn transfer(data: &InstData, width: u32, arg: impl Fn(usize) -> KnownBits) -> KnownBits {
    let unknown = KnownBits::unknown(width);
    match data.op {
        Op::I32Const | Op::I64Const => match data.imm {
            Imm::I32(value) => KnownBits::constant(32, value as u32 as u64),
            Imm::I64(value) => KnownBits::constant(64, value as u64),
            _ => unknown,
        },
        Op::Select => arg(0).join(&arg(1)),
        Op::I32And | Op::I64And => bitwise(arg(0), arg(1), |a, b| (a.zeros | b.zeros, a.ones & b.ones)),
        Op::I32Or | Op::I64Or => bitwise(arg(0), arg(1), |a, b| (a.zeros & b.zeros, a.ones | b.ones)),
        Op::I32Xor | Op::I64Xor => bitwise(arg(0), arg(1), |a, b| {
            ((a.zeros & b.zeros) | (a.ones & b.ones), (a.zeros & b.ones) | (a.ones & b.zeros))
        }),
        Op::I32Add | Op::I64Add => sum(arg(0), arg(1), Carry::Add),
        Op::I32Sub | Op::I64Sub => sum(arg(0), arg(1), Carry::Subtract),
        Op::I32Mul | Op::I64Mul => product(arg(0), arg(1)),
        Op::I32DivU | Op::I64DivU => KnownBits::below(width, width - arg(0).leading_zeros()),
        Op::I32RemU | Op::I64RemU => {
            let zeros = arg(0).leading_zeros().max(arg(1).leading_zeros());
            KnownBits::below(width, width - zeros)
        }
        Op::I32RemS | Op::I64RemS => {
            let dividend = arg(0);
            if dividend.is_non_negative() {
                return KnownBits::below(width, width - dividend.leading_zeros());
            }
            KnownBits::signed(width, dividend.signs)
        }
        Op::I32Shl | Op::I64Shl | Op::I32ShrU | Op::I64ShrU | Op::I32ShrS | Op::I64ShrS => {
            shifted(data.op, arg(0), arg(1))
        }
        Op::I32Extend8S | Op::I64Extend8S => extended(arg(0), width, 8),
        Op::I32Extend16S | Op::I64Extend16S => extended(arg(0), width, 16),
        Op::I64Extend32S => extended(arg(0), width, 32),
        Op::I64ExtendI32S => {
            let from = arg(0);
            KnownBits { width, zeros: from.zeros, ones: from.ones, signs: from.signs + 32 }.normal()
        }
        Op::I64ExtendI32U => KnownBits::masks(64, arg(0).zeros | (u64::MAX << 32), arg(0).ones),
        Op::I32WrapI64 => {
            let from = arg(0);
            let signs = from.signs.saturating_sub(32).max(1);
            KnownBits { width, zeros: from.zeros & low_mask(32), ones: from.ones & low_mask(32), signs }.normal()
        }
        Op::I32Clz | Op::I32Ctz | Op::I32Popcnt | Op::I64Clz | Op::I64Ctz | Op::I64Popcnt => {
            KnownBits::below(width, if width == 32 { 6 } else { 7 })
        }
        Op::I8x16ExtractLaneU => KnownBits::below(width, 8),
        Op::I16x8ExtractLaneU => KnownBits::below(width, 16),
        Op::I8x16ExtractLaneS => KnownBits::signed(width, width - 7),
        Op::I16x8ExtractLaneS => KnownBits::signed(width, width - 15),
        op if is_truth(op) => KnownBits::below(width, 1),
        op if op.row().immediate == ImmediateKind::Mem => loaded(op, width),
        _ => unknown,
    }
}

fn loaded(op: Op, width: u32) -> KnownBits {
    match access(op) {
        Some(found) if found.kind == AccessKind::LoadUnsigned => KnownBits::below(width, u32::from(found.bytes) * 8),
        Some(found) if found.kind == AccessKind::LoadSigned => {
            KnownBits::signed(width, width - u32::from(found.bytes) * 8 + 1)
        }
        _ => KnownBits::unknown(width),
    }
}

/// Whether the operator's result is 0 or 1: comparisons and tests. The scalar ones are neighbours in the table.
pub fn is_truth(op: Op) -> bool {
    let scalar = Op::I32Eqz as u16..=Op::F64Ge as u16;
    scalar.contains(&(op as u16))
        || matches!(
            op,
            Op::RefIsNull
                | Op::RefEq
                | Op::V128AnyTrue
                | Op::I8x16AllTrue
                | Op::I16x8AllTrue
                | Op::I32x4AllTrue
                | Op::I64x2AllTrue
        )
}

fn bitwise(a: KnownBits, b: KnownBits, combine: impl Fn(KnownBits, KnownBits) -> (u64, u64)) -> KnownBits {
    let (zeros, ones) = combine(a, b);
    KnownBits { width: a.width, zeros, ones, signs: a.signs.min(b.signs) }.normal()
}

enum Carry {
    Add,
    Subtract,
}

fn sum(a: KnownBits, b: KnownBits, carry: Carry) -> KnownBits {
    let width = a.width;
    // Below the lowest unknown bit, the result is exact.
    let exact = (a.zeros | a.ones).trailing_ones().min((b.zeros | b.ones).trailing_ones());
    let value = match carry {
        Carry::Add => a.ones.wrapping_add(b.ones),
        Carry::Subtract => a.ones.wrapping_sub(b.ones),
    };
    let low = low_mask(exact.min(width));
    let mut zeros = !value & low;
    // The sum of two n-bit numbers has n + 1 bits.
    if matches!(carry, Carry::Add) {
        let bits = (width - a.leading_zeros().min(b.leading_zeros())) + 1;
        if bits < width {
            zeros |= !low_mask(bits);
        }
    }
    let signs = a.signs.min(b.signs).saturating_sub(1).max(1);
    let mask = mask(width);
    KnownBits { width, zeros: zeros & mask, ones: value & low & mask, signs }.normal()
}

fn product(a: KnownBits, b: KnownBits) -> KnownBits {
    let width = a.width;
    let trailing = (a.trailing_zeros() + b.trailing_zeros()).min(width);
    let bits = (width - a.leading_zeros()) + (width - b.leading_zeros());
    let mut zeros = low_mask(trailing);
    if bits < width {
        zeros |= !low_mask(bits);
    }
    // An (n + 1)-bit times an (m + 1)-bit signed number fits into n + m + 1 bits and a sign, -(2^n) * -(2^m) included.
    let signed_bits = (width - a.signs) + (width - b.signs) + 1;
    let signs = width.saturating_sub(signed_bits).max(1);
    KnownBits { width, zeros: zeros & mask(width), ones: 0, signs }.normal()
}

fn shifted(op: Op, a: KnownBits, by: KnownBits) -> KnownBits {
    let width = a.width;
    let Some(count) = by.as_constant() else {
        return match op {
            // Shifting right never makes an unsigned value larger.
            Op::I32ShrU | Op::I64ShrU => KnownBits::below(width, width - a.leading_zeros()),
            Op::I32ShrS | Op::I64ShrS => KnownBits::signed(width, a.signs),
            // Shifting left keeps the zeros at the low end.
            _ => KnownBits::masks(width, low_mask(a.trailing_zeros()), 0),
        };
    };
    let count = count as u32 & (width - 1);
    let mask = mask(width);
    match op {
        Op::I32ShrU | Op::I64ShrU => KnownBits::masks(width, a.zeros >> count | !(mask >> count), a.ones >> count),
        Op::I32ShrS | Op::I64ShrS => {
            let low = mask >> count;
            let sign = 1u64 << (width - 1);
            let signs = (a.signs + count).min(width);
            let known = [a.zeros & sign != 0, a.ones & sign != 0];
            filled(width, a.zeros >> count & low, a.ones >> count & low, known, signs)
        }
        _ => {
            let signs = a.signs.saturating_sub(count).max(1);
            let zeros = (a.zeros << count | low_mask(count)) & mask;
            KnownBits { width, zeros, ones: a.ones << count & mask, signs }.normal()
        }
    }
}

/// Sign extension of the low `bits` bits.
fn extended(from: KnownBits, width: u32, bits: u32) -> KnownBits {
    if from.signs > width - bits {
        return from;
    }
    let low = low_mask(bits);
    let sign = 1u64 << (bits - 1);
    filled(width, from.zeros & low, from.ones & low, [from.zeros & sign != 0, from.ones & sign != 0], width - bits + 1)
}

/// Masks of the low bits, with the upper bits filled when the sign is known to be 0 or 1.
fn filled(width: u32, zeros: u64, ones: u64, sign: [bool; 2], signs: u32) -> KnownBits {
    let upper = mask(width) & !low_mask(width - signs);
    let zeros = if sign[0] { zeros | upper } else { zeros };
    let ones = if sign[1] { ones | upper } else { ones };
    KnownBits { width, zeros, ones, signs }.normal()
}
