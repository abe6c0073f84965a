//! Removes masks and sign extensions whose upper bits nothing looks at.
//!
//! Small integers are kept extended to 32 bits after each operation. Where a chain of sums ends in a narrow store, another
//! extension or a mask, only the last of them matters: the low bits of a sum, product or bitwise operation depend on the
//! low bits of its operands only. A backward analysis collects for each value the bits that some use looks at;
//! parameters take part, so that the chain may run through a loop.

use crate::analysis::{ControlFlow, Incoming};
use crate::fold::int_of;
use crate::{Body, Inst, InstData, Terminator, Type, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;

const ALL: u64 = u64::MAX;

/// Removes extensions from a body.
pub fn narrow_integers(body: &mut Body) {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    let candidates: Vec<Inst> = flow
        .order()
        .iter()
        .flat_map(|&block| &body.blocks[block].insts)
        .copied()
        .filter(|&inst| kept_bits(body, &body.insts[inst]).is_some())
        .collect();
    if candidates.is_empty() {
        return;
    }
    let demanded = demanded_bits(body, &flow);
    for inst in candidates {
        let data = &body.insts[inst];
        let (Some(kept), Some(result)) = (kept_bits(body, data), data.result.expand()) else { continue };
        // Every bit that is looked at is the operand's own.
        if demanded[result] & !kept == 0 {
            let operand = data.args[0];
            body.replace(result, operand);
        }
    }
    for &block in flow.order() {
        let Body { blocks, insts, values, .. } = &mut *body;
        blocks[block].insts.retain(|&inst| {
            let replaced = insts[inst].result.expand().map(|value| values[value].def);
            !matches!(replaced, Some(ValueDef::Alias(_)))
        });
    }
    body.resolve_all();
}

/// The bits that a mask or extension leaves as they are in its first operand, if that is all it does.
fn kept_bits(body: &Body, data: &InstData) -> Option<u64> {
    Some(match data.op {
        Op::I32Extend8S | Op::I64Extend8S => 0xff,
        Op::I32Extend16S | Op::I64Extend16S => 0xffff,
        Op::I64Extend32S => 0xffff_ffff,
        Op::I32And => constant(body, data.args[1])? as u32 as u64,
        Op::I64And => constant(body, data.args[1])? as u64,
        _ => return None,
    })
}

fn constant(body: &Body, value: Value) -> Option<i64> {
    int_of(body.insts[body.defining_inst(value)?].imm)
}

/// For each integer value the bits that matter for what can be seen.
fn demanded_bits(body: &Body, flow: &ControlFlow) -> SecondaryMap<Value, u64> {
    let mut solver =
        Solver { body, incoming: Incoming::new(body, flow), demanded: SecondaryMap::with_default(0), work: Vec::new() };
    for &block in flow.order() {
        let data = &body.blocks[block];
        for &inst in &data.insts {
            // What has effects, or a result that is no integer, is needed with all that its operands are.
            let inst = &body.insts[inst];
            if !is_integer_arithmetic(body, inst) {
                for (at, &arg) in inst.args.iter().enumerate() {
                    solver.demand(arg, stored_bits(inst, at));
                }
            }
        }
        // A condition or index is looked at as a whole.
        if !matches!(data.terminator, Terminator::Jump(_)) {
            data.terminator.operands().iter().for_each(|&value| solver.demand(value, ALL));
        }
        for target in data.terminator.targets() {
            for (&param, &arg) in body.blocks[target.block].params.iter().zip(&target.args) {
                if !matches!(body.value_type(param), Type::I32 | Type::I64) {
                    solver.demand(arg, ALL);
                }
            }
        }
    }
    solver.solve();
    solver.demanded
}

fn is_integer_arithmetic(body: &Body, data: &InstData) -> bool {
    let integer = |value: Value| matches!(body.value_type(value), Type::I32 | Type::I64);
    data.op.is_pure() && data.result.expand().is_some_and(integer)
}

/// The bits of an operand that an instruction with effects looks at: a narrow store takes the low ones.
fn stored_bits(data: &InstData, at: usize) -> u64 {
    match data.op {
        Op::I32Store8 | Op::I64Store8 if at == 1 => 0xff,
        Op::I32Store16 | Op::I64Store16 if at == 1 => 0xffff,
        Op::I64Store32 if at == 1 => 0xffff_ffff,
        _ => ALL,
    }
}

struct Solver<'a> {
    body: &'a Body,
    incoming: Incoming,
    demanded: SecondaryMap<Value, u64>,
    work: Vec<Value>,
}

