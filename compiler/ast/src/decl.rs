//! Declarations with their decorators and modifiers.

use crate::function::TypeParam;
use crate::module::{ExportAll, ExportNames, Import, ImportEquals};
use crate::stmt::Variables;
use crate::{
    Class, Decorator, Expr, Function, Ident, Interface, List, Modifiers, Path, PropertyName, Stmt, StringLiteral, Type,
};
use asc_source::Span;

#[derive(Debug)]
pub struct Decl {
    /// With decorators and modifiers.
    pub span: Span,
    pub decorators: List<Decorator>,
    pub modifiers: Modifiers,
    pub kind: DeclKind,
}

#[derive(Debug)]
pub enum DeclKind {
    Variables(Variables),
    Function(Box<Function>),
    Class(Box<Class>),
    Interface(Box<Interface>),
    Enum(Box<Enum>),
    Namespace(Box<Namespace>),
    TypeAlias(Box<TypeAlias>),
    Import(Box<Import>),
    ImportEquals(Box<ImportEquals>),
    ExportNames(Box<ExportNames>),
    ExportAll(Box<ExportAll>),
    /// `export default expr;` (with an identifier: an alias).
    ExportDefault {
        expr: Box<Expr>,
    },
    /// `export = expr;`
    ExportAssign {
        expr: Box<Expr>,
    },
    /// `export as namespace N;`
    ExportAsNamespace {
        name: Ident,
    },
    /// `declare global { … }`.
    Global {
        body: List<Stmt>,
    },
    /// `module "name";` and `declare module "name" { … }`.
    Module {
        path: StringLiteral,
        body: Option<List<Stmt>>,
    },
}

#[derive(Debug)]
pub struct Enum {
    pub is_const: bool,
    pub name: Ident,
    pub members: List<EnumMember>,
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
    pub path: Path,
    pub body: List<Stmt>,
}

#[derive(Debug)]
pub struct TypeAlias {
    pub name: Ident,
    pub type_params: List<TypeParam>,
    pub ty: Type,
}
