//! The types of number literals.
//!
//! Comes in: a literal's value and the type that its place expects. Goes out: its type and constant. Not done here:
//! nothing is reported, nothing converted.

use asc_hir::{Const, Type};

/// An integer literal as written, with the minus sign that may stand before it.
#[derive(Clone, Copy, Debug)]
pub struct IntegerLiteral {
    pub value: u64,
    pub negative: bool,
    /// The digits do not fit 64 bits.
    pub overflow: bool,
}

impl IntegerLiteral {
    /// The magnitude of the least 64-bit integer.
    const LEAST: u64 = 1 << 63;

    /// The literal's type and value: those of `context` if the value fits it, else the first of `i32`, `u32` and `i64`
    /// that holds it. `None` if not even 64 bits do (AS236).
    pub fn typed(self, context: Option<Type>) -> Option<(Type, Const)> {
        if self.overflow || (self.negative && self.value > IntegerLiteral::LEAST) {
            return None;
        }
        Some(match context {
            Some(Type::F32) => (Type::F32, Const::F32(self.to_f32())),
            Some(Type::F64) => (Type::F64, Const::F64(self.to_f64())),
            Some(ty) if ty.is_integer() && self.fits(ty) => (ty, Const::Int(self.bits())),
            _ => (self.best_fit(), Const::Int(self.bits())),
        })
    }

    /// Two's complement.
    fn bits(self) -> i64 {
        if self.negative { self.value.wrapping_neg() as i64 } else { self.value as i64 }
    }

    fn to_f64(self) -> f64 {
        if self.negative { -(self.value as f64) } else { self.value as f64 }
    }

    fn to_f32(self) -> f32 {
        if self.negative { -(self.value as f32) } else { self.value as f32 }
    }

    fn fits(self, ty: Type) -> bool {
        let bits = ty.bits();
        if bits == 64 {
            return true;
        }
        match (ty.is_signed(), self.negative) {
            (true, true) => self.value <= 1 << (bits - 1),
            (true, false) => self.value < 1 << (bits - 1),
            (false, negative) => self.value < 1 << bits && (!negative || self.value == 0),
        }
    }

    fn best_fit(self) -> Type {
        let first = [Type::I32, Type::U32].into_iter().find(|&ty| self.fits(ty));
        first.unwrap_or(Type::I64)
    }
}

/// A float literal takes the width that its place expects and is `f64` anywhere else.
pub fn float(value: f64, context: Option<Type>) -> (Type, Const) {
    if context == Some(Type::F32) { (Type::F32, Const::F32(value as f32)) } else { (Type::F64, Const::F64(value)) }
}
