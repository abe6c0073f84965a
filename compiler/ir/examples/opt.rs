//! A developer's tool: reads IR text on standard input, runs the passes named as arguments in order, prints the result.
//!
//! `cargo run -p asc-ir --example opt -- simplify dce < input.ir`. An argument `-O0` … `-O3`, `-Os`, `-Oz` runs that
//! level's whole pipeline.

use std::io::Read;
use std::process::ExitCode;

struct Silent;

impl asc_ir::Observer for Silent {
    fn before(&mut self, _pass: &'static str) {}
    fn after(&mut self, _pass: &'static str, _module: &asc_ir::Module) {}
}

fn level(text: &str) -> Option<asc_ir::Options> {
    let (level, shrink) = match text.strip_prefix("-O")? {
        "s" => (2, 1),
        "z" => (2, 2),
        digit => (digit.parse().ok()?, 0),
    };
    Some(asc_ir::Options { level, shrink, ..asc_ir::Options::default() })
}

fn main() -> ExitCode {
    let mut text = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut text) {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    let mut module = match asc_ir::parse(&text) {
        Ok(module) => module,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let verified = |module: &asc_ir::Module| match asc_ir::verify(module) {
        Ok(()) => true,
        Err(messages) => {
            messages.iter().for_each(|message| eprintln!("{message}"));
            false
        }
    };
    if !verified(&module) {
        return ExitCode::FAILURE;
    }
    for argument in std::env::args().skip(1) {
        module = match level(&argument) {
            Some(options) => asc_ir::optimize(module, &options, &mut Silent),
            None if asc_ir::pass_names().any(|name| name == argument) => asc_ir::run_pass(&argument, module),
            None => {
                eprintln!("there is no pass '{argument}'");
                return ExitCode::FAILURE;
            }
        };
    }
    if !verified(&module) {
        return ExitCode::FAILURE;
    }
    print!("{}", asc_ir::print(&module));
    ExitCode::SUCCESS
}
