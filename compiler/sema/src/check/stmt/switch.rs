//! `switch`.

use asc_ast as ast;
use asc_ast::expr::BinaryOp as Written;
use asc_ast::stmt::Case as AstCase;
use asc_hir::{self as hir, Case, LocalId, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Span};

use super::super::flow::FlowState;
use super::super::{Checker, TargetKind};
use crate::operators;

impl<'a> Checker<'_, 'a> {
    /// The subject is evaluated once; each case is compared with it as `==` does, in order. All clauses share a scope.
    pub(super) fn check_switch(
        &mut self,
        subject: &'a ast::Expr,
        clauses: &'a [AstCase],
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let labels = std::mem::take(&mut self.pending_labels);
        let value = self.check_expr(subject, None);
        if value.ty == Type::Void {
            let name = self.type_name(Type::Void);
            self.cx.error(Code::TS1345, subject.span, &[&name]);
        }
        let subject = self.hold(value, out);
        self.pending_labels = labels;
        let default = self.find_default(clauses);
        let label = self.enter_target(TargetKind::Switch);
        self.scopes.enter();
        clauses.iter().for_each(|clause| self.announce(&clause.body));
        // All tests run before any body. A test that decides always gives its clause's body the state behind it.
        let mut cases = Vec::with_capacity(clauses.len());
        let mut at_bodies = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let tests = clause.test.iter().map(|test| self.check_case_test(subject, test)).collect();
            at_bodies.push(self.flow.clone());
            cases.push(Case { tests, body: Vec::new() });
        }
        // Behind all tests: the default clause, or the end.
        let no_match = self.flow.clone();
        if let Some(at) = default {
            at_bodies[at] = no_match.clone();
        }
        self.flow.terminate();
        for ((clause, case), at_body) in clauses.iter().zip(&mut cases).zip(at_bodies) {
            self.flow.join(&at_body);
            self.check_announced(&clause.body, &mut case.body);
        }
        self.scopes.leave();
        if default.is_none() {
            self.flow.join(&no_match);
        }
        let target = self.leave_target();
        if let Some(breaks) = target.breaks {
            FlowState::join(&mut self.flow, &breaks);
        }
        out.push(Stmt { kind: StmtKind::Switch { label, subject, cases, default }, span });
    }

    /// The position of the default clause; TS1113 for a second one.
    fn find_default(&mut self, clauses: &'a [AstCase]) -> Option<usize> {
        let mut defaults = clauses.iter().enumerate().filter(|(_, clause)| clause.test.is_none());
        let (at, first) = defaults.next()?;
        for (_, other) in defaults {
            self.cx.report(
                Diagnostic::new(Code::TS1113, other.span, &[]).label(first.span, "the first 'default' is here"),
            );
        }
        Some(at)
    }

    fn check_case_test(&mut self, subject: LocalId, test: &'a ast::Expr) -> hir::Expr {
        let left = self.local_value(subject, test.span);
        let right = self.check_expr(test, Some(left.ty));
        self.apply(operators::operator(Written::Eq), left, right, test.span)
    }
}
