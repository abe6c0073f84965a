//! Evaluates scalar operators on constants, exactly as WebAssembly does.
//!
//! Where the result of a floating-point operation is a NaN, WebAssembly leaves its sign and payload open, and the
//! positive canonical one is given, so that the result does not depend on the machine that compiles.

use crate::Imm;
use crate::operators::{Compare, Float, Int, Width, compare_operator, float_operator, int_operator};
use asc_ops::Op;

/// The constant that an operator gives for constant operands. `None` if it would trap or is not evaluated here.
pub fn fold(op: Op, args: &[Imm]) -> Option<Imm> {
    if let Some((int, width)) = int_operator(op) {
        let (&[Imm::I32(_), Imm::I32(_)] | &[Imm::I64(_), Imm::I64(_)]) = args else { return None };
        return Some(width.int_imm(fold_int(int, width, int_of(args[0])?, int_of(args[1])?)?));
    }
    if let Some((compare, width)) = compare_operator(op) {
        let (left, right) = (int_of(*args.first()?)?, int_of(*args.get(1)?)?);
        return Some(Imm::I32(fold_compare(compare, width, left, right).into()));
    }
    if let Some((float, width)) = float_operator(op) {
        return match width {
            Width::W32 => fold_f32(float, args),
            Width::W64 => fold_f64(float, args),
        };
    }
    fold_unary(op, *args.first()?)
}

/// An integer constant, extended by its sign.
pub fn int_of(imm: Imm) -> Option<i64> {
    match imm {
        Imm::I32(value) => Some(value.into()),
        Imm::I64(value) => Some(value),
        _ => None,
    }
}

/// `None` if it traps.
pub fn fold_int(int: Int, width: Width, left: i64, right: i64) -> Option<i64> {
    let mask = width.mask();
    let (unsigned_left, unsigned_right) = (left as u64 & mask, right as u64 & mask);
    let count = right as u32 & (width.bits() - 1);
    let value = match int {
        Int::Add => left.wrapping_add(right),
        Int::Sub => left.wrapping_sub(right),
        Int::Mul => left.wrapping_mul(right),
        Int::DivS if right == 0 || (left == width.least() && right == -1) => return None,
        Int::DivS => left / right,
        Int::DivU => unsigned_left.checked_div(unsigned_right)? as i64,
        Int::RemS if right == 0 => return None,
        Int::RemS => left.wrapping_rem(right),
        Int::RemU => unsigned_left.checked_rem(unsigned_right)? as i64,
        Int::And => left & right,
        Int::Or => left | right,
        Int::Xor => left ^ right,
        Int::Shl => left << count,
        Int::ShrS => left >> count,
        Int::ShrU => (unsigned_left >> count) as i64,
        Int::Rotl | Int::Rotr => {
            let by = if int == Int::Rotl { count } else { (width.bits() - count) % width.bits() };
            match width {
                Width::W32 => (left as u32).rotate_left(by) as i64,
                Width::W64 => (left as u64).rotate_left(by) as i64,
            }
        }
    };
    Some(width.wrap(value))
}

pub fn fold_compare(compare: Compare, width: Width, left: i64, right: i64) -> bool {
    let (unsigned_left, unsigned_right) = (left as u64 & width.mask(), right as u64 & width.mask());
    match compare {
        Compare::Eq => left == right,
        Compare::Ne => left != right,
        Compare::LtS => left < right,
        Compare::LtU => unsigned_left < unsigned_right,
        Compare::GtS => left > right,
        Compare::GtU => unsigned_left > unsigned_right,
        Compare::LeS => left <= right,
        Compare::LeU => unsigned_left <= unsigned_right,
        Compare::GeS => left >= right,
        Compare::GeU => unsigned_left >= unsigned_right,
    }
}

macro_rules! fold_float {
    ($name:ident $imm:ident $float:ident $bits:ident) => {
        fn $name(float: Float, args: &[Imm]) -> Option<Imm> {
            let Imm::$imm(left_bits) = *args.first()? else { return None };
            let right_bits = match args.get(1) {
                Some(&Imm::$imm(bits)) => bits,
                Some(_) => return None,
                None => 0,
            };
            let (left, right) = ($float::from_bits(left_bits), $float::from_bits(right_bits));
            let sign: $bits = 1 << ($bits::BITS - 1);
            let value = match float {
                // These three work on bits; a NaN keeps its payload.
                Float::Abs => return Some(Imm::$imm(left_bits & !sign)),
                Float::Neg => return Some(Imm::$imm(left_bits ^ sign)),
                Float::Copysign => return Some(Imm::$imm(left_bits & !sign | right_bits & sign)),
                Float::Eq => return Some(Imm::I32((left == right).into())),
                Float::Ne => return Some(Imm::I32((left != right).into())),
                Float::Lt => return Some(Imm::I32((left < right).into())),
                Float::Gt => return Some(Imm::I32((left > right).into())),
                Float::Le => return Some(Imm::I32((left <= right).into())),
                Float::Ge => return Some(Imm::I32((left >= right).into())),
                Float::Ceil => left.ceil(),
                Float::Floor => left.floor(),
                Float::Trunc => left.trunc(),
                Float::Nearest => left.round_ties_even(),
                Float::Sqrt => left.sqrt(),
                Float::Add => left + right,
                Float::Sub => left - right,
                Float::Mul => left * right,
                Float::Div => left / right,
                Float::Min | Float::Max if left.is_nan() || right.is_nan() => $float::NAN,
                // Of two zeros, the negative one is the lesser.
                Float::Min if left == right => $float::from_bits(left_bits | right_bits & sign),
                Float::Max if left == right => $float::from_bits(left_bits & (right_bits | !sign)),
                Float::Min => left.min(right),
                Float::Max => left.max(right),
            };
            Some(Imm::$imm(if value.is_nan() { $float::NAN.to_bits() & !sign } else { value.to_bits() }))
        }
    };
}

