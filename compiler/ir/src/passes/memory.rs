//! Loads of what is known to be in memory, stores of what is there already, stores that are overwritten unseen; and the
//! same for globals.
//!
//! What is known flows forward through the graph in reverse postorder: where ways meet, what they agree on stays; a loop
//! starts with what holds before it and nothing in it changes. The facts of a block are few, so that a list is searched.

mod dead_stores;
mod facts;

use self::facts::{Facts, Known, Origin, Place};
use crate::analysis::{ControlFlow, Dominators, Effects, LoopForest, Summary, inst_effects};
use crate::{AccessKind, Block, Body, Imm, Inst, MemFlags, Type, Value, access};
use asc_ops::{Effect, Op};
use cranelift_entity::SecondaryMap;

pub use self::dead_stores::eliminate_dead_stores;

/// Forwards stores to loads, and loads to loads, in a body. `sizes` are those of the pieces of static memory.
pub fn forward_memory(body: &mut Body, summary: &Summary, sizes: &[u32]) {
    if touches_memory(body) {
        forward(body, summary, sizes);
    }
}

fn touches_memory(body: &Body) -> bool {
    let mut insts = body.blocks.values().flat_map(|block| &block.insts);
    insts.any(|&inst| {
        matches!(body.insts[inst].op.effect(), Effect::Read | Effect::Write | Effect::ReadGlobal | Effect::WriteGlobal)
    })
}

fn forward(body: &mut Body, summary: &Summary, sizes: &[u32]) {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    let forest = LoopForest::new(&flow, &Dominators::new(&flow));
    let changes = loop_changes(body, &flow, &forest, summary);
    let order = definitions(body, &flow);
    let mut forwarder = Forwarder { body, summary, sizes, order, facts: Facts::default(), insts: Vec::new() };
    // The facts at the end of each block in order; freed when no later block needs them would cost more than it saves.
    let mut ends: Vec<Facts> = Vec::with_capacity(flow.order().len());
    for &block in flow.order() {
        forwarder.facts = facts_at_start(&flow, &forest, &changes, &ends, block);
        forwarder.block(block);
        ends.push(std::mem::take(&mut forwarder.facts));
    }
    body.resolve_all();
}

/// Numbers definitions so that of two, one of which dominates the other, the earlier one has the lower number.
fn definitions(body: &Body, flow: &ControlFlow) -> SecondaryMap<Value, u32> {
    // What is made on the way is as new as can be.
    let mut order = SecondaryMap::with_default(u32::MAX);
    let insts = flow.order().iter().flat_map(|&block| &body.blocks[block].insts);
    if insts.clone().all(|&inst| body.insts[inst].op != Op::ObjectNew) {
        return order;
    }
    order.resize(body.values.len());
    let mut next = 1;
    for &block in flow.order() {
        let results = body.blocks[block].insts.iter().filter_map(|&inst| body.insts[inst].result.expand());
        for value in body.blocks[block].params.iter().copied().chain(results) {
            order[value] = next;
            next += 1;
        }
    }
    order
}

/// What each loop may change, inner loops included.
pub fn loop_changes(body: &Body, flow: &ControlFlow, forest: &LoopForest, summary: &Summary) -> Vec<Effects> {
    let mut changes = vec![Effects::NONE; forest.loops.len()];
    for &block in flow.order() {
        let Some(at) = forest.innermost(block) else { continue };
        for &inst in &body.blocks[block].insts {
            changes[at as usize] = changes[at as usize].union(&inst_effects(&body.insts[inst], summary));
        }
    }
    for at in (0..forest.loops.len()).rev() {
        if let Some(parent) = forest.loops[at].parent {
            changes[parent as usize] = changes[parent as usize].union(&changes[at]);
        }
    }
    changes
}

fn facts_at_start(flow: &ControlFlow, forest: &LoopForest, changes: &[Effects], ends: &[Facts], block: Block) -> Facts {
    let here = flow.position(block);
    let mut facts: Option<Facts> = None;
    let mut last = None;
    for &predecessor in flow.predecessors(block) {
        let position = flow.position(predecessor);
        // Back edges bring nothing: what the loop changes is dropped below.
        if position >= here || last.replace(position) == Some(position) {
            continue;
        }
        let end = &ends[position as usize];
        match &mut facts {
            None => facts = Some(end.clone()),
            Some(facts) => facts.meet(end),
        }
    }
    let mut facts = facts.unwrap_or_default();
    if let Some(at) = forest.headed_by(block) {
        facts.forget(&changes[at as usize]);
    }
    facts
}

