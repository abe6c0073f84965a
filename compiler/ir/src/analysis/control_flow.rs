//! Reverse postorder and predecessors of the blocks that can be reached from the entry.

use crate::{Block, Body};
use cranelift_entity::{EntityRef, SecondaryMap};

/// The shape of a body's control-flow graph when it was made. Dead blocks take no part in it.
pub struct ControlFlow {
    order: Vec<Block>,
    /// Place in `order`, or `u32::MAX` for a dead block.
    position: SecondaryMap<Block, u32>,
    /// Predecessors of block number `b` are `predecessors[starts[b]..starts[b + 1]]`.
    starts: Vec<u32>,
    predecessors: Vec<Block>,
    /// The depth-first tree: blocks in the order in which the search entered them, each with the index of the one that it
    /// came from. The entry is its own.
    tree: Vec<(Block, u32)>,
}

impl ControlFlow {
    pub fn new(body: &Body) -> ControlFlow {
        let (order, tree) = depth_first(body);
        let mut position = SecondaryMap::with_default(u32::MAX);
        position.resize(body.blocks.len());
        for (at, &block) in order.iter().enumerate() {
            position[block] = at as u32;
        }
        let mut starts = vec![0u32; body.blocks.len() + 1];
        for &block in &order {
            for target in body.blocks[block].terminator.targets() {
                starts[target.block.index() + 1] += 1;
            }
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut predecessors = vec![body.entry; starts[body.blocks.len()] as usize];
        for &block in &order {
            for target in body.blocks[block].terminator.targets() {
                let slot = &mut next[target.block.index()];
                predecessors[*slot as usize] = block;
                *slot += 1;
            }
        }
        ControlFlow { order, position, starts, predecessors, tree }
    }

    /// Live blocks so that each one stands before its successors, back edges excepted; the entry is first.
    pub fn order(&self) -> &[Block] {
        &self.order
    }

    pub fn is_live(&self, block: Block) -> bool {
        self.position[block] != u32::MAX
    }

    /// The block's place in `order`; `u32::MAX` for a dead block.
    pub fn position(&self, block: Block) -> u32 {
        self.position[block]
    }

    /// The depth-first tree that the order comes from: live blocks as they were entered, each with its parent's index.
    /// The entry is first and its own parent.
    pub fn tree(&self) -> &[(Block, u32)] {
        &self.tree
    }

    /// The source of each edge into `block`: a block with two edges to it is named twice.
    pub fn predecessors(&self, block: Block) -> &[Block] {
        let at = block.index();
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&from), Some(&to)) => &self.predecessors[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The only edge's source, if exactly one edge leads to `block`.
    pub fn single_predecessor(&self, block: Block) -> Option<Block> {
        match self.predecessors(block) {
            [only] => Some(*only),
            _ => None,
        }
    }
}

/// Reverse postorder and the tree of a depth-first search with an explicit stack. The last successor is visited first,
/// so that the first one follows its block in the order.
fn depth_first(body: &Body) -> (Vec<Block>, Vec<(Block, u32)>) {
    let mut order = Vec::with_capacity(body.blocks.len());
    let mut tree = Vec::with_capacity(body.blocks.len());
    let mut seen = vec![false; body.blocks.len()];
    // A block is pushed to be entered, with its parent in the tree, then once more below its successors to be left.
    let mut stack = vec![(body.entry, Some(0))];
    while let Some((block, parent)) = stack.pop() {
        let Some(parent) = parent else {
            order.push(block);
            continue;
        };
        if std::mem::replace(&mut seen[block.index()], true) {
            continue;
        }
        let number = tree.len() as u32;
        tree.push((block, parent));
        stack.push((block, None));
        for target in body.blocks[block].terminator.targets() {
            if !seen[target.block.index()] {
                stack.push((target.block, Some(number)));
            }
        }
    }
    order.reverse();
    (order, tree)
}
