//! The encoder: IR to a WebAssembly module.
//!
//! Comes in: an optimised [`asc_ir::Module`] that satisfies the verifier's invariants. Goes out: the bytes of a module
//! that validates, and the source position of each instruction. Guarantees: the same module and options give the same
//! bytes; no instruction outside the given features; work and memory are linear in the module for programs as people
//! write them, and the stack is not used in proportion to its depth. Not done here: no optimisation across blocks, no
//! validation, no source map text.
//!
//! A function body takes these steps, one file each:
//!
//! ```text
//! uses       which instructions matter and how often each value is used
//! flow       nodes in reverse postorder, dominators, loops
//! structure  nested blocks, loops and ifs around the nodes
//! stackify   expression trees out of the nodes' instructions
//! ranges     where each value that needs a local is live
//! locals     few locals for these values
//! tidy       shorter control flow, now that it is known which copies are left
//! encode     bytes
//! ```

mod encode;
mod flow;
mod function;
mod layout;
mod locals;
mod names;
mod operators;
mod range_set;
mod ranges;
mod sections;
mod segments;
mod stackify;
mod structure;
mod tidy;
mod types;
mod uses;
mod zeros;

use asc_ir::Module;
use asc_ops::Features;

/// What to emit besides what the module says.
#[derive(Clone, Default, Debug)]
pub struct Options {
    pub features: Features,
    /// Write the name section and the producers section. Without names a module carries no custom section but
    /// `sourceMappingURL`, so that small modules stay small.
    pub names: bool,
    /// Collect [`Emitted::mappings`].
    pub positions: bool,
    pub source_map_url: Option<String>,
    /// At 0 each source variable keeps a local of its own.
    pub level: u8,
    /// Above 0, repeated wide constants are kept in locals.
    pub shrink: u8,
    /// How many threads may share the bodies. The result does not depend on it.
    pub threads: usize,
}

/// An encoded module.
#[derive(Clone, Default, Debug)]
pub struct Emitted {
    pub bytes: Vec<u8>,
    /// Ascending by offset; empty unless [`Options::positions`].
    pub mappings: Vec<Mapping>,
}

/// The instructions from `offset` on, up to the next mapping, come from `position`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mapping {
    /// Byte offset in the module.
    pub offset: u32,
    /// Global source position.
    pub position: u32,
}

/// Static memory does not fit where the memory plan puts it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LayoutError {
    /// AS104: static data ends at `end`, behind `limit`.
    LowMemoryLimit { end: u32, limit: u32 },
    /// AS105: the plan's initial memory is smaller than `pages`.
    InitialMemory { pages: u32 },
    /// AS106: the plan's maximum memory is smaller than `pages`.
    MaximumMemory { pages: u32 },
}

/// Encodes a module.
///
/// # Errors
/// Fails if static memory does not fit the memory plan.
pub fn emit(module: &Module, options: &Options) -> Result<Emitted, LayoutError> {
    let layout = layout::plan(module)?;
    Ok(sections::encode(module, &layout, options))
}
