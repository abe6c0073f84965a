//! Export statements.

use asc_ast::{self as ast, ExprKind, Ident};
use asc_source::{Code, Name, Span};

use super::imports::file_of;
use super::merge::{self, report_export_conflict};
use super::{Place, modifier_flags};
use crate::context::Context;
use crate::element::{ElementId, ElementKind, Export, ExportTarget, External, Flags, VariableElement, VariableState};

/// `export { a as b }`, `export { a } from "path"`.
pub(super) fn declare_names<'a>(cx: &mut Context<'a>, place: &mut Place, names: &'a ast::module::ExportNames) {
    let from = names.path.as_ref().map(|path| file_of(cx, place, path));
    for specifier in &names.names {
        let exported = specifier.alias.unwrap_or(specifier.name);
        let (name, span) = (specifier.name.name, specifier.name.span);
        let target = match from {
            Some(file) => ExportTarget::From { file, name, span },
            None => ExportTarget::Local { name, span },
        };
        add(cx, place, exported.name, exported.span, target);
    }
}

/// `export * from "path"`, `export * as ns from "path"`.
pub(super) fn declare_all<'a>(cx: &mut Context<'a>, place: &mut Place, all: &'a ast::module::ExportAll) {
    let file = file_of(cx, place, &all.path);
    match all.namespace {
        Some(namespace) => add(cx, place, namespace.name, namespace.span, ExportTarget::Module { file }),
        None => {
            if let (Some(file), ElementKind::File(this)) = (file, &mut cx.elements[place.parent].kind) {
                this.stars.push((file, all.path.span));
            }
        }
    }
}

/// `export default expr;`: a name is exported as it is; any other expression initialises a constant named `default`.
pub(super) fn declare_default<'a>(cx: &mut Context<'a>, place: &mut Place, decl: &'a ast::Decl, expr: &'a ast::Expr) {
    if !matches!(cx.elements[place.parent].kind, ElementKind::File(_)) {
        cx.error(Code::TS1319, decl.span, &[]);
        return;
    }
    let default = cx.intern("default");
    if let ExprKind::Ident(name) = expr.kind {
        add(cx, place, default, expr.span, ExportTarget::Local { name, span: expr.span });
        return;
    }
    let flags = modifier_flags(&decl.modifiers) | Flags::CONST | Flags::EXPORT;
    let ident = Ident { name: default, span: expr.span };
    let kind = ElementKind::Variable(VariableElement {
        ty: None,
        init: Some(expr),
        external: External::default(),
        builtin: None,
        state: VariableState::Declared,
    });
    let element = place.element(ident, flags, kind);
    merge::add(cx, place, element);
}

/// Exports something of a file; members of a namespace cannot be exported by statements.
fn add(cx: &mut Context<'_>, place: &Place, name: Name, span: Span, target: ExportTarget) {
    let ElementKind::File(file) = &mut cx.elements[place.parent].kind else {
        cx.error(Code::TS1042, span, &["export"]);
        return;
    };
    match file.exports.get(&name) {
        Some(existing) => {
            let first = existing.span;
            let text = cx.text(name).to_string();
            report_export_conflict(cx, &text, span, first);
        }
        None => {
            file.exports.insert(name, Export { span, target });
        }
    }
}

/// Makes all exports of a library file global names, those under another name too.
pub(super) fn make_global(cx: &mut Context<'_>, file: ElementId) {
    let members = &cx.elements[file].members;
    let ElementKind::File(element) = &cx.elements[file].kind else { return };
    let exported: Vec<(Name, ElementId)> = element
        .exports
        .iter()
        .filter_map(|(&name, export)| match export.target {
            ExportTarget::Element(id) => Some((name, id)),
            ExportTarget::Local { name: local, .. } => members.get(&local).map(|&id| (name, id)),
            ExportTarget::From { .. } | ExportTarget::Module { .. } => None,
        })
        .collect();
    for (name, element) in exported {
        if cx.elements[element].name == name {
            merge::add_global(cx, element);
        } else {
            cx.elements[ElementId::ROOT].members.entry(name).or_insert(element);
        }
    }
}
