//! Classes and interfaces with their members.
//!
//! Static members become the element's members. Members of objects stand in the class element by name; each method,
//! accessor and constructor is a function element of its own, whose parent is the class.

use asc_ast::class::{MemberKind, MethodKind};
use asc_ast::{self as ast, Ident, Pattern, PropertyName};
use asc_source::{Code, Name, Span};
use indexmap::IndexMap;

use super::decorators::{self, Decorated, Target};
use super::{Place, merge, modifier_flags, report_duplicate};
use crate::builtins;
use crate::context::Context;
use crate::element::{
    Accessors, ClassElement, Element, ElementId, ElementKind, FieldElement, Flags, FunctionElement, Member, Members,
    Operator, VariableElement, VariableState,
};

pub(super) fn declare_class<'a>(cx: &mut Context<'a>, place: &mut Place, decl: &'a ast::Decl, class: &'a ast::Class) {
    let mut flags = modifier_flags(&decl.modifiers) | decorators::read(cx, &decl.decorators, Target::CLASS).flags;
    flags.set(Flags::ABSTRACT, decl.modifiers.is_abstract.is_some());
    let ident = match class.name {
        Some(name) => name,
        // `export default class {}`
        None => Ident { name: cx.intern("default"), span: decl.span.at_start() },
    };
    if let Some(expr) = &class.extends_expr {
        cx.not_supported("Base class expressions", expr.span, "Name the base class.");
    }
    let extends = class.extends.as_slice();
    let kind = ElementKind::Class(empty_class(cx, &class.type_params, extends, &class.implements));
    let element = place.element(ident, flags, kind);
    let id = merge::add(cx, place, element);
    declare_members(cx, place, id, &class.members);
}

pub(super) fn declare_interface<'a>(
    cx: &mut Context<'a>,
    place: &mut Place,
    decl: &'a ast::Decl,
    interface: &'a ast::Interface,
) {
    let mut flags = modifier_flags(&decl.modifiers) | decorators::read(cx, &decl.decorators, Target::INTERFACE).flags;
    flags |= Flags::ABSTRACT;
    let kind = ElementKind::Interface(empty_class(cx, &interface.type_params, &interface.extends, &[]));
    let element = place.element(interface.name, flags, kind);
    let id = merge::add(cx, place, element);
    declare_members(cx, place, id, &interface.members);
}

fn empty_class<'a>(
    cx: &mut Context<'a>,
    type_params: &'a [ast::function::TypeParam],
    extends: &'a [ast::Type],
    implements: &'a [ast::Type],
) -> ClassElement<'a> {
    cx.families += 1;
    ClassElement {
        type_params,
        extends,
        implements,
        instance: IndexMap::default(),
        fields: Vec::new(),
        constructor: None,
        operators: Vec::new(),
        family: cx.families - 1,
    }
}

/// Where the members of one class are declared.
struct ClassPlace<'p> {
    place: &'p Place,
    class: ElementId,
    is_interface: bool,
}

fn declare_members<'a>(cx: &mut Context<'a>, place: &Place, class: ElementId, members: &'a [ast::Member]) {
    let is_interface = matches!(cx.elements[class].kind, ElementKind::Interface(_));
    let place = ClassPlace { place, class, is_interface };
    for member in members {
        match &member.kind {
            MemberKind::Field { name, ty, init, .. } => {
                let Some(ident) = member_name(cx, name) else { continue };
                if member.modifiers.is_static.is_some() {
                    declare_static_field(cx, &place, member, ident, (ty.as_ref(), init.as_ref()));
                } else {
                    declare_field(cx, &place, member, ident, (ty.as_ref(), init.as_ref()));
                }
            }
            MemberKind::Method { name, kind, function, .. } => {
                declare_method(cx, &place, member, name, *kind, function);
            }
            // What may be indexed is told by the operators '[]' and '[]='.
            MemberKind::Index { .. } => {}
            MemberKind::Call { .. } | MemberKind::Construct { .. } => {
                let help = "Write the function's type: '(value: i32) => i32'.";
                cx.not_supported("Callable objects", member.span, help);
            }
            MemberKind::StaticBlock { .. } => {
                let help = "Initialize static fields where they are declared.";
                cx.not_supported("Static blocks", member.span, help);
            }
        }
    }
}

