//! Makes the list of library files: comes in the folder, goes out `files.rs` with one `LibraryFile` per `.ts` file.
//!
//! A file's globals are the names of its top-level `export`s, unless it lies in a folder of [`IMPORTED`], whose files
//! are reached by imports only. So the list cannot differ from the files, and adding a file is adding a file.

use std::path::{Path, PathBuf};

/// Folders whose exports are not global.
const IMPORTED: &[&str] = &["bindings", "rt", "shared", "util"];

/// What may stand between `export` and the declared name.
const INTRODUCERS: &[&str] =
    &["declare", "abstract", "function", "const", "let", "var", "class", "interface", "enum", "namespace", "type"];

#[allow(clippy::disallowed_methods, reason = "a build script reads the package it builds")]
fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut files = Vec::new();
    collect(&root, &mut files);
    // By the text of the path without extension, which is what the binary search in `find` compares.
    files.sort_by_key(|file| file.with_extension("").to_string_lossy().replace('\\', "/"));
    let mut list = String::from("&[\n");
    for file in &files {
        let path = file.strip_prefix(&root).expect("found below it").to_str().expect("ASCII names").replace('\\', "/");
        println!("cargo::rerun-if-changed={path}");
        let text = std::fs::read_to_string(file).expect("a library file is UTF-8");
        let imported = IMPORTED.contains(&path.split('/').next().unwrap_or(""));
        let globals = if imported { Vec::new() } else { globals(&text) };
        list.push_str(&format!(
            "LibraryFile {{ path: \"~lib/{path}\", text: include_str!({file:?}), globals: &{globals:?} }},\n"
        ));
    }
    list.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it")).join("files.rs");
    std::fs::write(out, list).expect("the output folder is writable");
}

/// All `.ts` files below a folder; the folders themselves are watched too, for new files.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in folder.read_dir().expect("the folder is readable") {
        let path = entry.expect("the folder is readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "ts") {
            files.push(path);
        }
    }
}

/// The names that a file's top level exports. Library files are formatted: only top-level lines are not indented.
fn globals(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for line in text.lines() {
        let words = line.split_whitespace().skip_while(|word| word.starts_with('@')).collect::<Vec<_>>();
        if line.starts_with(' ') || words.first() != Some(&"export") {
            continue;
        }
        let declared = words[1..].iter().find(|word| !INTRODUCERS.contains(word));
        let name = declared.and_then(|word| word.split(|c: char| !c.is_alphanumeric() && c != '_').next());
        if let Some(name) = name.filter(|name| !name.is_empty() && !names.contains(name)) {
            names.push(name);
        }
    }
    names
}
