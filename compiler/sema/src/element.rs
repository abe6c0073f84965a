//! Elements: everything that a name at file or namespace level can stand for.
//!
//! `declare` makes them all; `resolve` and `check` fill in what is found out on demand (signatures, types, values).

use asc_ast as ast;
use asc_hir::{Const, FuncId, GlobalId, Type};
use asc_source::{FileId, Name, Span};
use bitflags::bitflags;
use cranelift_entity::entity_impl;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::builtins::Builtin;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ElementId(u32);
entity_impl!(ElementId, "element");

impl ElementId {
    /// The global scope.
    pub(crate) const ROOT: ElementId = ElementId(0);
}

/// Members by name, in the order of declaration.
pub(crate) type Members = IndexMap<Name, ElementId, FxBuildHasher>;

bitflags! {
    /// What modifiers and decorators say.
    #[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
    pub(crate) struct Flags: u32 {
        const EXPORT = 1;
        /// `declare`, or inside something that is.
        const AMBIENT = 1 << 1;
        const CONST = 1 << 2;
        /// `@inline`.
        const INLINE = 1 << 3;
        /// `@lazy`.
        const LAZY = 1 << 4;
        /// `@unsafe`.
        const UNSAFE = 1 << 5;
        /// `@global`.
        const GLOBAL = 1 << 6;
        /// `@builtin`.
        const BUILTIN = 1 << 7;
        /// Declared in a library file.
        const LIBRARY = 1 << 8;
        /// `let x!: T`.
        const DEFINITE = 1 << 9;
        /// `export default`.
        const DEFAULT = 1 << 10;
    }
}

pub(crate) struct Element<'a> {
    pub(crate) name: Name,
    /// Of the name in the first declaration.
    pub(crate) span: Span,
    /// The element whose members it stands among.
    pub(crate) parent: ElementId,
    pub(crate) file: FileId,
    pub(crate) flags: Flags,
    pub(crate) kind: ElementKind<'a>,
    /// Of files and namespaces, and of what a namespace has been merged with; enum members.
    pub(crate) members: Members,
    /// The type alias that shares its name.
    pub(crate) shadow_type: Option<ElementId>,
}

pub(crate) enum ElementKind<'a> {
    /// The global scope.
    Root,
    File(FileElement),
    Namespace,
    Function(FunctionElement<'a>),
    Variable(VariableElement<'a>),
    Enum(EnumElement),
    EnumMember(EnumMemberElement<'a>),
    TypeAlias(TypeAliasElement<'a>),
    Class,
    Interface,
    /// A name that an import brings into a file.
    Import(ImportElement),
    /// `--use name=123`.
    Number(i32),
}

impl ElementKind<'_> {
    /// Whether an element has a value of its own, of which something may be a member. Functions, enums, namespaces and
    /// types are looked into by name only.
    pub(crate) fn is_value(&self) -> bool {
        match self {
            ElementKind::Variable(_) | ElementKind::EnumMember(_) | ElementKind::Number(_) => true,
            ElementKind::Root
            | ElementKind::File(_)
            | ElementKind::Namespace
            | ElementKind::Function(_)
            | ElementKind::Enum(_)
            | ElementKind::TypeAlias(_)
            | ElementKind::Class
            | ElementKind::Interface
            | ElementKind::Import(_) => false,
        }
    }
}

/// What a file offers to others.
#[derive(Default)]
pub(crate) struct FileElement {
    pub(crate) exports: IndexMap<Name, Export, FxBuildHasher>,
    /// The files of `export * from`, with the place of each.
    pub(crate) stars: Vec<(FileId, Span)>,
    /// Its start code has been checked, or is being checked.
    pub(crate) started: bool,
}

/// One exported name of a file.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    /// Of the exported name.
    pub(crate) span: Span,
    pub(crate) target: ExportTarget,
}

#[derive(Clone, Debug)]
pub(crate) enum ExportTarget {
    Element(ElementId),
    /// `export { name as … }`.
    Local {
        name: Name,
        span: Span,
    },
    /// `export { name as … } from "path"`.
    From {
        file: Option<FileId>,
        name: Name,
        span: Span,
    },
    /// `export * as … from`.
    Module {
        file: Option<FileId>,
    },
}

pub(crate) struct FunctionElement<'a> {
    pub(crate) function: &'a ast::Function,
    /// `@external`'s names: module, element.
    pub(crate) external: External,
    /// Set for `@builtin` functions.
    pub(crate) builtin: Option<Builtin>,
}

/// The names of an ambient declaration in the host; `None` where the default stands.
#[derive(Clone, Default, Debug)]
pub(crate) struct External {
    pub(crate) module: Option<String>,
    pub(crate) name: Option<String>,
}

pub(crate) struct VariableElement<'a> {
    pub(crate) ty: Option<&'a ast::Type>,
    pub(crate) init: Option<&'a ast::Expr>,
    pub(crate) external: External,
    pub(crate) builtin: Option<Builtin>,
    pub(crate) state: VariableState,
}

/// How far a global variable has been checked.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum VariableState {
    Declared,
    /// Its initializer is being checked.
    Checking,
    /// A compile-time constant that is put in where it is read. It may have a global too, when it is exported.
    Constant {
        value: Const,
        ty: Type,
        global: Option<GlobalId>,
    },
    Global {
        global: GlobalId,
        ty: Type,
    },
    /// Reported.
    Error,
}

pub(crate) struct EnumElement {
    pub(crate) is_const: bool,
    pub(crate) checked: bool,
    /// The function behind `E[value]`.
    pub(crate) to_string: Option<FuncId>,
}

pub(crate) struct EnumMemberElement<'a> {
    pub(crate) member: &'a ast::decl::EnumMember,
    pub(crate) state: EnumMemberState,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum EnumMemberState {
    Declared,
    Checking,
    Constant(i32),
    /// Initialised by start code.
    Global(GlobalId),
    Error,
}

pub(crate) struct TypeAliasElement<'a> {
    pub(crate) declaration: &'a ast::decl::TypeAlias,
    pub(crate) state: AliasState,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum AliasState {
    Unresolved,
    Resolving,
    /// Of an alias without type parameters.
    Resolved(Type),
}

/// A name that stands for another element, looked up when it is first needed.
pub(crate) struct ImportElement {
    pub(crate) target: ImportTarget,
    /// Of what is imported, for messages.
    pub(crate) span: Span,
    pub(crate) state: ImportState,
}

#[derive(Clone, Debug)]
pub(crate) enum ImportTarget {
    /// An export of a file; `None` if the file is missing, which has been reported.
    Name { file: Option<FileId>, name: Name },
    /// All exports of a file.
    Module { file: Option<FileId> },
    /// `import a = b.c`.
    Path(Vec<ast::Ident>),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum ImportState {
    Unresolved,
    Resolving,
    Resolved(ElementId),
    /// Reported.
    Error,
}
