//! Statements.

use crate::function::{FunctionLowerer, Label, variable};
use crate::types::value_type;
use asc_hir::{Expr, LabelId, Loop, LoopTest, Stmt, StmtKind};
use asc_ir::{Block, Target};

impl FunctionLowerer<'_, '_> {
    /// Statements in a row; what follows an unreachable point is dropped.
    pub(crate) fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            if self.builder.is_unreachable() {
                return;
            }
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        self.at(stmt.span);
        match &stmt.kind {
            StmtKind::Expr(expr) => self.effect(expr),
            StmtKind::Let { local, value } => {
                let ty = value_type(self.function.locals[*local].ty).expect("a local has a type with values");
                let value = match value {
                    Some(value) => self.value(value),
                    None => self.builder.zero(ty),
                };
                self.builder.def_var(variable(*local), value);
            }
            StmtKind::If { .. } => self.if_(stmt),
            StmtKind::Loop(body) => self.loop_(body, stmt),
            StmtKind::Labeled { label, body } => {
                let exit = self.builder.make_block();
                self.labels[*label] = Label { exit: Some(exit), next: None };
                self.stmts(body);
                self.at(stmt.span);
                self.builder.fall_into(exit);
            }
            StmtKind::Break(label) => {
                let exit = self.labels[*label].exit.expect("`break` stands in what it leaves");
                self.builder.jump(Target::new(exit));
            }
            StmtKind::Continue(label) => {
                let next = self.labels[*label].next.expect("`continue` stands in a loop");
                self.builder.jump(Target::new(next));
            }
            StmtKind::Switch { .. } => self.switch(stmt),
            StmtKind::Return(value) => self.return_(value.as_ref(), stmt),
            StmtKind::Unreachable => self.builder.unreachable(),
        }
    }

    fn return_(&mut self, value: Option<&Expr>, stmt: &Stmt) {
        // The value of a function without result is evaluated and dropped.
        let value = value.and_then(|value| self.expr(value));
        let signature = self.lowerer.program.signature(self.function.signature);
        self.at(stmt.span);
        self.builder.return_(value.filter(|_| value_type(signature.result).is_some()));
    }

    /// `if … else if … else`, a chain as long as it is.
    fn if_(&mut self, stmt: &Stmt) {
        let end = self.builder.make_block();
        let mut stmts = std::slice::from_ref(stmt);
        while let [Stmt { kind: StmtKind::If { test, then, otherwise }, span }] = stmts {
            let body = self.builder.make_block();
            let next = if otherwise.is_empty() { end } else { self.builder.make_block() };
            self.condition(test, Target::new(body), Target::new(next));
            self.builder.seal_and_switch_to(body);
            self.stmts(then);
            self.at(*span);
            self.builder.jump(Target::new(end));
            if next == end {
                return self.builder.seal_and_switch_to(end);
            }
            self.builder.seal_and_switch_to(next);
            stmts = otherwise;
        }
        self.stmts(stmts);
        self.at(stmt.span);
        self.builder.fall_into(end);
    }

    fn loop_(&mut self, loop_: &Loop, stmt: &Stmt) {
        let head = self.builder.make_block();
        let exit = self.builder.make_block();
        self.builder.jump(Target::new(head));
        self.builder.switch_to(head);
        // Without update and test at the end, `continue` goes to the head itself.
        let next = match (&loop_.test, &loop_.update) {
            (LoopTest::Never | LoopTest::Before(_), None) => head,
            (LoopTest::After(_), _) | (_, Some(_)) => self.builder.make_block(),
        };
        self.labels[loop_.label] = Label { exit: Some(exit), next: Some(next) };
        if let LoopTest::Before(test) = &loop_.test {
            let body = self.builder.make_block();
            self.condition(test, Target::new(body), Target::new(exit));
            self.builder.seal_and_switch_to(body);
        }
        self.stmts(&loop_.body);
        self.at(stmt.span);
        if next != head {
            self.builder.fall_into(next);
        }
        if let Some(update) = &loop_.update {
            self.effect(update);
        }
        self.at(stmt.span);
        match &loop_.test {
            LoopTest::After(test) => self.condition(test, Target::new(head), Target::new(exit)),
            LoopTest::Never | LoopTest::Before(_) => self.builder.jump(Target::new(head)),
        }
        self.builder.seal(head);
        self.builder.seal_and_switch_to(exit);
    }

    /// Where `break` of a switch goes.
    pub(crate) fn set_exit(&mut self, label: LabelId, exit: Block) {
        self.labels[label] = Label { exit: Some(exit), next: None };
    }
}
