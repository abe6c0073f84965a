//! Structured control flow from a reducible flow graph.
//!
//! Comes in: a [`Flow`]. Goes out: a flat list of [`Event`]s that nest: blocks, loops and ifs around the code of nodes,
//! each node's code exactly once. Guarantees: a node's event stands behind those of its forward predecessors; a jump to
//! what follows anyway has no event; no recursion.
//!
//! The method is that of Ramsey, "Beyond Relooper: Recursive Translation of Unstructured Control Flow to Structured
//! Control Flow" (ICFP 2022): the dominator tree gives the nesting, nodes with several forward predecessors are placed
//! behind a block around their dominator's code. Three things are added. The recursion is a stack of [`Work`]. A node
//! outside the loop of its dominator is placed behind the outermost loop that is left on the way to it, so that code
//! after a loop stands after the loop. And an `if` whose first arm does not end at its end has no second arm: the rest
//! follows it. Blocks that no branch needs are emitted here all the same; `tidy` drops them.

use crate::flow::{Flow, Node, NodeKind};
use crate::uses::Uses;
use asc_ir::{Body, Terminator};

/// Where a branch goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Label {
    /// Behind the end of the block that the node is placed behind.
    After(Node),
    /// Back to the start of the loop that the node heads.
    Loop(Node),
}

/// A piece of structured control flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Event {
    /// Opens the block that the node is placed behind.
    Block(Node),
    Loop(Node),
    If(Sense),
    Else,
    End,
    /// Before the blocks that start with a node: pops what comes on the stack.
    Entry(Node),
    /// A node's instructions, its terminator's operands and a jump's copies.
    Code(Node),
    /// The copies of an edge of a branch, by the edge's number.
    Edge(Node, u32),
    Br(Label),
    BrIf(Label, Sense),
    /// The switch that ends the node.
    BrTable(Node),
    Return,
    Unreachable,
    /// Of a condition that decides nothing.
    Drop,
}

/// Whether a condition is taken as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sense {
    Plain,
    Negated,
}

impl Sense {
    pub(crate) fn inverse(self) -> Sense {
        match self {
            Sense::Plain => Sense::Negated,
            Sense::Negated => Sense::Plain,
        }
    }
}

/// The structure of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Structure {
    pub(crate) events: Vec<Event>,
    /// How many branches go to the end of the block that a node is placed behind.
    branches: Vec<u32>,
    placement: Vec<Placement>,
    /// First and next nodes placed at a node: lists in ascending order.
    first_inner: Vec<Node>,
    first_after_loop: Vec<Node>,
    next_placed: Vec<Node>,
    work: Vec<Work>,
    reachable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Placement {
    /// Right where its only forward predecessor goes to it.
    Inline,
    /// Behind a block.
    Placed,
}

/// What is still to be done.
#[derive(Clone, Copy, Debug)]
enum Work {
    /// A node and all placed at it; then control is at the node `follow`.
    Node {
        node: Node,
        follow: Node,
    },
    End,
    /// The first arm of the branch is done; the edge `edge` is the other.
    OtherArm {
        node: Node,
        edge: u32,
        follow: Node,
    },
}

/// Where an edge leads, seen from the end of its source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Inline(Node),
    /// To what follows.
    Falls,
    To(Label),
}

struct Builder<'a> {
    body: &'a Body,
    flow: &'a Flow,
    uses: &'a Uses,
    out: &'a mut Structure,
}

impl Structure {
    pub(crate) fn build(&mut self, body: &Body, flow: &Flow, uses: &Uses) {
        self.events.clear();
        self.branches.clear();
        self.branches.resize(flow.len(), 0);
        self.place_nodes(body, flow);
        self.work.clear();
        self.work.push(Work::Node { node: Node::ENTRY, follow: Node::NONE });
        self.reachable = true;
        let mut builder = Builder { body, flow, uses, out: self };
        while let Some(work) = builder.out.work.pop() {
            match work {
                Work::Node { node, follow } => builder.node(node, follow),
                Work::End => {
                    builder.push(Event::End);
                    builder.out.reachable = true;
                }
                Work::OtherArm { node, edge, follow } => builder.other_arm(node, edge, follow),
            }
        }
    }

