//! From the path in an import to the file it names: AssemblyScript's rules.
//!
//! A path that starts with `.` is relative to the importing file. Any other names a library: the embedded one, a
//! `--lib` directory, or a package below a `node_modules` directory of the importing file's directory and all above it,
//! or below a `--path` directory. Library files have the path `~lib/…` whatever they come from.

use crate::host::{Host, ReadError};
use crate::options::Options;
use crate::paths::{directory, join, normalize, upwards};
use std::borrow::Cow;

/// A file found for an import or on the command line.
pub struct Found {
    /// As messages show it.
    pub path: String,
    pub text: Text,
    pub origin: Origin,
}

impl Found {
    pub fn embedded(file: &'static asc_stdlib::LibraryFile) -> Found {
        Found { path: file.path.to_string(), text: Text::Embedded(file.text), origin: Origin::Embedded }
    }
}

/// What was read.
pub enum Text {
    Embedded(&'static str),
    Bytes(Vec<u8>),
    /// The file is there; the words say why it cannot be read.
    Unreadable(String),
}

/// Where a file comes from, as far as its own imports need it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The program itself: its path is its place.
    User,
    Embedded,
    /// `--lib`.
    LibraryDirectory,
    /// A package: `name` with the scope, and the directory it was found in.
    Package {
        name: String,
        directory: String,
    },
}

/// The parts of an import that decide what it names.
pub struct Importer<'a> {
    pub path: &'a str,
    pub origin: &'a Origin,
}

/// Finds files through the host. Keeps nothing between questions.
pub struct Resolver<'a> {
    pub host: &'a mut dyn Host,
    pub options: &'a Options,
}

impl Resolver<'_> {
    /// The file that `specifier` names in `importer`; if there is none, the path that stands for it in the message.
    pub fn resolve(&mut self, importer: &Importer<'_>, specifier: &str) -> Result<Found, String> {
        let target = target_path(importer.path, specifier);
        match target.strip_prefix("~lib/") {
            Some(library) => self.library(importer, library).ok_or_else(|| format!("{target}.ts")),
            None => self
                .read_first(&module_candidates(&target))
                .map(|(path, text)| Found { path, text, origin: Origin::User })
                .ok_or_else(|| missing_name(&target)),
        }
    }

    /// An entry file: `path.ts`, then `path/index.ts`.
    pub fn entry(&mut self, path: &str) -> Result<Found, String> {
        let target = without_extension(&normalize(path)).to_string();
        self.read_first(&module_candidates(&target))
            .map(|(path, text)| Found { path, text, origin: Origin::User })
            .ok_or_else(|| missing_name(&target))
    }

    /// The files that a `--lib` argument stands for: itself, or all `.ts` files right in the directory.
    pub fn library_files(&mut self, argument: &str) -> Result<Vec<Found>, String> {
        let argument = normalize(argument);
        let mut names: Vec<String> = if argument.ends_with(".ts") {
            vec![argument.clone()]
        } else {
            let is_source = |name: &String| name.ends_with(".ts") && !name.ends_with(".d.ts");
            self.host.list(&argument).into_iter().filter(is_source).map(|name| join(&argument, &name)).collect()
        };
        names.sort();
        let mut found = Vec::new();
        for name in names {
            let Some((path, text)) = self.read_first(std::slice::from_ref(&name)) else {
                return Err(name);
            };
            let path = format!("~lib/{}", crate::paths::file_name(&path));
            found.push(Found { path, text, origin: Origin::LibraryDirectory });
        }
        if found.is_empty() { Err(argument) } else { Ok(found) }
    }

    /// `library` is the path behind `~lib/`.
    fn library(&mut self, importer: &Importer<'_>, library: &str) -> Option<Found> {
        if let Some(file) = embedded(library) {
            return Some(file);
        }
        for directory in self.options.libraries.iter().filter(|path| !path.ends_with(".ts")) {
            let candidates = module_candidates(&join(directory, library));
            if let Some((path, text)) = self.read_first(&candidates) {
                let shown = path.strip_prefix(&normalize(directory)).unwrap_or(&path).trim_start_matches('/');
                return Some(Found { path: format!("~lib/{shown}"), text, origin: Origin::LibraryDirectory });
            }
        }
        let (name, file) = split_package(library)?;
        self.package_directories(importer, name).into_iter().find_map(|directory| {
            let (path, text) = self.read_first(&module_candidates(&join(&directory, file)))?;
            let shown = format!("~lib/{name}{}", &path[directory.len()..]);
            Some(Found { path: shown, text, origin: Origin::Package { name: name.to_string(), directory } })
        })
    }

    /// Where a package may lie, nearest first.
    pub fn package_directories(&self, importer: &Importer<'_>, name: &str) -> Vec<String> {
        let start = match importer.origin {
            Origin::Package { name: own, directory } if own == name => return vec![directory.clone()],
            Origin::Package { directory, .. } => directory.as_str(),
            Origin::User => directory(importer.path),
            Origin::Embedded | Origin::LibraryDirectory => ".",
        };
        let folders = upwards(start, self.host.ancestors())
            .into_iter()
            .filter(|path| crate::paths::file_name(path) != "node_modules")
            .map(|path| join(&path, "node_modules"));
        folders.chain(self.options.package_paths.iter().map(|path| normalize(path))).map(|d| join(&d, name)).collect()
    }

    fn read_first(&mut self, candidates: &[String]) -> Option<(String, Text)> {
        candidates.iter().find_map(|path| match self.host.read(path) {
            Ok(bytes) => Some((path.clone(), Text::Bytes(bytes))),
            Err(ReadError::Unreadable(why)) => Some((path.clone(), Text::Unreadable(why))),
            Err(ReadError::NotFound) => None,
        })
    }
}

/// The normalised path, without extension, that a specifier stands for.
fn target_path(importer: &str, specifier: &str) -> String {
    let specifier = match specifier.strip_suffix('/') {
        Some(_) => Cow::from(format!("{specifier}index")),
        None => Cow::from(without_extension(specifier)),
    };
    if specifier.starts_with('.') {
        join(directory(importer), &specifier)
    } else if specifier.starts_with("~lib/") {
        normalize(&specifier)
    } else {
        normalize(&format!("~lib/{specifier}"))
    }
}

fn without_extension(path: &str) -> &str {
    path.strip_suffix(".ts").unwrap_or(path)
}

/// The file to name in the message when no candidate exists: a path that ends in dots can only be a directory.
fn missing_name(target: &str) -> String {
    if target.ends_with('.') { format!("{target}/index.ts") } else { format!("{target}.ts") }
}

fn module_candidates(target: &str) -> [String; 3] {
    [format!("{target}.ts"), format!("{target}/index.ts"), format!("{target}.d.ts")]
}

/// The embedded library's file for a path behind `~lib/`.
fn embedded(library: &str) -> Option<Found> {
    let file =
        asc_stdlib::find(&format!("~lib/{library}")).or_else(|| asc_stdlib::find(&format!("~lib/{library}/index")))?;
    Some(Found::embedded(file))
}

/// `@scope/name/a/b` is the package `@scope/name` and its file `a/b`; without a file it is `index`.
pub fn split_package(library: &str) -> Option<(&str, &str)> {
    let slashes = if library.starts_with('@') { 1 } else { 0 };
    let end = library.match_indices('/').nth(slashes).map_or(library.len(), |(at, _)| at);
    let (name, rest) = library.split_at(end);
    let file = rest.trim_start_matches('/');
    (!name.is_empty()).then_some((name, if file.is_empty() { "index" } else { file }))
}
