//! The house rules that a machine can hold: sizes, headers, dependencies, and that whatever is in a table has its test.

use crate::case::root;
use crate::folders;
use libtest_mimic::{Failed, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A rule over the whole project.
type Rule = fn() -> Result<(), Failed>;

/// The rules.
pub fn trials() -> Vec<Trial> {
    let rules: &[(&str, Rule)] = &[
        ("file_length", check_file_length),
        ("function_length", check_function_length),
        ("header", check_headers),
        ("dependencies", check_dependencies),
        ("codes_are_explained", check_explanations),
        ("codes_have_tests", check_codes),
        ("passes_have_tests", check_passes),
        ("builtins_are_declared", check_builtins),
        ("nothing_left_behind", check_marks),
        ("snapshots_have_tests", check_snapshots),
    ];
    rules.iter().map(|&(name, rule)| Trial::test(format!("tidy/{name}"), rule)).collect()
}

const FILE_LINES: usize = 700;
const FUNCTION_LINES: usize = 75;

/// A path as messages show it.
fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn verdict(faults: &[String]) -> Result<(), Failed> {
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// The project's own sources in a language, with their text.
fn sources(extension: &str) -> impl Iterator<Item = (PathBuf, String)> {
    let folders = ["compiler", "stdlib", "tests/suite", "tests/fuzz"];
    let files = folders.into_iter().flat_map(move |folder| folders::files(&root().join(folder), extension));
    files.filter(|path| !path.components().any(|part| part.as_os_str() == "target")).filter_map(|path| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some((path, text))
    })
}

fn check_file_length() -> Result<(), Failed> {
    let faults: Vec<String> = sources("rs")
        .chain(sources("ts"))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > FILE_LINES)
        .map(|(path, lines)| format!("{} has {lines} lines, more than {FILE_LINES}", shown(&path)))
        .collect();
    verdict(&faults)
}

/// A formatted function ends at the first `}` with the indentation of its `fn`.
fn check_function_length() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for (path, text) in sources("rs") {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let code = line.trim_start();
            let words = ["pub ", "pub(crate) ", "pub(super) ", "const ", "unsafe "];
            let bare = words.iter().fold(code, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
            if !bare.starts_with("fn ") || line.ends_with(';') {
                continue;
            }
            let end = format!("{}}}", &line[..line.len() - code.len()]);
            let length = lines[at..].iter().position(|line| *line == end).map_or(1, |length| length + 1);
            let has_body_on_line = line.ends_with('}');
            if length > FUNCTION_LINES && !has_body_on_line {
                faults.push(format!("{}:{} is a function of {length} lines", shown(&path), at + 1));
            }
        }
    }
    verdict(&faults)
}

fn check_headers() -> Result<(), Failed> {
    let faults: Vec<String> = sources("rs")
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| format!("{} does not start with '//!'", shown(&path)))
        .collect();
    verdict(&faults)
}

/// Which crates of the project a crate may use. Nothing points back.
const DEPENDENCIES: &[(&str, &[&str])] = &[
    ("compiler/source", &[]),
    ("compiler/ops", &[]),
    ("compiler/ast", &["source"]),
    ("compiler/hir", &["source", "ops"]),
    ("compiler/syntax", &["source", "ast"]),
    ("compiler/sema", &["source", "ops", "ast", "hir", "stdlib"]),
    ("compiler/ir", &["ops"]),
    ("compiler/lower", &["source", "ops", "hir", "ir"]),
    ("compiler/wasm", &["ops", "ir"]),
    ("compiler/driver", &["source", "ops", "ast", "syntax", "hir", "sema", "ir", "lower", "wasm", "stdlib"]),
    ("compiler/xtask", &[]),
    ("stdlib", &[]),
    ("tests/fuzz", &["ops", "ir", "driver"]),
    (".", &["driver"]),
];

fn check_dependencies() -> Result<(), Failed> {
    let mut faults = Vec::new();
    let manifests = std::fs::read_to_string(root().join("Cargo.toml"))?;
    let members: Vec<&str> = list_in(&manifests, "members = [");
    for member in members.iter().filter(|member| !DEPENDENCIES.iter().any(|(path, _)| path == *member)) {
        faults.push(format!("the crate '{member}' is missing in the table of dependencies"));
    }
    for (path, allowed) in DEPENDENCIES {
        let manifest = std::fs::read_to_string(root().join(path).join("Cargo.toml"))?;
        for used in own_dependencies(&manifest) {
            if !allowed.contains(&used) {
                faults.push(format!("the crate '{path}' must not use 'asc-{used}'"));
            }
        }
    }
    verdict(&faults)
}

/// The quoted items between `start` and the next `]`.
fn list_in<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    let Some((_, rest)) = text.split_once(start) else { return Vec::new() };
    let list = rest.split(']').next().unwrap_or(rest);
    list.split('"').skip(1).step_by(2).collect()
}

/// The project's crates under `[dependencies]` and `[build-dependencies]`, without the prefix of their names.
fn own_dependencies(manifest: &str) -> Vec<&str> {
    let mut section = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if matches!(section, "[dependencies]" | "[build-dependencies]")
            && let Some(rest) = line.strip_prefix("asc-")
        {
            found.push(rest.split(['.', ' ', '=']).next().unwrap_or(rest));
        }
    }
    found
}

/// `--explain` says more than the message.
fn check_explanations() -> Result<(), Failed> {
    let unexplained = asc_source::Code::rows().iter().filter(|row| !row.explanation.ends_with(['.', ')']));
    verdict(&unexplained.map(|row| format!("{} has no explanation in sentences", row.code)).collect::<Vec<_>>())
}

