//! Types as written.

use crate::function::{Param, TypeParam};
use crate::{Ident, List, Path, StringLiteral};
use asc_source::{Name, Span};

#[derive(Debug)]
pub struct Type {
    pub span: Span,
    pub kind: TypeKind,
}

#[derive(Debug)]
pub enum TypeKind {
    /// `a.b.C<T>`.
    Named {
        path: Path,
        args: Option<List<Type>>,
    },
    Void,
    Null,
    This,
    True,
    False,
    String(StringLiteral),
    /// A number literal type; `negative`: with a minus sign. The expression is `Integer`, `Float` or `BigInt`.
    Number {
        literal: Box<crate::Expr>,
        negative: bool,
    },
    /// `` `a${T}b` ``.
    Template {
        texts: List<StringLiteral>,
        types: List<Type>,
    },
    /// `T[]`.
    Array(Box<Type>),
    /// `[a: T, b?: U, ...V[]]`.
    Tuple {
        elements: List<TupleElement>,
    },
    /// `A | B`: at least two, or one with a leading bar.
    Union {
        types: List<Type>,
    },
    Intersection {
        types: List<Type>,
    },
    /// `<T>(a: A) => R`, `new (a: A) => R`, `abstract new () => R`.
    Function(Box<FunctionType>),
    /// `{ a: T; m(): U; [k: K]: V }`: the members of an interface.
    Object {
        members: List<crate::Member>,
    },
    /// `{ readonly [K in T as N]?: V }`.
    Mapped(Box<MappedType>),
    /// `check extends extends ? then : otherwise`.
    Conditional(Box<ConditionalType>),
    Infer {
        name: Ident,
        constraint: Option<Box<Type>>,
    },
    /// `T[K]`.
    Indexed {
        object: Box<Type>,
        index: Box<Type>,
    },
    /// `keyof T`, `readonly T`, `unique T`.
    Operator {
        op: TypeOperator,
        ty: Box<Type>,
    },
    /// `typeof a.b<T>`.
    TypeOf {
        path: Path,
        args: Option<List<Type>>,
    },
    /// `import("path").A<T>`.
    Import(Box<ImportType>),
    /// `x is T`, `asserts x`, `asserts x is T`; `subject` may be `this`.
    Predicate {
        subject: Name,
        asserts: bool,
        ty: Option<Box<Type>>,
    },
    Paren(Box<Type>),
    /// What stood here was not a type and has been reported.
    Error,
}

#[derive(Debug)]
pub struct ConditionalType {
    pub check: Type,
    pub extends: Type,
    pub then: Type,
    pub otherwise: Type,
}

#[derive(Debug)]
pub struct ImportType {
    pub path: StringLiteral,
    pub members: List<Ident>,
    pub args: Option<List<Type>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TypeOperator {
    KeyOf,
    Readonly,
    Unique,
}

#[derive(Debug)]
pub struct TupleElement {
    pub span: Span,
    pub name: Option<Ident>,
    pub optional: bool,
    pub rest: bool,
    pub ty: Type,
}

#[derive(Debug)]
pub struct FunctionType {
    pub is_new: bool,
    pub is_abstract: bool,
    pub type_params: List<TypeParam>,
    /// `this: T` as the first parameter is here, not in `params`.
    pub this: Option<Type>,
    pub params: List<Param>,
    pub result: Type,
}

/// `+`, `-` or nothing before `readonly` and `?` of a mapped type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MappedModifier {
    Absent,
    Present,
    Added,
    Removed,
}

#[derive(Debug)]
pub struct MappedType {
    pub readonly: MappedModifier,
    pub key: Ident,
    pub keys: Type,
    pub name: Option<Type>,
    pub optional: MappedModifier,
    pub value: Option<Type>,
}
