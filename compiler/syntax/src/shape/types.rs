//! Finds the end of a type and the angle brackets in it, without building anything.
//!
//! The walk is flat: brackets are jumped over by the table of partners, only angle brackets are followed. It accepts
//! every type and some nonsense, which the grammar then reports.

use super::Shaper;
use crate::token::{Kind, Token};

/// An angle bracket that is open during a walk; the first frame is the walk itself.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    open: usize,
    /// The type parameters of a function type: `(` follows.
    generic: bool,
    extends: u32,
    conditionals: u32,
}

/// Angle brackets that belong together.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub open: usize,
    pub close: usize,
    /// Parameters follow, not the rest of an expression.
    generic: bool,
}

/// A type that was found.
#[derive(Clone, Copy)]
pub(super) struct Walk {
    /// The index after it.
    pub end: usize,
    /// The first `=>` outside all brackets after a group in parentheses.
    pub group_arrow: Option<usize>,
}

/// The longest type that is looked for where there may be none: keeps the time linear.
const SPECULATION: usize = 4_000;
/// The same for constraints of `infer`, which nest without brackets.
const SHORT: usize = 200;

impl Shaper {
    /// From here on to its end, tokens belong to a type.
    pub(super) fn enter_type(&mut self, at: usize) {
        let end = self.walk(at, None, usize::MAX).map_or(self.walked, |walk| walk.end);
        self.mark_pairs(end);
        self.type_until = self.type_until.max(end);
    }

    /// Looks for a type at `at`.
    pub(super) fn walk_speculatively(&mut self, at: usize) -> Option<Walk> {
        self.walk(at, None, SPECULATION)
    }

    /// The index after the type at `at`, if there is a short one.
    pub(super) fn end_of_short_type(&mut self, at: usize) -> Option<usize> {
        let walk = self.walk(at, None, SHORT);
        self.pairs.clear();
        walk.map(|walk| walk.end)
    }

    /// Looks for type arguments or parameters opened by the `<` at `open`; the end is the index after the `>`.
    pub(super) fn walk_angle(&mut self, open: usize, limit: usize) -> Option<Walk> {
        self.walk(open + 1, Some(open), limit)
    }

    /// Flags the angle brackets of the last walk that lie before `until`.
    pub(super) fn mark_pairs(&mut self, until: usize) {
        for pair in std::mem::take(&mut self.pairs) {
            if pair.close < until {
                self.raw.tokens[pair.open].flags |= Token::ANGLE;
                let cast = if pair.generic { Token::CAST } else { 0 };
                self.raw.tokens[pair.close].flags |= Token::ANGLE | cast;
            }
        }
    }

    fn walk(&mut self, from: usize, angle: Option<usize>, limit: usize) -> Option<Walk> {
        self.frames.clear();
        self.pairs.clear();
        let mut walker = Walker { at: from, want: true, group: false, group_arrow: None, last_angle: None };
        self.frames.push(Frame { open: from, generic: false, extends: 0, conditionals: 0 });
        if let Some(open) = angle {
            self.frames.push(Frame { open, generic: false, extends: 0, conditionals: 0 });
        }
        let bottom = 1 + usize::from(angle.is_some());
        let mut steps = 0;
        loop {
            if steps > limit {
                return self.give_up();
            }
            steps += 1;
            let more = if walker.want { self.walk_operand(&mut walker) } else { self.walk_operator(&mut walker) };
            if angle.is_some() && self.frames.len() < bottom {
                return Some(Walk { end: walker.at, group_arrow: None });
            }
            if !more {
                break;
            }
        }
        if self.frames.len() == 1 && !walker.want {
            return Some(Walk { end: walker.at, group_arrow: walker.group_arrow });
        }
        // `x as T < y`: the `<` was none of the type's.
        if angle.is_none()
            && self.frames.len() > 1
            && let Some(end) = walker.last_angle
        {
            self.pairs.retain(|pair| pair.close < end);
            return Some(Walk { end, group_arrow: walker.group_arrow.filter(|&arrow| arrow < end) });
        }
        self.walked = walker.at;
        self.give_up()
    }

    /// The angle brackets still open will not be tried again, which keeps the time linear.
    fn give_up(&mut self) -> Option<Walk> {
        for frame in &self.frames[1..] {
            self.raw.tokens[frame.open].flags |= Token::NOT_ANGLE;
        }
        None
    }

