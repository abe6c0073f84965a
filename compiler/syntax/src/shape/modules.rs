//! The clauses of imports and exports: `from`, `as`, `type`, and names that are otherwise keywords.

use super::Shaper;
use crate::token::Kind;

impl Shaper {
    /// Looks ahead from an `import` or `export` keyword at `at`, which has been put out: retags the words of its clause
    /// and notes where the clause ends.
    pub(super) fn module_clause(&mut self, at: usize) {
        let import = self.kind(at) == Kind::Import;
        let mut next = at + 1;
        if self.kind(next) == Kind::Type && self.is_type_only(next, import) {
            self.raw.tokens[next].kind = Kind::TypeOnly;
            next += 1;
        }
        let end = match self.kind(next) {
            Kind::LBrace => self.names(next),
            Kind::Star => self.star(next),
            kind if import && kind.is_identifier_like() => {
                self.raw.tokens[next].kind = Kind::Ident;
                match (self.kind(next + 1), self.kind(next + 2)) {
                    (Kind::Comma, Kind::LBrace) => self.names(next + 2),
                    (Kind::Comma, Kind::Star) => self.star(next + 2),
                    _ => next + 1,
                }
            }
            Kind::As if !import && self.kind(next + 1) == Kind::Namespace => next + 2,
            _ => next,
        };
        // `from "path"`; words before it were names.
        let from = end > next && self.kind(end) == Kind::From;
        let end = match from && (self.kind(end + 1) == Kind::String || !self.newline(end)) {
            true => end + 1 + usize::from(self.kind(end + 1) == Kind::String),
            false => end,
        };
        self.clause_until = end;
        if import && self.kind(end) == Kind::Assert && self.kind(end + 1) == Kind::LBrace && !self.newline(end) {
            self.raw.tokens[end].kind = Kind::With;
        }
    }

    /// `type` after `import` or `export` that is not itself the imported name.
    fn is_type_only(&self, at: usize, import: bool) -> bool {
        match self.kind(at + 1) {
            Kind::LBrace | Kind::Star => true,
            Kind::From => import && self.kind(at + 2) == Kind::From,
            kind => import && kind.is_identifier_like(),
        }
    }

    /// `* as name`.
    fn star(&mut self, at: usize) -> usize {
        if self.kind(at + 1) == Kind::As && self.kind(at + 2).is_word() {
            self.raw.tokens[at + 2].kind = Kind::Ident;
            at + 3
        } else {
            at + 1
        }
    }

    /// `{ a, b as c, type d, default as e }`: by their number and place, words are names or keywords.
    fn names(&mut self, open: usize) -> usize {
        let close = self.raw.partners[open] as usize;
        let mut first = open + 1;
        while first < close {
            let mut end = first;
            while end < close && self.kind(end) != Kind::Comma {
                end += 1;
            }
            let (type_only, alias) = match end - first {
                2 => (true, false),
                3 => (false, true),
                4 => (true, true),
                _ => (false, false),
            };
            for at in first..end {
                let keyword = if type_only && at == first && self.kind(at) == Kind::Type {
                    Some(Kind::TypeOnly)
                } else if alias && at + 2 == end && self.kind(at) == Kind::As {
                    Some(Kind::As)
                } else {
                    self.kind(at).is_word().then_some(Kind::Ident)
                };
                if let Some(kind) = keyword {
                    self.raw.tokens[at].kind = kind;
                }
            }
            first = end + 1;
        }
        close + 1
    }
}
