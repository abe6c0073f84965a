//! Assignments, plain and compound.
//!
//! The object and the index of a target that is read and written are evaluated once.

use asc_ast as ast;
use asc_ast::expr::{AssignOp, BinaryOp as Written, LogicalOp as WrittenLogical};
use asc_hir::{self as hir, ExprKind, GlobalId, LocalId, LogicalOp, Type};
use asc_source::{Code, Diagnostic, Name, Span};

use super::super::Checker;
use super::super::convert::dropped;
use super::super::flow::{Outcome, Stored};
use super::super::scope::Binding;
use super::bare;
use super::comma::after;
use super::conditional::conditional;
use super::property::Found;
use crate::element::{Accessors, ElementId, ElementKind, Fixity};
use crate::operators::{self, Family};

/// What may be assigned.
#[derive(Clone, Debug)]
pub(super) struct Place {
    target: Target,
    /// As declared.
    pub(super) ty: Type,
    /// Of the target as written.
    span: Span,
}

#[derive(Clone, Debug)]
enum Target {
    Local(LocalId),
    Global(GlobalId),
    Property {
        object: hir::Expr,
        found: Found,
    },
    /// A static accessor.
    Accessors(Accessors),
    Element {
        object: hir::Expr,
        index: hir::Expr,
    },
}

