//! Conversions of checked expressions.
//!
//! Comes in: an expression and the type it shall have. Goes out: an expression of that type, or one of type `Error`
//! after a message. The table of what is legal is [`crate::convert`].

use asc_hir::{self as hir, CastKind, ExprKind, StmtKind, Type};
use asc_ops::Op;
use asc_source::{Code, Diagnostic, Span};

use super::Checker;
use super::constant;
use crate::convert::{self, Implicit};

impl Checker<'_, '_> {
    /// Converts as an assignment does (AS200, AS201, TS2322 at `span`).
    pub(crate) fn convert_implicit(&mut self, expr: hir::Expr, to: Type, span: Span) -> hir::Expr {
        if expr.ty == to {
            return expr;
        }
        if to == Type::Void {
            return dropped(expr);
        }
        let from = expr.ty;
        let code = match convert::implicit(&self.cx.program, from, to) {
            Implicit::Same | Implicit::Ok => return self.converted(expr, to),
            Implicit::PointerWidth => {
                self.report_conversion(Code::AS201, from, to, span);
                return self.converted(expr, to);
            }
            Implicit::NeedsCast => Code::AS200,
            Implicit::NotAssignable if self.is_known_non_null(&expr, to) => return self.converted(expr, to),
            Implicit::NotAssignable => Code::TS2322,
        };
        self.report_conversion(code, from, to, span);
        hir::Expr::error(span)
    }

    /// Converts as a cast does: with a check at run time from nullable to not.
    pub(crate) fn convert_explicit(&mut self, expr: hir::Expr, to: Type, span: Span) -> hir::Expr {
        if expr.ty == to {
            return expr;
        }
        if to == Type::Void {
            return dropped(expr);
        }
        if !convert::is_explicit(&self.cx.program, expr.ty, to) {
            if self.is_downcast(expr.ty, to) {
                return self.downcast(expr, to, span);
            }
            let non_null = expr.ty.with_nullable(false);
            if to.is_external() && convert::is_explicit(&self.cx.program, to, non_null) {
                let help = "Keep the value under its own type; only casts to a wider type of host references exist.";
                return self.not_supported("'ref.cast'", span, help);
            }
            self.report_conversion(Code::TS2322, expr.ty, to, span);
            return hir::Expr::error(span);
        }
        if expr.ty.is_nullable() && to.is_reference() && !to.is_nullable() {
            let checked = self.checked_non_null(expr, span);
            return self.converted(checked, to);
        }
        self.converted(expr, to)
    }

    /// Whether `to` derives from the class of `from`.
    fn is_downcast(&self, from: Type, to: Type) -> bool {
        let (Some(source), Some(target)) = (from.class(), to.class()) else { return false };
        from.is_managed() == to.is_managed() && self.cx.program.is_derived(target, source)
    }

    /// To a class below the value's: with a check at run time, which objects of unmanaged classes have no class id for.
    fn downcast(&mut self, expr: hir::Expr, to: Type, span: Span) -> hir::Expr {
        let features = self.cx.options.features;
        let is_checked = !self.cx.options.no_assert && expr.ty.is_managed();
        let is_null_fine = to.is_nullable() || !expr.ty.is_nullable();
        let (true, Some(class)) = (is_checked, to.class()) else {
            return constant::cast(CastKind::AssumeClass, expr, to, features);
        };
        let mut stmts = Vec::new();
        let ty = expr.ty;
        let local = self.hold(expr, &mut stmts);
        let read = hir::Expr::new(ExprKind::Local(local), ty, span);
        let test = hir::InstanceTest::Class(class);
        let is_instance = self.instance_test(read.clone(), test, is_null_fine, span);
        let message = if is_null_fine { "invalid downcast" } else { NULL_MESSAGE };
        let then = self.abort_statements(message, span);
        let test = constant::unary(hir::UnaryOp::Not, is_instance, span);
        stmts.push(hir::Stmt { kind: StmtKind::If { test, then, otherwise: Vec::new() }, span });
        let value = constant::cast(CastKind::AssumeClass, read, to, features);
        hir::Expr::new(ExprKind::Block { stmts, value: Some(Box::new(value)) }, to, span)
    }

    /// Whether a value converts implicitly without an error.
    pub(crate) fn is_assignable(&self, from: Type, to: Type) -> bool {
        convert::implicit(&self.cx.program, from, to).is_legal()
    }

    /// The truthiness of a value, of type `Bool` (TS1345 at `span` for what has none).
    pub(crate) fn convert_to_condition(&mut self, expr: hir::Expr, span: Span) -> hir::Expr {
        match expr.ty {
            Type::Bool | Type::Error => expr,
            Type::Void => {
                let name = self.type_name(Type::Void);
                self.error(Code::TS1345, span, &[&name])
            }
            _ => self.converted(expr, Type::Bool),
        }
    }

