//! The state of one check of a program, shared by all its parts.

use asc_ast as ast;
use asc_hir::{self as hir, ClassId, FuncId, Reference, Signature, SignatureId, Type};
use asc_source::{Category, Code, Diagnostic, Diagnostics, FileId, FileKind, Interner, Name, SourceMap, Span};
use cranelift_entity::PrimaryMap;
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::rc::Rc;

use crate::check::Bindings;
use crate::class::{ClassInfo, Dispatcher, Slot};
use crate::element::{Element, ElementId, ElementKind, Flags};
use crate::{Input, Options, Unit};

/// A function instance: its element, the class instance whose member it is, its own type arguments.
pub(crate) type InstanceKey = (ElementId, Option<ClassId>, Box<[Type]>);

/// Program-wide state: elements, instances, and the HIR under construction.
pub(crate) struct Context<'a> {
    pub(crate) units: &'a [Unit],
    pub(crate) sources: &'a SourceMap,
    pub(crate) options: &'a Options,
    pub(crate) interner: &'a mut Interner,
    /// Report through [`Context::report`].
    pub(crate) diagnostics: &'a mut Diagnostics,
    pub(crate) elements: PrimaryMap<ElementId, Element<'a>>,
    /// The element of each file.
    pub(crate) files: FxHashMap<FileId, ElementId>,
    /// The place in `units` of each file.
    pub(crate) unit_places: FxHashMap<FileId, usize>,
    pub(crate) program: hir::Program,
    /// Function instances by element and type arguments.
    pub(crate) instances: FxHashMap<InstanceKey, FuncId>,
    /// Class instances by element and type arguments.
    pub(crate) class_instances: FxHashMap<(ElementId, Box<[Type]>), ClassId>,
    /// What the checker knows of each class of the program.
    pub(crate) classes: PrimaryMap<ClassId, ClassInfo>,
    /// The stubs of virtual members by class, member and type arguments.
    pub(crate) dispatchers: IndexMap<(ClassId, Slot, Box<[Type]>), Dispatcher, FxBuildHasher>,
    /// The names of members by which classes may override those of others.
    pub(crate) overriding_names: FxHashSet<Name>,
    /// Functions that lowering writes, by name.
    pub(crate) generated_functions: FxHashMap<String, FuncId>,
    /// Fields about which it has been reported that nothing gives them a value.
    pub(crate) unset_fields: FxHashSet<ElementId>,
    /// How many class elements there are.
    pub(crate) families: u32,
    /// What the checker knows of each function of the program.
    pub(crate) functions: PrimaryMap<FuncId, FunctionInfo<'a>>,
    /// Functions whose bodies are still to be made, in the order of first reference.
    pub(crate) queue: VecDeque<Work>,
    /// [`FunctionInfo::depth`] of the body that is being checked.
    pub(crate) depth: u32,
    /// How many nested functions have each name so far.
    nested_names: FxHashMap<String, u32>,
    /// Local type aliases that are being resolved, by the place of their names.
    pub(crate) local_aliases: Vec<Span>,
    /// Initializers of lazy globals and the like, which run before the start code that is being checked.
    pub(crate) lazy_start: Vec<hir::Stmt>,
    /// Initializers of the runtime's own variables: they run first of all, since anything else may allocate.
    pub(crate) runtime_start: Vec<hir::Stmt>,
    /// Something is checked on trial: its messages are dropped.
    pub(crate) is_silent: bool,
    /// How many more misspelt names get a suggestion: each search looks at all visible names.
    pub(crate) suggestions_left: u32,
    /// All top-level statements of started files have been checked.
    pub(crate) start_done: bool,
    /// Nothing that runs has asked for what is being checked now: its mistakes are warnings unless `--strict`.
    pub(crate) unreachable: bool,
}

/// Which of the nested functions with one name get a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Numbering {
    All,
    FromSecond,
}

/// A function whose body is still to be made.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Work {
    /// From its source.
    Body(FuncId),
    /// Of a constructor that is not written.
    Constructor(FuncId),
    /// The trampoline of `target`.
    Varargs { stub: FuncId, target: FuncId },
}

