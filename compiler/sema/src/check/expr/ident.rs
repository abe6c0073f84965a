//! Identifiers as values.

use asc_hir::{self as hir, ExprKind, External, LocalId, Reference, Type};
use asc_source::{Code, Diagnostic, Name, Span};

use super::super::Checker;
use super::super::flow::Stored;
use super::super::scope::Binding;

impl Checker<'_, '_> {
    pub(super) fn check_ident(&mut self, name: Name, context: Option<Type>, span: Span) -> hir::Expr {
        let Some(binding) = self.lookup(name) else {
            return self.report_unknown_name(name, span);
        };
        match binding {
            Binding::Local(local) => self.read_local(local, span),
            Binding::Constant { value, ty } => hir::Expr::new(ExprKind::Const(value), ty, span),
            Binding::Function { func } => self.function_value(func, context, span),
            Binding::Captured { span: declared } => self.report_closure(name, declared, span),
            Binding::Undeclared => {
                let text = self.cx.text(name).to_string();
                self.error(Code::TS2448, span, &[&text])
            }
            Binding::Alias(_) => self.error(Code::AS234, span, &[]),
            Binding::Error => hir::Expr::error(span),
            Binding::Element(element) => self.element_value(element, context, span),
        }
    }

    /// The value of a local, of its non-null type where the flow allows it (TS2454 before it has one).
    pub(super) fn read_local(&mut self, local: LocalId, span: Span) -> hir::Expr {
        if !self.flow.is_assigned(local) {
            let declared = &self.locals[local];
            let diagnostic = Diagnostic::new(Code::TS2454, span, &[&declared.name])
                .label(declared.span, "declared here without a value");
            self.cx.report(diagnostic);
            // Once is enough.
            self.flow.assign(local, Stored::MaybeNull);
        }
        let ty = self.locals[local].ty;
        let value = hir::Expr::new(ExprKind::Local(local), ty, span);
        if ty.is_nullable() && self.flow.is_non_null(local) { self.assume_non_null(value) } else { value }
    }

    /// AS100 for a variable of an enclosing function.
    pub(super) fn report_closure(&mut self, name: Name, declared: Span, span: Span) -> hir::Expr {
        let text = self.cx.text(name).to_string();
        let diagnostic = Diagnostic::new(Code::AS100, span, &["Closures"])
            .label(declared, format!("'{text}' is a variable of the enclosing function"))
            .help(format!("Pass '{text}' as a parameter, or make it a global variable."));
        self.cx.report(diagnostic);
        hir::Expr::error(span)
    }
}

/// A function as a value: the host's reference where one is wanted, else its function object.
pub(crate) fn function_value(func: hir::FuncId, ty: Type, context: Option<Type>, span: Span) -> hir::Expr {
    match context {
        Some(Type::Ref { to: to @ Reference::External(External::Func), .. }) => {
            hir::Expr::new(ExprKind::FunctionReference(func), Type::Ref { to, nullable: false }, span)
        }
        _ => hir::Expr::new(ExprKind::FunctionObject(func), ty, span),
    }
}
