//! The whole check of a program, in order.

use asc_hir as hir;
use asc_source::{Diagnostics, Interner};

use crate::Input;

/// Checks a program: declares all files, then checks what is reached, then the rest.
pub(crate) fn check(input: &Input<'_>, interner: &mut Interner, diagnostics: &mut Diagnostics) -> hir::Program {
    let _ = (input, interner, diagnostics);
    hir::Program::default()
}
