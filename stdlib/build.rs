//! Makes the list of library files: comes in the folder, goes out `files.rs` with one `LibraryFile` per `.ts` file.
//!
//! A file's globals are the names of its top-level `export`s, unless it lies in a folder of [`IMPORTED`], whose files
//! are reached by imports only. So the list cannot differ from the files, and adding a file is adding a file.

use std::collections::BTreeSet;
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
    let mut read = Vec::new();
    for file in &files {
        let path = file.strip_prefix(&root).expect("found below it").to_str().expect("ASCII names").replace('\\', "/");
        println!("cargo::rerun-if-changed={path}");
        read.push((path, std::fs::read_to_string(file).expect("a library file is UTF-8")));
    }
    let all: BTreeSet<String> = read.iter().flat_map(globals_of).map(str::to_string).collect();
    let mut list = String::from("&[\n");
    for (file, entry) in files.iter().zip(&read) {
        let (path, text) = entry;
        let globals = globals_of(entry);
        let mentions: Vec<&str> =
            mentions(text).into_iter().filter(|name| all.contains(*name) && !globals.contains(name)).collect();
        list.push_str(&format!(
            "LibraryFile {{ path: \"~lib/{path}\", text: include_str!({file:?}), globals: &{globals:?}, \
             mentions: &{mentions:?} }},\n"
        ));
    }
    list.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it")).join("files.rs");
    // Copies of the build folder may share this file: a new one leaves theirs alone.
    let _ = std::fs::remove_file(&out);
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

/// The global names that a file declares.
fn globals_of((path, text): &(String, String)) -> Vec<&str> {
    if IMPORTED.contains(&path.split('/').next().unwrap_or("")) { Vec::new() } else { globals(text) }
}

/// The names that a file's top level exports. Library files are formatted: only top-level lines are not indented.
fn globals(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for line in text.lines() {
        let words = line.split_whitespace().skip_while(|word| word.starts_with('@')).collect::<Vec<_>>();
        if line.starts_with(' ') || words.first() != Some(&"export") {
            continue;
        }
        if words.get(1) == Some(&"{") {
            // `export { NativeMath as Math };`
            names.extend(words.iter().skip_while(|word| **word != "as").nth(1));
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

/// Types that the compiler knows by itself: their files are needed for `i32.load(…)` and `i32(x)` only.
const TYPES: &[&str] =
    &["bool", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "isize", "usize", "f32", "f64", "v128"];

/// The names that a file may refer to: identifiers outside of comments and strings that are neither members nor the
/// names of declarations.
fn mentions(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let tokens = tokens(text);
    for (at, &token) in tokens.iter().enumerate() {
        let is_name = token.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '$');
        let previous = if at == 0 { "" } else { tokens[at - 1] };
        let is_used = !TYPES.contains(&token) || matches!(tokens.get(at + 1), Some(&("(" | ".")));
        if is_name && is_used && previous != "." && !INTRODUCERS.contains(&previous) {
            found.insert(token);
        }
        found.extend(implied(token, previous, tokens.get(at + 1).copied().unwrap_or("")));
    }
    found
}

/// The class that a type or literal written with signs stands for.
fn implied<'t>(token: &str, previous: &str, next: &str) -> Option<&'t str> {
    let is_behind_value = previous.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | ')' | ']' | '>'));
    match token {
        "string" => Some("String"),
        "[" if next == "]" || !is_behind_value => Some("Array"),
        _ => None,
    }
}

/// Words and single other characters, without white space, comments and the insides of strings.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' {
            rest[1..].find('"').map_or(rest.len(), |end| end + 2)
        } else if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        if !first.is_whitespace() && !rest.starts_with("//") && !rest.starts_with("/*") {
            tokens.push(&rest[..length]);
        }
        rest = &rest[length..];
    }
    tokens
}
