//! Resolution on demand.
