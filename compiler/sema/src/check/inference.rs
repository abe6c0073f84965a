//! Calls of generic functions: type arguments as written, or inferred from the arguments.
//!
//! Arguments are checked once, without context, and their types matched against the parameters' written types. The
//! first type found for a type parameter stands, unless it converts implicitly to a later one, which is wider then.
//! Function expressions whose parameters have no types are checked last, when the parameter's type is known.

use asc_ast::function::TypeParam;
use asc_ast::types::FunctionType;
use asc_ast::{self as ast, ExprKind as AstKind, TypeKind};
use asc_hir::{self as hir, Reference, Type};
use asc_source::{Code, Diagnostic, Name, Span};

use super::call::Callable;
use super::{Bindings, CallSite, Checker};
use crate::element::{ElementId, ElementKind};
use crate::resolve::functions::required_params;
use crate::resolve::types::TypeScope;
use std::rc::Rc;

/// How long a chain of instances may be that make each other with ever new type arguments.
const MAX_INSTANCE_DEPTH: u32 = 500;

/// The type arguments found so far, in the order of the type parameters.
struct Inferred<'a> {
    params: &'a [TypeParam],
    types: Vec<Option<Type>>,
    /// Found in a function's type, which must be just that: other arguments convert to it.
    is_exact: Vec<bool>,
    /// Where the written types stand.
    scope: ElementId,
    /// What the type parameters around the function stand for.
    outer: Bindings,
}

/// How much a type that was found says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Value,
    /// A part of a function's type.
    Signature,
}

