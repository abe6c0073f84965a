//! The arguments that reach each block parameter.

use super::ControlFlow;
use crate::{Block, Body, Value};
use cranelift_entity::EntityRef;

/// For each parameter of a live block, its argument on each edge, aliases followed, in the order of
/// [`ControlFlow::predecessors`].
pub struct Incoming {
    starts: Vec<u32>,
    arguments: Vec<Value>,
}

impl Incoming {
    pub fn new(body: &Body, flow: &ControlFlow) -> Incoming {
        let mut starts = vec![0u32; body.values.len() + 1];
        let edges = |block: Block| body.blocks[block].terminator.targets();
        for &block in flow.order() {
            for target in edges(block) {
                for param in &body.blocks[target.block].params {
                    starts[param.index() + 1] += 1;
                }
            }
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut arguments = vec![Value::from_u32(0); starts[body.values.len()] as usize];
        for &block in flow.order() {
            for target in edges(block) {
                for (&param, &arg) in body.blocks[target.block].params.iter().zip(&target.args) {
                    let slot = &mut next[param.index()];
                    arguments[*slot as usize] = body.resolve(arg);
                    *slot += 1;
                }
            }
        }
        Incoming { starts, arguments }
    }

    pub fn of(&self, param: Value) -> &[Value] {
        match (self.starts.get(param.index()), self.starts.get(param.index() + 1)) {
            (Some(&from), Some(&to)) => &self.arguments[from as usize..to as usize],
            _ => &[],
        }
    }
}
