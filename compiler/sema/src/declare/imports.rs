//! Imports: each imported name becomes an element that stands for another.

use asc_ast::{self as ast, Ident, StringLiteral};
use asc_source::{Code, FileId, Span};

use super::{Place, merge, modifier_flags};
use crate::context::Context;
use crate::element::{ElementKind, Flags, ImportElement, ImportState, ImportTarget};

pub(super) fn declare<'a>(cx: &mut Context<'a>, place: &mut Place, import: &'a ast::module::Import) {
    if !matches!(cx.elements[place.parent].kind, ElementKind::File(_)) {
        cx.error(Code::TS1042, import.path.span, &["import"]);
        return;
    }
    let file = file_of(cx, place, &import.path);
    if let Some(default) = import.default {
        let exported = cx.intern("default");
        add_import(cx, place, default, default.span, ImportTarget::Name { file, name: exported });
    }
    if let Some(namespace) = import.namespace {
        add_import(cx, place, namespace, namespace.span, ImportTarget::Module { file });
    }
    for specifier in import.names.as_deref().unwrap_or_default() {
        let local = specifier.alias.unwrap_or(specifier.name);
        add_import(cx, place, local, specifier.name.span, ImportTarget::Name { file, name: specifier.name.name });
    }
}

/// `import a = b.c;`, `export import a = b.c;`.
pub(super) fn declare_equals<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    decl: &'a ast::Decl,
    import: &'a ast::module::ImportEquals,
) {
    let mut path = Vec::new();
    if !dotted_path(&import.value, &mut path) {
        cx.not_supported(
            "Import assignments of anything but a dotted name",
            import.value.span,
            "Write 'import * as name from \"path\"'.",
        );
        return;
    }
    let flags = modifier_flags(&decl.modifiers);
    let kind = ElementKind::Import(ImportElement {
        target: ImportTarget::Path(path),
        span: import.value.span,
        state: ImportState::Unresolved,
    });
    let element = place.element(import.name, flags, kind);
    merge::add(cx, place, element);
}

/// The identifiers of `a.b.c`, or false if the expression is something else.
pub(super) fn dotted_path(expr: &ast::Expr, path: &mut Vec<Ident>) -> bool {
    match &expr.kind {
        ast::ExprKind::Ident(name) => {
            path.push(Ident { name: *name, span: expr.span });
            true
        }
        ast::ExprKind::Member { object, name, optional: false, private: false } => {
            let is_path = dotted_path(object, path);
            path.push(*name);
            is_path
        }
        _ => false,
    }
}

fn add_import(cx: &mut Context<'_>, place: &Place, local: Ident, span: Span, target: ImportTarget) {
    let kind = ElementKind::Import(ImportElement { target, span, state: ImportState::Unresolved });
    let element = place.element(local, Flags::empty(), kind);
    merge::add(cx, place, element);
}

/// The file that a path names; `None` if that has been reported.
pub(super) fn file_of(cx: &Context<'_>, place: &Place, path: &StringLiteral) -> Option<FileId> {
    let text = String::from_utf16_lossy(&path.value);
    let unit = cx.unit_of(place.file)?;
    unit.imports.get(&text).copied()
}
