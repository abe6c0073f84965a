//! `--explain CODE`: what a diagnostic code means.

use asc_driver::{Category, Code, CodeRow};

/// The explanation of a code written as `TS2322`, `AS100` or `2322`; the list of all codes for an empty text. The error
/// is a sentence.
pub fn explain(code: &str) -> Result<String, String> {
    if code.is_empty() {
        return Ok(Code::rows().iter().map(|row| format!("{}\n", headline(row))).collect());
    }
    let upper = code.to_uppercase();
    let digits = upper.trim_start_matches("TS").trim_start_matches("AS");
    let row = digits.parse().ok().and_then(Code::find).filter(|row| digits == upper || row.code.to_string() == upper);
    let Some(row) = row else { return Err(format!("There is no diagnostic code '{code}'")) };
    let separator = if row.explanation.is_empty() { "" } else { "\n\n" };
    Ok(format!("{}{separator}{}\n", headline(row), row.explanation))
}

fn headline(row: &CodeRow) -> String {
    format!("{} {}: {}", category_word(row.category), row.code, row.template)
}

fn category_word(category: Category) -> &'static str {
    match category {
        Category::Pedantic => "PEDANTIC",
        Category::Info => "INFO",
        Category::Warning => "WARNING",
        Category::Error => "ERROR",
    }
}
