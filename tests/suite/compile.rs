//! Compiling a test: the compiler behind its own command line, on the disk.

use crate::case::Case;
use asc_cli::{arguments, request};
use asc_driver::{Checked, Compilation, Host, Observer, Options, Outcome, ReadError, Silent, Style, render};
use libtest_mimic::Failed;
use std::path::{Path, PathBuf};

/// The options that a test asks for, with more arguments behind its own.
pub fn options(case: &Case, more: &[&str]) -> Result<Options, Failed> {
    let mut given = case.arguments();
    given.extend(more.iter().map(|argument| argument.to_string()));
    given.push(case.file_name());
    let parsed = arguments::parse(&given)?;
    if !parsed.warnings.is_empty() {
        return Err(parsed.warnings.join("\n").into());
    }
    Ok(request::request(&parsed.settings, &parsed.entries, case.directory())?.options)
}

/// Compiles the file of a test as the entry of a program in its folder.
pub fn compile(case: &Case, options: &Options) -> Compilation {
    observe(case, options, &mut Silent)
}

/// The same, followed by an observer.
pub fn observe(case: &Case, options: &Options, observer: &mut (dyn Observer + Send)) -> Compilation {
    asc_driver::on_large_stack(|| asc_driver::compile(options, &mut disk(case), observer))
}

/// Checks the file of a test and goes no further.
pub fn check(case: &Case, options: &Options) -> Checked {
    asc_driver::on_large_stack(|| asc_driver::front(options, &mut disk(case), &mut Silent))
}

fn disk(case: &Case) -> Disk {
    Disk { base: case.directory().to_path_buf() }
}

/// The messages of a compilation as text.
pub fn messages(compilation: &Compilation) -> String {
    render(&compilation.diagnostics, &compilation.sources, Style::Plain)
}

/// What `--emit` printed, or the messages as the failure.
pub fn printed(compilation: &Compilation) -> Result<&str, Failed> {
    match &compilation.outcome {
        Outcome::Text(text) => Ok(text),
        Outcome::Done(artifacts) => Ok(artifacts.text.as_deref().unwrap_or_default()),
        Outcome::Failed(_) => Err(messages(compilation).into()),
    }
}

/// The disk below a test's folder.
struct Disk {
    base: PathBuf,
}

impl Host for Disk {
    fn read(&mut self, path: &str) -> Result<Vec<u8>, ReadError> {
        std::fs::read(self.base.join(Path::new(path))).map_err(|_| ReadError::NotFound)
    }

    fn list(&mut self, directory: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.base.join(directory)) else { return Vec::new() };
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
    }

    fn ancestors(&self) -> usize {
        0
    }
}
