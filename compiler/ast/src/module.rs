//! Imports and exports.

use crate::{Expr, Ident, List, StringLiteral};
use asc_source::Span;

/// `import d, { a as b } from "p"`, `import * as ns from "p"`, `import "p"`.
#[derive(Debug)]
pub struct Import {
    /// `import type …`.
    pub type_only: bool,
    pub default: Option<Ident>,
    pub namespace: Option<Ident>,
    /// `None`: no braces.
    pub names: Option<List<Specifier>>,
    pub path: StringLiteral,
    /// `with { type: "json" }`.
    pub attributes: List<(Ident, StringLiteral)>,
}

/// `a`, `a as b`, `type a as b` in the braces of an import or export.
#[derive(Debug)]
pub struct Specifier {
    pub span: Span,
    pub type_only: bool,
    /// The name on the left: in an import the exported one, in an export the local one.
    pub name: Ident,
    /// The name after `as`.
    pub alias: Option<Ident>,
}

/// `import a = b.c;`, `import a = require("p");`, `export import a = b;`.
#[derive(Debug)]
pub struct ImportEquals {
    /// `import type …`.
    pub type_only: bool,
    pub name: Ident,
    pub value: Expr,
}

/// `export { a as b }`, `export { a } from "p"`.
#[derive(Debug)]
pub struct ExportNames {
    pub type_only: bool,
    pub names: List<Specifier>,
    pub path: Option<StringLiteral>,
    /// `with { type: "json" }`.
    pub attributes: List<(Ident, StringLiteral)>,
}

/// `export * from "p"`, `export * as ns from "p"`.
#[derive(Debug)]
pub struct ExportAll {
    pub type_only: bool,
    pub namespace: Option<Ident>,
    pub path: StringLiteral,
    /// `with { type: "json" }`.
    pub attributes: List<(Ident, StringLiteral)>,
}
