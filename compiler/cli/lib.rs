//! The command `asc` as a library: the only place with files, terminal, clock and environment.
//!
//! Comes in: arguments, `asconfig.json`, source files. Goes out: outputs in files or on standard output, messages on
//! standard error, the exit code (0, or 1 after any error). Guarantees: a failed run leaves existing outputs untouched.
#![expect(clippy::disallowed_methods, reason = "files, clock and environment belong here")]

pub mod arguments;
mod config;
mod disk;
mod explain;
mod report;
pub mod request;
mod settings;
mod table;
mod timing;

use arguments::Arguments;
use asc_driver::{Artifacts, Compilation, Outcome};
use config::ConfigQuery;
use disk::Disk;
use report::{Muted, Reporter};
use request::{Destination, Request};
use settings::Settings;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use timing::{Clock, Progress};

/// The version of AssemblyScript whose language and command line this compiler follows.
const ASSEMBLYSCRIPT_LEVEL: &str = "0.28.20";

/// Runs the command with the process's own arguments; the exit code. A panic becomes a report and the code 1.
pub fn main() -> i32 {
    std::panic::set_hook(Box::new(|info| report_bug(&info.to_string())));
    std::panic::catch_unwind(run).unwrap_or(1)
}

fn run() -> i32 {
    let arguments: Vec<String> = std::env::args_os().skip(1).map(|a| a.to_string_lossy().into_owned()).collect();
    let parsed = match arguments::parse(&arguments) {
        Ok(parsed) => parsed,
        Err(sentence) => {
            Reporter::new(&Settings::default()).failure(&sentence);
            return 1;
        }
    };
    let reporter = Reporter::new(&parsed.settings);
    parsed.warnings.iter().for_each(|sentence| reporter.warning(sentence));
    match command(parsed, reporter) {
        Ok(code) => code,
        Err(sentence) => {
            reporter.failure(&sentence);
            1
        }
    }
}

/// Answers what needs no compiler, else compiles. The error is a sentence.
fn command(arguments: Arguments, reporter: Reporter) -> Result<i32, String> {
    let Arguments { mut entries, mut settings, .. } = arguments;
    if settings.flag("version") {
        let text = format!("Version {} (AssemblyScript {ASSEMBLYSCRIPT_LEVEL})\n", env!("CARGO_PKG_VERSION"));
        return disk::print(text.as_bytes()).map(|()| 0);
    }
    if settings.flag("help") {
        let help = arguments::help(report::style(&settings, &std::io::stdout()));
        return disk::print(help.as_bytes()).map(|()| 0);
    }
    if let Some(code) = settings.text("explain") {
        return disk::print(explain::explain(code)?.as_bytes()).map(|()| 0);
    }
    let base = PathBuf::from(settings.text("baseDir").filter(|base| !base.is_empty()).unwrap_or("."));
    let query = ConfigQuery { base_directory: &base, file: settings.text("config"), target: settings.text("target") };
    let config = config::read(&query)?;
    config.warnings.iter().for_each(|sentence| reporter.warning(sentence));
    settings.fall_back_to(config.settings);
    entries.extend(config.entries);
    if settings.flag("showConfig") {
        let shown = serde_json::json!({ "options": settings.to_json(), "entries": entries });
        reporter.text(&format!("{shown:#}\n"));
        return Ok(0);
    }
    if entries.is_empty() {
        reporter.text(&arguments::help(report::style(&settings, &std::io::stderr())));
        return Ok(0);
    }
    let request = request::request(&settings, &entries, &base)?;
    request.warnings.iter().for_each(|sentence| reporter.warning(sentence));
    compile(&request, &settings, &base, reporter)
}

fn compile(request: &Request, settings: &Settings, base: &Path, reporter: Reporter) -> Result<i32, String> {
    let progress = if std::io::stderr().is_terminal() { Progress::start() } else { None };
    let mut clock = Clock::new(progress);
    let mut disk = Disk::new(base);
    let compilation = asc_driver::on_large_stack(|| asc_driver::compile(&request.options, &mut disk, &mut clock));
    clock.finish();
    reporter.diagnostics(&compilation, &muted(settings));
    let code = deliver(&compilation, request, reporter)?;
    if settings.flag("stats") {
        reporter.text(&clock.stats_table(stats(&compilation)));
    }
    if settings.flag("time-passes") {
        reporter.text(&clock.passes_table());
    }
    // The process ends soon: freeing large structures one by one would only cost time.
    std::mem::forget(compilation);
    Ok(code)
}

fn stats(compilation: &Compilation) -> Option<&asc_driver::Stats> {
    match &compilation.outcome {
        Outcome::Done(artifacts) => Some(&artifacts.stats),
        Outcome::Failed(_) | Outcome::Text(_) => None,
    }
}

fn muted(settings: &Settings) -> Muted {
    match settings.list("disableWarning") {
        None => Muted::None,
        Some([]) => Muted::All,
        Some(codes) => {
            let number = |code: &String| code.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().ok();
            Muted::Codes(codes.iter().filter_map(number).collect())
        }
    }
}

/// Writes the outputs of a compilation; the exit code.
fn deliver(compilation: &Compilation, request: &Request, reporter: Reporter) -> Result<i32, String> {
    match &compilation.outcome {
        Outcome::Failed(stage) => {
            reporter.summary(compilation, *stage);
            Ok(1)
        }
        Outcome::Text(text) => disk::print(text.as_bytes()).map(|()| 0),
        Outcome::Done(artifacts) => write(artifacts, request).map(|()| 0),
    }
}

fn write(artifacts: &Artifacts, request: &Request) -> Result<(), String> {
    let text = artifacts.text.as_deref().unwrap_or_default();
    if request.options.emit.is_some() {
        return disk::print(text.as_bytes());
    }
    let source_map = artifacts.source_map.as_deref().unwrap_or_default();
    let outputs = [
        (&request.binary, artifacts.bytes.as_slice()),
        (&request.text, text.as_bytes()),
        (&request.source_map, source_map.as_bytes()),
    ];
    let mut files: Vec<(PathBuf, &[u8])> = Vec::new();
    for (destination, bytes) in outputs {
        match destination {
            Destination::Nowhere => {}
            Destination::StandardOutput => disk::print(bytes)?,
            Destination::File(path) => files.push((path.clone(), bytes)),
        }
    }
    disk::write_all(&files)
}

/// Says that the compiler has a bug, shortly.
fn report_bug(panic: &str) {
    let version = env!("CARGO_PKG_VERSION");
    eprintln!("asc {version} has a bug: {panic}");
    eprintln!("Please report it with this text and, if you can, the source that was compiled.");
    if std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0") {
        eprintln!("{}", std::backtrace::Backtrace::force_capture());
    }
}
