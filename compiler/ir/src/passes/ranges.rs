//! Makes constants of the comparisons that dominating branches and the bounds of loops decide, first of all the checks of
//! array indices; and moves constants from addresses that are known not to wrap into the offsets of accesses.
//!
//! [`crate::analysis::Ranges`] proves them. All answers are about the body as it comes in and are put to use at the end,
//! so that they cannot depend on each other. Conditions that have become constant are left to the passes that follow.

mod addresses;

use crate::analysis::{ControlFlow, Dominators, Ranges};
use crate::operators::compare_operator;
use crate::{Block, Body, Imm, Inst, InstData, Terminator, Value};
use asc_ops::Op;
use smallvec::SmallVec;

/// Folds what is implied in a body.
pub fn fold_implied(body: &mut Body) {
    let flow = ControlFlow::new(body);
    if flow.order().len() == 1 {
        return;
    }
    body.resolve_all();
    let dominators = Dominators::new(&flow);
    let mut ranges = Ranges::new(body, &flow, &dominators);
    let mut truths: Vec<(Inst, bool)> = Vec::new();
    let mut branches: Vec<(Block, bool)> = Vec::new();
    for &block in flow.order() {
        for &inst in &body.blocks[block].insts {
            truths.extend(decided(body, &mut ranges, inst, block).map(|truth| (inst, truth)));
        }
        if let Terminator::Branch { condition, .. } = body.blocks[block].terminator
            && is_tested_itself(body, condition)
        {
            branches.extend(ranges.is_zero(condition, block).map(|zero| (block, !zero)));
        }
    }
    let foldings = addresses::find_foldings(body, &flow, &mut ranges);
    addresses::apply_foldings(body, foldings);
    for (inst, truth) in truths {
        let data = &mut body.insts[inst];
        (data.op, data.imm, data.args) = (Op::I32Const, Imm::I32(truth.into()), SmallVec::new());
    }
    for (block, truth) in branches {
        let terminator = &mut body.blocks[block].terminator;
        if let Terminator::Branch { then, otherwise, .. } = terminator {
            *terminator = Terminator::Jump(if truth { then.clone() } else { otherwise.clone() });
        }
    }
}

/// The result of a comparison or test of integers.
fn decided(body: &Body, ranges: &mut Ranges, inst: Inst, block: Block) -> Option<bool> {
    let InstData { op, args, .. } = &body.insts[inst];
    if let Some((compare, width)) = compare_operator(*op) {
        return ranges.decide(compare, width, args[0], args[1], block);
    }
    match op {
        Op::I32Eqz | Op::I64Eqz => ranges.is_zero(args[0], block),
        _ => None,
    }
}

/// Whether a condition is not the result of a comparison, which is asked for itself.
fn is_tested_itself(body: &Body, condition: Value) -> bool {
    body.defining_inst(condition).is_none_or(|inst| !crate::analysis::is_truth(body.insts[inst].op))
}
