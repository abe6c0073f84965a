//! `++x`, `x++`, `--x`, `x--`.

use asc_ast as ast;
use asc_ast::expr::UpdateOp;
use asc_hir::{self as hir, BinaryOp, Const, ExprKind, StmtKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::constant;
use super::assign::{Place, Use, after_all};
use super::overload::Overload;
use crate::element::Fixity;

impl<'a> Checker<'_, 'a> {
    /// The value is the new one of a prefix operator, the old one of a postfix operator.
    pub(super) fn check_update(
        &mut self,
        op: UpdateOp,
        prefix: bool,
        operand: &'a ast::Expr,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let mut prelude = Vec::new();
        let Some(place) = self.resolve_place(operand, Use::ReadWrite, Code::TS2357, &mut prelude) else {
            return hir::Expr::error(span);
        };
        let result = self.update(op, prefix, place, context, span);
        after_all(prelude, result, span)
    }

    fn update(&mut self, op: UpdateOp, prefix: bool, place: Place, context: Option<Type>, span: Span) -> hir::Expr {
        let old = self.load(&place);
        let ty = old.ty;
        let fixity = if prefix { Fixity::Prefix } else { Fixity::Postfix };
        if let Some(overload) = self.overload(ty, fixity, op.text()) {
            // An instance method gives the operand's new value; a static one is all there is.
            if overload.is_static {
                return self.call_overload(overload, old, Vec::new(), span);
            }
            return self.update_object(overload, old, prefix || context == Some(Type::Void), place, span);
        }
        let one = match ty {
            Type::Error => return old,
            Type::F32 => Const::F32(1.0),
            Type::F64 => Const::F64(1.0),
            _ if ty.is_integer() => Const::Int(1),
            _ => {
                let name = self.type_name(ty);
                return self.error(Code::TS2469, span, &[op.text(), &name]);
            }
        };
        let one = hir::Expr::new(ExprKind::Const(one), ty, span);
        let operator = if op == UpdateOp::Increment { BinaryOp::Add } else { BinaryOp::Sub };
        if prefix || context == Some(Type::Void) {
            let new = constant::binary(operator, old, one, span);
            return self.store(place, new, context, span);
        }
        let local = self.new_temporary(ty, span);
        let kept = hir::Expr::new(ExprKind::Local(local), ty, span);
        let new = constant::binary(operator, kept.clone(), one, span);
        let stored = self.store(place, new, Some(Type::Void), span);
        self.with_old(local, old, stored, kept, span)
    }

    fn update_object(
        &mut self,
        overload: Overload,
        old: hir::Expr,
        is_new_wanted: bool,
        place: Place,
        span: Span,
    ) -> hir::Expr {
        let (ty, wanted) = (old.ty, place.ty);
        if is_new_wanted {
            let new = self.call_overload(overload, old, Vec::new(), span);
            let new = self.convert_implicit(new, wanted, span);
            return self.store(place, new, None, span);
        }
        let local = self.new_temporary(ty, span);
        let kept = hir::Expr::new(ExprKind::Local(local), ty, span);
        let new = self.call_overload(overload, kept.clone(), Vec::new(), span);
        let new = self.convert_implicit(new, wanted, span);
        let stored = self.store(place, new, Some(Type::Void), span);
        self.with_old(local, old, stored, kept, span)
    }

    /// Keeps the old value in a local, stores the new one, and gives the old.
    fn with_old(
        &mut self,
        local: hir::LocalId,
        old: hir::Expr,
        stored: hir::Expr,
        kept: hir::Expr,
        span: Span,
    ) -> hir::Expr {
        if stored.ty == Type::Error {
            return stored;
        }
        let ty = kept.ty;
        let stmts = vec![
            hir::Stmt { kind: StmtKind::Let { local, value: Some(old) }, span },
            hir::Stmt { kind: StmtKind::Expr(stored), span },
        ];
        hir::Expr::new(ExprKind::Block { stmts, value: Some(Box::new(kept)) }, ty, span)
    }
}
