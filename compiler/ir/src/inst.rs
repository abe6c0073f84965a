//! Instructions: an operator of the table with operands and an immediate.

use crate::{AliasClass, DataId, FuncId, GlobalId, RefType, Sig, Value};
use asc_ops::Op;
use bitflags::bitflags;
use cranelift_entity::packed_option::PackedOption;
use smallvec::SmallVec;

/// A position in the source: a global byte position, or [`SourcePos::NONE`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SourcePos(pub u32);

impl SourcePos {
    pub const NONE: SourcePos = SourcePos(u32::MAX);
}

pub type Args = SmallVec<[Value; 3]>;

/// An instruction. Its operator's row says how many operands of which types it takes and which immediate.
#[derive(Clone, Debug)]
pub struct InstData {
    pub op: Op,
    pub args: Args,
    pub imm: Imm,
    /// At most one; its type stands in the value.
    pub result: PackedOption<Value>,
    pub pos: SourcePos,
}

/// What an instruction carries besides operands; the variant agrees with the operator's `ImmediateKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Imm {
    None,
    I32(i32),
    I64(i64),
    /// Bits, so that NaNs keep their payload and equality is that of bits.
    F32(u32),
    F64(u64),
    /// Little-endian bytes.
    V128([u8; 16]),
    Mem(MemArg),
    MemLane(MemArg, u8),
    Lane(u8),
    Lanes([u8; 16]),
    /// The address `offset` bytes into a piece of static memory.
    Data {
        data: DataId,
        offset: u32,
    },
    Func(FuncId),
    Global(GlobalId),
    /// Of `call_indirect`, through table 0.
    Sig(Sig),
    Heap(RefType),
}

bitflags! {
    /// What is known about a memory access.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
    pub struct MemFlags: u8 {
        /// The place never changes once it can be read: loads are never killed.
        const IMMUTABLE = 1;
        /// The address is known to lie in memory: the access cannot trap, wherever it is made.
        const NO_TRAP = 2;
        /// Where it stands the access cannot trap, since a test before it says so: it may be dropped, but not be made
        /// where it would not be reached.
        const GUARDED = 4;
        /// What is loaded is good as long as the object is that it is loaded from: an address inside its buffer, or the
        /// buffer whose references the collector finds through the object. An object that it is stored in stays one.
        const OWNED = 8;
    }
}

/// Where and how a load or store accesses memory, besides its address operand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct MemArg {
    pub offset: u32,
    /// Logarithm to base 2 of the alignment.
    pub align: u8,
    pub flags: MemFlags,
    pub alias: AliasClass,
}
