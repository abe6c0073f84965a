//! Arithmetic on constants, exactly as the compiled program would do it.
//!
//! Comes in: an operator and constant operands. Goes out: the constant that the operator gives at run time, bit for bit
//! (NaNs of arithmetic are the canonical one, as any machine may give). `None` where the program would trap, and for
//! what has no constant result. Not done here: expressions are not walked; checking folds as it builds.

pub mod machine;

use asc_hir::{BinaryOp, CastKind, Const, Type, UnaryOp};

/// An integer as it stands in a constant of `ty`: sign- or zero-extended from the type's width; `bool` is 0 or 1.
pub fn normalize(value: i64, ty: Type) -> i64 {
    let bits = ty.bits();
    if ty.is_bool() {
        i64::from(value != 0)
    } else if bits >= 64 {
        value
    } else if ty.is_signed() {
        value << (64 - bits) >> (64 - bits)
    } else {
        value & ((1 << bits) - 1)
    }
}

/// The zero of a type, if it has one that is a constant.
pub fn zero(ty: Type) -> Option<Const> {
    match ty {
        Type::F32 => Some(Const::F32(0.0)),
        Type::F64 => Some(Const::F64(0.0)),
        Type::V128 => Some(Const::V128([0; 16])),
        _ => ty.is_integer().then_some(Const::Int(0)),
    }
}

/// What a condition makes of a constant: neither zero nor NaN.
pub fn is_truthy(value: Const) -> bool {
    match value {
        Const::Int(value) => value != 0,
        Const::F32(value) => value != 0.0 && !value.is_nan(),
        Const::F64(value) => value != 0.0 && !value.is_nan(),
        Const::V128(bytes) => bytes != [0; 16],
    }
}

/// A constant of type `bool`.
pub fn boolean(value: bool) -> Const {
    Const::Int(i64::from(value))
}

/// `op value` for an operand of type `ty`.
pub fn unary(op: UnaryOp, ty: Type, value: Const) -> Option<Const> {
    match (op, value) {
        (UnaryOp::Neg, Const::Int(value)) => Some(Const::Int(normalize(value.wrapping_neg(), ty))),
        (UnaryOp::Neg, Const::F32(value)) => Some(Const::F32(-value)),
        (UnaryOp::Neg, Const::F64(value)) => Some(Const::F64(-value)),
        (UnaryOp::BitNot, Const::Int(value)) => Some(Const::Int(normalize(!value, ty))),
        (UnaryOp::Not, value) => Some(boolean(!is_truthy(value))),
        (UnaryOp::Neg, Const::V128(_)) | (UnaryOp::BitNot, Const::F32(_) | Const::F64(_) | Const::V128(_)) => None,
    }
}

/// `left op right` for operands of type `ty`.
pub fn binary(op: BinaryOp, ty: Type, left: Const, right: Const) -> Option<Const> {
    match (left, right) {
        (Const::Int(left), Const::Int(right)) if ty.is_signed() => signed(op, ty, left, right),
        (Const::Int(left), Const::Int(right)) => unsigned(op, ty, left as u64, right as u64),
        (Const::F32(left), Const::F32(right)) => {
            let value = float(op, f64::from(left), f64::from(right))?;
            // One operation on two f32 values is exact enough in f64 that rounding again gives the f32 result.
            Some(match value {
                Const::F64(value) => Const::F32(canonical_f32(value as f32)),
                other => other,
            })
        }
        (Const::F64(left), Const::F64(right)) => float(op, left, right),
        (Const::V128(left), Const::V128(right)) => match op {
            BinaryOp::Eq => Some(boolean(left == right)),
            BinaryOp::Ne => Some(boolean(left != right)),
            _ => None,
        },
        _ => None,
    }
}

fn signed(op: BinaryOp, ty: Type, left: i64, right: i64) -> Option<Const> {
    let value = match op {
        BinaryOp::Div if right == 0 || (right == -1 && is_least(left, ty)) => return None,
        BinaryOp::Rem if right == 0 => return None,
        BinaryOp::Div => left.wrapping_div(right),
        BinaryOp::Rem => left.wrapping_rem(right),
        BinaryOp::Shr => left >> shift_count(right, ty),
        // Small integers are computed in 32 bits.
        BinaryOp::ShrU if ty.bits() <= 32 => i64::from((left as i32 as u32) >> shift_count(right, ty)),
        BinaryOp::ShrU => ((left as u64) >> shift_count(right, ty)) as i64,
        BinaryOp::Lt => return Some(boolean(left < right)),
        BinaryOp::Le => return Some(boolean(left <= right)),
        BinaryOp::Gt => return Some(boolean(left > right)),
        BinaryOp::Ge => return Some(boolean(left >= right)),
        _ => return wrapping(op, ty, left, right),
    };
    Some(Const::Int(normalize(value, ty)))
}

