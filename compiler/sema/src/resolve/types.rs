//! Types as written: what they mean, or why they mean nothing here.

use asc_ast::types::{FunctionType, TypeOperator};
use asc_ast::{self as ast, ExprKind, Ident, TypeKind};
use asc_hir::{ClassId, External, Reference, Signature, Type};
use asc_ops::Feature;
use asc_source::{Code, Diagnostic, Name, Span};

use crate::builtins;
use crate::check::scope::{Binding, Scopes};
use crate::context::Context;
use crate::element::{AliasState, ElementId, ElementKind};

/// Where a type is written.
#[derive(Clone, Copy)]
pub(crate) struct TypeScope<'s, 'a> {
    pub(crate) element: ElementId,
    /// Type parameters, inner ones last.
    pub(crate) bindings: &'s [(Name, Type)],
    /// Inside a body: its block-level names.
    pub(crate) locals: Option<&'s Scopes<'a>>,
}

/// Names of types that no declaration makes, for suggestions.
pub(crate) const BASIC_TYPES: &[&str] = &[
    "bool",
    "boolean",
    "i8",
    "u8",
    "i16",
    "u16",
    "i32",
    "u32",
    "i64",
    "u64",
    "isize",
    "usize",
    "f32",
    "f64",
    "number",
    "string",
    "v128",
    "void",
    "externref",
    "funcref",
];

/// External references by name, as `(name, what, nullable, needs the feature gc)`.
const EXTERNALS: &[(&str, External, bool, bool)] = &[
    ("funcref", External::Func, true, false),
    ("externref", External::Extern, true, false),
    ("anyref", External::Any, true, true),
    ("eqref", External::Eq, true, true),
    ("structref", External::Struct, true, true),
    ("arrayref", External::Array, true, true),
    ("i31ref", External::I31, true, true),
    ("ref_func", External::Func, false, true),
    ("ref_extern", External::Extern, false, true),
    ("ref_any", External::Any, false, true),
    ("ref_eq", External::Eq, false, true),
    ("ref_struct", External::Struct, false, true),
    ("ref_array", External::Array, false, true),
    ("ref_i31", External::I31, false, true),
];

/// Names that TypeScript programs expect, and what to write here.
const FOREIGN_TYPES: &[(&str, &str)] = &[
    ("any", "Write the concrete type; a function that takes many types is generic: 'function f<T>(x: T): void'."),
    ("unknown", "Write the concrete type; a function that takes many types is generic: 'function f<T>(x: T): void'."),
    ("never", "Write 'void'."),
    ("undefined", "Write 'T | null' for what may be absent, or 'void' for a result."),
    ("object", "Write the name of a class."),
    ("bigint", "Write 'i64' or 'u64'."),
    ("int", "Write 'i32'."),
    ("float", "Write 'f32' or 'f64'."),
    ("double", "Write 'f64'."),
    ("char", "Write 'i32' for a character code, or 'string'."),
    ("byte", "Write 'u8'."),
];

impl<'a> Context<'a> {
    /// The type that a written type means; what is wrong is reported and becomes `Error`.
    pub(crate) fn resolve_type(&mut self, ty: &'a ast::Type, scope: TypeScope<'_, 'a>) -> Type {
        match &ty.kind {
            TypeKind::Named { path, args } => self.resolve_named(path, args.as_deref(), ty.span, scope),
            TypeKind::Void => Type::Void,
            TypeKind::True | TypeKind::False => Type::Bool,
            TypeKind::String(_) | TypeKind::Template { .. } => Type::STRING,
            TypeKind::Number { literal, .. } => literal_type(literal),
            TypeKind::Paren(inner) | TypeKind::Operator { op: TypeOperator::Readonly, ty: inner } => {
                self.resolve_type(inner, scope)
            }
            TypeKind::Union { types } => self.resolve_union(types, ty.span, scope),
            TypeKind::Function(function) => self.resolve_function_type(function, ty.span, scope),
            TypeKind::Null => {
                self.not_supported("The type 'null' alone", ty.span, "Write 'T | null' with a reference type 'T'.");
                Type::Error
            }
            TypeKind::This => {
                let this = self.intern("this");
                match scope.bindings.iter().rev().find(|(name, _)| *name == this) {
                    Some(&(_, ty)) => ty,
                    None => {
                        self.error(Code::AS214, ty.span, &["this"]);
                        Type::Error
                    }
                }
            }
            TypeKind::Array(inner) => self.resolve_array(inner, ty.span, scope),
            TypeKind::Error => Type::Error,
            TypeKind::Tuple { .. }
            | TypeKind::Intersection { .. }
            | TypeKind::Object { .. }
            | TypeKind::Mapped(_)
            | TypeKind::Conditional { .. }
            | TypeKind::Infer { .. }
            | TypeKind::Indexed { .. }
            | TypeKind::Operator { op: TypeOperator::KeyOf | TypeOperator::Unique, .. }
            | TypeKind::TypeOf { .. }
            | TypeKind::Import { .. }
            | TypeKind::Predicate { .. } => {
                let (name, help) = unsupported(&ty.kind);
                self.not_supported(name, ty.span, help);
                Type::Error
            }
        }
    }

