//! Builds function bodies; turns assignments to variables into SSA on the fly.
