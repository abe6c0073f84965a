//! Small integers as references.

use asc_hir::{Expr, External, Immediate, Reference, Type};
use asc_ops::Op;

use super::TypeArgs::None as NoTypes;
use super::{Call, Meaning, Row, build, row};
use crate::check::Checker;

const I31: Type = Type::Ref { to: Reference::External(External::I31), nullable: false };
const I31_OR_NULL: Type = Type::Ref { to: Reference::External(External::I31), nullable: true };

pub(super) static ROWS: &[Row] = &[
    row("i31.new", NoTypes, (1, 1), Meaning::Operator { op: Op::RefI31, params: &[Type::I32], result: I31 }),
    row("i31.get", NoTypes, (1, 1), Meaning::Function(get)),
];

/// Extended by its sign, or by zeros where an unsigned integer is expected.
fn get<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let operand = checker.check_expr_as(&call.args[0], I31_OR_NULL);
    let unsigned = call.context.is_some_and(|context| context.is_integer() && !context.is_signed());
    let (op, ty) = if unsigned { (Op::I31GetU, Type::U32) } else { (Op::I31GetS, Type::I32) };
    build::operator(checker, op, vec![operand], Immediate::None, ty, call.span)
}
