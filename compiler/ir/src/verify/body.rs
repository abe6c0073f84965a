//! Invariants of one body: definitions, dominance, edges, reducibility.

use super::inst::inst_problem;
use crate::analysis::{ControlFlow, Dominators, is_reducible};
use crate::{Block, Body, Function, Inst, Module, Numbering, Signature, Target, Terminator, Type, Value, ValueDef};
use cranelift_entity::SecondaryMap;

pub fn verify_body(module: &Module, function: &Function, body: &Body, messages: &mut Vec<String>) {
    if let Some(problem) = dangling(body) {
        messages.push(format!("in '{}': {problem}", function.name));
        return;
    }
    let flow = ControlFlow::new(body);
    let dominators = Dominators::new(&flow);
    let mut places = SecondaryMap::with_default(UNPLACED);
    places.resize(body.insts.len());
    let signature = module.signature(function.sig);
    let mut verifier = Verifier { module, body, signature, dominators: &dominators, places, problems: Vec::new() };
    verifier.place_insts(&flow);
    verifier.entry(&flow);
    for &block in flow.order() {
        verifier.block(block);
    }
    if !is_reducible(body, &flow, &dominators) {
        verifier.problems.push(Problem::new("a cycle has more than one entry"));
    }
    if verifier.problems.is_empty() {
        return;
    }
    let numbering = Numbering::new(body);
    for problem in verifier.problems {
        messages.push(problem.message(&function.name, &numbering, body));
    }
}

/// A violation with the things it is about, which get their names only when it is printed.
struct Problem {
    text: String,
    block: Option<Block>,
    value: Option<Value>,
    inst: Option<Inst>,
}

impl Problem {
    fn new(text: impl Into<String>) -> Problem {
        Problem { text: text.into(), block: None, value: None, inst: None }
    }

    fn message(&self, function: &str, numbering: &Numbering, body: &Body) -> String {
        let mut message = format!("in '{function}'");
        if let Some(block) = self.block {
            message.push_str(&format!(", {}", numbering.block(block)));
        }
        if let Some(inst) = self.inst {
            message.push_str(&format!(", {}", body.insts[inst].op.text()));
        }
        message.push_str(&format!(": {}", self.text));
        if let Some(value) = self.value {
            message.push_str(&format!(" {}", numbering.value(value)));
        }
        message
    }
}

/// Block and place in it.
type Place = (u32, u32);
const UNPLACED: Place = (u32::MAX, 0);

struct Verifier<'a> {
    module: &'a Module,
    body: &'a Body,
    signature: &'a Signature,
    dominators: &'a Dominators,
    places: SecondaryMap<Inst, Place>,
    problems: Vec<Problem>,
}

/// Ids that do not exist, and aliases that do not end: nothing else can be looked at then.
fn dangling(body: &Body) -> Option<&'static str> {
    if !body.blocks.is_valid(body.entry) {
        return Some("the entry does not exist");
    }
    for data in body.blocks.values() {
        if data.terminator.targets().any(|target| !body.blocks.is_valid(target.block)) {
            return Some("a target does not exist");
        }
        let insts = data.insts.iter();
        if insts.clone().any(|&inst| !body.insts.is_valid(inst)) {
            return Some("an instruction does not exist");
        }
        let results = insts.clone().filter_map(|&inst| body.insts[inst].result.expand());
        let args = insts.flat_map(|&inst| body.insts[inst].args.iter().copied());
        let terminator = data.terminator.operands().iter();
        let target_args = data.terminator.targets().flat_map(|target| &target.args);
        let mut used = data.params.iter().chain(terminator).chain(target_args).copied().chain(args).chain(results);
        if used.any(|value| !body.values.is_valid(value)) {
            return Some("a value does not exist");
        }
    }
    if aliases_end(body) { None } else { Some("an alias stands for itself") }
}

/// Follows every alias once: what was seen to end is not followed again.
fn aliases_end(body: &Body) -> bool {
    let mut walk = vec![0u32; body.values.len()];
    let mut number = 0;
    for start in body.values.keys() {
        number += 1;
        let mut value = start;
        loop {
            let seen = &mut walk[value.as_u32() as usize];
            if *seen == number {
                return false;
            }
            if *seen != 0 {
                break;
            }
            *seen = number;
            match body.values[value].def {
                ValueDef::Alias(target) if body.values.is_valid(target) => value = target,
                ValueDef::Alias(_) => return false,
                ValueDef::Param(..) | ValueDef::Result(_) => break,
            }
        }
    }
    true
}

