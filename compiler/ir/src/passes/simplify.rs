//! Simplifies instructions one by one: constant folding, algebraic laws, strength reduction, one form for equal things.
//!
//! Blocks are visited so that definitions come before uses, so one sweep is enough for chains that loops do not close.
//! Each rule names its law. No rule changes what may trap, or a float by more than a NaN's payload where WebAssembly
//! leaves that open. Constants go to the right, subtraction of a constant becomes addition, and sign extensions are
//! written as such ([`super::legalize`] takes them apart where the feature is not enabled).

mod compare;
mod convert;
mod float;
mod integer;
mod memory;
mod select;

use crate::analysis::{ControlFlow, KnownBits, KnownParams, known_bits};
use crate::fold::{fold, int_of};
use crate::operators::{Width, compare_operator, int_operator};
use crate::{Block, Body, Imm, Inst, InstData, SourcePos, Terminator, Type, Value};
use asc_ops::Op;
use smallvec::SmallVec;

/// Simplifies a body.
pub fn simplify(body: &mut Body) {
    let flow = ControlFlow::new(body);
    let params = KnownParams::new(body, &flow);
    let mut simplifier = Simplifier { body, params, out: Vec::new(), pos: SourcePos::NONE, depth: 0 };
    for &block in flow.order() {
        simplifier.block(block);
    }
    simplifier.body.resolve_all();
}

/// What a rule made of an instruction.
enum Step {
    /// No rule applies.
    Keep,
    /// It was rewritten in place; other rules may apply now.
    Again,
    /// Its result is this value; the instruction goes.
    Value(Value),
}

struct Simplifier<'a> {
    body: &'a mut Body,
    params: KnownParams,
    /// The block's instructions so far.
    out: Vec<Inst>,
    /// Where the instruction being simplified comes from.
    pos: SourcePos,
    /// How many instructions are being simplified that rules made for others.
    depth: u32,
}

/// Bounds chains of rewrites; each law makes things smaller, so this only guards against two laws at odds.
const MOST_STEPS: u32 = 32;
const MOST_DEPTH: u32 = 8;
/// How far back a constant is looked for before it is made.
const MOST_RECENT: usize = 8;

