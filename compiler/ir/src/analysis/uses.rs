//! Who uses a value: counts, or lists in one allocation.

use super::ControlFlow;
use crate::{Block, Body, Inst, Value};
use cranelift_entity::{EntityRef, SecondaryMap};

/// A place in live code that uses a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Use {
    Inst(Inst),
    /// By a block's terminator itself or as an argument of one of its targets.
    Terminator(Block),
}

/// How often each value is used in live code.
pub struct UseCounts(SecondaryMap<Value, u32>);

impl UseCounts {
    pub fn new(body: &Body, flow: &ControlFlow) -> UseCounts {
        let mut counts = SecondaryMap::new();
        counts.resize(body.values.len());
        for_each_use(body, flow, |value, _| counts[value] += 1);
        UseCounts(counts)
    }

    pub fn of(&self, value: Value) -> u32 {
        self.0[value]
    }
}

/// The uses of each value in live code, in order.
pub struct Uses {
    starts: Vec<u32>,
    uses: Vec<Use>,
}

impl Uses {
    pub fn new(body: &Body, flow: &ControlFlow) -> Uses {
        let mut starts = vec![0u32; body.values.len() + 1];
        for_each_use(body, flow, |value, _| starts[value.index() + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut uses = vec![Use::Terminator(body.entry); starts[body.values.len()] as usize];
        for_each_use(body, flow, |value, place| {
            let slot = &mut next[value.index()];
            uses[*slot as usize] = place;
            *slot += 1;
        });
        Uses { starts, uses }
    }

    pub fn of(&self, value: Value) -> &[Use] {
        match (self.starts.get(value.index()), self.starts.get(value.index() + 1)) {
            (Some(&from), Some(&to)) => &self.uses[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// Calls `found` for each use of a value in live code, aliases followed.
fn for_each_use(body: &Body, flow: &ControlFlow, mut found: impl FnMut(Value, Use)) {
    for &block in flow.order() {
        for &inst in &body.blocks[block].insts {
            for &arg in &body.insts[inst].args {
                found(body.resolve(arg), Use::Inst(inst));
            }
        }
        let terminator = &body.blocks[block].terminator;
        for &value in terminator.operands().iter().chain(terminator.targets().flat_map(|target| &target.args)) {
            found(body.resolve(value), Use::Terminator(block));
        }
    }
}
