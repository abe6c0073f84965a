//! Simplifies the control-flow graph: constant and equal branches, empty blocks, straight lines, needless parameters.
//!
//! An edge into a block that only decides on a constant argument goes straight to what it decides. Edges are never led
//! past the header of a loop that way, so that each loop keeps its one entry.

use super::dce::{clear_block, set_params};
use crate::analysis::{ControlFlow, Incoming, is_truth};
use crate::fold::fold;
use crate::{Block, Body, Imm, Inst, SourcePos, Target, Terminator, Type, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::{EntitySet, SecondaryMap};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Rounds until nothing changes, but not more than this many: each round makes the graph smaller.
const MOST_ROUNDS: u32 = 6;
/// How many blocks one edge is led past in a round.
const MOST_HOPS: u32 = 8;
/// How many parameters of a block one of them is compared with.
const MOST_TWINS: usize = 16;
/// How many instructions a block may have that only decide its branch.
const MOST_DECIDING: usize = 4;

/// Simplifies the control flow of a body.
pub fn simplify_blocks(body: &mut Body) {
    body.resolve_all();
    let mut flow = ControlFlow::new(body);
    for _ in 0..MOST_ROUNDS {
        let params = remove_redundant_params(body, &flow);
        let edges = Edges::new(body, &flow).simplify();
        let merged = merge_lines(body);
        if edges || merged {
            flow = ControlFlow::new(body);
        }
        if !(params || edges || merged) {
            break;
        }
    }
    let dead: Vec<Block> = body.blocks.keys().filter(|&block| !flow.is_live(block)).collect();
    dead.into_iter().for_each(|block| clear_block(body, block));
}

/// A parameter with the same argument on every edge, itself not counted, is that argument; of two parameters of one
/// block that always have the same arguments, one is enough. Says whether there was one.
fn remove_redundant_params(body: &mut Body, flow: &ControlFlow) -> bool {
    let incoming = Incoming::new(body, flow);
    let mut changed = false;
    for &block in flow.order() {
        if block == body.entry || body.blocks[block].params.is_empty() {
            continue;
        }
        let params = body.blocks[block].params.clone();
        let mut kept: SmallVec<[u32; 4]> = SmallVec::new();
        for (at, &param) in params.iter().enumerate() {
            let twin = kept.iter().rev().take(MOST_TWINS).map(|&other| params[other as usize]).find(|&other| {
                body.value_type(other) == body.value_type(param) && same_arguments(body, &incoming, other, param)
            });
            match only_argument(body, &incoming, param).or(twin) {
                Some(value) => body.replace(param, value),
                None => kept.push(at as u32),
            }
        }
        if kept.len() == params.len() {
            continue;
        }
        changed = true;
        set_params(body, block, kept.iter().map(|&at| params[at as usize]).collect());
        let mut last = None;
        for &predecessor in flow.predecessors(block) {
            // All edges of a block that lead here are treated when it is first met.
            if last.replace(predecessor) == Some(predecessor) {
                continue;
            }
            for target in body.blocks[predecessor].terminator.targets_mut() {
                if target.block == block {
                    target.args = kept.iter().map(|&at| target.args[at as usize]).collect();
                }
            }
        }
    }
    if changed {
        body.resolve_all();
    }
    changed
}

fn only_argument(body: &Body, incoming: &Incoming, param: Value) -> Option<Value> {
    let mut only = None;
    for &arg in incoming.of(param) {
        let arg = body.resolve(arg);
        if arg != param && *only.get_or_insert(arg) != arg {
            return None;
        }
    }
    only
}

fn same_arguments(body: &Body, incoming: &Incoming, left: Value, right: Value) -> bool {
    incoming.of(left).iter().zip(incoming.of(right)).all(|(&one, &other)| {
        let (one, other) = (body.resolve(one), body.resolve(other));
        one == other || (one == left && other == right)
    })
}

/// Blocks whose values are used in them only: an edge may be led past such a block.
struct Edges<'a> {
    body: &'a mut Body,
    order: Vec<Block>,
    headers: EntitySet<Block>,
    /// Blocks that several edges lead to.
    joins: EntitySet<Block>,
    escaping: EntitySet<Block>,
    changed: bool,
}

