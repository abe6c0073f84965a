//! Bounds the depth of the tree before it is built.
//!
//! Comes in: shaped tokens. Goes out: the first token at which the tree would be deeper than [`DEPTH_LIMIT`], if any.
//! Guarantees: no path from the root of the tree to a leaf has more than the limit of nested expressions, statements or
//! types, so that walks over the tree, and its destruction, may recurse. The bound is exact for brackets, and for
//! chains (`1 + 1 + …`, `a.b.c…`, `- - -…`, `a ? b : c ? …`) it is their length.

use crate::token::{Kind, Token};

/// The greatest depth of a syntax tree. A chain of so many operators is found only in generated programs; a debug build
/// walks so deep a tree within a few megabytes of stack.
pub const DEPTH_LIMIT: u32 = 2_000;

/// An open bracket, or the file itself.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Tokens so far that may have put one node on top of another, in the current statement or list element.
    chain: u32,
    /// The height of the highest bracket closed in the current statement or list element.
    inner: u32,
    /// The height of the highest element before the current one.
    highest: u32,
}

impl Level {
    fn height(self) -> u32 {
        self.highest.max(self.chain + self.inner)
    }
}

/// The token that exceeds the limit.
pub fn too_deep(tokens: &[Token]) -> Option<Token> {
    let mut levels = vec![Level::default()];
    // The sum of the chains of all open levels and the number of these.
    let mut depth = 0;
    let mut previous = Kind::Semicolon;
    for (at, &token) in tokens.iter().enumerate() {
        let kind = token.kind;
        let next = tokens.get(at + 1).map_or(Kind::EndOfFile, |token| token.kind);
        if closes(kind) && levels.len() > 1 {
            let closed = levels.pop().expect("more than one");
            depth -= closed.chain + 1;
            let level = levels.last_mut().expect("the file's own");
            level.inner = level.inner.max(closed.height() + 1);
        }
        let level = levels.last_mut().expect("the file's own");
        // What follows `else` is as deep as what stands before it.
        if separates(kind, previous) && next != Kind::Else {
            level.highest = level.height();
            level.inner = 0;
            depth -= level.chain;
            level.chain = 0;
        }
        let weight = weight(kind, previous);
        level.chain += weight;
        depth += weight;
        if depth + level.inner > DEPTH_LIMIT {
            return Some(token);
        }
        if opens(kind) {
            levels.push(Level::default());
            depth += 1;
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

/// How many nodes the token may put on top of others.
fn weight(kind: Kind, previous: Kind) -> u32 {
    let joins = match kind {
        Kind::LParen | Kind::LBracket | Kind::TemplateHead | Kind::TemplateFull => ends_operand(previous),
        Kind::TypeLess | Kind::GenericLess => true,
        Kind::LBrace | Kind::ObjectBrace | Kind::MappedBrace | Kind::ArrowParen => false,
        Kind::Semicolon | Kind::Comma | Kind::At | Kind::Colon | Kind::TypeGreater => kind == Kind::Colon,
        Kind::If
        | Kind::For
        | Kind::While
        | Kind::Do
        | Kind::With
        | Kind::New
        | Kind::TypeOf
        | Kind::Void
        | Kind::Delete
        | Kind::Yield
        | Kind::In
        | Kind::InstanceOf
        | Kind::Extends
        | Kind::InferExtends => true,
        Kind::Await
        | Kind::As
        | Kind::Satisfies
        | Kind::KeyOf
        | Kind::Readonly
        | Kind::Unique
        | Kind::Infer
        | Kind::Is
        | Kind::Asserts => true,
        _ => kind >= Kind::LBrace && !closes(kind),
    };
    u32::from(joins)
}

fn ends_operand(kind: Kind) -> bool {
    kind.is_identifier_like()
        || matches!(kind, Kind::This | Kind::Super | Kind::ImportExpr | Kind::BangPostfix)
        || (Kind::PrivateName..=Kind::TemplateFull).contains(&kind)
        || closes(kind)
}
