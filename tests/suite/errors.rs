//! Tests of messages: the annotated codes, and a snapshot of the words.

use crate::case::Case;
use crate::{annotations, compile, snapshot};
use libtest_mimic::Failed;

/// Compiles, compares the reported codes with the annotations, and the rendered text with the snapshot.
pub fn check(case: &Case) -> Result<(), Failed> {
    let compilation = compile::compile(case, &compile::options(case, &[])?);
    annotations::check(&case.text, &case.file_name(), &compilation)?;
    snapshot::assert_snapshot(case, compile::messages(&compilation).trim_end());
    Ok(())
}
