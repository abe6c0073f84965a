//! Brings values back into SSA form that have got further definitions.
//!
//! Comes in: values with the block that defines each and the blocks that define copies of it, after edges have changed.
//! Goes out: uses in other blocks name what holds at their block's start: what holds at the end of the only predecessor,
//! or a new parameter where several meet. Every way back from a use leads to one of the definitions.

use crate::analysis::ControlFlow;
use crate::{Block, Body, Terminator, Value, ValueData, ValueDef};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::collections::VecDeque;

#[derive(Default)]
pub struct Repair {
    homes: FxHashMap<Value, Block>,
    /// What stands for a value at the end of a block.
    ends: FxHashMap<(Block, Value), Value>,
    starts: FxHashMap<(Block, Value), Value>,
    pending: VecDeque<(Block, Value)>,
}

impl Repair {
    /// `value`, which `home` defines, is `copy` at the end of `block`.
    pub fn define(&mut self, value: Value, home: Block, block: Block, copy: Value) {
        self.homes.insert(value, home);
        self.ends.insert((home, value), value);
        self.ends.insert((block, value), copy);
    }

    pub fn run(mut self, body: &mut Body) {
        let flow = ControlFlow::new(body);
        for &block in flow.order() {
            let insts = std::mem::take(&mut body.blocks[block].insts);
            for &inst in &insts {
                let mut args = std::mem::take(&mut body.insts[inst].args);
                args.iter_mut().for_each(|arg| self.use_in(body, block, arg));
                body.insts[inst].args = args;
            }
            body.blocks[block].insts = insts;
            let mut terminator = std::mem::replace(&mut body.blocks[block].terminator, Terminator::Unreachable);
            terminator.operands_mut().iter_mut().for_each(|value| self.use_in(body, block, value));
            let args = terminator.targets_mut().flat_map(|target| &mut target.args);
            args.for_each(|arg| self.use_in(body, block, arg));
            body.blocks[block].terminator = terminator;
        }
        while let Some((block, value)) = self.pending.pop_front() {
            self.fill(body, &flow, block, value);
        }
    }

    fn use_in(&mut self, body: &mut Body, block: Block, value: &mut Value) {
        if self.homes.get(value).is_some_and(|&home| home != block) {
            *value = self.start(body, block, *value);
        }
    }

    fn start(&mut self, body: &mut Body, block: Block, value: Value) -> Value {
        if let Some(&start) = self.starts.get(&(block, value)) {
            return start;
        }
        let ValueData { ty, variable, .. } = body.values[value];
        let start = body.values.push(ValueData { ty, def: ValueDef::Param(block, u32::MAX), variable });
        self.starts.insert((block, value), start);
        self.pending.push_back((block, value));
        start
    }

    fn end(&mut self, body: &mut Body, block: Block, value: Value) -> Value {
        let Some(&end) = self.ends.get(&(block, value)) else { return self.start(body, block, value) };
        // A copy may be an argument that got further definitions too.
        match self.homes.get(&end) {
            Some(&home) if home != block => self.start(body, block, end),
            _ => end,
        }
    }

    fn fill(&mut self, body: &mut Body, flow: &ControlFlow, block: Block, value: Value) {
        let start = self.starts[&(block, value)];
        if let Some(predecessor) = flow.single_predecessor(block) {
            let end = self.end(body, predecessor, value);
            body.replace(start, end);
            return;
        }
        let place = body.blocks[block].params.len() as u32;
        body.values[start].def = ValueDef::Param(block, place);
        body.blocks[block].params.push(start);
        let mut predecessors: SmallVec<[Block; 4]> = SmallVec::from_slice(flow.predecessors(block));
        predecessors.dedup();
        for predecessor in predecessors {
            let end = self.end(body, predecessor, value);
            let targets = body.blocks[predecessor].terminator.targets_mut();
            targets.filter(|target| target.block == block).for_each(|target| target.args.push(end));
        }
    }
}
