//! Declarations, imports and exports.

use super::Printer;
use crate::decl::{Enum, EnumMember};
use crate::module::{ExportAll, ExportNames, Import, Specifier};
use crate::{Decl, DeclKind, Decorator, Ident, Modifiers, StringLiteral};

impl Printer<'_> {
    pub(super) fn decl(&mut self, decl: &Decl) {
        for decorator in &decl.decorators {
            self.decorator(decorator);
            self.newline();
        }
        self.modifiers(&decl.modifiers);
        match &decl.kind {
            DeclKind::Variables(variables) => {
                self.variables(variables);
                self.push(";");
            }
            DeclKind::Function(function) => {
                self.push(if function.is_generator { "function* " } else { "function " });
                self.function(function);
            }
            DeclKind::Class(class) => self.class(class),
            DeclKind::Interface(interface) => self.interface(interface),
            DeclKind::Enum(declaration) => self.enumeration(declaration),
            DeclKind::Namespace(namespace) => {
                self.push("namespace ");
                self.path(&namespace.path);
                self.push(" ");
                self.block(&namespace.body);
            }
            DeclKind::TypeAlias(alias) => {
                self.push("type ");
                self.ident(&alias.name);
                self.type_params(&alias.type_params);
                self.push(" = ");
                self.ty(&alias.ty);
                self.push(";");
            }
            DeclKind::Import(import) => self.import(import),
            DeclKind::ImportEquals(import) => {
                self.push(if import.type_only { "import type " } else { "import " });
                self.ident(&import.name);
                self.push(" = ");
                self.expr(&import.value);
                self.push(";");
            }
            DeclKind::ExportNames(export) => self.export_names(export),
            DeclKind::ExportAll(export) => self.export_all(export),
            DeclKind::ExportDefault { expr } => self.export_expr("export default ", expr),
            DeclKind::ExportAssign { expr } => self.export_expr("export = ", expr),
            DeclKind::ExportAsNamespace { name } => {
                self.push("export as namespace ");
                self.ident(name);
                self.push(";");
            }
            DeclKind::Global { body } => {
                self.push("global ");
                self.block(body);
            }
            DeclKind::Module { path, body } => {
                self.push("module ");
                self.string_literal(path);
                match body {
                    Some(body) => {
                        self.push(" ");
                        self.block(body);
                    }
                    None => self.push(";"),
                }
            }
        }
    }

    fn export_expr(&mut self, words: &str, expr: &crate::Expr) {
        self.push(words);
        self.expr(expr);
        self.push(";");
    }

    pub(super) fn modifiers(&mut self, modifiers: &Modifiers) {
        let words = [
            ("export ", modifiers.export),
            ("default ", modifiers.default),
            ("declare ", modifiers.declare),
            ("public ", modifiers.public),
            ("private ", modifiers.private),
            ("protected ", modifiers.protected),
            ("static ", modifiers.is_static),
            ("abstract ", modifiers.is_abstract),
            ("override ", modifiers.is_override),
            ("readonly ", modifiers.readonly),
            ("accessor ", modifiers.accessor),
            ("async ", modifiers.is_async),
        ];
        for (word, span) in words {
            if span.is_some() {
                self.push(word);
            }
        }
    }

    pub(super) fn decorator(&mut self, decorator: &Decorator) {
        self.push("@");
        self.path(&decorator.path);
        if let Some(args) = &decorator.args {
            self.args(args);
        }
    }

    fn enumeration(&mut self, declaration: &Enum) {
        self.push(if declaration.is_const { "const enum " } else { "enum " });
        self.ident(&declaration.name);
        self.push(" ");
        self.braced(&declaration.members, Printer::enum_member);
    }

    fn enum_member(&mut self, member: &EnumMember) {
        self.property_name(&member.name);
        self.initializer(member.init.as_ref());
        self.push(",");
    }

    fn import(&mut self, import: &Import) {
        self.push(if import.type_only { "import type " } else { "import " });
        let mut separator = "";
        if let Some(name) = &import.default {
            self.ident(name);
            separator = ", ";
        }
        if let Some(name) = &import.namespace {
            self.push(separator);
            self.push("* as ");
            self.ident(name);
            separator = ", ";
        }
        if let Some(names) = &import.names {
            self.push(separator);
            self.specifiers(names);
            separator = ", ";
        }
        if !separator.is_empty() {
            self.push(" from ");
        }
        self.string_literal(&import.path);
        self.attributes(&import.attributes);
        self.push(";");
    }

    fn attributes(&mut self, attributes: &[(Ident, StringLiteral)]) {
        if !attributes.is_empty() {
            self.push(" with { ");
            self.list(attributes, ", ", |printer, (name, value)| {
                printer.ident(name);
                printer.push(": ");
                printer.string_literal(value);
            });
            self.push(" }");
        }
    }

    fn specifiers(&mut self, names: &[Specifier]) {
        if names.is_empty() {
            return self.push("{}");
        }
        self.push("{ ");
        self.list(names, ", ", |printer, specifier| {
            if specifier.type_only {
                printer.push("type ");
            }
            printer.ident(&specifier.name);
            if let Some(alias) = &specifier.alias {
                printer.push(" as ");
                printer.ident(alias);
            }
        });
        self.push(" }");
    }

    fn export_names(&mut self, export: &ExportNames) {
        self.push(if export.type_only { "export type " } else { "export " });
        self.specifiers(&export.names);
        if let Some(path) = &export.path {
            self.push(" from ");
            self.string_literal(path);
        }
        self.attributes(&export.attributes);
        self.push(";");
    }

    fn export_all(&mut self, export: &ExportAll) {
        self.push(if export.type_only { "export type *" } else { "export *" });
        if let Some(name) = &export.namespace {
            self.push(" as ");
            self.ident(name);
        }
        self.push(" from ");
        self.string_literal(&export.path);
        self.attributes(&export.attributes);
        self.push(";");
    }
}
