//! Global variables: their types, initial values, and reads.
//!
//! A variable is checked once: when start code comes to its declaration, or, if it is lazy, when something first needs
//! it. A `const` with a constant number needs no global: it is put in where it is read.

use asc_ast as ast;
use asc_hir::{self as hir, Const, ExprKind, GlobalId, GlobalKind, LocalId, Stmt, StmtKind, Type};
use asc_ops::Feature;
use asc_source::{Code, Diagnostic, Span};
use cranelift_entity::PrimaryMap;
use std::rc::Rc;

use super::Checker;
use super::constant::constant_of;
use crate::builtins;
use crate::context::Context;
use crate::element::{ElementId, ElementKind, Flags, VariableElement, VariableState};
use crate::resolve::types::TypeScope;

impl<'a> Context<'a> {
    fn variable(&self, element: ElementId) -> &VariableElement<'a> {
        match &self.elements[element].kind {
            ElementKind::Variable(variable) => variable,
            _ => unreachable!("only variables are asked for as variables"),
        }
    }

    fn set_variable_state(&mut self, element: ElementId, state: VariableState) {
        if let ElementKind::Variable(variable) = &mut self.elements[element].kind {
            variable.state = state;
        }
    }

    /// Checks a variable outside of start code, where it is first needed: its initializer, if it is not constant, runs
    /// before all other start code.
    pub(crate) fn ensure_variable(&mut self, element: ElementId) {
        if self.variable(element).state != VariableState::Declared {
            return;
        }
        let scope = self.elements[element].parent;
        let mut checker = Checker::new(self, scope, Rc::from([]));
        let mut stmts = Vec::new();
        let is_silent = std::mem::replace(&mut checker.cx.is_silent, false);
        checker.check_variable(element, &mut stmts);
        checker.cx.is_silent = is_silent;
        let locals = std::mem::take(&mut checker.locals);
        if stmts.is_empty() {
            return;
        }
        let span = self.elements[element].span;
        let name = format!("start:{}", self.internal_name(element));
        self.run_before_start(name, locals, stmts, span);
        if self.is_runtime(element) {
            self.runtime_start.extend(self.lazy_start.pop());
        }
    }

    /// Makes a function of statements and calls it before the start code that is being checked.
    pub(crate) fn run_before_start(
        &mut self,
        name: String,
        locals: PrimaryMap<LocalId, hir::Local>,
        stmts: Vec<Stmt>,
        span: Span,
    ) {
        let signature = hir::Signature { this: None, params: Vec::new(), required: 0, rest: false, result: Type::Void };
        let func = self.add_generated(name, signature, span);
        self.program.functions[func].locals = locals;
        self.program.functions[func].kind = hir::FuncKind::Body(stmts);
        let call = hir::Expr::new(ExprKind::Call { func, args: Vec::new() }, Type::Void, span);
        self.lazy_start.push(Stmt { kind: StmtKind::Expr(call), span });
    }

    /// Whether reading a variable that has not been checked yet checks it, rather than being a mistake.
    fn is_lazy(&self, element: ElementId) -> bool {
        let declared = &self.elements[element];
        let is_started = match self.files.get(&declared.file).map(|&file| &self.elements[file].kind) {
            Some(ElementKind::File(file)) => file.started,
            _ => false,
        };
        self.start_done
            || declared.flags.intersects(Flags::LAZY | Flags::AMBIENT)
            || (declared.flags.contains(Flags::LIBRARY) && !is_started)
    }

    /// The global of a variable, made now if it is a constant that had none so far.
    pub(crate) fn materialize(&mut self, element: ElementId) -> Option<GlobalId> {
        match self.variable(element).state {
            VariableState::Global { global, .. } | VariableState::Constant { global: Some(global), .. } => Some(global),
            VariableState::Constant { value, ty, global: None } => {
                let global = self.program.globals.push(hir::Global {
                    name: self.internal_name(element),
                    ty,
                    mutable: false,
                    kind: GlobalKind::Const(value),
                    span: self.elements[element].span,
                });
                self.set_variable_state(element, VariableState::Constant { value, ty, global: Some(global) });
                Some(global)
            }
            VariableState::Declared | VariableState::Checking | VariableState::Error => None,
        }
    }
}

