//! From syntax trees to typed HIR: `declare` gives every name an element, `resolve` finds names and types on demand,
//! `check` turns bodies into HIR.
//!
//! Comes in: the parsed files of a program with their import edges, and the options. Goes out: a [`hir::Program`] of
//! what is reachable, and diagnostics. Guarantees: the program is meaningful if no error was reported; one mistake
//! gives one message. Not done here: no files are read, nothing is laid out in memory.

mod builtins;
mod check;
mod class;
mod constant;
mod context;
mod convert;
mod declare;
mod element;
mod literal;
mod operators;
mod options;
mod program;
mod resolve;

use asc_hir as hir;
use asc_source::{Diagnostics, FileId, Interner, SourceMap};
use rustc_hash::FxHashMap;

pub use options::{Options, Runtime, Unchecked};

/// A program to check.
pub struct Input<'a> {
    /// All files in the order of loading: library files, then entries, then imported modules.
    pub units: &'a [Unit],
    pub entries: &'a [FileId],
    pub sources: &'a SourceMap,
    pub options: &'a Options,
}

/// One parsed file.
pub struct Unit {
    pub file: FileId,
    pub ast: asc_ast::SourceFile,
    /// From the path of an import or export, as written, to the file it names. What is missing has been reported.
    pub imports: FxHashMap<String, FileId>,
}

/// Checks a program.
pub fn check<'a>(input: &'a Input<'a>, interner: &'a mut Interner, diagnostics: &'a mut Diagnostics) -> hir::Program {
    program::check(input, interner, diagnostics)
}

/// The dotted names of all builtins, such as `i32.clz`: exactly what the library declares with `@builtin`.
pub fn builtin_names() -> impl Iterator<Item = &'static str> {
    builtins::names()
}
