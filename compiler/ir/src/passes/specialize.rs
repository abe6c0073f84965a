//! Copies functions for the known function objects that they are given, so that what they call is known: a `sort` for
//! each comparator, a `map` for each callback.
//!
//! Comes in: calls whose arguments are addresses of static function objects. Goes out: calls of copies that have the
//! object put in place of the parameter, also where a copy hands it on, to itself or to others. Guaranteed: one copy for
//! each function and its objects, and a limit to what all copies add. Not done here: small functions are copied into
//! their callers by `inline`, which also takes the calls that have become direct.

use super::dce::set_params;
use super::inline::{self, ColdCode, shape_of};
use super::statics::fold_body;
use crate::analysis::CallGraph;
use crate::{
    Body, DataId, FuncId, Function, FunctionKind, Imm, InlineHint, Inst, Module, Relocation, Signature, SourcePos,
    Value, ValueDef,
};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// How far copies may make a module grow.
#[derive(Clone, Copy, Debug)]
pub struct SpecializeLimits {
    /// Size of the largest function that is copied.
    pub function: u32,
    /// Size of all copies together. A copy for a function's only call adds nothing: the original goes.
    pub copies: u32,
}

impl SpecializeLimits {
    pub const SMALL: SpecializeLimits = SpecializeLimits { function: 1000, copies: 0 };
    pub const FAST: SpecializeLimits = SpecializeLimits { function: 1000, copies: 8000 };
}

/// Specializes functions for function objects that are constant arguments.
pub fn specialize_functions(module: &mut Module, limits: SpecializeLimits) {
    let called = all_called_params(module);
    if module.functions.keys().all(|func| called[func] == 0) {
        return;
    }
    let mut specializer =
        Specializer { limits, graph: CallGraph::new(module), called, copies: FxHashMap::default(), size: 0, module };
    // Copies are appended, and looked at in their turn.
    let mut at = 0;
    while at < specializer.module.functions.len() {
        specializer.function(FuncId::from_u32(at as u32));
        at += 1;
    }
}

/// The parameters of each function, by bit, that it calls through or hands on to such a parameter of another function.
fn all_called_params(module: &Module) -> SecondaryMap<FuncId, u32> {
    let mut called: SecondaryMap<FuncId, u32> = SecondaryMap::new();
    // Who hands which parameter on to which parameter of whom.
    let mut handed: SecondaryMap<FuncId, Vec<(FuncId, u32, u32)>> = SecondaryMap::new();
    let mut work = Vec::new();
    for (func, function) in &module.functions {
        let FunctionKind::Body(body) = &function.kind else { continue };
        if body.blocks[body.entry].params.is_empty() {
            continue;
        }
        called[func] = inline::called_params(body);
        if called[func] != 0 {
            work.push(func);
        }
        for &inst in body.blocks.values().flat_map(|block| &block.insts) {
            let data = &body.insts[inst];
            let (Op::Call, Imm::Func(callee)) = (data.op, data.imm) else { continue };
            for (to, &arg) in data.args.iter().enumerate().take(u32::BITS as usize) {
                if let Some(from) = entry_param(body, arg) {
                    handed[callee].push((func, from, to as u32));
                }
            }
        }
    }
    while let Some(callee) = work.pop() {
        for &(func, from, to) in &handed[callee] {
            if called[callee] & 1 << to != 0 && called[func] & 1 << from == 0 {
                called[func] |= 1 << from;
                work.push(func);
            }
        }
    }
    called
}

fn entry_param(body: &Body, value: Value) -> Option<u32> {
    match body.values[body.resolve(value)].def {
        ValueDef::Param(block, at) if block == body.entry && at < u32::BITS => Some(at),
        ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => None,
    }
}

/// A parameter by position and the static object that is put in its place.
type Known = SmallVec<[(u32, DataId, u32); 2]>;

struct Specializer<'a> {
    module: &'a mut Module,
    limits: SpecializeLimits,
    graph: CallGraph,
    called: SecondaryMap<FuncId, u32>,
    copies: FxHashMap<(FuncId, Known), Option<FuncId>>,
    /// Of all copies that are more than a replacement.
    size: u32,
}

