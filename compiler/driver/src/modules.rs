//! The module graph: from entry files to all parsed files of the program with their import edges.
//!
//! Comes in: the options and the host. Goes out: a [`Graph`] in load order, the texts in the source map, and reports of
//! what is missing, unreadable or wrong in syntax. An embedded library file is loaded when it is imported or when a
//! file of the program mentions one of the global names it declares. Guarantees: each file is read and parsed once; the order
//! depends on nothing but the sources. Not done here: names are not resolved.

use crate::decode::{Decoded, decode};
use crate::host::Host;
use crate::imports::{ImportPath, import_paths};
use crate::library;
use crate::missing::{suggest_entry, suggest_import};
use crate::options::Options;
use crate::paths::directory;
use crate::resolve::{Found, Importer, Origin, Resolver, Text};
use asc_sema::Unit;
use asc_source::{Code, Diagnostic, Diagnostics, FileId, FileKind, Interner, SourceMap, Span};
use rustc_hash::FxHashMap;

/// A program's files.
pub struct Graph {
    /// Library files, then entries, then imported modules.
    pub units: Vec<Unit>,
    pub entries: Vec<FileId>,
}

/// Reads and parses a program.
pub fn load(
    options: &Options,
    host: &mut dyn Host,
    sources: &mut SourceMap,
    interner: &mut Interner,
    diagnostics: &mut Diagnostics,
) -> Graph {
    let mut loader = Loader {
        resolver: Resolver { host, options },
        sources,
        interner,
        diagnostics,
        files: Vec::new(),
        by_path: FxHashMap::default(),
        by_import: FxHashMap::default(),
    };
    let libraries = loader.load_libraries();
    let entries = loader.load_entries();
    loader.follow_imports(0);
    if !loader.diagnostics.has_errors() {
        loader.load_mentioned_libraries();
    }
    loader.into_graph(entries, &libraries)
}

/// One loaded file on its way to a unit.
struct Loaded {
    origin: Origin,
    ast: asc_ast::SourceFile,
    imports: FxHashMap<String, FileId>,
}

struct Loader<'a> {
    resolver: Resolver<'a>,
    sources: &'a mut SourceMap,
    interner: &'a mut Interner,
    diagnostics: &'a mut Diagnostics,
    /// By [`FileId`].
    files: Vec<Loaded>,
    by_path: FxHashMap<String, FileId>,
    /// What a path means in a directory, so that a package is searched for once.
    by_import: FxHashMap<(String, String), FileId>,
}

