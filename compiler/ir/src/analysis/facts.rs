//! What branches say about integers: differences of two values, bounded or excluded.
//!
//! A comparison `x < y` of a branch becomes the fact `x - y <= -1` on the edge where it holds. Facts of an edge that is the
//! only one into a block hold in all blocks that this block dominates; those of other edges are asked for one by one.

use super::{ControlFlow, Dominators};
use crate::fold::int_of;
use crate::operators::{Compare, Width, compare_operator};
use crate::{Block, Body, Target, Terminator, Type, Value};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use smallvec::SmallVec;

/// How the bits of an integer are read as a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Order {
    Signed,
    Unsigned,
}

/// A value, or the number 0: constants are added to bounds.
pub type Term = Option<Value>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relation {
    /// `left - right <= bound` for the numbers that the values are in this order, without wrapping.
    AtMost(Order),
    /// `left - right != bound`, for their numbers with sign. At most one of the two is a value, or the bound is 0.
    Differs,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fact {
    pub left: Term,
    pub right: Term,
    pub bound: i128,
    pub relation: Relation,
}

/// The facts of one edge.
pub type EdgeFacts = SmallVec<[Fact; 4]>;

/// A side of a comparison of constants of some width.
#[derive(Clone, Copy)]
pub(super) struct Side {
    pub term: Term,
    pub offset: i128,
}

impl Side {
    pub fn new(body: &Body, value: Value, width: Width, order: Order) -> Side {
        match constant(body, value) {
            Some(constant) => Side { term: None, offset: number(constant, width, order) },
            None => Side { term: Some(bare(body, value)), offset: 0 },
        }
    }
}

/// The value without changes of type that keep its bits: of references and pointers.
pub(super) fn bare(body: &Body, value: Value) -> Value {
    let mut value = body.resolve(value);
    while let Some(inst) = body.defining_inst(value)
        && matches!(body.insts[inst].op, Op::PointerOf | Op::ManagedOf)
    {
        value = body.resolve(body.insts[inst].args[0]);
    }
    value
}

/// The integer constant that makes a value, extended by its sign.
pub(super) fn constant(body: &Body, value: Value) -> Option<i64> {
    let data = &body.insts[body.defining_inst(value)?];
    matches!(data.op, Op::I32Const | Op::I64Const).then(|| int_of(data.imm)).flatten()
}

/// The number that an integer constant is.
pub(super) fn number(constant: i64, width: Width, order: Order) -> i128 {
    match order {
        Order::Signed => i128::from(width.wrap(constant)),
        Order::Unsigned => i128::from(constant as u64 & width.mask()),
    }
}

/// How deep conditions made of conditions are looked into.
const DEPTH: u32 = 4;

/// The facts that hold where the edge from a terminator to one of its targets is taken.
pub fn edge_facts(body: &Body, terminator: &Terminator, target: &Target) -> EdgeFacts {
    let mut facts = EdgeFacts::new();
    match terminator {
        Terminator::Branch { condition, then, otherwise } => {
            // Both edges to one block are told apart by where the target stands.
            if std::ptr::eq(target, then) {
                assume(body, *condition, true, DEPTH, &mut facts);
            } else if std::ptr::eq(target, otherwise) {
                assume(body, *condition, false, DEPTH, &mut facts);
            }
        }
        Terminator::Switch { index, targets, default } => {
            let count = targets.len() as i128;
            if std::ptr::eq(target, default) {
                push(body, &mut facts, Compare::GeU, Width::W32, *index, Known::Number(count));
            } else if let Some(at) = targets.iter().position(|other| std::ptr::eq(target, other)) {
                push(body, &mut facts, Compare::Eq, Width::W32, *index, Known::Number(at as i128));
            }
        }
        Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => {}
    }
    facts
}

/// Adds the facts that hold where a condition is true, or false.
pub fn condition_facts(body: &Body, condition: Value, truth: bool, facts: &mut EdgeFacts) {
    assume(body, condition, truth, DEPTH, facts);
}

/// Adds what follows from a condition being true or false.
fn assume(body: &Body, condition: Value, truth: bool, depth: u32, facts: &mut EdgeFacts) {
    let condition = body.resolve(condition);
    let zero_test = if truth { Compare::Ne } else { Compare::Eq };
    let Some(inst) = body.defining_inst(condition).filter(|_| depth > 0) else {
        return push(body, facts, zero_test, width_of(body, condition), condition, Known::Number(0));
    };
    let data = &body.insts[inst];
    if let Some((compare, width)) = compare_operator(data.op) {
        let holds = if truth { compare } else { compare.inverse() };
        push(body, facts, holds, width, data.args[0], Known::Value(data.args[1]));
        // x != 0 says of a condition x that it holds.
        if constant(body, data.args[1]) == Some(0) && matches!(holds, Compare::Ne | Compare::Eq) {
            let inner = holds == Compare::Ne;
            assume_parts(body, data.args[0], inner, depth - 1, facts);
        }
        return;
    }
    match data.op {
        Op::I32Eqz | Op::I64Eqz => assume(body, data.args[0], !truth, depth - 1, facts),
        _ => {
            push(body, facts, zero_test, width_of(body, condition), condition, Known::Number(0));
            assume_parts(body, condition, truth, depth, facts);
        }
    }
}

/// x & y != 0 implies x != 0 and y != 0; x | y == 0 implies x == 0 and y == 0. A comparison is its own condition.
fn assume_parts(body: &Body, value: Value, truth: bool, depth: u32, facts: &mut EdgeFacts) {
    let Some(inst) = body.defining_inst(value).filter(|_| depth > 0) else { return };
    let data = &body.insts[inst];
    let splits = match data.op {
        Op::I32And | Op::I64And => truth,
        Op::I32Or | Op::I64Or => !truth,
        Op::I32Eqz | Op::I64Eqz => return assume(body, value, truth, depth, facts),
        op if compare_operator(op).is_some() => return assume(body, value, truth, depth, facts),
        _ => false,
    };
    if splits {
        data.args.iter().for_each(|&arg| assume(body, arg, truth, depth - 1, facts));
    }
}

fn width_of(body: &Body, value: Value) -> Width {
    if body.value_type(value) == Type::I64 { Width::W64 } else { Width::W32 }
}

#[derive(Clone, Copy)]
enum Known {
    Value(Value),
    Number(i128),
}

/// Adds the fact that a comparison holds, in each order that it says something about.
fn push(body: &Body, facts: &mut EdgeFacts, compare: Compare, width: Width, left: Value, right: Known) {
    // Each row: whether left and right change sides, the bound, the order.
    let rows: &[(bool, i128, Order)] = match compare {
        Compare::LtS => &[(false, -1, Order::Signed)],
        Compare::LeS => &[(false, 0, Order::Signed)],
        Compare::GtS => &[(true, -1, Order::Signed)],
        Compare::GeS => &[(true, 0, Order::Signed)],
        Compare::LtU => &[(false, -1, Order::Unsigned)],
        Compare::LeU => &[(false, 0, Order::Unsigned)],
        Compare::GtU => &[(true, -1, Order::Unsigned)],
        Compare::GeU => &[(true, 0, Order::Unsigned)],
        Compare::Eq => &[
            (false, 0, Order::Signed),
            (true, 0, Order::Signed),
            (false, 0, Order::Unsigned),
            (true, 0, Order::Unsigned),
        ],
        Compare::Ne => return push_difference(body, facts, width, left, right),
    };
    for &(exchanged, bound, order) in rows {
        let side = |known: Known| match known {
            Known::Value(value) => Side::new(body, value, width, order),
            Known::Number(offset) => Side { term: None, offset },
        };
        let (mut left, mut right) = (side(Known::Value(left)), side(right));
        if exchanged {
            std::mem::swap(&mut left, &mut right);
        }
        if left.term.is_none() && right.term.is_none() {
            continue;
        }
        let bound = bound - left.offset + right.offset;
        facts.push(Fact { left: left.term, right: right.term, bound, relation: Relation::AtMost(order) });
    }
}

fn push_difference(body: &Body, facts: &mut EdgeFacts, width: Width, left: Value, right: Known) {
    let left = Side::new(body, left, width, Order::Signed);
    let right = match right {
        Known::Value(value) => Side::new(body, value, width, Order::Signed),
        Known::Number(offset) => Side { term: None, offset },
    };
    let bound = right.offset - left.offset;
    if left.term.is_some() || right.term.is_some() {
        facts.push(Fact { left: left.term, right: right.term, bound, relation: Relation::Differs });
        facts.push(Fact { left: right.term, right: left.term, bound: -bound, relation: Relation::Differs });
    }
}

const NONE: u32 = u32::MAX;

/// All facts of edges that are the only ones into their blocks, by the values that they are about.
pub struct Facts {
    entries: Vec<Entry>,
    /// Per value the last entry that has it on the left, and on the right.
    last: SecondaryMap<Value, [u32; 2]>,
}

struct Entry {
    fact: Fact,
    /// It holds in the blocks that this one dominates.
    scope: Block,
    /// The entries before it with the same value on the left, and on the right.
    before: [u32; 2],
}

/// On which side of a fact a value stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactSide {
    Left = 0,
    Right = 1,
}

