//! The loop forest: natural loops, by header, with their nesting.

use super::{ControlFlow, Dominators};
use crate::{Block, Body};
use cranelift_entity::SecondaryMap;

/// A natural loop: all blocks that reach one of the back edges to `header` without passing it.
pub struct Loop {
    pub header: Block,
    /// The innermost loop around it, as an index into the forest.
    pub parent: Option<u32>,
    /// 1 for an outermost loop.
    pub depth: u32,
    /// Sources of the back edges.
    pub latches: Vec<Block>,
    /// All blocks, those of inner loops too, in reverse postorder; the header is first.
    pub blocks: Vec<Block>,
}

/// All loops of a body; an outer loop stands before those inside it.
pub struct LoopForest {
    pub loops: Vec<Loop>,
    innermost: SecondaryMap<Block, u32>,
}

const NO_LOOP: u32 = u32::MAX;

impl LoopForest {
    pub fn new(flow: &ControlFlow, dominators: &Dominators) -> LoopForest {
        let mut forest = LoopForest { loops: Vec::new(), innermost: SecondaryMap::with_default(NO_LOOP) };
        for &header in flow.order() {
            let into = flow.predecessors(header).iter().copied();
            let mut latches: Vec<Block> = into.filter(|&block| dominators.dominates(header, block)).collect();
            latches.dedup();
            if !latches.is_empty() {
                forest.loops.push(Loop { header, parent: None, depth: 0, latches, blocks: Vec::new() });
            }
        }
        // Inner loops first: a walk up from the latches claims blocks that no inner loop has, and steps over inner
        // loops by their headers, so that each block is visited once per loop nest level at most.
        for at in (0..forest.loops.len()).rev() {
            forest.claim(at as u32, flow);
        }
        forest.finish(flow);
        forest
    }

    /// The innermost loop that contains `block`.
    pub fn innermost(&self, block: Block) -> Option<u32> {
        let at = self.innermost[block];
        (at != NO_LOOP).then_some(at)
    }

    /// How many loops contain `block`.
    pub fn depth(&self, block: Block) -> u32 {
        self.innermost(block).map_or(0, |at| self.loops[at as usize].depth)
    }

    pub fn contains(&self, at: u32, block: Block) -> bool {
        let mut inner = self.innermost(block);
        while let Some(this) = inner {
            if this <= at {
                return this == at;
            }
            inner = self.loops[this as usize].parent;
        }
        false
    }

    /// The loop that `block` heads.
    pub fn headed_by(&self, block: Block) -> Option<u32> {
        self.innermost(block).filter(|&at| self.loops[at as usize].header == block)
    }

    fn claim(&mut self, at: u32, flow: &ControlFlow) {
        let header = self.loops[at as usize].header;
        self.innermost[header] = at;
        let mut work = self.loops[at as usize].latches.clone();
        while let Some(block) = work.pop() {
            let (inside, came_from) = match self.outermost(block) {
                None => (None, block),
                Some(outer) if outer == at => continue,
                Some(outer) => (Some(outer), self.loops[outer as usize].header),
            };
            match inside {
                None => self.innermost[block] = at,
                Some(outer) => self.loops[outer as usize].parent = Some(at),
            }
            work.extend(flow.predecessors(came_from));
        }
    }

    /// The outermost loop found so far that contains `block`.
    fn outermost(&self, block: Block) -> Option<u32> {
        let mut at = self.innermost(block)?;
        while let Some(parent) = self.loops[at as usize].parent {
            at = parent;
        }
        Some(at)
    }

    fn finish(&mut self, flow: &ControlFlow) {
        for at in 0..self.loops.len() {
            let outer = self.loops[at].parent.map_or(0, |parent| self.loops[parent as usize].depth);
            self.loops[at].depth = outer + 1;
        }
        for &block in flow.order() {
            let mut at = self.innermost(block);
            while let Some(this) = at {
                self.loops[this as usize].blocks.push(block);
                at = self.loops[this as usize].parent;
            }
        }
    }
}

/// Whether every cycle of the graph has one entry: each edge to an earlier block goes to a dominator of its source.
pub fn is_reducible(body: &Body, flow: &ControlFlow, dominators: &Dominators) -> bool {
    flow.order().iter().all(|&block| {
        body.blocks[block].terminator.targets().all(|target| {
            flow.position(target.block) > flow.position(block) || dominators.dominates(target.block, block)
        })
    })
}
