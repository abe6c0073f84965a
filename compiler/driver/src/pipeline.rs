//! The whole compiler as one straight line: source, syntax trees, HIR, IR, bytes.
//!
//! User errors stop the line after `parse` and after `check` (and where static data does not fit the memory that was
//! asked for). Any other failure is a bug of the compiler and panics.

use crate::artifacts::{Artifacts, Compilation, Outcome, Stage, Stats};
use crate::host::Host;
use crate::modules::{Graph, load};
use crate::observe::{Observer, PassObserver, stage};
use crate::options::{Emit, Options};
use crate::{artifacts, check_options, stages, validate};
use asc_hir::Program;
use asc_source::{Diagnostics, Interner, SourceMap};

/// Compiles a program. Recursion follows the nesting of the source: see [`on_large_stack`](crate::on_large_stack).
pub fn compile(options: &Options, host: &mut dyn Host, observer: &mut dyn Observer) -> Compilation {
    let Checked { sources, mut diagnostics, result } = front(options, host, observer);
    let outcome = match result {
        Ok(program) => {
            let outcome = back(options, &program, &sources, &mut diagnostics, observer);
            discard(program, options);
            outcome
        }
        Err(outcome) => outcome,
    };
    Compilation { sources, diagnostics: diagnostics.into_sorted(), outcome }
}

/// A program between its two halves: understood, and not yet translated.
pub struct Checked {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    /// The outcome of the compilation if it ends here.
    pub result: Result<Program, Outcome>,
}

/// Source text to HIR.
pub fn front(options: &Options, host: &mut dyn Host, observer: &mut dyn Observer) -> Checked {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let result = check(options, host, observer, &mut sources, &mut diagnostics);
    Checked { sources, diagnostics, result }
}

fn check(
    options: &Options,
    host: &mut dyn Host,
    observer: &mut dyn Observer,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Result<Program, Outcome> {
    check_options::check_options(options, diagnostics);
    if diagnostics.has_errors() {
        return Err(Outcome::Failed(Stage::Check));
    }
    let mut interner = Interner::default();
    let graph = stage(observer, "parse", |_| load(options, host, sources, &mut interner, diagnostics));
    if diagnostics.has_errors() {
        return Err(Outcome::Failed(Stage::Parse));
    }
    if let Some(text) = artifacts::print_syntax(options, &graph, sources, &interner) {
        return Err(Outcome::Text(text));
    }

    let sema_options = stages::sema_options(options);
    let Graph { units, entries } = &graph;
    let input = asc_sema::Input { units, entries, sources, options: &sema_options };
    let program = stage(observer, "check", |_| asc_sema::check(&input, &mut interner, diagnostics));
    check_options::check_export_start(options, &program, diagnostics);
    discard((graph, interner), options);
    if diagnostics.has_errors() { Err(Outcome::Failed(Stage::Check)) } else { Ok(program) }
}

/// HIR to bytes.
fn back(
    options: &Options,
    program: &Program,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
    observer: &mut dyn Observer,
) -> Outcome {
    if options.emit == Some(Emit::Hir) {
        return Outcome::Text(asc_hir::print::print(program));
    }
    let lowered = stage(observer, "lower", |_| asc_lower::lower(program, &stages::lower_options(options)));
    if options.dump_after.as_deref() == Some("lower") {
        observer.dump("lower", asc_ir::print(&lowered));
    }
    let optimized = stage(observer, "optimize", |observer| {
        let mut passes = PassObserver { observer, dump_after: options.dump_after.as_deref() };
        asc_ir::optimize(lowered, &stages::ir_options(options), &mut passes)
    });
    if options.emit == Some(Emit::Ir) {
        return Outcome::Text(asc_ir::print(&optimized));
    }

    let emitted = match stage(observer, "emit", |_| asc_wasm::emit(&optimized, &stages::wasm_options(options))) {
        Ok(emitted) => emitted,
        Err(error) => {
            diagnostics.report(stages::layout_diagnostic(&error));
            return Outcome::Failed(Stage::Check);
        }
    };
    if options.validate || cfg!(debug_assertions) {
        stage(observer, "validate", |_| validate::validate(&emitted.bytes, options.features));
    }
    let stats = Stats::new(sources, program, &optimized, &emitted);
    discard(optimized, options);
    stage(observer, "print", |_| Outcome::Done(Box::new(Artifacts::new(options, emitted, sources, stats))))
}

/// Frees what a stage has made, or leaves it to the end of the process: freeing trees node by node takes a tenth of a
/// compile.
fn discard<T>(made: T, options: &Options) {
    if options.one_shot {
        std::mem::forget(made);
    }
}
