//! Optional chaining: `a?.b.c`, `a?.[i]`, `f?.(x)`.
//!
//! The first null in a chain leaves it; the whole is null then. A chain whose value cannot be null, a number, needs a
//! place that says what stands for it: a condition (false), the left side of `??`, or a statement (nothing).

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, LabelId, LocalId, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Span};

use super::super::Checker;
use super::super::call::zero;
use super::super::convert::dropped;
use super::comma::after;

impl<'a> Checker<'_, 'a> {
    /// A whole chain as a value.
    pub(super) fn check_chain(&mut self, inner: &'a ast::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        let before = self.flow.clone();
        let (label, value) = self.chain_value(inner, context);
        self.flow.join(&before);
        match value.ty {
            Type::Error => value,
            _ if value.ty == Type::Void || context == Some(Type::Void) => {
                let value = dropped(value);
                let body = vec![Stmt { kind: StmtKind::Expr(value), span }];
                let stmts = vec![Stmt { kind: StmtKind::Labeled { label, body }, span }];
                hir::Expr::new(ExprKind::Block { stmts, value: None }, Type::Void, span)
            }
            Type::Ref { .. } => self.chain_or_zero(label, value, span),
            _ if context == Some(Type::Bool) => {
                let at = value.span;
                let value = self.convert_to_condition(value, at);
                self.chain_or_zero(label, value, span)
            }
            ty => {
                let name = self.type_name(ty);
                let help = "Say what stands for it: write '?? value' behind, or test with '? :'.";
                self.cx.report(Diagnostic::new(Code::AS204, span, &[&name]).help(help));
                hir::Expr::error(span)
            }
        }
    }

    /// `chain ?? right` where the chain's value is no reference.
    pub(super) fn check_chain_or(
        &mut self,
        inner: &'a ast::Expr,
        right: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let before = self.flow.clone();
        let (label, value) = self.chain_value(inner, context);
        self.flow.join(&before);
        let right = self.check_expr_as(right, value.ty);
        if value.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        let ty = value.ty;
        let result = self.new_temporary(ty, span);
        let done = self.new_label();
        let body = vec![self.assign_statement(result, value), Stmt { kind: StmtKind::Break(done), span }];
        let outer = vec![Stmt { kind: StmtKind::Labeled { label, body }, span }, self.assign_statement(result, right)];
        let stmts = vec![
            Stmt { kind: StmtKind::Let { local: result, value: None }, span },
            Stmt { kind: StmtKind::Labeled { label: done, body: outer }, span },
        ];
        after(stmts, hir::Expr::new(ExprKind::Local(result), ty, span), span)
    }

    /// Whether a chain's value is of a type that has no null.
    pub(super) fn is_value_chain(&mut self, inner: &'a ast::Expr) -> bool {
        let ty = self.on_trial(|checker| checker.chain_value(inner, None).1.ty);
        ty.is_value()
    }

    fn chain_value(&mut self, inner: &'a ast::Expr, context: Option<Type>) -> (LabelId, hir::Expr) {
        let label = self.new_label();
        self.chains.push(label);
        let value = self.check_expr(inner, context);
        self.chains.pop();
        (label, value)
    }

    fn assign_statement(&mut self, local: LocalId, value: hir::Expr) -> Stmt {
        let (ty, span) = (value.ty, value.span);
        let kind = ExprKind::SetLocal { local, value: Box::new(value) };
        Stmt { kind: StmtKind::Expr(hir::Expr::new(kind, ty, span)), span }
    }

    /// The chain's value, or null or false if it was left.
    fn chain_or_zero(&mut self, label: LabelId, value: hir::Expr, span: Span) -> hir::Expr {
        let ty = value.ty.with_nullable(true);
        let result = self.new_temporary(ty, span);
        let at = value.span;
        let value = self.convert_implicit(value, ty, at);
        let body = vec![self.assign_statement(result, value)];
        let stmts = vec![
            Stmt { kind: StmtKind::Let { local: result, value: Some(zero(ty, span)) }, span },
            Stmt { kind: StmtKind::Labeled { label, body }, span },
        ];
        after(stmts, hir::Expr::new(ExprKind::Local(result), ty, span), span)
    }

    /// The value before `?.`, which leaves the chain if it is null.
    pub(in crate::check) fn chained(&mut self, object: hir::Expr) -> hir::Expr {
        let Some(&label) = self.chains.last() else { return object };
        if object.ty == Type::Error || !object.ty.is_nullable() {
            return object;
        }
        let span = object.span;
        self.non_null_or(object, vec![Stmt { kind: StmtKind::Break(label), span }], span)
    }
}
