//! Functions in every form: declarations, expressions, arrows, methods, accessors, constructors, signatures.

use crate::class::Modifiers;
use crate::{Decorator, Expr, Ident, List, Pattern, Stmt, Type};
use asc_source::Span;

/// Everything from the name on. The form is told by the node that holds it.
#[derive(Debug)]
pub struct Function {
    pub span: Span,
    /// The function's own name; `None` for arrows, anonymous functions and members (whose name the member holds).
    pub name: Option<Ident>,
    pub is_arrow: bool,
    pub is_async: bool,
    pub is_generator: bool,
    /// `None`: no `<…>`. An empty list has been reported (TS1098).
    pub type_params: List<TypeParam>,
    /// `this: T` as the first parameter is here, not in `params`.
    pub this: Option<Type>,
    pub params: List<Param>,
    pub result: Option<Type>,
    /// `None`: a signature without body.
    pub body: Option<FunctionBody>,
    /// From the name (or the parameter list) to the end of the signature: what a message about it underlines.
    pub signature_span: Span,
}

#[derive(Debug)]
pub enum FunctionBody {
    Block {
        stmts: List<Stmt>,
        span: Span,
    },
    /// `=> expr`.
    Expr(Box<Expr>),
}

#[derive(Debug)]
pub struct Param {
    pub span: Span,
    pub decorators: List<Decorator>,
    /// Of a parameter property: access, `readonly`, `override`.
    pub modifiers: Modifiers,
    pub pattern: Pattern,
    /// `?` after the name.
    pub optional: bool,
    pub rest: bool,
    pub ty: Option<Type>,
    pub default: Option<Expr>,
}

/// `const in out T extends U = V`.
#[derive(Debug)]
pub struct TypeParam {
    pub span: Span,
    pub name: Ident,
    pub is_const: bool,
    /// `in`.
    pub is_in: bool,
    /// `out`.
    pub is_out: bool,
    pub constraint: Option<Type>,
    pub default: Option<Type>,
}
