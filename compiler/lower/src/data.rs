//! Static memory: strings and function objects with their headers, and what the program reserves itself.
//!
//! A piece is made when something refers to it for the first time.

use crate::program::{Lowerer, function_id};
use asc_hir::{ClassId, FuncId, StaticId, StringId};
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
    function_class: Option<ir::AliasClass>,
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

    /// A place in memory that the program reserves.
    pub(crate) fn static_address(&mut self, id: StaticId, offset: u32) -> Address {
        if let Some(data) = self.statics.statics[id].expand() {
            return Address { data, offset };
        }
        let reserved = &self.program.statics[id];
        let data = self.module.data.push(ir::Data {
            name: id.to_string(),
            bytes: reserved.bytes.clone(),
            size: reserved.size,
            align: reserved.align,
            align_offset: 0,
            relocations: Vec::new(),
            readonly: false,
        });
        self.statics.statics[id] = data.into();
        Address { data, offset }
    }

    /// How the table index in a function object is read.
    pub(crate) fn function_index_access(&mut self) -> ir::MemArg {
        let module = &mut self.module;
        let alias = *self.statics.function_class.get_or_insert_with(|| module.make_alias_class("function"));
        ir::MemArg { offset: 0, align: 2, flags: ir::MemFlags::IMMUTABLE | ir::MemFlags::NO_TRAP, alias }
    }
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
