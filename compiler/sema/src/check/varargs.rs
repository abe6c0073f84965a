//! Optional parameters: what a call leaves out is filled in.
//!
//! A constant initializer is put in at the call. Otherwise the call goes to a trampoline, `name@varargs`, which looks at
//! the number of given arguments (the global `~argumentsLength`), computes the initializers of the others from left to
//! right, and calls the function. Exports and function values always go through it.

use asc_hir::{
    self as hir, BinaryOp, Case, Const, ExprKind, FuncId, FuncKind, GlobalId, GlobalKind, LabelId, LocalId, Stmt,
    StmtKind, Type,
};
use asc_source::{Code, Span};
use cranelift_entity::EntityRef;
use std::rc::Rc;

use super::Checker;
use super::call::zero;
use super::constant;
use crate::context::{Context, FunctionInfo, Work};

impl<'a> Context<'a> {
    /// The global that tells how many arguments the running call was given.
    pub(crate) fn arguments_length(&mut self) -> GlobalId {
        if let Some(global) = self.program.arguments_length {
            return global;
        }
        let global = self.program.globals.push(hir::Global {
            name: "~argumentsLength".to_string(),
            ty: Type::I32,
            mutable: true,
            kind: GlobalKind::Zero,
            span: Span::NONE,
        });
        self.program.arguments_length = Some(global);
        global
    }

    /// A function's trampoline if it has optional parameters, else the function.
    pub(crate) fn varargs_or_self(&mut self, func: FuncId) -> FuncId {
        let function = &self.program.functions[func];
        let signature = self.signature(function.signature);
        let is_body = matches!(function.kind, FuncKind::Body(_) | FuncKind::Dispatch { .. })
            && !self.functions[func].is_contextual;
        if !is_body || signature.required as usize == signature.params.len() || !self.can_omit(func) {
            return func;
        }
        if let Some(stub) = self.functions[func].varargs {
            return stub;
        }
        self.arguments_length();
        let function = &self.program.functions[func];
        let (name, span) = (format!("{}@varargs", function.name), function.span);
        let signature = self.signature(function.signature).clone();
        let info = FunctionInfo { trampoline_of: Some(func), ..self.functions[func].clone() };
        let locals = function.locals.iter().take(function.params as usize).map(|(_, local)| local.clone()).collect();
        let stub = self.add_function(name, signature, None, FuncKind::Body(Vec::new()), info);
        self.program.functions[stub].span = span;
        self.program.functions[stub].locals = locals;
        self.functions[func].varargs = Some(stub);
        self.queue.push_back(Work::Varargs { stub, target: func });
        stub
    }

    /// Whether all optional parameters have initializers. Those without are only wrong where a call leaves them out.
    fn can_omit(&self, func: FuncId) -> bool {
        self.functions[func]
            .function
            .is_some_and(|function| function.params.iter().all(|param| !param.optional || param.default.is_some()))
    }

    /// AS215 for each optional parameter without initializer: a call cannot leave it out.
    pub(crate) fn require_initializers(&mut self, func: FuncId) -> bool {
        let Some(function) = self.functions[func].function else { return true };
        if self.functions[func].is_contextual {
            return true;
        }
        let mut complete = true;
        for param in &function.params {
            if param.optional && param.default.is_none() {
                self.error(Code::AS215, param.span, &[]);
                complete = false;
            }
        }
        complete
    }

