//! `if`.

use asc_ast as ast;
use asc_hir::{self as hir, Stmt, StmtKind};
use asc_source::Span;

use super::super::Checker;
use super::super::constant::decided;
use super::super::flow::{FlowState, Outcome};

/// One checked `if` of a chain, before what follows its `else` is checked.
struct Branch {
    test: hir::Expr,
    then: Vec<Stmt>,
    /// The state where `then` ends.
    behind: FlowState,
    span: Span,
}

impl<'a> Checker<'_, 'a> {
    /// With a constant condition only the branch that runs is checked: `if (isInteger<T>())` chooses code by type.
    ///
    /// A chain of `else if` nests as deep as it is long: it is checked downwards, then put together upwards.
    pub(super) fn check_if(&mut self, stmt: &'a ast::Stmt, out: &mut Vec<Stmt>) {
        let mut branches = Vec::new();
        let mut next = Some(stmt);
        let mut otherwise = Vec::new();
        while let Some(stmt) = next {
            let ast::StmtKind::If { test, then, otherwise: follows } = &stmt.kind else {
                otherwise = self.check_inner(stmt);
                break;
            };
            next = follows.as_deref();
            let test = self.check_condition(test);
            match decided(&test) {
                Some(true) => next = Some(then),
                Some(false) => {}
                None => branches.push(self.check_branch(test, then, stmt.span)),
            }
        }
        for Branch { test, then, behind, span } in branches.into_iter().rev() {
            self.flow.join(&behind);
            otherwise = vec![Stmt { kind: StmtKind::If { test, then, otherwise }, span }];
        }
        out.append(&mut otherwise);
    }

    /// Leaves the state of a false condition.
    fn check_branch(&mut self, test: hir::Expr, then: &'a ast::Stmt, span: Span) -> Branch {
        let mut behind = self.flow.clone();
        self.flow.assume(&test, Outcome::True);
        behind.assume(&test, Outcome::False);
        let then = self.check_inner(then);
        std::mem::swap(&mut self.flow, &mut behind);
        Branch { test, then, behind, span }
    }
}
