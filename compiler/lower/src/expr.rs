//! Expressions.

use crate::function::{FunctionLowerer, variable};
use crate::program::{function_id, global_id};
use crate::types::value_type;
use asc_hir::{Const, Expr, ExprKind, GlobalId, GlobalKind, Immediate};
use asc_ir::{self as ir, AliasClass, Imm, MemArg, MemFlags, RefType, Value};
use asc_ops::{Effect, ImmediateKind, Op, OpType};
use smallvec::SmallVec;

impl FunctionLowerer<'_, '_> {
    /// Evaluates an expression that has a value.
    pub(crate) fn value(&mut self, expr: &Expr) -> Value {
        match self.expr(expr) {
            Some(value) => value,
            // Only what never returns can stand for a value without having one.
            None => self.placeholder(value_type(expr.ty).unwrap_or(ir::Type::I32)),
        }
    }

    /// Evaluates an expression for what that does.
    pub(crate) fn effect(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Logical { op, .. } => self.logical_effect(*op, expr),
            ExprKind::Conditional { .. } => self.conditional_effect(expr),
            ExprKind::Block { stmts, value } => {
                self.stmts(stmts);
                if let Some(value) = value {
                    self.effect(value);
                }
            }
            ExprKind::Cast { operand, .. } if expr.ty.is_bool() => self.effect(operand),
            ExprKind::Unary { operand, .. } => self.effect(operand),
            ExprKind::Local(_) | ExprKind::Const(_) | ExprKind::Global(_) | ExprKind::Null => {}
            _ => {
                self.expr(expr);
            }
        }
    }

    /// Any value: it is never used.
    fn placeholder(&mut self, ty: ir::Type) -> Value {
        debug_assert!(self.builder.is_unreachable(), "a value was expected of an expression without one");
        self.builder.zero(ty)
    }

    pub(crate) fn expr(&mut self, expr: &Expr) -> Option<Value> {
        let ty = value_type(expr.ty);
        if self.builder.is_unreachable() {
            return ty.map(|ty| self.placeholder(ty));
        }
        self.at(expr.span);
        match &expr.kind {
            ExprKind::Const(value) => ty.map(|ty| self.constant(*value, ty)),
            ExprKind::Null => ty.map(|ty| self.builder.zero(ty)),
            ExprKind::String(string) => {
                let address = self.lowerer.string(*string);
                ty.map(|ty| self.builder.typed(Op::DataAddress, &[], address.into(), ty))
            }
            ExprKind::StaticAddress { data, offset } => {
                let address = self.lowerer.static_address(*data, *offset);
                ty.map(|ty| self.builder.typed(Op::DataAddress, &[], address.into(), ty))
            }
            ExprKind::StaticObject(data) => {
                let address = self.lowerer.static_address(*data, 0);
                ty.map(|ty| self.builder.typed(Op::DataAddress, &[], address.into(), ty))
            }
            ExprKind::RttiBase => {
                let address = self.lowerer.rtti_base();
                Some(self.builder.typed(Op::DataAddress, &[], address.into(), ir::Type::I32))
            }
            ExprKind::Field { object, field } => Some(self.field(object, *field, expr)),
            ExprKind::SetField { object, field, value } => Some(self.set_field(object, *field, value, expr)),
            ExprKind::New(class) => Some(self.new_object(*class)),
            ExprKind::InstanceOf { operand, test } => Some(self.instance_of(operand, *test, expr)),
            ExprKind::HeapBase => Some(self.builder.op(Op::HeapBase, &[])),
            ExprKind::DataEnd => Some(self.builder.op(Op::DataEnd, &[])),
            ExprKind::FunctionObject(function) => {
                let address = self.lowerer.function_object(*function);
                ty.map(|ty| self.builder.typed(Op::DataAddress, &[], address.into(), ty))
            }
            ExprKind::FunctionReference(function) => {
                let function = Imm::Func(function_id(*function));
                ty.map(|ty| self.builder.typed(Op::RefFunc, &[], function, ty))
            }
            ExprKind::Local(local) => Some(self.builder.use_var(variable(*local))),
            ExprKind::SetLocal { local, value } => {
                let value = self.value(value);
                self.builder.def_var(variable(*local), value);
                Some(value)
            }
            ExprKind::Global(global) => Some(self.global(*global, expr)),
            ExprKind::SetGlobal { global, value } => {
                let value = self.value(value);
                self.at(expr.span);
                self.builder.global_set(global_id(*global), value);
                Some(value)
            }
            ExprKind::Unary { op, operand } => Some(self.unary(*op, operand, expr)),
            ExprKind::Binary { .. } => Some(self.binary(expr)),
            ExprKind::Logical { op, .. } => Some(self.logical(*op, expr)),
            ExprKind::Conditional { .. } => self.conditional(expr),
            ExprKind::Cast { kind, operand } => Some(self.cast(*kind, operand, expr)),
            ExprKind::Call { func, args } => self.call(*func, args, expr),
            ExprKind::CallObject { callee, signature, args, given } => {
                let setting = (*signature, *given);
                self.call_object(callee, setting, args, expr)
            }
            ExprKind::CallIndex { index, args, .. } => self.call_index(index, args, expr),
            ExprKind::Operator { op, args, immediate } => self.operator(*op, args, *immediate, expr),
            ExprKind::Block { stmts, value } => {
                self.stmts(stmts);
                value.as_ref().and_then(|value| self.expr(value))
            }
            ExprKind::Unreachable => {
                self.builder.unreachable();
                ty.map(|ty| self.placeholder(ty))
            }
        }
    }

    fn constant(&mut self, value: Const, ty: ir::Type) -> Value {
        let op = match ty {
            ir::Type::I32 => Op::I32Const,
            ir::Type::I64 => Op::I64Const,
            ir::Type::F32 => Op::F32Const,
            ir::Type::F64 => Op::F64Const,
            ir::Type::V128 => Op::V128Const,
            ir::Type::Managed | ir::Type::Ref(_) => panic!("{value:?} of a reference type"),
        };
        self.builder.typed(op, &[], constant_imm(value, ty), ty)
    }

    fn global(&mut self, id: GlobalId, expr: &Expr) -> Value {
        let global = &self.lowerer.program.globals[id];
        let ty = value_type(global.ty).expect("a global has a type with values");
        let foreign = matches!(global.kind, GlobalKind::Import { .. }) || self.lowerer.written_by_host.contains(id);
        let value = self.builder.global_get(global_id(id), ty);
        if foreign { self.normalise(value, expr.ty) } else { value }
    }

    fn operator(&mut self, op: Op, args: &[Expr], immediate: Immediate, expr: &Expr) -> Option<Value> {
        let row = op.row();
        let mut values: SmallVec<[Value; 4]> = args.iter().map(|arg| self.value(arg)).collect();
        self.at(expr.span);
        // Plain loads and stores take managed references as they are; for other operators they are addresses.
        let access = row.immediate == ImmediateKind::Mem && matches!(row.effect, Effect::Read | Effect::Write);
        for (value, operand) in values.iter_mut().zip(row.operands) {
            let managed = self.builder.value_type(*value) == ir::Type::Managed;
            if managed && *operand == OpType::I32 && !access {
                *value = self.builder.op(Op::PointerOf, &[*value]);
            }
        }
        let imm = self.operator_imm(immediate, expr);
        let Some(wanted) = value_type(expr.ty) else {
            self.builder.inst(op, &values, imm, ir::builder::row_type(op));
            return None;
        };
        let made = match ir::builder::row_type(op) {
            Some(made) if !(access && wanted == ir::Type::Managed) => made,
            Some(_) | None => wanted,
        };
        let value = self.builder.typed(op, &values, imm, made);
        if made == ir::Type::I32 && wanted == ir::Type::Managed {
            return Some(self.builder.typed(Op::ManagedOf, &[value], Imm::None, wanted));
        }
        Some(self.normalise(value, expr.ty))
    }

    fn operator_imm(&mut self, immediate: Immediate, expr: &Expr) -> Imm {
        let access = |offset: u32, align: u32, (alias, flags): (AliasClass, MemFlags)| {
            let align = align.trailing_zeros() as u8;
            MemArg { offset, align, flags, alias }
        };
        let raw = (AliasClass::ANY, MemFlags::empty());
        match immediate {
            // The one operator that names its type is `ref.null`.
            Immediate::None => match (value_type(expr.ty), &expr.kind) {
                (Some(ir::Type::Ref(RefType { heap, .. })), ExprKind::Operator { op: Op::RefNull, .. }) => {
                    Imm::Heap(RefType { heap, nullable: true })
                }
                _ => Imm::None,
            },
            Immediate::Mem { offset, align, place } => Imm::Mem(access(offset, align, self.lowerer.place(place))),
            Immediate::MemLane { offset, align, lane } => Imm::MemLane(access(offset, align, raw), lane),
            Immediate::Lane(lane) => Imm::Lane(lane),
            Immediate::Lanes(lanes) => Imm::Lanes(lanes),
        }
    }
}

/// A constant as the immediate of the operator that makes it, or of a global.
pub(crate) fn constant_imm(value: Const, ty: ir::Type) -> Imm {
    match (value, ty) {
        (Const::Int(value), ir::Type::I64) => Imm::I64(value),
        (Const::Int(value), ir::Type::F32) => Imm::F32((value as f32).to_bits()),
        (Const::Int(value), ir::Type::F64) => Imm::F64((value as f64).to_bits()),
        (Const::Int(value), _) => Imm::I32(value as i32),
        (Const::F32(value), _) => Imm::F32(value.to_bits()),
        (Const::F64(value), _) => Imm::F64(value.to_bits()),
        (Const::V128(bytes), _) => Imm::V128(bytes),
    }
}
