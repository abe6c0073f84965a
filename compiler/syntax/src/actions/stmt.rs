//! Statements, and the nesting of heads and `else`.

use super::Builder;
use super::recovery::{Fallible, Problem, Strictness};
use crate::token::Token;
use asc_ast::pattern::Pattern;
use asc_ast::stmt::{Case, Catch, For, ForEach, ForHead, Try, Variables};
use asc_ast::{Decl, DeclKind, Expr, Ident, List, Modifiers, Stmt, StmtKind, Type};
use asc_source::{Code, Span};

/// `{ … }`.
pub struct Block {
    pub stmts: List<Stmt>,
    pub span: Span,
}

/// Initialiser, test and update of a `for`.
type ForParts = (Option<Box<Stmt>>, Option<Box<Expr>>, Option<Box<Expr>>);

/// What stands before a nested statement, from `start`.
pub struct Head {
    start: u32,
    kind: HeadKind,
}

pub enum HeadKind {
    If(Box<Expr>),
    /// An `if` whose `else` has come.
    IfElse(Box<Expr>, Box<Stmt>),
    While(Box<Expr>),
    With(Box<Expr>),
    For(Box<ForParts>),
    /// All but the body.
    Each(EachKind, Box<ForEach>),
    Label(Ident),
}

#[derive(Clone, Copy)]
pub enum EachKind {
    Of,
    In,
}

impl Head {
    pub fn new(start: u32, kind: HeadKind) -> Head {
        Head { start, kind }
    }
}

/// A statement that an `else` may still join.
pub enum Nested {
    One(Box<Stmt>),
    /// Heads, outermost first, around a body.
    Headed(Vec<Head>, Box<Stmt>),
}

