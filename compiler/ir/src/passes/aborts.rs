//! Lets equal ways to abort share one block: copies of an accessor bring a block with the same message each.
//!
//! Comes in: bodies whose values are numbered, so that equal operands are one value. Goes out: of blocks that end in
//! `unreachable` after the same instructions, the first in reverse postorder stays, and all edges lead there. A constant
//! counts as what it is, wherever it is made, and is made again in the block that stays. The values of other
//! blocks that such a block uses dominate both, so that they dominate what the two become.

use crate::analysis::ControlFlow;
use crate::{Block, Body, Imm, Inst, InstData, Terminator, Value};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Longer ways to abort are not compared.
const MOST_INSTS: usize = 24;

/// Merges the equal aborts of a body.
pub fn merge_aborts(body: &mut Body) {
    let candidates = |block: Block| {
        let data = &body.blocks[block];
        let ends = data.terminator == Terminator::Unreachable && data.params.is_empty() && block != body.entry;
        ends && !data.insts.is_empty() && data.insts.len() <= MOST_INSTS
    };
    if body.blocks.keys().filter(|&block| candidates(block)).nth(1).is_none() {
        return;
    }
    let flow = ControlFlow::new(body);
    let mut first: FxHashMap<Vec<Step>, Block> = FxHashMap::default();
    let mut shared: SecondaryMap<Block, PackedOption<Block>> = SecondaryMap::new();
    let mut kept = Vec::new();
    for &block in flow.order() {
        if !candidates(block) {
            continue;
        }
        let Some(&other) = first.get(&steps(body, block)) else {
            first.insert(steps(body, block), block);
            continue;
        };
        shared[block] = other.into();
        kept.push(other);
    }
    for &block in flow.order() {
        for target in body.blocks[block].terminator.targets_mut() {
            target.block = shared[target.block].expand().unwrap_or(target.block);
        }
    }
    kept.sort();
    kept.dedup();
    kept.into_iter().for_each(|block| make_constants(body, block));
}

/// An instruction of a block by its meaning.
#[derive(PartialEq, Eq, Hash)]
struct Step {
    op: Op,
    imm: Imm,
    args: SmallVec<[Operand; 6]>,
}

#[derive(PartialEq, Eq, Hash)]
enum Operand {
    Constant(Op, Imm),
    /// The result of the block's instruction with this number.
    Local(u32),
    /// Made in another block.
    Value(Value),
}

fn steps(body: &Body, block: Block) -> Vec<Step> {
    let insts = &body.blocks[block].insts;
    let operand = |&arg: &Value| match body.defining_inst(arg) {
        Some(inst) if is_constant(&body.insts[inst]) => Operand::Constant(body.insts[inst].op, body.insts[inst].imm),
        Some(inst) => match insts.iter().position(|&other| other == inst) {
            Some(at) => Operand::Local(nonconstants(body, &insts[..at])),
            None => Operand::Value(body.resolve(arg)),
        },
        None => Operand::Value(body.resolve(arg)),
    };
    let steps = insts.iter().map(|&inst| &body.insts[inst]).filter(|data| !is_constant(data));
    steps.map(|data| Step { op: data.op, imm: data.imm, args: data.args.iter().map(operand).collect() }).collect()
}

fn nonconstants(body: &Body, insts: &[Inst]) -> u32 {
    insts.iter().filter(|&&inst| !is_constant(&body.insts[inst])).count() as u32
}

fn is_constant(data: &InstData) -> bool {
    data.args.is_empty() && data.op.is_pure()
}

/// Constants of other blocks need not dominate a block that has got more edges.
fn make_constants(body: &mut Body, block: Block) {
    let insts = std::mem::take(&mut body.blocks[block].insts);
    let mut made = Vec::with_capacity(insts.len());
    for &inst in &insts {
        for at in 0..body.insts[inst].args.len() {
            let arg = body.resolve(body.insts[inst].args[at]);
            let Some(constant) = body.defining_inst(arg).filter(|&constant| is_constant(&body.insts[constant])) else {
                continue;
            };
            if insts.contains(&constant) {
                continue;
            }
            let InstData { op, imm, pos, .. } = body.insts[constant];
            let ty = body.value_type(arg);
            let copy = body.make_inst(op, &[], imm, Some(ty), pos);
            made.push(copy);
            if let Some(value) = body.insts[copy].result.expand() {
                body.insts[inst].args[at] = value;
            }
        }
        made.push(inst);
    }
    body.blocks[block].insts = made;
}
