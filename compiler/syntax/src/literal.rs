//! Evaluates literals: numbers, strings, templates.
//!
//! Comes in: the source text of one literal, whose end and digits the lexer has checked. Goes out: its value. Mistakes in
//! escapes are returned with their byte offsets; the value then goes on behind them.

use asc_source::Code;

/// The value of an integer literal in any radix, and whether it exceeds 64 bits (then the value is the low part of it).
pub fn integer(text: &str) -> (u64, bool) {
    let bytes = text.as_bytes();
    let (radix, digits) = match bytes.get(1).map(u8::to_ascii_lowercase) {
        Some(b'x') if bytes[0] == b'0' => (16, &text[2..]),
        Some(b'b') if bytes[0] == b'0' => (2, &text[2..]),
        Some(b'o') if bytes[0] == b'0' => (8, &text[2..]),
        // `017` is octal; `089` is not.
        Some(b'0'..=b'9') if bytes[0] == b'0' && bytes.iter().all(|b| matches!(b, b'0'..=b'7' | b'_')) => (8, text),
        _ => (10, text),
    };
    let (mut value, mut overflow) = (0u64, false);
    for digit in digits.chars() {
        if digit == '_' {
            continue;
        }
        // What follows the digits has been reported, or is the suffix `n`.
        let Some(digit) = digit.to_digit(radix) else { break };
        let (high, carried) = value.overflowing_mul(u64::from(radix));
        let (sum, added) = high.overflowing_add(u64::from(digit));
        value = sum;
        overflow |= carried | added;
    }
    (value, overflow)
}

/// The value of a literal with `.` or exponent.
pub fn float(text: &str) -> f64 {
    let digits: String = text.chars().filter(|&c| c != '_').collect();
    let number = |text: &str| text.parse::<f64>().ok();
    number(&digits).unwrap_or_else(|| {
        // Something wrong follows and has been reported: the longest part that is a number counts.
        let end = (0..digits.len()).rev().find(|&end| digits.is_char_boundary(end) && number(&digits[..end]).is_some());
        end.and_then(|end| number(&digits[..end])).unwrap_or(0.0)
    })
}

/// An identifier with its `\u` escapes decoded.
pub fn unescape_identifier(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        name.push_str(&rest[..at]);
        let escape = &rest[at + 2..];
        let (digits, length) = match escape.strip_prefix('{') {
            Some(braced) => {
                let close = braced.find('}').unwrap_or(braced.len());
                (&braced[..close], close + 2)
            }
            None => (&escape[..escape.len().min(4)], 4),
        };
        let decoded = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
        name.push(decoded.unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = escape.get(length..).unwrap_or("");
    }
    name.push_str(rest);
    name
}

/// Which escapes a text has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    String,
    /// Line breaks are normalised to LF.
    Template,
}

/// A decoded text.
pub struct Cooked {
    pub value: Vec<u16>,
    /// Mistakes in escapes: the code and the byte range in the text.
    pub errors: Vec<(Code, u32, u32)>,
}

/// Decodes what stands between the delimiters.
pub fn cook(text: &str, kind: TextKind) -> Cooked {
    if text.is_ascii() && !text.bytes().any(|b| matches!(b, b'\\' | b'\r')) {
        return Cooked { value: text.bytes().map(u16::from).collect(), errors: Vec::new() };
    }
    let mut decoder = Decoder { text, at: 0, value: Vec::with_capacity(text.len()), errors: Vec::new() };
    while let Some(c) = decoder.next() {
        match c {
            '\\' => decoder.escape(),
            '\r' if kind == TextKind::Template => {
                decoder.skip('\n');
                decoder.push('\n');
            }
            c => decoder.push(c),
        }
    }
    Cooked { value: decoder.value, errors: decoder.errors }
}

/// The text as written, line breaks normalised: the raw part of a template.
pub fn raw(text: &str) -> Vec<u16> {
    text.replace("\r\n", "\n").replace('\r', "\n").encode_utf16().collect()
}

struct Decoder<'a> {
    text: &'a str,
    at: usize,
    value: Vec<u16>,
    errors: Vec<(Code, u32, u32)>,
}

impl Decoder<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn skip(&mut self, c: char) {
        if self.peek() == Some(c) {
            self.next();
        }
    }

    fn push(&mut self, c: char) {
        self.value.extend_from_slice(c.encode_utf16(&mut [0; 2]));
    }

    fn error(&mut self, code: Code, start: usize, end: usize) {
        self.errors.push((code, start as u32, end as u32));
    }

    /// After a backslash.
    fn escape(&mut self) {
        let Some(c) = self.next() else {
            return self.error(Code::TS1126, self.at, self.at);
        };
        match c {
            '0' => self.push('\0'),
            'b' => self.push('\u{8}'),
            't' => self.push('\t'),
            'n' => self.push('\n'),
            'v' => self.push('\u{b}'),
            'f' => self.push('\u{c}'),
            'r' => self.push('\r'),
            'x' => self.digits(2),
            'u' if self.peek() == Some('{') => self.braced(),
            'u' => self.digits(4),
            // A line continuation stands for nothing.
            '\r' => self.skip('\n'),
            '\n' | '\u{2028}' | '\u{2029}' => {}
            other => self.push(other),
        }
    }

    /// Exactly `count` hexadecimal digits.
    fn digits(&mut self, count: usize) {
        let mut unit = 0;
        for _ in 0..count {
            match self.peek() {
                Some(c) if c.is_ascii_hexdigit() => {
                    unit = unit * 16 + c.to_digit(16).expect("a digit") as u16;
                    self.at += 1;
                }
                Some(c) => return self.error(Code::TS1125, self.at, self.at + c.len_utf8()),
                None => return self.error(Code::TS1126, self.at, self.at),
            }
        }
        self.value.push(unit);
    }

    /// `\u{…}`, from the brace.
    fn braced(&mut self) {
        let start = self.at;
        self.at += 1;
        let digits = self.at;
        let mut point = 0u32;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(16)) {
            point = point.saturating_mul(16).saturating_add(digit);
            self.at += 1;
        }
        if self.at == digits {
            let next = self.peek().map_or(0, char::len_utf8);
            self.error(Code::TS1125, self.at, self.at + next);
        } else if point > 0x10_FFFF {
            self.error(Code::TS1198, digits, self.at);
        } else if let Some(c) = char::from_u32(point) {
            self.push(c);
        } else {
            // A lone surrogate.
            self.value.push(point as u16);
        }
        if self.peek() == Some('}') {
            self.at += 1;
        } else if self.errors.is_empty() {
            self.error(Code::TS1199, start, self.at);
        }
    }
}