/// The name of a member; what is computed at run time has none.
fn member_name(cx: &mut Context<'_>, name: &PropertyName) -> Option<Ident> {
    match name {
        PropertyName::Ident(ident) => Some(*ident),
        PropertyName::String(text) => {
            let name = cx.intern(&String::from_utf16_lossy(&text.value));
            Some(Ident { name, span: text.span })
        }
        other => {
            let span = other.span();
            cx.not_supported("Computed member names", span, "Write the name itself.");
            None
        }
    }
}

/// What the modifiers of a member say.
fn member_flags(place: &ClassPlace<'_>, modifiers: &ast::Modifiers) -> Flags {
    let mut flags = place.place.flags;
    flags.set(Flags::AMBIENT, flags.contains(Flags::AMBIENT) || modifiers.declare.is_some());
    flags.set(Flags::PRIVATE, modifiers.private.is_some());
    flags.set(Flags::PROTECTED, modifiers.protected.is_some());
    flags.set(Flags::READONLY, modifiers.readonly.is_some());
    flags.set(Flags::ABSTRACT, modifiers.is_abstract.is_some() || place.is_interface);
    flags.set(Flags::OVERRIDE, modifiers.is_override.is_some());
    flags.set(Flags::STATIC, modifiers.is_static.is_some());
    flags.set(Flags::INSTANCE, modifiers.is_static.is_none());
    flags
}

fn element<'a>(place: &ClassPlace<'_>, ident: Ident, flags: Flags, kind: ElementKind<'a>) -> Element<'a> {
    Element {
        name: ident.name,
        span: ident.span,
        parent: place.class,
        file: place.place.file,
        flags,
        kind,
        members: Members::default(),
        shadow_type: None,
    }
}

type Written<'a> = (Option<&'a ast::Type>, Option<&'a ast::Expr>);

fn declare_static_field<'a>(
    cx: &mut Context<'a>,
    place: &ClassPlace<'_>,
    member: &'a ast::Member,
    ident: Ident,
    (ty, init): Written<'a>,
) {
    let mut flags = member_flags(place, &member.modifiers);
    let mut target = Target::STATIC_FIELD;
    target.set(Target::STATIC_READONLY_FIELD, flags.contains(Flags::READONLY));
    target.set(Target::LIBRARY, flags.contains(Flags::LIBRARY));
    target.set(Target::AMBIENT_MEMBER, flags.contains(Flags::AMBIENT));
    let mut decorated = decorators::read(cx, &member.decorators, target);
    inherit_host_module(place, flags, &mut decorated);
    flags |= decorated.flags;
    flags.set(Flags::CONST, flags.contains(Flags::READONLY));
    flags.set(Flags::DEFINITE, matches!(member.kind, MemberKind::Field { definite: true, .. }));
    let builtin = flags.contains(Flags::BUILTIN);
    let kind = ElementKind::Variable(VariableElement {
        ty,
        init,
        external: decorated.external,
        builtin: None,
        state: VariableState::Declared,
    });
    let id = add_static(cx, place, element(place, ident, flags, kind));
    if builtin {
        let found = builtins::find(&cx.internal_name(id));
        if let ElementKind::Variable(variable) = &mut cx.elements[id].kind {
            variable.builtin = found;
        }
    }
}

fn inherit_host_module(place: &ClassPlace<'_>, flags: Flags, decorated: &mut Decorated) {
    if flags.contains(Flags::AMBIENT) && decorated.external.module.is_none() {
        decorated.external.module.clone_from(&place.place.host_module);
    }
}

fn declare_field<'a>(
    cx: &mut Context<'a>,
    place: &ClassPlace<'_>,
    member: &'a ast::Member,
    ident: Ident,
    (ty, init): Written<'a>,
) {
    let mut flags = member_flags(place, &member.modifiers);
    let mut target = Target::FIELD;
    target.set(Target::LIBRARY, flags.contains(Flags::LIBRARY));
    flags |= decorators::read(cx, &member.decorators, target).flags;
    if let MemberKind::Field { optional, definite, .. } = member.kind {
        flags.set(Flags::DEFINITE, definite);
        flags.set(Flags::OPTIONAL, optional);
    }
    add_field(cx, place, element(place, ident, flags, ElementKind::Field(FieldElement { ty, init, param: None })));
}

fn add_field<'a>(cx: &mut Context<'a>, place: &ClassPlace<'_>, field: Element<'a>) {
    let (name, span) = (field.name, field.span);
    if let Some(first) = instance_member_span(cx, place.class, name) {
        return report_duplicate(cx, name, span, first);
    }
    let id = cx.elements.push(field);
    let class = class_mut(cx, place.class);
    class.instance.insert(name, Member::Field(id));
    class.fields.push(id);
}

