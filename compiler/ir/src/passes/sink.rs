//! Moves computations down to where their results are used.
//!
//! A pure instruction whose uses all lie in other blocks moves to the start of the block that dominates them all, but
//! into no loop that it is not in. It is then not computed where it is not needed, and next to its use it becomes part of
//! an expression instead of a variable. Users move before their operands, so that a whole tree moves.

use crate::analysis::{ControlFlow, Dominators, LoopForest, Use, Uses};
use crate::{Block, Body, Inst};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;

/// Moves computations of a body.
pub fn sink_values(body: &mut Body) {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    let dominators = Dominators::new(&flow);
    let forest = LoopForest::new(&flow, &dominators);
    let uses = Uses::new(body, &flow);
    let mut homes = SecondaryMap::with_default(body.entry);
    homes.resize(body.insts.len());
    for &block in flow.order() {
        body.blocks[block].insts.iter().for_each(|&inst| homes[inst] = block);
    }
    let mut sinker = Sinker { body, dominators: &dominators, forest: &forest, uses: &uses, homes };
    // What moves into each block, users before their operands.
    let mut arrivals: SecondaryMap<Block, Vec<Inst>> = SecondaryMap::new();
    arrivals.resize(sinker.body.blocks.len());
    for &block in flow.order().iter().rev() {
        let mut insts = std::mem::take(&mut sinker.body.blocks[block].insts);
        for at in (0..insts.len()).rev() {
            if let Some(target) = sinker.destination(insts[at], block) {
                sinker.homes[insts[at]] = target;
                arrivals[target].push(insts[at]);
            }
        }
        insts.retain(|&inst| sinker.homes[inst] == block);
        sinker.body.blocks[block].insts = insts;
    }
    for &block in flow.order() {
        if !arrivals[block].is_empty() {
            let insts = &mut body.blocks[block].insts;
            insts.splice(0..0, arrivals[block].iter().rev().copied());
        }
    }
}

struct Sinker<'a> {
    body: &'a mut Body,
    dominators: &'a Dominators,
    forest: &'a LoopForest,
    uses: &'a Uses,
    homes: SecondaryMap<Inst, Block>,
}

impl Sinker<'_> {
    /// The block to which an instruction of `block` moves, if to another one.
    fn destination(&self, inst: Inst, block: Block) -> Option<Block> {
        let data = &self.body.insts[inst];
        // From where an address becomes a reference on, the collector must know of it.
        let moves = data.op.is_pure() && !data.args.is_empty() && data.op != Op::ManagedOf;
        let result = data.result.expand().filter(|_| moves)?;
        let mut target: Option<Block> = None;
        for &place in self.uses.of(result) {
            let home = match place {
                Use::Inst(inst) => self.homes[inst],
                Use::Terminator(home) => home,
            };
            if home == block {
                return None;
            }
            target = Some(target.map_or(home, |other| self.dominators.common(home, other)));
        }
        let mut target = target?;
        while target != block && !self.in_same_loops(target, block) {
            target = self.dominators.parent(target)?;
        }
        (target != block).then_some(target)
    }

    /// Whether every loop that contains `target` contains `block`.
    fn in_same_loops(&self, target: Block, block: Block) -> bool {
        self.forest.innermost(target).is_none_or(|inner| self.forest.contains(inner, block))
    }
}
