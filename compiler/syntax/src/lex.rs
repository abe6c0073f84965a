//! Text to raw tokens.
//!
//! Comes in: any text. Goes out: tokens without trivia, ended by one `EndOfFile`; every `>` is a token of its own (shaping
//! glues them), contextual keywords keep their own kind. Guarantees: linear time; whatever is not a token has been
//! reported and left out. Not done here: brackets are not matched, literals are not evaluated.
//!
//! logos recognises everything of fixed shape; numbers, strings, templates, regular expressions and block comments are
//! scanned by hand from their first characters.

mod literal;
mod number;

use crate::actions::MESSAGE_LIMIT;
use crate::token::{Kind, Token};
use asc_source::{Code, Diagnostic, Diagnostics, Span};
use logos::{Lexer, Logos};

/// Lexes `text`, whose first byte has the global position `base`.
pub fn lex(text: &str, base: u32, diagnostics: &mut Diagnostics) -> Vec<Token> {
    let mut scanner = Scanner {
        lexer: Kind::lexer(text),
        text,
        base,
        diagnostics,
        tokens: Vec::with_capacity(text.len() / 5 + 8),
        newline: true,
        braces: Vec::new(),
        parens: Vec::new(),
        invalid_end: usize::MAX,
        reported: 0,
    };
    scanner.skip_shebang();
    scanner.run();
    scanner.tokens
}

/// An open `{` or `${`.
struct OpenBrace {
    hole: bool,
    /// It stands where an operand may: an object, so that a `/` after its `}` divides.
    operand: bool,
    /// Open parentheses outside.
    parens: usize,
}

struct Scanner<'a, 'd> {
    lexer: Lexer<'a, Kind>,
    text: &'a str,
    base: u32,
    diagnostics: &'d mut Diagnostics,
    tokens: Vec<Token>,
    newline: bool,
    braces: Vec<OpenBrace>,
    /// For each open `(`, whether it belongs to an `if`, `while`, `for` or `with`.
    parens: Vec<bool>,
    /// Where the last reported run of invalid characters ended.
    invalid_end: usize,
    reported: usize,
}

