//! Classes and their fields: what lowering and hosts need to know of them.

use crate::{ClassId, FuncId, Type};
use cranelift_entity::entity_impl;

/// A field of a class instance; a redeclaration in a derived class has an id of its own at the same offset.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(u32);
entity_impl!(FieldId, "field");

/// A class or interface with concrete type arguments.
#[derive(Clone, Debug)]
pub struct Class {
    /// As messages and `nameof` show it: `Map<string,i32>`.
    pub name: String,
    pub kind: ClassKind,
    /// The class it extends; of an interface the interface it extends.
    pub base: Option<ClassId>,
    /// The interfaces that a class names itself.
    pub interfaces: Vec<ClassId>,
    /// All instances of one generic class have the same number.
    pub family: u32,
    /// Its own fields in the order of their offsets.
    pub fields: Vec<FieldId>,
    /// Bytes of all fields, those of its bases included, without padding at the end.
    pub size: u32,
    pub visit: Visit,
    /// Flags of the run-time type information.
    pub rtti_flags: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassKind {
    /// The collector manages its objects.
    Managed,
    /// `@unmanaged`: no header, no class id at run time.
    Unmanaged,
    Interface,
}

/// How the collector finds the references in an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Visit {
    /// All managed fields of the class and its bases, which may be none.
    Fields,
    /// Its method `__visit(cookie: u32)`, a function of `this` and the cookie.
    Custom(FuncId),
}

#[derive(Clone, Debug)]
pub struct Field {
    pub class: ClassId,
    pub name: String,
    pub ty: Type,
    /// Bytes from the start of the object.
    pub offset: u32,
    /// Of a field that a derived class declares again: the first declaration.
    pub redeclares: Option<FieldId>,
}

/// What `instanceof` asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InstanceTest {
    /// A class or interface and all that derive from it.
    Class(ClassId),
    /// All instances of a generic class, and all that derive from them.
    Family(u32),
}

/// The runtime's functions that compiled code calls; see `stdlib/rt`.
#[derive(Clone, Copy, Debug)]
pub struct Runtime {
    /// `__new(size: usize, id: u32): usize`.
    pub new: FuncId,
    /// `__new_raw(size: usize, id: u32): usize`: the same, but the object is not zeroed.
    pub allocate: Option<FuncId>,
    /// `__new_small(size: usize, id: u32): usize`: the same for constant sizes up to [`Runtime::SMALL_SIZE`].
    pub allocate_small: Option<FuncId>,
    /// `__link(parent: usize, child: usize, expectMultiple: bool): void`; `None` if stores need no barrier.
    pub link: Option<FuncId>,
    /// `__stack_overflow(): void`: reports that the stack of roots is full.
    pub overflow: Option<FuncId>,
}

impl Runtime {
    /// The largest object that `__new_small` makes, in bytes.
    pub const SMALL_SIZE: u32 = 504;

    /// All functions that are there.
    pub fn functions(&self) -> impl Iterator<Item = FuncId> {
        let optional = [self.allocate, self.allocate_small, self.link, self.overflow];
        std::iter::once(self.new).chain(optional.into_iter().flatten())
    }
}
