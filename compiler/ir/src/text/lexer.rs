//! Text to tokens with their places.

use super::ParseError;
use super::immediate::is_name_character;

#[derive(Clone, PartialEq, Debug)]
pub enum TokenKind {
    /// `func`, `i32.add`, `v1`, `funcref!`.
    Word(String),
    /// Behind `$`.
    Name(String),
    String(Vec<u8>),
    /// The text of a number: `-12`, `0x1f`, `1.5e-7`, `inf`, `nan:0x7fc00000`.
    Number(String),
    /// `( ) [ ] { } , : = +` and `>` for `->`.
    Mark(char),
    End,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub kind: TokenKind,
    /// From 1.
    pub line: u32,
    pub column: u32,
    /// Nothing but white space stands before it on its line.
    pub starts_line: bool,
}

/// All tokens and an `End`.
pub fn tokenize(text: &str) -> Result<Vec<Token>, ParseError> {
    let mut tokens = Vec::new();
    let mut last_line = 0;
    for (number, line) in text.lines().enumerate() {
        last_line = number as u32 + 1;
        let mut lexer = Lexer { line: last_line, rest: line, full: line };
        let mut starts_line = true;
        loop {
            lexer.rest = lexer.rest.trim_start();
            let column = lexer.column();
            let Some(kind) = lexer.next()? else { break };
            tokens.push(Token { kind, line: last_line, column, starts_line });
            starts_line = false;
        }
    }
    tokens.push(Token { kind: TokenKind::End, line: last_line + 1, column: 1, starts_line: true });
    Ok(tokens)
}

struct Lexer<'a> {
    line: u32,
    rest: &'a str,
    full: &'a str,
}

impl Lexer<'_> {
    fn column(&self) -> u32 {
        self.full[..self.full.len() - self.rest.len()].chars().count() as u32 + 1
    }

    /// The token at the start of `rest`; none at the end of the line or a comment.
    fn next(&mut self) -> Result<Option<TokenKind>, ParseError> {
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        let kind = match first {
            ';' => return Ok(None),
            '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | '=' | '+' => {
                self.rest = &self.rest[1..];
                TokenKind::Mark(first)
            }
            '-' if self.rest.starts_with("->") => {
                self.rest = &self.rest[2..];
                TokenKind::Mark('>')
            }
            '$' => {
                self.rest = &self.rest[1..];
                if self.rest.starts_with('"') {
                    let bytes = self.string()?;
                    TokenKind::Name(String::from_utf8_lossy(&bytes).into_owned())
                } else {
                    TokenKind::Name(self.take(is_name_character))
                }
            }
            '"' => TokenKind::String(self.string()?),
            '-' | '0'..='9' => TokenKind::Number(self.number()),
            _ if first.is_alphabetic() => {
                let word = self.take(|c| c.is_alphanumeric() || c == '_' || c == '.' || c == '!');
                match word.as_str() {
                    "nan" if self.rest.starts_with(':') => {
                        self.rest = &self.rest[1..];
                        TokenKind::Number(format!("nan:{}", self.take(|c| c.is_ascii_alphanumeric())))
                    }
                    "inf" => TokenKind::Number(word),
                    _ => TokenKind::Word(word),
                }
            }
            _ => return Err(self.error(format!("'{first}' begins nothing"))),
        };
        Ok(Some(kind))
    }

    fn take(&mut self, accept: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c| !accept(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken.to_string()
    }

    /// Digits and letters, and a sign at the start or behind the `e` of a decimal.
    fn number(&mut self) -> String {
        let bytes = self.rest.as_bytes();
        let hexadecimal = self.rest.trim_start_matches('-').starts_with("0x");
        let mut end = 1;
        while let Some(&byte) = bytes.get(end) {
            let exponent_sign = !hexadecimal && matches!(byte, b'-' | b'+') && matches!(bytes[end - 1], b'e' | b'E');
            if !(byte.is_ascii_alphanumeric() || byte == b'.' || exponent_sign) {
                break;
            }
            end += 1;
        }
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken.to_string()
    }

    fn string(&mut self) -> Result<Vec<u8>, ParseError> {
        let mut bytes = Vec::new();
        let source = self.rest.as_bytes();
        let mut at = 1;
        loop {
            match source.get(at) {
                None => return Err(self.error("a string is not closed".to_string())),
                Some(b'"') => break,
                Some(b'\\') => {
                    let digits = source.get(at + 1..at + 3).and_then(|two| std::str::from_utf8(two).ok());
                    if let Some(&byte @ (b'"' | b'\\')) = source.get(at + 1) {
                        bytes.push(byte);
                        at += 2;
                    } else if let Some(byte) = digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
                        bytes.push(byte);
                        at += 3;
                    } else {
                        return Err(self.error("'\\' is followed by neither '\"', '\\' nor two digits".to_string()));
                    }
                }
                Some(&byte) => {
                    bytes.push(byte);
                    at += 1;
                }
            }
        }
        self.rest = &self.rest[at + 1..];
        Ok(bytes)
    }

    fn error(&self, message: String) -> ParseError {
        ParseError { line: self.line, column: self.column(), message }
    }
}