impl Solver<'_> {
    fn demand(&mut self, value: Value, bits: u64) {
        let width = if self.body.value_type(value) == Type::I32 { u64::from(u32::MAX) } else { ALL };
        let old = self.demanded[value];
        let new = old | bits & width;
        if new != old {
            self.demanded[value] = new;
            self.work.push(value);
        }
    }

    fn solve(&mut self) {
        while let Some(value) = self.work.pop() {
            let bits = self.demanded[value];
            match self.body.values[value].def {
                ValueDef::Param(..) => {
                    for at in 0..self.incoming.of(value).len() {
                        self.demand(self.incoming.of(value)[at], bits);
                    }
                }
                ValueDef::Result(inst) if is_integer_arithmetic(self.body, &self.body.insts[inst]) => {
                    self.operands(inst, bits);
                }
                ValueDef::Result(_) | ValueDef::Alias(_) => {}
            }
        }
    }

    /// What a demand for `bits` of the result asks of the operands.
    fn operands(&mut self, inst: Inst, bits: u64) {
        let body = self.body;
        let data = &body.insts[inst];
        let second = data.args.get(1).and_then(|&arg| constant(body, arg));
        // A carry goes up only: the bits up to the highest one that is looked at.
        let below = if bits == 0 { 0 } else { ALL >> bits.leading_zeros() };
        match (data.op, second) {
            (Op::I32Add | Op::I32Sub | Op::I32Mul | Op::I64Add | Op::I64Sub | Op::I64Mul, _) => {
                data.args.iter().for_each(|&arg| self.demand(arg, below));
            }
            (Op::I32And | Op::I64And, Some(mask)) => {
                self.demand(data.args[0], bits & mask as u64);
                self.demand(data.args[1], ALL);
            }
            (Op::I32Or | Op::I32Xor | Op::I32And | Op::I64Or | Op::I64Xor | Op::I64And, _) => {
                data.args.iter().for_each(|&arg| self.demand(arg, bits));
            }
            (Op::I32Shl | Op::I64Shl, Some(count)) => self.demand(data.args[0], bits >> self.modulo(inst, count)),
            (Op::I32ShrU | Op::I64ShrU, Some(count)) => self.demand(data.args[0], bits << self.modulo(inst, count)),
            (Op::I32Extend8S | Op::I64Extend8S, _) => self.extended(data.args[0], bits, 8),
            (Op::I32Extend16S | Op::I64Extend16S, _) => self.extended(data.args[0], bits, 16),
            (Op::I64Extend32S | Op::I64ExtendI32S, _) => self.extended(data.args[0], bits, 32),
            (Op::I64ExtendI32U | Op::I32WrapI64, _) => self.demand(data.args[0], bits & u64::from(u32::MAX)),
            (Op::Select, _) => {
                self.demand(data.args[0], bits);
                self.demand(data.args[1], bits);
                self.demand(data.args[2], ALL);
            }
            _ => data.args.iter().for_each(|&arg| self.demand(arg, ALL)),
        }
    }

    /// The count of a shift by a constant: modulo the width.
    fn modulo(&self, inst: Inst, count: i64) -> u32 {
        let wide = self.body.insts[inst].result.expand().map(|value| self.body.value_type(value)) == Some(Type::I64);
        count as u32 & if wide { 63 } else { 31 }
    }

    /// All bits from the sign bit upwards are copies of it.
    fn extended(&mut self, arg: Value, bits: u64, width: u32) {
        let low = (1u64 << width) - 1;
        let sign = if bits & !low != 0 { 1u64 << (width - 1) } else { 0 };
        self.demand(arg, bits & low | sign);
    }
}
