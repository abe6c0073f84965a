//! Dead code: instructions whose results nothing needs, block parameters that nothing reads, blocks that nothing reaches.
//!
//! What may trap, write or run forever stays, calls included unless their summary says that they leave no trace.

use crate::analysis::{ControlFlow, Incoming, Summary, is_removable};
use crate::{Body, Inst, Terminator, Value, ValueDef};
use cranelift_entity::EntitySet;
use smallvec::SmallVec;

/// Removes dead code from a body.
pub fn eliminate_dead_code(body: &mut Body, summary: &Summary) {
    let flow = ControlFlow::new(body);
    let mut marker = Marker {
        body,
        incoming: Incoming::new(body, &flow),
        values: EntitySet::with_capacity(body.values.len()),
        insts: EntitySet::with_capacity(body.insts.len()),
        work: Vec::new(),
    };
    for &block in flow.order() {
        let data = &body.blocks[block];
        for &inst in &data.insts {
            if !is_removable(body, inst, summary) {
                marker.mark_inst(inst);
            }
        }
        data.terminator.operands().iter().for_each(|&value| marker.mark(value));
    }
    marker.propagate();
    let (values, insts) = (marker.values, marker.insts);
    sweep(body, &flow, &values, &insts);
}

struct Marker<'a> {
    body: &'a Body,
    incoming: Incoming,
    values: EntitySet<Value>,
    insts: EntitySet<Inst>,
    work: Vec<Value>,
}

impl Marker<'_> {
    fn mark(&mut self, value: Value) {
        let value = self.body.resolve(value);
        if self.values.insert(value) {
            self.work.push(value);
        }
    }

    fn mark_inst(&mut self, inst: Inst) {
        if self.insts.insert(inst) {
            self.body.insts[inst].args.iter().for_each(|&arg| self.mark(arg));
        }
    }

    /// A live value needs the instruction that makes it, or the arguments that it stands for.
    fn propagate(&mut self) {
        while let Some(value) = self.work.pop() {
            match self.body.values[value].def {
                ValueDef::Result(inst) => self.mark_inst(inst),
                ValueDef::Param(..) => {
                    for at in 0..self.incoming.of(value).len() {
                        self.mark(self.incoming.of(value)[at]);
                    }
                }
                ValueDef::Alias(_) => {}
            }
        }
    }
}

fn sweep(body: &mut Body, flow: &ControlFlow, values: &EntitySet<Value>, insts: &EntitySet<Inst>) {
    let entry = body.entry;
    for block in body.blocks.keys() {
        if !flow.is_live(block) {
            clear_block(body, block);
        }
    }
    for &block in flow.order() {
        let mut terminator = std::mem::replace(&mut body.blocks[block].terminator, Terminator::Unreachable);
        for target in terminator.targets_mut() {
            // The parameters of the target are still complete: they are removed below, after all edges.
            let params = &body.blocks[target.block].params;
            let mut at = 0;
            target.args.retain(|_| {
                at += 1;
                values.contains(params[at - 1])
            });
        }
        let data = &mut body.blocks[block];
        data.terminator = terminator;
        data.insts.retain(|&inst| insts.contains(inst));
    }
    for &block in flow.order() {
        if block != entry {
            let params = std::mem::take(&mut body.blocks[block].params);
            let live: SmallVec<_> = params.into_iter().filter(|&param| values.contains(param)).collect();
            set_params(body, block, live);
        }
    }
}

/// Makes these values the block's parameters.
pub fn set_params(body: &mut Body, block: crate::Block, params: SmallVec<[Value; 4]>) {
    for (at, &param) in params.iter().enumerate() {
        body.values[param].def = ValueDef::Param(block, at as u32);
    }
    body.blocks[block].params = params;
}

/// Frees what a dead block holds.
pub fn clear_block(body: &mut Body, block: crate::Block) {
    let data = &mut body.blocks[block];
    data.insts = Vec::new();
    data.params = SmallVec::new();
    data.terminator = Terminator::Unreachable;
}
