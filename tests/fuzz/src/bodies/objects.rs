//! Objects in generated bodies: made, changed, held by each other, handed from variable to variable, compared.
//!
//! No address becomes part of a result, since passes may do without objects; what might be null is tested before it is
//! accessed.

use super::Maker;
use asc_ir::{AliasClass, Imm, MemArg, MemFlags, Module, Signature, Target, Type, Value, Variable};
use asc_ir::{Function, FunctionKind, InlineHint};
use asc_ops::Op;
use smallvec::smallvec;

/// Variables that hold an object or null.
pub const OBJECTS: usize = 3;
/// Fields: a number, a byte, and another object.
const NUMBER: u32 = 0;
const BYTE: u32 = 4;
const HELD: u32 = 8;
const SIZE: i32 = 12;

/// Lets the module make objects.
pub fn add_runtime(module: &mut Module) {
    let sig = module.intern_signature(Signature { params: smallvec![Type::I32; 2], results: smallvec![Type::I32] });
    let kind =
        FunctionKind::Import { module: "env".to_string(), name: "new".to_string(), reentry: asc_ir::Reentry::Never };
    let new = Function { name: "new".to_string(), sig, kind, inline: InlineHint::Judge, runtime: true };
    module.runtime.new = Some(module.functions.push(new));
}

impl Maker<'_> {
    pub(super) fn null(&mut self) -> Value {
        let zero = self.builder.i32_const(0);
        self.builder.typed(Op::ManagedOf, &[zero], Imm::None, Type::Managed)
    }

    fn object_variable(&mut self) -> Variable {
        let at = self.below(OBJECTS);
        self.objects[at]
    }

    pub(super) fn object_statement(&mut self) {
        let variable = self.object_variable();
        match self.below(12) {
            0..=2 => {
                let (size, id) = (self.builder.i32_const(SIZE), self.constant(&[4, 5, 6]));
                let object = self.builder.typed(Op::ObjectNew, &[size, id], Imm::None, Type::Managed);
                self.builder.def_var(variable, object);
            }
            3 | 4 => {
                let other = self.object_variable();
                let object = self.builder.use_var(other);
                self.builder.def_var(variable, object);
            }
            5 => {
                let null = self.null();
                self.builder.def_var(variable, null);
            }
            6 => self.compare(variable),
            _ => self.use_object(variable),
        }
    }

    /// Whether two variables hold the same.
    fn compare(&mut self, variable: Variable) {
        let other = self.object_variable();
        let pointers = [variable, other].map(|variable| {
            let object = self.builder.use_var(variable);
            self.builder.op(Op::PointerOf, &[object])
        });
        let op = if self.chance(8) { Op::I32Eq } else { Op::I32Ne };
        let same = self.builder.op(op, &pointers);
        self.add_to_sum(same);
    }

    /// `if (object) …`.
    fn use_object(&mut self, variable: Variable) {
        let object = self.builder.use_var(variable);
        let pointer = self.builder.op(Op::PointerOf, &[object]);
        let (inside, join) = (self.builder.make_block(), self.builder.make_block());
        self.builder.branch(pointer, Target::new(inside), Target::new(join));
        self.builder.seal_and_switch_to(inside);
        for _ in 0..1 + self.below(3) {
            self.access_object(variable, object, pointer);
        }
        self.builder.jump(Target::new(join));
        self.builder.seal_and_switch_to(join);
    }

    fn access_object(&mut self, variable: Variable, object: Value, pointer: Value) {
        let access = |offset: u32| MemArg { offset, align: 0, flags: MemFlags::empty(), alias: AliasClass::ANY };
        match self.below(9) {
            0 | 1 => {
                let value = self.value();
                self.builder.store(Op::I32Store, object, value, access(NUMBER));
            }
            2 => {
                let value = self.value();
                self.builder.store(Op::I32Store8, pointer, value, access(BYTE));
            }
            3 => {
                let byte = self.builder.load(Op::I32Load8S, object, access(BYTE), Type::I32);
                self.add_to_sum(byte);
            }
            4 => {
                let eight = self.builder.i32_const(8);
                let header = self.builder.op(Op::I32Sub, &[pointer, eight]);
                let id = self.builder.load(Op::I32Load, header, access(0), Type::I32);
                self.add_to_sum(id);
            }
            5 => {
                let other = self.object_variable();
                let held = self.builder.use_var(other);
                self.builder.store(Op::I32Store, object, held, access(HELD));
                self.builder.inst(Op::WriteBarrier, &[object, held], Imm::None, None);
            }
            6 => {
                let held = self.builder.load(Op::I32Load, object, access(HELD), Type::Managed);
                self.builder.def_var(variable, held);
            }
            _ => {
                let number = self.builder.load(Op::I32Load, object, access(NUMBER), Type::I32);
                self.add_to_sum(number);
            }
        }
    }
}