impl Simplifier<'_> {
    fn block(&mut self, block: Block) {
        let insts = std::mem::take(&mut self.body.blocks[block].insts);
        self.out = Vec::with_capacity(insts.len());
        for inst in insts {
            self.inst(inst);
        }
        self.pos = self.body.blocks[block].pos;
        let terminator = std::mem::replace(&mut self.body.blocks[block].terminator, Terminator::Unreachable);
        self.body.blocks[block].terminator = self.terminator(terminator);
        self.body.blocks[block].insts = std::mem::take(&mut self.out);
    }

    /// Simplifies and places an instruction, or replaces its result.
    fn inst(&mut self, inst: Inst) {
        self.pos = self.body.insts[inst].pos;
        let mut args = std::mem::take(&mut self.body.insts[inst].args);
        args.iter_mut().for_each(|arg| *arg = self.body.resolve(*arg));
        self.body.insts[inst].args = args;
        for _ in 0..MOST_STEPS {
            match self.step(inst) {
                Step::Keep => break,
                Step::Again => {}
                Step::Value(value) => {
                    if let Some(result) = self.body.insts[inst].result.expand() {
                        self.body.replace(result, value);
                    }
                    return;
                }
            }
        }
        self.out.push(inst);
    }

    fn step(&mut self, inst: Inst) -> Step {
        if let Some(imm) = self.folded(inst) {
            return self.become_constant(inst, imm);
        }
        let op = self.body.insts[inst].op;
        if let Some((int, width)) = int_operator(op) {
            return self.integer(inst, int, width);
        }
        if let Some((compare, width)) = compare_operator(op) {
            return self.compare(inst, compare, width);
        }
        match op {
            Op::I32Eqz => self.is_zero(inst, Width::W32),
            Op::I64Eqz => self.is_zero(inst, Width::W64),
            Op::Select => self.select(inst),
            _ => match self.float(inst) {
                Step::Keep => match self.convert(inst) {
                    Step::Keep => self.memory(inst),
                    step => step,
                },
                step => step,
            },
        }
    }

    /// The constant that the instruction makes of constant operands.
    fn folded(&self, inst: Inst) -> Option<Imm> {
        let data = &self.body.insts[inst];
        if data.args.is_empty() || data.args.len() > 2 || data.imm != Imm::None {
            return None;
        }
        let mut constants: SmallVec<[Imm; 2]> = SmallVec::new();
        for &arg in &data.args {
            constants.push(self.constant(arg)?);
        }
        fold(data.op, &constants)
    }

    // What rules ask.

    fn arg(&self, inst: Inst, at: usize) -> Value {
        self.body.insts[inst].args[at]
    }

    /// The instruction that makes a value.
    fn made_by(&self, value: Value) -> Option<&InstData> {
        self.body.defining_inst(value).map(|inst| &self.body.insts[inst])
    }

    /// The operands of a value that `op` makes.
    fn args_of(&self, value: Value, op: Op) -> Option<SmallVec<[Value; 3]>> {
        self.made_by(value).filter(|data| data.op == op).map(|data| data.args.clone())
    }

    /// The operand of a value that the unary `op` makes.
    fn arg_of(&self, value: Value, op: Op) -> Option<Value> {
        self.made_by(value).filter(|data| data.op == op).map(|data| data.args[0])
    }

    fn constant(&self, value: Value) -> Option<Imm> {
        let data = self.made_by(value)?;
        matches!(data.op, Op::I32Const | Op::I64Const | Op::F32Const | Op::F64Const).then_some(data.imm)
    }

    /// An integer constant, extended by its sign.
    fn int_constant(&self, value: Value) -> Option<i64> {
        self.constant(value).and_then(int_of)
    }

    /// The parts of `x op constant`.
    fn with_constant(&self, value: Value, op: Op) -> Option<(Value, i64)> {
        let data = self.made_by(value).filter(|data| data.op == op)?;
        Some((data.args[0], self.int_constant(data.args[1])?))
    }

    /// Whether a value is known not to be zero by what it is: the address of an object, or an index in the table.
    fn is_never_zero(&self, value: Value) -> bool {
        let value = self.arg_of(value, Op::PointerOf).unwrap_or(value);
        match self.made_by(value).map(|data| (data.op, data.imm)) {
            Some((Op::TableIndex | Op::ObjectNew, _)) => true,
            // Static memory may start at 0.
            Some((Op::DataAddress, Imm::Data { offset, .. })) => offset != 0,
            _ => false,
        }
    }

    fn known(&self, value: Value) -> KnownBits {
        known_bits(self.body, &self.params, value)
    }

    // What rules make.

    /// A new instruction before the current one, simplified itself.
    fn emit(&mut self, op: Op, args: &[Value], ty: Type) -> Value {
        self.emit_with(op, args, Imm::None, ty)
    }

    fn emit_with(&mut self, op: Op, args: &[Value], imm: Imm, ty: Type) -> Value {
        let pos = self.pos;
        let inst = self.body.make_inst(op, args, imm, Some(ty), pos);
        let result = self.body.insts[inst].result.expand().expect("an instruction that a rule makes has a result");
        if self.depth < MOST_DEPTH {
            self.depth += 1;
            self.inst(inst);
            self.depth -= 1;
        } else {
            self.out.push(inst);
        }
        self.pos = pos;
        self.body.resolve(result)
    }

    fn int(&mut self, width: Width, value: i64) -> Value {
        let op = match width {
            Width::W32 => Op::I32Const,
            Width::W64 => Op::I64Const,
        };
        let imm = width.int_imm(value);
        // Rules that follow each other often ask for the same constant.
        for &inst in self.out.iter().rev().take(MOST_RECENT) {
            let data = &self.body.insts[inst];
            if data.imm == imm
                && data.op == op
                && let Some(result) = data.result.expand()
            {
                return result;
            }
        }
        self.emit_with(op, &[], imm, width.int_type())
    }

    /// Rewrites an instruction in place.
    fn become_op(&mut self, inst: Inst, op: Op, args: &[Value]) -> Step {
        let data = &mut self.body.insts[inst];
        data.op = op;
        data.args = SmallVec::from_slice(args);
        data.imm = Imm::None;
        Step::Again
    }

    /// Rewrites an instruction in place to `x op constant`.
    fn become_with(&mut self, inst: Inst, op: Op, value: Value, width: Width, constant: i64) -> Step {
        let constant = self.int(width, constant);
        self.become_op(inst, op, &[value, constant])
    }

    fn become_constant(&mut self, inst: Inst, imm: Imm) -> Step {
        let data = &mut self.body.insts[inst];
        data.op = match imm {
            Imm::I64(_) => Op::I64Const,
            Imm::F32(_) => Op::F32Const,
            Imm::F64(_) => Op::F64Const,
            Imm::Data { .. } => Op::DataAddress,
            _ => Op::I32Const,
        };
        data.args.clear();
        data.imm = imm;
        Step::Again
    }

    fn become_int(&mut self, inst: Inst, width: Width, value: i64) -> Step {
        self.become_constant(inst, width.int_imm(value))
    }

    /// A condition without what does not change whether it is zero; true when its sense is reversed.
    fn condition(&self, mut condition: Value) -> (Value, bool) {
        let mut reversed = false;
        loop {
            // eqz(x) holds exactly when x does not.
            if let Some(inner) = self.arg_of(condition, Op::I32Eqz) {
                (condition, reversed) = (inner, !reversed);
                continue;
            }
            // x != 0 holds exactly when x does.
            match self.with_constant(condition, Op::I32Ne) {
                Some((inner, 0)) => condition = inner,
                _ => return (condition, reversed),
            }
        }
    }

    fn terminator(&mut self, mut terminator: Terminator) -> Terminator {
        terminator.operands_mut().iter_mut().for_each(|value| *value = self.body.resolve(*value));
        match terminator {
            Terminator::Branch { condition, mut then, mut otherwise } => {
                let (condition, reversed) = self.condition(condition);
                if reversed {
                    std::mem::swap(&mut then, &mut otherwise);
                }
                if let Some(constant) = self.int_constant(condition) {
                    return Terminator::Jump(if constant != 0 { then } else { otherwise });
                }
                if self.is_never_zero(condition) {
                    return Terminator::Jump(then);
                }
                Terminator::Branch { condition, then, otherwise }
            }
            Terminator::Switch { index, targets, default } => match self.int_constant(index) {
                Some(constant) => {
                    let at = constant as u32 as usize;
                    Terminator::Jump(targets.into_iter().nth(at).unwrap_or(default))
                }
                None => Terminator::Switch { index, targets, default },
            },
            Terminator::Jump(_) | Terminator::Return(_) | Terminator::Unreachable => terminator,
        }
    }
}
