//! `typeof e`: a string that is known at compile time.

use asc_ast as ast;
use asc_hir::{self as hir, Reference, Type};
use asc_source::Span;

use super::super::Checker;
use super::super::scope::Binding;
use super::bare;
use super::instanceof::only_effect;
use crate::element::ElementKind;

impl<'a> Checker<'_, 'a> {
    /// The operand is evaluated for its effects. An unknown name is no mistake here.
    pub(super) fn check_typeof(&mut self, operand: &'a ast::Expr, span: Span) -> hir::Expr {
        if let Some(text) = self.typeof_name(operand) {
            return self.text_constant(text, span);
        }
        if matches!(bare(operand).kind, ast::ExprKind::Null) {
            return self.text_constant("object", span);
        }
        let value = self.check_expr(operand, None);
        let Some(text) = typeof_text(value.ty) else {
            return hir::Expr::error(span);
        };
        let text = self.text_constant(text, span);
        only_effect(value, text, span)
    }

    /// Of what a name or a dotted path names, if that is no value with a type of its own.
    fn typeof_name(&mut self, operand: &'a ast::Expr) -> Option<&'static str> {
        let operand = bare(operand);
        if let ast::ExprKind::Ident(name) = operand.kind {
            match self.lookup(name) {
                None => return Some("undefined"),
                Some(Binding::Element(_)) => {}
                Some(_) => return None,
            }
        }
        let element = self.resolve_element(operand)?;
        match self.cx.element(element).kind {
            ElementKind::Function(_) => Some("function"),
            ElementKind::Root
            | ElementKind::File(_)
            | ElementKind::Namespace
            | ElementKind::Enum(_)
            | ElementKind::TypeAlias(_)
            | ElementKind::Class(_)
            | ElementKind::Interface(_) => Some("object"),
            ElementKind::Field(_) | ElementKind::Property(_) => None,
            ElementKind::Variable(_) | ElementKind::EnumMember(_) | ElementKind::Import(_) | ElementKind::Number(_) => {
                None
            }
        }
    }
}

/// What `typeof` says of values of a type.
fn typeof_text(ty: Type) -> Option<&'static str> {
    match ty {
        Type::Error => None,
        Type::Void => Some("undefined"),
        Type::Bool => Some("boolean"),
        Type::Ref { .. } if super::string::is_string(ty) => Some("string"),
        Type::Ref { to: Reference::Function(_), .. } => Some("function"),
        Type::Ref { to: Reference::External(_), .. } => Some("externref"),
        Type::Ref { to: Reference::Class(_), .. } => Some("object"),
        _ => Some("number"),
    }
}