fn declare_method<'a>(
    cx: &mut Context<'a>,
    place: &ClassPlace<'_>,
    member: &'a ast::Member,
    name: &'a PropertyName,
    kind: MethodKind,
    function: &'a ast::Function,
) {
    let mut flags = member_flags(place, &member.modifiers);
    let mut target = if kind == MethodKind::Constructor { Target::CONSTRUCTOR } else { Target::METHOD };
    target.set(Target::LIBRARY, flags.contains(Flags::LIBRARY));
    target.set(Target::AMBIENT_MEMBER, flags.contains(Flags::AMBIENT));
    let mut decorated = decorators::read(cx, &member.decorators, target);
    inherit_host_module(place, flags, &mut decorated);
    flags |= decorated.flags;
    flags.set(Flags::GETTER, kind == MethodKind::Get);
    flags.set(Flags::SETTER, kind == MethodKind::Set);
    flags.set(Flags::CONSTRUCTOR, kind == MethodKind::Constructor);
    flags.set(Flags::BODILESS, function.body.is_none());
    if let MemberKind::Method { optional: true, .. } = member.kind {
        flags |= Flags::OPTIONAL;
    }
    let is_signature = flags.intersects(Flags::ABSTRACT | Flags::AMBIENT | Flags::BUILTIN);
    if function.body.is_none() && !is_signature {
        let code = if kind == MethodKind::Constructor { Code::TS2390 } else { Code::TS2391 };
        return cx.error(code, function.signature_span, &[]);
    }
    let Some(ident) = method_name(cx, name, kind, function) else { return };
    let function = FunctionElement { function, external: decorated.external, builtin: None };
    let method = element(place, ident, flags, ElementKind::Function(function));
    let operators = decorated.operators;
    let Some(id) = add_method(cx, place, method, kind) else { return };
    if flags.contains(Flags::BUILTIN) {
        let found = builtins::find(&cx.internal_name(id));
        if let ElementKind::Function(function) = &mut cx.elements[id].kind {
            function.builtin = found;
        }
    }
    add_operators(cx, place, id, &operators);
}

fn method_name(cx: &mut Context<'_>, name: &PropertyName, kind: MethodKind, function: &ast::Function) -> Option<Ident> {
    if kind == MethodKind::Constructor {
        return Some(Ident { name: cx.intern("constructor"), span: function.signature_span });
    }
    member_name(cx, name)
}

/// Adds a method, accessor or constructor; `None` for a duplicate.
fn add_method<'a>(
    cx: &mut Context<'a>,
    place: &ClassPlace<'_>,
    method: Element<'a>,
    kind: MethodKind,
) -> Option<ElementId> {
    let (name, span) = (method.name, method.span);
    let is_static = method.flags.contains(Flags::STATIC);
    match kind {
        MethodKind::Constructor => {
            if let Some(first) = class_mut(cx, place.class).constructor {
                let first = cx.elements[first].span;
                report_duplicate(cx, name, span, first);
                return None;
            }
            let id = cx.elements.push(method);
            class_mut(cx, place.class).constructor = Some(id);
            declare_properties(cx, place, id);
            Some(id)
        }
        MethodKind::Method if is_static => Some(add_static(cx, place, method)),
        MethodKind::Method => {
            if let Some(first) = instance_member_span(cx, place.class, name) {
                report_duplicate(cx, name, span, first);
                return None;
            }
            let id = cx.elements.push(method);
            class_mut(cx, place.class).instance.insert(name, Member::Method(id));
            Some(id)
        }
        MethodKind::Get | MethodKind::Set => add_accessor(cx, place, method, kind),
    }
}

