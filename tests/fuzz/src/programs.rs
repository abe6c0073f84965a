//! Well-typed scalar programs, executed at several levels, which must agree.

use crate::execute::{Outcome, compile, outcomes};
use crate::{Failure, generate};

const LEVELS: &[&str] = &["-O0", "-O1", "-O3", "-Oz"];

pub fn source(data: &[u8]) -> String {
    generate::program(data).text
}

pub fn run(data: &[u8]) -> Result<(), Failure> {
    let program = generate::program(data);
    let fail = |what: String| Failure { what, source: program.text.clone() };
    let mut first: Option<Vec<Outcome>> = None;
    for level in LEVELS {
        let wasm =
            compile(&program.text, level).map_err(|error| fail(format!("does not compile at {level}: {error}")))?;
        let found = outcomes(&wasm, &program.calls).map_err(|error| fail(format!("cannot run at {level}: {error}")))?;
        let Some(expected) = &first else {
            first = Some(found);
            continue;
        };
        for ((call, a), b) in program.calls.iter().zip(expected).zip(&found) {
            // A call that ran out of fuel at one level says nothing.
            if a != b && *a != Outcome::OutOfFuel && *b != Outcome::OutOfFuel {
                return Err(fail(format!("{call}: {a:?} at {}, {b:?} at {level}", LEVELS[0])));
            }
        }
    }
    Ok(())
}
