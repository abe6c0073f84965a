//! Matches brackets, and mends them where they do not match.
//!
//! Comes in: raw tokens. Goes out: tokens whose brackets are balanced, and for every opener the index of its closer.
//! Guarantees: every mended place has been reported, with a label at the bracket that lacks its other half; what has
//! no other half got a virtual one where the layout suggests it, so that the parser reports nothing about it again.

use crate::actions::MESSAGE_LIMIT;
use crate::token::{Kind, Token};
use asc_source::{Code, Diagnostic, Diagnostics, Span};

/// Tokens with balanced brackets.
pub struct Balanced {
    pub tokens: Vec<Token>,
    /// For an opener the index of its closer, for a closer that of its opener, for others 0. A template's head and
    /// tail belong together; its middle parts point to the tail.
    pub partners: Vec<u32>,
}

impl Balanced {
    /// The index after the bracket that the token at `open` opens.
    pub fn after(&self, open: usize) -> usize {
        self.partners[open] as usize + 1
    }
}

/// Balances the brackets of `tokens`.
pub fn balance(tokens: Vec<Token>, text: &str, base: u32, diagnostics: &mut Diagnostics) -> Balanced {
    match partners(&tokens) {
        Some(partners) => Balanced { tokens, partners },
        None => {
            let tokens = Mender::new(tokens, text, base, diagnostics).mend();
            let partners = partners(&tokens).expect("mended brackets match");
            Balanced { tokens, partners }
        }
    }
}

fn closer_of(open: Kind) -> Option<Kind> {
    match open {
        Kind::LBrace => Some(Kind::RBrace),
        Kind::LParen => Some(Kind::RParen),
        Kind::LBracket => Some(Kind::RBracket),
        Kind::TemplateHead => Some(Kind::TemplateTail),
        _ => None,
    }
}

fn is_closer(kind: Kind) -> bool {
    matches!(kind, Kind::RBrace | Kind::RParen | Kind::RBracket | Kind::TemplateTail)
}

/// `None` if some bracket has no partner.
fn partners(tokens: &[Token]) -> Option<Vec<u32>> {
    let mut partners = vec![0; tokens.len()];
    let mut open: Vec<u32> = Vec::new();
    let mut middles: Vec<(u32, u32)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if closer_of(token.kind).is_some() {
            open.push(at as u32);
        } else if token.kind == Kind::TemplateMiddle {
            let head = *open.last()?;
            if tokens[head as usize].kind != Kind::TemplateHead {
                return None;
            }
            middles.push((head, at as u32));
        } else if is_closer(token.kind) {
            let opener = open.pop()?;
            if closer_of(tokens[opener as usize].kind) != Some(token.kind) {
                return None;
            }
            partners[opener as usize] = at as u32;
            partners[at] = opener;
        }
    }
    for (head, middle) in middles {
        partners[middle as usize] = partners[head as usize];
    }
    open.is_empty().then_some(partners)
}

/// How far out the opener of a closer is looked for: keeps the time linear.
const SEARCH_LIMIT: usize = 64;

struct Open {
    token: Token,
    /// Columns of white space before the line that the opener stands on.
    indent: u32,
    /// A `(` after `for`: `;` belongs inside.
    loops: bool,
    /// A `(` before a statement, which may begin with `{`.
    header: bool,
    line: u32,
}

struct Mender<'a, 'd> {
    input: Vec<Token>,
    text: &'a str,
    base: u32,
    diagnostics: &'d mut Diagnostics,
    output: Vec<Token>,
    open: Vec<Open>,
    /// `{` tokens, by position, that the indentation of later lines says are not closed.
    lacking: Vec<u32>,
    /// Where the last closer was inserted: one message is enough for several at one place.
    mended: Option<u32>,
    line: u32,
    reported: usize,
}

