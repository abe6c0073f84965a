//! Statements. Declarations are statements too, at the top level of a file and inside blocks.

use crate::{Decl, Deep, Expr, Ident, List, Pattern, Type};
use asc_source::Span;

#[derive(Debug)]
pub struct Stmt {
    pub span: Span,
    pub kind: StmtKind,
}

#[derive(Debug)]
pub enum StmtKind {
    Empty,
    Block(List<Stmt>),
    Expr(Box<Expr>),
    /// `var`, `let`, `const` inside a function or at top level without modifiers or with `export`/`declare`, as the
    /// other declarations.
    Decl(Box<Decl>),
    If {
        test: Box<Expr>,
        then: Box<Stmt>,
        otherwise: Option<Deep<Stmt>>,
    },
    While {
        test: Box<Expr>,
        body: Box<Stmt>,
    },
    DoWhile {
        body: Box<Stmt>,
        test: Box<Expr>,
    },
    For(Box<For>),
    ForOf(Box<ForEach>),
    ForIn(Box<ForEach>),
    Switch {
        subject: Box<Expr>,
        cases: List<Case>,
    },
    Break {
        label: Option<Ident>,
    },
    Continue {
        label: Option<Ident>,
    },
    Labeled {
        label: Ident,
        body: Box<Stmt>,
    },
    Return {
        value: Option<Expr>,
    },
    Throw {
        value: Box<Expr>,
    },
    Try(Box<Try>),
    With {
        object: Box<Expr>,
        body: Box<Stmt>,
    },
    Debugger,
    /// What stood here could not be parsed and has been reported.
    Error,
}

#[derive(Debug)]
pub struct For {
    /// A variable declaration or an expression statement.
    pub init: Option<Stmt>,
    pub test: Option<Expr>,
    pub update: Option<Expr>,
    pub body: Stmt,
}

/// `for (head of subject)` and `for (head in subject)`.
#[derive(Debug)]
pub struct ForEach {
    pub head: ForHead,
    pub subject: Expr,
    pub body: Stmt,
    /// `for await`.
    pub is_await: bool,
}

#[derive(Debug)]
pub enum ForHead {
    /// `for (const x of …)`: exactly one binding, without initializer unless reported.
    Var(Variables),
    /// `for (x of …)`.
    Target(Pattern),
}

/// A `case` (with `test`) or `default` (without) of a `switch`.
#[derive(Debug)]
pub struct Case {
    pub span: Span,
    pub test: Option<Expr>,
    pub body: List<Stmt>,
}

/// At least one of `catch` and `finally` is present unless reported.
#[derive(Debug)]
pub struct Try {
    pub block: List<Stmt>,
    pub catch: Option<Catch>,
    pub finally: Option<List<Stmt>>,
}

#[derive(Debug)]
pub struct Catch {
    pub span: Span,
    /// `catch (e: T)`.
    pub param: Option<(Pattern, Option<Type>)>,
    pub body: List<Stmt>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    Var,
    Let,
    Const,
}

/// `let a: T = v, b`.
#[derive(Debug)]
pub struct Variables {
    pub kind: VarKind,
    pub declarators: List<Declarator>,
}

#[derive(Debug)]
pub struct Declarator {
    pub span: Span,
    pub pattern: Pattern,
    /// `!` after the name.
    pub definite: bool,
    pub ty: Option<Type>,
    pub init: Option<Expr>,
}
