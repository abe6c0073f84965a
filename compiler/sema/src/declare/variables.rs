//! Global variables.

use asc_ast::stmt::{VarKind, Variables};
use asc_ast::{self as ast, Pattern};
use asc_source::Code;

use super::decorators::{self, Target};
use super::merge;
use super::{Place, modifier_flags};
use crate::builtins;
use crate::context::Context;
use crate::element::{ElementKind, Flags, VariableElement, VariableState};

pub(super) fn declare<'a>(cx: &mut Context<'a>, place: &mut Place, decl: &'a ast::Decl, list: &'a Variables) {
    let mut flags = modifier_flags(&decl.modifiers) | place.flags;
    let ambient = flags.contains(Flags::AMBIENT);
    let is_const = list.kind == VarKind::Const;
    let mut target = match (ambient, is_const) {
        (true, _) => Target::AMBIENT_VARIABLE,
        (false, true) => Target::CONST,
        (false, false) => Target::VARIABLE,
    };
    target.set(Target::LIBRARY, flags.contains(Flags::LIBRARY));
    let mut decorated = decorators::read(cx, &decl.decorators, target);
    flags |= decorated.flags;
    flags.set(Flags::CONST, is_const);
    if ambient && decorated.external.module.is_none() {
        decorated.external.module.clone_from(&place.host_module);
    }
    for declarator in &list.declarators {
        let Pattern::Ident(ident) = declarator.pattern else {
            cx.not_supported(
                "Destructuring",
                declarator.pattern.span(),
                "Declare a variable for each part and assign them one by one.",
            );
            continue;
        };
        flags.set(Flags::DEFINITE, declarator.definite);
        let kind = ElementKind::Variable(VariableElement {
            ty: declarator.ty.as_ref(),
            init: declarator.init.as_ref(),
            external: decorated.external.clone(),
            builtin: None,
            state: VariableState::Declared,
        });
        let element = place.element(ident, flags, kind);
        let id = merge::add(cx, place, element);
        if flags.contains(Flags::BUILTIN) {
            bind_builtin(cx, id, ident);
        } else if is_const && !ambient && declarator.init.is_none() {
            cx.error(Code::TS1155, ident.span, &[]);
        }
    }
}

fn bind_builtin(cx: &mut Context<'_>, id: crate::element::ElementId, ident: ast::Ident) {
    let internal = cx.internal_name(id);
    let found = builtins::find(&internal);
    if found.is_none() {
        cx.not_supported(&format!("Builtin '{internal}'"), ident.span, "Only what the compiler knows can be built in.");
    }
    if let ElementKind::Variable(variable) = &mut cx.elements[id].kind {
        variable.builtin = found;
    }
}