    fn resolve_named(
        &mut self,
        path: &'a [Ident],
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) -> Type {
        let [first, rest @ ..] = path else { return Type::Error };
        if rest.is_empty() {
            return self.resolve_simple_name(*first, args, span, scope);
        }
        match self.resolve_path(scope.element, path) {
            Some(element) => self.element_type(element, args, span, scope),
            None => Type::Error,
        }
    }

    /// A name without dots: a local alias, a type parameter, an element, a type of the language.
    fn resolve_simple_name(
        &mut self,
        ident: Ident,
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) -> Type {
        if let Some(Binding::Alias(alias)) = scope.locals.and_then(|locals| locals.lookup_type(ident.name)) {
            return self.expand_alias(alias, args, span, scope, scope);
        }
        if let Some(&(_, ty)) = scope.bindings.iter().rev().find(|(name, _)| *name == ident.name) {
            self.expect_no_type_args(ident, args);
            return ty;
        }
        if let Some(element) = self.lookup_element(scope.element, ident.name)
            && self.is_type(element)
        {
            return self.element_type(element, args, span, scope);
        }
        if let Some(ty) = self.basic_type(ident, span) {
            self.expect_no_type_args(ident, args);
            return ty;
        }
        if let Some(args) = args {
            // What is one of the builtin generic types is told by its name alone.
            let args: Vec<Type> = args.iter().map(|arg| self.resolve_type(arg, scope)).collect();
            let text = self.text(ident.name).to_string();
            if let Some(ty) = builtins::resolve_type(self, &text, &args, span) {
                return ty;
            }
        }
        self.report_unknown_type(ident, scope);
        Type::Error
    }

    fn report_unknown_type(&mut self, ident: Ident, scope: TypeScope<'_, 'a>) {
        let text = self.text(ident.name).to_string();
        if self.is_failed_import(scope.element, ident.name) {
            return;
        }
        if let Some((_, help)) = FOREIGN_TYPES.iter().find(|(name, _)| *name == text) {
            self.report(Diagnostic::new(Code::TS2304, ident.span, &[&text]).help(*help));
            return;
        }
        if self.lookup_element(scope.element, ident.name).is_some() {
            self.error(Code::TS2749, ident.span, &[&text]);
            return;
        }
        let locals = scope.bindings.iter().map(|(name, _)| *name);
        self.report_unknown_name(scope.element, ident.name, ident.span, locals);
    }

    /// Whether an element means a type.
    fn is_type(&self, element: ElementId) -> bool {
        let element = &self.elements[element];
        element.shadow_type.is_some()
            || match &element.kind {
                ElementKind::TypeAlias(_)
                | ElementKind::Class(_)
                | ElementKind::Interface(_)
                | ElementKind::Enum(_) => true,
                ElementKind::Root
                | ElementKind::File(_)
                | ElementKind::Namespace
                | ElementKind::Function(_)
                | ElementKind::Variable(_)
                | ElementKind::EnumMember(_)
                | ElementKind::Import(_)
                | ElementKind::Field(_)
                | ElementKind::Property(_)
                | ElementKind::Number(_) => false,
            }
    }

