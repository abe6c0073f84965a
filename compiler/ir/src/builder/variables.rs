//! Variables to SSA values while a body is being built.
//!
//! Comes in: reads and writes of variables per block, edges as they are made. Goes out: values; at the end, block
//! parameters where different values of a variable meet. The algorithm is that of Braun, Buchwald, Hack, Leißa, Mallon
//! and Zwinkau, "Simple and Efficient Construction of Static Single Assignment Form" (CC 2013), with its markers that
//! avoid temporary parameters, on an explicit stack instead of recursion. Not done here: parameters that no
//! instruction uses in the end may remain in loops.

use super::make_zero;
use crate::{Block, Body, Inst, Type, Value, ValueDef, Variable};
use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, PrimaryMap, entity_impl};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// A place where values of a variable may meet: a block parameter in the making.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Phi(u32);
entity_impl!(Phi, "phi");

struct PhiData {
    variable: Variable,
    block: Block,
    /// Its definition is `Param(block, number of the phi)` until the end, or `Alias` when the phi turned out to be
    /// trivial.
    value: Value,
    /// One per edge to the block; empty while not known.
    operands: SmallVec<[Value; 2]>,
    /// Phis that have it as an operand.
    users: SmallVec<[Phi; 2]>,
}

/// The target of a terminator by position.
#[derive(Clone, Copy)]
struct Edge {
    from: Block,
    at: u32,
}

#[derive(Default)]
struct BlockState {
    edges: SmallVec<[Edge; 2]>,
    sealed: bool,
    /// Phis whose operands wait for sealing.
    incomplete: Vec<Phi>,
}

/// A variable's value at the end of the block that defined or asked for it last.
#[derive(Clone, Copy)]
struct Latest {
    block: PackedOption<Block>,
    value: Known,
}

/// What is known of a variable at the end of a block. `None`: its predecessors are being asked; met again, there is a
/// cycle.
type Known = PackedOption<Value>;

/// A block whose predecessors are being asked for a variable's value.
struct Frame {
    block: Block,
    next_edge: usize,
    /// Where its answers start in the stack of answers.
    answers: usize,
}

#[derive(Default)]
pub(super) struct Variables {
    types: PrimaryMap<Variable, Type>,
    latest: PrimaryMap<Variable, Latest>,
    /// Values at the end of other blocks.
    older: FxHashMap<(Variable, Block), Known>,
    blocks: PrimaryMap<Block, BlockState>,
    phis: PrimaryMap<Phi, PhiData>,
    /// Zeros of variables that were read before any assignment; they go to the entry's start.
    zeros: Vec<Inst>,
    frames: Vec<Frame>,
    answers: Vec<Value>,
    any_alias: bool,
}

impl Variables {
    pub(super) fn declare(&mut self, ty: Type) {
        self.types.push(ty);
        self.latest.push(Latest { block: None.into(), value: None.into() });
    }

    pub(super) fn type_of(&self, variable: Variable) -> Type {
        self.types[variable]
    }

    /// Called for every block of the body in order.
    pub(super) fn make_block(&mut self, block: Block) {
        let made = self.blocks.push(BlockState::default());
        debug_assert_eq!(made, block);
    }

    pub(super) fn has_predecessor(&self, block: Block) -> bool {
        !self.blocks[block].edges.is_empty()
    }

    pub(super) fn add_edge(&mut self, from: Block, at: u32, to: Block) {
        debug_assert!(!self.blocks[to].sealed, "a branch to sealed {to}");
        self.blocks[to].edges.push(Edge { from, at });
    }

    pub(super) fn mark_sealed(&mut self, block: Block) {
        self.blocks[block].sealed = true;
    }

    pub(super) fn seal(&mut self, body: &mut Body, block: Block) {
        debug_assert!(!self.blocks[block].sealed, "{block} sealed twice");
        self.blocks[block].sealed = true;
        for phi in std::mem::take(&mut self.blocks[block].incomplete) {
            let variable = self.phis[phi].variable;
            let mut operands = SmallVec::new();
            for at in 0..self.blocks[block].edges.len() {
                let from = self.blocks[block].edges[at].from;
                operands.push(self.read(body, variable, from));
            }
            self.complete(body, phi, operands);
        }
    }

    pub(super) fn write(&mut self, body: &mut Body, variable: Variable, block: Block, value: Value) {
        if !body.variables[variable].is_empty() && body.values[value].variable.is_none() {
            body.values[value].variable = variable.into();
        }
        self.set(variable, block, value.into());
    }

