//! Numbers of blocks and values in the order in which they are printed.

use crate::analysis::ControlFlow;
use crate::{Block, Body, Value};
use cranelift_entity::SecondaryMap;

/// What blocks and values of one body are called in text. Made only to print: it walks the body.
pub struct Numbering {
    order: Vec<Block>,
    blocks: SecondaryMap<Block, u32>,
    values: SecondaryMap<Value, u32>,
}

const DEAD: u32 = u32::MAX;

impl Numbering {
    pub fn new(body: &Body) -> Numbering {
        let flow = ControlFlow::new(body);
        let mut numbering = Numbering {
            order: flow.order().to_vec(),
            blocks: SecondaryMap::with_default(DEAD),
            values: SecondaryMap::with_default(DEAD),
        };
        let mut next = 0;
        for (at, &block) in flow.order().iter().enumerate() {
            numbering.blocks[block] = at as u32;
            let data = &body.blocks[block];
            let results = data.insts.iter().filter_map(|&inst| body.insts[inst].result.expand());
            for value in data.params.iter().copied().chain(results) {
                numbering.values[value] = next;
                next += 1;
            }
        }
        numbering
    }

    /// Live blocks in the order of their numbers.
    pub fn order(&self) -> &[Block] {
        &self.order
    }

    pub fn block(&self, block: Block) -> String {
        match self.blocks[block] {
            DEAD => format!("dead-{block}"),
            number => format!("block{number}"),
        }
    }

    /// The value's own name; callers resolve aliases.
    pub fn value(&self, value: Value) -> String {
        match self.values[value] {
            DEAD => format!("dead-{value}"),
            number => format!("v{number}"),
        }
    }
}
