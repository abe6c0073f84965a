//! `object.name` and `object[index]`.

use asc_ast as ast;
use asc_hir::{self as hir, Type};
use asc_source::{Code, Diagnostic, Span, closest_name};

use super::super::Checker;
use crate::element::{ElementId, ElementKind};

impl<'a> Checker<'_, 'a> {
    /// A member of a namespace, enum or class, or a property of a value. `whole` is the member expression itself.
    pub(super) fn check_member(
        &mut self,
        whole: &'a ast::Expr,
        object: &'a ast::Expr,
        name: ast::Ident,
        context: Option<Type>,
    ) -> hir::Expr {
        if let Some(element) = self.resolve_element(whole) {
            return self.element_value(element, context, whole.span);
        }
        if let Some(element) = self.resolve_element(object)
            && !is_value(&self.cx.element(element).kind)
        {
            return self.report_member(element, name);
        }
        if Self::is_super(object) {
            return match self.super_member(object, name) {
                Some((value, found)) => self.read_property(value, found, context, whole.span),
                None => hir::Expr::error(whole.span),
            };
        }
        let object = self.check_expr(object, None);
        self.property(object, name, context, whole.span)
    }

    /// TS2339 for an element without such a member, with the nearest that there is.
    pub(super) fn report_member(&mut self, element: ElementId, name: ast::Ident) -> hir::Expr {
        let of = self.cx.internal_name(element);
        let element = self.cx.element(element);
        let text = self.cx.text(name.name);
        let nearest = closest_name(text, element.members.keys().map(|&member| self.cx.text(member)));
        let mut diagnostic = Diagnostic::new(Code::TS2339, name.span, &[text, &of]);
        diagnostic.help = nearest.map(|nearest| format!("Did you mean '{nearest}'?"));
        self.cx.report(diagnostic);
        hir::Expr::error(name.span)
    }

    /// An element of a collection, or the name of an enum's value.
    pub(super) fn check_index(&mut self, object: &'a ast::Expr, index: &'a ast::Expr, span: Span) -> hir::Expr {
        if let Some(element) = self.resolve_element(object)
            && !is_value(&self.cx.element(element).kind)
        {
            return self.check_enum_name(element, index, span);
        }
        let object = self.check_expr(object, None);
        self.index_value(object, index, span)
    }

    /// An element of a checked object.
    pub(super) fn index_value(&mut self, object: hir::Expr, index: &'a ast::Expr, span: Span) -> hir::Expr {
        if object.ty == Type::Error {
            self.check_expr(index, None);
            return hir::Expr::error(span);
        }
        let Some(overload) = self.index_overload(&object, "[]", "{}") else {
            self.check_expr(index, None);
            return self.report_no_index(&object);
        };
        let Some(ty) = self.overload_param(&overload, 0) else { return hir::Expr::error(span) };
        let index = self.check_expr_as(index, ty);
        self.call_overload(overload, object, vec![index], span)
    }

    /// TS2329, or what is in the way.
    pub(super) fn report_no_index(&mut self, object: &hir::Expr) -> hir::Expr {
        let name = self.type_name(object.ty);
        if object.ty.is_nullable() {
            let to = self.type_name(object.ty.with_nullable(false));
            return self.error(Code::TS2322, object.span, &[&name, &to]);
        }
        self.error(Code::TS2329, object.span, &[&name])
    }
}

/// Whether an element is a value, whose members are properties.
pub(super) fn is_value(kind: &ElementKind<'_>) -> bool {
    match kind {
        ElementKind::Variable(_)
        | ElementKind::EnumMember(_)
        | ElementKind::Number(_)
        | ElementKind::Field(_)
        | ElementKind::Property(_) => true,
        // A function may have been merged with a namespace; else it has the properties of a function value.
        ElementKind::Function(_) => true,
        ElementKind::Root
        | ElementKind::File(_)
        | ElementKind::Namespace
        | ElementKind::Enum(_)
        | ElementKind::TypeAlias(_)
        | ElementKind::Class(_)
        | ElementKind::Interface(_)
        | ElementKind::Import(_) => false,
    }
}
