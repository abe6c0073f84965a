//! Stores that are overwritten before anything can see them.
//!
//! Each block is walked backwards with the places that are about to be overwritten. Whatever may read one of them ends
//! its promise, and so does whatever may trap, call or run forever, since memory is seen from outside then: all but an
//! access to the very place, which the first store would have trapped at too.

use super::facts::{Origin, Place};
use crate::analysis::{ControlFlow, Effects, Outcome, Places, Summary, inst_effects};
use crate::{AccessKind, Body, GlobalId, Imm, Inst, access};
use asc_ops::Op;

/// Removes dead stores and dead writes of globals from a body.
pub fn eliminate_dead_stores(body: &mut Body, summary: &Summary) {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    for &block in flow.order() {
        let mut promised = Promised::default();
        let mut dead: Vec<Inst> = Vec::new();
        for &inst in body.blocks[block].insts.iter().rev() {
            let data = &body.insts[inst];
            if data.op.is_pure() {
                continue;
            }
            let effects = inst_effects(data, summary);
            match data.imm {
                Imm::Global(global) if data.op == Op::GlobalSet => {
                    if promised.globals.contains(&global) {
                        dead.push(inst);
                    } else {
                        remember(&mut promised.globals, global);
                    }
                    continue;
                }
                Imm::Mem(_) if access(data.op).is_some_and(|access| access.kind == AccessKind::Store) => {
                    let Some(place) = place_of(body, inst) else { continue };
                    if promised.covers(&place) {
                        dead.push(inst);
                        continue;
                    }
                    promised.break_by(&effects);
                    remember(&mut promised.places, place);
                    continue;
                }
                _ => {}
            }
            promised.break_by(&effects);
        }
        if !dead.is_empty() {
            // Found from the end, so that the list is in reverse order of the block.
            body.blocks[block].insts.retain(|inst| match dead.last() {
                Some(last) if last == inst => {
                    dead.pop();
                    false
                }
                _ => true,
            });
        }
    }
}

#[derive(Default)]
struct Promised {
    places: Vec<Place>,
    globals: Vec<GlobalId>,
}

/// How many promises are remembered; the oldest are forgotten.
const MOST_PROMISES: usize = 32;

fn remember<T>(list: &mut Vec<T>, item: T) {
    if list.len() == MOST_PROMISES {
        list.remove(0);
    }
    list.push(item);
}

impl Promised {
    /// Whether all bytes of the place will be overwritten, by a store that traps exactly when this one does: both end at
    /// the same byte. Their classes are equal, so that what reads one would have been seen to read the other.
    fn covers(&self, place: &Place) -> bool {
        let end = |place: &Place| u64::from(place.offset) + u64::from(place.bytes);
        self.places.iter().any(|promised| {
            let covers = promised.offset <= place.offset && end(promised) == end(place);
            promised.base == place.base && promised.alias == place.alias && covers
        })
    }

    /// Ends the promises that something with these effects could tell from kept ones.
    fn break_by(&mut self, effects: &Effects) {
        // The collector looks at references only, and finds the older one as good as the one that is overwritten.
        let unseen = Outcome::ALLOCATE | Outcome::BARRIER | Outcome::GUARDED;
        if !effects.outcome.difference(unseen).is_empty() {
            self.places.clear();
            self.globals.clear();
            return;
        }
        self.places.retain(|place| !Places::memory(place.alias).meets(effects.reads));
        self.globals.retain(|&global| !Places::global(global).meets(effects.globals_read));
    }
}

fn place_of(body: &Body, inst: Inst) -> Option<Place> {
    let data = &body.insts[inst];
    let Imm::Mem(memory) = data.imm else { return None };
    let bytes = access(data.op)?.bytes;
    let base = *data.args.first()?;
    let origin = Origin::Other(0);
    Some(Place { base, fixed: None, offset: memory.offset, bytes, alias: memory.alias, flags: memory.flags, origin })
}
