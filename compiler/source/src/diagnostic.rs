//! Messages to the user, as values.

use crate::{Category, Code, Span};
use rustc_hash::FxHashSet;

/// A further place that a message points at, with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

/// One message: what is wrong (`message`), where (`span`, [`Span::NONE`] when nowhere), where the other half is
/// (`labels`, `notes`), and what to write instead (`help`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub code: Code,
    pub category: Category,
    pub span: Span,
    pub message: String,
    pub labels: Vec<Label>,
    pub notes: Vec<String>,
    pub help: Option<String>,
}

impl Diagnostic {
    /// A message of `code`'s own category; `{0}`, `{1}`, … of its template are replaced by `arguments`.
    pub fn new(code: Code, span: Span, arguments: &[&str]) -> Diagnostic {
        let row = code.row();
        let mut message = String::with_capacity(row.template.len() + 16);
        let mut rest = row.template;
        while let Some(at) = rest.find('{') {
            message.push_str(&rest[..at]);
            let close = rest[at..].find('}').map_or(rest.len(), |n| at + n);
            match rest.get(at + 1..close).and_then(|digits| digits.parse::<usize>().ok()).and_then(|n| arguments.get(n))
            {
                Some(argument) => message.push_str(argument),
                None => message.push_str(&rest[at..(close + 1).min(rest.len())]),
            }
            rest = rest.get(close + 1..).unwrap_or("");
        }
        message.push_str(rest);
        Diagnostic { code, category: row.category, span, message, labels: Vec::new(), notes: Vec::new(), help: None }
    }

    pub fn label(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    pub fn note(mut self, text: impl Into<String>) -> Diagnostic {
        self.notes.push(text.into());
        self
    }

    pub fn help(mut self, text: impl Into<String>) -> Diagnostic {
        self.help = Some(text.into());
        self
    }

    /// The same message in another category, for what is an error only under some option.
    pub fn category(mut self, category: Category) -> Diagnostic {
        self.category = category;
        self
    }
}

/// The sink that stages report to. Holds each message (code, place, words) once.
#[derive(Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    seen: FxHashSet<(Code, Span, String)>,
}

impl Diagnostics {
    pub fn report(&mut self, diagnostic: Diagnostic) {
        if self.seen.insert((diagnostic.code, diagnostic.span, diagnostic.message.clone())) {
            self.list.push(diagnostic);
        }
    }

    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.category == Category::Error)
    }

    /// In the order of reporting.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Forgets everything reported since the sink had `len` messages: for checking on trial.
    pub fn truncate(&mut self, len: usize) {
        for dropped in self.list.drain(len..) {
            self.seen.remove(&(dropped.code, dropped.span, dropped.message));
        }
    }

    /// All messages, sorted by file, place and code.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list = self.list;
        list.sort_by_key(|d| (d.span.start, d.span.end, d.code));
        list
    }
}
