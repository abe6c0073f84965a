//! `cargo xtask test`: the one test command.

use crate::install;
use crate::tool::run;

/// Checks format and lints, runs all tests, and checks the build for the browser where its target is there.
pub fn test() -> Result<(), String> {
    let target = install::wasm_target();
    run("cargo", &["fmt", "--all", "--check"])?;
    run("cargo", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])?;
    match &target {
        Ok(()) => run("cargo", &["check", "--quiet", "--package", "asc-driver", "--target", "wasm32-unknown-unknown"])?,
        Err(missing) => println!("left out: the check of the build for the browser ({missing})"),
    }
    run("cargo", &["test", "--workspace"])
}
