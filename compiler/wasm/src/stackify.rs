//! Expression trees: the instructions of each node as code of a stack machine.
//!
//! Comes in: a body with its flow, uses and structure. Goes out: for each [`Cell`] a list of [`Item`]s that leave exactly
//! the terminator's operands on the stack, and name values for what is kept in locals. Guarantees: instructions that
//! matter occur once; two whose effects conflict keep their order; a value is read only behind its definition.
//!
//! Each block is built from its end to its start, as LLVM's register stackification does. An operand whose definition
//! can move down to this place becomes part of the tree: it must be the last of its block's uses that is still to be
//! placed, that is, the first one that will run, and must not conflict with what is still unplaced behind it, as all of
//! that will run before. A value with further uses stays on the stack and is kept in a local by `local.tee`. Constants are
//! made wherever they are needed. Arguments for block parameters are pushed, then popped into the parameters: a parallel
//! copy needs no temporary on a stack machine. A parameter that all edges leave on the stack needs no local at all.

use crate::flow::{Flow, Incoming, Node, NodeKind, target};
use crate::operators::swapped;
use crate::structure::Structure;
use crate::uses::Uses;
use crate::zeros::is_zero;
use asc_ir::analysis::{Effects, Outcome, Summary, inst_effects};
use asc_ir::{Block, Body, Imm, Inst, SourcePos, Terminator, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::EntityRef;
use std::ops::Range;

/// How many unplaced instructions an operand with an effect is moved over at most; bounds the work per operand.
const REACH: usize = 64;
/// How many instructions of a tree are looked at ahead.
const SUBTREE: usize = 32;

/// A run of items: a node's code, or the copies on one edge of a branch.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Cell(pub(crate) u32);

impl Cell {
    /// Cells of a node, used or not.
    pub(crate) const PER_NODE: u32 = 4;

    /// What is popped into a parameter before the blocks that start with the node.
    pub(crate) fn entry(node: Node) -> Cell {
        Cell(node.0 * Cell::PER_NODE + 3)
    }

    pub(crate) fn code(node: Node) -> Cell {
        Cell(node.0 * Cell::PER_NODE)
    }

    pub(crate) fn edge(node: Node, edge: u32) -> Cell {
        Cell(node.0 * Cell::PER_NODE + 1 + edge)
    }

    pub(crate) fn node(self) -> Node {
        Node(self.0 / Cell::PER_NODE)
    }

    pub(crate) fn at(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) kind: ItemKind,
    pub(crate) pos: SourcePos,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum ItemKind {
    /// The instruction; its operator, or with swapped operands the mirrored one.
    Inst(Inst, Op),
    Get(Value),
    Set(Value),
    Tee(Value),
    Drop,
    /// Half of a copy of a value to a parameter. Both halves go if the value lies in the right place already.
    CopyPush(Transfer),
    CopySet(Transfer),
    /// The copy of a constant, which goes if the local holds it already. Equal constants stand together.
    SetConstant(Transfer),
}

/// A value or constant on its way to a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Transfer {
    pub(crate) param: Value,
    pub(crate) value: Value,
}

/// What the passes of one body have found out before.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    pub(crate) body: &'a Body,
    pub(crate) flow: &'a Flow,
    pub(crate) uses: &'a Uses,
    pub(crate) structure: &'a Structure,
    pub(crate) summary: &'a Summary,
}

/// The items of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Items {
    items: Vec<Item>,
    cells: Vec<(u32, u32)>,
    /// For each node: the parameter that is on the stack when control enters it.
    stack_params: Vec<Option<Value>>,
    scratch: Scratch,
}

#[derive(Default)]
struct Scratch {
    /// The cell being built, from its end to its start.
    reversed: Vec<Item>,
    /// Operands still to be placed, the next one on top.
    pending: Vec<Operand>,
    /// By instruction.
    placed: Vec<bool>,
    /// By value: uses by its own block's code that are still to be placed.
    remaining: Vec<u32>,
    trees: Vec<(Inst, Transfer)>,
    copies: Vec<Transfer>,
    constants: Vec<Transfer>,
    /// Definitions of the node that are copied into parameters behind it, with these parameters.
    successors: Vec<(Inst, Value)>,
    subtree: Vec<Inst>,
}

