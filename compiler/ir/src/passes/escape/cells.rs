//! Divides the memory of an object into cells that are accessed as a whole, and converts between what is accessed and
//! what a cell holds.

use super::objects::{Made, Name, Objects, Role};
use crate::{AccessKind, Body, Imm, Inst, Type, access};
use asc_ops::Op;

/// Bytes of an object that are always accessed together. Fewer than four are the low bytes of an `i32`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// From the start of the payload; negative in the header.
    pub offset: i64,
    pub bytes: u8,
    pub ty: Type,
}

/// Where the header has what a load may ask for.
pub const CLASS_ID: i64 = -8;
pub const SIZE: i64 = -4;

/// More cells than this would be too many values to keep at a time.
const MOST_CELLS: usize = 64;

/// The cells of a web, in order of their offsets; `None` if accesses overlap in part, or leave the object.
pub fn divide(body: &Body, objects: &Objects, web: &[Name]) -> Option<Vec<Cell>> {
    let sizes = web.iter().filter_map(|&name| match objects.names[name].made {
        Made::New { size, .. } => Some(i64::from(size)),
        Made::Param(_) => None,
    });
    let size = sizes.min()?;
    let mut cells: Vec<Cell> = Vec::new();
    for &(inst, role) in web.iter().flat_map(|&name| &objects.names[name].uses) {
        let Role::Access(offset) = role else { continue };
        let (bytes, kind) = access(body.insts[inst].op).map(|access| (access.bytes, access.kind))?;
        let end = offset + i64::from(bytes);
        let in_payload = offset >= 0 && end <= size;
        if !in_payload && !is_header_load(offset, bytes, kind) {
            return None;
        }
        let at = cells.partition_point(|cell| cell.offset < offset);
        match cells.get(at) {
            Some(cell) if cell.offset == offset && cell.bytes == bytes => continue,
            Some(cell) if cell.offset < end => return None,
            _ => {}
        }
        let before = at.checked_sub(1).map(|at| cells[at]);
        if before.is_some_and(|cell| cell.offset + i64::from(cell.bytes) > offset) || cells.len() == MOST_CELLS {
            return None;
        }
        cells.insert(at, Cell { offset, bytes, ty: cell_type(body, inst, bytes) });
    }
    Some(cells)
}

pub fn is_header_load(offset: i64, bytes: u8, kind: AccessKind) -> bool {
    matches!(offset, CLASS_ID | SIZE) && bytes == 4 && kind == AccessKind::Load
}

/// What the first access that is met transfers; others are converted.
fn cell_type(body: &Body, inst: Inst, bytes: u8) -> Type {
    let data = &body.insts[inst];
    let transferred = match data.result.expand() {
        Some(result) => body.value_type(result),
        None => body.value_type(data.args[1]),
    };
    match bytes {
        1 | 2 => Type::I32,
        4 if transferred == Type::I64 => Type::I32,
        _ => transferred,
    }
}

/// An operator of a conversion, with a constant as its second operand if there is one.
pub type Step = (Op, Option<i32>);

/// How a loaded value is made from what a cell holds.
pub fn loading(op: Op, cell: Type, result: Type) -> Vec<Step> {
    let narrow: &[Step] = match op {
        Op::I32Load8U => &[(Op::I32And, Some(0xff))],
        Op::I32Load16U => &[(Op::I32And, Some(0xffff))],
        Op::I32Load8S => &[(Op::I32Extend8S, None)],
        Op::I32Load16S => &[(Op::I32Extend16S, None)],
        Op::I64Load8U => &[(Op::I32And, Some(0xff)), (Op::I64ExtendI32U, None)],
        Op::I64Load16U => &[(Op::I32And, Some(0xffff)), (Op::I64ExtendI32U, None)],
        Op::I64Load8S => &[(Op::I32Extend8S, None), (Op::I64ExtendI32S, None)],
        Op::I64Load16S => &[(Op::I32Extend16S, None), (Op::I64ExtendI32S, None)],
        Op::I64Load32U => &[(Op::I64ExtendI32U, None)],
        Op::I64Load32S => &[(Op::I64ExtendI32S, None)],
        _ => return converting(cell, result).to_vec(),
    };
    [converting(cell, Type::I32), narrow].concat()
}

/// How a cell's value is made from what a store is given.
pub fn storing(op: Op, stored: Type, cell: Type) -> Vec<Step> {
    match op {
        Op::I64Store8 | Op::I64Store16 | Op::I64Store32 => {
            [&[(Op::I32WrapI64, None)], converting(Type::I32, cell)].concat()
        }
        _ => converting(stored, cell).to_vec(),
    }
}

/// Between types of the same width.
pub fn converting(from: Type, to: Type) -> &'static [Step] {
    match (from, to) {
        (Type::I32, Type::F32) => &[(Op::F32ReinterpretI32, None)],
        (Type::F32, Type::I32) => &[(Op::I32ReinterpretF32, None)],
        (Type::I64, Type::F64) => &[(Op::F64ReinterpretI64, None)],
        (Type::F64, Type::I64) => &[(Op::I64ReinterpretF64, None)],
        (Type::Managed, Type::I32) => &[(Op::PointerOf, None)],
        (Type::I32, Type::Managed) => &[(Op::ManagedOf, None)],
        (Type::Managed, Type::F32) => &[(Op::PointerOf, None), (Op::F32ReinterpretI32, None)],
        (Type::F32, Type::Managed) => &[(Op::I32ReinterpretF32, None), (Op::ManagedOf, None)],
        _ => &[],
    }
}

/// The operator and immediate of a zero of the type; managed references need a conversion after it.
pub fn zero(ty: Type) -> (Op, Imm) {
    match ty {
        Type::I64 => (Op::I64Const, Imm::I64(0)),
        Type::F32 => (Op::F32Const, Imm::F32(0)),
        Type::F64 => (Op::F64Const, Imm::F64(0)),
        Type::V128 => (Op::V128Const, Imm::V128([0; 16])),
        Type::I32 | Type::Managed | Type::Ref(_) => (Op::I32Const, Imm::I32(0)),
    }
}
