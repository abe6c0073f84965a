//! What to say about a file that is not there: the nearest name that is.

use crate::host::Host;
use crate::paths::{directory, file_name, join, normalize};
use crate::resolve::{Importer, Origin, Resolver, split_package};
use asc_source::closest_name;

/// What to write instead of an import of a missing file, if anything near it exists.
pub fn suggest_import(resolver: &mut Resolver<'_>, importer: &Importer<'_>, specifier: &str) -> Option<String> {
    if [".js", ".json", ".mjs", ".wasm"].iter().any(|extension| specifier.ends_with(extension)) {
        return Some("only '.ts' files can be imported".to_string());
    }
    let better = match (specifier.starts_with('.'), importer.origin) {
        (true, Origin::User) => suggest_relative(resolver.host, directory(importer.path), specifier)?,
        (true, _) => return None,
        (false, _) => suggest_package(resolver, importer, specifier)?,
    };
    Some(format!("did you mean '{better}'?"))
}

/// The nearest existing file to a missing entry file.
pub fn suggest_entry(host: &mut dyn Host, path: &str) -> Option<String> {
    let path = normalize(path);
    let better = suggest_relative(host, ".", &path)?;
    Some(format!("did you mean '{}.ts'?", better.trim_start_matches("./")))
}

/// The path with every part that does not exist replaced by the nearest name that does.
fn suggest_relative(host: &mut dyn Host, from: &str, specifier: &str) -> Option<String> {
    let wanted = specifier.strip_suffix(".ts").unwrap_or(specifier);
    let mut better: Vec<String> = Vec::new();
    for part in wanted.split('/') {
        if matches!(part, "." | "..") {
            better.push(part.to_string());
            continue;
        }
        let names = module_names(host, &join(from, &better.join("/")));
        if names.iter().any(|name| name == part) {
            better.push(part.to_string());
        } else {
            better.push(closest_name(part, names.iter().map(String::as_str))?.to_string());
        }
    }
    let better = better.join("/");
    (better != wanted).then_some(better)
}

fn suggest_package(resolver: &mut Resolver<'_>, importer: &Importer<'_>, specifier: &str) -> Option<String> {
    let library = specifier.strip_prefix("~lib/").unwrap_or(specifier);
    let embedded = asc_stdlib::FILES.iter().filter_map(|file| file.path.strip_prefix("~lib/")?.strip_suffix(".ts"));
    if let Some(better) = closest_name(library, embedded) {
        return Some(better.to_string());
    }
    let (name, file) = split_package(library)?;
    let directories = resolver.package_directories(importer, name);
    for directory in &directories {
        let names = module_names(resolver.host, directory);
        if let Some(better) = closest_name(file, names.iter().map(String::as_str)) {
            return Some(format!("{name}/{better}"));
        }
        if names.iter().any(|name| name == "assembly") && !file.starts_with("assembly") {
            return Some(format!("{name}/assembly"));
        }
    }
    directories.iter().find_map(|path| {
        let names = module_names(resolver.host, directory(path));
        closest_name(file_name(name), names.iter().map(String::as_str)).map(|better| {
            let scope = name.rsplit_once('/').map_or(String::new(), |(scope, _)| format!("{scope}/"));
            format!("{scope}{better}")
        })
    })
}

/// What can be imported from a directory, sorted: its `.ts` files without extension, and its directories.
fn module_names(host: &mut dyn Host, directory: &str) -> Vec<String> {
    let mut names: Vec<String> = host
        .list(directory)
        .into_iter()
        .filter_map(|name| match name.strip_suffix(".ts") {
            Some(stem) => Some(stem.strip_suffix(".d").unwrap_or(stem).to_string()),
            None => (!name.contains('.')).then_some(name),
        })
        .collect();
    names.sort();
    names
}
