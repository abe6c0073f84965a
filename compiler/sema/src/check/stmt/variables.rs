//! `let`, `const` and `var` inside of bodies.

use asc_ast::stmt::{Declarator, VarKind, Variables};
use asc_ast::{Ident, Pattern};
use asc_hir::{self as hir, ExprKind, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic};

use super::super::Checker;
use super::super::constant::constant_of;
use super::super::flow::Stored;
use super::super::scope::Binding;
use crate::declare::report_duplicate;

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_variables(&mut self, list: &'a Variables, out: &mut Vec<Stmt>) {
        for declarator in &list.declarators {
            let Pattern::Ident(ident) = declarator.pattern else {
                let help = "Declare a variable for each part and assign them one by one.";
                self.cx.not_supported("Destructuring", declarator.pattern.span(), help);
                // Their uses are no further mistakes.
                for name in declarator.pattern.names() {
                    if self.scopes.in_this_scope(name.name).is_none() {
                        self.scopes.declare(name.name, Binding::Error, name.span);
                    }
                }
                continue;
            };
            match list.kind {
                VarKind::Let | VarKind::Const => self.check_declarator(list.kind, ident, declarator, out),
                VarKind::Var => self.check_var(ident, declarator, out),
            }
        }
    }

    /// `let` or `const`: announced already, unless it is a duplicate.
    fn check_declarator(&mut self, kind: VarKind, ident: Ident, declarator: &'a Declarator, out: &mut Vec<Stmt>) {
        let is_const = kind == VarKind::Const;
        if declarator.definite {
            self.cx.error(Code::AS239, ident.span, &[]);
        }
        let value = self.check_initializer(ident, declarator);
        let is_own = self.scopes.in_this_scope(ident.name).is_some_and(|entry| entry.span == ident.span);
        let binding = match value {
            None => Binding::Error,
            Some(Initial::None(_)) if is_const => {
                self.cx.error(Code::TS1155, ident.span, &[]);
                Binding::Error
            }
            Some(Initial::None(ty)) => {
                let local = self.new_local(ident.name, ty, false, ident.span);
                self.flow.declare(local);
                if declarator.definite {
                    self.flow.assign(local, Stored::MaybeNull);
                }
                out.push(Stmt { kind: StmtKind::Let { local, value: None }, span: declarator.span });
                Binding::Local(local)
            }
            Some(Initial::Value(value)) => self.bind_value(is_const, ident, declarator, value, out),
        };
        if is_own {
            self.scopes.rebind(ident.name, binding);
        }
    }

    /// A `const` with a constant value is put in where it is read; anything else is a local.
    fn bind_value(
        &mut self,
        is_const: bool,
        ident: Ident,
        declarator: &'a Declarator,
        value: hir::Expr,
        out: &mut Vec<Stmt>,
    ) -> Binding<'a> {
        let ty = value.ty;
        match (constant_of(&value), &value.kind) {
            (Some(value), _) if is_const => return Binding::Constant { value, ty },
            (_, &ExprKind::FunctionObject(func)) if is_const => {
                // Calls by the constant's name know how many arguments they give.
                let func = self.cx.functions[func].trampoline_of.unwrap_or(func);
                return Binding::Function { func };
            }
            _ => {}
        }
        let local = self.new_local(ident.name, ty, is_const, ident.span);
        let stored = Stored::of(&self.flow, &value);
        self.flow.assign(local, stored);
        out.push(Stmt { kind: StmtKind::Let { local, value: Some(value) }, span: declarator.span });
        Binding::Local(local)
    }

    /// The initial value under the variable's type; `None` after a mistake.
    fn check_initializer(&mut self, ident: Ident, declarator: &'a Declarator) -> Option<Initial> {
        let declared = declarator.ty.as_ref().map(|ty| self.resolve_value_type(ty));
        let Some(init) = &declarator.init else {
            return match declared {
                Some(Type::Error) => None,
                Some(ty) => Some(Initial::None(ty)),
                None => {
                    let help = "Write the variable's type or its value.";
                    self.cx.report(Diagnostic::new(Code::TS1110, ident.span.at_end(), &[]).help(help));
                    None
                }
            };
        };
        let value = match declared {
            Some(Type::Error) | None => self.check_expr(init, declared),
            Some(ty) => self.check_expr_as(init, ty),
        };
        match (declared, value.ty) {
            (Some(Type::Error), _) => None,
            // The declared type stands, whatever is wrong with the value.
            (Some(ty), Type::Error) => Some(Initial::Value(hir::Expr { ty, ..value })),
            (None, Type::Error) => None,
            (None, Type::Void) => {
                self.cx.error(Code::TS2322, init.span, &["void", "<auto>"]);
                None
            }
            _ => Some(Initial::Value(value)),
        }
    }

    /// `var`: known from here to the end of the function, even behind the block. Declared again with the same type, it
    /// is assigned.
    fn check_var(&mut self, ident: Ident, declarator: &'a Declarator, out: &mut Vec<Stmt>) {
        let value = self.check_initializer(ident, declarator);
        let depth = self.scopes.function_depth();
        if let Some(entry) = self.scopes.entry(ident.name).copied()
            && entry.scope >= depth
            && entry.level == self.scopes.level()
        {
            match (entry.binding, value) {
                (Binding::Local(local), Some(initial)) if self.local_infos[local.as_u32() as usize].is_var => {
                    self.assign_again(local, initial, ident, declarator, out);
                }
                _ => report_duplicate(self.cx, ident.name, ident.span, entry.span),
            }
            return;
        }
        let Some(initial) = value else {
            self.scopes.declare_at(depth, ident.name, Binding::Error, ident.span);
            return;
        };
        let ty = initial.ty();
        let local = self.new_local(ident.name, ty, false, ident.span);
        self.local_infos[local.as_u32() as usize].is_var = true;
        self.scopes.declare_at(depth, ident.name, Binding::Local(local), ident.span);
        let value = match initial {
            Initial::Value(value) => {
                let stored = Stored::of(&self.flow, &value);
                self.flow.assign(local, stored);
                Some(value)
            }
            Initial::None(_) => None,
        };
        out.push(Stmt { kind: StmtKind::Let { local, value }, span: declarator.span });
    }

    fn assign_again(
        &mut self,
        local: hir::LocalId,
        initial: Initial,
        ident: Ident,
        declarator: &'a Declarator,
        out: &mut Vec<Stmt>,
    ) {
        let ty = self.locals[local].ty;
        if initial.ty() != ty {
            let text = self.cx.text(ident.name).to_string();
            let (first, second) = (self.type_name(ty), self.type_name(initial.ty()));
            let declared = self.locals[local].span;
            self.cx.report(
                Diagnostic::new(Code::TS2403, ident.span, &[&text, &first, &second])
                    .label(declared, format!("'{text}' is first declared here")),
            );
            return;
        }
        if let Initial::Value(value) = initial {
            let stored = Stored::of(&self.flow, &value);
            self.flow.assign(local, stored);
            let set = ExprKind::SetLocal { local, value: Box::new(value) };
            let set = hir::Expr::new(set, ty, declarator.span);
            out.push(Stmt { kind: StmtKind::Expr(set), span: declarator.span });
        }
    }
}

/// What a variable starts with.
enum Initial {
    Value(hir::Expr),
    /// Nothing, under this type.
    None(Type),
}

impl Initial {
    fn ty(&self) -> Type {
        match self {
            Initial::Value(value) => value.ty,
            Initial::None(ty) => *ty,
        }
    }
}
