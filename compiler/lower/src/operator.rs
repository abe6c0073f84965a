//! Unary and binary operators on numbers, by a table.

use crate::function::FunctionLowerer;
use crate::types::{Machine, machine};
use asc_hir::{BinaryOp, Expr, ExprKind, Type, UnaryOp};
use asc_ir::Value;
use asc_ops::Op;
use smallvec::SmallVec;

/// Whether small integers stay in the range of their type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stays {
    Always,
    IfUnsigned,
    Never,
}

/// An operator of the language on each kind of number.
struct Row {
    op: BinaryOp,
    i32: [Op; 2],
    i64: [Op; 2],
    /// `None` where the language has no such operator on floats.
    float: Option<[Op; 2]>,
    stays: Stays,
}

const fn integer(op: BinaryOp, i32: [Op; 2], i64: [Op; 2], stays: Stays) -> Row {
    Row { op, i32, i64, float: None, stays }
}

const fn number(op: BinaryOp, i32: [Op; 2], i64: [Op; 2], float: [Op; 2], stays: Stays) -> Row {
    Row { op, i32, i64, float: Some(float), stays }
}

/// In the order of `BinaryOp`. Signed and unsigned; `f32` and `f64`.
#[rustfmt::skip]
static ROWS: &[Row] = &[
    number(BinaryOp::Add, [Op::I32Add; 2], [Op::I64Add; 2], [Op::F32Add, Op::F64Add], Stays::Never),
    number(BinaryOp::Sub, [Op::I32Sub; 2], [Op::I64Sub; 2], [Op::F32Sub, Op::F64Sub], Stays::Never),
    number(BinaryOp::Mul, [Op::I32Mul; 2], [Op::I64Mul; 2], [Op::F32Mul, Op::F64Mul], Stays::Never),
    // -128 / -1 == 128, which is no i8.
    number(BinaryOp::Div, [Op::I32DivS, Op::I32DivU], [Op::I64DivS, Op::I64DivU], [Op::F32Div, Op::F64Div], Stays::IfUnsigned),
    integer(BinaryOp::Rem, [Op::I32RemS, Op::I32RemU], [Op::I64RemS, Op::I64RemU], Stays::Always),
    integer(BinaryOp::BitAnd, [Op::I32And; 2], [Op::I64And; 2], Stays::Always),
    integer(BinaryOp::BitOr, [Op::I32Or; 2], [Op::I64Or; 2], Stays::Always),
    integer(BinaryOp::BitXor, [Op::I32Xor; 2], [Op::I64Xor; 2], Stays::Always),
    integer(BinaryOp::Shl, [Op::I32Shl; 2], [Op::I64Shl; 2], Stays::Never),
    integer(BinaryOp::Shr, [Op::I32ShrS, Op::I32ShrU], [Op::I64ShrS, Op::I64ShrU], Stays::Always),
    // A negative small integer shifts in the ones of its extension.
    integer(BinaryOp::ShrU, [Op::I32ShrU; 2], [Op::I64ShrU; 2], Stays::IfUnsigned),
    number(BinaryOp::Lt, [Op::I32LtS, Op::I32LtU], [Op::I64LtS, Op::I64LtU], [Op::F32Lt, Op::F64Lt], Stays::Always),
    number(BinaryOp::Le, [Op::I32LeS, Op::I32LeU], [Op::I64LeS, Op::I64LeU], [Op::F32Le, Op::F64Le], Stays::Always),
    number(BinaryOp::Gt, [Op::I32GtS, Op::I32GtU], [Op::I64GtS, Op::I64GtU], [Op::F32Gt, Op::F64Gt], Stays::Always),
    number(BinaryOp::Ge, [Op::I32GeS, Op::I32GeU], [Op::I64GeS, Op::I64GeU], [Op::F32Ge, Op::F64Ge], Stays::Always),
    number(BinaryOp::Eq, [Op::I32Eq; 2], [Op::I64Eq; 2], [Op::F32Eq, Op::F64Eq], Stays::Always),
    number(BinaryOp::Ne, [Op::I32Ne; 2], [Op::I64Ne; 2], [Op::F32Ne, Op::F64Ne], Stays::Always),
];

impl FunctionLowerer<'_, '_> {
    /// A tree of binary operators; its left spine, which may be as long as the program, without recursion.
    pub(crate) fn binary(&mut self, expr: &Expr) -> Value {
        let mut spine: SmallVec<[(&Expr, BinaryOp, &Expr); 8]> = SmallVec::new();
        let mut innermost = expr;
        while let ExprKind::Binary { op, left, right } = &innermost.kind {
            spine.push((innermost, *op, right));
            innermost = left;
        }
        let (mut value, mut ty) = (self.value(innermost), innermost.ty);
        while let Some((expr, op, right)) = spine.pop() {
            let right = self.value(right);
            self.at(expr.span);
            value = self.apply(op, ty, value, right);
            ty = expr.ty;
        }
        value
    }

