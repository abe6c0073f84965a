//! Modules: functions, globals, static memory, exports, and the plans for memory and table.

use crate::{Body, DataId, FuncId, GlobalId, Imm, Sig, Signature, Type};
use cranelift_entity::{EntityRef, PrimaryMap};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

/// A whole program.
#[derive(Clone, Default, Debug)]
pub struct Module {
    signatures: IndexSet<Signature, FxBuildHasher>,
    pub functions: PrimaryMap<FuncId, Function>,
    pub globals: PrimaryMap<GlobalId, Global>,
    pub data: PrimaryMap<DataId, Data>,
    pub exports: Vec<Export>,
    /// Runs when the module is instantiated, or as the export named by `MemoryPlan`'s sibling option.
    pub start: Option<FuncId>,
    pub memory: MemoryPlan,
    pub table: TablePlan,
    /// Names of alias classes; see [`AliasClass`].
    pub alias_classes: Vec<String>,
    pub runtime: Runtime,
    /// The mutable i32 global that holds the end of the shadow stack, where the collector finds references that are live
    /// in running functions. It grows down. A function that reads it before the `roots` pass is one that collects.
    pub stack_pointer: Option<GlobalId>,
}

/// The functions that instructions on managed objects become calls of; those that nothing needs are absent.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Runtime {
    /// `(size: i32, id: i32) -> i32`: a zeroed object.
    pub new: Option<FuncId>,
    /// The same, but the payload holds anything.
    pub allocate: Option<FuncId>,
    /// The same for constant sizes up to `small_size`: the short way, worth being copied to the call.
    pub allocate_small: Option<FuncId>,
    /// The largest payload that `allocate_small` makes, in bytes.
    pub small_size: u32,
    /// `(parent: i32, child: i32, expect_multiple: i32)`: `parent` holds a reference to `child` from now on. Without it
    /// stores need no barrier.
    pub link: Option<FuncId>,
    /// `()`: reports that the shadow stack is full, and does not return. Without it that is a plain trap.
    pub overflow: Option<FuncId>,
}

impl Runtime {
    /// All functions with the names that the text form has for them.
    pub fn functions(&self) -> [(&'static str, Option<FuncId>); 5] {
        [
            ("new", self.new),
            ("allocate", self.allocate),
            ("allocate_small", self.allocate_small),
            ("link", self.link),
            ("overflow", self.overflow),
        ]
    }

    /// The same to change.
    pub fn functions_mut(&mut self) -> [(&'static str, &mut Option<FuncId>); 5] {
        [
            ("new", &mut self.new),
            ("allocate", &mut self.allocate),
            ("allocate_small", &mut self.allocate_small),
            ("link", &mut self.link),
            ("overflow", &mut self.overflow),
        ]
    }
}

impl Module {
    pub fn intern_signature(&mut self, signature: Signature) -> Sig {
        Sig::new(self.signatures.insert_full(signature).0)
    }

    pub fn signature(&self, sig: Sig) -> &Signature {
        self.signatures.get_index(sig.index()).expect("a signature id belongs to the module that made it")
    }

    pub fn has_signature(&self, sig: Sig) -> bool {
        sig.index() < self.signatures.len()
    }

    pub fn signatures(&self) -> impl Iterator<Item = (Sig, &Signature)> {
        self.signatures.iter().enumerate().map(|(at, signature)| (Sig::new(at), signature))
    }

    /// A new alias class, disjoint from all others but [`AliasClass::ANY`].
    pub fn make_alias_class(&mut self, name: &str) -> AliasClass {
        self.alias_classes.push(name.to_string());
        AliasClass(u16::try_from(self.alias_classes.len()).unwrap_or(0))
    }

    /// The class of the runtime's own memory, if something accesses it.
    pub fn runtime_alias(&self) -> Option<AliasClass> {
        let at = self.alias_classes.iter().position(|name| name == RUNTIME_ALIAS)?;
        Some(AliasClass(u16::try_from(at + 1).unwrap_or(0)))
    }
}

/// The name of the alias class of the runtime's own memory: what making objects and barriers change.
pub const RUNTIME_ALIAS: &str = "runtime";

/// A set of memory places that a load or store may touch. Two classes are disjoint unless equal or one is `ANY`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct AliasClass(pub u16);

impl AliasClass {
    /// Anything: raw memory.
    pub const ANY: AliasClass = AliasClass(0);

    pub fn may_alias(self, other: AliasClass) -> bool {
        self == other || self == AliasClass::ANY || other == AliasClass::ANY
    }
}

/// Whether calls of a function are replaced by its body.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum InlineHint {
    /// As the inliner judges.
    #[default]
    Judge,
    /// Everywhere, at every level (`@inline`).
    Always,
    Never,
}

#[derive(Clone, Debug)]
pub struct Function {
    /// The internal name, unique in the module: `assembly/index/add`.
    pub name: String,
    pub sig: Sig,
    pub kind: FunctionKind,
    pub inline: InlineHint,
    /// A part of the runtime. Making an object changes memory and globals that only the runtime knows, of which
    /// `object.new` tells nothing: until objects are expanded, it is copied into nothing but the runtime itself.
    pub runtime: bool,
}

/// Whether a host function may call the module's exports before it returns.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Reentry {
    #[default]
    Possible,
    Never,
}

