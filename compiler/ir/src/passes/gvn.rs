//! Global value numbering: of two equal computations where one dominates the other, the other goes.
//!
//! Blocks are visited in preorder of the dominator tree. A table maps each computation to its leader; a leader whose
//! block does not dominate the current one will never again do so and is overwritten, so that the table needs no scopes.
//! A branch also tells its targets what its condition is; comparisons and branches that this decides become constant.

use crate::analysis::{ControlFlow, Dominators, Outcome, Summary, inst_effects};
use crate::operators::{Compare, Float, Width, compare_operator, float_operator, is_commutative};
use crate::{Block, Body, Imm, Inst, InstData, MemFlags, Terminator, Type, Value};
use asc_ops::{Effect, Op};
use cranelift_entity::packed_option::PackedOption;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Numbers the values of a body.
pub fn number_values(body: &mut Body, summary: &Summary) {
    let flow = ControlFlow::new(body);
    let dominators = Dominators::new(&flow);
    let mut numbering = Numbering {
        body,
        summary,
        dominators: &dominators,
        leaders: FxHashMap::default(),
        facts: FxHashMap::default(),
    };
    for &block in dominators.preorder() {
        numbering.learn(block, &flow);
        numbering.block(block);
    }
    numbering.body.resolve_all();
}

/// A computation: what two instructions must have in common to have equal results.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    op: Op,
    args: [PackedOption<Value>; 3],
    imm: Imm,
    ty: Type,
}

struct Numbering<'a> {
    body: &'a mut Body,
    summary: &'a Summary,
    dominators: &'a Dominators,
    leaders: FxHashMap<Key, (Value, Block)>,
    /// Comparisons and tests whose outcome is known in the blocks that a block dominates.
    facts: FxHashMap<Key, (bool, Block)>,
}

