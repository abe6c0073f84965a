//! Calls: of functions by name, of builtins, of function values.

use asc_ast::{self as ast, ExprKind as AstKind};
use asc_hir::{
    self as hir, ClassId, Const, ExprKind, FuncId, FuncKind, Inline, LocalId, Reference, Signature, SignatureId, Stmt,
    StmtKind, Type,
};
use asc_source::{Code, Diagnostic, Span};
use std::rc::Rc;

use super::scope::Binding;
use super::{Bindings, CallSite, Checker};
use crate::builtins;
use crate::class::Slot;
use crate::context::Context;
use crate::element::{ElementId, ElementKind};

/// A function or method that a call names, before its type arguments are known.
pub(super) struct Callable<'a> {
    pub(super) element: ElementId,
    pub(super) function: &'a ast::Function,
    /// Of a method.
    pub(super) receiver: Option<Receiver>,
}

/// What a method is called on.
pub(super) struct Receiver {
    /// Passed as the first argument.
    pub(super) this: hir::Expr,
    /// The class that declares the method.
    pub(super) owner: ClassId,
    /// The class whose derived classes may override it; `None` for a call of just this method.
    pub(super) dispatch: Option<(ClassId, Slot)>,
}

impl<'a> Callable<'a> {
    pub(super) fn this(self) -> Option<hir::Expr> {
        self.receiver.map(|receiver| receiver.this)
    }

    /// What the type parameters of the class around it stand for.
    pub(super) fn outer_bindings(&self, cx: &Context<'a>) -> Bindings {
        match &self.receiver {
            Some(receiver) => cx.class_bindings(receiver.owner),
            None => Rc::from([]),
        }
    }

    /// The function to call, with type arguments for its own type parameters.
    pub(super) fn function_for(&self, cx: &mut Context<'a>, type_args: Box<[Type]>) -> FuncId {
        match &self.receiver {
            None => cx.instance_of(self.element, type_args),
            Some(Receiver { owner, dispatch: None, .. }) => cx.method_of(*owner, self.element, type_args),
            Some(Receiver { owner, dispatch: Some((class, slot)), .. }) => {
                let method = cx.method_of(*owner, self.element, type_args.clone());
                cx.dispatcher(*class, *slot, type_args, method)
            }
        }
    }
}

/// What a call calls.
enum Callee<'a> {
    Element(ElementId),
    /// A nested function.
    Function(FuncId),
    /// `super(…)`.
    Super,
    /// `object.name(…)` and `object?.name(…)`.
    Member {
        object: &'a ast::Expr,
        name: ast::Ident,
        optional: bool,
    },
    /// Anything else: its value is checked.
    Value,
}

