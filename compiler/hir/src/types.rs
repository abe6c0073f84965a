//! Concrete types.

use cranelift_entity::entity_impl;

/// A class instance: a class with concrete type arguments. Its number is the class id at run time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(u32);
entity_impl!(ClassId, "class");

impl ClassId {
    // Hosts of AssemblyScript modules know these four.
    pub const OBJECT: ClassId = ClassId(0);
    pub const ARRAY_BUFFER: ClassId = ClassId(1);
    pub const STRING: ClassId = ClassId(2);
    pub const ARRAY_BUFFER_VIEW: ClassId = ClassId(3);
    /// The first id that a program's own classes get.
    pub const FIRST_FREE: ClassId = ClassId(4);
}

/// An interned [`Signature`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignatureId(u32);
entity_impl!(SignatureId, "signature");

/// References that the host or WasmGC manages.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum External {
    Func,
    Extern,
    Any,
    Eq,
    Struct,
    Array,
    I31,
}

/// What a reference refers to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reference {
    /// An object that the collector manages: of a class, or of any class that implements an interface.
    Class(ClassId),
    /// An object of an `@unmanaged` class: a plain address.
    Unmanaged(ClassId),
    /// A function object of a signature.
    Function(SignatureId),
    External(External),
}

/// A concrete type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// After a reported error; assignable to and from everything.
    Error,
    Void,
    Bool,
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    Isize,
    Usize,
    F32,
    F64,
    V128,
    Ref {
        to: Reference,
        nullable: bool,
    },
}

impl Type {
    pub const STRING: Type = Type::Ref { to: Reference::Class(ClassId::STRING), nullable: false };

    /// Integers, `bool` among them.
    pub fn is_integer(self) -> bool {
        matches!(self.row(), Some(row) if row.kind != Kind::Float && row.kind != Kind::Vector)
    }

    pub fn is_bool(self) -> bool {
        self == Type::Bool
    }

    pub fn is_float(self) -> bool {
        matches!(self, Type::F32 | Type::F64)
    }

