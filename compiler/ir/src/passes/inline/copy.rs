//! Copies callees' bodies into a caller.

use crate::analysis::ControlFlow;
use crate::{Block, Body, FuncId, FunctionKind, Inst, InstData, Module, SourcePos, Target, Terminator, Value};
use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Replaces each of these calls of `caller` by a copy of its callee's body.
pub fn copy_calls(module: &Module, caller: &mut Body, calls: &[(Inst, FuncId)]) {
    let chosen: FxHashMap<Inst, FuncId> = calls.iter().copied().collect();
    let flow = ControlFlow::new(caller);
    for &block in flow.order() {
        if !caller.blocks[block].insts.iter().any(|inst| chosen.contains_key(inst)) {
            continue;
        }
        // The block is taken apart: `current` is the piece that instructions are appended to.
        let insts = std::mem::take(&mut caller.blocks[block].insts);
        let end = std::mem::replace(&mut caller.blocks[block].terminator, Terminator::Unreachable);
        let pos = caller.blocks[block].pos;
        let mut current = block;
        for inst in insts {
            let callee = chosen.get(&inst).map(|&callee| &module.functions[callee].kind);
            match callee {
                Some(FunctionKind::Body(callee)) => current = Copier::new(caller, callee).copy(current, inst),
                _ => caller.blocks[current].insts.push(inst),
            }
        }
        caller.blocks[current].terminator = end;
        caller.blocks[current].pos = pos;
    }
    caller.resolve_all();
}

struct Copier<'a> {
    caller: &'a mut Body,
    callee: &'a Body,
    values: SecondaryMap<Value, PackedOption<Value>>,
    blocks: SecondaryMap<Block, PackedOption<Block>>,
}

impl<'a> Copier<'a> {
    fn new(caller: &'a mut Body, callee: &'a Body) -> Copier<'a> {
        Copier { caller, callee, values: SecondaryMap::new(), blocks: SecondaryMap::new() }
    }

    /// Appends the copy to `current` and gives the block in which the caller goes on.
    fn copy(mut self, current: Block, call: Inst) -> Block {
        let call = self.caller.insts[call].clone();
        let flow = ControlFlow::new(self.callee);
        for (&param, &arg) in self.callee.blocks[self.callee.entry].params.iter().zip(&call.args) {
            self.values[param] = arg.into();
        }
        let entry = &self.callee.blocks[self.callee.entry];
        // A straight line needs no blocks.
        if let Terminator::Return(results) = &entry.terminator {
            self.copy_insts(self.callee.entry, current, call.pos);
            if let (Some(result), Some(&value)) = (call.result.expand(), results.first()) {
                let value = self.value(value);
                self.caller.replace(result, value);
            }
            return current;
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
                self.copy_insts(block, copy, call.pos);
                self.copy_terminator(block, copy, after);
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

    fn copy_insts(&mut self, block: Block, into: Block, call: SourcePos) {
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
            self.caller.blocks[into].insts.push(copy);
        }
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
