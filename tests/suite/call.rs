//! `@call` directives: `add(1, 2) = 3`, `div(1, 0) traps`, `check(0) aborts "message"`, `log(1)`.

use libtest_mimic::Failed;
use wasmtime::{Val, ValType};

/// A call to make and what it must give.
pub struct Call {
    pub function: String,
    pub arguments: Vec<String>,
    pub expected: Expected,
}

/// What a call must give.
pub enum Expected {
    Anything,
    Value(String),
    /// A trap whose message contains the words.
    Trap(String),
    /// `abort` with a message that is equal, or any if empty.
    Abort(String),
}

impl Call {
    pub fn parse(text: &str) -> Result<Call, Failed> {
        let malformed = || format!("'@call {text}' is no call");
        let (function, rest) = text.split_once('(').ok_or_else(malformed)?;
        let (arguments, rest) = rest.split_once(')').ok_or_else(malformed)?;
        let arguments = arguments.split(',').map(str::trim).filter(|argument| !argument.is_empty());
        Ok(Call {
            function: function.trim().to_string(),
            arguments: arguments.map(str::to_string).collect(),
            expected: Expected::parse(rest).ok_or_else(malformed)?,
        })
    }
}

impl Expected {
    /// What stands behind the closing parenthesis, or in a `@traps` or `@aborts` directive of its own.
    fn parse(rest: &str) -> Option<Expected> {
        let rest = rest.trim();
        if let Some(value) = rest.strip_prefix('=') {
            return Some(Expected::Value(value.trim().to_string()));
        }
        let (word, words) = rest.split_once(' ').unwrap_or((rest, ""));
        match word {
            "" => Some(Expected::Anything),
            "traps" => Some(Expected::Trap(unquote(words))),
            "aborts" => Some(Expected::Abort(unquote(words))),
            _ => None,
        }
    }
}

/// A text without its quotes.
pub fn unquote(text: &str) -> String {
    let text = text.trim();
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text).to_string()
}

/// The value that a text denotes in a type: decimal or hexadecimal integers of either sign, floats, `true`, `false`,
/// `NaN`, `Infinity`.
pub fn parse_value(text: &str, ty: &ValType) -> Result<Val, Failed> {
    let text = match text {
        "true" => "1",
        "false" => "0",
        other => other,
    };
    let float = || {
        let plain = text.replace("Infinity", "inf");
        plain.parse::<f64>().map_err(|_| Failed::from(format!("'{text}' is no float")))
    };
    match ty {
        ValType::I32 => Ok(Val::I32(integer(text)? as i32)),
        ValType::I64 => Ok(Val::I64(integer(text)? as i64)),
        ValType::F32 => match text.replace("Infinity", "inf").parse::<f32>() {
            Ok(value) => Ok(Val::F32(value.to_bits())),
            Err(_) => Err(format!("'{text}' is no float").into()),
        },
        ValType::F64 => Ok(Val::F64(float()?.to_bits())),
        other => Err(format!("values of type {other} cannot be written").into()),
    }
}

fn integer(text: &str) -> Result<i128, Failed> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (radix, digits) = digits.strip_prefix("0x").map_or((10, digits), |digits| (16, digits));
    let value = i128::from_str_radix(&digits.replace('_', ""), radix);
    value.map(|value| sign * value).map_err(|_| format!("'{text}' is no integer").into())
}

/// Whether two values are the same; all NaNs are.
pub fn is_same(left: &Val, right: &Val) -> bool {
    match (left, right) {
        (Val::I32(a), Val::I32(b)) => a == b,
        (Val::I64(a), Val::I64(b)) => a == b,
        (Val::F32(a), Val::F32(b)) => a == b || (f32::from_bits(*a).is_nan() && f32::from_bits(*b).is_nan()),
        (Val::F64(a), Val::F64(b)) => a == b || (f64::from_bits(*a).is_nan() && f64::from_bits(*b).is_nan()),
        _ => false,
    }
}

/// A value as tests write it.
pub fn value_text(value: &Val) -> String {
    match value {
        Val::I32(value) => value.to_string(),
        Val::I64(value) => value.to_string(),
        Val::F32(bits) => float_text(f64::from(f32::from_bits(*bits)), f32::from_bits(*bits).to_string()),
        Val::F64(bits) => float_text(f64::from_bits(*bits), f64::from_bits(*bits).to_string()),
        other => format!("{other:?}"),
    }
}

fn float_text(value: f64, text: String) -> String {
    if value.is_infinite() { text.replace("inf", "Infinity") } else { text }
}
