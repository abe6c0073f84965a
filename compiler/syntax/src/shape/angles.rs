//! Which `<` opens type arguments, type parameters or a cast, and how the other `>` are glued.

use super::braces::Body;
use super::{Position, Shaper};
use crate::token::{Kind, Token};

/// The longest list of type arguments that is looked for where a comparison may stand.
const SPECULATION: usize = 4_000;

impl Shaper {
    pub(super) fn less(&mut self, at: usize) {
        let token = self.raw(at);
        if self.in_type(at) {
            if !token.has(Token::ANGLE)
                && let Some(walk) = self.walk_angle(at, usize::MAX)
            {
                self.mark_pairs(usize::MAX);
                // The type parameters of a function type, not the arguments of a name.
                if self.position != Position::End && !self.begins_signature() {
                    self.raw.tokens[walk.end - 1].flags |= Token::CAST;
                }
            }
            let kind = if self.raw(at).has(Token::ANGLE) { Kind::TypeLess } else { Kind::Less };
            return self.put(token, kind, Position::Operand);
        }
        if token.has(Token::NOT_ANGLE) {
            return self.put(token, Kind::Less, Position::Operand);
        }
        if self.position == Position::End { self.arguments(at) } else { self.prefix(at) }
    }

    /// `<` after an operand or a declared name.
    fn arguments(&mut self, at: usize) {
        let token = self.raw(at);
        let head = matches!(self.level().pending, Some(Body::Class | Body::Members));
        let end = self.walk_angle(at, SPECULATION).map(|walk| walk.end);
        match end {
            Some(end) if head || self.may_follow_arguments(end) => {
                self.mark_pairs(usize::MAX);
                self.type_until = self.type_until.max(end);
                self.put(token, Kind::TypeLess, Position::Operand);
            }
            // `<>` is reported by the grammar's own action.
            None if self.kind(at + 1) == Kind::Greater && (head || self.kind(at + 2) == Kind::LParen) => {
                self.raw.tokens[at + 1].flags |= Token::ANGLE;
                self.put(token, Kind::TypeLess, Position::Operand);
            }
            _ => self.put(token, Kind::Less, Position::Operand),
        }
    }

    /// TypeScript's own rule for what tells type arguments from comparisons.
    fn may_follow_arguments(&self, at: usize) -> bool {
        let kind = self.kind(at);
        match kind {
            Kind::LParen | Kind::TemplateFull | Kind::TemplateHead => true,
            Kind::Less | Kind::Greater | Kind::Plus | Kind::Minus => false,
            Kind::As | Kind::Satisfies | Kind::In | Kind::InstanceOf => true,
            Kind::LBracket | Kind::LBrace | Kind::Bang | Kind::Tilde | Kind::PlusPlus | Kind::MinusMinus | Kind::At => {
                self.newline(at)
            }
            kind if kind.is_word() => self.newline(at),
            kind if (Kind::PrivateName..=Kind::Regex).contains(&kind) => self.newline(at),
            _ => true,
        }
    }

    /// `<` where an operand or a member is expected: a cast, a generic arrow function, a generic signature.
    fn prefix(&mut self, at: usize) {
        let token = self.raw(at);
        let Some(walk) = self.walk_angle(at, usize::MAX) else {
            return self.put(token, Kind::Less, Position::Operand);
        };
        self.mark_pairs(usize::MAX);
        self.type_until = self.type_until.max(walk.end);
        if self.begins_signature() {
            return self.put(token, Kind::TypeLess, Position::Operand);
        }
        let arrow = self.kind(walk.end) == Kind::LParen && {
            let after = self.raw.after(walk.end);
            match self.kind(after) {
                Kind::Arrow => true,
                Kind::Colon => self
                    .walk_speculatively(after + 1)
                    .is_some_and(|result| self.kind(result.end) == Kind::Arrow || result.group_arrow.is_some()),
                _ => false,
            }
        };
        self.raw.tokens[walk.end - 1].flags |= Token::CAST;
        self.put(token, if arrow { Kind::GenericLess } else { Kind::TypeLess }, Position::Operand);
    }

    /// `>`: closes an angle bracket, or is glued to its neighbours. Gives the index after what it took.
    pub(super) fn greater(&mut self, at: usize) -> usize {
        let token = self.raw(at);
        if token.has(Token::ANGLE) {
            let position = if token.has(Token::CAST) { Position::Operand } else { Position::End };
            self.put(token, Kind::TypeGreater, position);
            return at + 1;
        }
        let adjacent = |n: usize| {
            let (before, next) = (self.raw(at + n - 1), self.raw(at + n));
            (before.end == next.start && !next.has(Token::ANGLE)).then_some(next.kind)
        };
        use Kind::{Equal, EqualEqual, EqualEqualEqual, Greater};
        let (kind, length) = match (adjacent(1), adjacent(2), adjacent(3)) {
            (Some(Greater), Some(Greater), Some(Equal)) => (Kind::GreaterGreaterGreaterEqual, 4),
            (Some(Greater), Some(Greater), _) => (Kind::GreaterGreaterGreater, 3),
            (Some(Greater), Some(Equal), _) => (Kind::GreaterGreaterEqual, 3),
            (Some(Greater), ..) => (Kind::GreaterGreater, 2),
            (Some(Equal), ..) => (Kind::GreaterEqual, 2),
            // `a >== b` is `>=` and `=`: the grammar reports the second.
            (Some(EqualEqual | EqualEqualEqual), ..) | (Some(_) | None, ..) => (Kind::Greater, 1),
        };
        let end = self.raw(at + length - 1).end;
        self.put(Token { end, ..token }, kind, Position::Operand);
        at + length
    }
}
