//! Numeric types as functions: `i8(x)` is an explicit conversion.

use asc_hir::{Expr, Type};

use super::{Call, Meaning, Row, TypeArgs, row};
use crate::check::Checker;

/// The type stands in the name.
const fn conversion(name: &'static str) -> Row {
    row(name, TypeArgs::None, (1, 1), Meaning::Function(convert))
}

pub(super) static ROWS: &[Row] = &[
    conversion("bool"),
    conversion("i8"),
    conversion("u8"),
    conversion("i16"),
    conversion("u16"),
    conversion("i32"),
    conversion("u32"),
    conversion("i64"),
    conversion("u64"),
    conversion("isize"),
    conversion("usize"),
    conversion("f32"),
    conversion("f64"),
];

fn convert<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = Type::from_value_name(call.name) else { return call.error() };
    let operand = checker.check_expr(&call.args[0], Some(ty));
    let value = checker.convert_explicit(operand, ty, call.span);
    Expr { span: call.span, ..value }
}
