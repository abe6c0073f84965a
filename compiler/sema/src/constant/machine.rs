//! Machine operators on constants: what builtins such as `clz` and `reinterpret` give at compile time.
//!
//! Comes in: an operator of the table with constant operands as HIR holds them. Goes out: the machine's result, an
//! integer of 32 bits sign-extended: the caller normalises it to the expression's type. Only pure operators on numbers
//! have rows; vectors, memory and what may trap have none.

use asc_hir::Const;
use asc_ops::Op;

/// How an operator computes, by the machine types of operands and result.
enum Rule {
    I32(fn(i32) -> i32),
    I32Pair(fn(i32, i32) -> i32),
    I64(fn(i64) -> i64),
    I64Pair(fn(i64, i64) -> i64),
    I64Test(fn(i64) -> bool),
    I64Compare(fn(i64, i64) -> bool),
    F32(fn(f32) -> f32),
    F32Pair(fn(f32, f32) -> f32),
    F64(fn(f64) -> f64),
    F64Pair(fn(f64, f64) -> f64),
    F32Bits(fn(f32) -> i32),
    F64Bits(fn(f64) -> i64),
    BitsF32(fn(i32) -> f32),
    BitsF64(fn(i64) -> f64),
}

/// The result of `op`; `None` without a rule or with operands that are not the rule's.
pub fn fold(op: Op, args: &[Const]) -> Option<Const> {
    let int = |at: usize| match args.get(at) {
        Some(&Const::Int(value)) => Some(value),
        _ => None,
    };
    let f32_at = |at: usize| match args.get(at) {
        Some(&Const::F32(value)) => Some(value),
        _ => None,
    };
    let f64_at = |at: usize| match args.get(at) {
        Some(&Const::F64(value)) => Some(value),
        _ => None,
    };
    Some(match rule(op)? {
        Rule::I32(f) => Const::Int(i64::from(f(int(0)? as i32))),
        Rule::I32Pair(f) => Const::Int(i64::from(f(int(0)? as i32, int(1)? as i32))),
        Rule::I64(f) => Const::Int(f(int(0)?)),
        Rule::I64Pair(f) => Const::Int(f(int(0)?, int(1)?)),
        Rule::I64Test(f) => Const::Int(i64::from(f(int(0)?))),
        Rule::I64Compare(f) => Const::Int(i64::from(f(int(0)?, int(1)?))),
        Rule::F32(f) => Const::F32(f(f32_at(0)?)),
        Rule::F32Pair(f) => Const::F32(f(f32_at(0)?, f32_at(1)?)),
        Rule::F64(f) => Const::F64(f(f64_at(0)?)),
        Rule::F64Pair(f) => Const::F64(f(f64_at(0)?, f64_at(1)?)),
        Rule::F32Bits(f) => Const::Int(i64::from(f(f32_at(0)?))),
        Rule::F64Bits(f) => Const::Int(f(f64_at(0)?)),
        Rule::BitsF32(f) => Const::F32(f(int(0)? as i32)),
        Rule::BitsF64(f) => Const::F64(f(int(0)?)),
    })
}

/// The table, one row per operator. What has none is no pure function of numbers, or of no use at compile time.
fn rule(op: Op) -> Option<Rule> {
    rule_of_i32(op).or_else(|| rule_of_i64(op)).or_else(|| rule_of_floats(op))
}

/// On 32-bit integers.
#[rustfmt::skip]
fn rule_of_i32(op: Op) -> Option<Rule> {
    Some(match op {
        Op::I32Eqz => Rule::I32(|a| i32::from(a == 0)),
        Op::I32Clz => Rule::I32(|a| a.leading_zeros() as i32),
        Op::I32Ctz => Rule::I32(|a| a.trailing_zeros() as i32),
        Op::I32Popcnt => Rule::I32(|a| a.count_ones() as i32),
        Op::I32Extend8S => Rule::I32(|a| i32::from(a as i8)),
        Op::I32Extend16S => Rule::I32(|a| i32::from(a as i16)),
        Op::I32Eq => Rule::I32Pair(|a, b| i32::from(a == b)),
        Op::I32Ne => Rule::I32Pair(|a, b| i32::from(a != b)),
        Op::I32LtS => Rule::I32Pair(|a, b| i32::from(a < b)),
        Op::I32LtU => Rule::I32Pair(|a, b| i32::from((a as u32) < b as u32)),
        Op::I32GtS => Rule::I32Pair(|a, b| i32::from(a > b)),
        Op::I32GtU => Rule::I32Pair(|a, b| i32::from(a as u32 > b as u32)),
        Op::I32LeS => Rule::I32Pair(|a, b| i32::from(a <= b)),
        Op::I32LeU => Rule::I32Pair(|a, b| i32::from(a as u32 <= b as u32)),
        Op::I32GeS => Rule::I32Pair(|a, b| i32::from(a >= b)),
        Op::I32GeU => Rule::I32Pair(|a, b| i32::from(a as u32 >= b as u32)),
        Op::I32Add => Rule::I32Pair(i32::wrapping_add),
        Op::I32Sub => Rule::I32Pair(i32::wrapping_sub),
        Op::I32Mul => Rule::I32Pair(i32::wrapping_mul),
        Op::I32And => Rule::I32Pair(|a, b| a & b),
        Op::I32Or => Rule::I32Pair(|a, b| a | b),
        Op::I32Xor => Rule::I32Pair(|a, b| a ^ b),
        Op::I32Shl => Rule::I32Pair(|a, b| a.wrapping_shl(b as u32)),
        Op::I32ShrS => Rule::I32Pair(|a, b| a.wrapping_shr(b as u32)),
        Op::I32ShrU => Rule::I32Pair(|a, b| (a as u32).wrapping_shr(b as u32) as i32),
        Op::I32Rotl => Rule::I32Pair(|a, b| a.rotate_left(b as u32 & 31)),
        Op::I32Rotr => Rule::I32Pair(|a, b| a.rotate_right(b as u32 & 31)),
        _ => return None,
    })
}

