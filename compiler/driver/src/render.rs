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
        let mut notes: Vec<String> = Vec::new();
        let primary = (LabelStyle::Primary, diagnostic.span, "");
        let secondary = diagnostic.labels.iter().map(|label| (LabelStyle::Secondary, label.span, label.text.as_str()));
        for (style, span, text) in std::iter::once(primary).chain(secondary).filter(|(_, span, _)| !span.is_none()) {
            match self.visible(span) {
                Some((file, range)) => labels.push(Label::new(style, file, range).with_message(text)),
                None => notes.push(format!("note: {text} ({})", self.place(span))),
            }
        }
        notes.extend(diagnostic.notes.iter().map(|note| format!("note: {note}")));
        notes.extend(diagnostic.help.iter().map(|help| format!("help: {help}")));
        Report::new(severity)
            .with_code(diagnostic.code)
            .with_message(&diagnostic.message)
            .with_labels(labels)
            .with_notes(notes)
    }

    /// What of a span is shown: nothing if it starts in the part of a long line that is left out, else up to its end or
    /// that of the window.
    fn visible(&self, span: Span) -> Option<(FileId, Range<usize>)> {
        let id = self.sources.file_at(span.start);
        let file = self.sources.file(id);
        let offset = |position: u32| (position.max(span.start) - file.base) as usize;
        let (start, end) = (offset(span.start), offset(span.end).min(file.text.len()));
        let (first, last) = (self.line_of(id, start), self.line_of(id, end));
        let shown = self.shown(id, first);
        let is_cut = shown != self.whole_line(id, first) || self.shown(id, last) != self.whole_line(id, last);
        match is_cut {
            false => Some((id, start..end)),
            true if start < shown.start || start > shown.end => None,
            true => Some((id, start..end.min(shown.end))),
        }
    }

    /// `path:line:column` of a span's start.
    fn place(&self, span: Span) -> String {
        let position = self.sources.line_column(span.start);
        format!("{}:{}:{}", self.sources.file(self.sources.file_at(span.start)).path, position.line, position.column)
    }

    fn line_of(&self, id: FileId, offset: usize) -> usize {
        self.sources.file(id).line_starts().partition_point(|&start| start as usize <= offset) - 1
    }

    fn whole_line(&self, id: FileId, line: usize) -> Range<usize> {
        let file = self.sources.file(id);
        let starts = file.line_starts();
        let start = starts.get(line).map_or(file.text.len(), |&start| start as usize);
        start..starts.get(line + 1).map_or(file.text.len(), |&next| next as usize)
    }

    /// The part of a line that is shown: all of it, or the window around the first mark in it.
    fn shown(&self, id: FileId, line: usize) -> Range<usize> {
        let whole = self.whole_line(id, line);
        if whole.len() <= LONGEST_LINE {
            return whole;
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
        start..end
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
        Ok(self.line_of(id, offset))
    }

    fn column_number(&'a self, id: FileId, _: usize, offset: usize) -> Result<usize, Error> {
        Ok(self.sources.line_column(self.sources.file(id).base + offset as u32).column as usize)
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, Error> {
        Ok(self.shown(id, line))
    }
}
