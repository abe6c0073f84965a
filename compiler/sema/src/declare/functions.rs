//! Function declarations.

use asc_ast as ast;
use asc_source::{Code, Diagnostic};

use super::decorators::{self, Target};
use super::merge;
use super::{Place, modifier_flags};
use crate::builtins;
use crate::context::Context;
use crate::element::{ElementKind, Flags, FunctionElement};

pub(super) fn declare<'a>(cx: &mut Context<'a>, place: &mut Place, decl: &'a ast::Decl, function: &'a ast::Function) {
    let mut flags = modifier_flags(&decl.modifiers) | place.flags;
    let ambient = flags.contains(Flags::AMBIENT);
    let mut target = if ambient { Target::AMBIENT_FUNCTION } else { Target::FUNCTION };
    target.set(Target::LIBRARY, flags.contains(Flags::LIBRARY));
    target.set(Target::EXPORTED_FUNCTION, flags.contains(Flags::EXPORT));
    let mut decorated = decorators::read(cx, &decl.decorators, target);
    flags |= decorated.flags;
    if ambient && decorated.external.module.is_none() {
        decorated.external.module.clone_from(&place.host_module);
    }
    if function.body.is_none() && !ambient && !flags.contains(Flags::BUILTIN) {
        let help = "Overloads are not compiled: write one function with optional parameters, or a generic one.";
        cx.report(Diagnostic::new(Code::TS2391, function.signature_span, &[]).help(help));
        return;
    }
    let ident = match function.name {
        Some(name) => name,
        // `export default function () {}`
        None => ast::Ident { name: cx.intern("default"), span: function.signature_span.at_start() },
    };
    let kind = ElementKind::Function(FunctionElement { function, external: decorated.external, builtin: None });
    let element = place.element(ident, flags, kind);
    let id = merge::add(cx, place, element);
    if flags.contains(Flags::BUILTIN) {
        let internal = cx.internal_name(id);
        let found = builtins::find(&internal);
        if found.is_none() {
            cx.not_supported(
                &format!("Builtin '{internal}'"),
                ident.span,
                "Only what the compiler knows can be built in.",
            );
        }
        if let ElementKind::Function(function) = &mut cx.elements[id].kind {
            function.builtin = found;
        }
    }
}
