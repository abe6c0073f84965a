//! Fuzz targets: functions from bytes to a verdict, shared by the test suite (few cases, fixed seed), by `cargo xtask
//! fuzz` (long runs) and by coverage-guided fuzzers, which call [`Target::run`] with bytes of their own.
//!
//! Guarantees: a target is deterministic in its bytes. A panic of the compiler is a failure like any other; a hang is
//! noticed by the caller, who has the clock.

mod bodies;
mod bytes;
mod execute;
mod generate;
mod interpret;
mod passes;
mod programs;
mod tokens;

/// What went wrong: one line, then the program that shows it.
#[derive(Debug)]
pub struct Failure {
    pub what: String,
    pub source: String,
}

/// One kind of input.
pub struct Target {
    pub name: &'static str,
    /// How many bytes one case takes at most.
    pub max_len: usize,
    pub run: fn(&[u8]) -> Result<(), Failure>,
    /// The source text that the bytes stand for.
    pub source: fn(&[u8]) -> String,
}

pub static TARGETS: &[Target] = &[
    Target { name: "bytes", max_len: 600, run: bytes::run, source: bytes::source },
    Target { name: "tokens", max_len: 160, run: tokens::run, source: tokens::source },
    Target { name: "passes", max_len: 1024, run: passes::run, source: passes::source },
    Target { name: "programs", max_len: 6144, run: programs::run, source: programs::source },
];

/// The bytes of case number `case` under `seed`: SplitMix64, of a length that varies up to `max_len`.
pub fn case_bytes(seed: u64, case: u64, max_len: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ case.wrapping_mul(0xD1B5_4A32_D192_ED03);
    let mut next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let len = 16 + (next() as usize) % (max_len - 15);
    let mut bytes = Vec::with_capacity(len + 8);
    while bytes.len() < len {
        bytes.extend_from_slice(&next().to_le_bytes());
    }
    bytes.truncate(len);
    bytes
}
