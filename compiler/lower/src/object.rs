//! Objects: making them, their fields, and what class they are of.

use crate::class_set::{ClassSet, Membership};
use crate::function::FunctionLowerer;
use crate::place::{CLASS_AT, memory_operators};
use crate::program::function_id;
use crate::types::value_type;
use asc_hir::{ClassId, ClassKind, Expr, FieldId, InstanceTest, Place, Visit};
use asc_ir::{self as ir, Imm, MemArg, Target, Value};
use asc_ops::Op;

impl FunctionLowerer<'_, '_> {
    /// A new object, all bytes zero.
    ///
    /// What a container holds is alive through the container's own visitor: its objects must exist, so they come from
    /// the runtime directly and are never taken apart.
    pub(crate) fn new_object(&mut self, class: ClassId) -> Value {
        let declared = &self.lowerer.program.classes[class];
        let classes = &self.lowerer.program.classes;
        let bases = std::iter::successors(Some(class), |&class| classes[class].base);
        let is_container = bases.into_iter().any(|class| matches!(classes[class].visit, Visit::Custom(_)));
        let size = self.builder.i32_const(declared.size as i32);
        let id = self.builder.i32_const(class.as_u32() as i32);
        if let Some(runtime) = self.lowerer.program.runtime.filter(|_| is_container)
            && let Some(made) = self.builder.call(function_id(runtime.new), &[size, id], Some(ir::Type::I32))
        {
            return self.builder.typed(Op::ManagedOf, &[made], Imm::None, ir::Type::Managed);
        }
        self.builder.typed(Op::ObjectNew, &[size, id], Imm::None, ir::Type::Managed)
    }

    pub(crate) fn field(&mut self, object: &Expr, field: FieldId, expr: &Expr) -> Value {
        let object = self.value(object);
        self.at(expr.span);
        let ty = self.lowerer.program.fields[field].ty;
        let (load, _) = memory_operators(ty);
        let access = self.lowerer.field_access(field, load);
        let result = value_type(ty).expect("a field has a type with values");
        self.builder.load(load, object, access, result)
    }

    pub(crate) fn set_field(&mut self, object: &Expr, field: FieldId, value: &Expr, expr: &Expr) -> Value {
        let object = self.value(object);
        let value = self.value(value);
        self.at(expr.span);
        let program = self.lowerer.program;
        let declared = &program.fields[field];
        let (_, store) = memory_operators(declared.ty);
        let access = self.lowerer.field_access(field, store);
        self.builder.store(store, object, value, access);
        let links = program.runtime.is_some_and(|runtime| runtime.link.is_some());
        let managed = program.classes[declared.class].kind != ClassKind::Unmanaged && declared.ty.is_managed();
        if links && managed {
            self.builder.inst(Op::WriteBarrier, &[object, value], Imm::None, None);
        }
        value
    }

    /// The class id in the header of an object that is not null.
    pub(crate) fn class_of(&mut self, object: Value) -> Value {
        let address = self.address(object);
        let header = self.builder.i32_const(CLASS_AT);
        let place = self.builder.op(Op::I32Sub, &[address, header]);
        let (alias, flags) = self.lowerer.place(Place::ObjectClass);
        self.builder.load(Op::I32Load, place, MemArg { offset: 0, align: 2, flags, alias }, ir::Type::I32)
    }

    fn address(&mut self, object: Value) -> Value {
        match self.builder.value_type(object) {
            ir::Type::Managed => self.builder.op(Op::PointerOf, &[object]),
            _ => object,
        }
    }

    /// 1 if the object belongs to the class, else 0; null belongs to none.
    pub(crate) fn instance_of(&mut self, operand: &Expr, test: InstanceTest, expr: &Expr) -> Value {
        let object = self.value(operand);
        self.at(expr.span);
        let set = ClassSet::of_test(self.lowerer.program, test);
        let membership = set.membership();
        if membership == Membership::None || self.builder.is_unreachable() {
            return self.builder.i32_const(0);
        }
        if !operand.ty.is_nullable() {
            return self.is_member(object, &membership);
        }
        let address = self.address(object);
        if membership == Membership::All {
            let zero = self.builder.i32_const(0);
            return self.builder.op(Op::I32Ne, &[address, zero]);
        }
        let inside = self.builder.make_block();
        let (end, result) = self.builder.make_block_with(ir::Type::I32);
        let no = self.builder.i32_const(0);
        self.builder.branch(address, Target::new(inside), Target::with(end, [no]));
        self.builder.seal_and_switch_to(inside);
        let truth = self.is_member(object, &membership);
        self.builder.jump(Target::with(end, [truth]));
        self.builder.seal_and_switch_to(end);
        result
    }

    /// Whether the class of an object that is not null is in a set.
    fn is_member(&mut self, object: Value, membership: &Membership) -> Value {
        match membership {
            Membership::None => return self.builder.i32_const(0),
            Membership::All => return self.builder.i32_const(1),
            Membership::One(_) | Membership::Range(..) | Membership::Bits(..) | Membership::Table(_) => {}
        }
        let class = self.class_of(object);
        self.id_in(class, membership)
    }

    /// Whether a class id is in a set, as 0 or 1.
    pub(crate) fn id_in(&mut self, class: Value, membership: &Membership) -> Value {
        match membership {
            Membership::None => self.builder.i32_const(0),
            Membership::All => self.builder.i32_const(1),
            Membership::One(id) => {
                let id = self.builder.i32_const(*id as i32);
                self.builder.op(Op::I32Eq, &[class, id])
            }
            Membership::Range(first, last) => {
                let at = self.distance(class, *first);
                let most = self.builder.i32_const((last - first) as i32);
                self.builder.op(Op::I32LeU, &[at, most])
            }
            Membership::Bits(first, bits) => {
                let at = self.distance(class, *first);
                let width = self.builder.i32_const(32);
                let inside = self.builder.op(Op::I32LtU, &[at, width]);
                // The shift takes the count modulo 32.
                let bits = self.builder.i32_const(*bits as i32);
                let bit = self.builder.op(Op::I32ShrU, &[bits, at]);
                self.builder.op(Op::I32And, &[bit, inside])
            }
            Membership::Table(bytes) => {
                let table = self.lowerer.byte_table(bytes);
                let table = self.builder.typed(Op::DataAddress, &[], table.into(), ir::Type::I32);
                let three = self.builder.i32_const(3);
                let byte = self.builder.op(Op::I32ShrU, &[class, three]);
                let place = self.builder.op(Op::I32Add, &[table, byte]);
                let access = MemArg { offset: 0, align: 0, flags: ir::MemFlags::IMMUTABLE, alias: ir::AliasClass::ANY };
                let byte = self.builder.load(Op::I32Load8U, place, access, ir::Type::I32);
                let seven = self.builder.i32_const(7);
                let at = self.builder.op(Op::I32And, &[class, seven]);
                let bit = self.builder.op(Op::I32ShrU, &[byte, at]);
                let one = self.builder.i32_const(1);
                self.builder.op(Op::I32And, &[bit, one])
            }
        }
    }

    fn distance(&mut self, class: Value, first: u32) -> Value {
        if first == 0 {
            return class;
        }
        let first = self.builder.i32_const(first as i32);
        self.builder.op(Op::I32Sub, &[class, first])
    }
}
