//! Which references are needed behind each call that may collect.
//!
//! Each use of a reference, or of a number made from it, is followed backwards to the definition, as far as the value is
//! live and no further: the work is that of the result (Boissinot, Hack, Grund, Dupont de Dinechin, Rastello: "Fast
//! Liveness Checking for SSA-Form Programs", the part on sets by path exploration).

use super::Setting;
use super::bases::Bases;
use crate::analysis::ControlFlow;
use crate::{Block, Body, FuncId, Imm, Inst, Value};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use std::collections::BTreeSet;

/// A call that may collect, and the references that must be on the stack meanwhile, in order of their numbers.
pub(super) struct Call {
    pub(super) inst: Inst,
    pub(super) roots: Vec<Value>,
}

/// The references that are live at the end of each of these blocks.
pub(super) fn live_out(body: &Body, flow: &ControlFlow, bases: &Bases, blocks: &[Block]) -> Vec<Vec<Value>> {
    let homes = homes(body, flow);
    let mut places: SecondaryMap<Block, u32> = SecondaryMap::with_default(u32::MAX);
    places.resize(body.blocks.len());
    blocks.iter().enumerate().for_each(|(at, &block)| places[block] = at as u32);
    let mut live: Vec<Vec<Value>> = vec![Vec::new(); blocks.len()];
    // The last value that was found live at a block's start and end.
    let (mut at_start, mut at_end) = (vec![u32::MAX; body.blocks.len()], vec![u32::MAX; body.blocks.len()]);
    let mut work = Vec::new();
    for (value, block) in used_elsewhere(body, flow, bases, &homes) {
        if std::mem::replace(&mut at_start[block.as_u32() as usize], value.as_u32()) == value.as_u32() {
            continue;
        }
        work.push(block);
        while let Some(block) = work.pop() {
            for &before in flow.predecessors(block) {
                let index = before.as_u32() as usize;
                if std::mem::replace(&mut at_end[index], value.as_u32()) == value.as_u32() {
                    continue;
                }
                if let Some(list) = live.get_mut(places[before] as usize) {
                    list.push(value);
                }
                if homes[value] != before && std::mem::replace(&mut at_start[index], value.as_u32()) != value.as_u32() {
                    work.push(before);
                }
            }
        }
    }
    live
}

/// The block that defines each value.
fn homes(body: &Body, flow: &ControlFlow) -> SecondaryMap<Value, Block> {
    let mut homes = SecondaryMap::with_default(body.entry);
    homes.resize(body.values.len());
    for &block in flow.order() {
        let data = &body.blocks[block];
        let results = data.insts.iter().filter_map(|&inst| body.insts[inst].result.expand());
        data.params.iter().copied().chain(results).for_each(|value| homes[value] = block);
    }
    homes
}

/// References and the blocks that use them without defining them, by reference.
fn used_elsewhere(
    body: &Body,
    flow: &ControlFlow,
    bases: &Bases,
    homes: &SecondaryMap<Value, Block>,
) -> Vec<(Value, Block)> {
    let mut uses = Vec::new();
    for &block in flow.order() {
        let start = uses.len();
        let data = &body.blocks[block];
        let mut note = |value: &Value| {
            let references = bases.of(body, *value).filter(|&reference| homes[reference] != block);
            uses.extend(references.map(|reference| (reference, block)));
        };
        data.insts.iter().flat_map(|&inst| &body.insts[inst].args).for_each(&mut note);
        data.terminator.operands().iter().for_each(&mut note);
        data.terminator.targets().flat_map(|target| &target.args).for_each(&mut note);
        uses[start..].sort_unstable();
    }
    uses.sort();
    uses.dedup();
    uses
}

/// The calls of a block that may collect, in order. `live` is what is live at its end.
pub(super) fn roots_of_calls(
    body: &Body,
    block: Block,
    live: Vec<Value>,
    bases: &Bases,
    setting: &Setting,
) -> Vec<Call> {
    let data = &body.blocks[block];
    let mut live: BTreeSet<Value> = live.into_iter().collect();
    let terminator = &data.terminator;
    for value in terminator.operands().iter().chain(terminator.targets().flat_map(|target| &target.args)) {
        live.extend(bases.of(body, *value));
    }
    let mut calls = Vec::new();
    for &inst in data.insts.iter().rev() {
        let data = &body.insts[inst];
        if let Some(result) = data.result.expand() {
            live.remove(&result);
        }
        if setting.collecting.is_collecting(data) {
            // The callee keeps what it gets as references, but knows nothing of what is behind them and behind numbers;
            // and the host of neither.
            let import = matches!((data.op, data.imm), (Op::Call, Imm::Func(func)) if is_import(setting, func));
            let mut roots = live.clone();
            for &arg in &data.args {
                roots.extend(bases.behind(arg));
                if import {
                    roots.extend(bases.of(body, arg));
                }
            }
            calls.push(Call { inst, roots: roots.into_iter().collect() });
        }
        data.args.iter().for_each(|&arg| live.extend(bases.of(body, arg)));
    }
    calls.reverse();
    calls
}

fn is_import(setting: &Setting, func: FuncId) -> bool {
    setting.imports.contains(func)
}
