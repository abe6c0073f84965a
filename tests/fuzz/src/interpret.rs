//! Interprets bodies of the intermediate representation: much faster than compiling each one for a few calls.
//!
//! Only what [`crate::bodies`] makes and passes make of it: scalar operators, which the folder of constants computes,
//! selections, and accesses of single bytes. Anything else is an error, not an outcome.

use crate::execute::Outcome;
use asc_ir::{Body, Imm, Inst, Target, Terminator, Value, fold};
use asc_ops::Op;

/// One page of memory, kept from call to call.
pub struct Memory(Vec<u8>);

impl Memory {
    pub fn new() -> Memory {
        Memory(vec![0; 65536])
    }
}

/// Calls a body with i32s; it may execute so many instructions.
pub fn call(body: &Body, args: &[i32], memory: &mut Memory, fuel: u64) -> Result<Outcome, String> {
    let mut frame = Frame { body, values: vec![Imm::None; body.values.len()], memory };
    let mut block = body.entry;
    for (&param, &arg) in body.blocks[block].params.iter().zip(args) {
        frame.set(param, Imm::I32(arg));
    }
    let mut left = fuel;
    loop {
        for &inst in &body.blocks[block].insts {
            match frame.step(inst)? {
                Step::Done => {}
                Step::Trap => return Ok(Outcome::Trap("trap".to_string())),
            }
        }
        let used = body.blocks[block].insts.len() as u64 + 1;
        if used > left {
            return Ok(Outcome::OutOfFuel);
        }
        left -= used;
        let target = match &body.blocks[block].terminator {
            Terminator::Jump(target) => target,
            Terminator::Branch { condition, then, otherwise } => {
                if frame.int(*condition)? != 0 {
                    then
                } else {
                    otherwise
                }
            }
            Terminator::Switch { index, targets, default } => {
                targets.get(frame.int(*index)? as u32 as usize).unwrap_or(default)
            }
            Terminator::Return(values) => {
                return match values.as_slice() {
                    [value] => Ok(Outcome::Int(frame.int(*value)?.into())),
                    _ => Ok(Outcome::Nothing),
                };
            }
            Terminator::Unreachable => return Ok(Outcome::Trap("trap".to_string())),
        };
        frame.pass_arguments(target);
        block = target.block;
    }
}

enum Step {
    Done,
    Trap,
}

struct Frame<'a> {
    body: &'a Body,
    values: Vec<Imm>,
    memory: &'a mut Memory,
}

impl Frame<'_> {
    fn get(&self, value: Value) -> Imm {
        self.values[self.body.resolve(value).as_u32() as usize]
    }

    fn set(&mut self, value: Value, to: Imm) {
        self.values[value.as_u32() as usize] = to;
    }

    fn int(&self, value: Value) -> Result<i32, String> {
        match self.get(value) {
            Imm::I32(value) => Ok(value),
            other => Err(format!("{value} is {other:?}, not an i32")),
        }
    }

    /// All arguments are read before any parameter is written.
    fn pass_arguments(&mut self, target: &Target) {
        let args: Vec<Imm> = target.args.iter().map(|&arg| self.get(arg)).collect();
        for (&param, arg) in self.body.blocks[target.block].params.iter().zip(args) {
            self.set(param, arg);
        }
    }

    fn step(&mut self, inst: Inst) -> Result<Step, String> {
        let data = &self.body.insts[inst];
        let result = match data.op {
            Op::I32Const | Op::I64Const => data.imm,
            Op::Select => self.get(if self.int(data.args[2])? != 0 { data.args[0] } else { data.args[1] }),
            _ => match data.imm {
                Imm::Mem(access) => {
                    let place = u64::from(self.int(data.args[0])? as u32) + u64::from(access.offset);
                    let stored = data.args.get(1).map(|&value| self.get(value));
                    match self.access(data.op, place as usize, stored)? {
                        Some(result) => result,
                        None => return Ok(Step::Trap),
                    }
                }
                _ => {
                    let args: Vec<Imm> = data.args.iter().map(|&arg| self.get(arg)).collect();
                    match fold(data.op, &args) {
                        Some(result) => result,
                        None if data.op.is_pure() => return Err(format!("cannot compute '{}'", data.op.text())),
                        None => return Ok(Step::Trap),
                    }
                }
            },
        };
        if let Some(value) = data.result.expand() {
            self.set(value, result);
        }
        Ok(Step::Done)
    }

    /// A byte loaded, or anything after a store; `None` for a trap.
    fn access(&mut self, op: Op, place: usize, stored: Option<Imm>) -> Result<Option<Imm>, String> {
        let Some(byte) = self.memory.0.get_mut(place) else { return Ok(None) };
        Ok(Some(match (op, stored) {
            (Op::I32Load8U, None) => Imm::I32((*byte).into()),
            (Op::I32Load8S, None) => Imm::I32((*byte as i8).into()),
            (Op::I64Load8U, None) => Imm::I64((*byte).into()),
            (Op::I64Load8S, None) => Imm::I64((*byte as i8).into()),
            (Op::I32Store8 | Op::I64Store8, Some(Imm::I32(value))) => {
                *byte = value as u8;
                Imm::None
            }
            (Op::I32Store8 | Op::I64Store8, Some(Imm::I64(value))) => {
                *byte = value as u8;
                Imm::None
            }
            _ => return Err(format!("cannot interpret '{}'", op.text())),
        }))
    }
}