impl Specializer<'_> {
    fn function(&mut self, func: FuncId) {
        let FunctionKind::Body(body) = &self.module.functions[func].kind else { return };
        let mut wanted: Vec<(Inst, FuncId, Known)> = Vec::new();
        for &inst in body.blocks.values().flat_map(|block| &block.insts) {
            let data = &body.insts[inst];
            let (Op::Call, Imm::Func(callee)) = (data.op, data.imm) else { continue };
            let known = self.known_objects(body, &data.args, self.called[callee]);
            if !known.is_empty() {
                wanted.push((inst, callee, known));
            }
        }
        for (inst, callee, known) in wanted {
            let Some(copy) = self.copy_for(callee, &known) else { continue };
            let FunctionKind::Body(body) = &mut self.module.functions[func].kind else { continue };
            let data = &mut body.insts[inst];
            data.imm = Imm::Func(copy);
            let mut at = 0;
            data.args.retain(|_| {
                at += 1;
                known.iter().all(|&(param, ..)| param + 1 != at)
            });
        }
    }

    fn known_objects(&self, body: &Body, args: &[Value], called: u32) -> Known {
        let object = |(at, &arg): (usize, &Value)| {
            if at >= u32::BITS as usize || called & 1 << at == 0 {
                return None;
            }
            let Imm::Data { data, offset } = body.insts[body.defining_inst(arg)?].imm else { return None };
            function_of(self.module, data, offset).map(|_| (at as u32, data, offset))
        };
        args.iter().enumerate().filter_map(object).collect()
    }

    /// The copy of a function for these objects, made when it is first asked for.
    fn copy_for(&mut self, func: FuncId, known: &Known) -> Option<FuncId> {
        let key = (func, known.clone());
        if let Some(&copy) = self.copies.get(&key) {
            return copy;
        }
        let copy = self.make_copy(func, known);
        self.copies.insert(key, copy);
        copy
    }

    fn make_copy(&mut self, func: FuncId, known: &Known) -> Option<FuncId> {
        let function = &self.module.functions[func];
        let FunctionKind::Body(body) = &function.kind else { return None };
        let size = shape_of(body, ColdCode::Counts).size;
        let replaces = self.is_only_call(func, body);
        let fits = size <= self.limits.function && (replaces || self.size + size <= self.limits.copies);
        if !fits || function.inline != InlineHint::Judge {
            return None;
        }
        let (mut body, mut signature) = (body.clone(), self.module.signature(function.sig).clone());
        put_in_place(&mut body, &mut signature, known);
        let name = self.name(func, known);
        let sig = self.module.intern_signature(signature);
        fold_body(self.module, &mut body);
        let called = shift_out(self.called[func], known);
        let kind = FunctionKind::Body(body);
        let runtime = self.module.functions[func].runtime;
        let copy = self.module.functions.push(Function { name, sig, kind, inline: InlineHint::Judge, runtime });
        self.called[copy] = called;
        if !replaces {
            self.size += size;
        }
        Some(copy)
    }

    /// Whether nothing but one call and its own calls refers to a function.
    fn is_only_call(&self, func: FuncId, body: &Body) -> bool {
        let insts = body.blocks.values().flat_map(|block| &block.insts);
        let own = insts.filter(|&&inst| body.insts[inst].op == Op::Call && body.insts[inst].imm == Imm::Func(func));
        !self.graph.escapes(func) && self.graph.call_sites(func) == own.count() as u32 + 1
    }

    /// `sort|compare`, with a number if there is such a function already.
    fn name(&self, func: FuncId, known: &Known) -> String {
        let mut name = self.module.functions[func].name.clone();
        for &(_, data, offset) in known {
            if let Some(function) = function_of(self.module, data, offset) {
                name.push('|');
                name.push_str(&self.module.functions[function].name);
            }
        }
        let taken = |name: &str| self.module.functions.values().any(|function| function.name == name);
        if !taken(&name) {
            return name;
        }
        (1..).map(|number| format!("{name}|{number}")).find(|name| !taken(name)).unwrap_or(name)
    }
}

/// The function whose index stands at this place of a piece of static memory.
fn function_of(module: &Module, data: DataId, offset: u32) -> Option<FuncId> {
    module.data[data].relocations.iter().find_map(|relocation| match *relocation {
        Relocation::TableIndex { at, function } if at == offset => Some(function),
        Relocation::TableIndex { .. } | Relocation::Data { .. } => None,
    })
}

/// Parameters become addresses of static objects.
fn put_in_place(body: &mut Body, signature: &mut Signature, known: &Known) {
    let entry = body.entry;
    let params = std::mem::take(&mut body.blocks[entry].params);
    let is_known = |at: usize| known.iter().any(|&(param, ..)| param as usize == at);
    for (place, &(at, data, offset)) in known.iter().enumerate() {
        let param = params[at as usize];
        let ty = body.value_type(param);
        let address = body.make_inst(Op::DataAddress, &[], Imm::Data { data, offset }, Some(ty), SourcePos::NONE);
        body.blocks[entry].insts.insert(place, address);
        if let Some(address) = body.insts[address].result.expand() {
            body.replace(param, address);
        }
    }
    let left = params.iter().enumerate().filter(|(at, _)| !is_known(*at)).map(|(_, &param)| param).collect();
    set_params(body, entry, left);
    signature.params =
        signature.params.iter().enumerate().filter(|(at, _)| !is_known(*at)).map(|(_, &ty)| ty).collect();
    body.resolve_all();
}

/// The bits of the parameters that are left, at their new positions.
fn shift_out(called: u32, known: &Known) -> u32 {
    let mut left = 0;
    let mut to = 0;
    for from in 0..u32::BITS {
        if known.iter().all(|&(param, ..)| param != from) {
            left |= (called >> from & 1) << to;
            to += 1;
        }
    }
    left
}
