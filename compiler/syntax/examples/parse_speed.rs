//! Development tool: measures text to tree in MB/s over the files given, best of ten runs.
//! Run: `cargo run --release -p asc-syntax --example parse_speed -- FILE…`. With `--check`, parses each file once on an
//! ordinary thread stack and prints its first messages and the time.
#![expect(clippy::disallowed_methods, reason = "a development tool reads files and the clock")]

use asc_source::{Diagnostics, Interner};
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (check, paths) = match arguments.split_first() {
        Some((first, rest)) if first == "--check" => (true, rest),
        _ => (false, arguments.as_slice()),
    };
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).expect("a readable file")).collect();
    if check {
        for (path, text) in paths.iter().zip(&texts) {
            let start = Instant::now();
            let mut diagnostics = Diagnostics::default();
            let tree = asc_syntax::parse(text, 0, &mut Interner::default(), &mut diagnostics);
            let (count, statements, time) = (diagnostics.len(), tree.stmts.len(), start.elapsed());
            drop(tree);
            println!("{path}: {} bytes, {time:?}, {statements} statements, {count} messages", text.len());
            for diagnostic in diagnostics.iter().take(3) {
                println!("  {:?} {} {}", diagnostic.span, diagnostic.code, diagnostic.message);
            }
        }
        return;
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut best = f64::INFINITY;
    for _ in 0..10 {
        let start = Instant::now();
        let mut interner = Interner::default();
        let mut messages = 0;
        let mut trees = Vec::new();
        for text in &texts {
            let mut diagnostics = Diagnostics::default();
            trees.push(asc_syntax::parse(text, 0, &mut interner, &mut diagnostics));
            messages += diagnostics.len();
        }
        best = best.min(start.elapsed().as_secs_f64());
        drop(std::hint::black_box(trees));
        assert_eq!(messages, 0, "files to measure have no errors");
    }
    println!("{bytes} bytes in {:.2} ms: {:.1} MB/s", best * 1e3, bytes as f64 / best / 1e6);
}