impl<'a> Checker<'_, 'a> {
    /// Checks a call of anything: a function, a builtin, a function value.
    pub(crate) fn check_call(&mut self, call: CallSite<'a>, context: Option<Type>) -> hir::Expr {
        match self.find_callee(call.callee) {
            Callee::Element(element) => self.check_element_call(element, call, context),
            Callee::Function(func) => {
                if !self.expect_no_type_args(&call) {
                    return self.check_args_only(&call);
                }
                self.check_direct(func, None, call)
            }
            Callee::Super => self.check_super_call(call),
            Callee::Member { object, name, optional: false } => self.check_member_call(object, name, call, context),
            Callee::Member { object, name, optional: true } => {
                let object = self.check_expr(object, None);
                let object = self.chained(object);
                self.call_member(object, name, call, context)
            }
            Callee::Value => self.check_value_call(call),
        }
    }

    fn find_callee(&mut self, callee: &'a ast::Expr) -> Callee<'a> {
        let mut callee = callee;
        while let AstKind::Paren(inner) = &callee.kind {
            callee = inner;
        }
        if let AstKind::Ident(name) = callee.kind
            && let Some(Binding::Function { func }) = self.lookup(name)
        {
            return Callee::Function(func);
        }
        if let AstKind::Super = callee.kind {
            return Callee::Super;
        }
        match (self.resolve_element(callee), &callee.kind) {
            (Some(element), _) => Callee::Element(element),
            (None, &AstKind::Member { ref object, name, optional, private: false }) => {
                Callee::Member { object, name, optional }
            }
            (None, _) => Callee::Value,
        }
    }

    fn check_element_call(&mut self, element: ElementId, call: CallSite<'a>, context: Option<Type>) -> hir::Expr {
        match &self.cx.elements[element].kind {
            ElementKind::Function(function) => {
                let (builtin, function) = (function.builtin, function.function);
                self.check_unsafe(element, call.span);
                if let Some(builtin) = builtin {
                    return builtins::check_call(self, builtin, call, context);
                }
                self.check_callable(Callable { element, function, receiver: None }, call, context)
            }
            ElementKind::Variable(_) | ElementKind::Property(_) => self.check_value_call(call),
            ElementKind::Class(_) => {
                let name = self.cx.name_text(element).to_string();
                self.report_not_callable(&name, &call)
            }
            ElementKind::Root
            | ElementKind::File(_)
            | ElementKind::Namespace
            | ElementKind::Enum(_)
            | ElementKind::EnumMember(_)
            | ElementKind::TypeAlias(_)
            | ElementKind::Field(_)
            | ElementKind::Interface(_)
            | ElementKind::Import(_)
            | ElementKind::Number(_) => {
                let name = self.cx.name_text(element).to_string();
                self.report_not_callable(&name, &call)
            }
        }
    }

    /// A call of a function or method that is known by name.
    pub(super) fn check_callable(
        &mut self,
        callable: Callable<'a>,
        call: CallSite<'a>,
        context: Option<Type>,
    ) -> hir::Expr {
        if !callable.function.type_params.is_empty() {
            return self.check_generic_call(callable, call, context);
        }
        if !self.expect_no_type_args(&call) {
            return self.check_args_only(&call);
        }
        let func = callable.function_for(self.cx, Box::new([]));
        self.check_direct(func, callable.this(), call)
    }

    /// TS2349.
    pub(super) fn report_not_callable(&mut self, what: &str, call: &CallSite<'a>) -> hir::Expr {
        self.cx.error(Code::TS2349, call.callee.span, &[what]);
        self.check_args_only(call)
    }

    /// After a mistake: the arguments may hold mistakes of their own.
    pub(super) fn check_args_only(&mut self, call: &CallSite<'a>) -> hir::Expr {
        for arg in call.args {
            if !matches!(arg.kind, AstKind::Function(_)) {
                self.check_expr(arg, None);
            }
        }
        hir::Expr::error(call.span)
    }

    pub(super) fn expect_no_type_args(&mut self, call: &CallSite<'a>) -> bool {
        let Some([first, ..]) = call.type_args else { return true };
        let last = call.type_args.and_then(<[ast::Type]>::last).unwrap_or(first);
        let text = self.cx.sources.text(call.callee.span).to_string();
        self.cx.error(Code::TS2315, first.span.to(last.span), &[&text]);
        false
    }

    /// A call of a known function with arguments as written.
    pub(super) fn check_direct(&mut self, func: FuncId, this: Option<hir::Expr>, call: CallSite<'a>) -> hir::Expr {
        let signature = self.cx.signature(self.cx.program.functions[func].signature).clone();
        if has_spread(call.args) || !self.check_arity(&signature, call.args.len(), call.span) {
            return self.check_args_only(&call);
        }
        let mut args = Vec::with_capacity(call.args.len());
        for (at, arg) in call.args.iter().enumerate() {
            let Some(ty) = self.arg_type(&signature, at) else { return self.check_args_only(&call) };
            args.push(self.check_arg(arg, ty));
        }
        let args = self.pack_rest(&signature, args, call.span);
        self.finish_direct(func, this, args, call.span)
    }

    /// An argument for a parameter.
    pub(super) fn check_arg(&mut self, arg: &'a ast::Expr, ty: Type) -> hir::Expr {
        if let AstKind::Spread(_) = arg.kind {
            return self.not_supported("Spread operator", arg.span, "Pass the values one by one.");
        }
        self.check_expr_as(arg, ty)
    }

    /// The type of the argument at a position; the elements of the rest array are arguments of their own.
    pub(super) fn arg_type(&mut self, signature: &Signature, at: usize) -> Option<Type> {
        let last = signature.params.len().checked_sub(1)?;
        match signature.rest && at >= last {
            true => self.cx.element_type_of(signature.params[last]),
            false => signature.params.get(at).copied(),
        }
    }

    /// Collects what is given for a rest parameter into its array.
    pub(super) fn pack_rest(&mut self, signature: &Signature, mut args: Vec<hir::Expr>, span: Span) -> Vec<hir::Expr> {
        let Some(&array) = signature.params.last().filter(|_| signature.rest) else { return args };
        let fixed = signature.params.len() - 1;
        if args.len() < fixed || args.iter().any(|arg| arg.ty == Type::Error) {
            return args;
        }
        let elements = args.split_off(fixed);
        args.push(self.array_of(array, elements, span));
        args
    }

    /// TS2554 and TS2555.
    pub(super) fn check_arity(&mut self, signature: &Signature, given: usize, span: Span) -> bool {
        let (least, most) = (signature.required as usize, signature.params.len());
        if given >= least && (given <= most || signature.rest) {
            return true;
        }
        let (code, expected) = match given < least && (least < most || signature.rest) {
            true => (Code::TS2555, least),
            false => (Code::TS2554, if given < least { least } else { most }),
        };
        self.cx.error(code, span, &[&expected.to_string(), &given.to_string()]);
        false
    }

    /// A call of a known function: what was left out is filled in.
    pub(super) fn finish_direct(
        &mut self,
        func: FuncId,
        this: Option<hir::Expr>,
        mut args: Vec<hir::Expr>,
        span: Span,
    ) -> hir::Expr {
        let function = &self.cx.program.functions[func];
        let signature = function.signature;
        let is_import = matches!(function.kind, FuncKind::Import { .. });
        let result = self.cx.signature(signature).result;
        if result == Type::Error || this.iter().chain(&args).any(|arg| arg.ty == Type::Error) {
            return hir::Expr::error(span);
        }
        self.note_inlining(func, span);
        let given = args.len();
        let mut target = func;
        if given < self.cx.signature(signature).params.len() {
            match is_import {
                true => self.fill_in_import(func, signature, &mut args, span),
                false => match self.fill_in(func, signature, args, span) {
                    Some(filled) => (target, args) = filled,
                    None => return hir::Expr::error(span),
                },
            }
        }
        if let Some(this) = this {
            args.insert(0, this);
        }
        hir::Expr::new(ExprKind::Call { func: target, args }, result, span)
    }

    /// Constant initializers are put in. As soon as another is needed, the trampoline is called, which is told how many
    /// arguments it was given. `None`: an initializer is missing (AS215).
    fn fill_in(
        &mut self,
        func: FuncId,
        signature: SignatureId,
        mut args: Vec<hir::Expr>,
        span: Span,
    ) -> Option<(FuncId, Vec<hir::Expr>)> {
        if !self.cx.require_initializers(func) {
            return None;
        }
        let signature = self.cx.signature(signature).clone();
        let defaults = self.cx.constant_defaults(func);
        let omitted = &defaults[args.len() - signature.required as usize..];
        if let Some(values) = omitted.iter().cloned().collect::<Option<Vec<_>>>() {
            // The place of the call, not of the declaration: a debugger stays in the caller.
            args.extend(values.into_iter().map(|value| hir::Expr { span, ..value }));
            return Some((func, args));
        }
        let given = args.len();
        let global = self.cx.arguments_length();
        let count = hir::Expr::int(given as i64, Type::I32, span);
        let set = ExprKind::SetGlobal { global, value: Box::new(count) };
        let set = Stmt { kind: StmtKind::Expr(hir::Expr::new(set, Type::I32, span)), span };
        for (at, &ty) in signature.params.iter().enumerate().skip(given) {
            let mut value = zero(ty, span);
            if at == given {
                // Behind the arguments, which may call others: nothing comes between it and the call.
                let kind = ExprKind::Block { stmts: vec![set.clone()], value: Some(Box::new(value)) };
                value = hir::Expr::new(kind, ty, span);
            }
            args.push(value);
        }
        Some((self.cx.varargs_or_self(func), args))
    }

    /// A host function gets constant initializers, and zeros where there are none.
    fn fill_in_import(&mut self, func: FuncId, signature: SignatureId, args: &mut Vec<hir::Expr>, span: Span) {
        let signature = self.cx.signature(signature).clone();
        let defaults = self.cx.constant_defaults(func);
        for (at, &ty) in signature.params.iter().enumerate().skip(args.len()) {
            let default = defaults.get(at - signature.required as usize).cloned().flatten();
            args.push(default.map_or_else(|| zero(ty, span), |value| hir::Expr { span, ..value }));
        }
    }

    /// `inline.always(f())` and AS217 for a function that is to be inlined into itself.
    fn note_inlining(&mut self, func: FuncId, span: Span) {
        if self.inline_always {
            self.cx.program.functions[func].inline = Inline::Always;
        }
        if self.func == Some(func) && self.cx.program.functions[func].inline == Inline::Always {
            let name = self.cx.program.functions[func].name.clone();
            self.cx.error(Code::AS217, span, &[&name]);
            self.cx.program.functions[func].inline = Inline::Judge;
        }
    }

    /// A call of a function value.
    pub(super) fn check_value_call(&mut self, call: CallSite<'a>) -> hir::Expr {
        if !self.expect_no_type_args(&call) {
            return self.check_args_only(&call);
        }
        let callee = self.check_expr(call.callee, None);
        self.call_value(callee, call)
    }

    /// A call of a checked function value.
    pub(super) fn call_value(&mut self, callee: hir::Expr, call: CallSite<'a>) -> hir::Expr {
        let callee = self.callee_or_trap(callee);
        match callee.ty {
            Type::Error => self.check_args_only(&call),
            Type::Ref { to: Reference::Function(signature), nullable: false } => {
                if let Some(this) = self.cx.signature(signature).this {
                    let this = self.type_name(this);
                    let help = format!("Call it as 'f.call(value, …)' with a value of type '{this}'.");
                    self.cx.report(Diagnostic::new(Code::TS2685, call.span, &[]).help(help));
                    return self.check_args_only(&call);
                }
                self.check_object_call(callee, signature, None, call)
            }
            ty => {
                let name = self.type_name(ty);
                self.report_not_callable(&name, &call)
            }
        }
    }

    /// A function value that may be null: calling null traps. A local could have been tested (TS2531); what is known of
    /// other places is not tracked, so a test before them tells nothing here.
    fn callee_or_trap(&mut self, callee: hir::Expr) -> hir::Expr {
        let Type::Ref { to: Reference::Function(_), nullable: true } = callee.ty else { return callee };
        let span = callee.span;
        if let ExprKind::Local(_) = callee.kind {
            let help = "Test it first: 'if (f) f();'.";
            self.cx.report(Diagnostic::new(Code::TS2531, span, &[]).help(help));
        }
        let otherwise = vec![Stmt { kind: StmtKind::Unreachable, span }];
        self.non_null_or(callee, otherwise, span)
    }

    /// `f.call(this, …)` on a function value.
    pub(super) fn check_call_with_this(&mut self, callee: hir::Expr, call: CallSite<'a>) -> hir::Expr {
        let callee = self.callee_or_trap(callee);
        let Type::Ref { to: Reference::Function(signature), nullable: false } = callee.ty else {
            if callee.ty != Type::Error {
                let name = self.type_name(callee.ty);
                self.cx.error(Code::TS2339, call.callee.span, &["call", &name]);
            }
            return self.check_args_only(&call);
        };
        let Some((this, rest)) = call.args.split_first() else {
            return self.error(Code::TS2555, call.span, &["1", "0"]);
        };
        let receiver = match self.cx.signature(signature).this {
            Some(ty) => Some(self.check_expr_as(this, ty)),
            None if matches!(this.kind, AstKind::Null) => None,
            None => {
                let help = "The function has no 'this': write 'null'.";
                self.cx.report(Diagnostic::new(Code::TS2332, this.span, &[]).help(help));
                return self.check_args_only(&call);
            }
        };
        self.check_object_call(callee, signature, receiver, CallSite { args: rest, ..call })
    }

    fn check_object_call(
        &mut self,
        callee: hir::Expr,
        signature: SignatureId,
        this: Option<hir::Expr>,
        call: CallSite<'a>,
    ) -> hir::Expr {
        let types = self.cx.signature(signature).clone();
        if has_spread(call.args) || !self.check_arity(&types, call.args.len(), call.span) {
            return self.check_args_only(&call);
        }
        let mut args = Vec::with_capacity(call.args.len() + 1);
        for (at, arg) in call.args.iter().enumerate() {
            let Some(ty) = self.arg_type(&types, at) else { return self.check_args_only(&call) };
            args.push(self.check_arg(arg, ty));
        }
        let mut args = self.pack_rest(&types, args, call.span);
        let given = args.len();
        args.extend(types.params[given..].iter().map(|&ty| zero(ty, call.span)));
        if let Some(this) = this {
            args.insert(0, this);
        }
        if args.iter().any(|arg| arg.ty == Type::Error) {
            return hir::Expr::error(call.span);
        }
        let kind = ExprKind::CallObject { callee: Box::new(callee), signature, args, given: given as u32 };
        hir::Expr::new(kind, types.result, call.span)
    }

    /// Evaluates an expression once: a local that holds it, and the statement that fills it.
    pub(super) fn hold(&mut self, value: hir::Expr, out: &mut Vec<Stmt>) -> LocalId {
        let (ty, span) = (value.ty, value.span);
        let local = self.new_temporary(ty, span);
        out.push(Stmt { kind: StmtKind::Let { local, value: Some(value) }, span });
        local
    }
}

/// Whether the number of arguments is unknown, because one stands for many.
fn has_spread(args: &[ast::Expr]) -> bool {
    args.iter().any(|arg| matches!(arg.kind, AstKind::Spread(_)))
}

/// The zero or null of a type, for arguments that nothing reads.
pub(crate) fn zero(ty: Type, span: Span) -> hir::Expr {
    let kind = match ty {
        Type::F32 => ExprKind::Const(Const::F32(0.0)),
        Type::F64 => ExprKind::Const(Const::F64(0.0)),
        Type::V128 => ExprKind::Const(Const::V128([0; 16])),
        Type::Ref { .. } => ExprKind::Null,
        Type::Error | Type::Void => ExprKind::Unreachable,
        Type::Bool
        | Type::I8
        | Type::U8
        | Type::I16
        | Type::U16
        | Type::I32
        | Type::U32
        | Type::I64
        | Type::U64
        | Type::Isize
        | Type::Usize => ExprKind::Const(Const::Int(0)),
    };
    hir::Expr::new(kind, ty, span)
}
