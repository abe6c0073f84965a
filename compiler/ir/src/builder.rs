//! Builds function bodies; turns assignments to variables into SSA on the fly.
//!
//! Comes in: calls in the order of evaluation: instructions, terminators, definitions and uses of variables. Goes out:
//! a [`Body`] without aliases, whose reachable blocks satisfy the verifier. Guarantees: code behind a terminator and
//! blocks that no reachable branch targets are dropped; blocks get a parameter for a variable only where different
//! values meet. Not done here: nothing is simplified, no types are checked.

mod variables;

use crate::{Block, Body, FuncId, GlobalId, Imm, Inst, MemArg, Sig, SourcePos, Target, Terminator, Type};
use crate::{Heap, RefType, Value, Variable};
use asc_ops::{Op, OpType};
use cranelift_entity::packed_option::PackedOption;
use smallvec::SmallVec;
use variables::Variables;

/// Makes one function body.
///
/// A block is *sealed* when all branches to it are made. Each block must be sealed once, the earlier the better, and
/// before [`finish`](FunctionBuilder::finish).
pub struct FunctionBuilder {
    body: Body,
    variables: Variables,
    current: Block,
    /// Whether instructions go to `current`; if not, they go to `dead`.
    reachable: bool,
    /// Takes the instructions of unreachable code; emptied at the end.
    dead: PackedOption<Block>,
    pos: SourcePos,
}

impl FunctionBuilder {
    /// Starts a body with parameters of these types; the entry block is current and sealed.
    pub fn new(params: &[Type]) -> FunctionBuilder {
        let body = Body::new(params);
        let current = body.entry;
        let mut variables = Variables::default();
        variables.make_block(current);
        variables.mark_sealed(current);
        FunctionBuilder { body, variables, current, reachable: true, dead: None.into(), pos: SourcePos::NONE }
    }

    /// The value of the function's parameter at `at`.
    pub fn param(&self, at: usize) -> Value {
        self.body.blocks[self.body.entry].params[at]
    }

    pub fn value_type(&self, value: Value) -> Type {
        self.body.value_type(value)
    }

    /// The operator and immediate of the instruction that made `value`; `None` for a parameter.
    pub fn definition(&self, value: Value) -> Option<(Op, Imm)> {
        self.body.defining_inst(value).map(|inst| (self.body.insts[inst].op, self.body.insts[inst].imm))
    }

    /// Where the following instructions and terminators stand in the source.
    pub fn set_pos(&mut self, pos: SourcePos) {
        self.pos = pos;
    }

    // Blocks.

    pub fn make_block(&mut self) -> Block {
        let block = self.body.make_block();
        self.variables.make_block(block);
        block
    }

    /// A block with one parameter, and that parameter; every branch to it gives an argument.
    pub fn make_block_with(&mut self, ty: Type) -> (Block, Value) {
        let block = self.make_block();
        (block, self.body.append_param(block, ty))
    }

    /// Continues in `block`. Code is unreachable there unless a branch to it was made.
    pub fn switch_to(&mut self, block: Block) {
        self.current = block;
        self.reachable = block == self.body.entry || self.variables.has_predecessor(block);
    }

    /// Promises that all branches to `block` are made.
    pub fn seal(&mut self, block: Block) {
        self.variables.seal(&mut self.body, block);
    }

    /// Seals `block` and continues in it.
    pub fn seal_and_switch_to(&mut self, block: Block) {
        self.seal(block);
        self.switch_to(block);
    }

    /// Ends the current block with a jump to `block`, whose last predecessor it is, and continues there. Where nothing
    /// else goes to `block`, the current block goes on.
    pub fn fall_into(&mut self, block: Block) {
        if self.variables.has_predecessor(block) {
            self.jump(Target::new(block));
            self.seal_and_switch_to(block);
        } else {
            self.seal(block);
        }
    }

    /// No instruction made now would be executed.
    pub fn is_unreachable(&self) -> bool {
        !self.reachable
    }

    // Terminators. Code behind them is unreachable until the next `switch_to`.

