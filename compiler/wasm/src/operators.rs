//! Operators as WebAssembly instructions, made from the operator table.
//!
//! Comes in: an operator with its immediate. Goes out: its bytes. Also the algebra of comparisons that code selection
//! uses: the operator for swapped operands, and the one for the opposite result. A variant of the table is the encoder's
//! instruction of the same name; the rows that differ stand in `encode_row`.

use crate::types::heap_type;
use asc_ir::{DataId, FuncId, GlobalId, Imm, MemArg, Sig};
use asc_ops::Op;
use wasm_encoder::{Encode, Ieee32, Ieee64, Instruction};

/// Numbers that are known once the module is laid out.
pub(crate) trait Indices {
    fn function(&self, function: FuncId) -> u32;
    fn global(&self, global: GlobalId) -> u32;
    fn signature(&self, sig: Sig) -> u32;
    fn table_index(&self, function: FuncId) -> u32;
    fn data_address(&self, data: DataId) -> u32;
    fn heap_base(&self) -> u32;
    fn data_end(&self) -> u32;
}

fn memory_argument(memory: MemArg) -> wasm_encoder::MemArg {
    wasm_encoder::MemArg { offset: u64::from(memory.offset), align: u32::from(memory.align), memory_index: 0 }
}

/// The instruction of one row: a row's variant and kind of immediate, the immediate and the indices.
macro_rules! encode_row {
    (DataAddress $kind:ident $imm:ident $indices:ident) => {
        match $imm {
            Imm::Data { data, offset } => {
                Instruction::I32Const($indices.data_address(data).wrapping_add(offset) as i32)
            }
            _ => return false,
        }
    };
    (TableIndex $kind:ident $imm:ident $indices:ident) => {
        match $imm {
            Imm::Func(function) => Instruction::I32Const($indices.table_index(function) as i32),
            _ => return false,
        }
    };
    (HeapBase $kind:ident $imm:ident $indices:ident) => {
        Instruction::I32Const($indices.heap_base() as i32)
    };
    (DataEnd $kind:ident $imm:ident $indices:ident) => {
        Instruction::I32Const($indices.data_end() as i32)
    };
    // No code: every value is looked up behind these.
    (PointerOf $kind:ident $imm:ident $indices:ident) => {
        return true
    };
    (ObjectNew $kind:ident $imm:ident $indices:ident) => {
        return false
    };
    (WriteBarrier $kind:ident $imm:ident $indices:ident) => {
        return false
    };
    (ManagedOf $kind:ident $imm:ident $indices:ident) => {
        return true
    };
    (MemorySize $kind:ident $imm:ident $indices:ident) => {
        Instruction::MemorySize(0)
    };
    (MemoryGrow $kind:ident $imm:ident $indices:ident) => {
        Instruction::MemoryGrow(0)
    };
    (MemoryCopy $kind:ident $imm:ident $indices:ident) => {
        Instruction::MemoryCopy { src_mem: 0, dst_mem: 0 }
    };
    (MemoryFill $kind:ident $imm:ident $indices:ident) => {
        Instruction::MemoryFill(0)
    };
    ($variant:ident Plain $imm:ident $indices:ident) => {
        Instruction::$variant
    };
    ($variant:ident I32 $imm:ident $indices:ident) => {
        match $imm {
            Imm::I32(value) => Instruction::$variant(value),
            _ => return false,
        }
    };
    ($variant:ident I64 $imm:ident $indices:ident) => {
        match $imm {
            Imm::I64(value) => Instruction::$variant(value),
            _ => return false,
        }
    };
    ($variant:ident F32 $imm:ident $indices:ident) => {
        match $imm {
            Imm::F32(bits) => Instruction::$variant(Ieee32::new(bits)),
            _ => return false,
        }
    };
    ($variant:ident F64 $imm:ident $indices:ident) => {
        match $imm {
            Imm::F64(bits) => Instruction::$variant(Ieee64::new(bits)),
            _ => return false,
        }
    };
    ($variant:ident V128 $imm:ident $indices:ident) => {
        match $imm {
            Imm::V128(bytes) => Instruction::$variant(i128::from_le_bytes(bytes)),
            _ => return false,
        }
    };
    ($variant:ident Mem $imm:ident $indices:ident) => {
        match $imm {
            Imm::Mem(memory) => Instruction::$variant(memory_argument(memory)),
            _ => return false,
        }
    };
    ($variant:ident MemLane $imm:ident $indices:ident) => {
        match $imm {
            Imm::MemLane(memory, lane) => Instruction::$variant { memarg: memory_argument(memory), lane },
            _ => return false,
        }
    };
    ($variant:ident Lane $imm:ident $indices:ident) => {
        match $imm {
            Imm::Lane(lane) => Instruction::$variant(lane),
            _ => return false,
        }
    };
    ($variant:ident Lanes $imm:ident $indices:ident) => {
        match $imm {
            Imm::Lanes(lanes) => Instruction::$variant(lanes),
            _ => return false,
        }
    };
    ($variant:ident Function $imm:ident $indices:ident) => {
        match $imm {
            Imm::Func(function) => Instruction::$variant($indices.function(function)),
            _ => return false,
        }
    };
    ($variant:ident Global $imm:ident $indices:ident) => {
        match $imm {
            Imm::Global(global) => Instruction::$variant($indices.global(global)),
            _ => return false,
        }
    };
    ($variant:ident Signature $imm:ident $indices:ident) => {
        match $imm {
            Imm::Sig(sig) => Instruction::$variant { type_index: $indices.signature(sig), table_index: 0 },
            _ => return false,
        }
    };
    ($variant:ident Heap $imm:ident $indices:ident) => {
        match $imm {
            Imm::Heap(reference) => Instruction::$variant(heap_type(reference.heap)),
            _ => return false,
        }
    };
}

