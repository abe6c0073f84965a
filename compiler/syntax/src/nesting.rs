//! Bounds the depth of the tree before it is built.
//!
//! Comes in: shaped tokens. Goes out: the first token at which the tree would be deeper than [`DEPTH_LIMIT`], if any.
//! Guarantees: no path from the root of the tree to a leaf has more than the limit of nested expressions, statements or
//! types, so that walks over the tree, and its destruction, may recurse; operators that group to the left (`1 + 1 + …`,
//! `a && b && …`) and `else if` are excepted, which may follow each other without end and which walks follow in loops. The
//! bound is exact for brackets, and for other chains (`a.b.c…`, `- - -…`, `a ? b : c ? …`) it is their length.

use crate::token::{Kind, Token};

/// The greatest depth of a syntax tree. A chain of so many members or prefixes is found only in generated programs; a debug
/// build walks so deep a tree within a few megabytes of stack.
pub const DEPTH_LIMIT: u32 = 2_000;

/// An open bracket, or the file itself: what the nodes above the next token may be, each sort around the next.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Heads of the statement: `if (…)`, `while (…)`. What follows `else` stands below the same heads.
    heads: u32,
    /// Right parts of the statement or list element: `a = b = …`, `a ? b : c ? …`, `x => y => …`.
    rights: u32,
    /// One bit for each precedence of left-grouping operators so far: one such list holds the others.
    operators: u32,
    /// The members, calls and prefixes of the current operand.
    operand: u32,
    /// The height of the highest bracket closed in the current operand.
    inner: u32,
    /// The height of the highest operand or element before the current one.
    highest: u32,
}

impl Level {
    /// How many nodes may stand above the next token, apart from those of the levels around.
    fn chain(self) -> u32 {
        self.heads + self.rights + self.operators.count_ones() + self.operand
    }

    fn height(self) -> u32 {
        self.highest.max(self.chain() + self.inner)
    }

    /// The operand has ended: the next one stands beside it.
    fn end_operand(&mut self) {
        self.highest = self.height();
        self.operand = 0;
        self.inner = 0;
    }

    /// The statement or list element has ended, or the part of it before its `else`.
    fn end_element(&mut self, next: Kind) {
        self.end_operand();
        self.rights = 0;
        self.operators = 0;
        if next != Kind::Else {
            self.heads = 0;
        }
    }

    /// Adds what the token may put on top of what follows it.
    fn add(&mut self, kind: Kind, previous: Kind) {
        if let Some(precedence) = precedence(kind, previous) {
            self.end_operand();
            self.operators |= 1 << precedence;
            return;
        }
        match weight(kind, previous) {
            Weight::None => {}
            Weight::Head => self.heads += 1,
            Weight::Right => self.rights += 1,
            Weight::Operand => self.operand += 1,
        }
    }
}

/// The token that exceeds the limit.
pub fn too_deep(tokens: &[Token]) -> Option<Token> {
    let mut levels = Vec::new();
    let mut level = Level::default();
    // What the levels around the current one add, themselves among it.
    let mut around = 0;
    let mut previous = Kind::Semicolon;
    for (at, &token) in tokens.iter().enumerate() {
        let kind = token.kind;
        if closes(kind)
            && let Some(outer) = levels.pop()
        {
            let closed = std::mem::replace(&mut level, outer);
            around -= level.chain() + 1;
            level.inner = level.inner.max(closed.height() + 1);
        }
        if separates(kind, previous) {
            level.end_element(tokens.get(at + 1).map_or(Kind::EndOfFile, |token| token.kind));
        }
        level.add(kind, previous);
        if around + level.chain() + level.inner > DEPTH_LIMIT {
            return Some(token);
        }
        if opens(kind) {
            around += level.chain() + 1;
            levels.push(std::mem::take(&mut level));
        }
        previous = kind;
    }
    None
}

fn opens(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::LBrace
            | Kind::ObjectBrace
            | Kind::MappedBrace
            | Kind::LParen
            | Kind::ArrowParen
            | Kind::LBracket
            | Kind::TypeLess
            | Kind::GenericLess
            | Kind::TemplateHead
            | Kind::TemplateMiddle
    )
}

