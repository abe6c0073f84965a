//! The operators that exist alike for i32 and i64, or for f32 and f64, seen as one operator and a width.

use crate::{Imm, Type};
use asc_ops::Op;

/// 32 or 64 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    W32,
    W64,
}

impl Width {
    pub fn bits(self) -> u32 {
        match self {
            Width::W32 => 32,
            Width::W64 => 64,
        }
    }

    pub fn int_type(self) -> Type {
        match self {
            Width::W32 => Type::I32,
            Width::W64 => Type::I64,
        }
    }

    pub fn mask(self) -> u64 {
        match self {
            Width::W32 => u32::MAX.into(),
            Width::W64 => u64::MAX,
        }
    }

    /// The number as an integer constant of this width; upper bits are cut off.
    pub fn int_imm(self, value: i64) -> Imm {
        match self {
            Width::W32 => Imm::I32(value as i32),
            Width::W64 => Imm::I64(value),
        }
    }

    /// The value cut to this width and extended by its sign: how integer constants are kept as `i64`.
    pub fn wrap(self, value: i64) -> i64 {
        match self {
            Width::W32 => value as i32 as i64,
            Width::W64 => value,
        }
    }

    /// The least signed value.
    pub fn least(self) -> i64 {
        match self {
            Width::W32 => i32::MIN.into(),
            Width::W64 => i64::MIN,
        }
    }
}

macro_rules! define_classes {
    ($(#[$doc:meta])* $class:ident $classify:ident; $($name:ident $narrow:ident $wide:ident;)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $class { $($name,)* }

        impl $class {
            /// The machine operator of a width.
            pub fn at(self, width: Width) -> Op {
                match (self, width) {
                    $(($class::$name, Width::W32) => Op::$narrow, ($class::$name, Width::W64) => Op::$wide,)*
                }
            }
        }

        /// The operator and width that a machine operator is made of.
        pub fn $classify(op: Op) -> Option<($class, Width)> {
            match op {
                $(Op::$narrow => Some(($class::$name, Width::W32)), Op::$wide => Some(($class::$name, Width::W64)),)*
                _ => None,
            }
        }
    };
}

define_classes! {
    /// Integer arithmetic of two operands.
    Int int_operator;
    Add I32Add I64Add;
    Sub I32Sub I64Sub;
    Mul I32Mul I64Mul;
    DivS I32DivS I64DivS;
    DivU I32DivU I64DivU;
    RemS I32RemS I64RemS;
    RemU I32RemU I64RemU;
    And I32And I64And;
    Or I32Or I64Or;
    Xor I32Xor I64Xor;
    Shl I32Shl I64Shl;
    ShrS I32ShrS I64ShrS;
    ShrU I32ShrU I64ShrU;
    Rotl I32Rotl I64Rotl;
    Rotr I32Rotr I64Rotr;
}

define_classes! {
    /// Comparisons of two integers.
    Compare compare_operator;
    Eq I32Eq I64Eq;
    Ne I32Ne I64Ne;
    LtS I32LtS I64LtS;
    LtU I32LtU I64LtU;
    GtS I32GtS I64GtS;
    GtU I32GtU I64GtU;
    LeS I32LeS I64LeS;
    LeU I32LeU I64LeU;
    GeS I32GeS I64GeS;
    GeU I32GeU I64GeU;
}

define_classes! {
    /// Operations on one or two floating-point numbers, and comparisons of them.
    Float float_operator;
    Abs F32Abs F64Abs;
    Neg F32Neg F64Neg;
    Ceil F32Ceil F64Ceil;
    Floor F32Floor F64Floor;
    Trunc F32Trunc F64Trunc;
    Nearest F32Nearest F64Nearest;
    Sqrt F32Sqrt F64Sqrt;
    Add F32Add F64Add;
    Sub F32Sub F64Sub;
    Mul F32Mul F64Mul;
    Div F32Div F64Div;
    Min F32Min F64Min;
    Max F32Max F64Max;
    Copysign F32Copysign F64Copysign;
    Eq F32Eq F64Eq;
    Ne F32Ne F64Ne;
    Lt F32Lt F64Lt;
    Gt F32Gt F64Gt;
    Le F32Le F64Le;
    Ge F32Ge F64Ge;
}

impl Int {
    pub fn is_commutative(self) -> bool {
        matches!(self, Int::Add | Int::Mul | Int::And | Int::Or | Int::Xor)
    }
}

impl Compare {
    /// The comparison that holds exactly when this one does not.
    pub fn inverse(self) -> Compare {
        match self {
            Compare::Eq => Compare::Ne,
            Compare::Ne => Compare::Eq,
            Compare::LtS => Compare::GeS,
            Compare::LtU => Compare::GeU,
            Compare::GtS => Compare::LeS,
            Compare::GtU => Compare::LeU,
            Compare::LeS => Compare::GtS,
            Compare::LeU => Compare::GtU,
            Compare::GeS => Compare::LtS,
            Compare::GeU => Compare::LtU,
        }
    }

    /// The comparison with its operands exchanged.
    pub fn swapped(self) -> Compare {
        match self {
            Compare::Eq => Compare::Eq,
            Compare::Ne => Compare::Ne,
            Compare::LtS => Compare::GtS,
            Compare::LtU => Compare::GtU,
            Compare::GtS => Compare::LtS,
            Compare::GtU => Compare::LtU,
            Compare::LeS => Compare::GeS,
            Compare::LeU => Compare::GeU,
            Compare::GeS => Compare::LeS,
            Compare::GeU => Compare::LeU,
        }
    }
}

/// Whether exchanging the two operands changes nothing: integer and floating-point, vectors not considered.
pub fn is_commutative(op: Op) -> bool {
    if let Some((int, _)) = int_operator(op) {
        return int.is_commutative();
    }
    if let Some((compare, _)) = compare_operator(op) {
        return matches!(compare, Compare::Eq | Compare::Ne);
    }
    // For sums, products and extrema of floats only the payload of a NaN may differ, which is not determined anyway.
    matches!(float_operator(op), Some((Float::Add | Float::Mul | Float::Min | Float::Max | Float::Eq | Float::Ne, _)))
}
