//! Jump threading: an edge into a block whose branch it decides goes straight to where the branch would.
//!
//! Comes in: bodies after numbering. Goes out: bodies in which such an edge leads through a copy of the block's few
//! instructions; where values of the block are used behind it, those of block and copies meet in parameters (`repair`).
//! What an edge decides: constants that it brings, addresses that are never null, and the branches that its source lies
//! behind. `blocks` does the same where nothing of the block is used elsewhere, without copies. Headers of loops are left
//! alone, so that each loop keeps its one entry: another block lies on no way into a loop that does not pass the header.

mod repair;

use self::repair::Repair;
use crate::analysis::ControlFlow;
use crate::fold::fold;
use crate::{Block, Body, Imm, Inst, Target, Terminator, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::EntitySet;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// An edge that was led past one block may be led past the next in another round.
const MOST_ROUNDS: u32 = 4;
/// How many instructions are copied for one edge.
const MOST_INSTS: usize = 4;
/// How many edges are led elsewhere in a round.
const MOST_DETOURS: usize = 200;
/// How far up the branches are looked for that an edge lies behind.
const MOST_STEPS: u32 = 8;

/// Threads the jumps of a body.
pub fn thread_jumps(body: &mut Body) {
    for _ in 0..MOST_ROUNDS {
        if !thread_once(body) {
            break;
        }
    }
}

/// An edge and where it goes instead of into `past`.
struct Detour {
    from: Block,
    /// The edge's place among the targets.
    at: usize,
    past: Block,
    truth: bool,
}

fn thread_once(body: &mut Body) -> bool {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    let detours = Threader { body, flow: &flow }.detours();
    if detours.is_empty() {
        return false;
    }
    let mut repair = Repair::default();
    // Copies are made from what blocks were: only then edges are changed.
    let copies: Vec<Block> = detours.iter().map(|detour| copy_past(body, detour, &mut repair)).collect();
    for (detour, &copy) in detours.iter().zip(&copies) {
        if let Some(target) = body.blocks[detour.from].terminator.targets_mut().nth(detour.at) {
            *target = Target::new(copy);
        }
    }
    repair.run(body);
    body.resolve_all();
    true
}

/// Makes the block that an edge goes to instead: what `past` computes for the edge's arguments, then the known way on.
fn copy_past(body: &mut Body, detour: &Detour, repair: &mut Repair) -> Block {
    let copy = body.make_block();
    let target = body.blocks[detour.from].terminator.targets().nth(detour.at).cloned();
    let args = target.map(|target| target.args).unwrap_or_default();
    let past = body.blocks[detour.past].clone();
    let mut values: FxHashMap<Value, Value> = past.params.iter().copied().zip(args).collect();
    for &inst in &past.insts {
        let data = body.insts[inst].clone();
        let args: SmallVec<[Value; 3]> = data.args.iter().map(|arg| *values.get(arg).unwrap_or(arg)).collect();
        let ty = data.result.expand().map(|result| body.value_type(result));
        let made = body.make_inst(data.op, &args, data.imm, ty, data.pos);
        body.blocks[copy].insts.push(made);
        if let (Some(result), Some(value)) = (data.result.expand(), body.insts[made].result.expand()) {
            values.insert(result, value);
        }
    }
    if let Terminator::Branch { then, otherwise, .. } = past.terminator {
        let mut target = if detour.truth { then } else { otherwise };
        target.args.iter_mut().for_each(|arg| *arg = *values.get(arg).unwrap_or(arg));
        body.blocks[copy].terminator = Terminator::Jump(target);
    }
    body.blocks[copy].pos = past.pos;
    let results = past.insts.iter().filter_map(|&inst| body.insts[inst].result.expand());
    for value in past.params.iter().copied().chain(results) {
        repair.define(value, detour.past, copy, values[&value]);
    }
    copy
}

struct Threader<'a> {
    body: &'a Body,
    flow: &'a ControlFlow,
}

