//! Interned identifiers.

use string_interner::{StringInterner, Symbol, backend::StringBackend, symbol::SymbolU32};

/// An interned identifier or string: cheap to copy, compare and hash.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Name(SymbolU32);

impl Name {
    /// A dense number, unique in its interner; the order is that of first interning.
    pub fn index(self) -> usize {
        self.0.to_usize()
    }
}

/// Maps texts to [`Name`]s and back.
pub struct Interner {
    names: StringInterner<StringBackend<SymbolU32>, rustc_hash::FxBuildHasher>,
}

impl Default for Interner {
    fn default() -> Interner {
        Interner { names: StringInterner::with_hasher(rustc_hash::FxBuildHasher) }
    }
}

impl Interner {
    pub fn intern(&mut self, text: &str) -> Name {
        Name(self.names.get_or_intern(text))
    }

    /// The name of `text` if anything has interned it.
    pub fn get(&self, text: &str) -> Option<Name> {
        self.names.get(text).map(Name)
    }

    pub fn text(&self, name: Name) -> &str {
        self.names.resolve(name.0).expect("a name belongs to the interner that made it")
    }

    /// The number of distinct names.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All names with their texts, in the order of first interning.
    pub fn iter(&self) -> impl Iterator<Item = (Name, &str)> {
        self.names.iter().map(|(symbol, text)| (Name(symbol), text))
    }
}
