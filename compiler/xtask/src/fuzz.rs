//! `cargo xtask fuzz`: long runs of the fuzz targets, one after the other.

use crate::tool::run;

/// Runs each target for a number of seconds. The seed is the process's number, so that each run sees other cases; the
/// first line of a failure names it.
pub fn fuzz(seconds: &str) -> Result<(), String> {
    let seed = std::process::id().to_string();
    for target in ["bytes", "tokens", "programs"] {
        run(
            "cargo",
            &["run", "--quiet", "--package", "asc-fuzz", "--", target, "--seconds", seconds, "--seed", &seed],
        )?;
    }
    Ok(())
}
