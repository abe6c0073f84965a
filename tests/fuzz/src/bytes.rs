//! Any text at all: random bytes read as UTF-8 with replacement characters, biased towards what the lexer knows.

use crate::{Failure, execute};

/// Bytes below 96 become printable ASCII, so that most inputs get past the first token.
pub fn source(data: &[u8]) -> String {
    let biased: Vec<u8> = data.iter().map(|&byte| if byte < 192 { 32 + byte % 96 } else { byte }).collect();
    String::from_utf8_lossy(&biased).into_owned()
}

pub fn run(data: &[u8]) -> Result<(), Failure> {
    execute::survives(&source(data))
}
