//! Expressions. Each has a concrete type; `Void` where there is no value.

use crate::{ClassId, FieldId, FuncId, GlobalId, InstanceTest, LocalId, SignatureId, StaticId, Stmt, StringId, Type};
use asc_ops::Op;
use asc_source::Span;

#[derive(Clone, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub ty: Type,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A constant of the expression's type. Small integers are sign- or zero-extended to i32 by their type.
    Const(Const),
    /// The null of a nullable reference type.
    Null,
    /// A string object in static memory.
    String(StringId),
    /// The address (`usize`) `offset` bytes into a piece of static memory.
    StaticAddress {
        data: StaticId,
        offset: u32,
    },
    /// An object in static memory: the payload of a [`crate::StaticData`] with a class.
    StaticObject(StaticId),
    /// The address of the table of run-time type information, `__rtti_base`.
    RttiBase,
    /// `__heap_base`, `__data_end`.
    HeapBase,
    DataEnd,
    /// The function object of a function: a value of function type.
    FunctionObject(FuncId),
    /// `ref.func` of a function: a value of `funcref` type.
    FunctionReference(FuncId),
    Local(LocalId),
    /// Its value is the value assigned.
    SetLocal {
        local: LocalId,
        value: Box<Expr>,
    },
    Global(GlobalId),
    /// Its value is the value assigned.
    SetGlobal {
        global: GlobalId,
        value: Box<Expr>,
    },
    /// A field of an object that is not null.
    Field {
        object: Box<Expr>,
        field: FieldId,
    },
    /// Its value is the value assigned. Evaluates `object`, then `value`, then stores.
    SetField {
        object: Box<Expr>,
        field: FieldId,
        value: Box<Expr>,
    },
    /// A new managed object of a class, all bytes zero.
    New(ClassId),
    /// Whether an object, or null, which is none, belongs to a class: `bool`.
    InstanceOf {
        operand: Box<Expr>,
        test: InstanceTest,
    },
    /// On one numeric type, the operand's. `Not` gives `bool` of a `bool`.
    Unary {
        op: UnaryOp,
        operand: Box<Expr>,
    },
    /// Both operands have the same type; comparisons give `bool`, the others the operands' type.
    Binary {
        op: BinaryOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// JavaScript's: the value of the left side if its truthiness decides, else that of the right, both of the
    /// expression's type. For type `Bool` of two conditions this is plain short-circuit logic.
    Logical {
        op: LogicalOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// `test` is a condition; both branches have the expression's type (`Void` included).
    Conditional {
        test: Box<Expr>,
        then: Box<Expr>,
        otherwise: Box<Expr>,
    },
    /// From the operand's type to the expression's.
    Cast {
        kind: CastKind,
        operand: Box<Expr>,
    },
    /// A direct call with all arguments, `this` first if there is one.
    Call {
        func: FuncId,
        args: Vec<Expr>,
    },
    /// Through a function object: evaluates `callee`, then `args`, sets the number of given arguments if the program
    /// observes it, and calls through the table. `args` has all parameters (zeros for what was not given).
    CallObject {
        callee: Box<Expr>,
        signature: SignatureId,
        args: Vec<Expr>,
        given: u32,
    },
    /// Through the table by index (`call_indirect<T>(index, …)`): parameter types are those of `args`.
    CallIndex {
        index: Box<Expr>,
        args: Vec<Expr>,
        result: Type,
    },
    /// A machine operator of the table. Operand types fit its row; memory operators take the address first.
    Operator {
        op: Op,
        args: Vec<Expr>,
        immediate: Immediate,
    },
    /// Runs the statements, then gives `value` (absent for type `Void`). Locals inside are the function's.
    Block {
        stmts: Vec<Stmt>,
        value: Option<Box<Expr>>,
    },
    /// Never returns; of any type.
    Unreachable,
}

/// The immediate of an [`ExprKind::Operator`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Immediate {
    None,
    /// Bytes; `align` in bytes.
    Mem {
        offset: u32,
        align: u32,
        place: Place,
    },
    MemLane {
        offset: u32,
        align: u32,
        lane: u8,
    },
    Lane(u8),
    Lanes([u8; 16]),
}

/// What kind of memory an access goes to: accesses of different kinds touch different bytes, save for `Raw`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Anything.
    Raw,
    /// Numeric elements of arrays and buffers, units of strings: surely inside memory.
    Element,
    /// Elements that are managed references: surely inside memory.
    Reference,
    /// The byte size in the header of an object, which never changes.
    ObjectSize,
    /// The class id in the header of an object, which never changes.
    ObjectClass,
    /// The runtime's own structures.
    Runtime,
}

/// A constant. Integers stand sign-extended from their type's width if it is signed, else zero-extended.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Const {
    /// Of every integer type up to 64 bits and `bool`.
    Int(i64),
    F32(f32),
    F64(f64),
    V128([u8; 16]),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// Wrapping for integers.
    Neg,
    BitNot,
    /// Of a `bool`.
    Not,
}

/// Arithmetic and comparison on one type; signedness and width are the operand type's. `Pow` and float `Rem` are calls
/// into the library and do not stand here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    /// Traps on zero and on `MIN / -1` of 32 and 64 bits.
    Div,
    /// Traps on zero. Integers only.
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    /// The count is masked to the width of the left operand's type.
    Shl,
    /// Arithmetic for signed types, logical for unsigned.
    Shr,
    /// `>>>`.
    ShrU,
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LogicalOp {
    And,
    Or,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CastKind {
    /// Between numeric types, by the conversion table of the language (float to integer saturates unless the feature
    /// is off).
    Numeric,
    /// To `bool` by truthiness: what a condition tests.
    Truthy,
    /// The same bits under another type of the same size (`changetype`, up-casts, `reinterpret`).
    Reinterpret,
    /// To a class that derives from the operand's, known or checked to be the object's: no code.
    AssumeClass,
    /// To the non-null type, known not to be null or checked before: no code.
    AssumeNonNull,
}

impl Expr {
    pub fn new(kind: ExprKind, ty: Type, span: Span) -> Expr {
        Expr { kind, ty, span }
    }

    pub fn int(value: i64, ty: Type, span: Span) -> Expr {
        Expr::new(ExprKind::Const(Const::Int(value)), ty, span)
    }

    /// After a reported error.
    pub fn error(span: Span) -> Expr {
        Expr::new(ExprKind::Unreachable, Type::Error, span)
    }
}
