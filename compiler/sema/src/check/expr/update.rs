//! `++x`, `x++`, `--x`, `x--`.

use asc_ast as ast;
use asc_ast::expr::UpdateOp;
use asc_hir::{self as hir, BinaryOp, Const, ExprKind, StmtKind, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use super::super::constant;

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
        let Some(place) = self.resolve_place(operand, Code::TS2357) else {
            return hir::Expr::error(span);
        };
        let old = self.load(place);
        let ty = old.ty;
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
            return self.store(place, new, span);
        }
        let local = self.new_temporary(ty, span);
        let kept = hir::Expr::new(ExprKind::Local(local), ty, span);
        let new = constant::binary(operator, kept.clone(), one, span);
        let stored = self.store(place, new, span);
        let stmts = vec![
            hir::Stmt { kind: StmtKind::Let { local, value: Some(old) }, span },
            hir::Stmt { kind: StmtKind::Expr(stored), span },
        ];
        hir::Expr::new(ExprKind::Block { stmts, value: Some(Box::new(kept)) }, ty, span)
    }
}