    /// Integers and floats: what arithmetic takes.
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float()
    }

    /// Has a value that is not a reference.
    pub fn is_value(self) -> bool {
        self.row().is_some()
    }

    pub fn is_reference(self) -> bool {
        matches!(self, Type::Ref { .. })
    }

    pub fn is_nullable(self) -> bool {
        matches!(self, Type::Ref { nullable: true, .. })
    }

    /// The class or interface of an object type.
    pub fn class(self) -> Option<ClassId> {
        match self {
            Type::Ref { to: Reference::Class(class) | Reference::Unmanaged(class), .. } => Some(class),
            _ => None,
        }
    }

    /// References that the collector follows.
    pub fn is_managed(self) -> bool {
        matches!(self, Type::Ref { to: Reference::Class(_) | Reference::Function(_), .. })
    }

    pub fn is_external(self) -> bool {
        matches!(self, Type::Ref { to: Reference::External(_), .. })
    }

    /// Signed integers (`bool` and the unsigned are not).
    pub fn is_signed(self) -> bool {
        matches!(self.row(), Some(row) if row.kind == Kind::Signed)
    }

    /// `isize` and `usize`.
    pub fn is_pointer_sized(self) -> bool {
        matches!(self, Type::Isize | Type::Usize)
    }

    /// `i8`, `u8`, `i16`, `u16`, `bool`: computed in 32 bits and wrapped to their width.
    pub fn is_small_integer(self) -> bool {
        self.is_integer() && self.bits() < 32
    }

    /// The number of value bits: `bool` has 1, `isize` and references 32, `void` and external references 0.
    pub fn bits(self) -> u32 {
        match self {
            Type::Error | Type::Void | Type::Ref { to: Reference::External(_), .. } => 0,
            Type::Ref { .. } => 32,
            Type::Bool
            | Type::I8
            | Type::U8
            | Type::I16
            | Type::U16
            | Type::I32
            | Type::U32
            | Type::I64
            | Type::U64
            | Type::Isize
            | Type::Usize
            | Type::F32
            | Type::F64
            | Type::V128 => self.row().map_or(0, |row| row.bits),
        }
    }

    /// Bytes in memory; 0 for what has no memory representation.
    pub fn byte_size(self) -> u32 {
        self.bits().div_ceil(8)
    }

    pub fn with_nullable(self, nullable: bool) -> Type {
        match self {
            Type::Ref { to, .. } => Type::Ref { to, nullable },
            other => other,
        }
    }

    /// The name of a type that is not a reference; references need the program's class names.
    pub fn value_name(self) -> &'static str {
        match self {
            Type::Error => "<error>",
            Type::Void => "void",
            Type::Ref { .. } => "<reference>",
            Type::Bool
            | Type::I8
            | Type::U8
            | Type::I16
            | Type::U16
            | Type::I32
            | Type::U32
            | Type::I64
            | Type::U64
            | Type::Isize
            | Type::Usize
            | Type::F32
            | Type::F64
            | Type::V128 => self.row().map_or("", |row| row.name),
        }
    }

    /// The type of values with this name.
    pub fn from_value_name(name: &str) -> Option<Type> {
        VALUE_TYPES.iter().find(|row| row.name == name).map(|row| row.ty)
    }

    fn row(self) -> Option<&'static ValueRow> {
        // Asked several times for every expression, so that it may not search.
        let at = match self {
            Type::Error | Type::Void | Type::Ref { .. } => return None,
            Type::Bool => 0,
            Type::I8 => 1,
            Type::U8 => 2,
            Type::I16 => 3,
            Type::U16 => 4,
            Type::I32 => 5,
            Type::U32 => 6,
            Type::I64 => 7,
            Type::U64 => 8,
            Type::Isize => 9,
            Type::Usize => 10,
            Type::F32 => 11,
            Type::F64 => 12,
            Type::V128 => 13,
        };
        let row = &VALUE_TYPES[at];
        debug_assert!(row.ty == self, "the rows stand in the order of the types");
        Some(row)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Signed,
    Unsigned,
    Bool,
    Float,
    Vector,
}

struct ValueRow {
    ty: Type,
    name: &'static str,
    kind: Kind,
    bits: u32,
}

const fn value(ty: Type, name: &'static str, kind: Kind, bits: u32) -> ValueRow {
    ValueRow { ty, name, kind, bits }
}

/// In the order that [`Type::row`] counts.
static VALUE_TYPES: &[ValueRow] = &[
    value(Type::Bool, "bool", Kind::Bool, 1),
    value(Type::I8, "i8", Kind::Signed, 8),
    value(Type::U8, "u8", Kind::Unsigned, 8),
    value(Type::I16, "i16", Kind::Signed, 16),
    value(Type::U16, "u16", Kind::Unsigned, 16),
    value(Type::I32, "i32", Kind::Signed, 32),
    value(Type::U32, "u32", Kind::Unsigned, 32),
    value(Type::I64, "i64", Kind::Signed, 64),
    value(Type::U64, "u64", Kind::Unsigned, 64),
    value(Type::Isize, "isize", Kind::Signed, 32),
    value(Type::Usize, "usize", Kind::Unsigned, 32),
    value(Type::F32, "f32", Kind::Float, 32),
    value(Type::F64, "f64", Kind::Float, 64),
    value(Type::V128, "v128", Kind::Vector, 128),
];

/// A function's type. Two function types are the same when their signatures are equal.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    /// The type of `this`, which is passed as the first parameter.
    pub this: Option<Type>,
    /// With optional ones and the rest array, without `this`.
    pub params: Vec<Type>,
    /// How many of `params` every call must give.
    pub required: u32,
    /// The last of `params` is a rest array.
    pub rest: bool,
    pub result: Type,
}
