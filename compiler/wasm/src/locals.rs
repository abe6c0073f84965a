//! Few locals for the variables of a body.
//!
//! Comes in: live ranges and copies. Goes out: a local for each variable, the types of the locals behind the parameters
//! in the order of their indices, and which copies need no code. Guarantees: variables that are live at once have
//! different locals; the function's parameters are reused; locals of one type stand together, the most used first, so
//! that indices and declarations are short.
//!
//! First variables that copies connect are united if their ranges are apart, those of inner loops first (aggressive
//! coalescing on ranges). Then each class takes the first local of its type that is free in its ranges, in the order of
//! the classes' starts: the greedy colouring of intervals, which is exact when ranges have no holes. At level 0 a source
//! variable shares its local with no other.

use crate::range_set::RangeSet;
use crate::ranges::{CopySite, Ranges, Var};
use crate::stackify::{Cell, Input, Transfer};
use crate::types::value_type;
use crate::zeros;
use asc_ir::{Value, ValueDef, Variable};
use rustc_hash::FxHashSet;
use wasm_encoder::ValType;

/// Above this number locals are shared at level 0 too: engines allow 50,000.
const MANY_LOCALS: usize = 40_000;

/// How locals are shared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sharing {
    Free,
    /// A source variable keeps a local of its own.
    KeepVariables,
}

/// The locals of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Locals {
    /// By variable.
    parents: Vec<Var>,
    classes: Vec<Class>,
    /// By class: the place in `locals`.
    assigned: Vec<u32>,
    locals: Vec<Local>,
    /// Types of the locals behind the parameters.
    pub(crate) types: Vec<ValType>,
    copies: Vec<CopySite>,
    /// Places that set a local to zero while it still holds its first zero.
    zeros: Vec<CopySite>,
    dropped: FxHashSet<(Cell, Value)>,
    order: Vec<Var>,
}

#[derive(Clone)]
struct Class {
    ranges: RangeSet,
    ty: ValType,
    /// Index of the function's parameter that it lives in.
    param: Option<u32>,
    variable: Option<Variable>,
    weight: u32,
    /// In a fresh local, some zero that it is set to needs no code.
    wants_fresh: bool,
}

struct Local {
    ranges: RangeSet,
    ty: ValType,
    is_param: bool,
    variable: Option<Variable>,
    weight: u32,
    index: u32,
}

impl Locals {
    pub(crate) fn assign(&mut self, input: Input<'_>, ranges: &Ranges, sharing: Sharing) {
        self.make_classes(input, ranges);
        self.coalesce(input, ranges, sharing);
        self.find_zeros(input, ranges);
        self.color(input, sharing);
        self.drop_zeros(input, ranges);
        self.number();
    }

    pub(crate) fn index(&self, ranges: &Ranges, value: Value) -> u32 {
        let var = ranges.var(value).expect("a value that an item names has a variable");
        self.locals[self.assigned[self.root(var).at()] as usize].index
    }

    /// Whether a copy needs no code.
    pub(crate) fn is_dropped(&self, ranges: &Ranges, cell: Cell, copy: Transfer) -> bool {
        let param = ranges.var(copy.param).expect("a copy's target is a variable");
        let class = self.root(param);
        match ranges.var(copy.value) {
            Some(value) => {
                self.locals[self.assigned[class.at()] as usize].index
                    == self.locals[self.assigned[self.root(value).at()] as usize].index
            }
            None => self.dropped.contains(&(cell, copy.param)),
        }
    }

    /// The source variable of each local that has one, by index.
    pub(crate) fn names(&self) -> Vec<(u32, Variable)> {
        let mut names: Vec<_> = self.locals.iter().filter_map(|local| Some((local.index, local.variable?))).collect();
        names.sort_unstable_by_key(|&(index, _)| index);
        names
    }

