//! Tests of messages: the annotated codes, and a snapshot of the words.

use crate::case::Case;
use crate::{annotations, compile, snapshot};
use asc_driver::{Compilation, Outcome, Stage};
use asc_source::{Diagnostics, FileKind, Interner, SourceMap};
use libtest_mimic::Failed;

/// The same for the parser alone: what it imports is not looked for.
pub fn check_syntax(case: &Case) -> Result<(), Failed> {
    let mut sources = SourceMap::default();
    let Some(id) = sources.add(case.file_name(), case.text.clone(), FileKind::Entry) else {
        return Err("the file is too large".into());
    };
    let file = sources.file(id);
    let mut diagnostics = Diagnostics::default();
    asc_driver::on_large_stack(|| {
        asc_syntax::parse(&file.text, file.base, &mut Interner::default(), &mut diagnostics);
    });
    let outcome = Outcome::Failed(Stage::Parse);
    report(case, &Compilation { sources, diagnostics: diagnostics.into_sorted(), outcome })
}

/// Compiles, compares the reported codes with the annotations, and the rendered text with the snapshot.
pub fn check(case: &Case) -> Result<(), Failed> {
    report(case, &compile::compile(case, &compile::options(case, &[])?))
}

fn report(case: &Case, compilation: &Compilation) -> Result<(), Failed> {
    annotations::check(&case.text, &case.file_name(), compilation)?;
    snapshot::assert_snapshot(case, compile::messages(compilation).trim_end());
    Ok(())
}
