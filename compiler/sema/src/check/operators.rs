//! Operators of expressions.
