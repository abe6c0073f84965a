//! Operators that are functions of the library: `**`, and `%` on floats.

use asc_hir::{self as hir, BinaryOp, Const, ExprKind, Type};
use asc_source::Span;

use super::super::Checker;
use super::super::constant::{self, constant_of};
use crate::constant as arithmetic;

/// The files that define the functions, and their names there.
const IPOW_FILE: &str = "~lib/ipow.ts";
const MATH_FILE: &str = "~lib/util/math.ts";
const POW_FILE: &str = "~lib/util/pow.ts";

impl Checker<'_, '_> {
    /// `%` on two floats of one type: the exact remainder with the sign of the left one.
    pub(super) fn float_remainder(&mut self, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        let ty = left.ty;
        if let (Some(a), Some(b)) = (constant_of(&left), constant_of(&right))
            && let Some(value) = arithmetic::binary(BinaryOp::Rem, ty, a, b)
        {
            return hir::Expr::new(ExprKind::Const(value), ty, span);
        }
        let name = if ty == Type::F32 { "modf" } else { "mod" };
        self.call_library(MATH_FILE, name, vec![left, right], span)
    }

    /// `**` on two integers of one type: wrapping, computed in 32 or 64 bits.
    pub(super) fn integer_power(&mut self, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        let ty = left.ty;
        if let (Some(Const::Int(base)), Some(Const::Int(exponent))) = (constant_of(&left), constant_of(&right)) {
            return hir::Expr::new(ExprKind::Const(arithmetic::power(ty, base, exponent)), ty, span);
        }
        let (name, wide) = if ty.bits() == 64 { ("ipow64", Type::I64) } else { ("ipow32", Type::I32) };
        let features = self.cx.options.features;
        let widened = |operand: hir::Expr| match operand.ty == wide {
            true => operand,
            false => constant::cast(hir::CastKind::Numeric, operand, wide, features),
        };
        let value = self.call_library(IPOW_FILE, name, vec![widened(left), widened(right)], span);
        match value.ty {
            Type::Error => value,
            _ if ty == wide => value,
            _ if ty.is_bool() => constant::cast(hir::CastKind::Truthy, value, ty, features),
            _ => constant::cast(hir::CastKind::Numeric, value, ty, features),
        }
    }

    /// `**` on two floats of one type, to within a unit in the last place.
    pub(super) fn float_power(&mut self, left: hir::Expr, right: hir::Expr, span: Span) -> hir::Expr {
        let ty = left.ty;
        if let (Some(base), Some(exponent)) = (constant_of(&left), constant_of(&right))
            && let Some(value) = arithmetic::exact_power(base, exponent)
        {
            return hir::Expr::new(ExprKind::Const(value), ty, span);
        }
        let name = if ty == Type::F32 { "powf" } else { "pow" };
        self.call_library(POW_FILE, name, vec![left, right], span)
    }
}
