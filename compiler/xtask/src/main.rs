//! Tasks of the project: `cargo xtask test` is the one test command, `cargo xtask oracle` compares with AssemblyScript.
//!
//! Comes in: a task and its arguments. Goes out: the output of the tools it runs, and the exit code. What a task needs
//! and the machine lacks is installed; what cannot be installed is said clearly, and the rest goes on.
#![allow(clippy::disallowed_methods, reason = "tasks run tools and read files")]

mod fuzz;
mod install;
mod oracle;
mod test;
mod tool;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test              install what is needed, check format and lints, run all tests
cargo xtask oracle [FILTER]   compare runs of tests and examples with AssemblyScript's compiler
cargo xtask fuzz [SECONDS]    run each fuzz target for so long (600 unless given), from a new seed
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["test"] => test::test(),
        ["fuzz", seconds @ ..] => fuzz::fuzz(seconds.first().copied().unwrap_or("600")),
        ["oracle", filter @ ..] => oracle::oracle(filter.first().copied().unwrap_or("")),
        _ => Err(USAGE.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
