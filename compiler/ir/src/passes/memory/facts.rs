//! What is known to be in memory and in globals at a point of a body.

use crate::analysis::{Effects, Places};
use crate::{AliasClass, GlobalId, Imm, MemFlags, Value};
use asc_ops::Op;

/// A range of bytes that an access touches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub base: Value,
    /// The base itself, if it is a constant or a place in static memory.
    pub fixed: Option<Imm>,
    pub offset: u32,
    pub bytes: u8,
    pub alias: AliasClass,
    pub flags: MemFlags,
    pub origin: Origin,
}

/// What the instruction that made a base tells about it. The numbers are those of definitions in the order in which they
/// are executed, where one dominates the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// An object that was made there: all that was there before is something else.
    New(u32),
    Other(u32),
}

impl Origin {
    /// Whether two bases that are not the same value must be different objects.
    fn is_apart(self, other: Origin) -> bool {
        match (self, other) {
            (Origin::New(_), Origin::New(_)) => true,
            (Origin::New(made), Origin::Other(known)) | (Origin::Other(known), Origin::New(made)) => known < made,
            (Origin::Other(_), Origin::Other(_)) => false,
        }
    }
}

impl Place {
    /// Whether the two may have a byte in common. `sizes` are those of the pieces of static memory.
    pub fn may_overlap(&self, other: &Place, sizes: &[u32]) -> bool {
        if !self.alias.may_alias(other.alias) {
            return false;
        }
        if self.base == other.base {
            return ranges_meet(self.offset.into(), self.bytes, other.offset.into(), other.bytes);
        }
        if self.origin.is_apart(other.origin) {
            return false;
        }
        match (self.fixed, other.fixed) {
            (Some(Imm::I32(one)), Some(Imm::I32(two))) => {
                let one = u64::from(one as u32) + u64::from(self.offset);
                let two = u64::from(two as u32) + u64::from(other.offset);
                ranges_meet(one, self.bytes, two, other.bytes)
            }
            (Some(Imm::Data { data: one, offset: at }), Some(Imm::Data { data: two, offset: at_two })) => {
                let one_end = u64::from(at) + u64::from(self.offset) + u64::from(self.bytes);
                let two_end = u64::from(at_two) + u64::from(other.offset) + u64::from(other.bytes);
                if one == two {
                    let start = one_end - u64::from(self.bytes);
                    return ranges_meet(start, self.bytes, two_end - u64::from(other.bytes), other.bytes);
                }
                // Pieces are apart; an access beyond a piece's end may lie in another one.
                let size = |data: crate::DataId| u64::from(sizes[data.as_u32() as usize]);
                one_end > size(one) || two_end > size(two)
            }
            _ => true,
        }
    }

    fn is_same(&self, other: &Place) -> bool {
        self.base == other.base && self.offset == other.offset && self.bytes == other.bytes
    }
}

fn ranges_meet(one: u64, bytes: u8, two: u64, other_bytes: u8) -> bool {
    one < two + u64::from(other_bytes) && two < one + u64::from(bytes)
}

/// A value that is in memory: it was loaded from there or stored there by `op`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    pub place: Place,
    pub op: Op,
    pub value: Value,
    pub stored: bool,
}

/// How many places are remembered; the oldest are forgotten.
const MOST_KNOWN: usize = 32;
const MOST_GLOBALS: usize = 32;

#[derive(Clone, Default)]
pub struct Facts {
    known: Vec<Known>,
    globals: Vec<(GlobalId, Value)>,
}

impl Facts {
    /// What is known of exactly these bytes.
    pub fn at(&self, place: &Place) -> Option<Known> {
        self.known.iter().rev().find(|known| known.place.is_same(place)).copied()
    }

    pub fn learn(&mut self, known: Known) {
        self.known.retain(|other| !other.place.is_same(&known.place));
        if self.known.len() == MOST_KNOWN {
            self.known.remove(0);
        }
        self.known.push(known);
    }

    pub fn global(&self, global: GlobalId) -> Option<Value> {
        self.globals.iter().find(|(other, _)| *other == global).map(|(_, value)| *value)
    }

    pub fn learn_global(&mut self, global: GlobalId, value: Value) {
        self.globals.retain(|(other, _)| *other != global);
        if self.globals.len() == MOST_GLOBALS {
            self.globals.remove(0);
        }
        self.globals.push((global, value));
    }

    /// A store to `place` leaves what does not overlap it.
    pub fn overwrite(&mut self, place: &Place, sizes: &[u32]) {
        self.known.retain(|known| is_immutable(known) || !known.place.may_overlap(place, sizes));
    }

    /// Drops what these effects may change.
    pub fn forget(&mut self, effects: &Effects) {
        let (writes, globals_written) = (effects.all_writes(), effects.all_globals_written());
        if !writes.is_empty() {
            self.known.retain(|known| is_immutable(known) || !Places::memory(known.place.alias).meets(writes));
        }
        if !globals_written.is_empty() {
            self.globals.retain(|(global, _)| !Places::global(*global).meets(globals_written));
        }
    }

    /// Keeps what the other way says too.
    pub fn meet(&mut self, other: &Facts) {
        self.known.retain(|known| other.known.contains(known));
        self.globals.retain(|global| other.globals.contains(global));
    }
}

fn is_immutable(known: &Known) -> bool {
    known.place.flags.contains(MemFlags::IMMUTABLE)
}
