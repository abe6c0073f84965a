//! HIR to IR.
//!
//! Comes in: a checked [`hir::Program`]. Goes out: an [`ir::Module`] in SSA with its static data, exports and plans for
//! memory and table. Guarantees: small integers are always sign- or zero-extended to 32 bits; positions and names of
//! variables are kept; the order of everything follows the program's. Not done here: nothing is optimised beyond
//! not making what is plainly useless; nothing is laid out in memory; objects are made and the collector told of stores
//! by instructions that become calls later.
//!
//! [`hir::Program`]: asc_hir::Program
//! [`ir::Module`]: asc_ir::Module

mod call;
mod cast;
mod class_set;
mod condition;
mod data;
mod dispatch;
mod expr;
mod function;
mod object;
mod operator;
mod place;
mod program;
mod small;
mod stmt;
mod switch;
mod types;
mod visit;

pub use program::{Options, lower};
