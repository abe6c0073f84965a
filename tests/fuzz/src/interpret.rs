//! Interprets bodies of the intermediate representation: much faster than compiling each one for a few calls.
//!
//! Only what [`crate::bodies`] makes and passes make of it: scalar operators, which the folder of constants computes,
//! selections, accesses of single bytes, objects and accesses of words in them. Anything else is an error, not an
//! outcome. A reference is the number of its address; a call is one of the runtime's, which makes an object.

use crate::execute::Outcome;
use asc_ir::{Body, Imm, Inst, Target, Terminator, Value, fold};
use asc_ops::Op;

/// Where objects lie, out of reach of other accesses.
const OBJECTS_AT: usize = 1 << 20;
const HEADER: usize = 8;

/// One page of memory, kept from call to call, and objects, which no call leaves to the next.
pub struct Memory {
    page: Vec<u8>,
    objects: Vec<u8>,
}

impl Memory {
    pub fn new() -> Memory {
        Memory { page: vec![0; 65536], objects: Vec::new() }
    }

    /// So many bytes, if there are.
    fn bytes(&mut self, place: usize, count: usize) -> Option<&mut [u8]> {
        match place.checked_sub(OBJECTS_AT) {
            Some(at) => self.objects.get_mut(at..at + count),
            None => self.page.get_mut(place..place + count),
        }
    }

    /// The address of a new object's payload, behind class id and size.
    fn allocate(&mut self, size: i32, id: i32) -> i32 {
        self.objects.extend(id.to_le_bytes());
        self.objects.extend(size.to_le_bytes());
        let payload = OBJECTS_AT + self.objects.len();
        self.objects.resize(self.objects.len() + (size as usize).next_multiple_of(HEADER), 0);
        payload as i32
    }
}

/// Calls a body with i32s; it may execute so many instructions.
pub fn call(body: &Body, args: &[i32], memory: &mut Memory, fuel: u64) -> Result<Outcome, String> {
    memory.objects.clear();
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
            Op::PointerOf | Op::ManagedOf => self.get(data.args[0]),
            Op::ObjectNew | Op::Call => {
                Imm::I32(self.memory.allocate(self.int(data.args[0])?, self.int(data.args[1])?))
            }
            Op::WriteBarrier => Imm::None,
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

    /// What is loaded, or anything after a store; `None` for a trap.
    fn access(&mut self, op: Op, place: usize, stored: Option<Imm>) -> Result<Option<Imm>, String> {
        let count = asc_ir::access(op).map_or(1, |access| access.bytes.into());
        let Some(bytes) = self.memory.bytes(place, count) else { return Ok(None) };
        Ok(Some(match (op, stored) {
            (Op::I32Load8U, None) => Imm::I32(bytes[0].into()),
            (Op::I32Load8S, None) => Imm::I32((bytes[0] as i8).into()),
            (Op::I64Load8U, None) => Imm::I64(bytes[0].into()),
            (Op::I64Load8S, None) => Imm::I64((bytes[0] as i8).into()),
            (Op::I32Load, None) => Imm::I32(i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])),
            (Op::I32Store8 | Op::I32Store, Some(Imm::I32(value))) => {
                bytes.copy_from_slice(&value.to_le_bytes()[..count]);
                Imm::None
            }
            (Op::I64Store8 | Op::I64Store32 | Op::I64Store, Some(Imm::I64(value))) => {
                bytes.copy_from_slice(&value.to_le_bytes()[..count]);
                Imm::None
            }
            _ => return Err(format!("cannot interpret '{}'", op.text())),
        }))
    }
}
