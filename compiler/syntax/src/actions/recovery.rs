//! From LALRPOP's recoveries to messages: one per mistake, in words, never a list of tokens.

use super::Builder;
use crate::token::{Kind, Token};
use asc_source::{Code, Diagnostic, Diagnostics, Span};
use lalrpop_util::{ErrorRecovery, ParseError};

/// Parsing stops: so many mistakes have been reported that more would not help.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop;

pub type Problem = ErrorRecovery<u32, Token, Stop>;
pub type Fallible<T> = Result<T, ParseError<u32, Token, Stop>>;

/// Where a statement may end without `;`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// At a line break, before `}`, at the end of the file.
    LineBreak,
    /// Before anything that begins another statement.
    Anywhere,
}

/// So many messages about one file are enough for each stage; then parsing stops.
pub(crate) const MESSAGE_LIMIT: usize = 100;
/// After so many recoveries, with or without a message, parsing stops: each takes some microseconds.
const RECOVERY_LIMIT: usize = 2_000;
/// A mistake within so many tokens of the last one is taken for its consequence.
const QUIET_TOKENS: usize = 1;

/// Places further apart than this count as being on different lines: keeps the time linear.
const LONG_LINE: usize = 1_000;

/// Local positions of messages about one file, sorted.
pub(crate) struct Reported(Vec<u32>);

impl Reported {
    pub fn new(base: u32, text: &str, diagnostics: &Diagnostics) -> Reported {
        let file = base..=base + text.len() as u32;
        let mut positions: Vec<u32> = diagnostics
            .iter()
            .flat_map(|d| [d.span.start, d.labels.first().map_or(d.span.start, |label| label.span.start)])
            .filter(|position| file.contains(position))
            .map(|position| position - base)
            .collect();
        positions.sort_unstable();
        Reported(positions)
    }

    /// Whether one of them is on the line of `position`.
    pub fn share_line(&self, text: &str, position: u32) -> bool {
        let after = self.0.partition_point(|&at| at < position);
        let near = [after.checked_sub(1), Some(after)];
        near.into_iter().flatten().filter_map(|at| self.0.get(at)).any(|&at| same_line(text, at, position))
    }
}

fn same_line(text: &str, a: u32, b: u32) -> bool {
    let (from, to) = (a.min(b) as usize, a.max(b) as usize);
    to - from < LONG_LINE && !text.as_bytes()[from.min(text.len())..to.min(text.len())].contains(&b'\n')
}

pub(super) struct Recovery {
    /// What lexing and bracket matching have reported.
    earlier: Reported,
    /// Where the last recovery ended: index of its token, and its position.
    last: Option<(usize, u32)>,
    reported: usize,
    recoveries: usize,
    /// Mistakes before this token are consequences.
    quiet_until: usize,
}

impl Recovery {
    pub fn new(base: u32, text: &str, diagnostics: &Diagnostics) -> Recovery {
        let earlier = Reported::new(base, text, diagnostics);
        Recovery { earlier, last: None, reported: 0, recoveries: 0, quiet_until: 0 }
    }

    /// Counts a message; false when there have been enough.
    pub fn count(&mut self) -> bool {
        self.reported += 1;
        self.reported <= MESSAGE_LIMIT
    }
}

/// The offending token, or the end of the file, and what was expected instead.
struct Offence {
    token: Token,
    index: usize,
    expected: Vec<String>,
}

