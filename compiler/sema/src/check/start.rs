//! Start code: the top-level statements of all files, in the order in which they run.
//!
//! A file's statements run from top to bottom; an import runs the imported file at its place, once. The entries run in
//! their order. A lazy global is initialised before the statement that reads it first, or before everything else if only
//! functions read it.

use asc_ast::{self as ast, DeclKind, Pattern, StmtKind as AstKind};
use asc_hir::{self as hir, FuncId, Signature, Stmt, Type};
use asc_source::{FileId, Span};
use std::rc::Rc;

use super::Checker;
use crate::context::Context;
use crate::element::{ElementId, ElementKind, Flags};

/// Statements that are yet to be checked.
struct Pending<'a> {
    /// What they stand in.
    element: ElementId,
    stmts: &'a [ast::Stmt],
    next: usize,
}

/// Checks the start code of the entries and of all files that they import.
pub(crate) fn check_start(cx: &mut Context<'_>, entries: &[FileId]) -> StartCode {
    let mut stmts = Vec::new();
    let root = entries.first().and_then(|entry| cx.files.get(entry)).copied().unwrap_or(ElementId::ROOT);
    let mut checker = Checker::new(cx, root, Rc::from([]));
    for entry in entries {
        checker.run_file(*entry, &mut stmts);
    }
    let locals = std::mem::take(&mut checker.locals);
    cx.start_done = true;
    StartCode { locals, stmts, root }
}

/// The start code of all files.
pub(crate) struct StartCode {
    locals: cranelift_entity::PrimaryMap<hir::LocalId, hir::Local>,
    stmts: Vec<Stmt>,
    root: ElementId,
}

impl StartCode {
    /// Makes the start function; `None` if nothing runs at start. All bodies have been checked: no more lazy globals
    /// can turn up.
    pub(crate) fn finish(self, cx: &mut Context<'_>) -> Option<FuncId> {
        let mut stmts = std::mem::take(&mut cx.runtime_start);
        stmts.append(&mut cx.lazy_start);
        stmts.extend(self.stmts);
        if stmts.is_empty() {
            return None;
        }
        let signature = Signature { this: None, params: Vec::new(), required: 0, rest: false, result: Type::Void };
        let span = stmts.first().map_or(Span::NONE, |stmt| stmt.span.at_start());
        let name = cx.start_name(self.root);
        let func = cx.add_generated(name, signature, span);
        let function = &mut cx.program.functions[func];
        function.locals = self.locals;
        function.kind = hir::FuncKind::Body(stmts);
        Some(func)
    }
}

