//! Turns loops that test before each round into a test before the loop and one at its end.
//!
//! `while (c) body` becomes `if (c) do body while (c)`: one branch a round instead of two, and what is at the start of
//! the body is then executed whenever the loop is entered, which is what [`super::licm`] needs to move loads.
//!
//! The header is copied in front of the loop as a guard and stays itself at the loop's end. Values of the header that are
//! used elsewhere now come from two places: the body's first block and the block after the loop get parameters for them.
//! Loops are treated level by level from outside, so that each level sees a graph that is up to date.

use crate::analysis::{ControlFlow, Dominators, LoopForest, Outcome, Summary, Use, Uses, inst_effects};
use crate::{Block, Body, Inst, Target, Terminator, Value, ValueDef};
use cranelift_entity::SecondaryMap;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// How many instructions besides constants a header may have to be copied.
const MOST_COPIED: usize = 10;
/// How deep in the nest loops are treated.
const MOST_DEPTH: u32 = 6;

/// Rotates the loops of a body.
pub fn rotate_loops(body: &mut Body) {
    body.resolve_all();
    for depth in 1..=MOST_DEPTH {
        let flow = ControlFlow::new(body);
        let dominators = Dominators::new(&flow);
        let forest = LoopForest::new(&flow, &dominators);
        let mut homes = SecondaryMap::with_default(body.entry);
        homes.resize(body.insts.len());
        for &block in flow.order() {
            body.blocks[block].insts.iter().for_each(|&inst| homes[inst] = block);
        }
        let uses = Uses::new(body, &flow);
        let mut deeper = false;
        // Guards made in this round have the edges of their headers, which `flow` does not know.
        let mut guards: FxHashMap<Block, Block> = FxHashMap::default();
        for at in 0..forest.loops.len() as u32 {
            deeper |= forest.loops[at as usize].depth > depth;
            if forest.loops[at as usize].depth == depth {
                let rotation = Rotation { body, flow: &flow, dominators: &dominators, forest: &forest, homes: &homes };
                if let Some(mut plan) = rotation.plan(at, &uses) {
                    for list in [&mut plan.sources, &mut plan.breaks] {
                        let added: Vec<Block> = list.iter().filter_map(|block| guards.get(block).copied()).collect();
                        list.extend(added);
                    }
                    let header = plan.header;
                    guards.insert(header, rotate(body, plan));
                }
            }
        }
        body.resolve_all();
        if !deeper {
            break;
        }
    }
}

/// What to change to rotate one loop.
struct Plan {
    header: Block,
    inside: Target,
    outside: Target,
    /// The condition sends the loop on when it is zero.
    reversed: bool,
    /// Sources of the edges that enter the loop.
    sources: Vec<Block>,
    /// Values of the header that blocks of the loop, or blocks that only its inside leads to, use: and where.
    used_inside: Vec<(Value, Vec<Use>)>,
    /// Values of the header that are used after the loop.
    used_after: Vec<(Value, Vec<Use>)>,
    /// Sources of other edges into the block after the loop: from inside.
    breaks: Vec<Block>,
}

struct Rotation<'a> {
    body: &'a Body,
    flow: &'a ControlFlow,
    dominators: &'a Dominators,
    forest: &'a LoopForest,
    homes: &'a SecondaryMap<Inst, Block>,
}

impl Rotation<'_> {
    fn plan(&self, at: u32, uses: &Uses) -> Option<Plan> {
        let found = &self.forest.loops[at as usize];
        let header = found.header;
        let data = &self.body.blocks[header];
        let Terminator::Branch { then, otherwise, .. } = &data.terminator else { return None };
        // A loop whose header is also its end tests at the end already.
        if found.latches.contains(&header) || !self.is_copyable(header) {
            return None;
        }
        let (inside, outside, reversed) =
            match (self.forest.contains(at, then.block), self.forest.contains(at, otherwise.block)) {
                (true, false) => (then, otherwise, false),
                (false, true) => (otherwise, then, true),
                (true, true) | (false, false) => return None,
            };
        if self.flow.predecessors(inside.block).len() != 1 {
            return None;
        }
        let into = self.flow.predecessors(header).iter().copied();
        let mut sources: Vec<Block> = into.filter(|&block| !self.forest.contains(at, block)).collect();
        sources.dedup();
        let mut breaks = self.flow.predecessors(outside.block).to_vec();
        breaks.dedup();
        breaks.retain(|&block| block != header);
        let mut plan = Plan {
            header,
            inside: inside.clone(),
            outside: outside.clone(),
            reversed,
            sources,
            used_inside: Vec::new(),
            used_after: Vec::new(),
            breaks,
        };
        let results = data.insts.iter().filter_map(|&inst| self.body.insts[inst].result.expand());
        for value in data.params.iter().copied().chain(results) {
            self.classify(value, uses, &mut plan)?;
        }
        // A value that is used after the loop must be known on each way there.
        let known = plan.breaks.iter().all(|&block| self.dominators.dominates(plan.inside.block, block));
        (plan.used_after.is_empty() || known).then_some(plan)
    }

    /// Few instructions without effects that calls have: loads and what may trap are copied like the rest.
    fn is_copyable(&self, header: Block) -> bool {
        let unknown = Summary::unknown();
        let insts = &self.body.blocks[header].insts;
        let costly = insts.iter().filter(|&&inst| !self.body.insts[inst].args.is_empty()).count();
        costly <= MOST_COPIED
            && insts
                .iter()
                .all(|&inst| !inst_effects(&self.body.insts[inst], &unknown).outcome.contains(Outcome::OTHER))
    }

    /// Sorts the uses of a value of the header; `None` if one lies where neither way alone leads.
    fn classify(&self, value: Value, uses: &Uses, plan: &mut Plan) -> Option<()> {
        let (mut inside, mut after) = (Vec::new(), Vec::new());
        for &place in uses.of(value) {
            let block = match place {
                Use::Inst(inst) => self.homes[inst],
                Use::Terminator(block) => block,
            };
            if block == plan.header {
                continue;
            }
            if self.dominators.dominates(plan.inside.block, block) {
                inside.push(place);
            } else if self.dominators.dominates(plan.outside.block, block) {
                after.push(place);
            } else {
                return None;
            }
        }
        // What breaks pass on to the block after the loop they take from inside.
        if !after.is_empty() {
            plan.used_after.push((value, after));
            plan.used_inside.push((value, inside));
        } else if !inside.is_empty() {
            plan.used_inside.push((value, inside));
        }
        Some(())
    }
}

