//! Conversions between types.

use crate::function::FunctionLowerer;
use crate::small::includes;
use crate::types::{Machine, machine, value_type};
use asc_hir::{CastKind, Expr, Type};
use asc_ir::{self as ir, Imm, Value};
use asc_ops::{Feature, Op};

/// A conversion between numbers of different machine types, for the signed and the unsigned case.
struct Conversion {
    from: ir::Type,
    to: ir::Type,
    signed: Op,
    unsigned: Op,
}

const fn row(from: ir::Type, to: ir::Type, signed: Op, unsigned: Op) -> Conversion {
    Conversion { from, to, signed, unsigned }
}

use ir::Type::{F32, F64, I32, I64};

/// From an integer by the sign of the source, from a float to an integer by that of the destination.
#[rustfmt::skip]
static CONVERSIONS: &[Conversion] = &[
    row(I32, I64, Op::I64ExtendI32S, Op::I64ExtendI32U),
    row(I32, F32, Op::F32ConvertI32S, Op::F32ConvertI32U),
    row(I32, F64, Op::F64ConvertI32S, Op::F64ConvertI32U),
    row(I64, I32, Op::I32WrapI64, Op::I32WrapI64),
    row(I64, F32, Op::F32ConvertI64S, Op::F32ConvertI64U),
    row(I64, F64, Op::F64ConvertI64S, Op::F64ConvertI64U),
    row(F32, F64, Op::F64PromoteF32, Op::F64PromoteF32),
    row(F64, F32, Op::F32DemoteF64, Op::F32DemoteF64),
    row(F32, I32, Op::I32TruncSatF32S, Op::I32TruncSatF32U),
    row(F32, I64, Op::I64TruncSatF32S, Op::I64TruncSatF32U),
    row(F64, I32, Op::I32TruncSatF64S, Op::I32TruncSatF64U),
    row(F64, I64, Op::I64TruncSatF64S, Op::I64TruncSatF64U),
];

/// What stands for the saturating conversions without their feature: NaN and what is out of range trap.
static TRAPPING: &[Conversion] = &[
    row(F32, I32, Op::I32TruncF32S, Op::I32TruncF32U),
    row(F32, I64, Op::I64TruncF32S, Op::I64TruncF32U),
    row(F64, I32, Op::I32TruncF64S, Op::I32TruncF64U),
    row(F64, I64, Op::I64TruncF64S, Op::I64TruncF64U),
];

impl FunctionLowerer<'_, '_> {
    pub(crate) fn cast(&mut self, kind: CastKind, operand: &Expr, expr: &Expr) -> Value {
        let value = self.value(operand);
        self.at(expr.span);
        match kind {
            CastKind::Truthy => self.truth_value(value, operand.ty),
            CastKind::Numeric if expr.ty.is_bool() => self.truth_value(value, operand.ty),
            CastKind::Numeric => self.convert(value, operand.ty, expr.ty),
            CastKind::Reinterpret | CastKind::AssumeClass => self.reinterpret(value, operand.ty, expr.ty),
            CastKind::AssumeNonNull => self.assume_non_null(value, expr.ty),
        }
    }

    /// Between numeric types, not to `bool`.
    fn convert(&mut self, value: Value, from: Type, to: Type) -> Value {
        let (Some(source), Some(target)) = (value_type(from), value_type(to)) else { return value };
        if source == target {
            return if to.is_small_integer() && !includes(to, from) { self.normalise(value, to) } else { value };
        }
        let signed = if from.is_float() { to.is_signed() } else { from.is_signed() };
        let saturating = self.lowerer.features.has(Feature::NontrappingF2i);
        let preferred: &[Conversion] = if saturating { &[] } else { TRAPPING };
        let mut rows = preferred.iter().chain(CONVERSIONS);
        let Some(row) = rows.find(|row| row.from == source && row.to == target) else {
            panic!("no conversion from {from:?} to {to:?}");
        };
        let value = self.builder.op(if signed { row.signed } else { row.unsigned }, &[value]);
        self.normalise(value, to)
    }

    /// The same bits under another type.
    fn reinterpret(&mut self, value: Value, from: Type, to: Type) -> Value {
        let (Some(source), Some(target)) = (value_type(from), value_type(to)) else { return value };
        let op = match (source, target) {
            (ir::Type::Managed, ir::Type::I32) => Op::PointerOf,
            (ir::Type::I32, ir::Type::Managed) => {
                return self.builder.typed(Op::ManagedOf, &[value], Imm::None, target);
            }
            (ir::Type::I32, ir::Type::F32) => Op::F32ReinterpretI32,
            (ir::Type::F32, ir::Type::I32) => Op::I32ReinterpretF32,
            (ir::Type::I64, ir::Type::F64) => Op::F64ReinterpretI64,
            (ir::Type::F64, ir::Type::I64) => Op::I64ReinterpretF64,
            _ if to.is_small_integer() && !includes(to, from) => return self.normalise(value, to),
            _ => return value,
        };
        self.builder.op(op, &[value])
    }

    fn assume_non_null(&mut self, value: Value, to: Type) -> Value {
        match value_type(to) {
            Some(target @ ir::Type::Ref(_)) if self.builder.value_type(value) != target => {
                self.builder.typed(Op::RefAsNonNull, &[value], Imm::None, target)
            }
            _ => value,
        }
    }

    /// 1 if the value is truthy, else 0.
    pub(crate) fn truth_value(&mut self, value: Value, ty: Type) -> Value {
        let truth = self.truth(value, ty);
        match machine(ty) {
            Some(Machine::I32Signed | Machine::I32Unsigned | Machine::Managed) if !ty.is_bool() => {
                let zero = self.builder.i32_const(0);
                self.builder.op(Op::I32Ne, &[truth, zero])
            }
            _ => truth,
        }
    }

    /// An i32 that is not zero exactly if the value is truthy: what a branch tests.
    pub(crate) fn truth(&mut self, value: Value, ty: Type) -> Value {
        let Some(machine) = machine(ty) else { return value };
        match machine {
            Machine::I32Signed | Machine::I32Unsigned => value,
            Machine::Managed => self.builder.op(Op::PointerOf, &[value]),
            Machine::I64Signed | Machine::I64Unsigned => {
                let zero = self.builder.i64_const(0);
                self.builder.op(Op::I64Ne, &[value, zero])
            }
            // |x| > 0 holds for neither zero nor NaN.
            Machine::F32 => {
                let (size, zero) = (self.builder.op(Op::F32Abs, &[value]), self.builder.f32_const(0.0));
                self.builder.op(Op::F32Gt, &[size, zero])
            }
            Machine::F64 => {
                let (size, zero) = (self.builder.op(Op::F64Abs, &[value]), self.builder.f64_const(0.0));
                self.builder.op(Op::F64Gt, &[size, zero])
            }
            Machine::V128 => self.builder.op(Op::V128AnyTrue, &[value]),
            Machine::External => {
                let null = self.builder.op(Op::RefIsNull, &[value]);
                self.builder.op(Op::I32Eqz, &[null])
            }
        }
    }
}
