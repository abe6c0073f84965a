//! Adding an element to its scope: duplicates are reported, what may share a name is merged.

use asc_source::{Code, Diagnostic};

use super::Place;
use crate::context::Context;
use crate::element::{Element, ElementId, ElementKind, Export, ExportTarget, Flags};

/// How an element shares its name with others of its scope.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Merging {
    Namespace,
    /// Static members of a namespace of the same name are added to it.
    Host,
    Alias,
    /// A variable: only a type alias may have the same name.
    Value,
    Never,
}

fn merging(kind: &ElementKind<'_>) -> Merging {
    match kind {
        ElementKind::Namespace => Merging::Namespace,
        ElementKind::Function(_) | ElementKind::Enum(_) | ElementKind::Class(_) => Merging::Host,
        ElementKind::TypeAlias(_) => Merging::Alias,
        ElementKind::Variable(_) => Merging::Value,
        ElementKind::Root
        | ElementKind::File(_)
        | ElementKind::EnumMember(_)
        | ElementKind::Interface(_)
        | ElementKind::Import(_)
        | ElementKind::Field(_)
        | ElementKind::Property(_)
        | ElementKind::Number(_) => Merging::Never,
    }
}

/// Adds an element to its parent's members, and to its file's exports if it is exported there. Gives the element that
/// now has the name: an earlier one if they were merged; one without a name of its own after a reported duplicate.
pub(super) fn add<'a>(cx: &mut Context<'a>, place: &Place, element: Element<'a>) -> ElementId {
    let (name, span, flags) = (element.name, element.span, element.flags);
    let id = match cx.elements[place.parent].members.get(&name).copied() {
        Some(existing) => merge(cx, existing, element),
        None => {
            let id = cx.elements.push(element);
            cx.elements[place.parent].members.insert(name, id);
            id
        }
    };
    if flags.contains(Flags::EXPORT) {
        export(cx, place, name, span, id);
        if flags.contains(Flags::DEFAULT) {
            let default = cx.intern("default");
            export(cx, place, default, span, id);
        }
    }
    if flags.contains(Flags::GLOBAL) {
        add_global(cx, id);
    }
    id
}

fn merge<'a>(cx: &mut Context<'a>, existing: ElementId, element: Element<'a>) -> ElementId {
    use Merging::{Alias, Host, Namespace, Never, Value};
    let old = &cx.elements[existing];
    let host_is_enum_or_function = |kind: &ElementKind<'_>| matches!(kind, ElementKind::Function(_));
    match (merging(&old.kind), merging(&element.kind)) {
        (Namespace | Host, Namespace) => {
            check_exports(cx, existing, &element);
            existing
        }
        (Namespace, Host) => {
            check_exports(cx, existing, &element);
            // The namespace's members stay; the element becomes what it was merged with.
            let old = &mut cx.elements[existing];
            old.kind = element.kind;
            old.span = element.span;
            old.flags |= element.flags;
            existing
        }
        (Value | Namespace, Alias) if old.shadow_type.is_none() => add_shadow(cx, existing, element),
        (Host, Alias) if old.shadow_type.is_none() && host_is_enum_or_function(&old.kind) => {
            add_shadow(cx, existing, element)
        }
        (Alias, Value | Namespace) => replace_alias(cx, existing, element),
        (Alias, Host) if host_is_enum_or_function(&element.kind) => replace_alias(cx, existing, element),
        (Namespace | Host | Alias | Value | Never, _) => duplicate(cx, existing, element),
    }
}

fn check_exports(cx: &mut Context<'_>, existing: ElementId, element: &Element<'_>) {
    let old = &cx.elements[existing];
    if (old.flags ^ element.flags).contains(Flags::EXPORT) {
        let text = cx.text(element.name).to_string();
        let first = old.span;
        cx.report(
            Diagnostic::new(Code::TS2395, element.span, &[&text])
                .label(first, format!("the first declaration of '{text}' is here")),
        );
    }
}

/// The alias stands behind a value of the same name.
fn add_shadow<'a>(cx: &mut Context<'a>, existing: ElementId, alias: Element<'a>) -> ElementId {
    check_exports(cx, existing, &alias);
    let alias = cx.elements.push(alias);
    cx.elements[existing].shadow_type = Some(alias);
    existing
}

