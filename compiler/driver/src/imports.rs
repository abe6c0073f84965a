//! The module paths that a parsed file mentions, each with its place.

use asc_ast::{DeclKind, SourceFile, StmtKind, StringLiteral};
use asc_source::Span;

/// One mention of another module.
pub struct ImportPath {
    /// As written.
    pub path: String,
    pub span: Span,
}

/// All paths of a file's imports and re-exports, in source order. They stand at the top level only.
pub fn import_paths(file: &SourceFile) -> Vec<ImportPath> {
    let decls = file.stmts.iter().filter_map(|stmt| match &stmt.kind {
        StmtKind::Decl(decl) => Some(&decl.kind),
        _ => None,
    });
    decls.filter_map(path_literal).map(import_path).collect()
}

fn path_literal(decl: &DeclKind) -> Option<&StringLiteral> {
    match decl {
        DeclKind::Import(import) => Some(&import.path),
        DeclKind::ExportNames(export) => export.path.as_ref(),
        DeclKind::ExportAll(export) => Some(&export.path),
        _ => None,
    }
}

fn import_path(literal: &StringLiteral) -> ImportPath {
    ImportPath { path: String::from_utf16_lossy(&literal.value), span: literal.span }
}
