//! Puts references on the shadow stack.
//!
//! Within a block the stack only grows by what a call needs and is not there yet; a place whose reference is not needed
//! any more takes a new one, or null; what was added last and is not needed at all is given back first.

use super::Setting;
use super::liveness::Call;
use crate::{AliasClass, Block, Body, Imm, Inst, MemArg, MemFlags, SourcePos, Target, Terminator, Type, Value};
use asc_ops::Op;
use rustc_hash::FxHashMap;

/// Bytes of a reference.
const SLOT: u32 = 4;

/// What a body does to the stack.
#[derive(Default)]
pub(super) struct Frames {
    blocks: Vec<(Block, Vec<Step>)>,
    /// The most bytes that it needs at a time.
    pub(super) size: u32,
}

/// What is done around one call.
struct Step {
    call: Inst,
    /// How many pieces stay on the stack before it.
    kept: usize,
    /// References in places of kept pieces.
    replaced: Vec<(usize, u32, Option<Value>)>,
    /// The references in a new piece.
    pushed: Vec<Value>,
    /// Nothing stays behind it.
    last: bool,
}

/// A piece of the stack: what is in each place.
type Piece = Vec<Option<Value>>;

/// Decides what the calls of a block do.
pub(super) fn plan_frames(block: Block, calls: &[Call], frames: &mut Frames) {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut steps: Vec<Step> = Vec::new();
    for call in calls {
        if call.roots.is_empty() {
            pieces.clear();
            if let Some(step) = steps.last_mut() {
                step.last = true;
            }
            continue;
        }
        steps.push(plan_call(call, &mut pieces));
        let places: usize = pieces.iter().map(Vec::len).sum();
        frames.size = frames.size.max(places as u32 * SLOT);
    }
    if let Some(step) = steps.last_mut() {
        step.last = true;
        frames.blocks.push((block, steps));
    }
}

fn plan_call(call: &Call, pieces: &mut Vec<Piece>) -> Step {
    let is_needed = |slot: &Option<Value>| slot.is_some_and(|value| call.roots.binary_search(&value).is_ok());
    while pieces.last().is_some_and(|piece| !piece.iter().any(is_needed)) {
        pieces.pop();
    }
    let kept = pieces.len();
    let present = |value: &Value| pieces.iter().flatten().any(|slot| *slot == Some(*value));
    let mut missing: Vec<Value> = call.roots.iter().copied().filter(|value| !present(value)).collect();
    missing.reverse();
    let mut replaced = Vec::new();
    for (at, piece) in pieces.iter_mut().enumerate() {
        for (place, slot) in piece.iter_mut().enumerate() {
            if slot.is_some() && !is_needed(slot) || slot.is_none() && !missing.is_empty() {
                *slot = missing.pop();
                replaced.push((at, place as u32, *slot));
            }
        }
    }
    missing.reverse();
    if !missing.is_empty() {
        pieces.push(missing.iter().copied().map(Some).collect());
    }
    Step { call: call.inst, kept, replaced, pushed: missing, last: false }
}

/// Writes the steps into the body. With a `check`, so many bytes of the stack must stay free.
pub(super) fn emit_frames(body: &mut Body, frames: &Frames, setting: &Setting, check: Option<u32>) {
    let mut overflow = None;
    for (block, steps) in &frames.blocks {
        let steps: FxHashMap<Inst, &Step> = steps.iter().map(|step| (step.call, step)).collect();
        let insts = std::mem::take(&mut body.blocks[*block].insts);
        let pos = body.blocks[*block].pos;
        let end = std::mem::replace(&mut body.blocks[*block].terminator, Terminator::Unreachable);
        let mut emitter =
            Emitter { body, setting, check, overflow, block: *block, pos, bottom: None, tops: Vec::new() };
        for inst in insts {
            match steps.get(&inst) {
                Some(step) => emitter.call(step),
                None => emitter.body.blocks[emitter.block].insts.push(inst),
            }
        }
        overflow = emitter.overflow;
        let last = emitter.block;
        body.blocks[last].terminator = end;
        body.blocks[last].pos = pos;
    }
}

