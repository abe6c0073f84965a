//! Laws of conversions: between widths, of sign extensions, between bits and floats, between references and addresses.

use super::{Simplifier, Step};
use crate::operators::Width;
use crate::{Inst, Value};
use asc_ops::Op;

impl Simplifier<'_> {
    pub(super) fn convert(&mut self, inst: Inst) -> Step {
        let data = &self.body.insts[inst];
        let Some(&x) = data.args.first() else { return Step::Keep };
        let op = data.op;
        if let Some(undone) = undoes(op)
            && let Some(inner) = self.arg_of(x, undone)
            && self.body.insts[inst].result.expand().map(|value| self.body.value_type(value))
                == Some(self.body.value_type(inner))
        {
            return Step::Value(inner);
        }
        match op {
            Op::I32Extend8S => self.extend(inst, Width::W32, x, 8),
            Op::I32Extend16S => self.extend(inst, Width::W32, x, 16),
            Op::I64Extend8S => self.extend(inst, Width::W64, x, 8),
            Op::I64Extend16S => self.extend(inst, Width::W64, x, 16),
            Op::I64Extend32S => self.extend(inst, Width::W64, x, 32),
            Op::I64ExtendI32S => self.widen_signed(inst, x),
            Op::I64ExtendI32U => match self.arg_of(x, Op::I32WrapI64) {
                // extend(wrap(x)) == x & 0xffffffff
                Some(inner) => self.become_with(inst, Op::I64And, inner, Width::W64, u32::MAX.into()),
                None => Step::Keep,
            },
            Op::I32WrapI64 => self.wrap(inst, x),
            Op::PointerOf => self.pointer(inst, x),
            _ => self.known_constant(inst, x),
        }
    }

    fn extend(&mut self, inst: Inst, width: Width, x: Value, bits: u32) -> Step {
        let known = self.known(x);
        // extend(x) == x when x's upper bits repeat its sign already
        if known.signs > width.bits() - bits {
            return Step::Value(x);
        }
        let kept = (1i64 << bits) - 1;
        // extend(x & c) == x & c when c leaves the sign bit 0: said by known bits; extend(x & c) == extend(x) else
        let and = if width == Width::W32 { Op::I32And } else { Op::I64And };
        if let Some((inner, mask)) = self.with_constant(x, and)
            && mask & kept == kept
        {
            let op = self.body.insts[inst].op;
            return self.become_op(inst, op, &[inner]);
        }
        // extend8(extend16(x)) == extend8(x)
        if let Some((inner, inner_bits)) = self.extension(x)
            && inner_bits >= bits
        {
            let op = self.body.insts[inst].op;
            return self.become_op(inst, op, &[inner]);
        }
        Step::Keep
    }

    fn widen_signed(&mut self, inst: Inst, x: Value) -> Step {
        // extend(wrap(x)) == extend32(x)
        if let Some(inner) = self.arg_of(x, Op::I32WrapI64) {
            return self.become_op(inst, Op::I64Extend32S, &[inner]);
        }
        // By sign and by zeros is the same for what is not negative.
        if self.known(x).is_non_negative() {
            return self.become_op(inst, Op::I64ExtendI32U, &[x]);
        }
        Step::Keep
    }

    fn wrap(&mut self, inst: Inst, x: Value) -> Step {
        // wrap(extend(x)) == x, whichever way it was extended
        if let Some(inner) = self.arg_of(x, Op::I64ExtendI32S).or_else(|| self.arg_of(x, Op::I64ExtendI32U)) {
            return Step::Value(inner);
        }
        // wrap(extend32(x)) == wrap(x), wrap(x & c) == wrap(x) when c keeps the low half
        let inner = match self.with_constant(x, Op::I64And) {
            Some((inner, mask)) if mask as u64 & u64::from(u32::MAX) == u32::MAX.into() => Some(inner),
            _ => self.arg_of(x, Op::I64Extend32S),
        };
        match inner {
            Some(inner) => self.become_op(inst, Op::I32WrapI64, &[inner]),
            None => Step::Keep,
        }
    }

    /// The address of static memory as an i32, and null. Any other reference stays: the collector must know of it as long
    /// as its address is used.
    fn pointer(&mut self, inst: Inst, x: Value) -> Step {
        if let Some(address) = self.arg_of(x, Op::ManagedOf)
            && self.int_constant(address).is_some()
        {
            return Step::Value(address);
        }
        let Some(data) = self.made_by(x).filter(|data| data.op == Op::DataAddress) else { return Step::Keep };
        let imm = data.imm;
        let data = &mut self.body.insts[inst];
        data.op = Op::DataAddress;
        data.args.clear();
        data.imm = imm;
        Step::Again
    }

    /// Integer operations whose result follows from known bits of the operand, such as a count of zeros.
    fn known_constant(&mut self, inst: Inst, x: Value) -> Step {
        let data = &self.body.insts[inst];
        let width = match data.op {
            Op::I32Clz | Op::I32Ctz => Width::W32,
            Op::I64Clz | Op::I64Ctz => Width::W64,
            _ => return Step::Keep,
        };
        let known = self.known(x);
        let leading = matches!(data.op, Op::I32Clz | Op::I64Clz);
        let shift = 64 - width.bits();
        // The count is certain when the first bit that is not known to be 0 is known to be 1.
        let (zeros, not_ones) = if leading {
            ((known.zeros << shift).leading_ones(), (known.ones << shift).leading_zeros())
        } else {
            (known.zeros.trailing_ones(), known.ones.trailing_zeros())
        };
        if zeros == not_ones { self.become_int(inst, width, zeros.into()) } else { Step::Keep }
    }
}

/// The conversion that `op` takes back exactly: op(inverse(x)) == x.
fn undoes(op: Op) -> Option<Op> {
    Some(match op {
        Op::I32ReinterpretF32 => Op::F32ReinterpretI32,
        Op::F32ReinterpretI32 => Op::I32ReinterpretF32,
        Op::I64ReinterpretF64 => Op::F64ReinterpretI64,
        Op::F64ReinterpretI64 => Op::I64ReinterpretF64,
        Op::ManagedOf => Op::PointerOf,
        // Every i32 is an f64 exactly.
        Op::I32TruncF64S | Op::I32TruncSatF64S => Op::F64ConvertI32S,
        Op::I32TruncF64U | Op::I32TruncSatF64U => Op::F64ConvertI32U,
        _ => return None,
    })
}
