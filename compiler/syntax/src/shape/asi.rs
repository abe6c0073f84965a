//! Ends statements and members at line breaks and before `}`, where that is certain.
//!
//! What is not certain here (a line that begins with `{`, a `do … while` without semicolon) is left to the grammar's own
//! recovery, which follows the rule of the offending token.

use super::braces::LevelKind;
use super::{Position, Shaper};
use crate::token::{Kind, Token};

impl Shaper {
    /// Puts out a `;` if the raw token at `at` shows that the statement before it has ended.
    pub(super) fn terminate_before(&mut self, at: usize) {
        let kind = self.kind(at);
        let close = matches!(kind, Kind::RBrace | Kind::EndOfFile);
        if !close && !self.newline(at) || at < self.clause_until || self.decorator_until > at {
            return;
        }
        let level = self.level_kind();
        if !matches!(level, LevelKind::Block | LevelKind::Class | LevelKind::Members) {
            return;
        }
        let restricted = matches!(self.last(), Kind::Return | Kind::Yield) && level == LevelKind::Block;
        let ends = restricted || self.position == Position::End && (close || self.begins_statement(at, level));
        if ends {
            let end = self.out.last().map_or(0, |token| token.end);
            self.semicolon(Token { kind: Kind::Semicolon, flags: Token::VIRTUAL, start: end, end });
        }
    }

    /// Whether the raw token, first on its line, cannot continue what an operand ended.
    fn begins_statement(&self, at: usize, level: LevelKind) -> bool {
        let kind = self.kind(at);
        let next = self.kind(at + 1);
        match kind {
            Kind::In | Kind::InstanceOf | Kind::Extends | Kind::Implements => {
                level != LevelKind::Block
                    && matches!(
                        next,
                        Kind::Colon | Kind::LParen | Kind::Question | Kind::Semicolon | Kind::Equal | Kind::Bang
                    )
            }
            Kind::At | Kind::PrivateName | Kind::Tilde | Kind::Bang | Kind::PlusPlus | Kind::MinusMinus => true,
            Kind::Integer | Kind::Float | Kind::BigInt | Kind::String | Kind::Regex => true,
            // After the type of a member, these begin the next one.
            Kind::LBracket | Kind::LParen | Kind::Less | Kind::Star => {
                level != LevelKind::Block && at == self.type_until
            }
            kind => kind.is_word(),
        }
    }
}
