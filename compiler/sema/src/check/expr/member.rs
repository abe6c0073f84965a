//! `object.name` and `object[index]`.

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, Immediate, Place, Reference, Type};
use asc_ops::Op;
use asc_source::{Code, Diagnostic, Span, closest_name};

use super::super::Checker;
use crate::element::{ElementId, ElementKind};

impl<'a> Checker<'_, 'a> {
    /// A member of a namespace or enum, or a property of a value. `whole` is the member expression itself.
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
        let object = self.check_expr(object, None);
        self.property(object, name, whole.span)
    }

    /// A property of a value.
    fn property(&mut self, object: hir::Expr, name: ast::Ident, span: Span) -> hir::Expr {
        let ty = object.ty;
        match ty {
            Type::Error => return hir::Expr::error(span),
            Type::Ref { nullable: true, .. } => {
                let (from, to) = (self.type_name(ty), self.type_name(ty.with_nullable(false)));
                return self.error(Code::TS2322, object.span, &[&from, &to]);
            }
            // The table index stands first in a function object.
            Type::Ref { to: Reference::Function(_), .. } if self.cx.text(name.name) == "index" => {
                let immediate = Immediate::Mem { offset: 0, align: 4, place: Place::Raw };
                let kind = ExprKind::Operator { op: Op::I32Load, args: vec![object], immediate };
                return hir::Expr::new(kind, Type::U32, span);
            }
            _ if ty.is_numeric() && self.cx.text(name.name) == "toString" => {
                return self.not_supported(
                    "Numbers as strings",
                    name.span,
                    "Return the number and let the host print it.",
                );
            }
            _ if super::string::is_string(ty) => {
                return self.not_supported("Members of strings", name.span, super::string::HELP);
            }
            _ => {}
        }
        let (text, type_name) = (self.cx.text(name.name).to_string(), self.type_name(ty));
        self.error(Code::TS2339, name.span, &[&text, &type_name])
    }

    /// TS2339 for an element without such a member, with the nearest that there is.
    fn report_member(&mut self, element: ElementId, name: ast::Ident) -> hir::Expr {
        if let ElementKind::Class | ElementKind::Interface = self.cx.element(element).kind {
            self.cx.report_class(element);
            return hir::Expr::error(name.span);
        }
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
        self.check_expr(index, None);
        if object.ty == Type::Error {
            return hir::Expr::error(span);
        }
        let name = self.type_name(object.ty);
        self.error(Code::TS2329, object.span, &[&name])
    }
}

/// Whether an element is a value, whose members are properties.
fn is_value(kind: &ElementKind<'_>) -> bool {
    match kind {
        ElementKind::Variable(_) | ElementKind::EnumMember(_) | ElementKind::Number(_) => true,
        // A function may have been merged with a namespace; else it has the properties of a function value.
        ElementKind::Function(_) => true,
        ElementKind::Root
        | ElementKind::File(_)
        | ElementKind::Namespace
        | ElementKind::Enum(_)
        | ElementKind::TypeAlias(_)
        | ElementKind::Class
        | ElementKind::Interface
        | ElementKind::Import(_) => false,
    }
}
