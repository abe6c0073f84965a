//! What instructions and whole functions may do besides making their result.

use super::{CallGraph, ControlFlow};
use crate::{AliasClass, Body, FuncId, FunctionKind, GlobalId, Imm, InstData, MemFlags, Module, Sig};
use asc_ops::{Effect, Op};
use bitflags::bitflags;
use cranelift_entity::{EntityRef, EntitySet, SecondaryMap};

/// A set of memory places or globals in 64 bits: members that share a bit are not told apart, and all bits are all.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Places(u64);

impl Places {
    pub const NONE: Places = Places(0);
    pub const ALL: Places = Places(u64::MAX);

    pub fn memory(alias: AliasClass) -> Places {
        if alias == AliasClass::ANY { Places::ALL } else { Places(1 << (alias.0 % 64)) }
    }

    pub fn global(global: GlobalId) -> Places {
        Places(1 << (global.index() % 64))
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn meets(self, other: Places) -> bool {
        self.0 & other.0 != 0
    }

    pub fn union(self, other: Places) -> Places {
        Places(self.0 | other.0)
    }
}

bitflags! {
    /// What executing may do to the flow of control and to the outside.
    #[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
    pub struct Outcome: u8 {
        const TRAP = 1;
        /// It may run forever.
        const DIVERGE = 2;
        /// It may do what no other effect here describes: a call of the host, a wait, a grown memory.
        const OTHER = 4;
        /// It may make an object, which is another one each time, and so the collector may run.
        const ALLOCATE = 8;
        /// It tells the collector of a store.
        const BARRIER = 16;
        /// It cannot trap where it stands, but may elsewhere.
        const GUARDED = 32;
    }
}

/// What executing an instruction or a function may do.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Effects {
    pub reads: Places,
    pub writes: Places,
    pub globals_read: Places,
    pub globals_written: Places,
    /// What making objects and barriers change of the runtime's own state: only the runtime can tell, so it does not
    /// keep an unused object.
    pub hidden: Hidden,
    pub outcome: Outcome,
}

/// Changes of the runtime's own memory and globals.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Hidden {
    pub writes: Places,
    pub globals_written: Places,
}

impl Effects {
    pub const NONE: Effects = Effects {
        reads: Places::NONE,
        writes: Places::NONE,
        globals_read: Places::NONE,
        globals_written: Places::NONE,
        hidden: Hidden { writes: Places::NONE, globals_written: Places::NONE },
        outcome: Outcome::empty(),
    };

    pub const ANYTHING: Effects = Effects {
        reads: Places::ALL,
        writes: Places::ALL,
        globals_read: Places::ALL,
        globals_written: Places::ALL,
        hidden: Hidden { writes: Places::ALL, globals_written: Places::ALL },
        outcome: Outcome::all(),
    };

    /// It leaves no trace: dropped when its result is unused. Nothing tells whether an unused object was made.
    pub fn is_removable(&self) -> bool {
        let leaves = self.outcome.difference(Outcome::ALLOCATE | Outcome::GUARDED);
        self.writes.is_empty() && self.globals_written.is_empty() && leaves.is_empty()
    }

    /// Its result depends on its operands only, and it leaves no trace.
    pub fn is_pure(&self) -> bool {
        self.is_removable() && self.reads.is_empty() && self.globals_read.is_empty() && self.outcome.is_empty()
    }

    /// Whether the collector may run: it makes objects, reads the end of the stack of roots, or calls the host.
    pub fn may_collect(&self, stack_pointer: Option<GlobalId>) -> bool {
        let reads_stack = stack_pointer.is_some_and(|global| self.globals_read.meets(Places::global(global)));
        reads_stack || self.outcome.intersects(Outcome::ALLOCATE | Outcome::OTHER)
    }

    /// The memory that it changes, the runtime's own included.
    pub fn all_writes(&self) -> Places {
        self.writes.union(self.hidden.writes)
    }

    /// The globals that it changes, the runtime's own included.
    pub fn all_globals_written(&self) -> Places {
        self.globals_written.union(self.hidden.globals_written)
    }

