//! Tests of the parser and the printer of syntax trees.

use crate::case::Case;
use crate::snapshot;
use asc_source::{Diagnostics, FileKind, Interner, SourceMap};
use libtest_mimic::Failed;

/// Parses without messages, prints as the snapshot says, and prints the same after parsing what was printed.
pub fn check_round_trip(case: &Case) -> Result<(), Failed> {
    let printed = parse_and_print(&case.file_name(), &case.text)?;
    let again = parse_and_print(&case.file_name(), &printed)?;
    if printed != again {
        return Err(format!("printing is not stable; first:\n{printed}\nthen:\n{again}").into());
    }
    snapshot::assert_snapshot(case, printed.trim_end());
    Ok(())
}

fn parse_and_print(name: &str, text: &str) -> Result<String, Failed> {
    let mut sources = SourceMap::default();
    let Some(id) = sources.add(name.to_string(), text.to_string(), FileKind::Entry) else {
        return Err("the file is too large".into());
    };
    let file = sources.file(id);
    let mut interner = Interner::default();
    let mut diagnostics = Diagnostics::default();
    let printed = asc_driver::on_large_stack(|| {
        let tree = asc_syntax::parse(&file.text, file.base, &mut interner, &mut diagnostics);
        format!("{tree:#?}")
    });
    if diagnostics.is_empty() {
        return Ok(printed);
    }
    let list = diagnostics.into_sorted();
    Err(format!("{}\nin:\n{text}", asc_driver::render(&list, &sources, asc_driver::Style::Plain)).into())
}
