//! The standard library, in the language itself, embedded in the compiler.
//!
//! Comes in: the `.ts` files beside this file. Goes out: their texts under the paths by which programs import them,
//! and which global names each declares. Guarantees: every top-level export of a file outside `bindings`, `rt`,
//! `shared` and `util` is a global, and no other name is; the list is made from the files by the build script. Not done
//! here: nothing is parsed, and the caller decides what to load.
//!
//! A program pays for what it mentions: the loader takes the files that declare the names in the program, and what these
//! files mention in turn.

/// One file of the library.
pub struct LibraryFile {
    /// `~lib/builtins/i32.ts`.
    pub path: &'static str,
    pub text: &'static str,
    /// The global names that the file declares.
    pub globals: &'static [&'static str],
    /// The other files whose global names its text mentions, as indices into [`FILES`].
    pub mentions: &'static [u16],
    /// It makes objects, or speaks to the runtime.
    pub needs_runtime: bool,
}

impl LibraryFile {
    /// The other files whose global names its text mentions.
    pub fn mentioned(&self) -> impl Iterator<Item = &'static LibraryFile> {
        self.mentions.iter().map(|&at| &FILES[usize::from(at)])
    }
}

/// All files, by path.
pub static FILES: &[LibraryFile] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Names that belong to the runtime, whichever it is.
pub const RUNTIME_NAMES: &[&str] = include!(concat!(env!("OUT_DIR"), "/runtime_names.rs"));

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

/// The file that declares a global name.
pub fn file_of_global(name: &str) -> Option<&'static LibraryFile> {
    FILES.iter().find(|file| file.globals.contains(&name))
}
