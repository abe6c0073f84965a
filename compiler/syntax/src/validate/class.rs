//! Classes, interfaces and their members.

use super::function::ParamPlace;
use super::{Place, Scope, Validator};
use asc_ast::class::MethodKind;
use asc_ast::{Class, Function, Interface, Member, MemberKind, Modifiers, PropertyName};
use asc_source::{Code, Span};

/// The class around a member.
#[derive(Clone, Copy)]
struct ClassScope {
    is_abstract: bool,
    is_derived: bool,
}

/// The order in which modifiers of a member stand; `declare` may stand anywhere before.
const ORDER: [&str; 8] = ["public", "private", "protected", "static", "abstract", "override", "readonly", "async"];

impl Validator<'_> {
    pub(super) fn class(&mut self, class: &Class, modifiers: &Modifiers) {
        self.type_params(&class.type_params);
        for ty in class.extends.iter().chain(&class.implements) {
            self.ty(ty);
        }
        if let Some(expr) = &class.extends_expr {
            self.expr(expr);
        }
        let is_derived = class.extends.is_some() || class.extends_expr.is_some();
        let around = ClassScope { is_abstract: modifiers.is_abstract.is_some(), is_derived };
        let mut constructor: Option<Span> = None;
        for member in &class.members {
            self.decorators(&member.decorators);
            self.member_modifiers(member, around);
            self.member_order(&member.modifiers);
            if let MemberKind::Method { name, kind, function, .. } = &member.kind {
                self.method(member, (name, *kind), function);
                if function.body.is_some() {
                    self.body(member, name);
                }
                if *kind == MethodKind::Constructor && function.body.is_some() && member.modifiers.is_static.is_none() {
                    if constructor.is_some() {
                        self.error(Code::TS2392, function.signature_span, &[]);
                    }
                    constructor = Some(function.signature_span);
                }
            } else {
                self.other_member(member);
            }
        }
    }

    /// Which modifiers a member may have.
    fn member_modifiers(&mut self, member: &Member, class: ClassScope) {
        let modifiers = &member.modifiers;
        let allowed: &[&str] = match &member.kind {
            MemberKind::Field { .. } => {
                &["declare", "public", "private", "protected", "static", "abstract", "override", "readonly", "accessor"]
            }
            MemberKind::Method { kind: MethodKind::Method, .. } => {
                &["declare", "public", "private", "protected", "static", "abstract", "override", "async"]
            }
            MemberKind::Method { kind: MethodKind::Get | MethodKind::Set, .. } => {
                &["declare", "public", "private", "protected", "static", "abstract", "override"]
            }
            MemberKind::Method { kind: MethodKind::Constructor, .. } => {
                &["declare", "public", "private", "protected", "static", "abstract"]
            }
            MemberKind::Index { .. } => &["static", "readonly"],
            MemberKind::StaticBlock { .. } => &["static"],
            MemberKind::Call { .. } | MemberKind::Construct { .. } => &[],
        };
        self.allow(modifiers, allowed);
        if let Some(span) = modifiers.declare
            && matches!(member.kind, MemberKind::Method { .. })
        {
            self.error(Code::TS1031, span, &["declare"]);
        }
        if let Some(span) = modifiers.is_abstract
            && (!class.is_abstract || modifiers.is_static.is_some())
        {
            self.error(Code::TS1042, span, &["abstract"]);
        }
        if let Some(span) = modifiers.is_override
            && !class.is_derived
        {
            self.error(Code::TS1042, span, &["override"]);
        }
    }

    /// One access modifier, and everything in its order.
    fn member_order(&mut self, modifiers: &Modifiers) {
        let mut present: Vec<(&str, Span)> =
            super::modifiers_of(modifiers).filter(|(word, _)| ORDER.contains(word)).collect();
        present.sort_by_key(|&(_, span)| span.start);
        let rank = |word: &str| ORDER.iter().position(|&ordered| ordered == word).unwrap_or(ORDER.len());
        for pair in present.windows(2) {
            let [(first, _), (second, span)] = [pair[0], pair[1]];
            if rank(first) < 3 && rank(second) < 3 {
                self.error(Code::TS1028, span, &[]);
            } else if rank(second) < rank(first) {
                self.error(Code::TS1029, span, &[second, first]);
            }
        }
    }

    fn method(&mut self, member: &Member, head: (&PropertyName, MethodKind), function: &Function) {
        let (name, kind) = head;
        self.property_name(name);
        let called_constructor =
            matches!(name, PropertyName::Ident(ident) if self.interner.text(ident.name) == "constructor");
        let modifiers = &member.modifiers;
        let misplaced = match kind {
            MethodKind::Get | MethodKind::Set => called_constructor,
            MethodKind::Constructor => modifiers.is_static.is_some() || modifiers.is_abstract.is_some(),
            MethodKind::Method => false,
        };
        if misplaced {
            self.error(Code::AS230, name.span(), &["constructor"]);
        }
        self.accessor(name, kind, function);
        if kind == MethodKind::Constructor {
            if !function.type_params.is_empty() {
                self.error(Code::TS1092, type_params_span(function), &[]);
            }
            if let Some(result) = &function.result {
                self.error(Code::TS1093, result.span, &[]);
            }
        }
        let constructor = kind == MethodKind::Constructor && function.body.is_some();
        self.function(function, if constructor { ParamPlace::Constructor } else { ParamPlace::Elsewhere });
    }

    /// The rules for `get` and `set`, in classes, interfaces and object literals.
    pub(super) fn accessor(&mut self, name: &PropertyName, kind: MethodKind, function: &Function) {
        if !matches!(kind, MethodKind::Get | MethodKind::Set) {
            return;
        }
        if !function.type_params.is_empty() {
            self.error(Code::TS1094, name.span(), &[]);
        }
        match (kind, function.params.as_slice()) {
            (MethodKind::Get, []) => {}
            (MethodKind::Get, _) => self.error(Code::TS1054, name.span(), &[]),
            (_, [param]) if param.rest => self.error(Code::TS1053, param.span, &[]),
            (_, [param]) if param.default.is_some() => self.error(Code::TS1052, name.span(), &[]),
            (_, [_]) => {}
            (..) => self.error(Code::TS1049, name.span(), &[]),
        }
        if let (MethodKind::Set, Some(result)) = (kind, &function.result) {
            self.error(Code::TS1095, result.span, &[]);
        }
    }

    /// Whether the method has a body where it must not. That it has one where it must is for the checker to say, which
    /// knows whether the file only declares.
    fn body(&mut self, member: &Member, name: &PropertyName) {
        if member.modifiers.is_abstract.is_some() {
            let text = self.name_text(name);
            self.error(Code::TS1245, name.span(), &[&text]);
        } else if self.scope.ambient {
            self.error(Code::TS1183, name.span(), &[]);
        }
    }

    /// Fields, index signatures, static blocks.
    fn other_member(&mut self, member: &Member) {
        match &member.kind {
            MemberKind::Field { name, definite, ty, init, .. } => {
                self.property_name(name);
                self.field(member, (name, *definite), ty.is_some(), init.is_some());
                self.annotated(ty.as_ref(), init.as_ref());
            }
            MemberKind::Index { .. } => self.index_signature(member),
            MemberKind::StaticBlock { body } => {
                self.reject_decorators(&member.decorators);
                if member.modifiers.is_static.is_none() {
                    self.error(Code::TS1068, member.span.at_start(), &[]);
                }
                let function = super::FunctionScope { is_async: false, is_generator: false };
                let scope = Scope { place: Place::Block, function: Some(function), ..self.scope };
                self.scoped(scope, |validator| validator.declarations(body));
            }
            MemberKind::Method { .. } | MemberKind::Call { .. } | MemberKind::Construct { .. } => {}
        }
    }

    fn field(&mut self, member: &Member, head: (&PropertyName, bool), typed: bool, initialized: bool) {
        let (name, definite) = head;
        let modifiers = &member.modifiers;
        let ambient = self.scope.ambient || modifiers.declare.is_some();
        if matches!(name, PropertyName::Ident(ident) if self.interner.text(ident.name) == "constructor") {
            self.error(Code::AS230, name.span(), &["constructor"]);
        }
        // As an ambient `const` may, a read-only field may tell its value instead of its type.
        if initialized && ambient && (typed || modifiers.readonly.is_none()) {
            self.error(Code::TS1039, name.span(), &[]);
        }
        if initialized && modifiers.is_abstract.is_some() {
            let text = self.name_text(name);
            self.error(Code::TS1267, name.span(), &[&text]);
        }
        self.definite(definite, name.span(), (typed, initialized), ambient || modifiers.is_abstract.is_some());
    }

    /// `!` after the name of a field or variable.
    pub(super) fn definite(&mut self, definite: bool, span: Span, has: (bool, bool), ambient: bool) {
        let (typed, initialized) = has;
        if !definite {
            return;
        }
        if initialized {
            self.error(Code::TS1263, span, &[]);
        } else if ambient || !typed {
            self.error(Code::TS1255, span, &[]);
        }
    }

    fn index_signature(&mut self, member: &Member) {
        let MemberKind::Index { param, ty } = &member.kind else { return };
        self.reject_decorators(&member.decorators);
        for ty in param.ty.iter().chain(ty) {
            self.ty(ty);
        }
        if ty.is_none() {
            self.error(Code::TS1021, member.span, &[]);
        }
    }

    pub(super) fn interface(&mut self, interface: &Interface) {
        self.type_params(&interface.type_params);
        for ty in &interface.extends {
            self.ty(ty);
        }
        self.type_members(&interface.members);
    }

    /// The members of an interface or object type.
    pub(super) fn type_members(&mut self, members: &[Member]) {
        for member in members {
            self.reject_decorators(&member.decorators);
            self.allow(&member.modifiers, &["readonly"]);
            match &member.kind {
                MemberKind::Field { name, definite, ty, init, .. } => {
                    self.property_name(name);
                    if init.is_some() {
                        self.error(Code::TS1246, name.span(), &[]);
                    }
                    self.definite(*definite, name.span(), (ty.is_some(), false), true);
                    self.annotated(ty.as_ref(), init.as_ref());
                }
                MemberKind::Method { name, kind, function, .. } => {
                    self.property_name(name);
                    if function.body.is_some() {
                        self.error(Code::TS1183, name.span(), &[]);
                    }
                    if let Some(span) = member.modifiers.readonly {
                        self.error(Code::TS1042, span, &["readonly"]);
                    }
                    self.accessor(name, *kind, function);
                    self.function(function, ParamPlace::Elsewhere);
                }
                MemberKind::Index { .. } => self.index_signature(member),
                MemberKind::Call { function } | MemberKind::Construct { function } => {
                    self.function(function, ParamPlace::Elsewhere);
                }
                MemberKind::StaticBlock { .. } => {}
            }
        }
    }
}

/// Where the type parameters of a function stand: the first to the last.
fn type_params_span(function: &Function) -> Span {
    let spans = function.type_params.iter().map(|param| param.span);
    spans.reduce(Span::to).unwrap_or(function.signature_span)
}