/// Gives the guard.
fn rotate(body: &mut Body, plan: Plan) -> Block {
    let Plan { header, inside, outside, .. } = plan;
    // The body's first block has only the header before it: its parameters are the header's arguments.
    let first = inside.block;
    let mut passed_in: SmallVec<[Value; 8]> = SmallVec::new();
    let mut inner: FxHashMap<Value, Value> = FxHashMap::default();
    for (value, places) in &plan.used_inside {
        let param = body.append_param(first, body.value_type(*value));
        inner.insert(*value, param);
        passed_in.push(*value);
        rename(body, places, *value, param);
    }
    let mut passed_out: SmallVec<[Value; 8]> = SmallVec::new();
    for (value, places) in &plan.used_after {
        let param = body.append_param(outside.block, body.value_type(*value));
        passed_out.push(*value);
        rename(body, places, *value, param);
        for &source in &plan.breaks {
            for target in body.blocks[source].terminator.targets_mut().filter(|t| t.block == outside.block) {
                target.args.push(inner[value]);
            }
        }
    }
    let inside = Target { block: first, args: inside.args.into_iter().chain(passed_in).collect() };
    let outside = Target { block: outside.block, args: outside.args.into_iter().chain(passed_out).collect() };
    set_targets(body, header, inside, outside, plan.reversed);
    let guard = copy_header(body, header);
    for source in plan.sources {
        for target in body.blocks[source].terminator.targets_mut().filter(|target| target.block == header) {
            target.block = guard;
        }
    }
    guard
}

fn set_targets(body: &mut Body, block: Block, inside: Target, outside: Target, reversed: bool) {
    if let Terminator::Branch { then, otherwise, .. } = &mut body.blocks[block].terminator {
        (*then, *otherwise) = if reversed { (outside, inside) } else { (inside, outside) };
    }
}

/// A copy of the header with parameters of its own.
fn copy_header(body: &mut Body, header: Block) -> Block {
    let guard = body.make_block();
    let mut copies: FxHashMap<Value, Value> = FxHashMap::default();
    for param in body.blocks[header].params.clone() {
        let ty = body.value_type(param);
        let copy = body.append_param(guard, ty);
        copies.insert(param, copy);
    }
    for inst in body.blocks[header].insts.clone() {
        let data = body.insts[inst].clone();
        let args: SmallVec<[Value; 4]> = data.args.iter().map(|arg| copies.get(arg).copied().unwrap_or(*arg)).collect();
        let ty = data.result.expand().map(|value| body.value_type(value));
        let copy = body.make_inst(data.op, &args, data.imm, ty, data.pos);
        if let (Some(old), Some(new)) = (data.result.expand(), body.insts[copy].result.expand()) {
            copies.insert(old, new);
        }
        body.blocks[guard].insts.push(copy);
    }
    let mut terminator = body.blocks[header].terminator.clone();
    let rename = |value: &mut Value| {
        if let Some(&copy) = copies.get(value) {
            *value = copy;
        }
    };
    terminator.operands_mut().iter_mut().for_each(rename);
    terminator.targets_mut().flat_map(|target| &mut target.args).for_each(rename);
    body.blocks[guard].terminator = terminator;
    body.blocks[guard].pos = body.blocks[header].pos;
    guard
}

/// Lets the places that use `value` use `param` instead.
fn rename(body: &mut Body, places: &[Use], value: Value, param: Value) {
    let replace = |used: &mut Value| {
        if *used == value {
            *used = param;
        }
    };
    for &place in places {
        match place {
            Use::Inst(inst) => body.insts[inst].args.iter_mut().for_each(replace),
            Use::Terminator(block) => {
                let terminator = &mut body.blocks[block].terminator;
                terminator.operands_mut().iter_mut().for_each(replace);
                terminator.targets_mut().flat_map(|target| &mut target.args).for_each(replace);
            }
        }
    }
    debug_assert!(matches!(body.values[param].def, ValueDef::Param(..)));
}
