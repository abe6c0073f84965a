//! What the inliner knows of a body: how large it is as code, and what makes a copy of it worth more.

use crate::analysis::{ControlFlow, cold_blocks};
use crate::{Body, InstData, Terminator, Value, ValueDef};
use asc_ops::Op;

#[derive(Clone, Copy, Default)]
pub struct Shape {
    /// The number of instructions that become code, about.
    pub size: u32,
    /// It returns objects that it makes itself: in a copy they may turn out not to be needed.
    pub gives_object: bool,
    /// The parameters, by bit, through which it calls functions.
    pub called_params: u32,
}

/// How much blocks count that only lead to an abort.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ColdCode {
    /// As code like any other: it takes as much room.
    Counts,
    /// Hardly: it takes no time.
    Hardly,
}

pub fn shape_of(body: &Body, cold_code: ColdCode) -> Shape {
    let flow = ControlFlow::new(body);
    let cold = match cold_code {
        ColdCode::Counts => Default::default(),
        ColdCode::Hardly => cold_blocks(body, &flow),
    };
    let mut shape = Shape::default();
    let (mut returns, mut gives_object) = (false, true);
    for &block in flow.order() {
        if cold.contains(block) {
            shape.size += 1;
            continue;
        }
        let data = &body.blocks[block];
        for &inst in &data.insts {
            shape.size += cost(&body.insts[inst]);
            shape.called_params |= called_param(body, &body.insts[inst]);
        }
        shape.size += match &data.terminator {
            Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => 0,
            Terminator::Branch { .. } => 2,
            Terminator::Switch { targets, .. } => 2 + targets.len() as u32,
        };
        if let Terminator::Return(values) = &data.terminator {
            returns = true;
            gives_object &= values.first().is_some_and(|&value| is_new_object(body, value));
        }
    }
    shape.gives_object = returns && gives_object;
    shape
}

/// Constants are free, a call counts its set-up.
fn cost(inst: &InstData) -> u32 {
    match inst.op {
        Op::PointerOf | Op::ManagedOf => 0,
        Op::Call | Op::CallIndirect => 3 + inst.args.len() as u32 / 2,
        Op::ObjectNew | Op::WriteBarrier => 3,
        _ if inst.args.is_empty() && inst.op.is_pure() => 0,
        _ => 1,
    }
}

pub fn is_new_object(body: &Body, value: Value) -> bool {
    body.defining_inst(value).is_some_and(|inst| body.insts[inst].op == Op::ObjectNew)
}

/// The parameters, by bit, through which a body calls functions.
pub fn called_params(body: &Body) -> u32 {
    let insts = body.blocks.values().flat_map(|block| &block.insts);
    insts.fold(0, |called, &inst| called | called_param(body, &body.insts[inst]))
}

/// The bit of the parameter that holds the function object whose index a call takes.
fn called_param(body: &Body, call: &InstData) -> u32 {
    if call.op != Op::CallIndirect {
        return 0;
    }
    let loaded = call.args.last().and_then(|&index| body.defining_inst(index)).map(|load| &body.insts[load]);
    let Some(load) = loaded.filter(|load| load.op == Op::I32Load) else { return 0 };
    let mut object = body.resolve(load.args[0]);
    if let Some(pointer) = body.defining_inst(object).filter(|&inst| body.insts[inst].op == Op::PointerOf) {
        object = body.resolve(body.insts[pointer].args[0]);
    }
    match body.values[object].def {
        ValueDef::Param(block, at) if block == body.entry && at < u32::BITS => 1 << at,
        ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => 0,
    }
}
