//! Function instances and signatures.

use asc_ast::{self as ast, Pattern};
use asc_hir::{self as hir, FuncId, FuncKind, Inline, LocalId, Reference, Signature, SignatureId, Type};
use asc_source::{Code, Span};
use cranelift_entity::{EntityRef, PrimaryMap};
use std::rc::Rc;

use super::types::TypeScope;
use crate::check::{Bindings, Checker};
use crate::context::{Context, FunctionInfo, Work};
use crate::element::{ElementId, ElementKind, Flags};

impl<'a> Context<'a> {
    /// The instance of a function element with type arguments (none for a function that is not generic). Its body is
    /// queued when it is first asked for.
    pub(crate) fn instance_of(&mut self, element: ElementId, type_args: Box<[Type]>) -> FuncId {
        if let Some(&func) = self.instances.get(&(element, None, type_args.clone())) {
            return func;
        }
        let ElementKind::Function(declared) = &self.elements[element].kind else {
            unreachable!("instances are made of functions");
        };
        let function = declared.function;
        let flags = self.elements[element].flags;
        let kind = match flags.contains(Flags::AMBIENT) {
            true => self.import_kind(element),
            false => FuncKind::Body(Vec::new()),
        };
        let mut name = self.internal_name(element);
        if !type_args.is_empty() {
            let args: Vec<String> = type_args.iter().map(|&ty| self.type_name(ty)).collect();
            name = format!("{name}<{}>", args.join(","));
        }
        // A namespace merged with a function is not around the function's body.
        let scope = self.elements[element].parent;
        let own = TypeScope { element: scope, bindings: &[], locals: None };
        let bindings: Bindings = self.complete_bindings(&function.type_params, type_args.to_vec(), own).into();
        let depth = if type_args.is_empty() { 0 } else { self.depth + 1 };
        let info = FunctionInfo {
            function: Some(function),
            scope,
            class: None,
            bindings: bindings.clone(),
            depth,
            is_contextual: false,
            constructs: None,
            trampoline_of: None,
            is_nested: false,
            varargs: None,
            defaults: None,
        };
        let own = TypeScope { element: scope, bindings: &bindings, locals: None };
        let signature = self.aloud(|cx| cx.resolve_signature(function, own, flags));
        let inline = if flags.contains(Flags::INLINE) { Inline::Always } else { Inline::Judge };
        let is_body = matches!(kind, FuncKind::Body(_));
        let span = function.name.map_or(function.signature_span, |name| name.span);
        let func = self.add_function(name, signature, Some(function), kind, info);
        self.program.functions[func].inline = inline;
        self.program.functions[func].span = span;
        self.instances.insert((element, None, type_args), func);
        if is_body {
            self.queue.push_back(Work::Body(func));
        }
        func
    }

    /// Adds a function with locals for its parameters.
    pub(crate) fn add_function(
        &mut self,
        name: String,
        signature: Signature,
        function: Option<&'a ast::Function>,
        kind: FuncKind,
        info: FunctionInfo<'a>,
    ) -> FuncId {
        let locals = self.param_locals(&signature, function);
        let params = locals.len() as u32;
        let signature = self.program.intern_signature(signature);
        let span = function.map_or(Span::NONE, |function| function.span);
        let func = self.program.functions.push(hir::Function {
            name,
            signature,
            locals,
            params,
            kind,
            inline: Inline::Judge,
            span,
        });
        let same = self.functions.push(info);
        debug_assert!(func == same);
        func
    }

    /// A function that has no source of its own.
    pub(crate) fn add_generated(&mut self, name: String, signature: Signature, span: Span) -> FuncId {
        let info = FunctionInfo {
            function: None,
            scope: ElementId::ROOT,
            class: None,
            bindings: Rc::from([]),
            depth: 0,
            is_contextual: false,
            constructs: None,
            trampoline_of: None,
            is_nested: false,
            varargs: None,
            defaults: None,
        };
        let func = self.add_function(name, signature, None, FuncKind::Body(Vec::new()), info);
        self.program.functions[func].span = span;
        func
    }

    fn param_locals(
        &self,
        signature: &Signature,
        function: Option<&'a ast::Function>,
    ) -> PrimaryMap<LocalId, hir::Local> {
        let mut locals = PrimaryMap::with_capacity(signature.params.len());
        let span = function.map_or(Span::NONE, |function| function.signature_span);
        if let Some(this) = signature.this {
            locals.push(hir::Local { name: "this".to_string(), ty: this, span });
        }
        for (at, &ty) in signature.params.iter().enumerate() {
            let ident = function.and_then(|function| function.params.get(at)).and_then(|param| match param.pattern {
                Pattern::Ident(ident) => Some(ident),
                _ => None,
            });
            let (name, span) = match ident {
                Some(ident) => (self.text(ident.name).to_string(), ident.span),
                None => (format!("${at}"), span),
            };
            locals.push(hir::Local { name, ty, span });
        }
        locals
    }

