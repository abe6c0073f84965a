//! Where static memory and the function table's entries lie.
//!
//! Comes in: a module. Goes out: a [`Layout`]: an address for each piece of static memory that anything refers to, the
//! data segments, the table's functions, the end of static memory. Guarantees: pieces lie in the module's order from the
//! plan's base, each aligned as it asks; those that are all zero come last and need no segment; equal pieces that nothing
//! writes share one address; nothing that is not referred to takes space. Not done here: no bytes of the module.

use crate::LayoutError;
use crate::segments::{Segment, Segments};
use asc_ir::{
    Block, Body, Data, DataId, ExportItem, FuncId, FunctionKind, GlobalInit, GlobalKind, Imm, InstData, Module,
    Relocation, Sig,
};
use asc_ops::Op;
use cranelift_entity::{EntityRef, EntitySet, SecondaryMap};
use rustc_hash::FxHashMap;

const PAGE: u64 = 65_536;
/// The heap's objects may need this alignment.
const HEAP_ALIGNMENT: u64 = 16;
/// The size of a pointer.
const POINTER: u64 = 4;

/// The module's plan for addresses and table indices.
pub(crate) struct Layout {
    pub(crate) addresses: SecondaryMap<DataId, u32>,
    pub(crate) segments: Vec<Segment>,
    pub(crate) data_end: u32,
    pub(crate) heap_base: u32,
    /// Initial pages of memory.
    pub(crate) pages: u32,
    pub(crate) memory: Presence,
    pub(crate) table: Presence,
    /// The table's functions from [`Layout::table_base`] on.
    pub(crate) table_functions: Vec<FuncId>,
    pub(crate) table_base: u32,
    pub(crate) table_indices: FxHashMap<FuncId, u32>,
    /// Functions that `ref.func` names and that neither the table nor an export declares.
    pub(crate) declared: Vec<FuncId>,
    /// Signatures of indirect calls in the order of their first use.
    pub(crate) indirect: Vec<Sig>,
}

/// Whether the module has a memory or a table at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Presence {
    Present,
    Absent,
}

impl Presence {
    fn of(condition: bool) -> Presence {
        if condition { Presence::Present } else { Presence::Absent }
    }
}

/// Decides the layout.
pub(crate) fn plan(module: &Module) -> Result<Layout, LayoutError> {
    let mut references = References::default();
    references.collect(module);
    let (table_functions, table_indices) = lay_out_table(module, &references);
    let placement = place(module, &references.data)?;
    let pages = check_memory(module, &placement)?;
    let mut segments = Segments::new(module.memory.import && !module.memory.zero_filled);
    for &(data, address) in &placement.order {
        let bytes = final_bytes(&module.data[data], &placement.addresses, &table_indices);
        segments.add(address, &bytes, module.data[data].size);
    }
    let segments = segments.finish();
    let exports = |item: ExportItem| module.exports.iter().any(|export| export.item == item);
    let memory = references.uses_memory || !segments.is_empty() || exports(ExportItem::Memory);
    let table = !table_functions.is_empty() || !references.indirect.is_empty() || exports(ExportItem::Table);
    let declared = references
        .ref_funcs
        .into_iter()
        .filter(|&function| !table_indices.contains_key(&function) && !exports(ExportItem::Func(function)))
        .collect();
    Ok(Layout {
        addresses: placement.addresses,
        segments,
        data_end: placement.data_end,
        heap_base: placement.heap_base,
        pages,
        memory: Presence::of(memory || module.memory.import),
        table: Presence::of(table || module.table.import),
        table_functions,
        table_base: module.table.base.max(1),
        table_indices,
        declared,
        indirect: references.indirect,
    })
}

/// What code, globals and static memory refer to, in the order of discovery.
#[derive(Default)]
struct References {
    data: EntitySet<DataId>,
    pending: Vec<DataId>,
    table: Vec<FuncId>,
    in_table: EntitySet<FuncId>,
    ref_funcs: Vec<FuncId>,
    in_ref_funcs: EntitySet<FuncId>,
    indirect: Vec<Sig>,
    in_indirect: EntitySet<Sig>,
    uses_memory: bool,
    /// Of the body being read.
    visited: EntitySet<Block>,
    blocks: Vec<Block>,
}