struct Emitter<'a> {
    body: &'a mut Body,
    setting: &'a Setting<'a>,
    check: Option<u32>,
    /// Where the function goes when the stack is full.
    overflow: Option<Block>,
    /// Takes the instructions.
    block: Block,
    pos: SourcePos,
    /// The height that the function found.
    bottom: Option<Value>,
    /// The height above each piece.
    tops: Vec<Value>,
}

impl Emitter<'_> {
    fn call(&mut self, step: &Step) {
        self.pos = self.body.insts[step.call].pos;
        let bottom = match self.bottom {
            Some(bottom) => bottom,
            None => self.emit(Op::GlobalGet, &[], Imm::Global(self.setting.stack_pointer)),
        };
        self.bottom = Some(bottom);
        if step.kept < self.tops.len() {
            self.tops.truncate(step.kept);
            if step.pushed.is_empty() {
                self.set_height(self.tops.last().copied().unwrap_or(bottom));
            }
        }
        for &(piece, place, value) in &step.replaced {
            let value = value.unwrap_or_else(|| self.emit(Op::I32Const, &[], Imm::I32(0)));
            self.store(self.tops[piece], place, value);
        }
        if !step.pushed.is_empty() {
            let above = self.tops.last().copied().unwrap_or(bottom);
            self.push(above, &step.pushed);
        }
        self.body.blocks[self.block].insts.push(step.call);
        if step.last {
            self.set_height(bottom);
            self.tops.clear();
        }
    }

    fn push(&mut self, above: Value, references: &[Value]) {
        let size = self.emit(Op::I32Const, &[], Imm::I32(references.len() as i32 * SLOT as i32));
        let top = self.emit(Op::I32Sub, &[above, size], Imm::None);
        if let Some(reserve) = self.check {
            self.check(top, reserve);
        }
        for (place, &value) in references.iter().enumerate() {
            self.store(top, place as u32, value);
        }
        self.set_height(top);
        self.tops.push(top);
    }

    /// Ends the block with a branch to where a full stack is reported.
    fn check(&mut self, top: Value, reserve: u32) {
        let mut limit = self.emit(Op::DataEnd, &[], Imm::None);
        if reserve > 0 {
            let reserve = self.emit(Op::I32Const, &[], Imm::I32(reserve as i32));
            limit = self.emit(Op::I32Add, &[limit, reserve], Imm::None);
        }
        let full = self.emit(Op::I32LtU, &[top, limit], Imm::None);
        let overflow = self.overflow_block();
        let next = self.body.make_block();
        let data = &mut self.body.blocks[self.block];
        data.terminator =
            Terminator::Branch { condition: full, then: Target::new(overflow), otherwise: Target::new(next) };
        data.pos = self.pos;
        self.block = next;
    }

    fn overflow_block(&mut self) -> Block {
        if let Some(block) = self.overflow {
            return block;
        }
        let block = self.body.make_block();
        if let Some(report) = self.setting.overflow {
            let call = self.body.make_inst(Op::Call, &[], Imm::Func(report), None, SourcePos::NONE);
            self.body.blocks[block].insts.push(call);
        }
        self.overflow = Some(block);
        block
    }

    fn store(&mut self, top: Value, place: u32, value: Value) {
        let memory = MemArg { offset: place * SLOT, align: 2, flags: MemFlags::NO_TRAP, alias: AliasClass::ANY };
        self.append(Op::I32Store, &[top, value], Imm::Mem(memory), None);
    }

    fn set_height(&mut self, height: Value) {
        self.append(Op::GlobalSet, &[height], Imm::Global(self.setting.stack_pointer), None);
    }

    /// An instruction that makes an i32.
    fn emit(&mut self, op: Op, args: &[Value], imm: Imm) -> Value {
        self.append(op, args, imm, Some(Type::I32)).expect("it has a result")
    }

    fn append(&mut self, op: Op, args: &[Value], imm: Imm, ty: Option<Type>) -> Option<Value> {
        let inst = self.body.make_inst(op, args, imm, ty, self.pos);
        self.body.blocks[self.block].insts.push(inst);
        self.body.insts[inst].result.expand()
    }
}