    /// Empties the nested functions among those added since there were `len`: what was made on trial may be wrong.
    pub(crate) fn erase_nested(&mut self, len: usize) {
        for at in len..self.functions.len() {
            let func = FuncId::new(at);
            if !self.functions[func].is_nested {
                continue;
            }
            let nothing = Signature { this: None, params: Vec::new(), required: 0, rest: false, result: Type::Void };
            let signature = self.program.intern_signature(nothing);
            let function = &mut self.program.functions[func];
            function.signature = signature;
            function.locals = PrimaryMap::new();
            function.params = 0;
            function.kind = FuncKind::Body(Vec::new());
        }
    }

    /// The host's names for an ambient function.
    fn import_kind(&self, element: ElementId) -> FuncKind {
        let ElementKind::Function(function) = &self.elements[element].kind else {
            unreachable!("only functions are imported as functions");
        };
        let (module, name) = self.import_names(element, &function.external);
        FuncKind::Import { module, name }
    }

    /// The module is the file's simple name unless something else is written; the name is the dotted path.
    pub(crate) fn import_names(&self, element: ElementId, external: &crate::element::External) -> (String, String) {
        let file = self.sources.file(self.elements[element].file).internal_path();
        let simple = file.rsplit('/').next().unwrap_or(file);
        let module = external.module.clone().unwrap_or_else(|| simple.to_string());
        let name = external.name.clone().unwrap_or_else(|| {
            let internal = self.internal_name(element);
            internal.strip_prefix(file).map_or(internal.as_str(), |path| path.trim_start_matches('/')).to_string()
        });
        (module, name)
    }

    /// The signature of a function as written. What is missing or wrong is reported and becomes `Error`.
    pub(crate) fn resolve_signature(
        &mut self,
        function: &'a ast::Function,
        scope: TypeScope<'_, 'a>,
        flags: Flags,
    ) -> Signature {
        let this = function.this.as_ref().map(|this| self.resolve_type(this, scope));
        let mut params = Vec::with_capacity(function.params.len());
        for param in &function.params {
            if let Pattern::Array { span, .. } | Pattern::Object { span, .. } = param.pattern {
                self.not_supported("Destructuring", span, "Give the parameter a name and take its parts in the body.");
                params.push(Type::Error);
                continue;
            }
            params.push(match (&param.ty, &param.default) {
                (Some(ty), _) => self.resolve_param_type(ty, scope),
                (None, Some(default)) => self.type_of_default(default, scope),
                (None, None) => {
                    let help = "Write the parameter's type: 'name: i32'.";
                    self.report(asc_source::Diagnostic::new(Code::TS1110, param.span.at_end(), &[]).help(help));
                    Type::Error
                }
            });
        }
        let result = match &function.result {
            // The construct itself is reported with the body.
            _ if function.is_async || function.is_generator => Type::Error,
            Some(ty) => self.resolve_type(ty, scope),
            None if flags.intersects(Flags::SETTER | Flags::CONSTRUCTOR) => Type::Void,
            None => {
                let help = "Write the result's type: '): void'.";
                let place = function.signature_span.at_end();
                self.report(asc_source::Diagnostic::new(Code::TS1110, place, &[]).help(help));
                Type::Error
            }
        };
        let rest = function.params.last().is_some_and(|param| param.rest);
        if rest && let (Some(param), Some(ty)) = (function.params.last(), params.last_mut()) {
            self.check_rest_type(param, ty);
        }
        Signature { this, params, required: required_params(function) as u32, rest, result }
    }

    /// TS2370: a rest parameter is an array.
    fn check_rest_type(&mut self, param: &'a ast::Param, ty: &mut Type) {
        if *ty != Type::Error && self.element_type_of(*ty).is_none() {
            self.error(Code::TS2370, param.span, &[]);
            *ty = Type::Error;
        }
    }

    /// A parameter's type: anything that has values.
    pub(crate) fn resolve_param_type(&mut self, ty: &'a ast::Type, scope: TypeScope<'_, 'a>) -> Type {
        match self.resolve_type(ty, scope) {
            Type::Void => {
                self.error(Code::AS214, ty.span, &["void"]);
                Type::Error
            }
            ty => ty,
        }
    }

    /// The type of a parameter that only its default value tells.
    fn type_of_default(&mut self, default: &'a ast::Expr, scope: TypeScope<'_, 'a>) -> Type {
        let mut checker = Checker::new(self, scope.element, scope.bindings.into());
        checker.type_of_default(default)
    }

    /// The type of a function as a value.
    pub(crate) fn function_type(&self, func: FuncId) -> Type {
        function_type(self.program.functions[func].signature)
    }

    /// The name of an element in its own file, for messages.
    pub(crate) fn name_text(&self, element: ElementId) -> &str {
        self.text(self.elements[element].name)
    }
}

/// How many arguments every call must give: those up to the last parameter that has no default.
pub(crate) fn required_params(function: &ast::Function) -> usize {
    let is_required = |param: &ast::Param| !param.optional && param.default.is_none() && !param.rest;
    function.params.iter().rposition(is_required).map_or(0, |last| last + 1)
}

/// The non-null type of functions with a signature.
pub(crate) fn function_type(signature: SignatureId) -> Type {
    Type::Ref { to: Reference::Function(signature), nullable: false }
}
