//! Classes, interfaces and their members.

use crate::function::TypeParam;
use crate::{Decorator, Expr, Function, Ident, List, Param, PropertyName, Stmt, Type};
use asc_source::Span;
use std::ops::{Deref, DerefMut};

/// The modifiers before a declaration, a member or a parameter. Most have none, which takes one word.
#[derive(Clone, Default, Debug)]
pub struct Modifiers(Option<Box<ModifierSpans>>);

/// Each modifier with the span of its keyword.
#[derive(Clone, Copy, Default, Debug)]
pub struct ModifierSpans {
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

static NO_MODIFIERS: ModifierSpans = ModifierSpans {
    export: None,
    default: None,
    declare: None,
    public: None,
    private: None,
    protected: None,
    is_static: None,
    is_abstract: None,
    is_override: None,
    readonly: None,
    is_async: None,
    accessor: None,
};

impl Deref for Modifiers {
    type Target = ModifierSpans;

    fn deref(&self) -> &ModifierSpans {
        self.0.as_deref().unwrap_or(&NO_MODIFIERS)
    }
}

impl DerefMut for Modifiers {
    fn deref_mut(&mut self) -> &mut ModifierSpans {
        self.0.get_or_insert_default()
    }
}

#[derive(Debug)]
pub struct Class {
    /// `None` only in a class expression or `export default class`.
    pub name: Option<Ident>,
    pub type_params: List<TypeParam>,
    /// What stands after `extends`. A type for the common `extends Name<T>`.
    pub extends: Option<Type>,
    /// `extends` of anything but a dotted name: kept so that it can be named in an error.
    pub extends_expr: Option<Box<Expr>>,
    pub implements: List<Type>,
    pub members: List<Member>,
}

#[derive(Debug)]
pub struct Interface {
    pub name: Ident,
    pub type_params: List<TypeParam>,
    pub extends: List<Type>,
    pub members: List<Member>,
}

/// A member of a class, an interface or an object type.
#[derive(Debug)]
pub struct Member {
    pub span: Span,
    pub decorators: List<Decorator>,
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
        body: List<Stmt>,
    },
}
