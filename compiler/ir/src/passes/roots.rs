//! Shows the collector the references that are live in running functions: around each call that may collect, those that
//! are needed behind it lie on the shadow stack.
//!
//! A function keeps no frame. In front of such a call the stack grows by the references that are not on it yet, and in
//! the end of the block, or where none is left, it has the height that it had before; what does not collect costs
//! nothing. Numbers that were computed from the address of an object keep the object alive as it would itself.
//!
//! The stack is checked where functions call themselves, directly or not: these checks leave as much of it free as all
//! other functions can need in a row.

mod bases;
mod frames;
mod liveness;

use self::bases::Bases;
use self::frames::{Frames, emit_frames, plan_frames};
use crate::analysis::{Collecting, ControlFlow, Table};
use crate::{Block, Body, FuncId, FunctionKind, GlobalId, Inst, Module, Options, Runtime, parallel};
use cranelift_entity::{EntitySet, SecondaryMap};
use rustc_hash::FxHashMap;

/// What all bodies share.
struct Setting<'a> {
    collecting: &'a Collecting,
    imports: EntitySet<FuncId>,
    stack_pointer: GlobalId,
    overflow: Option<FuncId>,
}

/// A function's frames on the shadow stack.
struct Planned {
    func: FuncId,
    frames: Frames,
}

/// Pushes the roots of all bodies. The runtime's functions have no meaning of their own any more.
pub fn push_roots(module: &mut Module, options: &Options) {
    let runtime = std::mem::take(&mut module.runtime);
    let Some(stack_pointer) = module.stack_pointer else { return };
    let table = if options.closed_table { Table::Closed } else { Table::Open };
    let collecting = Collecting::new(module, table);
    let mut imports = EntitySet::new();
    imports.extend(module.functions.iter().filter_map(|(func, function)| {
        let import = matches!(function.kind, FunctionKind::Import { .. });
        import.then_some(func)
    }));
    let Runtime { overflow, .. } = runtime;
    let setting = Setting { collecting: &collecting, imports, stack_pointer, overflow };
    let weight = |(_, body): &(FuncId, &mut Body)| body.insts.len();
    let plan = |(func, body): (FuncId, &mut Body)| plan_body(body, &setting).map(|frames| Planned { func, frames });
    let planned = parallel::map(bodies(module), weight, options.threads, || (), |(), item| plan(item));

    let mut sizes: SecondaryMap<FuncId, u32> = SecondaryMap::new();
    let mut plans: FxHashMap<FuncId, Frames> = FxHashMap::default();
    for Planned { func, frames } in planned.into_iter().flatten() {
        sizes[func] = frames.size;
        plans.insert(func, frames);
    }
    let reserve = collecting.deepest(|func| sizes[func]);
    let stack = u64::from(module.memory.stack_size);
    // What must not happen can only be left out where there is room for it.
    let unchecked = u32::try_from(reserve).ok().filter(|_| reserve <= stack / 2);
    for (func, body) in bodies(module) {
        let Some(frames) = plans.remove(&func) else { continue };
        let check = match unchecked {
            None => Some(0),
            Some(reserve) => collecting.is_recursive(func).then_some(reserve),
        };
        emit_frames(body, &frames, &setting, check);
    }
}

fn bodies(module: &mut Module) -> Vec<(FuncId, &mut Body)> {
    let bodies = module.functions.iter_mut().filter_map(|(func, function)| match &mut function.kind {
        FunctionKind::Body(body) => Some((func, &mut **body)),
        FunctionKind::Import { .. } | FunctionKind::Removed => None,
    });
    bodies.collect()
}

/// The frames that a body needs; none if nothing of its own is live where it may collect.
fn plan_body(body: &mut Body, setting: &Setting) -> Option<Frames> {
    let flow = ControlFlow::new(body);
    let is_collecting = |inst: &Inst| setting.collecting.is_collecting(&body.insts[*inst]);
    let with_calls = |block: &Block| body.blocks[*block].insts.iter().any(is_collecting);
    let blocks: Vec<Block> = flow.order().iter().copied().filter(with_calls).collect();
    if blocks.is_empty() {
        return None;
    }
    body.resolve_all();
    let bases = Bases::find(body, &flow);
    let live = liveness::live_out(body, &flow, &bases, &blocks);
    let mut frames = Frames::default();
    for (&block, live) in blocks.iter().zip(live) {
        let calls = liveness::roots_of_calls(body, block, live, &bases, setting);
        plan_frames(block, &calls, &mut frames);
    }
    (frames.size > 0).then_some(frames)
}