fn unsigned(op: BinaryOp, ty: Type, left: u64, right: u64) -> Option<Const> {
    let value = match op {
        BinaryOp::Div | BinaryOp::Rem if right == 0 => return None,
        BinaryOp::Div => left / right,
        BinaryOp::Rem => left % right,
        BinaryOp::Shr | BinaryOp::ShrU => left >> shift_count(right as i64, ty),
        BinaryOp::Lt => return Some(boolean(left < right)),
        BinaryOp::Le => return Some(boolean(left <= right)),
        BinaryOp::Gt => return Some(boolean(left > right)),
        BinaryOp::Ge => return Some(boolean(left >= right)),
        _ => return wrapping(op, ty, left as i64, right as i64),
    };
    Some(Const::Int(normalize(value as i64, ty)))
}

/// Operators that do not care for the sign.
fn wrapping(op: BinaryOp, ty: Type, left: i64, right: i64) -> Option<Const> {
    let value = match op {
        BinaryOp::Add => left.wrapping_add(right),
        BinaryOp::Sub => left.wrapping_sub(right),
        BinaryOp::Mul => left.wrapping_mul(right),
        BinaryOp::BitAnd => left & right,
        BinaryOp::BitOr => left | right,
        BinaryOp::BitXor => left ^ right,
        BinaryOp::Shl => left << shift_count(right, ty),
        BinaryOp::Eq => return Some(boolean(left == right)),
        BinaryOp::Ne => return Some(boolean(left != right)),
        _ => return None,
    };
    Some(Const::Int(normalize(value, ty)))
}

/// The least value of 32 and 64 bits, whose quotient by -1 traps; smaller types compute theirs in 32 bits and wrap it.
fn is_least(value: i64, ty: Type) -> bool {
    match ty.bits() {
        64 => value == i64::MIN,
        32 => value == i64::from(i32::MIN),
        _ => false,
    }
}

/// Counts are masked to the width of the type; a `bool` does not shift.
fn shift_count(count: i64, ty: Type) -> u32 {
    (count as u32) & (ty.bits() - 1)
}

fn float(op: BinaryOp, left: f64, right: f64) -> Option<Const> {
    let value = match op {
        BinaryOp::Add => left + right,
        BinaryOp::Sub => left - right,
        BinaryOp::Mul => left * right,
        BinaryOp::Div => left / right,
        BinaryOp::Rem => left % right,
        BinaryOp::Lt => return Some(boolean(left < right)),
        BinaryOp::Le => return Some(boolean(left <= right)),
        BinaryOp::Gt => return Some(boolean(left > right)),
        BinaryOp::Ge => return Some(boolean(left >= right)),
        BinaryOp::Eq => return Some(boolean(left == right)),
        BinaryOp::Ne => return Some(boolean(left != right)),
        BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor | BinaryOp::Shl | BinaryOp::Shr | BinaryOp::ShrU => {
            return None;
        }
    };
    Some(Const::F64(canonical_f64(value)))
}

/// Hosts differ in the sign of a NaN that arithmetic makes; the compiler does not.
fn canonical_f64(value: f64) -> f64 {
    if value.is_nan() { f64::NAN } else { value }
}

fn canonical_f32(value: f32) -> f32 {
    if value.is_nan() { f32::NAN } else { value }
}

/// `base ** exponent` on an integer type: wrapping; a negative exponent gives the truncated fraction, so 0 unless the
/// base is 1 or -1. The law of the library's `ipow32` and `ipow64`.
pub fn power(ty: Type, base: i64, exponent: i64) -> Const {
    // The library takes signed numbers of 32 or 64 bits.
    let (mut base, mut exponent) =
        if ty.bits() == 64 { (base, exponent) } else { (i64::from(base as i32), i64::from(exponent as i32)) };
    if exponent < 0 {
        let value = match base {
            1 => 1,
            -1 => 1 - 2 * (exponent & 1),
            _ => 0,
        };
        return Const::Int(normalize(value, ty));
    }
    let mut value = 1i64;
    while exponent > 0 {
        if exponent & 1 == 1 {
            value = value.wrapping_mul(base);
        }
        base = base.wrapping_mul(base);
        exponent >>= 1;
    }
    Const::Int(normalize(value, ty))
}

