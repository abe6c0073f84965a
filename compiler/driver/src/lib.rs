//! Wires the compiler: options, the module graph, the line of stages, and the rendering of diagnostics.
//!
//! Comes in: [`Options`] and a [`Host`] that reads files. Goes out: a [`Compilation`] with the module's bytes, its text,
//! its source map, and diagnostics. Guarantees: same input, same result. Not done here: no file system, no clock, no
//! environment, no terminal.

mod artifacts;
mod check_options;
mod decode;
mod host;
mod imports;
mod library;
mod missing;
mod modules;
mod observe;
mod options;
mod paths;
mod pipeline;
mod render;
mod resolve;
mod source_map;
mod stack;
mod stages;
mod text;
mod validate;

pub use artifacts::{Artifacts, Compilation, Outcome, Stage, Stats, print_text};
pub use asc_ir::pass_names;
pub use asc_ops::{Feature, Features};
pub use asc_sema::{Runtime, Unchecked};
pub use asc_source::{Category, Code, CodeRow, Diagnostic, SourceMap, Span, closest_name};
pub use host::{Host, MemoryHost, ReadError};
pub use observe::{Observer, Silent, Step};
pub use options::{Emit, MemoryOptions, Options, TableOptions};
pub use pipeline::{Checked, compile, front};
pub use render::{Style, render};
pub use stack::on_large_stack;
pub use text::{compile_text, parse_level};
