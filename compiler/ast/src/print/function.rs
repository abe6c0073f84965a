//! Functions and parameters.

use super::Printer;
use crate::function::{FunctionBody, TypeParam};
use crate::{Expr, Function, Param, Type};

impl Printer<'_> {
    /// From the name on: signature and body, or `;`.
    pub(super) fn function(&mut self, function: &Function) {
        if let Some(name) = &function.name {
            self.ident(name);
        }
        self.signature(function);
        match &function.body {
            Some(FunctionBody::Block { stmts, .. }) => {
                self.push(" ");
                self.block(stmts);
            }
            Some(FunctionBody::Expr(expr)) => {
                self.push(" => ");
                self.expr(expr);
            }
            None => self.push(";"),
        }
    }

    pub(super) fn signature(&mut self, function: &Function) {
        self.type_params(&function.type_params);
        self.params(function.this.as_ref(), &function.params);
        self.annotation(function.result.as_ref());
    }

    /// A function as an expression.
    pub(super) fn function_expr(&mut self, function: &Function) {
        if function.is_async {
            self.push("async ");
        }
        if !function.is_arrow {
            self.push(if function.is_generator { "function* " } else { "function " });
            return self.function(function);
        }
        self.signature(function);
        self.push(" => ");
        match &function.body {
            Some(FunctionBody::Block { stmts, .. }) => self.block(stmts),
            Some(FunctionBody::Expr(expr)) => self.expr(expr),
            None => {}
        }
    }

    pub(super) fn params(&mut self, this: Option<&Type>, params: &[Param]) {
        self.push("(");
        if let Some(this) = this {
            self.push("this: ");
            self.ty(this);
            if !params.is_empty() {
                self.push(", ");
            }
        }
        self.list(params, ", ", Printer::param);
        self.push(")");
    }

    pub(super) fn param(&mut self, param: &Param) {
        for decorator in &param.decorators {
            self.decorator(decorator);
            self.push(" ");
        }
        self.modifiers(&param.modifiers);
        if param.rest {
            self.push("...");
        }
        self.pattern(&param.pattern);
        if param.optional {
            self.push("?");
        }
        self.annotation(param.ty.as_ref());
        self.initializer(param.default.as_ref());
    }

    pub(super) fn annotation(&mut self, ty: Option<&Type>) {
        if let Some(ty) = ty {
            self.push(": ");
            self.ty(ty);
        }
    }

    pub(super) fn initializer(&mut self, init: Option<&Expr>) {
        if let Some(init) = init {
            self.push(" = ");
            self.expr(init);
        }
    }

    pub(super) fn type_params(&mut self, params: &[TypeParam]) {
        if params.is_empty() {
            return;
        }
        self.push("<");
        self.list(params, ", ", |printer, param| {
            for (is_written, word) in [(param.is_const, "const "), (param.is_in, "in "), (param.is_out, "out ")] {
                printer.push(if is_written { word } else { "" });
            }
            printer.ident(&param.name);
            if let Some(constraint) = &param.constraint {
                printer.push(" extends ");
                printer.ty(constraint);
            }
            if let Some(default) = &param.default {
                printer.push(" = ");
                printer.ty(default);
            }
        });
        self.push(">");
    }
}
