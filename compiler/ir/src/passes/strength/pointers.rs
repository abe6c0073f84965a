//! Addresses that grow with an innermost loop become pointers that walk: sums of their own, like products.
//!
//! An address is taken if it costs the loop more than the addition that moves the pointer, and if each round accesses it;
//! in nests of loops only, since the start of a pointer takes code of its own.
//! `base + (i << k)` alone is as cheap as a pointer, which would only take a register more.

use super::{Induction, Invariant, MOST_PARAMS, Reducer};
use crate::operators::{Int, Width, int_operator};
use crate::{Block, Imm, Inst, SourcePos, Type, Value, ValueDef};
use asc_ops::Op;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// The fewest operations of an address that a pointer saves, multiplications counted twice.
const LEAST_COST: u32 = 3;
/// How deep in a nest a loop is worth the bytes that a pointer's start takes.
const LEAST_NESTING: u32 = 2;
/// How deep the operations of an address may be nested.
const MOST_DEPTH: u32 = 6;

/// A value that is a sum of parameters of the header times constants, and of what does not change.
#[derive(Default)]
struct Linear {
    /// Operations that only this value needs; a multiplication counts as two.
    cost: u32,
    /// By what it grows each round: these, each so many times.
    growth: SmallVec<[(Invariant, i32); 2]>,
}

