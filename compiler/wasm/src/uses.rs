//! Which instructions of a body matter, and how often each value is used.
//!
//! Comes in: a body and its flow. Goes out: a [`Uses`]. A value is live if an instruction with an effect, a terminator or
//! an argument of a live block parameter needs it; only live uses count, so that code which no pass has cleaned does not
//! spoil the expression trees. Conversions without code stand for their operand throughout: every value is looked up
//! through [`Uses::canonical`].

use crate::flow::{Flow, Node, NodeKind, target};
use asc_ir::analysis::{Summary, is_removable};
use asc_ir::{Body, Imm, Inst, InstData, Module, Terminator, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::EntityRef;

/// Use counts of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Uses {
    canonical: Vec<Value>,
    live: Vec<bool>,
    counts: Vec<Counts>,
    /// For each instruction: the node of its block and its place there.
    places: Vec<Place>,
    constants: Vec<bool>,
    pending: Vec<Value>,
}

/// How often a value is used.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    pub(crate) total: u32,
    /// By the code of the block that defines it: its instructions, its terminator's operands, its jump's arguments.
    pub(crate) local: u32,
}

#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) node: Node,
    pub(crate) at: u32,
}

/// How repeated constants are treated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Repetition {
    /// Constants are made anew wherever they are needed.
    Free,
    /// A constant that takes less code in a local is kept in one.
    Costs,
}

/// What all bodies of a module share.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) module: &'a Module,
    pub(crate) summary: &'a Summary,
    pub(crate) repetition: Repetition,
}

fn is_constant(module: &Module, inst: &InstData) -> bool {
    match inst.op {
        Op::GlobalGet => match inst.imm {
            Imm::Global(global) => !module.globals[global].mutable,
            _ => false,
        },
        op => op.is_pure() && inst.args.is_empty(),
    }
}

/// Bytes of a constant; of those that depend on the layout, a guess.
fn constant_size(imm: &Imm) -> u32 {
    let leb = |bits: u32| 2 + bits / 7;
    match *imm {
        // A signed number takes one bit more than its magnitude.
        Imm::I32(value) => leb(32 - (value ^ (value >> 31)).leading_zeros()),
        Imm::I64(value) => leb(64 - (value ^ (value >> 63)).leading_zeros()),
        Imm::F32(_) => 5,
        Imm::F64(_) => 9,
        Imm::V128(_) => 18,
        _ => 3,
    }
}

impl Uses {
    pub(crate) fn count(&mut self, body: &Body, flow: &Flow, facts: Facts<'_>) {
        let summary = facts.summary;
        self.find_canonical(body);
        self.live.clear();
        self.live.resize(body.values.len(), false);
        self.counts.clear();
        self.counts.resize(body.values.len(), Counts::default());
        self.places.clear();
        self.places.resize(body.insts.len(), Place { node: Node::NONE, at: 0 });
        for node in flow.nodes() {
            let NodeKind::Block(block) = flow.kind(node) else { continue };
            let data = &body.blocks[block];
            for (at, &inst) in data.insts.iter().enumerate() {
                self.places[inst.index()] = Place { node, at: at as u32 };
                if !is_removable(body, inst, summary) {
                    self.mark(&body.insts[inst].args);
                }
            }
            self.mark(data.terminator.operands());
        }
        self.propagate(body, flow);
        self.count_live(body, flow, summary);
        self.find_constants(body, facts);
    }

    /// Made anew wherever it is needed instead of being kept in a local.
    pub(crate) fn is_constant(&self, inst: Inst) -> bool {
        self.constants[inst.index()]
    }

    fn find_constants(&mut self, body: &Body, facts: Facts<'_>) {
        self.constants.clear();
        for data in body.insts.values() {
            let is_kept = facts.repetition == Repetition::Costs
                && data.result.expand().is_some_and(|result| {
                    let (size, uses) = (constant_size(&data.imm), self.counts[result.index()].total);
                    // `local.set` or `local.tee`, and a local more; then a `local.get` for each use.
                    uses * size > size + 4 + uses * 2
                });
            self.constants.push(is_constant(facts.module, data) && !is_kept);
        }
    }

    /// The value that stands for `value`, behind aliases and conversions without code.
    pub(crate) fn canonical(&self, value: Value) -> Value {
        self.canonical[value.index()]
    }

    /// Whether anything that matters needs a canonical value.
    pub(crate) fn is_live(&self, value: Value) -> bool {
        self.live[value.index()]
    }

