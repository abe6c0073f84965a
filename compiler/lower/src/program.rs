//! Whole programs: functions, globals, imports, exports, the start function, and the plans for memory and table.

use crate::function::lower_body;
use crate::place::AliasClasses;
use crate::types::{intern, value_type};
use crate::{data::Statics, expr::constant_imm};
use asc_hir::{self as hir, Const, Expr, ExprKind, Program};
use asc_ir as ir;
use asc_ops::Features;
use cranelift_entity::{EntityRef, EntitySet};

/// What the compilation's options mean to lowering.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub features: Features,
    pub memory: ir::MemoryPlan,
    pub table: ir::TablePlan,
    pub export_memory: bool,
    pub export_table: bool,
}

/// The state of lowering one program.
pub(crate) struct Lowerer<'a> {
    pub(crate) program: &'a Program,
    pub(crate) features: Features,
    /// The host can call, or put into the table, functions that are called through it.
    pub(crate) open_table: bool,
    /// Functions that the host can call: their small integer parameters may hold anything.
    pub(crate) called_by_host: EntitySet<hir::FuncId>,
    /// Globals that the host can write.
    pub(crate) written_by_host: EntitySet<hir::GlobalId>,
    pub(crate) module: ir::Module,
    pub(crate) statics: Statics,
    pub(crate) aliases: AliasClasses,
}

/// Lowers a program without errors.
pub fn lower(program: &Program, options: &Options) -> ir::Module {
    let mut module = ir::Module::default();
    module.memory = options.memory.clone();
    module.table = options.table.clone();
    let mut lowerer = Lowerer {
        program,
        features: options.features,
        open_table: options.table.import || options.export_table,
        called_by_host: EntitySet::new(),
        written_by_host: EntitySet::new(),
        module,
        statics: Statics::default(),
        aliases: AliasClasses::default(),
    };
    lowerer.exports(options);
    lowerer.globals();
    lowerer.functions();
    lowerer.module.start = program.start.map(function_id);
    lowerer.module.stack_pointer = program.stack_pointer.map(global_id);
    if program.stack_pointer.is_none() {
        lowerer.module.memory.stack_size = 0;
    }
    if let Some(runtime) = &program.runtime {
        lowerer.module.runtime = ir::Runtime {
            new: Some(function_id(runtime.new)),
            allocate: runtime.allocate.map(function_id),
            allocate_small: runtime.allocate_small.map(function_id),
            small_size: hir::Runtime::SMALL_SIZE,
            link: runtime.link.map(function_id),
            overflow: runtime.overflow.map(function_id),
        };
    }
    lowerer.module
}

/// Functions keep their numbers.
pub(crate) fn function_id(id: hir::FuncId) -> ir::FuncId {
    ir::FuncId::new(id.index())
}

/// Globals keep their numbers.
pub(crate) fn global_id(id: hir::GlobalId) -> ir::GlobalId {
    ir::GlobalId::new(id.index())
}

impl Lowerer<'_> {
    fn exports(&mut self, options: &Options) {
        for export in &self.program.exports {
            let item = match export.item {
                hir::ExportItem::Func(function) => {
                    self.called_by_host.insert(function);
                    ir::ExportItem::Func(function_id(function))
                }
                hir::ExportItem::Global(global) => {
                    if self.program.globals[global].mutable {
                        self.written_by_host.insert(global);
                    }
                    ir::ExportItem::Global(global_id(global))
                }
            };
            self.module.exports.push(ir::Export { name: export.name.clone(), item });
        }
        let plans = [
            (options.export_memory, "memory", ir::ExportItem::Memory),
            (options.export_table, "table", ir::ExportItem::Table),
        ];
        for (_, name, item) in plans.into_iter().filter(|&(wanted, ..)| wanted) {
            self.module.exports.push(ir::Export { name: name.to_string(), item });
        }
    }

    fn globals(&mut self) {
        for (id, global) in &self.program.globals {
            let ty = value_type(global.ty).expect("a global has a type with values");
            let kind = match &global.kind {
                hir::GlobalKind::Import { module, name } => {
                    self.written_by_host.insert(id);
                    ir::GlobalKind::Import { module: module.clone(), name: name.clone() }
                }
                hir::GlobalKind::Zero => ir::GlobalKind::Init(ir::GlobalInit::Const(zero(ty))),
                hir::GlobalKind::Const(value) => ir::GlobalKind::Init(ir::GlobalInit::Const(constant_imm(*value, ty))),
                hir::GlobalKind::Symbolic(value) => ir::GlobalKind::Init(self.symbolic(value, ty)),
            };
            let made = ir::Global { name: global.name.clone(), ty, mutable: global.mutable, kind };
            self.module.globals.push(made);
        }
    }

    /// The initialiser that a symbolic expression stands for.
    fn symbolic(&mut self, value: &Expr, ty: ir::Type) -> ir::GlobalInit {
        match value.kind {
            ExprKind::String(string) => self.string(string).into(),
            ExprKind::StaticAddress { data, offset } => self.static_address(data, offset).into(),
            ExprKind::StaticObject(data) => self.static_address(data, 0).into(),
            ExprKind::RttiBase => self.rtti_base().into(),
            ExprKind::FunctionObject(function) => self.function_object(function).into(),
            ExprKind::HeapBase => ir::GlobalInit::HeapBase,
            ExprKind::DataEnd => ir::GlobalInit::DataEnd,
            ExprKind::FunctionReference(function) => ir::GlobalInit::Const(ir::Imm::Func(function_id(function))),
            ExprKind::Null => ir::GlobalInit::Const(zero(ty)),
            _ => panic!("{:?} cannot initialise a global", value.kind),
        }
    }

    fn functions(&mut self) {
        for (id, function) in &self.program.functions {
            let sig = intern(&mut self.module, self.program, function.signature);
            let kind = match &function.kind {
                hir::FuncKind::Import { module, name } => ir::FunctionKind::Import {
                    module: module.clone(),
                    name: name.clone(),
                    reentry: reentry(&function.name),
                },
                hir::FuncKind::Body(_)
                | hir::FuncKind::Dispatch { .. }
                | hir::FuncKind::VisitMembers { .. }
                | hir::FuncKind::VisitGlobals { .. } => ir::FunctionKind::Body(Box::new(lower_body(self, id))),
            };
            let inline = match function.inline {
                hir::Inline::Judge => ir::InlineHint::Judge,
                hir::Inline::Always => ir::InlineHint::Always,
            };
            let (name, runtime) = (function.name.clone(), is_runtime(&function.name));
            self.module.functions.push(ir::Function { name, sig, kind, inline, runtime });
        }
    }
}

/// Whether a function belongs to the runtime, by its internal name.
fn is_runtime(name: &str) -> bool {
    name.starts_with("~lib/rt/")
}

/// The host functions that the library asks for do their work and return.
fn reentry(name: &str) -> ir::Reentry {
    if name.starts_with("~lib/") { ir::Reentry::Never } else { ir::Reentry::Possible }
}

/// The zero or null of a type, as the constant that initialises a global.
fn zero(ty: ir::Type) -> ir::Imm {
    match ty {
        ir::Type::I32 | ir::Type::I64 | ir::Type::F32 | ir::Type::F64 => constant_imm(Const::Int(0), ty),
        ir::Type::V128 => ir::Imm::V128([0; 16]),
        ir::Type::Managed => ir::Imm::I32(0),
        ir::Type::Ref(reference) => ir::Imm::Heap(reference),
    }
}
