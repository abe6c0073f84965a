//! Which files of the embedded library a program needs.
//!
//! Comes in: the names that a program mentions, and what its syntax uses. Goes out: library files. Guarantees: no file is
//! named that neither a name, nor a literal, nor an operator of the program asks for, so that small programs stay small. Not
//! done here: nothing is loaded, and what library files mention themselves is in the library's own list.

use asc_ast::Uses;
use asc_sema::Runtime;
use asc_source::Interner;
use asc_stdlib::{LibraryFile, file_of_global, find};

/// Syntax with the global names that it implies.
const IMPLIED_NAMES: &[(Uses, &[&str])] = &[
    (Uses::STRING, &["String"]),
    (Uses::TEMPLATE, &["String", "Number"]),
    (Uses::ARRAY.union(Uses::SPREAD), &["Array", "StaticArray"]),
];

/// Operators that are library functions for some operand types, with their files.
const OPERATOR_FILES: &[(Uses, &str)] =
    &[(Uses::REMAINDER, "~lib/util/math.ts"), (Uses::POWER, "~lib/ipow.ts"), (Uses::POWER, "~lib/util/pow.ts")];

/// Names of types and members with the global names of what they stand for, or may.
const ALIASES: &[(&str, &[&str])] = &[
    ("string", &["String"]),
    ("object", &["Object"]),
    ("toString", &["Number", "Function"]),
    ("length", &["Function"]),
    ("name", &["Function"]),
];

/// Syntax that makes objects.
const ALLOCATING: Uses = Uses::TEMPLATE
    .union(Uses::STRING)
    .union(Uses::ARRAY)
    .union(Uses::SPREAD)
    .union(Uses::OBJECT)
    .union(Uses::CLASS)
    .union(Uses::NEW);

/// What every program needs: too many things may fail and call `abort`.
const ALWAYS: &str = "~lib/builtins/host.ts";

/// The files that the names in a program ask for. A name that the program declares itself loads a file in vain.
pub fn mentioned(names: &Interner, runtime: Runtime) -> Vec<&'static LibraryFile> {
    let is_mentioned = |name: &str| names.get(name).is_some();
    let mut files: Vec<_> = find(ALWAYS).into_iter().collect();
    files.extend(asc_stdlib::FILES.iter().filter(|file| file.globals.iter().any(|name| is_mentioned(name))));
    let aliases = ALIASES.iter().filter(|(alias, _)| is_mentioned(alias)).flat_map(|(_, names)| *names);
    files.extend(aliases.filter_map(|name| file_of_global(name)));
    if asc_stdlib::RUNTIME_NAMES.iter().any(|name| is_mentioned(name)) {
        files.extend(self::runtime(runtime));
    }
    files
}

/// The files that a library file asks for.
pub fn needed_by(file: &LibraryFile, uses: Uses, runtime: Runtime) -> impl Iterator<Item = &'static LibraryFile> {
    let runtime = file.needs_runtime.then(|| self::runtime(runtime)).flatten();
    file.mentioned().chain(operator_files(uses)).chain(runtime)
}

/// The files that the syntax of a file of the program asks for.
pub fn implied(uses: Uses, runtime: Runtime) -> impl Iterator<Item = &'static LibraryFile> {
    let names = IMPLIED_NAMES.iter().filter(move |(sign, _)| uses.intersects(*sign)).flat_map(|(_, names)| *names);
    let runtime = uses.intersects(ALLOCATING).then(|| self::runtime(runtime)).flatten();
    names.filter_map(|name| file_of_global(name)).chain(operator_files(uses)).chain(runtime)
}

fn operator_files(uses: Uses) -> impl Iterator<Item = &'static LibraryFile> {
    OPERATOR_FILES.iter().filter(move |(sign, _)| uses.intersects(*sign)).filter_map(|(_, path)| find(path))
}

/// The file of a runtime.
pub fn runtime(runtime: Runtime) -> Option<&'static LibraryFile> {
    find(match runtime {
        Runtime::Stub => "~lib/rt/index-stub.ts",
        Runtime::Minimal => "~lib/rt/index-minimal.ts",
        Runtime::Incremental => "~lib/rt/index-incremental.ts",
    })
}