impl<'a> Scanner<'a, '_> {
    fn skip_shebang(&mut self) {
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(self.text);
        if text.starts_with("#!") {
            let line = text.find('\n').unwrap_or(text.len());
            self.lexer.bump(self.text.len() - text.len() + line);
        }
    }

    fn run(&mut self) {
        while let Some(result) = self.lexer.next() {
            let (start, end) = (self.lexer.span().start, self.lexer.span().end);
            match result {
                Ok(Kind::Newline) => self.newline = true,
                Ok(Kind::LineComment) => {}
                Ok(Kind::BlockComment) => self.block_comment(start),
                Ok(Kind::Digit) => self.number(start),
                Ok(Kind::Quote) => self.string(start, end),
                Ok(Kind::Backtick) => self.template(start, end, Kind::TemplateFull, Kind::TemplateHead),
                Ok(Kind::EscapedIdent) => {
                    self.push(Kind::Ident, start, end);
                    self.tokens.last_mut().expect("just pushed").flags |= Token::ESCAPED;
                }
                Ok(Kind::Slash | Kind::SlashEqual) if self.operand_follows() => self.regex(start),
                Ok(kind) => self.punctuation(kind, start, end),
                Err(()) => self.invalid(start, end),
            }
        }
        let end = self.text.len();
        self.push(Kind::EndOfFile, end, end);
    }

    /// Pushes words and punctuation, keeping the stacks of open brackets.
    fn punctuation(&mut self, kind: Kind, start: usize, end: usize) {
        match kind {
            Kind::LBrace => {
                let operand = self.operand_follows() && !self.statement_follows();
                self.braces.push(OpenBrace { hole: false, operand, parens: self.parens.len() });
            }
            Kind::LParen => {
                let header =
                    matches!(self.last(), Some(Kind::If | Kind::While | Kind::For | Kind::With)) && !self.after_dot();
                self.parens.push(header);
            }
            Kind::RParen => {
                let header = self.parens.pop().unwrap_or(false);
                self.push(kind, start, end);
                // Remembered in the flags until the next token has been lexed.
                if header {
                    self.tokens.last_mut().expect("just pushed").flags |= Token::CAST;
                }
                return;
            }
            Kind::RBrace => {
                if let Some(open) = self.braces.pop() {
                    self.parens.truncate(open.parens);
                    if open.hole {
                        return self.template(start, end, Kind::TemplateTail, Kind::TemplateMiddle);
                    }
                    self.push(kind, start, end);
                    if !open.operand {
                        self.tokens.last_mut().expect("just pushed").flags |= Token::CAST;
                    }
                    return;
                }
            }
            Kind::QuestionDot if self.text.as_bytes().get(end).is_some_and(u8::is_ascii_digit) => {
                // `a?.5:b` is a conditional.
                self.push(Kind::Question, start, start + 1);
                self.lexer.bump(1);
                return self.number(start + 1);
            }
            _ => {}
        }
        self.push(kind, start, end);
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let flags = if self.newline { Token::NEWLINE } else { 0 };
        self.newline = false;
        if let Some(last) = self.tokens.last_mut() {
            last.flags &= !Token::CAST;
        }
        self.tokens.push(Token { kind, flags, start: start as u32, end: end as u32 });
    }

    fn last(&self) -> Option<Kind> {
        self.tokens.last().map(|token| token.kind)
    }

    /// Whether the last token is a member's name after `.`, and so no keyword.
    fn after_dot(&self) -> bool {
        let before = self.tokens.len().checked_sub(2).map(|at| self.tokens[at].kind);
        matches!(before, Some(Kind::Dot | Kind::QuestionDot))
    }

    /// Whether, to judge by the last token, an operand may come next, so that `/` begins a regular expression.
    fn operand_follows(&self) -> bool {
        let Some(last) = self.tokens.last() else { return true };
        match last.kind {
            // The flag says: the end of a header, the end of a block.
            Kind::RParen | Kind::RBrace => last.has(Token::CAST),
            Kind::Bang => !self.bang_is_postfix(),
            kind if kind.is_reserved() => {
                self.after_dot_is_keyword()
                    && !matches!(kind, Kind::This | Kind::Super | Kind::Null | Kind::True | Kind::False)
            }
            kind => {
                !kind.is_word()
                    && !(Kind::PrivateName..=Kind::TemplateFull).contains(&kind)
                    && !matches!(kind, Kind::TemplateTail | Kind::RBracket | Kind::PlusPlus | Kind::MinusMinus)
            }
        }
    }

    fn after_dot_is_keyword(&self) -> bool {
        !self.after_dot()
    }

    /// Whether the last token, a `!`, follows an operand.
    fn bang_is_postfix(&self) -> bool {
        let [.., before, _] = self.tokens.as_slice() else { return false };
        before.kind.is_identifier_like()
            || matches!(before.kind, Kind::RParen | Kind::RBracket | Kind::This | Kind::String | Kind::TemplateFull)
    }

    /// Whether a `{` after the last token opens a block rather than an object.
    fn statement_follows(&self) -> bool {
        matches!(
            self.last(),
            None | Some(Kind::Semicolon | Kind::LBrace | Kind::RBrace | Kind::RParen | Kind::Arrow)
                | Some(Kind::Else | Kind::Do | Kind::Try | Kind::Finally)
        )
    }

    fn block_comment(&mut self, start: usize) {
        let rest = self.lexer.remainder();
        match rest.find("*/") {
            Some(length) => {
                self.newline |= rest[..length].contains(['\n', '\r', '\u{2028}', '\u{2029}']);
                self.lexer.bump(length + 2);
            }
            None => {
                self.report(
                    Diagnostic::new(Code::TS1005, self.span(start, start + 2), &["*/"])
                        .note("this comment reaches to the end of the file"),
                );
                self.lexer.bump(rest.len());
            }
        }
    }

    /// Reports one run of characters that begin no token.
    fn invalid(&mut self, start: usize, end: usize) {
        if self.invalid_end != start {
            self.error(Code::TS1127, start, end);
        }
        self.invalid_end = end;
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.base + start as u32, self.base + end as u32)
    }

    fn error(&mut self, code: Code, start: usize, end: usize) {
        self.report(Diagnostic::new(code, self.span(start, end), &[]));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.reported += 1;
        if self.reported <= MESSAGE_LIMIT {
            self.diagnostics.report(diagnostic);
        }
    }
}
