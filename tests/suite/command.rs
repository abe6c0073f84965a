//! Tests of the command: the built binary on a copy of a folder.
//!
//! `name.cmd` holds the arguments, one run a line (`#` starts a comment). Its files lie in the folder `_name` beside it.
//! The snapshot shows, for each run, the exit code, standard output and standard error, and in the end all files that
//! the runs made or changed; text as it is, other bytes by their number.

use crate::case::Case;
use crate::snapshot;
use libtest_mimic::Failed;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn check(case: &Case) -> Result<(), Failed> {
    let name = case.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = Folder::new(&name)?;
    let source = case.directory().join(format!("_{name}"));
    if source.is_dir() {
        copy(&source, &folder.path)?;
    }
    let before = contents(&folder.path)?;
    let mut shown = String::new();
    for line in case.text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        shown += &format!("$ asc {line}\n{}", run(line, &folder.path)?);
    }
    for (path, bytes) in contents(&folder.path)? {
        if before.get(&path) != Some(&bytes) {
            shown += &format!("--- {path}\n{}", text(&bytes));
        }
    }
    snapshot::assert_snapshot(case, shown.trim_end());
    Ok(())
}

/// A folder that is removed in the end.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn new(name: &str) -> Result<Folder, Failed> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
        // What an interrupted run left behind.
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).map_err(|error| error.to_string())?;
        Ok(Folder { path })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The next run removes what is left.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

fn run(line: &str, folder: &Path) -> Result<String, Failed> {
    let output = Command::new(env!("CARGO_BIN_EXE_asc"))
        .args(words(line))
        .current_dir(folder)
        .env_clear()
        .output()
        .map_err(|error| error.to_string())?;
    let mut shown = String::new();
    if !output.status.success() {
        shown += &format!("exit code {}\n", output.status.code().unwrap_or(-1));
    }
    for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !bytes.is_empty() {
            shown += &format!("--- {name}\n{}", text(bytes));
        }
    }
    Ok(shown.replace(&folder.display().to_string(), "[FOLDER]"))
}

/// Arguments are separated by spaces; quotes keep one together.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let (word, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        words.push(word.to_string());
        rest = after.trim_start();
    }
    words
}

/// The bytes as text that ends a line.
fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => {
            let end = if text.ends_with('\n') { "" } else { "\n" };
            format!("{text}{end}")
        }
        _ => format!("({} bytes)\n", bytes.len()),
    }
}

/// All files below a folder, by their path in it.
fn contents(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        for entry in std::fs::read_dir(&current).map_err(|error| error.to_string())?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read(&path).map_err(|error| error.to_string())?);
            }
        }
    }
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Result<(), Failed> {
    for (name, bytes) in contents(from)? {
        let path = to.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        }
        std::fs::write(path, bytes).map_err(|error| error.to_string())?;
    }
    Ok(())
}