/// What the checker knows of a function beyond its HIR.
#[derive(Clone)]
pub(crate) struct FunctionInfo<'a> {
    /// What it was made from; `None` for generated functions.
    pub(crate) function: Option<&'a ast::Function>,
    /// Where names in its signature and body are looked up.
    pub(crate) scope: ElementId,
    /// The class whose member it is.
    pub(crate) class: Option<ClassId>,
    pub(crate) bindings: Bindings,
    /// How many generic instances have led to this one, one being made inside of the other.
    pub(crate) depth: u32,
    /// Its signature is the one that its place wants: what that makes optional is zero when it is left out.
    pub(crate) is_contextual: bool,
    /// A function expression or a function declared in a body.
    pub(crate) is_nested: bool,
    /// The class whose objects it initializes.
    pub(crate) constructs: Option<ClassId>,
    /// The function whose trampoline this is.
    pub(crate) trampoline_of: Option<FuncId>,
    /// The trampoline that fills in omitted arguments, once something needs it.
    pub(crate) varargs: Option<FuncId>,
    /// The constant values of optional parameters, once something has asked: by position from the first optional.
    pub(crate) defaults: Option<Rc<[Option<hir::Expr>]>>,
}

impl<'a> Context<'a> {
    /// Everything before anything is declared.
    pub(crate) fn new(
        input: &'a Input<'a>,
        interner: &'a mut Interner,
        diagnostics: &'a mut Diagnostics,
    ) -> Context<'a> {
        let unit_places = input.units.iter().enumerate().map(|(at, unit)| (unit.file, at)).collect();
        let mut cx = Context {
            units: input.units,
            sources: input.sources,
            options: input.options,
            interner,
            diagnostics,
            elements: PrimaryMap::new(),
            files: FxHashMap::default(),
            unit_places,
            program: hir::Program::default(),
            instances: FxHashMap::default(),
            class_instances: FxHashMap::default(),
            classes: PrimaryMap::new(),
            dispatchers: IndexMap::default(),
            overriding_names: FxHashSet::default(),
            generated_functions: FxHashMap::default(),
            unset_fields: FxHashSet::default(),
            families: 0,
            functions: PrimaryMap::new(),
            queue: VecDeque::new(),
            depth: 0,
            nested_names: FxHashMap::default(),
            local_aliases: Vec::new(),
            lazy_start: Vec::new(),
            runtime_start: Vec::new(),
            is_silent: false,
            suggestions_left: 100,
            start_done: false,
            unreachable: false,
        };
        cx.reserve_classes();
        cx
    }

    /// The element of the file with a path, as messages show it.
    pub(crate) fn file_with_path(&self, path: &str) -> Option<ElementId> {
        let (id, _) = self.sources.files().find(|(_, file)| file.path == path)?;
        self.files.get(&id).copied()
    }

    /// A name for a nested function that no other has.
    pub(crate) fn nested_name(&mut self, name: String, numbering: Numbering) -> String {
        let count = self.nested_names.entry(name.clone()).or_default();
        *count += 1;
        match numbering {
            Numbering::FromSecond if *count == 1 => name,
            Numbering::FromSecond | Numbering::All => format!("{name}|{}", *count - 1),
        }
    }

    /// The name of the start code of the file around an element.
    pub(crate) fn start_name(&self, element: ElementId) -> String {
        let file = self.sources.file(self.elements[element].file);
        format!("start:{}", file.internal_path())
    }

    pub(crate) fn unit_of(&self, file: FileId) -> Option<&'a Unit> {
        self.unit_places.get(&file).map(|&place| &self.units[place])
    }

    /// The name of an element in the program: `assembly/index/ns.fn`.
    pub(crate) fn internal_name(&self, id: ElementId) -> String {
        let mut parts = Vec::new();
        let mut at = id;
        loop {
            let element = &self.elements[at];
            match element.kind {
                ElementKind::File(_) => {
                    let file = self.text(element.name);
                    parts.reverse();
                    return if parts.is_empty() { file.to_string() } else { format!("{file}/{}", parts.join(".")) };
                }
                ElementKind::Root => {
                    parts.reverse();
                    return parts.join(".");
                }
                _ => parts.push(self.member_text(element)),
            }
            at = element.parent;
        }
    }

    /// `name`, `get:name`, `set:name`.
    pub(crate) fn member_text(&self, element: &Element<'a>) -> Cow<'_, str> {
        let text = self.text(element.name);
        let prefix = match element.flags {
            flags if flags.contains(Flags::GETTER) => "get:",
            flags if flags.contains(Flags::SETTER) => "set:",
            _ => return Cow::Borrowed(text),
        };
        Cow::Owned(format!("{prefix}{text}"))
    }

    /// Reports a message. In code that nothing reaches, an error becomes a warning unless `--strict`.
    pub(crate) fn report(&mut self, mut diagnostic: Diagnostic) {
        if self.is_silent {
            return;
        }
        if self.unreachable && !self.options.strict && diagnostic.category == Category::Error {
            diagnostic.category = Category::Warning;
            diagnostic.notes.push("Nothing calls this code; '--strict' makes it an error.".to_string());
        }
        self.diagnostics.report(diagnostic);
    }

    /// Does something once for the whole program, whose messages count even if it is first asked for on trial.
    pub(crate) fn aloud<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        let is_silent = std::mem::replace(&mut self.is_silent, false);
        let result = work(self);
        self.is_silent = is_silent;
        result
    }

    /// Does something whose messages are dropped.
    pub(crate) fn silently<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        let is_silent = std::mem::replace(&mut self.is_silent, true);
        let result = work(self);
        self.is_silent = is_silent;
        result
    }

    /// Reports a message without labels.
    pub(crate) fn error(&mut self, code: Code, span: Span, arguments: &[&str]) {
        self.report(Diagnostic::new(code, span, arguments));
    }

    /// AS100 for a construct that is not compiled (yet), with what to write instead.
    pub(crate) fn not_supported(&mut self, construct: &str, span: Span, help: &str) {
        self.report(Diagnostic::new(Code::AS100, span, &[construct]).help(help));
    }

    pub(crate) fn element(&self, id: ElementId) -> &Element<'a> {
        &self.elements[id]
    }

    pub(crate) fn text(&self, name: Name) -> &str {
        self.interner.text(name)
    }

    pub(crate) fn intern(&mut self, text: &str) -> Name {
        self.interner.intern(text)
    }

    pub(crate) fn signature(&self, id: SignatureId) -> &Signature {
        self.program.signature(id)
    }

    /// Whether code at this element is a library's: unsafe code is allowed, and it is checked only when reached.
    pub(crate) fn is_library(&self, element: ElementId) -> bool {
        self.sources.file(self.elements[element].file).kind == FileKind::Library
    }

    /// Whether code at this element is the runtime's: the memory that it accesses by address is its own.
    pub(crate) fn is_runtime(&self, element: ElementId) -> bool {
        self.sources.file(self.elements[element].file).internal_path().starts_with("~lib/rt/")
    }

    /// A type as messages show it.
    pub(crate) fn type_name(&self, ty: Type) -> String {
        match ty {
            Type::STRING => "string".to_string(),
            Type::Ref { to, nullable } => {
                let name = match to {
                    Reference::Class(class) | Reference::Unmanaged(class) => self.program.classes[class].name.clone(),
                    Reference::Function(signature) => self.signature_name(signature),
                    Reference::External(_) => external_name(to).to_string(),
                };
                match (nullable, to) {
                    (true, Reference::Function(_)) => format!("({name}) | null"),
                    (true, _) => format!("{name} | null"),
                    (false, _) => name,
                }
            }
            value => value.value_name().to_string(),
        }
    }

    /// `(a: i32, b?: f64) => void`, without parameter names.
    pub(crate) fn signature_name(&self, id: SignatureId) -> String {
        let signature = self.signature(id);
        let mut text = String::from("(");
        if let Some(this) = signature.this {
            text.push_str("this: ");
            text.push_str(&self.type_name(this));
        }
        for (at, &param) in signature.params.iter().enumerate() {
            if text.len() > 1 {
                text.push_str(", ");
            }
            if signature.rest && at + 1 == signature.params.len() {
                text.push_str("...");
            }
            text.push_str(&self.type_name(param));
            if at as u32 >= signature.required {
                text.push('?');
            }
        }
        text.push_str(") => ");
        text.push_str(&self.type_name(signature.result));
        text
    }
}

fn external_name(reference: Reference) -> &'static str {
    match reference {
        Reference::External(external) => match external {
            hir::External::Func => "ref_func",
            hir::External::Extern => "ref_extern",
            hir::External::Any => "ref_any",
            hir::External::Eq => "ref_eq",
            hir::External::Struct => "ref_struct",
            hir::External::Array => "ref_array",
            hir::External::I31 => "ref_i31",
        },
        Reference::Class(_) | Reference::Unmanaged(_) | Reference::Function(_) => "",
    }
}
