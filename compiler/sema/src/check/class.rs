//! Objects come into being: `new`, constructors, field initializers, `super(…)`.
//!
//! A class has a function that initializes an object, `Class#constructor(this, …)`, and one that allocates an object and
//! calls it, `Class#new(…)`. With a constructor of its own a class first sets its fields and then runs the
//! constructor's body; without one it first calls the base's constructor with what it was given.

use asc_ast::{self as ast, ExprKind as AstKind};
use asc_hir::{
    self as hir, ClassId, ClassKind, ExprKind, FuncId, FuncKind, LocalId, Runtime, Signature, Stmt, StmtKind, Type,
};
use asc_source::{Code, Span};
use cranelift_entity::EntityRef;

use super::function::returns_value;
use super::{CallSite, Checker};
use crate::context::{Context, FunctionInfo, Work};
use crate::element::{ElementId, ElementKind, Flags};
use crate::options::Runtime as RuntimeOption;
use crate::resolve::types::TypeScope;

impl<'a> Context<'a> {
    /// The function that initializes the objects of a class.
    pub(crate) fn constructor_of(&mut self, class: ClassId) -> FuncId {
        if let Some(func) = self.classes[class].constructor {
            return func;
        }
        let written = self
            .class_element(class)
            .and_then(|element| self.class_declaration(element))
            .and_then(|declared| declared.constructor);
        let func = match written {
            Some(element) => {
                let func = self.method_of(class, element, Box::new([]));
                self.note_returned_object(class, func);
                func
            }
            None => self.default_constructor(class),
        };
        self.functions[func].constructs = Some(class);
        self.classes[class].constructor = Some(func);
        func
    }

    /// A constructor that returns an object gives it instead of the new one, which only final classes may (AS231).
    fn note_returned_object(&mut self, class: ClassId, func: FuncId) {
        let Some(function) = self.functions[func].function.filter(|function| returns_value(function)) else { return };
        if !self.is_final(class) {
            self.error(Code::AS231, function.signature_span, &[]);
            return;
        }
        let signature = self.signature(self.program.functions[func].signature).clone();
        let signature = Signature { result: self.class_type(class), ..signature };
        let signature = self.program.intern_signature(signature);
        self.program.functions[func].signature = signature;
    }

    /// The constructor of a class that has none of its own: it takes what the base's takes.
    fn default_constructor(&mut self, class: ClassId) -> FuncId {
        let this = self.class_type(class);
        let base = self.program.classes[class].base.map(|base| self.constructor_of(base));
        let (signature, function, info) = match base {
            Some(base) => {
                let signature = self.signature(self.program.functions[base].signature).clone();
                (Signature { this: Some(this), ..signature }, self.functions[base].function, Some(base))
            }
            None => {
                let nothing = Vec::new();
                (
                    Signature { this: Some(this), params: nothing, required: 0, rest: false, result: Type::Void },
                    None,
                    None,
                )
            }
        };
        let element = self.class_element(class);
        let span = element.map_or(Span::NONE, |element| self.elements[element].span);
        let name = format!("{}#constructor", self.class_internal_name(class));
        let func = match info {
            Some(base) => {
                let info = FunctionInfo { class: Some(class), varargs: None, ..self.functions[base].clone() };
                self.add_function(name, signature, function, FuncKind::Body(Vec::new()), info)
            }
            None => {
                let func = self.add_generated(name, signature, span);
                self.functions[func].scope = element.unwrap_or(ElementId::ROOT);
                self.functions[func].class = Some(class);
                self.functions[func].bindings = self.class_bindings(class);
                func
            }
        };
        self.program.functions[func].span = span;
        self.queue.push_back(Work::Constructor(func));
        func
    }

    /// `file/Class<i32>`.
    pub(crate) fn class_internal_name(&mut self, class: ClassId) -> String {
        let Some(element) = self.class_element(class) else { return self.program.classes[class].name.clone() };
        let args: Vec<String> = self.classes[class].args.iter().map(|&ty| self.type_name(ty)).collect();
        let name = self.internal_name(element);
        if args.is_empty() { name } else { format!("{name}<{}>", args.join(",")) }
    }

