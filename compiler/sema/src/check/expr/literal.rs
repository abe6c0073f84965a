//! Literals.

use asc_hir::{self as hir, ExprKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use crate::literal::{self, IntegerLiteral};

impl Checker<'_, '_> {
    /// The null of the reference type that is wanted; where none is, the address 0 (AS226).
    pub(super) fn check_null(&mut self, context: Option<Type>, span: Span) -> hir::Expr {
        match context {
            Some(ty) if ty.is_reference() => hir::Expr::new(ExprKind::Null, ty.with_nullable(true), span),
            Some(Type::Error) => hir::Expr::error(span),
            _ => {
                let name = self.type_name(Type::Usize);
                self.cx.error(Code::AS226, span, &[&name]);
                hir::Expr::int(0, Type::Usize, span)
            }
        }
    }

    pub(super) fn check_integer(&mut self, value: u64, overflow: bool, context: Option<Type>, span: Span) -> hir::Expr {
        self.integer_literal(IntegerLiteral { value, negative: false, overflow }, context, span)
    }

    /// An integer literal with its sign; `span` covers both.
    pub(super) fn integer_literal(&mut self, literal: IntegerLiteral, context: Option<Type>, span: Span) -> hir::Expr {
        match literal.typed(context) {
            Some((ty, value)) => hir::Expr::new(ExprKind::Const(value), ty, span),
            None => {
                let text = self.cx.sources.text(span).to_string();
                self.error(Code::AS236, span, &[&text])
            }
        }
    }

    pub(super) fn check_float(&mut self, value: f64, context: Option<Type>, span: Span) -> hir::Expr {
        let (ty, value) = literal::float(value, context);
        hir::Expr::new(ExprKind::Const(value), ty, span)
    }

    pub(super) fn check_string(&mut self, text: &[u16], span: Span) -> hir::Expr {
        let string = self.cx.program.intern_string(text);
        hir::Expr::new(ExprKind::String(string), Type::STRING, span)
    }

    /// A string of the compiler's own.
    pub(super) fn text_constant(&mut self, text: &str, span: Span) -> hir::Expr {
        let units: Vec<u16> = text.encode_utf16().collect();
        self.check_string(&units, span)
    }
}
