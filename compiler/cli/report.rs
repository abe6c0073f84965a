//! What the command says on standard error.

use crate::settings::Settings;
use asc_driver::{Category, Compilation, Diagnostic, Stage, Style, render};
use std::io::{IsTerminal, Write};

/// Writes messages in one style.
#[derive(Clone, Copy)]
pub struct Reporter {
    style: Style,
}

/// Which diagnostics are left out.
pub enum Muted {
    None,
    /// All but errors.
    All,
    /// Those but errors with these codes.
    Codes(Vec<u16>),
}

/// Colours on a terminal unless `--noColors` or the environment forbids them.
pub fn style(settings: &Settings, stream: &impl IsTerminal) -> Style {
    let forbidden = settings.flag("noColors") || std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if !forbidden && stream.is_terminal() { Style::Colored } else { Style::Plain }
}

impl Reporter {
    pub fn new(settings: &Settings) -> Reporter {
        Reporter { style: style(settings, &std::io::stderr()) }
    }

    pub fn warning(self, sentence: &str) {
        self.line("33", "WARNING", sentence);
    }

    pub fn failure(self, sentence: &str) {
        self.line("31", "FAILURE", sentence);
    }

    fn line(self, color: &str, word: &str, sentence: &str) {
        match self.style {
            Style::Plain => self.text(&format!("{word} {sentence}\n")),
            Style::Colored => self.text(&format!("\x1b[{color}m{word}\x1b[0m {sentence}\n")),
        }
    }

    /// Text as it is. A reader that has gone away is no failure.
    pub fn text(self, text: &str) {
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// The messages of a compilation that are not muted.
    pub fn diagnostics(self, compilation: &Compilation, muted: &Muted) {
        let shown = |diagnostic: &&Diagnostic| match muted {
            _ if diagnostic.category == Category::Error => true,
            Muted::None => true,
            Muted::All => false,
            Muted::Codes(codes) => !codes.contains(&diagnostic.code.0),
        };
        let shown: Vec<&Diagnostic> = compilation.diagnostics.iter().filter(shown).collect();
        if !shown.is_empty() {
            self.text(&render(shown, &compilation.sources, self.style));
        }
    }

    /// The closing line of a compilation that failed after `stage`.
    pub fn summary(self, compilation: &Compilation, stage: Stage) {
        let errors = compilation.diagnostics.iter().filter(|d| d.category == Category::Error).count();
        let stage = match stage {
            Stage::Parse => "parse",
            Stage::Check => "compile",
        };
        self.failure(&format!("{errors} {stage} error(s)"));
    }
}