    /// A legal conversion.
    fn converted(&self, expr: hir::Expr, to: Type) -> hir::Expr {
        let features = self.cx.options.features;
        match (expr.ty, to) {
            (Type::Error, _) | (_, Type::Error) => expr,
            (from, _) if from == to => expr,
            // A null stays one under any nullable type.
            (Type::Ref { .. }, Type::Ref { .. }) if matches!(expr.kind, ExprKind::Null) && to.is_nullable() => {
                hir::Expr { ty: to, ..expr }
            }
            (Type::Ref { .. }, Type::Ref { .. }) => {
                let lost_null = expr.ty.is_nullable() && !to.is_nullable();
                let kind = if lost_null { CastKind::AssumeNonNull } else { CastKind::Reinterpret };
                constant::cast(kind, expr, to, features)
            }
            (Type::V128, Type::Bool) => {
                let span = expr.span;
                constant::machine(Op::V128AnyTrue, vec![expr], Type::Bool, span)
            }
            (from, Type::Bool) if from.is_external() => {
                let span = expr.span;
                let is_null = constant::machine(Op::RefIsNull, vec![expr], Type::Bool, span);
                constant::unary(hir::UnaryOp::Not, is_null, span)
            }
            (_, Type::Bool) => constant::cast(CastKind::Truthy, expr, to, features),
            _ => constant::cast(CastKind::Numeric, expr, to, features),
        }
    }

    /// The same reference under the non-null type, when the flow tells that it is not null. No code.
    pub(crate) fn assume_non_null(&self, expr: hir::Expr) -> hir::Expr {
        let to = expr.ty.with_nullable(false);
        self.converted(expr, to)
    }

    /// A nullable reference that the flow knows not to be null converts to the non-null type.
    fn is_known_non_null(&self, expr: &hir::Expr, to: Type) -> bool {
        expr.ty.is_nullable()
            && self.flow.is_expression_non_null(expr)
            && self.is_assignable(expr.ty.with_nullable(false), to)
    }

    /// A nullable reference under the non-null type, with a check at run time unless the flow makes it needless.
    pub(crate) fn checked_non_null(&mut self, expr: hir::Expr, span: Span) -> hir::Expr {
        if self.cx.options.no_assert || self.flow.is_expression_non_null(&expr) {
            return self.assume_non_null(expr);
        }
        let otherwise = self.abort_statements(NULL_MESSAGE, span);
        self.non_null_or(expr, otherwise, span)
    }

    /// A reference of its non-null type; `otherwise`, which does not go on, runs if it is null.
    pub(crate) fn non_null_or(&mut self, expr: hir::Expr, otherwise: Vec<hir::Stmt>, span: Span) -> hir::Expr {
        let (ty, at) = (expr.ty, expr.span);
        let mut stmts = Vec::with_capacity(2);
        let local = match expr.kind {
            ExprKind::Local(local) => local,
            _ => {
                let local = self.new_temporary(ty, at);
                stmts.push(hir::Stmt { kind: StmtKind::Let { local, value: Some(expr) }, span: at });
                local
            }
        };
        let read = hir::Expr::new(ExprKind::Local(local), ty, at);
        let test = self.is_null(read.clone(), at);
        stmts.push(hir::Stmt { kind: StmtKind::If { test, then: otherwise, otherwise: Vec::new() }, span });
        self.flow.assign(local, super::flow::Stored::NonNull);
        let value = self.assume_non_null(read);
        let to = value.ty;
        hir::Expr::new(ExprKind::Block { stmts, value: Some(Box::new(value)) }, to, span)
    }

    /// Whether a reference is null.
    pub(crate) fn is_null(&self, expr: hir::Expr, span: Span) -> hir::Expr {
        let ty = expr.ty.with_nullable(true);
        if ty.is_external() {
            return constant::machine(Op::RefIsNull, vec![expr], Type::Bool, span);
        }
        let expr = self.converted(expr, ty);
        constant::binary(hir::BinaryOp::Eq, expr, hir::Expr::new(ExprKind::Null, ty, span), span)
    }

    fn report_conversion(&mut self, code: Code, from: Type, to: Type, span: Span) {
        let help = match code {
            Code::AS200 => Some(format!("Write '<{}>' in front if the value is known to fit.", self.type_name(to))),
            Code::TS2322 if from.is_nullable() && self.is_assignable(from.with_nullable(false), to) => {
                Some("Test it for 'null' first, or write '!' behind it.".to_string())
            }
            _ => None,
        };
        let (from, to) = (self.type_name(from), self.type_name(to));
        let mut diagnostic = Diagnostic::new(code, span, &[&from, &to]);
        diagnostic.help = help;
        self.cx.report(diagnostic);
    }
}

/// What the program says when a null shows up where none may be.
const NULL_MESSAGE: &str = "Unexpected 'null' (not assigned or failed cast)";

/// Evaluated for its effect.
pub(crate) fn dropped(expr: hir::Expr) -> hir::Expr {
    if matches!(expr.ty, Type::Void | Type::Error) {
        return expr;
    }
    let span = expr.span;
    let stmts = vec![hir::Stmt { kind: StmtKind::Expr(expr), span }];
    hir::Expr::new(ExprKind::Block { stmts, value: None }, Type::Void, span)
}
