//! The passes, one file each: functions from a body or module to a better one of the same meaning.

mod blocks;
mod dce;
mod simplify;

pub use blocks::simplify_blocks;
pub use dce::eliminate_dead_code;
pub use simplify::simplify;