/// On 64-bit integers.
#[rustfmt::skip]
fn rule_of_i64(op: Op) -> Option<Rule> {
    Some(match op {
        Op::I64Eqz => Rule::I64Test(|a| a == 0),
        Op::I64Clz => Rule::I64(|a| i64::from(a.leading_zeros())),
        Op::I64Ctz => Rule::I64(|a| i64::from(a.trailing_zeros())),
        Op::I64Popcnt => Rule::I64(|a| i64::from(a.count_ones())),
        Op::I64Extend8S => Rule::I64(|a| i64::from(a as i8)),
        Op::I64Extend16S => Rule::I64(|a| i64::from(a as i16)),
        Op::I64Extend32S => Rule::I64(|a| i64::from(a as i32)),
        Op::I64Eq => Rule::I64Compare(|a, b| a == b),
        Op::I64Ne => Rule::I64Compare(|a, b| a != b),
        Op::I64LtS => Rule::I64Compare(|a, b| a < b),
        Op::I64LtU => Rule::I64Compare(|a, b| (a as u64) < b as u64),
        Op::I64GtS => Rule::I64Compare(|a, b| a > b),
        Op::I64GtU => Rule::I64Compare(|a, b| a as u64 > b as u64),
        Op::I64LeS => Rule::I64Compare(|a, b| a <= b),
        Op::I64LeU => Rule::I64Compare(|a, b| a as u64 <= b as u64),
        Op::I64GeS => Rule::I64Compare(|a, b| a >= b),
        Op::I64GeU => Rule::I64Compare(|a, b| a as u64 >= b as u64),
        Op::I64Add => Rule::I64Pair(i64::wrapping_add),
        Op::I64Sub => Rule::I64Pair(i64::wrapping_sub),
        Op::I64Mul => Rule::I64Pair(i64::wrapping_mul),
        Op::I64And => Rule::I64Pair(|a, b| a & b),
        Op::I64Or => Rule::I64Pair(|a, b| a | b),
        Op::I64Xor => Rule::I64Pair(|a, b| a ^ b),
        Op::I64Shl => Rule::I64Pair(|a, b| a.wrapping_shl(b as u32)),
        Op::I64ShrS => Rule::I64Pair(|a, b| a.wrapping_shr(b as u32)),
        Op::I64ShrU => Rule::I64Pair(|a, b| (a as u64).wrapping_shr(b as u32) as i64),
        Op::I64Rotl => Rule::I64Pair(|a, b| a.rotate_left(b as u32 & 63)),
        Op::I64Rotr => Rule::I64Pair(|a, b| a.rotate_right(b as u32 & 63)),
        _ => return None,
    })
}

/// On floats, and between floats and their bits.
#[rustfmt::skip]
fn rule_of_floats(op: Op) -> Option<Rule> {
    Some(match op {
        Op::F32Abs => Rule::F32(f32::abs),
        Op::F32Neg => Rule::F32(|a| -a),
        Op::F32Ceil => Rule::F32(f32::ceil),
        Op::F32Floor => Rule::F32(f32::floor),
        Op::F32Trunc => Rule::F32(f32::trunc),
        Op::F32Nearest => Rule::F32(f32::round_ties_even),
        Op::F32Sqrt => Rule::F32(|a| if a < 0.0 { f32::NAN } else { a.sqrt() }),
        Op::F32Min => Rule::F32Pair(|a, b| least(f64::from(a), f64::from(b)) as f32),
        Op::F32Max => Rule::F32Pair(|a, b| greatest(f64::from(a), f64::from(b)) as f32),
        Op::F32Copysign => Rule::F32Pair(f32::copysign),
        Op::F64Abs => Rule::F64(f64::abs),
        Op::F64Neg => Rule::F64(|a| -a),
        Op::F64Ceil => Rule::F64(f64::ceil),
        Op::F64Floor => Rule::F64(f64::floor),
        Op::F64Trunc => Rule::F64(f64::trunc),
        Op::F64Nearest => Rule::F64(f64::round_ties_even),
        Op::F64Sqrt => Rule::F64(|a| if a < 0.0 { f64::NAN } else { a.sqrt() }),
        Op::F64Min => Rule::F64Pair(least),
        Op::F64Max => Rule::F64Pair(greatest),
        Op::F64Copysign => Rule::F64Pair(f64::copysign),
        Op::I32ReinterpretF32 => Rule::F32Bits(|a| a.to_bits() as i32),
        Op::I64ReinterpretF64 => Rule::F64Bits(|a| a.to_bits() as i64),
        Op::F32ReinterpretI32 => Rule::BitsF32(|a| f32::from_bits(a as u32)),
        Op::F64ReinterpretI64 => Rule::BitsF64(|a| f64::from_bits(a as u64)),
        _ => return None,
    })
}

/// The machine's minimum: NaN if either is, and `-0` is less than `0`.
fn least(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        f64::NAN
    } else if a == b {
        if a.is_sign_negative() { a } else { b }
    } else {
        a.min(b)
    }
}

/// The machine's maximum: NaN if either is, and `0` is greater than `-0`.
fn greatest(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        f64::NAN
    } else if a == b {
        if a.is_sign_negative() { b } else { a }
    } else {
        a.max(b)
    }
}
