//! Proves comparisons of integers from dominating branches, loops and the instructions that make the values.
//!
//! A goal `x - y <= c` between two values (or a value and 0) is proved backwards, as in Bodik, Gupta and Sarkar, "ABCD:
//! Eliminating Array Bounds Checks on Demand" (PLDI 2000): by what a dominating branch says, by the instruction that makes
//! `x` or `y`, or for all arguments of a block parameter, where the goal itself may be assumed of earlier rounds of the
//! loop. Unlike there, values need no new names behind a branch: a goal carries the place where it is asked. Sums wrap, so
//! each step over a sum proves that this one does not; and each goal is about numbers either with or without sign, with
//! steps from one to the other where numbers are known not to be negative.
//!
//! Why assuming a goal of earlier rounds is right: at each moment, a goal about a parameter follows from goals about the
//! values of an earlier moment, so that a shortest run that breaks it cannot exist. The other side of the difference must
//! not change in between, so its definition strictly dominates the parameter's block, or it is a parameter of the same one.
//!
//! Cost: a question takes a bounded number of steps, and each step looks at a bounded number of facts.

mod definitions;

use super::facts::{Fact, FactSide, Facts, Order, Relation, Side, Term, bare, constant, edge_facts, number};
use super::{ControlFlow, Dominators, KnownBits, KnownParams, known_bits};
use crate::operators::{Compare, Width};
use crate::{Block, Body, Inst, Type, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Steps that one question may take.
const MOST_STEPS: u32 = 80;
/// Steps that follow from each other.
const MOST_DEPTH: usize = 24;
/// Facts that are looked at for one value in one step.
const MOST_FACTS: usize = 24;
/// Edges into a block whose parameters are looked through.
const MOST_EDGES: usize = 12;

/// Answers questions about a body that does not change meanwhile. Aliases must be resolved.
pub struct Ranges<'a> {
    body: &'a Body,
    flow: &'a ControlFlow,
    dominators: &'a Dominators,
    facts: Facts,
    params: KnownParams,
    homes: SecondaryMap<Inst, Block>,
    known: SecondaryMap<Value, Option<KnownBits>>,
    /// What was found out so far, also by earlier questions.
    memo: FxHashMap<Key, Answers>,
    // Of the question being answered:
    steps: u32,
    /// Goals about parameters that may be assumed of earlier rounds.
    assumed: Vec<Goal>,
    /// The first of them that was used since this was last looked at.
    first_used: usize,
    /// Goals that are being worked on, each for the sake of the one before it.
    open: Vec<(Goal, PlaceId)>,
    /// The first of them that another one came back to since this was last looked at; 0 also if steps ran out.
    came_back_to: usize,
}

/// A goal without its bound.
type Key = (Term, Term, Order, PlaceId);

/// Which bounds are certain and which could not be proved.
#[derive(Clone, Copy)]
struct Answers {
    proven_from: i128,
    refused_up_to: i128,
}

/// Facts that help with a goal, each with what is left to prove then.
type FactSteps = SmallVec<[(Fact, Goal); 8]>;

/// Whether what is left is known or needs steps of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Certainty {
    AtOnce,
    Open,
}

/// For none of the goals and assumptions in a list.
const NEVER: usize = usize::MAX;

/// `left - right <= bound`, for the numbers that the values are in this order, without wrapping.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Goal {
    left: Term,
    right: Term,
    bound: i128,
    order: Order,
}

/// The end of a block, or an edge out of it with what holds there besides.
#[derive(Clone, Copy)]
struct Place<'a> {
    block: Block,
    extra: &'a [Fact],
    id: PlaceId,
}

/// A block's number, or an edge's by its source and its place among those from there, or [`NAMELESS`].
type PlaceId = u64;

/// Of places that are made for one goal; they are not told apart.
const NAMELESS: PlaceId = u64::MAX;

impl Place<'_> {
    fn end_of(block: Block) -> Place<'static> {
        Place { block, extra: &[], id: block.index() as u64 }
    }

    fn edge_id(source: Block, at: usize) -> PlaceId {
        source.index() as u64 | (at as u64 + 1) << 32
    }
}