impl<'a, 'd> Mender<'a, 'd> {
    fn new(input: Vec<Token>, text: &'a str, base: u32, diagnostics: &'d mut Diagnostics) -> Mender<'a, 'd> {
        let output = Vec::with_capacity(input.len() + 8);
        let lacking = lacking_braces(&input, text);
        Mender { input, text, base, diagnostics, output, open: Vec::new(), lacking, mended: None, line: 0, reported: 0 }
    }

    fn mend(mut self) -> Vec<Token> {
        let input = std::mem::take(&mut self.input);
        let mut indent = 0;
        for (at, &token) in input.iter().enumerate() {
            if token.has(Token::NEWLINE) {
                self.line += 1;
                indent = indentation(self.text, token.start);
                self.close_by_indentation(token, indent);
            }
            let next = input.get(at + 1).map_or(Kind::EndOfFile, |token| token.kind);
            self.close_by_content(token, next);
            if closer_of(token.kind).is_some() {
                let before = at.checked_sub(1).map_or(Kind::Semicolon, |at| input[at].kind);
                let loops = matches!(before, Kind::For | Kind::Await);
                let header = loops || matches!(before, Kind::If | Kind::While | Kind::Switch);
                self.open.push(Open { token, indent, loops, header, line: self.line });
                self.output.push(token);
            } else if is_closer(token.kind) || token.kind == Kind::TemplateMiddle {
                self.closer(token);
            } else if token.kind == Kind::EndOfFile {
                while let Some(open) = self.open.pop() {
                    self.insert_closer(open, token);
                }
                self.output.push(token);
            } else {
                self.output.push(token);
            }
        }
        self.output
    }

    /// Closes a `{` known to lack its `}` before the first line that is not indented deeper than its own.
    fn close_by_indentation(&mut self, token: Token, indent: u32) {
        while let Some(open) = self.open.last() {
            let lacks = open.token.kind == Kind::LBrace && self.lacking.binary_search(&open.token.start).is_ok();
            // A `}` at the same depth would close it; then the one outside lacks, and is looked at later.
            if !lacks || indent > open.indent || (token.kind == Kind::RBrace && indent == open.indent) {
                return;
            }
            let open = self.open.pop().expect("looked at above");
            self.insert_closer(open, token);
        }
    }

    /// Closes `(` and `[` before what cannot stand in them: `;` and statements on a new line.
    fn close_by_content(&mut self, token: Token, next: Kind) {
        let previous = self.output.last().map(|token| token.kind);
        let keyword = matches!(
            token.kind,
            Kind::Const
                | Kind::Var
                | Kind::Return
                | Kind::If
                | Kind::For
                | Kind::While
                | Kind::Switch
                | Kind::Throw
                | Kind::Try
                | Kind::Break
                | Kind::Continue
                | Kind::Do
                | Kind::Export
                | Kind::Enum
        ) || token.kind == Kind::Let && next.is_identifier_like();
        let statement =
            keyword && token.has(Token::NEWLINE) && !matches!(previous, Some(Kind::Dot | Kind::QuestionDot));
        // `if (a {`
        let operand = |kind: Kind| kind.is_identifier_like() || (Kind::Integer..=Kind::String).contains(&kind);
        let body = token.kind == Kind::LBrace
            && previous.is_some_and(operand)
            && self.open.last().is_some_and(|open| open.header && open.token.kind == Kind::LParen);
        if token.kind != Kind::Semicolon && !statement && !body {
            return;
        }
        while let Some(open) = self.open.last() {
            if !matches!(open.token.kind, Kind::LParen | Kind::LBracket) || open.loops && !statement && !body {
                return;
            }
            let open = self.open.pop().expect("looked at above");
            self.insert_closer(open, token);
        }
    }