    pub(crate) fn counts(&self, value: Value) -> Counts {
        self.counts[value.index()]
    }

    pub(crate) fn place(&self, inst: Inst) -> Place {
        self.places[inst.index()]
    }

    /// Whether the edge passes an argument to a live parameter.
    pub(crate) fn has_copies(&self, body: &Body, terminator: &Terminator, edge: u32) -> bool {
        let target = target(terminator, edge);
        body.blocks[target.block].params.iter().any(|&param| self.is_live(param))
    }

    fn find_canonical(&mut self, body: &Body) {
        self.canonical.clear();
        for value in body.values.keys() {
            let mut to = body.resolve(value);
            while let ValueDef::Result(inst) = body.values[to].def {
                let data = &body.insts[inst];
                if !matches!(data.op, Op::PointerOf | Op::ManagedOf) {
                    break;
                }
                to = body.resolve(data.args[0]);
                // A conversion of an earlier value has its answer already; so chains cost nothing.
                if to < value {
                    to = self.canonical[to.index()];
                    break;
                }
            }
            self.canonical.push(to);
        }
    }

    fn mark(&mut self, values: &[Value]) {
        for &value in values {
            let value = self.canonical[value.index()];
            if !self.live[value.index()] {
                self.live[value.index()] = true;
                self.pending.push(value);
            }
        }
    }

    fn propagate(&mut self, body: &Body, flow: &Flow) {
        while let Some(value) = self.pending.pop() {
            match body.values[value].def {
                ValueDef::Result(inst) => self.mark(&body.insts[inst].args),
                ValueDef::Param(block, at) => {
                    for incoming in flow.predecessors(flow.node_of(block)) {
                        let (block, edge) = match flow.kind(incoming.from) {
                            NodeKind::Block(block) => (block, incoming.edge),
                            NodeKind::SwitchEdge(block, edge) => (block, edge),
                        };
                        let target = target(&body.blocks[block].terminator, edge);
                        self.mark(&target.args[at as usize..=at as usize]);
                    }
                }
                ValueDef::Alias(_) => unreachable!("a canonical value is no alias"),
            }
        }
    }

    fn count_live(&mut self, body: &Body, flow: &Flow, summary: &Summary) {
        for node in flow.nodes() {
            let block = match flow.kind(node) {
                NodeKind::Block(block) => block,
                NodeKind::SwitchEdge(block, edge) => {
                    self.count_edge(body, node, &body.blocks[block].terminator, edge);
                    continue;
                }
            };
            let data = &body.blocks[block];
            for &inst in &data.insts {
                if self.matters(body, inst, summary) {
                    let args = &body.insts[inst].args;
                    args.iter().for_each(|&arg| self.count_use(body, arg, node));
                }
            }
            data.terminator.operands().iter().for_each(|&operand| self.count_use(body, operand, node));
            match &data.terminator {
                Terminator::Jump(_) => self.count_edge(body, node, &data.terminator, 0),
                Terminator::Branch { .. } => {
                    // These are evaluated behind the branch, which makes them strangers to the block's own code.
                    self.count_edge(body, Node::NONE, &data.terminator, 0);
                    self.count_edge(body, Node::NONE, &data.terminator, 1);
                }
                // A switch's edges with arguments are nodes.
                Terminator::Switch { .. } | Terminator::Return(_) | Terminator::Unreachable => {}
            }
        }
    }

    /// Whether an instruction must be executed: something needs its result, or it has an effect.
    pub(crate) fn matters(&self, body: &Body, inst: Inst, summary: &Summary) -> bool {
        let data = &body.insts[inst];
        match data.op {
            Op::PointerOf | Op::ManagedOf => false,
            _ => {
                data.result.expand().is_some_and(|result| self.live[result.index()])
                    || !is_removable(body, inst, summary)
            }
        }
    }

    fn count_edge(&mut self, body: &Body, node: Node, terminator: &Terminator, edge: u32) {
        let target = target(terminator, edge);
        for (&param, &arg) in body.blocks[target.block].params.iter().zip(&target.args) {
            if self.live[param.index()] {
                self.count_use(body, arg, node);
            }
        }
    }

    fn count_use(&mut self, body: &Body, value: Value, node: Node) {
        let value = self.canonical[value.index()];
        let local = match body.values[value].def {
            ValueDef::Result(inst) => self.places[inst.index()].node == node,
            ValueDef::Param(..) | ValueDef::Alias(_) => false,
        };
        let counts = &mut self.counts[value.index()];
        counts.total += 1;
        counts.local += u32::from(local);
    }
}
