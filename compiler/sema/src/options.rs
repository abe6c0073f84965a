//! What the command line tells the checker.

use asc_ops::Features;

/// Which runtime manages the heap: the value of `ASC_RUNTIME`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Runtime {
    Stub,
    Minimal,
    #[default]
    Incremental,
}

/// What `unchecked(…)` means.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Unchecked {
    /// Accesses inside are unchecked.
    #[default]
    Default,
    /// It has no effect.
    Never,
    /// Every access is unchecked.
    Always,
}

/// Its default is AssemblyScript's.
#[derive(Clone, Default, Debug)]
pub struct Options {
    pub features: Features,
    pub optimize_level: u8,
    pub shrink_level: u8,
    pub no_assert: bool,
    /// What AssemblyScript would not have looked at is an error, not a warning.
    pub strict: bool,
    pub no_unsafe: bool,
    pub pedantic: bool,
    pub runtime: Runtime,
    pub memory_base: u32,
    pub table_base: u32,
    pub low_memory_limit: u32,
    pub export_runtime: bool,
    pub export_table: bool,
    pub import_table: bool,
    /// `--use alias=name`: the name is a global element's, a number, or empty.
    pub uses: Vec<(String, String)>,
    pub unchecked: Unchecked,
}