    /// A closer, or the middle of a template.
    fn closer(&mut self, token: Token) {
        let fits = |open: &Open| match token.kind {
            Kind::TemplateMiddle => open.token.kind == Kind::TemplateHead,
            kind => closer_of(open.token.kind) == Some(kind),
        };
        // A parenthesis does not close across a brace from another line: then it is itself the stray one.
        let line = self.line;
        let in_braces = |open: &Open| {
            matches!(token.kind, Kind::RParen | Kind::RBracket)
                && matches!(open.token.kind, Kind::LBrace | Kind::TemplateHead)
                && open.line != line
        };
        let found = self.open.iter().rev().take(SEARCH_LIMIT).take_while(|open| !in_braces(open)).position(fits);
        let Some(inside) = found else {
            return self.stray(token);
        };
        for _ in 0..inside {
            let open = self.open.pop().expect("counted above");
            self.insert_closer(open, token);
        }
        if token.kind != Kind::TemplateMiddle {
            self.open.pop();
        }
        self.output.push(token);
    }

    fn stray(&mut self, token: Token) {
        let span = self.span(token.start, token.end);
        let diagnostic = match token.kind {
            Kind::RBrace => Diagnostic::new(Code::TS1128, span, &[]).note("no '{' is open here"),
            Kind::RParen => Diagnostic::new(Code::TS1012, span, &[]).note("no '(' is open here"),
            _ => Diagnostic::new(Code::TS1012, span, &[]).note("no '[' is open here"),
        };
        self.report(diagnostic);
    }

    /// Inserts the closer of `open` before `next`, right after the last token.
    fn insert_closer(&mut self, open: Open, next: Token) {
        let at = self.output.last().map_or(next.start, |last| last.end);
        let kind = closer_of(open.token.kind).expect("an opener");
        self.output.push(Token { kind, flags: Token::VIRTUAL, start: at, end: at });
        if self.mended.replace(next.start) == Some(next.start) {
            return;
        }
        let text = match kind {
            Kind::TemplateTail => "}",
            other => other.text(),
        };
        let opener = if open.token.kind == Kind::TemplateHead {
            self.span(open.token.end - 2, open.token.end)
        } else {
            self.span(open.token.start, open.token.end)
        };
        // A missing brace is noticed at the next token; a missing parenthesis belongs on the line of what stands before.
        let behind = next.kind == Kind::EndOfFile || text != "}" && next.has(Token::NEWLINE);
        let place = if behind { self.span(at, at) } else { self.span(next.start, next.end) };
        let label = format!("this '{}' is not closed", if text == "}" { "{" } else { open.token.kind.text() });
        self.report(Diagnostic::new(Code::TS1005, place, &[text]).label(opener, label));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.reported += 1;
        if self.reported <= MESSAGE_LIMIT {
            self.diagnostics.report(diagnostic);
        }
    }

    fn span(&self, start: u32, end: u32) -> Span {
        Span::new(self.base + start, self.base + end)
    }
}

/// The white space before the first token of a line; a tab counts as four columns.
fn indentation(text: &str, first: u32) -> u32 {
    let before = text[..first as usize].bytes().rev();
    before.take_while(|byte| matches!(byte, b' ' | b'\t')).map(|byte| if byte == b'\t' { 4 } else { 1 }).sum()
}

/// The `{` tokens, by position, whose `}` is likely missing: what closed them is indented less than their own line.
fn lacking_braces(tokens: &[Token], text: &str) -> Vec<u32> {
    let mut open: Vec<(u32, u32)> = Vec::new();
    let mut lacking = Vec::new();
    let mut indent = 0;
    for token in tokens {
        if token.has(Token::NEWLINE) {
            indent = indentation(text, token.start);
        }
        if token.kind == Kind::LBrace {
            open.push((token.start, indent));
        } else if token.kind == Kind::RBrace
            && let Some((position, opener_indent)) = open.pop()
            && token.has(Token::NEWLINE)
            && indent < opener_indent
        {
            lacking.push(position);
        }
    }
    if lacking.is_empty() {
        lacking = open.into_iter().map(|(position, _)| position).collect();
    }
    lacking.sort_unstable();
    lacking
}