    /// The type that an element means; TS2749 if it means none.
    fn element_type(
        &mut self,
        element: ElementId,
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) -> Type {
        let element = self.elements[element].shadow_type.unwrap_or(element);
        let name = self.elements[element].name;
        match &self.elements[element].kind {
            ElementKind::Enum(_) => {
                self.expect_no_type_args(Ident { name, span }, args);
                Type::I32
            }
            ElementKind::TypeAlias(alias) => {
                let alias = alias.declaration;
                self.resolve_alias(element, alias, args, span, scope)
            }
            ElementKind::Class(_) | ElementKind::Interface(_) => {
                match self.class_with_args(element, args, span, scope) {
                    Some(class) => self.class_type(class),
                    None => Type::Error,
                }
            }
            ElementKind::Root
            | ElementKind::File(_)
            | ElementKind::Namespace
            | ElementKind::Function(_)
            | ElementKind::Variable(_)
            | ElementKind::EnumMember(_)
            | ElementKind::Import(_)
            | ElementKind::Field(_)
            | ElementKind::Property(_)
            | ElementKind::Number(_) => {
                let text = self.text(name).to_string();
                self.error(Code::TS2749, span, &[&text]);
                Type::Error
            }
        }
    }

    fn resolve_alias(
        &mut self,
        element: ElementId,
        alias: &'a ast::decl::TypeAlias,
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) -> Type {
        let ElementKind::TypeAlias(state) = &mut self.elements[element].kind else { return Type::Error };
        match state.state {
            AliasState::Resolved(ty) if alias.type_params.is_empty() => {
                self.expect_no_type_args(Ident { name: alias.name.name, span }, args);
                return ty;
            }
            AliasState::Resolving => {
                let text = self.text(alias.name.name).to_string();
                self.report(Diagnostic::new(Code::TS2456, alias.name.span, &[&text]));
                return Type::Error;
            }
            AliasState::Unresolved | AliasState::Resolved(_) => state.state = AliasState::Resolving,
        }
        let own = TypeScope { element: self.elements[element].parent, bindings: &[], locals: None };
        // Type arguments may name the alias itself: they are not part of its own definition.
        self.set_alias_state(element, AliasState::Unresolved);
        let bindings = self.alias_bindings(alias, args, span, scope, own);
        self.set_alias_state(element, AliasState::Resolving);
        let ty = match bindings {
            Some(bindings) => self.aloud(|cx| cx.resolve_type(&alias.ty, TypeScope { bindings: &bindings, ..own })),
            None => Type::Error,
        };
        self.set_alias_state(element, AliasState::Resolved(ty));
        ty
    }

    /// Resolves an alias without type parameters that nothing has used.
    pub(crate) fn ensure_alias(&mut self, element: ElementId) {
        let ElementKind::TypeAlias(alias) = &self.elements[element].kind else { return };
        let (declaration, span) = (alias.declaration, self.elements[element].span);
        let scope = TypeScope { element: self.elements[element].parent, bindings: &[], locals: None };
        self.resolve_alias(element, declaration, None, span, scope);
    }

    fn set_alias_state(&mut self, element: ElementId, state: AliasState) {
        if let ElementKind::TypeAlias(alias) = &mut self.elements[element].kind {
            alias.state = state;
        }
    }

    /// A local alias: written in `own`, used in `scope`.
    fn expand_alias(
        &mut self,
        alias: &'a ast::decl::TypeAlias,
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
        own: TypeScope<'_, 'a>,
    ) -> Type {
        let Some(mut bindings) = self.alias_bindings(alias, args, span, scope, own) else { return Type::Error };
        if self.local_aliases.contains(&alias.name.span) {
            let text = self.text(alias.name.name).to_string();
            self.error(Code::TS2456, alias.name.span, &[&text]);
            return Type::Error;
        }
        self.local_aliases.push(alias.name.span);
        bindings.splice(0..0, own.bindings.iter().copied());
        let ty = self.resolve_type(&alias.ty, TypeScope { bindings: &bindings, ..own });
        self.local_aliases.pop();
        ty
    }

