//! Machine operators: the vocabulary that HIR, IR and the encoder share.
//!
//! Guarantees: [`Op`]'s rows are WebAssembly's operators with their types and effects, plus the few that the IR adds
//! (symbolic addresses). Not done here: no instruction has operands yet, nothing is encoded.

mod features;
mod table;

pub use features::{Feature, Features};

/// The type of an operand or result in the table. `Any` and `Void`: see [`OpRow`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OpType {
    I32,
    I64,
    F32,
    F64,
    V128,
    /// As the instruction says: a signature's types, a global's type, a reference.
    Any,
    /// No result.
    Void,
}

/// What an instruction carries besides its operands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ImmediateKind {
    Plain,
    I32,
    I64,
    F32,
    F64,
    V128,
    /// Offset, alignment, alias class.
    Mem,
    /// The same and a lane index.
    MemLane,
    Lane,
    /// Sixteen lane indices of a shuffle.
    Lanes,
    Data,
    Function,
    Global,
    Signature,
    Heap,
}

/// What executing an operator may do besides making its result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Effect {
    /// Nothing: it may be moved, shared and dropped.
    Pure,
    /// It may trap: it may be shared and, when its result is unused, dropped only where traps may be (never here).
    Trap,
    /// Reads memory, and may trap.
    Read,
    /// Writes memory, and may trap.
    Write,
    ReadWrite,
    ReadGlobal,
    WriteGlobal,
    /// Anything.
    Call,
    /// Makes an object that nothing else refers to: it may be dropped when its result is unused, but not be shared. The
    /// collector may run.
    Allocate,
    /// Tells the collector of a store. Nothing of the program sees it.
    Barrier,
}

/// One row of the table.
pub struct OpRow {
    pub text: &'static str,
    pub immediate: ImmediateKind,
    /// A single `Any` at the end of a call's operands stands for any number.
    pub operands: &'static [OpType],
    pub result: OpType,
    pub effect: Effect,
    pub feature: Feature,
}

macro_rules! define_operators {
    ($($variant:ident $text:literal $immediate:ident ($($operand:ident)*) $result:ident $effect:ident $feature:ident;)*) => {
        /// A machine operator; a row of the table.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u16)]
        pub enum Op { $($variant,)* }

        /// All rows, indexed by `Op as usize`.
        static ROWS: &[OpRow] = &[$(OpRow {
            text: $text,
            immediate: ImmediateKind::$immediate,
            operands: &[$(OpType::$operand,)*],
            result: OpType::$result,
            effect: Effect::$effect,
            feature: Feature::$feature,
        },)*];

        /// All operators in table order.
        pub static ALL: &[Op] = &[$(Op::$variant,)*];
    };
}

for_each_operator!(define_operators);

impl Op {
    pub fn row(self) -> &'static OpRow {
        &ROWS[self as usize]
    }

    /// The operator with this text: `i32.add`.
    pub fn from_text(text: &str) -> Option<Op> {
        ALL.iter().copied().find(|op| op.row().text == text)
    }

    pub fn text(self) -> &'static str {
        self.row().text
    }

    pub fn effect(self) -> Effect {
        self.row().effect
    }

    /// Neither reads nor writes anything and cannot trap.
    pub fn is_pure(self) -> bool {
        self.row().effect == Effect::Pure
    }
}
