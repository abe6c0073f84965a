//! Scans strings, templates and regular expressions: finds their ends. Their escapes are decoded later.

use super::{OpenBrace, Scanner};
use crate::token::{Kind, Token};
use asc_source::Code;

impl Scanner<'_, '_> {
    /// A string: `start` is its quote, `end` the byte after it. Ends before a raw line break (TS1002).
    pub(super) fn string(&mut self, start: usize, end: usize) {
        let bytes = self.text.as_bytes();
        let quote = bytes[start];
        let mut at = end;
        loop {
            match bytes.get(at) {
                Some(&byte) if byte == quote => {
                    at += 1;
                    break;
                }
                // A line break after the backslash continues the string; CR LF is one.
                Some(b'\\') if bytes[at + 1..].starts_with(b"\r\n") => at += 3,
                Some(b'\\') if at + 1 < bytes.len() => at += 2,
                None | Some(b'\\' | b'\n' | b'\r') => {
                    self.error(Code::TS1002, start, at);
                    break;
                }
                Some(_) => at += 1,
            }
        }
        self.take_until(Kind::String, start, end, at);
    }

    /// A part of a template: `start` is its "`" or `}`, `end` the byte after it. It is `whole` when it ends the
    /// template, `partial` when it ends in `${`.
    pub(super) fn template(&mut self, start: usize, end: usize, whole: Kind, partial: Kind) {
        let bytes = self.text.as_bytes();
        let mut at = end;
        loop {
            match bytes.get(at) {
                Some(b'`') => return self.take_until(whole, start, end, at + 1),
                Some(b'$') if bytes.get(at + 1) == Some(&b'{') => {
                    self.braces.push(OpenBrace { hole: true, operand: true, parens: self.parens.len() });
                    return self.take_until(partial, start, end, at + 2);
                }
                Some(b'\\') => at += 2,
                Some(_) => at += 1,
                None => {
                    self.error(Code::TS1160, start, end);
                    return self.take_until(whole, start, end, bytes.len());
                }
            }
        }
    }

    /// A regular expression from its first `/`. A `/` inside a class does not end it.
    pub(super) fn regex(&mut self, start: usize) {
        let mut class = false;
        let mut chars = self.text[start + 1..].char_indices();
        let close = loop {
            match chars.next() {
                Some((_, '\\')) => {
                    if let Some((offset, '\n' | '\r' | '\u{2028}' | '\u{2029}')) = chars.next() {
                        break Err(offset);
                    }
                }
                Some((_, '[')) => class = true,
                Some((_, ']')) => class = false,
                Some((offset, '/')) if !class => break Ok(offset + 1),
                Some((offset, '\n' | '\r' | '\u{2028}' | '\u{2029}')) => break Err(offset),
                Some(_) => {}
                None => break Err(self.text.len() - start - 1),
            }
        };
        let end = self.lexer.span().end;
        match close {
            Ok(offset) => {
                let flags = start + 1 + offset;
                let length = self.text[flags..].bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
                self.take_until(Kind::Regex, start, end, flags + length);
            }
            Err(offset) => {
                self.error(Code::TS1161, start, start + 1 + offset);
                self.take_until(Kind::Regex, start, end, start + 1 + offset);
                self.tokens.last_mut().expect("just pushed").flags |= Token::UNFINISHED;
            }
        }
    }

    /// Pushes the token `start..at` after the lexer has consumed it up to `end`.
    pub(super) fn take_until(&mut self, kind: Kind, start: usize, end: usize, at: usize) {
        let at = at.min(self.text.len());
        if at > end {
            self.lexer.bump(at - end);
        }
        self.push(kind, start, at);
    }
}