impl<'a> Checker<'_, 'a> {
    /// A call of a generic function.
    pub(super) fn check_generic_call(
        &mut self,
        callable: Callable<'a>,
        call: CallSite<'a>,
        context: Option<Type>,
    ) -> hir::Expr {
        match call.type_args {
            Some(written) => self.check_explicit(callable, written, call),
            None => self.check_inferred_call(callable, call, context),
        }
    }

    /// `f<T>(…)`.
    fn check_explicit(&mut self, callable: Callable<'a>, written: &'a [ast::Type], call: CallSite<'a>) -> hir::Expr {
        let params = &callable.function.type_params;
        let required = params.iter().take_while(|param| param.default.is_none()).count();
        let span = match written {
            [first, .., last] => first.span.to(last.span),
            [only] => only.span,
            [] => call.span,
        };
        if written.len() < required || written.len() > params.len() {
            let expected = if written.len() > params.len() { params.len() } else { required };
            let help = "Leave the type arguments out to have them inferred.";
            let (expected, given) = (expected.to_string(), written.len().to_string());
            self.cx.report(Diagnostic::new(Code::TS2558, span, &[&expected, &given]).help(help));
            return hir::Expr::error(call.span);
        }
        let args: Vec<Type> = written.iter().map(|ty| self.resolve_type(ty)).collect();
        let Some(func) = self.instantiate(&callable, args, span) else { return hir::Expr::error(call.span) };
        self.check_direct(func, callable.this(), call)
    }

    /// The instance for type arguments, defaults filled in and constraints checked.
    fn instantiate(&mut self, callable: &Callable<'a>, args: Vec<Type>, span: Span) -> Option<hir::FuncId> {
        let function = callable.function;
        let outer = callable.outer_bindings(self.cx);
        let element = self.cx.elements[callable.element].parent;
        let scope = TypeScope { element, bindings: &outer, locals: None };
        let bindings = self.cx.complete_bindings(&function.type_params, args, scope);
        if bindings.iter().any(|&(_, ty)| ty == Type::Error) {
            return None;
        }
        if self.cx.depth >= MAX_INSTANCE_DEPTH {
            self.cx.error(Code::TS2589, span, &[]);
            return None;
        }
        self.cx.check_constraints(&function.type_params, &bindings, span, scope);
        let types = bindings.into_iter().map(|(_, ty)| ty).collect();
        Some(callable.function_for(self.cx, types))
    }

    fn check_inferred_call(&mut self, callable: Callable<'a>, call: CallSite<'a>, context: Option<Type>) -> hir::Expr {
        let function = callable.function;
        if call.args.iter().any(|arg| matches!(arg.kind, AstKind::Spread(_))) {
            let help = "Write the type arguments.";
            return self.not_supported("Inference from spread arguments", call.span, help);
        }
        let has_rest = function.params.last().is_some_and(|param| param.rest);
        let most = function.params.len();
        let least = required_params(function);
        let given = call.args.len();
        if given < least || (given > most && !has_rest) {
            let (code, expected) = match given < least && least < most {
                true => (Code::TS2555, least),
                false => (Code::TS2554, if given < least { least } else { most }),
            };
            return self.error(code, call.span, &[&expected.to_string(), &given.to_string()]);
        }
        let mut inferred = Inferred::new(&function.type_params, self.cx.elements[callable.element].parent);
        inferred.outer = callable.outer_bindings(self.cx);
        let mut checked: Vec<Option<hir::Expr>> = Vec::with_capacity(given);
        for (at, arg) in call.args.iter().enumerate() {
            let param = function.params.get(at).or_else(|| function.params.last()).and_then(|param| param.ty.as_ref());
            let param = if has_rest && at + 1 >= most { param.and_then(element_type) } else { param };
            checked.push(self.infer_from(arg, param, &mut inferred));
        }
        // What only a default value or the wanted result tells.
        for param in function.params.iter().skip(given) {
            if let (Some(default), Some(ty)) = (&param.default, &param.ty)
                && inferred.mentions(ty)
            {
                let found = self.on_trial(|checker| checker.check_expr(default, None).ty);
                self.match_type(ty, found, Source::Value, &mut inferred);
            }
        }
        if let (Some(result), Some(wanted)) = (&function.result, context.filter(|&ty| ty != Type::Void))
            && inferred.types.contains(&None)
        {
            self.match_type(result, wanted, Source::Value, &mut inferred);
        }
        if checked.iter().flatten().any(|arg| arg.ty == Type::Error) {
            return hir::Expr::error(call.span);
        }
        let Some(types) = self.complete(&inferred, call.callee.span) else { return hir::Expr::error(call.span) };
        let Some(func) = self.instantiate(&callable, types, call.callee.span) else {
            return hir::Expr::error(call.span);
        };
        let signature = self.cx.signature(self.cx.program.functions[func].signature).clone();
        let mut args = Vec::with_capacity(given);
        for (at, (arg, checked)) in call.args.iter().zip(checked).enumerate() {
            let Some(ty) = self.arg_type(&signature, at) else { return hir::Expr::error(call.span) };
            args.push(match checked {
                Some(value) if !is_literal(arg) => self.convert_implicit(value, ty, arg.span),
                // A literal takes the parameter's type; it has no effect that checking it twice could repeat.
                Some(_) | None => self.check_arg(arg, ty),
            });
        }
        let args = self.pack_rest(&signature, args, call.span);
        self.finish_direct(func, callable.this(), args, call.span)
    }

    /// The type arguments of a class, as the arguments of its constructor tell them.
    pub(super) fn infer_class_args(
        &mut self,
        element: ElementId,
        type_params: &'a [TypeParam],
        constructor: Option<&'a ast::Function>,
        call: &CallSite<'a>,
    ) -> Option<Vec<Type>> {
        let mut inferred = Inferred::new(type_params, self.cx.elements[element].parent);
        let params = constructor.map_or(&[] as &[ast::Param], |function| &function.params);
        for (arg, param) in call.args.iter().zip(params) {
            self.on_trial(|checker| checker.infer_from(arg, param.ty.as_ref(), &mut inferred));
        }
        self.complete(&inferred, call.callee.span)
    }

    /// Checks an argument whose parameter's type holds type parameters and learns from it. `None`: it is checked
    /// later, when the parameter's type is known.
    fn infer_from(
        &mut self,
        arg: &'a ast::Expr,
        param: Option<&'a ast::Type>,
        inferred: &mut Inferred<'a>,
    ) -> Option<hir::Expr> {
        let param = param.filter(|ty| inferred.mentions(ty))?;
        if let AstKind::Function(function) = &arg.kind
            && function_type(param).is_some()
        {
            self.infer_from_function(function, param, inferred);
            return None;
        }
        if matches!(arg.kind, AstKind::Null | AstKind::Spread(_)) {
            return None;
        }
        let value = self.check_expr(arg, None);
        self.match_type(param, value.ty, Source::Value, inferred);
        Some(value)
    }

    /// A function expression tells what is written in it.
    fn infer_from_function(&mut self, function: &'a ast::Function, param: &'a ast::Type, inferred: &mut Inferred<'a>) {
        let Some(wanted) = function_type(param) else { return };
        for (own, wanted) in function.params.iter().zip(&wanted.params) {
            if let (Some(own), Some(wanted)) = (&own.ty, &wanted.ty) {
                let ty = self.resolve_type(own);
                self.match_type(wanted, ty, Source::Signature, inferred);
            }
        }
        if let Some(result) = &function.result {
            let ty = self.resolve_type(result);
            self.match_type(&wanted.result, ty, Source::Signature, inferred);
        } else if inferred.mentions(&wanted.result) {
            // All types but the result are known: the body tells it.
            let is_expression = matches!(function.body, Some(ast::function::FunctionBody::Expr(_)));
            let context = self.known_params(wanted, inferred);
            if is_expression && (context.is_some() || function.params.iter().all(|param| param.ty.is_some())) {
                let ty = self.on_trial(|checker| checker.check_function_expr(function, context, function.span).ty);
                if let Type::Ref { to: Reference::Function(signature), .. } = ty {
                    let result = self.cx.signature(signature).result;
                    self.match_type(&wanted.result, result, Source::Signature, inferred);
                }
            }
        }
    }

    /// The function type that is wanted, if everything but its result is known; the result is `Error`.
    fn known_params(&mut self, wanted: &'a FunctionType, inferred: &Inferred<'a>) -> Option<Type> {
        let mut bindings = inferred.outer.to_vec();
        for (param, ty) in inferred.params.iter().zip(&inferred.types) {
            bindings.push((param.name.name, ty.unwrap_or(Type::Error)));
        }
        let scope = TypeScope { element: inferred.scope, bindings: &bindings, locals: None };
        let mut params = Vec::with_capacity(wanted.params.len());
        for param in &wanted.params {
            params.push(self.cx.silently(|cx| cx.resolve_type(param.ty.as_ref().unwrap_or(&wanted.result), scope)));
        }
        if params.contains(&Type::Error) {
            return None;
        }
        let required = params.len() as u32;
        let signature = hir::Signature { this: None, params, required, rest: false, result: Type::Error };
        let signature = self.cx.program.intern_signature(signature);
        Some(Type::Ref { to: Reference::Function(signature), nullable: false })
    }

    /// Matches a written type against a type: `T`, `T | null`, `T[]`, `C<T>`, function types, generic aliases of these.
    fn match_type(&mut self, written: &'a ast::Type, ty: Type, source: Source, inferred: &mut Inferred<'a>) {
        if ty == Type::Error {
            return;
        }
        match &written.kind {
            TypeKind::Named { path, args: None } => {
                if let [name] = path.as_slice()
                    && let Some(at) = inferred.position(name.name)
                {
                    self.infer(at, ty, source, inferred);
                }
            }
            TypeKind::Named { path, args: Some(args) } => self.match_alias(path, args, ty, inferred),
            TypeKind::Paren(inner) => self.match_type(inner, ty, source, inferred),
            TypeKind::Array(inner) => {
                let array = self.cx.intern("Array");
                if let Some(element) = self.cx.lookup_element(ElementId::ROOT, array) {
                    self.match_class(element, std::slice::from_ref(&**inner), ty, inferred);
                }
            }
            TypeKind::Union { types } => {
                for member in types {
                    self.match_type(member, ty.with_nullable(false), source, inferred);
                }
            }
            TypeKind::Function(function) => {
                let Type::Ref { to: Reference::Function(signature), .. } = ty else { return };
                let signature = self.cx.signature(signature).clone();
                for (param, &ty) in function.params.iter().zip(&signature.params) {
                    if let Some(written) = &param.ty {
                        self.match_type(written, ty, Source::Signature, inferred);
                    }
                }
                if let (Some(written), Some(this)) = (&function.this, signature.this) {
                    self.match_type(written, this, Source::Signature, inferred);
                }
                self.match_type(&function.result, signature.result, Source::Signature, inferred);
            }
            _ => {}
        }
    }

    /// A generic alias: what its own type parameters stand for is matched against the written type arguments.
    fn match_alias(&mut self, path: &'a [ast::Ident], args: &'a [ast::Type], ty: Type, inferred: &mut Inferred<'a>) {
        let [name] = path else { return };
        let Some(element) = self.cx.lookup_element(inferred.scope, name.name) else { return };
        if let ElementKind::Class(_) | ElementKind::Interface(_) = self.cx.elements[element].kind {
            return self.match_class(element, args, ty, inferred);
        }
        let ElementKind::TypeAlias(alias) = &self.cx.elements[element].kind else { return };
        let declaration = alias.declaration;
        let mut own = Inferred::new(&declaration.type_params, self.cx.elements[element].parent);
        self.match_type(&declaration.ty, ty, Source::Value, &mut own);
        for ((arg, found), is_exact) in args.iter().zip(own.types).zip(own.is_exact) {
            if let Some(found) = found {
                let source = if is_exact { Source::Signature } else { Source::Value };
                self.match_type(arg, found, source, inferred);
            }
        }
    }

    /// `C<T>`: the type arguments of the class itself, or of the base that is an instance of `C`.
    fn match_class(&mut self, element: ElementId, args: &'a [ast::Type], ty: Type, inferred: &mut Inferred<'a>) {
        let mut at = ty.class();
        while let Some(class) = at {
            if self.cx.classes[class].element == Some(element) {
                let found = self.cx.classes[class].args.clone();
                for (arg, &ty) in args.iter().zip(&found) {
                    self.match_type(arg, ty, Source::Value, inferred);
                }
                return;
            }
            at = self.cx.program.classes[class].base;
        }
    }

    fn infer(&mut self, at: usize, ty: Type, source: Source, inferred: &mut Inferred<'a>) {
        if inferred.is_exact[at] {
            return;
        }
        match inferred.types[at] {
            Some(found) if source == Source::Value && (found == ty || !self.is_assignable(found, ty)) => {}
            Some(_) | None => inferred.types[at] = Some(ty),
        }
        inferred.is_exact[at] = source == Source::Signature;
    }

    /// The type arguments up to the last inferred one; TS1140 where one without default is missing.
    fn complete(&mut self, inferred: &Inferred<'a>, span: Span) -> Option<Vec<Type>> {
        let mut types = Vec::new();
        for (param, ty) in inferred.params.iter().zip(&inferred.types) {
            match (ty, &param.default) {
                (Some(ty), _) => types.push(*ty),
                // All that follow have defaults too, and are taken from them.
                (None, Some(_)) => break,
                (None, None) => {
                    let name = self.cx.text(param.name.name).to_string();
                    let help = format!("Nothing tells '{name}': write the type arguments, 'f<…>(…)'.");
                    self.cx.report(Diagnostic::new(Code::TS1140, span, &[]).help(help));
                    return None;
                }
            }
        }
        Some(types)
    }
}

