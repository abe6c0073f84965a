//! Types of values, and signatures.

use smallvec::SmallVec;

/// The heap of a reference.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Heap {
    Func,
    Extern,
    Any,
    Eq,
    I31,
    Struct,
    Array,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RefType {
    pub heap: Heap,
    pub nullable: bool,
}

/// The type of a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    I32,
    I64,
    F32,
    F64,
    V128,
    /// A pointer to an object that the collector manages. An `i32` in linear memory, but a root while it is live.
    Managed,
    /// A reference of the host or of WasmGC.
    Ref(RefType),
}

/// Parameter and result types.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Signature {
    pub params: SmallVec<[Type; 4]>,
    /// At most one today; the list leaves room for multi-value.
    pub results: SmallVec<[Type; 1]>,
}
