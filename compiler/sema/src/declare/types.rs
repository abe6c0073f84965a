//! Type aliases.

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
