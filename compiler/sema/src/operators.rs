//! The binary operators of the language as a table, and the types they give.
//!
//! Comes in: an operator and its operands' types. Goes out: the operand type to compute in. Not done here: no operand is
//! checked or converted.

use crate::convert::implicit;
use asc_ast::expr::BinaryOp as Written;
use asc_hir::{BinaryOp, ClassId, Program, Reference, Type};

/// What an operator demands of its operands and how it finds the type it computes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// A common numeric type; the result is of it.
    Arithmetic,
    /// A common integer type; the result is of it.
    Bitwise,
    /// The left type, an integer; the count converts to it.
    Shift,
    /// A common numeric type of one signedness; the result is `bool`.
    Relational,
    /// A common type, references and vectors included; the result is `bool`.
    Equality,
}

/// What an operator becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    Machine(BinaryOp),
    /// `%`: the machine's for integers, the library's for floats.
    Remainder,
    /// `**`: always the library's, unless constant.
    Power,
}

/// One row of the table.
pub struct OperatorRow {
    pub written: Written,
    pub family: Family,
    pub meaning: Meaning,
}

const fn row(written: Written, family: Family, meaning: Meaning) -> OperatorRow {
    OperatorRow { written, family, meaning }
}

use Family::{Arithmetic, Bitwise, Equality, Relational, Shift};
use Meaning::{Machine, Power, Remainder};

/// In the order of the syntax tree's operators.
static OPERATORS: [OperatorRow; 20] = [
    row(Written::Add, Arithmetic, Machine(BinaryOp::Add)),
    row(Written::Sub, Arithmetic, Machine(BinaryOp::Sub)),
    row(Written::Mul, Arithmetic, Machine(BinaryOp::Mul)),
    row(Written::Div, Arithmetic, Machine(BinaryOp::Div)),
    row(Written::Rem, Arithmetic, Remainder),
    row(Written::Pow, Arithmetic, Power),
    row(Written::BitAnd, Bitwise, Machine(BinaryOp::BitAnd)),
    row(Written::BitOr, Bitwise, Machine(BinaryOp::BitOr)),
    row(Written::BitXor, Bitwise, Machine(BinaryOp::BitXor)),
    row(Written::Shl, Shift, Machine(BinaryOp::Shl)),
    row(Written::Shr, Shift, Machine(BinaryOp::Shr)),
    row(Written::ShrU, Shift, Machine(BinaryOp::ShrU)),
    row(Written::Lt, Relational, Machine(BinaryOp::Lt)),
    row(Written::Le, Relational, Machine(BinaryOp::Le)),
    row(Written::Gt, Relational, Machine(BinaryOp::Gt)),
    row(Written::Ge, Relational, Machine(BinaryOp::Ge)),
    row(Written::Eq, Equality, Machine(BinaryOp::Eq)),
    row(Written::Ne, Equality, Machine(BinaryOp::Ne)),
    row(Written::StrictEq, Equality, Machine(BinaryOp::Eq)),
    row(Written::StrictNe, Equality, Machine(BinaryOp::Ne)),
];

/// The row of an operator.
pub fn operator(written: Written) -> &'static OperatorRow {
    let row = &OPERATORS[written as usize];
    debug_assert!(row.written == written, "the table stands in the order of the syntax tree's operators");
    row
}

/// The type that two values meet in: the left one's if the right converts to it, else the right one's if the left
/// converts to it, else the nearest class that both derive from.
pub fn common_type(program: &Program, left: Type, right: Type) -> Option<Type> {
    if left == Type::Error || right == Type::Error {
        return Some(Type::Error);
    }
    if left == Type::Void || right == Type::Void {
        return (left == right).then_some(Type::Void);
    }
    if left.is_reference() && right.is_reference() {
        return common_reference(program, left, right);
    }
    if implicit(program, right, left).is_legal() {
        Some(left)
    } else if implicit(program, left, right).is_legal() {
        Some(right)
    } else {
        None
    }
}

/// Nullable if either is. Of two classes where neither derives from the other, the nearest class that both derive from.
fn common_reference(program: &Program, left: Type, right: Type) -> Option<Type> {
    let nullable = left.is_nullable() || right.is_nullable();
    let (left, right) = (left.with_nullable(nullable), right.with_nullable(nullable));
    if implicit(program, right, left).is_legal() {
        Some(left)
    } else if implicit(program, left, right).is_legal() {
        Some(right)
    } else {
        common_base(program, left, right)
    }
}

/// The first of the bases that a class names, from its own one upwards, that another derives from too.
fn common_base(program: &Program, left: Type, right: Type) -> Option<Type> {
    let Type::Ref { to: Reference::Class(class), nullable } = left else { return None };
    let Type::Ref { to: Reference::Class(other), .. } = right else { return None };
    let bases = std::iter::successors(program.classes[class].base, |&base| program.classes[base].base);
    bases
        .filter(|&base| base != ClassId::OBJECT)
        .find(|&base| program.is_derived(other, base))
        .map(|base| Type::Ref { to: Reference::Class(base), nullable })
}

/// The type that an operator of `family` computes in; `None` if it does not apply to these operands. Shifts are not
/// asked here: they compute in the left operand's type.
pub fn operand_type(program: &Program, family: Family, left: Type, right: Type) -> Option<Type> {
    let common = common_type(program, left, right)?;
    let applies = common == Type::Error
        || match family {
            Family::Arithmetic => common.is_numeric(),
            Family::Bitwise | Family::Shift => common.is_integer(),
            Family::Relational => common.is_numeric() && has_one_signedness(left, right),
            Family::Equality => common != Type::Void,
        };
    applies.then_some(common)
}

/// An order between integers needs both signed or both unsigned; `bool` goes with either.
fn has_one_signedness(left: Type, right: Type) -> bool {
    !(left.is_integer() && right.is_integer())
        || left.is_bool()
        || right.is_bool()
        || left.is_signed() == right.is_signed()
}

/// The context that a bitwise operator or shift gives its left operand: the integer of a float's size, and 32 bits for a
/// `bool`.
pub fn integer_context(context: Type) -> Type {
    match context {
        Type::F32 | Type::Bool => Type::I32,
        Type::F64 => Type::I64,
        other => other,
    }
}