    fn alias_bindings(
        &mut self,
        alias: &'a ast::decl::TypeAlias,
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
        own: TypeScope<'_, 'a>,
    ) -> Option<Vec<(Name, Type)>> {
        if alias.type_params.is_empty() {
            self.expect_no_type_args(Ident { name: alias.name.name, span }, args);
            return Some(Vec::new());
        }
        let args: Vec<Type> = args.unwrap_or_default().iter().map(|arg| self.resolve_type(arg, scope)).collect();
        self.bind_type_params(&alias.type_params, args, alias.name.name, span, own)
    }

    fn expect_no_type_args(&mut self, ident: Ident, args: Option<&[ast::Type]>) {
        if args.is_some() {
            let text = self.text(ident.name).to_string();
            self.error(Code::TS2315, ident.span, &[&text]);
        }
    }

    /// A type of the language itself, without arguments.
    fn basic_type(&mut self, ident: Ident, span: Span) -> Option<Type> {
        let text = self.interner.text(ident.name);
        match text {
            "number" => return Some(Type::F64),
            "boolean" => return Some(Type::Bool),
            "string" | "String" => return Some(Type::STRING),
            "v128" => {
                return Some(if self.require(Feature::Simd, span) { Type::V128 } else { Type::Error });
            }
            _ => {}
        }
        if let Some(ty) = Type::from_value_name(text) {
            return Some(ty);
        }
        let &(_, external, nullable, needs_gc) = EXTERNALS.iter().find(|row| row.0 == text)?;
        if !self.require(Feature::ReferenceTypes, span) || (needs_gc && !self.require(Feature::Gc, span)) {
            return Some(Type::Error);
        }
        Some(Type::Ref { to: Reference::External(external), nullable })
    }

    /// AS103 unless the feature is enabled.
    pub(crate) fn require(&mut self, feature: Feature, span: Span) -> bool {
        let enabled = self.options.features.has(feature);
        if !enabled {
            let text = feature.text();
            let help = format!("Enable it with '--enable {text}'.");
            self.report(Diagnostic::new(Code::AS103, span, &[text]).help(help));
        }
        enabled
    }

    /// `T | null`, and unions whose members are the same type once literals are widened.
    fn resolve_union(&mut self, types: &'a [ast::Type], span: Span, scope: TypeScope<'_, 'a>) -> Type {
        let mut nullable = false;
        let mut result: Option<Type> = None;
        let mut reference = span;
        for member in types {
            if is_null(member) {
                nullable = true;
                continue;
            }
            let ty = self.resolve_type(member, scope);
            reference = member.span;
            match result {
                None => result = Some(ty),
                Some(other) if other == ty || ty == Type::Error => {}
                Some(Type::Error) => result = Some(ty),
                Some(_) => {
                    self.not_supported(
                        "union types",
                        span,
                        "Only 'T | null' with a reference type 'T' is a union here; write one function or class for each type.",
                    );
                    return Type::Error;
                }
            }
        }
        let Some(ty) = result else {
            self.not_supported("The type 'null' alone", span, "Write 'T | null' with a reference type 'T'.");
            return Type::Error;
        };
        match ty {
            Type::Ref { .. } => ty.with_nullable(nullable || ty.is_nullable()),
            Type::Error => Type::Error,
            value if nullable => {
                let name = self.type_name(value);
                self.report(Diagnostic::new(Code::AS204, reference, &[&name]).help(format!(
                    "Only references can be null; use a value of '{name}' that means \"none\", or a second variable."
                )));
                Type::Error
            }
            value => value,
        }
    }

    /// `T[]`.
    fn resolve_array(&mut self, inner: &'a ast::Type, span: Span, scope: TypeScope<'_, 'a>) -> Type {
        let element = match self.resolve_param_type(inner, scope) {
            Type::Error => return Type::Error,
            ty => ty,
        };
        match self.library_class("Array", &[element]) {
            Some(class) => self.class_type(class),
            None => {
                self.not_supported("'Array'", span, "The standard library lacks it.");
                Type::Error
            }
        }
    }