impl Edges<'_> {
    fn new<'a>(body: &'a mut Body, flow: &ControlFlow) -> Edges<'a> {
        let mut headers = EntitySet::with_capacity(body.blocks.len());
        for &block in flow.order() {
            for target in body.blocks[block].terminator.targets() {
                if flow.position(target.block) <= flow.position(block) {
                    headers.insert(target.block);
                }
            }
        }
        let mut joins = EntitySet::with_capacity(body.blocks.len());
        for &block in flow.order().iter().filter(|&&block| flow.predecessors(block).len() > 1) {
            joins.insert(block);
        }
        let escaping = blocks_with_escaping_values(body, flow);
        Edges { body, order: flow.order().to_vec(), headers, joins, escaping, changed: false }
    }

    fn simplify(mut self) -> bool {
        for at in (0..self.order.len()).rev() {
            let block = self.order[at];
            let mut terminator = std::mem::replace(&mut self.body.blocks[block].terminator, Terminator::Unreachable);
            self.known_in_targets(block, &mut terminator);
            for target in terminator.targets_mut() {
                let mut hops = 0;
                while hops < MOST_HOPS
                    && let Some(next) = self.next_hop(target)
                {
                    *target = next;
                    self.changed = true;
                    hops += 1;
                }
            }
            let (terminator, changed) = self.decide(terminator);
            self.changed |= changed;
            self.body.blocks[block].terminator = terminator;
        }
        self.changed
    }

    /// On the edge that is taken when the condition is zero, the condition is zero; on the other, a truth is one.
    fn known_in_targets(&mut self, block: Block, terminator: &mut Terminator) {
        let Terminator::Branch { condition, then, otherwise } = terminator else { return };
        let truth = self.body.defining_inst(*condition).is_some_and(|inst| is_truth(self.body.insts[inst].op));
        for (target, value) in [(then, 1), (otherwise, 0)] {
            if (value == 1 && !truth) || !target.args.contains(condition) {
                continue;
            }
            let pos = SourcePos::NONE;
            let inst = self.body.make_inst(Op::I32Const, &[], Imm::I32(value), Some(Type::I32), pos);
            self.body.blocks[block].insts.push(inst);
            let Some(constant) = self.body.insts[inst].result.expand() else { continue };
            target.args.iter_mut().filter(|arg| **arg == *condition).for_each(|arg| *arg = constant);
            self.changed = true;
        }
    }

    /// Where an edge may go instead: past an empty block, or past a block that decides on the edge's constants.
    fn next_hop(&self, target: &Target) -> Option<Target> {
        let block = target.block;
        if self.escaping.contains(block) {
            return None;
        }
        let data = &self.body.blocks[block];
        let next = match &data.terminator {
            Terminator::Jump(next)
                if data.insts.is_empty() && next.block != block && self.adds_nothing(block, next) =>
            {
                next
            }
            Terminator::Branch { condition, then, otherwise } => {
                if self.evaluate(target, *condition)? != 0 {
                    then
                } else {
                    otherwise
                }
            }
            Terminator::Switch { index, targets, default } => {
                targets.get(self.evaluate(target, *index)? as u32 as usize).unwrap_or(default)
            }
            Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => return None,
        };
        let mut args: SmallVec<[Value; 4]> = SmallVec::new();
        for &arg in &next.args {
            args.push(match self.body.values[arg].def {
                ValueDef::Param(home, at) if home == block => target.args[at as usize],
                ValueDef::Result(inst) if data.insts.contains(&inst) => return None,
                ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => arg,
            });
        }
        Some(Target { block: next.block, args })
    }

    /// Where several edges meet to go on with more than what they bring, the block that adds it is worth keeping: each
    /// edge would have to bring it.
    fn adds_nothing(&self, block: Block, next: &Target) -> bool {
        let brought = |arg: &Value| matches!(self.body.values[*arg].def, ValueDef::Param(home, _) if home == block);
        !self.joins.contains(block) || next.args.iter().all(brought)
    }

    /// What decides the branch of the target's block when it is entered by this edge.
    fn evaluate(&self, target: &Target, condition: Value) -> Option<i32> {
        let data = &self.body.blocks[target.block];
        let decides = data.insts.len() <= MOST_DECIDING && data.insts.iter().all(|&inst| self.is_pure(inst));
        if !decides || self.headers.contains(target.block) || target.args.is_empty() {
            return None;
        }
        let mut known: FxHashMap<Value, Imm> = FxHashMap::default();
        for (&param, &arg) in data.params.iter().zip(&target.args) {
            if let Some(constant) = self.constant(arg) {
                known.insert(param, constant);
            }
        }
        for &inst in &data.insts {
            let inst = &self.body.insts[inst];
            let Some(result) = inst.result.expand() else { continue };
            let args: Option<SmallVec<[Imm; 2]>> =
                inst.args.iter().map(|arg| known.get(arg).copied().or_else(|| self.constant(*arg))).collect();
            let value = match args {
                Some(args) if args.is_empty() => self.constant(result),
                Some(args) if inst.imm == Imm::None => fold(inst.op, &args),
                _ => None,
            };
            if let Some(value) = value {
                known.insert(result, value);
            }
        }
        match known.get(&condition) {
            Some(&Imm::I32(value)) => Some(value),
            _ => None,
        }
    }

    fn is_pure(&self, inst: Inst) -> bool {
        self.body.insts[inst].op.is_pure()
    }

    fn constant(&self, value: Value) -> Option<Imm> {
        let inst = &self.body.insts[self.body.defining_inst(value)?];
        matches!(inst.op, Op::I32Const | Op::I64Const | Op::F32Const | Op::F64Const).then_some(inst.imm)
    }

    fn int_constant(&self, value: Value) -> Option<i32> {
        match self.constant(value)? {
            Imm::I32(constant) => Some(constant),
            _ => None,
        }
    }

    /// Branches that have only one way to go, and switches that are branches.
    fn decide(&self, terminator: Terminator) -> (Terminator, bool) {
        match terminator {
            Terminator::Branch { condition, then, otherwise } => match self.int_constant(condition) {
                Some(0) => (Terminator::Jump(otherwise), true),
                Some(_) => (Terminator::Jump(then), true),
                None if then == otherwise => (Terminator::Jump(then), true),
                None => (Terminator::Branch { condition, then, otherwise }, false),
            },
            Terminator::Switch { index, mut targets, default } => {
                if let Some(constant) = self.int_constant(index) {
                    let target = targets.into_iter().nth(constant as u32 as usize).unwrap_or(default);
                    return (Terminator::Jump(target), true);
                }
                let count = targets.len();
                while targets.last() == Some(&default) {
                    targets.pop();
                }
                match targets.len() {
                    0 => (Terminator::Jump(default), true),
                    // Index 0 goes to the only target.
                    1 => (Terminator::Branch { condition: index, then: default, otherwise: targets.remove(0) }, true),
                    left => (Terminator::Switch { index, targets, default }, left != count),
                }
            }
            Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => (terminator, false),
        }
    }
}

