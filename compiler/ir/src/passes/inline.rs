//! Replaces calls by the bodies of the functions they call.
//!
//! Functions are visited callees first, level by level of the call graph, so that a body that is copied has had its own
//! calls replaced and simplified already, and no copied call is looked at again: growth is bounded by the call sites that
//! the program has. Functions that reach themselves are not copied into themselves. The functions of a level do not
//! call each other, and are shared out among threads.
//!
//! A function that is called in one place only is absorbed: it is not copied before it is known where the last of such
//! a chain of callers ends, so that each body is copied once however long the chain. Blocks that only lead to an abort
//! hardly count for the size of a callee, and take no copies.

mod copy;
mod judge;
mod shape;

use self::copy::copy_calls;
use self::judge::{Calls, Choice, Judge};
use self::shape::Shape;
use super::statics::fold_body;
use super::{eliminate_dead_code, simplify, simplify_blocks};
use crate::analysis::{CallGraph, ControlFlow, Summary, cold_blocks};
use crate::{Body, FuncId, FunctionKind, Imm, InlineHint, Inst, Module, parallel};
use asc_ops::Op;
use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntitySet, SecondaryMap};

pub use self::shape::{ColdCode, called_params, shape_of};

/// How large a function may be to be copied, and how far its copies may make a caller grow.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Size of a function that is copied wherever it is called.
    pub everywhere: u32,
    /// Size of a function that is copied to its only call, after which it is gone.
    pub only_call: u32,
    /// Added to `everywhere` for each constant argument.
    pub constant_argument: u32,
    /// Added instead for a known function object that the callee calls.
    pub function_argument: u32,
    /// Added for each new object that is an argument, and for one that is the result.
    pub object: u32,
    /// Added to `everywhere` for a call in a loop.
    pub in_loop: u32,
    /// A caller above this size takes no more copies.
    pub caller: u32,
    /// How much code counts that only leads to an abort.
    pub cold_code: ColdCode,
}

impl Limits {
    /// Only functions that ask for it.
    pub const HINTED: Limits = Limits {
        everywhere: 0,
        only_call: 0,
        constant_argument: 0,
        function_argument: 0,
        object: 0,
        in_loop: 0,
        caller: 0,
        cold_code: ColdCode::Counts,
    };
    /// What makes no code larger: a call is about as large as its arguments and one instruction.
    pub const SMALL: Limits =
        Limits { everywhere: 1, only_call: 300, constant_argument: 1, object: 2, caller: 4000, ..Limits::HINTED };
    pub const MODERATE: Limits = Limits {
        everywhere: 16,
        only_call: 300,
        constant_argument: 4,
        function_argument: 30,
        object: 8,
        in_loop: 8,
        caller: 4000,
        cold_code: ColdCode::Hardly,
    };
    pub const FAST: Limits = Limits {
        everywhere: 36,
        only_call: 500,
        constant_argument: 8,
        function_argument: 60,
        object: 16,
        in_loop: 16,
        caller: 8000,
        cold_code: ColdCode::Hardly,
    };
}

/// Replaces calls in all bodies within the limits; functions hinted `Always` are copied in any case. Gives the functions
/// whose bodies took copies. The result does not depend on the number of threads.
pub fn inline_calls(module: &mut Module, limits: Limits, threads: usize) -> EntitySet<FuncId> {
    let hinted = |function: &crate::Function| function.inline == InlineHint::Always;
    if limits.caller == 0 && !module.functions.values().any(hinted) {
        return EntitySet::new();
    }
    let graph = CallGraph::new(module);
    let mut plan = Plan::new(module, &graph, limits);
    let mut changed = EntitySet::new();
    for level in plan.members() {
        let mut items = Vec::new();
        for func in level {
            items.extend(take_body(module, func).map(|body| (func, body)));
        }
        let weight = |(_, body): &(FuncId, Box<Body>)| body.insts.len();
        let shared = &*module;
        let treated = parallel::map(items, weight, threads, || (), |(), (func, body)| treat(shared, &plan, func, body));
        for result in treated {
            plan.record(module, result, &mut changed);
        }
    }
    // What its only caller has no room for takes in its own callees after all.
    for func in plan.left_out() {
        let Some(mut body) = take_body(module, func) else { continue };
        copy_calls(module, &plan.taken_in, &mut body, &plan.taken_in[func]);
        clean(module, &mut body);
        changed.insert(func);
        module.functions[func].kind = FunctionKind::Body(body);
    }
    changed
}

