//! The test-suite: one binary, one test for each data file in the folders below.
//!
//! Comes in: `tests/` and `examples/`. Goes out: the verdicts in cargo-test's words. A folder's name decides what is done
//! with its files; `tests/README.md` says how to write them. Adding a test is adding a file.
#![allow(clippy::disallowed_methods, reason = "tests read files")]

mod annotations;
mod call;
mod case;
mod chains;
mod command;
mod compile;
mod errors;
mod execute;
mod folders;
mod fuzz;
mod intermediate;
mod loading;
mod programs;
mod snapshot;
mod syntax;
mod tidy;
mod types;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = libtest_mimic::Arguments::from_args();
    let mut trials = folders::trials();
    trials.extend(syntax::trials());
    trials.extend(tidy::trials());
    trials.extend(fuzz::trials());
    trials.extend(chains::trials());
    libtest_mimic::run(&arguments, trials).exit_code()
}
