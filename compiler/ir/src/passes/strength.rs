//! Replaces multiplications in loops by sums that grow with the loop.
//!
//! Where a parameter of the header advances by the same amount in each round, its product with something that does not
//! change advances by the product of the two: it becomes a parameter of the header too. Integers wrap, so that this is
//! exact for any number of rounds. A product is worth it if each round needs it, and a loop gets a few such parameters
//! only, because each one takes a register. Multiplications by powers of two are shifts already.
//!
//! What addresses are made of grows the same way: [`pointers`] makes walking pointers of them.
//!
//! Loops need the preheaders that [`super::licm`] makes; one without is left alone. Inner loops come first, so that the
//! product with which a sum starts can become a sum of the loop around.

mod pointers;

use crate::analysis::{ControlFlow, Dominators, LoopForest, Use, Uses};
use crate::fold::int_of;
use crate::operators::{Int, Width, int_operator};
use crate::{Block, Body, Imm, Inst, InstData, SourcePos, Terminator, Type, Value, ValueDef};
use asc_ops::Op;
use cranelift_entity::{EntitySet, SecondaryMap};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// How many parameters a loop may get.
const MOST_PARAMS: usize = 4;
/// How many edges may lead back to the header.
const MOST_BACK_EDGES: usize = 4;

/// Reduces the multiplications in the loops of a body.
pub fn reduce_strength(body: &mut Body) {
    let flow = ControlFlow::new(body);
    let dominators = Dominators::new(&flow);
    let forest = LoopForest::new(&flow, &dominators);
    if forest.loops.is_empty() {
        return;
    }
    body.resolve_all();
    let mut homes = SecondaryMap::with_default(body.entry);
    homes.resize(body.insts.len());
    let mut products: Vec<Vec<Inst>> = vec![Vec::new(); forest.loops.len()];
    for &block in flow.order() {
        let innermost = forest.innermost(block);
        for &inst in &body.blocks[block].insts {
            homes[inst] = block;
            if let (Some(at), Some((Int::Mul, _))) = (innermost, int_operator(body.insts[inst].op)) {
                products[at as usize].push(inst);
            }
        }
    }
    let uses = Uses::new(body, &flow);
    let (flow, dominators, removed) = (&flow, &dominators, EntitySet::new());
    let mut reducer = Reducer { body, flow, dominators, forest: &forest, uses: &uses, homes, products, removed };
    for at in (0..forest.loops.len() as u32).rev() {
        reducer.reduce_loop(at);
        reducer.make_pointers(at);
    }
    let removed = reducer.removed;
    for &block in flow.order() {
        body.blocks[block].insts.retain(|&inst| !removed.contains(inst));
    }
}

struct Reducer<'a> {
    body: &'a mut Body,
    flow: &'a ControlFlow,
    dominators: &'a Dominators,
    forest: &'a LoopForest,
    /// Of the body as it was: instructions made since have none.
    uses: &'a Uses,
    homes: SecondaryMap<Inst, Block>,
    /// The multiplications in each loop and in none inside it.
    products: Vec<Vec<Inst>>,
    /// What has become a sum.
    removed: EntitySet<Inst>,
}

/// What does not change in a loop.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Invariant {
    Constant(i64),
    Value(Value),
}

/// A parameter of the header that advances by fixed amounts.
struct Induction {
    /// Its place among the header's parameters.
    position: u32,
    width: Width,
    /// Its value before the first round.
    start: Invariant,
    /// One for each of the values that back edges pass on.
    updates: SmallVec<[Update; 1]>,
}

/// A sum or difference of a parameter and what does not change.
struct Update {
    /// The result.
    old: Value,
    inst: Inst,
    op: Op,
    step: Invariant,
}

