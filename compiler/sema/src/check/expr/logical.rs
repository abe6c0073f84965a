//! `&&`, `||` and `??`.

use asc_ast as ast;
use asc_ast::expr::LogicalOp as Written;
use asc_hir::{self as hir, ExprKind, LogicalOp, Type};
use asc_source::{Code, Span};
use smallvec::SmallVec;

use super::super::Checker;
use super::super::constant::decided;
use super::super::convert::dropped;
use super::super::flow::{FlowState, Outcome};
use super::conditional::conditional;
use super::used;
use crate::operators;

/// The right operands of a chain, outermost first, each with the span of the expression that it ends.
type Chain<'a> = SmallVec<[(&'a ast::Expr, Span); 4]>;

/// What a place makes of a logical expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Its truthiness only.
    Condition,
    /// Its value, like this type if possible.
    Value(Option<Type>),
}

impl<'a> Checker<'_, 'a> {
    /// A chain of one operator nests to the left as deep as it is long: it is walked down first, then built upwards.
    pub(super) fn check_logical(&mut self, expr: &'a ast::Expr, context: Option<Type>) -> hir::Expr {
        let mut chain = Chain::new();
        let mut innermost = expr;
        let mut chained = None;
        while let ast::ExprKind::Logical { op, left, right, .. } = &innermost.kind
            && chained.is_none_or(|first| first == *op)
        {
            chained = Some(*op);
            chain.push((&**right, innermost.span));
            innermost = left;
        }
        let op = match chained {
            Some(Written::And) => LogicalOp::And,
            Some(Written::Or) => LogicalOp::Or,
            Some(Written::Coalesce) | None => return self.check_coalesce(innermost, chain, context),
        };
        let wanted = match context {
            Some(Type::Bool | Type::Void) => Wanted::Condition,
            _ => Wanted::Value(context),
        };
        let mut value = match wanted {
            Wanted::Condition => self.check_condition(innermost),
            Wanted::Value(context) => self.check_expr(innermost, context),
        };
        // The joined states of the places where an operand decides, none of which runs what follows it.
        let mut exits: Option<FlowState> = None;
        for (right, span) in chain.into_iter().rev() {
            value = match wanted {
                Wanted::Condition if context == Some(Type::Void) && span == expr.span => {
                    self.effect_step(op, value, right, &mut exits, span)
                }
                Wanted::Condition => self.condition_step(op, value, right, &mut exits, span),
                Wanted::Value(_) => self.value_step(op, value, right, &mut exits, span),
            };
        }
        if let Some(exits) = exits {
            self.flow.join(&exits);
        }
        value
    }

    /// `left && right;` as a statement: the right side may give anything, `void` among it.
    fn effect_step(
        &mut self,
        op: LogicalOp,
        left: hir::Expr,
        right: &'a ast::Expr,
        exits: &mut Option<FlowState>,
        span: Span,
    ) -> hir::Expr {
        match decided(&left) {
            Some(truth) if truth == (op == LogicalOp::Or) => return dropped(left),
            Some(_) => return self.check_effect(right),
            None => {}
        }
        self.go_right(op, &left, exits);
        let right = dropped(self.check_effect(right));
        if left.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        let nothing = hir::Expr::new(ExprKind::Block { stmts: Vec::new(), value: None }, Type::Void, span);
        match op {
            LogicalOp::And => conditional(left, right, nothing, span),
            LogicalOp::Or => conditional(left, nothing, right, span),
        }
    }

    /// `left op right` of two conditions. What a constant left side excludes is not checked.
    fn condition_step(
        &mut self,
        op: LogicalOp,
        left: hir::Expr,
        right: &'a ast::Expr,
        exits: &mut Option<FlowState>,
        span: Span,
    ) -> hir::Expr {
        match decided(&left) {
            Some(truth) if truth == (op == LogicalOp::Or) => return hir::Expr { span, ..left },
            Some(_) => return self.check_condition(right),
            None => {}
        }
        self.go_right(op, &left, exits);
        let right = self.check_condition(right);
        if left.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        logical(op, left, right, span)
    }

    /// `left op right` as JavaScript's value: that of the left side if it decides, else that of the right.
    fn value_step(
        &mut self,
        op: LogicalOp,
        left: hir::Expr,
        right: &'a ast::Expr,
        exits: &mut Option<FlowState>,
        span: Span,
    ) -> hir::Expr {
        let left_span = left.span;
        if left.ty == Type::Void {
            let name = self.type_name(Type::Void);
            return self.error(Code::TS1345, left_span, &[&name]);
        }
        self.go_right(op, &left, exits);
        let right_span = right.span;
        let right = self.check_expr(right, used(Some(left.ty)));
        if left.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        let Some(ty) = operators::common_type(&self.cx.program, left.ty, right.ty).filter(|&ty| ty != Type::Void)
        else {
            let text = if op == LogicalOp::And { Written::And.text() } else { Written::Or.text() };
            let (left, right) = (self.type_name(left.ty), self.type_name(right.ty));
            return self.error(Code::TS2365, span, &[text, &left, &right]);
        };
        let is_non_null = op == LogicalOp::Or && !self.may_be_null(&right);
        if let Some(truth) = decided(&left) {
            let value = if truth == (op == LogicalOp::Or) { left } else { right };
            let at = value.span;
            return self.convert_implicit(value, ty, at);
        }
        let left = self.convert_implicit(left, ty, left_span);
        let right = self.convert_implicit(right, ty, right_span);
        if left.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        let value = logical(op, left, right, span);
        // `a || b` is null only if `b` is.
        if is_non_null { self.assume_non_null(value) } else { value }
    }

    fn may_be_null(&self, value: &hir::Expr) -> bool {
        value.ty.is_nullable() && !self.flow.is_expression_non_null(value)
    }

    /// Takes the flow from behind the left operand into the right one.
    fn go_right(&mut self, op: LogicalOp, left: &hir::Expr, exits: &mut Option<FlowState>) {
        let (goes_on, decides) = match op {
            LogicalOp::And => (Outcome::True, Outcome::False),
            LogicalOp::Or => (Outcome::False, Outcome::True),
        };
        let mut exit = self.flow.clone();
        exit.assume(last_operand(op, left), decides);
        FlowState::join_into(exits, &exit);
        self.flow.assume(last_operand(op, left), goes_on);
    }

    /// `a ?? b ?? c`: on references, the first that is not null.
    fn check_coalesce(&mut self, innermost: &'a ast::Expr, chain: Chain<'a>, context: Option<Type>) -> hir::Expr {
        let mut chain = chain;
        let mut value = match &super::bare(innermost).kind {
            ast::ExprKind::OptionalChain(inner) if !chain.is_empty() && self.is_value_chain(inner) => {
                let Some((right, span)) = chain.pop() else { return hir::Expr::error(innermost.span) };
                self.check_chain_or(inner, right, context, span)
            }
            _ => self.check_expr(innermost, used(context)),
        };
        let mut exits: Option<FlowState> = None;
        for (right, span) in chain.into_iter().rev() {
            if value.ty == Type::Error {
                break;
            }
            if !value.ty.is_nullable() {
                // The right side never runs.
                self.cx.error(Code::AS210, value.span, &[]);
                break;
            }
            value = self.value_step(LogicalOp::Or, value, right, &mut exits, span);
        }
        if let Some(exits) = exits {
            self.flow.join(&exits);
        }
        value
    }
}

/// The operand that has been checked last: what the ones before it tell has been taken into the flow already.
fn last_operand(op: LogicalOp, value: &hir::Expr) -> &hir::Expr {
    match &value.kind {
        ExprKind::Logical { op: inner, right, .. } if *inner == op => right,
        _ => value,
    }
}

fn logical(op: LogicalOp, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
    let ty = left.ty;
    hir::Expr::new(ExprKind::Logical { op, left: Box::new(left), right: Box::new(right) }, ty, span)
}
