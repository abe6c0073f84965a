//! Snapshots: under `snapshots/` at the path that the test has under `tests/`.

use crate::case::{Case, root};

/// Compares a text with the snapshot of a test; insta's own variables (`INSTA_UPDATE`) decide what happens then.
///
/// # Panics
/// If the texts differ.
pub fn assert_snapshot(case: &Case, text: &str) {
    let relative = case.path.strip_prefix(root()).unwrap_or(&case.path);
    let relative = relative.strip_prefix("tests").unwrap_or(relative);
    let name = relative.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = root().join("snapshots").join(relative.parent().unwrap_or(relative));
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_input_file(&case.path);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
