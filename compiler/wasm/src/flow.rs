//! Control flow of a body: nodes in reverse postorder, dominators, loops.
//!
//! Comes in: a body. Goes out: a [`Flow`] whose node numbers are places in reverse postorder, so that an edge is a back
//! edge exactly if its target's number is not greater. A node is a block that can be reached, or an edge of a switch that
//! carries arguments: those get a node of their own, as a `br_table` cannot copy. Guarantees: everything is linear and
//! without recursion. The graph must be reducible; anything else is our bug and panics.
//!
//! Dominators: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm", whose one sweep suffices when back edges
//! lead to dominators. Loops: the backward walk of Havlak's and Tarjan's algorithm with union-find.

use asc_ir::{Block, Body, Target, Terminator};
use cranelift_entity::EntityRef;

/// A node of the flow graph: its place in reverse postorder.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Node(pub(crate) u32);

impl Node {
    pub(crate) const ENTRY: Node = Node(0);
    /// No node, or the end of the function.
    pub(crate) const NONE: Node = Node(u32::MAX);

    pub(crate) fn at(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NodeKind {
    Block(Block),
    /// The edge of this number of the switch that ends the block.
    SwitchEdge(Block, u32),
}

/// Where control enters a node from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Incoming {
    pub(crate) from: Node,
    /// Number of the edge among its source's edges.
    pub(crate) edge: u32,
}

/// The flow graph of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Flow {
    kinds: Vec<NodeKind>,
    node_of_block: Vec<Node>,
    successors: Lists<Node>,
    predecessors: Lists<Incoming>,
    dominator: Vec<Node>,
    /// The innermost loop's header that a node belongs to; a header belongs to its own loop.
    header: Vec<Node>,
    /// For a loop header: the next outer loop's header.
    outer: Vec<Node>,
    depth: Vec<u32>,
    raw: RawGraph,
    representative: Vec<Node>,
    pending: Vec<Node>,
    preorder: Vec<(u32, u32)>,
}

/// Lists of various lengths in one vector.
struct Lists<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Lists<T> {
        Lists { starts: Vec::new(), items: Vec::new() }
    }
}

