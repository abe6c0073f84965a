//! Properties and methods of values: fields, accessors, methods, and what numbers and functions offer through the
//! library's wrapper classes.

use asc_ast::{self as ast, Ident};
use asc_hir::{self as hir, ClassId, ClassKind, ExprKind, FieldId, Immediate, Place, Reference, Type};
use asc_ops::Op;
use asc_source::{Code, Diagnostic, Name, Span, closest_name};

use super::super::call::{Callable, Receiver};
use super::super::{CallSite, Checker};
use super::comma::after;
use crate::class::Slot;
use crate::element::{ElementId, ElementKind, Flags, Member};

/// A member as it is found in the class of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// The class of the value.
    pub(super) class: ClassId,
    /// The class that declares the member.
    pub(super) owner: ClassId,
    pub(super) member: Member,
    pub(super) name: Name,
    /// `super.name`: this very member, whatever the object's class has for it.
    pub(super) is_exact: bool,
}

/// The classes of the library that stand for values which are not objects.
static WRAPPERS: &[(Type, &str)] = &[
    (Type::Bool, "Bool"),
    (Type::I8, "I8"),
    (Type::U8, "U8"),
    (Type::I16, "I16"),
    (Type::U16, "U16"),
    (Type::I32, "I32"),
    (Type::U32, "U32"),
    (Type::I64, "I64"),
    (Type::U64, "U64"),
    (Type::Isize, "Isize"),
    (Type::Usize, "Usize"),
    (Type::F32, "F32"),
    (Type::F64, "F64"),
    (Type::V128, "V128"),
];

