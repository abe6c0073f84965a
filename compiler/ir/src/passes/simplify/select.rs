//! Laws of `select`.

use super::{Simplifier, Step};
use crate::operators::{Compare, Width, compare_operator};
use crate::{Inst, Type};
use asc_ops::Op;

impl Simplifier<'_> {
    pub(super) fn select(&mut self, inst: Inst) -> Step {
        let (x, y, condition) = (self.arg(inst, 0), self.arg(inst, 1), self.arg(inst, 2));
        // c ? x : x == x
        if x == y {
            return Step::Value(x);
        }
        if let Some(constant) = self.int_constant(condition) {
            return Step::Value(if constant != 0 { x } else { y });
        }
        let (plain, reversed) = self.condition(condition);
        if plain != condition {
            let (x, y) = if reversed { (y, x) } else { (x, y) };
            return self.become_op(inst, Op::Select, &[x, y, plain]);
        }
        let ty = self.body.value_type(x);
        if ty == Type::I32 {
            match (self.int_constant(x), self.int_constant(y)) {
                // c ? 1 : 0 == (c != 0)
                (Some(1), Some(0)) if self.is_truth(condition) => return Step::Value(condition),
                (Some(1), Some(0)) => return self.become_with(inst, Op::I32Ne, condition, Width::W32, 0),
                // c ? 0 : 1 == eqz(c)
                (Some(0), Some(1)) => return self.become_op(inst, Op::I32Eqz, &[condition]),
                _ => {}
            }
        }
        // (x == y) ? x : y == y, and (x != y) ? x : y == x; for integers, where equal is the same
        if let Some(data) = self.made_by(condition)
            && let Some((compare, _)) = compare_operator(data.op)
        {
            let same = data.args.as_slice() == [x, y] || data.args.as_slice() == [y, x];
            match compare {
                Compare::Eq if same => return Step::Value(y),
                Compare::Ne if same => return Step::Value(x),
                _ => {}
            }
        }
        self.truth_arms(inst)
    }

    /// With conditions for arms: c ? x : 0 == c & x, and c ? 1 : x == c | x, when c and x are 0 or 1.
    fn truth_arms(&mut self, inst: Inst) -> Step {
        let (x, y, condition) = (self.arg(inst, 0), self.arg(inst, 1), self.arg(inst, 2));
        if self.body.value_type(x) != Type::I32 || !self.is_truth(condition) {
            return Step::Keep;
        }
        if self.int_constant(y) == Some(0) && self.is_truth(x) {
            return self.become_op(inst, Op::I32And, &[condition, x]);
        }
        if self.int_constant(x) == Some(1) && self.is_truth(y) {
            return self.become_op(inst, Op::I32Or, &[condition, y]);
        }
        Step::Keep
    }
}