impl Builder<'_> {
    fn offence(&self, error: ParseError<u32, Token, Stop>) -> Offence {
        let (position, expected) = match error {
            ParseError::UnrecognizedToken { token, expected } => (token.0, expected),
            ParseError::UnrecognizedEof { expected, .. } => (u32::MAX, expected),
            ParseError::ExtraToken { token } => (token.0, Vec::new()),
            ParseError::InvalidToken { location } => (location, Vec::new()),
            ParseError::User { .. } => (u32::MAX, Vec::new()),
        };
        let index = self.index_at(position);
        Offence { token: self.tokens[index], index, expected }
    }

    /// The index of the token that starts at a global position; a virtual one before it is passed over.
    fn index_at(&self, position: u32) -> usize {
        if position == u32::MAX {
            return self.tokens.len() - 1;
        }
        let local = position - self.base;
        let index = self.tokens.partition_point(|token| token.start < local);
        index.min(self.tokens.len() - 1)
    }

    /// Reports what could not be parsed; gives the position where parsing goes on.
    pub(super) fn recover(&mut self, start: u32, problem: Problem) -> Fallible<u32> {
        let dropped = problem.dropped_tokens.len();
        let end = problem.dropped_tokens.last().map_or(start, |&(_, _, end)| end);
        let offence = self.offence(problem.error);
        self.report_offence(&offence, false, dropped)?;
        self.leave_brackets(start, offence.index);
        Ok(end)
    }

    pub(super) fn recover_terminator(&mut self, start: u32, problem: Problem, strictness: Strictness) -> Fallible<u32> {
        let dropped = problem.dropped_tokens.len();
        let offence = self.offence(problem.error);
        let before = offence.index.checked_sub(1).map_or(0, |index| self.tokens[index].end);
        // The parser may have thrown away symbols to get here; then they lie between `start` and the offence.
        let clean = dropped == 0 && self.base + before <= start;
        let token = offence.token;
        let ends = token.has(Token::NEWLINE) || matches!(token.kind, Kind::RBrace | Kind::EndOfFile);
        if !clean || !(ends || strictness == Strictness::Anywhere) {
            self.report_offence(&offence, clean, dropped)?;
        } else if !ends && self.divides_badly(offence.index) {
            self.report_offence(&offence, true, dropped)?;
        } else if !ends {
            self.recovery.recoveries += 1;
            if self.recovery.recoveries > RECOVERY_LIMIT {
                self.report(Diagnostic::new(Code::TS1012, self.span(token), &[]));
                return Err(ParseError::User { error: Stop });
            }
        }
        Ok(self.base + before)
    }

    /// Whether two expression statements on one line look like one mistake: nothing stands between them, or the first
    /// is the first word of some declaration.
    fn divides_badly(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1).map(|index| self.tokens[index]) else { return false };
        let word = before.kind == Kind::Ident && crate::token::is_contextual_word(self.source(before));
        word || before.end == self.tokens[index].start
    }

    /// Where the parser has thrown away an opening bracket, what follows up to its closer is not judged.
    fn leave_brackets(&mut self, start: u32, offence: usize) {
        if offence < self.recovery.quiet_until {
            return;
        }
        let mut depth = 0;
        for token in &self.tokens[self.index_at(start).min(offence)..offence] {
            depth += token.kind.bracket_depth();
        }
        if depth <= 0 {
            return;
        }
        let closer = self.tokens[offence..].iter().position(|token| {
            depth += token.kind.bracket_depth();
            depth <= 0
        });
        self.recovery.quiet_until = closer.map_or(self.tokens.len(), |closer| offence + closer + 1);
    }

    /// Reports an error that ended parsing.
    pub(crate) fn report_fatal(&mut self, error: ParseError<u32, Token, Stop>) {
        if matches!(error, ParseError::User { .. }) {
            return;
        }
        let offence = self.offence(error);
        // Nothing follows, so that the result does not matter.
        let _ = self.report_offence(&offence, false, 0);
    }

    fn report_offence(&mut self, offence: &Offence, terminator: bool, dropped: usize) -> Fallible<()> {
        let quiet = self.is_consequence(offence);
        let end = (offence.index + dropped.saturating_sub(1)).min(self.tokens.len() - 1);
        self.recovery.last = Some((end, self.tokens[end].start));
        if !quiet {
            let diagnostic = self.describe(offence, terminator);
            self.report(diagnostic);
        }
        self.recovery.recoveries += 1;
        let enough = self.recovery.reported >= MESSAGE_LIMIT || self.recovery.recoveries > RECOVERY_LIMIT;
        if enough { Err(ParseError::User { error: Stop }) } else { Ok(()) }
    }

    /// Whether a mistake near by has been reported already.
    fn is_consequence(&self, offence: &Offence) -> bool {
        let position = offence.token.start;
        if offence.index < self.recovery.quiet_until {
            return true;
        }
        // A closing bracket that was missing has been reported with its opener.
        if offence.token.has(Token::VIRTUAL) && offence.token.kind != Kind::Semicolon {
            return true;
        }
        if let Some((index, last)) = self.recovery.last
            && (offence.index <= index + QUIET_TOKENS || same_line(self.text, last, position))
        {
            return true;
        }
        self.recovery.earlier.share_line(self.text, position)
    }

    fn describe(&self, offence: &Offence, terminator: bool) -> Diagnostic {
        let previous = offence.index.checked_sub(1).map(|index| self.tokens[index]);
        // What is missing at the end of the file is missing behind the last token.
        let span = match previous {
            Some(last) if offence.token.kind == Kind::EndOfFile => self.span(last).at_end(),
            _ => self.span(offence.token),
        };
        let expects = |text: &str| offence.expected.iter().any(|e| e.trim_matches('"') == text);
        if let Some(modifier) = previous.filter(|token| is_modifier(token.kind) && expects("class")) {
            return Diagnostic::new(Code::TS1042, self.span(modifier), &[self.source(modifier)]);
        }
        if let Some(at) = self.decorator_before(offence.index)
            && expects("class")
            && !expects("super")
        {
            return Diagnostic::new(Code::TS1206, at, &[]).help("decorators stand before declarations");
        }
        if terminator {
            return Diagnostic::new(Code::TS1012, span, &[]).help("end the statement before it with ';'");
        }
        let code = expected_code(&expects);
        match code {
            Some(Code::TS1003) if offence.token.kind.is_reserved() => Diagnostic::new(Code::TS1003, span, &[])
                .note(format!("'{}' is a reserved word", self.source(offence.token))),
            Some(code) => Diagnostic::new(code, span, &[]),
            None => match expected_text(&expects) {
                Some(text) => Diagnostic::new(Code::TS1005, span, &[text]),
                None => Diagnostic::new(Code::TS1012, span, &[]),
            },
        }
    }

    /// The span of the decorator that ends right before the token, if one does.
    fn decorator_before(&self, index: usize) -> Option<Span> {
        let mut at = index.checked_sub(1)?;
        if self.tokens[at].kind == Kind::RParen {
            let mut depth = 0;
            loop {
                match self.tokens[at].kind {
                    Kind::RParen => depth += 1,
                    Kind::LParen | Kind::ArrowParen => depth -= 1,
                    _ => {}
                }
                at = at.checked_sub(1)?;
                if depth == 0 {
                    break;
                }
            }
        }
        while at > 1 && self.tokens[at].kind == Kind::Ident && self.tokens[at - 1].kind == Kind::Dot {
            at -= 2;
        }
        let sign = at.checked_sub(1)?;
        let decorator = self.tokens[at].kind == Kind::Ident && self.tokens[sign].kind == Kind::At;
        decorator.then(|| self.between(self.tokens[sign], self.tokens[index - 1]))
    }
}

