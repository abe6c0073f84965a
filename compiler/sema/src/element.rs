//! Elements: everything that a name at file or namespace level can stand for.
//!
//! `declare` makes them all; `resolve` and `check` fill in what is found out on demand (signatures, types, values).

use asc_ast as ast;
use asc_ast::function::TypeParam;
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
        const PRIVATE = 1 << 11;
        const PROTECTED = 1 << 12;
        const READONLY = 1 << 13;
        const ABSTRACT = 1 << 14;
        /// `override`.
        const OVERRIDE = 1 << 15;
        const STATIC = 1 << 16;
        /// A member of the objects of a class.
        const INSTANCE = 1 << 17;
        /// `@unmanaged`.
        const UNMANAGED = 1 << 18;
        /// `@final`.
        const FINAL = 1 << 19;
        const GETTER = 1 << 20;
        const SETTER = 1 << 21;
        const CONSTRUCTOR = 1 << 22;
        /// `name?`.
        const OPTIONAL = 1 << 23;
        /// Only an overload signature: there is no body.
        const BODILESS = 1 << 24;
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
    Class(ClassElement<'a>),
    Interface(ClassElement<'a>),
    /// A field of the objects of a class.
    Field(FieldElement<'a>),
    /// A static accessor: its getter and setter.
    Property(Accessors),
    /// A name that an import brings into a file.
    Import(ImportElement),
    /// `--use name=123`.
    Number(i32),
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

/// A class or an interface as declared, generic or not.
pub(crate) struct ClassElement<'a> {
    pub(crate) type_params: &'a [TypeParam],
    /// What it extends; an interface may have several.
    pub(crate) extends: &'a [ast::Type],
    pub(crate) implements: &'a [ast::Type],
    /// Members of its objects by name. Static members are the element's members.
    pub(crate) instance: IndexMap<Name, Member, FxBuildHasher>,
    /// The fields in the order of their layout: properties made of parameters stand where the constructor stands.
    pub(crate) fields: Vec<ElementId>,
    pub(crate) constructor: Option<ElementId>,
    pub(crate) operators: Vec<(Operator, ElementId)>,
    /// All its instances share this number.
    pub(crate) family: u32,
}

/// What an instance member's name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Member {
    Field(ElementId),
    Method(ElementId),
    Property(Accessors),
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Accessors {
    pub(crate) get: Option<ElementId>,
    pub(crate) set: Option<ElementId>,
}

pub(crate) struct FieldElement<'a> {
    pub(crate) ty: Option<&'a ast::Type>,
    pub(crate) init: Option<&'a ast::Expr>,
    /// It is a parameter of the constructor: the parameter's position.
    pub(crate) param: Option<usize>,
}

/// An operator that a class may overload.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Operator {
    pub(crate) fixity: Fixity,
    pub(crate) text: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Fixity {
    Infix,
    Prefix,
    Postfix,
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
