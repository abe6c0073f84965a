//! The bytes of a function body.
//!
//! Comes in: tidied pieces, items, locals. Goes out: the body's bytes without its size, and the source positions of its
//! instructions. Guarantees: every local's index and every label's depth is resolved; a negated condition costs nothing
//! where its comparison has an opposite.

use crate::flow::NodeKind;
use crate::locals::Locals;
use crate::operators::{self, Indices};
use crate::ranges::Ranges;
use crate::stackify::{Cell, Input, Item, ItemKind, Items, Transfer};
use crate::structure::Sense;
use crate::tidy::{Construct, Piece, Tidy};
use crate::types::value_type;
use crate::{Mapping, Options};
use asc_ir::{Imm, SourcePos, Type};
use asc_ops::Op;
use wasm_encoder::{BlockType, Encode, Instruction, ValType};

const LOCAL_SET: u8 = 0x21;
const LOCAL_TEE: u8 = 0x22;

/// All that the steps before have found out.
#[derive(Clone, Copy)]
pub(crate) struct Code<'a> {
    pub(crate) input: Input<'a>,
    pub(crate) items: &'a Items,
    pub(crate) ranges: &'a Ranges,
    pub(crate) locals: &'a Locals,
    pub(crate) tidy: &'a Tidy,
    pub(crate) indices: &'a dyn Indices,
    pub(crate) options: &'a Options,
}

/// Appends the body to `bytes`, and mappings with offsets from the body's first byte to `mappings`.
pub(crate) fn encode(code: Code<'_>, bytes: &mut Vec<u8>, mappings: &mut Vec<Mapping>) {
    let start = bytes.len();
    encode_local_types(&code.locals.types, bytes);
    let mut encoder =
        Encoder { code, bytes, mappings, start, depth: 0, depths: Vec::new(), last: Last::Other, pos: SourcePos::NONE };
    encoder.depths.resize(code.tidy.results.len(), 0);
    encoder.pieces();
    encoder.instruction(&Instruction::End);
}

fn encode_local_types(types: &[ValType], bytes: &mut Vec<u8>) {
    let runs = types.chunk_by(|first, second| first == second);
    runs.clone().count().encode(bytes);
    for run in runs {
        run.len().encode(bytes);
        run[0].encode(bytes);
    }
}

struct Encoder<'a> {
    code: Code<'a>,
    bytes: &'a mut Vec<u8>,
    mappings: &'a mut Vec<Mapping>,
    start: usize,
    depth: u32,
    /// By construct: how many are open around it.
    depths: Vec<u32>,
    last: Last,
    /// Of the last mapping.
    pos: SourcePos,
}

/// The instruction written last.
#[derive(Clone, Copy)]
enum Last {
    /// It sets this local, to this constant if known; its operator stands at this place.
    Set {
        local: u32,
        at: usize,
        constant: Option<(Op, Imm)>,
    },
    Other,
}

