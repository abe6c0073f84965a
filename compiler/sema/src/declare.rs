//! Declarations: every name of a file or namespace gets its element, duplicates are reported or merged.
//!
//! Comes in: the parsed files. Goes out: elements with their flags, members and exports. Guarantees: one element per
//! name and scope; a type alias that shares a name with a value is its shadow type. Not done here: no name is looked
//! up, no type is resolved.

mod classes;
mod decorators;
mod enums;
mod exports;
mod functions;
mod imports;
mod merge;
mod namespaces;
mod types;
mod variables;

use asc_ast::{self as ast, DeclKind, Ident, StmtKind};
use asc_source::{Code, FileId, FileKind};
use indexmap::IndexMap;

pub(crate) use merge::report_duplicate;

use crate::context::Context;
use crate::element::{Element, ElementId, ElementKind, FileElement, Flags, Members};

/// Where declarations stand.
#[derive(Clone, Debug)]
struct Place {
    /// The file or namespace that they become members of.
    parent: ElementId,
    file: FileId,
    /// What they inherit: `AMBIENT` inside `declare namespace`, `LIBRARY` in library files.
    flags: Flags,
    /// The module name that `module "name";` gives to the ambient declarations behind it.
    host_module: Option<String>,
}

/// Declares all files and the global scope.
pub(crate) fn declare(cx: &mut Context<'_>) {
    let root_name = cx.intern("");
    let root = cx.elements.push(Element {
        name: root_name,
        span: asc_source::Span::NONE,
        parent: ElementId::ROOT,
        file: FileId(0),
        flags: Flags::empty(),
        kind: ElementKind::Root,
        members: Members::default(),
        shadow_type: None,
    });
    debug_assert!(root == ElementId::ROOT);
    for unit in cx.units {
        declare_file(cx, unit);
    }
    for (alias, target) in &cx.options.uses {
        declare_use(cx, alias, target);
    }
}

fn declare_file<'a>(cx: &mut Context<'a>, unit: &'a crate::Unit) {
    let source = cx.sources.file(unit.file);
    let is_library = source.kind == FileKind::Library;
    let flags = if is_library { Flags::LIBRARY } else { Flags::empty() };
    let name = cx.interner.intern(source.internal_path());
    let file = cx.elements.push(Element {
        name,
        span: unit.ast.span.at_start(),
        parent: ElementId::ROOT,
        file: unit.file,
        flags,
        kind: ElementKind::File(FileElement { exports: IndexMap::default(), stars: Vec::new(), started: false }),
        members: Members::default(),
        shadow_type: None,
    });
    cx.files.insert(unit.file, file);
    let mut place = Place { parent: file, file: unit.file, flags, host_module: None };
    declare_statements(cx, &mut place, &unit.ast.stmts);
    if is_library && is_global_library(source.internal_path()) {
        exports::make_global(cx, file);
    }
}

/// The names that a top-level library file or a file of builtins exports are global names; those of other folders are
/// imported.
fn is_global_library(internal_path: &str) -> bool {
    let inside = internal_path.strip_prefix("~lib/");
    inside.is_some_and(|rest| !rest.strip_prefix("builtins/").unwrap_or(rest).contains('/'))
}

fn declare_statements<'a>(cx: &mut Context<'a>, place: &mut Place, stmts: &'a [ast::Stmt]) {
    let in_file = matches!(cx.elements[place.parent].kind, ElementKind::File(_));
    for stmt in stmts {
        match &stmt.kind {
            StmtKind::Decl(decl) => declare_declaration(cx, place, decl),
            StmtKind::Empty | StmtKind::Error => {}
            _ if in_file => {}
            _ => cx.error(Code::TS2695, stmt.span, &[]),
        }
    }
}

