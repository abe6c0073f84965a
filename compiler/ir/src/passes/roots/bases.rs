//! Which references a value stands for: a managed value for itself, a number for the objects that it was computed from
//! the addresses of; and what was loaded from an object that owns it, for that object.
//!
//! Where numbers of different objects meet, the block gets parameters for the objects themselves, so that each number
//! has references that are defined wherever it is. This is how statepoints find base pointers in LLVM ("Statepoints and
//! their Use", section on base pointers); here the references may be several, since numbers can be added.

use crate::analysis::{ControlFlow, Incoming};
use crate::operators::{Int, int_operator};
use crate::{Block, Body, Imm, InstData, MemFlags, SourcePos, Terminator, Type, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use smallvec::SmallVec;

/// How many references are kept for a number where ways meet: a sum of more than two addresses is no address.
const MOST_BASES: usize = 2;

pub(super) type References = SmallVec<[Value; 2]>;

/// The references behind the values of a body.
pub(super) struct Bases {
    /// Of numbers; none for most.
    derived: SecondaryMap<Value, References>,
}

impl Bases {
    /// Finds them; gives blocks parameters where needed.
    pub(super) fn find(body: &mut Body, flow: &ControlFlow) -> Bases {
        let mut insts = body.blocks.values().flat_map(|block| &block.insts).map(|&inst| &body.insts[inst]);
        let mut bases = Bases { derived: SecondaryMap::new() };
        if !insts.any(|data| data.op == Op::PointerOf || is_owned(data)) {
            return bases;
        }
        let incoming = Incoming::new(body, flow);
        let mut finder =
            Finder { bases: &mut bases, flow, incoming: &incoming, seen: SecondaryMap::new(), own: Vec::new() };
        while finder.round(body) {}
        let Finder { own, .. } = finder;
        pass_own(body, flow, &bases, &own);
        bases
    }

    /// The references that must be kept as long as `value` is needed.
    pub(super) fn of<'a>(&'a self, body: &Body, value: Value) -> impl Iterator<Item = Value> + Clone + use<'a> {
        needs_root(body, value).then_some(value).into_iter().chain(self.behind(value))
    }

    /// The same without `value` itself.
    pub(super) fn behind(&self, value: Value) -> impl Iterator<Item = Value> + Clone + use<'_> {
        self.derived[value].iter().copied()
    }
}

/// Whether what the instruction loads is good as long as the object.
fn is_owned(data: &InstData) -> bool {
    matches!(data.imm, Imm::Mem(memory) if memory.flags.contains(MemFlags::OWNED)) && data.result.is_some()
}

/// Whether the value is a reference to an object that the collector may free: null and static objects are none.
fn needs_root(body: &Body, value: Value) -> bool {
    if body.value_type(value) != Type::Managed {
        return false;
    }
    let Some(made_by) = body.defining_inst(value) else { return true };
    let data = &body.insts[made_by];
    match data.op {
        Op::DataAddress => false,
        Op::ManagedOf => body.defining_inst(data.args[0]).is_none_or(|inst| body.insts[inst].op != Op::I32Const),
        _ => true,
    }
}

/// A parameter that was added: it holds one reference of the number `of`.
struct Own {
    block: Block,
    of: Value,
    at: usize,
}

struct Finder<'a> {
    bases: &'a mut Bases,
    flow: &'a ControlFlow,
    incoming: &'a Incoming,
    /// Values that the walk has been at: others come by back edges, and say nothing in the first round.
    seen: SecondaryMap<Value, bool>,
    /// In the order in which the parameters were added.
    own: Vec<Own>,
}

