//! Laws of addresses and of what is stored.

use super::{Simplifier, Step};
use crate::{Imm, Inst, MemArg, Type, Value};
use asc_ops::Op;
use smallvec::SmallVec;

impl Simplifier<'_> {
    pub(super) fn memory(&mut self, inst: Inst) -> Step {
        match self.body.insts[inst].imm {
            Imm::Mem(memory) => match self.fold_address(inst, memory) {
                Step::Keep => self.stored(inst),
                step => step,
            },
            Imm::None | Imm::I32(_) | Imm::I64(_) | Imm::F32(_) | Imm::F64(_) | Imm::V128(_) => Step::Keep,
            Imm::MemLane(..)
            | Imm::Lane(_)
            | Imm::Lanes(_)
            | Imm::Data { .. }
            | Imm::Func(_)
            | Imm::Global(_)
            | Imm::Sig(_)
            | Imm::Heap(_) => Step::Keep,
        }
    }

    /// load offset=o (x + c) == load offset=(o + c) x, when x + c does not wrap: the sum with the immediate never does.
    fn fold_address(&mut self, inst: Inst, memory: MemArg) -> Step {
        let address = self.arg(inst, 0);
        if self.body.value_type(address) != Type::I32 {
            return Step::Keep;
        }
        // pointer.of is no code, and loads take references as addresses.
        if let Some(reference) = self.arg_of(address, Op::PointerOf) {
            self.body.insts[inst].args[0] = reference;
            return Step::Again;
        }
        let Some((x, c)) = self.with_constant(address, Op::I32Add) else { return Step::Keep };
        let Ok(c) = u32::try_from(c) else { return Step::Keep };
        let most = self.known(x).unsigned_range().1;
        let Some(offset) = memory.offset.checked_add(c) else { return Step::Keep };
        if most + u64::from(c) > u32::MAX.into() {
            return Step::Keep;
        }
        let data = &mut self.body.insts[inst];
        data.args[0] = x;
        data.imm = Imm::Mem(MemArg { offset, ..memory });
        Step::Again
    }

    /// A narrow store takes its operand's low bits only, and a float is stored as its bits.
    fn stored(&mut self, inst: Inst) -> Step {
        let op = self.body.insts[inst].op;
        let Some(&value) = self.body.insts[inst].args.get(1) else { return Step::Keep };
        let (kept, and) = match op {
            Op::I32Store8 => (0xff, Op::I32And),
            Op::I32Store16 => (0xffff, Op::I32And),
            Op::I64Store8 => (0xff, Op::I64And),
            Op::I64Store16 => (0xffff, Op::I64And),
            Op::I64Store32 => (0xffff_ffff, Op::I64And),
            Op::I32Store | Op::I64Store | Op::F32Store | Op::F64Store => return self.stored_bits(inst, value),
            _ => return Step::Keep,
        };
        // store8(x & 255) == store8(x), and so for what keeps at least the bits that are stored
        if let Some((inner, mask)) = self.with_constant(value, and)
            && mask & kept == kept
        {
            return self.store_instead(inst, op, inner);
        }
        if let Some((inner, bits)) = self.extension(value)
            && kept >> bits == 0
        {
            return self.store_instead(inst, op, inner);
        }
        let wide = self.arg_of(value, Op::I64ExtendI32S).or_else(|| self.arg_of(value, Op::I64ExtendI32U));
        match (op, wide) {
            (Op::I64Store8, Some(inner)) => self.store_instead(inst, Op::I32Store8, inner),
            (Op::I64Store16, Some(inner)) => self.store_instead(inst, Op::I32Store16, inner),
            (Op::I64Store32, Some(inner)) => self.store_instead(inst, Op::I32Store, inner),
            _ => Step::Keep,
        }
    }

    fn stored_bits(&mut self, inst: Inst, value: Value) -> Step {
        let Some(data) = self.made_by(value) else { return Step::Keep };
        let inner = data.args.first().copied();
        match (data.op, inner) {
            (Op::I32ReinterpretF32, Some(inner)) => self.store_instead(inst, Op::F32Store, inner),
            (Op::I64ReinterpretF64, Some(inner)) => self.store_instead(inst, Op::F64Store, inner),
            (Op::F32ReinterpretI32, Some(inner)) => self.store_instead(inst, Op::I32Store, inner),
            (Op::F64ReinterpretI64, Some(inner)) => self.store_instead(inst, Op::I64Store, inner),
            _ => Step::Keep,
        }
    }

    fn store_instead(&mut self, inst: Inst, op: Op, value: Value) -> Step {
        let data = &mut self.body.insts[inst];
        data.op = op;
        data.args = SmallVec::from_slice(&[data.args[0], value]);
        Step::Again
    }
}