impl Encoder<'_> {
    fn pieces(&mut self) {
        let pieces = &self.code.tidy.pieces;
        let mut at = 0;
        while let Some(&piece) = pieces.get(at) {
            at += 1;
            // What takes the condition decides whether the condition is turned.
            let next = pieces[at..].iter().find(|piece| **piece != Piece::Nothing);
            match (piece, next) {
                (Piece::Cell(cell), Some(Piece::If(_, Sense::Negated) | Piece::BrIf(_, Sense::Negated))) => {
                    self.negated_cell(cell);
                }
                (Piece::Cell(cell), _) => self.cell(cell),
                _ => self.control(piece),
            }
        }
    }

    fn control(&mut self, piece: Piece) {
        match piece {
            Piece::Block(construct) => {
                let ty = self.open(construct);
                self.instruction(&Instruction::Block(ty));
            }
            Piece::Loop(construct) => {
                let ty = self.open(construct);
                self.instruction(&Instruction::Loop(ty));
            }
            Piece::If(construct, _) => {
                let ty = self.open(construct);
                self.instruction(&Instruction::If(ty));
            }
            Piece::Else => self.instruction(&Instruction::Else),
            Piece::End => {
                self.depth -= 1;
                self.instruction(&Instruction::End);
            }
            Piece::Br(construct) => self.instruction(&Instruction::Br(self.relative(construct))),
            Piece::BrIf(construct, _) => self.instruction(&Instruction::BrIf(self.relative(construct))),
            Piece::BrTable(_, start, end) => {
                let table = &self.code.tidy.table[start as usize..end as usize];
                let depths: Vec<u32> = table.iter().map(|&construct| self.relative(construct)).collect();
                if let Some((&default, targets)) = depths.split_last() {
                    self.instruction(&Instruction::BrTable(targets.into(), default));
                }
            }
            Piece::Return => self.instruction(&Instruction::Return),
            Piece::Unreachable => self.instruction(&Instruction::Unreachable),
            Piece::Drop => self.instruction(&Instruction::Drop),
            Piece::Cell(_) | Piece::Nothing => {}
        }
    }

    fn instruction(&mut self, instruction: &Instruction<'_>) {
        self.last = Last::Other;
        instruction.encode(self.bytes);
    }

    fn open(&mut self, construct: Construct) -> BlockType {
        self.depths[construct.at()] = self.depth;
        self.depth += 1;
        self.code.tidy.results[construct.at()].map_or(BlockType::Empty, BlockType::Result)
    }

    /// The label's depth as seen from here.
    fn relative(&self, construct: Construct) -> u32 {
        if construct == Construct::FUNCTION { self.depth } else { self.depth - self.depths[construct.at()] - 1 }
    }

    fn cell(&mut self, cell: Cell) {
        for item in self.code.items.cell(cell) {
            self.item(cell, item);
        }
        self.at_terminator(cell);
    }

    /// A cell whose condition is taken the other way round.
    fn negated_cell(&mut self, cell: Cell) {
        let items = self.code.items.cell(cell);
        if let Some((last, rest)) = items.split_last()
            && let ItemKind::Inst(inst, op) = last.kind
        {
            let turned = if op == Op::I32Eqz { None } else { operators::inverse(op) };
            if op == Op::I32Eqz || turned.is_some() {
                for item in rest {
                    self.item(cell, item);
                }
                if let Some(op) = turned {
                    self.item(cell, &Item { kind: ItemKind::Inst(inst, op), pos: last.pos });
                }
                return self.at_terminator(cell);
            }
        }
        for item in items {
            self.item(cell, item);
        }
        self.instruction(&Instruction::I32Eqz);
        self.at_terminator(cell);
    }

    /// What ends a block has the position of its terminator.
    fn at_terminator(&mut self, cell: Cell) {
        if let NodeKind::Block(block) = self.code.input.flow.kind(cell.node()) {
            self.map(self.code.input.body.blocks[block].pos);
        }
    }

    fn map(&mut self, pos: SourcePos) {
        if !self.code.options.positions || pos == SourcePos::NONE || pos == self.pos {
            return;
        }
        self.pos = pos;
        let offset = (self.bytes.len() - self.start) as u32;
        match self.mappings.last_mut() {
            Some(last) if last.offset == offset => last.position = pos.0,
            _ => self.mappings.push(Mapping { offset, position: pos.0 }),
        }
    }

    fn item(&mut self, cell: Cell, item: &Item) {
        let (locals, ranges) = (self.code.locals, self.code.ranges);
        match item.kind {
            ItemKind::Inst(inst, op) => {
                self.map(item.pos);
                self.inst(inst, op);
            }
            ItemKind::Get(value) => self.get(locals.index(ranges, value), item.pos),
            ItemKind::Set(value) => self.set(locals.index(ranges, value), item.pos),
            ItemKind::Tee(value) => {
                self.map(item.pos);
                self.instruction(&Instruction::LocalTee(locals.index(ranges, value)));
            }
            ItemKind::Drop => self.instruction(&Instruction::Drop),
            ItemKind::CopyPush(copy) | ItemKind::CopySet(copy) | ItemKind::SetConstant(copy)
                if locals.is_dropped(ranges, cell, copy) => {}
            ItemKind::CopyPush(copy) => self.get(locals.index(ranges, copy.value), item.pos),
            ItemKind::CopySet(copy) => self.set(locals.index(ranges, copy.param), item.pos),
            ItemKind::SetConstant(copy) => self.set_constant(copy, item.pos),
        }
    }

    fn get(&mut self, local: u32, pos: SourcePos) {
        if let Last::Set { local: set, at, .. } = self.last
            && set == local
        {
            self.keep(at);
            self.last = Last::Other;
            return;
        }
        self.map(pos);
        self.instruction(&Instruction::LocalGet(local));
    }

    fn set(&mut self, local: u32, pos: SourcePos) {
        self.map(pos);
        let at = self.bytes.len();
        self.instruction(&Instruction::LocalSet(local));
        self.last = Last::Set { local, at, constant: None };
    }

    /// Turns the `local.set` at this place into a `local.tee`.
    fn keep(&mut self, at: usize) {
        debug_assert_eq!(self.bytes[at], LOCAL_SET);
        self.bytes[at] = LOCAL_TEE;
    }

    /// Sets a local to a constant, which may still be there from setting the local before.
    fn set_constant(&mut self, copy: Transfer, pos: SourcePos) {
        let body = self.code.input.body;
        let inst = body.defining_inst(copy.value).expect("a constant has an instruction");
        let data = &body.insts[inst];
        match self.last {
            Last::Set { at, constant: Some(last), .. } if last == (data.op, data.imm) => self.keep(at),
            Last::Set { .. } | Last::Other => {
                self.map(pos);
                self.inst(inst, data.op);
            }
        }
        self.set(self.code.locals.index(self.code.ranges, copy.param), pos);
        if let Last::Set { constant, .. } = &mut self.last {
            *constant = Some((data.op, data.imm));
        }
    }

    fn inst(&mut self, inst: asc_ir::Inst, op: Op) {
        let body = self.code.input.body;
        let data = &body.insts[inst];
        debug_assert!(
            self.code.options.features.has(op.row().feature),
            "`{}` needs the feature `{}`",
            op.text(),
            op.row().feature.text()
        );
        if let (Op::Select, Some(result)) = (op, data.result.expand())
            && let ty @ Type::Ref(_) = body.value_type(result)
        {
            return self.instruction(&Instruction::TypedSelect(value_type(ty)));
        }
        self.last = Last::Other;
        operators::encode(op, data.imm, self.code.indices, self.bytes);
    }
}