    /// The function that makes an object of a class from the constructor's arguments.
    pub(crate) fn maker_of(&mut self, class: ClassId, span: Span) -> FuncId {
        self.instantiate_class(class);
        if let Some(func) = self.classes[class].maker {
            return func;
        }
        self.ensure_layout(class);
        let constructor = self.constructor_of(class);
        let ty = self.class_type(class);
        let signature = self.signature(self.program.functions[constructor].signature).clone();
        let signature = Signature { this: None, result: ty, ..signature };
        let info = FunctionInfo { varargs: None, constructs: None, ..self.functions[constructor].clone() };
        let name = format!("{}#new", self.class_internal_name(class));
        let function = info.function;
        let maker = self.add_function(name, signature, function, FuncKind::Body(Vec::new()), info);
        self.classes[class].maker = Some(maker);
        let made = self.program.functions[constructor].span;
        self.program.functions[maker].span = made;
        let params = self.program.functions[maker].params as usize;
        let object = self.program.functions[maker].locals.push(hir::Local { name: String::new(), ty, span: made });
        let read = |at: usize, ty| hir::Expr::new(ExprKind::Local(LocalId::new(at)), ty, made);
        let mut args = vec![read(object.index(), ty)];
        let types: Vec<Type> =
            self.program.functions[maker].locals.values().take(params).map(|local| local.ty).collect();
        args.extend(types.iter().enumerate().map(|(at, &ty)| read(at, ty)));
        let result = self.signature(self.program.functions[constructor].signature).result;
        let call = hir::Expr::new(ExprKind::Call { func: constructor, args }, result, made);
        let returns_object = result != Type::Void;
        // A constructor that makes the object itself has no use for an empty one.
        let fresh = match returns_object && self.program.classes[class].size == 0 {
            true => hir::Expr::new(ExprKind::Null, ty, span),
            false => self.allocate(class, span),
        };
        let mut body = vec![Stmt { kind: StmtKind::Let { local: object, value: Some(fresh) }, span: made }];
        if returns_object {
            body.push(Stmt { kind: StmtKind::Return(Some(call)), span: made });
        } else {
            body.push(Stmt { kind: StmtKind::Expr(call), span: made });
            body.push(Stmt { kind: StmtKind::Return(Some(read(object.index(), ty))), span: made });
        }
        self.program.functions[maker].kind = FuncKind::Body(body);
        maker
    }

    /// Something makes objects of the class.
    pub(crate) fn instantiate_class(&mut self, class: ClassId) {
        self.classes[class].is_instantiated = true;
    }

    /// A new object, all bytes zero. One of an unmanaged class is taken from the heap directly.
    fn allocate(&mut self, class: ClassId, span: Span) -> hir::Expr {
        let ty = self.class_type(class);
        if self.program.classes[class].kind != ClassKind::Unmanaged {
            self.require_runtime(span);
            return hir::Expr::new(ExprKind::New(class), ty, span);
        }
        let size = hir::Expr::int(i64::from(self.program.classes[class].size), Type::Usize, span);
        let Some(func) = self.global_function("__alloc") else {
            self.report_no_runtime(span);
            return hir::Expr::error(span);
        };
        let address = hir::Expr::new(ExprKind::Call { func, args: vec![size.clone()] }, Type::Usize, span);
        let filled = match self.global_function("__zeroed") {
            Some(func) => hir::Expr::new(ExprKind::Call { func, args: vec![address, size] }, Type::Usize, span),
            None => address,
        };
        let kind = ExprKind::Cast { kind: hir::CastKind::Reinterpret, operand: Box::new(filled) };
        hir::Expr::new(kind, ty, span)
    }

    /// Makes sure that the program knows the runtime's functions.
    pub(crate) fn require_runtime(&mut self, span: Span) {
        if self.program.runtime.is_some() {
            return;
        }
        let Some(new) = self.global_function("__new") else { return self.report_no_runtime(span) };
        let link = match self.options.runtime {
            RuntimeOption::Incremental => self.global_function("__link"),
            RuntimeOption::Stub | RuntimeOption::Minimal => None,
        };
        self.program.runtime = Some(Runtime {
            new,
            allocate: self.global_function("__new_raw"),
            allocate_small: self.global_function("__new_small"),
            link,
            overflow: self.global_function("__stack_overflow"),
        });
    }

    fn report_no_runtime(&mut self, span: Span) {
        self.aloud(|cx| cx.not_supported("The runtime", span, "The standard library lacks it."));
    }

    /// A function of the global scope that is not generic.
    pub(crate) fn global_function(&mut self, name: &str) -> Option<FuncId> {
        let name = self.interner.get(name)?;
        let element = self.lookup_element(ElementId::ROOT, name)?;
        let ElementKind::Function(_) = self.elements[element].kind else { return None };
        Some(self.instance_of(element, Box::new([])))
    }
}

