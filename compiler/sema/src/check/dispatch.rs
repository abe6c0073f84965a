//! Virtual members: a stub asks the object for its class and calls what that class has for the member.
//!
//! Which classes there are is known when all bodies have been checked; their members may hold new calls. So stubs are
//! completed in rounds, until nothing is added any more.

use asc_ast as ast;
use asc_hir::{self as hir, ClassId, ClassKind, ExprKind, FuncId, FuncKind, LocalId, Signature, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Name};
use rustc_hash::{FxHashMap, FxHashSet};

use super::body::check_queued;
use crate::class::{Dispatcher, Slot};
use crate::context::{Context, FunctionInfo};
use crate::element::{ElementId, ElementKind, Flags, Member};
use crate::resolve::names::LONGEST_INHERITANCE;

/// Checks all queued bodies and those that virtual calls reach.
pub(crate) fn check_reached(cx: &mut Context<'_>) {
    loop {
        check_queued(cx);
        let mut changed = false;
        let mut at = 0;
        while at < cx.dispatchers.len() {
            changed |= complete(cx, at);
            at += 1;
        }
        if !changed && cx.queue.is_empty() {
            return;
        }
    }
}

/// Adds the classes that have come up since to a stub.
fn complete(cx: &mut Context<'_>, at: usize) -> bool {
    let dispatcher = cx.dispatchers[at].clone();
    let mut changed = false;
    for class in cx.descendants(dispatcher.class) {
        if cx.classes[class].is_instantiated && !cx.dispatchers[at].classes.contains(&class) {
            cx.dispatchers[at].classes.insert(class);
            cx.add_target(&dispatcher, class);
            changed = true;
        }
    }
    changed
}

impl<'a> Context<'a> {
    /// The function to call for a member of a class that derived classes may override: the member's own if none can.
    pub(crate) fn dispatcher(&mut self, class: ClassId, slot: Slot, type_args: Box<[Type]>, method: FuncId) -> FuncId {
        let function = self.functions[method].function;
        let is_abstract = function.is_none_or(|function| function.body.is_none());
        let name = slot.name();
        if !is_abstract && (!self.overriding_names.contains(&name) || self.is_final(class)) {
            return method;
        }
        if let Some(known) = self.dispatchers.get(&(class, slot, type_args.clone())) {
            return known.stub;
        }
        let signature = self.signature(self.program.functions[method].signature).clone();
        let signature = Signature { this: signature.this.map(|_| self.class_type(class)), ..signature };
        let info = FunctionInfo { varargs: None, ..self.functions[method].clone() };
        let stub_name = format!("{}@override", self.program.functions[method].name);
        let stub_name = self.nested_name(stub_name, crate::context::Numbering::FromSecond);
        // The host may make objects of any class, also of one that the program makes none of.
        let otherwise = (!is_abstract).then_some(method);
        let kind = FuncKind::Dispatch { targets: Vec::new(), otherwise };
        let stub = self.add_function(stub_name, signature, function, kind, info);
        self.program.functions[stub].span = self.program.functions[method].span;
        let dispatcher = Dispatcher { stub, class, slot, type_args: type_args.clone(), classes: FxHashSet::default() };
        self.dispatchers.insert((class, slot, type_args), dispatcher);
        stub
    }

    /// The function behind a field that is reached through an interface.
    pub(crate) fn interface_field(&mut self, class: ClassId, field: ElementId, slot: Slot) -> FuncId {
        let accessor = self.field_accessor(class, field, slot);
        self.dispatcher(class, slot, Box::new([]), accessor)
    }

    pub(super) fn is_final(&self, class: ClassId) -> bool {
        self.classes[class].element.is_some_and(|element| self.elements[element].flags.contains(Flags::FINAL))
    }

    /// A class and all that extend or implement it.
    fn descendants(&self, class: ClassId) -> Vec<ClassId> {
        if class == ClassId::OBJECT {
            return self.class_ids().filter(|&id| self.program.classes[id].kind == ClassKind::Managed).collect();
        }
        let mut found = vec![class];
        let mut seen: FxHashSet<ClassId> = found.iter().copied().collect();
        let mut at = 0;
        while at < found.len() {
            for &derived in &self.classes[found[at]].derived {
                if seen.insert(derived) {
                    found.push(derived);
                }
            }
            at += 1;
        }
        found
    }

    fn add_target(&mut self, dispatcher: &Dispatcher, class: ClassId) {
        let Some((owner, member)) = self.find_member(class, dispatcher.slot.name()) else { return };
        let element = match (member, dispatcher.slot) {
            (Member::Method(element), Slot::Method(_)) => Some(element),
            (Member::Property(accessors), Slot::Getter(_)) => accessors.get,
            (Member::Property(accessors), Slot::Setter(_)) => accessors.set,
            (Member::Field(element), Slot::Getter(_) | Slot::Setter(_)) => {
                if self.program.classes[owner].kind != ClassKind::Interface {
                    let target = self.field_accessor(owner, element, dispatcher.slot);
                    self.push_target(dispatcher.stub, class, target, element);
                }
                return;
            }
            (Member::Method(_) | Member::Property(_) | Member::Field(_), _) => None,
        };
        let Some(element) = element else { return };
        let is_abstract = match &self.elements[element].kind {
            ElementKind::Function(function) => function.function.body.is_none(),
            _ => true,
        };
        if !is_abstract {
            let target = self.method_of(owner, element, dispatcher.type_args.clone());
            self.push_target(dispatcher.stub, class, target, element);
        }
    }

