//! Tests of the parser and the printer of syntax trees.

use crate::case::{Case, root};
use crate::{folders, snapshot};
use asc_source::{Diagnostics, FileKind, Interner, SourceMap};
use libtest_mimic::{Failed, Trial};
use std::path::Path;

/// Parses without messages and prints as the snapshot says; what is printed parses to the same tree.
pub fn check_round_trip(case: &Case) -> Result<(), Failed> {
    let printed = round_trip(&case.file_name(), &case.text)?;
    snapshot::assert_snapshot(case, printed.trim_end());
    Ok(())
}

/// Tests of printing and parsing over whole folders of programs: our own, and AssemblyScript's where it is installed.
pub fn trials() -> Vec<Trial> {
    let foreign = root().join("target/oracle/node_modules/assemblyscript");
    let is_installed = foreign.is_dir();
    vec![
        Trial::test("syntax/round_trip_own", || {
            let own = ["stdlib", "examples", "tests/run", "tests/wat", "tests/lower", "tests/types"];
            own.iter().try_for_each(|folder| round_trip_folder(&root().join(folder), &[]))
        }),
        Trial::test("syntax/round_trip_assemblyscript", move || round_trip_folder(&foreign, NOT_COMPILED))
            .with_ignored_flag(!is_installed),
    ]
}

/// Files of AssemblyScript's package that its own compiler does not parse either.
const NOT_COMPILED: &[&str] = &[];

fn round_trip_folder(folder: &Path, except: &[&str]) -> Result<(), Failed> {
    let mut faults = String::new();
    for file in folders::files(folder, "ts") {
        let name = file.strip_prefix(root()).unwrap_or(&file).to_string_lossy().into_owned();
        let text = String::from_utf8_lossy(&std::fs::read(&file)?).into_owned();
        if except.iter().any(|excepted| name.ends_with(excepted)) {
            continue;
        }
        if let Err(failed) = round_trip(&name, &text) {
            let message = failed.message().unwrap_or_default();
            faults += &format!("{name}: {}\n", message.lines().take(12).collect::<Vec<_>>().join("\n"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// Parses, prints, parses and prints again: both trees and both texts are the same. Gives the text.
fn round_trip(name: &str, text: &str) -> Result<String, Failed> {
    let mut interner = Interner::default();
    let (tree, printed) = parse_and_print(name, text, &mut interner)?;
    let (tree_again, again) = parse_and_print(name, &printed, &mut interner)?;
    if printed != again {
        return Err(format!("printing is not stable: {}", first_difference(&printed, &again)).into());
    }
    if tree != tree_again {
        return Err(format!("the print is another tree: {}", first_difference(&tree, &tree_again)).into());
    }
    Ok(printed)
}

fn first_difference(first: &str, second: &str) -> String {
    let at = first.lines().zip(second.lines()).position(|(a, b)| a != b).unwrap_or(0);
    let line = |text: &str| text.lines().nth(at).unwrap_or_default().to_string();
    format!("line {}\n  first: {}\n  then:  {}", at + 1, line(first), line(second))
}

/// The tree without its places, as text, and its print.
fn parse_and_print(name: &str, text: &str, interner: &mut Interner) -> Result<(String, String), Failed> {
    let mut sources = SourceMap::default();
    let Some(id) = sources.add(name.to_string(), text.to_string(), FileKind::Library) else {
        return Err("the file is too large".into());
    };
    let file = sources.file(id);
    let mut diagnostics = Diagnostics::default();
    let printed = asc_driver::on_large_stack(|| {
        let tree = asc_syntax::parse(&file.text, file.base, interner, &mut diagnostics);
        (without_places(&format!("{tree:?}")), asc_ast::print::print(&tree, interner, &file.text))
    });
    if diagnostics.is_empty() {
        return Ok(printed);
    }
    let list = diagnostics.into_sorted();
    Err(asc_driver::render(&list, &sources, asc_driver::Style::Plain).into())
}

/// Leaves out what looks like a span (digits, `..`, digits) and starts a line at each name of a node.
fn without_places(tree: &str) -> String {
    let mut kept = String::with_capacity(tree.len());
    let mut rest = tree;
    while let Some(at) = rest.find("..") {
        let end = rest[at + 2..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |length| at + 2 + length);
        kept += rest[..at].trim_end_matches(|c: char| c.is_ascii_digit());
        rest = &rest[end..];
    }
    kept += rest;
    kept.replace(" { ", " {\n")
}
