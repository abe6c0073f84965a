//! Names of elements: the scopes around an element, members, suggestions.

use asc_source::{Code, Diagnostic, Name, Span, closest_name};

use crate::context::Context;
use crate::element::{ElementId, ElementKind};

impl Context<'_> {
    /// The element that a name stands for inside `scope`: its members, those of the elements around it, global names.
    /// Imports are followed.
    pub(crate) fn lookup_element(&mut self, scope: ElementId, name: Name) -> Option<ElementId> {
        let mut at = scope;
        loop {
            let element = &self.elements[at];
            if let Some(&found) = element.members.get(&name) {
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
        let found = *self.elements[element].members.get(&name)?;
        self.follow(found)
    }

    /// TS2304, with the nearest name that is visible from `scope` or among `locals`.
    pub(crate) fn report_unknown_name(
        &mut self,
        scope: ElementId,
        name: Name,
        span: Span,
        locals: impl Iterator<Item = Name>,
    ) {
        let text = self.text(name).to_string();
        let mut diagnostic = Diagnostic::new(Code::TS2304, span, &[&text]);
        if self.suggestions_left > 0 {
            self.suggestions_left -= 1;
            diagnostic.help = self.nearest_name(scope, &text, locals);
        }
        self.report(diagnostic);
    }

    fn nearest_name(&self, scope: ElementId, text: &str, locals: impl Iterator<Item = Name>) -> Option<String> {
        let mut candidates: Vec<Name> = locals.collect();
        let mut at = scope;
        loop {
            candidates.extend(self.elements[at].members.keys());
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
