//! Which words are keywords where they stand, and which are names.

use super::braces::LevelKind;
use super::{Position, Shaper};
use crate::token::Kind;

impl Shaper {
    /// The kind of the word at `at` in its place.
    pub(super) fn word(&mut self, at: usize) -> Kind {
        let kind = self.kind(at);
        if matches!(self.last(), Kind::Dot | Kind::QuestionDot) || at < self.decorator_until && self.last() == Kind::At
        {
            return Kind::Ident;
        }
        if at < self.clause_until || kind == Kind::Ident {
            return kind;
        }
        if kind.is_reserved() {
            return self.reserved(at, kind);
        }
        if self.is_keyword(at, kind) {
            return if kind == Kind::Async { self.asynchronous(at) } else { kind };
        }
        Kind::Ident
    }

    /// Whether the word is where the name of a member, property or enum member stands.
    fn at_member_name(&self) -> bool {
        match self.level_kind() {
            LevelKind::Class | LevelKind::Members => self.position == Position::Statement,
            LevelKind::Object => matches!(
                self.last(),
                Kind::ObjectBrace | Kind::Comma | Kind::Get | Kind::Set | Kind::Async | Kind::Star
            ),
            LevelKind::Enum => matches!(self.last(), Kind::LBrace | Kind::Comma),
            LevelKind::Block
            | LevelKind::Paren
            | LevelKind::ForParen
            | LevelKind::Bracket
            | LevelKind::Template
            | LevelKind::Names => false,
        }
    }

    /// Whether what follows the word at `at` can follow the name of a member.
    fn member_name_ends(&self, at: usize) -> bool {
        self.newline(at + 1)
            || matches!(
                self.kind(at + 1),
                Kind::LParen
                    | Kind::Colon
                    | Kind::Question
                    | Kind::Bang
                    | Kind::Equal
                    | Kind::Semicolon
                    | Kind::Comma
                    | Kind::RBrace
                    | Kind::Less
                    | Kind::EndOfFile
            )
    }

    /// Whether the next word, on the same line, can stand after a modifier of a member.
    fn member_follows(&self, at: usize) -> bool {
        let next = self.kind(at + 1);
        if self.newline(at + 1) {
            return false;
        }
        // `x as T`, `x in y` where `x` is the name of a modifier.
        if matches!(next, Kind::As | Kind::Satisfies | Kind::In | Kind::InstanceOf | Kind::Is | Kind::Of) {
            return self.member_name_ends(at + 1);
        }
        next.is_member_name() || matches!(next, Kind::LBracket | Kind::Star | Kind::At)
    }

    fn reserved(&mut self, at: usize, kind: Kind) -> Kind {
        if self.at_member_name() && self.member_name_ends(at) {
            return Kind::Ident;
        }
        let members = matches!(self.level_kind(), LevelKind::Class | LevelKind::Members);
        if members && self.position == Position::Statement && kind != Kind::Export && at >= self.decorator_until {
            return Kind::Misplaced;
        }
        match kind {
            Kind::Function | Kind::Class if self.position == Position::Operand && self.last() != Kind::Default => {
                if kind == Kind::Function {
                    Kind::FunctionExpr
                } else {
                    Kind::ClassExpr
                }
            }
            Kind::Import if matches!(self.kind(at + 1), Kind::LParen | Kind::Dot) => Kind::ImportExpr,
            // AssemblyScript has a function of this name: `i31.new`.
            Kind::New if self.last() == Kind::Function => Kind::Ident,
            Kind::In => self.in_keyword(at),
            Kind::Extends if self.extends_infer(at) => Kind::InferExtends,
            _ => kind,
        }
    }

    fn in_keyword(&mut self, at: usize) -> Kind {
        let position = self.position;
        let out = self.out.len();
        if self.in_type(at)
            && out >= 3
            && self.out[out - 2].kind == Kind::LBracket
            && matches!(self.out[out - 3].kind, Kind::MappedBrace | Kind::Readonly)
        {
            return Kind::MappedIn;
        }
        let level = self.level();
        if level.kind == LevelKind::ForParen && !level.semicolons && position == Position::End {
            level.semicolons = true;
            return Kind::ForIn;
        }
        Kind::In
    }

