//! Installing what tests and comparisons need beyond cargo's own dependencies.

use crate::tool::{output, root, run, succeeds};
use std::path::PathBuf;

/// The version that behaviour is compared with.
const ASSEMBLYSCRIPT: &str = "0.28.20";
const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The WebAssembly target of the Rust toolchain, for checking that the compiler builds for the browser.
pub fn wasm_target() -> Result<(), String> {
    let library = output("rustc", &["--print", "target-libdir", "--target", WASM_TARGET]);
    if library.is_some_and(|path| PathBuf::from(path.trim()).is_dir()) {
        return Ok(());
    }
    if succeeds("rustup", &["target", "add", WASM_TARGET]) {
        return Ok(());
    }
    Err(format!("the Rust target {WASM_TARGET} is not there, and rustup could not add it"))
}

/// AssemblyScript's own compiler, in a folder that git ignores: the path of its command.
pub fn assemblyscript() -> Result<PathBuf, String> {
    let folder = root().join("target/oracle");
    let command = folder.join("node_modules/assemblyscript/bin/asc.js");
    if command.is_file() {
        return Ok(command);
    }
    if !succeeds("npm", &["--version"]) {
        return Err("npm is not there: AssemblyScript's compiler cannot be installed".to_string());
    }
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let package = format!("assemblyscript@{ASSEMBLYSCRIPT}");
    let prefix = folder.to_string_lossy();
    run("npm", &["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", &prefix, &package])?;
    if command.is_file() { Ok(command) } else { Err(format!("{package} has no command")) }
}
