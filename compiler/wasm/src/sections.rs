//! The module around the code: sections in the order that the format asks for.
//!
//! Comes in: a module and its layout. Goes out: the module's bytes and mappings. Guarantees: only types that are used, each
//! once; imported functions first, then the defined ones in the module's order; a section that would be empty is left
//! out.

use crate::function::{Context, FunctionEncoder};
use crate::layout::{Layout, Presence};
use crate::names::{self, Names};
use crate::operators::{self, Indices};
use crate::types::{Types, heap_type, value_type};
use crate::{Emitted, Mapping, Options};
use asc_ir::analysis::{CallGraph, Summary};
use asc_ir::{
    Body, DataId, ExportItem, FuncId, Function, FunctionKind, Global, GlobalId, GlobalInit, GlobalKind, Imm, Module,
    Sig, parallel,
};
use asc_ops::Op;
use cranelift_entity::SecondaryMap;
use std::borrow::Cow;
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, ElementMode, ElementSection, ElementSegment, Elements,
    EntityType, ExportKind, ExportSection, FunctionSection, GlobalSection, GlobalType, ImportSection, MemorySection,
    MemoryType, RefType, StartSection, TableSection, TableType,
};

/// Encodes a module.
pub(crate) fn encode(module: &Module, layout: &Layout, options: &Options) -> Emitted {
    let mut types = Types::default();
    let indices = number(module, layout, &mut types);
    let mut out = wasm_encoder::Module::new();
    let mut names = Names::default();
    let mut mappings = Vec::new();
    // The code section comes late but is the one that all others' indices serve.
    let code = encode_code(module, &indices, options, &mut names, &mut mappings);
    if !types.section().is_empty() {
        out.section(types.section());
    }
    push_imports(module, &indices, &mut out);
    push_functions(module, &indices, &mut out);
    push_table(module, layout, &mut out);
    push_memory(module, layout, &mut out);
    push_globals(module, &indices, &mut names, &mut out);
    push_exports(module, &indices, &mut out);
    if let (Some(start), None) = (module.start, &module.memory.export_start) {
        out.section(&StartSection { function_index: indices.functions[start] });
    }
    push_elements(layout, &indices, &mut out);
    if !code.is_empty() {
        out.section(&code);
        let start = (out.len() - code.byte_len()) as u32;
        mappings.iter_mut().for_each(|mapping| mapping.offset += start);
    }
    push_data(layout, &mut out);
    if options.names {
        let section = names.section();
        out.section(&section);
        out.section(&names::producers());
    }
    if let Some(url) = &options.source_map_url {
        let mut data = Vec::new();
        wasm_encoder::Encode::encode(url.as_str(), &mut data);
        out.section(&CustomSection { name: "sourceMappingURL".into(), data: Cow::Owned(data) });
    }
    Emitted { bytes: out.finish(), mappings }
}

/// Everything that code refers to by number.
struct ModuleIndices<'a> {
    layout: &'a Layout,
    functions: SecondaryMap<FuncId, u32>,
    globals: SecondaryMap<GlobalId, u32>,
    /// Type indices of functions' signatures and of those of indirect calls.
    types: SecondaryMap<Sig, u32>,
}

impl Indices for ModuleIndices<'_> {
    fn function(&self, function: FuncId) -> u32 {
        self.functions[function]
    }

    fn global(&self, global: GlobalId) -> u32 {
        self.globals[global]
    }

    fn signature(&self, sig: Sig) -> u32 {
        self.types[sig]
    }

    fn table_index(&self, function: FuncId) -> u32 {
        self.layout.table_index(function)
    }

    fn data_address(&self, data: DataId) -> u32 {
        self.layout.addresses[data]
    }

    fn heap_base(&self) -> u32 {
        self.layout.heap_base
    }

    fn data_end(&self) -> u32 {
        self.layout.data_end
    }
}

fn imported_functions(module: &Module) -> impl Iterator<Item = (FuncId, &Function)> {
    module.functions.iter().filter(|(_, function)| matches!(function.kind, FunctionKind::Import { .. }))
}

fn defined_functions(module: &Module) -> impl Iterator<Item = (FuncId, &Function)> {
    module.functions.iter().filter(|(_, function)| matches!(function.kind, FunctionKind::Body(_)))
}

fn imported_globals(module: &Module) -> impl Iterator<Item = (GlobalId, &Global)> {
    module.globals.iter().filter(|(_, global)| matches!(global.kind, GlobalKind::Import { .. }))
}