    /// TS2394 if the overriding member does not take what the overridden one takes.
    fn push_target(&mut self, stub: FuncId, class: ClassId, target: FuncId, element: ElementId) {
        let wanted = self.signature(self.program.functions[stub].signature).clone();
        let found = self.signature(self.program.functions[target].signature).clone();
        let has_error =
            |signature: &Signature| signature.params.contains(&Type::Error) || signature.result == Type::Error;
        if has_error(&wanted) || has_error(&found) {
            return;
        }
        let same_result = wanted.result == found.result
            || crate::convert::is_reference_assignable(&self.program, found.result, wanted.result);
        if wanted.params != found.params || !same_result {
            let (span, overridden) = (self.elements[element].span, self.program.functions[stub].span);
            let mut diagnostic = Diagnostic::new(Code::TS2394, span, &[]);
            if overridden != span && !overridden.is_none() {
                diagnostic = diagnostic.label(overridden, "overrides this");
            }
            return self.report(diagnostic);
        }
        if let FuncKind::Dispatch { targets, .. } = &mut self.program.functions[stub].kind {
            targets.push((class, target));
        }
    }

    /// A function that reads or writes a field of an object.
    fn field_accessor(&mut self, class: ClassId, element: ElementId, slot: Slot) -> FuncId {
        let key = (element, Some(class), slot.accessor_key());
        if let Some(&func) = self.instances.get(&key) {
            return func;
        }
        let field = self.field_of(class, element);
        let span = self.elements[element].span;
        let ty = match field {
            Some(field) => self.program.fields[field].ty,
            None => self.interface_field_type(class, element),
        };
        let this = self.class_type(class);
        let is_getter = matches!(slot, Slot::Getter(_));
        let (params, result) = if is_getter { (Vec::new(), ty) } else { (vec![ty], Type::Void) };
        let signature = Signature { this: Some(this), required: params.len() as u32, params, rest: false, result };
        let prefix = if is_getter { "get:" } else { "set:" };
        let owner = self.elements[element].parent;
        let name = format!("{}#{prefix}{}", self.internal_name(owner), self.text(self.elements[element].name));
        let name = self.nested_name(name, crate::context::Numbering::FromSecond);
        let func = self.add_generated(name, signature, span);
        let local = |at: u32, ty| Box::new(hir::Expr::new(ExprKind::Local(LocalId::from_u32(at)), ty, span));
        let kind = match (field, is_getter) {
            (None, _) => StmtKind::Unreachable,
            (Some(field), true) => {
                let read = ExprKind::Field { object: local(0, this), field };
                StmtKind::Return(Some(hir::Expr::new(read, ty, span)))
            }
            (Some(field), false) => {
                let write = ExprKind::SetField { object: local(0, this), field, value: local(1, ty) };
                StmtKind::Expr(hir::Expr::new(write, ty, span))
            }
        };
        self.program.functions[func].kind = FuncKind::Body(vec![Stmt { kind, span }]);
        self.instances.insert(key, func);
        func
    }

    /// The names of members by which classes may override those of the classes they extend: what two classes of a family
    /// have, which is all that extend one class.
    pub(crate) fn collect_overriding_names(&mut self) {
        let mut names: FxHashSet<Name> = FxHashSet::default();
        let mut declared: FxHashSet<(ElementId, Name)> = FxHashSet::default();
        let mut roots: FxHashMap<ElementId, ElementId> = FxHashMap::default();
        let classes: Vec<ElementId> = self
            .elements
            .iter()
            .filter(|(_, element)| matches!(&element.kind, ElementKind::Class(_)))
            .map(|(id, _)| id)
            .collect();
        for class in classes {
            let root = self.family(class, &mut roots);
            let Some(members) = self.class_declaration(class) else { continue };
            names.extend(members.instance.keys().filter(|&&name| !declared.insert((root, name))));
        }
        // Every class overrides the members of `Object`.
        let object = self.interner.get("Object").and_then(|name| self.lookup_element(ElementId::ROOT, name));
        if let Some(object) = object.and_then(|object| self.class_declaration(object)) {
            names.extend(object.instance.keys());
        }
        self.overriding_names = names;
    }

    /// The class that a class and all its bases extend in the end.
    fn family(&mut self, class: ElementId, roots: &mut FxHashMap<ElementId, ElementId>) -> ElementId {
        let mut chain = Vec::new();
        let mut root = roots.get(&class).copied().unwrap_or(class);
        // A chain longer than this is a cycle, which is reported with the class.
        while chain.len() < LONGEST_INHERITANCE as usize
            && let Some(base) = self.static_base(root)
        {
            chain.push(root);
            root = roots.get(&base).copied().unwrap_or(base);
        }
        for class in chain {
            roots.insert(class, root);
        }
        root
    }

    fn interface_field_type(&mut self, class: ClassId, element: ElementId) -> Type {
        let ElementKind::Field(field) = &self.elements[element].kind else { return Type::Error };
        let written: Option<&'a ast::Type> = field.ty;
        let scope_element = self.elements[element].parent;
        let bindings = self.class_bindings(class);
        let scope = crate::resolve::types::TypeScope { element: scope_element, bindings: &bindings, locals: None };
        written.map_or(Type::Error, |written| self.resolve_param_type(written, scope))
    }
}

impl Slot {
    pub(crate) fn name(self) -> Name {
        match self {
            Slot::Method(name) | Slot::Getter(name) | Slot::Setter(name) => name,
        }
    }

    /// Tells the getter of a field from its setter among the instances of the field's element.
    fn accessor_key(self) -> Box<[Type]> {
        match self {
            Slot::Getter(_) => Box::new([Type::Bool]),
            Slot::Method(_) | Slot::Setter(_) => Box::new([Type::Void]),
        }
    }
}
