//! Compiling one text in memory: for fuzzing, and for whoever has no files.

use crate::artifacts::Outcome;
use crate::host::MemoryHost;
use crate::observe::Silent;
use crate::options::Options;
use crate::pipeline::compile;
use crate::render::{Style, render};
use crate::stack::on_large_stack;

/// Compiles `text` as the file `input.ts`; `levels` are spellings such as `-O3`, the last one counts.
///
/// # Errors
/// The rendered messages, or a sentence about a level that does not exist.
pub fn compile_text(text: &str, levels: &[&str]) -> Result<Vec<u8>, String> {
    let mut options = Options { entries: vec!["input.ts".to_string()], ..Options::default() };
    for spelling in levels {
        (options.optimize_level, options.shrink_level) =
            parse_level(spelling).ok_or_else(|| format!("there is no level '{spelling}'"))?;
    }
    let mut host = MemoryHost::default();
    host.files.insert("input.ts".to_string(), text.as_bytes().to_vec());
    let compilation = on_large_stack(|| compile(&options, &mut host, &mut Silent));
    match compilation.outcome {
        Outcome::Done(artifacts) => Ok(artifacts.bytes),
        Outcome::Text(_) | Outcome::Failed(_) => {
            Err(render(&compilation.diagnostics, &compilation.sources, Style::Plain))
        }
    }
}

/// `-O`, then a digit from 0 to 3, then `s` or `z`, each of them optional: the levels for speed and for size.
pub fn parse_level(spelling: &str) -> Option<(u8, u8)> {
    let rest = spelling.strip_prefix("-O")?;
    let (speed, rest) = match rest.as_bytes().first() {
        None => return Some((3, 0)),
        Some(digit @ b'0'..=b'3') => (digit - b'0', &rest[1..]),
        Some(_) => (0, rest),
    };
    match rest {
        "" => Some((speed, 0)),
        "s" => Some((speed, 1)),
        "z" => Some((speed, 2)),
        _ => None,
    }
}
