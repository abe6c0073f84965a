//! Types and immediates of one instruction.

use super::items::{has_function, has_global};
use crate::{AccessKind, Body, Imm, InstData, MemArg, Module, Signature, Type, access};
use asc_ops::{ImmediateKind, Op, OpType};

/// What is wrong with an instruction's immediate, operands or result.
pub fn inst_problem(module: &Module, body: &Body, data: &InstData) -> Option<String> {
    immediate_problem(module, data).or_else(|| type_problem(module, body, data))
}

fn immediate_problem(module: &Module, data: &InstData) -> Option<String> {
    let agrees = match (data.op.row().immediate, data.imm) {
        (ImmediateKind::Plain, Imm::None)
        | (ImmediateKind::I32, Imm::I32(_))
        | (ImmediateKind::I64, Imm::I64(_))
        | (ImmediateKind::F32, Imm::F32(_))
        | (ImmediateKind::F64, Imm::F64(_))
        | (ImmediateKind::V128, Imm::V128(_))
        | (ImmediateKind::Heap, Imm::Heap(_)) => true,
        (ImmediateKind::Lane, Imm::Lane(lane)) => lane < 16,
        (ImmediateKind::Lanes, Imm::Lanes(lanes)) => lanes.iter().all(|&lane| lane < 32),
        (ImmediateKind::Mem, Imm::Mem(memory)) => return memory_problem(module, data.op, memory),
        (ImmediateKind::MemLane, Imm::MemLane(memory, lane)) => {
            let lanes = access(data.op).map_or(16, |access| 16 / access.bytes);
            if lane >= lanes {
                return Some(format!("lane {lane} does not exist"));
            }
            return memory_problem(module, data.op, memory);
        }
        (ImmediateKind::Data, Imm::Data { data, .. }) => module.data.is_valid(data),
        (ImmediateKind::Function, Imm::Func(func)) => has_function(module, func),
        (ImmediateKind::Global, Imm::Global(global)) => has_global(module, global),
        (ImmediateKind::Signature, Imm::Sig(sig)) => module.has_signature(sig),
        _ => false,
    };
    (!agrees).then(|| "the immediate is of the wrong kind or names nothing".to_string())
}

fn memory_problem(module: &Module, op: Op, memory: MemArg) -> Option<String> {
    let Some(access) = access(op) else { return Some("it accesses no memory".to_string()) };
    let natural = access.natural_align();
    if memory.align > natural {
        return Some("its alignment is above the natural one".to_string());
    }
    if access.kind == AccessKind::Atomic && memory.align != natural {
        return Some("an atomic access has not its natural alignment".to_string());
    }
    if usize::from(memory.alias.0) > module.alias_classes.len() {
        return Some("its alias class does not exist".to_string());
    }
    None
}

/// Operand and result types of one instruction, compared piece by piece.
struct Typing<'a> {
    body: &'a Body,
    data: &'a InstData,
}

fn type_problem(module: &Module, body: &Body, data: &InstData) -> Option<String> {
    let typing = Typing { body, data };
    match (data.op, data.imm) {
        (Op::Call, Imm::Func(func)) => typing.call(module.signature(module.functions[func].sig), &[]),
        (Op::CallIndirect, Imm::Sig(sig)) => typing.call(module.signature(sig), &[Type::I32]),
        (Op::GlobalGet, Imm::Global(global)) => typing.exact(&[], Some(module.globals[global].ty)),
        (Op::GlobalSet, Imm::Global(global)) => {
            let global = &module.globals[global];
            if !global.mutable {
                return Some("it sets an immutable global".to_string());
            }
            typing.exact(&[global.ty], None)
        }
        (Op::Select, _) => {
            let Some(ty) = typing.result() else { return Some("the result is missing".to_string()) };
            typing.exact(&[ty, ty, Type::I32], Some(ty))
        }
        (Op::PointerOf, _) => typing.exact(&[Type::Managed], Some(Type::I32)),
        (Op::ObjectNew, _) if module.runtime.new.is_none() => Some("the module's runtime makes no objects".to_string()),
        (Op::ObjectNew, _) => typing.exact(&[Type::I32, Type::I32], Some(Type::Managed)),
        (Op::WriteBarrier, _) => typing.exact(&[Type::Managed, Type::Managed], None),
        (Op::ManagedOf, _) => typing.exact(&[Type::I32], Some(Type::Managed)),
        (Op::DataAddress, _) => {
            let fits = matches!(typing.result(), Some(Type::I32 | Type::Managed)) && data.args.is_empty();
            (!fits).then(|| "the result is neither i32 nor managed".to_string())
        }
        (Op::RefNull, Imm::Heap(reference)) => typing.exact(&[], Some(Type::Ref(reference))),
        _ => typing.row(),
    }
}

impl Typing<'_> {
    fn result(&self) -> Option<Type> {
        self.data.result.map(|value| self.body.value_type(value))
    }

    fn exact(&self, operands: &[Type], result: Option<Type>) -> Option<String> {
        let fit = self.data.args.iter().zip(operands).all(|(&arg, &wanted)| self.body.value_type(arg).fits(wanted));
        if self.data.args.len() != operands.len() || !fit {
            return Some("the operands have the wrong number or types".to_string());
        }
        (self.result() != result).then(|| "the result has the wrong type".to_string())
    }

    fn call(&self, signature: &Signature, last: &[Type]) -> Option<String> {
        let operands: Vec<Type> = signature.params.iter().chain(last).copied().collect();
        self.exact(&operands, signature.results.first().copied())
    }

    fn row(&self) -> Option<String> {
        let row = self.data.op.row();
        let is_memory = matches!(row.immediate, ImmediateKind::Mem);
        let fits = |expected: OpType, ty: Type| match expected {
            OpType::I32 => ty == Type::I32 || is_memory && ty == Type::Managed,
            OpType::I64 => ty == Type::I64,
            OpType::F32 => ty == Type::F32,
            OpType::F64 => ty == Type::F64,
            OpType::V128 => ty == Type::V128,
            OpType::Any => matches!(ty, Type::Ref(_)),
            OpType::Void => false,
        };
        let args = &self.data.args;
        let operands = row.operands.iter().zip(args).all(|(&expected, &arg)| fits(expected, self.body.value_type(arg)));
        if args.len() != row.operands.len() || !operands {
            return Some("the operands have the wrong number or types".to_string());
        }
        let result = match self.result() {
            None => row.result == OpType::Void,
            Some(ty) => fits(row.result, ty),
        };
        (!result).then(|| "the result has the wrong type".to_string())
    }
}
