//! Statements: which construct is checked where.
//!
//! Comes in: the statements of a block. Goes out: HIR statements, added to a list. Guarantees: what cannot be reached
//! (behind `return`, in the dead branch of a constant condition) is neither checked nor emitted; names are block
//! scoped. Not done here: expressions.

mod assigned;
mod branch;
mod jump;
mod loops;
mod scoping;
mod switch;
mod variables;

use asc_ast::{self as ast, DeclKind, StmtKind as AstKind};
use asc_hir::{Stmt, StmtKind};
use asc_source::Code;

use super::Checker;

impl<'a> Checker<'_, 'a> {
    /// Checks the statements of a block in the scope that is open.
    pub(crate) fn check_stmts(&mut self, stmts: &'a [ast::Stmt], out: &mut Vec<Stmt>) {
        self.announce(stmts);
        self.check_announced(stmts, out);
    }

    /// Checks statements whose declarations have been announced.
    fn check_announced(&mut self, stmts: &'a [ast::Stmt], out: &mut Vec<Stmt>) {
        for stmt in stmts {
            if self.flow.is_terminated() {
                self.check_unreached(stmt);
            } else {
                self.check_stmt(stmt, out);
            }
        }
    }

    /// A block in a scope of its own.
    pub(crate) fn check_block(&mut self, stmts: &'a [ast::Stmt], out: &mut Vec<Stmt>) {
        self.scopes.enter();
        self.check_stmts(stmts, out);
        self.scopes.leave();
    }

    /// One statement as the body of another, in a scope of its own.
    fn check_inner(&mut self, stmt: &'a ast::Stmt) -> Vec<Stmt> {
        let mut out = Vec::new();
        match &stmt.kind {
            AstKind::Block(stmts) => self.check_block(stmts, &mut out),
            _ => self.check_block(std::slice::from_ref(stmt), &mut out),
        }
        out
    }

    pub(crate) fn check_stmt(&mut self, stmt: &'a ast::Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        match &stmt.kind {
            AstKind::Empty | AstKind::Error => {}
            AstKind::Block(stmts) => self.check_block(stmts, out),
            AstKind::Expr(expr) => {
                let value = self.check_effect(expr);
                out.push(Stmt { kind: StmtKind::Expr(value), span });
            }
            AstKind::Decl(decl) => self.check_local_declaration(decl, out),
            AstKind::If { .. } => self.check_if(stmt, out),
            AstKind::While { test, body } => self.check_while(test, body, span, out),
            AstKind::DoWhile { body, test } => self.check_do_while(body, test, span, out),
            AstKind::For(statement) => self.check_for(statement, span, out),
            AstKind::Switch { subject, cases } => self.check_switch(subject, cases, span, out),
            AstKind::Break { label } => self.check_break(*label, span, out),
            AstKind::Continue { label } => self.check_continue(*label, span, out),
            AstKind::Labeled { label, body } => self.check_labeled(*label, body, out),
            AstKind::Return { value } => self.check_return(value.as_ref(), span, out),
            AstKind::Throw { value } => self.check_throw(value, span, out),
            AstKind::Debugger => {}
            AstKind::ForOf(_) | AstKind::ForIn(_) | AstKind::Try(_) | AstKind::With { .. } => {
                let (name, help) = unsupported(&stmt.kind);
                self.cx.not_supported(name, span, help);
            }
        }
    }

    fn check_local_declaration(&mut self, decl: &'a ast::Decl, out: &mut Vec<Stmt>) {
        let modifiers = &decl.modifiers;
        for (modifier, name) in [(modifiers.export, "export"), (modifiers.declare, "declare")] {
            if let Some(span) = modifier {
                self.cx.error(Code::TS1042, span, &[name]);
                return;
            }
        }
        if let Some(decorator) = decl.decorators.first() {
            self.cx.error(Code::TS1206, decorator.span, &[]);
        }
        match &decl.kind {
            DeclKind::Variables(list) => self.check_variables(list, out),
            DeclKind::Function(function) => self.check_hoisted(function),
            // Announced at the start of the block.
            DeclKind::TypeAlias(_) => {}
            kind => {
                let (name, help) = unsupported_declaration(kind);
                self.cx.not_supported(name, decl.span, help);
            }
        }
    }

    /// A statement that nothing reaches: only functions declared there can matter.
    fn check_unreached(&mut self, stmt: &'a ast::Stmt) {
        if let AstKind::Decl(decl) = &stmt.kind
            && let DeclKind::Function(function) = &decl.kind
        {
            self.check_hoisted(function);
        }
    }
}

/// What a statement that is not compiled is called, and what to write instead.
fn unsupported(kind: &AstKind) -> (&'static str, &'static str) {
    match kind {
        AstKind::ForOf(_) => ("Iterators", "Count with an index: 'for (let i = 0; i < n; ++i)'."),
        AstKind::ForIn(_) => ("'for … in' loops", "Count with an index: 'for (let i = 0; i < n; ++i)'."),
        AstKind::Try(_) => ("Exceptions", "Return a value that tells the failure; 'throw' ends the program."),
        AstKind::With { .. } => ("'with' statements", "Write the object before each of its members."),
        _ => ("Statements of this kind", "Write it another way."),
    }
}

fn unsupported_declaration(kind: &DeclKind) -> (&'static str, &'static str) {
    match kind {
        DeclKind::Class(_) => {
            ("Block-scoped class declarations or expressions", "Declare the class at the top level of the file.")
        }
        DeclKind::Interface(_) => ("Block-scoped interfaces", "Declare the interface at the top level of the file."),
        DeclKind::Enum(_) => ("Block-scoped enums", "Declare the enum at the top level of the file."),
        DeclKind::Namespace(_) => ("Block-scoped namespaces", "Declare the namespace at the top level of the file."),
        _ => ("Imports and exports inside of blocks", "Write it at the top level of the file."),
    }
}
