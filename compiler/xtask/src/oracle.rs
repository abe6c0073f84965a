//! `cargo xtask oracle`: the same programs by AssemblyScript's compiler and by ours, run in Node, must do the same.
//!
//! Comes in: the programs of `tests/run` and `examples`. Goes out: a line for each that differs, and the counts. A program
//! that AssemblyScript refuses or treats otherwise on purpose says so: `// @oracle: skip reason`.

use crate::install;
use crate::tool::{command, root, run};
use std::path::{Path, PathBuf};

/// The script that compiles with AssemblyScript and runs both modules.
const SCRIPT: &str = include_str!("../oracle.mjs");

/// One program.
struct Job {
    name: String,
    arguments: Vec<String>,
    calls: Vec<String>,
    /// Our module.
    module: PathBuf,
}

/// Compares all programs whose path contains `filter`.
pub fn oracle(filter: &str) -> Result<(), String> {
    let reference = install::assemblyscript()?;
    run("cargo", &["build", "--quiet", "--bin", "asc"])?;
    let folder = root().join("target/oracle/modules");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let mut jobs = Vec::new();
    let mut failures = Vec::new();
    let mut skipped = 0;
    for file in programs(filter) {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let name = file.strip_prefix(root()).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if directives(&text, "oracle").any(|rest| rest.starts_with("skip")) {
            skipped += 1;
            continue;
        }
        let module = folder.join(name.replace('/', "-")).with_extension("wasm");
        let arguments = directives(&text, "args").flat_map(str::split_whitespace).map(str::to_string).collect();
        let calls = directives(&text, "call").map(str::to_string).collect();
        let job = Job { name, arguments, calls, module };
        match compile(&job) {
            Ok(()) => jobs.push(job),
            Err(messages) => failures.push(format!("{}: our compiler refuses it\n{messages}", job.name)),
        }
    }
    println!("{} program(s) to compare, {skipped} skipped, {} refused by our compiler", jobs.len(), failures.len());
    failures.iter().for_each(|failure| println!("{failure}"));
    let script = root().join("target/oracle/oracle.mjs");
    let list = root().join("target/oracle/jobs.json");
    std::fs::write(&script, SCRIPT).map_err(|error| error.to_string())?;
    std::fs::write(&list, json(&jobs)).map_err(|error| error.to_string())?;
    run("node", &[&script.to_string_lossy(), &reference.to_string_lossy(), &list.to_string_lossy()])?;
    if failures.is_empty() { Ok(()) } else { Err("some programs were refused by our compiler".to_string()) }
}

fn compile(job: &Job) -> Result<(), String> {
    let binary = root().join("target/debug/asc");
    let module = job.module.to_string_lossy().into_owned();
    let mut asc = command(&binary.to_string_lossy(), &[&job.name, "--config", "none", "-o", &module]);
    let has_level = job.arguments.iter().any(|argument| argument.starts_with("-O"));
    asc.args(&job.arguments).args((!has_level).then_some("-O3"));
    let output = asc.env_remove("RUST_BACKTRACE").output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// All programs, sorted by path.
fn programs(filter: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("tests/run"), root().join("tests/stdlib"), root().join("examples")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            let is_part = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('_'));
            if path.is_dir() && !is_part {
                folders.push(path);
            } else if !is_part && is_wanted(&path, filter) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn is_wanted(path: &Path, filter: &str) -> bool {
    path.extension().is_some_and(|extension| extension == "ts") && path.to_string_lossy().contains(filter)
}

/// The words behind `// @name:` or `// @name` in the comment lines at the start of a program.
fn directives<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    text.lines().map_while(|line| line.trim().strip_prefix("//")).filter_map(move |comment| {
        let rest = comment.trim().strip_prefix('@')?.strip_prefix(name)?;
        let words = rest.strip_prefix(':').unwrap_or(rest);
        (words.is_empty() || words.starts_with(' ')).then(|| words.trim())
    })
}

fn json(jobs: &[Job]) -> String {
    let list = |texts: &[String]| format!("[{}]", texts.iter().map(|text| quote(text)).collect::<Vec<_>>().join(","));
    let items: Vec<String> = jobs
        .iter()
        .map(|job| {
            let module = quote(&job.module.to_string_lossy());
            let (name, arguments, calls) = (quote(&job.name), list(&job.arguments), list(&job.calls));
            format!("{{\"name\":{name},\"arguments\":{arguments},\"calls\":{calls},\"module\":{module}}}")
        })
        .collect();
    format!("[{}]", items.join(",\n"))
}

fn quote(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control < ' ' => quoted += &format!("\\u{:04x}", u32::from(control)),
            other => quoted.push(other),
        }
    }
    quoted + "\""
}