    /// An operator on two operands of type `ty`.
    pub(crate) fn apply(&mut self, op: BinaryOp, ty: Type, left: Value, right: Value) -> Value {
        let row = &ROWS[op as usize];
        debug_assert_eq!(row.op, op);
        let Some(machine) = machine(ty) else { panic!("{op:?} of {ty:?}") };
        let float = |at: usize| row.float.map_or_else(|| panic!("{op:?} of {ty:?}"), |ops| ops[at]);
        let (operator, left, right) = match machine {
            Machine::I32Signed => (row.i32[0], left, self.shift_count(op, ty, right)),
            Machine::I32Unsigned => (row.i32[1], left, self.shift_count(op, ty, right)),
            Machine::I64Signed => (row.i64[0], left, right),
            Machine::I64Unsigned => (row.i64[1], left, right),
            Machine::F32 => (float(0), left, right),
            Machine::F64 => (float(1), left, right),
            Machine::Managed => {
                (row.i32[1], self.builder.op(Op::PointerOf, &[left]), self.builder.op(Op::PointerOf, &[right]))
            }
            Machine::V128 => return self.compare_vectors(op, left, right),
            Machine::External => return self.compare_references(op, left, right),
        };
        let value = self.builder.op(operator, &[left, right]);
        let stays = match row.stays {
            Stays::Always => true,
            Stays::IfUnsigned => !ty.is_signed(),
            Stays::Never => false,
        };
        if stays { value } else { self.normalise(value, ty) }
    }

    /// The count of a shift modulo the width of a small integer; wasm does it for 32 and 64 bits.
    fn shift_count(&mut self, op: BinaryOp, ty: Type, count: Value) -> Value {
        let shifts = matches!(op, BinaryOp::Shl | BinaryOp::Shr | BinaryOp::ShrU);
        if !shifts || !ty.is_small_integer() {
            return count;
        }
        let mask = ty.bits() as i32 - 1;
        if let Some((Op::I32Const, asc_ir::Imm::I32(constant))) = self.builder.definition(count) {
            return if constant & mask == constant { count } else { self.builder.i32_const(constant & mask) };
        }
        let mask = self.builder.i32_const(mask);
        self.builder.op(Op::I32And, &[count, mask])
    }

    /// Vectors are equal when all their bytes are.
    fn compare_vectors(&mut self, op: BinaryOp, left: Value, right: Value) -> Value {
        let (lanes, whole) = match op {
            BinaryOp::Eq => (Op::I8x16Eq, Op::I8x16AllTrue),
            BinaryOp::Ne => (Op::I8x16Ne, Op::V128AnyTrue),
            _ => panic!("{op:?} of vectors"),
        };
        let lanes = self.builder.op(lanes, &[left, right]);
        self.builder.op(whole, &[lanes])
    }

    fn compare_references(&mut self, op: BinaryOp, left: Value, right: Value) -> Value {
        let equal = self.builder.op(Op::RefEq, &[left, right]);
        match op {
            BinaryOp::Eq => equal,
            BinaryOp::Ne => self.builder.op(Op::I32Eqz, &[equal]),
            _ => panic!("{op:?} of references"),
        }
    }

    pub(crate) fn unary(&mut self, op: UnaryOp, operand: &Expr, expr: &Expr) -> Value {
        let value = self.value(operand);
        self.at(expr.span);
        let ty = operand.ty;
        let Some(machine) = machine(ty) else { panic!("{op:?} of {ty:?}") };
        match (op, machine) {
            (UnaryOp::Not, _) => self.builder.op(Op::I32Eqz, &[value]),
            (UnaryOp::Neg, Machine::F32) => self.builder.op(Op::F32Neg, &[value]),
            (UnaryOp::Neg, Machine::F64) => self.builder.op(Op::F64Neg, &[value]),
            (UnaryOp::Neg, _) => {
                // -x == 0 - x
                let zero = self.integer(0, ty);
                self.apply(BinaryOp::Sub, ty, zero, value)
            }
            (UnaryOp::BitNot, _) => {
                // ~x == x ^ -1; with as many ones as an unsigned small integer has bits, it stays in range.
                let narrow = ty.is_small_integer() && !ty.is_signed() && !ty.is_bool();
                let ones = self.integer(if narrow { (1 << ty.bits()) - 1 } else { -1 }, ty);
                let value = self.apply(BinaryOp::BitXor, ty, value, ones);
                if ty.is_bool() { self.normalise(value, ty) } else { value }
            }
        }
    }

    /// An integer constant of a type.
    pub(crate) fn integer(&mut self, value: i64, ty: Type) -> Value {
        if ty.bits() == 64 { self.builder.i64_const(value) } else { self.builder.i32_const(value as i32) }
    }
}
