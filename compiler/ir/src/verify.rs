//! The invariants of a module, checked in near-linear time. This list is their specification.
//!
//! Items
//! - Names of functions, of globals and of static memory are unique; so are names of exports.
//! - Ids in exports, in the table, in relocations, initialisers and instructions exist, and name nothing removed.
//! - The start function takes nothing and returns nothing.
//! - The runtime's functions take and return what [`Runtime`](crate::Runtime) says; the stack pointer is mutable and i32.
//! - Static memory is at least as large as its bytes; its alignment is a power of two; relocations lie inside and
//!   do not overlap.
//! - A global's initialiser has its type; one that copies another global copies an imported, immutable one.
//!
//! Bodies (of blocks that can be reached from the entry; others may be in any state)
//! - The entry's parameters have the types of the signature, and nothing branches to the entry.
//! - A parameter's definition names its block and place; a result's definition names its instruction; an instruction
//!   stands in one place.
//! - Every use is dominated by its definition, after following aliases; aliases end.
//! - Targets have as many arguments as the block has parameters, of their types.
//! - Conditions and indices are i32; returned values have the types of the signature.
//! - Every cycle has one entry block (the graph is reducible).
//!
//! Where a reference is expected, one of a narrower type may stand ([`Type::fits`](crate::Type::fits)).
//!
//! Instructions
//! - The immediate is of the kind of the operator's row; operands and result have the types of the row, or where it
//!   says `Any`: of the callee's signature, of the global, of the reference. `call_indirect` takes the table index as
//!   its last operand.
//! - Between managed references and i32: `data.address` gives either; `pointer.of` and `managed.of` convert; loads and
//!   stores take and give managed references where the row says i32. Nothing else mixes the two.
//! - `object.new` takes size and class id, and stands only where the runtime has a function for it; `write.barrier` takes
//!   two managed references.
//! - An alignment is not above the natural one, and exactly that for atomic accesses; lanes exist.

mod body;
mod inst;
mod items;

use crate::{FunctionKind, Module};

/// Checks all invariants; the messages of a violation name function, block and value as [`crate::print`] does.
pub fn verify(module: &Module) -> Result<(), Vec<String>> {
    let mut messages = Vec::new();
    items::verify_items(module, &mut messages);
    for function in module.functions.values() {
        if let FunctionKind::Body(body) = &function.kind {
            body::verify_body(module, function, body, &mut messages);
        }
    }
    if messages.is_empty() { Ok(()) } else { Err(messages) }
}
