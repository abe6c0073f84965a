//! Facts about bodies and modules that passes and the backend compute on demand; nothing here changes a module.

mod call_graph;
mod cold;
mod collecting;
mod control_flow;
mod dominators;
mod effects;
mod facts;
mod incoming;
mod known_bits;
mod known_params;
mod loops;
mod ranges;
mod uses;

pub use call_graph::CallGraph;
pub use cold::cold_blocks;
pub use collecting::{Collecting, Table};
pub use control_flow::ControlFlow;
pub use dominators::Dominators;
pub use effects::{Effects, Outcome, Places, Summary, inst_effects, is_removable};
pub use incoming::Incoming;
pub use known_bits::{KnownBits, is_truth, known_bits, transfer};
pub use known_params::KnownParams;
pub use loops::{Loop, LoopForest, is_reducible};
pub use ranges::Ranges;
pub use uses::{Use, UseCounts, Uses};
