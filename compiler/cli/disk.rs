//! Files on disk: what the compiler reads, and writing outputs so that they appear whole or not at all.

use asc_driver::{Host, ReadError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The disk seen from a base directory.
pub struct Disk {
    base: PathBuf,
}

impl Disk {
    pub fn new(base: &Path) -> Disk {
        Disk { base: base.to_path_buf() }
    }
}

impl Host for Disk {
    fn read(&mut self, path: &str) -> Result<Vec<u8>, ReadError> {
        std::fs::read(self.base.join(path)).map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => ReadError::NotFound,
            ErrorKind::IsADirectory => ReadError::Unreadable("it is a directory".to_string()),
            ErrorKind::PermissionDenied => ReadError::Unreadable("permission denied".to_string()),
            kind => ReadError::Unreadable(kind.to_string()),
        })
    }

    fn list(&mut self, directory: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.base.join(directory)) else { return Vec::new() };
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
    }

    fn ancestors(&self) -> usize {
        std::path::absolute(&self.base).map_or(0, |path| path.components().count().saturating_sub(1))
    }
}

/// A path as the compiler wants it: relative to the base directory where it lies in or near it, with `/`.
pub fn seen_from(base: &Path, path: &str) -> String {
    let given = Path::new(path);
    if !given.is_absolute() {
        return path.replace('\\', "/");
    }
    let Ok(base) = std::path::absolute(base) else { return path.to_string() };
    let base: PathBuf = base.components().collect();
    for (climbed, ancestor) in base.ancestors().enumerate() {
        if let Ok(rest) = given.strip_prefix(ancestor) {
            return format!("{}{}", "../".repeat(climbed), rest.to_string_lossy().replace('\\', "/"));
        }
    }
    path.to_string()
}

/// Writes files: all of them under temporary names first, then in place. The error is a sentence.
pub fn write_all(files: &[(PathBuf, &[u8])]) -> Result<(), String> {
    let mut ready: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = write_temporary(files, &mut ready).and_then(|()| rename_all(&ready));
    if result.is_err() {
        for (temporary, _) in &ready {
            // Best effort: the first failure is what matters.
            let _ = std::fs::remove_file(temporary);
        }
    }
    result
}

fn write_temporary(files: &[(PathBuf, &[u8])], ready: &mut Vec<(PathBuf, PathBuf)>) -> Result<(), String> {
    for (path, bytes) in files {
        let failure = |error: std::io::Error| format!("Cannot write '{}': {error}", path.display());
        if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
            std::fs::create_dir_all(directory).map_err(failure)?;
        }
        // A device, a pipe or an open stream cannot be replaced; of a link, the target is what is to be replaced.
        if is_special(path) {
            let stream = std::fs::OpenOptions::new().append(true).open(path);
            stream.and_then(|mut stream| stream.write_all(bytes)).map_err(failure)?;
            continue;
        }
        let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
        let mut name = target.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}.tmp", std::process::id()));
        let temporary = target.with_file_name(name);
        ready.push((temporary.clone(), target));
        std::fs::write(&temporary, bytes).map_err(failure)?;
    }
    Ok(())
}

fn is_special(path: &Path) -> bool {
    path.starts_with("/dev") || path.starts_with("/proc") || (path.exists() && !path.is_file())
}

fn rename_all(ready: &[(PathBuf, PathBuf)]) -> Result<(), String> {
    for (temporary, target) in ready {
        std::fs::rename(temporary, target).map_err(|error| format!("Cannot write '{}': {error}", target.display()))?;
    }
    Ok(())
}

/// Writes to standard output. A reader that has gone away is no failure.
pub fn print(bytes: &[u8]) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("Cannot write to standard output: {error}")),
        _ => Ok(()),
    }
}