#[derive(Clone, Debug)]
pub enum FunctionKind {
    Import {
        module: String,
        name: String,
        reentry: Reentry,
    },
    Body(Box<Body>),
    /// Was found dead; nothing refers to it.
    Removed,
}

#[derive(Clone, Debug)]
pub struct Global {
    /// The internal name, unique in the module.
    pub name: String,
    pub ty: Type,
    pub mutable: bool,
    pub kind: GlobalKind,
}

#[derive(Clone, Debug)]
pub enum GlobalKind {
    Import {
        module: String,
        name: String,
    },
    Init(GlobalInit),
    /// Was found dead; nothing refers to it.
    Removed,
}

/// The constant expression that initialises a global.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GlobalInit {
    /// `I32` … `V128`, or `Heap` for a null reference, or `Func` for `ref.func`.
    Const(Imm),
    DataAddress {
        data: DataId,
        offset: u32,
    },
    HeapBase,
    DataEnd,
    /// The value of an imported immutable global.
    Global(GlobalId),
}

/// A piece of static memory, placed when the module is laid out if anything refers to it.
#[derive(Clone, Debug)]
pub struct Data {
    pub name: String,
    /// Leading bytes; the rest up to `size` is zero.
    pub bytes: Vec<u8>,
    pub size: u32,
    /// In bytes, a power of two: of the address at `align_offset`.
    pub align: u32,
    /// The byte that `align` holds for: an object's payload behind its header.
    pub align_offset: u32,
    pub relocations: Vec<Relocation>,
    /// Nothing writes it: equal pieces may be shared.
    pub readonly: bool,
}

/// An address to be stored, as a little-endian u32, at `at` when the module is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Relocation {
    Data { at: u32, data: DataId, offset: u32 },
    TableIndex { at: u32, function: FuncId },
}

#[derive(Clone, Debug)]
pub struct Export {
    pub name: String,
    pub item: ExportItem,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExportItem {
    Func(FuncId),
    Global(GlobalId),
    Memory,
    Table,
}

/// How memory is defined.
#[derive(Clone, Debug, Default)]
pub struct MemoryPlan {
    /// Import it as `env.memory` instead of defining it.
    pub import: bool,
    /// Pages of 64 KiB at least; more if static memory needs more.
    pub initial: u32,
    pub maximum: Option<u32>,
    pub shared: bool,
    /// Where static memory starts.
    pub base: u32,
    /// Export the start function under this name instead of running it at instantiation.
    pub export_start: Option<String>,
    /// Imported memory is known to be zero: trailing and leading zero bytes need no data segment.
    pub zero_filled: bool,
    /// Bytes between static memory and the heap for the shadow stack, if the module has one.
    pub stack_size: u32,
    /// Loads from the lowest addresses are made in any case: there is a page of memory at least.
    pub first_page: bool,
    /// Static data must end below this address, if not 0.
    pub low_limit: u32,
}

/// How the function table is defined.
#[derive(Clone, Debug, Default)]
pub struct TablePlan {
    /// Import it as `env.table`.
    pub import: bool,
    /// Index of the first function; at least 1, so that no function has the index 0.
    pub base: u32,
    /// Functions in table order, as far as the program fixes it; the layout appends others that are referred to.
    pub functions: Vec<FuncId>,
}
