//! One function body through all steps.
//!
//! Comes in: a body. Goes out: its bytes and source positions. The memory of every step is kept for the next body.

use crate::encode::{self, Code};
use crate::flow::Flow;
use crate::locals::{Locals, Sharing};
use crate::operators::Indices;
use crate::ranges::Ranges;
use crate::stackify::{Cell, Input, ItemKind, Items};
use crate::structure::Structure;
use crate::tidy::{Tidy, Values};
use crate::types::value_type;
use crate::uses::{Facts, Repetition, Uses};
use crate::{Mapping, Options};
use asc_ir::analysis::Summary;
use asc_ir::{Body, Module, Signature, Variable};

/// What holds for all bodies of a module.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) module: &'a Module,
    pub(crate) summary: &'a Summary,
    pub(crate) indices: &'a (dyn Indices + Sync),
    pub(crate) options: &'a Options,
}

/// Encodes bodies one after the other.
#[derive(Default)]
pub(crate) struct FunctionEncoder {
    flow: Flow,
    uses: Uses,
    structure: Structure,
    items: Items,
    ranges: Ranges,
    locals: Locals,
    tidy: Tidy,
}

/// An encoded body.
pub(crate) struct EncodedBody {
    pub(crate) bytes: Vec<u8>,
    /// Offsets are from the first byte.
    pub(crate) mappings: Vec<Mapping>,
    /// Source variables by the locals they are in.
    pub(crate) local_names: Vec<(u32, Variable)>,
}

impl FunctionEncoder {
    pub(crate) fn encode(&mut self, context: Context<'_>, body: &Body, signature: &Signature) -> EncodedBody {
        let Context { module, summary, indices, options } = context;
        self.flow.analyze(body);
        let repetition = if options.shrink > 0 { Repetition::Costs } else { Repetition::Free };
        self.uses.count(body, &self.flow, Facts { module, summary, repetition });
        self.structure.build(body, &self.flow, &self.uses);
        let input = Input { body, flow: &self.flow, uses: &self.uses, structure: &self.structure, summary };
        self.items.build(input);
        self.ranges.build(input, &self.items);
        let sharing = if options.level == 0 { Sharing::KeepVariables } else { Sharing::Free };
        self.locals.assign(input, &self.ranges, sharing);
        let values = Values {
            is_empty: &|cell: Cell| {
                self.items.cell(cell).iter().all(|item| match item.kind {
                    ItemKind::CopyPush(copy) | ItemKind::CopySet(copy) | ItemKind::SetConstant(copy) => {
                        self.locals.is_dropped(&self.ranges, cell, copy)
                    }
                    ItemKind::Inst(..) | ItemKind::Get(_) | ItemKind::Set(_) | ItemKind::Tee(_) | ItemKind::Drop => {
                        false
                    }
                })
            },
            on_stack: &|node| self.items.stack_param(node).map(|value| value_type(body.value_type(value))),
            first_cell: &|node| {
                if self.structure.starts_blocks(node) { Cell::entry(node) } else { Cell::code(node) }
            },
            result: signature.results.first().map(|&ty| value_type(ty)),
        };
        self.tidy.run(&self.flow, &self.structure.events, &values);
        let code = Code {
            input,
            items: &self.items,
            ranges: &self.ranges,
            locals: &self.locals,
            tidy: &self.tidy,
            indices,
            options,
        };
        let (mut bytes, mut mappings) = (Vec::new(), Vec::new());
        encode::encode(code, &mut bytes, &mut mappings);
        let local_names = if options.names { self.locals.names() } else { Vec::new() };
        EncodedBody { bytes, mappings, local_names }
    }
}
