//! The files of one compilation in one global position space.

use crate::Span;

/// A file of the compilation, in the order of loading.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(pub u32);

/// What a file is to the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// Named on the command line: its exports become exports of the module.
    Entry,
    /// Imported by another file of the user.
    Module,
    /// A library: embedded, from `--lib`, or from a package. `@builtin`, `@lazy` and unsafe code are allowed there.
    Library,
}

/// One file's text and place.
pub struct SourceFile {
    /// Normalised path with extension, as messages and `abort` show it: `assembly/index.ts`, `~lib/builtins.ts`.
    pub path: String,
    pub text: String,
    pub kind: FileKind,
    /// The global position of the text's first byte.
    pub base: u32,
    /// Byte offsets, in this file, of the starts of all lines.
    line_starts: Vec<u32>,
    /// How many UTF-16 units stand before each block of [`BLOCK`] bytes; empty for ASCII.
    units_before: Vec<u32>,
}

/// So few bytes are counted to find a column, however long the line is.
const BLOCK: usize = 1024;

/// The UTF-16 units of the characters that begin among some bytes of UTF-8 text.
fn utf16_units(bytes: &[u8]) -> u32 {
    let units = |&byte: &u8| u32::from(byte & 0xC0 != 0x80) + u32::from(byte >= 0xF0);
    bytes.iter().map(units).sum()
}

impl SourceFile {
    /// The path without extension: the name that imports and internal names use.
    pub fn internal_path(&self) -> &str {
        self.path.strip_suffix(".d.ts").or_else(|| self.path.strip_suffix(".ts")).unwrap_or(&self.path)
    }

    pub fn span(&self) -> Span {
        Span::new(self.base, self.base + self.text.len() as u32)
    }

    /// The UTF-16 units before a byte offset.
    fn units_before(&self, offset: u32) -> u32 {
        match self.units_before.get(offset as usize / BLOCK) {
            Some(before) => {
                let start = offset as usize / BLOCK * BLOCK;
                before + utf16_units(&self.text.as_bytes()[start..offset as usize])
            }
            None => offset,
        }
    }

    /// The byte offsets of line starts within this file.
    pub fn line_starts(&self) -> &[u32] {
        &self.line_starts
    }
}

/// A position as people count: both from 1, columns in UTF-16 units, lines ended by LF only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LineColumn {
    pub line: u32,
    pub column: u32,
}

/// All files of a compilation.
#[derive(Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file. `None` when the position space (4 GiB of text) is full.
    pub fn add(&mut self, path: String, text: String, kind: FileKind) -> Option<FileId> {
        // One position is left free between files so that no end of a file is the start of another.
        let base = self.files.last().map_or(0, |file| u64::from(file.span().end) + 1);
        if base + text.len() as u64 >= u64::from(u32::MAX) {
            return None;
        }
        let line_starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1))
            .collect();
        let mut units_before = Vec::new();
        if !text.is_ascii() {
            let mut units = 0;
            // One block more, so that the end of the text has one too.
            units_before.reserve(text.len() / BLOCK + 1);
            for at in 0..=text.len() / BLOCK {
                units_before.push(units);
                units += utf16_units(&text.as_bytes()[at * BLOCK..text.len().min((at + 1) * BLOCK)]);
            }
        }
        self.files.push(SourceFile { path, text, kind, base: base as u32, line_starts, units_before });
        Some(FileId(self.files.len() as u32 - 1))
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The file that a global position lies in.
    ///
    /// # Panics
    /// If the position lies before the first file, which no span of this map does.
    pub fn file_at(&self, position: u32) -> FileId {
        let after = self.files.partition_point(|file| file.base <= position);
        FileId(after as u32 - 1)
    }

    /// The source text of a span.
    pub fn text(&self, span: Span) -> &str {
        let file = self.file(self.file_at(span.start));
        &file.text[(span.start - file.base) as usize..(span.end - file.base) as usize]
    }

    /// Line and column of a global position.
    pub fn line_column(&self, position: u32) -> LineColumn {
        let file = self.file(self.file_at(position));
        let offset = position - file.base;
        let line = file.line_starts.partition_point(|&start| start <= offset);
        let start = file.line_starts[line - 1];
        LineColumn { line: line as u32, column: file.units_before(offset) - file.units_before(start) + 1 }
    }
}
