//! Names in bodies: what they stand for, and elements as values and assignment targets.

use asc_ast::{self as ast, ExprKind};
use asc_hir::{self as hir, Type};
use asc_source::{Code, Diagnostic, Name, Span};

use super::Checker;
use super::scope::Binding;
use crate::element::{ElementId, ElementKind, Flags};
use crate::resolve::types::TypeScope;

impl<'a> Checker<'_, 'a> {
    /// What a name stands for here: locals first, then the elements around the body, imports among them (followed to
    /// what they name), then the global scope. `None`: nothing has this name; the caller reports it with
    /// [`Checker::report_unknown_name`].
    pub(crate) fn lookup(&mut self, name: Name) -> Option<Binding<'a>> {
        if let Some(binding) = self.scopes.lookup(name) {
            return Some(binding);
        }
        match self.cx.lookup_element(self.element, name) {
            Some(element) => Some(Binding::Element(element)),
            None if self.cx.is_failed_import(self.element, name) => Some(Binding::Error),
            None => None,
        }
    }

    /// TS2304 with the nearest known name.
    pub(crate) fn report_unknown_name(&mut self, name: Name, span: Span) -> hir::Expr {
        let mut locals: Vec<Name> = match self.cx.suggestions_left {
            0 => Vec::new(),
            _ => self.scopes.names().collect(),
        };
        locals.sort();
        self.cx.report_unknown_name(self.element, name, span, locals.into_iter());
        hir::Expr::error(span)
    }

    /// The element that an identifier or a dotted path of namespaces, enums, … names without evaluating anything.
    /// `None` if it is something else: a local, a property of a value, an unknown name. Reports nothing.
    pub(crate) fn resolve_element(&mut self, expr: &'a ast::Expr) -> Option<ElementId> {
        match &expr.kind {
            ExprKind::Ident(name) => match self.lookup(*name)? {
                Binding::Element(element) => Some(element),
                Binding::Local(_)
                | Binding::Constant { .. }
                | Binding::Function { .. }
                | Binding::Captured { .. }
                | Binding::Undeclared
                | Binding::Alias(_)
                | Binding::Error => None,
            },
            ExprKind::This => self.static_this(),
            ExprKind::Paren(inner) => self.resolve_element(inner),
            ExprKind::Member { object, name, optional: false, private: false } => {
                let object = self.resolve_element(object)?;
                self.resolve_member(object, name.name)
            }
            _ => None,
        }
    }

    /// The static member `name` of an element (namespace, enum, file, function merged with a namespace, …), imports
    /// followed.
    pub(crate) fn resolve_member(&mut self, element: ElementId, name: Name) -> Option<ElementId> {
        self.cx.member(element, name)
    }

    /// The value of an element: a global's, an enum member's, a function object, a builtin constant. Reports what has
    /// no value (AS234) and use before declaration (TS2448).
    pub(crate) fn element_value(&mut self, element: ElementId, context: Option<Type>, span: Span) -> hir::Expr {
        match &self.cx.elements[element].kind {
            ElementKind::Variable(_) => self.read_global(element, context, span),
            ElementKind::EnumMember(_) => self.read_enum_member(element, span),
            ElementKind::Function(_) => self.function_element_value(element, context, span),
            ElementKind::Number(value) => hir::Expr::int(i64::from(*value), Type::I32, span),
            &ElementKind::Property(accessors) => match accessors.get {
                Some(getter) => {
                    self.check_unsafe(getter, span);
                    let func = self.cx.instance_of(getter, Box::new([]));
                    self.finish_direct(func, None, Vec::new(), span)
                }
                None => self.report_no_getter(span),
            },
            ElementKind::Root
            | ElementKind::File(_)
            | ElementKind::Namespace
            | ElementKind::Enum(_)
            | ElementKind::TypeAlias(_)
            | ElementKind::Class(_)
            | ElementKind::Field(_)
            | ElementKind::Interface(_)
            | ElementKind::Import(_) => self.error(Code::AS234, span, &[]),
        }
    }

    fn function_element_value(&mut self, element: ElementId, context: Option<Type>, span: Span) -> hir::Expr {
        let ElementKind::Function(function) = &self.cx.elements[element].kind else {
            return hir::Expr::error(span);
        };
        let name = self.cx.text(self.cx.elements[element].name).to_string();
        if function.builtin.is_some() {
            let help = format!("Write a function that calls '{name}'.");
            return self.not_supported("First-class built-ins", span, &help);
        }
        if !function.function.type_params.is_empty() {
            let help = format!("Write a function that calls '{name}' with its type arguments.");
            self.cx.report(Diagnostic::new(Code::TS1140, span, &[]).help(help));
            return hir::Expr::error(span);
        }
        self.check_unsafe(element, span);
        let func = self.cx.instance_of(element, Box::new([]));
        self.function_value(func, context, span)
    }

    /// A function as a value; one with optional parameters by its trampoline.
    pub(crate) fn function_value(&mut self, func: hir::FuncId, context: Option<Type>, span: Span) -> hir::Expr {
        let ty = self.cx.function_type(func);
        let target = self.cx.varargs_or_self(func);
        super::expr::function_value(target, ty, context, span)
    }

    /// The global behind an element that may be assigned, and its type. Reports why it may not be (TS2540) and gives
    /// `None`.
    pub(crate) fn element_target(&mut self, element: ElementId, span: Span) -> Option<(hir::GlobalId, Type)> {
        let name = self.cx.elements[element].name;
        if let ElementKind::Variable(variable) = &self.cx.elements[element].kind
            && variable.builtin.is_none()
            && !self.cx.elements[element].flags.contains(Flags::CONST)
        {
            return self.global_of(element, span);
        }
        let text = self.cx.text(name).to_string();
        let declared = self.cx.elements[element].span;
        let mut diagnostic = Diagnostic::new(Code::TS2540, span, &[&text]);
        if !declared.is_none() {
            diagnostic = diagnostic.label(declared, format!("'{text}' is declared here"));
        }
        self.cx.report(diagnostic);
        None
    }

    /// The type that a written type means here.
    pub(crate) fn resolve_type(&mut self, ty: &'a ast::Type) -> Type {
        let scope = TypeScope { element: self.element, bindings: &self.bindings, locals: Some(&self.scopes) };
        self.cx.resolve_type(ty, scope)
    }

    /// AS101 for the use of an `@unsafe` element in user code under `--noUnsafe`.
    pub(crate) fn check_unsafe(&mut self, element: ElementId, span: Span) {
        if !self.cx.options.no_unsafe
            || !self.cx.elements[element].flags.contains(Flags::UNSAFE)
            || self.cx.is_library(self.element)
        {
            return;
        }
        let declared = self.cx.elements[element].span;
        let text = self.cx.name_text(element).to_string();
        self.cx.report(
            Diagnostic::new(Code::AS101, span, &[]).label(declared, format!("'{text}' is declared '@unsafe' here")),
        );
    }
}