impl Threader<'_> {
    fn detours(&self) -> Vec<Detour> {
        let mut headers: EntitySet<Block> = EntitySet::with_capacity(self.body.blocks.len());
        for &block in self.flow.order() {
            for target in self.body.blocks[block].terminator.targets() {
                if self.flow.position(target.block) <= self.flow.position(block) {
                    headers.insert(target.block);
                }
            }
        }
        let mut detours = Vec::new();
        for &past in self.flow.order() {
            if headers.contains(past) || self.flow.predecessors(past).len() < 2 || !self.only_decides(past) {
                continue;
            }
            let mut sources: SmallVec<[Block; 4]> = SmallVec::from_slice(self.flow.predecessors(past));
            sources.dedup();
            for from in sources {
                for (at, target) in self.body.blocks[from].terminator.targets().enumerate() {
                    if target.block != past || detours.len() == MOST_DETOURS {
                        continue;
                    }
                    if let Some(truth) = self.decided(from, at, target) {
                        detours.push(Detour { from, at, past, truth });
                    }
                }
            }
        }
        detours
    }

    /// Whether a block does little else than to branch.
    fn only_decides(&self, block: Block) -> bool {
        let data = &self.body.blocks[block];
        let branches =
            matches!(&data.terminator, Terminator::Branch { then, otherwise, .. } if then.block != otherwise.block);
        branches && data.insts.len() <= MOST_INSTS && data.insts.iter().all(|&inst| self.body.insts[inst].op.is_pure())
    }

    /// Which way the branch of the target's block goes when the block is entered by this edge.
    fn decided(&self, from: Block, at: usize, target: &Target) -> Option<bool> {
        let data = &self.body.blocks[target.block];
        let Terminator::Branch { condition, .. } = data.terminator else { return None };
        let (base, reversed) = self.without_negation(condition);
        let brought = match self.body.values[base].def {
            ValueDef::Param(block, place) if block == target.block => target.args[place as usize],
            ValueDef::Result(inst) if data.insts.contains(&inst) => {
                return self.evaluated(target, base).map(|number| (number != 0) != reversed);
            }
            ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => base,
        };
        let (brought, reversed_again) = self.without_negation(brought);
        let truth = self.known_truth(brought).or_else(|| self.truth_behind(from, at, brought))?;
        Some(truth != (reversed != reversed_again))
    }

    /// The value whose being zero decides a condition; true if the condition holds when it is zero. Pointers are zero when
    /// their references are null.
    fn without_negation(&self, mut value: Value) -> (Value, bool) {
        let mut reversed = false;
        while let Some(inst) = self.body.defining_inst(value) {
            let data = &self.body.insts[inst];
            match data.op {
                Op::I32Eqz => reversed = !reversed,
                Op::PointerOf | Op::ManagedOf => {}
                Op::I32Ne if self.constant(data.args[1]) == Some(Imm::I32(0)) => {}
                _ => break,
            }
            value = self.body.resolve(data.args[0]);
        }
        (value, reversed)
    }

    /// Whether a value is zero by what it is.
    fn known_truth(&self, value: Value) -> Option<bool> {
        let inst = &self.body.insts[self.body.defining_inst(value)?];
        match (inst.op, inst.imm) {
            (Op::I32Const, Imm::I32(number)) => Some(number != 0),
            (Op::ObjectNew | Op::TableIndex, _) => Some(true),
            (Op::DataAddress, Imm::Data { offset, .. }) if offset != 0 => Some(true),
            _ => None,
        }
    }

    /// What the branches say about a value that the edge lies behind.
    fn truth_behind(&self, from: Block, at: usize, value: Value) -> Option<bool> {
        let (mut block, mut edge) = (from, Some(at));
        for _ in 0..MOST_STEPS {
            if let (Terminator::Branch { condition, then, otherwise }, Some(at)) =
                (&self.body.blocks[block].terminator, edge)
                && then.block != otherwise.block
            {
                let (base, reversed) = self.without_negation(*condition);
                if base == value {
                    return Some((at == 0) != reversed);
                }
            }
            let above = self.flow.single_predecessor(block)?;
            edge = self.body.blocks[above].terminator.targets().position(|target| target.block == block);
            block = above;
        }
        None
    }

    /// The number that a value of the target's block is, if it follows from constants of the edge.
    fn evaluated(&self, target: &Target, value: Value) -> Option<i32> {
        let data = &self.body.blocks[target.block];
        let mut known: FxHashMap<Value, Imm> = FxHashMap::default();
        for (&param, &arg) in data.params.iter().zip(&target.args) {
            known.extend(self.constant(arg).map(|constant| (param, constant)));
        }
        for &inst in &data.insts {
            let Some(result) = self.body.insts[inst].result.expand() else { continue };
            let number = self.constant(result).or_else(|| self.folded(inst, &known));
            known.extend(number.map(|number| (result, number)));
        }
        match known.get(&value) {
            Some(&Imm::I32(number)) => Some(number),
            _ => None,
        }
    }

    fn folded(&self, inst: Inst, known: &FxHashMap<Value, Imm>) -> Option<Imm> {
        let data = &self.body.insts[inst];
        if data.imm != Imm::None || data.args.is_empty() {
            return None;
        }
        let number = |arg: &Value| known.get(arg).copied().or_else(|| self.constant(*arg));
        let args: Option<SmallVec<[Imm; 3]>> = data.args.iter().map(number).collect();
        fold(data.op, &args?)
    }

    fn constant(&self, value: Value) -> Option<Imm> {
        let inst = &self.body.insts[self.body.defining_inst(value)?];
        matches!(inst.op, Op::I32Const | Op::I64Const | Op::F32Const | Op::F64Const).then_some(inst.imm)
    }
}