impl<'a> Inferred<'a> {
    fn new(params: &'a [TypeParam], scope: ElementId) -> Inferred<'a> {
        let (types, is_exact) = (vec![None; params.len()], vec![false; params.len()]);
        Inferred { params, types, is_exact, scope, outer: Rc::from([]) }
    }

    fn position(&self, name: Name) -> Option<usize> {
        self.params.iter().position(|param| param.name.name == name)
    }

    /// Whether a written type holds one of the type parameters.
    fn mentions(&self, ty: &'a ast::Type) -> bool {
        match &ty.kind {
            TypeKind::Named { path, args } => {
                matches!(path.as_slice(), [name] if self.position(name.name).is_some())
                    || args.iter().flatten().any(|arg| self.mentions(arg))
            }
            TypeKind::Paren(inner) | TypeKind::Array(inner) => self.mentions(inner),
            TypeKind::Operator { ty, .. } => self.mentions(ty),
            TypeKind::Union { types } | TypeKind::Intersection { types } => types.iter().any(|ty| self.mentions(ty)),
            TypeKind::Function(function) => {
                self.mentions(&function.result)
                    || function.this.iter().any(|this| self.mentions(this))
                    || function.params.iter().filter_map(|param| param.ty.as_ref()).any(|ty| self.mentions(ty))
            }
            _ => false,
        }
    }
}

/// The element type of a written array type.
fn element_type(ty: &ast::Type) -> Option<&ast::Type> {
    match &ty.kind {
        TypeKind::Array(inner) => Some(inner),
        TypeKind::Named { args: Some(args), .. } => args.first(),
        TypeKind::Paren(inner) | TypeKind::Operator { ty: inner, .. } => element_type(inner),
        _ => None,
    }
}

fn function_type(ty: &ast::Type) -> Option<&FunctionType> {
    match &ty.kind {
        TypeKind::Function(function) => Some(function),
        TypeKind::Paren(inner) => function_type(inner),
        _ => None,
    }
}

/// A number with or without sign.
fn is_literal(expr: &ast::Expr) -> bool {
    match &expr.kind {
        AstKind::Integer { .. } | AstKind::Float(_) => true,
        AstKind::Unary { op: ast::expr::UnaryOp::Minus | ast::expr::UnaryOp::Plus, operand } => is_literal(operand),
        AstKind::Paren(inner) => is_literal(inner),
        _ => false,
    }
}
