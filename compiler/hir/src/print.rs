//! The text of HIR, for `--emit hir` and tests.
