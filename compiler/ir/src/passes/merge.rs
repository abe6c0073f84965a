//! Lets functions with the same body share one.
//!
//! A body is written as a list of numbers in which blocks, values and everything else have the names that their order
//! gives them, so that two bodies are the same exactly when their lists are. Calls and exports then name the first of
//! equal functions. A function that is in the table keeps its own place there, since its index tells it from others.
//! Calls of merged functions make their callers equal in turn, so this is repeated a few times.

use crate::analysis::ControlFlow;
use crate::{Body, ExportItem, FuncId, FunctionKind, Imm, InstData, Module, Terminator, Value};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};

const MOST_ROUNDS: u32 = 3;

/// Merges functions with equal bodies.
pub fn merge_functions(module: &mut Module) {
    for _ in 0..MOST_ROUNDS {
        let same = find_equal(module);
        if same.is_empty() {
            return;
        }
        redirect(module, &same);
    }
}

/// For each function that equals an earlier one: that one.
fn find_equal(module: &Module) -> FxHashMap<FuncId, FuncId> {
    let mut first: FxHashMap<Vec<u32>, FuncId> = FxHashMap::default();
    let mut same = FxHashMap::default();
    for (func, function) in &module.functions {
        let FunctionKind::Body(body) = &function.kind else { continue };
        let mut writer = Writer { list: vec![function.sig.as_u32()], values: SecondaryMap::new(), next: 0, body };
        writer.body();
        match first.get(&writer.list) {
            Some(&earlier) => {
                same.insert(func, earlier);
            }
            None => {
                first.insert(writer.list, func);
            }
        }
    }
    same
}

fn redirect(module: &mut Module, same: &FxHashMap<FuncId, FuncId>) {
    for function in module.functions.values_mut() {
        let FunctionKind::Body(body) = &mut function.kind else { continue };
        for block in body.blocks.keys() {
            for at in 0..body.blocks[block].insts.len() {
                let inst = body.blocks[block].insts[at];
                let data = &mut body.insts[inst];
                if let (Op::Call, Imm::Func(func)) = (data.op, data.imm)
                    && let Some(&earlier) = same.get(&func)
                {
                    data.imm = Imm::Func(earlier);
                }
            }
        }
    }
    for export in &mut module.exports {
        if let ExportItem::Func(func) = &mut export.item
            && let Some(&earlier) = same.get(func)
        {
            *func = earlier;
        }
    }
    let mut kept: SecondaryMap<FuncId, bool> = SecondaryMap::new();
    let graph = crate::analysis::CallGraph::new(module);
    for &func in same.keys() {
        kept[func] = graph.escapes(func);
    }
    for (func, function) in &mut module.functions {
        if same.contains_key(&func) && !kept[func] {
            function.kind = FunctionKind::Removed;
        }
    }
}

/// Writes a body as numbers.
struct Writer<'a> {
    list: Vec<u32>,
    values: SecondaryMap<Value, u32>,
    next: u32,
    body: &'a Body,
}

impl Writer<'_> {
    fn body(&mut self) {
        let flow = ControlFlow::new(self.body);
        for &block in flow.order() {
            let data = &self.body.blocks[block];
            self.list.push(data.params.len() as u32);
            data.params.iter().for_each(|&param| self.define(param));
            for &inst in &data.insts {
                self.inst(&self.body.insts[inst]);
            }
            self.terminator(&data.terminator, &flow);
        }
    }

    fn define(&mut self, value: Value) {
        self.next += 1;
        self.values[value] = self.next;
        self.write(&self.body.value_type(value));
    }

    /// Types and immediates write themselves as what they hash: every field of theirs.
    fn write(&mut self, item: &impl Hash) {
        item.hash(&mut Recorder(&mut self.list));
    }

    fn used(&mut self, value: Value) {
        self.list.push(self.values[self.body.resolve(value)]);
    }

    fn inst(&mut self, data: &InstData) {
        self.list.push(data.op as u32);
        self.write(&data.imm);
        self.list.push(data.args.len() as u32);
        data.args.iter().for_each(|&arg| self.used(arg));
        if let Some(result) = data.result.expand() {
            self.define(result);
        }
    }

    fn terminator(&mut self, terminator: &Terminator, flow: &ControlFlow) {
        let kind = match terminator {
            Terminator::Jump(_) => 0,
            Terminator::Branch { .. } => 1,
            Terminator::Switch { targets, .. } => 16 + targets.len() as u32,
            Terminator::Return(values) => 2 + values.len() as u32,
            Terminator::Unreachable => 15,
        };
        self.list.push(kind);
        terminator.operands().iter().for_each(|&value| self.used(value));
        for target in terminator.targets() {
            self.list.push(flow.position(target.block));
            target.args.iter().for_each(|&arg| self.used(arg));
        }
    }
}

/// Keeps what is hashed instead of mixing it.
struct Recorder<'a>(&'a mut Vec<u32>);

impl Hasher for Recorder<'_> {
    fn finish(&self) -> u64 {
        0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(4) {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0.push(u32::from_le_bytes(word));
        }
    }
}
