//! The configuration file: `asconfig.json` with its targets, entries and the files it extends.

use crate::settings::{Settings, Value, parse_value};
use crate::table::{Kind, Place, Row, find};
use serde_json::{Map, Value as Json};
use std::path::{Path, PathBuf};

/// What the configuration files say.
#[derive(Default)]
pub struct Config {
    pub settings: Settings,
    pub entries: Vec<String>,
    /// Sentences about what was skipped.
    pub warnings: Vec<String>,
}

/// Which configuration to read.
pub struct ConfigQuery<'a> {
    pub base_directory: &'a Path,
    /// `--config`.
    pub file: Option<&'a str>,
    /// `--target`.
    pub target: Option<&'a str>,
}

const DEFAULT_FILE: &str = "asconfig.json";
const DEFAULT_TARGET: &str = "release";

/// Reads the configuration file and all that it extends; nothing if there is none. The error is a sentence.
pub fn read(query: &ConfigQuery<'_>) -> Result<Config, String> {
    let mut config = Config::default();
    // AssemblyScript's way to say: none.
    if query.file == Some("none") {
        return Ok(config);
    }
    let target = query.target.unwrap_or(DEFAULT_TARGET);
    let mut path = lexically_normal(&query.base_directory.join(query.file.unwrap_or(DEFAULT_FILE)));
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut has_target = false;
    while !seen.contains(&path) {
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                if query.file.is_some() || !seen.is_empty() {
                    config.warnings.push(format!("Configuration file '{}' not found", path.display()));
                }
                break;
            }
            Err(error) => return Err(format!("Cannot read '{}': {error}", path.display())),
        };
        let json: Json = serde_json::from_str(&text).map_err(|error| format!("Asconfig is not valid json: {error}"))?;
        let file = File { json: &json, directory: directory_seen_from(query.base_directory, &path) };
        has_target |= file.merge_into(&mut config, target)?;
        let extends = file.extends()?.map(str::to_string);
        seen.push(path.clone());
        match extends {
            Some(other) => path = resolve_extends(&path, &other),
            None => break,
        }
    }
    if let Some(name) = query.target
        && !has_target
    {
        config.warnings.push(format!("Target '{name}' is not configured"));
    }
    Ok(config)
}

/// One configuration file.
struct File<'a> {
    json: &'a Json,
    /// Its directory seen from the base directory; empty if it is the same.
    directory: String,
}

impl<'a> File<'a> {
    /// Adds what this file says below what the configuration says already. Tells whether it has the target.
    fn merge_into(&self, config: &mut Config, target: &str) -> Result<bool, String> {
        if !self.json.is_object() {
            return Err("Asconfig is not an object".to_string());
        }
        let targets = self.object("targets")?;
        let target_options = match targets.and_then(|targets| targets.get(target)) {
            Some(Json::Object(options)) => Some(options),
            Some(_) => return Err(format!("Asconfig.targets.{target} is not an object")),
            None => None,
        };
        for options in [target_options, self.object("options")?].into_iter().flatten() {
            let settings = self.settings(options, &mut config.warnings)?;
            config.settings.fall_back_to(settings);
        }
        self.array("include")?;
        for entry in self.array("entries")?.unwrap_or_default() {
            let Json::String(entry) = entry else { return Err("Asconfig.entries is not an array of strings".into()) };
            let entry = self.resolve(entry);
            if !config.entries.contains(&entry) {
                config.entries.push(entry);
            }
        }
        Ok(target_options.is_some())
    }

