//! The custom sections for readers: names and producers.
//!
//! Comes in: the module and its indices. Goes out: a name section with the names of functions, their source variables and
//! globals, and a producers section. Both are written only when names are asked for.

use asc_ir::{Body, Variable};
use wasm_encoder::{IndirectNameMap, NameMap, NameSection, ProducersField, ProducersSection};

/// The names found while the module is encoded.
#[derive(Default)]
pub(crate) struct Names {
    functions: NameMap,
    locals: IndirectNameMap,
    globals: NameMap,
    has_locals: bool,
}

impl Names {
    pub(crate) fn function(&mut self, index: u32, name: &str) {
        self.functions.append(index, name);
    }

    pub(crate) fn global(&mut self, index: u32, name: &str) {
        self.globals.append(index, name);
    }

    /// Functions come in ascending order of their indices, and so do `locals`.
    pub(crate) fn locals(&mut self, function: u32, body: &Body, locals: &[(u32, Variable)]) {
        if locals.is_empty() {
            return;
        }
        let mut names = NameMap::new();
        for &(index, variable) in locals {
            names.append(index, &body.variables[variable]);
        }
        self.locals.append(function, &names);
        self.has_locals = true;
    }

    pub(crate) fn section(&self) -> NameSection {
        let mut section = NameSection::new();
        if !self.functions.is_empty() {
            section.functions(&self.functions);
        }
        if self.has_locals {
            section.locals(&self.locals);
        }
        if !self.globals.is_empty() {
            section.globals(&self.globals);
        }
        section
    }
}

pub(crate) fn producers() -> ProducersSection {
    let mut field = ProducersField::new();
    field.value("asc", env!("CARGO_PKG_VERSION"));
    let mut section = ProducersSection::new();
    section.field("processed-by", &field);
    section
}
