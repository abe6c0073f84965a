//! Class instances: from a class element and type arguments to an id, its bases, its layout and its members.
//!
//! A class has its id before anything of it is resolved, so that its members may name it. Bases come with the id;
//! fields are laid out when something first asks for one.

use asc_ast as ast;
use asc_hir::{self as hir, ClassId, ClassKind, Field, FieldId, FuncId, FuncKind, Inline, Reference, Type, Visit};
use asc_source::{Code, Diagnostic, Name, Span};
use cranelift_entity::EntityRef;
use rustc_hash::FxHashMap;
use std::rc::Rc;

use super::types::TypeScope;
use crate::check::{Bindings, Checker};
use crate::class::{ClassInfo, Layout, RESERVED};
use crate::context::{Context, FunctionInfo, Work};
use crate::element::{ClassElement, ElementId, ElementKind, Fixity, Flags, Member, Operator};

impl<'a> Context<'a> {
    /// The classes that hosts know by their numbers exist before any file declares them.
    pub(crate) fn reserve_classes(&mut self) {
        for &(name, _) in RESERVED {
            self.push_class(name.to_string(), None, Box::new([]), ClassKind::Managed, u32::MAX);
        }
    }

    fn push_class(
        &mut self,
        name: String,
        element: Option<ElementId>,
        args: Box<[Type]>,
        kind: ClassKind,
        family: u32,
    ) -> ClassId {
        let class = self.program.classes.push(hir::Class {
            name,
            kind,
            base: None,
            interfaces: Vec::new(),
            family,
            fields: Vec::new(),
            size: 0,
            visit: Visit::Fields,
            rtti_flags: 0,
        });
        let info = ClassInfo {
            element,
            args,
            bindings: Rc::from([]),
            fields: FxHashMap::default(),
            layout: Layout::Unknown,
            derived: Vec::new(),
            is_instantiated: false,
            constructor: None,
            maker: None,
        };
        let same = self.classes.push(info);
        debug_assert!(class == same);
        class
    }

