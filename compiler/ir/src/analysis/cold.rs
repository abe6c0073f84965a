//! Blocks that run at most once before the program ends: aborts, and what leads nowhere else.

use super::ControlFlow;
use crate::{Block, Body, Terminator};
use cranelift_entity::EntitySet;

/// The live blocks from which every way ends in `unreachable`. None when that is so of the entry: what always ends the
/// program is no exception to it.
pub fn cold_blocks(body: &Body, flow: &ControlFlow) -> EntitySet<Block> {
    let mut cold = EntitySet::new();
    // Backwards, successors come first; a way round a loop does not end.
    for &block in flow.order().iter().rev() {
        let terminator = &body.blocks[block].terminator;
        let ends = match terminator {
            Terminator::Unreachable => true,
            Terminator::Return(_) => false,
            Terminator::Jump(_) | Terminator::Branch { .. } | Terminator::Switch { .. } => {
                terminator.targets().all(|target| cold.contains(target.block))
            }
        };
        if ends {
            cold.insert(block);
        }
    }
    if cold.contains(body.entry) { EntitySet::new() } else { cold }
}
