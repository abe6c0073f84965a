//! Single passes on generated bodies: what a body computes must not change.

use crate::execute::Outcome;
use crate::interpret::{Memory, call};
use crate::{Failure, bodies};
use asc_ir::{FunctionKind, Module, pass_names, print, run_pass};

/// What makes bodies look as they do late in the pipeline, before a pass is tried once more.
const LATE: &[&str] = &["simplify", "gvn", "blocks", "rotate", "blocks", "licm", "gvn", "simplify"];

/// Instructions that one call may execute before a pass, and after it: a pass may make things somewhat slower.
const FUEL: u64 = 2_000;
const FUEL_AFTER: u64 = 20_000;

pub fn source(data: &[u8]) -> String {
    let sample = bodies::sample(data);
    let calls: Vec<String> = sample.calls.iter().map(|call| format!("; {call:?}\n")).collect();
    calls.concat() + &print(&sample.module)
}

pub fn run(data: &[u8]) -> Result<(), Failure> {
    let sample = bodies::sample(data);
    let fail = |what: String| Failure { what, source: source(data) };
    asc_ir::verify(&sample.module).map_err(|messages| fail(messages.join("\n")))?;
    let mut expected = execute(&sample.module, &sample.calls, FUEL).map_err(&fail)?;
    // The calls share one memory: one that runs out of fuel says nothing, nor do those after it.
    expected.truncate(expected.iter().take_while(|outcome| **outcome != Outcome::OutOfFuel).count());
    let calls = &sample.calls[..expected.len()];
    let agree = |name: &str, module: &Module| -> Result<(), Failure> {
        let found = execute(module, calls, FUEL_AFTER).map_err(&fail)?;
        match calls.iter().zip(expected.iter().zip(&found)).find(|(_, (a, b))| a != b) {
            Some((call, (a, b))) => {
                Err(fail(format!("{call:?}: {a:?} before, {b:?} after '{name}':\n{}", print(module))))
            }
            None => Ok(()),
        }
    };
    let late = LATE.iter().fold(sample.module.clone(), |module, name| run_pass(name, module));
    agree(&LATE.join(" "), &late)?;
    for before in [&sample.module, &late] {
        for name in pass_names() {
            // Roots are looked for when objects are made by calls.
            let earlier: &[&str] = if name == "roots" { &["expand"] } else { &[] };
            let module = earlier.iter().fold(before.clone(), |module, name| run_pass(name, module));
            agree(name, &run_pass(name, module))?;
        }
    }
    Ok(())
}

/// The outcomes of the calls of the module's only function, one after another.
fn execute(module: &Module, calls: &[[i32; 3]], fuel: u64) -> Result<Vec<Outcome>, String> {
    let mut bodies = module.functions.values().filter_map(|function| match &function.kind {
        FunctionKind::Body(body) => Some(body),
        FunctionKind::Import { .. } | FunctionKind::Removed => None,
    });
    let body = bodies.next_back().ok_or("there is no function left")?;
    let mut memory = Memory::new();
    calls.iter().map(|args| call(body, args, &mut memory, fuel)).collect()
}