    /// Whether a branch goes to the node; otherwise control only falls into it.
    pub(crate) fn is_branched_to(&self, node: Node) -> bool {
        self.branches[node.at()] != 0
    }

    /// Whether blocks open between the edges to the node and its code.
    pub(crate) fn starts_blocks(&self, node: Node) -> bool {
        self.first_inner[node.at()] != Node::NONE
    }

    /// Decides for each node where it stands.
    fn place_nodes(&mut self, body: &Body, flow: &Flow) {
        let count = flow.len();
        self.placement.clear();
        self.placement.resize(count, Placement::Inline);
        for list in [&mut self.first_inner, &mut self.first_after_loop, &mut self.next_placed] {
            list.clear();
            list.resize(count, Node::NONE);
        }
        // Backwards, so that lists come out ascending.
        for node in flow.nodes().rev().filter(|&node| node != Node::ENTRY) {
            let dominator = flow.dominator(node);
            let around = flow.loop_around(node);
            let mut left = flow.innermost_loop(dominator);
            let list = if left == around {
                if flow.forward_edges(node) < 2 && !ends_in_switch(body, flow, dominator) {
                    continue;
                }
                &mut self.first_inner[dominator.at()]
            } else {
                while flow.loop_around(left) != around {
                    left = flow.loop_around(left);
                }
                &mut self.first_after_loop[left.at()]
            };
            self.placement[node.at()] = Placement::Placed;
            self.next_placed[node.at()] = *list;
            *list = node;
        }
    }
}

fn ends_in_switch(body: &Body, flow: &Flow, node: Node) -> bool {
    match flow.kind(node) {
        NodeKind::Block(block) => matches!(body.blocks[block].terminator, Terminator::Switch { .. }),
        NodeKind::SwitchEdge(..) => false,
    }
}

