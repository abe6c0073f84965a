//! Values as strings: what concatenation and templates make of them.

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::comma::after;
use super::conditional::conditional;
use super::string::is_string;

/// The file that puts texts together, and how the names of its functions begin in the program.
const TEXT_FILE: &str = "~lib/util/string.ts";
const TEXT_FUNCTIONS: &str = "~lib/util/string/";

/// Its functions for two strings and more.
const CONCATENATIONS: [&str; 3] = ["concat2", "concat3", "concat4"];

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

    /// `left + right` of two strings. Operands that are concatenations themselves become one with it, as far as the
    /// library's functions take so many: `a + b + c` allocates once.
    pub(super) fn concatenate(&mut self, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        let mut parts = Vec::with_capacity(2);
        self.add_parts(left, &mut parts);
        self.add_parts(right, &mut parts);
        // "" + s == s
        if parts.len() > 1 && matches!(parts[0].kind, ExprKind::String(text) if self.cx.program.string(text).is_empty())
        {
            parts.remove(0);
        }
        self.join(parts, span)
    }

    /// Some strings in one, by as few calls as possible.
    fn join(&mut self, mut parts: Vec<hir::Expr>, span: Span) -> hir::Expr {
        let most = CONCATENATIONS.len() + 1;
        if parts.len() > most {
            let mut rest = parts.split_off(most);
            let front = self.join(parts, span);
            rest = if rest.len() < most { rest } else { vec![self.join(rest, span)] };
            rest.insert(0, front);
            parts = rest;
        }
        match parts.len() {
            1 => parts.swap_remove(0),
            count => self.call_library(TEXT_FILE, CONCATENATIONS[count - 2], parts, span),
        }
    }

    /// How many strings a concatenation puts together; 1 for any other expression.
    fn joined_count(&self, text: &hir::Expr) -> usize {
        let ExprKind::Call { func, args } = &text.kind else { return 1 };
        let name = self.cx.program.functions[*func].name.strip_prefix(TEXT_FUNCTIONS);
        if name.is_some_and(|name| CONCATENATIONS.contains(&name)) { args.len() } else { 1 }
    }

    /// Adds the strings that a concatenation puts together, or one string; constants next to each other become one.
    fn add_parts(&mut self, text: hir::Expr, parts: &mut Vec<hir::Expr>) {
        let added = match (self.joined_count(&text), text.kind) {
            (2.., ExprKind::Call { args, .. }) => args,
            (_, kind) => vec![hir::Expr { kind, ..text }],
        };
        for part in added {
            let ExprKind::String(right) = part.kind else {
                parts.push(part);
                continue;
            };
            match parts.last_mut() {
                Some(hir::Expr { kind: ExprKind::String(left), .. }) => {
                    let joined = [self.cx.program.string(*left), self.cx.program.string(right)].concat();
                    *left = self.cx.program.intern_string(&joined);
                }
                // s + "" == s
                Some(_) if self.cx.program.string(right).is_empty() => {}
                _ => parts.push(part),
            }
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