    /// The `extends` of `infer U extends C`, unless a `?` follows: then `infer U` is itself the checked type. Only right
    /// behind an `extends` it cannot be.
    fn extends_infer(&mut self, at: usize) -> bool {
        let [.., first, infer, _] = self.out.as_slice() else { return false };
        if infer.kind != Kind::Infer {
            return false;
        }
        if first.kind == Kind::Extends {
            return true;
        }
        self.end_of_short_type(at + 1).is_some_and(|end| self.kind(end) != Kind::Question)
    }

    /// Whether the contextual keyword at `at` is a keyword there.
    fn is_keyword(&mut self, at: usize, kind: Kind) -> bool {
        let level = self.level_kind();
        let members = matches!(level, LevelKind::Class | LevelKind::Members) && !self.in_member_type(at);
        let next = self.kind(at + 1);
        let same_line = !self.newline(at + 1);
        let statement = self.position == Position::Statement || self.last() == Kind::Default;
        let declares_here = statement && level == LevelKind::Block;
        match kind {
            Kind::Abstract if members => statement && self.member_follows(at),
            Kind::Abstract if self.in_type(at) => next == Kind::New,
            Kind::Abstract => statement && same_line && declares(next),
            Kind::Declare if members => statement && self.member_follows(at),
            Kind::Declare => statement && same_line && (declares(next) || next == Kind::Export),
            Kind::Accessor => members && statement && self.member_follows(at),
            Kind::Public | Kind::Private | Kind::Protected | Kind::Override | Kind::Static | Kind::Readonly => {
                self.is_modifier(at, kind, members)
            }
            Kind::Get | Kind::Set => {
                (members && statement || self.at_member_name()) && self.member_follows(at) && next != Kind::Star
            }
            Kind::Async => self.is_async(at, members),
            Kind::Await => self.is_await(at),
            Kind::As | Kind::Satisfies => self.is_cast(at),
            Kind::Is => self.is_predicate(at),
            Kind::Asserts => {
                self.in_type(at)
                    && self.position == Position::Operand
                    && same_line
                    && (next.is_identifier_like() && next != Kind::Is || next == Kind::This)
            }
            Kind::KeyOf | Kind::Unique | Kind::Infer => {
                self.in_type(at) && self.position == Position::Operand && self.begins_type(at + 1)
            }
            Kind::Out => self.in_type(at) && same_line && next.is_identifier_like() && self.last() != Kind::Extends,
            Kind::Let => {
                (declares_here || level == LevelKind::ForParen && self.last() == Kind::LParen)
                    && binds(next)
                    && (same_line || next.is_identifier_like())
            }
            Kind::Type => declares_here && same_line && self.is_alias(at),
            Kind::Namespace => declares_here && same_line && next.is_identifier_like(),
            Kind::Module => declares_here && same_line && (next.is_identifier_like() || next == Kind::String),
            Kind::Global => self.last() == Kind::Declare && next == Kind::LBrace,
            Kind::Interface => declares_here && same_line && next.is_identifier_like(),
            Kind::Implements => self.position == Position::End && self.heads_class(),
            Kind::Of => self.is_of(),
            Kind::From | Kind::Assert => false,
            _ => false,
        }
    }

    /// Inside the type of a member the words are those of types.
    fn in_member_type(&self, at: usize) -> bool {
        self.in_type(at) && self.position != Position::Statement
    }

    fn heads_class(&mut self) -> bool {
        use super::braces::Body;
        matches!(self.level().pending, Some(Body::Class | Body::Members))
    }

    fn is_modifier(&mut self, at: usize, kind: Kind, members: bool) -> bool {
        let next = self.kind(at + 1);
        let statement = self.position == Position::Statement;
        if members && statement {
            // `static` alone may stand on the line before.
            return self.member_follows(at) || kind == Kind::Static && (next == Kind::LBrace || next.is_member_name());
        }
        match self.level_kind() {
            LevelKind::Paren if kind != Kind::Static && !self.in_member_type(at) => {
                let first = statement
                    || matches!(
                        self.last(),
                        Kind::LParen
                            | Kind::ArrowParen
                            | Kind::Comma
                            | Kind::Public
                            | Kind::Private
                            | Kind::Protected
                            | Kind::Override
                            | Kind::Readonly
                    );
                first
                    && (next.is_identifier_like() && self.member_follows(at)
                        || matches!(next, Kind::Dots | Kind::LBrace))
            }
            LevelKind::Block if statement => !self.newline(at + 1) && declares(next),
            _ => kind == Kind::Readonly && self.in_type(at) && self.begins_type(at + 1),
        }
    }