#[derive(Clone, Copy)]
struct Operand {
    value: Value,
    /// The node whose code the use was counted for.
    user: Node,
    pos: SourcePos,
    role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Plain,
    /// The argument that is popped by the item at this place of `reversed`.
    Argument(u32),
}

/// Which definitions may be moved to the place where code is built.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Those of the node itself.
    Own,
    /// Those without effects of the node before the branch.
    Sink,
}

impl Items {
    pub(crate) fn build(&mut self, input: Input<'_>) {
        self.items.clear();
        self.cells.clear();
        self.cells.resize(input.flow.len() * Cell::PER_NODE as usize, (0, 0));
        self.stack_params.clear();
        self.stack_params.resize(input.flow.len(), None);
        let scratch = &mut self.scratch;
        scratch.placed.clear();
        scratch.placed.resize(input.body.insts.len(), false);
        scratch.remaining.clear();
        scratch.remaining.extend(input.body.values.keys().map(|value| input.uses.counts(value).local));
        // Backwards: it must be known what a node takes from the stack before the edges to it are built.
        for node in input.flow.nodes().rev() {
            Builder { input, out: self, node, top: 0, reach: Reach::Own }.node();
        }
    }

    pub(crate) fn cell(&self, cell: Cell) -> &[Item] {
        let (start, end) = self.cells[cell.at()];
        &self.items[start as usize..end as usize]
    }

    pub(crate) fn stack_param(&self, node: Node) -> Option<Value> {
        self.stack_params[node.at()]
    }
}

struct Builder<'a> {
    input: Input<'a>,
    out: &'a mut Items,
    /// The node whose instructions are placed.
    node: Node,
    /// All instructions of the block with an effect at this place or behind it are placed.
    top: usize,
    reach: Reach,
}

