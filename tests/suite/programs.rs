//! Tests of whole programs: emitted text, and runs at several levels that must agree.

use crate::call::{Call, Expected, is_same, parse_value, unquote, value_text};
use crate::case::Case;
use crate::execute::{Program, Stop};
use crate::{compile, snapshot};
use asc_driver::Outcome;
use libtest_mimic::Failed;

/// The snapshot of the emitted text.
pub fn check_text(case: &Case) -> Result<(), Failed> {
    let compilation = compile::compile(case, &compile::options(case, &["--emit", "wat"])?);
    snapshot::assert_snapshot(case, compile::printed(&compilation)?.trim_end());
    Ok(())
}

/// The levels that every program runs at.
const LEVELS: &[&[&str]] = &[&["-O0"], &["-O3"], &["-Oz"]];

/// What a program that makes objects runs with besides: collections at every allocation, and the other runtimes.
const HEAPS: &[&[&str]] = &[
    &["-O0", "--use", "ASC_GC_STRESS=1"],
    &["-O3", "--use", "ASC_GC_STRESS=1"],
    &["-O3", "--runtime", "minimal"],
    &["-O3", "--runtime", "stub"],
];

/// What tells that a program may make objects.
const OBJECT_SIGNS: &[&str] = &["new ", "[", "`", "string", "class "];

/// Compiles in each way and runs: start code, exported functions named `test…`, the `@call`s.
pub fn check_run(case: &Case) -> Result<(), Failed> {
    let arguments = case.arguments();
    let has = |option: &str| arguments.iter().any(|argument| argument.starts_with(option));
    let levels = if has("-O") { &[&[] as &[&str]] } else { LEVELS };
    let is_default = case.all("heap").any(|word| word == "default");
    let has_objects = OBJECT_SIGNS.iter().any(|sign| case.text.contains(sign));
    let heaps = if has_objects && !has("--runtime") && !has("-O") && !is_default { HEAPS } else { &[] };
    for way in levels.iter().chain(heaps) {
        let failure = |failed: Failed| format!("{}: {}", way.join(" "), failed.message().unwrap_or_default());
        check_level(case, way).map_err(failure)?;
    }
    Ok(())
}

fn check_level(case: &Case, level: &[&str]) -> Result<(), Failed> {
    let compilation = compile::compile(case, &compile::options(case, level)?);
    let Outcome::Done(artifacts) = &compilation.outcome else { return Err(compile::messages(&compilation).into()) };
    wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all())
        .validate_all(&artifacts.bytes)
        .map_err(|error| error.to_string())?;
    let mut program = match Program::start(&artifacts.bytes)? {
        Ok(program) => program,
        Err(stop) => return check_stop(case, &stop),
    };
    let mut has_stopped = false;
    for test in program.tests() {
        if let Err(stop) = program.call(&test, &[]) {
            check_stop(case, &stop).map_err(|failed| format!("{test}: {}", failed.message().unwrap_or_default()))?;
            has_stopped = true;
        }
    }
    if !has_stopped && case.all("traps").chain(case.all("aborts")).next().is_some() {
        return Err("the program runs to its end".into());
    }
    for call in case.all("call") {
        check_call(&mut program, &Call::parse(call)?)
            .map_err(|failed| format!("{call}: {}", failed.message().unwrap_or_default()))?;
    }
    check_output(case, &program)
}

/// Whether the program was to stop: `@traps words`, `@aborts "message"`.
fn check_stop(case: &Case, stop: &Stop) -> Result<(), Failed> {
    let is_expected = match stop {
        Stop::Trap(words) => case.all("traps").any(|expected| words.contains(&unquote(expected))),
        Stop::Abort(abort) => case.all("aborts").any(|expected| unquote(expected) == abort.message),
    };
    if is_expected { Ok(()) } else { Err(stop.to_string().into()) }
}

fn check_call(program: &mut Program, call: &Call) -> Result<(), Failed> {
    let Some(ty) = program.function_type(&call.function) else { return Err("there is no such export".into()) };
    let mut arguments = Vec::new();
    for (text, ty) in call.arguments.iter().zip(ty.params()) {
        arguments.push(parse_value(text, &ty)?);
    }
    if arguments.len() != ty.params().len() || call.arguments.len() != arguments.len() {
        return Err(format!("the function has {} parameter(s)", ty.params().len()).into());
    }
    match (program.call(&call.function, &arguments), &call.expected) {
        (Ok(_), Expected::Anything) => Ok(()),
        (Ok(Some(value)), Expected::Value(text)) => {
            let expected = parse_value(text, &ty.results().next().unwrap_or(wasmtime::ValType::I32))?;
            if is_same(&value, &expected) { Ok(()) } else { Err(format!("gives {}", value_text(&value)).into()) }
        }
        (Ok(None), Expected::Value(_)) => Err("gives no value".into()),
        (Ok(_), Expected::Trap(_) | Expected::Abort(_)) => Err("does not stop".into()),
        (Err(Stop::Trap(words)), Expected::Trap(expected)) if words.contains(expected) => Ok(()),
        (Err(Stop::Abort(abort)), Expected::Abort(expected)) if expected.is_empty() || abort.message == *expected => {
            Ok(())
        }
        (Err(stop), _) => Err(stop.to_string().into()),
    }
}

/// The lines of `@output`, if there are any, against what the host noted.
fn check_output(case: &Case, program: &Program) -> Result<(), Failed> {
    let expected: Vec<&str> = case.all("output").collect();
    let output = &program.store.data().output;
    if expected.is_empty() || expected == *output {
        return Ok(());
    }
    Err(format!("expected output:\n{}\nfound:\n{}", expected.join("\n"), output.join("\n")).into())
}
