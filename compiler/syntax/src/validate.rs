//! Mistakes that the grammar lets pass so that their message can be good.

use asc_ast::{Modifiers, SourceFile};
use asc_source::{Diagnostics, Interner, Span};

/// Reports what is wrong in a parsed file.
pub fn validate(_file: &SourceFile, _interner: &Interner, _diagnostics: &mut Diagnostics) {}

/// The modifiers that are present, with their words.
pub fn modifiers_of(modifiers: &Modifiers) -> impl Iterator<Item = (&'static str, Span)> {
    let Modifiers {
        export, default, declare, public, private, protected, is_static, is_abstract, is_override, readonly, is_async,
        accessor,
    } = *modifiers;
    [
        ("export", export),
        ("default", default),
        ("declare", declare),
        ("public", public),
        ("private", private),
        ("protected", protected),
        ("static", is_static),
        ("abstract", is_abstract),
        ("override", is_override),
        ("readonly", readonly),
        ("async", is_async),
        ("accessor", accessor),
    ]
    .into_iter()
    .filter_map(|(word, span)| Some((word, span?)))
}
