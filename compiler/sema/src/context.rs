//! The state of one check of a program, shared by all its parts.

use asc_hir::{self as hir, FuncId, Reference, Signature, SignatureId, Type};
use asc_source::{Category, Code, Diagnostic, Diagnostics, FileId, FileKind, Interner, Name, SourceMap, Span};
use cranelift_entity::PrimaryMap;
use rustc_hash::FxHashMap;

use crate::element::{Element, ElementId};
use crate::{Options, Unit};

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
    pub(crate) program: hir::Program,
    /// Function instances by element and type arguments.
    pub(crate) instances: FxHashMap<(ElementId, Box<[Type]>), FuncId>,
    /// Nothing that runs has asked for what is being checked now: its mistakes are warnings unless `--strict`.
    pub(crate) unreachable: bool,
}

impl<'a> Context<'a> {
    /// Reports a message. In code that nothing reaches, an error becomes a warning unless `--strict`.
    pub(crate) fn report(&mut self, mut diagnostic: Diagnostic) {
        if self.unreachable && !self.options.strict && diagnostic.category == Category::Error {
            diagnostic.category = Category::Warning;
            diagnostic.notes.push("Nothing calls this code; '--strict' makes it an error.".to_string());
        }
        self.diagnostics.report(diagnostic);
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

    /// A type as messages show it.
    pub(crate) fn type_name(&self, ty: Type) -> String {
        match ty {
            Type::Ref { to, nullable } => {
                let name = match to {
                    Reference::Class(class) => {
                        self.program.class_names.get(class.as_u32() as usize).cloned().unwrap_or_default()
                    }
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
        Reference::Class(_) | Reference::Function(_) => "",
    }
}
