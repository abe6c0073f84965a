//! Parameters that need not be handed over: what all calls give the same constant for, and what the function never uses.
//!
//! Comes in: modules. Goes out: modules in which such functions have fewer parameters. Guaranteed: only functions that
//! nothing but direct calls refers to are changed, together with all these calls. A function that hands a parameter on to
//! itself at the same place gives it no other value by that.

use super::dce::set_params;
use crate::analysis::{CallGraph, ControlFlow, UseCounts};
use crate::{Body, FuncId, FunctionKind, Imm, Inst, Module, SourcePos, Type, Value};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use smallvec::SmallVec;

/// Puts constant arguments into functions, and drops parameters without a use.
pub fn propagate_arguments(module: &mut Module) {
    let graph = CallGraph::new(module);
    let mut params = known_params(module, &graph);
    note_unused(module, &mut params);
    let mut changed = false;
    for func in module.functions.keys().collect::<Vec<_>>() {
        if params[func].iter().any(Param::goes) {
            changed = true;
            change_function(module, func, &params[func]);
        }
    }
    if !changed {
        return;
    }
    for function in module.functions.values_mut() {
        let FunctionKind::Body(body) = &mut function.kind else { continue };
        for block in body.blocks.values() {
            for &inst in &block.insts {
                let data = &mut body.insts[inst];
                let (Op::Call, Imm::Func(callee)) = (data.op, data.imm) else { continue };
                let mut params = params[callee].iter();
                data.args.retain(|_| !params.next().is_some_and(Param::goes));
            }
        }
    }
}

/// What is known of a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Param {
    /// No call has been seen.
    Unknown,
    /// The result of this operator without operands; a null reference by its number.
    Constant(Op, Imm),
    Varying,
    Unused,
}

impl Param {
    fn goes(&self) -> bool {
        matches!(self, Param::Constant(..) | Param::Unused)
    }

    fn meet(&mut self, other: Param) {
        if *self == Param::Unknown {
            *self = other;
        } else if *self != other {
            *self = Param::Varying;
        }
    }
}

type Params = SmallVec<[Param; 4]>;

/// What all calls agree on. Functions without parameters that could go have an empty list.
fn known_params(module: &Module, graph: &CallGraph) -> SecondaryMap<FuncId, Params> {
    let mut params: SecondaryMap<FuncId, Params> = SecondaryMap::new();
    params.resize(module.functions.len());
    for (func, function) in &module.functions {
        if matches!(function.kind, FunctionKind::Body(_)) && !graph.escapes(func) && graph.call_sites(func) > 0 {
            let count = module.signature(function.sig).params.len();
            params[func] = SmallVec::from_elem(Param::Unknown, count);
        }
    }
    for (func, function) in &module.functions {
        let FunctionKind::Body(body) = &function.kind else { continue };
        for &inst in body.blocks.values().flat_map(|block| &block.insts) {
            let data = &body.insts[inst];
            let (Op::Call, Imm::Func(callee)) = (data.op, data.imm) else { continue };
            for (at, param) in params[callee].iter_mut().enumerate().filter(|(_, param)| **param != Param::Varying) {
                let own =
                    callee == func && body.blocks[body.entry].params.get(at) == Some(&body.resolve(data.args[at]));
                if !own {
                    param.meet(argument(body, data.args[at]));
                }
            }
        }
    }
    params
}

fn argument(body: &Body, value: Value) -> Param {
    let made_by = |value: Value| body.defining_inst(value).map(|inst| &body.insts[inst]);
    let Some(mut data) = made_by(value) else { return Param::Varying };
    if data.op == Op::ManagedOf {
        match made_by(data.args[0]) {
            Some(number) if number.op == Op::I32Const => data = number,
            _ => return Param::Varying,
        }
    }
    let constant = data.args.is_empty() && data.op.is_pure();
    if constant { Param::Constant(data.op, data.imm) } else { Param::Varying }
}

fn note_unused(module: &Module, params: &mut SecondaryMap<FuncId, Params>) {
    for (func, function) in &module.functions {
        let FunctionKind::Body(body) = &function.kind else { continue };
        if params[func].is_empty() {
            continue;
        }
        let counts = UseCounts::new(body, &ControlFlow::new(body));
        for (param, &value) in params[func].iter_mut().zip(&body.blocks[body.entry].params) {
            if counts.of(value) == 0 {
                *param = Param::Unused;
            }
        }
    }
}

fn change_function(module: &mut Module, func: FuncId, known: &Params) {
    let mut signature = module.signature(module.functions[func].sig).clone();
    let mut places = known.iter();
    signature.params.retain(|_| !places.next().is_some_and(Param::goes));
    module.functions[func].sig = module.intern_signature(signature);
    let FunctionKind::Body(body) = &mut module.functions[func].kind else { return };
    let entry = body.entry;
    let params = std::mem::take(&mut body.blocks[entry].params);
    let mut made = Vec::new();
    for (&param, &known) in params.iter().zip(known) {
        if let Param::Constant(op, imm) = known {
            let value = make_constant(body, &mut made, (op, imm), body.value_type(param));
            body.replace(param, value);
        }
    }
    made.append(&mut body.blocks[entry].insts);
    body.blocks[entry].insts = made;
    let left = params.iter().zip(known).filter(|(_, known)| !known.goes()).map(|(&param, _)| param).collect();
    set_params(body, entry, left);
    body.resolve_all();
}

fn make_constant(body: &mut Body, made: &mut Vec<Inst>, (op, imm): (Op, Imm), ty: Type) -> Value {
    let mut make = |op: Op, args: &[Value], imm: Imm, ty: Type| {
        let inst = body.make_inst(op, args, imm, Some(ty), SourcePos::NONE);
        made.push(inst);
        body.insts[inst].result.expand().expect("a constant has a result")
    };
    if (op, ty) == (Op::I32Const, Type::Managed) {
        let number = make(op, &[], imm, Type::I32);
        return make(Op::ManagedOf, &[number], Imm::None, ty);
    }
    make(op, &[], imm, ty)
}
