//! Options that contradict each other or the program.

use crate::options::Options;
use asc_hir::Program;
use asc_ops::Feature;
use asc_source::{Code, Diagnostic, Diagnostics, Span};

/// Reports what is wrong with the options alone.
pub fn check_options(options: &Options, diagnostics: &mut Diagnostics) {
    let mut report = |code: Code| diagnostics.report(Diagnostic::new(code, Span::NONE, &[]));
    if options.memory.shared && options.memory.maximum.is_none() {
        report(Code::AS107);
    }
    if options.memory.shared && !options.features.has(Feature::Threads) {
        report(Code::AS108);
    }
    // Only an optimising build loses something by an open table.
    if options.pedantic && (options.optimize_level > 0 || options.shrink_level > 0) {
        if options.table.import {
            report(Code::AS901);
        }
        if options.table.export {
            report(Code::AS902);
        }
    }
}

/// Reports a name for the start function that is no identifier or is taken.
pub fn check_export_start(options: &Options, program: &Program, diagnostics: &mut Diagnostics) {
    let Some(name) = &options.export_start else { return };
    let reserved = ["memory", "table", "__setArgumentsLength"];
    let is_taken = program.exports.iter().any(|export| export.name == *name) || reserved.contains(&name.as_str());
    if is_taken || !is_identifier(name) {
        diagnostics.report(Diagnostic::new(Code::AS110, Span::NONE, &[name]));
    }
}

fn is_identifier(name: &str) -> bool {
    let is_start = |c: char| c.is_alphabetic() || c == '_' || c == '$';
    name.starts_with(is_start) && name.chars().all(|c| is_start(c) || c.is_alphanumeric())
}
