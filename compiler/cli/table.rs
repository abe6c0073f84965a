//! The table of command-line options: one row each, read by the command line, the configuration file and the help.

/// What a value an option takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// None: given or not.
    Flag,
    /// A whole number.
    Integer,
    /// One text; may be given without, which is the empty text.
    Text,
    /// Texts separated by commas; repeats add up.
    List,
    /// Numbers separated by commas.
    IntegerList,
}

/// How the values of an option in a configuration file are taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    Anywhere,
    /// A path, or paths: relative to the configuration file it stands in.
    Path,
    /// Only on the command line.
    CommandLine,
}

/// One option.
pub struct Row {
    pub name: &'static str,
    pub short: Option<char>,
    /// Another long name.
    pub alias: Option<&'static str>,
    pub kind: Kind,
    pub place: Place,
    pub group: &'static str,
    pub value: &'static str,
    pub help: &'static str,
}

/// A spelling that stands for values of other options.
pub struct Preset {
    pub spelling: &'static str,
    pub sets: &'static [(&'static str, i64)],
}

const fn row(name: &'static str, kind: Kind, group: &'static str, value: &'static str, help: &'static str) -> Row {
    Row { name, short: None, alias: None, kind, place: Place::Anywhere, group, value, help }
}

impl Row {
    const fn short(mut self, short: char) -> Row {
        self.short = Some(short);
        self
    }

    const fn alias(mut self, alias: &'static str) -> Row {
        self.alias = Some(alias);
        self
    }

    const fn place(mut self, place: Place) -> Row {
        self.place = place;
        self
    }
}

const GENERAL: &str = "General";
const OPTIMIZATION: &str = "Optimization";
const OUTPUT: &str = "Output";
const FEATURES: &str = "Features";
const LINKING: &str = "Linking";
const LANGUAGE: &str = "Language";
const DIAGNOSTICS: &str = "Diagnostics";
const INSPECTION: &str = "Inspection";
const COMPATIBILITY: &str = "Accepted for compatibility";

use Kind::{Flag, Integer, IntegerList, List, Text};
use Place::{CommandLine, Path};

