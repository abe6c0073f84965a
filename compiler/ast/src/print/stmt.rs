//! Statements.

use super::Printer;
use crate::stmt::{Case, Catch, Declarator, ForEach, ForHead, Try, VarKind, Variables};
use crate::{Stmt, StmtKind};

impl Printer<'_> {
    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Empty | StmtKind::Error => self.push(";"),
            StmtKind::Block(stmts) => self.block(stmts),
            StmtKind::Expr(expr) => {
                self.expr(expr);
                self.push(";");
            }
            StmtKind::Decl(decl) => self.decl(decl),
            StmtKind::If { .. } => self.if_stmt(stmt),
            StmtKind::While { test, body } => {
                self.header("while", test);
                self.stmt(body);
            }
            StmtKind::With { object, body } => {
                self.header("with", object);
                self.stmt(body);
            }
            StmtKind::DoWhile { body, test } => {
                self.push("do ");
                self.stmt(body);
                self.push(" while (");
                self.expr(test);
                self.push(");");
            }
            StmtKind::For(parts) => self.for_stmt(parts),
            StmtKind::ForOf(each) => self.for_each(each, " of "),
            StmtKind::ForIn(each) => self.for_each(each, " in "),
            StmtKind::Switch { subject, cases } => {
                self.header("switch", subject);
                self.braced(cases, Printer::case);
            }
            StmtKind::Break { label } => self.jump("break", label.as_ref()),
            StmtKind::Continue { label } => self.jump("continue", label.as_ref()),
            StmtKind::Labeled { label, body } => {
                self.ident(label);
                self.push(": ");
                self.stmt(body);
            }
            StmtKind::Return { value } => {
                self.push("return");
                if let Some(value) = value {
                    self.push(" ");
                    self.expr(value);
                }
                self.push(";");
            }
            StmtKind::Throw { value } => {
                self.push("throw ");
                self.expr(value);
                self.push(";");
            }
            StmtKind::Try(parts) => self.try_stmt(parts),
            StmtKind::Debugger => self.push("debugger;"),
        }
    }

    /// A chain of `else if` nests as deep as it is long.
    fn if_stmt(&mut self, stmt: &Stmt) {
        let mut stmt = stmt;
        while let StmtKind::If { test, then, otherwise } = &stmt.kind {
            self.header("if", test);
            self.stmt(then);
            let Some(otherwise) = otherwise else { return };
            self.push(" else ");
            stmt = otherwise;
        }
        self.stmt(stmt);
    }

    pub(super) fn block(&mut self, stmts: &[Stmt]) {
        self.braced(stmts, Printer::stmt);
    }

    fn header(&mut self, word: &str, test: &crate::Expr) {
        self.push(word);
        self.push(" (");
        self.expr(test);
        self.push(") ");
    }

    fn jump(&mut self, word: &str, label: Option<&crate::Ident>) {
        self.push(word);
        if let Some(label) = label {
            self.push(" ");
            self.ident(label);
        }
        self.push(";");
    }

    fn for_stmt(&mut self, parts: &crate::stmt::For) {
        self.push("for (");
        match &parts.init {
            // The statement brings its own semicolon.
            Some(init) => self.stmt(init),
            None => self.push(";"),
        }
        if let Some(test) = &parts.test {
            self.push(" ");
            self.expr(test);
        }
        self.push(";");
        if let Some(update) = &parts.update {
            self.push(" ");
            self.expr(update);
        }
        self.push(") ");
        self.stmt(&parts.body);
    }

    fn for_each(&mut self, each: &ForEach, word: &str) {
        self.push(if each.is_await { "for await (" } else { "for (" });
        match &each.head {
            ForHead::Var(variables) => self.variables(variables),
            ForHead::Target(pattern) => self.pattern(pattern),
        }
        self.push(word);
        self.expr(&each.subject);
        self.push(") ");
        self.stmt(&each.body);
    }

    fn case(&mut self, case: &Case) {
        match &case.test {
            Some(test) => {
                self.push("case ");
                self.expr(test);
                self.push(":");
            }
            None => self.push("default:"),
        }
        self.indent += 1;
        for stmt in &case.body {
            self.newline();
            self.stmt(stmt);
        }
        self.indent -= 1;
    }

    fn try_stmt(&mut self, parts: &Try) {
        self.push("try ");
        self.block(&parts.block);
        if let Some(Catch { param, body, .. }) = &parts.catch {
            self.push(" catch ");
            if let Some((pattern, ty)) = param {
                self.push("(");
                self.pattern(pattern);
                self.annotation(ty.as_ref());
                self.push(") ");
            }
            self.block(body);
        }
        if let Some(finally) = &parts.finally {
            self.push(" finally ");
            self.block(finally);
        }
    }

    /// Without the semicolon.
    pub(super) fn variables(&mut self, variables: &Variables) {
        self.push(match variables.kind {
            VarKind::Var => "var ",
            VarKind::Let => "let ",
            VarKind::Const => "const ",
        });
        self.list(&variables.declarators, ", ", Printer::declarator);
    }

    fn declarator(&mut self, declarator: &Declarator) {
        self.pattern(&declarator.pattern);
        if declarator.definite {
            self.push("!");
        }
        self.annotation(declarator.ty.as_ref());
        self.initializer(declarator.init.as_ref());
    }
}
