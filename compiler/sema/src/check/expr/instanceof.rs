//! `e instanceof T`: known at compile time unless the object's class decides.

use asc_ast as ast;
use asc_hir::{self as hir, ClassKind, ExprKind, InstanceTest, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::constant;
use super::comma::after;
use crate::builtins::has_effects;

impl<'a> Checker<'_, 'a> {
    /// Values are instances of their own type, references of what they are assignable to; a null is an instance of a
    /// nullable type only. A generic class without type arguments stands for all its instances.
    pub(super) fn check_instanceof(&mut self, operand: &'a ast::Expr, ty: &'a ast::Type, span: Span) -> hir::Expr {
        let value = self.check_expr(operand, None);
        if value.ty == Type::Error {
            self.resolve_type(ty);
            return hir::Expr::error(span);
        }
        if let Some(family) = self.generic_family(ty) {
            return self.is_of_family(value, family, span);
        }
        let wanted = self.resolve_type(ty);
        if wanted == Type::Error {
            return hir::Expr::error(span);
        }
        let is_instance = match (value.ty.is_reference(), wanted.is_reference()) {
            (true, true) => self.is_assignable(value.ty.with_nullable(false), wanted.with_nullable(false)),
            _ => value.ty == wanted,
        };
        if is_instance && value.ty.is_nullable() && !wanted.is_nullable() && !self.flow.is_expression_non_null(&value) {
            let is_null = self.is_null(value, span);
            return constant::unary(hir::UnaryOp::Not, is_null, span);
        }
        if !is_instance && let (Some(from), Some(to)) = (value.ty.class(), wanted.class()) {
            return self.test_class(value, (from, to), wanted.is_nullable(), span);
        }
        let known = hir::Expr::int(i64::from(is_instance), Type::Bool, span);
        only_effect(value, known, span)
    }

    /// A test for a class that is none of the value's bases: only a class below it, or an interface, is possible.
    fn test_class(
        &mut self,
        value: hir::Expr,
        (from, to): (hir::ClassId, hir::ClassId),
        is_null_instance: bool,
        span: Span,
    ) -> hir::Expr {
        let program = &self.cx.program;
        let is_interface = |class: hir::ClassId| program.classes[class].kind == ClassKind::Interface;
        let is_possible = program.is_derived(to, from) || is_interface(from) || is_interface(to);
        let is_unmanaged = program.classes[from].kind == ClassKind::Unmanaged;
        if !is_possible {
            let known = hir::Expr::int(0, Type::Bool, span);
            return only_effect(value, known, span);
        }
        if is_unmanaged {
            let (from, to) = (program.classes[from].name.clone(), program.classes[to].name.clone());
            return self.error(Code::TS2365, span, &["instanceof", &from, &to]);
        }
        let test = self.instance_test(value, InstanceTest::Class(to), is_null_instance, span);
        hir::Expr { span, ..test }
    }

    /// Whether an object belongs to a class; null does if `is_null_instance`.
    pub(in crate::check) fn instance_test(
        &mut self,
        value: hir::Expr,
        test: InstanceTest,
        is_null_instance: bool,
        span: Span,
    ) -> hir::Expr {
        let is_nullable = value.ty.is_nullable();
        if !(is_nullable && is_null_instance) {
            return hir::Expr::new(ExprKind::InstanceOf { operand: Box::new(value), test }, Type::Bool, span);
        }
        let mut stmts = Vec::new();
        let ty = value.ty;
        let local = self.hold(value, &mut stmts);
        let read = hir::Expr::new(ExprKind::Local(local), ty, span);
        let is_null = self.is_null(read.clone(), span);
        let instance = hir::Expr::new(ExprKind::InstanceOf { operand: Box::new(read), test }, Type::Bool, span);
        let (left, right) = (Box::new(is_null), Box::new(instance));
        let either = ExprKind::Logical { op: hir::LogicalOp::Or, left, right };
        after(stmts, hir::Expr::new(either, Type::Bool, span), span)
    }

    /// The family of a generic class that is named without type arguments.
    fn generic_family(&mut self, ty: &'a ast::Type) -> Option<u32> {
        let ast::TypeKind::Named { path, args: None } = &ty.kind else { return None };
        let first = path.first()?;
        if self.bindings.iter().any(|(name, _)| *name == first.name) {
            return None;
        }
        let element = self.cx.silently(|cx| cx.resolve_path(self.element, path))?;
        let declared = self.cx.class_declaration(element)?;
        let has_required = declared.type_params.iter().any(|param| param.default.is_none());
        has_required.then_some(declared.family)
    }

    fn is_of_family(&mut self, value: hir::Expr, family: u32, span: Span) -> hir::Expr {
        let mut at = value.ty.class();
        while let Some(class) = at {
            if self.cx.program.classes[class].family == family {
                if value.ty.is_nullable() && !self.flow.is_expression_non_null(&value) {
                    let is_null = self.is_null(value, span);
                    return constant::unary(hir::UnaryOp::Not, is_null, span);
                }
                return only_effect(value, hir::Expr::int(1, Type::Bool, span), span);
            }
            at = self.cx.program.classes[class].base;
        }
        let is_managed =
            value.ty.class().is_some_and(|class| self.cx.program.classes[class].kind != ClassKind::Unmanaged);
        if !is_managed {
            return only_effect(value, hir::Expr::int(0, Type::Bool, span), span);
        }
        self.instance_test(value, InstanceTest::Family(family), false, span)
    }
}

/// A known result after the effects of an operand that does not matter otherwise.
pub(super) fn only_effect(operand: hir::Expr, result: hir::Expr, span: Span) -> hir::Expr {
    // What has no effect is left out, so that the result stays a constant for static branches.
    if !has_effects(&operand) {
        return result;
    }
    let at = operand.span;
    after(vec![hir::Stmt { kind: hir::StmtKind::Expr(operand), span: at }], result, span)
}