fn declare_declaration<'a>(cx: &mut Context<'a>, place: &mut Place, decl: &'a ast::Decl) {
    match &decl.kind {
        DeclKind::Variables(list) => variables::declare(cx, place, decl, list),
        DeclKind::Function(function) => functions::declare(cx, place, decl, function),
        DeclKind::Class(class) => classes::declare_class(cx, place, decl, class),
        DeclKind::Interface(interface) => classes::declare_interface(cx, place, decl, interface),
        DeclKind::TypeAlias(alias) => types::declare_alias(cx, place, decl, alias),
        DeclKind::Enum(declaration) => enums::declare(cx, place, decl, declaration),
        DeclKind::Namespace(namespace) => namespaces::declare(cx, place, decl, namespace),
        DeclKind::Module { path, body } => namespaces::declare_module(cx, place, path, body.as_deref()),
        DeclKind::Global { .. } => cx.not_supported(
            "Global augmentations",
            decl.span,
            "Put '@global' before a declaration to make its name global.",
        ),
        DeclKind::Import(import) => imports::declare(cx, place, import),
        DeclKind::ImportEquals(import) => imports::declare_equals(cx, place, decl, import),
        DeclKind::ExportNames(names) => exports::declare_names(cx, place, names),
        DeclKind::ExportAll(all) => exports::declare_all(cx, place, all),
        DeclKind::ExportDefault { expr } => exports::declare_default(cx, place, decl, expr),
        DeclKind::ExportAssign { .. } => {
            cx.not_supported("Export assignments", decl.span, "Write 'export default name;' or 'export { name };'.");
        }
        DeclKind::ExportAsNamespace { .. } => cx.not_supported(
            "Global namespace exports",
            decl.span,
            "Put '@global' before a declaration to make its name global.",
        ),
    }
}

/// `--use alias=target`: a number, another global name, or nothing.
fn declare_use(cx: &mut Context<'_>, alias: &str, target: &str) {
    let name = cx.intern(alias);
    if target.is_empty() {
        cx.elements[ElementId::ROOT].members.shift_remove(&name);
        return;
    }
    if let Some(value) = parse_number(target) {
        let element = Element {
            name,
            span: asc_source::Span::NONE,
            parent: ElementId::ROOT,
            file: FileId(0),
            flags: Flags::CONST,
            kind: ElementKind::Number(value),
            members: Members::default(),
            shadow_type: None,
        };
        let element = cx.elements.push(element);
        cx.elements[ElementId::ROOT].members.insert(name, element);
        return;
    }
    match find_by_internal_name(cx, target) {
        Some(element) => {
            cx.elements[ElementId::ROOT].members.insert(name, element);
        }
        None => cx.error(Code::AS111, asc_source::Span::NONE, &[target]),
    }
}

fn parse_number(text: &str) -> Option<i32> {
    let (digits, negative) = match text.strip_prefix('-') {
        Some(digits) => (digits, true),
        None => (text, false),
    };
    let value = match digits.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(hex, 16).ok()?,
        None if digits == "true" => 1,
        None if digits == "false" => 0,
        None => digits.parse::<i64>().ok()?,
    };
    let value = if negative { -value } else { value };
    i32::try_from(value).or_else(|_| u32::try_from(value).map(|value| value as i32)).ok()
}

/// The element with an internal name such as `assembly/index/ns.myAbort`, or a global one with a plain name.
fn find_by_internal_name(cx: &mut Context<'_>, internal: &str) -> Option<ElementId> {
    let (scope, path) = match internal.rsplit_once('/') {
        Some((file, path)) => {
            let name = cx.interner.get(file)?;
            let is_file = |&&id: &&ElementId| cx.elements[id].name == name;
            (*cx.files.values().find(is_file)?, path)
        }
        None => (ElementId::ROOT, internal),
    };
    let mut element = scope;
    for part in path.split('.') {
        let name = cx.interner.get(part)?;
        element = *cx.elements[element].members.get(&name)?;
    }
    Some(element)
}

impl Place {
    /// An element of this place, not yet among the members of its parent.
    fn element<'a>(&self, ident: Ident, flags: Flags, kind: ElementKind<'a>) -> Element<'a> {
        Element {
            name: ident.name,
            span: ident.span,
            parent: self.parent,
            file: self.file,
            flags: flags | self.flags,
            kind,
            members: Members::default(),
            shadow_type: None,
        }
    }
}

/// What the modifiers before a declaration say.
fn modifier_flags(modifiers: &ast::Modifiers) -> Flags {
    let mut flags = Flags::empty();
    flags.set(Flags::EXPORT, modifiers.export.is_some());
    flags.set(Flags::DEFAULT, modifiers.default.is_some());
    flags.set(Flags::AMBIENT, modifiers.declare.is_some());
    flags
}
