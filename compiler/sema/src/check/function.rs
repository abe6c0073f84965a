//! Function expressions, arrow functions and nested function declarations.
//!
//! They are functions of their own that may use constants and functions of the bodies around them, not their variables.

use asc_ast::function::FunctionBody;
use asc_ast::{self as ast, StmtKind as AstStmt};
use asc_hir::{self as hir, FuncId, FuncKind, Reference, Signature, Type};
use asc_source::{Code, Diagnostic, Span};

use super::Checker;
use super::scope::Binding;
use crate::context::{FunctionInfo, Numbering};
use crate::element::Flags;
use crate::resolve::functions::required_params;
use crate::resolve::types::TypeScope;

/// A signature as far as it is written; `result` is `None` if the body must tell it.
struct Written {
    signature: Signature,
    result: Option<Type>,
}

impl<'a> Checker<'_, 'a> {
    /// A function expression or an arrow function as a value. The contextual signature supplies what is not written.
    pub(crate) fn check_function_expr(
        &mut self,
        function: &'a ast::Function,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        if !function.type_params.is_empty() {
            let help = "Declare a generic function at the top level of the file.";
            return self.not_supported("Generic function expressions", span, help);
        }
        let wanted = match context {
            Some(Type::Ref { to: Reference::Function(signature), .. }) => Some(self.cx.signature(signature).clone()),
            _ => None,
        };
        let Some(written) = self.written_signature(function, wanted.as_ref()) else { return hir::Expr::error(span) };
        let func = self.add_nested(function, written.signature, span);
        self.cx.functions[func].is_contextual = wanted.is_some();
        let ty = self.check_nested(func, function, written.result);
        if ty == Type::Error {
            return hir::Expr::error(span);
        }
        self.function_value(func, context, span)
    }

    /// The signature of a function expression: as written, else as wanted. `None` after a mistake.
    fn written_signature(&mut self, function: &'a ast::Function, wanted: Option<&Signature>) -> Option<Written> {
        if let Some(wanted) = wanted
            && function.params.len() > wanted.params.len()
        {
            let (expected, given) = (wanted.params.len().to_string(), function.params.len().to_string());
            self.cx.error(Code::TS2554, function.signature_span, &[&expected, &given]);
            return None;
        }
        let this = function.this.as_ref().map(|this| self.resolve_type(this));
        let mut params = Vec::with_capacity(function.params.len());
        for (at, param) in function.params.iter().enumerate() {
            params.push(self.param_type(param, wanted.map(|wanted| wanted.params[at])));
        }
        let mut required = required_params(function) as u32;
        let mut result = self.result_type(function, wanted);
        let mut this = this;
        if let Some(wanted) = wanted {
            params.extend_from_slice(&wanted.params[params.len()..]);
            required = wanted.required;
            this = this.or(wanted.this);
            if result == Some(Type::Error) {
                result = Some(wanted.result);
            }
        }
        if params.contains(&Type::Error) || this == Some(Type::Error) || result == Some(Type::Error) {
            return None;
        }
        let signature = Signature { this, params, required, rest: false, result: result.unwrap_or(Type::Void) };
        Some(Written { signature, result })
    }

    fn param_type(&mut self, param: &'a ast::Param, wanted: Option<Type>) -> Type {
        if param.rest {
            self.cx.not_supported("Rest parameters", param.span, "Pass the values one by one.");
            return Type::Error;
        }
        if !matches!(param.pattern, ast::Pattern::Ident(_)) {
            let help = "Give the parameter a name and take its parts in the body.";
            self.cx.not_supported("Destructuring", param.pattern.span(), help);
            return Type::Error;
        }
        match (&param.ty, wanted) {
            (Some(written), wanted) => {
                let ty = self.resolve_value_type(written);
                if let Some(wanted) = wanted
                    && ty != wanted
                    && ty != Type::Error
                {
                    let (from, to) = (self.type_name(wanted), self.type_name(ty));
                    self.cx.error(Code::TS2322, written.span, &[&from, &to]);
                }
                ty
            }
            (None, Some(wanted)) => wanted,
            (None, None) => match &param.default {
                Some(default) => self.type_of_default(default),
                None => {
                    let help = "Write the parameter's type: '(name: i32) => …'.";
                    self.cx.report(Diagnostic::new(Code::TS1110, param.span.at_end(), &[]).help(help));
                    Type::Error
                }
            },
        }
    }

    /// The type of a parameter that only its default value tells.
    pub(crate) fn type_of_default(&mut self, default: &'a ast::Expr) -> Type {
        match self.check_expr(default, None).ty {
            Type::Void => {
                self.cx.error(Code::TS2322, default.span, &["void", "<auto>"]);
                Type::Error
            }
            ty => ty,
        }
    }

    /// As written, else as wanted; `None` if the body must tell it.
    fn result_type(&mut self, function: &'a ast::Function, wanted: Option<&Signature>) -> Option<Type> {
        match (&function.result, wanted) {
            (Some(written), wanted) => {
                let ty = self.resolve_type(written);
                if let Some(wanted) = wanted
                    && ty != Type::Error
                    && (wanted.result == Type::Void) != (ty == Type::Void)
                {
                    let (from, to) = (self.type_name(ty), self.type_name(wanted.result));
                    self.cx.error(Code::TS2322, written.span, &[&from, &to]);
                    return Some(Type::Error);
                }
                Some(ty)
            }
            (None, Some(wanted)) if wanted.result != Type::Error => Some(wanted.result),
            (None, _) if matches!(function.body, Some(FunctionBody::Expr(_))) => None,
            (None, _) if !returns_value(function) => Some(Type::Void),
            (None, _) => {
                let help = "Write the result's type: '(): void'.";
                let place = function.signature_span.at_end();
                self.cx.report(Diagnostic::new(Code::TS1110, place, &[]).help(help));
                Some(Type::Error)
            }
        }
    }

    fn add_nested(&mut self, function: &'a ast::Function, signature: Signature, span: Span) -> FuncId {
        let owner = match self.func {
            Some(func) => self.cx.program.functions[func].name.clone(),
            None => self.cx.start_name(self.element),
        };
        let name = match function.name {
            Some(name) => self.cx.nested_name(format!("{owner}~{}", self.cx.text(name.name)), Numbering::FromSecond),
            None => self.cx.nested_name(format!("{owner}~anonymous"), Numbering::All),
        };
        let info = FunctionInfo {
            function: Some(function),
            scope: self.element,
            class: None,
            bindings: self.bindings.clone(),
            depth: self.cx.depth,
            is_contextual: false,
            constructs: None,
            trampoline_of: None,
            is_nested: true,
            varargs: None,
            defaults: None,
        };
        let func = self.cx.add_function(name, signature, Some(function), FuncKind::Body(Vec::new()), info);
        self.cx.program.functions[func].span = function.name.map_or(span, |name| name.span);
        func
    }

    /// Checks the body of a nested function in its place, so that it sees the constants around it. Gives its result
    /// type, which the body tells if `result` is `None`.
    fn check_nested(&mut self, func: FuncId, function: &'a ast::Function, result: Option<Type>) -> Type {
        let locals = std::mem::take(&mut self.locals);
        let local_infos = std::mem::take(&mut self.local_infos);
        let flow = std::mem::take(&mut self.flow);
        let targets = std::mem::take(&mut self.targets);
        let nullable_locals = std::mem::take(&mut self.nullable_locals);
        let duties = std::mem::take(&mut self.duties);
        let (outer, next_label) = (self.func, self.next_label);
        let (outer_result, outer_this) = (self.result, self.this);
        self.next_label = 0;
        self.scopes.enter_function();
        let result = match (result, &function.body) {
            (None, Some(FunctionBody::Expr(expr))) => self.check_inferred(func, function, expr),
            (result, _) => {
                self.check_body_of(func, function);
                result.unwrap_or(Type::Error)
            }
        };
        self.scopes.leave_function();
        (self.func, self.next_label) = (outer, next_label);
        (self.result, self.this) = (outer_result, outer_this);
        (self.locals, self.local_infos, self.flow) = (locals, local_infos, flow);
        (self.targets, self.nullable_locals) = (targets, nullable_locals);
        self.duties = duties;
        result
    }

    fn check_inferred(&mut self, func: FuncId, function: &'a ast::Function, expr: &'a ast::Expr) -> Type {
        self.func = Some(func);
        self.declare_params(func, function);
        let (body, result) = self.check_inferred_body(expr);
        let signature = self.cx.program.functions[func].signature;
        let signature = Signature { result, ..self.cx.signature(signature).clone() };
        let signature = self.cx.program.intern_signature(signature);
        let made = &mut self.cx.program.functions[func];
        made.signature = signature;
        made.locals = std::mem::take(&mut self.locals);
        made.kind = FuncKind::Body(body);
        result
    }

    /// Declares the functions of a block before its statements are checked, so that they can call each other.
    pub(super) fn hoist_function(&mut self, function: &'a ast::Function) {
        let Some(name) = function.name else { return };
        if !function.type_params.is_empty() {
            let help = "Declare a generic function at the top level of the file.";
            self.cx.not_supported("Nested generic functions", name.span, help);
            self.declare_name(name, Binding::Error);
            return;
        }
        if function.body.is_none() {
            self.cx.error(Code::TS2391, function.signature_span, &[]);
            return;
        }
        let scope = TypeScope { element: self.element, bindings: &self.bindings, locals: Some(&self.scopes) };
        let signature = self.cx.resolve_signature(function, scope, Flags::empty());
        let func = self.add_nested(function, signature, name.span);
        self.declare_name(name, Binding::Function { func });
    }

    /// Checks the body of a hoisted function.
    pub(super) fn check_hoisted(&mut self, function: &'a ast::Function) {
        let Some(name) = function.name else { return };
        let Some(Binding::Function { func }) = self.scopes.lookup(name.name) else { return };
        let is_own = self.cx.functions[func].function.is_some_and(|own| std::ptr::eq(own, function));
        if is_own {
            let signature = self.cx.program.functions[func].signature;
            let result = self.cx.signature(signature).result;
            self.check_nested(func, function, Some(result));
        }
    }
}

