//! Which library files a program loads.

use crate::case::Case;
use crate::compile;
use libtest_mimic::Failed;

/// Paths behind `@loads` are among the loaded files, those behind `@spares` are not; one that ends with `*` means all files
/// that begin like it.
pub fn check(case: &Case) -> Result<(), Failed> {
    let options = compile::options(case, &["--noEmit"])?;
    let checked = compile::check(case, &options);
    let loaded: Vec<&str> = checked.sources.files().map(|(_, file)| file.path.as_str()).collect();
    let is_loaded = |path: &&str| match path.strip_suffix('*') {
        Some(start) => loaded.iter().any(|file| file.starts_with(start)),
        None => loaded.contains(path),
    };
    let paths = |directive: &'static str| case.all(directive).flat_map(str::split_whitespace);
    let missing = paths("loads").filter(|path| !is_loaded(path)).map(|path| format!("'{path}' is not loaded"));
    let vain = paths("spares").filter(is_loaded).map(|path| format!("'{path}' is loaded in vain"));
    let faults: Vec<String> = missing.chain(vain).collect();
    if faults.is_empty() { Ok(()) } else { Err(format!("{}; loaded: {loaded:?}", faults.join(", ")).into()) }
}