fold_float!(fold_f32 F32 f32 u32);
fold_float!(fold_f64 F64 f64 u64);

fn fold_unary(op: Op, arg: Imm) -> Option<Imm> {
    match arg {
        Imm::I32(value) => fold_i32(op, value),
        Imm::I64(value) => fold_i64(op, value),
        Imm::F32(bits) => match op {
            Op::I32ReinterpretF32 => Some(Imm::I32(bits as i32)),
            Op::F64PromoteF32 => Some(f64_imm(f32::from_bits(bits).into())),
            _ => fold_truncation(op, f32::from_bits(bits).into()),
        },
        Imm::F64(bits) => match op {
            Op::I64ReinterpretF64 => Some(Imm::I64(bits as i64)),
            Op::F32DemoteF64 => Some(f32_imm(f64::from_bits(bits) as f32)),
            _ => fold_truncation(op, f64::from_bits(bits)),
        },
        _ => None,
    }
}

fn f32_imm(value: f32) -> Imm {
    Imm::F32(if value.is_nan() { 0x7fc0_0000 } else { value.to_bits() })
}

fn f64_imm(value: f64) -> Imm {
    Imm::F64(if value.is_nan() { 0x7ff8_0000_0000_0000 } else { value.to_bits() })
}

fn fold_i32(op: Op, value: i32) -> Option<Imm> {
    Some(match op {
        Op::I32Eqz => Imm::I32((value == 0).into()),
        Op::I32Clz => Imm::I32(value.leading_zeros() as i32),
        Op::I32Ctz => Imm::I32(value.trailing_zeros() as i32),
        Op::I32Popcnt => Imm::I32(value.count_ones() as i32),
        Op::I32Extend8S => Imm::I32((value as i8).into()),
        Op::I32Extend16S => Imm::I32((value as i16).into()),
        Op::I64ExtendI32S => Imm::I64(value.into()),
        Op::I64ExtendI32U => Imm::I64((value as u32).into()),
        Op::F32ConvertI32S => f32_imm(value as f32),
        Op::F32ConvertI32U => f32_imm(value as u32 as f32),
        Op::F64ConvertI32S => f64_imm(value.into()),
        Op::F64ConvertI32U => f64_imm((value as u32).into()),
        Op::F32ReinterpretI32 => Imm::F32(value as u32),
        _ => return None,
    })
}

fn fold_i64(op: Op, value: i64) -> Option<Imm> {
    Some(match op {
        Op::I64Eqz => Imm::I32((value == 0).into()),
        Op::I64Clz => Imm::I64(value.leading_zeros().into()),
        Op::I64Ctz => Imm::I64(value.trailing_zeros().into()),
        Op::I64Popcnt => Imm::I64(value.count_ones().into()),
        Op::I64Extend8S => Imm::I64((value as i8).into()),
        Op::I64Extend16S => Imm::I64((value as i16).into()),
        Op::I64Extend32S => Imm::I64((value as i32).into()),
        Op::I32WrapI64 => Imm::I32(value as i32),
        Op::F32ConvertI64S => f32_imm(value as f32),
        Op::F32ConvertI64U => f32_imm(value as u64 as f32),
        Op::F64ConvertI64S => f64_imm(value as f64),
        Op::F64ConvertI64U => f64_imm(value as u64 as f64),
        Op::F64ReinterpretI64 => Imm::F64(value as u64),
        _ => return None,
    })
}

/// Float to integer. An f32 is an f64 exactly, so that one range test serves both.
fn fold_truncation(op: Op, value: f64) -> Option<Imm> {
    let truncated = value.trunc();
    let within = |least: f64, past: f64| (least <= truncated && truncated < past).then_some(());
    Some(match op {
        Op::I32TruncSatF32S | Op::I32TruncSatF64S => Imm::I32(value as i32),
        Op::I32TruncSatF32U | Op::I32TruncSatF64U => Imm::I32(value as u32 as i32),
        Op::I64TruncSatF32S | Op::I64TruncSatF64S => Imm::I64(value as i64),
        Op::I64TruncSatF32U | Op::I64TruncSatF64U => Imm::I64(value as u64 as i64),
        // Out of range and NaN, the other four trap.
        Op::I32TruncF32S | Op::I32TruncF64S => {
            within(-2_147_483_648.0, 2_147_483_648.0)?;
            Imm::I32(value as i32)
        }
        Op::I32TruncF32U | Op::I32TruncF64U => {
            within(0.0, 4_294_967_296.0)?;
            Imm::I32(value as u32 as i32)
        }
        Op::I64TruncF32S | Op::I64TruncF64S => {
            within(-9_223_372_036_854_775_808.0, 9_223_372_036_854_775_808.0)?;
            Imm::I64(value as i64)
        }
        Op::I64TruncF32U | Op::I64TruncF64U => {
            within(0.0, 18_446_744_073_709_551_616.0)?;
            Imm::I64(value as u64 as i64)
        }
        _ => return None,
    })
}
