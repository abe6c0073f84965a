//! The whole check of a program, in order.

use asc_hir::{self as hir, FuncId};
use asc_source::{Diagnostics, FileKind, Interner};

use crate::Input;
use crate::check::body::check_queued;
use crate::check::classes::finish_classes;
use crate::check::export::check_exports;
use crate::check::start::check_start;
use crate::context::Context;
use crate::declare::declare;
use crate::element::{ElementId, ElementKind, Flags};

/// Checks a program: declares all files, then checks what is reached from start code and exports, then the rest.
pub(crate) fn check<'a>(
    input: &'a Input<'a>,
    interner: &'a mut Interner,
    diagnostics: &'a mut Diagnostics,
) -> hir::Program {
    let mut cx = Context::new(input, interner, diagnostics);
    declare(&mut cx);
    cx.collect_overriding_names();
    for unit in input.units {
        let file = cx.files[&unit.file];
        cx.resolve_file_links(file);
    }
    let start = check_start(&mut cx, input.entries);
    check_exports(&mut cx, input.entries);
    finish_classes(&mut cx);
    cx.program.start = start.finish(&mut cx);
    check_unreached(&mut cx);
    cx.program
}

/// Checks the functions, variables and enums of the user's files that nothing has asked for. Their mistakes are warnings
/// unless `--strict`, and nothing of them stays in the program.
fn check_unreached(cx: &mut Context<'_>) {
    let mark = cx.program.mark();
    cx.unreachable = true;
    let unchecked: Vec<ElementId> = cx.elements.keys().filter(|&id| is_unreached(cx, id)).collect();
    for id in unchecked {
        match cx.elements[id].kind {
            ElementKind::Function(_) if cx.elements[id].flags.intersects(Flags::INSTANCE | Flags::CONSTRUCTOR) => {
                let class = cx.class_of(cx.elements[id].parent, Box::new([]));
                match cx.elements[id].flags.contains(Flags::CONSTRUCTOR) {
                    true => cx.constructor_of(class),
                    false => cx.method_of(class, id, Box::new([])),
                };
            }
            ElementKind::Function(_) => {
                cx.instance_of(id, Box::new([]));
            }
            ElementKind::Class(_) | ElementKind::Interface(_) => {
                let class = cx.class_of(id, Box::new([]));
                cx.ensure_layout(class);
            }
            ElementKind::Variable(_) => cx.ensure_variable(id),
            ElementKind::TypeAlias(_) => cx.ensure_alias(id),
            _ => cx.ensure_enum(id),
        }
        check_queued(cx);
    }
    check_defaults(cx);
    cx.unreachable = false;
    cx.program.truncate(mark);
}

/// Checks the default values of parameters that every call gives.
fn check_defaults(cx: &mut Context<'_>) {
    let functions: Vec<FuncId> = cx.program.functions.keys().collect();
    for func in functions {
        if !cx.is_library(cx.functions[func].scope) {
            cx.varargs_or_self(func);
        }
    }
    check_queued(cx);
}

fn is_unreached(cx: &Context<'_>, id: ElementId) -> bool {
    let element = &cx.elements[id];
    if cx.sources.file(element.file).kind == FileKind::Library {
        return false;
    }
    match &element.kind {
        ElementKind::Function(function) => {
            let class = cx.class_declaration(element.parent);
            let is_member = element.flags.intersects(Flags::INSTANCE | Flags::CONSTRUCTOR);
            let owner = match is_member {
                true => cx.class_instances.get(&(element.parent, Box::from([]))).copied(),
                false => None,
            };
            function.function.type_params.is_empty()
                && function.function.body.is_some()
                && class.is_none_or(|class| class.type_params.is_empty() || !is_member)
                && !element.flags.contains(Flags::AMBIENT)
                && ((is_member && owner.is_none()) || !cx.instances.contains_key(&(id, owner, Box::from([]))))
        }
        ElementKind::Class(class) | ElementKind::Interface(class) => {
            class.type_params.is_empty() && !cx.class_instances.contains_key(&(id, Box::from([])))
        }
        ElementKind::Variable(_) => true,
        ElementKind::TypeAlias(alias) => alias.declaration.type_params.is_empty(),
        ElementKind::Enum(declared) => !declared.checked,
        ElementKind::Root
        | ElementKind::File(_)
        | ElementKind::Namespace
        | ElementKind::EnumMember(_)
        | ElementKind::Import(_)
        | ElementKind::Field(_)
        | ElementKind::Property(_)
        | ElementKind::Number(_) => false,
    }
}
