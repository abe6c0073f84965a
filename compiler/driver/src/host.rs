//! Where source text comes from: the compiler's only way to the outside.
//!
//! Paths are relative to the base directory of the compilation or absolute, always with `/`. The command line
//! implements [`Host`] on the disk; tests and the playground use [`MemoryHost`].

use std::collections::BTreeMap;

/// Why a file could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadError {
    NotFound,
    /// It is there but cannot be read; the words say why: `permission denied`.
    Unreadable(String),
}

/// Reads files and lists directories.
pub trait Host {
    fn read(&mut self, path: &str) -> Result<Vec<u8>, ReadError>;

    /// The names of the files and directories in a directory, in any order; none if there is no such directory.
    fn list(&mut self, directory: &str) -> Vec<String>;

    /// How many directories lie above the base directory: `node_modules` folders are searched that far up.
    fn ancestors(&self) -> usize;
}

/// Files in memory, by path.
#[derive(Clone, Default, Debug)]
pub struct MemoryHost {
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Host for MemoryHost {
    fn read(&mut self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.files.get(path).cloned().ok_or(ReadError::NotFound)
    }

    fn list(&mut self, directory: &str) -> Vec<String> {
        let prefix = if directory == "." { String::new() } else { format!("{directory}/") };
        let mut names: Vec<String> = Vec::new();
        for path in self.files.keys().filter_map(|path| path.strip_prefix(&prefix)) {
            let name = path.split('/').next().unwrap_or(path);
            if names.last().is_none_or(|last| last != name) {
                names.push(name.to_string());
            }
        }
        names
    }

    fn ancestors(&self) -> usize {
        0
    }
}
