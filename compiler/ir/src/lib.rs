//! The intermediate representation: SSA over a control-flow graph with block parameters, and its optimiser.
//!
//! Comes in: modules built by lowering through [`builder`]. Goes out: optimised modules. Guarantees: after every pass a
//! module satisfies [`verify`]'s invariants, in every build with debug assertions; the same module gives the same
//! result. Not done here: no AST, no AssemblyScript types, no encoding.

mod access;
mod entity;
mod fold;
mod function;
mod inst;
mod module;
mod operators;
mod types;

pub mod analysis;
pub mod builder;
pub mod parallel;
mod passes;
mod pipeline;
mod text;
mod verify;

pub use access::{Access, AccessKind, access};
pub use entity::{Block, DataId, FuncId, GlobalId, Inst, Sig, Value, Variable};
pub use fold::fold;
pub use function::{BlockData, Body, Target, Terminator, ValueData, ValueDef};
pub use inst::{Args, Imm, InstData, MemArg, MemFlags, SourcePos};
pub use module::{
    AliasClass, Data, Export, ExportItem, Function, FunctionKind, Global, GlobalInit, GlobalKind, InlineHint,
    MemoryPlan, Module, RUNTIME_ALIAS, Reentry, Relocation, Runtime, TablePlan,
};
pub use pipeline::{Observer, Options, optimize, pass_names, run_pass};
pub use text::{Numbering, ParseError, parse, print};
pub use types::{Heap, RefType, Signature, Type};
pub use verify::verify;
