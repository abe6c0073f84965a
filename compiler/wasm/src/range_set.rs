//! Sets of positions as ranges.
//!
//! Comes in: ranges. Goes out: whether two sets have a common position, and their union. Guarantees: the ranges of a set
//! are ascending and apart; adding a range costs the logarithm of the set's size.

use crate::ranges::Range;
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// Up to this many ranges a sorted list is faster than a tree.
const FEW: usize = 32;

/// A set of positions.
#[derive(Clone, Debug)]
pub(crate) enum RangeSet {
    Few(SmallVec<[Range; 2]>),
    /// Ends by starts.
    Many(BTreeMap<u32, u32>),
}

impl Default for RangeSet {
    fn default() -> RangeSet {
        RangeSet::Few(SmallVec::new())
    }
}

impl RangeSet {
    /// From ranges that are ascending and apart.
    pub(crate) fn new(ranges: &[Range]) -> RangeSet {
        if ranges.len() <= FEW {
            RangeSet::Few(SmallVec::from_slice(ranges))
        } else {
            RangeSet::Many(ranges.iter().map(|range| (range.start, range.end)).collect())
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            RangeSet::Few(ranges) => ranges.len(),
            RangeSet::Many(ranges) => ranges.len(),
        }
    }

    pub(crate) fn first_start(&self) -> Option<u32> {
        match self {
            RangeSet::Few(ranges) => ranges.first().map(|range| range.start),
            RangeSet::Many(ranges) => ranges.keys().next().copied(),
        }
    }

    /// Looks for each range of the shorter set in the longer.
    pub(crate) fn overlaps(&self, other: &RangeSet) -> bool {
        let (short, long) = if self.len() <= other.len() { (self, other) } else { (other, self) };
        match short {
            RangeSet::Few(ranges) => ranges.iter().any(|&range| long.meets(range)),
            RangeSet::Many(ranges) => ranges.iter().any(|(&start, &end)| long.meets(Range { start, end })),
        }
    }

    /// Adds the ranges of a set that is apart from this one.
    pub(crate) fn absorb(&mut self, mut other: RangeSet) {
        if other.len() > self.len() {
            std::mem::swap(self, &mut other);
        }
        match other {
            RangeSet::Few(ranges) => ranges.into_iter().for_each(|range| self.insert(range)),
            RangeSet::Many(ranges) => ranges.into_iter().for_each(|(start, end)| self.insert(Range { start, end })),
        }
    }

    /// Whether the range has a position of the set.
    pub(crate) fn meets(&self, range: Range) -> bool {
        if range.start >= range.end {
            return false;
        }
        match self {
            RangeSet::Few(ranges) => {
                let at = ranges.partition_point(|other| other.end <= range.start);
                ranges.get(at).is_some_and(|other| other.start < range.end)
            }
            RangeSet::Many(ranges) => ranges.range(..range.end).next_back().is_some_and(|(_, &end)| end > range.start),
        }
    }

    fn insert(&mut self, range: Range) {
        match self {
            RangeSet::Few(ranges) => {
                insert_few(ranges, range);
                if ranges.len() > FEW {
                    *self = RangeSet::Many(ranges.iter().map(|range| (range.start, range.end)).collect());
                }
            }
            RangeSet::Many(ranges) => insert_many(ranges, range),
        }
    }
}

/// Neighbours without a gap become one.
fn insert_few(ranges: &mut SmallVec<[Range; 2]>, range: Range) {
    let at = ranges.partition_point(|other| other.end <= range.start);
    let joins_next = ranges.get(at).is_some_and(|next| next.start == range.end);
    let joins_previous = at > 0 && ranges[at - 1].end == range.start;
    match (joins_previous, joins_next) {
        (true, true) => {
            ranges[at - 1].end = ranges[at].end;
            ranges.remove(at);
        }
        (true, false) => ranges[at - 1].end = range.end,
        (false, true) => ranges[at].start = range.start,
        (false, false) => ranges.insert(at, range),
    }
}

fn insert_many(ranges: &mut BTreeMap<u32, u32>, range: Range) {
    let end = ranges.remove(&range.end).unwrap_or(range.end);
    match ranges.range_mut(..range.start).next_back() {
        Some((_, previous)) if *previous == range.start => *previous = end,
        _ => {
            ranges.insert(range.start, end);
        }
    }
}