struct Forwarder<'a> {
    body: &'a mut Body,
    summary: &'a Summary,
    sizes: &'a [u32],
    /// The number of each definition; empty where no objects are made.
    order: SecondaryMap<Value, u32>,
    facts: Facts,
    insts: Vec<Inst>,
}

impl Forwarder<'_> {
    fn block(&mut self, block: Block) {
        let insts = std::mem::take(&mut self.body.blocks[block].insts);
        self.insts = Vec::with_capacity(insts.len());
        for inst in insts {
            let mut args = std::mem::take(&mut self.body.insts[inst].args);
            args.iter_mut().for_each(|arg| *arg = self.body.resolve(*arg));
            self.body.insts[inst].args = args;
            if !self.is_known(inst) {
                self.insts.push(inst);
            }
        }
        self.body.blocks[block].insts = std::mem::take(&mut self.insts);
    }

    /// Takes note of what the instruction does; true if it can go.
    fn is_known(&mut self, inst: Inst) -> bool {
        let data = &self.body.insts[inst];
        if data.op.is_pure() {
            return false;
        }
        match data.imm {
            Imm::Mem(_) => match access(data.op).map(|access| access.kind) {
                Some(AccessKind::Load | AccessKind::LoadSigned | AccessKind::LoadUnsigned) => return self.load(inst),
                Some(AccessKind::Store) => return self.store(inst),
                _ => {}
            },
            Imm::Global(global) => {
                if data.op == Op::GlobalGet {
                    let Some(result) = data.result.expand() else { return false };
                    if let Some(value) = self.facts.global(global) {
                        self.body.replace(result, value);
                        return true;
                    }
                    self.facts.learn_global(global, result);
                    return false;
                }
                let value = data.args[0];
                if self.facts.global(global) == Some(value) {
                    return true;
                }
                self.facts.learn_global(global, value);
                return false;
            }
            _ => {}
        }
        self.facts.forget(&inst_effects(&self.body.insts[inst], self.summary));
        false
    }

    fn load(&mut self, inst: Inst) -> bool {
        let Some(place) = self.place(inst) else { return false };
        let data = &self.body.insts[inst];
        let op = data.op;
        let Some(result) = data.result.expand() else { return false };
        // What was stored does not say which object owns it.
        let owned = place.flags.contains(MemFlags::OWNED);
        if let Some(known) = self.facts.at(&place).filter(|known| !owned || !known.stored)
            && let Some(value) = self.as_loaded(known, op, result)
        {
            self.body.replace(result, value);
            return true;
        }
        self.facts.learn(Known { place, op, value: result, stored: false });
        false
    }

    fn store(&mut self, inst: Inst) -> bool {
        let Some(place) = self.place(inst) else { return false };
        let data = &self.body.insts[inst];
        let (op, value) = (data.op, data.args[1]);
        // It stores what is there. The access that says so has not trapped, so this one would not.
        if let Some(known) = self.facts.at(&place)
            && known.value == value
            && (known.op == op || stores_loaded(known.op, op))
        {
            return true;
        }
        self.facts.overwrite(&place, self.sizes);
        self.facts.learn(Known { place, op, value, stored: true });
        false
    }

    /// Where an access goes.
    fn place(&self, inst: Inst) -> Option<Place> {
        let data = &self.body.insts[inst];
        let Imm::Mem(memory) = data.imm else { return None };
        Some(Place {
            base: *data.args.first()?,
            fixed: self.fixed(data.args[0]),
            offset: memory.offset,
            bytes: access(data.op)?.bytes,
            alias: memory.alias,
            flags: memory.flags,
            origin: self.origin(data.args[0]),
        })
    }

    fn origin(&self, base: Value) -> Origin {
        let made_by = self.body.defining_inst(base).map(|inst| &self.body.insts[inst]);
        match made_by.map(|data| data.op) {
            Some(Op::ObjectNew) => Origin::New(self.order[base]),
            // Static objects were there before all.
            Some(Op::DataAddress) => Origin::Other(0),
            _ => Origin::Other(self.order[base]),
        }
    }

    /// What is known of an address itself: a constant, or a place in a piece of static memory.
    fn fixed(&self, address: Value) -> Option<Imm> {
        let made_by = self.body.defining_inst(address)?;
        match self.body.insts[made_by].imm {
            imm @ (Imm::I32(_) | Imm::Data { .. }) if self.body.insts[made_by].args.is_empty() => Some(imm),
            _ => None,
        }
    }

    /// The value that a load by `op` finds where `known` is, perhaps after a conversion.
    fn as_loaded(&mut self, known: Known, op: Op, result: Value) -> Option<Value> {
        let ty = self.body.value_type(result);
        if !known.stored {
            return (known.op == op && self.body.value_type(known.value) == ty).then_some(known.value);
        }
        let stored = self.body.value_type(known.value);
        let (convert, mask) = match (known.op, op) {
            (Op::I32Store, Op::I32Load)
            | (Op::I64Store, Op::I64Load)
            | (Op::F32Store, Op::F32Load)
            | (Op::F64Store, Op::F64Load)
            | (Op::V128Store, Op::V128Load) => return (stored == ty).then_some(known.value),
            (Op::I32Store, Op::F32Load) if stored == Type::I32 => (Op::F32ReinterpretI32, None),
            (Op::F32Store, Op::I32Load) if ty == Type::I32 => (Op::I32ReinterpretF32, None),
            (Op::I64Store, Op::F64Load) => (Op::F64ReinterpretI64, None),
            (Op::F64Store, Op::I64Load) => (Op::I64ReinterpretF64, None),
            (Op::I32Store8, Op::I32Load8U) => (Op::I32And, Some(Imm::I32(0xff))),
            (Op::I32Store16, Op::I32Load16U) => (Op::I32And, Some(Imm::I32(0xffff))),
            (Op::I64Store8, Op::I64Load8U) => (Op::I64And, Some(Imm::I64(0xff))),
            (Op::I64Store16, Op::I64Load16U) => (Op::I64And, Some(Imm::I64(0xffff))),
            (Op::I64Store32, Op::I64Load32U) => (Op::I64And, Some(Imm::I64(0xffff_ffff))),
            (Op::I32Store8, Op::I32Load8S) => (Op::I32Extend8S, None),
            (Op::I32Store16, Op::I32Load16S) => (Op::I32Extend16S, None),
            (Op::I64Store8, Op::I64Load8S) => (Op::I64Extend8S, None),
            (Op::I64Store16, Op::I64Load16S) => (Op::I64Extend16S, None),
            (Op::I64Store32, Op::I64Load32S) => (Op::I64Extend32S, None),
            (Op::I64Store32, Op::I32Load) if ty == Type::I32 => (Op::I32WrapI64, None),
            _ => return None,
        };
        Some(match mask {
            None => self.emit(convert, &[known.value], Imm::None, ty),
            Some(mask) => {
                let constant = if matches!(mask, Imm::I64(_)) { Op::I64Const } else { Op::I32Const };
                let mask = self.emit(constant, &[], mask, ty);
                self.emit(convert, &[known.value, mask], Imm::None, ty)
            }
        })
    }

    fn emit(&mut self, op: Op, args: &[Value], imm: Imm, ty: Type) -> Value {
        let inst = self.body.make_inst(op, args, imm, Some(ty), crate::SourcePos::NONE);
        self.insts.push(inst);
        self.body.insts[inst].result.expand().expect("a conversion has a result")
    }
}

/// Whether storing by `store` what was loaded by `load` from the same place changes nothing.
fn stores_loaded(load: Op, store: Op) -> bool {
    matches!(
        (load, store),
        (Op::I32Load, Op::I32Store)
            | (Op::I64Load, Op::I64Store)
            | (Op::F32Load, Op::F32Store)
            | (Op::F64Load, Op::F64Store)
            | (Op::V128Load, Op::V128Store)
            | (Op::I32Load8S | Op::I32Load8U, Op::I32Store8)
            | (Op::I32Load16S | Op::I32Load16U, Op::I32Store16)
            | (Op::I64Load8S | Op::I64Load8U, Op::I64Store8)
            | (Op::I64Load16S | Op::I64Load16U, Op::I64Store16)
            | (Op::I64Load32S | Op::I64Load32U, Op::I64Store32)
    )
}