    fn set(&mut self, variable: Variable, block: Block, value: Known) {
        let latest = &mut self.latest[variable];
        if let Some(before) = latest.block.expand()
            && before != block
        {
            self.older.insert((variable, before), latest.value);
        }
        *latest = Latest { block: block.into(), value };
    }

    fn get(&self, variable: Variable, block: Block) -> Option<Known> {
        let latest = &self.latest[variable];
        if latest.block == block.into() {
            return Some(latest.value);
        }
        self.older.get(&(variable, block)).copied()
    }

    /// The variable's value at the end of `block`, as far as it is filled.
    pub(super) fn read(&mut self, body: &mut Body, variable: Variable, mut block: Block) -> Value {
        debug_assert!(self.frames.is_empty() && self.answers.is_empty());
        loop {
            let Some(answer) = self.answer(body, variable, block) else {
                self.frames.push(Frame { block, next_edge: 0, answers: self.answers.len() });
                let edges = &self.blocks[block].edges;
                let (first, count) = (edges[0].from, edges.len());
                // Every cycle that the entry reaches has a block with several edges, so that marking these is enough.
                if count > 1 {
                    self.set(variable, block, None.into());
                }
                block = first;
                continue;
            };
            match self.deliver(body, variable, answer) {
                Delivered::Ask(next) => block = next,
                Delivered::Done(value) => return value,
            }
        }
    }

    /// What a block can answer without asking its predecessors.
    fn answer(&mut self, body: &mut Body, variable: Variable, block: Block) -> Option<Value> {
        let value = match self.get(variable, block).map(PackedOption::expand) {
            Some(None) => self.make_phi(body, variable, block),
            Some(Some(known)) => return Some(self.resolve(body, known)),
            None if !self.blocks[block].sealed => {
                let value = self.make_phi(body, variable, block);
                let phi = self.phi_of(body, value).expect("the value was made for a phi");
                self.blocks[block].incomplete.push(phi);
                value
            }
            None if self.blocks[block].edges.is_empty() => {
                let (insts, value) = make_zero(body, self.types[variable]);
                self.zeros.extend(insts);
                value
            }
            None => return None,
        };
        self.set(variable, block, value.into());
        Some(value)
    }

    /// Hands an answer to the block that asked; blocks that have all their answers answer in turn.
    fn deliver(&mut self, body: &mut Body, variable: Variable, mut answer: Value) -> Delivered {
        while let Some(frame) = self.frames.last_mut() {
            self.answers.push(answer);
            frame.next_edge += 1;
            let (block, start) = (frame.block, frame.answers);
            if let Some(edge) = self.blocks[block].edges.get(frame.next_edge) {
                return Delivered::Ask(edge.from);
            }
            self.frames.pop();
            let operands: SmallVec<[Value; 2]> = self.answers.drain(start..).collect();
            answer = self.merge(body, variable, block, operands);
        }
        Delivered::Done(answer)
    }

    /// The variable's value in a block whose predecessors' answers are known.
    fn merge(&mut self, body: &mut Body, variable: Variable, block: Block, operands: SmallVec<[Value; 2]>) -> Value {
        let asked = self.get(variable, block).and_then(PackedOption::expand);
        let value = if let Some(asked) = asked
            && let Some(phi) = self.phi_of(body, asked)
            && operands.len() > 1
        {
            // The block was reached again through a cycle, and has its phi.
            self.complete(body, phi, operands);
            self.resolve(body, asked)
        } else {
            let first = self.resolve(body, operands[0]);
            if operands[1..].iter().all(|&other| self.resolve(body, other) == first) {
                first
            } else {
                let value = self.make_phi(body, variable, block);
                let phi = self.phi_of(body, value).expect("the value was made for a phi");
                self.complete(body, phi, operands);
                value
            }
        };
        self.set(variable, block, value.into());
        value
    }

    fn make_phi(&mut self, body: &mut Body, variable: Variable, block: Block) -> Value {
        let phi = self.phis.next_key();
        let named = !body.variables[variable].is_empty();
        let value = body.values.push(crate::ValueData {
            ty: self.types[variable],
            def: ValueDef::Param(block, phi.as_u32()),
            variable: if named { variable.into() } else { None.into() },
        });
        self.phis.push(PhiData { variable, block, value, operands: SmallVec::new(), users: SmallVec::new() });
        value
    }

