//! Static memory: strings, function objects and other objects with their headers, the table of run-time type information,
//! and what the program reserves itself.
//!
//! A piece is made when something refers to it for the first time.

use crate::program::{Lowerer, function_id};
use asc_hir::{ClassId, FuncId, StaticId, StaticTarget, StringId};
use asc_ir as ir;
use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;

/// Class id at -8 and byte size at -4 stand before an object's payload.
const HEADER_SIZE: u32 = 8;

/// The alignment of payloads, and with the header of whole objects.
const OBJECT_ALIGN: u32 = 8;

/// A function object's payload: table index, environment.
const FUNCTION_OBJECT_SIZE: u32 = 8;

/// Pieces of static memory that exist already.
#[derive(Default)]
pub(crate) struct Statics {
    strings: SecondaryMap<StringId, PackedOption<ir::DataId>>,
    statics: SecondaryMap<StaticId, PackedOption<ir::DataId>>,
    objects: SecondaryMap<FuncId, PackedOption<ir::DataId>>,
    rtti: Option<ir::DataId>,
}

/// A place in static memory.
#[derive(Clone, Copy)]
pub(crate) struct Address {
    data: ir::DataId,
    offset: u32,
}

impl From<Address> for ir::GlobalInit {
    fn from(Address { data, offset }: Address) -> ir::GlobalInit {
        ir::GlobalInit::DataAddress { data, offset }
    }
}

impl From<Address> for ir::Imm {
    fn from(Address { data, offset }: Address) -> ir::Imm {
        ir::Imm::Data { data, offset }
    }
}

impl Lowerer<'_> {
    /// The address of a string object.
    pub(crate) fn string(&mut self, id: StringId) -> Address {
        if let Some(data) = self.statics.strings[id].expand() {
            return payload(data);
        }
        let text = self.program.string(id);
        let mut bytes = header(ClassId::STRING, text.len() as u32 * 2);
        bytes.extend(text.iter().flat_map(|unit| unit.to_le_bytes()));
        let data = self.module.data.push(object(id.to_string(), bytes));
        self.statics.strings[id] = data.into();
        payload(data)
    }

    /// The object `{index, environment}` that is a function as a value.
    pub(crate) fn function_object(&mut self, id: FuncId) -> Address {
        if let Some(data) = self.statics.objects[id].expand() {
            return payload(data);
        }
        let mut bytes = header(ClassId::OBJECT, FUNCTION_OBJECT_SIZE);
        bytes.resize((HEADER_SIZE + FUNCTION_OBJECT_SIZE) as usize, 0);
        let mut made = object(self.program.functions[id].name.clone(), bytes);
        made.relocations.push(ir::Relocation::TableIndex { at: HEADER_SIZE, function: function_id(id) });
        let data = self.module.data.push(made);
        self.statics.objects[id] = data.into();
        payload(data)
    }

    /// A place in memory that the program reserves; in an object, counted from its payload.
    pub(crate) fn static_address(&mut self, id: StaticId, offset: u32) -> Address {
        let start = if self.program.statics[id].class.is_some() { HEADER_SIZE } else { 0 };
        let data = match self.statics.statics[id].expand() {
            Some(data) => data,
            None => self.reserve(id, start),
        };
        Address { data, offset: start + offset }
    }

    fn reserve(&mut self, id: StaticId, start: u32) -> ir::DataId {
        let reserved = &self.program.statics[id];
        let mut bytes = reserved.class.map(|class| header(class, reserved.size)).unwrap_or_default();
        bytes.extend(&reserved.bytes);
        let align = if start == 0 { reserved.align } else { reserved.align.max(OBJECT_ALIGN) };
        let data = self.module.data.push(ir::Data {
            name: id.to_string(),
            bytes,
            size: start + reserved.size,
            align,
            align_offset: start,
            relocations: Vec::new(),
            readonly: false,
        });
        // Pieces may name each other in a circle.
        self.statics.statics[id] = data.into();
        for relocation in &reserved.relocations {
            let at = start + relocation.at;
            let Address { data: target, offset } = match relocation.target {
                StaticTarget::String(string) => self.string(string),
                StaticTarget::Static(id) => self.static_address(id, 0),
                StaticTarget::Function(function) => self.function_object(function),
            };
            self.module.data[data].relocations.push(ir::Relocation::Data { at, data: target, offset });
        }
        data
    }

    /// The table of run-time type information: how many classes there are, then the flags of each.
    pub(crate) fn rtti_base(&mut self) -> Address {
        let program = self.program;
        let words = std::iter::once(program.classes.len() as u32)
            .chain(program.classes.values().map(|class| class.rtti_flags))
            .flat_map(u32::to_le_bytes);
        let data = *self.statics.rtti.get_or_insert_with(|| self.module.data.push(table("rtti", words.collect(), 4)));
        Address { data, offset: 0 }
    }

    /// Bytes in static memory; equal tables share a place.
    pub(crate) fn byte_table(&mut self, bytes: &[u8]) -> Address {
        let name = format!("classes{}", self.module.data.len());
        let data = self.module.data.push(table(&name, bytes.to_vec(), 1));
        Address { data, offset: 0 }
    }
}

fn table(name: &str, bytes: Vec<u8>, align: u32) -> ir::Data {
    let (size, relocations) = (bytes.len() as u32, Vec::new());
    ir::Data { name: name.to_string(), bytes, size, align, align_offset: 0, relocations, readonly: true }
}

fn payload(data: ir::DataId) -> Address {
    Address { data, offset: HEADER_SIZE }
}

fn header(class: ClassId, size: u32) -> Vec<u8> {
    let mut bytes = Vec::with_capacity((HEADER_SIZE + size) as usize);
    bytes.extend(class.as_u32().to_le_bytes());
    bytes.extend(size.to_le_bytes());
    bytes
}

/// A managed object in static memory that nothing writes.
fn object(name: String, bytes: Vec<u8>) -> ir::Data {
    let size = bytes.len() as u32;
    let relocations = Vec::new();
    ir::Data { name, bytes, size, align: OBJECT_ALIGN, align_offset: HEADER_SIZE, relocations, readonly: true }
}
