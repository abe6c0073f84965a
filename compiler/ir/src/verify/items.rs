//! Invariants outside function bodies.

use crate::{
    Data, ExportItem, FuncId, FunctionKind, GlobalId, GlobalInit, GlobalKind, Heap, Imm, Module, RefType, Relocation,
    Type,
};
use rustc_hash::FxHashSet;

/// Whether the function exists and was not removed.
pub fn has_function(module: &Module, func: FuncId) -> bool {
    module.functions.get(func).is_some_and(|function| !matches!(function.kind, FunctionKind::Removed))
}

/// Whether the global exists and was not removed.
pub fn has_global(module: &Module, global: GlobalId) -> bool {
    module.globals.get(global).is_some_and(|global| !matches!(global.kind, GlobalKind::Removed))
}

pub fn verify_items(module: &Module, messages: &mut Vec<String>) {
    unique("function", module.functions.values().map(|function| function.name.as_str()), messages);
    unique("global", module.globals.values().map(|global| global.name.as_str()), messages);
    unique("data", module.data.values().map(|data| data.name.as_str()), messages);
    unique("export", module.exports.iter().map(|export| export.name.as_str()), messages);
    for export in &module.exports {
        let exists = match export.item {
            ExportItem::Func(func) => has_function(module, func),
            ExportItem::Global(global) => has_global(module, global),
            ExportItem::Memory | ExportItem::Table => true,
        };
        if !exists {
            messages.push(format!("export '{}' names something removed", export.name));
        }
    }
    if module.table.functions.iter().any(|&func| !has_function(module, func)) {
        messages.push("the table names a removed function".to_string());
    }
    if let Some(start) = module.start {
        let signature = module.functions.get(start).map(|function| module.signature(function.sig));
        let fits = signature.is_some_and(|signature| signature.params.is_empty() && signature.results.is_empty());
        if !has_function(module, start) || !fits {
            messages.push("the start function is removed, takes or returns something".to_string());
        }
    }
    verify_runtime(module, messages);
    for data in module.data.values() {
        verify_data(module, data, messages);
    }
    for global in module.globals.values() {
        if let GlobalKind::Init(init) = &global.kind
            && !initializer_fits(module, init, global.ty)
        {
            messages.push(format!("the initializer of global '{}' does not have its type", global.name));
        }
    }
}

fn verify_runtime(module: &Module, messages: &mut Vec<String>) {
    for (word, func) in module.runtime.functions() {
        let Some(func) = func else { continue };
        let (params, results) = match word {
            "link" => (3, 0),
            "overflow" => (0, 0),
            _ => (2, 1),
        };
        let fits = module.functions.get(func).is_some_and(|function| {
            let signature = module.signature(function.sig);
            let lengths = (signature.params.len(), signature.results.len()) == (params, results);
            lengths && signature.params.iter().chain(&signature.results).all(|&ty| ty == Type::I32)
        });
        if !has_function(module, func) || !fits {
            messages.push(format!("the runtime's function '{word}' is removed or has another signature"));
        }
    }
    if let Some(global) = module.stack_pointer {
        let fits = module.globals.get(global).is_some_and(|global| global.mutable && global.ty == Type::I32);
        if !has_global(module, global) || !fits {
            messages.push("the stack pointer is removed, immutable or not i32".to_string());
        }
    }
}

fn unique<'a>(what: &str, names: impl Iterator<Item = &'a str>, messages: &mut Vec<String>) {
    let mut seen = FxHashSet::default();
    for name in names {
        if !seen.insert(name) {
            messages.push(format!("two of the same {what} name '{name}'"));
        }
    }
}

fn verify_data(module: &Module, data: &Data, messages: &mut Vec<String>) {
    if data.bytes.len() > data.size as usize {
        messages.push(format!("data '{}' has more bytes than its size", data.name));
    }
    if !data.align.is_power_of_two() {
        messages.push(format!("the alignment of data '{}' is not a power of two", data.name));
    }
    let mut places: Vec<u32> = Vec::with_capacity(data.relocations.len());
    for relocation in &data.relocations {
        let (at, exists) = match *relocation {
            Relocation::Data { at, data, .. } => (at, module.data.is_valid(data)),
            Relocation::TableIndex { at, function } => (at, has_function(module, function)),
        };
        if !exists {
            messages.push(format!("a relocation of data '{}' names something removed", data.name));
        }
        places.push(at);
    }
    places.sort_unstable();
    let overlap = places.windows(2).any(|pair| pair[1] - pair[0] < 4);
    let outside = places.last().is_some_and(|&at| u64::from(at) + 4 > u64::from(data.size));
    if overlap || outside {
        messages.push(format!("relocations of data '{}' overlap or lie outside", data.name));
    }
}

fn initializer_fits(module: &Module, init: &GlobalInit, ty: Type) -> bool {
    let address = matches!(ty, Type::I32 | Type::Managed);
    match *init {
        GlobalInit::Const(imm) => match imm {
            Imm::I32(_) => address,
            Imm::I64(_) => ty == Type::I64,
            Imm::F32(_) => ty == Type::F32,
            Imm::F64(_) => ty == Type::F64,
            Imm::V128(_) => ty == Type::V128,
            Imm::Heap(reference) => reference.nullable && ty == Type::Ref(reference),
            Imm::Func(func) => has_function(module, func) && matches!(ty, Type::Ref(RefType { heap: Heap::Func, .. })),
            Imm::None
            | Imm::Mem(_)
            | Imm::MemLane(..)
            | Imm::Lane(_)
            | Imm::Lanes(_)
            | Imm::Data { .. }
            | Imm::Global(_)
            | Imm::Sig(_) => false,
        },
        GlobalInit::DataAddress { data, .. } => address && module.data.is_valid(data),
        GlobalInit::HeapBase | GlobalInit::DataEnd => address,
        GlobalInit::Global(other) => module
            .globals
            .get(other)
            .is_some_and(|other| other.ty == ty && !other.mutable && matches!(other.kind, GlobalKind::Import { .. })),
    }
}