impl Builder<'_> {
    fn push(&mut self, event: Event) {
        self.out.events.push(event);
    }

    fn leave(&mut self, event: Event) {
        self.out.events.push(event);
        self.out.reachable = false;
    }

    fn branch(&mut self, label: Label) -> Label {
        if let Label::After(node) = label {
            self.out.branches[node.at()] += 1;
        }
        label
    }

    fn node(&mut self, node: Node, follow: Node) {
        let inner = self.out.first_inner[node.at()];
        let after_loop = self.out.first_after_loop[node.at()];
        let follow_inside = after_loop.checked().unwrap_or(follow);
        self.open_blocks(after_loop, follow);
        if self.flow.is_loop_header(node) {
            self.push(Event::Loop(node));
            self.out.work.push(Work::End);
        }
        if self.out.starts_blocks(node) {
            self.push(Event::Entry(node));
        }
        self.open_blocks(inner, follow_inside);
        self.push(Event::Code(node));
        self.out.reachable = true;
        self.terminator(node, inner.checked().unwrap_or(follow_inside));
    }

    /// Opens the blocks that a list of nodes is placed behind, the last outermost, and queues the nodes.
    fn open_blocks(&mut self, first: Node, follow: Node) {
        let (events, work) = (self.out.events.len(), self.out.work.len());
        let mut placed = first;
        while let Some(node) = placed.checked() {
            placed = self.out.next_placed[node.at()];
            self.push(Event::Block(node));
            self.out.work.push(Work::End);
            self.out.work.push(Work::Node { node, follow: placed.checked().unwrap_or(follow) });
        }
        self.out.events[events..].reverse();
        // What is to come first must be on top; the reversal also puts each end before its node.
        self.out.work[work..].reverse();
    }

    fn terminator(&mut self, node: Node, follow: Node) {
        let block = match self.flow.kind(node) {
            NodeKind::Block(block) => block,
            NodeKind::SwitchEdge(..) => return self.go(self.way(node, 0, follow), follow),
        };
        match &self.body.blocks[block].terminator {
            Terminator::Jump(_) => self.go(self.way(node, 0, follow), follow),
            Terminator::Branch { .. } => self.branch_node(node, follow),
            Terminator::Switch { .. } => {
                for &to in self.flow.successors(node) {
                    if to > node {
                        self.out.branches[to.at()] += 1;
                    }
                }
                self.leave(Event::BrTable(node));
            }
            Terminator::Return(_) => self.leave(Event::Return),
            Terminator::Unreachable => self.leave(Event::Unreachable),
        }
    }

    fn way(&self, node: Node, edge: u32, follow: Node) -> Way {
        let to = self.flow.successors(node)[edge as usize];
        if to <= node {
            Way::To(Label::Loop(to))
        } else if to == follow {
            Way::Falls
        } else {
            match self.out.placement[to.at()] {
                Placement::Inline => Way::Inline(to),
                Placement::Placed => Way::To(Label::After(to)),
            }
        }
    }

    fn go(&mut self, way: Way, follow: Node) {
        match way {
            Way::Inline(node) => self.out.work.push(Work::Node { node, follow }),
            Way::Falls => {}
            Way::To(label) => {
                let label = self.branch(label);
                self.leave(Event::Br(label));
            }
        }
    }

    /// Whether the edge of a branch needs code: copies of arguments.
    fn has_copies(&self, node: Node, edge: u32) -> bool {
        let NodeKind::Block(block) = self.flow.kind(node) else { return false };
        self.uses.has_copies(self.body, &self.body.blocks[block].terminator, edge)
    }

    fn arm(&mut self, node: Node, edge: u32, follow: Node) {
        if self.has_copies(node, edge) {
            self.push(Event::Edge(node, edge));
        }
        self.go(self.way(node, edge, follow), follow);
    }

    fn branch_node(&mut self, node: Node, follow: Node) {
        let ways = [self.way(node, 0, follow), self.way(node, 1, follow)];
        let bare = [!self.has_copies(node, 0), !self.has_copies(node, 1)];
        // One side is nothing but a branch: `br_if`, and the other side goes on.
        for (edge, sense) in [(0, Sense::Plain), (1, Sense::Negated)] {
            if let (Way::To(label), true) = (ways[edge], bare[edge]) {
                let label = self.branch(label);
                self.push(Event::BrIf(label, sense));
                return self.arm(node, 1 - edge as u32, follow);
            }
        }
        // One side is nothing: an `if` around the other.
        for (edge, sense) in [(0, Sense::Negated), (1, Sense::Plain)] {
            if ways[edge] == Way::Falls && bare[edge] {
                self.push(Event::If(sense));
                self.out.work.push(Work::End);
                return self.arm(node, 1 - edge as u32, follow);
            }
        }
        let first = u32::from(!self.leaves(ways[0]) && self.leaves(ways[1]));
        self.push(Event::If(if first == 0 { Sense::Plain } else { Sense::Negated }));
        self.out.work.push(Work::OtherArm { node, edge: 1 - first, follow });
        self.arm(node, first, follow);
    }

    /// Whether this way is short and does not come back to what follows, as far as can be told at a glance.
    fn leaves(&self, way: Way) -> bool {
        match way {
            Way::Falls => false,
            Way::To(_) => true,
            Way::Inline(node) => match self.flow.kind(node) {
                NodeKind::SwitchEdge(..) => false,
                NodeKind::Block(block) => {
                    matches!(self.body.blocks[block].terminator, Terminator::Return(_) | Terminator::Unreachable)
                }
            },
        }
    }

    fn other_arm(&mut self, node: Node, edge: u32, follow: Node) {
        if self.out.reachable {
            self.push(Event::Else);
            self.out.work.push(Work::End);
        } else {
            self.push(Event::End);
        }
        self.out.reachable = true;
        self.arm(node, edge, follow);
    }
}