fn closes(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::RBrace | Kind::RParen | Kind::RBracket | Kind::TypeGreater | Kind::TemplateMiddle | Kind::TemplateTail
    )
}

/// Whether a new statement or list element begins with or after this token.
fn separates(kind: Kind, previous: Kind) -> bool {
    match kind {
        Kind::Semicolon | Kind::Comma => true,
        // What follows a `}` and cannot continue what it ended begins something new.
        _ if previous == Kind::RBrace => {
            kind.is_identifier_like()
                || kind == Kind::LBrace
                || kind == Kind::At
                || kind.is_reserved()
                    && !matches!(
                        kind,
                        Kind::Else
                            | Kind::While
                            | Kind::Catch
                            | Kind::Finally
                            | Kind::In
                            | Kind::InstanceOf
                            | Kind::Extends
                    )
                    && !matches!(kind, Kind::As | Kind::Satisfies | Kind::Is)
        }
        _ => false,
    }
}

/// The precedence of an operator that groups to the left, or whose operands are one flat list.
fn precedence(kind: Kind, previous: Kind) -> Option<u32> {
    match kind {
        Kind::QuestionQuestion => Some(0),
        Kind::OrOr => Some(1),
        Kind::AndAnd => Some(2),
        Kind::Bar | Kind::TypeBar => Some(3),
        Kind::Caret => Some(4),
        Kind::Ampersand | Kind::TypeAmpersand => Some(5),
        Kind::EqualEqual | Kind::NotEqual | Kind::EqualEqualEqual | Kind::NotEqualEqual => Some(6),
        Kind::Less | Kind::Greater | Kind::LessEqual | Kind::GreaterEqual => Some(7),
        Kind::LessLess | Kind::GreaterGreater | Kind::GreaterGreaterGreater => Some(8),
        Kind::Plus | Kind::Minus if ends_operand(previous) => Some(9),
        Kind::Star | Kind::Slash | Kind::Percent => Some(10),
        _ => None,
    }
}

/// Where a token puts a node: see the fields of [`Level`].
enum Weight {
    None,
    Head,
    Right,
    Operand,
}

fn weight(kind: Kind, previous: Kind) -> Weight {
    match kind {
        // Each `else if` stands below the one before, in a chain that walks follow in loops.
        Kind::If if previous == Kind::Else => Weight::None,
        Kind::If | Kind::For | Kind::While | Kind::Do | Kind::With => Weight::Head,
        Kind::LParen | Kind::LBracket | Kind::TemplateHead | Kind::TemplateFull if ends_operand(previous) => {
            Weight::Operand
        }
        Kind::LParen | Kind::LBracket | Kind::TemplateHead | Kind::TemplateFull => Weight::None,
        Kind::LBrace | Kind::ObjectBrace | Kind::MappedBrace | Kind::ArrowParen => Weight::None,
        Kind::Semicolon | Kind::Comma | Kind::At => Weight::None,
        Kind::TypeLess | Kind::GenericLess => Weight::Operand,
        Kind::New | Kind::TypeOf | Kind::Void | Kind::Delete | Kind::Await => Weight::Operand,
        Kind::KeyOf | Kind::Readonly | Kind::Unique | Kind::Infer => Weight::Operand,
        Kind::Plus | Kind::Minus | Kind::Bang | Kind::Tilde | Kind::BangPostfix => Weight::Operand,
        Kind::PlusPlus | Kind::PlusPlusPrefix | Kind::MinusMinus | Kind::MinusMinusPrefix => Weight::Operand,
        Kind::Dot | Kind::QuestionDot | Kind::Dots => Weight::Operand,
        Kind::Yield | Kind::In | Kind::InstanceOf | Kind::Extends | Kind::InferExtends => Weight::Right,
        Kind::As | Kind::Satisfies | Kind::Is | Kind::Asserts => Weight::Right,
        // Assignments, `?`, `:`, `=>`, `**`.
        _ if kind >= Kind::LBrace && !closes(kind) => Weight::Right,
        _ => Weight::None,
    }
}

fn ends_operand(kind: Kind) -> bool {
    kind.is_identifier_like()
        || matches!(kind, Kind::This | Kind::Super | Kind::ImportExpr | Kind::BangPostfix)
        || (Kind::PrivateName..=Kind::TemplateFull).contains(&kind)
        || closes(kind)
}
