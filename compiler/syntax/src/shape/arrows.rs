//! Which `(` begins the parameters of an arrow function or function type.

use super::braces::{Level, LevelKind};
use super::{Position, Shaper};
use crate::token::Kind;

impl Shaper {
    pub(super) fn open_paren(&mut self, at: usize) {
        let last = self.last();
        let statement_level = !self.in_type(at);
        let mut level = Level::new(LevelKind::Paren);
        let mut kind = Kind::LParen;
        match last {
            Kind::For => (level.kind, level.statement_after) = (LevelKind::ForParen, true),
            Kind::Await if self.out.len() > 1 && self.out[self.out.len() - 2].kind == Kind::For => {
                (level.kind, level.statement_after) = (LevelKind::ForParen, true);
            }
            Kind::If | Kind::While | Kind::With | Kind::Switch | Kind::Catch if statement_level => {
                level.statement_after = true;
            }
            _ if self.position == Position::End || self.begins_signature() => level.parameters = true,
            _ if self.is_arrow(at) => (kind, level.parameters) = (Kind::ArrowParen, true),
            _ => {}
        }
        self.open(at, kind, level);
    }

    /// Whether a call signature of an interface begins.
    pub(super) fn begins_signature(&self) -> bool {
        self.level_kind() == LevelKind::Members && self.position == Position::Statement
    }

    /// Whether the parentheses opened at `at` are followed by `=>`, or by a result type and `=>`.
    fn is_arrow(&mut self, at: usize) -> bool {
        let after = self.raw.after(at);
        match self.kind(after) {
            // A group that ends the result type is followed by the arrow of the function itself.
            Kind::Arrow => !self.in_type(at) || self.in_type(after),
            Kind::Colon if !self.in_type(at) => self.has_arrow_result(at, after),
            _ => false,
        }
    }

    /// Whether a type and `=>` follow the `:` at `colon`.
    fn has_arrow_result(&mut self, open: usize, colon: usize) -> bool {
        // In `a ? (b) : c => d` the parentheses are the middle operand, unless they can be nothing but parameters.
        let level = self.level();
        if (level.ternaries > 0 || level.case_pending) && !self.must_be_parameters(open) {
            return false;
        }
        let Some(walk) = self.walk_speculatively(colon + 1) else { return false };
        let arrow = if self.kind(walk.end) == Kind::Arrow {
            walk.end
        } else {
            // `(a): (b) => c`, where the walk took `(b) => c` for a function type.
            let Some(arrow) = walk.group_arrow else { return false };
            arrow
        };
        self.mark_pairs(arrow);
        self.arrow_results.push((colon, arrow));
        true
    }

    /// Empty parentheses, or a first element with a type.
    fn must_be_parameters(&self, open: usize) -> bool {
        let question = self.kind(open + 2) == Kind::Question;
        match self.kind(open + 1) {
            Kind::RParen | Kind::Dots => true,
            kind if kind.is_identifier_like() || kind == Kind::This => {
                self.kind(open + 2 + usize::from(question)) == Kind::Colon
            }
            _ => false,
        }
    }
}