    /// One token where an operand is wanted. False: there is none.
    fn walk_operand(&mut self, walker: &mut Walker) -> bool {
        let at = walker.at;
        walker.group = false;
        match self.kind(at) {
            Kind::LParen => {
                walker.take(self.raw.after(at));
                walker.group = true;
            }
            Kind::LBrace | Kind::LBracket | Kind::TemplateHead => walker.take(self.raw.after(at)),
            Kind::Import if self.kind(at + 1) == Kind::LParen => walker.take(self.raw.after(at + 1)),
            Kind::New | Kind::TypeOf | Kind::Minus | Kind::Bar | Kind::Ampersand => walker.at += 1,
            Kind::Const | Kind::In if self.frames.len() > 1 => {
                walker.at += 1;
                walker.want = self.kind(at + 1) != Kind::Greater;
            }
            Kind::Less => {
                self.frames.push(Frame { open: at, generic: true, extends: 0, conditionals: 0 });
                walker.at += 1;
            }
            Kind::Greater if self.frames.len() > 1 => self.close_frame(walker),
            Kind::KeyOf | Kind::Readonly | Kind::Unique | Kind::Infer | Kind::Asserts | Kind::Abstract | Kind::Out
                if self.begins_type(at + 1) =>
            {
                walker.at += 1;
            }
            kind if kind.is_identifier_like() || is_type_atom(kind) => walker.take(at + 1),
            _ => return false,
        }
        true
    }

    /// One token after an operand. False: it does not continue the type.
    fn walk_operator(&mut self, walker: &mut Walker) -> bool {
        let at = walker.at;
        let nested = self.frames.len() > 1;
        let newline = self.newline(at);
        let group = std::mem::take(&mut walker.group);
        let &Frame { extends, conditionals, .. } = self.frames.last().expect("the walk's own frame");
        match self.kind(at) {
            Kind::Dot if self.kind(at + 1).is_word() => walker.at += 2,
            Kind::LBracket if !newline => walker.at = self.raw.after(at),
            Kind::Less if !newline => {
                if !nested {
                    walker.last_angle = Some(at);
                }
                self.frames.push(Frame { open: at, generic: false, extends: 0, conditionals: 0 });
                walker.expect(at + 1);
            }
            Kind::Greater if nested => self.close_frame(walker),
            Kind::Bar | Kind::Ampersand => walker.expect(at + 1),
            Kind::Comma | Kind::Equal if nested => walker.expect(at + 1),
            // A line that begins with `extends` continues a type only as a conditional type.
            Kind::Extends if !newline || nested || self.begins_type(at + 1) => {
                self.count(extends + 1, conditionals);
                walker.expect(at + 1);
            }
            Kind::Question if extends > 0 => {
                self.count(extends - 1, conditionals + 1);
                walker.expect(at + 1);
            }
            Kind::Colon if conditionals > 0 => {
                self.count(extends, conditionals - 1);
                walker.expect(at + 1);
            }
            Kind::Arrow if group => {
                if !nested && walker.group_arrow.is_none() {
                    walker.group_arrow = Some(at);
                }
                walker.expect(at + 1);
            }
            Kind::Is if !newline && self.begins_type(at + 1) => walker.expect(at + 1),
            _ => return false,
        }
        true
    }

    /// Notes how many `extends` and `?` of the innermost frame wait for their `?` and `:`.
    fn count(&mut self, extends: u32, conditionals: u32) {
        let frame = self.frames.last_mut().expect("the walk's own frame");
        (frame.extends, frame.conditionals) = (extends, conditionals);
    }

    /// The `>` of the innermost frame.
    fn close_frame(&mut self, walker: &mut Walker) {
        let frame = self.frames.pop().expect("an open angle bracket");
        self.pairs.push(Pair { open: frame.open, close: walker.at, generic: frame.generic });
        walker.at += 1;
        walker.want = frame.generic;
    }

    /// Whether the raw token, on the same line, can begin a type, so that a word before it is an operator on it.
    pub(super) fn begins_type(&self, at: usize) -> bool {
        let kind = self.kind(at);
        !self.newline(at)
            && (kind.is_identifier_like() && !matches!(kind, Kind::Is | Kind::As | Kind::Satisfies)
                || is_type_atom(kind)
                || matches!(
                    kind,
                    Kind::LParen
                        | Kind::LBrace
                        | Kind::LBracket
                        | Kind::TemplateHead
                        | Kind::New
                        | Kind::TypeOf
                        | Kind::Import
                        | Kind::Minus
                ))
    }
}

/// The state of one walk.
struct Walker {
    at: usize,
    /// An operand is wanted.
    want: bool,
    /// The last operand was a group in parentheses.
    group: bool,
    group_arrow: Option<usize>,
    last_angle: Option<usize>,
}

impl Walker {
    /// The operand ends before `at`.
    fn take(&mut self, at: usize) {
        self.at = at;
        self.want = false;
    }

    fn expect(&mut self, at: usize) {
        self.at = at;
        self.want = true;
    }
}

/// Single tokens, other than names, that are types.
fn is_type_atom(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Void
            | Kind::Null
            | Kind::This
            | Kind::True
            | Kind::False
            | Kind::String
            | Kind::Integer
            | Kind::Float
            | Kind::BigInt
            | Kind::TemplateFull
    )
}
