//! Makes calls of the runtime's functions out of the instructions on objects. Nothing is known of objects behind it.
//!
//! A small object of constant size comes from the runtime's short way, with memory that holds anything: the words that
//! are not surely stored before something may look at the object, the collector included, are stored here as zeros.

use crate::analysis::{ControlFlow, Summary, inst_effects};
use crate::{
    AccessKind, AliasClass, Block, Body, FuncId, GlobalId, Imm, Inst, MemArg, MemFlags, Runtime, SourcePos, Terminator,
    Type, Value, access,
};
use asc_ops::Op;
use smallvec::{SmallVec, smallvec};

/// How freely code may grow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Growth {
    /// Objects are made by one call.
    Small,
    /// The short way and stores of zeros are worth their size.
    Fast,
}

/// What all bodies of a module share.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub runtime: Runtime,
    pub stack_pointer: Option<GlobalId>,
    pub growth: Growth,
}

/// Replaces `object.new` and `write.barrier` in a body. Gives whether there were any.
pub fn expand_objects(body: &mut Body, summary: &Summary, setting: Setting) -> bool {
    let on_objects = |inst: Inst| matches!(body.insts[inst].op, Op::ObjectNew | Op::WriteBarrier);
    if !body.blocks.values().flat_map(|block| &block.insts).any(|&inst| on_objects(inst)) {
        return false;
    }
    body.resolve_all();
    let flow = ControlFlow::new(body);
    for &block in flow.order() {
        Expander { body, flow: &flow, summary, setting, out: Vec::new() }.block(block);
    }
    true
}

/// More stores of zeros than this are left to the runtime's loop.
const MOST_STORES: usize = 8;

/// Bytes of an object, four to a word; a set bit is a word that is surely stored.
type Words = u64;
const WORD: u32 = 4;

struct Expander<'a> {
    body: &'a mut Body,
    flow: &'a ControlFlow,
    summary: &'a Summary,
    setting: Setting,
    out: Vec<Inst>,
}

impl Expander<'_> {
    fn block(&mut self, block: Block) {
        let insts = std::mem::take(&mut self.body.blocks[block].insts);
        for (at, &inst) in insts.iter().enumerate() {
            match self.body.insts[inst].op {
                Op::ObjectNew => self.object(inst, block, &insts[at + 1..]),
                Op::WriteBarrier => self.barrier(inst),
                _ => self.out.push(inst),
            }
        }
        self.body.blocks[block].insts = std::mem::take(&mut self.out);
    }

    /// `rest` are the instructions behind it in its block.
    fn object(&mut self, inst: Inst, block: Block, rest: &[Inst]) {
        let Runtime { new: Some(new), allocate, allocate_small, small_size, .. } = self.setting.runtime else {
            unreachable!("the verifier wants a function for `object.new`")
        };
        let size = self.constant_size(inst);
        let zeros = size.and_then(|size| self.zeros(inst, size, block, rest));
        let small = allocate_small.filter(|_| size.is_some_and(|size| size <= small_size));
        let (func, zeros) = match (self.setting.growth, zeros, small.or(allocate)) {
            (Growth::Small, Some(zeros), _) if zeros.is_empty() => (allocate.unwrap_or(new), zeros),
            (Growth::Fast, Some(zeros), Some(func)) if zeros.len() <= MOST_STORES => (func, zeros),
            _ => (new, SmallVec::new()),
        };
        self.make(inst, func, &zeros);
    }

    fn constant_size(&self, inst: Inst) -> Option<u32> {
        let made_by = self.body.defining_inst(self.body.insts[inst].args[0])?;
        match self.body.insts[made_by].imm {
            Imm::I32(size) if self.body.insts[made_by].op == Op::I32Const => Some(size as u32),
            _ => None,
        }
    }

    /// The call, the conversion of its result, and the stores.
    fn make(&mut self, inst: Inst, func: FuncId, zeros: &[(u32, Op)]) {
        let pos = self.body.insts[inst].pos;
        let args = std::mem::take(&mut self.body.insts[inst].args);
        let call = self.push(Op::Call, &args, Imm::Func(func), Some(Type::I32), pos);
        let object = self.body.insts[inst].result.expand().expect("a new object is a value");
        let data = &mut self.body.insts[inst];
        data.op = Op::ManagedOf;
        data.args = call.into_iter().collect();
        self.out.push(inst);
        for &(offset, op) in zeros {
            let (constant, imm, align) = match op {
                Op::I64Store => (Op::I64Const, Imm::I64(0), 3),
                _ => (Op::I32Const, Imm::I32(0), 2),
            };
            let ty = if op == Op::I64Store { Type::I64 } else { Type::I32 };
            let zero = self.push(constant, &[], imm, Some(ty), pos).expect("a constant is a value");
            let place = MemArg { offset, align, flags: MemFlags::NO_TRAP, alias: AliasClass::ANY };
            self.push(op, &[object, zero], Imm::Mem(place), None, pos);
        }
    }

    fn barrier(&mut self, inst: Inst) {
        let Some(link) = self.setting.runtime.link else { return };
        let pos = self.body.insts[inst].pos;
        let mut args: SmallVec<[Value; 3]> = smallvec![];
        for reference in std::mem::take(&mut self.body.insts[inst].args) {
            args.extend(self.push(Op::PointerOf, &[reference], Imm::None, Some(Type::I32), pos));
        }
        args.extend(self.push(Op::I32Const, &[], Imm::I32(0), Some(Type::I32), pos));
        self.push(Op::Call, &args, Imm::Func(link), None, pos);
    }

    fn push(&mut self, op: Op, args: &[Value], imm: Imm, ty: Option<Type>, pos: SourcePos) -> Option<Value> {
        let made = self.body.make_inst(op, args, imm, ty, pos);
        self.out.push(made);
        self.body.insts[made].result.expand()
    }

    /// The stores of zeros that a new object needs, by offset; `None` if they would be too many to look at.
    fn zeros(&self, inst: Inst, size: u32, block: Block, rest: &[Inst]) -> Option<SmallVec<[(u32, Op); 8]>> {
        let count = size.div_ceil(WORD);
        if count >= Words::BITS {
            return None;
        }
        let object = self.body.insts[inst].result.expand()?;
        let stored = self.surely_stored(object, block, rest);
        let is_open = |word: u32| word < count && stored & (1 << word) == 0;
        let mut zeros = SmallVec::new();
        let mut word = 0;
        while word < count {
            let pair = word % 2 == 0 && is_open(word) && is_open(word + 1);
            if pair {
                zeros.push((word * WORD, Op::I64Store));
            } else if is_open(word) {
                zeros.push((word * WORD, Op::I32Store));
            }
            word += 1 + u32::from(pair);
        }
        Some(zeros)
    }

    /// The words that are stored before anything may look at the object: followed as far as code is a straight line.
    fn surely_stored(&self, object: Value, block: Block, rest: &[Inst]) -> Words {
        let mut walk = Walk { expander: self, names: smallvec![object], bytes: 0 };
        let mut block = block;
        let mut insts = rest;
        loop {
            for &inst in insts {
                if walk.step(inst).is_break() {
                    return walk.words();
                }
            }
            match &self.body.blocks[block].terminator {
                Terminator::Jump(next)
                    if self.flow.predecessors(next.block).len() == 1 && !walk.names_any(&next.args) =>
                {
                    block = next.block;
                    insts = &self.body.blocks[block].insts;
                }
                _ => return walk.words(),
            }
        }
    }
}

