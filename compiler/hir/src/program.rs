//! Whole programs.

use crate::{Class, ClassId, ClassKind, Const, Expr, Field, FieldId, Runtime, Signature, SignatureId, Stmt, Type};
use asc_source::Span;
use cranelift_entity::{EntityRef, PrimaryMap, entity_impl};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FuncId(u32);
entity_impl!(FuncId, "func");

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GlobalId(u32);
entity_impl!(GlobalId, "global");

/// A local variable or parameter of one function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalId(u32);
entity_impl!(LocalId, "local");

/// A string literal of the program; equal texts have equal ids.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StringId(u32);
entity_impl!(StringId, "string");

/// A piece of static memory (`memory.data`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StaticId(u32);
entity_impl!(StaticId, "static");

/// A checked program. Only what is reachable from exports, start code and the table stands in it.
#[derive(Clone, Default, Debug)]
pub struct Program {
    signatures: IndexSet<Signature, FxBuildHasher>,
    strings: IndexSet<Box<[u16]>, FxBuildHasher>,
    pub functions: PrimaryMap<FuncId, Function>,
    pub globals: PrimaryMap<GlobalId, Global>,
    pub statics: PrimaryMap<StaticId, StaticData>,
    pub exports: Vec<Export>,
    /// Runs the top-level statements of all files in order; `None` when there are none.
    pub start: Option<FuncId>,
    /// The global that holds the number of arguments given to the running call; `None` when nothing observes it.
    pub arguments_length: Option<GlobalId>,
    /// By class id at run time.
    pub classes: PrimaryMap<ClassId, Class>,
    pub fields: PrimaryMap<FieldId, Field>,
    /// `None` if nothing allocates.
    pub runtime: Option<Runtime>,
    /// `__stack_pointer`: the top of the shadow stack; `None` if the runtime does not look for roots.
    pub stack_pointer: Option<GlobalId>,
}

impl Program {
    pub fn intern_signature(&mut self, signature: Signature) -> SignatureId {
        SignatureId::new(self.signatures.insert_full(signature).0)
    }

    pub fn signature(&self, id: SignatureId) -> &Signature {
        self.signatures.get_index(id.index()).expect("a signature id belongs to the program that made it")
    }

    pub fn intern_string(&mut self, text: &[u16]) -> StringId {
        match self.strings.get_index_of(text) {
            Some(at) => StringId::new(at),
            None => StringId::new(self.strings.insert_full(text.into()).0),
        }
    }

    pub fn string(&self, id: StringId) -> &[u16] {
        self.strings.get_index(id.index()).expect("a string id belongs to the program that made it")
    }

    /// Whether a class is `base`, extends it or implements it, directly or not. `Object` is the base of all managed
    /// classes and interfaces.
    pub fn is_derived(&self, class: ClassId, base: ClassId) -> bool {
        if class == base {
            return true;
        }
        let mut at = Some(class);
        while let Some(class) = at {
            let declared = &self.classes[class];
            if class == base || declared.interfaces.iter().any(|&interface| self.is_derived(interface, base)) {
                return true;
            }
            at = declared.base;
        }
        base == ClassId::OBJECT && self.classes[class].kind != ClassKind::Unmanaged
    }

    /// How much the program holds now.
    pub fn mark(&self) -> ProgramMark {
        ProgramMark {
            signatures: self.signatures.len(),
            strings: self.strings.len(),
            functions: self.functions.len(),
            globals: self.globals.len(),
            statics: self.statics.len(),
            classes: self.classes.len(),
            fields: self.fields.len(),
        }
    }