/// Whether a block body holds a `return` with a value, nested functions not counted.
pub(crate) fn returns_value(function: &ast::Function) -> bool {
    let Some(FunctionBody::Block { stmts, .. }) = &function.body else { return true };
    let mut work: Vec<&ast::Stmt> = stmts.iter().collect();
    while let Some(stmt) = work.pop() {
        match &stmt.kind {
            AstStmt::Return { value: Some(_) } => return true,
            AstStmt::Block(stmts) => work.extend(stmts),
            AstStmt::If { then, otherwise, .. } => {
                work.push(then);
                work.extend(otherwise.as_deref());
            }
            AstStmt::While { body, .. }
            | AstStmt::DoWhile { body, .. }
            | AstStmt::Labeled { body, .. }
            | AstStmt::With { body, .. } => work.push(body),
            AstStmt::For(statement) => work.push(&statement.body),
            AstStmt::ForOf(each) | AstStmt::ForIn(each) => work.push(&each.body),
            AstStmt::Switch { cases, .. } => work.extend(cases.iter().flat_map(|case| &case.body)),
            AstStmt::Try(statement) => {
                work.extend(&statement.block);
                work.extend(statement.catch.iter().flat_map(|catch| &catch.body));
                work.extend(statement.finally.iter().flatten());
            }
            AstStmt::Empty
            | AstStmt::Expr(_)
            | AstStmt::Decl(_)
            | AstStmt::Break { .. }
            | AstStmt::Continue { .. }
            | AstStmt::Return { value: None }
            | AstStmt::Throw { .. }
            | AstStmt::Debugger
            | AstStmt::Error => {}
        }
    }
    false
}
