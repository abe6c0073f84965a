//! Namespaces and host modules.

use asc_ast::{self as ast, StringLiteral};

use super::decorators::{self, Target};
use super::merge;
use super::{Place, declare_statements, modifier_flags};
use crate::context::Context;
use crate::element::{ElementKind, Flags};

/// `namespace A.B { … }` declares `A` and, exported in it, `B`.
pub(super) fn declare<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    decl: &'a ast::Decl,
    namespace: &'a ast::decl::Namespace,
) {
    let mut flags = modifier_flags(&decl.modifiers) | place.flags;
    flags |= decorators::read(cx, &decl.decorators, Target::NAMESPACE).flags;
    let mut inner = place.clone();
    for (depth, &ident) in namespace.path.iter().enumerate() {
        let own = if depth == 0 { flags } else { (flags - Flags::GLOBAL - Flags::DEFAULT) | Flags::EXPORT };
        let element = inner.element(ident, own, ElementKind::Namespace);
        let parent = merge::add(cx, &inner, element);
        inner.parent = parent;
    }
    inner.flags |= flags & Flags::AMBIENT;
    declare_statements(cx, &mut inner, &namespace.body);
}

/// `module "name";` names the host module of the ambient declarations behind it; with a body, of those in it.
pub(super) fn declare_module<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    path: &'a StringLiteral,
    body: Option<&'a [ast::Stmt]>,
) {
    let module = String::from_utf16_lossy(&path.value);
    match body {
        None => place.host_module = Some(module),
        Some(stmts) => {
            let mut inner = place.clone();
            inner.host_module = Some(module);
            inner.flags |= Flags::AMBIENT;
            declare_statements(cx, &mut inner, stmts);
        }
    }
}
