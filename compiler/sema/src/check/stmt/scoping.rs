//! Names of a block: what its declarations announce before its statements are checked.

use asc_ast::stmt::VarKind;
use asc_ast::{self as ast, DeclKind, Ident, Pattern, StmtKind};

use super::super::Checker;
use super::super::scope::Binding;
use crate::declare::report_duplicate;

impl<'a> Checker<'_, 'a> {
    /// Declares what the statements of a block declare: type aliases first, then variables, which cannot be used before
    /// their declarations, then functions, which can.
    pub(super) fn announce(&mut self, stmts: &'a [ast::Stmt]) {
        let mut functions = Vec::new();
        for stmt in stmts {
            let StmtKind::Decl(decl) = &stmt.kind else { continue };
            match &decl.kind {
                DeclKind::TypeAlias(alias) => self.declare_name(alias.name, Binding::Alias(alias)),
                DeclKind::Variables(list) if list.kind != VarKind::Var => {
                    for declarator in &list.declarators {
                        if let Pattern::Ident(ident) = declarator.pattern {
                            self.declare_name(ident, Binding::Undeclared);
                        }
                    }
                }
                DeclKind::Function(function) => functions.push(function),
                _ => {}
            }
        }
        for function in functions {
            self.hoist_function(function);
        }
    }

    /// Declares a name in the innermost scope; TS2300 if it has one already.
    pub(crate) fn declare_name(&mut self, ident: Ident, binding: Binding<'a>) {
        match self.scopes.in_this_scope(ident.name).map(|entry| entry.span) {
            Some(first) => report_duplicate(self.cx, ident.name, ident.span, first),
            None => self.scopes.declare(ident.name, binding, ident.span),
        }
    }
}