    fn is_async(&mut self, at: usize, members: bool) -> bool {
        let next = self.kind(at + 1);
        if self.newline(at + 1) {
            return false;
        }
        if members && self.position == Position::Statement
            || self.level_kind() == LevelKind::Object && self.at_member_name()
        {
            return self.member_follows(at);
        }
        if self.position == Position::End {
            return false;
        }
        match next {
            Kind::Function => true,
            Kind::LParen => matches!(self.kind(self.raw.after(at + 1)), Kind::Arrow | Kind::Colon),
            Kind::Less => self.walk_angle(at + 1, 4_000).is_some_and(|walk| self.kind(walk.end) == Kind::LParen),
            next => next.is_identifier_like() && self.kind(at + 2) == Kind::Arrow,
        }
    }

    /// `async` before a declaration or a member, or before an expression.
    fn asynchronous(&self, at: usize) -> Kind {
        let members = matches!(self.level_kind(), LevelKind::Class | LevelKind::Members | LevelKind::Object);
        let declaration = self.kind(at + 1) == Kind::Function
            && (self.position == Position::Statement || self.last() == Kind::Default);
        if declaration || members && self.at_member_name() { Kind::Async } else { Kind::AsyncExpr }
    }

    fn is_await(&self, at: usize) -> bool {
        let next = self.kind(at + 1);
        if self.last() == Kind::For {
            return next == Kind::LParen;
        }
        self.position != Position::End
            && !self.newline(at + 1)
            && (next.is_word() && !matches!(next, Kind::As | Kind::Satisfies | Kind::In | Kind::InstanceOf | Kind::Of)
                || (Kind::PrivateName..=Kind::TemplateHead).contains(&next)
                || matches!(next, Kind::LParen | Kind::LBracket | Kind::LBrace | Kind::Bang | Kind::Tilde))
    }

    /// `as` and `satisfies` between an operand and a type.
    fn is_cast(&self, at: usize) -> bool {
        // `[K in T as N]` may be broken over lines.
        let in_brackets = self.level_kind() == LevelKind::Bracket && self.in_type(at);
        self.position == Position::End && (!self.newline(at) || in_brackets)
    }

    /// `x is T` as a result type.
    fn is_predicate(&self, at: usize) -> bool {
        let [.., before, subject] = self.out.as_slice() else { return false };
        matches!(subject.kind, Kind::Ident | Kind::This)
            && matches!(before.kind, Kind::Colon | Kind::Arrow | Kind::Asserts)
            && !self.newline(at)
            && self.begins_type(at + 1)
    }

    fn is_alias(&self, at: usize) -> bool {
        self.kind(at + 1).is_identifier_like() && matches!(self.kind(at + 2), Kind::Equal | Kind::Less)
    }

    fn is_of(&mut self) -> bool {
        let end = self.position == Position::End;
        let level = self.level();
        let header = level.kind == LevelKind::ForParen && !level.semicolons && end;
        if header {
            level.semicolons = true;
        }
        header
    }
}

/// What may stand after `declare`, `abstract` and the like before a declaration.
fn declares(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Function
            | Kind::Class
            | Kind::Interface
            | Kind::Enum
            | Kind::Const
            | Kind::Let
            | Kind::Var
            | Kind::Namespace
            | Kind::Module
            | Kind::Global
            | Kind::Type
            | Kind::Abstract
            | Kind::Async
            | Kind::Declare
            | Kind::Import
    )
}

/// What may stand after `let`, or stands there by mistake, when `let` is no name.
fn binds(kind: Kind) -> bool {
    kind.is_identifier_like() && !matches!(kind, Kind::As | Kind::Satisfies | Kind::Is)
        || matches!(kind, Kind::LBrace | Kind::LBracket)
        || (Kind::PrivateName..=Kind::Regex).contains(&kind)
        || kind.is_reserved() && !matches!(kind, Kind::In | Kind::InstanceOf)
}
