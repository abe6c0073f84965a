//! The dominator tree, by the semi-NCA algorithm (Georgiadis, Tarjan, Werneck: "Finding Dominators in Practice", Journal
//! of Graph Algorithms and Applications 10, 2006).
//!
//! Semidominators come from the depth-first tree as Lengauer and Tarjan find them, with compressed paths. The immediate
//! dominator is then the closest ancestor in the dominator tree built so far that was not entered after the semidominator.
//! Time does not depend on how deep the predecessors of a block lie, which matters for conditions of many operands, long
//! `else if` chains and loops with many `continue`s: they lead from everywhere to one place.

use super::ControlFlow;
use crate::Block;
use cranelift_entity::{EntityRef, SecondaryMap};

/// Which blocks lie on every path from the entry to a block.
pub struct Dominators {
    /// Per place in reverse postorder: the place of the immediate dominator. The entry is its own.
    parents: Vec<u32>,
    /// Preorder interval of each place in the tree: `a` dominates `b` exactly when `b`'s start lies in `a`'s interval.
    intervals: Vec<(u32, u32)>,
    position: SecondaryMap<Block, u32>,
    order: Vec<Block>,
    /// Live blocks in preorder of the tree.
    preorder: Vec<Block>,
}

const UNSET: u32 = u32::MAX;

impl Dominators {
    pub fn new(flow: &ControlFlow) -> Dominators {
        let mut position = SecondaryMap::with_default(UNSET);
        position.resize(flow.order().iter().map(|block| block.index() + 1).max().unwrap_or(0));
        for (at, &block) in flow.order().iter().enumerate() {
            position[block] = at as u32;
        }
        let mut parents = vec![0; flow.order().len()];
        let tree = flow.tree();
        for (&(block, _), above) in tree.iter().zip(immediate_dominators(flow)) {
            parents[position[block] as usize] = position[tree[above as usize].0];
        }
        let (intervals, preorder) = number_tree(&parents);
        let preorder = preorder.into_iter().map(|at| flow.order()[at as usize]).collect();
        Dominators { parents, intervals, position, order: flow.order().to_vec(), preorder }
    }

    /// Each block dominates itself. False when one of them is dead.
    pub fn dominates(&self, above: Block, below: Block) -> bool {
        let (above, below) = (self.position[above], self.position[below]);
        if above == UNSET || below == UNSET {
            return false;
        }
        self.encloses(above, below)
    }

    /// The closest other block that dominates `block`; none for the entry and dead blocks.
    pub fn parent(&self, block: Block) -> Option<Block> {
        let at = self.position[block];
        if at == UNSET || at == 0 { None } else { Some(self.order[self.parents[at as usize] as usize]) }
    }

    /// The closest block that dominates both of two live blocks. Takes as many steps as the one closer to it is away.
    pub fn common(&self, left: Block, right: Block) -> Block {
        let (mut left, mut right) = (self.position[left], self.position[right]);
        loop {
            if self.encloses(left, right) {
                return self.order[left as usize];
            }
            if self.encloses(right, left) {
                return self.order[right as usize];
            }
            (left, right) = (self.parents[left as usize], self.parents[right as usize]);
        }
    }

    /// Live blocks, each before those that it dominates; siblings in reverse postorder.
    pub fn preorder(&self) -> &[Block] {
        &self.preorder
    }

    /// Whether one place dominates another.
    fn encloses(&self, above: u32, below: u32) -> bool {
        let (start, end) = self.intervals[above as usize];
        let at = self.intervals[below as usize].0;
        start <= at && at < end
    }
}

/// Per place in the depth-first tree, the place of the immediate dominator.
fn immediate_dominators(flow: &ControlFlow) -> Vec<u32> {
    let tree = flow.tree();
    let mut places = SecondaryMap::with_default(UNSET);
    places.resize(tree.iter().map(|(block, _)| block.index() + 1).max().unwrap_or(0));
    for (at, &(block, _)) in tree.iter().enumerate() {
        places[block] = at as u32;
    }
    let mut semis: Vec<u32> = (0..tree.len() as u32).collect();
    let mut forest =
        Forest { ancestors: tree.iter().map(|&(_, parent)| parent).collect(), labels: semis.clone(), path: Vec::new() };
    for at in (1..tree.len()).rev() {
        for &predecessor in flow.predecessors(tree[at].0) {
            let best = forest.best(places[predecessor], at as u32);
            semis[at] = semis[at].min(best);
        }
        // From now on paths lead through it.
        forest.labels[at] = semis[at];
    }
    let mut dominators: Vec<u32> = tree.iter().map(|&(_, parent)| parent).collect();
    for at in 1..tree.len() {
        let mut above = dominators[at];
        while above > semis[at] {
            above = dominators[above as usize];
        }
        dominators[at] = above;
    }
    dominators
}

/// The part of the depth-first tree whose semidominators are known: all places after the one being treated.
struct Forest {
    /// A proper ancestor: the parent, until paths are compressed.
    ancestors: Vec<u32>,
    /// The least semidominator on the path from the place up to its ancestor, the latter excluded.
    labels: Vec<u32>,
    /// Room for the places on a path.
    path: Vec<u32>,
}

impl Forest {
    /// The least semidominator on the path from `from` up to the last place after `last`; a place that is not after it
    /// gives itself.
    fn best(&mut self, from: u32, last: u32) -> u32 {
        if from <= last {
            return from;
        }
        let mut at = from;
        while self.ancestors[at as usize] > last {
            self.path.push(at);
            at = self.ancestors[at as usize];
        }
        // Each place on the path takes over what the one above it knows.
        while let Some(below) = self.path.pop() {
            let label = self.labels[at as usize].min(self.labels[below as usize]);
            self.labels[below as usize] = label;
            self.ancestors[below as usize] = self.ancestors[at as usize];
            at = below;
        }
        self.labels[from as usize]
    }
}

/// Preorder intervals and the preorder itself. A parent stands before its children in reverse postorder, so subtree
/// sizes come from one backward sweep and starts from one forward sweep.
fn number_tree(parents: &[u32]) -> (Vec<(u32, u32)>, Vec<u32>) {
    let count = parents.len();
    let mut sizes = vec![1u32; count];
    for at in (1..count).rev() {
        sizes[parents[at] as usize] += sizes[at];
    }
    let mut intervals = vec![(0, 0); count];
    let mut next_child = vec![0u32; count];
    let mut preorder = vec![0u32; count];
    for at in 0..count {
        let start = if at == 0 { 0 } else { next_child[parents[at] as usize] };
        if at != 0 {
            next_child[parents[at] as usize] += sizes[at];
        }
        intervals[at] = (start, start + sizes[at]);
        next_child[at] = start + 1;
        preorder[start as usize] = at as u32;
    }
    (intervals, preorder)
}
