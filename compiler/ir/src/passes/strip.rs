//! Removes functions and globals that nothing reaches from exports, the start function and the table.

use crate::{
    Data, DataId, ExportItem, FuncId, FunctionKind, GlobalId, GlobalInit, GlobalKind, Imm, InstData, Module, Relocation,
};
use asc_ops::Op;
use cranelift_entity::EntitySet;

/// Marks unreachable functions and globals as removed. Static memory is placed only if something refers to it.
pub fn strip_items(module: &mut Module) {
    let mut reach = Reach {
        module,
        functions: EntitySet::new(),
        globals: EntitySet::new(),
        data: EntitySet::new(),
        work: Vec::new(),
    };
    for export in &module.exports {
        match export.item {
            ExportItem::Func(func) => reach.function(func),
            ExportItem::Global(global) => reach.global(global),
            ExportItem::Memory | ExportItem::Table => {}
        }
    }
    module.start.iter().chain(&module.table.functions).for_each(|&func| reach.function(func));
    reach.follow();
    let (functions, globals, reached) = (reach.functions, reach.globals, reach.data);
    // Static memory that nothing refers to is not placed; it must not name what is removed either.
    for (_, piece) in module.data.iter_mut().filter(|(id, _)| !reached.contains(*id)) {
        piece.relocations.clear();
    }
    for (_, func) in module.runtime.functions_mut() {
        *func = func.filter(|&func| functions.contains(func));
    }
    module.stack_pointer = module.stack_pointer.filter(|&global| globals.contains(global));
    for (id, function) in &mut module.functions {
        if !functions.contains(id) {
            function.kind = FunctionKind::Removed;
        }
    }
    for (id, global) in &mut module.globals {
        if !globals.contains(id) {
            global.kind = GlobalKind::Removed;
        }
    }
}

struct Reach<'a> {
    module: &'a Module,
    functions: EntitySet<FuncId>,
    globals: EntitySet<GlobalId>,
    data: EntitySet<DataId>,
    work: Vec<FuncId>,
}

impl Reach<'_> {
    fn function(&mut self, func: FuncId) {
        if self.functions.insert(func) {
            self.work.push(func);
        }
    }

    fn global(&mut self, global: GlobalId) {
        if !self.globals.insert(global) {
            return;
        }
        match self.module.globals[global].kind {
            GlobalKind::Init(GlobalInit::Const(imm)) => self.immediate(imm),
            GlobalKind::Init(GlobalInit::DataAddress { data, .. }) => self.static_memory(data),
            GlobalKind::Init(GlobalInit::Global(other)) => self.global(other),
            GlobalKind::Init(GlobalInit::HeapBase | GlobalInit::DataEnd) => {}
            GlobalKind::Import { .. } | GlobalKind::Removed => {}
        }
    }

    /// Static memory and what it points to, with a list instead of recursion: chains of pieces may be long.
    fn static_memory(&mut self, data: DataId) {
        let mut work = vec![data];
        while let Some(data) = work.pop() {
            if !self.data.insert(data) {
                continue;
            }
            let piece: &Data = &self.module.data[data];
            for relocation in &piece.relocations {
                match *relocation {
                    Relocation::Data { data, .. } => work.push(data),
                    Relocation::TableIndex { function, .. } => self.function(function),
                }
            }
        }
    }

    fn immediate(&mut self, imm: Imm) {
        match imm {
            Imm::Func(func) => self.function(func),
            Imm::Global(global) => self.global(global),
            Imm::Data { data, .. } => self.static_memory(data),
            _ => {}
        }
    }

    /// What the instruction becomes a call of; whoever collects makes the stack of roots, which may overflow.
    fn runtime(&mut self, inst: &InstData) {
        let runtime = &self.module.runtime;
        let is_stack = |global: GlobalId| self.module.stack_pointer == Some(global);
        let needed = match (inst.op, inst.imm) {
            (Op::ObjectNew, _) => [runtime.new, runtime.allocate, runtime.allocate_small],
            (Op::WriteBarrier, _) => [runtime.link, None, None],
            (_, Imm::Global(global)) if is_stack(global) => [runtime.overflow, None, None],
            _ => return,
        };
        needed.into_iter().flatten().for_each(|func| self.function(func));
    }

    fn follow(&mut self) {
        while let Some(func) = self.work.pop() {
            let FunctionKind::Body(body) = &self.module.functions[func].kind else { continue };
            for &inst in body.blocks.values().flat_map(|block| &block.insts) {
                self.immediate(body.insts[inst].imm);
                self.runtime(&body.insts[inst]);
            }
        }
    }
}
