//! Scalar replacement: an object that nothing outside the body can see becomes one SSA value per field.
//!
//! Comes in: bodies with `object.new`, best after inlining. Goes out: bodies in which an object that is only read, written
//! and compared is gone, with its write barriers; the same for a variable that holds one such object after the other, as
//! long as no object is changed while two names for it are in use. Guaranteed: what a program can see stays the same, but
//! for memory that is not allocated. Of an object that stays, class id and size are known all the same. Not done here:
//! objects that escape on some paths only.
//!
//! Each allocation and each block parameter that such objects reach is a name. Names that meet form a web, which is
//! replaced as a whole or not at all: `objects` finds the webs, `sharing` asks whether names can be told apart, `cells`
//! divides their memory into values, `rewrite` brings these into SSA form.

mod cells;
mod objects;
mod rewrite;
mod sharing;

use self::cells::{Cell, divide};
use self::objects::{Name, Objects};
use crate::Body;
use crate::analysis::{ControlFlow, Incoming, Uses};
use asc_ops::Op;

/// An object that only another replaced object holds can be replaced in the next round.
const MOST_ROUNDS: u32 = 6;

/// Replaces the objects of a body that do not escape.
pub fn replace_objects(body: &mut Body) {
    for _ in 0..MOST_ROUNDS {
        let mut insts = body.blocks.values().flat_map(|block| &block.insts);
        if !insts.any(|&inst| body.insts[inst].op == Op::ObjectNew) || !replace_once(body) {
            break;
        }
    }
}

/// A web that is replaced.
struct Chosen {
    names: Vec<Name>,
    cells: Vec<Cell>,
    /// Some edge brings null, so that a value says whether there is an object.
    nullable: bool,
}

/// Says whether an object was replaced.
fn replace_once(body: &mut Body) -> bool {
    body.resolve_all();
    let flow = ControlFlow::new(body);
    let uses = Uses::new(body, &flow);
    let incoming = Incoming::new(body, &flow);
    let objects = Objects::find(body, &flow, &uses, &incoming);
    let mut chosen = Vec::new();
    for web in objects.private_webs() {
        if !sharing::is_unobservable(body, &flow, &objects, &web.names) {
            continue;
        }
        if let Some(cells) = divide(body, &objects, &web.names) {
            chosen.push(Chosen { names: web.names, cells, nullable: web.nullable });
        }
    }
    rewrite::rewrite(body, &flow, &objects, &chosen);
    !chosen.is_empty()
}