/// Makes the body of a constructor that is not written.
pub(super) fn make_constructor(cx: &mut Context<'_>, func: FuncId) {
    let info = cx.functions[func].clone();
    let Some(class) = info.class else { return };
    let element = cx.class_element(class).unwrap_or(info.scope);
    let bindings = cx.class_bindings(class);
    let base = cx.program.classes[class].base.map(|base| cx.constructor_of(base));
    let span = cx.program.functions[func].span;
    let mut checker = Checker::new(cx, element, bindings);
    checker.func = Some(func);
    checker.this = Some(LocalId::new(0));
    checker.result = Some(Type::Void);
    checker.locals = checker.cx.program.functions[func].locals.clone();
    let unnamed = super::LocalInfo { is_const: false, is_var: false, name: None };
    checker.local_infos = vec![unnamed; checker.locals.len()];
    let locals: Vec<LocalId> = checker.locals.keys().collect();
    let mut out = Vec::new();
    for &local in &locals {
        checker.flow.assign(local, super::flow::Stored::MaybeNull);
    }
    checker.flow.assign(LocalId::new(0), super::flow::Stored::NonNull);
    if let Some(base) = base {
        let args: Vec<hir::Expr> = locals.iter().map(|&local| checker.local_value(local, span)).collect();
        let call = hir::Expr::new(ExprKind::Call { func: base, args }, Type::Void, span);
        out.push(Stmt { kind: StmtKind::Expr(call), span });
    }
    checker.initialize_fields(class, &mut out);
    let locals = std::mem::take(&mut checker.locals);
    let function = &mut cx.program.functions[func];
    function.locals = locals;
    function.kind = FuncKind::Body(out);
}