/// What is known of a new object on the way from where it is made.
struct Walk<'a> {
    expander: &'a Expander<'a>,
    /// The object itself and its address.
    names: SmallVec<[Value; 2]>,
    /// A bit for each byte that is surely stored.
    bytes: u128,
}

impl Walk<'_> {
    fn names_any(&self, values: &[Value]) -> bool {
        values.iter().any(|value| self.names.contains(value))
    }

    /// Breaks where something else may look at the object from now on.
    fn step(&mut self, inst: Inst) -> std::ops::ControlFlow<()> {
        use std::ops::ControlFlow::{Break, Continue};
        let Expander { body, summary, setting, .. } = self.expander;
        let data = &body.insts[inst];
        match data.op {
            Op::PointerOf if self.names_any(&data.args) => {
                self.names.extend(data.result.expand());
                return Continue(());
            }
            // Only telling the collector of the object itself makes it known to it.
            Op::WriteBarrier => return if self.names_any(&data.args[1..]) { Break(()) } else { Continue(()) },
            _ => {}
        }
        if let (Imm::Mem(memory), Some(&base)) = (data.imm, data.args.first())
            && self.names.contains(&base)
        {
            let Some(access) = access(data.op).filter(|access| access.kind == AccessKind::Store) else {
                return Break(());
            };
            let end = memory.offset.saturating_add(access.bytes.into());
            if end <= u128::BITS {
                self.bytes |= ((1u128 << access.bytes) - 1) << memory.offset;
            }
            return if self.names_any(&data.args[1..]) { Break(()) } else { Continue(()) };
        }
        let known = self.names_any(&data.args);
        if known || inst_effects(data, summary).may_collect(setting.stack_pointer) { Break(()) } else { Continue(()) }
    }

    fn words(&self) -> Words {
        let stored = |word: u32| self.bytes >> (word * WORD) & 0xf == 0xf;
        (0..u128::BITS / WORD).filter(|&word| stored(word)).fold(0, |words, word| words | 1 << word)
    }
}
