//! Names in bodies: what they stand for, and elements as values and assignment targets.

use asc_ast as ast;
use asc_hir::{self as hir, Type};
use asc_source::{Name, Span};

use super::Checker;
use super::scope::Binding;
use crate::element::ElementId;

impl<'a> Checker<'_, 'a> {
    /// What a name stands for here: locals first, then the elements around the body, imports among them (followed to
    /// what they name), then the global scope. `None`: nothing has this name; the caller reports it with
    /// [`Checker::report_unknown_name`].
    pub(crate) fn lookup(&mut self, name: Name) -> Option<Binding<'a>> {
        self.scopes.lookup(name)
    }

    /// TS2304 with the nearest known name.
    pub(crate) fn report_unknown_name(&mut self, name: Name, span: Span) -> hir::Expr {
        let text = self.cx.text(name).to_string();
        self.error(asc_source::Code::TS2304, span, &[&text])
    }

    /// The element that an identifier or a dotted path of namespaces, enums, … names without evaluating anything.
    /// `None` if it is something else: a local, a property of a value, an unknown name. Reports nothing.
    pub(crate) fn resolve_element(&mut self, expr: &'a ast::Expr) -> Option<ElementId> {
        let _ = expr;
        None
    }

    /// The static member `name` of an element (namespace, enum, file, function merged with a namespace, …), imports
    /// followed.
    pub(crate) fn resolve_member(&mut self, element: ElementId, name: Name) -> Option<ElementId> {
        self.cx.elements[element].members.get(&name).copied()
    }

    /// The value of an element: a global's, an enum member's, a function object, a builtin constant. Reports what has
    /// no value (AS234) and use before declaration (TS2448).
    pub(crate) fn element_value(&mut self, element: ElementId, context: Option<Type>, span: Span) -> hir::Expr {
        let _ = (element, context);
        self.not_supported("elements as values", span, "")
    }

    /// The global behind an element that may be assigned, and its type. Reports why it may not be (TS2540) and gives
    /// `None`.
    pub(crate) fn element_target(&mut self, element: ElementId, span: Span) -> Option<(hir::GlobalId, Type)> {
        let _ = element;
        self.not_supported("assignment", span, "");
        None
    }

    /// The type that a written type means here.
    pub(crate) fn resolve_type(&mut self, ty: &'a ast::Type) -> Type {
        self.cx.not_supported("types", ty.span, "");
        Type::Error
    }
}
