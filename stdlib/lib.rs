//! The standard library, in the language itself, embedded in the compiler.
//!
//! Comes in: the `.ts` files beside this file. Goes out: their texts under the paths by which programs import them,
//! and which global names each declares. Guarantees: every top-level export of a file outside `bindings`, `rt`,
//! `shared` and `util` is a global, and no other name is; the list is made from the files by the build script. Not done
//! here: nothing is parsed, and the caller decides what to load.
//!
//! A program pays for what it mentions: the loader takes [`file_of_global`] of each name in the program (and in the
//! library files that it loads for them), and [`operator_files`] for the operators that are library functions.

/// One file of the library.
pub struct LibraryFile {
    /// `~lib/builtins/i32.ts`.
    pub path: &'static str,
    pub text: &'static str,
    /// The global names that the file declares.
    pub globals: &'static [&'static str],
    /// The global names of other files that its text mentions.
    pub mentions: &'static [&'static str],
}

/// All files, by path.
pub static FILES: &[LibraryFile] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Operators that are calls into the library for some operand types: their text and the file. The empty text stands in
/// every program: too many things may fail and call `abort`.
static OPERATOR_FILES: &[(&str, &str)] =
    &[("", "~lib/builtins/host.ts"), ("%", "~lib/util/math.ts"), ("**", "~lib/ipow.ts"), ("**", "~lib/util/pow.ts")];

/// What stands in a text whenever a program may need the classes of a global name, though nothing mentions the name:
/// literals and types written with signs.
static SIGNS: &[(&str, &[&str])] = &[
    ("[", &["Array", "StaticArray"]),
    ("...", &["Array"]),
    ("`", &["String", "Number"]),
    ("toString", &["Number", "Function"]),
    (".length", &["Function"]),
    (".name", &["Function"]),
    ("string", &["String"]),
];

/// What stands in a text whenever a program may allocate or speak to the runtime.
static RUNTIME_SIGNS: &[&str] =
    &["class ", "new ", "[", "`", "string", "String", "__new", "__alloc", "__pin", "__collect", "__link", "heap."];

/// The global names whose files a text needs without mentioning them.
pub fn implied_globals(text: &str) -> impl Iterator<Item = &'static str> {
    SIGNS.iter().filter(move |(sign, _)| text.contains(sign)).flat_map(|(_, names)| names.iter().copied())
}

/// Whether a program with this text may need a runtime.
pub fn needs_runtime(text: &str) -> bool {
    RUNTIME_SIGNS.iter().any(|sign| text.contains(sign))
}

/// The file of a path, with or without its extension.
pub fn find(path: &str) -> Option<&'static LibraryFile> {
    let stem = path.strip_suffix(".ts").unwrap_or(path);
    let stem_of = |file: &LibraryFile| file.path.strip_suffix(".ts").unwrap_or(file.path);
    FILES.binary_search_by_key(&stem, stem_of).ok().map(|at| &FILES[at])
}

/// The file that an import path from anywhere means: `util/math` is `~lib/util/math.ts`.
pub fn find_import(path: &str) -> Option<&'static LibraryFile> {
    find(path).or_else(|| find(&format!("~lib/{path}")))
}

/// All global names with their files.
pub fn globals() -> impl Iterator<Item = (&'static str, &'static LibraryFile)> {
    FILES.iter().flat_map(|file| file.globals.iter().map(move |&name| (name, file)))
}

/// The file that declares a global name.
pub fn file_of_global(name: &str) -> Option<&'static LibraryFile> {
    FILES.iter().find(|file| file.globals.contains(&name))
}

/// The files that the operators in a program's text may call. A text that shows an operator's characters elsewhere
/// loads a file in vain, which costs microseconds.
pub fn operator_files(text: &str) -> impl Iterator<Item = &'static LibraryFile> {
    OPERATOR_FILES.iter().filter(move |(operator, _)| shows(text, operator)).filter_map(|(_, path)| find(path))
}

/// Whether an operator's characters stand in a text. Two stars that begin or end a comment, or more in a row, are none.
fn shows(text: &str, operator: &str) -> bool {
    let is_comment = |at: usize| {
        let (before, behind) = (text[..at].bytes().next_back(), text.as_bytes().get(at + operator.len()));
        matches!(before, Some(b'/' | b'*')) || matches!(behind, Some(b'/' | b'*'))
    };
    text.match_indices(operator).any(|(at, _)| operator != "**" || !is_comment(at))
}