impl Reducer<'_> {
    fn reduce_loop(&mut self, at: u32) {
        let products = std::mem::take(&mut self.products[at as usize]);
        let Some(preheader) = self.preheader(at).filter(|_| !products.is_empty()) else { return };
        let mut sums: FxHashMap<(Value, Invariant), Value> = FxHashMap::default();
        for product in products {
            let Some((variable, factor)) = self.factors(at, product) else { continue };
            let sum = match sums.get(&(variable, factor)) {
                Some(&sum) => sum,
                None if sums.len() < MOST_PARAMS && self.is_needed_each_round(at, product) => {
                    let Some(induction) = self.induction(at, variable, preheader) else { continue };
                    let sum = self.make_sum(at, product, &induction, factor, preheader);
                    sums.insert((variable, factor), sum);
                    sum
                }
                None => continue,
            };
            let result = self.body.insts[product].result.expand().expect("a product is a value");
            self.body.replace(result, sum);
            self.removed.insert(product);
        }
    }

    /// The block that only leads to the loop, if all edges from outside come from one.
    fn preheader(&self, at: u32) -> Option<Block> {
        let found = &self.forest.loops[at as usize];
        let into = self.flow.predecessors(found.header);
        let mut outside = into.iter().copied().filter(|&block| !self.forest.contains(at, block));
        let only = outside.next().filter(|_| outside.next().is_none())?;
        let leads_here = matches!(self.body.blocks[only].terminator, Terminator::Jump(_));
        (leads_here && into.len() - 1 <= MOST_BACK_EDGES).then_some(only)
    }

    /// A parameter of the header and what it is multiplied by.
    fn factors(&self, at: u32, product: Inst) -> Option<(Value, Invariant)> {
        let header = self.forest.loops[at as usize].header;
        let &[left, right] = self.body.insts[product].args.as_slice() else { return None };
        let (left, right) = (self.body.resolve(left), self.body.resolve(right));
        let find = |variable: Value, factor: Value| {
            let ValueDef::Param(home, _) = self.body.values[variable].def else { return None };
            let factor = self.invariant(at, factor).filter(|_| home == header)?;
            // A multiplication by a constant is worth no sum of its own; what it is part of may be worth a pointer.
            matches!(factor, Invariant::Value(_)).then_some((variable, factor))
        };
        find(left, right).or_else(|| find(right, left))
    }

    fn invariant(&self, at: u32, value: Value) -> Option<Invariant> {
        let value = self.body.resolve(value);
        let home = match self.body.values[value].def {
            ValueDef::Param(home, _) => home,
            ValueDef::Result(inst) => {
                let data = &self.body.insts[inst];
                if matches!(data.op, Op::I32Const | Op::I64Const)
                    && let Some(constant) = int_of(data.imm)
                {
                    return Some(Invariant::Constant(constant));
                }
                self.homes[inst]
            }
            ValueDef::Alias(_) => return None,
        };
        (!self.forest.contains(at, home)).then_some(Invariant::Value(value))
    }

    /// Whether the product is made, and used, on every way through the loop back to the header.
    fn is_needed_each_round(&self, at: u32, product: Inst) -> bool {
        let latches = &self.forest.loops[at as usize].latches;
        let each_round = |block: Block| latches.iter().all(|&latch| self.dominators.dominates(block, latch));
        let used = |place: &Use| match *place {
            Use::Inst(inst) => each_round(self.homes[inst]),
            Use::Terminator(block) => each_round(block),
        };
        let uses = self.body.insts[product].result.expand().map_or(&[][..], |result| self.uses.of(result));
        // What this pass made to start an inner sum is used right there.
        each_round(self.homes[product]) && (uses.is_empty() || uses.iter().any(used))
    }

    /// How a parameter of the header advances, if by fixed amounts only.
    fn induction(&self, at: u32, variable: Value, preheader: Block) -> Option<Induction> {
        let found = &self.forest.loops[at as usize];
        let ValueDef::Param(_, position) = self.body.values[variable].def else { return None };
        let argument = |source: Block| {
            let targets = self.body.blocks[source].terminator.targets().filter(|target| target.block == found.header);
            targets.map(|target| self.body.resolve(target.args[position as usize]))
        };
        let start = self.invariant(at, self.origin(argument(preheader).next()?))?;
        let mut updates: SmallVec<[Update; 1]> = SmallVec::new();
        for next in found.latches.iter().flat_map(|&latch| argument(latch)) {
            if updates.iter().all(|update| update.old != next) {
                updates.push(self.update(at, variable, next)?);
            }
        }
        let width = if self.body.value_type(variable) == Type::I64 { Width::W64 } else { Width::W32 };
        Some(Induction { position, width, start, updates })
    }

    /// What a value is if it is a parameter that only one edge passes: new preheaders have such ones.
    fn origin(&self, value: Value) -> Value {
        let ValueDef::Param(block, position) = self.body.values[value].def else { return value };
        let Some(source) = self.flow.single_predecessor(block) else { return value };
        let mut into = self.body.blocks[source].terminator.targets().filter(|target| target.block == block);
        into.next().map_or(value, |target| self.body.resolve(target.args[position as usize]))
    }

    fn update(&self, at: u32, variable: Value, next: Value) -> Option<Update> {
        let inst = self.body.defining_inst(next)?;
        let data = &self.body.insts[inst];
        let (int, width) = int_operator(data.op)?;
        let &[left, right] = data.args.as_slice() else { return None };
        let (left, right) = (self.body.resolve(left), self.body.resolve(right));
        let step = match int {
            Int::Add | Int::Sub if left == variable => right,
            Int::Add if right == variable => left,
            _ => return None,
        };
        let step = self.invariant(at, step)?;
        // In a loop inside this one it would be made more than once a round.
        let once = self.forest.innermost(self.homes[inst]) == Some(at);
        once.then_some(Update { old: next, inst, op: int.at(width), step })
    }

    /// Adds a parameter to the header that is always the product, and gives it.
    fn make_sum(
        &mut self,
        at: u32,
        product: Inst,
        induction: &Induction,
        factor: Invariant,
        preheader: Block,
    ) -> Value {
        let found = &self.forest.loops[at as usize];
        let (start, pos) = (self.product(induction.start, factor, product, preheader), self.body.insts[product].pos);
        let start = self.value(start, induction.width, preheader);
        let sum = self.body.append_param(found.header, induction.width.int_type());
        self.body.blocks[preheader].terminator.targets_mut().for_each(|target| target.args.push(start));
        let mut passed_on: SmallVec<[(Value, Value); 1]> = SmallVec::new();
        for update in &induction.updates {
            let amount = self.product(update.step, factor, product, preheader);
            let home = self.homes[update.inst];
            let insts = &self.body.blocks[home].insts;
            let after = insts.iter().position(|&inst| inst == update.inst).map_or(insts.len(), |place| place + 1);
            let behind = self.body.blocks[home].insts.split_off(after);
            let amount = self.value(amount, induction.width, home);
            let next = self.emit(update.op, &[sum, amount], Imm::None, pos, home);
            self.body.blocks[home].insts.extend(behind);
            passed_on.push((update.old, next));
        }
        for &latch in &found.latches {
            let mut terminator = std::mem::replace(&mut self.body.blocks[latch].terminator, Terminator::Unreachable);
            for target in terminator.targets_mut().filter(|target| target.block == found.header) {
                let old = self.body.resolve(target.args[induction.position as usize]);
                target.args.extend(passed_on.iter().find(|(of, _)| *of == old).map(|&(_, next)| next));
            }
            self.body.blocks[latch].terminator = terminator;
        }
        sum
    }

    /// The product of two things that do not change in the loop, made like `model` in the preheader if need be.
    fn product(&mut self, left: Invariant, factor: Invariant, model: Inst, preheader: Block) -> Invariant {
        let InstData { op, pos, .. } = self.body.insts[model];
        let width = if op == Op::I64Mul { Width::W64 } else { Width::W32 };
        match (left, factor) {
            (Invariant::Constant(left), Invariant::Constant(right)) => {
                Invariant::Constant(width.wrap(left.wrapping_mul(right)))
            }
            (Invariant::Constant(0), Invariant::Value(_)) => left,
            (Invariant::Constant(1), Invariant::Value(_)) => factor,
            (Invariant::Constant(_) | Invariant::Value(_), _) => {
                let args = [self.value(left, width, preheader), self.value(factor, width, preheader)];
                let made = self.emit(op, &args, Imm::None, pos, preheader);
                if let (Some(around), Some(inst)) = (self.forest.innermost(preheader), self.body.defining_inst(made)) {
                    self.products[around as usize].push(inst);
                }
                Invariant::Value(made)
            }
        }
    }

    /// A constant is made at the end of the block.
    fn value(&mut self, invariant: Invariant, width: Width, block: Block) -> Value {
        match invariant {
            Invariant::Value(value) => value,
            Invariant::Constant(constant) => {
                let op = match width {
                    Width::W32 => Op::I32Const,
                    Width::W64 => Op::I64Const,
                };
                self.emit(op, &[], width.int_imm(constant), SourcePos::NONE, block)
            }
        }
    }

    /// Appends an instruction that gives an integer to a block.
    fn emit(&mut self, op: Op, args: &[Value], imm: Imm, pos: SourcePos, block: Block) -> Value {
        let wide = matches!(op, Op::I64Const) || args.iter().any(|&arg| self.body.value_type(arg) == Type::I64);
        let ty = if wide { Type::I64 } else { Type::I32 };
        let inst = self.body.make_inst(op, args, imm, Some(ty), pos);
        self.homes[inst] = block;
        self.body.blocks[block].insts.push(inst);
        self.body.insts[inst].result.expand().expect("it was made with a result")
    }
}