impl Numbering<'_> {
    fn block(&mut self, block: Block) {
        let mut insts = std::mem::take(&mut self.body.blocks[block].insts);
        insts.retain(|&inst| !self.is_redundant(inst, block));
        self.body.blocks[block].insts = insts;
        let mut terminator = std::mem::replace(&mut self.body.blocks[block].terminator, Terminator::Unreachable);
        terminator.operands_mut().iter_mut().for_each(|value| *value = self.body.resolve(*value));
        if let Terminator::Branch { condition, then, otherwise } = &terminator
            && let Some(decided) = self.known_truth(*condition, block)
        {
            terminator = Terminator::Jump(if decided { then.clone() } else { otherwise.clone() });
        }
        self.body.blocks[block].terminator = terminator;
    }

    /// Replaces the instruction's result if it is known already; the instruction goes then.
    fn is_redundant(&mut self, inst: Inst, block: Block) -> bool {
        let mut args = std::mem::take(&mut self.body.insts[inst].args);
        args.iter_mut().for_each(|arg| *arg = self.body.resolve(*arg));
        self.body.insts[inst].args = args;
        let data = &self.body.insts[inst];
        let Some(result) = data.result.expand() else { return false };
        if !self.is_function_of_operands(data) {
            return false;
        }
        let Some(key) = self.key(data, self.body.value_type(result)) else { return false };
        if let Some(&(truth, home)) = self.facts.get(&key)
            && self.dominators.dominates(home, block)
        {
            let data = &mut self.body.insts[inst];
            data.op = Op::I32Const;
            data.imm = Imm::I32(truth.into());
            data.args = SmallVec::new();
            return false;
        }
        if let Some(&(leader, home)) = self.leaders.get(&key)
            && self.dominators.dominates(home, block)
        {
            self.body.replace(result, leader);
            return true;
        }
        self.leaders.insert(key, (result, block));
        false
    }

    /// Whether equal operands give an equal result, whatever happened in between. It may trap: so did its leader then.
    fn is_function_of_operands(&self, data: &InstData) -> bool {
        match data.op.effect() {
            Effect::Pure | Effect::Trap => true,
            Effect::Read => matches!(data.imm, Imm::Mem(memory) if memory.flags.contains(MemFlags::IMMUTABLE)),
            Effect::Call => {
                let effects = inst_effects(data, self.summary);
                let silent = effects.writes.is_empty() && effects.globals_written.is_empty();
                let constant = effects.reads.is_empty() && effects.globals_read.is_empty();
                let special = Outcome::OTHER | Outcome::ALLOCATE | Outcome::BARRIER;
                silent && constant && !effects.outcome.intersects(special)
            }
            Effect::Write | Effect::ReadWrite | Effect::ReadGlobal | Effect::WriteGlobal => false,
            Effect::Allocate | Effect::Barrier => false,
        }
    }

    /// One key for the computations that are equal by exchanging operands.
    fn key(&self, data: &InstData, ty: Type) -> Option<Key> {
        if data.args.len() > 3 {
            return None;
        }
        let mut key = Key { op: data.op, args: [PackedOption::default(); 3], imm: data.imm, ty };
        for (slot, &arg) in key.args.iter_mut().zip(&data.args) {
            *slot = arg.into();
        }
        if is_commutative(data.op) {
            if key.args[0].expand() > key.args[1].expand() {
                key.args.swap(0, 1);
            }
        } else if let Some(op) = less_than_form(data.op) {
            key.op = op;
            key.args.swap(0, 1);
        }
        Some(key)
    }

    /// What the only branch into the block says about its condition.
    fn learn(&mut self, block: Block, flow: &ControlFlow) {
        let Some(predecessor) = flow.single_predecessor(block) else { return };
        let Terminator::Branch { condition, then, .. } = &self.body.blocks[predecessor].terminator else { return };
        let truth = then.block == block;
        let condition = self.body.resolve(*condition);
        self.learn_unary(Op::I32Eqz, condition, !truth, block);
        let Some(inst) = self.body.defining_inst(condition) else { return };
        let data = self.body.insts[inst].clone();
        self.learn_key(&data, truth, block);
        let inverse = if let Some((compare, width)) = compare_operator(data.op) {
            compare.inverse().at(width)
        } else {
            match float_operator(data.op) {
                Some((Float::Eq, width)) => Float::Ne.at(width),
                Some((Float::Ne, width)) => Float::Eq.at(width),
                _ => return,
            }
        };
        self.learn_key(&InstData { op: inverse, ..data.clone() }, !truth, block);
        self.learn_implied(&data, truth, block);
    }

    /// x < y implies x <= y and x != y; x == y implies x <= y and x >= y.
    fn learn_implied(&mut self, data: &InstData, truth: bool, block: Block) {
        let Some((compare, width)) = compare_operator(data.op) else { return };
        let holds = if truth { compare } else { compare.inverse() };
        let implied: &[Compare] = match holds {
            Compare::LtS => &[Compare::LeS, Compare::Ne],
            Compare::LtU => &[Compare::LeU, Compare::Ne],
            Compare::GtS => &[Compare::GeS, Compare::Ne],
            Compare::GtU => &[Compare::GeU, Compare::Ne],
            Compare::Eq => &[Compare::LeS, Compare::LeU, Compare::GeS, Compare::GeU],
            Compare::Ne | Compare::LeS | Compare::LeU | Compare::GeS | Compare::GeU => &[],
        };
        for &other in implied {
            self.learn_key(&InstData { op: other.at(width), ..data.clone() }, true, block);
            self.learn_key(&InstData { op: other.inverse().at(width), ..data.clone() }, false, block);
        }
    }

    fn learn_unary(&mut self, op: Op, arg: Value, truth: bool, block: Block) {
        let key = Key { op, args: [arg.into(), None.into(), None.into()], imm: Imm::None, ty: Type::I32 };
        self.facts.insert(key, (truth, block));
    }

    fn learn_key(&mut self, data: &InstData, truth: bool, block: Block) {
        if data.op.is_pure()
            && crate::analysis::is_truth(data.op)
            && let Some(key) = self.key(data, Type::I32)
        {
            self.facts.insert(key, (truth, block));
        }
    }

    /// Whether a condition is known to hold or not in `block`.
    fn known_truth(&self, condition: Value, block: Block) -> Option<bool> {
        let key =
            Key { op: Op::I32Eqz, args: [condition.into(), None.into(), None.into()], imm: Imm::None, ty: Type::I32 };
        let &(is_zero, home) = self.facts.get(&key)?;
        self.dominators.dominates(home, block).then_some(!is_zero)
    }
}

/// For a comparison by "greater", the one by "less" that it is with its operands exchanged.
fn less_than_form(op: Op) -> Option<Op> {
    if let Some((compare, width)) = compare_operator(op) {
        return matches!(compare, Compare::GtS | Compare::GtU | Compare::GeS | Compare::GeU)
            .then(|| compare.swapped().at(width));
    }
    let (float, width): (Float, Width) = float_operator(op)?;
    match float {
        Float::Gt => Some(Float::Lt.at(width)),
        Float::Ge => Some(Float::Le.at(width)),
        _ => None,
    }
}
