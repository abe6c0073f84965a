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

impl Type {
    /// Whether a value of this type may stand where one of type `wanted` is expected: the same type, or for references a
    /// narrower one.
    pub fn fits(self, wanted: Type) -> bool {
        match (self, wanted) {
            (Type::Ref(narrow), Type::Ref(wide)) => {
                (wide.nullable || !narrow.nullable) && narrow.heap.is_below(wide.heap)
            }
            _ => self == wanted,
        }
    }
}

impl Heap {
    /// In WebAssembly's hierarchy: `i31`, `struct` and `array` below `eq` below `any`; `func` and `extern` alone.
    fn is_below(self, other: Heap) -> bool {
        match other {
            Heap::Any => !matches!(self, Heap::Func | Heap::Extern),
            Heap::Eq => matches!(self, Heap::Eq | Heap::I31 | Heap::Struct | Heap::Array),
            Heap::Func | Heap::Extern | Heap::I31 | Heap::Struct | Heap::Array => self == other,
        }
    }
}

/// Parameter and result types.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Signature {
    pub params: SmallVec<[Type; 4]>,
    /// At most one today; the list leaves room for multi-value.
    pub results: SmallVec<[Type; 1]>,
}