    /// The class element behind an element.
    pub(crate) fn class_declaration(&self, element: ElementId) -> Option<&ClassElement<'a>> {
        match &self.elements[element].kind {
            ElementKind::Class(class) | ElementKind::Interface(class) => Some(class),
            _ => None,
        }
    }

    /// The element of a class instance. Reserved classes get theirs when a library file of the program declares it.
    pub(crate) fn class_element(&mut self, class: ClassId) -> Option<ElementId> {
        if let Some(element) = self.classes[class].element {
            return Some(element);
        }
        let &(text, _) = RESERVED.iter().find(|(_, id)| *id == class)?;
        let name = self.interner.get(text)?;
        let element = self.lookup_element(ElementId::ROOT, name)?;
        let is_own = self.class_declaration(element).is_some() && self.is_library(element);
        is_own.then(|| {
            self.class_of(element, Box::new([]));
            element
        })
    }

    /// The type of the objects of a class.
    pub(crate) fn class_type(&self, class: ClassId) -> Type {
        let to = match self.program.classes[class].kind {
            ClassKind::Managed | ClassKind::Interface => Reference::Class(class),
            ClassKind::Unmanaged => Reference::Unmanaged(class),
        };
        Type::Ref { to, nullable: false }
    }

    /// The instance of a class element with complete type arguments.
    pub(crate) fn class_of(&mut self, element: ElementId, args: Box<[Type]>) -> ClassId {
        if let Some(&class) = self.class_instances.get(&(element, args.clone())) {
            return class;
        }
        let flags = self.elements[element].flags;
        let mut name = self.text(self.elements[element].name).to_string();
        let reserved = match flags.contains(Flags::LIBRARY) {
            true => RESERVED.iter().find(|(text, _)| *text == name).map(|&(_, id)| id),
            false => None,
        };
        if !args.is_empty() {
            let texts: Vec<String> = args.iter().map(|&ty| self.type_name(ty)).collect();
            name = format!("{name}<{}>", texts.join(","));
        }
        let kind = match &self.elements[element].kind {
            ElementKind::Interface(_) => ClassKind::Interface,
            _ if flags.contains(Flags::UNMANAGED) => ClassKind::Unmanaged,
            _ => ClassKind::Managed,
        };
        let declared = self.class_declaration(element).expect("instances are made of classes");
        let (family, type_params) = (declared.family, declared.type_params);
        let class = match reserved {
            Some(class) => {
                self.program.classes[class].family = family;
                self.classes[class].element = Some(element);
                class
            }
            None => self.push_class(name, Some(element), args.clone(), kind, family),
        };
        self.class_instances.insert((element, args.clone()), class);
        let this = self.intern("this");
        let mut bindings: Vec<(Name, Type)> =
            type_params.iter().zip(args.iter()).map(|(param, &ty)| (param.name.name, ty)).collect();
        bindings.push((this, self.class_type(class)));
        self.classes[class].bindings = bindings.into();
        self.aloud(|cx| cx.resolve_bases(class, element));
        class
    }

    /// The instance that a name with written type arguments means; what is wrong with them is reported.
    pub(crate) fn class_with_args(
        &mut self,
        element: ElementId,
        args: Option<&'a [ast::Type]>,
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) -> Option<ClassId> {
        let declared = self.class_declaration(element)?;
        let type_params = declared.type_params;
        let name = self.elements[element].name;
        if type_params.is_empty() {
            if args.is_some() {
                let text = self.text(name).to_string();
                self.error(Code::TS2315, span, &[&text]);
                return None;
            }
            return Some(self.class_of(element, Box::new([])));
        }
        let given: Vec<Type> = args.unwrap_or_default().iter().map(|arg| self.resolve_type(arg, scope)).collect();
        if given.contains(&Type::Error) {
            return None;
        }
        let own = TypeScope { element: self.elements[element].parent, bindings: &[], locals: None };
        let bound = self.bind_type_params(type_params, given, name, span, own)?;
        self.check_constraints(type_params, &bound, span, own);
        let types: Box<[Type]> = bound.iter().map(|&(_, ty)| ty).collect();
        if types.contains(&Type::Error) || self.is_too_deep(&types) {
            if self.is_too_deep(&types) {
                let text = self.text(name).to_string();
                self.error(Code::AS243, span, &[&text]);
            }
            return None;
        }
        Some(self.class_of(element, types))
    }

    /// Whether type arguments nest as only endless recursion nests them.
    fn is_too_deep(&self, types: &[Type]) -> bool {
        types.iter().filter_map(|ty| ty.class()).any(|class| self.program.classes[class].name.len() > 4096)
    }

    /// Where the types of a class's members are resolved.
    pub(crate) fn class_bindings(&self, class: ClassId) -> Bindings {
        self.classes[class].bindings.clone()
    }

    fn resolve_bases(&mut self, class: ClassId, element: ElementId) {
        let Some(declared) = self.class_declaration(element) else { return };
        let (extends, implements) = (declared.extends, declared.implements);
        let is_interface = matches!(self.elements[element].kind, ElementKind::Interface(_));
        let bindings = self.class_bindings(class);
        let scope = TypeScope { element: self.elements[element].parent, bindings: &bindings, locals: None };
        for written in extends {
            let Some(base) = self.base_class(class, written, scope) else { continue };
            let is_base_interface = self.program.classes[base].kind == ClassKind::Interface;
            if is_base_interface != is_interface {
                let code = if is_interface { Code::TS2304 } else { Code::TS2507 };
                let name = self.program.classes[base].name.clone();
                self.error(code, written.span, &[&name]);
                continue;
            }
            self.check_base(class, base, element, written.span);
            match self.program.classes[class].base {
                None => self.program.classes[class].base = Some(base),
                Some(_) => self.program.classes[class].interfaces.push(base),
            }
            self.classes[base].derived.push(class);
        }
        for written in implements {
            let Some(interface) = self.base_class(class, written, scope) else { continue };
            if self.program.classes[class].kind == ClassKind::Unmanaged {
                self.error(Code::AS208, written.span, &[]);
                continue;
            }
            self.program.classes[class].interfaces.push(interface);
            self.classes[interface].derived.push(class);
        }
    }

    /// The class that a type after `extends` or `implements` means.
    fn base_class(&mut self, class: ClassId, written: &'a ast::Type, scope: TypeScope<'_, 'a>) -> Option<ClassId> {
        let ty = self.resolve_type(written, scope);
        if ty == Type::Error {
            return None;
        }
        let Some(base) = ty.class() else {
            let name = self.type_name(ty);
            self.error(Code::TS2507, written.span, &[&name]);
            return None;
        };
        if self.program.is_derived(base, class) {
            let name = self.program.classes[class].name.clone();
            self.error(Code::TS2506, written.span, &[&name]);
            return None;
        }
        Some(base)
    }

    /// AS207, AS211.
    fn check_base(&mut self, class: ClassId, base: ClassId, element: ElementId, span: Span) {
        let kinds = (self.program.classes[class].kind, self.program.classes[base].kind);
        if matches!(kinds, (ClassKind::Managed, ClassKind::Unmanaged) | (ClassKind::Unmanaged, ClassKind::Managed)) {
            let span = self.elements[element].span.to(span);
            self.error(Code::AS207, span, &[]);
        }
        let Some(base_element) = self.classes[base].element else { return };
        if self.elements[base_element].flags.contains(Flags::FINAL) {
            let name = self.name_text(base_element).to_string();
            self.error(Code::AS211, span, &[&name]);
        }
    }

    /// Lays out the fields of a class and of its bases, if that has not been done.
    pub(crate) fn ensure_layout(&mut self, class: ClassId) {
        if self.classes[class].layout != Layout::Unknown {
            return;
        }
        let Some(element) = self.class_element(class) else { return };
        self.classes[class].layout = Layout::Running;
        let mut size = 0;
        if let Some(base) = self.program.classes[class].base {
            self.ensure_layout(base);
            size = self.program.classes[base].size;
        }
        let fields = self.class_declaration(element).map(|declared| declared.fields.clone()).unwrap_or_default();
        for field in fields {
            if self.program.classes[class].kind == ClassKind::Interface {
                continue;
            }
            self.aloud(|cx| cx.lay_out_field(class, field, &mut size));
        }
        self.program.classes[class].size = size;
        self.classes[class].layout = Layout::Done;
    }

    fn lay_out_field(&mut self, class: ClassId, element: ElementId, size: &mut u32) {
        let ty = self.field_type(class, element);
        let name = self.elements[element].name;
        let inherited = self.program.classes[class].base.and_then(|base| self.inherited_field(base, name));
        let (offset, redeclares) = match inherited {
            Some(field) if self.program.fields[field].ty == ty => (self.program.fields[field].offset, Some(field)),
            Some(field) => {
                let (text, owner) = (self.text(name).to_string(), self.program.fields[field].class);
                let names = [self.program.classes[class].name.clone(), self.program.classes[owner].name.clone()];
                let span = self.elements[element].span;
                self.error(Code::TS2416, span, &[&text, &names[0], &names[1]]);
                return;
            }
            None => {
                let bytes = if ty == Type::Error { 4 } else { ty.byte_size().max(1) };
                let offset = size.next_multiple_of(bytes);
                *size = offset + bytes;
                (offset, None)
            }
        };
        let name = self.text(name).to_string();
        let field = self.program.fields.push(Field { class, name, ty, offset, redeclares });
        self.program.classes[class].fields.push(field);
        self.classes[class].fields.insert(element, field);
    }

    fn inherited_field(&mut self, class: ClassId, name: Name) -> Option<FieldId> {
        match self.find_member(class, name)? {
            (owner, Member::Field(element)) => self.classes[owner].fields.get(&element).copied(),
            (_, Member::Method(_) | Member::Property(_)) => None,
        }
    }

    /// The type of a field: written, or that of its initializer.
    fn field_type(&mut self, class: ClassId, element: ElementId) -> Type {
        let ElementKind::Field(field) = &self.elements[element].kind else { return Type::Error };
        let (written, init) = (field.ty, field.init);
        let (span, flags) = (self.elements[element].span, self.elements[element].flags);
        let owner = self.elements[element].parent;
        if flags.contains(Flags::OPTIONAL) {
            self.error(Code::AS219, span, &[]);
        }
        let bindings = self.class_bindings(class);
        match (written, init) {
            (Some(written), _) => {
                let scope = TypeScope { element: owner, bindings: &bindings, locals: None };
                self.resolve_param_type(written, scope)
            }
            (None, Some(init)) => {
                let mut checker = Checker::new(self, owner, bindings);
                let value = checker.on_trial(|checker| checker.check_expr(init, None));
                match value.ty {
                    Type::Void => Type::Error,
                    ty => ty,
                }
            }
            (None, None) => {
                let help = "Write the field's type: 'name: i32'.";
                self.report(Diagnostic::new(Code::TS1110, span.at_end(), &[]).help(help));
                Type::Error
            }
        }
    }

    /// The field of a class that an element declares.
    pub(crate) fn field_of(&mut self, class: ClassId, element: ElementId) -> Option<FieldId> {
        self.ensure_layout(class);
        self.classes[class].fields.get(&element).copied()
    }

    /// The member with a name, in a class or the nearest of its bases, then in its interfaces; with the class that
    /// declares it.
    pub(crate) fn find_member(&mut self, class: ClassId, name: Name) -> Option<(ClassId, Member)> {
        let mut at = Some(class);
        while let Some(class) = at {
            if let Some(element) = self.class_element(class)
                && let Some(&member) = self.class_declaration(element).and_then(|class| class.instance.get(&name))
            {
                return Some((class, member));
            }
            at = self.program.classes[class].base;
        }
        let mut at = Some(class);
        while let Some(class) = at {
            for interface in self.program.classes[class].interfaces.clone() {
                if let Some(found) = self.find_member(interface, name) {
                    return Some(found);
                }
            }
            at = self.program.classes[class].base;
        }
        if class != ClassId::OBJECT && self.program.classes[class].kind != ClassKind::Unmanaged {
            return self.find_object_member(name);
        }
        None
    }

    /// Every managed class extends `Object`.
    fn find_object_member(&mut self, name: Name) -> Option<(ClassId, Member)> {
        let element = self.class_element(ClassId::OBJECT)?;
        let member = *self.class_declaration(element)?.instance.get(&name)?;
        Some((ClassId::OBJECT, member))
    }

    /// The overload of an operator in a class or the nearest of its bases, with the class that declares it.
    pub(crate) fn find_operator(
        &mut self,
        class: ClassId,
        fixity: Fixity,
        text: &str,
    ) -> Option<(ClassId, Operator, ElementId)> {
        let mut at = Some(class);
        while let Some(class) = at {
            if let Some(element) = self.class_element(class)
                && let Some(declared) = self.class_declaration(element)
                && let Some(&(operator, method)) =
                    declared.operators.iter().find(|(known, _)| known.fixity == fixity && known.text == text)
            {
                return Some((class, operator, method));
            }
            at = self.program.classes[class].base;
        }
        None
    }

    /// The instance of a method, accessor or constructor of a class, static or not, with type arguments of its own.
    pub(crate) fn method_of(&mut self, class: ClassId, element: ElementId, type_args: Box<[Type]>) -> FuncId {
        // A static overload of an operator: it is also called by its name, which tells no class arguments.
        if self.elements[element].flags.contains(Flags::STATIC) && self.classes[class].args.is_empty() {
            return self.instance_of(element, type_args);
        }
        let key = (element, Some(class), type_args);
        if let Some(&func) = self.instances.get(&key) {
            return func;
        }
        let (_, _, type_args) = key;
        let ElementKind::Function(declared) = &self.elements[element].kind else {
            unreachable!("instances are made of functions");
        };
        let (function, external) = (declared.function, declared.external.clone());
        let flags = self.elements[element].flags;
        let scope = self.elements[element].parent;
        let outer = self.class_bindings(class);
        let own = TypeScope { element: scope, bindings: &outer, locals: None };
        let added = self.complete_bindings(&function.type_params, type_args.to_vec(), own);
        let bindings: Bindings = outer.iter().copied().chain(added).collect();
        let own = TypeScope { element: scope, bindings: &bindings, locals: None };
        let mut signature = self.aloud(|cx| cx.resolve_signature(function, own, flags));
        if flags.contains(Flags::INSTANCE) && signature.this.is_none() {
            signature.this = Some(self.class_type(class));
        }
        let depth = if type_args.is_empty() && self.classes[class].args.is_empty() { 0 } else { self.depth + 1 };
        let info = FunctionInfo {
            function: Some(function),
            scope,
            class: Some(class),
            bindings: bindings.clone(),
            depth,
            is_contextual: false,
            constructs: None,
            trampoline_of: None,
            is_nested: false,
            varargs: None,
            defaults: None,
        };
        let name = self.method_name(class, element, &type_args);
        let is_import = flags.contains(Flags::AMBIENT);
        let kind = match is_import {
            true => {
                let (module, name) = self.import_names(element, &external);
                FuncKind::Import { module, name }
            }
            false => FuncKind::Body(Vec::new()),
        };
        let func = self.add_function(name, signature, Some(function), kind, info);
        let inline = if flags.contains(Flags::INLINE) { Inline::Always } else { Inline::Judge };
        self.program.functions[func].inline = inline;
        self.program.functions[func].span = self.elements[element].span;
        self.instances.insert((element, Some(class), type_args), func);
        if !is_import && function.body.is_some() {
            self.queue.push_back(Work::Body(func));
        }
        func
    }

    /// `file/Class<i32>#name`, `file/Class#get:name`, `file/Class.name<f64>`.
    fn method_name(&self, class: ClassId, element: ElementId, type_args: &[Type]) -> String {
        let flags = self.elements[element].flags;
        let owner = self.elements[element].parent;
        let mut text = self.internal_name(owner);
        let args = &self.classes[class].args;
        if !args.is_empty() {
            let args: Vec<String> = args.iter().map(|&ty| self.type_name(ty)).collect();
            text.push_str(&format!("<{}>", args.join(",")));
        }
        text.push_str(if flags.contains(Flags::STATIC) { "." } else { "#" });
        text.push_str(&self.member_text(&self.elements[element]));
        if !type_args.is_empty() {
            let args: Vec<String> = type_args.iter().map(|&ty| self.type_name(ty)).collect();
            text.push_str(&format!("<{}>", args.join(",")));
        }
        text
    }

    /// All classes, by id.
    pub(crate) fn class_ids(&self) -> impl Iterator<Item = ClassId> + use<> {
        (0..self.program.classes.len()).map(ClassId::new)
    }
}
