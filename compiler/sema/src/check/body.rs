//! Function bodies: from the queue of what is reached to the program's functions.

use asc_ast::function::FunctionBody;
use asc_ast::{self as ast, Pattern};
use asc_hir::{self as hir, FuncId, FuncKind, LocalId, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Span};
use cranelift_entity::EntityRef;

use super::flow::Stored;
use super::scope::Binding;
use super::{Checker, LocalInfo};
use crate::context::{Context, Work};
use crate::declare::report_duplicate;

/// Checks all queued bodies, and those that they reach.
pub(crate) fn check_queued(cx: &mut Context<'_>) {
    while let Some(work) = cx.queue.pop_front() {
        match work {
            Work::Body(func) => check_queued_body(cx, func),
            Work::Constructor(func) => super::class::make_constructor(cx, func),
            Work::Varargs { stub, target } => super::varargs::make_trampoline(cx, stub, target),
        }
    }
}

fn check_queued_body<'a>(cx: &mut Context<'a>, func: FuncId) {
    let info = &cx.functions[func];
    let Some(function) = info.function else { return };
    let (scope, bindings) = (info.scope, info.bindings.clone());
    cx.depth = info.depth;
    let mut checker = Checker::new(cx, scope, bindings);
    checker.scopes.enter();
    checker.check_body_of(func, function);
}

impl<'a> Checker<'_, 'a> {
    /// Checks the body of a function whose signature is known and gives it to the program. The scope of its parameters
    /// is open; nothing has been declared in it.
    pub(super) fn check_body_of(&mut self, func: FuncId, function: &'a ast::Function) {
        let signature = self.cx.program.functions[func].signature;
        self.func = Some(func);
        self.result = Some(self.cx.signature(signature).result);
        self.declare_params(func, function);
        let mut body = Vec::new();
        if let Some(class) = self.cx.functions[func].constructs {
            self.initialize_fields(class, &mut body);
            self.begin_construction(class);
        }
        body.extend(self.check_body(function));
        self.end_construction();
        let function = &mut self.cx.program.functions[func];
        function.locals = std::mem::take(&mut self.locals);
        function.kind = FuncKind::Body(body);
    }

    /// Declares the parameters, whose locals the function has already.
    pub(super) fn declare_params(&mut self, func: FuncId, function: &'a ast::Function) {
        self.locals = self.cx.program.functions[func].locals.clone();
        let receiver = usize::from(self.cx.signature(self.cx.program.functions[func].signature).this.is_some());
        self.this = (receiver == 1).then(|| LocalId::new(0));
        self.local_infos = vec![LocalInfo { is_const: false, is_var: false, name: None }; self.locals.len()];
        for (local, declared) in &self.locals {
            let is_nullable = declared.ty.is_nullable();
            if is_nullable {
                self.nullable_locals.push(local);
            }
            self.flow.assign(local, if is_nullable { Stored::MaybeNull } else { Stored::NonNull });
        }
        for (at, param) in function.params.iter().enumerate() {
            let Pattern::Ident(ident) = param.pattern else {
                for name in param.pattern.names() {
                    self.scopes.declare(name.name, Binding::Error, name.span);
                }
                continue;
            };
            let local = LocalId::new(at + receiver);
            if let Some(first) = self.scopes.in_this_scope(ident.name).map(|entry| entry.span) {
                report_duplicate(self.cx, ident.name, ident.span, first);
                continue;
            }
            self.local_infos[local.index()].name = Some(ident.name);
            let is_error = self.locals[local].ty == Type::Error;
            self.scopes.declare(ident.name, if is_error { Binding::Error } else { Binding::Local(local) }, ident.span);
        }
    }

    /// The statements of a body; TS2355 if its end is reached without a value.
    fn check_body(&mut self, function: &'a ast::Function) -> Vec<Stmt> {
        if function.is_async || function.is_generator {
            let (name, help) = match function.is_async {
                true => ("Async functions", "Call a function of the host and pass it a callback."),
                false => ("Generators", "Return the next value from a function that keeps its state in variables."),
            };
            self.cx.not_supported(name, function.signature_span, help);
            return Vec::new();
        }
        let mut out = Vec::new();
        match &function.body {
            Some(FunctionBody::Block { stmts, span }) => {
                self.check_stmts(stmts, &mut out);
                if !self.flow.is_terminated() {
                    self.check_end(function, *span, &mut out);
                }
            }
            Some(FunctionBody::Expr(expr)) => self.check_expression_body(expr, &mut out),
            None => {}
        }
        out
    }

    fn check_end(&mut self, function: &'a ast::Function, body: Span, out: &mut Vec<Stmt>) {
        match self.result {
            Some(Type::Void | Type::Error) | None => {}
            Some(_) if self.constructed_object().is_some() => {
                let kind = StmtKind::Return(self.constructed_object());
                out.push(Stmt { kind, span: body });
            }
            Some(_) => {
                let place = function.result.as_ref().map_or(function.signature_span, |result| result.span);
                let end = Span::new(body.end.saturating_sub(1).max(body.start), body.end);
                self.cx.report(
                    Diagnostic::new(Code::TS2355, place, &[]).label(end, "this end is reached without a value"),
                );
                out.push(Stmt { kind: StmtKind::Unreachable, span: end });
            }
        }
    }

    /// What a constructor that may return an object returns where nothing else is said.
    pub(super) fn constructed_object(&self) -> Option<hir::Expr> {
        let constructs = self.func.and_then(|func| self.cx.functions[func].constructs);
        constructs.and(self.this).map(|this| self.local_value(this, self.locals[this].span))
    }

    /// `=> expr`: the value is returned, or dropped where nothing is wanted.
    fn check_expression_body(&mut self, expr: &'a ast::Expr, out: &mut Vec<Stmt>) {
        let span = expr.span;
        match self.result {
            Some(Type::Void) => {
                let value = self.check_effect(expr);
                out.push(Stmt { kind: StmtKind::Expr(value), span });
            }
            Some(result) => {
                let value = self.check_expr_as(expr, result);
                out.push(Stmt { kind: StmtKind::Return(Some(value)), span });
            }
            None => {
                // The value tells the type.
                let value = self.check_expr(expr, None);
                self.result = Some(value.ty);
                let kind = match value.ty {
                    Type::Void => StmtKind::Expr(value),
                    _ => StmtKind::Return(Some(value)),
                };
                out.push(Stmt { kind, span });
            }
        }
    }

    /// The expression body of a function whose result type its value tells.
    pub(super) fn check_inferred_body(&mut self, expr: &'a ast::Expr) -> (Vec<Stmt>, Type) {
        let mut out = Vec::new();
        self.result = None;
        self.check_expression_body(expr, &mut out);
        (out, self.result.unwrap_or(Type::Error))
    }

    /// A read of a local.
    pub(crate) fn local_value(&self, local: LocalId, span: Span) -> hir::Expr {
        hir::Expr::new(hir::ExprKind::Local(local), self.locals[local].ty, span)
    }
}