    pub fn jump(&mut self, target: Target) {
        self.terminate(Terminator::Jump(target));
    }

    pub fn branch(&mut self, condition: Value, then: Target, otherwise: Target) {
        self.terminate(Terminator::Branch { condition, then, otherwise });
    }

    pub fn switch(&mut self, index: Value, targets: Vec<Target>, default: Target) {
        self.terminate(Terminator::Switch { index, targets, default });
    }

    pub fn return_(&mut self, value: Option<Value>) {
        self.terminate(Terminator::Return(value.into_iter().collect()));
    }

    pub fn unreachable(&mut self) {
        self.terminate(Terminator::Unreachable);
    }

    fn terminate(&mut self, terminator: Terminator) {
        if !self.reachable {
            return;
        }
        for (at, target) in terminator.targets().enumerate() {
            self.variables.add_edge(self.current, at as u32, target.block);
        }
        let block = &mut self.body.blocks[self.current];
        block.terminator = terminator;
        block.pos = self.pos;
        self.reachable = false;
    }

    // Variables.

    /// A new source variable; without a name its values are anonymous.
    pub fn declare_var(&mut self, ty: Type, name: &str) -> Variable {
        self.variables.declare(ty);
        self.body.variables.push(name.to_string())
    }

    pub fn def_var(&mut self, variable: Variable, value: Value) {
        if self.reachable {
            debug_assert!(self.body.value_type(value).fits(self.variables.type_of(variable)));
            self.variables.write(&mut self.body, variable, self.current, value);
        }
    }

    /// The variable's value here; zero where nothing was assigned.
    pub fn use_var(&mut self, variable: Variable) -> Value {
        if self.reachable {
            self.variables.read(&mut self.body, variable, self.current)
        } else {
            self.zero(self.variables.type_of(variable))
        }
    }

    // Instructions.

    /// An instruction with an explicit result type, for operators whose row says `Any`.
    pub fn inst(&mut self, op: Op, args: &[Value], imm: Imm, result: Option<Type>) -> Option<Value> {
        let inst = self.body.make_inst(op, args, imm, result, self.pos);
        let block = if self.reachable { self.current } else { self.dead_block() };
        self.body.blocks[block].insts.push(inst);
        self.body.insts[inst].result.expand()
    }

    fn dead_block(&mut self) -> Block {
        if let Some(block) = self.dead.expand() {
            return block;
        }
        let block = self.make_block();
        self.variables.mark_sealed(block);
        self.dead = block.into();
        block
    }

    /// An instruction that makes a value of type `result`.
    pub fn typed(&mut self, op: Op, args: &[Value], imm: Imm, result: Type) -> Value {
        self.inst(op, args, imm, Some(result)).expect("an instruction with a result type has a result")
    }

    /// An instruction without immediate whose row names its result type.
    ///
    /// # Panics
    /// If the row says `Any` or `Void`.
    pub fn op(&mut self, op: Op, args: &[Value]) -> Value {
        let result = row_type(op).expect("the operator's row names the type of its result");
        self.typed(op, args, Imm::None, result)
    }

    pub fn i32_const(&mut self, value: i32) -> Value {
        self.typed(Op::I32Const, &[], Imm::I32(value), Type::I32)
    }

    pub fn i64_const(&mut self, value: i64) -> Value {
        self.typed(Op::I64Const, &[], Imm::I64(value), Type::I64)
    }

    pub fn f32_const(&mut self, value: f32) -> Value {
        self.typed(Op::F32Const, &[], Imm::F32(value.to_bits()), Type::F32)
    }

    pub fn f64_const(&mut self, value: f64) -> Value {
        self.typed(Op::F64Const, &[], Imm::F64(value.to_bits()), Type::F64)
    }

    pub fn v128_const(&mut self, bytes: [u8; 16]) -> Value {
        self.typed(Op::V128Const, &[], Imm::V128(bytes), Type::V128)
    }

    /// The zero or null of a type.
    pub fn zero(&mut self, ty: Type) -> Value {
        let mut last = None;
        for (op, imm, result) in zero_steps(ty) {
            let args: SmallVec<[Value; 1]> = last.into_iter().collect();
            last = Some(self.typed(op, &args, imm, result));
        }
        last.expect("every type's zero takes a step")
    }

