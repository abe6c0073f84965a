//! From settings to what the compiler is asked to do and where its outputs go.

use crate::disk::seen_from;
use crate::settings::Settings;
use asc_driver::{Emit, Feature, Features, MemoryOptions, Options, Runtime, TableOptions, Unchecked, closest_name};
use std::path::{Path, PathBuf};

/// Where an output goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Destination {
    Nowhere,
    StandardOutput,
    File(PathBuf),
}

/// One run of the compiler.
pub struct Request {
    pub options: Options,
    pub binary: Destination,
    pub text: Destination,
    pub source_map: Destination,
    /// Sentences about options that are accepted but have no effect.
    pub warnings: Vec<String>,
}

/// Makes a request of settings. The error is a sentence.
pub fn request(settings: &Settings, entries: &[String], base: &Path) -> Result<Request, String> {
    let outputs = Outputs::new(settings, base);
    let relative = |paths: &[String]| paths.iter().map(|path| seen_from(base, path)).collect();
    let (optimize_level, shrink_level) = levels(settings);
    let options = Options {
        entries: relative(entries),
        libraries: relative(settings.list("lib").unwrap_or_default()),
        package_paths: relative(settings.list("path").unwrap_or_default()),
        features: features(settings)?,
        optimize_level,
        shrink_level,
        converge: settings.flag("converge"),
        no_assert: settings.flag("noAssert"),
        debug: settings.flag("debug"),
        strict: settings.flag("strict"),
        no_unsafe: settings.flag("noUnsafe"),
        pedantic: settings.flag("pedantic"),
        runtime: runtime(settings)?,
        export_runtime: settings.flag("exportRuntime"),
        memory: memory(settings)?,
        table: TableOptions {
            import: settings.flag("importTable"),
            export: settings.flag("exportTable"),
            base: unsigned(settings, "tableBase")?.unwrap_or(0),
        },
        export_start: settings
            .text("exportStart")
            .map(|name| if name.is_empty() { "_start" } else { name }.to_string()),
        uses: uses(settings)?,
        unchecked: choice(settings, "uncheckedBehavior", UNCHECKED)?.unwrap_or_default(),
        source_map: outputs.source_map_url.clone(),
        validate: settings.flag("validate") && !settings.flag("noValidate"),
        text: outputs.text != Destination::Nowhere,
        emit: choice(settings, "emit", Emit::ALL)?,
        dump_after: dumped_pass(settings)?,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
        one_shot: true,
    };
    choice(settings, "trapMode", &[("allow", ())])?;
    let warnings = ineffective(settings);
    let Outputs { binary, text, source_map, .. } = outputs;
    Ok(Request { options, binary, text, source_map, warnings })
}

struct Outputs {
    binary: Destination,
    text: Destination,
    source_map: Destination,
    source_map_url: Option<String>,
}

impl Outputs {
    fn new(settings: &Settings, base: &Path) -> Outputs {
        let destination = |path: &str| match path {
            "" => Destination::StandardOutput,
            path => Destination::File(base.join(path)),
        };
        let binary_path = settings.text("outFile");
        let text_path = settings.text("textFile");
        let mut outputs = Outputs {
            binary: binary_path.map_or(Destination::Nowhere, destination),
            text: text_path.map_or(Destination::Nowhere, destination),
            source_map: Destination::Nowhere,
            source_map_url: None,
        };
        if binary_path.is_none() && text_path.is_none() {
            outputs.text = Destination::StandardOutput;
        }
        if let (Some(url), Destination::File(binary)) = (settings.text("sourceMap"), &outputs.binary) {
            let name = binary.file_name().unwrap_or_default().to_string_lossy();
            let stem = name.strip_suffix(".wasm").unwrap_or(&name);
            let url = if url.is_empty() { format!("./{stem}.wasm.map") } else { url.to_string() };
            let file = url.rsplit('/').next().unwrap_or(&url);
            outputs.source_map = Destination::File(binary.with_file_name(file));
            outputs.source_map_url = Some(url);
        }
        if settings.flag("noEmit") {
            outputs.binary = Destination::Nowhere;
            outputs.text = Destination::Nowhere;
            outputs.source_map = Destination::Nowhere;
        }
        outputs
    }
}

/// The optimize and shrink levels.
fn levels(settings: &Settings) -> (u8, u8) {
    let default = if settings.flag("optimize") { 3 } else { 0 };
    let level = |name, default, highest| settings.integer(name).unwrap_or(default).clamp(0, highest) as u8;
    (level("optimizeLevel", default, 3), level("shrinkLevel", 0, 2))
}

