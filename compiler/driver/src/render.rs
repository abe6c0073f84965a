//! Messages as people read them, by codespan-reporting.
//!
//! The rich style: a header with code, the place, the source line with the marks under it, then notes and help. Only
//! the marked lines are shown, no context: what else matters has a label of its own. A very long line is shown as the
//! window around the mark.

use asc_source::{Category, Diagnostic, FileId, SourceMap, Span};
use codespan_reporting::diagnostic::{Diagnostic as Report, Label, LabelStyle, Severity};
use codespan_reporting::files::{Error, Files};
use codespan_reporting::term::{self, Config};
use std::ops::Range;

/// Whether messages carry terminal colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    Plain,
    Colored,
}

/// Renders messages in the given order, each followed by an empty line.
pub fn render<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>, sources: &SourceMap, style: Style) -> String {
    let config = Config { tab_width: 2, start_context_lines: 1, end_context_lines: 1, ..Config::default() };
    let mut buffer = match style {
        Style::Plain => term::termcolor::Buffer::no_color(),
        Style::Colored => term::termcolor::Buffer::ansi(),
    };
    for diagnostic in diagnostics {
        let excerpt = Excerpt::new(sources, diagnostic);
        let report = excerpt.report(diagnostic);
        // Writing to memory does not fail, and every span lies in its file.
        let _ = term::emit_to_write_style(&mut buffer, &config, &excerpt, &report);
    }
    String::from_utf8_lossy(buffer.as_slice()).into_owned()
}

/// The sources as one message shows them: long lines cut to windows around the message's marks.
struct Excerpt<'a> {
    sources: &'a SourceMap,
    /// Starts of marks, as global positions.
    marks: Vec<u32>,
}

/// A longer line is cut.
const LONGEST_LINE: usize = 400;
/// How much of a long line is shown before and after the start of its first mark.
const WINDOW: (usize, usize) = (60, 120);

impl<'a> Excerpt<'a> {
    fn new(sources: &'a SourceMap, diagnostic: &Diagnostic) -> Excerpt<'a> {
        let spans = std::iter::once(diagnostic.span).chain(diagnostic.labels.iter().map(|label| label.span));
        Excerpt { sources, marks: spans.filter(|span| !span.is_none()).map(|span| span.start).collect() }
    }

    fn report(&self, diagnostic: &Diagnostic) -> Report<FileId> {
        let severity = match diagnostic.category {
            Category::Error => Severity::Error,
            Category::Warning => Severity::Warning,
            Category::Info | Category::Pedantic => Severity::Note,
        };
        let mut labels = Vec::new();
        if !diagnostic.span.is_none() {
            labels.push(self.label(LabelStyle::Primary, diagnostic.span, ""));
        }
        for label in diagnostic.labels.iter().filter(|label| !label.span.is_none()) {
            labels.push(self.label(LabelStyle::Secondary, label.span, &label.text));
        }
        let mut notes: Vec<String> = diagnostic.notes.iter().map(|note| format!("note: {note}")).collect();
        notes.extend(diagnostic.help.iter().map(|help| format!("help: {help}")));
        Report::new(severity)
            .with_code(diagnostic.code)
            .with_message(&diagnostic.message)
            .with_labels(labels)
            .with_notes(notes)
    }

    fn label(&self, style: LabelStyle, span: Span, text: &str) -> Label<FileId> {
        let id = self.sources.file_at(span.start);
        let file = self.sources.file(id);
        let start = (span.start - file.base) as usize;
        let mut end = ((span.end.max(span.start) - file.base) as usize).min(file.text.len());
        if let Ok(line) = self.line_index(id, start)
            && let Ok(shown) = self.line_range(id, line)
            && self.is_cut(id, line)
        {
            end = end.min(shown.end);
        }
        Label::new(style, id, start..end.max(start)).with_message(text)
    }

    fn whole_line(&self, id: FileId, line: usize) -> Range<usize> {
        let file = self.sources.file(id);
        let starts = file.line_starts();
        let start = starts.get(line).map_or(file.text.len(), |&start| start as usize);
        start..starts.get(line + 1).map_or(file.text.len(), |&next| next as usize)
    }

    fn is_cut(&self, id: FileId, line: usize) -> bool {
        self.whole_line(id, line).len() > LONGEST_LINE
    }
}

impl<'a> Files<'a> for Excerpt<'_> {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.sources.file(id).path)
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.sources.file(id).text)
    }

    fn line_index(&'a self, id: FileId, offset: usize) -> Result<usize, Error> {
        Ok(self.sources.file(id).line_starts().partition_point(|&start| start as usize <= offset) - 1)
    }

    fn column_number(&'a self, id: FileId, _: usize, offset: usize) -> Result<usize, Error> {
        Ok(self.sources.line_column(self.sources.file(id).base + offset as u32).column as usize)
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, Error> {
        let whole = self.whole_line(id, line);
        if whole.len() <= LONGEST_LINE {
            return Ok(whole);
        }
        let file = self.sources.file(id);
        let offsets = self.marks.iter().filter(|&&mark| self.sources.file_at(mark) == id);
        let mark = offsets.map(|&mark| (mark - file.base) as usize).find(|mark| whole.contains(mark));
        let mark = mark.unwrap_or(whole.start);
        let mut start = mark.saturating_sub(WINDOW.0).max(whole.start);
        let mut end = (mark + WINDOW.1).min(whole.end);
        while !file.text.is_char_boundary(start) {
            start -= 1;
        }
        while !file.text.is_char_boundary(end) {
            end += 1;
        }
        Ok(start..end)
    }
}
