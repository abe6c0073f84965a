//! Assignments, plain and compound.

use asc_ast as ast;
use asc_ast::expr::{AssignOp, BinaryOp as Written, LogicalOp as WrittenLogical};
use asc_hir::{self as hir, ExprKind, GlobalId, LocalId, LogicalOp, Type};
use asc_source::{Code, Diagnostic, Name, Span};

use super::super::Checker;
use super::super::convert::dropped;
use super::super::flow::{Outcome, Stored};
use super::super::scope::Binding;
use super::bare;
use super::conditional::conditional;
use crate::operators::{self, Family};

/// A variable that may be assigned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    variable: Variable,
    /// As declared.
    pub(super) ty: Type,
    /// Of the target as written.
    span: Span,
}

#[derive(Clone, Copy, Debug)]
enum Variable {
    Local(LocalId),
    Global(GlobalId),
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
        let Some(place) = self.resolve_place(target, Code::TS2541) else {
            // The value may hold mistakes of its own.
            self.check_expr(value, None);
            return hir::Expr::error(span);
        };
        match op {
            AssignOp::Assign => {
                let value = self.check_expr_as(value, place.ty);
                self.store(place, value, span)
            }
            AssignOp::Binary(op) => self.check_compound(op, place, value, span),
            AssignOp::Logical(op) => self.check_logical_assign(op, place, value, context, span),
        }
    }

    /// `target op= value`: the result is of the target's type.
    fn check_compound(&mut self, op: Written, place: Place, value: &'a ast::Expr, span: Span) -> hir::Expr {
        let row = operators::operator(op);
        let left = self.load(place);
        if left.ty == Type::Error {
            return left;
        }
        let applies = match row.family {
            Family::Arithmetic => left.ty.is_numeric(),
            Family::Bitwise | Family::Shift => left.ty.is_integer(),
            Family::Relational | Family::Equality => false,
        };
        if !applies {
            if super::string::is_string(left.ty) && op == Written::Add {
                return self.not_supported("String concatenation", span, super::string::HELP);
            }
            return self.report_operand(op, left.ty, span);
        }
        let right = self.check_expr_as(value, left.ty);
        let result = self.compute(row, left, right, span);
        self.store(place, result, span)
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
        let left = self.load(place);
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
        let right = self.store(place, value, span);
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
        let left = self.convert_implicit(left, place.ty, left_span);
        let right = self.convert_implicit(right, place.ty, right_span);
        let kind = ExprKind::Logical { op: logical, left: Box::new(left), right: Box::new(right) };
        let result = hir::Expr::new(kind, place.ty, span);
        // What is left of `a ||= b` is null only if `b` is.
        if logical == LogicalOp::Or && is_value_non_null && place.ty.is_nullable() {
            return self.assume_non_null(result);
        }
        result
    }

    /// The variable that a target names; reports what is none (`code`) or may not be assigned (TS2540).
    pub(super) fn resolve_place(&mut self, target: &'a ast::Expr, code: Code) -> Option<Place> {
        let span = target.span;
        let target = bare(target);
        match &target.kind {
            &ast::ExprKind::Ident(name) => self.resolve_variable(name, span),
            ast::ExprKind::Member { object, name, optional: false, private: false } => {
                if let Some(element) = self.resolve_element(target) {
                    let (global, ty) = self.element_target(element, span)?;
                    return Some(Place { variable: Variable::Global(global), ty, span });
                }
                // Says why there is no such property.
                let value = self.check_member(target, object, *name, None);
                if value.ty != Type::Error {
                    self.report_constant(name.name, None, span);
                }
                None
            }
            ast::ExprKind::Index { .. } => {
                let value = self.check_expr(target, None);
                if value.ty != Type::Error {
                    self.cx.error(Code::TS2541, span, &[]);
                }
                None
            }
            ast::ExprKind::Error => None,
            _ => {
                self.cx.error(code, span, &[]);
                None
            }
        }
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
            Binding::Local(local) => Some(Place { variable: Variable::Local(local), ty: self.local_type(local), span }),
            Binding::Element(element) => {
                let (global, ty) = self.element_target(element, span)?;
                Some(Place { variable: Variable::Global(global), ty, span })
            }
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
    pub(super) fn load(&mut self, place: Place) -> hir::Expr {
        match place.variable {
            Variable::Local(local) => self.read_local(local, place.span),
            Variable::Global(global) => hir::Expr::new(ExprKind::Global(global), place.ty, place.span),
        }
    }

    /// Assigns a value of the place's type; the expression's value is the one assigned.
    pub(super) fn store(&mut self, place: Place, value: hir::Expr, span: Span) -> hir::Expr {
        if value.ty == Type::Error {
            // Assigned all the same, as far as later reads are concerned.
            if let Variable::Local(local) = place.variable {
                self.flow.assign(local, Stored::NonNull);
            }
            return hir::Expr::error(span);
        }
        let stored = Stored::of(&self.flow, &value);
        let value = Box::new(value);
        let assigned = match place.variable {
            Variable::Local(local) => {
                self.flow.assign(local, stored);
                hir::Expr::new(ExprKind::SetLocal { local, value }, place.ty, span)
            }
            Variable::Global(global) => hir::Expr::new(ExprKind::SetGlobal { global, value }, place.ty, span),
        };
        if stored == Stored::NonNull && place.ty.is_nullable() { self.assume_non_null(assigned) } else { assigned }
    }
}
