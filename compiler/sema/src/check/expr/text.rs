//! Values as strings: what concatenation and templates make of them.

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::comma::after;
use super::conditional::conditional;
use super::string::is_string;
use crate::element::Fixity;

impl<'a> Checker<'_, 'a> {
    /// A value as a string: itself, or what its method `toString` gives; `"null"` for null.
    pub(super) fn as_string(&mut self, value: hir::Expr, span: Span) -> hir::Expr {
        if value.ty == Type::Error || value.ty == Type::STRING {
            return value;
        }
        if value.ty.is_nullable() && value.ty.is_reference() && !self.flow.is_expression_non_null(&value) {
            return self.nullable_as_string(value, span);
        }
        let value = if value.ty.is_nullable() { self.assume_non_null(value) } else { value };
        if is_string(value.ty) {
            return value;
        }
        let from = self.type_name(value.ty);
        match self.call_named(value, "toString", span) {
            Some(text) if text.ty == Type::Error || is_string(text.ty) => text,
            _ => self.error(Code::TS2322, span, &[&from, "string"]),
        }
    }

    fn nullable_as_string(&mut self, value: hir::Expr, span: Span) -> hir::Expr {
        let mut stmts = Vec::new();
        let ty = value.ty;
        let local = self.hold(value, &mut stmts);
        let read = hir::Expr::new(ExprKind::Local(local), ty, span);
        let is_null = self.is_null(read.clone(), span);
        let known = self.assume_non_null(read);
        let text = self.as_string(known, span);
        if text.ty == Type::Error {
            return text;
        }
        let null: Vec<u16> = "null".encode_utf16().collect();
        let null = self.cx.program.intern_string(&null);
        let null = hir::Expr::new(ExprKind::String(null), Type::STRING, span);
        after(stmts, conditional(is_null, null, text, span), span)
    }

    /// `left + right` of two strings.
    pub(super) fn concatenate(&mut self, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        if let (ExprKind::String(left), ExprKind::String(right)) = (&left.kind, &right.kind) {
            let text = [self.cx.program.string(*left), self.cx.program.string(*right)].concat();
            let text = self.cx.program.intern_string(&text);
            return hir::Expr::new(ExprKind::String(text), Type::STRING, span);
        }
        match self.overload(Type::STRING, Fixity::Infix, "+") {
            Some(overload) => self.call_overload(overload, left, vec![right], span),
            None => self.not_supported("String concatenation", span, "The standard library lacks it."),
        }
    }

    /// A template: the texts and the values as strings, joined.
    pub(super) fn check_template(&mut self, template: &'a ast::expr::Template, span: Span) -> hir::Expr {
        let mut result: Option<hir::Expr> = None;
        for (at, text) in template.texts.iter().enumerate() {
            let text = text.cooked.as_deref().unwrap_or_default();
            if !text.is_empty() || template.exprs.is_empty() {
                let text = self.check_string(text, span);
                result = Some(match result {
                    Some(left) => self.concatenate(left, text, span),
                    None => text,
                });
            }
            let Some(expr) = template.exprs.get(at) else { continue };
            let value = self.check_expr(expr, Some(Type::STRING));
            let value = self.as_string(value, expr.span);
            result = Some(match result {
                Some(left) => self.concatenate(left, value, span),
                None => value,
            });
        }
        let empty = self.cx.program.intern_string(&[]);
        result.unwrap_or_else(|| hir::Expr::new(ExprKind::String(empty), Type::STRING, span))
    }
}
