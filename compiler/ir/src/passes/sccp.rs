//! Sparse conditional constants (Wegman and Zadeck, 1991): what is constant on all paths that can be taken.
//!
//! Values start as unknown and only ever go to a constant and then to varying, so that each is visited a few times.
//! Parameters take part by the arguments of edges that can be taken.

use super::dce::set_params;
use crate::analysis::{ControlFlow, Use, Uses};
use crate::fold::fold;
use crate::{Block, Body, Imm, Inst, SourcePos, Target, Terminator, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::{EntitySet, SecondaryMap};
use smallvec::SmallVec;

/// Finds constants in a body, replaces what is constant, and decides branches.
pub fn propagate_constants(body: &mut Body) {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    let mut solver = Solver {
        body,
        uses: Uses::new(body, &flow),
        states: SecondaryMap::with_default(State::Unknown),
        reached: EntitySet::with_capacity(body.blocks.len()),
        homes: homes(body, &flow),
        blocks: Vec::new(),
        values: Vec::new(),
    };
    solver.solve();
    let (states, reached) = (solver.states, solver.reached);
    rewrite(body, &flow, &states, &reached);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing reached it yet.
    Unknown,
    Constant(Imm),
    Varying,
}

struct Solver<'a> {
    body: &'a Body,
    uses: Uses,
    states: SecondaryMap<Value, State>,
    reached: EntitySet<Block>,
    homes: SecondaryMap<Inst, Block>,
    blocks: Vec<Block>,
    values: Vec<Value>,
}

fn homes(body: &Body, flow: &ControlFlow) -> SecondaryMap<Inst, Block> {
    let mut homes = SecondaryMap::with_default(body.entry);
    homes.resize(body.insts.len());
    for &block in flow.order() {
        body.blocks[block].insts.iter().for_each(|&inst| homes[inst] = block);
    }
    homes
}

impl Solver<'_> {
    fn solve(&mut self) {
        for &param in &self.body.blocks[self.body.entry].params {
            self.states[param] = State::Varying;
        }
        self.reach(self.body.entry);
        loop {
            if let Some(block) = self.blocks.pop() {
                for at in 0..self.body.blocks[block].insts.len() {
                    self.inst(self.body.blocks[block].insts[at]);
                }
                self.terminator(block);
            } else if let Some(value) = self.values.pop() {
                for at in 0..self.uses.of(value).len() {
                    match self.uses.of(value)[at] {
                        Use::Inst(inst) if self.reached.contains(self.homes[inst]) => self.inst(inst),
                        Use::Terminator(block) if self.reached.contains(block) => self.terminator(block),
                        Use::Inst(_) | Use::Terminator(_) => {}
                    }
                }
            } else {
                break;
            }
        }
    }

    fn reach(&mut self, block: Block) {
        if self.reached.insert(block) {
            self.blocks.push(block);
        }
    }

    /// Lowers a value's state to what it and `state` have in common.
    fn lower(&mut self, value: Value, state: State) {
        let old = self.states[value];
        let new = match (old, state) {
            (_, State::Unknown) => old,
            (State::Unknown, _) => state,
            (State::Constant(one), State::Constant(other)) if one == other => old,
            _ => State::Varying,
        };
        if new != old {
            self.states[value] = new;
            self.values.push(value);
        }
    }

    fn inst(&mut self, inst: Inst) {
        let data = &self.body.insts[inst];
        let Some(result) = data.result.expand() else { return };
        if self.states[result] == State::Varying {
            return;
        }
        let state = match data.op {
            Op::I32Const | Op::I64Const | Op::F32Const | Op::F64Const => State::Constant(data.imm),
            Op::Select => match self.states[data.args[2]] {
                State::Constant(Imm::I32(0)) => self.states[data.args[1]],
                State::Constant(_) => self.states[data.args[0]],
                State::Unknown => State::Unknown,
                State::Varying => {
                    self.lower(result, self.states[data.args[0]]);
                    self.states[data.args[1]]
                }
            },
            _ if data.imm != Imm::None || data.args.is_empty() || data.args.len() > 2 => State::Varying,
            op => self.evaluated(op, &data.args),
        };
        self.lower(result, state);
    }

    fn evaluated(&self, op: Op, args: &[Value]) -> State {
        let mut constants: SmallVec<[Imm; 2]> = SmallVec::new();
        let mut unknown = false;
        for &arg in args {
            match self.states[arg] {
                State::Constant(imm) => constants.push(imm),
                State::Unknown => unknown = true,
                // x * 0 == x & 0 == 0, whatever x is
                State::Varying => return self.absorbed(op, args),
            }
        }
        if unknown {
            return State::Unknown;
        }
        fold(op, &constants).map_or(State::Varying, State::Constant)
    }

    fn absorbed(&self, op: Op, args: &[Value]) -> State {
        let zero = |imm: Imm| args.iter().any(|&arg| self.states[arg] == State::Constant(imm));
        match op {
            Op::I32And | Op::I32Mul if zero(Imm::I32(0)) => State::Constant(Imm::I32(0)),
            Op::I64And | Op::I64Mul if zero(Imm::I64(0)) => State::Constant(Imm::I64(0)),
            _ => State::Varying,
        }
    }

    fn terminator(&mut self, block: Block) {
        let terminator = &self.body.blocks[block].terminator;
        match terminator {
            Terminator::Branch { condition, then, otherwise } => match self.states[*condition] {
                State::Unknown => {}
                State::Constant(imm) => self.edge(if imm == Imm::I32(0) { otherwise } else { then }),
                State::Varying => {
                    self.edge(then);
                    self.edge(otherwise);
                }
            },
            Terminator::Switch { index, targets, default } => match self.states[*index] {
                State::Unknown => {}
                State::Constant(Imm::I32(at)) => self.edge(targets.get(at as u32 as usize).unwrap_or(default)),
                State::Constant(_) | State::Varying => terminator.targets().for_each(|target| self.edge(target)),
            },
            Terminator::Jump(target) => self.edge(target),
            Terminator::Return(_) | Terminator::Unreachable => {}
        }
    }

    fn edge(&mut self, target: &Target) {
        let params = &self.body.blocks[target.block].params;
        for (&param, &arg) in params.iter().zip(&target.args) {
            self.lower(param, self.states[arg]);
        }
        self.reach(target.block);
    }
}

