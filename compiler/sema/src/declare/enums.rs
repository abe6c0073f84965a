//! Enums and their members.

use asc_ast::{self as ast, Ident, PropertyName};

use super::decorators::{self, Target};
use super::merge::{self, report_duplicate};
use super::{Place, modifier_flags};
use crate::context::Context;
use crate::element::{ElementKind, EnumElement, EnumMemberElement, EnumMemberState, Flags};

pub(super) fn declare<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    decl: &'a ast::Decl,
    declaration: &'a ast::decl::Enum,
) {
    let mut flags = modifier_flags(&decl.modifiers) | place.flags;
    let decorated = decorators::read(cx, &decl.decorators, Target::ENUM);
    flags |= decorated.flags;
    let is_const = declaration.is_const || flags.contains(Flags::INLINE);
    let kind = ElementKind::Enum(EnumElement { is_const, checked: false, to_string: None });
    let element = place.element(declaration.name, flags, kind);
    let id = merge::add(cx, place, element);
    let members = Place { parent: id, flags: place.flags, ..place.clone() };
    for member in &declaration.members {
        let Some(ident) = member_name(cx, &member.name) else { continue };
        let kind = ElementKind::EnumMember(EnumMemberElement { member, state: EnumMemberState::Declared });
        let element = members.element(ident, Flags::CONST, kind);
        match cx.elements[id].members.get(&ident.name).copied() {
            Some(first) => {
                let first = cx.elements[first].span;
                report_duplicate(cx, ident.name, ident.span, first);
            }
            None => {
                let member = cx.elements.push(element);
                cx.elements[id].members.insert(ident.name, member);
            }
        }
    }
}

/// The name of a member: an identifier, or a string that could be one.
fn member_name(cx: &mut Context<'_>, name: &PropertyName) -> Option<Ident> {
    match name {
        PropertyName::Ident(ident) => Some(*ident),
        PropertyName::String(literal) => {
            let text = String::from_utf16_lossy(&literal.value);
            Some(Ident { name: cx.intern(&text), span: literal.span })
        }
        PropertyName::Number { span } | PropertyName::Computed { span, .. } => {
            cx.not_supported("Computed enum member names", *span, "Write an identifier or a string.");
            None
        }
        PropertyName::Private(ident) => {
            cx.not_supported("Private enum members", ident.span, "Write the name without '#'.");
            None
        }
    }
}
