//! `a, b, c`.

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, StmtKind, Type};
use asc_source::Span;

use super::super::Checker;
use crate::builtins::has_effects;

impl<'a> Checker<'_, 'a> {
    /// All are evaluated in order; the last one gives the value.
    pub(super) fn check_comma(&mut self, exprs: &'a [ast::Expr], context: Option<Type>, span: Span) -> hir::Expr {
        let Some((last, first)) = exprs.split_last() else {
            return hir::Expr::error(span);
        };
        let mut stmts = Vec::with_capacity(first.len());
        for expr in first {
            let effect = self.check_effect(expr);
            if effect.ty == Type::Error || has_effects(&effect) {
                stmts.push(hir::Stmt { kind: StmtKind::Expr(effect), span: expr.span });
            }
        }
        let value = self.check_expr(last, context);
        after(stmts, value, span)
    }
}

/// The value of an expression after some statements.
pub(super) fn after(mut stmts: Vec<hir::Stmt>, value: hir::Expr, span: Span) -> hir::Expr {
    let ty = value.ty;
    if stmts.is_empty() || ty == Type::Error {
        return value;
    }
    if ty == Type::Void {
        let at = value.span;
        stmts.push(hir::Stmt { kind: StmtKind::Expr(value), span: at });
        return hir::Expr::new(ExprKind::Block { stmts, value: None }, ty, span);
    }
    hir::Expr::new(ExprKind::Block { stmts, value: Some(Box::new(value)) }, ty, span)
}