impl References {
    fn collect(&mut self, module: &Module) {
        for function in module.functions.values() {
            if let FunctionKind::Body(body) = &function.kind {
                self.read_body(body);
            }
        }
        for global in module.globals.values() {
            match global.kind {
                GlobalKind::Init(GlobalInit::DataAddress { data, .. }) => self.add_data(data),
                GlobalKind::Init(GlobalInit::Const(Imm::Func(function))) => self.add_ref_func(function),
                GlobalKind::Init(
                    GlobalInit::Const(_) | GlobalInit::HeapBase | GlobalInit::DataEnd | GlobalInit::Global(_),
                )
                | GlobalKind::Import { .. }
                | GlobalKind::Removed => {}
            }
        }
        while let Some(data) = self.pending.pop() {
            for relocation in &module.data[data].relocations {
                if let Relocation::Data { data, .. } = *relocation {
                    self.add_data(data);
                }
            }
        }
        for (id, data) in &module.data {
            let relocations = if self.data.contains(id) { &data.relocations[..] } else { &[] };
            for relocation in relocations {
                if let Relocation::TableIndex { function, .. } = *relocation {
                    self.add_to_table(function);
                }
            }
        }
    }

    /// Dead blocks may be in any state, so only what can be reached is read.
    fn read_body(&mut self, body: &Body) {
        self.visited.clear();
        self.visited.insert(body.entry);
        self.blocks.push(body.entry);
        while let Some(block) = self.blocks.pop() {
            for &inst in &body.blocks[block].insts {
                self.read_inst(&body.insts[inst]);
            }
            for target in body.blocks[block].terminator.targets() {
                if self.visited.insert(target.block) {
                    self.blocks.push(target.block);
                }
            }
        }
    }

    fn read_inst(&mut self, inst: &InstData) {
        match (inst.op, inst.imm) {
            (_, Imm::Data { data, .. }) => self.add_data(data),
            (Op::TableIndex, Imm::Func(function)) => self.add_to_table(function),
            (Op::RefFunc, Imm::Func(function)) => self.add_ref_func(function),
            (_, Imm::Sig(sig)) => self.add_indirect(sig),
            (Op::MemorySize | Op::MemoryGrow | Op::MemoryCopy | Op::MemoryFill, _)
            | (_, Imm::Mem(_) | Imm::MemLane(..)) => self.uses_memory = true,
            _ => {}
        }
    }

    fn add_data(&mut self, data: DataId) {
        if self.data.insert(data) {
            self.pending.push(data);
        }
    }

    fn add_to_table(&mut self, function: FuncId) {
        if self.in_table.insert(function) {
            self.table.push(function);
        }
    }

    fn add_indirect(&mut self, sig: Sig) {
        if self.in_indirect.insert(sig) {
            self.indirect.push(sig);
        }
    }

    fn add_ref_func(&mut self, function: FuncId) {
        if self.in_ref_funcs.insert(function) {
            self.ref_funcs.push(function);
        }
    }
}

/// The planned functions, then others that anything asks the index of.
fn lay_out_table(module: &Module, references: &References) -> (Vec<FuncId>, FxHashMap<FuncId, u32>) {
    let base = module.table.base.max(1);
    let mut functions = Vec::new();
    let mut indices = FxHashMap::default();
    // The plan may name a function twice, as its indices are promises; only the first is used.
    for &function in &module.table.functions {
        indices.entry(function).or_insert(base + functions.len() as u32);
        functions.push(function);
    }
    for &function in &references.table {
        indices.entry(function).or_insert_with(|| {
            functions.push(function);
            base + functions.len() as u32 - 1
        });
    }
    (functions, indices)
}

/// Addresses of static memory.
struct Placement {
    addresses: SecondaryMap<DataId, u32>,
    /// Pieces with an address of their own, ascending.
    order: Vec<(DataId, u32)>,
    data_end: u32,
    heap_base: u32,
}

/// What makes two pieces equal.
#[derive(PartialEq, Eq, Hash)]
struct Content<'a> {
    bytes: &'a [u8],
    size: u32,
    align: (u32, u32),
    relocations: Vec<Relocation>,
}

/// Where the next piece goes. The numbers are wide, so that pieces too large for memory are seen.
struct Cursor {
    at: u64,
    order: Vec<(DataId, u32)>,
}

