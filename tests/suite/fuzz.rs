//! A bounded run of each fuzz target with a fixed seed. Long runs: `cargo xtask fuzz`.

use asc_fuzz::{TARGETS, Target, case_bytes};
use libtest_mimic::{Failed, Trial};

/// Another seed than that of `cargo xtask fuzz`, so that both together see more.
const SEED: u64 = 2026;

pub fn trials() -> Vec<Trial> {
    TARGETS.iter().map(|target| Trial::test(format!("fuzz/{}", target.name), || run(target))).collect()
}

fn run(target: &'static Target) -> Result<(), Failed> {
    // A generated program is compiled and run four times, a body interpreted after each pass.
    let cases = match target.name {
        "programs" => 15,
        "passes" => 60,
        _ => 300,
    };
    for case in 0..cases {
        if let Err(failure) = (target.run)(&case_bytes(SEED, case, target.max_len)) {
            return Err(format!("case {case} of seed {SEED}: {}\n{}", failure.what, failure.source).into());
        }
    }
    Ok(())
}
