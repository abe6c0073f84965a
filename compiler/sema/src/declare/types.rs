//! Type aliases, classes and interfaces.

use asc_ast as ast;

use super::decorators::{self, Target};
use super::merge;
use super::{Place, modifier_flags};
use crate::context::Context;
use crate::element::{AliasState, ElementKind, TypeAliasElement};

pub(super) fn declare_alias<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    decl: &'a ast::Decl,
    declaration: &'a ast::decl::TypeAlias,
) {
    let flags = modifier_flags(&decl.modifiers) | decorators::read(cx, &decl.decorators, Target::ALIAS).flags;
    let kind = ElementKind::TypeAlias(TypeAliasElement { declaration, state: AliasState::Unresolved });
    let element = place.element(declaration.name, flags, kind);
    merge::add(cx, place, element);
}

pub(super) fn declare_class<'a>(cx: &mut Context<'a>, place: &mut Place, decl: &'a ast::Decl, class: &'a ast::Class) {
    let flags = modifier_flags(&decl.modifiers) | decorators::read(cx, &decl.decorators, Target::CLASS).flags;
    let ident = match class.name {
        Some(name) => name,
        // `export default class {}`
        None => ast::Ident { name: cx.intern("default"), span: decl.span.at_start() },
    };
    let element = place.element(ident, flags, ElementKind::Class);
    merge::add(cx, place, element);
}

pub(super) fn declare_interface<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    decl: &'a ast::Decl,
    interface: &'a ast::Interface,
) {
    let flags = modifier_flags(&decl.modifiers) | decorators::read(cx, &decl.decorators, Target::INTERFACE).flags;
    let element = place.element(interface.name, flags, ElementKind::Interface);
    merge::add(cx, place, element);
}
