//! What every stage shares about source text: files, spans, interned names, diagnostics.
//!
//! Guarantees: a [`Span`] is a byte range in one global position space, so that it names its file by itself;
//! a [`Name`] is equal to another exactly when their texts are; a [`Diagnostics`] sink holds each distinct message
//! once. Nothing here reads files or prints.

mod codes;
mod diagnostic;
mod name;
mod source_map;
mod span;
mod suggestion;

pub use codes::{Category, Code, CodeRow};
pub use diagnostic::{Diagnostic, Diagnostics, Label};
pub use name::{Interner, Name};
pub use source_map::{FileId, FileKind, LineColumn, SourceFile, SourceMap};
pub use span::Span;
pub use suggestion::closest_name;