fn features(settings: &Settings) -> Result<Features, String> {
    let mut features = Features::default();
    for name in settings.list("disable").unwrap_or_default() {
        features.disable(feature(name)?);
    }
    for name in settings.list("enable").unwrap_or_default() {
        features.enable(feature(name)?);
    }
    Ok(features)
}

fn feature(name: &str) -> Result<Feature, String> {
    Feature::from_text(name).ok_or_else(|| {
        let names = Feature::ALL.iter().map(|feature| feature.text());
        match closest_name(name, names) {
            Some(better) => format!("Feature '{name}' is unknown, did you mean '{better}'?"),
            None => format!("Feature '{name}' is unknown."),
        }
    })
}

const UNCHECKED: &[(&str, Unchecked)] =
    &[("default", Unchecked::Default), ("never", Unchecked::Never), ("always", Unchecked::Always)];

/// The value that an option's text names.
fn choice<T: Copy>(settings: &Settings, name: &str, choices: &[(&str, T)]) -> Result<Option<T>, String> {
    let Some(text) = settings.text(name) else { return Ok(None) };
    match choices.iter().find(|(choice, _)| *choice == text) {
        Some((_, value)) => Ok(Some(*value)),
        None => {
            let names: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
            Err(format!("Unsupported value '{text}' of option '--{name}', use one of: {}", names.join(", ")))
        }
    }
}

/// The pass of `--dump-after`; `lower` stands for what the passes start from.
fn dumped_pass(settings: &Settings) -> Result<Option<String>, String> {
    let Some(wanted) = settings.text("dump-after") else { return Ok(None) };
    let names: Vec<&str> = std::iter::once("lower").chain(asc_driver::pass_names()).collect();
    if names.contains(&wanted) {
        return Ok(Some(wanted.to_string()));
    }
    Err(format!("There is no pass '{wanted}', use one of: {}", names.join(", ")))
}

fn runtime(settings: &Settings) -> Result<Runtime, String> {
    match settings.text("runtime") {
        None | Some("" | "incremental") => Ok(Runtime::Incremental),
        Some("minimal") => Ok(Runtime::Minimal),
        Some("stub") => Ok(Runtime::Stub),
        Some(other) => Err(format!("Runtime '{other}' is not found, use one of: incremental, minimal, stub")),
    }
}

fn memory(settings: &Settings) -> Result<MemoryOptions, String> {
    Ok(MemoryOptions {
        import: settings.flag("importMemory"),
        no_export: settings.flag("noExportMemory"),
        initial: pages(settings, "initialMemory")?.unwrap_or(0),
        maximum: pages(settings, "maximumMemory")?.filter(|&pages| pages != 0),
        shared: settings.flag("sharedMemory"),
        zero_filled: settings.flag("zeroFilledMemory"),
        base: unsigned(settings, "memoryBase")?.filter(|&base| base != 0),
        low_limit: unsigned(settings, "lowMemoryLimit")?.unwrap_or(0),
        stack_size: unsigned(settings, "stackSize")?,
    })
}

fn unsigned(settings: &Settings, name: &str) -> Result<Option<u32>, String> {
    match settings.integer(name) {
        None => Ok(None),
        Some(value) => match u32::try_from(value) {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(format!("The value {value} of option '--{name}' is out of range")),
        },
    }
}

/// A size of the memory: 4 GiB at most.
fn pages(settings: &Settings, name: &str) -> Result<Option<u32>, String> {
    const MOST: u32 = 65536;
    match unsigned(settings, name)? {
        Some(pages) if pages > MOST => Err(format!("The value {pages} of option '--{name}' is out of range")),
        pages => Ok(pages),
    }
}

fn uses(settings: &Settings) -> Result<Vec<(String, String)>, String> {
    let pairs = settings.list("use").unwrap_or_default().iter().map(|text| match text.split_once('=') {
        Some((alias, name)) if !alias.trim().is_empty() => Ok((alias.trim().to_string(), name.trim().to_string())),
        _ => Err(format!("Global alias '{text}' is invalid.")),
    });
    pairs.collect()
}

/// Options that AssemblyScript has and that change nothing here.
fn ineffective(settings: &Settings) -> Vec<String> {
    let mut warnings = Vec::new();
    if settings.list("bindings").is_some_and(|kinds| !kinds.is_empty()) {
        warnings.push("JavaScript bindings are not produced yet: option '--bindings' has no effect".to_string());
    }
    if settings.list("transform").is_some_and(|modules| !modules.is_empty()) {
        warnings.push("Compiler transforms are not run: option '--transform' has no effect".to_string());
    }
    if settings.list("runPasses").is_some_and(|passes| !passes.is_empty()) {
        warnings.push("Binaryen passes are not run: option '--runPasses' has no effect".to_string());
    }
    warnings
}
