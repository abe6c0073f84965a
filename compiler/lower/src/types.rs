//! Types of HIR to types of IR, and the machine's view of them.

use asc_hir::{External, Program, Reference, Signature, SignatureId, Type};
use asc_ir as ir;

/// What a type's values are to the machine, with the sign that its operators need.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Machine {
    I32Signed,
    I32Unsigned,
    I64Signed,
    I64Unsigned,
    F32,
    F64,
    V128,
    Managed,
    External,
}

/// `None` for types without values.
pub(crate) fn machine(ty: Type) -> Option<Machine> {
    match ty {
        Type::Error | Type::Void => None,
        Type::I8 | Type::I16 | Type::I32 | Type::Isize => Some(Machine::I32Signed),
        Type::Bool | Type::U8 | Type::U16 | Type::U32 | Type::Usize => Some(Machine::I32Unsigned),
        Type::Ref { to: Reference::Unmanaged(_), .. } => Some(Machine::I32Unsigned),
        Type::I64 => Some(Machine::I64Signed),
        Type::U64 => Some(Machine::I64Unsigned),
        Type::F32 => Some(Machine::F32),
        Type::F64 => Some(Machine::F64),
        Type::V128 => Some(Machine::V128),
        Type::Ref { to: Reference::Class(_) | Reference::Function(_), .. } => Some(Machine::Managed),
        Type::Ref { to: Reference::External(_), .. } => Some(Machine::External),
    }
}

/// The IR type of a type's values; `None` for types without values.
pub(crate) fn value_type(ty: Type) -> Option<ir::Type> {
    if let Type::Ref { to: Reference::External(external), nullable } = ty {
        return Some(ir::Type::Ref(ir::RefType { heap: heap(external), nullable }));
    }
    Some(match machine(ty)? {
        Machine::I32Signed | Machine::I32Unsigned => ir::Type::I32,
        Machine::I64Signed | Machine::I64Unsigned => ir::Type::I64,
        Machine::F32 => ir::Type::F32,
        Machine::F64 => ir::Type::F64,
        Machine::V128 => ir::Type::V128,
        Machine::Managed | Machine::External => ir::Type::Managed,
    })
}

fn heap(external: External) -> ir::Heap {
    match external {
        External::Func => ir::Heap::Func,
        External::Extern => ir::Heap::Extern,
        External::Any => ir::Heap::Any,
        External::Eq => ir::Heap::Eq,
        External::Struct => ir::Heap::Struct,
        External::Array => ir::Heap::Array,
        External::I31 => ir::Heap::I31,
    }
}

/// A function's IR signature: `this` is the first parameter.
pub(crate) fn signature(signature: &Signature) -> ir::Signature {
    ir::Signature {
        params: signature.this.iter().chain(&signature.params).filter_map(|&ty| value_type(ty)).collect(),
        results: value_type(signature.result).into_iter().collect(),
    }
}

/// The IR signature of a HIR signature, interned in the module.
pub(crate) fn intern(module: &mut ir::Module, program: &Program, id: SignatureId) -> ir::Sig {
    module.intern_signature(signature(program.signature(id)))
}
