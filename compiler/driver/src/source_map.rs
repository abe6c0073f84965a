//! Source maps, version 3: JSON with one generated line whose columns are byte offsets of the module.
//!
//! Comes in: the emitter's mappings in order of offset. Guarantees: each mapping is exact; columns count UTF-16 units.

use asc_source::{FileId, SourceFile, SourceMap};
use asc_wasm::Mapping;
use rustc_hash::FxHashMap;

/// Makes the JSON. `root` is the `sourceRoot`.
pub fn write_source_map(mappings: &[Mapping], sources: &SourceMap, root: &str) -> String {
    let mut files: Vec<FileId> = Vec::new();
    let mut index: FxHashMap<FileId, (u32, Columns<'_>)> = FxHashMap::default();
    let mut encoded = String::with_capacity(mappings.len() * 6);
    let mut previous = [0i64; 4];
    for mapping in mappings {
        let id = sources.file_at(mapping.position);
        let (source, columns) = index.entry(id).or_insert_with(|| {
            files.push(id);
            (files.len() as u32 - 1, Columns::new(sources.file(id)))
        });
        let (line, column) = columns.locate(mapping.position);
        let fields = [mapping.offset, *source, line, column].map(i64::from);
        if !encoded.is_empty() {
            encoded.push(',');
        }
        for (field, last) in fields.iter().zip(&mut previous) {
            push_vlq(&mut encoded, field - *last);
            *last = *field;
        }
    }
    let list = |text: fn(&SourceFile) -> &str| {
        let items: Vec<String> = files.iter().map(|&id| quote(text(sources.file(id)))).collect();
        items.join(",")
    };
    format!(
        "{{\"version\":3,\"sourceRoot\":{},\"sources\":[{}],\"sourcesContent\":[{}],\"names\":[],\"mappings\":\"{encoded}\"}}",
        quote(root),
        list(|file| &file.path),
        list(|file| &file.text),
    )
}

fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Appends a base-64 variable-length quantity: five bits per digit, lowest first, the sign in the lowest bit.
fn push_vlq(out: &mut String, value: i64) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut rest = value.unsigned_abs() << 1 | u64::from(value < 0);
    loop {
        let digit = rest & 31;
        rest >>= 5;
        let more = if rest == 0 { 0 } else { 32 };
        out.push(char::from(DIGITS[(digit | more) as usize]));
        if rest == 0 {
            return;
        }
    }
}

/// Finds lines and columns of many positions of one file without counting a long line anew for each.
struct Columns<'a> {
    file: &'a SourceFile,
    /// UTF-16 units before every 256th byte (before the character that it lies in); empty for an ASCII file.
    checkpoints: Vec<u32>,
}

impl Columns<'_> {
    const STEP: usize = 256;

    fn new(file: &SourceFile) -> Columns<'_> {
        let mut checkpoints = Vec::new();
        if !file.text.is_ascii() {
            let mut units = 0;
            for (at, character) in file.text.char_indices() {
                while checkpoints.len() * Columns::STEP < at + character.len_utf8() {
                    checkpoints.push(units);
                }
                units += character.len_utf16() as u32;
            }
        }
        Columns { file, checkpoints }
    }

    /// Line and column from 0.
    fn locate(&self, position: u32) -> (u32, u32) {
        let offset = position - self.file.base;
        let starts = self.file.line_starts();
        let line = starts.partition_point(|&start| start <= offset) - 1;
        (line as u32, self.units(offset as usize) - self.units(starts[line] as usize))
    }

    /// UTF-16 units before a byte offset.
    fn units(&self, offset: usize) -> u32 {
        if self.checkpoints.is_empty() {
            return offset as u32;
        }
        let slot = (offset / Columns::STEP).min(self.checkpoints.len() - 1);
        let mut from = slot * Columns::STEP;
        while !self.file.text.is_char_boundary(from) {
            from -= 1;
        }
        self.checkpoints[slot] + self.file.text[from..offset].chars().map(|c| c.len_utf16() as u32).sum::<u32>()
    }
}
