//! Scans number literals and reports their mistakes; evaluation is in `crate::literal`.

use super::Scanner;
use crate::token::Kind;
use asc_source::Code;

impl Scanner<'_, '_> {
    /// A number that begins at `start` with a digit, or with `.` and a digit.
    pub(super) fn number(&mut self, start: usize) {
        let bytes = self.text.as_bytes();
        let consumed = self.lexer.span().end;
        let radix = match (bytes[start], bytes.get(start + 1).map(u8::to_ascii_lowercase)) {
            (b'0', Some(b'x')) => Some((16, Code::TS1125)),
            (b'0', Some(b'b')) => Some((2, Code::TS1177)),
            (b'0', Some(b'o')) => Some((8, Code::TS1178)),
            _ => None,
        };
        let (mut kind, mut at) = match radix {
            Some((radix, missing)) => (Kind::Integer, self.radix_digits(start, radix, missing)),
            None => self.decimal(start),
        };
        if kind == Kind::Integer && bytes.get(at) == Some(&b'n') {
            kind = Kind::BigInt;
            at += 1;
        }
        let rest = &self.text[at..];
        let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).unwrap_or(rest.len());
        if word > 0 {
            // `0xg` lacks digits, which has been reported.
            if radix.is_none() || at > start + 2 {
                self.error(Code::TS1351, at, at + word);
            }
            at += word;
        }
        self.take_until(kind, start, consumed, at);
    }

    /// Digits after `0x`, `0b`, `0o`.
    fn radix_digits(&mut self, start: usize, radix: u32, missing: Code) -> usize {
        let at = self.digits(start + 2, radix);
        if at == start + 2 {
            self.error(missing, at, at + self.text[at..].chars().next().map_or(0, char::len_utf8));
        }
        at
    }

    /// `123`, `1.5`, `.5`, `1.`, `1e3`, and the legacy octal `017`.
    fn decimal(&mut self, start: usize) -> (Kind, usize) {
        let bytes = self.text.as_bytes();
        let mut at = self.digits(start, 10);
        if bytes[start] == b'0' && at > start + 1 {
            if bytes[start + 1] == b'_' {
                self.error(Code::TS6188, start + 1, start + 2);
            } else {
                self.error(Code::TS1121, start, at);
            }
            return (Kind::Integer, at);
        }
        let mut kind = Kind::Integer;
        if bytes.get(at) == Some(&b'.') {
            kind = Kind::Float;
            at = self.digits(at + 1, 10);
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            kind = Kind::Float;
            let digits = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            at = self.digits(digits, 10);
            if at == digits {
                self.error(Code::TS1124, at, at + self.text[at..].chars().next().map_or(0, char::len_utf8));
            }
        }
        (kind, at)
    }

    /// A run of digits with separators from `start`; gives its end.
    fn digits(&mut self, start: usize, radix: u32) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = start;
        while let Some(&byte) = bytes.get(at) {
            if byte == b'_' {
                let previous = if at == start { None } else { Some(bytes[at - 1]) };
                let next_is_digit = bytes.get(at + 1).is_some_and(|b| (*b as char).is_digit(radix));
                if previous == Some(b'_') {
                    self.error(Code::TS6189, at, at + 1);
                } else if previous.is_none() || !(next_is_digit || bytes.get(at + 1) == Some(&b'_')) {
                    self.error(Code::TS6188, at, at + 1);
                }
            } else if !(byte as char).is_digit(radix) {
                break;
            }
            at += 1;
        }
        at
    }
}
