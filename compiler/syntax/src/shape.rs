//! Raw tokens to the tokens that the grammar reads.
//!
//! Comes in: tokens with balanced brackets. Goes out: tokens whose kinds alone decide what the grammar does, where
//! TypeScript's own syntax needs unlimited lookahead or context. One pass forward, in linear time; each concern has its
//! file: which words are keywords (`contextual`), what an opening brace opens (`braces`), which parentheses belong to an
//! arrow function (`arrows`), which `<` opens type arguments (`angles`), where a type ends (`types`), where a line break
//! ends a statement (`asi`), imports and exports (`modules`), operators that are written alike (`operators`).

mod angles;
mod arrows;
mod asi;
mod braces;
mod contextual;
mod modules;
mod operators;
mod types;

use crate::brackets::Balanced;
use crate::token::{Kind, Token};
use braces::{Body, Level, LevelKind};

/// Shapes balanced tokens.
pub fn shape(balanced: Balanced) -> Vec<Token> {
    let count = balanced.tokens.len();
    let mut shaper = Shaper {
        raw: balanced,
        out: Vec::with_capacity(count + count / 16),
        levels: vec![Level::new(LevelKind::Block)],
        position: Position::Statement,
        before: Position::Statement,
        type_until: 0,
        decorator_until: 0,
        clause_until: 0,
        alias_equals: usize::MAX,
        arrow_results: Vec::new(),
        frames: Vec::new(),
        pairs: Vec::new(),
        walked: 0,
    };
    let mut at = 0;
    while at < count {
        at = shaper.step(at);
    }
    shaper.out
}

/// What the last token leaves to be expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Position {
    /// A statement, or the member of a class or interface, may begin.
    Statement,
    /// An operand must follow.
    Operand,
    /// An operand has ended.
    End,
}

struct Shaper {
    raw: Balanced,
    out: Vec<Token>,
    levels: Vec<Level>,
    position: Position,
    /// The position before the last token.
    before: Position,
    /// Raw tokens before this index belong to a type.
    type_until: usize,
    /// Raw tokens before this index belong to a decorator.
    decorator_until: usize,
    /// Raw tokens before this index belong to the clause of an import or export.
    clause_until: usize,
    /// The `=` of the type alias being passed.
    alias_equals: usize,
    /// The `:` and `=>` of arrow functions ahead that declare a result type.
    arrow_results: Vec<(usize, usize)>,
    /// Scratch space of the walks over types.
    frames: Vec<types::Frame>,
    pairs: Vec<types::Pair>,
    /// How far the last walk came that found no type.
    walked: usize,
}

impl Shaper {
    fn raw(&self, at: usize) -> Token {
        self.raw.tokens[at.min(self.raw.tokens.len() - 1)]
    }

    fn kind(&self, at: usize) -> Kind {
        self.raw(at).kind
    }

    /// Whether a line break precedes the raw token.
    fn newline(&self, at: usize) -> bool {
        self.raw(at).has(Token::NEWLINE)
    }

    fn level(&mut self) -> &mut Level {
        self.levels.last_mut().expect("the file's own level is never closed")
    }

    fn level_kind(&self) -> LevelKind {
        self.levels.last().expect("the file's own level is never closed").kind
    }

    /// The kind of the last token put out.
    fn last(&self) -> Kind {
        self.out.last().map_or(Kind::Semicolon, |token| token.kind)
    }

    fn in_type(&self, at: usize) -> bool {
        at < self.type_until
    }

    /// Shapes the raw token at `at`; gives the index after what it took.
    fn step(&mut self, at: usize) -> usize {
        let token = self.raw(at);
        self.terminate_before(at);
        if self.is_misplaced(at) {
            return self.misplaced(at);
        }
        if token.kind.is_word() {
            let kind = self.word(at);
            self.word_position(at, kind);
            return at + 1;
        }
        match token.kind {
            Kind::LBrace => self.open_brace(at),
            Kind::LParen => self.open_paren(at),
            Kind::LBracket => self.open(at, Kind::LBracket, Level::new(LevelKind::Bracket)),
            Kind::TemplateHead => self.open(at, Kind::TemplateHead, Level::new(LevelKind::Template)),
            Kind::TemplateMiddle => {
                *self.level() = Level::new(LevelKind::Template);
                self.put(token, Kind::TemplateMiddle, Position::Operand);
            }
            Kind::RBrace | Kind::RParen | Kind::RBracket | Kind::TemplateTail => self.close(at),
            Kind::Less => self.less(at),
            Kind::Greater => return self.greater(at),
            Kind::Colon => self.colon(at),
            Kind::Question => self.question(at),
            Kind::At => self.decorator(at),
            Kind::Equal => self.equal(at),
            Kind::Semicolon => self.semicolon(token),
            Kind::Comma => {
                self.level().ternaries = 0;
                self.put(token, Kind::Comma, Position::Operand);
            }
            _ => self.operator(at),
        }
        at + 1
    }