    /// Whether it changes what `other`'s reads see.
    pub fn clobbers(&self, other: &Effects) -> bool {
        self.all_writes().meets(other.reads) || self.all_globals_written().meets(other.globals_read)
    }

    pub fn union(&self, other: &Effects) -> Effects {
        Effects {
            reads: self.reads.union(other.reads),
            writes: self.writes.union(other.writes),
            globals_read: self.globals_read.union(other.globals_read),
            globals_written: self.globals_written.union(other.globals_written),
            hidden: Hidden {
                writes: self.hidden.writes.union(other.hidden.writes),
                globals_written: self.hidden.globals_written.union(other.hidden.globals_written),
            },
            outcome: self.outcome | other.outcome,
        }
    }
}

/// The effects of every function's call.
pub struct Summary {
    functions: SecondaryMap<FuncId, Effects>,
    /// Of a call through the table, by signature.
    indirect: SecondaryMap<Sig, Effects>,
    /// What making an object or a barrier does to the runtime's own state: copies of its functions may stand beside.
    runtime: Effects,
}

impl Summary {
    /// Nothing is known of any function.
    pub fn unknown() -> Summary {
        Summary {
            functions: SecondaryMap::with_default(Effects::ANYTHING),
            indirect: SecondaryMap::with_default(Effects::ANYTHING),
            runtime: Effects { outcome: Outcome::empty(), ..Effects::ANYTHING },
        }
    }

    /// Calls through the table may do anything.
    pub fn new(module: &Module, graph: &CallGraph) -> Summary {
        let mut summary = Summary { runtime: runtime_effects(module, graph), ..Summary::unknown() };
        summary.follow(module, graph);
        summary
    }

    /// Calls through the table do what one of the functions in it does: nobody else puts functions there.
    ///
    /// What those do is first taken from a summary that knows nothing of such calls, so one that makes such a call itself
    /// may still do anything.
    pub fn with_closed_table(module: &Module, graph: &CallGraph) -> Summary {
        let mut summary = Summary::new(module, graph);
        if !calls_indirectly(module) {
            return summary;
        }
        // The index may be out of range, and the function of another signature.
        summary.indirect = SecondaryMap::with_default(Effects { outcome: Outcome::TRAP, ..Effects::NONE });
        for (func, function) in &module.functions {
            if graph.in_table(func) {
                let effects = summary.indirect[function.sig].union(&summary.functions[func]);
                summary.indirect[function.sig] = effects;
            }
        }
        summary.follow(module, graph);
        summary
    }

    /// Bottom-up over the strongly connected components of the call graph.
    fn follow(&mut self, module: &Module, graph: &CallGraph) {
        for component in graph.components() {
            let mut effects = Effects::NONE;
            let recursive = component.len() > 1 || component.iter().any(|&func| graph.calls(func).contains(&func));
            if recursive {
                effects.outcome |= Outcome::DIVERGE | Outcome::TRAP;
                component.iter().for_each(|&func| self.functions[func] = effects);
            }
            for &func in component {
                effects = effects.union(&function_effects(module, func, self));
            }
            component.iter().for_each(|&func| self.functions[func] = effects);
        }
    }

    pub fn of(&self, func: FuncId) -> Effects {
        self.functions[func]
    }
}

/// What the runtime's functions do to the runtime's memory, and to any globals.
fn runtime_effects(module: &Module, graph: &CallGraph) -> Effects {
    let own = module.runtime_alias().map_or(Places::NONE, Places::memory);
    let mut globals = Places::NONE;
    let mut seen = EntitySet::new();
    let mut waiting: Vec<FuncId> = module.runtime.functions().iter().filter_map(|(_, func)| *func).collect();
    while let Some(func) = waiting.pop() {
        if !seen.insert(func) {
            continue;
        }
        waiting.extend(graph.calls(func));
        let FunctionKind::Body(body) = &module.functions[func].kind else { continue };
        for inst in body.blocks.values().flat_map(|block| &block.insts) {
            if body.insts[*inst].op.effect() == Effect::WriteGlobal {
                globals = globals.union(global_places(&body.insts[*inst]));
            }
        }
    }
    let hidden = Hidden { writes: own, globals_written: globals };
    Effects { reads: own, globals_read: globals, hidden, ..Effects::NONE }
}

