//! Literal of expressions.
