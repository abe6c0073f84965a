//! Function bodies: parameters, variables, the end.

use crate::program::Lowerer;
use crate::types::value_type;
use asc_hir::{FuncId, FuncKind, Function, LabelId, LocalId, Type};
use asc_ir as ir;
use asc_ir::builder::FunctionBuilder;
use asc_source::Span;
use cranelift_entity::{EntityRef, SecondaryMap};

/// Where `break` and `continue` of a label go.
#[derive(Clone, Copy, Default)]
pub(crate) struct Label {
    pub(crate) exit: Option<ir::Block>,
    pub(crate) next: Option<ir::Block>,
}

/// The state of lowering one body.
pub(crate) struct FunctionLowerer<'a, 'p> {
    pub(crate) lowerer: &'a mut Lowerer<'p>,
    pub(crate) function: &'p Function,
    pub(crate) builder: FunctionBuilder,
    pub(crate) labels: SecondaryMap<LabelId, Label>,
}

/// The body of a function that is no import.
pub(crate) fn lower_body(lowerer: &mut Lowerer<'_>, id: FuncId) -> ir::Body {
    let program = lowerer.program;
    let function = &program.functions[id];
    let foreign = lowerer.open_table || lowerer.called_by_host.contains(id);
    let params: Vec<ir::Type> = parameters(function).filter_map(|(_, ty)| value_type(ty)).collect();
    let builder = FunctionBuilder::new(&params);
    let mut this = FunctionLowerer { lowerer, function, builder, labels: SecondaryMap::new() };
    this.declare_variables();
    this.define_parameters(foreign);
    match &function.kind {
        FuncKind::Body(stmts) => this.stmts(stmts),
        FuncKind::Dispatch { targets, otherwise } => this.dispatch_stub(targets, *otherwise),
        FuncKind::VisitMembers { visit } => this.visit_members(*visit),
        FuncKind::VisitGlobals { visit } => this.visit_globals(*visit),
        FuncKind::Import { .. } => panic!("'{}' is an import", function.name),
    }
    // Behind the last statement: the end of a function without result; one with a result has returned.
    match value_type(program.signature(function.signature).result) {
        None => this.builder.return_(None),
        Some(_) => this.builder.unreachable(),
    }
    this.builder.finish()
}

fn parameters(function: &Function) -> impl Iterator<Item = (LocalId, Type)> {
    function.locals.iter().take(function.params as usize).map(|(id, local)| (id, local.ty))
}

impl FunctionLowerer<'_, '_> {
    /// Variables have the numbers of locals.
    fn declare_variables(&mut self) {
        for local in self.function.locals.values() {
            // A local of a type without values is never read nor written; the number is all it needs.
            let ty = value_type(local.ty).unwrap_or(ir::Type::I32);
            self.builder.declare_var(ty, &local.name);
        }
    }

    fn define_parameters(&mut self, foreign: bool) {
        self.at(self.function.span);
        for (at, (id, ty)) in parameters(self.function).enumerate() {
            let param = self.builder.param(at);
            self.builder.def_var(variable(id), param);
            if foreign && ty.is_small_integer() {
                let value = self.normalise(param, ty);
                self.builder.def_var(variable(id), value);
            }
        }
    }

    /// What follows stands at the start of `span`.
    pub(crate) fn at(&mut self, span: Span) {
        self.builder.set_pos(position(span));
    }
}

pub(crate) fn position(span: Span) -> ir::SourcePos {
    if span.is_none() { ir::SourcePos::NONE } else { ir::SourcePos(span.start) }
}

pub(crate) fn variable(local: LocalId) -> ir::Variable {
    ir::Variable::new(local.index())
}