impl Verifier<'_> {
    fn place_insts(&mut self, flow: &ControlFlow) {
        for &block in flow.order() {
            for (at, &inst) in self.body.blocks[block].insts.iter().enumerate() {
                if self.places[inst] != UNPLACED {
                    self.problems.push(Problem { inst: Some(inst), ..Problem::new("it stands in two places") });
                }
                self.places[inst] = (block.as_u32(), at as u32);
            }
        }
    }

    fn entry(&mut self, flow: &ControlFlow) {
        if !flow.predecessors(self.body.entry).is_empty() {
            self.problems.push(Problem::new("a branch leads to the entry"));
        }
        let params = &self.body.blocks[self.body.entry].params;
        let types = params.iter().map(|&param| self.body.value_type(param));
        if !types.eq(self.signature.params.iter().copied()) {
            self.problems.push(Problem::new("the entry's parameters differ from the signature"));
        }
    }

    fn block(&mut self, block: Block) {
        let data = &self.body.blocks[block];
        for (at, &param) in data.params.iter().enumerate() {
            if self.body.values[param].def != ValueDef::Param(block, at as u32) {
                self.report(block, None, Some(param), "its parameter is defined elsewhere:");
            }
        }
        for (at, &inst) in data.insts.iter().enumerate() {
            self.inst(block, at as u32, inst);
        }
        let end = data.insts.len() as u32;
        for &value in data.terminator.operands() {
            self.used(block, end, None, value);
        }
        match &data.terminator {
            Terminator::Branch { condition: index, .. } | Terminator::Switch { index, .. } => {
                if self.body.value_type(*index) != Type::I32 {
                    self.report(block, None, Some(*index), "a condition or index that is not i32:");
                }
            }
            Terminator::Return(values) => {
                let results = &self.signature.results;
                let mut pairs = values.iter().zip(results);
                let fit = pairs.all(|(&value, &wanted)| self.body.value_type(value).fits(wanted));
                if values.len() != results.len() || !fit {
                    self.report(block, None, None, "the returned values differ from the signature");
                }
            }
            Terminator::Jump(_) | Terminator::Unreachable => {}
        }
        for target in data.terminator.targets() {
            self.target(block, end, target);
        }
    }

    fn target(&mut self, block: Block, end: u32, target: &Target) {
        let params = &self.body.blocks[target.block].params;
        if params.len() != target.args.len() {
            self.report(block, None, None, "a target has the wrong number of arguments");
            return;
        }
        for (&arg, &param) in target.args.iter().zip(params) {
            if !self.body.value_type(arg).fits(self.body.value_type(param)) {
                self.report(block, None, Some(arg), "an argument of a target has the wrong type:");
            }
            self.used(block, end, None, arg);
        }
    }

    fn inst(&mut self, block: Block, at: u32, inst: Inst) {
        let data = &self.body.insts[inst];
        for &arg in &data.args {
            self.used(block, at, Some(inst), arg);
        }
        if let Some(result) = data.result.expand()
            && self.body.values[result].def != ValueDef::Result(inst)
        {
            self.report(block, Some(inst), Some(result), "its result is defined elsewhere:");
        }
        if let Some(problem) = inst_problem(self.module, self.body, data) {
            self.report(block, Some(inst), None, &problem);
        }
    }

    /// The use of `value` at place `at` of `block` must be dominated by its definition.
    fn used(&mut self, block: Block, at: u32, inst: Option<Inst>, value: Value) {
        let value = self.body.resolve(value);
        let dominated = match self.body.values[value].def {
            ValueDef::Param(home, place) => {
                let params = self.body.blocks.get(home).map(|data| &data.params);
                let defined = params.and_then(|params| params.get(place as usize)) == Some(&value);
                defined && self.dominators.dominates(home, block)
            }
            ValueDef::Result(definition) => {
                let (home, place) = self.places[definition];
                let placed = home != UNPLACED.0 && self.body.insts[definition].result.expand() == Some(value);
                let home = Block::from_u32(home);
                placed && if home == block { place < at } else { self.dominators.dominates(home, block) }
            }
            ValueDef::Alias(_) => false,
        };
        if !dominated {
            self.report(block, inst, Some(value), "a use is not dominated by the definition of");
        }
    }

    fn report(&mut self, block: Block, inst: Option<Inst>, value: Option<Value>, text: &str) {
        self.problems.push(Problem { text: text.to_string(), block: Some(block), value, inst });
    }
}
