//! What a compilation gives back.

use crate::modules::Graph;
use crate::options::{Emit, Options};
use crate::source_map::write_source_map;
use asc_source::{Diagnostic, FileKind, Interner, SourceMap};

/// A finished compilation, good or bad.
pub struct Compilation {
    pub sources: SourceMap,
    /// Sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    pub outcome: Outcome,
}

/// How a compilation ended.
pub enum Outcome {
    /// User errors, all in the diagnostics, after this stage.
    Failed(Stage),
    /// What `--emit` asked for.
    Text(String),
    Done(Box<Artifacts>),
}

/// Where user errors stop the line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Parse,
    Check,
}

/// The results.
pub struct Artifacts {
    pub bytes: Vec<u8>,
    /// The module as text, if asked for.
    pub text: Option<String>,
    /// The source map's JSON, if asked for.
    pub source_map: Option<String>,
    pub stats: Stats,
}

/// Sizes of what was made.
#[derive(Clone, Copy, Default, Debug)]
pub struct Stats {
    /// Files of the program without the library.
    pub files: usize,
    pub library_files: usize,
    pub lines: usize,
    pub source_bytes: usize,
    /// Functions that are reachable, before and after optimisation.
    pub checked_functions: usize,
    pub functions: usize,
    pub module_bytes: usize,
}

impl Stats {
    pub(crate) fn new(
        sources: &SourceMap,
        program: &asc_hir::Program,
        module: &asc_ir::Module,
        emitted: &asc_wasm::Emitted,
    ) -> Stats {
        let is_removed = |function: &asc_ir::Function| matches!(function.kind, asc_ir::FunctionKind::Removed);
        let mut stats = Stats {
            checked_functions: program.functions.len(),
            functions: module.functions.values().filter(|function| !is_removed(function)).count(),
            module_bytes: emitted.bytes.len(),
            ..Stats::default()
        };
        for (_, file) in sources.files() {
            if file.kind == FileKind::Library {
                stats.library_files += 1;
            } else {
                stats.files += 1;
                stats.lines += file.line_starts().len();
                stats.source_bytes += file.text.len();
            }
        }
        stats
    }
}

impl Artifacts {
    pub(crate) fn new(options: &Options, emitted: asc_wasm::Emitted, sources: &SourceMap, stats: Stats) -> Artifacts {
        let text = (options.text || options.emit == Some(Emit::Wat)).then(|| print_text(&emitted.bytes));
        let source_map = options.source_map.as_ref().map(|url| {
            let name = crate::paths::file_name(url);
            let root = name.strip_suffix(".map").and_then(|name| name.strip_suffix(".wasm")).unwrap_or(name);
            write_source_map(&emitted.mappings, sources, &format!("./{root}"))
        });
        Artifacts { bytes: emitted.bytes, text, source_map, stats }
    }
}

/// The WebAssembly text of a module.
///
/// # Panics
/// If the bytes are no module, which is a bug of the emitter.
pub fn print_text(bytes: &[u8]) -> String {
    match wasmprinter::print_bytes(bytes) {
        Ok(text) => text,
        Err(error) => panic!("the emitted module cannot be printed: {error}"),
    }
}

/// What `--emit tokens` and `--emit ast` print of the program's own files; `None` if neither was asked for.
pub(crate) fn print_syntax(
    options: &Options,
    graph: &Graph,
    sources: &SourceMap,
    interner: &Interner,
) -> Option<String> {
    let is_own = |unit: &&asc_sema::Unit| sources.file(unit.file).kind != FileKind::Library;
    let units = graph.units.iter().filter(is_own);
    match options.emit? {
        Emit::Tokens => Some(units.map(|unit| asc_syntax::tokens(&sources.file(unit.file).text).to_string()).collect()),
        Emit::Ast => {
            Some(units.map(|unit| asc_ast::print::print(&unit.ast, interner, &sources.file(unit.file).text)).collect())
        }
        Emit::Hir | Emit::Ir | Emit::Wat => None,
    }
}
