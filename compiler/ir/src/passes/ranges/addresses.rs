//! Takes constants out of addresses into the offsets of loads and stores.
//!
//! An offset is added without wrapping, so that the sum in the address must be known not to wrap:
//!
//! - `x + c` where `x` is at most `2^32 - 1 - c`;
//! - `base + ((i + c) << k)` with `i >= 0`, in accesses that are known to lie in an object: its elements `i` and `i + c`
//!   follow each other in memory, and no object is so large that a product with an element's size wraps.

use crate::analysis::{ControlFlow, Ranges};
use crate::fold::int_of;
use crate::operators::Width;
use crate::{Block, Body, Imm, Inst, MemArg, MemFlags, Type, Value};
use asc_ops::Op;

/// An access and what becomes of its address.
pub struct Folding {
    block: Block,
    access: Inst,
    /// What the offset grows by.
    added: u32,
    address: Address,
}

enum Address {
    Value(Value),
    /// `base + (index << count)`, or `base + index`.
    Element {
        base: Value,
        index: Value,
        count: Option<Value>,
    },
}

/// The accesses whose offsets can take more of the address.
pub fn find_foldings(body: &Body, flow: &ControlFlow, ranges: &mut Ranges) -> Vec<Folding> {
    let mut found = Vec::new();
    for &block in flow.order() {
        for &inst in &body.blocks[block].insts {
            let Imm::Mem(memory) = body.insts[inst].imm else { continue };
            let folded = sum(body, ranges, inst, block).or_else(|| element(body, ranges, inst, memory, block));
            let Some((address, added)) = folded else { continue };
            if memory.offset.checked_add(added).is_some() {
                found.push(Folding { block, access: inst, added, address });
            }
        }
    }
    found
}

/// The parts of `x op c` with a positive constant.
fn with_constant(body: &Body, value: Value, op: Op) -> Option<(Value, Value, u32)> {
    let data = &body.insts[body.defining_inst(value)?];
    let [left, right] = data.args.as_slice() else { return None };
    let constant = &body.insts[body.defining_inst(*right)?];
    let number = int_of(constant.imm).filter(|_| data.op == op && constant.op == Op::I32Const)?;
    Some((*left, *right, u32::try_from(number).ok().filter(|&number| number > 0)?))
}

fn sum(body: &Body, ranges: &mut Ranges, inst: Inst, block: Block) -> Option<(Address, u32)> {
    let (x, _, c) = with_constant(body, body.insts[inst].args[0], Op::I32Add)?;
    let most = u64::from(u32::MAX - c);
    ranges.is_at_most(x, Width::W32, most, block).then_some((Address::Value(x), c))
}

fn element(body: &Body, ranges: &mut Ranges, inst: Inst, memory: MemArg, block: Block) -> Option<(Address, u32)> {
    if !memory.flags.intersects(MemFlags::NO_TRAP | MemFlags::GUARDED) {
        return None;
    }
    let address = &body.insts[body.defining_inst(body.insts[inst].args[0])?];
    if address.op != Op::I32Add {
        return None;
    }
    [(0, 1), (1, 0)].into_iter().find_map(|(base, scaled)| {
        let shifted = with_constant(body, address.args[scaled], Op::I32Shl);
        let (sum, count, shift) = match shifted {
            Some((sum, count, shift)) => (sum, Some(count), shift),
            None => (address.args[scaled], None, 0),
        };
        let (index, _, c) = with_constant(body, sum, Op::I32Add)?;
        let added = c.checked_mul(1u32.checked_shl(shift)?)?;
        let folded = ranges.is_at_most(index, Width::W32, i32::MAX as u64, block);
        folded.then_some((Address::Element { base: address.args[base], index, count }, added))
    })
}

/// Gives the accesses their new addresses. New instructions stand right before them.
pub fn apply_foldings(body: &mut Body, foldings: Vec<Folding>) {
    // They come in the order of their blocks' instructions.
    for of_block in foldings.chunk_by(|left, right| left.block == right.block) {
        let block = of_block[0].block;
        let mut next = of_block.iter().peekable();
        let old = std::mem::take(&mut body.blocks[block].insts);
        let mut insts = Vec::with_capacity(old.len() + 2 * of_block.len());
        for inst in old {
            if let Some(folding) = next.next_if(|folding| folding.access == inst) {
                let address = new_address(body, folding, &mut insts);
                let data = &mut body.insts[inst];
                data.args[0] = address;
                if let Imm::Mem(memory) = &mut data.imm {
                    memory.offset += folding.added;
                }
            }
            insts.push(inst);
        }
        body.blocks[block].insts = insts;
    }
}

/// Makes an address of its parts.
fn new_address(body: &mut Body, folding: &Folding, insts: &mut Vec<Inst>) -> Value {
    let pos = body.insts[folding.access].pos;
    let mut make = |op: Op, args: [Value; 2]| {
        let inst = body.make_inst(op, &args, Imm::None, Some(Type::I32), pos);
        insts.push(inst);
        body.insts[inst].result.expand().expect("it was made with a result")
    };
    match folding.address {
        Address::Value(value) => value,
        Address::Element { base, index, count } => {
            let scaled = count.map_or(index, |count| make(Op::I32Shl, [index, count]));
            make(Op::I32Add, [base, scaled])
        }
    }
}
