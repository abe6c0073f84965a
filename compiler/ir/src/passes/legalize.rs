//! Rewrites what the enabled features do not have. It runs last.
//!
//! Passes write sign extensions as instructions of their own; without the feature they become two shifts. Other
//! features are never brought in by a pass: what lowering makes of an operator outside the enabled set is its business,
//! and it calls library functions instead of bulk memory operations and emits conversions that trap instead of
//! saturating ones.

use crate::{Body, FunctionKind, Imm, Inst, InstData, Module, Type};
use asc_ops::{Feature, Features, Op};
use smallvec::SmallVec;

/// Rewrites instructions outside the enabled features.
pub fn legalize(module: &mut Module, features: Features) {
    if features.has(Feature::SignExtension) {
        return;
    }
    for function in module.functions.values_mut() {
        if let FunctionKind::Body(body) = &mut function.kind {
            expand_extensions(body);
        }
    }
}

fn expand_extensions(body: &mut Body) {
    for block in body.blocks.keys() {
        let insts = &body.blocks[block].insts;
        if !insts.iter().any(|&inst| body.insts[inst].op.row().feature == Feature::SignExtension) {
            continue;
        }
        let insts = std::mem::take(&mut body.blocks[block].insts);
        let mut out = Vec::with_capacity(insts.len() + 4);
        for inst in insts {
            expand_extension(body, inst, &mut out);
            out.push(inst);
        }
        body.blocks[block].insts = out;
    }
}

/// extend8(x) == (x << 24) >> 24, and so on.
fn expand_extension(body: &mut Body, inst: Inst, out: &mut Vec<Inst>) {
    let InstData { op, args, pos, .. } = body.insts[inst].clone();
    let (ty, constant, shift, back, count) = match op {
        Op::I32Extend8S => (Type::I32, Op::I32Const, Op::I32Shl, Op::I32ShrS, Imm::I32(24)),
        Op::I32Extend16S => (Type::I32, Op::I32Const, Op::I32Shl, Op::I32ShrS, Imm::I32(16)),
        Op::I64Extend8S => (Type::I64, Op::I64Const, Op::I64Shl, Op::I64ShrS, Imm::I64(56)),
        Op::I64Extend16S => (Type::I64, Op::I64Const, Op::I64Shl, Op::I64ShrS, Imm::I64(48)),
        Op::I64Extend32S => (Type::I64, Op::I64Const, Op::I64Shl, Op::I64ShrS, Imm::I64(32)),
        _ => return,
    };
    let mut make = |body: &mut Body, op: Op, args: &[crate::Value], imm: Imm| {
        let made = body.make_inst(op, args, imm, Some(ty), pos);
        out.push(made);
        body.insts[made].result.expand().expect("a shift has a result")
    };
    let count = make(body, constant, &[], count);
    let shifted = make(body, shift, &[args[0], count], Imm::None);
    let data = &mut body.insts[inst];
    data.op = back;
    data.args = SmallVec::from_slice(&[shifted, count]);
}