fn is_modifier(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Export
            | Kind::Declare
            | Kind::Abstract
            | Kind::Async
            | Kind::Public
            | Kind::Private
            | Kind::Protected
            | Kind::Static
            | Kind::Readonly
            | Kind::Override
    )
}

/// The code of a message without arguments that names what was expected.
fn expected_code(expects: &impl Fn(&str) -> bool) -> Option<Code> {
    // Expressions may begin with `super`, types with `keyof`.
    if expects("super") {
        Some(Code::TS1109)
    } else if expects("keyof") {
        Some(Code::TS1110)
    } else if expects("get") && expects("identifier") && !expects(":") {
        Some(Code::TS1068)
    } else if expects("case") {
        Some(Code::TS1130)
    } else if expects("identifier") && !expects(",") && !expects(";") {
        Some(Code::TS1003)
    } else if expects("string") && !expects(",") {
        Some(Code::TS1141)
    } else {
        None
    }
}

/// The punctuation or word to name in "'…' expected", the likeliest first.
fn expected_text(expects: &impl Fn(&str) -> bool) -> Option<&'static str> {
    if expects(":") && ![")", "]", "}", ";"].iter().any(|text| expects(text)) {
        return Some(":");
    }
    let likely = [
        "{",
        "from",
        ";",
        ",",
        ")",
        "]",
        "}",
        "> type",
        "}`",
        ":",
        "(",
        "=>",
        "=",
        "as",
        "while",
        "[",
        "?",
        "enum",
        "in mapped",
    ];
    let text = likely.into_iter().find(|text| expects(text))?;
    Some(text.split(' ').next().expect("split gives at least one part"))
}
