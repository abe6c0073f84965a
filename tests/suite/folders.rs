//! Which folder holds which kind of test.

use crate::case::{Case, root};
use crate::{command, errors, intermediate, loading, programs, syntax, types};
use libtest_mimic::{Failed, Trial};
use std::path::{Path, PathBuf};

/// A folder below the root, the extension of its tests, and what is done with each.
struct Folder {
    path: &'static str,
    extension: &'static str,
    check: fn(&Case) -> Result<(), Failed>,
}

const fn folder(path: &'static str, extension: &'static str, check: fn(&Case) -> Result<(), Failed>) -> Folder {
    Folder { path, extension, check }
}

/// A file belongs to the longest path that it lies under.
const FOLDERS: &[Folder] = &[
    folder("tests/syntax/ok", "ts", syntax::check_round_trip),
    folder("tests/syntax/errors", "ts", errors::check_syntax),
    folder("tests/errors", "ts", errors::check),
    folder("tests/types", "ts", types::check),
    folder("tests/loading", "ts", loading::check),
    folder("tests/hir", "ts", intermediate::check_hir),
    folder("tests/lower", "ts", intermediate::check_lowering),
    folder("tests/ir", "ir", intermediate::check_ir),
    folder("tests/ir/invalid", "ir", intermediate::check_invalid_ir),
    folder("tests/passes", "ir", intermediate::check_pass),
    folder("tests/wasm", "ir", intermediate::check_encoding),
    folder("tests/wat", "ts", programs::check_text),
    folder("tests/run", "ts", programs::check_run),
    folder("tests/stdlib", "ts", programs::check_run),
    folder("tests/cli", "cmd", command::check),
    folder("examples", "ts", programs::check_run),
];

/// The test of every file.
pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for folder in FOLDERS {
        for file in files(&root().join(folder.path), folder.extension) {
            let name = file.strip_prefix(root()).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let is_nearest = FOLDERS
                .iter()
                .all(|other| other.path.len() <= folder.path.len() || !name.starts_with(&format!("{}/", other.path)));
            if is_nearest {
                let check = folder.check;
                let name = name.strip_prefix("tests/").unwrap_or(&name).to_string();
                trials.push(Trial::test(name, move || check(&Case::load(&file)?)));
            }
        }
    }
    trials
}

/// The files with an extension below a folder, sorted. A file or folder whose name starts with `_` belongs to another
/// test, and so does what lies in `node_modules`.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('_') || name == "node_modules" {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