/// Puts the constants into the body.
fn rewrite(body: &mut Body, flow: &ControlFlow, states: &SecondaryMap<Value, State>, reached: &EntitySet<Block>) {
    for &block in flow.order() {
        if !reached.contains(block) {
            continue;
        }
        for at in 0..body.blocks[block].insts.len() {
            let inst = body.blocks[block].insts[at];
            let Some(result) = body.insts[inst].result.expand() else { continue };
            if let State::Constant(imm) = states[result] {
                let data = &mut body.insts[inst];
                data.op = constant_op(imm);
                data.imm = imm;
                data.args.clear();
            }
        }
        let constant = |value: Value| match states[value] {
            State::Constant(imm) => Some(imm),
            State::Unknown | State::Varying => None,
        };
        let decided = match &body.blocks[block].terminator {
            Terminator::Branch { condition, then, otherwise } => {
                constant(*condition).map(|imm| if imm == Imm::I32(0) { otherwise.clone() } else { then.clone() })
            }
            Terminator::Switch { index, targets, default } => match constant(*index) {
                Some(Imm::I32(at)) => Some(targets.get(at as u32 as usize).unwrap_or(default).clone()),
                _ => None,
            },
            Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => None,
        };
        if let Some(target) = decided {
            body.blocks[block].terminator = Terminator::Jump(target);
        }
    }
    replace_params(body, flow, states);
    body.resolve_all();
}

/// A constant parameter becomes a constant at the start of its block.
fn replace_params(body: &mut Body, flow: &ControlFlow, states: &SecondaryMap<Value, State>) {
    let is_constant = |value: Value| matches!(states[value], State::Constant(_));
    let mut kept: SecondaryMap<Block, SmallVec<[bool; 4]>> = SecondaryMap::new();
    kept.resize(body.blocks.len());
    for &block in flow.order() {
        let params = &body.blocks[block].params;
        if block != body.entry && params.iter().any(|&param| is_constant(param)) {
            kept[block] = params.iter().map(|&param| !is_constant(param)).collect();
        }
    }
    for &block in flow.order() {
        for target in body.blocks[block].terminator.targets_mut() {
            let kept = &kept[target.block];
            if !kept.is_empty() {
                let mut keep = kept.iter();
                target.args.retain(|_| *keep.next().unwrap_or(&true));
            }
        }
    }
    for &block in flow.order() {
        if kept[block].is_empty() {
            continue;
        }
        let params = std::mem::take(&mut body.blocks[block].params);
        let (constants, left): (SmallVec<[Value; 4]>, SmallVec<[Value; 4]>) =
            params.into_iter().partition(|&param| is_constant(param));
        set_params(body, block, left);
        for (at, &param) in constants.iter().enumerate() {
            let State::Constant(imm) = states[param] else { continue };
            let ty = body.value_type(param);
            let inst = body.make_inst(constant_op(imm), &[], imm, Some(ty), SourcePos::NONE);
            body.blocks[block].insts.insert(at, inst);
            if let Some(constant) = body.insts[inst].result.expand() {
                body.values[param].def = ValueDef::Alias(constant);
            }
        }
    }
}

fn constant_op(imm: Imm) -> Op {
    match imm {
        Imm::I64(_) => Op::I64Const,
        Imm::F32(_) => Op::F32Const,
        Imm::F64(_) => Op::F64Const,
        _ => Op::I32Const,
    }
}
