//! Who calls whom directly, and the strongly connected components of that relation, callees first.

use crate::{ExportItem, FuncId, FunctionKind, GlobalInit, GlobalKind, Imm, Module, Relocation};
use asc_ops::Op;
use cranelift_entity::{EntityRef, EntitySet, SecondaryMap};

/// The direct calls of a module.
pub struct CallGraph {
    calls: SecondaryMap<FuncId, Vec<FuncId>>,
    /// How many `call` instructions name each function.
    call_sites: SecondaryMap<FuncId, u32>,
    components: Vec<Vec<FuncId>>,
    /// Index into `components`.
    component_of: SecondaryMap<FuncId, u32>,
    /// Referred to other than by a call: exported, started, in the table, in static memory, of the runtime.
    escaping: EntitySet<FuncId>,
    /// What calls through the table may reach, as far as the module itself fills it.
    in_table: EntitySet<FuncId>,
}

impl CallGraph {
    pub fn new(module: &Module) -> CallGraph {
        let mut calls: SecondaryMap<FuncId, Vec<FuncId>> = SecondaryMap::new();
        calls.resize(module.functions.len());
        let mut call_sites = SecondaryMap::new();
        let mut in_table = in_table_outside_bodies(module);
        let mut escaping = escaping_outside_bodies(module);
        // The last caller that was recorded for a callee keeps its list free of duplicates.
        let mut last_caller: SecondaryMap<FuncId, Option<FuncId>> = SecondaryMap::new();
        for (func, function) in &module.functions {
            let FunctionKind::Body(body) = &function.kind else { continue };
            for inst in body.blocks.values().flat_map(|block| &block.insts) {
                let data = &body.insts[*inst];
                let Imm::Func(callee) = data.imm else { continue };
                if data.op != Op::Call {
                    in_table.insert(callee);
                    continue;
                }
                call_sites[callee] += 1;
                if last_caller[callee] != Some(func) {
                    last_caller[callee] = Some(func);
                    calls[func].push(callee);
                }
            }
        }
        escaping.extend(in_table.iter());
        let components = strongly_connected(module.functions.len(), |func: FuncId| &calls[func]);
        let mut component_of = SecondaryMap::new();
        for (at, component) in components.iter().enumerate() {
            component.iter().for_each(|&func| component_of[func] = at as u32);
        }
        CallGraph { calls, call_sites, components, component_of, escaping, in_table }
    }

    /// The functions that `func` calls directly, once each, in order of the first call.
    pub fn calls(&self, func: FuncId) -> &[FuncId] {
        &self.calls[func]
    }

    /// How many call instructions name `func`, dead blocks included.
    pub fn call_sites(&self, func: FuncId) -> u32 {
        self.call_sites[func]
    }

    /// Whether something other than a direct call refers to `func`.
    pub fn escapes(&self, func: FuncId) -> bool {
        self.escaping.contains(func)
    }

    /// Whether something takes the function's place in the table, or a reference to it.
    pub fn in_table(&self, func: FuncId) -> bool {
        self.in_table.contains(func)
    }

    /// Whether the two call each other, directly or not.
    pub fn in_one_component(&self, one: FuncId, other: FuncId) -> bool {
        self.component_of[one] == self.component_of[other]
    }

    /// Groups of functions that reach each other by calls; callees before callers.
    pub fn components(&self) -> &[Vec<FuncId>] {
        &self.components
    }
}

fn escaping_outside_bodies(module: &Module) -> EntitySet<FuncId> {
    let mut escaping = EntitySet::with_capacity(module.functions.len());
    for export in &module.exports {
        if let ExportItem::Func(func) = export.item {
            escaping.insert(func);
        }
    }
    escaping.extend(module.start);
    escaping.extend(module.runtime.functions().into_iter().filter_map(|(_, func)| func));
    escaping
}

fn in_table_outside_bodies(module: &Module) -> EntitySet<FuncId> {
    let mut in_table = EntitySet::with_capacity(module.functions.len());
    in_table.extend(module.table.functions.iter().copied());
    for relocation in module.data.values().flat_map(|data| &data.relocations) {
        if let Relocation::TableIndex { function, .. } = relocation {
            in_table.insert(*function);
        }
    }
    for global in module.globals.values() {
        if let GlobalKind::Init(GlobalInit::Const(Imm::Func(func))) = global.kind {
            in_table.insert(func);
        }
    }
    in_table
}

/// Tarjan's algorithm with an explicit stack: groups of nodes that reach each other, successors first. Nodes are numbered
/// from 0.
pub fn strongly_connected<'a, N: EntityRef + Ord + 'a>(count: usize, successors: impl Fn(N) -> &'a [N]) -> Vec<Vec<N>> {
    const NEW: u32 = u32::MAX;
    let mut number = vec![NEW; count];
    let mut low = vec![0u32; count];
    let mut on_stack = vec![false; count];
    let (mut stack, mut components) = (Vec::new(), Vec::new());
    let mut next = 0;
    for root in 0..count {
        if number[root] != NEW {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some(&mut (func, ref mut at)) = path.last_mut() {
            if *at == 0 && number[func] == NEW {
                (number[func], low[func]) = (next, next);
                next += 1;
                stack.push(func);
                on_stack[func] = true;
            }
            if let Some(callee) = successors(N::new(func)).get(*at) {
                *at += 1;
                let callee = callee.index();
                if number[callee] == NEW {
                    path.push((callee, 0));
                } else if on_stack[callee] {
                    low[func] = low[func].min(number[callee]);
                }
                continue;
            }
            path.pop();
            if let Some(&(caller, _)) = path.last() {
                low[caller] = low[caller].min(low[func]);
            }
            if low[func] == number[func] {
                let from = stack.iter().rposition(|&other| other == func).unwrap_or(0);
                let mut component: Vec<N> = stack.drain(from..).map(N::new).collect();
                component.iter().for_each(|member| on_stack[member.index()] = false);
                component.sort();
                components.push(component);
            }
        }
    }
    components
}
