//! Declarations: where they may stand, their modifiers, what ambient ones lack.

use super::function::ParamPlace;
use super::{Place, Scope, Validator};
use asc_ast::decl::Enum;
use asc_ast::module::Import;
use asc_ast::stmt::{Declarator, VarKind, Variables};
use asc_ast::{
    Decl, DeclKind, Decorator, Expr, ExprKind, Function, Modifiers, Pattern, PropertyName, Stmt, StmtKind, Type,
};
use asc_source::{Code, Span};

impl Validator<'_> {
    /// A list of statements; in an ambient namespace, of declarations.
    pub(super) fn declarations(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            let is_decl = matches!(stmt.kind, StmtKind::Decl(_) | StmtKind::Empty | StmtKind::Error);
            if self.scope.ambient && self.scope.place == Place::Namespace && !is_decl {
                self.error(Code::TS1036, stmt.span, &[]);
            }
            self.stmt(stmt);
        }
    }

    pub(super) fn decl(&mut self, decl: &Decl) {
        self.placement(decl);
        self.decl_decorators(decl);
        self.decl_modifiers(decl);
        let scope = Scope { ambient: self.scope.ambient || decl.modifiers.declare.is_some(), ..self.scope };
        self.scoped(scope, |validator| validator.decl_kind(decl));
    }

    fn decl_kind(&mut self, decl: &Decl) {
        match &decl.kind {
            DeclKind::Variables(variables) => self.variables(variables),
            DeclKind::Function(function) => self.function_decl(decl, function),
            DeclKind::Class(class) => {
                if class.name.is_none() && decl.modifiers.default.is_none() {
                    self.error(Code::TS1003, decl.span.at_start(), &[]);
                }
                self.class(class, &decl.modifiers);
            }
            DeclKind::Interface(interface) => self.interface(interface),
            DeclKind::Enum(declaration) => self.enumeration(declaration),
            DeclKind::Namespace(namespace) => self.namespace(&namespace.body),
            DeclKind::Global { body } => self.namespace(body),
            DeclKind::Module { body, .. } => {
                if body.is_some() && !self.scope.ambient {
                    self.error(Code::TS1035, decl.span, &[]);
                }
                self.namespace(body.as_deref().unwrap_or_default());
            }
            DeclKind::TypeAlias(alias) => {
                self.type_params(&alias.type_params);
                self.ty(&alias.ty);
            }
            DeclKind::ImportEquals(import) => self.expr(&import.value),
            DeclKind::ExportDefault { expr } | DeclKind::ExportAssign { expr } => self.expr(expr),
            DeclKind::Import(import) => self.import(import),
            DeclKind::ExportNames(_) | DeclKind::ExportAll(_) | DeclKind::ExportAsNamespace { .. } => {}
        }
    }

    /// What an import declares cannot be called by a reserved word, as what it imports may be.
    fn import(&mut self, import: &Import) {
        let names = import.names.iter().flatten().map(|specifier| specifier.alias.unwrap_or(specifier.name));
        for local in import.default.into_iter().chain(import.namespace).chain(names) {
            if crate::token::is_reserved_word(self.interner.text(local.name)) {
                self.error(Code::TS1003, local.span, &[]);
            }
        }
    }

    /// Namespaces belong to files and namespaces.
    fn placement(&mut self, decl: &Decl) {
        let namespace = matches!(decl.kind, DeclKind::Namespace(_) | DeclKind::Module { .. } | DeclKind::Global { .. });
        if namespace && self.scope.place == Place::Block {
            self.error(Code::TS1235, decl.span, &[]);
        }
    }

    fn decl_decorators(&mut self, decl: &Decl) {
        let accepts = match &decl.kind {
            DeclKind::Class(_) | DeclKind::Variables(_) | DeclKind::Function(_) | DeclKind::Interface(_) => true,
            DeclKind::Enum(_) | DeclKind::Namespace(_) | DeclKind::TypeAlias(_) => true,
            DeclKind::Import(_)
            | DeclKind::ImportEquals(_)
            | DeclKind::ExportNames(_)
            | DeclKind::ExportAll(_)
            | DeclKind::ExportDefault { .. }
            | DeclKind::ExportAssign { .. }
            | DeclKind::ExportAsNamespace { .. }
            | DeclKind::Global { .. }
            | DeclKind::Module { .. } => false,
        };
        if accepts {
            self.decorators(&decl.decorators);
        } else {
            self.reject_decorators(&decl.decorators);
        }
    }

    pub(super) fn decorators(&mut self, decorators: &[Decorator]) {
        for arg in decorators.iter().filter_map(|decorator| decorator.args.as_ref()).flatten() {
            self.expr(arg);
        }
    }

    pub(super) fn reject_decorators(&mut self, decorators: &[Decorator]) {
        for decorator in decorators {
            self.error(Code::TS1206, decorator.span, &[]);
        }
    }

    fn decl_modifiers(&mut self, decl: &Decl) {
        let modifiers = &decl.modifiers;
        if matches!(decl.kind, DeclKind::ExportDefault { .. } | DeclKind::ExportAssign { .. }) {
            if super::modifiers_of(modifiers).next().is_some() {
                self.error(Code::TS1120, decl.span, &[]);
            }
            return;
        }
        if let (Some(span), false) = (modifiers.is_abstract, matches!(decl.kind, DeclKind::Class(_))) {
            self.error(Code::TS1242, span, &[]);
        }
        if let (Some(span), true) = (modifiers.declare, self.scope.ambient) {
            self.error(Code::TS1038, span, &[]);
        }
        let allowed: &[&str] = match &decl.kind {
            DeclKind::Variables(_) => &["export", "declare", "abstract"],
            DeclKind::Function(_) => &["export", "default", "declare", "async", "abstract"],
            DeclKind::Class(_) | DeclKind::Interface(_) | DeclKind::Enum(_) | DeclKind::Namespace(_) => {
                &["export", "default", "declare", "abstract"]
            }
            DeclKind::TypeAlias(_) => &["export", "declare", "abstract"],
            DeclKind::ImportEquals(_) => &["export", "abstract"],
            DeclKind::Global { .. } | DeclKind::Module { .. } => &["declare", "abstract"],
            DeclKind::Import(_)
            | DeclKind::ExportNames(_)
            | DeclKind::ExportAll(_)
            | DeclKind::ExportAsNamespace { .. }
            | DeclKind::ExportDefault { .. }
            | DeclKind::ExportAssign { .. } => &["abstract"],
        };
        self.allow(modifiers, allowed);
        self.export_order(modifiers);
    }

    /// `export` stands before `declare`, `abstract` and `async`.
    fn export_order(&mut self, modifiers: &Modifiers) {
        let later =
            [("declare", modifiers.declare), ("abstract", modifiers.is_abstract), ("async", modifiers.is_async)];
        let Some(export) = modifiers.export else { return };
        for (word, span) in later {
            if span.is_some_and(|span| span.start < export.start) {
                self.error(Code::TS1029, export, &["export", word]);
                return;
            }
        }
    }

    fn variables(&mut self, variables: &Variables) {
        for declarator in &variables.declarators {
            self.declarator(declarator, variables.kind);
            self.pattern(&declarator.pattern);
            self.annotated(declarator.ty.as_ref(), declarator.init.as_ref());
        }
    }

    fn declarator(&mut self, declarator: &Declarator, kind: VarKind) {
        let span = declarator.pattern.span();
        let is_const = kind == VarKind::Const;
        let ambient = self.scope.ambient;
        match &declarator.init {
            Some(init) if ambient && !(is_const && declarator.ty.is_none() && is_literal(init)) => {
                self.error(Code::TS1039, init.span, &[]);
            }
            None if !ambient && !matches!(declarator.pattern, Pattern::Ident(_)) => self.error(Code::TS1182, span, &[]),
            _ => {}
        }
        let has = (declarator.ty.is_some(), declarator.init.is_some());
        self.definite(declarator.definite, span, has, ambient || is_const);
    }

    /// The type and initialiser of a variable, field or parameter.
    pub(super) fn annotated(&mut self, ty: Option<&Type>, init: Option<&Expr>) {
        if let Some(ty) = ty {
            self.ty(ty);
        }
        if let Some(init) = init {
            self.expr(init);
        }
    }

    fn function_decl(&mut self, decl: &Decl, function: &Function) {
        if function.name.is_none() && decl.modifiers.default.is_none() {
            self.error(Code::TS1003, Span::new(function.signature_span.start, function.signature_span.start + 8), &[]);
        }
        let ambient = self.scope.ambient;
        if let (Some(span), true) = (decl.modifiers.is_async, ambient) {
            self.error(Code::TS1042, span, &["async"]);
        }
        if function.body.is_some() && ambient {
            self.error(Code::TS1183, function.signature_span, &[]);
        }
        self.function(function, ParamPlace::Elsewhere);
    }

    fn enumeration(&mut self, declaration: &Enum) {
        for member in &declaration.members {
            if let PropertyName::Private(ident) = &member.name {
                self.error(Code::TS1003, ident.span, &[]);
            }
            self.property_name(&member.name);
            self.annotated(None, member.init.as_ref());
        }
    }

    fn namespace(&mut self, body: &[Stmt]) {
        let scope = Scope { place: Place::Namespace, ..self.scope };
        self.scoped(scope, |validator| validator.declarations(body));
    }
}

/// What an ambient `const` may be initialised with: a literal, or the member of an enum.
fn is_literal(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Integer { .. } | ExprKind::Float(_) | ExprKind::BigInt { .. } | ExprKind::String(_) => true,
        ExprKind::True | ExprKind::False => true,
        ExprKind::Member { object, .. } => matches!(object.kind, ExprKind::Ident(_)) || is_literal(object),
        ExprKind::Unary { op: asc_ast::expr::UnaryOp::Minus, operand } => is_literal(operand),
        _ => false,
    }
}