    fn make_classes(&mut self, input: Input<'_>, ranges: &Ranges) {
        self.classes.clear();
        self.parents.clear();
        for var in ranges.vars() {
            let value = &input.body.values[ranges.value(var)];
            let param = match value.def {
                ValueDef::Param(block, at) if block == input.body.entry => Some(at),
                ValueDef::Param(..) | ValueDef::Result(_) | ValueDef::Alias(_) => None,
            };
            self.parents.push(var);
            self.classes.push(Class {
                ranges: RangeSet::new(ranges.of(var)),
                ty: value_type(value.ty),
                param,
                variable: value.variable.expand(),
                weight: ranges.weight(var),
                wants_fresh: false,
            });
        }
    }

    /// The variable's class, once all are united.
    fn root(&self, var: Var) -> Var {
        self.parents[var.at()]
    }

    /// The variable's class so far, with path halving.
    fn find(&mut self, mut var: Var) -> Var {
        while self.parents[var.at()] != var {
            let next = self.parents[self.parents[var.at()].at()];
            self.parents[var.at()] = next;
            var = next;
        }
        var
    }

    fn coalesce(&mut self, input: Input<'_>, ranges: &Ranges, sharing: Sharing) {
        let mut copies = std::mem::take(&mut self.copies);
        copies.clear();
        copies.extend_from_slice(&ranges.copies);
        copies.sort_by_key(|site| std::cmp::Reverse(input.flow.loop_depth(site.cell.node())));
        for site in &copies {
            let (Some(param), Some(value)) = (ranges.var(site.copy.param), ranges.var(site.copy.value)) else {
                continue;
            };
            let (param, value) = (self.find(param), self.find(value));
            if param != value && self.can_unite(param, value, sharing) {
                self.unite(param, value);
            }
        }
        self.copies = copies;
        for at in 0..self.parents.len() as u32 {
            self.parents[at as usize] = self.find(Var(at));
        }
    }

    fn can_unite(&self, first: Var, second: Var, sharing: Sharing) -> bool {
        let (first, second) = (&self.classes[first.at()], &self.classes[second.at()]);
        let variables_agree = match sharing {
            Sharing::Free => true,
            Sharing::KeepVariables => {
                first.variable.is_none() || second.variable.is_none() || first.variable == second.variable
            }
        };
        first.ty == second.ty
            && (first.param.is_none() || second.param.is_none())
            && variables_agree
            && !first.ranges.overlaps(&second.ranges)
    }

    fn unite(&mut self, first: Var, second: Var) {
        // The one with more ranges stays, so that a range moves a logarithmic number of times.
        let longer = self.classes[first.at()].ranges.len() >= self.classes[second.at()].ranges.len();
        let (into, from) = if longer { (first, second) } else { (second, first) };
        let taken = std::mem::take(&mut self.classes[from.at()].ranges);
        let (param, variable, weight) =
            (self.classes[from.at()].param, self.classes[from.at()].variable, self.classes[from.at()].weight);
        self.parents[from.at()] = into;
        let class = &mut self.classes[into.at()];
        class.param = class.param.or(param);
        class.variable = class.variable.or(variable);
        class.weight += weight;
        class.ranges.absorb(taken);
    }

    /// Finds the classes that are set to zero while their locals, if fresh, still hold the zero they start with.
    fn find_zeros(&mut self, input: Input<'_>, ranges: &Ranges) {
        self.zeros.clear();
        for site in ranges.constants.iter().filter(|site| zeros::may_be_dropped(input, site)) {
            let Some(param) = ranges.var(site.copy.param) else { continue };
            let class = self.root(param);
            let class = &mut self.classes[class.at()];
            if class.param.is_none() && zeros::is_untouched(input, ranges, &class.ranges, site) {
                class.wants_fresh = true;
                self.zeros.push(*site);
            }
        }
    }