impl Builder<'_> {
    fn node(&mut self) {
        let block = match self.input.flow.kind(self.node) {
            NodeKind::Block(block) => block,
            NodeKind::SwitchEdge(block, edge) => return self.switch_edge(block, edge),
        };
        let Input { body, structure, .. } = self.input;
        let data = &body.blocks[block];
        self.top = data.insts.len();
        self.find_successors(block);
        if matches!(data.terminator, Terminator::Branch { .. }) {
            self.branch_edge(block, 0);
            self.branch_edge(block, 1);
        }
        if matches!(data.terminator, Terminator::Jump(_)) {
            self.copies(block, 0, self.node);
        }
        for &value in data.terminator.operands() {
            self.push_operand(value, data.pos);
        }
        self.place_operands(block);
        for at in (0..data.insts.len()).rev() {
            self.root(block, data.insts[at]);
        }
        if structure.starts_blocks(self.node) {
            self.finish(Cell::code(self.node));
            self.take_from_stack(block);
            self.finish(Cell::entry(self.node));
        } else {
            self.take_from_stack(block);
            self.finish(Cell::code(self.node));
        }
    }

    /// A node that is an edge: instructions of the switch's block may move here.
    fn switch_edge(&mut self, block: Block, edge: u32) {
        let node = self.node;
        self.reach = Reach::Sink;
        self.node = self.input.flow.node_of(block);
        self.copies(block, edge, node);
        self.place_operands(block);
        self.finish(Cell::code(node));
    }

    fn branch_edge(&mut self, block: Block, edge: u32) {
        self.reach = Reach::Sink;
        self.copies(block, edge, Node::NONE);
        self.place_operands(block);
        self.finish(Cell::edge(self.node, edge));
        self.reach = Reach::Own;
    }

    fn finish(&mut self, cell: Cell) {
        let start = self.out.items.len() as u32;
        self.out.items.extend(self.out.scratch.reversed.drain(..).rev());
        self.out.cells[cell.at()] = (start, self.out.items.len() as u32);
    }

    fn emit(&mut self, kind: ItemKind, pos: SourcePos) {
        self.out.scratch.reversed.push(Item { kind, pos });
    }

    fn push_operand(&mut self, value: Value, pos: SourcePos) {
        self.out.scratch.pending.push(Operand { value, user: self.node, pos, role: Role::Plain });
    }

    /// The copies of an edge. `user` is the node that the arguments count as used by.
    fn copies(&mut self, block: Block, edge: u32, user: Node) {
        let (body, uses) = (self.input.body, self.input.uses);
        let pos = body.blocks[block].pos;
        let target = target(&body.blocks[block].terminator, edge);
        let to = self.input.flow.node_of(target.block);
        let on_stack = self.out.stack_params[to.at()];
        let scratch = &mut self.out.scratch;
        let (mut trees, mut copies, mut constants) = (
            std::mem::take(&mut scratch.trees),
            std::mem::take(&mut scratch.copies),
            std::mem::take(&mut scratch.constants),
        );
        for (&param, &arg) in body.blocks[target.block].params.iter().zip(&target.args) {
            if !uses.is_live(param) {
                continue;
            }
            let copy = Transfer { param, value: uses.canonical(arg) };
            if on_stack == Some(param) {
                self.out.scratch.pending.push(Operand { value: copy.value, user, pos, role: Role::Plain });
            } else if let Some(inst) = self.tree(copy.value, to, user) {
                trees.push((inst, copy));
            } else if self.is_constant(copy.value) {
                constants.push(copy);
            } else {
                // Also one of a parameter to itself: it keeps the parameter alive, and has no code.
                copies.push(copy);
            }
        }
        for &copy in &copies {
            self.count_down(copy.value, user);
        }
        // Constants read nothing, so they come last.
        constants.sort_by_cached_key(|copy| self.constant_key(copy.value));
        for &copy in constants.iter().rev() {
            self.emit(ItemKind::SetConstant(copy), pos);
        }
        // In the order in which they are made most can move here, and fewer variables overlap.
        trees.sort_by_cached_key(|&(inst, _)| (self.tree_start(inst), self.input.uses.place(inst).at));
        for &(_, copy) in &trees {
            let at = self.out.scratch.reversed.len() as u32;
            self.out.scratch.pending.push(Operand { value: copy.value, user, pos, role: Role::Argument(at) });
            self.emit(ItemKind::Set(copy.param), pos);
        }
        for &copy in &copies {
            self.emit(ItemKind::CopySet(copy), pos);
        }
        for &copy in copies.iter().rev() {
            self.emit(ItemKind::CopyPush(copy), pos);
        }
        trees.clear();
        copies.clear();
        constants.clear();
        let scratch = &mut self.out.scratch;
        (scratch.trees, scratch.copies, scratch.constants) = (trees, copies, constants);
    }

    fn is_constant(&self, value: Value) -> bool {
        let Input { body, uses, .. } = self.input;
        match body.values[value].def {
            ValueDef::Result(inst) => uses.is_constant(inst),
            ValueDef::Param(..) | ValueDef::Alias(_) => false,
        }
    }

    /// A key that brings equal constants together; that a few others are among them does no harm.
    fn constant_key(&self, value: Value) -> (Option<Op>, u128) {
        let body = self.input.body;
        let Some(inst) = body.defining_inst(value) else { return (None, 0) };
        let data = &body.insts[inst];
        let bits = match data.imm {
            Imm::I32(value) => u128::from(value as u32),
            Imm::I64(value) => u128::from(value as u64),
            Imm::F32(bits) => u128::from(bits),
            Imm::F64(bits) => u128::from(bits),
            Imm::V128(bytes) => u128::from_le_bytes(bytes),
            _ => 0,
        };
        (Some(data.op), bits)
    }

    /// An argument's definition if the argument may become a tree: nothing else uses it.
    fn tree(&self, value: Value, to: Node, user: Node) -> Option<Inst> {
        let Input { body, uses, flow, .. } = self.input;
        let ValueDef::Result(inst) = body.values[value].def else { return None };
        let place = uses.place(inst);
        // On the way back into a loop a copy is mostly coalesced away, and then the branch needs no `if` around it.
        let back = user == Node::NONE && flow.is_loop_header(to) && to <= self.node;
        let movable = place.node == self.node
            && uses.counts(value).total == 1
            && !self.out.scratch.placed[inst.index()]
            && !uses.is_constant(inst)
            && !back
            && (self.reach == Reach::Own || body.insts[inst].op.is_pure());
        movable.then_some(inst)
    }

    /// Places an instruction that is in no tree.
    fn root(&mut self, block: Block, inst: Inst) {
        let Input { body, uses, summary, .. } = self.input;
        if self.out.scratch.placed[inst.index()] || uses.is_constant(inst) || !uses.matters(body, inst, summary) {
            return;
        }
        let pos = body.insts[inst].pos;
        if let Some(result) = body.insts[inst].result.expand() {
            let kind = if uses.counts(result).total == 0 { ItemKind::Drop } else { ItemKind::Set(result) };
            self.emit(kind, pos);
        }
        self.place(inst);
        self.place_operands(block);
    }

    /// Places an instruction here and queues its operands.
    fn place(&mut self, inst: Inst) {
        self.out.scratch.placed[inst.index()] = true;
        let data = &self.input.body.insts[inst];
        let (mut op, mut args) = (data.op, data.args.clone());
        if let (&[first, second], Some(mirrored)) = (&args[..], swapped(op))
            && self.should_swap(first, second)
        {
            op = mirrored;
            args.swap(0, 1);
        }
        self.emit(ItemKind::Inst(inst, op), data.pos);
        for &arg in &args {
            self.push_operand(arg, data.pos);
        }
    }

    /// Whether the second operand was made before the first and cannot move behind it.
    fn should_swap(&self, first: Value, second: Value) -> bool {
        let inst_of = |value: Value| {
            let value = self.input.uses.canonical(value);
            let ValueDef::Result(inst) = self.input.body.values[value].def else { return None };
            let waiting = self.input.uses.place(inst).node == self.node
                && !self.out.scratch.placed[inst.index()]
                && self.out.scratch.remaining[value.index()] == 1
                && !self.input.body.insts[inst].op.is_pure();
            waiting.then_some(inst)
        };
        let (Some(first), Some(second)) = (inst_of(first), inst_of(second)) else { return false };
        self.input.uses.place(first).at > self.input.uses.place(second).at && self.conflict(first, second)
    }

    fn place_operands(&mut self, block: Block) {
        while let Some(operand) = self.out.scratch.pending.pop() {
            self.operand(block, operand);
        }
    }

    fn operand(&mut self, block: Block, operand: Operand) {
        let Input { body, uses, .. } = self.input;
        let value = uses.canonical(operand.value);
        if let ValueDef::Result(inst) = body.values[value].def {
            if uses.is_constant(inst) {
                return self.emit(ItemKind::Inst(inst, body.insts[inst].op), operand.pos);
            }
            if self.can_take(block, inst, value) {
                self.count_down(value, operand.user);
                if uses.counts(value).total > 1 {
                    self.emit(ItemKind::Tee(value), body.insts[inst].pos);
                }
                return self.place(inst);
            }
        }
        self.count_down(value, operand.user);
        match operand.role {
            Role::Plain => self.emit(ItemKind::Get(value), operand.pos),
            Role::Argument(at) => {
                let set = &mut self.out.scratch.reversed[at as usize].kind;
                let ItemKind::Set(param) = *set else { unreachable!("an argument is popped into its parameter") };
                let copy = Transfer { param, value };
                *set = ItemKind::CopySet(copy);
                self.emit(ItemKind::CopyPush(copy), operand.pos);
            }
        }
    }

    fn count_down(&mut self, value: Value, user: Node) {
        if let ValueDef::Result(inst) = self.input.body.values[value].def
            && self.input.uses.place(inst).node == user
        {
            self.out.scratch.remaining[value.index()] -= 1;
        }
    }

    /// Whether the definition can move to this place and serve its remaining uses from here.
    fn can_take(&mut self, block: Block, inst: Inst, value: Value) -> bool {
        let Input { body, uses, .. } = self.input;
        if uses.place(inst).node != self.node || self.out.scratch.placed[inst.index()] {
            return false;
        }
        let pure = body.insts[inst].op.is_pure();
        match self.reach {
            Reach::Sink => pure && uses.counts(value).total == 1,
            Reach::Own => {
                self.out.scratch.remaining[value.index()] == 1
                    && (pure || self.can_move(block, inst))
                    && !self.would_overlap(inst)
            }
        }
    }

    /// Notes which definitions are the next values of parameters.
    fn find_successors(&mut self, block: Block) {
        let Input { body, uses, .. } = self.input;
        self.out.scratch.successors.clear();
        let terminator = &body.blocks[block].terminator;
        if matches!(terminator, Terminator::Switch { .. }) {
            return;
        }
        for target in terminator.targets() {
            for (&param, &arg) in body.blocks[target.block].params.iter().zip(&target.args) {
                let value = uses.canonical(arg);
                if let ValueDef::Result(inst) = body.values[value].def
                    && uses.place(inst).node == self.node
                    && uses.counts(value).total > 1
                    && self.out.scratch.successors.len() < SUBTREE
                    && !uses.is_constant(inst)
                {
                    self.out.scratch.successors.push((inst, param));
                }
            }
        }
    }

    /// Whether the definition, moved here, would read a parameter behind the definition of its next value. The two could
    /// not share a local then, and would need a copy.
    fn would_overlap(&mut self, inst: Inst) -> bool {
        (0..self.out.scratch.successors.len()).any(|at| {
            let (next, param) = self.out.scratch.successors[at];
            !self.out.scratch.placed[next.index()]
                && self.input.uses.place(next).at > self.input.uses.place(inst).at
                && self.reads(inst, param)
        })
    }

    fn reads(&mut self, inst: Inst, param: Value) -> bool {
        self.walk(inst);
        let Input { body, uses, .. } = self.input;
        let args = |inst: &Inst| body.insts[*inst].args.iter().any(|&arg| uses.canonical(arg) == param);
        self.out.scratch.subtree.iter().any(args)
    }

    /// The place of the first instruction of a tree, as far as it can be foreseen.
    fn tree_start(&mut self, inst: Inst) -> u32 {
        self.walk(inst);
        let places = self.out.scratch.subtree.iter().map(|&inst| self.input.uses.place(inst).at);
        places.min().unwrap_or(0)
    }

    /// Collects the instructions that are likely to become the tree of this one.
    fn walk(&mut self, inst: Inst) {
        let Input { body, uses, .. } = self.input;
        let mut subtree = std::mem::take(&mut self.out.scratch.subtree);
        subtree.clear();
        subtree.push(inst);
        let mut at = 0;
        while at < subtree.len() && subtree.len() < SUBTREE {
            let args = &body.insts[subtree[at]].args;
            at += 1;
            for &arg in args {
                let value = uses.canonical(arg);
                let ValueDef::Result(inst) = body.values[value].def else { continue };
                let here = args.iter().filter(|&&other| uses.canonical(other) == value).count();
                if uses.place(inst).node == self.node
                    && !self.out.scratch.placed[inst.index()]
                    && self.out.scratch.remaining[value.index()] as usize == here
                    && !uses.is_constant(inst)
                    && subtree.last() != Some(&inst)
                {
                    subtree.push(inst);
                }
            }
        }
        self.out.scratch.subtree = subtree;
    }

    /// Whether nothing that is still unplaced behind the instruction conflicts with it.
    fn can_move(&mut self, block: Block, inst: Inst) -> bool {
        let Input { body, uses, .. } = self.input;
        let insts = &body.blocks[block].insts;
        let passes = |at: usize, placed: &[bool]| placed[insts[at].index()] || body.insts[insts[at]].op.is_pure();
        while self.top > 0 && passes(self.top - 1, &self.out.scratch.placed) {
            self.top -= 1;
        }
        let between: Range<usize> = uses.place(inst).at as usize + 1..self.top;
        between.len() <= REACH
            && between.rev().all(|at| passes(at, &self.out.scratch.placed) || !self.conflict(inst, insts[at]))
    }

    /// Whether two instructions must keep their order.
    fn conflict(&self, first: Inst, second: Inst) -> bool {
        let effects = |inst: Inst| {
            let effects = inst_effects(&self.input.body.insts[inst], self.input.summary);
            // Nothing moves to where it would not be reached.
            Effects { outcome: effects.outcome.difference(Outcome::GUARDED), ..effects }
        };
        let (first, second) = (effects(first), effects(second));
        let is_observable = |effects: &Effects| !effects.is_removable() && effects.outcome != Outcome::TRAP;
        let writes_trap = |effects: &Effects| !effects.writes.is_empty() || !effects.globals_written.is_empty();
        let seen = |effects: &Effects| is_observable(effects) || writes_trap(effects);
        first.clobbers(&second)
            || second.clobbers(&first)
            || first.writes.meets(second.writes)
            || first.globals_written.meets(second.globals_written)
            // A trap must find the world as it was: what is visible outside stays on its side.
            || (!first.outcome.is_empty() && seen(&second))
            || (!second.outcome.is_empty() && seen(&first))
    }

    /// Lets the edges to the node leave one parameter on the stack, if that saves code: best one that the code takes
    /// first, or else one that every edge makes just for it.
    fn take_from_stack(&mut self, block: Block) {
        let Input { body, flow, uses, structure, .. } = self.input;
        let node = self.node;
        if flow.is_loop_header(node) || structure.is_branched_to(node) || flow.forward_edges(node) < 2 {
            return;
        }
        let params = &body.blocks[block].params;
        let first = self.out.scratch.reversed.last().copied();
        if let Some(Item { kind: ItemKind::Get(value), pos }) = first
            && let Some(at) = params.iter().position(|&param| param == value)
        {
            let once = uses.counts(value).total == 1;
            let (made, kept) = self.count_arguments(at);
            // Bytes: one made on an edge saves a `local.set`, and the first `local.get` goes; one that is kept in a local
            // costs a `local.get` and perhaps an `else`, where sharing the local would cost nothing.
            if kept == 0 || (once && 2 * made + 2 >= 3 * kept) {
                self.out.scratch.reversed.pop();
                if !once {
                    self.emit(ItemKind::Tee(value), pos);
                }
                self.out.stack_params[node.at()] = Some(value);
                return;
            }
        }
        let made = (0..params.len()).find(|&at| uses.is_live(params[at]) && self.count_arguments(at).1 == 0);
        if let Some(at) = made {
            self.emit(ItemKind::Set(params[at]), body.blocks[block].pos);
            self.out.stack_params[node.at()] = Some(params[at]);
        }
    }

    /// How many edges make their argument for a parameter just for it, and how many have it in a local.
    fn count_arguments(&self, at: usize) -> (usize, usize) {
        let Input { body, flow, uses, .. } = self.input;
        let incoming = flow.predecessors(self.node);
        let is_made = |incoming: &&Incoming| {
            let NodeKind::Block(block) = flow.kind(incoming.from) else { return false };
            let terminator = &body.blocks[block].terminator;
            let value = uses.canonical(target(terminator, incoming.edge).args[at]);
            let ValueDef::Result(inst) = body.values[value].def else { return false };
            if flow.loop_depth(incoming.from) == 0 && is_zero(&body.insts[inst].imm) {
                // Most likely the local holds its first zero still.
                return false;
            }
            let near = matches!(terminator, Terminator::Jump(_)) || body.insts[inst].op.is_pure();
            self.is_constant(value) || (near && uses.place(inst).node == incoming.from && uses.counts(value).total == 1)
        };
        let made = incoming.iter().filter(is_made).count();
        (made, incoming.len() - made)
    }
}
