//! From the options of a compilation to the options of each stage.

use crate::options::Options;
use asc_source::{Code, Diagnostic, Span};

/// What the checker sees.
pub fn sema_options(options: &Options) -> asc_sema::Options {
    asc_sema::Options {
        features: options.features,
        optimize_level: options.optimize_level,
        shrink_level: options.shrink_level,
        no_assert: options.no_assert,
        strict: options.strict,
        no_unsafe: options.no_unsafe,
        pedantic: options.pedantic,
        runtime: options.runtime,
        memory_base: options.memory.base.unwrap_or(0),
        table_base: options.table.base,
        low_memory_limit: options.memory.low_limit,
        export_runtime: options.export_runtime,
        export_table: options.table.export,
        import_table: options.table.import,
        uses: options.uses.clone(),
        unchecked: options.unchecked,
    }
}

/// What lowering sees: the plans for memory and table.
pub fn lower_options(options: &Options) -> asc_lower::Options {
    let memory = &options.memory;
    asc_lower::Options {
        features: options.features,
        memory: asc_ir::MemoryPlan {
            import: memory.import,
            initial: memory.initial,
            maximum: memory.maximum,
            shared: memory.shared,
            base: options.memory_base(),
            export_start: options.export_start.clone(),
            zero_filled: memory.zero_filled,
            low_limit: memory.low_limit,
            stack_size: options.stack_size(),
            ..asc_ir::MemoryPlan::default()
        },
        table: asc_ir::TablePlan {
            import: options.table.import,
            base: options.table.base.max(1),
            functions: Vec::new(),
        },
        export_memory: !memory.no_export,
        export_table: options.table.export,
    }
}

/// What the optimiser sees. `-Os` and `-Oz` come with level 0, yet mean all optimisations, for size.
pub fn ir_options(options: &Options) -> asc_ir::Options {
    asc_ir::Options {
        level: if options.shrink_level > 0 { options.optimize_level.max(2) } else { options.optimize_level },
        shrink: options.shrink_level,
        features: options.features,
        converge: options.converge,
        closed_table: !options.table.import && !options.table.export,
        threads: options.threads,
    }
}

/// What the emitter sees.
pub fn wasm_options(options: &Options) -> asc_wasm::Options {
    asc_wasm::Options {
        features: options.features,
        names: options.debug,
        positions: options.source_map.is_some(),
        source_map_url: options.source_map.clone(),
        level: options.optimize_level,
        shrink: options.shrink_level,
        threads: options.threads,
    }
}

/// What did not fit: static data, or the pages it needs.
pub fn layout_diagnostic(error: &asc_wasm::LayoutError) -> Diagnostic {
    match error {
        asc_wasm::LayoutError::LowMemoryLimit { end, limit } => {
            Diagnostic::new(Code::AS104, Span::NONE, &[&end.to_string(), &limit.to_string()])
        }
        asc_wasm::LayoutError::InitialMemory { pages } => {
            Diagnostic::new(Code::AS105, Span::NONE, &[&pages.to_string()])
        }
        asc_wasm::LayoutError::MaximumMemory { pages } => {
            Diagnostic::new(Code::AS106, Span::NONE, &[&pages.to_string()])
        }
    }
}