/// `base ** exponent` on floats where the result is an integer that the type holds exactly, so that every algorithm with
/// an error below one unit in the last place gives it. The program computes all others.
pub fn exact_power(base: Const, exponent: Const) -> Option<Const> {
    let (base, exponent, digits) = match (base, exponent) {
        (Const::F32(base), Const::F32(exponent)) => (f64::from(base), f64::from(exponent), f32::MANTISSA_DIGITS),
        (Const::F64(base), Const::F64(exponent)) => (base, exponent, f64::MANTISSA_DIGITS),
        _ => return None,
    };
    // The powers of 0 keep its sign, and those of 1 may be NaN: both are left to the program.
    if base.trunc() != base || !(2.0..=1e9).contains(&base.abs()) || !(0.0..=64.0).contains(&exponent) {
        return None;
    }
    let power = (exponent.trunc() == exponent).then(|| (base as i128).checked_pow(exponent as u32))??;
    let fits = power.unsigned_abs() <= 1 << digits;
    fits.then_some(if digits == f32::MANTISSA_DIGITS { Const::F32(power as f32) } else { Const::F64(power as f64) })
}

/// Whether a float outside the range of the integer type saturates or traps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OutOfRange {
    Saturates,
    Traps,
}

/// The conversion of a constant.
pub fn cast(kind: CastKind, from: Type, to: Type, value: Const, out_of_range: OutOfRange) -> Option<Const> {
    match kind {
        CastKind::Truthy => Some(boolean(is_truthy(value))),
        CastKind::Numeric => numeric(from, to, value, out_of_range),
        CastKind::Reinterpret => reinterpret(to, value),
        CastKind::AssumeClass | CastKind::AssumeNonNull => None,
    }
}

fn numeric(from: Type, to: Type, value: Const, out_of_range: OutOfRange) -> Option<Const> {
    if to.is_bool() {
        return Some(boolean(is_truthy(value)));
    }
    match (value, to) {
        (Const::Int(value), Type::F32) if from == Type::U64 => Some(Const::F32(value as u64 as f32)),
        (Const::Int(value), Type::F64) if from == Type::U64 => Some(Const::F64(value as u64 as f64)),
        (Const::Int(value), Type::F32) => Some(Const::F32(value as f32)),
        (Const::Int(value), Type::F64) => Some(Const::F64(value as f64)),
        (Const::Int(value), _) => to.is_integer().then(|| Const::Int(normalize(value, to))),
        (Const::F32(value), Type::F32) => Some(Const::F32(value)),
        (Const::F32(value), Type::F64) => Some(Const::F64(canonical_f64(f64::from(value)))),
        (Const::F32(value), _) => float_to_integer(f64::from(value), to, out_of_range),
        (Const::F64(value), Type::F32) => Some(Const::F32(canonical_f32(value as f32))),
        (Const::F64(value), Type::F64) => Some(Const::F64(value)),
        (Const::F64(value), _) => float_to_integer(value, to, out_of_range),
        (Const::V128(_), _) => None,
    }
}

/// Truncates towards zero in 32 or 64 bits with the sign of `to`, then wraps to its width.
fn float_to_integer(value: f64, to: Type, out_of_range: OutOfRange) -> Option<Const> {
    if !to.is_integer() {
        return None;
    }
    let (integer, back) = match (to.is_signed(), to.bits() == 64) {
        (true, true) => (value as i64, value as i64 as f64),
        (true, false) => (i64::from(value as i32), f64::from(value as i32)),
        (false, true) => (value as u64 as i64, value as u64 as f64),
        (false, false) => (i64::from(value as u32), f64::from(value as u32)),
    };
    // The greatest integers of 64 bits are no floats: `back` is then the next power of two, which is out of range.
    let limit = if to.is_signed() { 9_223_372_036_854_775_808.0 } else { 18_446_744_073_709_551_616.0 };
    let in_range = back == value.trunc() && value < limit;
    (in_range || out_of_range == OutOfRange::Saturates).then(|| Const::Int(normalize(integer, to)))
}

/// The same bits under another type of the same size.
fn reinterpret(to: Type, value: Const) -> Option<Const> {
    let bits = match value {
        Const::Int(value) => value,
        Const::F32(value) => i64::from(value.to_bits()),
        Const::F64(value) => value.to_bits() as i64,
        Const::V128(_) => return (to == Type::V128).then_some(value),
    };
    match to {
        Type::F32 => Some(Const::F32(f32::from_bits(bits as u32))),
        Type::F64 => Some(Const::F64(f64::from_bits(bits as u64))),
        _ => to.is_integer().then(|| Const::Int(normalize(bits, to))),
    }
}