/// Every code that the compiler mentions is expected by a test of messages or shows in a snapshot of the command.
fn check_codes() -> Result<(), Failed> {
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in sources("rs").filter(|(path, _)| !path.ends_with("codes.rs")) {
        for (at, _) in text.match_indices("Code::") {
            let rest = &text[at + "Code::".len()..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            if is_code(&rest[..end]) {
                used.entry(rest[..end].to_string()).or_insert_with(|| shown(&path));
            }
        }
    }
    let tested = tested_codes()?;
    let faults: Vec<String> = used
        .iter()
        .filter(|(code, _)| !tested.contains(*code))
        .map(|(code, path)| format!("{code}, reported in {path}, has no test"))
        .collect();
    verdict(&faults)
}

fn is_code(word: &str) -> bool {
    let digits = word.strip_prefix("AS").or_else(|| word.strip_prefix("TS"));
    digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn tested_codes() -> Result<BTreeSet<String>, Failed> {
    let mut tested = BTreeSet::new();
    let mut collect = |text: &str| {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| is_code(word));
        tested.extend(words.map(str::to_string));
    };
    for folder in ["tests/errors", "tests/syntax/errors"] {
        for file in folders::files(&root().join(folder), "ts") {
            let text = String::from_utf8_lossy(&std::fs::read(file)?).into_owned();
            text.lines().filter_map(|line| line.split_once("//~")).for_each(|(_, codes)| collect(codes));
        }
    }
    for file in folders::files(&root().join("snapshots/cli"), "snap") {
        collect(&std::fs::read_to_string(file)?);
    }
    Ok(tested)
}

fn check_passes() -> Result<(), Failed> {
    let folder = |pass: &str| root().join("tests/passes").join(pass);
    let faults: Vec<String> = asc_ir::pass_names()
        .filter(|pass| folders::files(&folder(pass), "ir").is_empty())
        .map(|pass| format!("the pass '{pass}' has no test in {}", shown(&folder(pass))))
        .collect();
    verdict(&faults)
}

/// The compiler's table of builtins and the library's `@builtin` declarations name the same.
fn check_builtins() -> Result<(), Failed> {
    let known: BTreeSet<String> = asc_sema::builtin_names().map(str::to_string).collect();
    let mut declared = BTreeSet::new();
    for file in asc_stdlib::FILES {
        let mut interner = asc_source::Interner::default();
        let mut diagnostics = asc_source::Diagnostics::default();
        let tree = asc_syntax::parse(file.text, 0, &mut interner, &mut diagnostics);
        collect_builtins(&tree.stmts, "", &interner, &mut declared);
    }
    let undeclared = known.difference(&declared).map(|name| format!("the builtin '{name}' has no declaration"));
    let unknown = declared.difference(&known).map(|name| format!("the declared builtin '{name}' has no row"));
    verdict(&undeclared.chain(unknown).collect::<Vec<_>>())
}

fn collect_builtins(
    stmts: &[asc_ast::Stmt],
    prefix: &str,
    interner: &asc_source::Interner,
    found: &mut BTreeSet<String>,
) {
    use asc_ast::{DeclKind, Pattern, StmtKind};
    for stmt in stmts {
        let StmtKind::Decl(decl) = &stmt.kind else { continue };
        let is_builtin =
            decl.decorators.iter().any(|d| d.path.first().is_some_and(|name| interner.text(name.name) == "builtin"));
        let qualified = |name: asc_source::Name| format!("{prefix}{}", interner.text(name));
        match &decl.kind {
            DeclKind::Namespace(namespace) => {
                let path: String = namespace.path.iter().map(|part| format!("{}.", interner.text(part.name))).collect();
                collect_builtins(&namespace.body, &format!("{prefix}{path}"), interner, found);
            }
            DeclKind::Function(function) if is_builtin => {
                found.extend(function.name.iter().map(|name| qualified(name.name)));
            }
            DeclKind::Variables(variables) if is_builtin => {
                for declarator in &variables.declarators {
                    if let Pattern::Ident(name) = &declarator.pattern {
                        found.insert(qualified(name.name));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Marks of unfinished work, and paths of the machine that a file was made on.
fn check_marks() -> Result<(), Failed> {
    let marks =
        ["TO".to_string() + "DO", "FIX".to_string() + "ME", "todo".to_string() + "!(", "dbg".to_string() + "!("];
    let marks = marks.into_iter().chain(["unimplemented".to_string() + "!(", "XX".to_string() + "X"]);
    let marks: Vec<String> = marks.chain([root().display().to_string()]).collect();
    let mut faults = Vec::new();
    for (path, text) in sources("rs").chain(sources("ts")) {
        for (at, line) in text.lines().enumerate() {
            if let Some(mark) = marks.iter().find(|mark| line.contains(mark.as_str())) {
                faults.push(format!("{}:{} has '{mark}'", shown(&path), at + 1));
            }
        }
    }
    for path in folders::files(&root().join("snapshots"), "snap") {
        if std::fs::read_to_string(&path)?.contains(&root().display().to_string()) {
            faults.push(format!("{} names the machine's folder", shown(&path)));
        }
    }
    verdict(&faults)
}

/// No snapshot outlives its test.
fn check_snapshots() -> Result<(), Failed> {
    let mut faults = Vec::new();
    for path in folders::files(&root().join("snapshots"), "snap") {
        let inside = path.strip_prefix(root().join("snapshots")).unwrap_or(&path);
        let has_test = |extension: &str| {
            let file = inside.with_extension(extension);
            root().join("tests").join(&file).is_file() || root().join(&file).is_file()
        };
        if !["ts", "ir", "cmd"].into_iter().any(has_test) {
            faults.push(format!("{} has no test", shown(&path)));
        }
    }
    verdict(&faults)
}
