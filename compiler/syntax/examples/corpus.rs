//! Development tool: parses every file given (folders are searched for `.ts`), prints the tree, parses the print, and
//! compares trees and prints. Run: `cargo run -p asc-syntax --example corpus -- PATH…`. Reports what differs; with
//! `--print`, prints the tree of each file instead.

use asc_source::{Diagnostics, Interner, LineColumn, SourceMap};
use std::path::{Path, PathBuf};

fn main() {
    // Trees are walked recursively: leave the small main stack.
    let worker = std::thread::Builder::new().stack_size(256 << 20).spawn(run).expect("a thread");
    std::process::exit(worker.join().expect("the check itself does not panic"));
}

fn run() -> i32 {
    let mut print = false;
    let mut files = Vec::new();
    for argument in std::env::args().skip(1) {
        if argument == "--print" {
            print = true;
        } else {
            collect(Path::new(&argument), &mut files);
        }
    }
    files.sort();
    let failures = files.iter().filter(|path| !check(path, print)).count();
    println!("{} files, {failures} failures", files.len());
    i32::from(failures > 0)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if let Ok(entries) = std::fs::read_dir(path) {
        for entry in entries.flatten() {
            collect(&entry.path(), files);
        }
    } else if path.extension().is_some_and(|extension| extension == "ts") {
        files.push(path.to_owned());
    }
}

/// Whether the file passes; says why not.
fn check(path: &Path, print: bool) -> bool {
    #[expect(clippy::disallowed_methods, reason = "a development tool")]
    let text = std::fs::read_to_string(path).expect("a readable file");
    let mut interner = Interner::default();
    let Some((tree, printed)) = parse(path, &text, &mut interner) else { return false };
    if print {
        println!("{printed}");
        return true;
    }
    let Some((again, reprinted)) = parse(path, &printed, &mut interner) else {
        println!("{}: the print does not parse", path.display());
        return false;
    };
    if tree != again {
        let line = tree.lines().zip(again.lines()).position(|(a, b)| a != b).unwrap_or(0);
        let context = |text: &str| text.lines().skip(line.saturating_sub(12)).take(20).collect::<Vec<_>>().join("\n");
        println!("{}: trees differ\n{}\n---\n{}", path.display(), context(&tree), context(&again));
        return false;
    }
    if printed != reprinted {
        println!("{}: the print is not stable", path.display());
        return false;
    }
    true
}

/// The tree, its spans left out, and its print.
fn parse(path: &Path, text: &str, interner: &mut Interner) -> Option<(String, String)> {
    let mut diagnostics = Diagnostics::default();
    let file = asc_syntax::parse(text, 0, interner, &mut diagnostics);
    if !diagnostics.is_empty() {
        let mut map = SourceMap::default();
        map.add(path.display().to_string(), text.to_owned(), asc_source::FileKind::Entry);
        for diagnostic in diagnostics.into_sorted().into_iter().take(100) {
            let LineColumn { line, column } = map.line_column(diagnostic.span.start);
            println!("{}:{line}:{column}: {} {}", path.display(), diagnostic.code, diagnostic.message);
        }
        return None;
    }
    let printed = asc_ast::print::print(&file, interner, text);
    Some((without_spans(&format!("{file:?}")), printed))
}

/// Leaves out spans, which print as `12..34`, and begins a line at each brace, so that differences can be found.
fn without_spans(debug: &str) -> String {
    let mut out = String::with_capacity(debug.len());
    let mut rest = debug;
    while let Some(at) = rest.find("..") {
        let before = rest[..at].trim_end_matches(|c: char| c.is_ascii_digit());
        let after = rest[at + 2..].trim_start_matches(|c: char| c.is_ascii_digit());
        out.push_str(before);
        rest = after;
    }
    out.push_str(rest);
    out.replace('{', "{\n")
}