impl<'a> Checker<'_, 'a> {
    /// The value of a global variable.
    pub(super) fn read_global(&mut self, element: ElementId, context: Option<Type>, span: Span) -> hir::Expr {
        if let Some(builtin) = self.cx.variable(element).builtin {
            return builtins::check_value(self, builtin, context, span);
        }
        match self.checked_state(element, span) {
            VariableState::Constant { value, ty, .. } => hir::Expr::new(ExprKind::Const(value), ty, span),
            VariableState::Global { global, ty } => {
                let value = hir::Expr::new(ExprKind::Global(global), ty, span);
                let is_definite = self.cx.elements[element].flags.contains(Flags::DEFINITE);
                if is_definite && ty.is_reference() && !ty.is_nullable() && !ty.is_external() {
                    // `let x!: T` starts as null: each read makes sure that something has been assigned.
                    let nullable = hir::Expr { ty: ty.with_nullable(true), ..value };
                    return self.checked_non_null(nullable, span);
                }
                value
            }
            VariableState::Declared | VariableState::Checking | VariableState::Error => hir::Expr::error(span),
        }
    }

    /// The global of a variable that is assigned.
    pub(super) fn global_of(&mut self, element: ElementId, span: Span) -> Option<(GlobalId, Type)> {
        match self.checked_state(element, span) {
            VariableState::Global { global, ty } => Some((global, ty)),
            VariableState::Constant { .. }
            | VariableState::Declared
            | VariableState::Checking
            | VariableState::Error => None,
        }
    }

    /// The state of a variable that is used, checked first if it is lazy; TS2448 if it is declared further on.
    fn checked_state(&mut self, element: ElementId, span: Span) -> VariableState {
        if self.cx.variable(element).state == VariableState::Declared && self.cx.is_lazy(element) {
            self.cx.ensure_variable(element);
        }
        let state = self.cx.variable(element).state;
        if matches!(state, VariableState::Declared | VariableState::Checking) {
            let text = self.cx.name_text(element).to_string();
            let declared = self.cx.elements[element].span;
            self.cx.report(
                Diagnostic::new(Code::TS2448, span, &[&text]).label(declared, format!("'{text}' is declared here")),
            );
            return VariableState::Error;
        }
        state
    }

    /// Checks a variable's declaration; an initializer that must run is added to `out`.
    pub(crate) fn check_variable(&mut self, element: ElementId, out: &mut Vec<Stmt>) {
        if self.cx.variable(element).state != VariableState::Declared || self.cx.variable(element).builtin.is_some() {
            return;
        }
        self.cx.set_variable_state(element, VariableState::Checking);
        let outer = std::mem::replace(&mut self.element, self.cx.elements[element].parent);
        let state = match self.cx.elements[element].flags.contains(Flags::AMBIENT) {
            true => self.check_imported_variable(element),
            false => self.check_own_variable(element, out),
        };
        self.element = outer;
        self.cx.set_variable_state(element, state);
    }

    fn check_own_variable(&mut self, element: ElementId, out: &mut Vec<Stmt>) -> VariableState {
        let (written, init) = (self.cx.variable(element).ty, self.cx.variable(element).init);
        let declared = written.map(|ty| self.resolve_value_type(ty));
        let (span, flags) = (self.cx.elements[element].span, self.cx.elements[element].flags);
        let Some(init) = init else {
            return self.check_uninitialized(element, declared);
        };
        let value = match declared {
            Some(Type::Error) => {
                self.check_expr(init, declared);
                return VariableState::Error;
            }
            Some(ty) => self.check_expr_as(init, ty),
            None => self.check_expr(init, None),
        };
        let ty = declared.unwrap_or(value.ty);
        match value.ty {
            Type::Error => {
                // The type is known all the same: uses of the variable can be checked.
                return self.global_after_error(element, declared);
            }
            Type::Void => {
                self.cx.error(Code::TS2322, init.span, &["void", "<auto>"]);
                return VariableState::Error;
            }
            _ => {}
        }
        if flags.contains(Flags::INLINE) && constant_of(&value).is_none() && !is_symbolic(&value) {
            self.cx.error(Code::AS206, span, &[]);
            self.cx.error(Code::AS212, span, &["inline"]);
        }
        match constant_of(&value) {
            Some(constant) if flags.contains(Flags::CONST) => {
                VariableState::Constant { value: constant, ty, global: None }
            }
            Some(constant) => self.add_global(element, ty, GlobalKind::Const(constant)),
            None if matches!(value.kind, ExprKind::Null) => self.add_global(element, ty, GlobalKind::Zero),
            None if is_symbolic(&value) => self.add_global(element, ty, GlobalKind::Symbolic(Box::new(value))),
            None => {
                let state = self.add_global(element, ty, GlobalKind::Zero);
                if let VariableState::Global { global, .. } = state {
                    self.cx.program.globals[global].mutable = true;
                    let whole = value.span;
                    let set = ExprKind::SetGlobal { global, value: Box::new(value) };
                    out.push(Stmt { kind: StmtKind::Expr(hir::Expr::new(set, ty, whole)), span: whole });
                }
                state
            }
        }
    }

    fn global_after_error(&mut self, element: ElementId, declared: Option<Type>) -> VariableState {
        match declared {
            Some(ty) => self.add_global(element, ty, GlobalKind::Zero),
            None => VariableState::Error,
        }
    }

    /// A variable without initializer starts as zero or null.
    fn check_uninitialized(&mut self, element: ElementId, declared: Option<Type>) -> VariableState {
        let (span, flags) = (self.cx.elements[element].span, self.cx.elements[element].flags);
        let Some(ty) = declared else {
            let help = "Write the variable's type or its value.";
            self.cx.report(Diagnostic::new(Code::TS1110, span.at_end(), &[]).help(help));
            return VariableState::Error;
        };
        if ty == Type::Error {
            return VariableState::Error;
        }
        let is_optional = ty.is_nullable() || !ty.is_reference() || flags.contains(Flags::DEFINITE);
        if !is_optional {
            self.cx.error(Code::AS238, span, &[]);
        }
        self.add_global(element, ty, GlobalKind::Zero)
    }

    /// `declare let x: T`: a global of the host.
    fn check_imported_variable(&mut self, element: ElementId) -> VariableState {
        let written = self.cx.variable(element).ty;
        let (span, flags) = (self.cx.elements[element].span, self.cx.elements[element].flags);
        let Some(written) = written else {
            let help = "Write the variable's type.";
            self.cx.report(Diagnostic::new(Code::TS1110, span.at_end(), &[]).help(help));
            return VariableState::Error;
        };
        let ty = self.resolve_value_type(written);
        if ty == Type::Error {
            return VariableState::Error;
        }
        let is_mutable = !flags.contains(Flags::CONST);
        if is_mutable && !self.cx.require(Feature::MutableGlobals, span) {
            return VariableState::Error;
        }
        if ty == Type::V128 {
            self.cx.error(Code::AS112, span, &["v128"]);
        }
        let external = self.cx.variable(element).external.clone();
        let (module, name) = self.cx.import_names(element, &external);
        let state = self.add_global(element, ty, GlobalKind::Import { module, name });
        if let VariableState::Global { global, .. } = state {
            self.cx.program.globals[global].mutable = is_mutable;
        }
        state
    }

    fn add_global(&mut self, element: ElementId, ty: Type, kind: GlobalKind) -> VariableState {
        let declared = &self.cx.elements[element];
        let global = hir::Global {
            name: self.cx.internal_name(element),
            ty,
            mutable: !declared.flags.contains(Flags::CONST),
            kind,
            span: declared.span,
        };
        VariableState::Global { global: self.cx.program.globals.push(global), ty }
    }

    /// A type that variables may have.
    pub(crate) fn resolve_value_type(&mut self, ty: &'a ast::Type) -> Type {
        let scope = TypeScope { element: self.element, bindings: &self.bindings, locals: Some(&self.scopes) };
        self.cx.resolve_param_type(ty, scope)
    }
}

/// Values that a global can start with though they are no numbers.
fn is_symbolic(value: &hir::Expr) -> bool {
    matches!(
        value.kind,
        ExprKind::String(_)
            | ExprKind::StaticAddress { .. }
            | ExprKind::HeapBase
            | ExprKind::DataEnd
            | ExprKind::FunctionObject(_)
            | ExprKind::FunctionReference(_)
    )
}

/// The `i32` of a constant, for enum members and the like.
pub(crate) fn as_i32(value: Const) -> Option<i32> {
    match value {
        Const::Int(value) => Some(value as i32),
        Const::F32(_) | Const::F64(_) | Const::V128(_) => None,
    }
}
