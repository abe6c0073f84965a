//! How memory is accessed: alias classes and what is known of each access.

use crate::program::Lowerer;
use asc_hir::{Class, ClassId, ClassKind, FieldId, Place, Program, Type, Visit};
use asc_ir::{AliasClass, MemArg, MemFlags};
use asc_ops::{Effect, Op};
use cranelift_entity::{EntitySet, SecondaryMap};

/// Class id and byte size stand so far before an object's payload.
pub(crate) const CLASS_AT: i32 = 8;

/// The runtime leaves so many bytes behind the last object in memory free: what lies within them of an object's start
/// can be read whatever the object's class is, and of null too.
const ALWAYS_READABLE: u32 = 1024;

/// Alias classes, made when something needs them for the first time.
#[derive(Default)]
pub(crate) struct AliasClasses {
    fields: SecondaryMap<FieldId, Option<AliasClass>>,
    /// Classes whose objects the collector asks for more references than their fields hold.
    containers: Option<EntitySet<ClassId>>,
    /// By the place's number in [`NAMES`].
    places: [Option<AliasClass>; NAMES.len()],
}

/// Names of the alias classes that are not fields.
const NAMES: [&str; 6] = ["elements", "references", "sizes", "classes", asc_ir::RUNTIME_ALIAS, "function"];
/// The table index in a function object.
const FUNCTIONS: usize = 5;

impl Lowerer<'_> {
    fn alias_class(&mut self, at: usize) -> AliasClass {
        let module = &mut self.module;
        *self.aliases.places[at].get_or_insert_with(|| module.make_alias_class(NAMES[at]))
    }

    /// Alias class and flags of an access to a place.
    pub(crate) fn place(&mut self, place: Place) -> (AliasClass, MemFlags) {
        let guarded = MemFlags::GUARDED;
        match place {
            Place::Raw => (AliasClass::ANY, MemFlags::empty()),
            Place::Element => (self.alias_class(0), guarded),
            Place::Reference => (self.alias_class(1), guarded),
            Place::ObjectSize => (self.alias_class(2), guarded | MemFlags::IMMUTABLE),
            Place::ObjectClass => (self.alias_class(3), guarded | MemFlags::IMMUTABLE),
            Place::Runtime => (self.alias_class(4), MemFlags::empty()),
        }
    }

    /// How the table index in a function object is read.
    pub(crate) fn function_index_access(&mut self) -> MemArg {
        let alias = self.alias_class(FUNCTIONS);
        MemArg { offset: 0, align: 2, flags: MemFlags::IMMUTABLE | MemFlags::NO_TRAP, alias }
    }

    /// Whether what a field holds is good only as long as the object: an address, and in a container a buffer of references
    /// that are found through the container. What is stored in a container binds it to be an object.
    fn is_owned(&mut self, id: FieldId, op: Op) -> bool {
        let program = self.program;
        let field = &program.fields[id];
        let container = self.aliases.containers.get_or_insert_with(|| containers(program)).contains(field.class);
        let address = matches!(field.ty, Type::Usize | Type::Isize);
        match op.effect() {
            Effect::Write => container && (address || field.ty.is_managed()),
            _ => address || container && field.ty.is_managed(),
        }
    }

    /// How a field is accessed by `op`. Unmanaged objects may lie over anything.
    pub(crate) fn field_access(&mut self, id: FieldId, op: Op) -> MemArg {
        let field = &self.program.fields[id];
        let bytes = asc_ir::access(op).map_or(1, |access| access.bytes);
        let align = bytes.trailing_zeros() as u8;
        let offset = field.offset;
        if self.program.classes[field.class].kind == ClassKind::Unmanaged {
            return MemArg { offset, align, flags: MemFlags::empty(), alias: AliasClass::ANY };
        }
        let readable = offset + u32::from(bytes) <= ALWAYS_READABLE;
        let mut flags = if readable { MemFlags::NO_TRAP } else { MemFlags::GUARDED };
        if self.is_owned(id, op) {
            flags |= MemFlags::OWNED;
        }
        self.module.memory.first_page |= readable;
        let first = field.redeclares.unwrap_or(id);
        let name = &self.program.fields[first];
        let class = &self.program.classes[name.class].name;
        let module = &mut self.module;
        let alias = *self.aliases.fields[first]
            .get_or_insert_with(|| module.make_alias_class(&format!("{class}#{}", name.name)));
        MemArg { offset, align, flags, alias }
    }
}

/// Run-time type flags of the library's containers, and those of containers with managed elements.
const CONTAINER: u32 = 2 | 4 | 8 | 16;
const MANAGED_ELEMENTS: u32 = 1 << 14 | 1 << 23;

/// The containers of managed objects with all that they derive from and that derives from them.
fn containers(program: &Program) -> EntitySet<ClassId> {
    let mut found = EntitySet::new();
    for (id, class) in &program.classes {
        let plain = class.rtti_flags & CONTAINER != 0 && class.rtti_flags & MANAGED_ELEMENTS == 0;
        if matches!(class.visit, Visit::Custom(_)) && !plain {
            let mut at = Some(id);
            while let Some(id) = at {
                found.insert(id);
                at = program.classes[id].base;
            }
        }
    }
    // Bases have lower ids in no particular order: until nothing is added.
    loop {
        let derives = |(id, class): (ClassId, &Class)| {
            let inherits = class.base.is_some_and(|base| found.contains(base) && base != ClassId::OBJECT);
            (inherits && !found.contains(id)).then_some(id)
        };
        let more: Vec<ClassId> = program.classes.iter().filter_map(derives).collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The operators that load and store a value of a type.
pub(crate) fn memory_operators(ty: Type) -> (Op, Op) {
    match ty {
        Type::I8 => (Op::I32Load8S, Op::I32Store8),
        Type::Bool | Type::U8 => (Op::I32Load8U, Op::I32Store8),
        Type::I16 => (Op::I32Load16S, Op::I32Store16),
        Type::U16 => (Op::I32Load16U, Op::I32Store16),
        Type::I64 | Type::U64 => (Op::I64Load, Op::I64Store),
        Type::F32 => (Op::F32Load, Op::F32Store),
        Type::F64 => (Op::F64Load, Op::F64Store),
        Type::V128 => (Op::V128Load, Op::V128Store),
        Type::I32 | Type::U32 | Type::Isize | Type::Usize | Type::Ref { .. } => (Op::I32Load, Op::I32Store),
        Type::Error | Type::Void => panic!("a value of type {ty:?} has no place in memory"),
    }
}
