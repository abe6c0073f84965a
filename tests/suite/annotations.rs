//! Expected messages, written where they are expected.
//!
//! `//~ TS2322` expects the code on its own line, `//~^ TS2322` one line above, with more `^` further up; several codes
//! may follow each other. `//~ none AS111` expects a message without a place, anywhere in the file, and
//! `//~ other TS2322` one in another file.

use asc_driver::Compilation;
use libtest_mimic::Failed;

/// Where a message is expected or was reported.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Place {
    Line(usize),
    None,
    OtherFile,
}

/// Checks that a compilation reported just what its entry file expects.
pub fn check(text: &str, file: &str, compilation: &Compilation) -> Result<(), Failed> {
    let mut expected = expected(text)?;
    let mut reported = reported(file, compilation);
    expected.sort();
    reported.sort();
    if expected == reported {
        return Ok(());
    }
    let describe = |all: &[(Place, String)], other: &[(Place, String)]| {
        let mut other = other.to_vec();
        let mut missing = String::new();
        for item in all {
            match other.iter().position(|candidate| candidate == item) {
                Some(at) => drop(other.remove(at)),
                None => missing += &format!("  {} at {:?}\n", item.1, item.0),
            }
        }
        missing
    };
    Err(format!(
        "expected and not reported:\n{}reported and not expected:\n{}\n{}",
        describe(&expected, &reported),
        describe(&reported, &expected),
        crate::compile::messages(compilation),
    )
    .into())
}

fn expected(text: &str) -> Result<Vec<(Place, String)>, Failed> {
    let mut expected = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let Some((_, annotation)) = line.split_once("//~") else { continue };
        let words = annotation.trim_start_matches('^');
        let up = annotation.len() - words.len();
        let mut place = Place::Line(at + 1 - up.min(at));
        for word in words.split_whitespace() {
            match word {
                "none" => place = Place::None,
                "other" => place = Place::OtherFile,
                code if code.starts_with("AS") || code.starts_with("TS") => expected.push((place, code.to_string())),
                other => return Err(format!("line {}: '{other}' is no diagnostic code", at + 1).into()),
            }
        }
    }
    Ok(expected)
}

fn reported(file: &str, compilation: &Compilation) -> Vec<(Place, String)> {
    let sources = &compilation.sources;
    let place = |span: asc_driver::Span| {
        if span.is_none() {
            Place::None
        } else if sources.file(sources.file_at(span.start)).path == file {
            Place::Line(sources.line_column(span.start).line as usize)
        } else {
            Place::OtherFile
        }
    };
    compilation.diagnostics.iter().map(|d| (place(d.span), d.code.to_string())).collect()
}
