//! Statements: heads of loops, declarations without a block.

use super::{Place, Scope, Validator};
use asc_ast::stmt::{ForEach, ForHead, Try, VarKind, Variables};
use asc_ast::{DeclKind, Stmt, StmtKind};
use asc_source::Code;

/// The two loops over elements.
#[derive(Clone, Copy)]
enum Each {
    Of,
    In,
}

impl Validator<'_> {
    /// The statements of a block.
    pub(super) fn block(&mut self, stmts: &[Stmt]) {
        let scope = Scope { place: Place::Block, ..self.scope };
        self.scoped(scope, |validator| validator.declarations(stmts));
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Empty | StmtKind::Error | StmtKind::Debugger => {}
            StmtKind::Block(stmts) => self.block(stmts),
            StmtKind::Expr(expr) => self.expr(expr),
            StmtKind::Decl(decl) => self.decl(decl),
            StmtKind::If { .. } => self.if_stmt(stmt),
            StmtKind::While { test, body } | StmtKind::DoWhile { body, test } => {
                self.expr(test);
                self.substatement(body);
            }
            StmtKind::For(parts) => self.block_scoped(|validator| {
                if let Some(init) = &parts.init {
                    validator.stmt(init);
                }
                for expr in parts.test.iter().chain(&parts.update) {
                    validator.expr(expr);
                }
                validator.substatement(&parts.body);
            }),
            StmtKind::ForOf(each) => self.for_each(each, Each::Of),
            StmtKind::ForIn(each) => self.for_each(each, Each::In),
            StmtKind::Switch { subject, cases } => self.switch(subject, cases),
            StmtKind::Break { .. } | StmtKind::Continue { .. } => {}
            StmtKind::Labeled { body, .. } => self.stmt(body),
            StmtKind::Return { value } => self.annotated(None, value.as_ref()),
            StmtKind::Throw { value } => self.expr(value),
            StmtKind::Try(parts) => self.try_stmt(parts),
            StmtKind::With { object, body } => {
                self.expr(object);
                self.substatement(body);
            }
        }
    }

    /// A chain of `else if` nests as deep as it is long.
    fn if_stmt(&mut self, stmt: &Stmt) {
        let mut next = Some(stmt);
        while let Some(stmt) = next {
            let StmtKind::If { test, then, otherwise } = &stmt.kind else { return self.substatement(stmt) };
            self.expr(test);
            self.substatement(then);
            next = otherwise.as_deref();
        }
    }

    fn block_scoped(&mut self, inside: impl FnOnce(&mut Self)) {
        let scope = Scope { place: Place::Block, ..self.scope };
        self.scoped(scope, inside);
    }

    /// The body of an `if` or loop: a statement, not a declaration in a block of its own.
    fn substatement(&mut self, body: &Stmt) {
        if let StmtKind::Decl(decl) = &body.kind {
            let word = match &decl.kind {
                DeclKind::Variables(Variables { kind: VarKind::Let, .. }) => Some("let"),
                DeclKind::Variables(Variables { kind: VarKind::Const, .. }) => Some("const"),
                DeclKind::Class(_) => Some("class"),
                _ => None,
            };
            if let Some(word) = word {
                self.error(Code::TS1156, decl.span, &[word]);
            }
        }
        self.block_scoped(|validator| validator.stmt(body));
    }

    fn for_each(&mut self, each: &ForEach, kind: Each) {
        match &each.head {
            ForHead::Var(variables) => self.loop_variable(variables, kind),
            ForHead::Target(pattern) => self.pattern(pattern),
        }
        if each.is_await && self.scope.function.is_some_and(|function| !function.is_async) {
            self.error(Code::TS1103, each.subject.span, &[]);
        }
        self.expr(&each.subject);
        self.substatement(&each.body);
    }

    fn loop_variable(&mut self, variables: &Variables, kind: Each) {
        let (single, initializer) = match kind {
            Each::Of => (Code::TS1188, Code::TS1190),
            Each::In => (Code::TS1091, Code::TS1189),
        };
        if let [_, second, ..] = variables.declarators.as_slice() {
            self.error(single, second.span, &[]);
        }
        for declarator in &variables.declarators {
            if declarator.init.is_some() {
                self.error(initializer, declarator.span, &[]);
            }
            self.pattern(&declarator.pattern);
            self.annotated(declarator.ty.as_ref(), declarator.init.as_ref());
        }
    }

    fn switch(&mut self, subject: &asc_ast::Expr, cases: &[asc_ast::stmt::Case]) {
        self.expr(subject);
        for case in cases {
            self.annotated(None, case.test.as_ref());
            self.block(&case.body);
        }
    }

    fn try_stmt(&mut self, parts: &Try) {
        self.block(&parts.block);
        if let Some(catch) = &parts.catch {
            if let Some((pattern, ty)) = &catch.param {
                self.pattern(pattern);
                self.annotated(ty.as_ref(), None);
            }
            self.block(&catch.body);
        }
        if let Some(finally) = &parts.finally {
            self.block(finally);
        }
    }
}