impl<'a> Ranges<'a> {
    pub fn new(body: &'a Body, flow: &'a ControlFlow, dominators: &'a Dominators) -> Ranges<'a> {
        let mut homes = SecondaryMap::with_default(body.entry);
        homes.resize(body.insts.len());
        for &block in flow.order() {
            body.blocks[block].insts.iter().for_each(|&inst| homes[inst] = block);
        }
        Ranges {
            body,
            flow,
            dominators,
            facts: Facts::new(body, flow, dominators),
            params: KnownParams::new(body, flow),
            homes,
            known: SecondaryMap::new(),
            memo: FxHashMap::default(),
            steps: 0,
            assumed: Vec::new(),
            first_used: NEVER,
            open: Vec::new(),
            came_back_to: NEVER,
        }
    }

    /// Whether a comparison is known to hold, or not to, in a block.
    pub fn decide(&mut self, compare: Compare, width: Width, left: Value, right: Value, block: Block) -> Option<bool> {
        match compare {
            Compare::LtS => self.is_below(Order::Signed, width, left, right, block),
            Compare::LtU => self.is_below(Order::Unsigned, width, left, right, block),
            Compare::GtS => self.is_below(Order::Signed, width, right, left, block),
            Compare::GtU => self.is_below(Order::Unsigned, width, right, left, block),
            Compare::LeS | Compare::LeU | Compare::GeS | Compare::GeU => {
                self.decide(compare.inverse(), width, left, right, block).map(|holds| !holds)
            }
            Compare::Eq => self.is_equal(width, left, right, block),
            Compare::Ne => self.is_equal(width, left, right, block).map(|equal| !equal),
        }
    }

    /// Whether `value` is at most `most` without sign.
    pub fn is_at_most(&mut self, value: Value, width: Width, most: u64, block: Block) -> bool {
        let side = Side::new(self.body, value, width, Order::Unsigned);
        let bound = i128::from(most) - side.offset;
        self.ask(Goal { left: side.term, right: None, bound, order: Order::Unsigned }, block)
    }

    /// Whether a value is known to be 0, or not to be, in a block.
    pub fn is_zero(&mut self, value: Value, block: Block) -> Option<bool> {
        let side = Side::new(self.body, value, self.width(value), Order::Unsigned);
        let order = Order::Unsigned;
        if self.ask(Goal { left: None, right: side.term, bound: side.offset - 1, order }, block) {
            return Some(false);
        }
        self.ask(Goal { left: side.term, right: None, bound: -side.offset, order }, block).then_some(true)
    }

    fn is_below(&mut self, order: Order, width: Width, left: Value, right: Value, block: Block) -> Option<bool> {
        if self.ask_difference(order, width, left, right, -1, block) {
            return Some(true);
        }
        self.ask_difference(order, width, right, left, 0, block).then_some(false)
    }

    fn is_equal(&mut self, width: Width, left: Value, right: Value, block: Block) -> Option<bool> {
        if constant(self.body, right) == Some(0) {
            return self.is_zero(left, block);
        }
        // A difference without sign is seen with sign too, but for numbers above 2^31, which only constants would tell.
        let orders = [Order::Signed, Order::Unsigned];
        let orders = if constant(self.body, right).is_some() { &orders[..] } else { &orders[..1] };
        for &order in orders {
            let below = self.ask_difference(order, width, left, right, -1, block);
            if below || self.ask_difference(order, width, right, left, -1, block) {
                return Some(false);
            }
        }
        let mut at_most = |left: Value, right: Value| self.ask_difference(Order::Signed, width, left, right, 0, block);
        (at_most(left, right) && at_most(right, left)).then_some(true)
    }

    fn ask_difference(
        &mut self,
        order: Order,
        width: Width,
        left: Value,
        right: Value,
        bound: i128,
        block: Block,
    ) -> bool {
        let (left, right) = (Side::new(self.body, left, width, order), Side::new(self.body, right, width, order));
        let bound = bound - left.offset + right.offset;
        self.ask(Goal { left: left.term, right: right.term, bound, order }, block)
    }

    fn ask(&mut self, goal: Goal, block: Block) -> bool {
        self.steps = MOST_STEPS;
        (self.first_used, self.came_back_to) = (NEVER, NEVER);
        debug_assert!(self.assumed.is_empty() && self.open.is_empty(), "a question leaves nothing behind");
        self.prove(goal, Place::end_of(block))
    }

    fn prove(&mut self, goal: Goal, place: Place) -> bool {
        let goal = self.with_constants_in_bound(goal);
        if let Some(decided) = self.at_once(goal) {
            return decided;
        }
        let same = |other: &Goal| (other.left, other.right, other.order) == (goal.left, goal.right, goal.order);
        if let Some(at) = self.assumed.iter().position(|other| same(other) && other.bound <= goal.bound) {
            self.first_used = self.first_used.min(at);
            return true;
        }
        let key = (goal.left, goal.right, goal.order, place.id);
        if let Some(answers) = self.memo.get(&key).filter(|_| place.id != NAMELESS) {
            if goal.bound >= answers.proven_from {
                return true;
            }
            if goal.bound <= answers.refused_up_to {
                return false;
            }
        }
        let in_work = |(other, at): &(Goal, PlaceId)| same(other) && other.bound >= goal.bound && *at == place.id;
        if let Some(at) = self.open.iter().position(in_work) {
            self.came_back_to = self.came_back_to.min(at);
            return false;
        }
        if self.steps == 0 || self.open.len() == MOST_DEPTH {
            self.came_back_to = 0;
            return false;
        }
        self.steps -= 1;
        let outer = (std::mem::replace(&mut self.first_used, NEVER), std::mem::replace(&mut self.came_back_to, NEVER));
        self.open.push((goal, place.id));
        let proven = self.work_on(goal, place);
        self.open.pop();
        self.keep(key, goal.bound, proven);
        // What concerns this goal alone does not concern those above it.
        let above = |at: usize, count: usize| if at < count { at } else { NEVER };
        let used = if proven { above(self.first_used, self.assumed.len()) } else { NEVER };
        self.first_used = used.min(outer.0);
        self.came_back_to = above(self.came_back_to, self.open.len()).min(outer.1);
        proven
    }

    /// Cheap steps come first.
    fn work_on(&mut self, goal: Goal, place: Place) -> bool {
        let steps = self.steps_by_facts(goal, place);
        self.by_facts(&steps, Certainty::AtOnce, goal, place)
            || self.by_definition(goal, place)
            || self.by_facts(&steps, Certainty::Open, goal, place)
            || self.by_arguments(goal)
            || self.by_other_order(goal, place)
    }

    /// Notes an answer for good if it depends on nothing but the place.
    fn keep(&mut self, key: Key, bound: i128, proven: bool) {
        if key.3 == NAMELESS {
            return;
        }
        let unknown = Answers { proven_from: i128::MAX, refused_up_to: i128::MIN };
        if proven && self.first_used >= self.assumed.len() {
            let answers = self.memo.entry(key).or_insert(unknown);
            answers.proven_from = answers.proven_from.min(bound);
        }
        if !proven && self.came_back_to >= self.open.len() {
            let answers = self.memo.entry(key).or_insert(unknown);
            answers.refused_up_to = answers.refused_up_to.max(bound);
        }
    }

    fn with_constants_in_bound(&self, mut goal: Goal) -> Goal {
        let number = |term: Term| {
            let value = term?;
            Some(number(constant(self.body, value)?, self.width(value), goal.order))
        };
        if let Some(left) = number(goal.left) {
            (goal.left, goal.bound) = (None, goal.bound - left);
        }
        if let Some(right) = number(goal.right) {
            (goal.right, goal.bound) = (None, goal.bound + right);
        }
        goal
    }

    /// What the bits of both sides say alone.
    fn at_once(&mut self, goal: Goal) -> Option<bool> {
        if goal.left == goal.right {
            return Some(goal.bound >= 0);
        }
        let (left_least, left_most) = self.range(goal.left, goal.order);
        let (right_least, right_most) = self.range(goal.right, goal.order);
        if left_most - right_least <= goal.bound {
            return Some(true);
        }
        (left_least - right_most > goal.bound).then_some(false)
    }

    /// The least and greatest numbers that the bits of a value allow.
    fn range(&mut self, term: Term, order: Order) -> (i128, i128) {
        let Some(value) = term else { return (0, 0) };
        if order == Order::Unsigned && self.is_new_object(value) {
            return (1, i128::from(u32::MAX));
        }
        let known = match self.known[value] {
            Some(known) => known,
            None => {
                let known = known_bits(self.body, &self.params, value);
                self.known[value] = Some(known);
                known
            }
        };
        match order {
            Order::Signed => {
                let (least, most) = known.signed_range();
                (least.into(), most.into())
            }
            Order::Unsigned => {
                let (least, most) = known.unsigned_range();
                (least.into(), most.into())
            }
        }
    }

    /// A new object is not null.
    fn is_new_object(&self, value: Value) -> bool {
        self.body.defining_inst(value).is_some_and(|inst| self.body.insts[inst].op == Op::ObjectNew)
    }

    fn width(&self, value: Value) -> Width {
        if self.body.value_type(value) == Type::I64 { Width::W64 } else { Width::W32 }
    }

    /// The least and greatest numbers of a value's type.
    fn limits(&self, value: Value, order: Order) -> (i128, i128) {
        let width = self.width(value);
        match order {
            Order::Signed => (i128::from(width.least()), -i128::from(width.least()) - 1),
            Order::Unsigned => (0, i128::from(width.mask())),
        }
    }

    /// `value >= 0` with sign.
    fn is_non_negative(&mut self, value: Value, place: Place) -> bool {
        self.prove(Goal { left: None, right: Some(value), bound: 0, order: Order::Signed }, place)
    }

    // Steps by what branches say.

    /// The facts about one of the two sides, each with what is left to prove.
    fn steps_by_facts(&mut self, goal: Goal, place: Place) -> FactSteps {
        let mut steps = FactSteps::new();
        for side in [FactSide::Left, FactSide::Right] {
            let term = if side == FactSide::Left { goal.left } else { goal.right };
            let Some(value) = term else { continue };
            let here = place.extra.iter().copied();
            let here = here.filter(|fact| if side == FactSide::Left { fact.left } else { fact.right } == term);
            let above = self.facts.of(value, side).take(MOST_FACTS);
            let above = above.filter(|&(_, scope)| self.dominators.dominates(scope, place.block));
            for fact in here.chain(above.map(|(fact, _)| fact)) {
                steps.extend(self.rest(goal, fact, side).map(|rest| (fact, rest)));
            }
        }
        steps.retain(|(_, rest)| self.at_once(*rest) != Some(false));
        steps
    }

    fn by_facts(&mut self, steps: &FactSteps, certainty: Certainty, goal: Goal, place: Place) -> bool {
        steps.iter().any(|&(fact, rest)| {
            let certain = if self.at_once(rest) == Some(true) { Certainty::AtOnce } else { Certainty::Open };
            certain == certainty && self.is_usable(fact, goal.order, place) && self.prove(rest, place)
        })
    }

    /// What is left to prove of a goal with the help of a fact about one of its sides.
    fn rest(&self, goal: Goal, fact: Fact, side: FactSide) -> Option<Goal> {
        match (fact.relation, side) {
            // l - z <= d and z - r <= c - d
            (Relation::AtMost(_), FactSide::Left) => {
                Some(Goal { left: fact.right, bound: goal.bound - fact.bound, ..goal })
            }
            // z - r <= d and l - z <= c - d
            (Relation::AtMost(_), FactSide::Right) => {
                Some(Goal { right: fact.left, bound: goal.bound - fact.bound, ..goal })
            }
            // l - r <= c + 1 and l - r != c + 1
            (Relation::Differs, _) => {
                let same = (fact.left, fact.right) == (goal.left, goal.right);
                let bound = self.excluded(fact, goal.order);
                (same && goal.bound + 1 == bound).then_some(Goal { bound, ..goal })
            }
        }
    }

    /// The excluded difference as a number of an order.
    fn excluded(&self, fact: Fact, order: Order) -> i128 {
        match (fact.left, fact.right, order) {
            (Some(left), None, Order::Unsigned) => fact.bound & i128::from(self.width(left).mask()),
            (None, Some(right), Order::Unsigned) => -(-fact.bound & i128::from(self.width(right).mask())),
            (Some(_) | None, Some(_) | None, _) => fact.bound,
        }
    }

    /// Whether a fact of one order says the same in another.
    fn is_usable(&mut self, fact: Fact, order: Order, place: Place) -> bool {
        let Relation::AtMost(of) = fact.relation else { return true };
        match (of, order, fact.left, fact.right) {
            (Order::Signed, Order::Signed, ..) | (Order::Unsigned, Order::Unsigned, ..) => true,
            // x <= c below 2^31 without sign: x is not negative.
            (Order::Unsigned, Order::Signed, Some(left), None) => fact.bound <= self.limits(left, Order::Signed).1,
            (Order::Signed, Order::Unsigned, None, Some(_)) => fact.bound <= 0,
            // x <= y + c without sign and y >= 0, c <= 0: x lies between 0 and y.
            (Order::Unsigned, Order::Signed, _, Some(right)) => fact.bound <= 0 && self.is_non_negative(right, place),
            (Order::Signed, Order::Unsigned, Some(left), None) => self.is_non_negative(left, place),
            (Order::Signed, Order::Unsigned, Some(left), Some(_)) => {
                fact.bound <= 0 && self.is_non_negative(left, place)
            }
            (_, _, None, None) => false,
        }
    }

    // Steps through the parameters of a block.

    fn by_arguments(&mut self, goal: Goal) -> bool {
        let home = |term: Term| match self.body.values[term?].def {
            ValueDef::Param(block, _) if block != self.body.entry => Some(block),
            ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => None,
        };
        let (left, right) = (home(goal.left), home(goal.right));
        let block = match (left, right) {
            (Some(left), Some(right)) if left == right => left,
            (Some(left), _) if self.is_fixed_in(goal.right, left) => left,
            (_, Some(right)) if self.is_fixed_in(goal.left, right) => right,
            (None | Some(_), None | Some(_)) => return false,
        };
        if self.flow.predecessors(block).len() > MOST_EDGES {
            return false;
        }
        self.assumed.push(goal);
        let proven = self.holds_on_edges(goal, block);
        self.assumed.pop();
        proven
    }

    /// Whether a value does not change while control goes round to a block's start.
    fn is_fixed_in(&self, term: Term, block: Block) -> bool {
        let Some(value) = term else { return true };
        let home = match self.body.values[value].def {
            ValueDef::Param(home, _) => home,
            ValueDef::Result(inst) => self.homes[inst],
            ValueDef::Alias(_) => return false,
        };
        home != block && self.dominators.dominates(home, block)
    }

    fn holds_on_edges(&mut self, goal: Goal, block: Block) -> bool {
        let (body, flow) = (self.body, self.flow);
        let mut last = None;
        for &source in flow.predecessors(block) {
            if last.replace(source) == Some(source) {
                continue;
            }
            let terminator = &body.blocks[source].terminator;
            for (at, target) in terminator.targets().enumerate().filter(|(_, target)| target.block == block) {
                let argument = |term: Term| match body.values[term?].def {
                    ValueDef::Param(home, position) if home == block => {
                        Some(bare(body, target.args[position as usize]))
                    }
                    ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => term,
                };
                let extra = edge_facts(body, terminator, target);
                let place = Place { block: source, extra: &extra, id: Place::edge_id(source, at) };
                let goal = Goal { left: argument(goal.left), right: argument(goal.right), ..goal };
                if !self.prove(goal, place) {
                    return false;
                }
            }
        }
        true
    }

    // Steps from one order to the other.

    /// Numbers from 0 to 2^31 - 1 are the same with and without sign.
    fn by_other_order(&mut self, goal: Goal, place: Place) -> bool {
        let other = |order: Order| Goal { order, ..goal };
        match (goal.order, goal.left, goal.right) {
            (Order::Unsigned, Some(left), None) => {
                let most = self.limits(left, Order::Signed).1;
                self.is_non_negative(left, place) && (goal.bound >= most || self.prove(other(Order::Signed), place))
            }
            (Order::Unsigned, None, Some(_)) => goal.bound <= 0 && self.prove(other(Order::Signed), place),
            (Order::Unsigned, Some(left), Some(_)) => {
                goal.bound <= 0 && self.is_non_negative(left, place) && self.prove(other(Order::Signed), place)
            }
            (Order::Signed, Some(_), None) => goal.bound >= 0 && self.prove(other(Order::Unsigned), place),
            (Order::Signed, None, Some(right)) => {
                // y >= c >= 0 follows from y >= c without sign and y >= 0.
                let most = self.limits(right, Order::Signed).1;
                let at_most = Goal { left: Some(right), right: None, bound: most, order: Order::Unsigned };
                self.prove(at_most, place) && (goal.bound >= 0 || self.prove(other(Order::Unsigned), place))
            }
            (Order::Signed, Some(_), Some(right)) => {
                goal.bound <= 0 && self.is_non_negative(right, place) && self.prove(other(Order::Unsigned), place)
            }
            (_, None, None) => false,
        }
    }
}
