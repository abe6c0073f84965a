//! Evaluates loads from static memory that never changes, and calls through a table index that is known; accesses inside
//! a piece of static memory are known not to trap.

use crate::fold::fold;
use crate::{AccessKind, Body, Data, FunctionKind, Imm, Inst, MemArg, MemFlags, Module, Relocation, Type, access};
use asc_ops::Op;
use smallvec::SmallVec;

/// Folds loads and calls in all bodies.
pub fn fold_statics(module: &mut Module) {
    let functions: Vec<_> = module.functions.keys().collect();
    for func in functions {
        let kind = std::mem::replace(&mut module.functions[func].kind, FunctionKind::Removed);
        let kind = match kind {
            FunctionKind::Body(mut body) => {
                fold_body(module, &mut body);
                FunctionKind::Body(body)
            }
            other => other,
        };
        module.functions[func].kind = kind;
    }
}

/// Folds loads and calls in one body.
pub fn fold_body(module: &Module, body: &mut Body) {
    for block in body.blocks.keys() {
        for at in 0..body.blocks[block].insts.len() {
            let inst = body.blocks[block].insts[at];
            match body.insts[inst].imm {
                Imm::Mem(memory) => {
                    mark_inside(module, body, inst, memory);
                    fold_load(module, body, inst);
                }
                Imm::Sig(_) => make_direct(module, body, inst),
                _ => {}
            }
        }
    }
}

/// A call through the index of a function that has the signature asked for is a call of that function.
fn make_direct(module: &Module, body: &mut Body, inst: Inst) {
    let data = &body.insts[inst];
    let (Op::CallIndirect, Imm::Sig(sig)) = (data.op, data.imm) else { return };
    let Some(&index) = data.args.last() else { return };
    let Some(made_by) = body.defining_inst(index) else { return };
    let (Op::TableIndex, Imm::Func(func)) = (body.insts[made_by].op, body.insts[made_by].imm) else { return };
    // With another signature, the call traps: it stays as it is.
    if module.functions[func].sig != sig {
        return;
    }
    let data = &mut body.insts[inst];
    data.op = Op::Call;
    data.imm = Imm::Func(func);
    data.args.pop();
}

/// An access inside a piece of static memory does not trap.
fn mark_inside(module: &Module, body: &mut Body, inst: Inst, memory: MemArg) {
    let data = &body.insts[inst];
    let Some(access) = access(data.op) else { return };
    let Some(made_by) = data.args.first().and_then(|&address| body.defining_inst(address)) else { return };
    let Imm::Data { data: piece, offset } = body.insts[made_by].imm else { return };
    let end = u64::from(offset) + u64::from(memory.offset) + u64::from(access.bytes);
    if access.kind != AccessKind::Atomic && end <= module.data[piece].size.into() {
        let flags = memory.flags | MemFlags::NO_TRAP;
        body.insts[inst].imm = Imm::Mem(MemArg { flags, ..memory });
    }
}

fn fold_load(module: &Module, body: &mut Body, inst: Inst) {
    let data = &body.insts[inst];
    let (Imm::Mem(memory), Some(result)) = (data.imm, data.result.expand()) else { return };
    let Some(access) = access(data.op) else { return };
    let loads = matches!(access.kind, AccessKind::Load | AccessKind::LoadSigned | AccessKind::LoadUnsigned);
    let Some(made_by) = data.args.first().and_then(|&address| body.defining_inst(address)) else { return };
    let Imm::Data { data: piece, offset } = body.insts[made_by].imm else { return };
    let piece = &module.data[piece];
    let constant = piece.readonly || memory.flags.contains(MemFlags::IMMUTABLE);
    if !loads || !constant {
        return;
    }
    let Some(at) = offset.checked_add(memory.offset) else { return };
    let end = u64::from(at) + u64::from(access.bytes);
    if end > piece.size.into() {
        return;
    }
    let ty = body.value_type(result);
    let mut overlapping = piece.relocations.iter().filter(|relocation| {
        let place = u64::from(relocation_place(relocation));
        place < end && u64::from(at) < place + 4
    });
    let (op, imm) = match overlapping.next() {
        None => match constant_at(piece, at, access.bytes, body.insts[inst].op) {
            Some(constant) if ty != Type::Managed => constant,
            _ => return,
        },
        // A relocated address is only known as a whole.
        Some(relocation) => {
            if relocation_place(relocation) != at || body.insts[inst].op != Op::I32Load {
                return;
            }
            match *relocation {
                Relocation::Data { data, offset, .. } => (Op::DataAddress, Imm::Data { data, offset }),
                Relocation::TableIndex { function, .. } if ty == Type::I32 => (Op::TableIndex, Imm::Func(function)),
                Relocation::TableIndex { .. } => return,
            }
        }
    };
    let data = &mut body.insts[inst];
    data.op = op;
    data.imm = imm;
    data.args = SmallVec::new();
}

fn relocation_place(relocation: &Relocation) -> u32 {
    match *relocation {
        Relocation::Data { at, .. } | Relocation::TableIndex { at, .. } => at,
    }
}

/// What the load finds, as a constant.
fn constant_at(piece: &Data, at: u32, bytes: u8, op: Op) -> Option<(Op, Imm)> {
    let mut found = [0u8; 8];
    for (index, byte) in found.iter_mut().enumerate().take(bytes.into()) {
        *byte = piece.bytes.get(at as usize + index).copied().unwrap_or(0);
    }
    let bits = u64::from_le_bytes(found);
    let narrow = |op: Op, wide: bool| {
        let imm = if wide { Imm::I64(bits as i64) } else { Imm::I32(bits as i32) };
        fold(op, &[imm])
    };
    let imm = match op {
        Op::I32Load | Op::I32Load8U | Op::I32Load16U => Imm::I32(bits as i32),
        Op::I64Load | Op::I64Load8U | Op::I64Load16U | Op::I64Load32U => Imm::I64(bits as i64),
        Op::F32Load => Imm::F32(bits as u32),
        Op::F64Load => Imm::F64(bits),
        Op::I32Load8S => narrow(Op::I32Extend8S, false)?,
        Op::I32Load16S => narrow(Op::I32Extend16S, false)?,
        Op::I64Load8S => narrow(Op::I64Extend8S, true)?,
        Op::I64Load16S => narrow(Op::I64Extend16S, true)?,
        Op::I64Load32S => narrow(Op::I64Extend32S, true)?,
        _ => return None,
    };
    let constant = match imm {
        Imm::I64(_) => Op::I64Const,
        Imm::F32(_) => Op::F32Const,
        Imm::F64(_) => Op::F64Const,
        _ => Op::I32Const,
    };
    Some((constant, imm))
}