macro_rules! define_encode {
    ($($variant:ident $text:literal $immediate:ident ($($operand:ident)*) $result:ident $effect:ident $feature:ident;)*) => {
        /// Appends an instruction. False if the immediate does not fit the operator, which the verifier excludes.
        fn try_encode(op: Op, imm: Imm, indices: &dyn Indices, bytes: &mut Vec<u8>) -> bool {
            let instruction = match op {
                $(Op::$variant => encode_row!($variant $immediate imm indices),)*
            };
            instruction.encode(bytes);
            true
        }
    };
}

asc_ops::for_each_operator!(define_encode);

/// Appends an instruction.
pub(crate) fn encode(op: Op, imm: Imm, indices: &dyn Indices, bytes: &mut Vec<u8>) {
    let encoded = try_encode(op, imm, indices, bytes);
    assert!(encoded, "`{}` has the immediate {imm:?}", op.text());
}

/// Comparisons: an operator, the one for swapped operands, the one for the opposite result. A comparison of floats has
/// no opposite: both may be false.
const COMPARISONS: &[(Op, Op, Option<Op>)] = &[
    (Op::I32Eq, Op::I32Eq, Some(Op::I32Ne)),
    (Op::I32Ne, Op::I32Ne, Some(Op::I32Eq)),
    (Op::I32LtS, Op::I32GtS, Some(Op::I32GeS)),
    (Op::I32LtU, Op::I32GtU, Some(Op::I32GeU)),
    (Op::I32GtS, Op::I32LtS, Some(Op::I32LeS)),
    (Op::I32GtU, Op::I32LtU, Some(Op::I32LeU)),
    (Op::I32LeS, Op::I32GeS, Some(Op::I32GtS)),
    (Op::I32LeU, Op::I32GeU, Some(Op::I32GtU)),
    (Op::I32GeS, Op::I32LeS, Some(Op::I32LtS)),
    (Op::I32GeU, Op::I32LeU, Some(Op::I32LtU)),
    (Op::I64Eq, Op::I64Eq, Some(Op::I64Ne)),
    (Op::I64Ne, Op::I64Ne, Some(Op::I64Eq)),
    (Op::I64LtS, Op::I64GtS, Some(Op::I64GeS)),
    (Op::I64LtU, Op::I64GtU, Some(Op::I64GeU)),
    (Op::I64GtS, Op::I64LtS, Some(Op::I64LeS)),
    (Op::I64GtU, Op::I64LtU, Some(Op::I64LeU)),
    (Op::I64LeS, Op::I64GeS, Some(Op::I64GtS)),
    (Op::I64LeU, Op::I64GeU, Some(Op::I64GtU)),
    (Op::I64GeS, Op::I64LeS, Some(Op::I64LtS)),
    (Op::I64GeU, Op::I64LeU, Some(Op::I64LtU)),
    (Op::F32Eq, Op::F32Eq, Some(Op::F32Ne)),
    (Op::F32Ne, Op::F32Ne, Some(Op::F32Eq)),
    (Op::F32Lt, Op::F32Gt, None),
    (Op::F32Gt, Op::F32Lt, None),
    (Op::F32Le, Op::F32Ge, None),
    (Op::F32Ge, Op::F32Le, None),
    (Op::F64Eq, Op::F64Eq, Some(Op::F64Ne)),
    (Op::F64Ne, Op::F64Ne, Some(Op::F64Eq)),
    (Op::F64Lt, Op::F64Gt, None),
    (Op::F64Gt, Op::F64Lt, None),
    (Op::F64Le, Op::F64Ge, None),
    (Op::F64Ge, Op::F64Le, None),
];

/// The comparisons stand in the order of the operator table, by type: a binary search finds them.
fn comparison(op: Op) -> Option<&'static (Op, Op, Option<Op>)> {
    COMPARISONS.binary_search_by_key(&op, |row| row.0).ok().map(|at| &COMPARISONS[at])
}

/// The operator that gives the same result with its two operands swapped.
pub(crate) fn swapped(op: Op) -> Option<Op> {
    let commutes = matches!(
        op,
        Op::I32Add | Op::I32Mul | Op::I32And | Op::I32Or | Op::I32Xor
            | Op::I64Add | Op::I64Mul | Op::I64And | Op::I64Or | Op::I64Xor
            // Which NaN an addition gives is not determined in any order.
            | Op::F32Add | Op::F32Mul | Op::F64Add | Op::F64Mul
    );
    if commutes { Some(op) } else { comparison(op).map(|row| row.1) }
}

/// The comparison that is true exactly if this one is false.
pub(crate) fn inverse(op: Op) -> Option<Op> {
    comparison(op).and_then(|row| row.2)
}