impl<'a> Checker<'_, 'a> {
    /// The class whose members a value has.
    fn class_of_value(&mut self, ty: Type) -> Option<ClassId> {
        match ty {
            Type::Ref { to: Reference::Class(class) | Reference::Unmanaged(class), .. } => Some(class),
            Type::Ref { to: Reference::Function(_), .. } => {
                self.cx.library_class("Function", &[ty.with_nullable(false)])
            }
            Type::Ref { to: Reference::External(_), .. } => None,
            value => {
                let (_, name) = WRAPPERS.iter().find(|(ty, _)| *ty == value)?;
                self.cx.library_class(name, &[])
            }
        }
    }

    /// Finds a member of a value, or reports that there is none.
    pub(super) fn find_property(&mut self, object: &hir::Expr, name: Ident) -> Option<Found> {
        let ty = object.ty;
        if ty == Type::Error {
            return None;
        }
        if ty.is_nullable() {
            let (from, to) = (self.type_name(ty), self.type_name(ty.with_nullable(false)));
            let help = "Test it for 'null' first, or write '!' behind it.";
            self.cx.report(Diagnostic::new(Code::TS2322, object.span, &[&from, &to]).help(help));
            return None;
        }
        let class = self.class_of_value(ty);
        if let Some(class) = class
            && let Some((owner, member)) = self.cx.find_member(class, name.name)
        {
            self.check_access(owner, member, name);
            return Some(Found { class, owner, member, name: name.name, is_exact: false });
        }
        self.report_no_property(ty, class, name);
        None
    }

    /// AssemblyScript does not hold access modifiers: a warning, an error under `--strict`.
    fn check_access(&mut self, owner: ClassId, member: Member, name: Ident) {
        let id = match member {
            Member::Field(id) | Member::Method(id) => id,
            Member::Property(accessors) => match accessors.get.or(accessors.set) {
                Some(id) => id,
                None => return,
            },
        };
        let flags = self.cx.elements[id].flags;
        let declaring = self.cx.elements[id].parent;
        let is_inside = |checker: &Self| {
            let mut at = checker.element;
            while at != ElementId::ROOT {
                if at == declaring {
                    return true;
                }
                at = checker.cx.elements[at].parent;
            }
            false
        };
        if !flags.intersects(Flags::PRIVATE | Flags::PROTECTED) || self.cx.is_library(self.element) || is_inside(self) {
            return;
        }
        let here = self.cx.class_declaration(self.element).map(|_| self.element);
        let is_derived = here.is_some_and(|here| {
            self.cx
                .class_ids()
                .any(|class| self.cx.classes[class].element == Some(here) && self.cx.program.is_derived(class, owner))
        });
        let code = match flags.contains(Flags::PRIVATE) {
            true => Code::TS2341,
            false if is_derived => return,
            false => Code::TS2445,
        };
        let text = self.cx.text(name.name).to_string();
        let class = self.cx.program.classes[owner].name.clone();
        let category = match self.cx.options.strict {
            true => asc_source::Category::Error,
            false => asc_source::Category::Warning,
        };
        self.cx.report(Diagnostic::new(code, name.span, &[&text, &class]).category(category));
    }

    fn report_no_property(&mut self, ty: Type, class: Option<ClassId>, name: Ident) {
        let (text, type_name) = (self.cx.text(name.name).to_string(), self.type_name(ty));
        let mut diagnostic = Diagnostic::new(Code::TS2339, name.span, &[&text, &type_name]);
        let mut names: Vec<Name> = Vec::new();
        let mut at = class;
        while let Some(class) = at {
            if let Some(element) = self.cx.class_element(class)
                && let Some(declared) = self.cx.class_declaration(element)
            {
                names.extend(declared.instance.keys());
            }
            at = self.cx.program.classes[class].base;
        }
        let nearest = closest_name(&text, names.iter().map(|&name| self.cx.text(name)));
        diagnostic.help = nearest.map(|nearest| format!("Did you mean '{nearest}'?"));
        self.cx.report(diagnostic);
    }

    /// The value of a property.
    pub(super) fn property(&mut self, object: hir::Expr, name: Ident, context: Option<Type>, span: Span) -> hir::Expr {
        // The table index stands first in a function object.
        if let Type::Ref { to: Reference::Function(_), nullable: false } = object.ty
            && self.cx.text(name.name) == "index"
        {
            let immediate = Immediate::Mem { offset: 0, align: 4, place: Place::Raw };
            let kind = ExprKind::Operator { op: Op::I32Load, args: vec![object], immediate };
            return hir::Expr::new(kind, Type::U32, span);
        }
        match self.find_property(&object, name) {
            Some(found) => self.read_property(object, found, context, span),
            None => hir::Expr::error(span),
        }
    }

    pub(super) fn read_property(
        &mut self,
        object: hir::Expr,
        found: Found,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        match found.member {
            Member::Field(element) if self.cx.program.classes[found.owner].kind == ClassKind::Interface => {
                let getter = self.cx.interface_field(found.class, element, Slot::Getter(found.name));
                self.finish_direct(getter, Some(object), Vec::new(), span)
            }
            Member::Field(element) => match self.cx.field_of(found.owner, element) {
                Some(field) => self.read_field(object, field, element, span),
                None => hir::Expr::error(span),
            },
            Member::Property(accessors) => match accessors.get {
                Some(getter) => {
                    self.check_unsafe(getter, span);
                    let getter = self.method_callable(object, found, getter, Slot::Getter(found.name));
                    let func = getter.function_for(self.cx, Box::new([]));
                    self.finish_direct(func, getter.this(), Vec::new(), span)
                }
                None => self.report_no_getter(span),
            },
            Member::Method(element) => {
                let ElementKind::Function(function) = &self.cx.elements[element].kind else {
                    return hir::Expr::error(span);
                };
                if !function.function.type_params.is_empty() {
                    return self.error(Code::TS1140, span, &[]);
                }
                let method = self.method_callable(object, found, element, Slot::Method(found.name));
                let func = method.function_for(self.cx, Box::new([]));
                let value = self.function_value(func, context, span);
                match method.this() {
                    Some(object) => super::instanceof::only_effect(object, value, span),
                    None => value,
                }
            }
        }
    }

    fn read_field(&mut self, object: hir::Expr, field: FieldId, element: ElementId, span: Span) -> hir::Expr {
        self.check_unsafe(element, span);
        self.note_read(&object, field, span);
        let ty = self.cx.program.fields[field].ty;
        if ty == Type::Error || object.ty == Type::Error {
            return hir::Expr::error(span);
        }
        let value = hir::Expr::new(ExprKind::Field { object: Box::new(object), field }, ty, span);
        let is_definite = self.cx.elements[element].flags.contains(Flags::DEFINITE);
        if is_definite && ty.is_reference() && !ty.is_nullable() && !ty.is_external() {
            // `x!: T` starts as null: each read makes sure that something has been assigned.
            let nullable = hir::Expr { ty: ty.with_nullable(true), ..value };
            return self.checked_non_null(nullable, span);
        }
        value
    }

    /// A method or accessor of a value as something to call.
    pub(super) fn method_callable(
        &mut self,
        object: hir::Expr,
        found: Found,
        element: ElementId,
        slot: Slot,
    ) -> Callable<'a> {
        let ElementKind::Function(declared) = &self.cx.elements[element].kind else {
            unreachable!("methods and accessors are functions");
        };
        let function = declared.function;
        let is_private = self.cx.elements[element].flags.contains(Flags::PRIVATE);
        let is_object =
            object.ty.class().is_some() && self.cx.program.classes[found.class].kind != ClassKind::Unmanaged;
        let dispatch = (is_object && !is_private && !found.is_exact).then_some((found.class, slot));
        let this = match dispatch {
            Some(_) => object,
            None => self.as_class(object, found.owner),
        };
        Callable { element, function, receiver: Some(Receiver { this, owner: found.owner, dispatch }) }
    }

    /// An object under the type of a base class; other values stay as they are.
    fn as_class(&mut self, object: hir::Expr, class: ClassId) -> hir::Expr {
        if object.ty.class().is_none() {
            return object;
        }
        let (ty, span) = (self.cx.class_type(class), object.span);
        self.convert_implicit(object, ty, span)
    }

    /// `object.name(…)`.
    pub(in crate::check) fn check_member_call(
        &mut self,
        object: &'a ast::Expr,
        name: Ident,
        call: CallSite<'a>,
        context: Option<Type>,
    ) -> hir::Expr {
        if let Some(element) = self.resolve_element(object)
            && !super::member::is_value(&self.cx.element(element).kind)
        {
            self.report_member(element, name);
            return self.check_args_only(&call);
        }
        if Self::is_super(object) {
            return self.check_super_method(object, name, call, context);
        }
        let value = self.check_expr(object, None);
        self.call_member(value, name, call, context)
    }

    /// `f?.(…)` and `a?.name(…)`.
    pub(super) fn check_chained_call(&mut self, call: CallSite<'a>) -> hir::Expr {
        let callee = self.check_expr(call.callee, None);
        let callee = self.chained(callee);
        self.call_value(callee, call)
    }

    /// A call of a member of a checked object.
    pub(in crate::check) fn call_member(
        &mut self,
        value: hir::Expr,
        name: Ident,
        call: CallSite<'a>,
        context: Option<Type>,
    ) -> hir::Expr {
        if let Type::Ref { to: Reference::Function(_), .. } = value.ty
            && self.cx.text(name.name) == "call"
        {
            return self.check_call_with_this(value, call);
        }
        let Some(found) = self.find_property(&value, name) else { return self.check_args_only(&call) };
        match found.member {
            Member::Method(element) => {
                self.check_unsafe(element, call.span);
                let callable = self.method_callable(value, found, element, Slot::Method(found.name));
                self.check_callable(callable, call, context)
            }
            Member::Field(_) | Member::Property(_) => {
                let callee = self.read_property(value, found, None, call.callee.span);
                if !self.expect_no_type_args(&call) {
                    return self.check_args_only(&call);
                }
                self.call_value(callee, call)
            }
        }
    }

    /// The member of the base class that `super.name` means, with `this` under the type of the base.
    pub(super) fn super_member(&mut self, object: &'a ast::Expr, name: Ident) -> Option<(hir::Expr, Found)> {
        let this = self.this.filter(|&this| self.locals[this].ty.class().is_some());
        let class = this.and_then(|this| self.locals[this].ty.class());
        let (Some(this), Some(base)) = (this, class.and_then(|class| self.cx.program.classes[class].base)) else {
            self.cx.error(Code::TS2335, object.span, &[]);
            return None;
        };
        let value = self.local_value(this, object.span);
        let value = self.as_class(value, base);
        let found = self.find_property(&value, name)?;
        Some((value, Found { is_exact: true, ..found }))
    }

    fn check_super_method(
        &mut self,
        object: &'a ast::Expr,
        name: Ident,
        call: CallSite<'a>,
        context: Option<Type>,
    ) -> hir::Expr {
        let Some((value, found)) = self.super_member(object, name) else { return self.check_args_only(&call) };
        match found.member {
            Member::Method(element) => {
                let ElementKind::Function(declared) = &self.cx.elements[element].kind else {
                    return self.check_args_only(&call);
                };
                let function = declared.function;
                let this = self.as_class(value, found.owner);
                let receiver = Receiver { this, owner: found.owner, dispatch: None };
                self.check_callable(Callable { element, function, receiver: Some(receiver) }, call, context)
            }
            Member::Field(_) | Member::Property(_) => {
                let callee = self.read_property(value, found, None, call.callee.span);
                self.call_value(callee, call)
            }
        }
    }

    /// A call of a method of a value by name, without arguments, as templates make of `toString`.
    pub(super) fn call_named(&mut self, object: hir::Expr, name: &str, span: Span) -> Option<hir::Expr> {
        let class = self.class_of_value(object.ty)?;
        let name = self.cx.intern(name);
        let (owner, member) = self.cx.find_member(class, name)?;
        let Member::Method(element) = member else { return None };
        let found = Found { class, owner, member, name, is_exact: false };
        let callable = self.method_callable(object, found, element, Slot::Method(name));
        let func = callable.function_for(self.cx, Box::new([]));
        Some(self.finish_direct(func, callable.this(), Vec::new(), span))
    }

    /// Calls the setter of a property, or stores in its field.
    pub(super) fn write_property(
        &mut self,
        object: hir::Expr,
        found: Found,
        value: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        match found.member {
            Member::Field(element) if self.cx.program.classes[found.owner].kind == ClassKind::Interface => {
                let setter = self.cx.interface_field(found.class, element, Slot::Setter(found.name));
                self.set_by_call(setter, Some(object), value, span)
            }
            Member::Field(element) => match self.cx.field_of(found.owner, element) {
                Some(field) => {
                    let ty = self.cx.program.fields[field].ty;
                    self.note_assigned(&object, field);
                    let kind = ExprKind::SetField { object: Box::new(object), field, value: Box::new(value) };
                    hir::Expr::new(kind, ty, span)
                }
                None => hir::Expr::error(span),
            },
            Member::Property(accessors) => match accessors.set {
                Some(setter) => {
                    let setter = self.method_callable(object, found, setter, Slot::Setter(found.name));
                    let func = setter.function_for(self.cx, Box::new([]));
                    self.set_by_call(func, setter.this(), value, span)
                }
                None => hir::Expr::error(span),
            },
            Member::Method(_) => hir::Expr::error(span),
        }
    }

    /// A call of a setter; the expression's value is the one assigned.
    pub(super) fn set_by_call(
        &mut self,
        setter: hir::FuncId,
        this: Option<hir::Expr>,
        value: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        if value.ty == Type::Error {
            return value;
        }
        let mut stmts = Vec::new();
        let this = this.map(|this| {
            let (ty, at) = (this.ty, this.span);
            hir::Expr::new(ExprKind::Local(self.hold(this, &mut stmts)), ty, at)
        });
        let ty = value.ty;
        let kept = hir::Expr::new(ExprKind::Local(self.hold(value, &mut stmts)), ty, span);
        let call = self.finish_direct(setter, this, vec![kept.clone()], span);
        if call.ty == Type::Error {
            return call;
        }
        stmts.push(hir::Stmt { kind: hir::StmtKind::Expr(call), span });
        after(stmts, kept, span)
    }

    /// The type that a property takes, and whether it may be assigned here (TS2540).
    pub(super) fn property_target(&mut self, found: Found, span: Span) -> Option<Type> {
        let (element, ty) = match found.member {
            Member::Field(element) if self.cx.program.classes[found.owner].kind == ClassKind::Interface => {
                let setter = self.cx.interface_field(found.class, element, Slot::Setter(found.name));
                (element, self.setter_type(setter)?)
            }
            Member::Field(element) => {
                let field = self.cx.field_of(found.owner, element)?;
                (element, self.cx.program.fields[field].ty)
            }
            Member::Property(accessors) => match accessors.set {
                Some(setter) => {
                    let func = self.cx.method_of(found.owner, setter, Box::new([]));
                    return self.setter_type(func);
                }
                None => return self.report_readonly(found.name, span),
            },
            Member::Method(_) => return self.report_readonly(found.name, span),
        };
        let flags = self.cx.elements[element].flags;
        let in_constructor = self.func.is_some_and(|func| self.cx.functions[func].constructs.is_some());
        // What the library offers to be read it may write itself.
        let is_own = self.cx.is_library(element) && self.cx.is_library(self.element);
        if flags.contains(Flags::READONLY) && !in_constructor && !is_own {
            return self.report_readonly(found.name, span);
        }
        (ty != Type::Error).then_some(ty)
    }

    pub(super) fn setter_type(&self, func: hir::FuncId) -> Option<Type> {
        self.cx.signature(self.cx.program.functions[func].signature).params.first().copied()
    }

    /// AS229 for a property that can only be set.
    pub(in crate::check) fn report_no_getter(&mut self, span: Span) -> hir::Expr {
        let whole = self.cx.sources.text(span);
        let text = whole.rsplit('.').next().unwrap_or(whole).to_string();
        self.error(Code::AS229, span, &[&text])
    }

    pub(super) fn report_readonly(&mut self, name: Name, span: Span) -> Option<Type> {
        let text = self.cx.text(name).to_string();
        self.cx.error(Code::TS2540, span, &[&text]);
        None
    }
}
