//! The exports of the module: what the entries export under its names there.

use asc_hir::{self as hir, Export, ExportItem, FuncId, FuncKind, GlobalKind, Type};
use asc_ops::Feature;
use asc_source::{Category, Code, Diagnostic, FileId, Name, Span};
use rustc_hash::FxHashMap;

use crate::context::Context;
use crate::element::{ElementId, ElementKind, Flags};

/// Exports what the entries export, and asks for the bodies of exported functions.
pub(crate) fn check_exports(cx: &mut Context<'_>, entries: &[FileId]) {
    let mut exports = Exports::default();
    for entry in entries {
        let Some(&file) = cx.files.get(entry) else { continue };
        for (name, span) in cx.exported_names(file) {
            if let Some(element) = cx.resolve_export(file, name) {
                let text = cx.text(name).to_string();
                exports.export(cx, &text, element, span);
            }
        }
    }
    if cx.options.export_runtime {
        exports.export_runtime(cx);
    }
}

/// What has been exported, by name.
#[derive(Default)]
struct Exports {
    names: FxHashMap<String, Span>,
}

impl Exports {
    fn export(&mut self, cx: &mut Context<'_>, name: &str, element: ElementId, span: Span) {
        match &cx.elements[element].kind {
            ElementKind::Function(function) => {
                let is_plain = function.function.type_params.is_empty() && function.builtin.is_none();
                let is_lazy = cx.elements[element].flags.contains(Flags::LAZY);
                if !is_plain || is_lazy {
                    return warn_not_exported(cx, span);
                }
                self.export_function(cx, name, element, span);
            }
            ElementKind::Variable(_) => self.export_variable(cx, name, element, span),
            ElementKind::Enum(_) => self.export_enum(cx, name, element, span),
            ElementKind::Class(_)
            | ElementKind::Interface(_)
            | ElementKind::Namespace
            | ElementKind::TypeAlias(_)
            | ElementKind::File(_) => warn_not_exported(cx, span),
            ElementKind::Field(_) | ElementKind::Property(_) => {}
            ElementKind::Root | ElementKind::EnumMember(_) | ElementKind::Import(_) | ElementKind::Number(_) => {}
        }
    }

    fn export_function(&mut self, cx: &mut Context<'_>, name: &str, element: ElementId, span: Span) {
        let func = cx.instance_of(element, Box::new([]));
        if !cx.require_initializers(func) {
            return;
        }
        warn_of_vectors(cx, func);
        let target = cx.varargs_or_self(func);
        if target != func {
            self.export_set_arguments_length(cx);
        }
        self.add(cx, name, ExportItem::Func(target), span);
    }

    /// Hosts tell how many arguments they give by calling `__setArgumentsLength` first.
    fn export_set_arguments_length(&mut self, cx: &mut Context<'_>) {
        if self.names.contains_key(SET_ARGUMENTS_LENGTH) {
            return;
        }
        let global = cx.arguments_length();
        let signature =
            hir::Signature { this: None, params: vec![Type::I32], required: 1, rest: false, result: Type::Void };
        let span = Span::NONE;
        let func = cx.add_generated("~setArgumentsLength".to_string(), signature, span);
        let local = hir::LocalId::from_u32(0);
        let value = hir::Expr::new(hir::ExprKind::Local(local), Type::I32, span);
        let set = hir::ExprKind::SetGlobal { global, value: Box::new(value) };
        let set = hir::StmtKind::Expr(hir::Expr::new(set, Type::I32, span));
        cx.program.functions[func].kind = FuncKind::Body(vec![hir::Stmt { kind: set, span }]);
        self.add(cx, SET_ARGUMENTS_LENGTH, ExportItem::Func(func), span);
    }

