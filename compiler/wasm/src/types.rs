//! IR types as WebAssembly types, and the module's type section.
//!
//! Comes in: IR signatures. Goes out: indices of function types, each distinct type once, in the order of first use.

use asc_ir::{Heap, RefType, Signature, Type};
use rustc_hash::FxHashMap;
use wasm_encoder::{AbstractHeapType, HeapType, TypeSection, ValType};

/// A managed reference is an address in linear memory.
pub(crate) fn value_type(ty: Type) -> ValType {
    match ty {
        Type::I32 | Type::Managed => ValType::I32,
        Type::I64 => ValType::I64,
        Type::F32 => ValType::F32,
        Type::F64 => ValType::F64,
        Type::V128 => ValType::V128,
        Type::Ref(reference) => ValType::Ref(ref_type(reference)),
    }
}

pub(crate) fn ref_type(reference: RefType) -> wasm_encoder::RefType {
    wasm_encoder::RefType { nullable: reference.nullable, heap_type: heap_type(reference.heap) }
}

pub(crate) fn heap_type(heap: Heap) -> HeapType {
    let ty = match heap {
        Heap::Func => AbstractHeapType::Func,
        Heap::Extern => AbstractHeapType::Extern,
        Heap::Any => AbstractHeapType::Any,
        Heap::Eq => AbstractHeapType::Eq,
        Heap::I31 => AbstractHeapType::I31,
        Heap::Struct => AbstractHeapType::Struct,
        Heap::Array => AbstractHeapType::Array,
    };
    HeapType::Abstract { shared: false, ty }
}

/// The module's function types.
#[derive(Default)]
pub(crate) struct Types {
    section: TypeSection,
    indices: FxHashMap<(Vec<ValType>, Vec<ValType>), u32>,
}

impl Types {
    pub(crate) fn index(&mut self, signature: &Signature) -> u32 {
        let convert = |types: &[Type]| -> Vec<ValType> { types.iter().map(|&ty| value_type(ty)).collect() };
        let key = (convert(&signature.params), convert(&signature.results));
        if let Some(&index) = self.indices.get(&key) {
            return index;
        }
        let index = self.section.len();
        self.section.ty().function(key.0.iter().copied(), key.1.iter().copied());
        self.indices.insert(key, index);
        index
    }

    pub(crate) fn section(&self) -> &TypeSection {
        &self.section
    }
}