    /// Drops what has been added since the mark, which nothing older may refer to. Exports stay.
    pub fn truncate(&mut self, mark: ProgramMark) {
        self.signatures.truncate(mark.signatures);
        self.strings.truncate(mark.strings);
        truncate_map(&mut self.functions, mark.functions);
        truncate_map(&mut self.globals, mark.globals);
        truncate_map(&mut self.statics, mark.statics);
        truncate_map(&mut self.classes, mark.classes);
        truncate_map(&mut self.fields, mark.fields);
        let is_gone = |global: GlobalId| global.index() >= mark.globals;
        self.arguments_length = self.arguments_length.filter(|&global| !is_gone(global));
        self.stack_pointer = self.stack_pointer.filter(|&global| !is_gone(global));
        self.runtime = self.runtime.filter(|runtime| runtime.functions().all(|func| func.index() < mark.functions));
    }

    pub fn strings(&self) -> impl Iterator<Item = (StringId, &[u16])> {
        self.strings.iter().enumerate().map(|(at, text)| (StringId::new(at), &**text))
    }
}

/// A state of a growing program; see [`Program::mark`].
#[derive(Clone, Copy, Debug)]
pub struct ProgramMark {
    signatures: usize,
    strings: usize,
    functions: usize,
    globals: usize,
    statics: usize,
    classes: usize,
    fields: usize,
}

fn truncate_map<K: EntityRef, V>(map: &mut PrimaryMap<K, V>, len: usize) {
    if map.len() > len {
        *map = std::mem::take(map).into_iter().map(|(_, value)| value).take(len).collect();
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Inline {
    #[default]
    Judge,
    /// `@inline`.
    Always,
}

#[derive(Clone, Debug)]
pub struct Function {
    /// The internal name, unique in the program: `assembly/index/add`, `assembly/index/max<i32>`.
    pub name: String,
    pub signature: SignatureId,
    /// Parameters first, `this` before them.
    pub locals: PrimaryMap<LocalId, Local>,
    /// How many of `locals` are parameters.
    pub params: u32,
    pub kind: FuncKind,
    pub inline: Inline,
    /// Of its name in the source.
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum FuncKind {
    /// A host function.
    Import { module: String, name: String },
    /// Every path returns a value unless the result is `Void`.
    Body(Vec<Stmt>),
    /// A call of a virtual method: of the target for the class of `this`, the first parameter, else of `otherwise`;
    /// with neither, it cannot run.
    Dispatch { targets: Vec<(ClassId, FuncId)>, otherwise: Option<FuncId> },
    /// `__visit_members(ptr: usize, cookie: u32)`: calls `visit(reference, cookie)` for each reference that is not null
    /// in an object.
    VisitMembers { visit: FuncId },
    /// `__visit_globals(cookie: u32)`: calls `visit(reference, cookie)` for each managed global that is not null.
    VisitGlobals { visit: FuncId },
}

#[derive(Clone, Debug)]
pub struct Local {
    pub name: String,
    pub ty: Type,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Global {
    /// The internal name, unique in the program.
    pub name: String,
    pub ty: Type,
    pub mutable: bool,
    pub kind: GlobalKind,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum GlobalKind {
    Import {
        module: String,
        name: String,
    },
    /// The zero of its type; start code may assign more.
    Zero,
    Const(Const),
    /// `String`, `StaticAddress`, `HeapBase`, `DataEnd`, `FunctionObject`, `FunctionReference` or `Null`.
    Symbolic(Box<Expr>),
}

/// Memory reserved at compile time.
#[derive(Clone, Debug)]
pub struct StaticData {
    /// Leading bytes; the rest up to `size` is zero.
    pub bytes: Vec<u8>,
    pub size: u32,
    /// In bytes, a power of two.
    pub align: u32,
    /// It is an object of this class with its header before it; else raw memory.
    pub class: Option<ClassId>,
    pub relocations: Vec<StaticRelocation>,
}

/// An address to be stored in static memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StaticRelocation {
    /// Where in the piece.
    pub at: u32,
    pub target: StaticTarget,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StaticTarget {
    String(StringId),
    Static(StaticId),
    Function(FuncId),
}

#[derive(Clone, Debug)]
pub struct Export {
    pub name: String,
    pub item: ExportItem,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExportItem {
    Func(FuncId),
    Global(GlobalId),
}
