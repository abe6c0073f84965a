//! Function bodies: blocks, values, instructions, terminators.

use crate::{Block, Imm, Inst, InstData, SourcePos, Type, Value, Variable};
use asc_ops::Op;
use cranelift_entity::PrimaryMap;
use cranelift_entity::packed_option::PackedOption;
use smallvec::SmallVec;

/// The body of a defined function. Blocks not reachable from `entry` are dead and may be in any state.
#[derive(Clone, Debug)]
pub struct Body {
    pub blocks: PrimaryMap<Block, BlockData>,
    pub insts: PrimaryMap<Inst, InstData>,
    pub values: PrimaryMap<Value, ValueData>,
    /// Its parameters are the function's. No branch targets it.
    pub entry: Block,
    /// Names of source variables.
    pub variables: PrimaryMap<Variable, String>,
}

#[derive(Clone, Debug)]
pub struct BlockData {
    pub params: SmallVec<[Value; 4]>,
    pub insts: Vec<Inst>,
    pub terminator: Terminator,
    /// Where the terminator stands in the source.
    pub pos: SourcePos,
}

#[derive(Clone, Debug)]
pub struct ValueData {
    pub ty: Type,
    pub def: ValueDef,
    /// The source variable it stands for.
    pub variable: PackedOption<Variable>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// A block's parameter by position.
    Param(Block, u32),
    Result(Inst),
    /// Replaced by another value; `resolve` follows it.
    Alias(Value),
}

/// A successor and the arguments for its parameters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    pub block: Block,
    pub args: SmallVec<[Value; 4]>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Terminator {
    Jump(Target),
    /// To `then` when the i32 `condition` is not zero.
    Branch {
        condition: Value,
        then: Target,
        otherwise: Target,
    },
    /// To `targets[index]`, or to `default` when the unsigned i32 `index` is out of range.
    Switch {
        index: Value,
        targets: Vec<Target>,
        default: Target,
    },
    Return(SmallVec<[Value; 1]>),
    Unreachable,
}

impl Target {
    pub fn new(block: Block) -> Target {
        Target { block, args: SmallVec::new() }
    }

    pub fn with(block: Block, args: impl IntoIterator<Item = Value>) -> Target {
        Target { block, args: args.into_iter().collect() }
    }
}

impl Terminator {
    /// All successors with their arguments, in order.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        let (first, second, list): (Option<&Target>, Option<&Target>, &[Target]) = match self {
            Terminator::Jump(target) => (Some(target), None, &[]),
            Terminator::Branch { then, otherwise, .. } => (Some(then), Some(otherwise), &[]),
            Terminator::Switch { targets, default, .. } => (None, Some(default), targets),
            Terminator::Return(_) | Terminator::Unreachable => (None, None, &[]),
        };
        first.into_iter().chain(list).chain(second)
    }

    pub fn targets_mut(&mut self) -> impl Iterator<Item = &mut Target> {
        let (first, second, list): (Option<&mut Target>, Option<&mut Target>, &mut [Target]) = match self {
            Terminator::Jump(target) => (Some(target), None, &mut []),
            Terminator::Branch { then, otherwise, .. } => (Some(then), Some(otherwise), &mut []),
            Terminator::Switch { targets, default, .. } => (None, Some(default), targets),
            Terminator::Return(_) | Terminator::Unreachable => (None, None, &mut []),
        };
        first.into_iter().chain(list).chain(second)
    }

    /// The values it uses itself, without the arguments of its targets.
    pub fn operands(&self) -> &[Value] {
        match self {
            Terminator::Branch { condition: value, .. } | Terminator::Switch { index: value, .. } => {
                std::slice::from_ref(value)
            }
            Terminator::Return(values) => values,
            Terminator::Jump(_) | Terminator::Unreachable => &[],
        }
    }

    pub fn operands_mut(&mut self) -> &mut [Value] {
        match self {
            Terminator::Branch { condition: value, .. } | Terminator::Switch { index: value, .. } => {
                std::slice::from_mut(value)
            }
            Terminator::Return(values) => values,
            Terminator::Jump(_) | Terminator::Unreachable => &mut [],
        }
    }
}

impl Body {
    /// A body whose entry block has parameters of these types and no instruction; it is `unreachable` until filled.
    pub fn new(params: &[Type]) -> Body {
        let mut body = Body {
            blocks: PrimaryMap::new(),
            insts: PrimaryMap::new(),
            values: PrimaryMap::new(),
            entry: Block::from_u32(0),
            variables: PrimaryMap::new(),
        };
        body.entry = body.make_block();
        for &ty in params {
            body.append_param(body.entry, ty);
        }
        body
    }

    /// An empty block that ends in `unreachable`.
    pub fn make_block(&mut self) -> Block {
        self.blocks.push(BlockData {
            params: SmallVec::new(),
            insts: Vec::new(),
            terminator: Terminator::Unreachable,
            pos: SourcePos::NONE,
        })
    }

    pub fn append_param(&mut self, block: Block, ty: Type) -> Value {
        let at = self.blocks[block].params.len() as u32;
        let value = self.values.push(ValueData { ty, def: ValueDef::Param(block, at), variable: None.into() });
        self.blocks[block].params.push(value);
        value
    }

    /// Makes an instruction, with a result of type `result` if given, without placing it in a block.
    pub fn make_inst(&mut self, op: Op, args: &[Value], imm: Imm, result: Option<Type>, pos: SourcePos) -> Inst {
        let inst = self.insts.push(InstData { op, args: SmallVec::from_slice(args), imm, result: None.into(), pos });
        if let Some(ty) = result {
            let value = self.values.push(ValueData { ty, def: ValueDef::Result(inst), variable: None.into() });
            self.insts[inst].result = value.into();
        }
        inst
    }

    /// Follows aliases to the value that stands for `value` now.
    pub fn resolve(&self, mut value: Value) -> Value {
        while let ValueDef::Alias(target) = self.values[value].def {
            value = target;
        }
        value
    }

    /// The instruction that makes `value`, after following aliases; `None` for a block parameter.
    pub fn defining_inst(&self, value: Value) -> Option<Inst> {
        match self.values[self.resolve(value)].def {
            ValueDef::Result(inst) => Some(inst),
            ValueDef::Param(..) | ValueDef::Alias(_) => None,
        }
    }

    pub fn value_type(&self, value: Value) -> Type {
        self.values[value].ty
    }

    /// Lets `value` stand for `target` from now on. `value`'s definition must be removed by the caller.
    pub fn replace(&mut self, value: Value, target: Value) {
        let target = self.resolve(target);
        debug_assert!(value != target, "a value cannot stand for itself");
        self.values[value].def = ValueDef::Alias(target);
    }

    /// Lets every use name the value itself instead of an alias of it.
    pub fn resolve_all(&mut self) {
        let Body { blocks, insts, values, .. } = self;
        let resolve = |value: &mut Value| {
            while let ValueDef::Alias(target) = values[*value].def {
                *value = target;
            }
        };
        for block in blocks.values_mut() {
            for &inst in &block.insts {
                insts[inst].args.iter_mut().for_each(resolve);
            }
            block.terminator.operands_mut().iter_mut().for_each(resolve);
            block.terminator.targets_mut().flat_map(|target| &mut target.args).for_each(resolve);
        }
    }
}