fn add_accessor<'a>(
    cx: &mut Context<'a>,
    place: &ClassPlace<'_>,
    accessor: Element<'a>,
    kind: MethodKind,
) -> Option<ElementId> {
    let (name, span) = (accessor.name, accessor.span);
    let is_static = accessor.flags.contains(Flags::STATIC);
    let earlier = existing_accessors(cx, place.class, name, is_static);
    let taken = match earlier {
        Some(Ok(accessors)) if kind == MethodKind::Get => accessors.get.map(|id| cx.elements[id].span),
        Some(Ok(accessors)) => accessors.set.map(|id| cx.elements[id].span),
        Some(Err(first)) => Some(first),
        None => None,
    };
    if let Some(first) = taken {
        report_duplicate(cx, name, span, first);
        return None;
    }
    let mut accessors = earlier.and_then(Result::ok).unwrap_or_default();
    let flags = accessor.flags;
    let file = accessor.file;
    let id = cx.elements.push(accessor);
    match kind {
        MethodKind::Get => accessors.get = Some(id),
        _ => accessors.set = Some(id),
    }
    if !is_static {
        class_mut(cx, place.class).instance.insert(name, Member::Property(accessors));
        return Some(id);
    }
    match cx.elements[place.class].members.get(&name).copied() {
        Some(property) => cx.elements[property].kind = ElementKind::Property(accessors),
        None => {
            let mut property = element(place, Ident { name, span }, flags, ElementKind::Property(accessors));
            property.file = file;
            let property = cx.elements.push(property);
            cx.elements[place.class].members.insert(name, property);
        }
    }
    Some(id)
}

/// The accessors that have a name so far, or the place of the other member that has it.
fn existing_accessors(
    cx: &Context<'_>,
    class: ElementId,
    name: Name,
    is_static: bool,
) -> Option<Result<Accessors, Span>> {
    if is_static {
        let found = *cx.elements[class].members.get(&name)?;
        return Some(match cx.elements[found].kind {
            ElementKind::Property(accessors) => Ok(accessors),
            _ => Err(cx.elements[found].span),
        });
    }
    let (ElementKind::Class(declared) | ElementKind::Interface(declared)) = &cx.elements[class].kind else {
        return None;
    };
    Some(match *declared.instance.get(&name)? {
        Member::Property(accessors) => Ok(accessors),
        Member::Field(id) | Member::Method(id) => Err(cx.elements[id].span),
    })
}

/// Parameters with modifiers are fields too.
fn declare_properties(cx: &mut Context<'_>, place: &ClassPlace<'_>, constructor: ElementId) {
    let ElementKind::Function(function) = &cx.elements[constructor].kind else { return };
    for (at, param) in function.function.params.iter().enumerate() {
        let modifiers = &param.modifiers;
        let is_property =
            [modifiers.public, modifiers.private, modifiers.protected, modifiers.readonly].iter().any(Option::is_some);
        let Pattern::Ident(ident) = param.pattern else { continue };
        if is_property {
            let flags = member_flags(place, modifiers);
            let field = FieldElement { ty: param.ty.as_ref(), init: None, param: Some(at) };
            add_field(cx, place, element(place, ident, flags, ElementKind::Field(field)));
        }
    }
}

fn add_static<'a>(cx: &mut Context<'a>, place: &ClassPlace<'_>, member: Element<'a>) -> ElementId {
    let (name, span) = (member.name, member.span);
    let id = cx.elements.push(member);
    match cx.elements[place.class].members.get(&name).copied() {
        Some(first) => {
            let first = cx.elements[first].span;
            report_duplicate(cx, name, span, first);
        }
        None => {
            cx.elements[place.class].members.insert(name, id);
        }
    }
    id
}

/// One overload for each operator and class (TS2393).
fn add_operators(cx: &mut Context<'_>, place: &ClassPlace<'_>, method: ElementId, operators: &[Operator]) {
    for &operator in operators {
        let class = class_mut(cx, place.class);
        if class.operators.iter().any(|(known, _)| *known == operator) {
            let span = cx.elements[method].span;
            cx.error(Code::TS2393, span, &[]);
            continue;
        }
        class.operators.push((operator, method));
    }
}

fn instance_member_span(cx: &Context<'_>, class: ElementId, name: Name) -> Option<Span> {
    let (ElementKind::Class(declared) | ElementKind::Interface(declared)) = &cx.elements[class].kind else {
        return None;
    };
    let id = match *declared.instance.get(&name)? {
        Member::Field(id) | Member::Method(id) => id,
        Member::Property(accessors) => accessors.get.or(accessors.set)?,
    };
    Some(cx.elements[id].span)
}

fn class_mut<'c, 'a>(cx: &'c mut Context<'a>, class: ElementId) -> &'c mut ClassElement<'a> {
    match &mut cx.elements[class].kind {
        ElementKind::Class(class) | ElementKind::Interface(class) => class,
        _ => unreachable!("members are declared in classes"),
    }
}
