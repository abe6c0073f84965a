//! Copies callees' bodies into a caller.

use crate::analysis::ControlFlow;
use crate::{Block, Body, FuncId, FunctionKind, Imm, Inst, InstData, Module, SourcePos, Target, Terminator, Value};
use asc_ops::Op;
use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

/// The calls in each function that are replaced in every copy of it too, in order of their ids.
pub type TakenIn = SecondaryMap<FuncId, Vec<Inst>>;

/// Replaces each of these calls of `caller` by a copy of its callee's body.
pub fn copy_calls(module: &Module, taken_in: &TakenIn, caller: &mut Body, calls: &[Inst]) {
    let chosen: FxHashSet<Inst> = calls.iter().copied().collect();
    let flow = ControlFlow::new(caller);
    for &block in flow.order() {
        if !caller.blocks[block].insts.iter().any(|inst| chosen.contains(inst)) {
            continue;
        }
        // The block is taken apart: `current` is the piece that instructions are appended to.
        let insts = std::mem::take(&mut caller.blocks[block].insts);
        let end = std::mem::replace(&mut caller.blocks[block].terminator, Terminator::Unreachable);
        let pos = caller.blocks[block].pos;
        let mut current = block;
        for inst in insts {
            match callee_of(module, &caller.insts[inst]) {
                Some(callee) if chosen.contains(&inst) => {
                    current = copy_body(module, taken_in, caller, callee, current, inst);
                }
                _ => caller.blocks[current].insts.push(inst),
            }
        }
        caller.blocks[current].terminator = end;
        caller.blocks[current].pos = pos;
    }
    caller.resolve_all();
}

/// The called function and its body.
fn callee_of<'a>(module: &'a Module, call: &InstData) -> Option<(FuncId, &'a Body)> {
    let (Op::Call, Imm::Func(func)) = (call.op, call.imm) else { return None };
    match &module.functions[func].kind {
        FunctionKind::Body(body) => Some((func, body)),
        FunctionKind::Import { .. } | FunctionKind::Removed => None,
    }
}

/// Appends the copy to `current` and gives the block in which the caller goes on. What the callee takes in itself is
/// copied by recursion: no chain of such calls has more members than the size that the inliner lets a function have.
fn copy_body(
    module: &Module,
    taken_in: &TakenIn,
    caller: &mut Body,
    (func, callee): (FuncId, &Body),
    current: Block,
    call: Inst,
) -> Block {
    let calls = &taken_in[func];
    let (values, blocks) = (SecondaryMap::new(), SecondaryMap::new());
    Copier { module, taken_in, calls, caller, callee, values, blocks }.copy(current, call)
}

struct Copier<'a> {
    module: &'a Module,
    taken_in: &'a TakenIn,
    /// Those of the callee's calls that are replaced too.
    calls: &'a [Inst],
    caller: &'a mut Body,
    callee: &'a Body,
    values: SecondaryMap<Value, PackedOption<Value>>,
    blocks: SecondaryMap<Block, PackedOption<Block>>,
}

impl Copier<'_> {
    fn copy(mut self, current: Block, call: Inst) -> Block {
        let call = self.caller.insts[call].clone();
        let flow = ControlFlow::new(self.callee);
        self.values.resize(self.callee.values.len());
        for (&param, &arg) in self.callee.blocks[self.callee.entry].params.iter().zip(&call.args) {
            self.values[param] = arg.into();
        }
        let entry = &self.callee.blocks[self.callee.entry];
        // A straight line needs no blocks.
        if let Terminator::Return(results) = &entry.terminator {
            let end = self.copy_insts(self.callee.entry, current, call.pos);
            if let (Some(result), Some(&value)) = (call.result.expand(), results.first()) {
                let value = self.value(value);
                self.caller.replace(result, value);
            }
            return end;
        }
        let after = self.caller.make_block();
        if let Some(result) = call.result.expand() {
            let ty = self.caller.value_type(result);
            let param = self.caller.append_param(after, ty);
            self.caller.replace(result, param);
        }
        self.make_blocks(&flow, current);
        for &block in flow.order() {
            if let Some(copy) = self.blocks[block].expand() {
                let end = self.copy_insts(block, copy, call.pos);
                self.copy_terminator(block, end, after);
            }
        }
        after
    }

    /// Blocks and their parameters; the entry is copied to the end of `current`.
    fn make_blocks(&mut self, flow: &ControlFlow, current: Block) {
        for &block in flow.order() {
            if block == self.callee.entry {
                self.blocks[block] = current.into();
                continue;
            }
            let copy = self.caller.make_block();
            self.blocks[block] = copy.into();
            for &param in &self.callee.blocks[block].params {
                let ty = self.callee.value_type(param);
                self.values[param] = self.caller.append_param(copy, ty).into();
            }
        }
    }

    /// Gives the block in which the copy ends.
    fn copy_insts(&mut self, block: Block, mut into: Block, call: SourcePos) -> Block {
        for &inst in &self.callee.blocks[block].insts {
            let data: &InstData = &self.callee.insts[inst];
            let args: SmallVec<[Value; 8]> = data.args.iter().map(|&arg| self.value(arg)).collect();
            let result = data.result.expand();
            let ty = result.map(|value| self.callee.value_type(value));
            let pos = if data.pos == SourcePos::NONE { call } else { data.pos };
            let copy = self.caller.make_inst(data.op, &args, data.imm, ty, pos);
            if let Some(result) = result {
                self.values[result] = self.caller.insts[copy].result;
            }
            if self.calls.binary_search(&inst).is_ok()
                && let Some(callee) = callee_of(self.module, data)
            {
                into = copy_body(self.module, self.taken_in, self.caller, callee, into, copy);
                continue;
            }
            self.caller.blocks[into].insts.push(copy);
        }
        into
    }

    fn copy_terminator(&mut self, block: Block, copy: Block, after: Block) {
        let data = &self.callee.blocks[block];
        let terminator = match &data.terminator {
            Terminator::Return(results) => {
                let args: SmallVec<[Value; 4]> = results.iter().map(|&value| self.value(value)).collect();
                Terminator::Jump(Target { block: after, args })
            }
            other => {
                let mut other = other.clone();
                other.operands_mut().iter_mut().for_each(|value| *value = self.value(*value));
                for target in other.targets_mut() {
                    target.args.iter_mut().for_each(|arg| *arg = self.value(*arg));
                    target.block = self.blocks[target.block].expand().unwrap_or(after);
                }
                other
            }
        };
        self.caller.blocks[copy].terminator = terminator;
        self.caller.blocks[copy].pos = data.pos;
    }

    /// The caller's value for one of the callee's. In reverse postorder every definition was copied before its uses.
    fn value(&self, value: Value) -> Value {
        let value = self.callee.resolve(value);
        let copy = self.values[value].expand();
        copy.unwrap_or_else(|| panic!("v{} is used before its definition was copied", value.index()))
    }
}