/// All options, in the order of the help.
#[rustfmt::skip]
pub const ROWS: &[Row] = &[
    row("version", Flag, GENERAL, "", "Prints the version").short('v').place(CommandLine),
    row("help", Flag, GENERAL, "", "Prints this help").short('h').place(CommandLine),
    row("config", Text, GENERAL, "FILE", "Configuration file; asconfig.json in the base directory unless given").place(CommandLine),
    row("target", Text, GENERAL, "NAME", "Target in the configuration file; 'release' unless given").place(CommandLine),
    row("baseDir", Text, GENERAL, "DIR", "Base directory of entries, outputs and configuration").place(CommandLine),
    row("showConfig", Flag, GENERAL, "", "Prints the options in force as JSON and stops").place(CommandLine),
    row("explain", Text, GENERAL, "CODE", "Explains a diagnostic code (TS2322, AS100, ...); lists all codes without one").place(CommandLine),

    row("optimize", Flag, OPTIMIZATION, "", "Optimizes: -O3 unless levels are given").short('O'),
    row("optimizeLevel", Integer, OPTIMIZATION, "0..3", "How much to optimize for speed"),
    row("shrinkLevel", Integer, OPTIMIZATION, "0..2", "How much to optimize for size"),
    row("converge", Flag, OPTIMIZATION, "", "Repeats the optimization until nothing improves"),
    row("noAssert", Flag, OPTIMIZATION, "", "Removes assertions and the checks of '!' and casts"),
    row("uncheckedBehavior", Text, OPTIMIZATION, "default|never|always", "Where unchecked accesses are allowed: in 'unchecked()', nowhere, everywhere"),

    row("outFile", Text, OUTPUT, "FILE", "Binary output; standard output if empty").short('o').place(Path),
    row("textFile", Text, OUTPUT, "FILE", "Text output; standard output if empty, or if there is no output file at all").short('t').place(Path),
    row("sourceMap", Text, OUTPUT, "URL", "Writes a source map next to the binary"),
    row("debug", Flag, OUTPUT, "", "Keeps the names of functions, globals and variables in the binary"),
    row("bindings", List, OUTPUT, "raw,esm", "JavaScript bindings (not produced yet)").short('b'),
    row("noEmit", Flag, OUTPUT, "", "Compiles and writes nothing"),

    row("enable", List, FEATURES, "NAMES", "Enables WebAssembly features"),
    row("disable", List, FEATURES, "NAMES", "Disables WebAssembly features"),

    row("importMemory", Flag, LINKING, "", "Imports the memory as 'env.memory'"),
    row("noExportMemory", Flag, LINKING, "", "Does not export the memory"),
    row("initialMemory", Integer, LINKING, "PAGES", "Pages of 64 KiB that the memory has at first"),
    row("maximumMemory", Integer, LINKING, "PAGES", "Pages that the memory may grow to"),
    row("sharedMemory", Flag, LINKING, "", "Makes the memory shared; needs --maximumMemory and --enable threads"),
    row("zeroFilledMemory", Flag, LINKING, "", "The imported memory is zero"),
    row("memoryBase", Integer, LINKING, "ADDRESS", "Where static data starts"),
    row("lowMemoryLimit", Integer, LINKING, "ADDRESS", "Static data must end below this address"),
    row("importTable", Flag, LINKING, "", "Imports the function table as 'env.table'"),
    row("exportTable", Flag, LINKING, "", "Exports the function table as 'table'"),
    row("tableBase", Integer, LINKING, "INDEX", "Index of the first function in the table"),
    row("exportStart", Text, LINKING, "NAME", "Exports the start function ('_start') instead of running it at instantiation"),
    row("runtime", Text, LINKING, "incremental|minimal|stub", "Runtime of managed objects"),
    row("exportRuntime", Flag, LINKING, "", "Exports the runtime functions"),
    row("stackSize", Integer, LINKING, "BYTES", "Size of the shadow stack"),

    row("use", List, LANGUAGE, "ALIAS=NAME", "Gives a global element another name; a number makes a constant, nothing removes it").short('u'),
    row("lib", List, LANGUAGE, "PATHS", "Library files or directories whose exports are global").place(Path),
    row("path", List, LANGUAGE, "DIRS", "Directories to search for packages after node_modules").place(Path),
    row("noUnsafe", Flag, LANGUAGE, "", "Refuses unsafe features in the program"),
    row("strict", Flag, LANGUAGE, "", "Reports mistakes in unused code as errors, not as warnings"),

    row("pedantic", Flag, DIAGNOSTICS, "", "Reports more"),
    row("disableWarning", IntegerList, DIAGNOSTICS, "CODES", "Does not print warnings, all or those with these codes"),
    row("noColors", Flag, DIAGNOSTICS, "", "Prints without colors"),
    row("validate", Flag, DIAGNOSTICS, "", "Checks the binary with an independent validator"),

    row("stats", Flag, INSPECTION, "", "Prints times and sizes").alias("measure"),
    row("time-passes", Flag, INSPECTION, "", "Prints the time of each optimization pass").place(CommandLine),
    row("emit", Text, INSPECTION, "tokens|ast|hir|ir|wat", "Prints what a stage makes, and stops").place(CommandLine),
    row("dump-after", Text, INSPECTION, "PASS", "Prints the IR after each run of a pass").place(CommandLine),

    row("transform", List, COMPATIBILITY, "MODULES", "Compiler transforms are JavaScript and are not run").place(Path),
    row("trapMode", Text, COMPATIBILITY, "allow|clamp|js", "Only 'allow' is there"),
    row("runPasses", List, COMPATIBILITY, "PASSES", "Binaryen passes are not run"),
    row("noValidate", Flag, COMPATIBILITY, "", "The binary is not validated unless --validate is given"),
    row("wasm", Text, COMPATIBILITY, "FILE", "Has no effect: this compiler is native"),
];

/// Levels with words of their own; `-O3s` and its like are read by [`asc_driver::parse_level`].
pub const PRESETS: &[Preset] = &[
    Preset { spelling: "-Ospeed", sets: &[("optimizeLevel", 3), ("shrinkLevel", 0)] },
    Preset { spelling: "-Osize", sets: &[("optimizeLevel", 0), ("shrinkLevel", 2), ("converge", 1)] },
];

/// The row of an option by its long name or alias.
pub fn find(name: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.name == name || row.alias == Some(name))
}

/// The row of an option by its letter.
pub fn find_short(letter: char) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.short == Some(letter))
}
