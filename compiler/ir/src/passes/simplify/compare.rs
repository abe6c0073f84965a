//! Laws of integer comparisons. `a`, `c` stand for constants, `x`, `y` for any values.

use super::{Simplifier, Step};
use crate::fold::fold_compare;
use crate::operators::{Compare, Float, Int, Width, compare_operator, float_operator};
use crate::{Inst, Value};
use asc_ops::Op;

impl Simplifier<'_> {
    /// `x == 0`.
    pub(super) fn is_zero(&mut self, inst: Inst, width: Width) -> Step {
        let x = self.arg(inst, 0);
        let known = self.known(x);
        // A bit that is known to be 1 decides; so do all bits known to be 0.
        if known.ones != 0 {
            return self.become_int(inst, Width::W32, 0);
        }
        if known.as_constant() == Some(0) {
            return self.become_int(inst, Width::W32, 1);
        }
        if self.is_never_zero(x) {
            return self.become_int(inst, Width::W32, 0);
        }
        let Some(data) = self.made_by(x).cloned() else { return Step::Keep };
        // eqz(x < y) == x >= y
        if let Some((compare, width)) = compare_operator(data.op) {
            return self.become_op(inst, compare.inverse().at(width), &data.args);
        }
        match float_operator(data.op) {
            // eqz(x == y) == x != y, for floats too; their other comparisons are all false for NaN
            Some((Float::Eq, width)) => return self.become_op(inst, Float::Ne.at(width), &data.args),
            Some((Float::Ne, width)) => return self.become_op(inst, Float::Eq.at(width), &data.args),
            _ => {}
        }
        match data.op {
            // eqz(eqz(x)) == x when x is 0 or 1, and x != 0 else
            Op::I32Eqz if self.is_truth(data.args[0]) => Step::Value(data.args[0]),
            Op::I32Eqz => self.become_with(inst, Op::I32Ne, data.args[0], Width::W32, 0),
            Op::I64Eqz => self.become_with(inst, Op::I64Ne, data.args[0], Width::W64, 0),
            // eqz(extend(x)) == eqz(x)
            Op::I64ExtendI32S | Op::I64ExtendI32U => self.become_op(inst, Op::I32Eqz, &[data.args[0]]),
            op => self.is_zero_of_integer(inst, op, width, &data.args),
        }
    }

    fn is_zero_of_integer(&mut self, inst: Inst, op: Op, width: Width, args: &[Value]) -> Step {
        // eqz(x - y) == eqz(x ^ y) == (x == y)
        if op == Int::Sub.at(width) || op == Int::Xor.at(width) {
            return self.become_op(inst, Compare::Eq.at(width), args);
        }
        // eqz(x + c) == (x == -c)
        if op == Int::Add.at(width)
            && let Some(c) = self.int_constant(args[1])
        {
            return self.become_with(inst, Compare::Eq.at(width), args[0], width, c.wrapping_neg());
        }
        // x % 2^k == 0 is the same with and without sign
        if op == Int::RemS.at(width)
            && let Some(c) = self.int_constant(args[1])
            && (c as u64 & width.mask()).is_power_of_two()
        {
            let mask = self.int(width, c.wrapping_sub(1));
            let low = self.emit(Int::And.at(width), &[args[0], mask], width.int_type());
            let eqz = if width == Width::W32 { Op::I32Eqz } else { Op::I64Eqz };
            return self.become_op(inst, eqz, &[low]);
        }
        Step::Keep
    }

    /// The value is 0 or 1.
    pub(super) fn is_truth(&self, value: Value) -> bool {
        self.known(value).unsigned_range().1 <= 1
    }

    pub(super) fn compare(&mut self, inst: Inst, compare: Compare, width: Width) -> Step {
        let (x, y) = (self.arg(inst, 0), self.arg(inst, 1));
        // x == x, x <= x, x >= x
        if x == y {
            return self.become_int(inst, Width::W32, fold_compare(compare, width, 0, 0).into());
        }
        // c < x == x > c
        if self.int_constant(x).is_some() && self.int_constant(y).is_none() {
            return self.become_op(inst, compare.swapped().at(width), &[y, x]);
        }
        if let Some(decided) = self.decided(compare, x, y) {
            return self.become_int(inst, Width::W32, decided.into());
        }
        if let Some(c) = self.int_constant(y) {
            if let Some(outcomes) = self.compare_selected(compare, width, x, c) {
                return self.become_selection(inst, outcomes);
            }
            return match self.compare_with_zero(inst, compare, width, x, c) {
                Step::Keep => self.compare_constant(inst, compare, width, x, c),
                step => step,
            };
        }
        // extend(x) < extend(y) == x < y, when both are extended alike
        for (extend, signed) in [(Op::I64ExtendI32U, false), (Op::I64ExtendI32S, true)] {
            if let (Some(x), Some(y)) = (self.arg_of(x, extend), self.arg_of(y, extend))
                && let Some(narrow) = narrow(compare, signed)
            {
                return self.become_op(inst, narrow.at(Width::W32), &[x, y]);
            }
        }
        Step::Keep
    }

    /// Of `select(a, b, x) < c`: `a < c`, `b < c`, `x`.
    fn compare_selected(&self, compare: Compare, width: Width, x: Value, c: i64) -> Option<(bool, bool, Value)> {
        let args = self.args_of(x, Op::Select)?;
        let outcome = |arg: Value| self.int_constant(arg).map(|a| fold_compare(compare, width, a, c));
        Some((outcome(args[0])?, outcome(args[1])?, args[2]))
    }

    /// `x ? yes : no` for outcomes of a comparison.
    fn become_selection(&mut self, inst: Inst, (yes, no, x): (bool, bool, Value)) -> Step {
        match (yes, no) {
            (true, false) => self.become_with(inst, Op::I32Ne, x, Width::W32, 0),
            (false, true) => self.become_op(inst, Op::I32Eqz, &[x]),
            _ => self.become_int(inst, Width::W32, yes.into()),
        }
    }

    /// The outcome where the operands' bits leave only one.
    fn decided(&self, compare: Compare, x: Value, y: Value) -> Option<bool> {
        let (left, right) = (self.known(x), self.known(y));
        let ((left_least, left_most), (right_least, right_most)) = (left.unsigned_range(), right.unsigned_range());
        let (signed_left, signed_right) = (left.signed_range(), right.signed_range());
        let below = |certain: bool, never: bool| if certain { Some(true) } else { never.then_some(false) };
        match compare {
            Compare::Eq | Compare::Ne => {
                // A bit that differs decides.
                let differ = left.ones & right.zeros != 0 || left.zeros & right.ones != 0;
                differ.then_some(compare == Compare::Ne)
            }
            Compare::LtU => below(left_most < right_least, left_least >= right_most),
            Compare::LeU => below(left_most <= right_least, left_least > right_most),
            Compare::GtU => below(left_least > right_most, left_most <= right_least),
            Compare::GeU => below(left_least >= right_most, left_most < right_least),
            Compare::LtS => below(signed_left.1 < signed_right.0, signed_left.0 >= signed_right.1),
            Compare::LeS => below(signed_left.1 <= signed_right.0, signed_left.0 > signed_right.1),
            Compare::GtS => below(signed_left.0 > signed_right.1, signed_left.1 <= signed_right.0),
            Compare::GeS => below(signed_left.0 >= signed_right.1, signed_left.1 < signed_right.0),
        }
    }

    /// Comparisons that are tests for zero.
    fn compare_with_zero(&mut self, inst: Inst, compare: Compare, width: Width, x: Value, c: i64) -> Step {
        let eqz = if width == Width::W32 { Op::I32Eqz } else { Op::I64Eqz };
        let truth = self.is_truth(x);
        match (compare, c) {
            // x == 0 == eqz(x); without sign, x < 1 and x <= 0 say the same
            (Compare::Eq | Compare::LeU, 0) | (Compare::LtU, 1) => self.become_op(inst, eqz, &[x]),
            // x > 0 == x >= 1 == (x != 0) without sign
            (Compare::GtU, 0) | (Compare::GeU, 1) => self.become_with(inst, Compare::Ne.at(width), x, width, 0),
            // x != 0 == x == 1 == x, when x is 0 or 1
            (Compare::Ne, 0) | (Compare::Eq, 1) if truth && width == Width::W32 => Step::Value(x),
            (Compare::Ne, 1) if truth => self.become_op(inst, eqz, &[x]),
            // x != 0 == !eqz, the same rules as for eqz: x - y != 0 == x != y
            (Compare::Ne, 0) => self.is_not_zero(inst, width, x),
            _ => Step::Keep,
        }
    }

    fn is_not_zero(&mut self, inst: Inst, width: Width, x: Value) -> Step {
        let Some(data) = self.made_by(x).cloned() else { return Step::Keep };
        if data.op == Int::Sub.at(width) || data.op == Int::Xor.at(width) {
            return self.become_op(inst, Compare::Ne.at(width), &data.args);
        }
        match data.op {
            // extend(x) != 0 == x != 0
            Op::I64ExtendI32S | Op::I64ExtendI32U => self.become_with(inst, Op::I32Ne, data.args[0], Width::W32, 0),
            Op::TableIndex => self.become_int(inst, Width::W32, 1),
            _ => Step::Keep,
        }
    }

    /// `x compare c` with another constant.
    fn compare_constant(&mut self, inst: Inst, compare: Compare, width: Width, x: Value, c: i64) -> Step {
        if matches!(compare, Compare::Eq | Compare::Ne) {
            // (x + a) == c == (x == c - a)
            if let Some((inner, a)) = self.with_constant(x, Int::Add.at(width)) {
                return self.become_with(inst, compare.at(width), inner, width, c.wrapping_sub(a));
            }
            // (x ^ a) == c == (x == c ^ a)
            if let Some((inner, a)) = self.with_constant(x, Int::Xor.at(width)) {
                return self.become_with(inst, compare.at(width), inner, width, c ^ a);
            }
            // (a - x) == c == (x == a - c)
            if let Some(args) = self.args_of(x, Int::Sub.at(width))
                && let Some(a) = self.int_constant(args[0])
            {
                return self.become_with(inst, compare.at(width), args[1], width, a.wrapping_sub(c));
            }
        }
        // extend(x) < c == x < c, when c is in the range of the extension
        if let Some(inner) = self.arg_of(x, Op::I64ExtendI32U)
            && u32::try_from(c).is_ok()
            && let Some(narrow) = narrow(compare, false)
        {
            return self.become_with(inst, narrow.at(Width::W32), inner, Width::W32, c);
        }
        if let Some(inner) = self.arg_of(x, Op::I64ExtendI32S)
            && i32::try_from(c).is_ok()
            && let Some(narrow) = narrow(compare, true)
        {
            return self.become_with(inst, narrow.at(Width::W32), inner, Width::W32, c);
        }
        Step::Keep
    }
}

/// The comparison of i32 that says of the operands what `compare` says of both extended to i64.
fn narrow(compare: Compare, signed: bool) -> Option<Compare> {
    Some(match (compare, signed) {
        (Compare::Eq | Compare::Ne, _) => compare,
        // Extended by zeros, both orders of i64 are the unsigned order of i32.
        (Compare::LtS | Compare::LtU, false) => Compare::LtU,
        (Compare::GtS | Compare::GtU, false) => Compare::GtU,
        (Compare::LeS | Compare::LeU, false) => Compare::LeU,
        (Compare::GeS | Compare::GeU, false) => Compare::GeU,
        // Extended by the sign, both orders are kept.
        (_, true) => compare,
    })
}
