//! Moves what a loop computes anew in each round, though it never changes, to before the loop.
//!
//! Pure instructions move from anywhere in the loop. A load moves if nothing in the loop writes where it reads; what may
//! trap moves only from the start of the header, where it is executed whenever the loop is entered and nothing else can
//! be seen before it. Constants and comparisons stay: they are made where they are used. Inner loops come first, so that
//! an instruction leaves all loops that it does not depend on.

use crate::analysis::{ControlFlow, Dominators, Effects, LoopForest, Outcome, Summary, inst_effects, is_truth};
use crate::{Block, Body, Inst, InstData, Target, Terminator, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;

/// Moves invariant instructions of a body.
pub fn hoist_invariants(body: &mut Body, summary: &Summary) {
    let mut flow = ControlFlow::new(body);
    let mut forest = LoopForest::new(&flow, &Dominators::new(&flow));
    if forest.loops.is_empty() {
        return;
    }
    if make_preheaders(body, &flow, &forest) {
        flow = ControlFlow::new(body);
        forest = LoopForest::new(&flow, &Dominators::new(&flow));
    }
    let mut homes = SecondaryMap::with_default(body.entry);
    homes.resize(body.insts.len());
    for &block in flow.order() {
        body.blocks[block].insts.iter().for_each(|&inst| homes[inst] = block);
    }
    let effects = loop_effects(body, &flow, &forest, summary);
    let mut hoister = Hoister { body, flow: &flow, forest: &forest, summary, homes, effects, in_loop: 0 };
    for at in (0..forest.loops.len() as u32).rev() {
        hoister.hoist(at);
    }
}

/// Gives each loop a block that only leads to its header and that all edges from outside lead through.
fn make_preheaders(body: &mut Body, flow: &ControlFlow, forest: &LoopForest) -> bool {
    let mut made_any = false;
    for at in 0..forest.loops.len() as u32 {
        let header = forest.loops[at as usize].header;
        let mut sources = outer_predecessors(flow, forest, at);
        sources.dedup();
        if let [only] = sources.as_slice()
            && matches!(body.blocks[*only].terminator, Terminator::Jump(_))
        {
            continue;
        }
        made_any = true;
        let made = body.make_block();
        let params = body.blocks[header].params.clone();
        let mut args = Vec::with_capacity(params.len());
        for param in params {
            let ty = body.value_type(param);
            args.push(body.append_param(made, ty));
        }
        body.blocks[made].terminator = Terminator::Jump(Target::with(header, args));
        for source in sources {
            let targets = body.blocks[source].terminator.targets_mut();
            targets.filter(|target| target.block == header).for_each(|target| target.block = made);
        }
    }
    made_any
}

/// Sources of the edges that enter a loop.
fn outer_predecessors(flow: &ControlFlow, forest: &LoopForest, at: u32) -> Vec<Block> {
    let into = flow.predecessors(forest.loops[at as usize].header).iter().copied();
    into.filter(|&block| !forest.contains(at, block)).collect()
}

/// The union of the effects of all instructions of each loop, inner loops included.
fn loop_effects(body: &Body, flow: &ControlFlow, forest: &LoopForest, summary: &Summary) -> Vec<Effects> {
    let mut effects = vec![Effects::NONE; forest.loops.len()];
    for &block in flow.order() {
        let Some(at) = forest.innermost(block) else { continue };
        for &inst in &body.blocks[block].insts {
            let data = &body.insts[inst];
            if !data.op.is_pure() {
                effects[at as usize] = effects[at as usize].union(&inst_effects(data, summary));
            }
        }
    }
    for at in (0..forest.loops.len()).rev() {
        if let Some(parent) = forest.loops[at].parent {
            effects[parent as usize] = effects[parent as usize].union(&effects[at]);
        }
    }
    effects
}

struct Hoister<'a> {
    body: &'a mut Body,
    flow: &'a ControlFlow,
    forest: &'a LoopForest,
    summary: &'a Summary,
    /// The block of each instruction, as long as it has not moved.
    homes: SecondaryMap<Inst, Block>,
    effects: Vec<Effects>,
    /// The loop being treated.
    in_loop: u32,
}

