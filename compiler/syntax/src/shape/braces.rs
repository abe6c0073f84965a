//! Levels of brackets, and what an opening brace opens: a block, an object, a class body, …

use super::{Position, Shaper};
use crate::token::{Kind, Token};

/// What the innermost open bracket holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LevelKind {
    /// Statements.
    Block,
    Class,
    /// The members of an interface or object type.
    Members,
    /// An object literal or pattern.
    Object,
    Enum,
    Paren,
    /// The header of a `for`.
    ForParen,
    Bracket,
    Template,
    /// The names of an import or export.
    Names,
}

/// The body that a declaration's head announces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Body {
    Function,
    Class,
    Members,
    Enum,
    Block,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub kind: LevelKind,
    /// `?` of conditionals whose `:` has not come.
    pub ternaries: u32,
    /// A `case` whose `:` has not come.
    pub case_pending: bool,
    /// The body that the next `{` opens.
    pub pending: Option<Body>,
    /// That body ends an expression.
    pub expression: bool,
    /// In a class: behind the `=` of a field.
    pub initializer: bool,
    /// In a `for` header: a `;` or the `of` or `in` has come.
    pub semicolons: bool,
    /// Parentheses around parameters.
    pub parameters: bool,
    /// For `)` and `}`: what follows is a statement, not the rest of an expression.
    pub statement_after: bool,
}

impl Level {
    pub fn new(kind: LevelKind) -> Level {
        Level {
            kind,
            ternaries: 0,
            case_pending: false,
            pending: None,
            expression: false,
            initializer: false,
            semicolons: false,
            parameters: false,
            statement_after: false,
        }
    }
}

impl Shaper {
    /// Puts out an opening bracket.
    pub(super) fn open(&mut self, at: usize, kind: Kind, level: Level) {
        let position = match level.kind {
            LevelKind::Block | LevelKind::Class | LevelKind::Members => Position::Statement,
            _ => Position::Operand,
        };
        self.put(self.raw(at), kind, position);
        self.levels.push(level);
    }

    pub(super) fn open_brace(&mut self, at: usize) {
        let in_type = self.in_type(at);
        let outer = *self.level();
        if at < self.clause_until {
            return self.open(at, Kind::LBrace, Level::new(LevelKind::Names));
        }
        if in_type || self.position == Position::Operand && outer.pending.is_none() && self.last() != Kind::Arrow {
            let is_pattern =
                outer.parameters && matches!(self.last(), Kind::LParen | Kind::ArrowParen | Kind::Comma | Kind::Dots);
            let (kind, level) = match in_type && !is_pattern {
                true if self.is_mapped(at) => (Kind::MappedBrace, LevelKind::Members),
                true => (Kind::ObjectBrace, LevelKind::Members),
                false => (Kind::ObjectBrace, LevelKind::Object),
            };
            return self.open(at, kind, Level::new(level));
        }
        let kind = match outer.pending {
            Some(Body::Class) => LevelKind::Class,
            Some(Body::Members) => LevelKind::Members,
            Some(Body::Enum) => LevelKind::Enum,
            Some(Body::Function | Body::Block) | None => LevelKind::Block,
        };
        let mut level = Level::new(kind);
        let arrow = self.last() == Kind::Arrow;
        level.statement_after = !(arrow || outer.pending.is_some() && outer.expression);
        self.level().pending = None;
        self.open(at, Kind::LBrace, level);
    }

    /// `{ [K in`, with `readonly` before the bracket in any form.
    fn is_mapped(&self, open: usize) -> bool {
        let mut at = open + 1;
        if matches!(self.kind(at), Kind::Plus | Kind::Minus) {
            at += 1;
        }
        if self.kind(at) == Kind::Readonly {
            at += 1;
        }
        self.kind(at) == Kind::LBracket && self.kind(at + 1).is_identifier_like() && self.kind(at + 2) == Kind::In
    }