impl Reducer<'_> {
    /// Makes pointers of the addresses in a loop, if it is an innermost one with one way back.
    pub(super) fn make_pointers(&mut self, at: u32) {
        let found = &self.forest.loops[at as usize];
        let innermost = found.blocks.iter().all(|&block| self.forest.innermost(block) == Some(at));
        let Some(preheader) = self.preheader(at).filter(|_| innermost && found.depth >= LEAST_NESTING) else { return };
        let &[latch] = found.latches.as_slice() else { return };
        if self.body.blocks[latch].terminator.targets().filter(|target| target.block == found.header).count() != 1 {
            return;
        }
        let each_round = |block: &&Block| self.dominators.dominates(**block, latch);
        let insts = found.blocks.iter().filter(each_round).flat_map(|&block| &self.body.blocks[block].insts);
        let accesses: Vec<Inst> =
            insts.copied().filter(|&inst| matches!(self.body.insts[inst].imm, Imm::Mem(_))).collect();
        let mut pointers: FxHashMap<Value, Value> = FxHashMap::default();
        for access in accesses {
            let address = self.body.resolve(self.body.insts[access].args[0]);
            let pointer = match pointers.get(&address) {
                Some(&pointer) => pointer,
                None if pointers.len() < MOST_PARAMS && self.body.value_type(address) == Type::I32 => {
                    let linear = self.linear(at, address, preheader, MOST_DEPTH);
                    let Some(linear) = linear.filter(|it| it.cost >= LEAST_COST && !it.growth.is_empty()) else {
                        continue;
                    };
                    let pointer = self.make_pointer(at, address, &linear, preheader, latch);
                    pointers.insert(address, pointer);
                    pointer
                }
                None => continue,
            };
            self.body.insts[access].args[0] = pointer;
        }
    }

    fn linear(&self, at: u32, value: Value, preheader: Block, depth: u32) -> Option<Linear> {
        let value = self.body.resolve(value);
        if self.invariant(at, value).is_some() || self.is_static_address(value) {
            return Some(Linear::default());
        }
        if let ValueDef::Param(block, _) = self.body.values[value].def {
            let known = block == self.forest.loops[at as usize].header;
            let Induction { updates, .. } = known.then(|| self.induction(at, value, preheader)).flatten()?;
            let &[update] = &updates.as_slice() else { return None };
            let times = if int_operator(update.op)?.0 == Int::Sub { -1 } else { 1 };
            return Some(Linear { cost: 0, growth: SmallVec::from_slice(&[(update.step, times)]) });
        }
        let inst = self.body.defining_inst(value).filter(|_| depth > 0)?;
        let data = &self.body.insts[inst];
        let (int, Width::W32) = int_operator(data.op)? else { return None };
        let left = self.linear(at, data.args[0], preheader, depth - 1)?;
        // An operation that is needed besides is not saved. The address itself may be that of several accesses.
        let saved = u32::from(depth == MOST_DEPTH || self.uses.of(value).len() <= 1);
        match int {
            Int::Add | Int::Sub => {
                let right = self.linear(at, data.args[1], preheader, depth - 1)?;
                let sign = if int == Int::Sub { -1 } else { 1 };
                let growth = left.times(1).chain(right.times(sign));
                Some(Linear { cost: left.cost + right.cost + saved, growth: growth.collect() })
            }
            Int::Shl | Int::Mul => {
                let Some(Invariant::Constant(by)) = self.invariant(at, data.args[1]) else { return None };
                let factor = if int == Int::Shl { 1i32.wrapping_shl(by as u32) } else { by as i32 };
                let cost = left.cost + if int == Int::Mul { 2 * saved } else { saved };
                Some(Linear { cost, growth: left.times(factor).collect() })
            }
            _ => None,
        }
    }

    /// What stands in the loop because it needs nothing to be made.
    fn is_static_address(&self, value: Value) -> bool {
        self.body.defining_inst(value).is_some_and(|inst| self.body.insts[inst].op == Op::DataAddress)
    }

    /// Adds a parameter to the header that is always the address, and gives it.
    fn make_pointer(&mut self, at: u32, address: Value, linear: &Linear, preheader: Block, latch: Block) -> Value {
        let header = self.forest.loops[at as usize].header;
        let start = self.at_start(at, address, preheader);
        let growth = self.growth(linear, preheader);
        let pointer = self.body.append_param(header, Type::I32);
        self.body.blocks[preheader].terminator.targets_mut().for_each(|target| target.args.push(start));
        let growth = self.value(growth, Width::W32, latch);
        let next = self.emit(Op::I32Add, &[pointer, growth], Imm::None, SourcePos::NONE, latch);
        let back = self.body.blocks[latch].terminator.targets_mut();
        back.filter(|target| target.block == header).for_each(|target| target.args.push(next));
        pointer
    }

    /// A value of the loop as it is in the first round, made before the loop.
    fn at_start(&mut self, at: u32, value: Value, preheader: Block) -> Value {
        let value = self.body.resolve(value);
        if let Some(invariant) = self.invariant(at, value) {
            return self.value(invariant, Width::W32, preheader);
        }
        match self.body.values[value].def {
            ValueDef::Param(_, position) => {
                let mut into = self.body.blocks[preheader].terminator.targets();
                self.origin(into.next().expect("a preheader leads to its loop").args[position as usize])
            }
            ValueDef::Result(inst) => {
                let data = self.body.insts[inst].clone();
                let args: SmallVec<[Value; 2]> =
                    data.args.iter().map(|&arg| self.at_start(at, arg, preheader)).collect();
                self.emit(data.op, &args, data.imm, data.pos, preheader)
            }
            ValueDef::Alias(_) => unreachable!("aliases were followed"),
        }
    }

    /// By how much a linear value grows each round.
    fn growth(&mut self, linear: &Linear, preheader: Block) -> Invariant {
        let mut constant = 0i32;
        let mut sum: Option<Value> = None;
        for &(step, times) in &linear.growth {
            match step {
                Invariant::Constant(step) => constant = constant.wrapping_add((step as i32).wrapping_mul(times)),
                Invariant::Value(step) => {
                    let factor = self.value(Invariant::Constant(times.into()), Width::W32, preheader);
                    let product = self.emit(Op::I32Mul, &[step, factor], Imm::None, SourcePos::NONE, preheader);
                    sum = Some(self.added(sum, product, preheader));
                }
            }
        }
        match sum {
            None => Invariant::Constant(constant.into()),
            Some(sum) if constant == 0 => Invariant::Value(sum),
            Some(sum) => {
                let constant = self.value(Invariant::Constant(constant.into()), Width::W32, preheader);
                Invariant::Value(self.added(Some(sum), constant, preheader))
            }
        }
    }

    fn added(&mut self, sum: Option<Value>, value: Value, preheader: Block) -> Value {
        match sum {
            None => value,
            Some(sum) => self.emit(Op::I32Add, &[sum, value], Imm::None, SourcePos::NONE, preheader),
        }
    }
}

impl Linear {
    fn times(&self, factor: i32) -> impl Iterator<Item = (Invariant, i32)> {
        self.growth.iter().map(move |&(step, times)| (step, times.wrapping_mul(factor)))
    }
}