    pub fn load(&mut self, op: Op, address: Value, access: MemArg, result: Type) -> Value {
        self.typed(op, &[address], Imm::Mem(access), result)
    }

    pub fn store(&mut self, op: Op, address: Value, value: Value, access: MemArg) {
        self.inst(op, &[address, value], Imm::Mem(access), None);
    }

    pub fn global_get(&mut self, global: GlobalId, ty: Type) -> Value {
        self.typed(Op::GlobalGet, &[], Imm::Global(global), ty)
    }

    pub fn global_set(&mut self, global: GlobalId, value: Value) {
        self.inst(Op::GlobalSet, &[value], Imm::Global(global), None);
    }

    pub fn call(&mut self, function: FuncId, args: &[Value], result: Option<Type>) -> Option<Value> {
        self.inst(Op::Call, args, Imm::Func(function), result)
    }

    /// Calls the function at an index of table 0. `args_and_index` ends with the index, as WebAssembly's stack does.
    pub fn call_indirect(&mut self, sig: Sig, args_and_index: &[Value], result: Option<Type>) -> Option<Value> {
        self.inst(Op::CallIndirect, args_and_index, Imm::Sig(sig), result)
    }

    /// Places the block parameters of variables and gives the finished body.
    ///
    /// # Panics
    /// In debug builds, if a block was not sealed.
    pub fn finish(mut self) -> Body {
        if let Some(dead) = self.dead.expand() {
            self.body.blocks[dead].insts.clear();
        }
        self.variables.finish(&mut self.body);
        self.body
    }
}

/// The result type that an operator's row names; `None` for `Any` and `Void`.
pub fn row_type(op: Op) -> Option<Type> {
    match op.row().result {
        OpType::I32 => Some(Type::I32),
        OpType::I64 => Some(Type::I64),
        OpType::F32 => Some(Type::F32),
        OpType::F64 => Some(Type::F64),
        OpType::V128 => Some(Type::V128),
        OpType::Any | OpType::Void => None,
    }
}

/// The instructions, each an operand of the next, that make the zero or null of a type. A reference that cannot be null
/// has no zero: its steps trap.
fn zero_steps(ty: Type) -> SmallVec<[(Op, Imm, Type); 2]> {
    let null = |heap: Heap| {
        let nullable = RefType { heap, nullable: true };
        (Op::RefNull, Imm::Heap(nullable), Type::Ref(nullable))
    };
    match ty {
        Type::I32 => [(Op::I32Const, Imm::I32(0), ty)].into_iter().collect(),
        Type::I64 => [(Op::I64Const, Imm::I64(0), ty)].into_iter().collect(),
        Type::F32 => [(Op::F32Const, Imm::F32(0), ty)].into_iter().collect(),
        Type::F64 => [(Op::F64Const, Imm::F64(0), ty)].into_iter().collect(),
        Type::V128 => [(Op::V128Const, Imm::V128([0; 16]), ty)].into_iter().collect(),
        Type::Managed => [(Op::I32Const, Imm::I32(0), Type::I32), (Op::ManagedOf, Imm::None, ty)].into_iter().collect(),
        Type::Ref(RefType { heap, nullable: true }) => [null(heap)].into_iter().collect(),
        Type::Ref(RefType { heap, nullable: false }) => {
            [null(heap), (Op::RefAsNonNull, Imm::None, ty)].into_iter().collect()
        }
    }
}

/// Makes the zero of a type without placing its instructions in a block.
fn make_zero(body: &mut Body, ty: Type) -> (SmallVec<[Inst; 2]>, Value) {
    let mut insts = SmallVec::new();
    let mut last: Option<Value> = None;
    for (op, imm, result) in zero_steps(ty) {
        let inst = body.make_inst(op, last.as_slice(), imm, Some(result), SourcePos::NONE);
        last = body.insts[inst].result.expand();
        insts.push(inst);
    }
    (insts, last.expect("every type's zero takes a step"))
}
