//! Makes the list of library files: comes in the folder, goes out `files.rs` with one `LibraryFile` per `.ts` file.
//!
//! A file's globals are the names of its top-level `export`s, unless it lies in a folder of [`IMPORTED`], whose files
//! are reached by imports only. So the list cannot differ from the files, and adding a file is adding a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Folders whose exports are not global.
const IMPORTED: &[&str] = &["bindings", "rt", "shared", "util"];

/// What may stand between `export` and the declared name.
const INTRODUCERS: &[&str] =
    &["declare", "abstract", "function", "const", "let", "var", "class", "interface", "enum", "namespace", "type"];

/// Names that belong to the runtime, whichever it is.
const RUNTIME_NAMES: &[&str] = &[
    "__new",
    "__renew",
    "__alloc",
    "__realloc",
    "__free",
    "__pin",
    "__unpin",
    "__collect",
    "__link",
    "__visit",
    "heap",
];

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
    let globals: Vec<Vec<&str>> = read.iter().map(globals_of).collect();
    let declared_in: BTreeMap<&str, usize> =
        globals.iter().enumerate().flat_map(|(at, names)| names.iter().map(move |&name| (name, at))).collect();
    let mut list = String::from("&[\n");
    for (at, (file, (path, text))) in files.iter().zip(&read).enumerate() {
        let globals = &globals[at];
        let mentions: BTreeSet<usize> = mentions(path, text)
            .into_iter()
            .filter_map(|name| declared_in.get(name).copied())
            .filter(|&i| i != at)
            .collect();
        let mentions: Vec<usize> = mentions.into_iter().collect();
        list.push_str(&format!(
            "LibraryFile {{ path: \"~lib/{path}\", text: include_str!({file:?}), globals: &{globals:?}, \
             mentions: &{mentions:?}, needs_runtime: {} }},\n",
            needs_runtime(text)
        ));
    }
    list.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it"));
    for (name, text) in [("files.rs", list), ("runtime_names.rs", format!("&{RUNTIME_NAMES:?}"))] {
        let file = out.join(name);
        // Copies of the build folder may share this file: a new one leaves theirs alone.
        let _ = std::fs::remove_file(&file);
        std::fs::write(file, text).expect("the output folder is writable");
    }
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

/// The names that a file's top level exports: by declarations, and by lists `export { a, b as c }`.
fn globals(text: &str) -> Vec<&str> {
    let tokens = tokens(text);
    let mut names = Vec::new();
    let mut depth = 0;
    for (at, &token) in tokens.iter().enumerate() {
        match token {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            "export" if depth == 0 && tokens.get(at + 1) == Some(&"{") => names.extend(listed(&tokens[at + 2..])),
            "export" if depth == 0 => names.extend(tokens[at + 1..].iter().find(|word| !INTRODUCERS.contains(word))),
            _ => {}
        }
    }
    names.retain(|name| name.starts_with(is_word));
    names
}

/// The outward names of an export list, from behind its brace.
fn listed<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    let items = tokens.split(|&token| token == "}").next().unwrap_or_default();
    items.split(|&token| token == ",").filter_map(|item| item.last().copied()).collect()
}

/// Types that the compiler knows by itself: their files are needed for `i32.load(…)` and `i32(x)` only.
const TYPES: &[&str] =
    &["bool", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "isize", "usize", "f32", "f64", "v128"];

/// The names that a file may refer to: identifiers outside of comments and strings that are neither members nor the
/// names of declarations, and the classes that types and literals written with signs stand for. An error that is thrown is
/// made by `abort`: its class is not needed.
fn mentions<'t>(path: &str, text: &'t str) -> BTreeSet<&'t str> {
    let mut found = BTreeSet::new();
    let tokens = tokens(text);
    let token = |at: usize| tokens.get(at).copied().unwrap_or("");
    for at in 0..tokens.len() {
        let (name, previous, next) = (token(at), token(at.wrapping_sub(1)), token(at + 1));
        let is_thrown = previous == "new" && token(at.wrapping_sub(2)) == "throw";
        let is_used = !TYPES.contains(&name) || matches!(next, "(" | ".");
        if name.starts_with(is_word) && is_used && previous != "." && !is_thrown && !INTRODUCERS.contains(&previous) {
            found.insert(name);
        }
        let is_data = tokens[at.saturating_sub(5)..at].contains(&"data");
        // What is only declared needs no class of a parameter.
        if !path.starts_with("builtins/") && !is_data {
            found.extend(implied(name, previous, next));
        }
    }
    found
}

/// The class that a type or literal written with signs stands for. A named text, `: string = "…"`, is data.
fn implied<'t>(token: &str, previous: &str, next: &str) -> Option<&'t str> {
    let is_behind_value = previous.ends_with(|c: char| is_word(c) || matches!(c, ')' | ']' | '>'));
    match token {
        "string" if next == "=" => None,
        "string" | "`" => Some("String"),
        "[" if next == "]" || !is_behind_value => Some("Array"),
        _ => None,
    }
}

/// Whether a file makes objects, or speaks to the runtime. Errors that are thrown do not count: they are made by `abort`.
fn needs_runtime(text: &str) -> bool {
    let tokens = tokens(text);
    tokens.iter().enumerate().any(|(at, &token)| {
        RUNTIME_NAMES.contains(&token) || token == "`" || token == "new" && (at == 0 || tokens[at - 1] != "throw")
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// Words and single other characters, without white space, comments and the insides of strings.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' || first == '\'' {
            let mut escaped = false;
            let closes = |c: char| {
                c == first && !escaped || {
                    escaped = c == '\\' && !escaped;
                    false
                }
            };
            rest[1..].find(closes).map_or(rest.len(), |end| end + 2)
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
