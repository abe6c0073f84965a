//! What each memory operator transfers: derived facts of the operator table's rows with a memory immediate.

use asc_ops::Op;

/// How a memory operator accesses memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessKind {
    /// A scalar or whole vector of exactly the accessed bytes.
    Load,
    /// An integer widened by its sign or by zeros.
    LoadSigned,
    LoadUnsigned,
    /// A vector made from fewer bytes, or merged with an operand.
    LoadVector,
    /// The operand's low bytes.
    Store,
    StoreLane,
    Atomic,
}

/// Bytes and kind of a memory operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Access {
    pub bytes: u8,
    pub kind: AccessKind,
}

impl Access {
    /// Logarithm to base 2 of the natural alignment.
    pub fn natural_align(self) -> u8 {
        self.bytes.trailing_zeros() as u8
    }
}

/// The access that an operator with a memory immediate makes; `None` for other operators.
pub fn access(op: Op) -> Option<Access> {
    use AccessKind::{Load, LoadSigned, LoadUnsigned, LoadVector, Store, StoreLane};
    let (bytes, kind) = match op {
        Op::I32Load | Op::F32Load => (4, Load),
        Op::I64Load | Op::F64Load => (8, Load),
        Op::V128Load => (16, Load),
        Op::I32Load8S | Op::I64Load8S => (1, LoadSigned),
        Op::I32Load8U | Op::I64Load8U => (1, LoadUnsigned),
        Op::I32Load16S | Op::I64Load16S => (2, LoadSigned),
        Op::I32Load16U | Op::I64Load16U => (2, LoadUnsigned),
        Op::I64Load32S => (4, LoadSigned),
        Op::I64Load32U => (4, LoadUnsigned),
        Op::I32Store | Op::F32Store | Op::I64Store32 => (4, Store),
        Op::I64Store | Op::F64Store => (8, Store),
        Op::V128Store => (16, Store),
        Op::I32Store8 | Op::I64Store8 => (1, Store),
        Op::I32Store16 | Op::I64Store16 => (2, Store),
        Op::V128Load8x8S | Op::V128Load8x8U | Op::V128Load16x4S | Op::V128Load16x4U => (8, LoadVector),
        Op::V128Load32x2S | Op::V128Load32x2U | Op::V128Load64Splat | Op::V128Load64Zero => (8, LoadVector),
        Op::V128Load64Lane => (8, LoadVector),
        Op::V128Load32Splat | Op::V128Load32Zero | Op::V128Load32Lane => (4, LoadVector),
        Op::V128Load16Splat | Op::V128Load16Lane => (2, LoadVector),
        Op::V128Load8Splat | Op::V128Load8Lane => (1, LoadVector),
        Op::V128Store8Lane => (1, StoreLane),
        Op::V128Store16Lane => (2, StoreLane),
        Op::V128Store32Lane => (4, StoreLane),
        Op::V128Store64Lane => (8, StoreLane),
        other => return atomic_access(other),
    };
    Some(Access { bytes, kind })
}

/// Atomic operators tell their width in their text: `i64.atomic.rmw16.add_u`, `i32.atomic.load`.
fn atomic_access(op: Op) -> Option<Access> {
    let text = op.text();
    if text == "memory.atomic.wait64" {
        return Some(Access { bytes: 8, kind: AccessKind::Atomic });
    }
    if text.starts_with("memory.atomic.") {
        return Some(Access { bytes: 4, kind: AccessKind::Atomic });
    }
    let (ty, rest) = text.split_once(".atomic.")?;
    let narrow = [("8", 1), ("16", 2), ("32", 4)];
    let digits = rest.trim_start_matches(|c: char| !c.is_ascii_digit());
    let bytes = narrow.iter().find(|(width, _)| digits.starts_with(width)).map(|&(_, bytes)| bytes);
    Some(Access { bytes: bytes.unwrap_or(if ty == "i64" { 8 } else { 4 }), kind: AccessKind::Atomic })
}