/// Whether a place is only written, or read and written: then its parts are evaluated once, before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Use {
    Write,
    ReadWrite,
}

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_assign(
        &mut self,
        op: AssignOp,
        target: &'a ast::Expr,
        value: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let wanted = if op == AssignOp::Assign { Use::Write } else { Use::ReadWrite };
        let mut prelude = Vec::new();
        let Some(place) = self.resolve_place(target, wanted, Code::TS2541, &mut prelude) else {
            // The value may hold mistakes of its own.
            self.check_expr(value, None);
            return hir::Expr::error(span);
        };
        let result = match op {
            AssignOp::Assign => {
                let value = self.check_expr_as(value, place.ty);
                self.store(place, value, context, span)
            }
            AssignOp::Binary(op) => self.check_compound(op, place, value, context, span),
            AssignOp::Logical(op) => self.check_logical_assign(op, place, value, context, span),
        };
        after_all(prelude, result, span)
    }

    /// `target op= value`: the result is of the target's type.
    fn check_compound(
        &mut self,
        op: Written,
        place: Place,
        value: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let row = operators::operator(op);
        let left = self.load(&place);
        if left.ty == Type::Error {
            return left;
        }
        if let Some(overload) = self.overload(left.ty, Fixity::Infix, op.text()) {
            let right = self.check_expr(value, Some(left.ty));
            let result = match super::string::is_string(left.ty) {
                true => self.apply_to_strings(row, left, right, span),
                false => self.call_overload(overload, left, vec![right], span),
            };
            let result = self.convert_implicit(result, place.ty, span);
            return self.store(place, result, context, span);
        }
        let applies = match row.family {
            Family::Arithmetic => left.ty.is_numeric(),
            Family::Bitwise | Family::Shift => left.ty.is_integer(),
            Family::Relational | Family::Equality => false,
        };
        if !applies {
            return self.report_operand(op, left.ty, span);
        }
        let right = self.check_expr_as(value, left.ty);
        let result = self.compute(row, left, right, span);
        self.store(place, result, context, span)
    }

    /// `target &&= value` assigns only if the target's value does not decide.
    fn check_logical_assign(
        &mut self,
        op: WrittenLogical,
        place: Place,
        value: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let left = self.load(&place);
        if op == WrittenLogical::Coalesce && !left.ty.is_nullable() {
            // It is never null, so nothing is ever assigned.
            if left.ty != Type::Error {
                self.cx.error(Code::AS210, place.span, &[]);
            }
            return left;
        }
        let logical = if op == WrittenLogical::And { LogicalOp::And } else { LogicalOp::Or };
        let test = self.convert_to_condition(left.clone(), place.span);
        let goes_on = if logical == LogicalOp::And { Outcome::True } else { Outcome::False };
        let mut exit = self.flow.clone();
        self.flow.assume(&test, goes_on);
        exit.assume(&test, if goes_on == Outcome::True { Outcome::False } else { Outcome::True });
        let value = self.check_expr_as(value, place.ty);
        let is_value_non_null = self.flow.is_expression_non_null(&value);
        let place_ty = place.ty;
        let right = self.store(place, value, None, span);
        self.flow.join(&exit);
        if test.ty == Type::Error || right.ty == Type::Error {
            return hir::Expr::error(span);
        }
        if context == Some(Type::Void) {
            let nothing = hir::Expr::new(ExprKind::Block { stmts: Vec::new(), value: None }, Type::Void, span);
            return match logical {
                LogicalOp::And => conditional(test, dropped(right), nothing, span),
                LogicalOp::Or => conditional(test, nothing, dropped(right), span),
            };
        }
        let (left_span, right_span) = (left.span, right.span);
        let left = self.convert_implicit(left, place_ty, left_span);
        let right = self.convert_implicit(right, place_ty, right_span);
        let kind = ExprKind::Logical { op: logical, left: Box::new(left), right: Box::new(right) };
        let result = hir::Expr::new(kind, place_ty, span);
        // What is left of `a ||= b` is null only if `b` is.
        if logical == LogicalOp::Or && is_value_non_null && place_ty.is_nullable() {
            return self.assume_non_null(result);
        }
        result
    }

    /// What a target names; reports what is none (`code`) or may not be assigned (TS2540). What is to be evaluated
    /// before is added to `prelude`.
    pub(super) fn resolve_place(
        &mut self,
        target: &'a ast::Expr,
        wanted: Use,
        code: Code,
        prelude: &mut Vec<hir::Stmt>,
    ) -> Option<Place> {
        let span = target.span;
        let target = bare(target);
        match &target.kind {
            &ast::ExprKind::Ident(name) => self.resolve_variable(name, span),
            ast::ExprKind::Member { object, name, optional: false, private: false } => {
                if let Some(element) = self.resolve_element(target) {
                    return self.element_place(element, span);
                }
                self.resolve_property(object, *name, wanted, span, prelude)
            }
            ast::ExprKind::Index { object, index, optional: false } => {
                self.resolve_index(object, index, wanted, span, prelude)
            }
            ast::ExprKind::Error => None,
            _ => {
                self.cx.error(code, span, &[]);
                None
            }
        }
    }

    fn element_place(&mut self, element: ElementId, span: Span) -> Option<Place> {
        if let ElementKind::Property(accessors) = self.cx.elements[element].kind {
            let Some(setter) = accessors.set else {
                let name = self.cx.elements[element].name;
                self.report_readonly(name, span);
                return None;
            };
            let func = self.cx.instance_of(setter, Box::new([]));
            let ty = self.setter_type(func)?;
            return Some(Place { target: Target::Accessors(accessors), ty, span });
        }
        let (global, ty) = self.element_target(element, span)?;
        Some(Place { target: Target::Global(global), ty, span })
    }

    fn resolve_property(
        &mut self,
        object: &'a ast::Expr,
        name: ast::Ident,
        wanted: Use,
        span: Span,
        prelude: &mut Vec<hir::Stmt>,
    ) -> Option<Place> {
        if let Some(element) = self.resolve_element(object)
            && !super::member::is_value(&self.cx.element(element).kind)
        {
            self.report_member(element, name);
            return None;
        }
        let (object, found) = if Self::is_super(object) {
            self.super_member(object, name)?
        } else {
            let object = self.check_expr(object, None);
            let found = self.find_property(&object, name)?;
            (object, found)
        };
        let ty = self.property_target(found, span)?;
        let object = if wanted == Use::ReadWrite { self.held(object, prelude) } else { object };
        Some(Place { target: Target::Property { object, found }, ty, span })
    }

    fn resolve_index(
        &mut self,
        object: &'a ast::Expr,
        index: &'a ast::Expr,
        wanted: Use,
        span: Span,
        prelude: &mut Vec<hir::Stmt>,
    ) -> Option<Place> {
        let object = self.check_expr(object, None);
        if object.ty == Type::Error {
            self.check_expr(index, None);
            return None;
        }
        let Some(overload) = self.index_overload(&object, "[]=", "{}=") else {
            self.check_expr(index, None);
            if object.ty.class().is_some() && !object.ty.is_nullable() {
                let name = self.type_name(object.ty);
                self.cx.error(Code::TS2542, span, &[&name]);
            } else {
                self.report_no_index(&object);
            }
            return None;
        };
        let index_type = self.overload_param(&overload, 0)?;
        let ty = self.overload_param(&overload, 1)?;
        let index = self.check_expr_as(index, index_type);
        if index.ty == Type::Error {
            return None;
        }
        let (object, index) = match wanted {
            Use::ReadWrite => (self.held(object, prelude), self.held(index, prelude)),
            Use::Write => (object, index),
        };
        Some(Place { target: Target::Element { object, index }, ty, span })
    }

    /// A value that may be read again: what is more than a local or a constant is evaluated once, before.
    fn held(&mut self, value: hir::Expr, prelude: &mut Vec<hir::Stmt>) -> hir::Expr {
        let (ty, span) = (value.ty, value.span);
        if value.ty == Type::Error || matches!(value.kind, ExprKind::Const(_)) || self.is_this(&value) {
            return value;
        }
        let local = self.hold(value, prelude);
        hir::Expr::new(ExprKind::Local(local), ty, span)
    }

    /// Nothing assigns `this`.
    fn is_this(&self, value: &hir::Expr) -> bool {
        matches!(value.kind, ExprKind::Local(local) if self.this == Some(local))
    }

    fn resolve_variable(&mut self, name: Name, span: Span) -> Option<Place> {
        let Some(binding) = self.lookup(name) else {
            self.report_unknown_name(name, span);
            return None;
        };
        match binding {
            Binding::Local(local) if self.local_infos[local.as_u32() as usize].is_const => {
                let declared = self.locals[local].span;
                self.report_constant(name, Some(declared), span);
                None
            }
            Binding::Local(local) => Some(Place { target: Target::Local(local), ty: self.local_type(local), span }),
            Binding::Element(element) => self.element_place(element, span),
            Binding::Constant { .. } | Binding::Function { .. } => {
                self.report_constant(name, None, span);
                None
            }
            Binding::Captured { span: declared } => {
                self.report_closure(name, declared, span);
                None
            }
            Binding::Undeclared => {
                let text = self.cx.text(name).to_string();
                self.cx.error(Code::TS2448, span, &[&text]);
                None
            }
            Binding::Alias(_) => {
                self.cx.error(Code::AS234, span, &[]);
                None
            }
            Binding::Error => None,
        }
    }

    /// TS2540. `declared` is where the constant is, if that is known.
    fn report_constant(&mut self, name: Name, declared: Option<Span>, span: Span) {
        let text = self.cx.text(name).to_string();
        let mut diagnostic = Diagnostic::new(Code::TS2540, span, &[&text]);
        if let Some(declared) = declared {
            diagnostic = diagnostic.label(declared, "declared as a constant here").help("Declare it with 'let'.");
        }
        self.cx.report(diagnostic);
    }

    /// The value of a place.
    pub(super) fn load(&mut self, place: &Place) -> hir::Expr {
        let span = place.span;
        match &place.target {
            Target::Local(local) => self.read_local(*local, span),
            Target::Global(global) => hir::Expr::new(ExprKind::Global(*global), place.ty, span),
            Target::Property { object, found } => self.read_property(object.clone(), *found, None, span),
            Target::Accessors(accessors) => match accessors.get {
                Some(getter) => {
                    let func = self.cx.instance_of(getter, Box::new([]));
                    self.finish_direct(func, None, Vec::new(), span)
                }
                None => self.report_no_getter(span),
            },
            Target::Element { object, index } => match self.index_overload(object, "[]", "{}") {
                Some(overload) => self.call_overload(overload, object.clone(), vec![index.clone()], span),
                None => self.report_no_index(object),
            },
        }
    }

    /// Assigns a value of the place's type; the expression's value is the one assigned.
    pub(super) fn store(&mut self, place: Place, value: hir::Expr, context: Option<Type>, span: Span) -> hir::Expr {
        if value.ty == Type::Error {
            // Assigned all the same, as far as later reads are concerned.
            if let Target::Local(local) = place.target {
                self.flow.assign(local, Stored::NonNull);
            }
            return hir::Expr::error(span);
        }
        let stored = Stored::of(&self.flow, &value);
        let assigned = match place.target {
            Target::Local(local) => {
                self.flow.assign(local, stored);
                hir::Expr::new(ExprKind::SetLocal { local, value: Box::new(value) }, place.ty, span)
            }
            Target::Global(global) => {
                hir::Expr::new(ExprKind::SetGlobal { global, value: Box::new(value) }, place.ty, span)
            }
            Target::Property { object, found } => self.write_property(object, found, value, span),
            Target::Accessors(accessors) => match accessors.set {
                Some(setter) => {
                    let func = self.cx.instance_of(setter, Box::new([]));
                    self.set_by_call(func, None, value, span)
                }
                None => hir::Expr::error(span),
            },
            Target::Element { object, index } => self.store_element(object, index, value, context, span),
        };
        let is_kept = stored == Stored::NonNull && place.ty.is_nullable() && assigned.ty != Type::Error;
        if is_kept { self.assume_non_null(assigned) } else { assigned }
    }

    /// `object[index] = value`; the value is held where the expression's value is used.
    fn store_element(
        &mut self,
        object: hir::Expr,
        index: hir::Expr,
        value: hir::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let Some(overload) = self.index_overload(&object, "[]=", "{}=") else { return hir::Expr::error(span) };
        if context == Some(Type::Void) {
            let call = self.call_overload(overload, object, vec![index, value], span);
            return dropped(call);
        }
        let mut stmts = Vec::new();
        let object = self.held(object, &mut stmts);
        let index = self.held(index, &mut stmts);
        let value = self.held(value, &mut stmts);
        let call = self.call_overload(overload, object, vec![index, value.clone()], span);
        if call.ty == Type::Error {
            return call;
        }
        stmts.push(hir::Stmt { kind: hir::StmtKind::Expr(call), span });
        after(stmts, value, span)
    }
}

/// An expression behind statements, if there are any.
pub(super) fn after_all(stmts: Vec<hir::Stmt>, value: hir::Expr, span: Span) -> hir::Expr {
    if stmts.is_empty() || value.ty == Type::Error {
        return value;
    }
    if value.ty == Type::Void {
        let at = value.span;
        let mut stmts = stmts;
        stmts.push(hir::Stmt { kind: hir::StmtKind::Expr(value), span: at });
        return hir::Expr::new(ExprKind::Block { stmts, value: None }, Type::Void, span);
    }
    after(stmts, value, span)
}