impl<'a> Checker<'_, 'a> {
    /// Checks the statements of a file and of those that it imports, unless that has been done. Chains of imports may be
    /// as long as the program: they are followed with a list.
    fn run_file(&mut self, file: FileId, out: &mut Vec<Stmt>) {
        let mut work = Vec::new();
        self.start_file(file, &mut work);
        while let Some(pending) = work.last_mut() {
            let Some(stmt) = pending.stmts.get(pending.next) else {
                work.pop();
                continue;
            };
            pending.next += 1;
            self.element = pending.element;
            let file = self.cx.elements[self.element].file;
            let before = out.len();
            match &stmt.kind {
                AstKind::Decl(decl) => {
                    if let Some(imported) = self.imported_file(file, decl) {
                        self.start_file(imported, &mut work);
                    } else {
                        self.run_declaration(decl, &mut work, out);
                    }
                }
                // Statements in namespaces have been reported.
                _ if !matches!(self.cx.elements[self.element].kind, ElementKind::File(_)) => {}
                _ if self.flow.is_terminated() => {}
                _ => self.check_top_level(stmt, out),
            }
            // What the statement has asked for first runs before it.
            let lazy = std::mem::take(&mut self.cx.lazy_start);
            out.splice(before..before, lazy);
        }
    }

    /// A statement outside of functions: what it declares inside of blocks are locals of the start function.
    fn check_top_level(&mut self, stmt: &'a ast::Stmt, out: &mut Vec<Stmt>) {
        self.scopes.enter();
        self.check_stmt(stmt, out);
        self.scopes.leave();
    }

    fn start_file(&mut self, file: FileId, work: &mut Vec<Pending<'a>>) {
        let Some(&element) = self.cx.files.get(&file) else { return };
        let ElementKind::File(declared) = &mut self.cx.elements[element].kind else { return };
        if std::mem::replace(&mut declared.started, true) {
            return;
        }
        let Some(unit) = self.cx.unit_of(file) else { return };
        work.push(Pending { element, stmts: &unit.ast.stmts, next: 0 });
    }

    /// The file that an import or re-export runs. What imports only types runs nothing.
    fn imported_file(&self, file: FileId, decl: &'a ast::Decl) -> Option<FileId> {
        let path = match &decl.kind {
            DeclKind::Import(import) if !import.type_only => &import.path,
            DeclKind::ExportNames(names) if !names.type_only => names.path.as_ref()?,
            DeclKind::ExportAll(all) if !all.type_only => &all.path,
            _ => return None,
        };
        let text = String::from_utf16_lossy(&path.value);
        self.cx.unit_of(file)?.imports.get(&text).copied()
    }

    fn run_declaration(&mut self, decl: &'a ast::Decl, work: &mut Vec<Pending<'a>>, out: &mut Vec<Stmt>) {
        match &decl.kind {
            DeclKind::Variables(list) => {
                for declarator in &list.declarators {
                    if let Pattern::Ident(ident) = declarator.pattern {
                        self.run_variable(ident, out);
                    }
                }
            }
            DeclKind::ExportDefault { expr } if !matches!(expr.kind, ast::ExprKind::Ident(_)) => {
                let name = self.cx.intern("default");
                self.run_variable(ast::Ident { name, span: expr.span }, out);
            }
            DeclKind::Enum(declaration) => {
                if let Some(element) = self.declared_here(declaration.name) {
                    let is_lazy = self.cx.elements[element].flags.contains(Flags::LAZY);
                    if !is_lazy {
                        self.check_enum(element, out);
                    }
                }
            }
            DeclKind::Class(class) => {
                let name = class.name.map_or_else(|| self.cx.intern("default"), |name| name.name);
                if let Some(&element) = self.cx.elements[self.element].members.get(&name) {
                    self.run_static_fields(element, class, out);
                }
            }
            DeclKind::Namespace(namespace) => {
                let mut element = self.element;
                for ident in &namespace.path {
                    let Some(&inner) = self.cx.elements[element].members.get(&ident.name) else { return };
                    element = inner;
                }
                work.push(Pending { element, stmts: &namespace.body, next: 0 });
            }
            _ => {}
        }
    }

    /// Static fields get their values where the class is declared.
    fn run_static_fields(&mut self, element: ElementId, class: &'a ast::Class, out: &mut Vec<Stmt>) {
        let is_own = self.cx.class_declaration(element).is_some();
        let has_static = class.members.iter().any(|member| member.modifiers.is_static.is_some());
        if !is_own || !has_static {
            return;
        }
        let fields: Vec<ElementId> = self.cx.elements[element].members.values().copied().collect();
        for field in fields {
            let declared = &self.cx.elements[field];
            if declared.parent == element
                && matches!(declared.kind, ElementKind::Variable(_))
                && !declared.flags.intersects(Flags::LAZY | Flags::AMBIENT | Flags::BUILTIN)
            {
                self.check_variable(field, out);
            }
        }
    }

    fn run_variable(&mut self, ident: ast::Ident, out: &mut Vec<Stmt>) {
        let Some(element) = self.declared_here(ident) else { return };
        let flags = self.cx.elements[element].flags;
        // Ambient and lazy variables wait for their first use.
        if flags.intersects(Flags::LAZY | Flags::AMBIENT | Flags::BUILTIN)
            || !matches!(self.cx.elements[element].kind, ElementKind::Variable(_))
        {
            return;
        }
        self.check_variable(element, out);
    }

    /// The element that a declaration made, if it was not a duplicate.
    fn declared_here(&self, ident: ast::Ident) -> Option<ElementId> {
        let element = *self.cx.elements[self.element].members.get(&ident.name)?;
        (self.cx.elements[element].span == ident.span).then_some(element)
    }
}
