//! Chooses which calls of a caller are replaced.

use super::shape::is_new_object;
use super::{Limits, Plan};
use crate::analysis::{ControlFlow, Dominators, LoopForest, cold_blocks};
use crate::{Block, Body, FuncId, FunctionKind, Imm, InlineHint, Inst, InstData, Module, Value};
use asc_ops::Op;
use cranelift_entity::EntitySet;

pub struct Judge<'a> {
    pub module: &'a Module,
    pub plan: &'a Plan<'a>,
    pub caller: FuncId,
}

/// Which calls of a body are looked at.
#[derive(Clone, Copy)]
pub enum Calls<'a> {
    All,
    /// In order.
    Only(&'a [Inst]),
}

/// Call instructions to be replaced, in order of the blocks.
#[derive(Default)]
pub struct Choice {
    /// At once.
    pub now: Vec<Inst>,
    /// With the caller's own copying: the callee is wholly taken into its only caller.
    pub absorbed: Vec<Inst>,
}

impl Judge<'_> {
    /// `size` is the caller's, and grows by what is chosen.
    pub fn choose(&self, body: &Body, calls: Calls, size: &mut u32) -> Choice {
        let mut choice = Choice::default();
        let flow = ControlFlow::new(body);
        let cold = cold_blocks(body, &flow);
        let mut loops = None;
        for &block in flow.order() {
            for &inst in &body.blocks[block].insts {
                let data = &body.insts[inst];
                let (Op::Call, Imm::Func(callee)) = (data.op, data.imm) else { continue };
                if matches!(calls, Calls::Only(insts) if !insts.contains(&inst)) || !self.may_copy(callee) {
                    continue;
                }
                if self.plan.absorbed.contains(callee) {
                    if *size <= self.plan.limits.caller {
                        *size += self.plan.whole_size(callee);
                        choice.absorbed.push(inst);
                    }
                    continue;
                }
                let place = Place { flow: &flow, cold: &cold, block, size: *size };
                if self.is_worth_it(body, data, callee, place, &mut loops) {
                    *size += self.plan.shapes[callee].size;
                    choice.now.push(inst);
                }
            }
        }
        choice
    }

    /// Only callees that are finished are copied: not the caller itself nor what calls it.
    fn may_copy(&self, callee: FuncId) -> bool {
        let function = &self.module.functions[callee];
        let is_hidden = function.runtime && !self.module.functions[self.caller].runtime;
        let is_finished = self.plan.levels[callee] < self.plan.levels[self.caller];
        is_finished && !is_hidden && matches!(function.kind, FunctionKind::Body(_))
    }

    fn is_worth_it(
        &self,
        body: &Body,
        call: &InstData,
        callee: FuncId,
        place: Place,
        loops: &mut Option<LoopForest>,
    ) -> bool {
        match self.module.functions[callee].inline {
            InlineHint::Always => return true,
            InlineHint::Never => return false,
            InlineHint::Judge => {}
        }
        if self.plan.short_ways.contains(self.caller) {
            return false;
        }
        let limits = &self.plan.limits;
        // A copy of a recursive function spares its first call only.
        let recursive = self.plan.graph.calls(callee).contains(&callee);
        if limits.caller == 0 || place.size > limits.caller || recursive {
            return false;
        }
        let size = self.plan.shapes[callee].size;
        // What runs at most once is not worth room.
        if place.cold.contains(place.block) {
            return size <= Limits::SMALL.everywhere + call.args.len() as u32;
        }
        let most = limits.everywhere + call.args.len() as u32 + self.bonus(body, call, callee);
        let in_loop = |loops: &mut Option<LoopForest>| {
            loops.get_or_insert_with(|| LoopForest::new(place.flow, &Dominators::new(place.flow))).depth(place.block)
                > 0
        };
        size <= most || size <= most + limits.in_loop && in_loop(loops)
    }

    /// What becomes simpler in a copy.
    fn bonus(&self, body: &Body, call: &InstData, callee: FuncId) -> u32 {
        let limits = &self.plan.limits;
        let shape = self.plan.shapes[callee];
        let mut bonus = if shape.gives_object { limits.object } else { 0 };
        for (at, &arg) in call.args.iter().enumerate() {
            if is_constant(body, arg) {
                let called = at < u32::BITS as usize && shape.called_params & 1 << at != 0;
                bonus += if called { limits.function_argument } else { limits.constant_argument };
            } else if is_new_object(body, arg) {
                bonus += limits.object;
            }
        }
        bonus
    }
}

/// Where a call stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    flow: &'a ControlFlow,
    cold: &'a EntitySet<Block>,
    block: Block,
    /// Of the caller with all that was chosen before.
    size: u32,
}

fn is_constant(body: &Body, value: Value) -> bool {
    body.defining_inst(value).is_some_and(|inst| body.insts[inst].args.is_empty() && body.insts[inst].op.is_pure())
}
