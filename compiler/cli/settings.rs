//! Values of options, wherever they come from, and how they override each other.

use crate::table::{Kind, ROWS, Row};
use std::collections::BTreeMap;

/// The value of one option.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    Flag(bool),
    Integer(i64),
    Text(String),
    /// A text option that a configuration file switches off.
    Off,
    List(Vec<String>),
}

/// Values by option name.
#[derive(Clone, Default, Debug)]
pub struct Settings {
    values: BTreeMap<&'static str, Value>,
}

impl Settings {
    pub fn set(&mut self, name: &'static str, value: Value) {
        self.values.insert(name, value);
    }

    pub fn flag(&self, name: &str) -> bool {
        self.values.get(name) == Some(&Value::Flag(true))
    }

    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.values.get(name) {
            Some(Value::Integer(value)) => Some(*value),
            _ => None,
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        match self.values.get(name) {
            Some(Value::Text(value)) => Some(value),
            _ => None,
        }
    }

    pub fn list(&self, name: &str) -> Option<&[String]> {
        match self.values.get(name) {
            Some(Value::List(values)) => Some(values),
            _ => None,
        }
    }

    /// Takes over what `weaker` has and this has not. Lists grow, but what one of `enable` and `disable` already names
    /// is not added to the other.
    pub fn fall_back_to(&mut self, weaker: Settings) {
        let before = self.clone();
        for (name, value) in weaker.values {
            let excluded = match name {
                "enable" => before.list("disable").unwrap_or_default(),
                "disable" => before.list("enable").unwrap_or_default(),
                _ => &[],
            };
            match (self.values.get_mut(name), value) {
                (Some(Value::List(own)), Value::List(more)) => {
                    for text in more {
                        if !own.contains(&text) && !excluded.contains(&text) {
                            own.push(text);
                        }
                    }
                }
                (Some(_), _) => {}
                (None, Value::List(more)) => {
                    let kept = more.into_iter().filter(|text| !excluded.contains(text)).collect();
                    self.values.insert(name, Value::List(kept));
                }
                (None, other) => {
                    self.values.insert(name, other);
                }
            }
        }
    }

    /// As `--showConfig` prints them, in the order of the table.
    pub fn to_json(&self) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        for row in ROWS {
            let json = match self.values.get(row.name) {
                Some(Value::Flag(value)) => (*value).into(),
                Some(Value::Integer(value)) => (*value).into(),
                Some(Value::Text(value)) => value.as_str().into(),
                Some(Value::List(values)) => values.clone().into(),
                Some(Value::Off) => serde_json::Value::Null,
                None => continue,
            };
            object.insert(row.name.to_string(), json);
        }
        object.into()
    }
}

/// Reads the text of a value as the option's kind wants it. Numbers are read as far as their digits go.
pub fn parse_value(row: &Row, texts: &[String]) -> Value {
    let split = || {
        let parts = texts.iter().flat_map(|text| text.split(',')).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_string).collect()
    };
    let last = || texts.last().map_or("", String::as_str);
    match row.kind {
        Kind::Flag => Value::Flag(true),
        Kind::Integer => Value::Integer(leading_integer(last())),
        Kind::Text => Value::Text(last().to_string()),
        Kind::List | Kind::IntegerList => Value::List(split()),
    }
}

/// The number at the start of a text, decimal or with `0x`; 0 if there is none.
fn leading_integer(text: &str) -> i64 {
    let (negative, digits) = match text.trim().strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.trim()),
    };
    let (radix, digits) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(rest) => (16, rest),
        None => (10, digits),
    };
    let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let value = i64::from_str_radix(&digits[..end], radix).unwrap_or(if end == 0 { 0 } else { i64::MAX });
    if negative { -value } else { value }
}