/// The body is taken out of the module while it is changed, so that callees can be read.
fn take_body(module: &mut Module, func: FuncId) -> Option<Box<Body>> {
    match std::mem::replace(&mut module.functions[func].kind, FunctionKind::Removed) {
        FunctionKind::Body(body) => Some(body),
        other => {
            module.functions[func].kind = other;
            None
        }
    }
}

/// What is known of all functions while levels are treated.
struct Plan<'a> {
    graph: &'a CallGraph,
    limits: Limits,
    shapes: SecondaryMap<FuncId, Shape>,
    /// Callees lie on lower levels, but for those that call back.
    levels: SecondaryMap<FuncId, u32>,
    /// The function that has the only call, if nothing else refers to this one.
    only_caller: SecondaryMap<FuncId, PackedOption<FuncId>>,
    /// Functions with a call in a place that only leads to an abort.
    called_cold: EntitySet<FuncId>,
    /// Functions that go into their only caller.
    absorbed: EntitySet<FuncId>,
    /// The calls by which an absorbed function has absorbed others, in order of their ids.
    taken_in: SecondaryMap<FuncId, Vec<Inst>>,
    /// Size of an absorbed function with all that it has absorbed.
    whole: SecondaryMap<FuncId, u32>,
    /// Absorbed functions that their caller has taken.
    placed: EntitySet<FuncId>,
    /// The runtime's functions that are copied to each making of an object and each store of a reference: what they call
    /// is the long way, which is not for copying.
    short_ways: EntitySet<FuncId>,
}