impl<T> Lists<T> {
    fn of(&self, at: usize) -> &[T] {
        &self.items[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    fn clear(&mut self) {
        self.starts.clear();
        self.items.clear();
    }
}

/// The graph before it is numbered: blocks by index, then switch edges.
#[derive(Default)]
struct RawGraph {
    switch_edges: Vec<(Block, u32)>,
    /// Of each visited node, its range in `successors`.
    ranges: Vec<(u32, u32)>,
    successors: Vec<u32>,
    visited: Vec<bool>,
    /// Nodes under way, with the number of their successors that are still to be visited.
    stack: Vec<(u32, u32)>,
    postorder: Vec<u32>,
}

/// The target of an edge by its number, in the order of [`Terminator::targets`].
pub(crate) fn target(terminator: &Terminator, edge: u32) -> &Target {
    match (terminator, edge) {
        (Terminator::Jump(target), _) => target,
        (Terminator::Branch { then, .. }, 0) => then,
        (Terminator::Branch { otherwise, .. }, _) => otherwise,
        (Terminator::Switch { targets, default, .. }, edge) => targets.get(edge as usize).unwrap_or(default),
        (Terminator::Return(_) | Terminator::Unreachable, _) => unreachable!("a return has no edge"),
    }
}

impl Flow {
    pub(crate) fn analyze(&mut self, body: &Body) {
        self.raw.visit(body);
        self.number(body);
        self.find_predecessors();
        self.find_dominators();
        self.find_loops();
    }

    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = Node> + use<> {
        (0..self.kinds.len() as u32).map(Node)
    }

    pub(crate) fn len(&self) -> usize {
        self.kinds.len()
    }

    pub(crate) fn kind(&self, node: Node) -> NodeKind {
        self.kinds[node.at()]
    }

    /// The block's node, [`Node::NONE`] if it cannot be reached.
    pub(crate) fn node_of(&self, block: Block) -> Node {
        self.node_of_block[block.index()]
    }

    /// One node for each edge, in the order of the terminator's targets.
    pub(crate) fn successors(&self, node: Node) -> &[Node] {
        self.successors.of(node.at())
    }

    /// Ascending by source.
    pub(crate) fn predecessors(&self, node: Node) -> &[Incoming] {
        self.predecessors.of(node.at())
    }

    pub(crate) fn forward_edges(&self, node: Node) -> usize {
        self.predecessors(node).partition_point(|incoming| incoming.from < node)
    }

    pub(crate) fn dominator(&self, node: Node) -> Node {
        self.dominator[node.at()]
    }

    pub(crate) fn is_loop_header(&self, node: Node) -> bool {
        self.header[node.at()] == node
    }

    /// Header of the innermost loop around the node, or [`Node::NONE`].
    pub(crate) fn innermost_loop(&self, node: Node) -> Node {
        self.header[node.at()]
    }

    /// Header of the innermost loop around the node that the node does not head itself.
    pub(crate) fn loop_around(&self, node: Node) -> Node {
        if self.is_loop_header(node) { self.outer[node.at()] } else { self.header[node.at()] }
    }

    pub(crate) fn loop_depth(&self, node: Node) -> u32 {
        self.depth[node.at()]
    }

    /// Gives nodes their numbers.
    fn number(&mut self, body: &Body) {
        let blocks = body.blocks.len();
        let mut node_of_raw = vec![Node::NONE; blocks + self.raw.switch_edges.len()];
        for (at, &raw) in self.raw.postorder.iter().rev().enumerate() {
            node_of_raw[raw as usize] = Node(at as u32);
        }
        self.kinds.clear();
        self.successors.clear();
        self.successors.starts.push(0);
        for &raw in self.raw.postorder.iter().rev() {
            self.kinds.push(match (raw as usize).checked_sub(blocks) {
                None => NodeKind::Block(Block::new(raw as usize)),
                Some(at) => {
                    let (block, edge) = self.raw.switch_edges[at];
                    NodeKind::SwitchEdge(block, edge)
                }
            });
            let (start, end) = self.raw.ranges[raw as usize];
            let successors = &self.raw.successors[start as usize..end as usize];
            self.successors.items.extend(successors.iter().map(|&raw| node_of_raw[raw as usize]));
            self.successors.starts.push(self.successors.items.len() as u32);
        }
        node_of_raw.truncate(blocks);
        self.node_of_block = node_of_raw;
    }

    fn find_predecessors(&mut self) {
        let count = self.kinds.len();
        let starts = &mut self.predecessors.starts;
        starts.clear();
        starts.resize(count + 1, 0);
        for &to in &self.successors.items {
            starts[to.at() + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let items = &mut self.predecessors.items;
        items.clear();
        items.resize(self.successors.items.len(), Incoming { from: Node::NONE, edge: 0 });
        for from in 0..count {
            for (edge, &to) in self.successors.of(from).iter().enumerate() {
                // The starts move on while the lists fill, and are moved back below.
                let slot = &mut starts[to.at()];
                items[*slot as usize] = Incoming { from: Node(from as u32), edge: edge as u32 };
                *slot += 1;
            }
        }
        starts.rotate_right(1);
        starts[0] = 0;
        if let Some(last) = starts.last_mut() {
            *last = items.len() as u32;
        }
    }

    fn find_dominators(&mut self) {
        self.dominator.clear();
        self.dominator.push(Node::NONE);
        for node in self.nodes().skip(1) {
            let mut dominator = Node::NONE;
            // From the last predecessor up: a chain of blocks that all leave for one node is then walked once.
            for incoming in self.predecessors.of(node.at()).iter().rev().filter(|incoming| incoming.from < node) {
                let mut other = incoming.from;
                if dominator == Node::NONE {
                    dominator = other;
                }
                while dominator != other {
                    if dominator > other {
                        dominator = self.dominator[dominator.at()];
                    } else {
                        other = self.dominator[other.at()];
                    }
                }
            }
            self.dominator.push(dominator);
        }
        self.check_reducible();
    }

    /// Every back edge must lead to a dominator: compares preorder intervals of the dominator tree.
    fn check_reducible(&mut self) {
        let count = self.kinds.len();
        // First the size of each subtree, then (start, next free number).
        self.preorder.clear();
        self.preorder.resize(count, (1, 0));
        for at in (1..count).rev() {
            let size = self.preorder[at].0;
            self.preorder[self.dominator[at].at()].0 += size;
        }
        for at in 0..count {
            let size = self.preorder[at].0;
            let start = if at == 0 { 0 } else { self.preorder[self.dominator[at].at()].1 };
            if at != 0 {
                self.preorder[self.dominator[at].at()].1 += size;
            }
            self.preorder[at] = (start, start + 1);
        }
        // By now the second number of each node is the end of its interval.
        for from in 0..count {
            for to in self.successors.of(from) {
                if to.at() <= from {
                    let (start, end) = self.preorder[to.at()];
                    let inside = (start..end).contains(&self.preorder[from].0);
                    assert!(inside, "irreducible control flow: {:?} jumps into a loop", self.kinds[from]);
                }
            }
        }
    }

    fn find_loops(&mut self) {
        let count = self.kinds.len();
        self.header.clear();
        self.header.resize(count, Node::NONE);
        self.outer.clear();
        self.outer.resize(count, Node::NONE);
        self.representative.clear();
        self.representative.extend((0..count as u32).map(Node));
        for head in (0..count as u32).rev().map(Node) {
            let back = self.forward_edges(head);
            if back == self.predecessors(head).len() {
                continue;
            }
            self.pending.clear();
            self.pending.extend(self.predecessors.of(head.at())[back..].iter().map(|incoming| incoming.from));
            self.header[head.at()] = head;
            while let Some(node) = self.pending.pop() {
                let node = find(&mut self.representative, node);
                if node == head {
                    continue;
                }
                // Either a node of no loop yet, or the header of a whole inner loop.
                if self.header[node.at()] == node {
                    self.outer[node.at()] = head;
                } else {
                    self.header[node.at()] = head;
                }
                self.representative[node.at()] = head;
                self.pending.extend(self.predecessors.of(node.at()).iter().map(|incoming| incoming.from));
            }
        }
        self.depth.clear();
        for node in (0..count as u32).map(Node) {
            let head = self.header[node.at()];
            let depth = if head == Node::NONE {
                0
            } else if head != node {
                self.depth[head.at()]
            } else {
                1 + self.outer[node.at()].checked().map_or(0, |outer| self.depth[outer.at()])
            };
            self.depth.push(depth);
        }
    }
}

impl Node {
    pub(crate) fn checked(self) -> Option<Node> {
        (self != Node::NONE).then_some(self)
    }
}

/// The set's representative, with path halving.
fn find(representative: &mut [Node], mut node: Node) -> Node {
    while representative[node.at()] != node {
        let next = representative[node.at()];
        representative[node.at()] = representative[next.at()];
        node = next;
    }
    node
}

impl RawGraph {
    /// Depth-first from the entry, last successor first, so that in reverse postorder a first successor's nodes follow
    /// at once.
    fn visit(&mut self, body: &Body) {
        let blocks = body.blocks.len();
        self.switch_edges.clear();
        self.ranges.clear();
        self.ranges.resize(blocks, (0, 0));
        self.successors.clear();
        self.visited.clear();
        self.visited.resize(blocks, false);
        self.postorder.clear();
        self.stack.clear();
        self.enter(body, body.entry.index() as u32);
        while let Some((raw, left)) = self.stack.last_mut() {
            if *left == 0 {
                self.postorder.push(*raw);
                self.stack.pop();
                continue;
            }
            *left -= 1;
            let next = self.successors[(self.ranges[*raw as usize].0 + *left) as usize];
            if !self.visited[next as usize] {
                self.enter(body, next);
            }
        }
    }

    fn enter(&mut self, body: &Body, raw: u32) {
        self.visited[raw as usize] = true;
        let start = self.successors.len() as u32;
        match (raw as usize).checked_sub(body.blocks.len()) {
            Some(at) => {
                let (block, edge) = self.switch_edges[at];
                self.successors.push(target(&body.blocks[block].terminator, edge).block.index() as u32);
            }
            None => self.push_successors(body, Block::new(raw as usize)),
        }
        let end = self.successors.len() as u32;
        self.ranges[raw as usize] = (start, end);
        self.stack.push((raw, end - start));
    }

    fn push_successors(&mut self, body: &Body, block: Block) {
        let terminator = &body.blocks[block].terminator;
        if !matches!(terminator, Terminator::Switch { .. }) {
            self.successors.extend(terminator.targets().map(|target| target.block.index() as u32));
            return;
        }
        let mut previous: Option<(&Target, u32)> = None;
        for (edge, target) in terminator.targets().enumerate() {
            let raw = match previous {
                _ if target.args.is_empty() => target.block.index() as u32,
                Some((same, raw)) if same == target => raw,
                _ => {
                    self.switch_edges.push((block, edge as u32));
                    self.visited.push(false);
                    self.ranges.push((0, 0));
                    (self.visited.len() - 1) as u32
                }
            };
            previous = Some((target, raw));
            self.successors.push(raw);
        }
    }
}