impl Hoister<'_> {
    fn hoist(&mut self, at: u32) {
        self.in_loop = at;
        let found = &self.forest.loops[at as usize];
        let Some(&before) = outer_predecessors(self.flow, self.forest, at).first() else { return };
        // Until something can be seen from outside, what is in the header is executed first of all, and so is what
        // follows it in a straight line.
        let mut leads = true;
        let mut follower = Some(found.header);
        for &block in &found.blocks {
            leads = leads && follower == Some(block);
            let mut insts = std::mem::take(&mut self.body.blocks[block].insts);
            insts.retain(|&inst| {
                if self.is_invariant(inst, leads) {
                    self.move_to(inst, before);
                    return false;
                }
                let data = &self.body.insts[inst];
                leads = leads && (data.op.is_pure() || self.is_silent(data));
                true
            });
            self.body.blocks[block].insts = insts;
            follower = match &self.body.blocks[block].terminator {
                Terminator::Jump(next) if self.flow.predecessors(next.block).len() == 1 => Some(next.block),
                _ => None,
            };
        }
    }

    /// Appends an instruction to the block before the loop, with its own copies of the constants and comparisons that it
    /// needs.
    fn move_to(&mut self, inst: Inst, before: Block) {
        for at in 0..self.body.insts[inst].args.len() {
            let arg = self.body.insts[inst].args[at];
            let Some(needed) = self.body.defining_inst(arg).filter(|&made_by| self.is_made_at_use(made_by)) else {
                continue;
            };
            if !self.forest.contains(self.in_loop, self.homes[needed]) {
                continue;
            }
            let InstData { op, args, imm, pos, .. } = self.body.insts[needed].clone();
            let ty = self.body.value_type(arg);
            let copy = self.body.make_inst(op, &args, imm, Some(ty), pos);
            // A comparison's operands are values from outside or constants: this goes no deeper.
            self.move_to(copy, before);
            self.body.insts[inst].args[at] = self.body.insts[copy].result.expand().expect("a copy has a result");
        }
        self.place(inst, before);
    }

    fn place(&mut self, inst: Inst, block: Block) {
        self.homes[inst] = block;
        self.body.blocks[block].insts.push(inst);
    }

    /// What is better made where it is used than kept: constants, which need nothing, changes of type without code, and
    /// comparisons, which a branch makes as fast as it tests a variable.
    fn is_made_at_use(&self, inst: Inst) -> bool {
        let data = &self.body.insts[inst];
        let no_code = matches!(data.op, Op::PointerOf | Op::ManagedOf);
        data.op.is_pure() && (data.args.is_empty() || no_code || is_truth(data.op))
    }

    fn is_outside(&self, value: Value) -> bool {
        match self.body.values[self.body.resolve(value)].def {
            ValueDef::Param(home, _) => !self.forest.contains(self.in_loop, home),
            ValueDef::Result(inst) => {
                let data = &self.body.insts[inst];
                let constant = data.args.is_empty() && data.op.is_pure();
                constant || !self.forest.contains(self.in_loop, self.homes[inst])
            }
            ValueDef::Alias(_) => false,
        }
    }

    fn is_invariant(&self, inst: Inst, leads: bool) -> bool {
        let data = &self.body.insts[inst];
        if self.is_made_at_use(inst) || data.result.is_none() {
            return false;
        }
        let known = data.args.iter().all(|&arg| {
            let made_by = self.body.defining_inst(arg).filter(|&made_by| self.is_made_at_use(made_by));
            self.is_outside(arg)
                || made_by.is_some_and(|inst| self.body.insts[inst].args.iter().all(|&arg| self.is_outside(arg)))
        });
        if !known {
            return false;
        }
        if data.op.is_pure() {
            return true;
        }
        let effects = inst_effects(data, self.summary);
        let silent = effects.writes.is_empty() && effects.globals_written.is_empty();
        let unique = Outcome::ALLOCATE | Outcome::BARRIER;
        let seen = effects.outcome.intersects(Outcome::OTHER | Outcome::DIVERGE | unique);
        let traps = effects.outcome.intersects(Outcome::TRAP | Outcome::GUARDED);
        let changed = self.effects[self.in_loop as usize].clobbers(&effects);
        silent && !seen && !changed && (!traps || leads)
    }

    /// Nobody can tell whether it was executed before something that traps: it writes nothing and ends.
    fn is_silent(&self, data: &InstData) -> bool {
        let effects = inst_effects(data, self.summary);
        let writes = !effects.writes.is_empty() || !effects.globals_written.is_empty();
        !writes && !effects.outcome.intersects(Outcome::OTHER | Outcome::DIVERGE)
    }
}
