//! Barriers that the collector does not need: of null and static objects, and of objects that it has not seen yet.
//!
//! A new object is white, and its fields are looked at when the collector comes to it. Until something may collect, it
//! cannot have come to the object, and stores into it need no barrier. Which objects are so new flows forward
//! through the graph as in the memory pass: where ways meet, what they agree on stays; at a loop that may collect, none.

use super::memory::loop_changes;
use crate::analysis::{ControlFlow, Dominators, Effects, LoopForest, Summary, inst_effects};
use crate::{Block, Body, GlobalId, Imm, Inst, Value};
use asc_ops::Op;
use smallvec::SmallVec;

/// Removes barriers from a body. `stack_pointer` is what the collector reads.
pub fn elide_barriers(body: &mut Body, summary: &Summary, stack_pointer: Option<GlobalId>) {
    let insts = || body.blocks.values().flat_map(|block| &block.insts).map(|&inst| body.insts[inst].op);
    if insts().all(|op| op != Op::WriteBarrier) {
        return;
    }
    let makes_objects = insts().any(|op| op == Op::ObjectNew);
    body.resolve_all();
    for block in body.blocks.keys() {
        let mut insts = std::mem::take(&mut body.blocks[block].insts);
        insts.retain(|&inst| !is_static(body, inst));
        body.blocks[block].insts = insts;
    }
    if makes_objects {
        elide_of_new(body, summary, stack_pointer);
    }
}

/// Whether the instruction is a barrier of null or of a static object, on either side.
fn is_static(body: &Body, inst: Inst) -> bool {
    let data = &body.insts[inst];
    let is_fixed = |value: Value| {
        let Some(made_by) = body.defining_inst(value) else { return false };
        let data = &body.insts[made_by];
        let null = |value: Value| body.defining_inst(value).is_some_and(|inst| body.insts[inst].imm == Imm::I32(0));
        data.op == Op::DataAddress || data.op == Op::ManagedOf && null(data.args[0])
    };
    data.op == Op::WriteBarrier && data.args.iter().any(|&arg| is_fixed(arg))
}

/// Objects that have been made since the last instruction that may collect.
type New = SmallVec<[Value; 4]>;

fn elide_of_new(body: &mut Body, summary: &Summary, stack_pointer: Option<GlobalId>) {
    let flow = ControlFlow::new(body);
    let forest = LoopForest::new(&flow, &Dominators::new(&flow));
    let changes = loop_changes(body, &flow, &forest, summary);
    let collects = |effects: &Effects| effects.may_collect(stack_pointer);
    let mut ends: Vec<New> = Vec::with_capacity(flow.order().len());
    for &block in flow.order() {
        let in_loop = forest.headed_by(block).is_some_and(|at| collects(&changes[at as usize]));
        let mut new = if in_loop { New::new() } else { new_at_start(&flow, &ends, block) };
        let mut insts = std::mem::take(&mut body.blocks[block].insts);
        insts.retain(|&inst| {
            let data = &body.insts[inst];
            if data.op == Op::WriteBarrier {
                return !new.contains(&data.args[0]);
            }
            if !data.op.is_pure() && collects(&inst_effects(data, summary)) {
                new.clear();
            }
            if data.op == Op::ObjectNew {
                new.extend(data.result.expand());
            }
            true
        });
        body.blocks[block].insts = insts;
        ends.push(new);
    }
}

/// What is new on all ways into the block; back edges bring nothing else.
fn new_at_start(flow: &ControlFlow, ends: &[New], block: Block) -> New {
    let here = flow.position(block);
    let mut before = flow.predecessors(block).iter().map(|&from| flow.position(from)).filter(|&from| from < here);
    let Some(first) = before.next() else { return New::new() };
    let mut new = ends[first as usize].clone();
    before.for_each(|from| new.retain(|value| ends[from as usize].contains(value)));
    new
}
