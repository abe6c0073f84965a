//! `while`, `do … while`, `for`.

use asc_ast as ast;
use asc_ast::stmt::For;
use asc_hir::{LocalId, Loop, LoopTest, Stmt, StmtKind};
use asc_source::Span;

use super::super::constant::decided;
use super::super::flow::{FlowState, Outcome};
use super::super::scope::Binding;
use super::super::{Checker, TargetKind};
use super::assigned::Assigned;

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_while(&mut self, test: &'a ast::Expr, body: &'a ast::Stmt, span: Span, out: &mut Vec<Stmt>) {
        self.check_loop(Some(test), None, body, span, out);
    }

    /// `for` opens a scope for what its head declares.
    pub(super) fn check_for(&mut self, statement: &'a For, span: Span, out: &mut Vec<Stmt>) {
        let labels = std::mem::take(&mut self.pending_labels);
        self.scopes.enter();
        if let Some(init) = &statement.init {
            self.check_stmts(std::slice::from_ref(init), out);
        }
        self.pending_labels = labels;
        self.check_loop(statement.test.as_ref(), statement.update.as_ref(), &statement.body, span, out);
        self.scopes.leave();
    }

    /// A loop that tests before its body.
    fn check_loop(
        &mut self,
        test: Option<&'a ast::Expr>,
        update: Option<&'a ast::Expr>,
        body: &'a ast::Stmt,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        self.forget_assigned(|assigned| {
            test.into_iter().chain(update).for_each(|expr| assigned.visit_expr(expr));
            assigned.visit_stmt(body);
        });
        let test = test.map(|test| self.check_condition(test));
        let outcome = test.as_ref().map_or(Some(true), decided);
        if outcome == Some(false) {
            // The body never runs: it is not looked at.
            self.pending_labels.clear();
            return;
        }
        let mut behind = self.flow.clone();
        match &test {
            Some(test) if outcome.is_none() => {
                self.flow.assume(test, Outcome::True);
                behind.assume(test, Outcome::False);
            }
            _ => behind.terminate(),
        }
        let label = self.enter_target(TargetKind::Loop);
        let body = self.check_inner(body);
        self.join_continues();
        let update = match (update, self.flow.is_terminated()) {
            (Some(update), false) => Some(self.check_effect(update)),
            _ => None,
        };
        let target = self.leave_target();
        self.flow = behind;
        join_breaks(&mut self.flow, target.breaks);
        let test = match test {
            Some(test) if outcome.is_none() => LoopTest::Before(test),
            _ => LoopTest::Never,
        };
        out.push(Stmt { kind: StmtKind::Loop(Box::new(Loop { label, test, body, update })), span });
    }

    pub(super) fn check_do_while(&mut self, body: &'a ast::Stmt, test: &'a ast::Expr, span: Span, out: &mut Vec<Stmt>) {
        self.forget_assigned(|assigned| {
            assigned.visit_stmt(body);
            assigned.visit_expr(test);
        });
        let label = self.enter_target(TargetKind::Loop);
        let mut body = self.check_inner(body);
        self.join_continues();
        if self.flow.is_terminated() {
            // Every way through the body leaves the loop: the test is never reached.
            let target = self.leave_target();
            match target.breaks {
                Some(breaks) => {
                    self.flow = breaks;
                    out.push(Stmt { kind: StmtKind::Labeled { label, body }, span });
                }
                None => out.append(&mut body),
            }
            return;
        }
        let test = self.check_condition(test);
        let test = match decided(&test) {
            Some(true) => {
                self.flow.terminate();
                LoopTest::Never
            }
            Some(false) | None => {
                self.flow.assume(&test, Outcome::False);
                LoopTest::After(test)
            }
        };
        let target = self.leave_target();
        join_breaks(&mut self.flow, target.breaks);
        out.push(Stmt { kind: StmtKind::Loop(Box::new(Loop { label, test, body, update: None })), span });
    }

    /// The state at the end of the innermost loop's body, where `continue` goes.
    fn join_continues(&mut self) {
        let continues = self.targets.last_mut().and_then(|target| target.continues.take());
        if let Some(continues) = continues {
            self.flow.join(&continues);
        }
    }

    /// Before a loop: what it assigns may be null when it comes round again. The syntax is walked only if there is a
    /// nullable variable that is known not to be null.
    fn forget_assigned(&mut self, visit: impl FnOnce(&mut Assigned)) {
        let known: Vec<LocalId> =
            self.nullable_locals.iter().copied().filter(|&local| self.flow.is_non_null(local)).collect();
        if known.is_empty() || self.flow.is_terminated() {
            return;
        }
        let mut assigned = Assigned::default();
        visit(&mut assigned);
        let mut locals = Vec::new();
        for name in assigned.names {
            if let Some(Binding::Local(local)) = self.scopes.lookup(name) {
                locals.push(local);
            }
        }
        self.flow.enter_loop(locals);
    }
}

fn join_breaks(flow: &mut FlowState, breaks: Option<FlowState>) {
    if let Some(breaks) = breaks {
        flow.join(&breaks);
    }
}