    fn object(&self, key: &str) -> Result<Option<&'a Map<String, Json>>, String> {
        match self.json.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::Object(object)) => Ok(Some(object)),
            Some(_) => Err(format!("Asconfig.{key} is not an object")),
        }
    }

    fn array(&self, key: &str) -> Result<Option<&'a [Json]>, String> {
        match self.json.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::Array(items)) => Ok(Some(items)),
            Some(_) => Err(format!("Asconfig.{key} is not an array")),
        }
    }

    fn extends(&self) -> Result<Option<&'a str>, String> {
        match self.json.get("extends") {
            None | Some(Json::Null) => Ok(None),
            Some(Json::String(path)) => Ok(Some(path)),
            Some(_) => Err("Asconfig.extends is not a string".to_string()),
        }
    }

    fn settings(&self, options: &Map<String, Json>, warnings: &mut Vec<String>) -> Result<Settings, String> {
        let mut settings = Settings::default();
        for (key, json) in options {
            if key == "binaryFile" {
                return Err("The option 'binaryFile' has been removed, use 'outFile' instead".to_string());
            }
            match find(key) {
                Some(row) if row.place != Place::CommandLine => {
                    if let Some(value) = self.value(row, json)? {
                        settings.set(row.name, value);
                    }
                }
                _ => warnings.push(format!("Unknown option '{key}' in the configuration file")),
            }
        }
        Ok(settings)
    }

    /// The value of an option; `None` if it is null.
    fn value(&self, row: &Row, json: &Json) -> Result<Option<Value>, String> {
        let wrong = || Err(format!("Asconfig: the value of option '{}' has the wrong type", row.name));
        let texts: Vec<String> = match json {
            Json::Null => return Ok(None),
            Json::Bool(value) => match (row.kind, value) {
                (Kind::Flag, _) => return Ok(Some(Value::Flag(*value))),
                (Kind::Text, false) => return Ok(Some(Value::Off)),
                (Kind::Text, true) => vec![String::new()],
                (Kind::Integer | Kind::List | Kind::IntegerList, false) => return Ok(None),
                (Kind::Integer | Kind::List | Kind::IntegerList, true) => vec![],
            },
            Json::Number(number) => vec![number.to_string()],
            Json::String(text) => vec![text.clone()],
            Json::Array(items) if matches!(row.kind, Kind::List | Kind::IntegerList) => {
                items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_string)).collect()
            }
            Json::Array(_) | Json::Object(_) => return wrong(),
        };
        Ok(Some(match parse_value(row, &texts) {
            Value::Text(path) if row.place == Place::Path && !path.is_empty() => Value::Text(self.resolve(&path)),
            Value::List(paths) if row.place == Place::Path => {
                Value::List(paths.iter().map(|path| self.resolve(path)).collect())
            }
            value => value,
        }))
    }

    /// A path of this file seen from the base directory.
    fn resolve(&self, path: &str) -> String {
        lexically_normal(&Path::new(&self.directory).join(path)).to_string_lossy().replace('\\', "/")
    }
}

/// The directory of `file` as a prefix for paths that are relative to `base`.
fn directory_seen_from(base: &Path, file: &Path) -> String {
    let directory = file.parent().unwrap_or(Path::new(""));
    match directory.strip_prefix(lexically_normal(base)) {
        Ok(inside) => inside.to_string_lossy().replace('\\', "/"),
        Err(_) => directory.to_string_lossy().replace('\\', "/"),
    }
}

/// A path starting with `.` or `/` is relative to the file; any other is looked for in `node_modules`, going up.
fn resolve_extends(file: &Path, extends: &str) -> PathBuf {
    let directory = file.parent().unwrap_or(Path::new(""));
    if extends.starts_with('.') || Path::new(extends).is_absolute() {
        return lexically_normal(&directory.join(extends));
    }
    let absolute = std::path::absolute(directory).unwrap_or_else(|_| directory.to_path_buf());
    let candidates = absolute.ancestors().map(|folder| folder.join("node_modules").join(extends));
    candidates.into_iter().find(|path| path.is_file()).unwrap_or_else(|| directory.join(extends))
}

/// Without `.` and, where a directory stands before it, `..`.
fn lexically_normal(path: &Path) -> PathBuf {
    use std::path::Component;
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if normal.file_name().is_some_and(|name| name != "..") => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}