    /// Puts out a closing bracket.
    pub(super) fn close(&mut self, at: usize) {
        let token = self.raw(at);
        let level = if self.levels.len() > 1 { self.levels.pop().expect("more than one") } else { self.levels[0] };
        let position = if level.statement_after { Position::Statement } else { Position::End };
        if token.kind == Kind::RBrace && level.statement_after && self.level_kind() == LevelKind::Class {
            self.level().initializer = false;
        }
        self.put(token, token.kind, position);
        self.after_decorator(at);
    }

    /// Whether the raw token can be no part of the class or interface around it. Were it left as it is, error recovery
    /// would leave the class to find a place for it.
    pub(super) fn is_misplaced(&self, at: usize) -> bool {
        let Some(level) = self.levels.last() else { return false };
        let members = matches!(level.kind, LevelKind::Class | LevelKind::Members);
        if !members || level.initializer || self.in_type(at) || at < self.decorator_until {
            return false;
        }
        let statement = self.position == Position::Statement;
        match self.kind(at) {
            Kind::LParen => statement && level.kind == LevelKind::Class,
            Kind::Less => statement && level.kind == LevelKind::Class,
            Kind::Star => !statement,
            Kind::Equal | Kind::Colon | Kind::Question | Kind::Bang => statement,
            Kind::At | Kind::Semicolon | Kind::Comma | Kind::LBrace | Kind::RBrace | Kind::LBracket => false,
            kind => kind >= Kind::Dot && kind != Kind::EndOfFile,
        }
    }

    /// Puts out a misplaced token, or one for a whole group in parentheses; gives the index after it.
    pub(super) fn misplaced(&mut self, at: usize) -> usize {
        let token = self.raw(at);
        let after = if token.kind == Kind::LParen { self.raw.after(at) } else { at + 1 };
        let end = self.raw(after - 1).end;
        self.put(Token { end, ..token }, Kind::Misplaced, Position::Statement);
        after
    }

    pub(super) fn colon(&mut self, at: usize) {
        let token = self.raw(at);
        let arrow = self.arrow_results.last().copied();
        let last = self.last();
        let before = self.before;
        let in_type = self.in_type(at);
        let level = self.level();
        let mut position = Position::Operand;
        if let Some((_, arrow)) = arrow.filter(|&(colon, _)| colon == at) {
            self.arrow_results.pop();
            self.type_until = self.type_until.max(arrow);
        } else if in_type {
            // Whatever it is, it stays in the type.
        } else if level.ternaries > 0 && !(level.pending == Some(Body::Function) && last == Kind::RParen) {
            level.ternaries -= 1;
        } else if level.case_pending {
            level.case_pending = false;
            position = Position::Statement;
        } else {
            let annotation = match level.kind {
                LevelKind::Object => last == Kind::RParen,
                LevelKind::Block if last == Kind::Default || last == Kind::Ident && before == Position::Statement => {
                    position = Position::Statement;
                    false
                }
                LevelKind::Template | LevelKind::Enum | LevelKind::Names => false,
                LevelKind::Block
                | LevelKind::Class
                | LevelKind::Members
                | LevelKind::Paren
                | LevelKind::ForParen
                | LevelKind::Bracket => true,
            };
            if annotation {
                self.enter_type(at + 1);
            }
        }
        self.put(token, Kind::Colon, position);
    }

    pub(super) fn question(&mut self, at: usize) {
        let marker = matches!(
            self.kind(at + 1),
            Kind::Colon | Kind::RParen | Kind::Comma | Kind::Equal | Kind::Semicolon | Kind::RBracket | Kind::RBrace
        );
        let in_type = self.in_type(at);
        let level = self.level();
        let member = matches!(level.kind, LevelKind::Class | LevelKind::Members) && !level.initializer;
        if !marker && !in_type && !member {
            level.ternaries += 1;
        }
        // An optional method: the `(` or `<` after the mark belongs to the name.
        let position = if member && !in_type { Position::End } else { Position::Operand };
        self.put(self.raw(at), Kind::Question, position);
    }
}
