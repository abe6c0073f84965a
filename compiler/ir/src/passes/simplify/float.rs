//! Laws of floats that hold for every bit pattern, signed zeros, infinities and NaNs included.

use super::{Simplifier, Step};
use crate::operators::{Float, Width, float_operator};
use crate::{Imm, Inst, Value};
use asc_ops::Op;

impl Simplifier<'_> {
    pub(super) fn float(&mut self, inst: Inst) -> Step {
        let Some((float, width)) = float_operator(self.body.insts[inst].op) else { return Step::Keep };
        let x = self.arg(inst, 0);
        match float {
            // -(-x) == x, on bits
            Float::Neg => match self.arg_of(x, float.at(width)) {
                Some(inner) => Step::Value(inner),
                None => Step::Keep,
            },
            Float::Abs => self.absolute(inst, width, x),
            Float::Ceil | Float::Floor | Float::Trunc | Float::Nearest => self.round(width, x),
            Float::Add | Float::Min | Float::Max => self.commute(inst, float, width),
            Float::Mul => self.multiply(inst, width),
            Float::Div => self.divide(inst, width),
            Float::Sub => self.subtract_float(inst, width),
            Float::Copysign => self.copysign(inst, width),
            Float::Eq | Float::Ne | Float::Lt | Float::Gt | Float::Le | Float::Ge => {
                self.compare_floats(inst, float, width)
            }
            Float::Sqrt => Step::Keep,
        }
    }

    fn absolute(&mut self, inst: Inst, width: Width, x: Value) -> Step {
        // abs(abs(x)) == abs(x)
        if self.arg_of(x, Float::Abs.at(width)).is_some() {
            return Step::Value(x);
        }
        // abs(-x) == abs(x)
        if let Some(inner) = self.arg_of(x, Float::Neg.at(width)) {
            return self.become_op(inst, Float::Abs.at(width), &[inner]);
        }
        // abs(copysign(x, y)) == abs(x)
        if let Some(args) = self.args_of(x, Float::Copysign.at(width)) {
            return self.become_op(inst, Float::Abs.at(width), &args[..1]);
        }
        Step::Keep
    }

    /// Rounding an integer gives the same integer: what was converted from one, or rounded before.
    fn round(&mut self, width: Width, x: Value) -> Step {
        let Some(data) = self.made_by(x) else { return Step::Keep };
        let whole = match data.op {
            Op::F32ConvertI32S | Op::F32ConvertI32U | Op::F32ConvertI64S | Op::F32ConvertI64U => true,
            Op::F64ConvertI32S | Op::F64ConvertI32U | Op::F64ConvertI64S | Op::F64ConvertI64U => true,
            op => [Float::Ceil, Float::Floor, Float::Trunc, Float::Nearest].iter().any(|round| round.at(width) == op),
        };
        if whole { Step::Value(x) } else { Step::Keep }
    }

    /// c + x == x + c
    fn commute(&mut self, inst: Inst, float: Float, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        if self.constant(x).is_some() && self.constant(y).is_none() {
            return self.become_op(inst, float.at(width), &[y, x]);
        }
        // x + -y == x - y
        if float == Float::Add {
            for (x, y) in [(x, y), (y, x)] {
                if let Some(inner) = self.arg_of(y, Float::Neg.at(width)) {
                    return self.become_op(inst, Float::Sub.at(width), &[x, inner]);
                }
            }
        }
        Step::Keep
    }

    fn subtract_float(&mut self, inst: Inst, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        // x - -y == x + y
        match self.arg_of(y, Float::Neg.at(width)) {
            Some(inner) => self.become_op(inst, Float::Add.at(width), &[x, inner]),
            None => Step::Keep,
        }
    }

    fn multiply(&mut self, inst: Inst, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        // x * 2 == x + x
        if matches!(self.float_constant(y), Some(2.0)) {
            return self.become_op(inst, Float::Add.at(width), &[x, x]);
        }
        // -x * -y == x * y
        if let (Some(x), Some(y)) = (self.arg_of(x, Float::Neg.at(width)), self.arg_of(y, Float::Neg.at(width))) {
            return self.become_op(inst, Float::Mul.at(width), &[x, y]);
        }
        self.commute(inst, Float::Mul, width)
    }

    fn divide(&mut self, inst: Inst, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        // x / 2^k == x * 2^-k, when 2^-k is a normal number
        let inverse = match self.constant(y) {
            Some(Imm::F32(bits)) => {
                let value = f32::from_bits(bits);
                let exact = bits & 0x007f_ffff == 0 && value.is_normal() && value.recip().is_normal();
                exact.then(|| Imm::F32(value.recip().to_bits()))
            }
            Some(Imm::F64(bits)) => {
                let value = f64::from_bits(bits);
                let exact = bits & 0x000f_ffff_ffff_ffff == 0 && value.is_normal() && value.recip().is_normal();
                exact.then(|| Imm::F64(value.recip().to_bits()))
            }
            _ => None,
        };
        let Some(inverse) = inverse else { return Step::Keep };
        let (op, ty) = match width {
            Width::W32 => (Op::F32Const, crate::Type::F32),
            Width::W64 => (Op::F64Const, crate::Type::F64),
        };
        let inverse = self.emit_with(op, &[], inverse, ty);
        self.become_op(inst, Float::Mul.at(width), &[x, inverse])
    }

    fn copysign(&mut self, inst: Inst, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        // copysign(x, x) == x
        if x == y {
            return Step::Value(x);
        }
        // The sign of the first operand does not matter: copysign(-x, y) == copysign(abs(x), y) == copysign(x, y)
        for op in [Float::Neg.at(width), Float::Abs.at(width)] {
            if let Some(inner) = self.arg_of(x, op) {
                return self.become_op(inst, Float::Copysign.at(width), &[inner, y]);
            }
        }
        match self.constant(y) {
            // copysign(x, positive) == abs(x)
            Some(Imm::F32(bits)) if bits >> 31 == 0 => self.become_op(inst, Float::Abs.at(width), &[x]),
            Some(Imm::F64(bits)) if bits >> 63 == 0 => self.become_op(inst, Float::Abs.at(width), &[x]),
            _ => Step::Keep,
        }
    }

    /// c < x == x > c
    fn compare_floats(&mut self, inst: Inst, float: Float, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        if self.constant(x).is_none() || self.constant(y).is_some() {
            return Step::Keep;
        }
        let swapped = match float {
            Float::Lt => Float::Gt,
            Float::Gt => Float::Lt,
            Float::Le => Float::Ge,
            Float::Ge => Float::Le,
            same => same,
        };
        self.become_op(inst, swapped.at(width), &[y, x])
    }

    fn float_constant(&self, value: Value) -> Option<f64> {
        match self.constant(value)? {
            Imm::F32(bits) => Some(f32::from_bits(bits).into()),
            Imm::F64(bits) => Some(f64::from_bits(bits)),
            _ => None,
        }
    }
}