fn calls_indirectly(module: &Module) -> bool {
    module.functions.values().any(|function| match &function.kind {
        FunctionKind::Body(body) => {
            let mut insts = body.blocks.values().flat_map(|block| &block.insts);
            insts.any(|&inst| body.insts[inst].op == Op::CallIndirect)
        }
        FunctionKind::Import { .. } | FunctionKind::Removed => false,
    })
}

fn function_effects(module: &Module, func: FuncId, summary: &Summary) -> Effects {
    let FunctionKind::Body(body) = &module.functions[func].kind else { return Effects::ANYTHING };
    let flow = ControlFlow::new(body);
    let mut effects = Effects::NONE;
    for (at, &block) in flow.order().iter().enumerate() {
        let data = &body.blocks[block];
        for &inst in &data.insts {
            effects = effects.union(&inst_effects(&body.insts[inst], summary));
        }
        let loops = data.terminator.targets().any(|target| flow.position(target.block) as usize <= at);
        if loops {
            effects.outcome |= Outcome::DIVERGE;
        }
        if data.terminator == crate::Terminator::Unreachable {
            effects.outcome |= Outcome::TRAP;
        }
    }
    effects
}

/// What executing this instruction may do. A call may also exhaust the stack, which is not counted as an effect.
pub fn inst_effects(inst: &InstData, summary: &Summary) -> Effects {
    let (reads, trap) = match inst.imm {
        Imm::Mem(memory) | Imm::MemLane(memory, _) => (Places::memory(memory.alias), trap_of(memory.flags)),
        _ => (Places::ALL, Outcome::TRAP),
    };
    match inst.op.effect() {
        Effect::Pure => Effects::NONE,
        Effect::Trap => Effects { outcome: Outcome::TRAP, ..Effects::NONE },
        Effect::Read if inst.op == Op::MemorySize => Effects { reads, ..Effects::NONE },
        Effect::Read if is_immutable(inst) => Effects { outcome: trap, ..Effects::NONE },
        Effect::Read => Effects { reads, outcome: trap, ..Effects::NONE },
        Effect::Write => Effects { writes: reads, outcome: trap, ..Effects::NONE },
        // Atomic accesses order those of other threads around them, and growing memory changes what traps.
        Effect::ReadWrite => Effects {
            reads: Places::ALL,
            writes: Places::ALL,
            outcome: Outcome::TRAP | Outcome::OTHER,
            ..Effects::NONE
        },
        Effect::ReadGlobal => Effects { globals_read: global_places(inst), ..Effects::NONE },
        Effect::WriteGlobal => Effects { globals_written: global_places(inst), ..Effects::NONE },
        Effect::Allocate => Effects { outcome: Outcome::ALLOCATE, ..summary.runtime },
        Effect::Barrier => Effects { outcome: Outcome::BARRIER, ..summary.runtime },
        Effect::Call => match inst.imm {
            Imm::Func(callee) => summary.of(callee),
            Imm::Sig(sig) => summary.indirect[sig],
            _ => Effects::ANYTHING,
        },
    }
}

fn trap_of(flags: MemFlags) -> Outcome {
    if flags.contains(MemFlags::NO_TRAP) {
        Outcome::empty()
    } else if flags.contains(MemFlags::GUARDED) {
        Outcome::GUARDED
    } else {
        Outcome::TRAP
    }
}

/// Whether the instruction leaves no trace, so that it goes when its result is unused.
pub fn is_removable(body: &Body, inst: crate::Inst, summary: &Summary) -> bool {
    let data = &body.insts[inst];
    data.op.is_pure() || inst_effects(data, summary).is_removable()
}

fn is_immutable(inst: &InstData) -> bool {
    matches!(inst.imm, Imm::Mem(memory) if memory.flags.contains(MemFlags::IMMUTABLE))
}

fn global_places(inst: &InstData) -> Places {
    match inst.imm {
        Imm::Global(global) => Places::global(global),
        _ => Places::ALL,
    }
}
