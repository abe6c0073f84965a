//! Declarations with their decorators and modifiers.

use crate::function::TypeParam;
use crate::module::{ExportAll, ExportNames, Import, ImportEquals};
use crate::stmt::Variables;
use crate::{Class, Decorator, Expr, Function, Ident, Interface, Modifiers, PropertyName, Stmt, StringLiteral, Type};
use asc_source::Span;

#[derive(Debug)]
pub struct Decl {
    /// With decorators and modifiers.
    pub span: Span,
    pub decorators: Vec<Decorator>,
    pub modifiers: Modifiers,
    pub kind: DeclKind,
}

#[derive(Debug)]
pub enum DeclKind {
    Variables(Variables),
    Function(Function),
    Class(Class),
    Interface(Interface),
    Enum(Enum),
    Namespace(Namespace),
    TypeAlias(TypeAlias),
    Import(Import),
    ImportEquals(ImportEquals),
    ExportNames(ExportNames),
    ExportAll(ExportAll),
    /// `export default expr;` (with an identifier: an alias).
    ExportDefault {
        expr: Expr,
    },
    /// `export = expr;`
    ExportAssign {
        expr: Expr,
    },
    /// `export as namespace N;`
    ExportAsNamespace {
        name: Ident,
    },
    /// `declare global { … }`.
    Global {
        body: Vec<Stmt>,
    },
    /// `module "name";` and `declare module "name" { … }`.
    Module {
        path: StringLiteral,
        body: Option<Vec<Stmt>>,
    },
}

#[derive(Debug)]
pub struct Enum {
    pub is_const: bool,
    pub name: Ident,
    pub members: Vec<EnumMember>,
}

#[derive(Debug)]
pub struct EnumMember {
    pub span: Span,
    pub name: PropertyName,
    pub init: Option<Expr>,
}

/// `namespace A.B { … }`: `path` has one name per dot-separated part.
#[derive(Debug)]
pub struct Namespace {
    pub path: Vec<Ident>,
    pub body: Vec<Stmt>,
}

#[derive(Debug)]
pub struct TypeAlias {
    pub name: Ident,
    pub type_params: Vec<TypeParam>,
    pub ty: Type,
}