    /// The instance of a global class of the library.
    pub(crate) fn library_class(&mut self, name: &str, args: &[Type]) -> Option<ClassId> {
        let name = self.interner.get(name)?;
        let element = self.lookup_element(ElementId::ROOT, name)?;
        self.class_declaration(element)?;
        Some(self.class_of(element, args.into()))
    }

    /// The element type of an array type.
    pub(crate) fn element_type_of(&mut self, ty: Type) -> Option<Type> {
        let class = ty.class()?;
        let element = self.classes[class].element?;
        let is_array = self.is_library(element) && self.name_text(element) == "Array";
        self.classes[class].args.first().copied().filter(|_| is_array)
    }

    fn resolve_function_type(&mut self, function: &'a FunctionType, span: Span, scope: TypeScope<'_, 'a>) -> Type {
        if function.is_new || function.is_abstract {
            self.not_supported("Constructor types", span, "Pass a function that makes the object.");
            return Type::Error;
        }
        if !function.type_params.is_empty() {
            self.not_supported("Generic function types", span, "Write the concrete types.");
            return Type::Error;
        }
        let this = function.this.as_ref().map(|this| self.resolve_type(this, scope));
        let mut params = Vec::with_capacity(function.params.len());
        let mut required = function.params.len();
        for (at, param) in function.params.iter().enumerate() {
            if param.optional || param.rest {
                required = required.min(at);
            }
            params.push(match &param.ty {
                Some(ty) => self.resolve_type(ty, scope),
                None => {
                    self.error(Code::TS1110, param.span, &[]);
                    Type::Error
                }
            });
        }
        let result = self.resolve_type(&function.result, scope);
        if result == Type::Error || params.contains(&Type::Error) || this == Some(Type::Error) {
            return Type::Error;
        }
        let rest = function.params.last().is_some_and(|param| param.rest);
        let signature = Signature { this, params, required: required as u32, rest, result };
        let signature = self.program.intern_signature(signature);
        Type::Ref { to: Reference::Function(signature), nullable: false }
    }
}

fn is_null(ty: &ast::Type) -> bool {
    match &ty.kind {
        TypeKind::Null => true,
        TypeKind::Paren(inner) => is_null(inner),
        _ => false,
    }
}

/// A literal type is the type that the literal has without context.
fn literal_type(literal: &ast::Expr) -> Type {
    match literal.kind {
        ExprKind::Integer { value, .. } if i32::try_from(value).is_ok() => Type::I32,
        ExprKind::Integer { value, .. } if u32::try_from(value).is_ok() => Type::U32,
        ExprKind::Integer { .. } | ExprKind::BigInt { .. } => Type::I64,
        _ => Type::F64,
    }
}

/// What a type that is not compiled is called, and what to write instead.
fn unsupported(kind: &TypeKind) -> (&'static str, &'static str) {
    match kind {
        TypeKind::Tuple { .. } => ("Tuple types", "Pass the parts as separate values."),
        TypeKind::Intersection { .. } => ("intersection types", "Write one class or interface with all members."),
        TypeKind::Object { .. } => ("object types", "Declare a class with these members and write its name."),
        TypeKind::Mapped(_) => ("mapped types", "Write the members out."),
        TypeKind::Conditional { .. } | TypeKind::Infer { .. } => {
            ("conditional types", "Use a generic function with a static check such as 'if (isInteger<T>())'.")
        }
        TypeKind::Indexed { .. } => ("indexed access types", "Write the member's type."),
        TypeKind::Operator { op: TypeOperator::KeyOf, .. } => ("'keyof' types", "Write 'string', or an enum."),
        TypeKind::Operator { .. } => ("'unique symbol' types", "Write 'symbol'."),
        TypeKind::TypeOf { .. } => ("'typeof' types", "Write the type itself."),
        TypeKind::Import { .. } => ("'import' types", "Import the name with an 'import' statement and write it."),
        TypeKind::Predicate { .. } => ("type predicates", "Write 'bool'; narrow with a cast."),
        _ => ("types of this kind", "Write a named type."),
    }
}