/// A value takes the name of an alias, which stands behind it from now on.
fn replace_alias<'a>(cx: &mut Context<'a>, alias: ElementId, mut element: Element<'a>) -> ElementId {
    check_exports(cx, alias, &element);
    element.shadow_type = Some(alias);
    let (parent, name) = (element.parent, element.name);
    let id = cx.elements.push(element);
    cx.elements[parent].members.insert(name, id);
    // What is exported under the name is the value now.
    if let Some(&file) = cx.files.get(&cx.elements[id].file)
        && let ElementKind::File(file) = &mut cx.elements[file].kind
    {
        for export in file.exports.values_mut() {
            if matches!(export.target, ExportTarget::Element(target) if target == alias) {
                export.target = ExportTarget::Element(id);
            }
        }
    }
    id
}

fn duplicate<'a>(cx: &mut Context<'a>, existing: ElementId, element: Element<'a>) -> ElementId {
    report_duplicate(cx, element.name, element.span, cx.elements[existing].span);
    cx.elements.push(element)
}

pub(crate) fn report_duplicate(
    cx: &mut Context<'_>,
    name: asc_source::Name,
    span: asc_source::Span,
    first: asc_source::Span,
) {
    let text = cx.text(name).to_string();
    let mut diagnostic = Diagnostic::new(Code::TS2300, span, &[&text]);
    if !first.is_none() {
        diagnostic = diagnostic.label(first, format!("'{text}' is first declared here"));
    }
    cx.report(diagnostic);
}

/// Exports an element of a file under a name. Members of namespaces are not exports of the file.
pub(super) fn export(
    cx: &mut Context<'_>,
    place: &Place,
    name: asc_source::Name,
    span: asc_source::Span,
    element: ElementId,
) {
    let ElementKind::File(file) = &mut cx.elements[place.parent].kind else { return };
    match file.exports.get(&name) {
        // Merged declarations export the same element.
        Some(Export { target: ExportTarget::Element(other), .. }) if *other == element => {}
        Some(existing) => {
            let first = existing.span;
            let text = cx.text(name).to_string();
            // Two declarations of one name have been reported as duplicates already.
            if cx.elements[element].name != name || text == "default" {
                report_export_conflict(cx, &text, span, first);
            }
        }
        None => {
            file.exports.insert(name, Export { span, target: ExportTarget::Element(element) });
        }
    }
}

pub(super) fn report_export_conflict(
    cx: &mut Context<'_>,
    text: &str,
    span: asc_source::Span,
    first: asc_source::Span,
) {
    cx.report(Diagnostic::new(Code::TS2484, span, &[text]).label(first, format!("'{text}' is exported here already")));
}

/// Makes an element's name global. Namespaces and what they merge with are merged there too.
pub(super) fn add_global(cx: &mut Context<'_>, element: ElementId) {
    let (name, span) = (cx.elements[element].name, cx.elements[element].span);
    match cx.elements[ElementId::ROOT].members.get(&name).copied() {
        None => {
            cx.elements[ElementId::ROOT].members.insert(name, element);
        }
        Some(existing) if existing == element => {}
        Some(existing) => merge_globals(cx, existing, element, span),
    }
}

fn merge_globals(cx: &mut Context<'_>, existing: ElementId, element: ElementId, span: asc_source::Span) {
    use Merging::{Host, Namespace};
    let name = cx.elements[element].name;
    let (old, new) = (merging(&cx.elements[existing].kind), merging(&cx.elements[element].kind));
    // The members of the namespace go to the element that carries the name.
    let (carrier, namespace) = match (old, new) {
        (Host | Namespace, Namespace) => (existing, element),
        (Namespace, Host) => (element, existing),
        _ => {
            let first = cx.elements[existing].span;
            report_duplicate(cx, name, span, first);
            return;
        }
    };
    let members: Vec<_> = cx.elements[namespace].members.iter().map(|(&name, &id)| (name, id)).collect();
    for (name, member) in members {
        match cx.elements[carrier].members.get(&name).copied() {
            Some(other) if other != member => {
                let (span, first) = (cx.elements[member].span, cx.elements[other].span);
                report_duplicate(cx, name, span, first);
            }
            _ => {
                cx.elements[carrier].members.insert(name, member);
            }
        }
    }
    cx.elements[ElementId::ROOT].members.insert(name, carrier);
}
