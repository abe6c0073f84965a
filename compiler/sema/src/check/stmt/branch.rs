//! `if`.

use asc_ast as ast;
use asc_hir::{Stmt, StmtKind};
use asc_source::Span;

use super::super::Checker;
use super::super::constant::decided;
use super::super::flow::Outcome;

impl<'a> Checker<'_, 'a> {
    /// With a constant condition only the branch that runs is checked: `if (isInteger<T>())` chooses code by type.
    pub(super) fn check_if(
        &mut self,
        test: &'a ast::Expr,
        then: &'a ast::Stmt,
        otherwise: Option<&'a ast::Stmt>,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let test = self.check_condition(test);
        if let Some(truth) = decided(&test) {
            let taken = if truth { Some(then) } else { otherwise };
            if let Some(taken) = taken {
                out.append(&mut self.check_inner(taken));
            }
            return;
        }
        let mut behind = self.flow.clone();
        self.flow.assume(&test, Outcome::True);
        behind.assume(&test, Outcome::False);
        let then = self.check_inner(then);
        std::mem::swap(&mut self.flow, &mut behind);
        let otherwise = otherwise.map(|otherwise| self.check_inner(otherwise)).unwrap_or_default();
        self.flow.join(&behind);
        out.push(Stmt { kind: StmtKind::If { test, then, otherwise }, span });
    }
}
