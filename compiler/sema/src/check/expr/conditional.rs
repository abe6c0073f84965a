//! `test ? then : otherwise`.

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::constant::decided;
use super::super::convert::dropped;
use super::super::flow::Outcome;
use super::{bare, comma::after};
use crate::convert::implicit;
use crate::operators;

impl<'a> Checker<'_, 'a> {
    /// With a constant test only the branch that runs is checked.
    pub(super) fn check_conditional(
        &mut self,
        test: &'a ast::Expr,
        then: &'a ast::Expr,
        otherwise: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let test = self.check_condition(test);
        if let Some(truth) = decided(&test) {
            let value = self.check_expr(if truth { then } else { otherwise }, context);
            return after(Vec::new(), value, span);
        }
        let before = self.flow.clone();
        // A null takes the type of the other branch.
        let is_null_first = matches!(bare(then).kind, ast::ExprKind::Null)
            && !context.is_some_and(|ty| ty.is_reference() || ty == Type::Void);
        let (then_value, otherwise_value);
        if is_null_first {
            self.flow.assume(&test, Outcome::False);
            otherwise_value = self.check_expr(otherwise, context);
            then_value = self.check_expr(then, Some(otherwise_value.ty));
            let mut other = before;
            other.assume(&test, Outcome::True);
            self.flow.join(&other);
        } else {
            self.flow.assume(&test, Outcome::True);
            then_value = self.check_expr(then, context);
            let after_then = std::mem::replace(&mut self.flow, before);
            self.flow.assume(&test, Outcome::False);
            let hint = context.or(Some(then_value.ty).filter(|&ty| ty != Type::Void && ty != Type::Error));
            otherwise_value = self.check_expr(otherwise, hint);
            self.flow.join(&after_then);
        }
        if [&test, &then_value, &otherwise_value].iter().any(|part| part.ty == Type::Error) {
            return hir::Expr::error(span);
        }
        self.join_branches(test, then_value, otherwise_value, context, span)
    }

    fn join_branches(
        &mut self,
        test: hir::Expr,
        then: hir::Expr,
        otherwise: hir::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        if context == Some(Type::Void) {
            return conditional(test, dropped(then), dropped(otherwise), span);
        }
        let Some(ty) = self.joined_type(then.ty, otherwise.ty, context) else {
            let (from, to) = (self.type_name(otherwise.ty), self.type_name(then.ty));
            return self.error(Code::TS2322, otherwise.span, &[&from, &to]);
        };
        let (then_span, otherwise_span) = (then.span, otherwise.span);
        let then = self.convert_implicit(then, ty, then_span);
        let otherwise = self.convert_implicit(otherwise, ty, otherwise_span);
        conditional(test, then, otherwise, span)
    }

    /// The type that both branches have; where there is none, the one that the place wants if both convert to it, such as
    /// an interface of both.
    fn joined_type(&self, then: Type, otherwise: Type, context: Option<Type>) -> Option<Type> {
        let program = &self.cx.program;
        operators::common_type(program, then, otherwise).or_else(|| {
            context.filter(|&wanted| [then, otherwise].iter().all(|&ty| implicit(program, ty, wanted).is_legal()))
        })
    }
}

pub(super) fn conditional(test: hir::Expr, then: hir::Expr, otherwise: hir::Expr, span: Span) -> hir::Expr {
    let ty = then.ty;
    let kind = ExprKind::Conditional { test: Box::new(test), then: Box::new(then), otherwise: Box::new(otherwise) };
    hir::Expr::new(kind, ty, span)
}