fn blocks_with_escaping_values(body: &Body, flow: &ControlFlow) -> EntitySet<Block> {
    let mut homes: SecondaryMap<Inst, Block> = SecondaryMap::with_default(body.entry);
    homes.resize(body.insts.len());
    for &block in flow.order() {
        body.blocks[block].insts.iter().for_each(|&inst| homes[inst] = block);
    }
    let mut escaping = EntitySet::with_capacity(body.blocks.len());
    let mut used = |block: Block, value: Value| {
        let home = match body.values[value].def {
            ValueDef::Param(home, _) => home,
            ValueDef::Result(inst) => homes[inst],
            ValueDef::Alias(_) => return,
        };
        if home != block {
            escaping.insert(home);
        }
    };
    for &block in flow.order() {
        let data = &body.blocks[block];
        data.insts.iter().flat_map(|&inst| &body.insts[inst].args).for_each(|&arg| used(block, arg));
        data.terminator.operands().iter().for_each(|&value| used(block, value));
        data.terminator.targets().flat_map(|target| &target.args).for_each(|&arg| used(block, arg));
    }
    escaping
}

/// Appends each block that only one jump leads to to the block that jumps.
fn merge_lines(body: &mut Body) -> bool {
    let flow = ControlFlow::new(body);
    let mut changed = false;
    for &block in flow.order() {
        // A block that was merged away has become dead.
        if body.blocks[block].terminator == Terminator::Unreachable {
            continue;
        }
        while let Terminator::Jump(target) = &body.blocks[block].terminator {
            let next = target.block;
            if next == block || flow.predecessors(next).len() != 1 {
                break;
            }
            let args = target.args.clone();
            let params = std::mem::take(&mut body.blocks[next].params);
            for (&param, &arg) in params.iter().zip(&args) {
                body.replace(param, arg);
            }
            let insts = std::mem::take(&mut body.blocks[next].insts);
            let terminator = std::mem::replace(&mut body.blocks[next].terminator, Terminator::Unreachable);
            let pos = body.blocks[next].pos;
            let data = &mut body.blocks[block];
            data.insts.extend(insts);
            data.terminator = terminator;
            data.pos = pos;
            changed = true;
        }
    }
    if changed {
        body.resolve_all();
    }
    changed
}