fn defined_globals(module: &Module) -> impl Iterator<Item = (GlobalId, &Global)> {
    module.globals.iter().filter(|(_, global)| matches!(global.kind, GlobalKind::Init(_)))
}

fn number<'a>(module: &Module, layout: &'a Layout, types: &mut Types) -> ModuleIndices<'a> {
    let mut indices = ModuleIndices {
        layout,
        functions: SecondaryMap::with_default(u32::MAX),
        globals: SecondaryMap::with_default(u32::MAX),
        types: SecondaryMap::with_default(u32::MAX),
    };
    for (index, (id, function)) in imported_functions(module).chain(defined_functions(module)).enumerate() {
        indices.functions[id] = index as u32;
        indices.types[function.sig] = types.index(module.signature(function.sig));
    }
    for &sig in &layout.indirect {
        indices.types[sig] = types.index(module.signature(sig));
    }
    for (index, (id, _)) in imported_globals(module).chain(defined_globals(module)).enumerate() {
        indices.globals[id] = index as u32;
    }
    indices
}

/// Encodes all bodies; the mappings' offsets are from the section's first byte behind the number of functions.
fn encode_code(
    module: &Module,
    indices: &ModuleIndices<'_>,
    options: &Options,
    names: &mut Names,
    mappings: &mut Vec<Mapping>,
) -> CodeSection {
    let summary = if options.level == 0 { Summary::unknown() } else { Summary::new(module, &CallGraph::new(module)) };
    let context = Context { module, summary: &summary, indices, options };
    let mut section = CodeSection::new();
    if options.names {
        for (id, function) in imported_functions(module) {
            names.function(indices.functions[id], &function.name);
        }
    }
    let bodies: Vec<(FuncId, &Function, &Body)> = defined_functions(module)
        .filter_map(|(id, function)| match &function.kind {
            FunctionKind::Body(body) => Some((id, function, &**body)),
            FunctionKind::Import { .. } | FunctionKind::Removed => None,
        })
        .collect();
    let encoded = parallel::map(
        bodies.clone(),
        |(_, _, body)| body.insts.len(),
        options.threads,
        FunctionEncoder::default,
        |encoder, (_, function, body)| encoder.encode(context, body, module.signature(function.sig)),
    );
    for ((id, function, body), code) in bodies.into_iter().zip(encoded) {
        section.raw(&code.bytes);
        let start = (section.byte_len() - code.bytes.len()) as u32;
        mappings.extend(code.mappings.iter().map(|mapping| Mapping { offset: mapping.offset + start, ..*mapping }));
        if options.names {
            let index = indices.functions[id];
            names.function(index, &function.name);
            names.locals(index, body, &code.local_names);
        }
    }
    section
}

fn push_imports(module: &Module, indices: &ModuleIndices<'_>, out: &mut wasm_encoder::Module) {
    let mut section = ImportSection::new();
    for (_, function) in imported_functions(module) {
        if let FunctionKind::Import { module, name, .. } = &function.kind {
            section.import(module, name, EntityType::Function(indices.types[function.sig]));
        }
    }
    for (_, global) in imported_globals(module) {
        if let GlobalKind::Import { module, name } = &global.kind {
            section.import(module, name, EntityType::Global(global_type(global)));
        }
    }
    if module.memory.import {
        section.import("env", "memory", EntityType::Memory(memory_type(module, indices.layout)));
    }
    if module.table.import {
        section.import("env", "table", EntityType::Table(table_type(module, indices.layout)));
    }
    if !section.is_empty() {
        out.section(&section);
    }
}

fn push_functions(module: &Module, indices: &ModuleIndices<'_>, out: &mut wasm_encoder::Module) {
    let mut section = FunctionSection::new();
    for (_, function) in defined_functions(module) {
        section.function(indices.types[function.sig]);
    }
    if !section.is_empty() {
        out.section(&section);
    }
}

fn memory_type(module: &Module, layout: &Layout) -> MemoryType {
    MemoryType {
        minimum: u64::from(layout.pages),
        maximum: module.memory.maximum.map(u64::from),
        memory64: false,
        shared: module.memory.shared,
        page_size_log2: None,
    }
}

/// A table that nobody else can see never grows: its maximum lets engines fold its size into the bounds check.
fn table_type(module: &Module, layout: &Layout) -> TableType {
    let minimum = u64::from(layout.table_base) + layout.table_functions.len() as u64;
    let open = module.table.import || module.exports.iter().any(|export| export.item == ExportItem::Table);
    TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum,
        maximum: (!open).then_some(minimum),
        shared: false,
    }
}

