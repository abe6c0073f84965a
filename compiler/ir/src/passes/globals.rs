//! Globals whose value is known, and globals that nobody reads.
//!
//! A global that the module defines and never writes has its initial value for ever, exported or not if it is immutable
//! or unwritten and not open to the host. One that is never read and not exported needs no writes.

use crate::{ExportItem, FunctionKind, GlobalId, GlobalInit, GlobalKind, Imm, Module, Type};
use asc_ops::Op;
use cranelift_entity::{EntitySet, SecondaryMap};
use smallvec::SmallVec;

/// Replaces reads of constant globals by their values, and drops writes that nobody reads.
pub fn propagate_globals(module: &mut Module) {
    let use_of = Usage::new(module);
    let mut constants: SecondaryMap<GlobalId, Option<(Op, Imm)>> = SecondaryMap::new();
    for (id, global) in &mut module.globals {
        let GlobalKind::Init(init) = &global.kind else { continue };
        let open = global.mutable && use_of.exported.contains(id);
        if open || use_of.written.contains(id) {
            continue;
        }
        // Nobody writes it: it may as well be immutable, unless the host sees what it is.
        if !use_of.exported.contains(id) {
            global.mutable = false;
        }
        constants[id] = constant_of(init, global.ty);
    }
    for function in module.functions.values_mut() {
        let FunctionKind::Body(body) = &mut function.kind else { continue };
        let crate::Body { blocks, insts, .. } = &mut **body;
        for block in blocks.values_mut() {
            block.insts.retain(|&inst| {
                let data = &mut insts[inst];
                let Imm::Global(global) = data.imm else { return true };
                if data.op == Op::GlobalSet {
                    return use_of.exported.contains(global) || use_of.read.contains(global);
                }
                if let (Op::GlobalGet, Some((op, imm))) = (data.op, constants[global]) {
                    data.op = op;
                    data.imm = imm;
                    data.args = SmallVec::new();
                }
                true
            });
        }
    }
}

/// How globals are used. Imported ones count as exported: the host sees and writes them.
struct Usage {
    read: EntitySet<GlobalId>,
    written: EntitySet<GlobalId>,
    exported: EntitySet<GlobalId>,
}

impl Usage {
    fn new(module: &Module) -> Usage {
        let mut usage = Usage { read: EntitySet::new(), written: EntitySet::new(), exported: EntitySet::new() };
        for export in &module.exports {
            if let ExportItem::Global(global) = export.item {
                usage.exported.insert(global);
            }
        }
        // The roots of functions are written late.
        usage.exported.extend(module.stack_pointer);
        for (id, global) in &module.globals {
            match &global.kind {
                GlobalKind::Import { .. } => {
                    usage.exported.insert(id);
                }
                GlobalKind::Init(GlobalInit::Global(other)) => {
                    usage.read.insert(*other);
                }
                GlobalKind::Init(_) | GlobalKind::Removed => {}
            }
        }
        for function in module.functions.values() {
            let FunctionKind::Body(body) = &function.kind else { continue };
            for &inst in body.blocks.values().flat_map(|block| &block.insts) {
                let data = &body.insts[inst];
                if let Imm::Global(global) = data.imm {
                    let set = if data.op == Op::GlobalSet { &mut usage.written } else { &mut usage.read };
                    set.insert(global);
                }
            }
        }
        usage
    }
}

/// The instruction that makes the initial value.
fn constant_of(init: &GlobalInit, ty: Type) -> Option<(Op, Imm)> {
    match *init {
        GlobalInit::Const(imm) => match imm {
            Imm::I32(_) if ty == Type::I32 => Some((Op::I32Const, imm)),
            Imm::I64(_) => Some((Op::I64Const, imm)),
            Imm::F32(_) => Some((Op::F32Const, imm)),
            Imm::F64(_) => Some((Op::F64Const, imm)),
            Imm::V128(_) => Some((Op::V128Const, imm)),
            Imm::Heap(_) => Some((Op::RefNull, imm)),
            _ => None,
        },
        GlobalInit::DataAddress { data, offset } => Some((Op::DataAddress, Imm::Data { data, offset })),
        GlobalInit::HeapBase if ty == Type::I32 => Some((Op::HeapBase, Imm::None)),
        GlobalInit::DataEnd if ty == Type::I32 => Some((Op::DataEnd, Imm::None)),
        GlobalInit::HeapBase | GlobalInit::DataEnd => None,
        GlobalInit::Global(other) => Some((Op::GlobalGet, Imm::Global(other))),
    }
}
