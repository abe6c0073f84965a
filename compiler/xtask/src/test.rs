//! `cargo xtask test`: the one test command.

use crate::install;
use crate::tool::run;

/// How long each fuzz target runs; `cargo run -p asc-fuzz -- TARGET --seconds N` runs one for longer.
const FUZZ_SECONDS: &str = "15";

/// Checks format and lints, the build for the browser where its target is there, fuzzes for a bounded time from a fixed
/// seed, and runs all tests.
pub fn test() -> Result<(), String> {
    let target = install::wasm_target();
    if let Err(missing) = install::assemblyscript() {
        println!("left out: printing and parsing AssemblyScript's own sources ({missing})");
    }
    run("cargo", &["fmt", "--all", "--check"])?;
    run("cargo", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])?;
    match &target {
        Ok(()) => run("cargo", &["check", "--quiet", "--package", "asc-driver", "--target", "wasm32-unknown-unknown"])?,
        Err(missing) => println!("left out: the check of the build for the browser ({missing})"),
    }
    for fuzzed in ["bytes", "tokens", "programs"] {
        let arguments =
            ["run", "--quiet", "--package", "asc-fuzz", "--", fuzzed, "--seconds", FUZZ_SECONDS, "--seed", "1"];
        run("cargo", &arguments)?;
    }
    // Last, so that its closing line closes the whole.
    run("cargo", &["test", "--workspace"])
}