impl Builder<'_> {
    pub fn headed(&mut self, heads: Vec<Head>, body: Box<Stmt>) -> Nested {
        Nested::Headed(heads, body)
    }

    /// Gives the `else` to the nearest `if` that has none.
    pub fn otherwise(&mut self, before: Nested, token: Token, heads: Vec<Head>, simple: Box<Stmt>) -> Nested {
        if let Nested::Headed(mut outer, mut body) = before {
            while let Some(head) = outer.pop() {
                if let HeadKind::If(test) = head.kind {
                    outer.push(Head::new(head.start, HeadKind::IfElse(test, body)));
                    outer.extend(heads);
                    return Nested::Headed(outer, simple);
                }
                body = self.close_head(head, body);
            }
        }
        let span = self.span(token);
        self.error(Code::TS1128, span, &[]);
        Nested::Headed(heads, simple)
    }

    pub fn finish_nested(&mut self, nested: Nested) -> Box<Stmt> {
        match nested {
            Nested::One(stmt) => stmt,
            Nested::Headed(mut heads, mut body) => {
                while let Some(head) = heads.pop() {
                    body = self.close_head(head, body);
                }
                body
            }
        }
    }

    fn close_head(&mut self, head: Head, body: Box<Stmt>) -> Box<Stmt> {
        let span = Span::new(head.start, body.span.end);
        let kind = match head.kind {
            HeadKind::If(test) => StmtKind::If { test, then: body, otherwise: None },
            HeadKind::IfElse(test, then) => StmtKind::If { test, then, otherwise: Some(body.into()) },
            HeadKind::While(test) => StmtKind::While { test, body },
            HeadKind::With(object) => StmtKind::With { object, body },
            HeadKind::For(parts) => {
                let (init, test, update) = *parts;
                let (init, test, update) = (init.map(|s| *s), test.map(|e| *e), update.map(|e| *e));
                StmtKind::For(Box::new(For { init, test, update, body: *body }))
            }
            HeadKind::Each(kind, mut each) => {
                each.body = *body;
                match kind {
                    EachKind::Of => StmtKind::ForOf(each),
                    EachKind::In => StmtKind::ForIn(each),
                }
            }
            HeadKind::Label(label) => StmtKind::Labeled { label, body },
        };
        self.stmt(span, kind)
    }

    pub fn for_head(
        &mut self,
        start: u32,
        await_: Option<Token>,
        init: Option<Box<Stmt>>,
        rest: (Option<Box<Expr>>, Option<Box<Expr>>),
    ) -> Head {
        if let Some(token) = await_ {
            let span = self.span(token);
            self.error(Code::TS1005, span, &["("]);
        }
        Head::new(start, HeadKind::For(Box::new((init, rest.0, rest.1))))
    }

    pub fn for_each(&mut self, kind: EachKind, head: ForHead, subject: Box<Expr>, await_: Option<Token>) -> HeadKind {
        let body = Stmt { span: subject.span.at_end(), kind: StmtKind::Empty };
        HeadKind::Each(kind, Box::new(ForEach { head, subject: *subject, body, is_await: await_.is_some() }))
    }

    pub fn target(&mut self, target: Box<Expr>) -> ForHead {
        ForHead::Target(self.assignment_pattern(target))
    }

    pub fn stmt_at(&self, token: Token, kind: StmtKind) -> Box<Stmt> {
        self.stmt(self.span(token), kind)
    }

    pub fn stmt_from(&self, start: u32, end: u32, kind: StmtKind) -> Box<Stmt> {
        self.stmt(Span::new(start, end), kind)
    }

    pub fn stmt_until(&self, start: u32, last: Token, kind: StmtKind) -> Box<Stmt> {
        self.stmt(Span::new(start, self.end(last)), kind)
    }

    pub fn expr_stmt(&self, expr: Box<Expr>, end: u32) -> Box<Stmt> {
        self.stmt(Span::new(expr.span.start, end), StmtKind::Expr(expr))
    }

    pub fn decl_stmt(&self, decl: Box<Decl>) -> Box<Stmt> {
        self.stmt(decl.span, StmtKind::Decl(decl))
    }

    pub fn variables_stmt(&self, start: u32, variables: Box<Variables>, end: u32) -> Box<Stmt> {
        let span = Span::new(start, end);
        let decl = Decl {
            span,
            decorators: List::new(),
            modifiers: Modifiers::default(),
            kind: DeclKind::Variables(*variables),
        };
        self.stmt(span, StmtKind::Decl(Box::new(decl)))
    }

    pub fn case(&self, start: u32, test: (Option<Box<Expr>>, u32), body: List<Stmt>) -> Case {
        let (test, colon_end) = test;
        let end = body.last().map_or(self.base + colon_end, |stmt| stmt.span.end);
        Case { span: Span::new(start, end), test: test.map(|expr| *expr), body }
    }

    pub fn catch(&self, start: u32, param: Option<(Box<Pattern>, Option<Box<Type>>)>, block: Block) -> Box<Catch> {
        let param = param.map(|(pattern, ty)| (*pattern, ty.map(|ty| *ty)));
        Box::new(Catch { span: Span::new(start, block.span.end), param, body: block.stmts })
    }

    pub fn try_stmt(
        &mut self,
        token: Token,
        block: Block,
        catch: Option<Box<Catch>>,
        finally: Option<Block>,
    ) -> Box<Stmt> {
        let end = finally.as_ref().map(|block| block.span.end).or(catch.as_ref().map(|catch| catch.span.end));
        if end.is_none() {
            self.error(Code::TS1472, Span::new(block.span.end - 1, block.span.end), &[]);
        }
        let span = Span::new(self.at(token), end.unwrap_or(block.span.end));
        let catch = catch.map(|catch| *catch);
        let parts = Try { block: block.stmts, catch, finally: finally.map(|block| block.stmts) };
        self.stmt(span, StmtKind::Try(Box::new(parts)))
    }

    /// What could not be parsed as a statement.
    pub fn recover_stmt(&mut self, start: u32, problem: Problem) -> Fallible<Box<Stmt>> {
        let end = self.recover(start, problem)?;
        Ok(self.stmt(Span::new(start.min(end), end), StmtKind::Error))
    }

    pub fn recover_member(&mut self, start: u32, problem: Problem) -> Fallible<()> {
        self.recover(start, problem).map(|_| ())
    }

    /// The end of a statement without `;`: legal where the offending token begins a line, is `}` or the end.
    pub fn insert_semicolon(&mut self, start: u32, problem: Problem, strictness: Strictness) -> Fallible<u32> {
        self.recover_terminator(start, problem, strictness)
    }
}