    /// Puts out a token of another kind and notes what may follow.
    fn put(&mut self, token: Token, kind: Kind, position: Position) {
        self.out.push(Token { kind, ..token });
        self.before = self.position;
        self.position = position;
    }

    fn semicolon(&mut self, token: Token) {
        let level = self.level();
        level.ternaries = 0;
        level.pending = None;
        level.initializer = false;
        level.semicolons = true;
        let position = if level.kind == LevelKind::ForParen { Position::Operand } else { Position::Statement };
        self.put(token, Kind::Semicolon, position);
    }

    fn equal(&mut self, at: usize) {
        if at == self.alias_equals {
            self.enter_type(at + 1);
        }
        self.level().initializer = true;
        self.put(self.raw(at), Kind::Equal, Position::Operand);
    }

    /// Passes `@name.name`; arguments follow as usual.
    fn decorator(&mut self, at: usize) {
        let mut end = at + 1;
        if self.kind(end).is_word() {
            end += 1;
            while self.kind(end) == Kind::Dot && self.kind(end + 1).is_word() {
                end += 2;
            }
            if self.kind(end) == Kind::LParen {
                end = self.raw.after(end);
            }
        }
        self.decorator_until = end;
        self.put(self.raw(at), Kind::At, Position::Operand);
    }

    /// After the last token of a decorator, the decorated thing begins.
    fn after_decorator(&mut self, at: usize) {
        if at + 1 == self.decorator_until {
            self.position = Position::Statement;
        }
    }

    /// Puts out a word and notes what it leaves to be expected.
    fn word_position(&mut self, at: usize, kind: Kind) {
        let token = self.raw(at);
        let position = match kind {
            Kind::Ident | Kind::This | Kind::Super | Kind::Null | Kind::True | Kind::False => Position::End,
            Kind::Break | Kind::Continue | Kind::Debugger => Position::End,
            Kind::Void if self.in_type(at) => Position::End,
            Kind::Const if self.before_is_cast() => Position::End,
            Kind::Else | Kind::Do | Kind::Try | Kind::Catch | Kind::Finally => Position::Statement,
            Kind::Export
            | Kind::Declare
            | Kind::Abstract
            | Kind::Async
            | Kind::Public
            | Kind::Private
            | Kind::Protected
            | Kind::Static
            | Kind::Override
            | Kind::Readonly
            | Kind::Accessor
            | Kind::Get
            | Kind::Set => {
                if self.in_type(at) || matches!(self.level_kind(), LevelKind::Object | LevelKind::Paren) {
                    Position::Operand
                } else {
                    Position::Statement
                }
            }
            Kind::Case => {
                self.level().case_pending = true;
                Position::Operand
            }
            Kind::Function | Kind::FunctionExpr => self.expect_body(Body::Function, kind == Kind::FunctionExpr),
            Kind::Class | Kind::ClassExpr => self.expect_body(Body::Class, kind == Kind::ClassExpr),
            Kind::Interface => self.expect_body(Body::Members, false),
            Kind::Enum => self.expect_body(Body::Enum, false),
            Kind::Namespace | Kind::Module | Kind::Global => self.expect_body(Body::Block, false),
            Kind::Switch => self.expect_body(Body::Block, false),
            Kind::Type => {
                self.alias_head(at);
                Position::Operand
            }
            Kind::As | Kind::Satisfies | Kind::InstanceOf => {
                if !self.in_type(at) && at >= self.clause_until {
                    self.enter_type(at + 1);
                }
                Position::Operand
            }
            Kind::Misplaced => Position::Statement,
            _ => Position::Operand,
        };
        self.put(token, kind, position);
        self.after_decorator(at);
        if matches!(kind, Kind::Import | Kind::Export) && at >= self.clause_until {
            self.module_clause(at);
        }
    }

    /// Finds the `=` of the type alias whose `type` stands at `at`.
    fn alias_head(&mut self, at: usize) {
        let mut equals = at + 2;
        if self.kind(equals) == Kind::Less
            && let Some(walk) = self.walk_angle(equals, usize::MAX)
        {
            equals = walk.end;
        }
        self.alias_equals = equals;
    }

    /// Whether the last token is the `as` or `<` before a `const`.
    fn before_is_cast(&self) -> bool {
        matches!(self.last(), Kind::As | Kind::TypeLess)
    }

    fn expect_body(&mut self, body: Body, expression: bool) -> Position {
        let level = self.level();
        level.pending = Some(body);
        level.expression = expression;
        Position::Operand
    }
}
