//! Mistakes that the grammar lets pass so that their message can be good.
//!
//! Comes in: a parsed file. Goes out: messages about what a tree of the right shape may still get wrong without any look at
//! names or types: modifiers and their order, parameter lists, accessors, missing and surplus bodies, ambient contexts,
//! initialisers, loop heads. One walk over the tree; each construct has its file. Not done here: what the checker looks at
//! anyway when it gives meaning to a construct, such as jumps and their labels, or what may be assigned to.

mod class;
mod decl;
mod expr;
mod function;
mod stmt;
mod types;

use asc_ast::class::ModifierSpans;
use asc_ast::{Ident, Modifiers, PropertyName, SourceFile};
use asc_source::{Code, Diagnostic, Diagnostics, Interner, Span};

/// Reports what is wrong in a parsed file.
pub fn validate(file: &SourceFile, interner: &Interner, diagnostics: &mut Diagnostics) {
    let scope = Scope { place: Place::File, ambient: false, function: None };
    let mut validator = Validator { interner, diagnostics, scope };
    validator.declarations(&file.stmts);
}

/// What surrounds a statement or declaration.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    File,
    Namespace,
    /// A body or a block.
    Block,
}

/// The function around an expression or statement.
#[derive(Clone, Copy)]
struct FunctionScope {
    is_async: bool,
    is_generator: bool,
}

#[derive(Clone, Copy)]
struct Scope {
    place: Place,
    /// Inside a `declare`.
    ambient: bool,
    function: Option<FunctionScope>,
}

struct Validator<'a> {
    interner: &'a Interner,
    diagnostics: &'a mut Diagnostics,
    scope: Scope,
}

impl Validator<'_> {
    fn error(&mut self, code: Code, span: Span, arguments: &[&str]) {
        self.diagnostics.report(Diagnostic::new(code, span, arguments));
    }

    fn text(&self, ident: Ident) -> String {
        self.interner.text(ident.name).to_owned()
    }

    /// A member's name as a message shows it.
    fn name_text(&self, name: &PropertyName) -> String {
        match name {
            PropertyName::Ident(ident) => self.text(*ident),
            PropertyName::Private(ident) => format!("#{}", self.interner.text(ident.name)),
            PropertyName::String(literal) => String::from_utf16_lossy(&literal.value),
            PropertyName::Number { .. } | PropertyName::Computed { .. } => "[…]".to_owned(),
        }
    }

    /// Rejects every modifier that is not among `allowed`.
    fn allow(&mut self, modifiers: &Modifiers, allowed: &[&str]) {
        for (word, span) in modifiers_of(modifiers) {
            if !allowed.contains(&word) {
                self.error(Code::TS1042, span, &[word]);
            }
        }
    }

    /// Runs `inside` in another scope.
    fn scoped(&mut self, scope: Scope, inside: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.scope, scope);
        inside(self);
        self.scope = outer;
    }
}

/// The modifiers that are present, with their words.
pub fn modifiers_of(modifiers: &Modifiers) -> impl Iterator<Item = (&'static str, Span)> + use<> {
    let modifiers: &ModifierSpans = modifiers;
    [
        ("export", modifiers.export),
        ("default", modifiers.default),
        ("declare", modifiers.declare),
        ("public", modifiers.public),
        ("private", modifiers.private),
        ("protected", modifiers.protected),
        ("static", modifiers.is_static),
        ("abstract", modifiers.is_abstract),
        ("override", modifiers.is_override),
        ("readonly", modifiers.readonly),
        ("async", modifiers.is_async),
        ("accessor", modifiers.accessor),
    ]
    .into_iter()
    .filter_map(|(word, span)| Some((word, span?)))
}
