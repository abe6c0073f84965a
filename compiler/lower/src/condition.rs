//! Conditions: `&&`, `||`, `!` and `?:` become control flow; no truth value is made where a branch will do.

use crate::function::FunctionLowerer;
use crate::types::value_type;
use asc_hir::{CastKind, Expr, ExprKind, LogicalOp, UnaryOp};
use asc_ir::{Block, Target, Value};
use smallvec::SmallVec;

/// The operands of a chain of one logical operator, `((a && b) && c)`, in order; the chain may be as long as the
/// program.
fn operands(expr: &Expr, wanted: LogicalOp) -> (SmallVec<[&Expr; 4]>, &Expr) {
    let mut all: SmallVec<[&Expr; 4]> = SmallVec::new();
    let mut at = expr;
    while let ExprKind::Logical { op, left, right } = &at.kind
        && *op == wanted
        && at.ty == expr.ty
    {
        all.push(right);
        at = left;
    }
    all.push(at);
    all.reverse();
    let last = all.pop().expect("a chain has operands");
    (all, last)
}

impl FunctionLowerer<'_, '_> {
    /// Goes to `then` if the expression is truthy, else to `otherwise`. Their arguments are evaluated already.
    pub(crate) fn condition(&mut self, mut expr: &Expr, mut then: Target, mut otherwise: Target) {
        while !self.builder.is_unreachable() {
            match &expr.kind {
                ExprKind::Unary { op: UnaryOp::Not, operand } => {
                    std::mem::swap(&mut then, &mut otherwise);
                    expr = operand;
                }
                ExprKind::Cast { kind: CastKind::Truthy, operand } => expr = operand,
                ExprKind::Cast { kind: CastKind::Numeric, operand } if expr.ty.is_bool() => expr = operand,
                ExprKind::Logical { op, .. } => {
                    let (first, last) = operands(expr, *op);
                    for operand in first {
                        let next = self.builder.make_block();
                        match op {
                            LogicalOp::And => self.condition(operand, Target::new(next), otherwise.clone()),
                            LogicalOp::Or => self.condition(operand, then.clone(), Target::new(next)),
                        }
                        self.builder.seal_and_switch_to(next);
                    }
                    expr = last;
                }
                ExprKind::Conditional { test, then: first, otherwise: second } => {
                    let if_false = self.fork(test);
                    self.condition(first, then.clone(), otherwise.clone());
                    self.builder.switch_to(if_false);
                    expr = second;
                }
                ExprKind::Block { stmts, value: Some(value) } => {
                    self.stmts(stmts);
                    expr = value;
                }
                _ => {
                    let value = self.value(expr);
                    self.at(expr.span);
                    let truth = self.truth(value, expr.ty);
                    self.builder.branch(truth, then, otherwise);
                    return;
                }
            }
        }
    }

    /// Continues where `test` holds; gives the block where it does not.
    pub(crate) fn fork(&mut self, test: &Expr) -> Block {
        let (if_true, if_false) = (self.builder.make_block(), self.builder.make_block());
        self.condition(test, Target::new(if_true), Target::new(if_false));
        self.builder.seal(if_false);
        self.builder.seal_and_switch_to(if_true);
        if_false
    }

    /// `a && b` or `a || b` as a value.
    pub(crate) fn logical(&mut self, op: LogicalOp, expr: &Expr) -> Value {
        let ty = value_type(expr.ty).expect("a logical expression has a value");
        let (first, last) = operands(expr, op);
        // The value of a `bool` that decides is known.
        let decided = expr.ty.is_bool().then(|| {
            self.at(expr.span);
            self.builder.i32_const(i32::from(op == LogicalOp::Or))
        });
        let (end, result) = self.builder.make_block_with(ty);
        for operand in first {
            let next = self.builder.make_block();
            if let Some(decided) = decided {
                let (go_on, stop) = (Target::new(next), Target::with(end, [decided]));
                match op {
                    LogicalOp::And => self.condition(operand, go_on, stop),
                    LogicalOp::Or => self.condition(operand, stop, go_on),
                }
            } else {
                let value = self.value(operand);
                self.at(operand.span);
                let truth = self.truth(value, operand.ty);
                let (go_on, stop) = (Target::new(next), Target::with(end, [value]));
                match op {
                    LogicalOp::And => self.builder.branch(truth, go_on, stop),
                    LogicalOp::Or => self.builder.branch(truth, stop, go_on),
                }
            }
            self.builder.seal_and_switch_to(next);
        }
        let value = self.value(last);
        self.at(expr.span);
        self.builder.jump(Target::with(end, [value]));
        self.builder.seal_and_switch_to(end);
        result
    }

    /// `a && b` or `a || b` for what evaluating it does.
    pub(crate) fn logical_effect(&mut self, op: LogicalOp, expr: &Expr) {
        let (first, last) = operands(expr, op);
        let end = self.builder.make_block();
        for operand in first {
            let next = self.builder.make_block();
            match op {
                LogicalOp::And => self.condition(operand, Target::new(next), Target::new(end)),
                LogicalOp::Or => self.condition(operand, Target::new(end), Target::new(next)),
            }
            self.builder.seal_and_switch_to(next);
        }
        self.effect(last);
        self.at(expr.span);
        self.builder.jump(Target::new(end));
        self.builder.seal_and_switch_to(end);
    }

    /// `a ? b : c`, also a chain of them, as a value.
    pub(crate) fn conditional(&mut self, expr: &Expr) -> Option<Value> {
        let Some(ty) = value_type(expr.ty) else {
            self.conditional_effect(expr);
            return None;
        };
        let (end, result) = self.builder.make_block_with(ty);
        let mut at = expr;
        while let ExprKind::Conditional { test, then, otherwise } = &at.kind {
            let next = self.fork(test);
            let value = self.value(then);
            self.at(at.span);
            self.builder.jump(Target::with(end, [value]));
            self.builder.switch_to(next);
            at = otherwise;
        }
        let value = self.value(at);
        self.at(expr.span);
        self.builder.jump(Target::with(end, [value]));
        self.builder.seal_and_switch_to(end);
        Some(result)
    }

    /// `a ? b : c` for what evaluating it does.
    pub(crate) fn conditional_effect(&mut self, expr: &Expr) {
        let end = self.builder.make_block();
        let mut at = expr;
        while let ExprKind::Conditional { test, then, otherwise } = &at.kind {
            let next = self.fork(test);
            self.effect(then);
            self.at(at.span);
            self.builder.jump(Target::new(end));
            self.builder.switch_to(next);
            at = otherwise;
        }
        self.effect(at);
        self.at(expr.span);
        self.builder.jump(Target::new(end));
        self.builder.seal_and_switch_to(end);
    }
}