impl Cursor {
    fn place(&mut self, id: DataId, data: &Data) -> u32 {
        let (align, offset) = (u64::from(data.align.max(1)), u64::from(data.align_offset));
        let address = (self.at + offset).next_multiple_of(align) - offset;
        self.at = address + u64::from(data.size);
        // What does not fit is reported as too much memory before anyone uses the address.
        let address = u32::try_from(address).unwrap_or(u32::MAX);
        self.order.push((id, address));
        address
    }
}

fn place(module: &Module, referenced: &EntitySet<DataId>) -> Result<Placement, LayoutError> {
    let mut addresses = SecondaryMap::new();
    let mut shared: FxHashMap<Content<'_>, DataId> = FxHashMap::default();
    let mut same_as: SecondaryMap<DataId, Option<DataId>> = SecondaryMap::new();
    let mut cursor = Cursor { at: u64::from(module.memory.base), order: Vec::new() };
    let mut zeros = Vec::new();
    for (id, data) in module.data.iter().filter(|(id, _)| referenced.contains(*id)) {
        if data.readonly {
            let relocations = data.relocations.iter().map(|relocation| match *relocation {
                Relocation::Data { at, data, offset } => {
                    Relocation::Data { at, data: same_as[data].unwrap_or(data), offset }
                }
                other @ Relocation::TableIndex { .. } => other,
            });
            let content = Content {
                bytes: trim_zeros(&data.bytes),
                size: data.size,
                align: (data.align, data.align_offset),
                relocations: relocations.collect(),
            };
            let first = *shared.entry(content).or_insert(id);
            if first != id {
                same_as[id] = Some(first);
                continue;
            }
        }
        if trim_zeros(&data.bytes).is_empty() && data.relocations.is_empty() {
            zeros.push(id);
        } else {
            addresses[id] = cursor.place(id, data);
        }
    }
    for id in zeros {
        addresses[id] = cursor.place(id, &module.data[id]);
    }
    for id in module.data.keys() {
        if let Some(first) = same_as[id] {
            addresses[id] = addresses[first];
        }
    }
    let stack = if module.stack_pointer.is_some() { module.memory.stack_size } else { 0 };
    let heap_base = (cursor.at.next_multiple_of(POINTER) + u64::from(stack)).next_multiple_of(HEAP_ALIGNMENT);
    if heap_base > u64::from(u32::MAX) {
        return Err(LayoutError::MaximumMemory { pages: heap_base.div_ceil(PAGE) as u32 });
    }
    let data_end = cursor.at.next_multiple_of(POINTER) as u32;
    Ok(Placement { addresses, order: cursor.order, data_end, heap_base: heap_base as u32 })
}

pub(crate) fn trim_zeros(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    &bytes[..end]
}

/// The initial pages, if they fit the plan.
fn check_memory(module: &Module, placement: &Placement) -> Result<u32, LayoutError> {
    let plan = &module.memory;
    let has_data = !placement.order.is_empty() || module.stack_pointer.is_some();
    if plan.low_limit != 0 && has_data && placement.data_end > plan.low_limit {
        return Err(LayoutError::LowMemoryLimit { end: placement.data_end, limit: plan.low_limit });
    }
    let required = if has_data { u64::from(placement.heap_base).div_ceil(PAGE) as u32 } else { 0 };
    let required = required.max(plan.first_page.into());
    if plan.initial != 0 && plan.initial < required {
        return Err(LayoutError::InitialMemory { pages: required });
    }
    let pages = plan.initial.max(required);
    match plan.maximum {
        Some(maximum) if maximum < pages => Err(LayoutError::MaximumMemory { pages }),
        Some(_) | None => Ok(pages),
    }
}

/// A piece's bytes with addresses and table indices filled in.
fn final_bytes(data: &Data, addresses: &SecondaryMap<DataId, u32>, table_indices: &FxHashMap<FuncId, u32>) -> Vec<u8> {
    let mut bytes = data.bytes.clone();
    for relocation in &data.relocations {
        let (at, value) = match *relocation {
            Relocation::Data { at, data, offset } => (at, addresses[data].wrapping_add(offset)),
            Relocation::TableIndex { at, function } => (at, table_indices[&function]),
        };
        let at = at as usize;
        if bytes.len() < at + 4 {
            bytes.resize(at + 4, 0);
        }
        bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }
    bytes
}

impl Layout {
    pub(crate) fn table_index(&self, function: FuncId) -> u32 {
        self.table_indices
            .get(&function)
            .copied()
            .unwrap_or_else(|| unreachable!("{} has no table index, though something asks for it", function.index()))
    }
}