impl<'a> Plan<'a> {
    fn new(module: &Module, graph: &'a CallGraph, limits: Limits) -> Plan<'a> {
        let mut plan = Plan {
            graph,
            limits,
            shapes: SecondaryMap::new(),
            levels: SecondaryMap::new(),
            only_caller: SecondaryMap::new(),
            called_cold: EntitySet::new(),
            absorbed: EntitySet::new(),
            taken_in: SecondaryMap::new(),
            whole: SecondaryMap::new(),
            placed: EntitySet::new(),
            short_ways: EntitySet::new(),
        };
        let of_runtime = module.runtime.functions().into_iter().filter_map(|(_, func)| func);
        plan.short_ways.extend(of_runtime.filter(|&func| module.functions[func].inline == InlineHint::Always));
        for component in graph.components() {
            let callees = component.iter().flat_map(|&func| graph.calls(func));
            let below = callees.filter(|&&callee| !graph.in_one_component(callee, component[0]));
            let level = below.map(|&callee| plan.levels[callee] + 1).max().unwrap_or(0);
            component.iter().for_each(|&func| plan.levels[func] = level);
        }
        if limits.caller > 0 {
            for (func, function) in &module.functions {
                if let FunctionKind::Body(body) = &function.kind {
                    plan.survey(func, body);
                }
            }
        }
        plan
    }

    fn survey(&mut self, func: FuncId, body: &Body) {
        self.shapes[func] = shape_of(body, self.limits.cold_code);
        for &callee in self.graph.calls(func) {
            if self.graph.call_sites(callee) == 1 && !self.graph.escapes(callee) && !self.short_ways.contains(func) {
                self.only_caller[callee] = func.into();
            }
        }
        if self.limits.cold_code == ColdCode::Counts || self.graph.calls(func).is_empty() {
            return;
        }
        let cold = cold_blocks(body, &ControlFlow::new(body));
        for inst in cold.iter().flat_map(|block| &body.blocks[block].insts) {
            if let Imm::Func(callee) = body.insts[*inst].imm {
                self.called_cold.insert(callee);
            }
        }
    }

    /// The functions with calls by level, those of the lowest first.
    fn members(&self) -> Vec<Vec<FuncId>> {
        let mut members: Vec<Vec<FuncId>> = Vec::new();
        for &func in self.graph.components().iter().flatten() {
            let level = self.levels[func] as usize;
            if members.len() <= level {
                members.resize(level + 1, Vec::new());
            }
            members[level].push(func);
        }
        members
    }

    /// Whether a function with all that it has absorbed goes into its only caller.
    fn absorbs(&self, module: &Module, func: FuncId, size: u32) -> bool {
        let Some(caller) = self.only_caller[func].expand() else { return false };
        // The start function runs once: engines do not optimise what is hot in it as they do a function of its own.
        let hinted = module.functions[func].inline != InlineHint::Judge;
        let recursive = self.levels[caller] <= self.levels[func] || self.graph.calls(func).contains(&func);
        let fits = size <= self.limits.only_call && self.shapes[caller].size <= self.limits.caller;
        let hidden = module.functions[func].runtime && !module.functions[caller].runtime;
        fits && !hinted && !hidden && !recursive && module.start != Some(caller) && !self.called_cold.contains(func)
    }

    fn whole_size(&self, func: FuncId) -> u32 {
        self.whole[func]
    }

    fn record(&mut self, module: &mut Module, treated: Treated, changed: &mut EntitySet<FuncId>) {
        let Treated { func, body, shape, absorbed_calls, fate, copied } = treated;
        self.shapes[func] = shape;
        for &inst in &absorbed_calls {
            if let Imm::Func(callee) = body.insts[inst].imm {
                self.placed.insert(callee);
            }
        }
        if let Fate::Absorbed { size } = fate {
            self.absorbed.insert(func);
            self.whole[func] = size;
            self.taken_in[func] = absorbed_calls;
        }
        if copied {
            changed.insert(func);
        }
        module.functions[func].kind = FunctionKind::Body(body);
    }

    /// Absorbed functions that no caller has taken, though they have taken in others.
    fn left_out(&self) -> Vec<FuncId> {
        let left = |func: &FuncId| !self.placed.contains(*func) && !self.taken_in[*func].is_empty();
        self.absorbed.iter().filter(left).collect()
    }
}

/// A function after its calls have been replaced.
struct Treated {
    func: FuncId,
    body: Box<Body>,
    shape: Shape,
    /// Calls of functions that go in here.
    absorbed_calls: Vec<Inst>,
    fate: Fate,
    copied: bool,
}

enum Fate {
    Stays,
    /// `size` is that with all that it has absorbed.
    Absorbed {
        size: u32,
    },
}

/// How often calls that have become direct in copies are looked at.
const MOST_ROUNDS: u32 = 3;

fn treat(module: &Module, plan: &Plan, func: FuncId, mut body: Box<Body>) -> Treated {
    let judge = Judge { module, plan, caller: func };
    let mut shape = plan.shapes[func];
    let mut size = shape.size;
    let has_calls = !plan.graph.calls(func).is_empty();
    let mut choice = if has_calls { judge.choose(&body, Calls::All, &mut size) } else { Choice::default() };
    let mut absorbed_calls = std::mem::take(&mut choice.absorbed);
    absorbed_calls.sort();
    let mut copied = false;
    for _ in 0..MOST_ROUNDS {
        if choice.now.is_empty() {
            break;
        }
        copied = true;
        copy_calls(module, &plan.taken_in, &mut body, &choice.now);
        if plan.limits.caller == 0 {
            break;
        }
        let direct = clean(module, &mut body);
        shape = shape_of(&body, plan.limits.cold_code);
        size = shape.size;
        choice = judge.choose(&body, Calls::Only(&direct), &mut size);
    }
    let whole = absorbed_calls.iter().fold(shape.size, |size, &inst| match body.insts[inst].imm {
        Imm::Func(callee) => size + plan.whole_size(callee),
        _ => size,
    });
    let absorbed = plan.limits.caller > 0 && plan.absorbs(module, func, whole);
    if !absorbed && !absorbed_calls.is_empty() {
        copied = true;
        copy_calls(module, &plan.taken_in, &mut body, &absorbed_calls);
        clean(module, &mut body);
        shape = shape_of(&body, plan.limits.cold_code);
    }
    let fate = if absorbed { Fate::Absorbed { size: whole } } else { Fate::Stays };
    Treated { func, body, shape, absorbed_calls, fate, copied }
}

/// Simplifies what copies have brought together. Gives the calls that have become direct.
fn clean(module: &Module, body: &mut Body) -> Vec<Inst> {
    simplify_blocks(body);
    simplify(body);
    let insts = || body.blocks.values().flat_map(|block| &block.insts).copied();
    let mut indirect: Vec<Inst> = insts().filter(|&inst| body.insts[inst].op == Op::CallIndirect).collect();
    if !indirect.is_empty() {
        fold_body(module, body);
        indirect.retain(|&inst| body.insts[inst].op == Op::Call);
    }
    eliminate_dead_code(body, &Summary::unknown());
    indirect
}
