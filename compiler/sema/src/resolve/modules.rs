//! Modules: what imports and exports stand for, through re-exports, star exports and cycles.

use asc_ast::Ident;
use asc_source::{Code, Diagnostic, FileId, Name, Span, closest_name};
use rustc_hash::FxHashSet;

use crate::context::Context;
use crate::element::{ElementId, ElementKind, ExportTarget, ImportState, ImportTarget};

impl Context<'_> {
    /// The element behind an element: itself, or what an import stands for. `None` if that has been reported.
    pub(crate) fn follow(&mut self, id: ElementId) -> Option<ElementId> {
        match &self.elements[id].kind {
            ElementKind::Import(_) => self.resolve_import(id),
            _ => Some(id),
        }
    }

    /// Resolves all imports and re-exports of a file, so that unknown names are reported even if nothing uses them.
    pub(crate) fn resolve_file_links(&mut self, file: ElementId) {
        let imports: Vec<ElementId> = self.elements[file].members.values().copied().collect();
        for id in imports {
            self.follow(id);
        }
        let ElementKind::File(element) = &self.elements[file].kind else { return };
        let exports: Vec<(Name, ExportTarget)> =
            element.exports.iter().map(|(&name, export)| (name, export.target.clone())).collect();
        for (name, target) in exports {
            if self.resolve_export(file, name).is_some() {
                continue;
            }
            match target {
                ExportTarget::Local { name, span } => self.report_unknown_name(file, name, span, std::iter::empty()),
                ExportTarget::From { file: Some(from), name, span } => self.report_no_export(from, name, span),
                ExportTarget::From { file: None, .. } | ExportTarget::Element(_) | ExportTarget::Module { .. } => {}
            }
        }
    }

    /// The element that a file exports under a name, imports followed. Reports nothing.
    pub(crate) fn resolve_export(&mut self, file: ElementId, name: Name) -> Option<ElementId> {
        let mut seen = FxHashSet::default();
        self.find_export(file, name, &mut seen)
    }

    /// Searches a file's own exports, then its star exports in order; `seen` keeps cycles from being followed.
    fn find_export(
        &mut self,
        file: ElementId,
        name: Name,
        seen: &mut FxHashSet<(ElementId, Name)>,
    ) -> Option<ElementId> {
        // Work that is still to be tried, last first: a chain of re-exports may be as long as the program.
        let mut work = vec![(file, name)];
        while let Some((file, name)) = work.pop() {
            if !seen.insert((file, name)) {
                continue;
            }
            let ElementKind::File(element) = &self.elements[file].kind else { continue };
            match element.exports.get(&name).map(|export| &export.target) {
                Some(ExportTarget::Element(id)) => return self.follow(*id),
                Some(&ExportTarget::Local { name, .. }) => return self.lookup_element(file, name),
                Some(&ExportTarget::From { file: Some(from), name, .. }) => work.push((self.files[&from], name)),
                Some(&ExportTarget::Module { file: Some(module) }) => return Some(self.files[&module]),
                Some(ExportTarget::From { file: None, .. } | ExportTarget::Module { file: None }) => {}
                // `export *` passes on everything but the default export.
                None if self.interner.get("default") == Some(name) => {}
                None => {
                    let stars = element.stars.iter().rev().map(|(from, _)| (self.files[from], name));
                    work.extend(stars);
                }
            }
        }
        None
    }

    /// All names that a file exports, its own first, then those of its star exports, each once.
    pub(crate) fn exported_names(&self, file: ElementId) -> Vec<(Name, Span)> {
        let mut names = indexmap::IndexMap::new();
        let mut seen = FxHashSet::default();
        let mut work = vec![file];
        while let Some(at) = work.pop() {
            let ElementKind::File(element) = &self.elements[at].kind else { continue };
            if !seen.insert(at) {
                continue;
            }
            for (&name, export) in &element.exports {
                if at == file || self.interner.get("default") != Some(name) {
                    names.entry(name).or_insert(export.span);
                }
            }
            work.extend(element.stars.iter().rev().map(|(from, _)| self.files[from]));
        }
        names.into_iter().collect()
    }

    fn resolve_import(&mut self, id: ElementId) -> Option<ElementId> {
        let ElementKind::Import(import) = &mut self.elements[id].kind else { return Some(id) };
        match import.state {
            ImportState::Resolved(target) => return Some(target),
            // A cycle of imports that stand for nothing but each other.
            ImportState::Error | ImportState::Resolving => return None,
            ImportState::Unresolved => import.state = ImportState::Resolving,
        }
        let (target, span) = (import.target.clone(), import.span);
        let found = match target {
            ImportTarget::Module { file: Some(file) } => Some(self.files[&file]),
            ImportTarget::Name { file: Some(file), name } => {
                let found = self.resolve_export(self.files[&file], name);
                if found.is_none() {
                    self.aloud(|cx| cx.report_no_export(file, name, span));
                }
                found
            }
            ImportTarget::Module { file: None } | ImportTarget::Name { file: None, .. } => None,
            ImportTarget::Path(path) => self.resolve_path(self.elements[id].parent, &path),
        };
        if let ElementKind::Import(import) = &mut self.elements[id].kind {
            import.state = found.map_or(ImportState::Error, ImportState::Resolved);
        }
        found
    }

    /// The element of a dotted path; what is unknown is reported.
    pub(crate) fn resolve_path(&mut self, scope: ElementId, path: &[Ident]) -> Option<ElementId> {
        let (first, rest) = path.split_first()?;
        let Some(mut element) = self.lookup_element(scope, first.name) else {
            if !self.is_failed_import(scope, first.name) {
                self.report_unknown_name(scope, first.name, first.span, std::iter::empty());
            }
            return None;
        };
        for part in rest {
            let Some(member) = self.member(element, part.name) else {
                self.report_no_member(element, part.name, part.span);
                return None;
            };
            element = member;
        }
        Some(element)
    }

    /// Whether a name is that of an import about which an error has been reported.
    pub(crate) fn is_failed_import(&self, scope: ElementId, name: Name) -> bool {
        let mut at = scope;
        loop {
            let element = &self.elements[at];
            if let Some(&found) = element.members.get(&name) {
                return match &self.elements[found].kind {
                    ElementKind::Import(import) => import.state == ImportState::Error,
                    _ => false,
                };
            }
            if at == ElementId::ROOT {
                return false;
            }
            at = element.parent;
        }
    }

    /// TS2694: a namespace has no such member; TS2305 for the namespace of a module.
    pub(crate) fn report_no_member(&mut self, element: ElementId, name: Name, span: Span) {
        if let ElementKind::File(_) = self.elements[element].kind {
            self.report_no_export(self.elements[element].file, name, span);
            return;
        }
        let (namespace, text) = (self.text(self.elements[element].name).to_string(), self.text(name).to_string());
        let mut diagnostic = Diagnostic::new(Code::TS2694, span, &[&namespace, &text]);
        let members = self.elements[element].members.keys().map(|&member| self.interner.text(member));
        diagnostic.help = closest_name(&text, members).map(|nearest| format!("Did you mean '{nearest}'?"));
        self.report(diagnostic);
    }

    fn report_no_export(&mut self, file: FileId, name: Name, span: Span) {
        let module = self.sources.file(file).internal_path().to_string();
        let text = self.text(name).to_string();
        let mut diagnostic = Diagnostic::new(Code::TS2305, span, &[&module, &text]);
        let element = self.files[&file];
        let names = self.exported_names(element);
        let texts = names.iter().map(|&(name, _)| self.interner.text(name));
        if let Some(nearest) = closest_name(&text, texts) {
            diagnostic.help = Some(format!("Did you mean '{nearest}'?"));
        } else if let Some(&local) = self.elements[element].members.get(&name) {
            let declared = self.elements[local].span;
            diagnostic = diagnostic.label(declared, format!("'{text}' is declared here, but not exported"));
        }
        self.report(diagnostic);
    }
}
