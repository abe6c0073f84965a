//! The high-level intermediate representation: typed, monomorphic and desugared.
//!
//! Comes in: nothing (`asc-sema` makes it). Guarantees: every expression has a concrete type, every conversion is
//! explicit, overloads and operators are resolved calls, narrowing is done, names are gone; what statically cannot run
//! is not there. Not done here: no memory layout beyond types' sizes, no SSA.

pub mod class;
pub mod expr;
pub mod print;
pub mod program;
pub mod stmt;
pub mod types;

pub use class::{Class, ClassKind, Field, FieldId, InstanceTest, Runtime, Visit};
pub use expr::{BinaryOp, CastKind, Const, Expr, ExprKind, Immediate, LogicalOp, Place, UnaryOp};
pub use program::{
    Export, ExportItem, FuncId, FuncKind, Function, Global, GlobalId, GlobalKind, Inline, Local, LocalId, Program,
    ProgramMark, StaticData, StaticRelocation, StaticTarget,
};
pub use program::{StaticId, StringId};
pub use stmt::{Case, LabelId, Loop, LoopTest, Stmt, StmtKind};
pub use types::{ClassId, External, Reference, Signature, SignatureId, Type};