fn push_table(module: &Module, layout: &Layout, out: &mut wasm_encoder::Module) {
    if layout.table == Presence::Present && !module.table.import {
        let mut section = TableSection::new();
        section.table(table_type(module, layout));
        out.section(&section);
    }
}

fn push_memory(module: &Module, layout: &Layout, out: &mut wasm_encoder::Module) {
    if layout.memory == Presence::Present && !module.memory.import {
        let mut section = MemorySection::new();
        section.memory(memory_type(module, layout));
        out.section(&section);
    }
}

fn global_type(global: &Global) -> GlobalType {
    GlobalType { val_type: value_type(global.ty), mutable: global.mutable, shared: false }
}

fn push_globals(module: &Module, indices: &ModuleIndices<'_>, names: &mut Names, out: &mut wasm_encoder::Module) {
    let mut section = GlobalSection::new();
    for (id, global) in imported_globals(module) {
        names.global(indices.globals[id], &global.name);
    }
    for (id, global) in defined_globals(module) {
        names.global(indices.globals[id], &global.name);
        if let GlobalKind::Init(init) = global.kind {
            section.global(global_type(global), &constant(init, indices));
        }
    }
    if !section.is_empty() {
        out.section(&section);
    }
}

fn constant(init: GlobalInit, indices: &ModuleIndices<'_>) -> ConstExpr {
    let (op, imm) = match init {
        GlobalInit::DataAddress { data, offset } => (Op::DataAddress, Imm::Data { data, offset }),
        GlobalInit::HeapBase => (Op::HeapBase, Imm::None),
        GlobalInit::DataEnd => (Op::DataEnd, Imm::None),
        GlobalInit::Global(global) => (Op::GlobalGet, Imm::Global(global)),
        GlobalInit::Const(Imm::Heap(reference)) => return ConstExpr::ref_null(heap_type(reference.heap)),
        GlobalInit::Const(imm) => {
            let op = match imm {
                Imm::I64(_) => Op::I64Const,
                Imm::F32(_) => Op::F32Const,
                Imm::F64(_) => Op::F64Const,
                Imm::V128(_) => Op::V128Const,
                Imm::Func(_) => Op::RefFunc,
                _ => Op::I32Const,
            };
            (op, imm)
        }
    };
    let mut bytes = Vec::new();
    operators::encode(op, imm, indices, &mut bytes);
    ConstExpr::raw(bytes)
}

fn push_exports(module: &Module, indices: &ModuleIndices<'_>, out: &mut wasm_encoder::Module) {
    let mut section = ExportSection::new();
    for export in &module.exports {
        let (kind, index) = match export.item {
            ExportItem::Func(function) => (ExportKind::Func, indices.functions[function]),
            ExportItem::Global(global) => (ExportKind::Global, indices.globals[global]),
            ExportItem::Memory => (ExportKind::Memory, 0),
            ExportItem::Table => (ExportKind::Table, 0),
        };
        section.export(&export.name, kind, index);
    }
    if let (Some(start), Some(name)) = (module.start, &module.memory.export_start) {
        section.export(name, ExportKind::Func, indices.functions[start]);
    }
    if !section.is_empty() {
        out.section(&section);
    }
}

fn push_elements(layout: &Layout, indices: &ModuleIndices<'_>, out: &mut wasm_encoder::Module) {
    let mut section = ElementSection::new();
    let numbers = |functions: &[FuncId]| -> Vec<u32> { functions.iter().map(|&id| indices.functions[id]).collect() };
    if !layout.table_functions.is_empty() {
        let offset = ConstExpr::i32_const(layout.table_base as i32);
        section.active(None, &offset, Elements::Functions(numbers(&layout.table_functions).into()));
    }
    if !layout.declared.is_empty() {
        let elements = Elements::Functions(numbers(&layout.declared).into());
        section.segment(ElementSegment { mode: ElementMode::Declared, elements });
    }
    if !section.is_empty() {
        out.section(&section);
    }
}

/// Active segments only: no instruction refers to a segment, so that no data count section is needed.
fn push_data(layout: &Layout, out: &mut wasm_encoder::Module) {
    let mut section = DataSection::new();
    for segment in &layout.segments {
        let offset = ConstExpr::i32_const(segment.address as i32);
        section.active(0, &offset, segment.bytes.iter().copied());
    }
    if !section.is_empty() {
        out.section(&section);
    }
}
