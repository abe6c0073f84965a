//! Names of elements: the scopes around an element, members, suggestions.

use asc_source::{Code, Diagnostic, Name, Span, closest_name};

use crate::context::Context;
use crate::element::{ElementId, ElementKind, Flags};

/// Names of the standard library that programs for AssemblyScript expect and that there are none of (yet), by what to
/// write instead.
#[rustfmt::skip]
const LIBRARY_NAMES: &[(&[&str], &str)] = &[
    (&["console"], "Use 'trace', or import a function of the host with 'declare function'."),
    (
        &[
            "Array", "ArrayBuffer", "ArrayBufferView", "DataView", "Float32Array", "Float64Array", "Int8Array",
            "Int16Array", "Int32Array", "Int64Array", "Map", "ReadonlyArray", "Record", "Set", "StaticArray",
            "Uint8Array", "Uint8ClampedArray", "Uint16Array", "Uint32Array", "Uint64Array", "WeakMap", "WeakSet",
        ],
        "Keep the data in raw memory with 'load' and 'store'.",
    ),
    (
        &[
            "Date", "JSON", "Promise", "Proxy", "Reflect", "RegExp", "crypto", "parseFloat", "parseInt", "performance",
            "process",
        ],
        "Import what you need from the host with 'declare function'.",
    ),
    (&["Number", "Object", "Symbol", "symbol", "Error"], "Use numbers, enums, functions and raw memory."),
    (&["arguments"], "Declare the parameters; an optional one has a default value."),
];

/// How many classes may extend each other.
pub(crate) const LONGEST_INHERITANCE: u32 = 10_000;

impl Context<'_> {
    /// The element that a name stands for inside `scope`: its members, those of the elements around it, global names.
    /// Imports are followed. Static members are no names of a scope: in their class too, they are written after its name.
    pub(crate) fn lookup_element(&mut self, scope: ElementId, name: Name) -> Option<ElementId> {
        let mut at = scope;
        loop {
            let element = &self.elements[at];
            if let Some(&found) = element.members.get(&name)
                && !self.elements[found].flags.contains(Flags::STATIC)
            {
                return self.follow(found);
            }
            if at == ElementId::ROOT {
                return None;
            }
            at = element.parent;
        }
    }

    /// The member of an element as seen from outside, imports followed. Files offer their exports.
    pub(crate) fn member(&mut self, element: ElementId, name: Name) -> Option<ElementId> {
        if let ElementKind::File(_) = self.elements[element].kind {
            return self.resolve_export(element, name);
        }
        let mut at = Some(element);
        // Static members are inherited; a chain longer than this is a cycle, which is reported with the class.
        for _ in 0..LONGEST_INHERITANCE {
            let element = at?;
            if let Some(&found) = self.elements[element].members.get(&name) {
                return self.follow(found);
            }
            at = self.static_base(element);
        }
        None
    }

    /// The class whose static members a class inherits, or a function that is also a type offers.
    pub(crate) fn static_base(&mut self, element: ElementId) -> Option<ElementId> {
        let shadow = self.elements[element].shadow_type;
        let base = match &self.elements[shadow.unwrap_or(element)].kind {
            ElementKind::Class(class) => class.extends.first()?,
            ElementKind::TypeAlias(alias) if shadow.is_some() => &alias.declaration.ty,
            _ => return None,
        };
        let asc_ast::TypeKind::Named { path, .. } = &base.kind else { return None };
        let scope = self.elements[element].parent;
        let base = self.silently(|cx| cx.resolve_path(scope, path))?;
        self.class_declaration(base).map(|_| base)
    }

    /// AS100 for a name of the standard library, else TS2304, with the nearest name that is visible from `scope` or among `locals`.
    pub(crate) fn report_unknown_name(
        &mut self,
        scope: ElementId,
        name: Name,
        span: Span,
        locals: impl Iterator<Item = Name>,
    ) {
        let text = self.text(name).to_string();
        if let Some((_, help)) = LIBRARY_NAMES.iter().find(|(names, _)| names.contains(&text.as_str())) {
            self.not_supported(&format!("'{text}'"), span, help);
            return;
        }
        let mut diagnostic = Diagnostic::new(Code::TS2304, span, &[&text]);
        if self.suggestions_left > 0 {
            self.suggestions_left -= 1;
            diagnostic.help = self.nearest_name(scope, &text, locals);
        }
        self.report(diagnostic);
    }

    fn nearest_name(&self, scope: ElementId, text: &str, locals: impl Iterator<Item = Name>) -> Option<String> {
        let mut candidates: Vec<Name> = locals.collect();
        let own = self.interner.get(text);
        let mut at = scope;
        loop {
            // Whatever else is near: this name exists, as a static member of a class around it.
            if own.is_some_and(|own| self.elements[at].members.contains_key(&own)) {
                let class = self.interner.text(self.elements[at].name);
                return Some(format!("Did you mean '{class}.{text}'?"));
            }
            let members = self.elements[at].members.iter();
            let named = members.filter(|(_, id)| !self.elements[**id].flags.contains(Flags::STATIC));
            candidates.extend(named.map(|(name, _)| *name));
            if at == ElementId::ROOT {
                break;
            }
            at = self.elements[at].parent;
        }
        let texts = candidates.iter().map(|&candidate| self.interner.text(candidate));
        let texts = texts.chain(super::types::BASIC_TYPES.iter().copied());
        closest_name(text, texts).map(|nearest| format!("Did you mean '{nearest}'?"))
    }
}
