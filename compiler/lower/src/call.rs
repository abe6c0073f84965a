//! Calls: direct, through function objects, through the table.

use crate::function::FunctionLowerer;
use crate::program::{function_id, global_id};
use crate::types::{intern, value_type};
use asc_hir::{Expr, FuncId, FuncKind, SignatureId};
use asc_ir::{self as ir, Imm, Value};
use asc_ops::Op;
use smallvec::SmallVec;

type Values = SmallVec<[Value; 8]>;

impl FunctionLowerer<'_, '_> {
    pub(crate) fn call(&mut self, function: FuncId, args: &[Expr], expr: &Expr) -> Option<Value> {
        if self.lowerer.program.runtime.is_some_and(|runtime| runtime.link == Some(function)) {
            return self.link(args, expr);
        }
        let args = self.values(args);
        self.at(expr.span);
        let result = self.builder.call(function_id(function), &args, value_type(expr.ty))?;
        let foreign = matches!(self.lowerer.program.functions[function].kind, FuncKind::Import { .. });
        Some(if foreign { self.normalise(result, expr.ty) } else { result })
    }

    /// `__link(parent, child, expectMultiple)`: what compiled stores tell the collector by themselves.
    fn link(&mut self, args: &[Expr], expr: &Expr) -> Option<Value> {
        let values = self.values(args);
        self.at(expr.span);
        let managed =
            |this: &mut Self, value| this.builder.typed(Op::ManagedOf, &[value], Imm::None, ir::Type::Managed);
        let (parent, child) = (managed(self, values[0]), managed(self, values[1]));
        self.builder.inst(Op::WriteBarrier, &[parent, child], Imm::None, None);
        None
    }

    /// Calls the function that an object stands for; `setting` is its signature and how many arguments the source gave.
    pub(crate) fn call_object(
        &mut self,
        callee: &Expr,
        setting: (SignatureId, u32),
        args: &[Expr],
        expr: &Expr,
    ) -> Option<Value> {
        let (signature, given) = setting;
        let callee = self.value(callee);
        let mut args = self.values(args);
        self.at(expr.span);
        if let Some(global) = self.lowerer.program.arguments_length {
            let given = self.builder.i32_const(given as i32);
            self.builder.global_set(global_id(global), given);
        }
        let access = self.lowerer.function_index_access();
        args.push(self.builder.load(Op::I32Load, callee, access, ir::Type::I32));
        let program = self.lowerer.program;
        let sig = intern(&mut self.lowerer.module, program, signature);
        self.call_table(sig, &args, expr)
    }

    /// `call_indirect`.
    pub(crate) fn call_index(&mut self, index: &Expr, args: &[Expr], expr: &Expr) -> Option<Value> {
        let index = self.value(index);
        let mut args = self.values(args);
        self.at(expr.span);
        let params = args.iter().map(|&arg| self.builder.value_type(arg)).collect();
        let results = value_type(expr.ty).into_iter().collect();
        let sig = self.lowerer.module.intern_signature(ir::Signature { params, results });
        args.push(index);
        self.call_table(sig, &args, expr)
    }

    fn call_table(&mut self, sig: ir::Sig, args_and_index: &[Value], expr: &Expr) -> Option<Value> {
        let result = self.builder.call_indirect(sig, args_and_index, value_type(expr.ty))?;
        Some(if self.lowerer.open_table { self.normalise(result, expr.ty) } else { result })
    }

    fn values(&mut self, args: &[Expr]) -> Values {
        args.iter().map(|arg| self.value(arg)).collect()
    }
}
