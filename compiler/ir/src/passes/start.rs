//! Does at compile time what the start function does first: constants that it sets globals to become their initial
//! values, and a start function that does nothing goes.
//!
//! Only if it runs at instantiation, before anything else can look: an exported start function may be called late, or
//! twice. What comes before may be anything that does not look at globals; a call ends it.

use crate::analysis::{CallGraph, Outcome, Summary, inst_effects};
use crate::{Body, ExportItem, FunctionKind, GlobalInit, GlobalKind, Imm, Inst, InstData, Module, Terminator, Type};
use asc_ops::Op;
use cranelift_entity::EntitySet;

/// Moves leading constant writes of the start function into the globals' initialisers.
pub fn evaluate_start(module: &mut Module) {
    let Some(start) = module.start.filter(|_| module.memory.export_start.is_none()) else { return };
    let exported = module.exports.iter().any(|export| export.item == ExportItem::Func(start));
    if exported || CallGraph::new(module).call_sites(start) != 0 {
        return;
    }
    let kind = std::mem::replace(&mut module.functions[start].kind, FunctionKind::Removed);
    let FunctionKind::Body(mut body) = kind else {
        module.functions[start].kind = kind;
        return;
    };
    take_writes(module, &mut body);
    let entry = &body.blocks[body.entry];
    let empty = entry.insts.is_empty() && matches!(&entry.terminator, Terminator::Return(_));
    if empty {
        module.start = None;
    }
    module.functions[start].kind = FunctionKind::Body(body);
}

fn take_writes(module: &mut Module, body: &mut Body) {
    let unknown = Summary::unknown();
    // A global that was set to something unknown, or that was read, keeps later writes.
    let mut touched = EntitySet::new();
    let mut taken: EntitySet<Inst> = EntitySet::new();
    for &inst in &body.blocks[body.entry].insts {
        let data = &body.insts[inst];
        match (data.op, data.imm) {
            (Op::GlobalGet, Imm::Global(global)) => {
                touched.insert(global);
            }
            (Op::GlobalSet, Imm::Global(global)) => {
                let own = matches!(module.globals[global].kind, GlobalKind::Init(_));
                let ty = module.globals[global].ty;
                match initializer(body, data, ty).filter(|_| own && !touched.contains(global)) {
                    Some(init) => {
                        module.globals[global].kind = GlobalKind::Init(init);
                        taken.insert(inst);
                    }
                    None => {
                        touched.insert(global);
                    }
                }
            }
            _ if inst_effects(data, &unknown).outcome.contains(Outcome::OTHER) => break,
            _ => {}
        }
    }
    body.blocks[body.entry].insts.retain(|&inst| !taken.contains(inst));
}

/// The initialiser that gives what is written.
fn initializer(body: &Body, write: &InstData, ty: Type) -> Option<GlobalInit> {
    let made_by = &body.insts[body.defining_inst(*write.args.first()?)?];
    match (made_by.op, made_by.imm) {
        (Op::I32Const | Op::I64Const | Op::F32Const | Op::F64Const | Op::V128Const, imm) => {
            Some(GlobalInit::Const(imm))
        }
        (Op::RefNull, Imm::Heap(reference)) if ty == Type::Ref(reference) => {
            Some(GlobalInit::Const(Imm::Heap(reference)))
        }
        (Op::DataAddress, Imm::Data { data, offset }) => Some(GlobalInit::DataAddress { data, offset }),
        (Op::HeapBase, _) => Some(GlobalInit::HeapBase),
        (Op::DataEnd, _) => Some(GlobalInit::DataEnd),
        _ => None,
    }
}
