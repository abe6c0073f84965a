//! The passes, one file each: functions from a body or module to a better one of the same meaning.

mod blocks;
mod dce;
mod globals;
mod gvn;
mod inline;
mod legalize;
mod licm;
mod memory;
mod merge;
mod narrow;
mod rotate;
mod sccp;
mod select;
mod simplify;
mod sink;
mod start;
mod statics;
mod strip;

pub use blocks::simplify_blocks;
pub use dce::eliminate_dead_code;
pub use globals::propagate_globals;
pub use gvn::number_values;
pub use inline::{Limits, inline_calls};
pub use legalize::legalize;
pub use licm::hoist_invariants;
pub use memory::{eliminate_dead_stores, forward_memory};
pub use merge::merge_functions;
pub use narrow::narrow_integers;
pub use rotate::rotate_loops;
pub use sccp::propagate_constants;
pub use select::{SelectLimits, form_selects};
pub use simplify::simplify;
pub use sink::sink_values;
pub use start::evaluate_start;
pub use statics::fold_statics;
pub use strip::strip_items;
