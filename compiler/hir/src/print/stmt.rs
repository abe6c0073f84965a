//! The text of statements.

use super::Printer;
use crate::{Case, Expr, ExprKind, LabelId, Loop, LoopTest, Stmt, StmtKind};
use cranelift_entity::EntityRef;

impl Printer<'_> {
    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        self.start_line();
        match &stmt.kind {
            StmtKind::Expr(expr) => self.effect(expr),
            StmtKind::Let { local, value } => {
                self.push("let ");
                self.local(*local);
                self.push(&format!(": {}", self.type_text(self.locals[local.index()].1)));
                if let Some(value) = value {
                    self.push(" = ");
                    self.expr(value);
                }
            }
            StmtKind::If { .. } => self.if_(stmt),
            StmtKind::Loop(body) => self.loop_(body),
            StmtKind::Labeled { label, body } => {
                self.push(&format!("{label}: "));
                self.block(body);
            }
            StmtKind::Break(label) => self.push(&format!("break {label}")),
            StmtKind::Continue(label) => self.push(&format!("continue {label}")),
            StmtKind::Switch { label, subject, cases, default } => {
                self.push(&format!("{label}: switch ("));
                self.local(*subject);
                self.push(") {\n");
                self.indent += 1;
                for (at, case) in cases.iter().enumerate() {
                    self.case(case, *default == Some(at));
                }
                self.indent -= 1;
                self.start_line();
                self.push("}");
            }
            StmtKind::Return(value) => {
                self.push("return");
                if let Some(value) = value {
                    self.push(" ");
                    self.expr(value);
                }
            }
            StmtKind::Unreachable => self.push("unreachable"),
        }
        self.push("\n");
    }

    /// An expression for what it does: assignments and blocks need nothing around them.
    fn effect(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::SetLocal { local, value } => {
                self.local(*local);
                self.push(" = ");
                self.expr(value);
            }
            ExprKind::SetGlobal { global, value } => {
                self.push(&format!("{} = ", self.program.globals[*global].name));
                self.expr(value);
            }
            ExprKind::Block { stmts, value: None } => self.block(stmts),
            _ => self.expr(expr),
        }
    }

    /// `if … else if … else`, a chain as long as it is.
    fn if_(&mut self, mut stmt: &Stmt) {
        while let StmtKind::If { test, then, otherwise } = &stmt.kind {
            self.push("if (");
            self.expr(test);
            self.push(") ");
            self.block(then);
            match otherwise.as_slice() {
                [] => return,
                [next @ Stmt { kind: StmtKind::If { .. }, .. }] => {
                    self.push(" else ");
                    stmt = next;
                }
                stmts => {
                    self.push(" else ");
                    return self.block(stmts);
                }
            }
        }
    }

    fn loop_(&mut self, body: &Loop) {
        self.loop_head(body.label, &body.test);
        self.block(&body.body);
        if let Some(update) = &body.update {
            self.push(" update ");
            self.effect(update);
        }
        if let LoopTest::After(test) = &body.test {
            self.push(" while (");
            self.expr(test);
            self.push(")");
        }
    }

    fn loop_head(&mut self, label: LabelId, test: &LoopTest) {
        match test {
            LoopTest::Never => self.push(&format!("{label}: loop ")),
            LoopTest::After(_) => self.push(&format!("{label}: do ")),
            LoopTest::Before(test) => {
                self.push(&format!("{label}: while ("));
                self.expr(test);
                self.push(") ");
            }
        }
    }

    fn case(&mut self, case: &Case, is_default: bool) {
        self.start_line();
        for test in &case.tests {
            self.push("case ");
            self.expr(test);
            self.push(": ");
        }
        if is_default {
            self.push("default: ");
        }
        self.block(&case.body);
        self.push("\n");
    }
}