impl Loader<'_> {
    /// The files of `--lib`.
    fn load_libraries(&mut self) -> Vec<FileId> {
        let mut ids = Vec::new();
        for argument in &self.resolver.options.libraries {
            match self.resolver.library_files(argument) {
                Ok(files) => ids.extend(files.into_iter().filter_map(|f| self.add(f, FileKind::Library, Span::NONE))),
                Err(missing) => self.diagnostics.report(Diagnostic::new(Code::TS6054, Span::NONE, &[&missing])),
            }
        }
        ids
    }

    fn load_entries(&mut self) -> Vec<FileId> {
        let mut ids: Vec<FileId> = Vec::new();
        for path in &self.resolver.options.entries {
            match self.resolver.entry(path) {
                Ok(found) => {
                    let id = self.add(found, FileKind::Entry, Span::NONE);
                    ids.extend(id.filter(|id| !ids.contains(id)));
                }
                Err(missing) => {
                    let mut message = Diagnostic::new(Code::TS6054, Span::NONE, &[&missing]);
                    message.help = suggest_entry(self.resolver.host, path);
                    self.diagnostics.report(message);
                }
            }
        }
        ids
    }

    /// Loads what the files from `first` on import, and what those import, breadth first.
    fn follow_imports(&mut self, first: usize) {
        let mut at = first;
        while at < self.files.len() {
            for import in import_paths(&self.files[at].ast) {
                if let Some(target) = self.follow(FileId(at as u32), &import) {
                    self.files[at].imports.insert(import.path, target);
                }
            }
            at += 1;
        }
    }

    fn follow(&mut self, importer: FileId, import: &ImportPath) -> Option<FileId> {
        let path = self.sources.file(importer).path.clone();
        let key = (directory(&path).to_string(), import.path.clone());
        if let Some(&known) = self.by_import.get(&key) {
            return Some(known);
        }
        let origin = self.files[importer.0 as usize].origin.clone();
        let importer = Importer { path: &path, origin: &origin };
        match self.resolver.resolve(&importer, &import.path) {
            Ok(found) => {
                let kind = if found.origin == Origin::User { FileKind::Module } else { FileKind::Library };
                let target = self.add(found, kind, import.span)?;
                self.by_import.insert(key, target);
                Some(target)
            }
            Err(missing) => {
                let mut message = Diagnostic::new(Code::TS6054, import.span, &[&missing]);
                message.help = suggest_import(&mut self.resolver, &importer, &import.path);
                self.diagnostics.report(message);
                None
            }
        }
    }

    /// Loads the embedded library files that the program's names and syntax need, and those that these need.
    fn load_mentioned_libraries(&mut self) {
        let runtime = self.resolver.options.runtime;
        let mut wanted = library::mentioned(self.interner, runtime);
        if self.resolver.options.export_runtime {
            wanted.extend(library::runtime(runtime));
        }
        // Names that `--use` gives to something of the library.
        let targets = self.resolver.options.uses.iter().filter_map(|(_, target)| target.split('.').next());
        wanted.extend(targets.filter_map(asc_stdlib::file_of_global));
        let mut scanned = 0;
        while scanned < self.files.len() || !wanted.is_empty() {
            for file in wanted.drain(..) {
                self.add(Found::embedded(file), FileKind::Library, Span::NONE);
            }
            self.follow_imports(scanned);
            for (at, file) in self.files.iter().enumerate().skip(scanned) {
                let path = &self.sources.file(FileId(at as u32)).path;
                match asc_stdlib::find(path).filter(|_| file.origin == Origin::Embedded) {
                    Some(own) => wanted.extend(library::needed_by(own, file.ast.uses, runtime)),
                    None => wanted.extend(library::implied(file.ast.uses, runtime)),
                }
            }
            scanned = self.files.len();
            wanted.retain(|file| !self.by_path.contains_key(file.path));
        }
    }

    /// Parses a file unless it is loaded already. `mention` is where it was asked for.
    fn add(&mut self, found: Found, kind: FileKind, mention: Span) -> Option<FileId> {
        if let Some(&known) = self.by_path.get(&found.path) {
            return Some(known);
        }
        let decoded = match found.text {
            Text::Embedded(text) => Decoded::valid(text.to_string()),
            Text::Bytes(bytes) => decode(bytes),
            Text::Unreadable(why) => {
                self.diagnostics.report(Diagnostic::new(Code::TS5012, mention, &[&found.path, &why]));
                return None;
            }
        };
        let Some(id) = self.sources.add(found.path.clone(), decoded.text, kind) else {
            let why = "the program has more than 4 GiB of source text";
            self.diagnostics.report(Diagnostic::new(Code::TS5012, mention, &[&found.path, why]));
            return None;
        };
        self.by_path.insert(found.path, id);
        let file = self.sources.file(id);
        let ast = match decoded.invalid_at {
            None => asc_syntax::parse(&file.text, file.base, self.interner, self.diagnostics),
            Some(at) => {
                let start = file.base + at;
                let replacement = char::REPLACEMENT_CHARACTER.len_utf8() as u32;
                let message = Diagnostic::new(Code::TS1127, Span::new(start, start + replacement), &[]);
                self.diagnostics.report(message.note("the file is not valid UTF-8").help("save the file as UTF-8"));
                asc_ast::SourceFile { span: file.span(), ..asc_ast::SourceFile::default() }
            }
        };
        self.files.push(Loaded { origin: found.origin, ast, imports: FxHashMap::default() });
        Some(id)
    }
}

impl Loader<'_> {
    /// The files in load order: embedded libraries in the library's own order, `--lib`, entries, modules.
    fn into_graph(self, entries: Vec<FileId>, libraries: &[FileId]) -> Graph {
        let embedded_rank: FxHashMap<&str, usize> =
            asc_stdlib::FILES.iter().enumerate().map(|(at, file)| (file.path, at)).collect();
        let sources = self.sources;
        let mut units: Vec<(Unit, (usize, usize))> = Vec::with_capacity(self.files.len());
        for (at, loaded) in self.files.into_iter().enumerate() {
            let file = FileId(at as u32);
            let group = match loaded.origin {
                Origin::Embedded => (0, embedded_rank.get(sources.file(file).path.as_str()).copied().unwrap_or(0)),
                _ if libraries.contains(&file) => (1, at),
                _ if entries.contains(&file) => (2, at),
                Origin::User | Origin::LibraryDirectory | Origin::Package { .. } => (3, at),
            };
            units.push((Unit { file, ast: loaded.ast, imports: loaded.imports }, group));
        }
        units.sort_by_key(|&(_, group)| group);
        Graph { units: units.into_iter().map(|(unit, _)| unit).collect(), entries }
    }
}