impl Finder<'_> {
    /// One walk over the body; true if anything new was found. What is known of a number only grows, or becomes its own.
    fn round(&mut self, body: &mut Body) -> bool {
        let mut changed = false;
        for &block in self.flow.order() {
            for at in 0..body.blocks[block].params.len() {
                let param = body.blocks[block].params[at];
                if matches!(body.value_type(param), Type::I32 | Type::I64 | Type::Managed) {
                    changed |= self.param(body, block, param);
                }
            }
            for &inst in &body.blocks[block].insts {
                let data = &body.insts[inst];
                let Some(result) = data.result.expand() else { continue };
                let found = self.of_result(body, data);
                self.seen[result] = true;
                if found != self.bases.derived[result] {
                    self.bases.derived[result] = found;
                    changed = true;
                }
            }
        }
        changed
    }

    /// A parameter has the references that all its arguments have in common, or else its own.
    fn param(&mut self, body: &mut Body, block: Block, param: Value) -> bool {
        let first = !std::mem::replace(&mut self.seen[param], true);
        let args = self.incoming.of(param).iter().filter(|&&arg| arg != param && self.seen[arg]);
        let lists = args.map(|&arg| &self.bases.derived[arg]);
        let most = lists.clone().map(|list| list.len().min(MOST_BASES)).max().unwrap_or(0);
        let mut owned = self.own.iter().filter(|own| own.of == param).count();
        let one = lists.clone().next().filter(|one| lists.clone().all(|list| list == *one));
        if let Some(one) = one.filter(|_| owned == 0) {
            let changed = self.bases.derived[param] != *one;
            self.bases.derived[param] = one.clone();
            return changed || first;
        }
        if owned >= most {
            return first;
        }
        let mut references = if owned == 0 { References::new() } else { self.bases.derived[param].clone() };
        while owned < most {
            references.push(body.append_param(block, Type::Managed));
            self.own.push(Own { block, of: param, at: owned });
            owned += 1;
        }
        self.bases.derived[param] = references;
        true
    }

    fn of_result(&self, body: &Body, data: &InstData) -> References {
        let mut found = References::new();
        match data.op {
            Op::PointerOf => found.extend(self.bases.of(body, data.args[0])),
            _ if is_owned(data) => found.extend(self.bases.of(body, data.args[0])),
            op if is_arithmetic(op) => {
                let numbers = || data.args.iter().map(|&arg| &self.bases.derived[arg]);
                // The difference of two places in one object is no place.
                let distance = matches!(int_operator(op), Some((Int::Sub, _)))
                    && self.bases.derived[data.args[0]] == self.bases.derived[data.args[1]];
                if !distance {
                    numbers().flatten().for_each(|&base| {
                        if !found.contains(&base) {
                            found.push(base);
                        }
                    });
                }
            }
            _ => {}
        }
        found
    }
}

/// What may make one address out of another.
fn is_arithmetic(op: Op) -> bool {
    match op {
        Op::Select | Op::ManagedOf | Op::I64ExtendI32U | Op::I64ExtendI32S | Op::I32WrapI64 => true,
        _ => match int_operator(op) {
            Some((Int::Add | Int::Sub | Int::And | Int::Or | Int::Xor | Int::Shl | Int::ShrS | Int::ShrU, _)) => true,
            Some((Int::Rotl | Int::Rotr, _)) => true,
            Some((Int::Mul | Int::DivS | Int::DivU | Int::RemS | Int::RemU, _)) | None => false,
        },
    }
}

/// Gives the added parameters their arguments: the references of the number's argument, or null.
fn pass_own(body: &mut Body, flow: &ControlFlow, bases: &Bases, own: &[Own]) {
    if own.is_empty() {
        return;
    }
    let null = make_null(body);
    for &block in flow.order() {
        let mut terminator = std::mem::replace(&mut body.blocks[block].terminator, Terminator::Unreachable);
        for target in terminator.targets_mut() {
            for added in own.iter().filter(|added| added.block == target.block) {
                let ValueDef::Param(_, place) = body.values[added.of].def else { continue };
                let number = target.args[place as usize];
                target.args.push(bases.derived[number].get(added.at).copied().unwrap_or(null));
            }
        }
        body.blocks[block].terminator = terminator;
    }
}

/// A null reference that is defined everywhere.
fn make_null(body: &mut Body) -> Value {
    let zero = body.make_inst(Op::I32Const, &[], Imm::I32(0), Some(Type::I32), SourcePos::NONE);
    let address = body.insts[zero].result.expand().expect("a constant is a value");
    let null = body.make_inst(Op::ManagedOf, &[address], Imm::None, Some(Type::Managed), SourcePos::NONE);
    let entry = body.entry;
    body.blocks[entry].insts.splice(0..0, [zero, null]);
    body.insts[null].result.expand().expect("a reference is a value")
}
