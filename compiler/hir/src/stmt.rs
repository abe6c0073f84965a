//! Statements.

use crate::{Expr, LocalId};
use asc_source::Span;
use cranelift_entity::entity_impl;

/// The target of `break` and `continue`, unique in its function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelId(u32);
entity_impl!(LabelId, "label");

#[derive(Clone, Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    /// Evaluated, its value dropped.
    Expr(Expr),
    /// Gives a local its first value in this run of its scope; without `value`, zero.
    Let {
        local: LocalId,
        value: Option<Expr>,
    },
    /// `test` is a condition.
    If {
        test: Expr,
        then: Vec<Stmt>,
        otherwise: Vec<Stmt>,
    },
    Loop(Box<Loop>),
    /// `break label` goes behind it.
    Labeled {
        label: LabelId,
        body: Vec<Stmt>,
    },
    /// Behind the loop, switch or labelled statement.
    Break(LabelId),
    /// To the update of the loop.
    Continue(LabelId),
    Switch {
        label: LabelId,
        subject: LocalId,
        cases: Vec<Case>,
        default: Option<usize>,
    },
    Return(Option<Expr>),
    Unreachable,
}

#[derive(Clone, Debug)]
pub struct Loop {
    pub label: LabelId,
    pub test: LoopTest,
    pub body: Vec<Stmt>,
    /// Run after the body and by `continue`.
    pub update: Option<Expr>,
}

#[derive(Clone, Debug)]
pub enum LoopTest {
    /// `while (true)`, `for (;;)`.
    Never,
    Before(Expr),
    After(Expr),
}

/// One `case`; falls through to the next in the list. `default` of the switch is the position of the clause that
/// stands for it (whose `tests` may be empty).
#[derive(Clone, Debug)]
pub struct Case {
    /// Conditions, tried in order of the cases: each a comparison of the subject local. Constant integer subjects are
    /// `Binary Eq` with a constant on the right, so that lowering sees a jump table.
    pub tests: Vec<Expr>,
    pub body: Vec<Stmt>,
}
