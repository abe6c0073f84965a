//! Declarations: every name gets its element.
