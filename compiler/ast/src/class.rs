//! Classes, interfaces and their members.

use crate::function::TypeParam;
use crate::{Decorator, Expr, Function, Ident, Param, PropertyName, Stmt, Type};
use asc_source::Span;

/// The modifiers before a declaration, a member or a parameter, each with the span of its keyword.
#[derive(Clone, Copy, Default, Debug)]
pub struct Modifiers {
    pub export: Option<Span>,
    /// `default` after `export`.
    pub default: Option<Span>,
    pub declare: Option<Span>,
    pub public: Option<Span>,
    pub private: Option<Span>,
    pub protected: Option<Span>,
    pub is_static: Option<Span>,
    pub is_abstract: Option<Span>,
    pub is_override: Option<Span>,
    pub readonly: Option<Span>,
    pub is_async: Option<Span>,
    pub accessor: Option<Span>,
}

#[derive(Debug)]
pub struct Class {
    /// `None` only in a class expression or `export default class`.
    pub name: Option<Ident>,
    pub type_params: Vec<TypeParam>,
    /// What stands after `extends`. A type for the common `extends Name<T>`.
    pub extends: Option<Type>,
    /// `extends` of anything but a dotted name: kept so that it can be named in an error.
    pub extends_expr: Option<Box<Expr>>,
    pub implements: Vec<Type>,
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub struct Interface {
    pub name: Ident,
    pub type_params: Vec<TypeParam>,
    pub extends: Vec<Type>,
    pub members: Vec<Member>,
}

/// A member of a class, an interface or an object type.
#[derive(Debug)]
pub struct Member {
    pub span: Span,
    pub decorators: Vec<Decorator>,
    pub modifiers: Modifiers,
    pub kind: MemberKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MethodKind {
    Method,
    Get,
    Set,
    Constructor,
}

#[derive(Debug)]
pub enum MemberKind {
    Field {
        name: PropertyName,
        optional: bool,
        definite: bool,
        ty: Option<Type>,
        init: Option<Expr>,
    },
    Method {
        name: PropertyName,
        kind: MethodKind,
        optional: bool,
        function: Box<Function>,
    },
    /// `[key: K]: V`.
    Index {
        param: Box<Param>,
        ty: Option<Type>,
    },
    /// `(a: A): R` in an interface or object type.
    Call {
        function: Box<Function>,
    },
    /// `new (a: A): R` in an interface or object type.
    Construct {
        function: Box<Function>,
    },
    /// `static { … }`.
    StaticBlock {
        body: Vec<Stmt>,
    },
}
