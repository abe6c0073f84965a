//! The command line: from arguments to settings and entry files.
//!
//! clap does the parsing and the help. Before it, a pass over the arguments takes care of what AssemblyScript allows and
//! clap does not: `-O3s` and its like, and unknown options, which give a warning and are skipped.

use crate::settings::{Settings, Value, parse_value};
use crate::table::{Kind, PRESETS, ROWS, Row, find, find_short};
use asc_driver::{closest_name, parse_level};
use clap::{Arg, ArgAction, ArgMatches, Command};

/// A parsed command line.
pub struct Arguments {
    pub entries: Vec<String>,
    pub settings: Settings,
    /// Sentences about arguments that were skipped.
    pub warnings: Vec<String>,
}

/// Parses the arguments behind the program's name. The error is a sentence.
pub fn parse(arguments: &[String]) -> Result<Arguments, String> {
    let mut warnings = Vec::new();
    let known = normalize(arguments, &mut warnings);
    let matches = command().try_get_matches_from(known).map_err(|error| first_sentence(&error.to_string()))?;
    let mut settings = Settings::default();
    for row in ROWS {
        if let Some(value) = given_value(row, &matches) {
            settings.set(row.name, value);
        }
    }
    let entries = matches.get_many::<String>("entries").unwrap_or_default().cloned().collect();
    Ok(Arguments { entries, settings, warnings })
}

/// The text of `--help`.
pub fn help(style: asc_driver::Style) -> String {
    let help = command().render_help();
    match style {
        asc_driver::Style::Plain => help.to_string(),
        asc_driver::Style::Colored => help.ansi().to_string(),
    }
}

fn command() -> Command {
    let entries = Arg::new("entries").value_name("entryFile").action(ArgAction::Append).num_args(0..);
    let command = Command::new("asc")
        .about("Compiles AssemblyScript-compatible TypeScript to WebAssembly.")
        .override_usage("asc [entryFile ...] [options]")
        .after_help("Levels: -O0 to -O3 for speed, -Os and -Oz for size, -O3s and -O3z for both; -Ospeed, -Osize.")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args_override_self(true)
        .arg(entries.hide(true));
    ROWS.iter().fold(command, |command, row| command.arg(argument(row)))
}

fn argument(row: &Row) -> Arg {
    let mut argument = Arg::new(row.name).long(row.name).help(row.help).help_heading(row.group);
    if let Some(letter) = row.short {
        argument = argument.short(letter);
    }
    if let Some(alias) = row.alias {
        argument = argument.visible_alias(alias);
    }
    match row.kind {
        Kind::Flag => argument.action(ArgAction::SetTrue),
        Kind::Integer | Kind::Text => {
            argument.action(ArgAction::Set).num_args(0..=1).default_missing_value("").value_name(row.value)
        }
        Kind::List | Kind::IntegerList => {
            argument.action(ArgAction::Append).num_args(0..=1).default_missing_value("").value_name(row.value)
        }
    }
}

fn given_value(row: &Row, matches: &ArgMatches) -> Option<Value> {
    if row.kind == Kind::Flag {
        return matches.get_flag(row.name).then_some(Value::Flag(true));
    }
    let texts: Vec<String> = matches.get_many::<String>(row.name)?.cloned().collect();
    Some(parse_value(row, &texts))
}

/// Arguments that clap understands, the program's name first.
fn normalize(arguments: &[String], warnings: &mut Vec<String>) -> Vec<String> {
    let mut known = vec!["asc".to_string()];
    for (at, argument) in arguments.iter().enumerate() {
        if argument == "--" {
            if at + 1 < arguments.len() {
                warnings.push("Unsupported trailing arguments".to_string());
            }
            break;
        }
        if let Some(preset) = PRESETS.iter().find(|preset| preset.spelling == argument) {
            known.extend(preset.sets.iter().map(|(name, value)| match find(name) {
                Some(row) if row.kind == Kind::Flag => format!("--{name}"),
                _ => format!("--{name}={value}"),
            }));
        } else if argument != "-O"
            && let Some((optimize, shrink)) = parse_level(argument)
        {
            known.extend([format!("--optimizeLevel={optimize}"), format!("--shrinkLevel={shrink}")]);
        } else if is_known(argument) {
            known.push(argument.clone());
        } else {
            warnings.push(unknown_option(argument));
        }
    }
    known
}

/// Whether an argument is an option of the table, with or without `=value`, or no option at all.
fn is_known(argument: &str) -> bool {
    let name = argument.split('=').next().unwrap_or(argument);
    match name.strip_prefix("--") {
        Some(long) => find(long).is_some(),
        None => match name.strip_prefix('-') {
            Some(short) => {
                let mut letters = short.chars();
                letters.next().is_some_and(|letter| find_short(letter).is_some()) && letters.next().is_none()
            }
            None => true,
        },
    }
}

fn unknown_option(argument: &str) -> String {
    let name = argument.split('=').next().unwrap_or(argument);
    let spellings: Vec<String> =
        ROWS.iter().flat_map(|row| [Some(row.name), row.alias]).flatten().map(|long| format!("--{long}")).collect();
    // Single letters are too near to each other for a guess.
    let better = closest_name(name, spellings.iter().map(String::as_str)).filter(|_| name.starts_with("--"));
    // Who asks for more than there is wants the most.
    let is_level = name.starts_with("-O") && name.len() > 2;
    match better.or(is_level.then_some("-O3")) {
        Some(better) => format!("Unknown option '{argument}', did you mean '{better}'?"),
        None => format!("Unknown option '{argument}'"),
    }
}

/// clap's message without the usage that follows it.
fn first_sentence(message: &str) -> String {
    let line = message.lines().next().unwrap_or(message);
    line.strip_prefix("error: ").unwrap_or(line).to_string()
}
