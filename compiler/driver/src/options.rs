//! What a compilation is asked to do: every option of the command line that reaches the compiler, as data.

use asc_ops::Features;
use asc_sema::{Runtime, Unchecked};

/// Options of one compilation. `Default` is what `asc file.ts` does.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// Entry files, with or without `.ts`.
    pub entries: Vec<String>,
    /// `--lib`: directories or files whose exports are global.
    pub libraries: Vec<String>,
    /// `--path`: directories searched for packages after `node_modules`.
    pub package_paths: Vec<String>,
    pub features: Features,
    /// 0 to 3.
    pub optimize_level: u8,
    /// 0 to 2.
    pub shrink_level: u8,
    /// Repeat the optimisation until it changes nothing.
    pub converge: bool,
    pub no_assert: bool,
    /// Emit names and positions.
    pub debug: bool,
    pub strict: bool,
    pub no_unsafe: bool,
    pub pedantic: bool,
    pub runtime: Runtime,
    pub export_runtime: bool,
    pub memory: MemoryOptions,
    pub table: TableOptions,
    /// Export the start function under this name instead of running it at instantiation.
    pub export_start: Option<String>,
    /// `--use alias=name`.
    pub uses: Vec<(String, String)>,
    pub unchecked: Unchecked,
    /// Make a source map; the URL stands in the module.
    pub source_map: Option<String>,
    /// Check the module with an independent validator even in a release build.
    pub validate: bool,
    /// Also print the module as text.
    pub text: bool,
    /// Stop after a stage and print its result instead.
    pub emit: Option<Emit>,
    /// Hand the module to the observer after each run of this pass.
    pub dump_after: Option<String>,
    /// How many threads may share the work on function bodies; 0 and 1 are one. The result does not depend on it.
    pub threads: usize,
    /// The process ends after this compilation: memory need not be freed.
    pub one_shot: bool,
}

/// `--importMemory`, `--initialMemory` and their like.
#[derive(Clone, Default, Debug)]
pub struct MemoryOptions {
    pub import: bool,
    pub no_export: bool,
    /// In pages of 64 KiB.
    pub initial: u32,
    pub maximum: Option<u32>,
    pub shared: bool,
    pub zero_filled: bool,
    /// Where static data starts, if the user says it.
    pub base: Option<u32>,
    /// The address that static data must stay below; 0 for none.
    pub low_limit: u32,
    /// Bytes of the shadow stack; as the runtime needs it unless said.
    pub stack_size: Option<u32>,
}

/// `--importTable`, `--exportTable`, `--tableBase`.
#[derive(Clone, Default, Debug)]
pub struct TableOptions {
    pub import: bool,
    pub export: bool,
    pub base: u32,
}

/// A representation that `--emit` prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Emit {
    Tokens,
    Ast,
    Hir,
    /// The optimised IR.
    Ir,
    Wat,
}

impl Emit {
    pub const ALL: &[(&str, Emit)] =
        &[("tokens", Emit::Tokens), ("ast", Emit::Ast), ("hir", Emit::Hir), ("ir", Emit::Ir), ("wat", Emit::Wat)];
}

impl Options {
    /// Bytes of the shadow stack: only the default runtime collects while functions are running.
    pub fn stack_size(&self) -> u32 {
        const SHADOW_STACK: u32 = 32768;
        let default = if self.runtime == Runtime::Incremental { SHADOW_STACK } else { 0 };
        self.memory.stack_size.filter(|&size| size != 0).unwrap_or(default)
    }

    /// Where static data starts: low addresses are left free when the optimiser may use them as load offsets.
    pub fn memory_base(&self) -> u32 {
        const HEADER: u32 = 8;
        const LOW_MEMORY: u32 = 1024;
        match self.memory.base {
            Some(base) => base,
            None if self.optimize_level >= 2 && self.memory.low_limit == 0 => LOW_MEMORY,
            None => HEADER,
        }
    }
}