    fn phi_of(&self, body: &Body, value: Value) -> Option<Phi> {
        let ValueDef::Param(_, number) = body.values[value].def else { return None };
        let phi = Phi::new(number as usize);
        // A parameter that the caller made has a number too, but not the value.
        self.phis.get(phi).filter(|data| data.value == value).map(|_| phi)
    }

    fn complete(&mut self, body: &mut Body, phi: Phi, operands: SmallVec<[Value; 2]>) {
        for &operand in &operands {
            let operand = self.resolve(body, operand);
            if let Some(used) = self.phi_of(body, operand)
                && used != phi
            {
                self.phis[used].users.push(phi);
            }
        }
        self.phis[phi].operands = operands;
        self.remove_if_trivial(body, phi);
    }

    /// A phi whose operands are one value, or itself, is that value; then its users may be trivial too.
    fn remove_if_trivial(&mut self, body: &mut Body, phi: Phi) {
        let mut worklist: SmallVec<[Phi; 8]> = SmallVec::from_slice(&[phi]);
        while let Some(phi) = worklist.pop() {
            let Some(same) = self.only_operand(body, phi) else { continue };
            let value = self.phis[phi].value;
            body.replace(value, same);
            self.any_alias = true;
            let users = std::mem::take(&mut self.phis[phi].users);
            worklist.extend_from_slice(&users);
            if let Some(heir) = self.phi_of(body, same) {
                self.phis[heir].users.extend(users);
            }
        }
    }

    /// The value that all operands of a live phi stand for, besides itself.
    fn only_operand(&mut self, body: &mut Body, phi: Phi) -> Option<Value> {
        let value = self.phis[phi].value;
        if matches!(body.values[value].def, ValueDef::Alias(_)) {
            return None;
        }
        let mut same = None;
        for at in 0..self.phis[phi].operands.len() {
            let operand = self.resolve(body, self.phis[phi].operands[at]);
            if operand == value || Some(operand) == same {
                continue;
            }
            if same.is_some() {
                return None;
            }
            same = Some(operand);
        }
        same
    }

    /// Follows aliases and shortens the way for the next time.
    fn resolve(&mut self, body: &mut Body, value: Value) -> Value {
        let ValueDef::Alias(mut target) = body.values[value].def else { return value };
        while let ValueDef::Alias(next) = body.values[target].def {
            target = next;
        }
        let mut at = value;
        while let ValueDef::Alias(next) = body.values[at].def
            && next != target
        {
            body.values[at].def = ValueDef::Alias(target);
            at = next;
        }
        target
    }

    /// Turns phis into block parameters and arguments, and aliases into what they stand for.
    pub(super) fn finish(&mut self, body: &mut Body) {
        debug_assert!(self.blocks.values().all(|state| state.sealed), "every block is sealed");
        for phi in self.phis.keys() {
            let (block, value) = (self.phis[phi].block, self.phis[phi].value);
            if matches!(body.values[value].def, ValueDef::Alias(_)) {
                continue;
            }
            let at = body.blocks[block].params.len() as u32;
            body.blocks[block].params.push(value);
            for edge in 0..self.phis[phi].operands.len() {
                let operand = self.resolve(body, self.phis[phi].operands[edge]);
                let Edge { from, at } = self.blocks[block].edges[edge];
                let target = body.blocks[from].terminator.targets_mut().nth(at as usize);
                target.expect("an edge is a target of its terminator").args.push(operand);
            }
            body.values[value].def = ValueDef::Param(block, at);
        }
        body.blocks[body.entry].insts.splice(0..0, self.zeros.drain(..));
        if self.any_alias {
            self.resolve_all(body);
        }
    }

    fn resolve_all(&mut self, body: &mut Body) {
        let mut insts = std::mem::take(&mut body.insts);
        for arg in insts.values_mut().flat_map(|inst| inst.args.iter_mut()) {
            *arg = self.resolve(body, *arg);
        }
        body.insts = insts;
        let mut blocks = std::mem::take(&mut body.blocks);
        for terminator in blocks.values_mut().map(|block| &mut block.terminator) {
            for value in terminator.operands_mut() {
                *value = self.resolve(body, *value);
            }
            for arg in terminator.targets_mut().flat_map(|target| target.args.iter_mut()) {
                *arg = self.resolve(body, *arg);
            }
        }
        body.blocks = blocks;
    }
}

enum Delivered {
    Ask(Block),
    Done(Value),
}
