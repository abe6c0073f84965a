//! Replaces calls by the bodies of the functions they call.
//!
//! Functions are visited callees first, so that a body that is copied has had its own calls replaced and simplified
//! already, and no copied call is looked at again: growth is bounded by the call sites that the program has. Functions
//! that reach themselves are not copied into themselves.

mod copy;

use self::copy::copy_calls;
use super::{eliminate_dead_code, simplify, simplify_blocks};
use crate::analysis::{CallGraph, ControlFlow, LoopForest, Summary};
use crate::{Body, FuncId, FunctionKind, Imm, InlineHint, Inst, InstData, Module, Terminator, Value};
use asc_ops::Op;
use cranelift_entity::{EntitySet, SecondaryMap};

/// How large a function may be to be copied, and how far its copies may make a caller grow.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Size of a function that is copied wherever it is called.
    pub everywhere: u32,
    /// Size of a function that is copied to its only call, after which it is gone.
    pub only_call: u32,
    /// Added to `everywhere` for each constant argument.
    pub constant_argument: u32,
    /// Added to `everywhere` for a call in a loop.
    pub in_loop: u32,
    /// A caller above this size takes no more copies.
    pub caller: u32,
}

impl Limits {
    /// Only functions that ask for it.
    pub const HINTED: Limits = Limits { everywhere: 0, only_call: 0, constant_argument: 0, in_loop: 0, caller: 0 };
    /// What makes no code larger: a call is about as large as its arguments and one instruction.
    pub const SMALL: Limits = Limits { everywhere: 1, only_call: 300, constant_argument: 1, in_loop: 0, caller: 4000 };
    pub const MODERATE: Limits =
        Limits { everywhere: 16, only_call: 300, constant_argument: 4, in_loop: 8, caller: 4000 };
    pub const FAST: Limits = Limits { everywhere: 36, only_call: 500, constant_argument: 8, in_loop: 16, caller: 8000 };
}

/// Replaces calls in all bodies within the limits; functions hinted `Always` are copied in any case. Gives the functions
/// whose bodies took copies.
pub fn inline_calls(module: &mut Module, limits: Limits) -> EntitySet<FuncId> {
    let mut changed = EntitySet::new();
    let hinted = |function: &crate::Function| function.inline == InlineHint::Always;
    if limits.caller == 0 && !module.functions.values().any(hinted) {
        return changed;
    }
    let graph = CallGraph::new(module);
    let mut sizes: SecondaryMap<FuncId, u32> = SecondaryMap::new();
    for (func, function) in &module.functions {
        if let FunctionKind::Body(body) = &function.kind {
            sizes[func] = size_of(body);
        }
    }
    let unknown = Summary::unknown();
    for component in graph.components() {
        for &caller in component {
            // The body is taken out of the module while it is changed, so that callees can be read.
            let kind = std::mem::replace(&mut module.functions[caller].kind, FunctionKind::Removed);
            let FunctionKind::Body(mut body) = kind else {
                module.functions[caller].kind = kind;
                continue;
            };
            let judge = Judge { module, graph: &graph, sizes: &sizes, limits, caller };
            let calls = judge.chosen(&body);
            if !calls.is_empty() {
                changed.insert(caller);
                copy_calls(module, &mut body, &calls);
                if limits.caller > 0 {
                    simplify_blocks(&mut body);
                    simplify(&mut body);
                    eliminate_dead_code(&mut body, &unknown);
                }
                sizes[caller] = size_of(&body);
            }
            module.functions[caller].kind = FunctionKind::Body(body);
        }
    }
    changed
}

/// The number of instructions that become code, about: constants are free, a call counts its set-up.
fn size_of(body: &Body) -> u32 {
    let flow = ControlFlow::new(body);
    let mut size = 0;
    for &block in flow.order() {
        let data = &body.blocks[block];
        size += data.insts.iter().map(|&inst| cost(&body.insts[inst])).sum::<u32>();
        size += match &data.terminator {
            Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => 0,
            Terminator::Branch { .. } => 2,
            Terminator::Switch { targets, .. } => 2 + targets.len() as u32,
        };
    }
    size
}

fn cost(inst: &InstData) -> u32 {
    match inst.op {
        Op::PointerOf | Op::ManagedOf => 0,
        Op::Call | Op::CallIndirect => 3 + inst.args.len() as u32 / 2,
        _ if inst.args.is_empty() && inst.op.is_pure() => 0,
        _ => 1,
    }
}

/// Chooses which calls of one caller are replaced.
struct Judge<'a> {
    module: &'a Module,
    graph: &'a CallGraph,
    sizes: &'a SecondaryMap<FuncId, u32>,
    limits: Limits,
    caller: FuncId,
}

impl Judge<'_> {
    /// The chosen call instructions, with their callees, in order of the blocks.
    fn chosen(&self, body: &Body) -> Vec<(Inst, FuncId)> {
        let mut chosen = Vec::new();
        let flow = ControlFlow::new(body);
        let mut loops = None;
        let mut size = self.sizes[self.caller];
        for &block in flow.order() {
            for &inst in &body.blocks[block].insts {
                let data = &body.insts[inst];
                let (Op::Call, Imm::Func(callee)) = (data.op, data.imm) else { continue };
                let depth = |loops: &mut Option<LoopForest>| {
                    loops
                        .get_or_insert_with(|| LoopForest::new(&flow, &crate::analysis::Dominators::new(&flow)))
                        .depth(block)
                };
                if self.is_worth_it(body, data, callee, size, || depth(&mut loops) > 0) {
                    size += self.sizes[callee];
                    chosen.push((inst, callee));
                }
            }
        }
        chosen
    }

    fn is_worth_it(
        &self,
        body: &Body,
        call: &InstData,
        callee: FuncId,
        size: u32,
        in_loop: impl FnOnce() -> bool,
    ) -> bool {
        let function = &self.module.functions[callee];
        if callee == self.caller || !matches!(function.kind, FunctionKind::Body(_)) {
            return false;
        }
        match function.inline {
            InlineHint::Always => return true,
            InlineHint::Never => return false,
            InlineHint::Judge => {}
        }
        let limits = self.limits;
        if limits.caller == 0 || self.graph.in_one_component(self.caller, callee) || size > limits.caller {
            return false;
        }
        // A copy of a recursive function spares its first call only.
        if self.graph.calls(callee).contains(&callee) {
            return false;
        }
        let callee_size = self.sizes[callee];
        let only_call = self.graph.call_sites(callee) == 1 && !self.graph.escapes(callee);
        // The start function runs once: engines do not optimise what is hot in it as they do a function of its own.
        if only_call && callee_size <= limits.only_call && self.module.start != Some(self.caller) {
            return true;
        }
        let constants = call.args.iter().filter(|&&arg| is_constant(body, arg)).count() as u32;
        let mut most = limits.everywhere + call.args.len() as u32 + constants * limits.constant_argument;
        if callee_size > most && callee_size <= most + limits.in_loop && in_loop() {
            most += limits.in_loop;
        }
        callee_size <= most
    }
}

fn is_constant(body: &Body, value: Value) -> bool {
    body.defining_inst(value).is_some_and(|inst| body.insts[inst].args.is_empty() && body.insts[inst].op.is_pure())
}