impl<'a> Checker<'_, 'a> {
    /// The statements that give the fields of a class their first values: properties that are parameters, then
    /// initializers in their order.
    pub(super) fn initialize_fields(&mut self, class: ClassId, out: &mut Vec<Stmt>) {
        self.cx.ensure_layout(class);
        let Some(element) = self.cx.class_element(class) else { return };
        let Some(declared) = self.cx.class_declaration(element) else { return };
        let fields = declared.fields.clone();
        let (params, others): (Vec<ElementId>, Vec<ElementId>) =
            fields.into_iter().partition(|&field| self.param_of(field).is_some());
        for field in params {
            let Some(at) = self.param_of(field) else { continue };
            let span = self.cx.elements[field].span;
            let value = self.local_value(LocalId::new(at + 1), span);
            self.initialize_field(class, field, value, out);
        }
        // Initializers do not see the constructor's parameters.
        let scopes = std::mem::take(&mut self.scopes);
        let outer = std::mem::replace(&mut self.element, element);
        self.scopes.enter();
        for field in others {
            let ElementKind::Field(declared) = &self.cx.elements[field].kind else { continue };
            let Some(init) = declared.init else { continue };
            let Some(id) = self.cx.field_of(class, field) else { continue };
            let ty = self.cx.program.fields[id].ty;
            let value = self.check_expr_as(init, ty);
            self.initialize_field(class, field, value, out);
        }
        self.scopes = scopes;
        self.element = outer;
    }

    fn param_of(&self, field: ElementId) -> Option<usize> {
        match &self.cx.elements[field].kind {
            ElementKind::Field(field) => field.param,
            _ => None,
        }
    }

    fn initialize_field(&mut self, class: ClassId, field: ElementId, value: hir::Expr, out: &mut Vec<Stmt>) {
        let Some(field) = self.cx.field_of(class, field) else { return };
        let Some(this) = self.this.filter(|_| value.ty != Type::Error) else { return };
        let (ty, span) = (self.cx.program.fields[field].ty, value.span);
        if super::constant::constant_of(&value).is_some_and(is_zero) || matches!(value.kind, ExprKind::Null) {
            // New objects are all zeros; a field that a derived class declares again may hold something else.
            if self.cx.program.fields[field].redeclares.is_none() {
                return;
            }
        }
        let object = Box::new(self.local_value(this, span));
        let write = ExprKind::SetField { object, field, value: Box::new(value) };
        out.push(Stmt { kind: StmtKind::Expr(hir::Expr::new(write, ty, span)), span });
    }

    /// `super(…)` in the constructor of a derived class.
    pub(super) fn check_super_call(&mut self, call: CallSite<'a>) -> hir::Expr {
        let constructs = self.func.and_then(|func| self.cx.functions[func].constructs);
        let (Some(class), Some(this)) = (constructs, self.this) else {
            self.cx.error(Code::TS2337, call.callee.span, &[]);
            return self.check_args_only(&call);
        };
        let Some(base) = self.cx.program.classes[class].base else {
            self.cx.error(Code::TS2335, call.callee.span, &[]);
            return self.check_args_only(&call);
        };
        self.note_base_call();
        let constructor = self.cx.constructor_of(base);
        let this = self.local_value(this, call.span);
        let ty = self.cx.class_type(base);
        let this = self.convert_implicit(this, ty, call.span);
        self.check_direct(constructor, Some(this), call)
    }

    /// `new C<T>(…)`.
    pub(super) fn check_new(&mut self, call: CallSite<'a>, context: Option<Type>) -> hir::Expr {
        let element = self.resolve_element(call.callee).filter(|&element| self.cx.class_declaration(element).is_some());
        let Some(element) = element else {
            let value = match self.resolve_element(call.callee) {
                Some(_) => hir::Expr::new(ExprKind::Unreachable, Type::Void, call.span),
                None => self.check_expr(call.callee, None),
            };
            if value.ty != Type::Error {
                self.cx.error(Code::TS2351, call.callee.span, &[]);
            }
            return self.check_args_only(&call);
        };
        if self.cx.elements[element].flags.contains(Flags::ABSTRACT) {
            self.cx.error(Code::TS2511, call.span, &[]);
            return self.check_args_only(&call);
        }
        let Some(class) = self.class_to_make(element, &call, context) else { return self.check_args_only(&call) };
        self.check_unsafe_class(class, call.span);
        self.check_unset_fields(class);
        let maker = self.cx.maker_of(class, call.span);
        self.check_direct(maker, None, call)
    }

    /// AS101: objects of unmanaged classes are unsafe.
    fn check_unsafe_class(&mut self, class: ClassId, span: Span) {
        if self.cx.options.no_unsafe
            && self.cx.program.classes[class].kind == ClassKind::Unmanaged
            && !self.cx.is_library(self.element)
        {
            self.cx.error(Code::AS101, span, &[]);
        }
    }

    /// The class instance that `new` makes: of the written type arguments, of the wanted type, or as the arguments tell.
    fn class_to_make(&mut self, element: ElementId, call: &CallSite<'a>, context: Option<Type>) -> Option<ClassId> {
        let declared = self.cx.class_declaration(element)?;
        let (type_params, constructor) = (declared.type_params, declared.constructor);
        if call.type_args.is_some() || type_params.is_empty() {
            let scope = TypeScope { element: self.element, bindings: &self.bindings, locals: Some(&self.scopes) };
            return self.cx.class_with_args(element, call.type_args, call.callee.span, scope);
        }
        if let Some(wanted) = context.and_then(Type::class)
            && self.cx.classes[wanted].element == Some(element)
        {
            return Some(wanted);
        }
        let function = match constructor.map(|constructor| &self.cx.elements[constructor].kind) {
            Some(ElementKind::Function(function)) => Some(function.function),
            _ => None,
        };
        let types = self.infer_class_args(element, type_params, function, call)?;
        let scope = TypeScope { element: self.cx.elements[element].parent, bindings: &[], locals: None };
        let bindings = self.cx.complete_bindings(type_params, types, scope);
        let types: Box<[Type]> = bindings.into_iter().map(|(_, ty)| ty).collect();
        (!types.contains(&Type::Error)).then(|| self.cx.class_of(element, types))
    }

    /// `this` as a value.
    pub(super) fn check_this(&mut self, span: Span) -> hir::Expr {
        match self.this {
            Some(local) => {
                self.note_this(span);
                self.local_value(local, span)
            }
            None => self.error(Code::TS2332, span, &[]),
        }
    }

    /// `this` in a static member, which is the class.
    pub(super) fn static_this(&self) -> Option<ElementId> {
        let is_class = self.this.is_none() && self.cx.class_declaration(self.element).is_some();
        is_class.then_some(self.element)
    }

    /// Whether an expression is `super`.
    pub(super) fn is_super(expr: &ast::Expr) -> bool {
        matches!(expr.kind, AstKind::Super)
    }
}

fn is_zero(value: hir::Const) -> bool {
    match value {
        hir::Const::Int(value) => value == 0,
        hir::Const::F32(value) => value.to_bits() == 0,
        hir::Const::F64(value) => value.to_bits() == 0,
        hir::Const::V128(bytes) => bytes == [0; 16],
    }
}