    /// Keeps those of the zeros that need no code, now that it is known what else lives in the locals.
    fn drop_zeros(&mut self, input: Input<'_>, ranges: &Ranges) {
        let mut zeros = std::mem::take(&mut self.zeros);
        zeros.retain(|site| {
            ranges.var(site.copy.param).is_some_and(|param| {
                let local = &self.locals[self.assigned[self.root(param).at()] as usize];
                !local.is_param && zeros::is_untouched(input, ranges, &local.ranges, site)
            })
        });
        self.dropped.clear();
        self.dropped.extend(zeros.iter().map(|site| (site.cell, site.copy.param)));
        self.zeros = zeros;
    }

    fn color(&mut self, input: Input<'_>, sharing: Sharing) {
        self.locals.clear();
        for &param in &input.body.blocks[input.body.entry].params {
            self.locals.push(Local {
                ranges: RangeSet::default(),
                ty: value_type(input.body.values[param].ty),
                is_param: true,
                variable: input.body.values[param].variable.expand(),
                weight: 0,
                index: 0,
            });
        }
        self.assigned.clear();
        self.assigned.resize(self.parents.len(), u32::MAX);
        let mut order = std::mem::take(&mut self.order);
        order.clear();
        order.extend((0..self.parents.len() as u32).map(Var).filter(|&var| self.parents[var.at()] == var));
        order.sort_by_key(|var| {
            let class = &self.classes[var.at()];
            // Parameters have their places already.
            (class.param.is_none(), class.ranges.first_start().unwrap_or(0))
        });
        for &var in &order {
            let at = self.choose(var, sharing);
            self.assigned[var.at()] = at as u32;
            let (class, local) = (&mut self.classes[var.at()], &mut self.locals[at]);
            local.weight += class.weight;
            local.variable = local.variable.or(class.variable);
            local.ranges.absorb(std::mem::take(&mut class.ranges));
        }
        self.order = order;
    }

    /// The first local that suits the class, or a new one.
    fn choose(&mut self, var: Var, sharing: Sharing) -> usize {
        let class = &self.classes[var.at()];
        if let Some(param) = class.param {
            return param as usize;
        }
        let keep = sharing == Sharing::KeepVariables && self.locals.len() < MANY_LOCALS;
        // A fresh local saves the zero.
        let fresh = class.wants_fresh || (keep && class.variable.is_some());
        let suits = |local: &Local| {
            local.ty == class.ty && !(keep && local.variable.is_some()) && !local.ranges.overlaps(&class.ranges)
        };
        let found = if fresh { None } else { self.locals.iter().position(suits) };
        found.unwrap_or_else(|| {
            let (ty, variable) = (class.ty, class.variable);
            let local = Local { ranges: RangeSet::default(), ty, is_param: false, variable, weight: 0, index: 0 };
            self.locals.push(local);
            self.locals.len() - 1
        })
    }

    /// Gives the locals their indices: parameters, then type by type, the most used first.
    fn number(&mut self) {
        let mut groups: Vec<(ValType, u32)> = Vec::new();
        for local in self.locals.iter().filter(|local| !local.is_param) {
            match groups.iter_mut().find(|(ty, _)| *ty == local.ty) {
                Some((_, weight)) => *weight += local.weight,
                None => groups.push((local.ty, local.weight)),
            }
        }
        groups.sort_by_key(|&(_, weight)| std::cmp::Reverse(weight));
        let place = |ty: ValType| groups.iter().position(|group| group.0 == ty);
        let mut order: Vec<usize> = (0..self.locals.len()).collect();
        order.sort_by_key(|&at| {
            let local = &self.locals[at];
            let key = (place(local.ty), std::cmp::Reverse(local.weight));
            (!local.is_param, (!local.is_param).then_some(key))
        });
        self.types.clear();
        for (index, at) in order.into_iter().enumerate() {
            let local = &mut self.locals[at];
            local.index = index as u32;
            if !local.is_param {
                self.types.push(local.ty);
            }
        }
    }
}
