//! Steps over the instruction that makes a side of a goal.
//!
//! The left side must be small enough, the right side large enough: one way each. A rule gives a value that the result is
//! certainly not above (or not below), which then takes its place.

use super::{Goal, NAMELESS, Place, Ranges};
use crate::analysis::facts::{EdgeFacts, Order, Term, condition_facts, constant, number};
use crate::operators::{Int, int_operator};
use crate::{Inst, Value};
use asc_ops::Op;

/// Which side of the goal a rule replaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// The left one, by something that is at least as large.
    Up,
    /// The right one, by something that is at most as large.
    Down,
}

/// A side of a goal and the integer operation that makes it.
#[derive(Clone, Copy)]
struct Made {
    result: Value,
    left: Value,
    right: Value,
    way: Way,
}

impl Ranges<'_> {
    pub(super) fn by_definition(&mut self, goal: Goal, place: Place) -> bool {
        let body = self.body;
        [(goal.left, Way::Up), (goal.right, Way::Down)].into_iter().any(|(term, way)| {
            let made_by = term.and_then(|value| Some((value, body.defining_inst(value)?)));
            made_by.is_some_and(|(value, inst)| self.over(goal, value, inst, way, place))
        })
    }

    fn over(&mut self, goal: Goal, result: Value, inst: Inst, way: Way, place: Place) -> bool {
        let data = &self.body.insts[inst];
        if let Some((int, _)) = int_operator(data.op) {
            let made = Made { result, left: data.args[0], right: data.args[1], way };
            return self.over_integer(goal, int, made, place);
        }
        match data.op {
            Op::Select => self.over_select(goal, inst, way, place),
            // The same number, if it is read with the same sign or is not negative.
            Op::I64ExtendI32S | Op::I64ExtendI32U => {
                let natural = if data.op == Op::I64ExtendI32S { Order::Signed } else { Order::Unsigned };
                let same = goal.order == natural || self.is_non_negative(data.args[0], place);
                same && self.prove(replaced(goal, way, Some(data.args[0]), 0), place)
            }
            _ => false,
        }
    }

    fn over_integer(&mut self, goal: Goal, int: Int, made: Made, place: Place) -> bool {
        match int {
            Int::Add => {
                let exchanged = Made { left: made.right, right: made.left, ..made };
                self.over_middle(goal, made, place)
                    || self.over_middle(goal, exchanged, place)
                    || self.over_sum(goal, made, place)
                    || self.over_sum(goal, exchanged, place)
            }
            Int::Sub => self.over_difference(goal, made, place),
            Int::Mul => self.over_product(goal, made, place),
            Int::Shl => self.over_product(goal, made, place),
            Int::And => [made.left, made.right].into_iter().any(|arg| self.not_above(goal, made, arg, place)),
            // x | y >= x without sign
            Int::Or => {
                let down = made.way == Way::Down && goal.order == Order::Unsigned;
                down && [made.left, made.right]
                    .into_iter()
                    .any(|arg| self.prove(replaced(goal, made.way, Some(arg), 0), place))
            }
            Int::ShrU => self.over_half(goal, made, place) || self.not_above(goal, made, made.left, place),
            // What does not trap divides by 1 at least.
            Int::DivU => self.not_above(goal, made, made.left, place),
            Int::ShrS | Int::DivS => {
                let divides = int == Int::ShrS || constant(self.body, made.right).is_some_and(|by| by > 0);
                divides && self.is_non_negative(made.left, place) && self.between_zero_and(goal, made, place)
            }
            Int::RemU => {
                // x % y <= y - 1, without sign
                let below = made.way == Way::Up && goal.order == Order::Unsigned;
                (below && self.prove(replaced(goal, made.way, Some(made.right), -1), place))
                    || self.not_above(goal, made, made.left, place)
            }
            Int::RemS => {
                let positive = Goal { left: None, right: Some(made.right), bound: -1, order: Order::Signed };
                let below = made.way == Way::Up && goal.order == Order::Signed && self.prove(positive, place);
                (below && self.prove(replaced(goal, made.way, Some(made.right), -1), place))
                    || (self.is_non_negative(made.left, place) && self.between_zero_and(goal, made, place))
            }
            Int::Xor | Int::Rotl | Int::Rotr => false,
        }
    }

    /// The result is at most `arg` without sign, and so with sign if that is not negative.
    fn not_above(&mut self, goal: Goal, made: Made, arg: Value, place: Place) -> bool {
        made.way == Way::Up
            && (goal.order == Order::Unsigned || self.is_non_negative(arg, place))
            && self.prove(replaced(goal, Way::Up, Some(arg), 0), place)
    }

    /// The result lies between 0 and the left operand.
    fn between_zero_and(&mut self, goal: Goal, made: Made, place: Place) -> bool {
        let nearer = if made.way == Way::Up { Some(made.left) } else { None };
        self.prove(replaced(goal, made.way, nearer, 0), place)
    }

    /// `left + right`, where `right` lies between two numbers.
    fn over_sum(&mut self, goal: Goal, made: Made, place: Place) -> bool {
        let added = self.bounds(made.right, goal.order, place);
        let (least, most) = added;
        let offset = if made.way == Way::Up { most } else { least };
        let rest = replaced(goal, made.way, Some(made.left), offset);
        self.at_once(rest) != Some(false)
            && self.sum_is_exact(made, added, goal.order, place)
            && self.prove(rest, place)
    }

    /// Whether `left + c` does not wrap for any `c` of a range.
    fn sum_is_exact(&mut self, made: Made, (least, most): (i128, i128), order: Order, place: Place) -> bool {
        let (type_least, type_most) = self.limits(made.left, order);
        let at_most = |value: Value, bound: i128| Goal { left: Some(value), right: None, bound, order };
        let at_least = |value: Value, bound: i128| Goal { left: None, right: Some(value), bound: -bound, order };
        // A result that is too far from the other end has not come round from there.
        let below = most <= 0
            || self.prove(at_most(made.left, type_most - most), place)
            || (least == most && self.prove(at_least(made.result, type_least + most), place));
        below
            && (least >= 0
                || self.prove(at_least(made.left, type_least - least), place)
                || (least == most && self.prove(at_most(made.result, type_most + least), place)))
    }

    /// The least and greatest number that a value is known to be.
    fn bounds(&mut self, value: Value, order: Order, place: Place) -> (i128, i128) {
        if let Some(constant) = constant(self.body, value) {
            // Adding a large constant without sign is subtracting a small one.
            let number = number(constant, self.width(value), Order::Signed);
            return (number, number);
        }
        let (least, most) = self.range(Some(value), order);
        if order == Order::Signed && least < 0 && most > 0 && self.is_non_negative(value, place) {
            return (0, most);
        }
        (least, most)
    }

    fn over_difference(&mut self, goal: Goal, made: Made, place: Place) -> bool {
        // x - y >= -c follows from y - x <= c. Nothing wraps if c <= 0 and y >= 0.
        if made.way == Way::Down && goal.left.is_none() && goal.bound <= 0 {
            let exact = goal.order == Order::Unsigned || self.is_non_negative(made.right, place);
            let rest = Goal { left: Some(made.right), right: Some(made.left), ..goal };
            if exact && self.prove(rest, place) {
                return true;
            }
        }
        let (least, most) = self.bounds(made.right, goal.order, place);
        let offset = if made.way == Way::Up { -least } else { -most };
        let rest = replaced(goal, made.way, Some(made.left), offset);
        if self.at_once(rest) == Some(false) {
            return false;
        }
        // Without sign, x - y does not wrap if y <= x.
        let smaller = Goal { left: Some(made.right), right: Some(made.left), bound: 0, order: Order::Unsigned };
        let unsigned = goal.order == Order::Unsigned && least >= 0;
        let exact =
            (unsigned && self.prove(smaller, place)) || self.sum_is_exact(made, (-most, -least), goal.order, place);
        exact && self.prove(rest, place)
    }

    /// `left * c` or `left << c` against a number.
    fn over_product(&mut self, goal: Goal, made: Made, place: Place) -> bool {
        let Some(factor) = self.factor(made) else { return false };
        let (type_least, type_most) = self.limits(made.left, goal.order);
        let at_most = |bound: i128| Goal { left: Some(made.left), right: None, bound, ..goal };
        let at_least = |bound: i128| Goal { left: None, right: Some(made.left), bound: -bound, ..goal };
        // x * c <= b is x <= floor(b / c); x * c >= b is x >= ceil(b / c).
        let (most, least) = (type_most.div_euclid(factor), -(-type_least).div_euclid(factor));
        match (made.way, goal.left, goal.right) {
            (Way::Up, _, None) => {
                self.prove(at_most(most.min(goal.bound.div_euclid(factor))), place)
                    && self.prove(at_least(least), place)
            }
            (Way::Down, None, _) => {
                self.prove(at_least(least.max(-goal.bound.div_euclid(factor))), place)
                    && self.prove(at_most(most), place)
            }
            (Way::Up | Way::Down, _, _) => false,
        }
    }

    /// The positive constant that an operation multiplies by.
    fn factor(&self, made: Made) -> Option<i128> {
        let inst = self.body.defining_inst(made.result)?;
        let (int, width) = int_operator(self.body.insts[inst].op)?;
        let by = constant(self.body, made.right)?;
        let factor = match int {
            Int::Shl => 1i128 << (by as u32 & (width.bits() - 1)),
            _ => i128::from(by),
        };
        (factor > 0).then_some(factor)
    }

    /// `(x + y) >> 1` without sign, for `x` and `y` that are not negative: it lies between them.
    fn over_half(&mut self, goal: Goal, made: Made, place: Place) -> bool {
        let body = self.body;
        let sum = body.defining_inst(made.left).map(|inst| &body.insts[inst]);
        let Some(sum) = sum.filter(|sum| matches!(int_operator(sum.op), Some((Int::Add, _)))) else { return false };
        if constant(body, made.right) != Some(1) || !sum.args.iter().all(|&arg| self.is_non_negative(arg, place)) {
            return false;
        }
        let mut holds = |arg: Value, offset: i128| self.prove(replaced(goal, made.way, Some(arg), offset), place);
        match made.way {
            Way::Down => holds(sum.args[0], 0) && holds(sum.args[1], 0),
            // x <= m and y <= m + 1 imply x + y <= 2 m + 1
            Way::Up => {
                (holds(sum.args[0], 0) && holds(sum.args[1], -1)) || (holds(sum.args[1], 0) && holds(sum.args[0], -1))
            }
        }
    }

    /// `x + ((y - x) >> k)` with `0 <= x <= y`: it lies between them, and below `y` if `x` does and `k > 0`.
    fn over_middle(&mut self, goal: Goal, made: Made, place: Place) -> bool {
        let body = self.body;
        let Some((distance, halved)) = self.fraction(made.right) else { return false };
        let Some((Int::Sub, _)) = int_operator(body.insts[distance].op) else { return false };
        let &[end, start] = body.insts[distance].args.as_slice() else { return false };
        if start != made.left {
            return false;
        }
        let rest = match made.way {
            Way::Up => replaced(goal, made.way, Some(end), 0),
            Way::Down => replaced(goal, made.way, Some(start), 0),
        };
        let apart = |bound: i128| Goal { left: Some(start), right: Some(end), bound, order: Order::Signed };
        let below = Goal { bound: rest.bound + 1, ..rest };
        self.is_non_negative(start, place)
            && self.prove(apart(0), place)
            && (self.prove(rest, place)
                || (made.way == Way::Up && halved && self.prove(apart(-1), place) && self.prove(below, place)))
    }

    /// What a value is a part of, by a shift to the right or a division by a constant, and whether of at most a half.
    fn fraction(&self, value: Value) -> Option<(Inst, bool)> {
        let data = &self.body.insts[self.body.defining_inst(value)?];
        let by = constant(self.body, *data.args.get(1)?)?;
        let halved = match int_operator(data.op)? {
            (Int::ShrS | Int::ShrU, width) => by as u32 & (width.bits() - 1) > 0,
            (Int::DivS | Int::DivU, _) if by > 0 => by > 1,
            _ => return None,
        };
        Some((self.body.defining_inst(data.args[0])?, halved))
    }

    /// Both operands of a selection, each where the condition chooses it.
    fn over_select(&mut self, goal: Goal, inst: Inst, way: Way, place: Place) -> bool {
        let args = &self.body.insts[inst].args;
        [(args[0], true), (args[1], false)].into_iter().all(|(arg, truth)| {
            let mut extra = EdgeFacts::from_slice(place.extra);
            condition_facts(self.body, args[2], truth, &mut extra);
            let inside = Place { extra: &extra, id: NAMELESS, ..place };
            self.prove(replaced(goal, way, Some(arg), 0), inside)
        })
    }
}

/// The goal with one side replaced by a value and a number added to it.
fn replaced(goal: Goal, way: Way, term: Term, offset: i128) -> Goal {
    match way {
        Way::Up => Goal { left: term, bound: goal.bound - offset, ..goal },
        Way::Down => Goal { right: term, bound: goal.bound + offset, ..goal },
    }
}
