//! `cargo xtask test`: the one test command.

use crate::install;
use crate::tool::run;

/// Checks format and lints, the build for the browser where its target is there, and runs all tests, a bounded run of
/// each fuzz target from a fixed seed among them.
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
    // Last, so that its closing line closes the whole.
    run("cargo", &["test", "--workspace"])
}
