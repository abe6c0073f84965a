//! The dominator tree, by the algorithm of Cooper, Harvey and Kennedy ("A Simple, Fast Dominance Algorithm", 2001).

use super::ControlFlow;
use crate::Block;
use cranelift_entity::SecondaryMap;

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
        let parents = immediate_dominators(flow);
        let mut position = SecondaryMap::with_default(UNSET);
        for (at, &block) in flow.order().iter().enumerate() {
            position[block] = at as u32;
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
        let (start, end) = self.intervals[above as usize];
        let at = self.intervals[below as usize].0;
        start <= at && at < end
    }

    /// The closest other block that dominates `block`; none for the entry and dead blocks.
    pub fn parent(&self, block: Block) -> Option<Block> {
        let at = self.position[block];
        if at == UNSET || at == 0 { None } else { Some(self.order[self.parents[at as usize] as usize]) }
    }

    /// The closest block that dominates both of two live blocks.
    pub fn common(&self, left: Block, right: Block) -> Block {
        self.order[common(&self.parents, self.position[left], self.position[right]) as usize]
    }

    /// Live blocks, each before those that it dominates; siblings in reverse postorder.
    pub fn preorder(&self) -> &[Block] {
        &self.preorder
    }
}

fn immediate_dominators(flow: &ControlFlow) -> Vec<u32> {
    let mut parents = vec![UNSET; flow.order().len()];
    parents[0] = 0;
    let mut changed = true;
    while changed {
        changed = false;
        for (at, &block) in flow.order().iter().enumerate().skip(1) {
            let mut parent = UNSET;
            for &predecessor in flow.predecessors(block) {
                let other = flow.position(predecessor);
                if parents[other as usize] != UNSET {
                    parent = if parent == UNSET { other } else { common(&parents, parent, other) };
                }
            }
            if parents[at] != parent {
                parents[at] = parent;
                changed = true;
            }
        }
    }
    parents
}

/// The closest common ancestor of two places.
fn common(parents: &[u32], mut left: u32, mut right: u32) -> u32 {
    while left != right {
        while left > right {
            left = parents[left as usize];
        }
        while right > left {
            right = parents[right as usize];
        }
    }
    left
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