    /// The values of a function's optional parameters that are constants, from the first optional one on.
    pub(crate) fn constant_defaults(&mut self, func: FuncId) -> Rc<[Option<hir::Expr>]> {
        if let Some(defaults) = &self.functions[func].defaults {
            return defaults.clone();
        }
        let info = self.functions[func].clone();
        let Some(function) = info.function else { return Rc::from([]) };
        let signature = self.signature(self.program.functions[func].signature).clone();
        let mut checker = Checker::new(self, info.scope, info.bindings);
        checker.scopes.enter();
        checker.on_trial(|checker| checker.declare_params(func, function));
        let mut defaults = Vec::new();
        for (at, &ty) in signature.params.iter().enumerate().skip(signature.required as usize) {
            if info.is_contextual {
                defaults.push(Some(zero(ty, Span::NONE)));
                continue;
            }
            let value = function.params[at]
                .default
                .as_ref()
                .map(|default| checker.on_trial(|checker| checker.check_expr_as(default, ty)))
                .filter(|value| {
                    matches!(value.kind, ExprKind::Const(_) | ExprKind::Null | ExprKind::String(_)) && value.ty == ty
                });
            defaults.push(value);
        }
        let defaults: Rc<[Option<hir::Expr>]> = defaults.into();
        self.functions[func].defaults = Some(defaults.clone());
        defaults
    }
}

/// Makes the body of a trampoline: a jump to the first initializer that is needed.
pub(crate) fn make_trampoline(cx: &mut Context<'_>, stub: FuncId, target: FuncId) {
    let info = cx.functions[target].clone();
    let Some(function) = info.function else { return };
    let signature = cx.signature(cx.program.functions[target].signature).clone();
    let span = cx.program.functions[target].span;
    let required = signature.required as usize;
    let given = cx.arguments_length();
    let receiver = usize::from(signature.this.is_some());
    let mut checker = Checker::new(cx, info.scope, info.bindings);
    checker.func = Some(stub);
    checker.scopes.enter();
    checker.declare_params(stub, function);
    let subject = checker.new_temporary(Type::I32, span);
    let read = hir::Expr::new(ExprKind::Global(given), Type::I32, span);
    let mut stmts = vec![Stmt { kind: StmtKind::Let { local: subject, value: Some(read) }, span }];
    let mut cases = Vec::new();
    for (at, param) in function.params.iter().enumerate().skip(required) {
        let local = LocalId::new(at + receiver);
        let mut body = Vec::new();
        if let Some(default) = &param.default {
            let value = checker.check_expr_as(default, signature.params[at]);
            let (ty, span) = (value.ty, value.span);
            let set = ExprKind::SetLocal { local, value: Box::new(value) };
            body.push(Stmt { kind: StmtKind::Expr(hir::Expr::new(set, ty, span)), span });
        }
        cases.push(Case { tests: vec![checker.is_count(subject, at, span)], body });
    }
    // All arguments were given.
    let all = checker.is_count(subject, signature.params.len(), span);
    cases.push(Case { tests: vec![all], body: Vec::new() });
    // More or fewer arguments than there are parameters come from a host that breaks the protocol.
    let wrong = Stmt { kind: StmtKind::Unreachable, span };
    let label = LabelId::new(0);
    cases.last_mut().expect("there is one").body.push(Stmt { kind: StmtKind::Break(label), span });
    let default = Some(cases.len());
    cases.push(Case { tests: Vec::new(), body: vec![wrong] });
    stmts.push(Stmt { kind: StmtKind::Switch { label, subject, cases, default }, span });
    let args = (0..signature.params.len() + receiver).map(|at| checker.local_value(LocalId::new(at), span)).collect();
    let call = hir::Expr::new(ExprKind::Call { func: target, args }, signature.result, span);
    let kind = if signature.result == Type::Void { StmtKind::Expr(call) } else { StmtKind::Return(Some(call)) };
    stmts.push(Stmt { kind, span });
    let locals = std::mem::take(&mut checker.locals);
    cx.program.functions[stub].locals = locals;
    cx.program.functions[stub].kind = FuncKind::Body(stmts);
}

impl Checker<'_, '_> {
    /// Whether the number of arguments is `count`.
    fn is_count(&self, subject: LocalId, count: usize, span: Span) -> hir::Expr {
        let count = hir::Expr::new(ExprKind::Const(Const::Int(count as i64)), Type::I32, span);
        constant::binary(BinaryOp::Eq, self.local_value(subject, span), count, span)
    }
}
