//! One test: a file, and the directives in the comment lines at its start.

use libtest_mimic::Failed;
use std::path::{Path, PathBuf};

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A data file with its directives.
pub struct Case {
    pub path: PathBuf,
    pub text: String,
    /// In order: the word behind `@` and the rest of the line.
    directives: Vec<(String, String)>,
}

impl Case {
    pub fn load(path: &Path) -> Result<Case, Failed> {
        let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let directives = text.lines().map_while(comment).filter_map(directive).collect();
        Ok(Case { path: path.to_path_buf(), text, directives })
    }

    /// The words behind each directive of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.directives.iter().filter(move |(known, _)| known == name).map(|(_, rest)| rest.as_str())
    }

    /// Arguments of the compiler: `@args: --enable simd -O2`.
    pub fn arguments(&self) -> Vec<String> {
        self.all("args").flat_map(|line| line.split_whitespace()).map(str::to_string).collect()
    }

    pub fn directory(&self) -> &Path {
        self.path.parent().unwrap_or(root())
    }

    pub fn file_name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// The words of a comment line, `//` in source files and `;` in IR.
fn comment(line: &str) -> Option<&str> {
    line.trim().strip_prefix("//").or_else(|| line.trim().strip_prefix(';'))
}

/// `@name: rest` or `@name rest`.
fn directive(comment: &str) -> Option<(String, String)> {
    let words = comment.trim().strip_prefix('@')?;
    let end = words.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(words.len());
    let (name, rest) = words.split_at(end);
    Some((name.to_string(), rest.strip_prefix(':').unwrap_or(rest).trim().to_string()))
}
