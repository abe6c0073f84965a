//! Operators written alike: prefix and postfix `++`, `--`, `!`; `|` and `&` of types and of values.

use super::{Position, Shaper};
use crate::token::Kind;

impl Shaper {
    /// Punctuation and literals that need no more context than the last token.
    pub(super) fn operator(&mut self, at: usize) {
        let token = self.raw(at);
        let postfix = self.position == Position::End && !self.newline(at);
        let (kind, position) = match token.kind {
            Kind::PlusPlus if !postfix => (Kind::PlusPlusPrefix, Position::Operand),
            Kind::MinusMinus if !postfix => (Kind::MinusMinusPrefix, Position::Operand),
            Kind::PlusPlus | Kind::MinusMinus => (token.kind, Position::End),
            Kind::Bang if postfix => (Kind::BangPostfix, Position::End),
            Kind::Bar if self.in_type(at) => (Kind::TypeBar, Position::Operand),
            Kind::Ampersand if self.in_type(at) => (Kind::TypeAmpersand, Position::Operand),
            kind if (Kind::PrivateName..=Kind::TemplateFull).contains(&kind) => (kind, Position::End),
            // A generator method's star: its name follows.
            Kind::Star if self.position == Position::Statement => (Kind::Star, Position::Statement),
            Kind::Arrow => {
                self.level().pending = None;
                (Kind::Arrow, Position::Operand)
            }
            kind => (kind, Position::Operand),
        };
        self.put(token, kind, position);
    }
}
