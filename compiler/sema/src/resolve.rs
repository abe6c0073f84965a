//! Resolution on demand: elements behind names, types behind written types, signatures and instances of functions.
//!
//! Guarantees: what is resolved is remembered, so that a mistake is reported once; cycles are found, not followed.

pub(crate) mod classes;
pub(crate) mod functions;
pub(crate) mod generics;
mod modules;
pub(crate) mod names;
pub(crate) mod types;
