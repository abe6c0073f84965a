//! Paths as the compiler writes them: `/` between parts, `.` and `..` resolved as far as they can be.

/// Resolves `.` and `..` and empty parts. Leading `..` of a relative path stay; `.` is the base directory itself.
/// Backslashes count as separators, so that paths from Windows shells work.
pub fn normalize(path: &str) -> String {
    let absolute = path.starts_with(['/', '\\']);
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => match parts.last() {
                // `~lib` is the root of the library: nothing lies above it.
                Some(&"~lib") if parts.len() == 1 => {}
                Some(&last) if last != ".." => {
                    parts.pop();
                }
                _ if absolute => {}
                _ => parts.push(".."),
            },
            name => parts.push(name),
        }
    }
    let joined = parts.join("/");
    match (absolute, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".to_string(),
        (false, false) => joined,
    }
}

/// `path` as seen from `directory`, normalised.
pub fn join(directory: &str, path: &str) -> String {
    if path.starts_with('/') { normalize(path) } else { normalize(&format!("{directory}/{path}")) }
}

/// The directory that a file lies in; `.` for the base directory.
pub fn directory(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) => "/",
        Some(at) => &path[..at],
        None => ".",
    }
}

/// The part behind the last `/`.
pub fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A directory and all that contain it, nearest first; `above` tells how many lie above the base directory.
pub fn upwards(directory: &str, above: usize) -> Vec<String> {
    let mut found = vec![directory.to_string()];
    let mut current = directory.to_string();
    loop {
        let climbed = current.split('/').take_while(|&part| part == "..").count();
        if current == "/" || (climbed >= above && (current == "." || current.ends_with(".."))) {
            return found;
        }
        current = join(&current, "..");
        found.push(current.clone());
    }
}
