//! What the checker knows of a class instance beyond its HIR.

use asc_hir::{ClassId, FieldId, FuncId, Type};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::check::Bindings;
use crate::element::ElementId;

/// A class or interface with concrete type arguments.
pub(crate) struct ClassInfo {
    /// `None` for a class that hosts know by its number, while no file of the program declares it.
    pub(crate) element: Option<ElementId>,
    pub(crate) args: Box<[Type]>,
    /// Its type parameters and `this`.
    pub(crate) bindings: Bindings,
    /// Its own fields by their elements.
    pub(crate) fields: FxHashMap<ElementId, FieldId>,
    pub(crate) layout: Layout,
    /// The classes that extend or implement it directly.
    pub(crate) derived: Vec<ClassId>,
    /// Something makes objects of it.
    pub(crate) is_instantiated: bool,
    /// The function that initializes an object: `Class#constructor(this, …)`.
    pub(crate) constructor: Option<FuncId>,
    /// The function that makes an object and initializes it.
    pub(crate) maker: Option<FuncId>,
}

/// How far the layout of the fields is known.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Layout {
    #[default]
    Unknown,
    Running,
    Done,
}

/// Library classes that hosts know by their numbers.
pub(crate) const RESERVED: &[(&str, ClassId)] = &[
    ("Object", ClassId::OBJECT),
    ("ArrayBuffer", ClassId::ARRAY_BUFFER),
    ("String", ClassId::STRING),
    ("ArrayBufferView", ClassId::ARRAY_BUFFER_VIEW),
];

/// A virtual method as called on a class: the stub asks the object for its class.
#[derive(Clone, Debug)]
pub(crate) struct Dispatcher {
    pub(crate) stub: FuncId,
    /// The class whose member is called.
    pub(crate) class: ClassId,
    pub(crate) slot: Slot,
    pub(crate) type_args: Box<[Type]>,
    /// The classes that it knows the targets of.
    pub(crate) classes: FxHashSet<ClassId>,
}

/// A member that derived classes may override.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Slot {
    Method(asc_source::Name),
    Getter(asc_source::Name),
    Setter(asc_source::Name),
}