    fn export_variable(&mut self, cx: &mut Context<'_>, name: &str, element: ElementId, span: Span) {
        let ElementKind::Variable(variable) = &cx.elements[element].kind else { return };
        if variable.builtin.is_some() {
            return warn_not_exported(cx, span);
        }
        cx.ensure_variable(element);
        let Some(global) = cx.materialize(element) else { return };
        let ty = cx.program.globals[global].ty;
        if ty == Type::V128 {
            cx.error(Code::AS112, span, &["v128"]);
        }
        // A global that start code initialises is a constant for the program all the same.
        let is_mutable = cx.program.globals[global].mutable
            && !matches!(cx.program.globals[global].kind, GlobalKind::Const(_))
            || !cx.elements[element].flags.contains(Flags::CONST);
        if is_mutable && !cx.options.features.has(Feature::MutableGlobals) {
            let text = Feature::MutableGlobals.text();
            let help = format!("Enable it with '--enable {text}', or export functions that read and write it.");
            cx.report(Diagnostic::new(Code::AS103, span, &[text]).category(Category::Warning).help(help));
            return;
        }
        self.add(cx, name, ExportItem::Global(global), span);
    }

    /// Each member of an enum is a global, `E.A`.
    fn export_enum(&mut self, cx: &mut Context<'_>, name: &str, element: ElementId, span: Span) {
        let members: Vec<(Name, ElementId)> =
            cx.elements[element].members.iter().map(|(&name, &member)| (name, member)).collect();
        for (member_name, member) in members {
            if !matches!(cx.elements[member].kind, ElementKind::EnumMember(_)) {
                continue;
            }
            cx.ensure_enum_of(member);
            let Some(global) = cx.materialize_member(member) else { continue };
            let name = format!("{name}.{}", cx.text(member_name));
            self.add(cx, &name, ExportItem::Global(global), span);
        }
    }

    /// What hosts need to make objects and keep them alive, and the table that describes classes.
    fn export_runtime(&mut self, cx: &mut Context<'_>) {
        cx.require_runtime(Span::NONE);
        for name in RUNTIME_FUNCTIONS {
            if let Some(func) = cx.global_function(name) {
                self.add(cx, name, ExportItem::Func(func), Span::NONE);
            }
        }
        let span = Span::NONE;
        let kind = GlobalKind::Symbolic(Box::new(hir::Expr::new(hir::ExprKind::RttiBase, Type::Usize, span)));
        let name = RTTI_BASE.to_string();
        let global = cx.program.globals.push(hir::Global { name, ty: Type::Usize, mutable: false, kind, span });
        self.add(cx, RTTI_BASE, ExportItem::Global(global), span);
    }

    /// TS2484 for a name that another entry exports.
    fn add(&mut self, cx: &mut Context<'_>, name: &str, item: ExportItem, span: Span) {
        if let Some(&first) = self.names.get(name) {
            let mut diagnostic = Diagnostic::new(Code::TS2484, span, &[name]);
            if !first.is_none() {
                diagnostic = diagnostic.label(first, format!("'{name}' is exported here already"));
            }
            cx.report(diagnostic);
            return;
        }
        self.names.insert(name.to_string(), span);
        cx.program.exports.push(Export { name: name.to_string(), item, span });
    }
}

/// The functions of `--exportRuntime`.
const RUNTIME_FUNCTIONS: [&str; 4] = ["__new", "__pin", "__unpin", "__collect"];
const RTTI_BASE: &str = "__rtti_base";
const SET_ARGUMENTS_LENGTH: &str = "__setArgumentsLength";

/// AS235.
fn warn_not_exported(cx: &mut Context<'_>, span: Span) {
    cx.error(Code::AS235, span, &[]);
}

/// AS112 for a signature that hosts may not understand.
fn warn_of_vectors(cx: &mut Context<'_>, func: FuncId) {
    let function = &cx.program.functions[func];
    let (span, signature) = (function.span, cx.signature(function.signature));
    if signature.params.contains(&Type::V128) || signature.result == Type::V128 {
        cx.error(Code::AS112, span, &["v128"]);
    }
}