impl Facts {
    pub fn new(body: &Body, flow: &ControlFlow, dominators: &Dominators) -> Facts {
        let mut facts = Facts { entries: Vec::new(), last: SecondaryMap::with_default([NONE, NONE]) };
        facts.last.resize(body.values.len());
        for &block in dominators.preorder() {
            let Some(before) = flow.single_predecessor(block) else { continue };
            let terminator = &body.blocks[before].terminator;
            let Some(target) = terminator.targets().find(|target| target.block == block) else { continue };
            for fact in edge_facts(body, terminator, target) {
                facts.insert(fact, block);
            }
        }
        facts
    }

    fn insert(&mut self, fact: Fact, scope: Block) {
        let at = self.entries.len() as u32;
        let mut before = [NONE, NONE];
        for (side, term) in [fact.left, fact.right].into_iter().enumerate() {
            if let Some(value) = term {
                before[side] = std::mem::replace(&mut self.last[value][side], at);
            }
        }
        self.entries.push(Entry { fact, scope, before });
    }

    /// The facts with a value on one side, the latest first, each with the block in whose region it holds.
    pub fn of(&self, value: Value, side: FactSide) -> impl Iterator<Item = (Fact, Block)> {
        let mut at = self.last[value][side as usize];
        std::iter::from_fn(move || {
            let entry = self.entries.get(at as usize)?;
            at = entry.before[side as usize];
            Some((entry.fact, entry.scope))
        })
    }
}
