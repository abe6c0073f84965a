//! Virtual calls: the stub of a method calls the one that the class of `this` has.

use crate::class_set::ClassSet;
use crate::function::FunctionLowerer;
use crate::program::function_id;
use crate::switch::Dispatch;
use asc_hir::{ClassId, FuncId, Type};
use asc_ir::{Block, Target, Value};

/// With so few targets, tests of the class id are as fast as a jump table, and can be copied to the call.
const FEW: usize = 3;

/// Classes by the function that stands for them.
type Group = (FuncId, Vec<ClassId>);

impl FunctionLowerer<'_, '_> {
    /// The body of a stub: with its parameters it calls one of the targets, by the class of the first parameter.
    pub(crate) fn dispatch_stub(&mut self, targets: &[(ClassId, FuncId)], otherwise: Option<FuncId>) {
        let params = self.lowerer.program.signature(self.function.signature);
        let count = params.this.iter().chain(&params.params).count();
        let args: Vec<Value> = (0..count).map(|at| self.builder.param(at)).collect();
        let mut groups = grouped(targets);
        groups.retain(|(func, _)| Some(*func) != otherwise);
        // Where every class has a target, the last one needs no test; a table needs none of the largest.
        let Some(default) = otherwise.or_else(|| groups.pop().map(|(func, _)| func)) else {
            return self.builder.unreachable();
        };
        if groups.is_empty() {
            return self.call_target(default, &args);
        }
        let class = self.class_of(args[0]);
        if groups.len() <= FEW {
            for (func, classes) in &groups {
                let membership = ClassSet::of_classes(self.lowerer.program, classes).membership();
                let test = self.id_in(class, &membership);
                let (hit, miss) = (self.builder.make_block(), self.builder.make_block());
                self.builder.branch(test, Target::new(hit), Target::new(miss));
                self.builder.seal_and_switch_to(hit);
                self.call_target(*func, &args);
                self.builder.seal_and_switch_to(miss);
            }
            return self.call_target(default, &args);
        }
        let blocks: Vec<Block> = groups.iter().map(|_| self.builder.make_block()).collect();
        let last = self.builder.make_block();
        self.switch_on_class(
            class,
            groups.iter().zip(&blocks).map(|((_, classes), &block)| (&classes[..], block)),
            last,
        );
        for ((func, _), &block) in groups.iter().zip(&blocks) {
            self.builder.seal_and_switch_to(block);
            self.call_target(*func, &args);
        }
        self.builder.seal_and_switch_to(last);
        self.call_target(default, &args);
    }

    /// Goes to the block of the class id's group, else to `default`.
    pub(crate) fn switch_on_class<'c>(
        &mut self,
        class: Value,
        groups: impl Iterator<Item = (&'c [ClassId], Block)>,
        default: Block,
    ) {
        let entries = groups.flat_map(|(classes, block)| classes.iter().map(move |id| (id.as_u32().into(), block)));
        let entries = entries.collect();
        self.dispatch(&Dispatch { subject: class, ty: Type::U32, default }, entries);
    }

    fn call_target(&mut self, func: FuncId, args: &[Value]) {
        let program = self.lowerer.program;
        let wanted = crate::types::value_type(program.signature(self.function.signature).result);
        let callee = program.signature(program.functions[func].signature);
        // An overriding method may give more than the overridden one asks for.
        let given = crate::types::value_type(callee.result);
        let result = self.builder.call(function_id(func), args, given);
        match (wanted, result) {
            (None, _) => self.builder.return_(None),
            (Some(ty), Some(value)) if given == Some(ty) => self.builder.return_(Some(value)),
            (Some(_), _) => self.builder.unreachable(),
        }
    }
}

/// Groups by target, in the order of their first classes.
fn grouped(targets: &[(ClassId, FuncId)]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places = rustc_hash::FxHashMap::default();
    for &(class, func) in targets {
        let at = *places.entry(func).or_insert(groups.len());
        if at == groups.len() {
            groups.push((func, Vec::new()));
        }
        groups[at].1.push(class);
    }
    groups
}
