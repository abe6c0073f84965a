//! Where each value that needs a local is live.
//!
//! Comes in: the items of all cells in the order of emission. Goes out: for each variable (a value that some item gets,
//! sets or tees) its ranges of positions, ascending and apart. An item's position is its number in the order of
//! emission. A range goes from the item that writes the local up to, not including, the last item that reads it.
//! Guarantees: two variables without common positions can share a local. The source of a copy lives until its target is
//! written, so that no other variable comes between when the copy is dropped.
//!
//! Liveness is explored backwards from each use up to the definition (Boissinot et al., "Computing Liveness Sets for
//! SSA-Form Programs", 2011, section on exploration by variable): the cost is the size of the result.

use crate::flow::Node;
use crate::stackify::{Cell, Input, Item, ItemKind, Items, Transfer};
use crate::structure::Event;
use asc_ir::{Terminator, Value, ValueDef};
use cranelift_entity::EntityRef;

/// A run of positions, without the end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Range {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A value that needs a local.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Var(pub(crate) u32);

impl Var {
    const NONE: Var = Var(u32::MAX);

    pub(crate) fn at(self) -> usize {
        self.0 as usize
    }
}

/// A copy between variables or from a constant, with the position of its second half.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CopySite {
    pub(crate) copy: Transfer,
    pub(crate) cell: Cell,
    pub(crate) position: u32,
}

/// The live ranges of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Ranges {
    var_of: Vec<Var>,
    values: Vec<Value>,
    /// How many items name each variable.
    weights: Vec<u32>,
    ranges: Vec<Range>,
    spans: Vec<(u32, u32)>,
    /// Copies from variables, and from constants.
    pub(crate) copies: Vec<CopySite>,
    pub(crate) constants: Vec<CopySite>,
    scratch: Scratch,
}

#[derive(Default)]
struct Scratch {
    /// First position and end of each cell; equal if no event emits it.
    cells: Vec<Range>,
    emitted: Vec<bool>,
    definitions: Vec<Definition>,
    uses: Vec<Place>,
    uses_of: Vec<u32>,
    sorted: Vec<(Cell, u32)>,
    /// The variable that a cell was last found to be live into.
    visited: Vec<Var>,
    pending: Vec<Cell>,
    found: Vec<Range>,
}

#[derive(Clone, Copy)]
struct Place {
    var: Var,
    cell: Cell,
    position: u32,
}

#[derive(Clone, Copy)]
enum Definition {
    None,
    /// By an item of a cell, or on entry, before all items.
    Item(Cell, u32),
    /// A parameter: on every edge to the node.
    Edges(Node),
}

impl Ranges {
    pub(crate) fn build(&mut self, input: Input<'_>, items: &Items) {
        self.clear(input);
        self.define_entry_params(input);
        self.scan(input, items);
        self.sort_uses();
        for var in (0..self.values.len() as u32).map(Var) {
            self.explore(input, var);
        }
    }

    pub(crate) fn vars(&self) -> impl Iterator<Item = Var> + use<> {
        (0..self.values.len() as u32).map(Var)
    }

    /// The value's variable, if it needs a local.
    pub(crate) fn var(&self, value: Value) -> Option<Var> {
        let var = self.var_of[value.index()];
        (var != Var::NONE).then_some(var)
    }

    pub(crate) fn value(&self, var: Var) -> Value {
        self.values[var.at()]
    }

    pub(crate) fn weight(&self, var: Var) -> u32 {
        self.weights[var.at()]
    }

    /// The positions of a cell's items.
    pub(crate) fn cell(&self, cell: Cell) -> Range {
        self.scratch.cells[cell.at()]
    }

    pub(crate) fn is_emitted(&self, cell: Cell) -> bool {
        self.scratch.emitted[cell.at()]
    }

    pub(crate) fn of(&self, var: Var) -> &[Range] {
        let (start, end) = self.spans[var.at()];
        &self.ranges[start as usize..end as usize]
    }

    fn clear(&mut self, input: Input<'_>) {
        self.var_of.clear();
        self.var_of.resize(input.body.values.len(), Var::NONE);
        self.values.clear();
        self.weights.clear();
        self.ranges.clear();
        self.spans.clear();
        self.copies.clear();
        self.constants.clear();
        let scratch = &mut self.scratch;
        let cells = input.flow.len() * Cell::PER_NODE as usize;
        scratch.cells.clear();
        scratch.cells.resize(cells, Range { start: 0, end: 0 });
        scratch.emitted.clear();
        scratch.emitted.resize(cells, false);
        scratch.visited.clear();
        scratch.visited.resize(cells, Var::NONE);
        scratch.definitions.clear();
        scratch.uses.clear();
        scratch.uses_of.clear();
    }

    fn make_var(&mut self, input: Input<'_>, value: Value) -> Var {
        let slot = &mut self.var_of[value.index()];
        if *slot == Var::NONE {
            *slot = Var(self.values.len() as u32);
            self.values.push(value);
            self.weights.push(0);
            self.spans.push((0, 0));
            self.scratch.uses_of.push(0);
            let definition = match input.body.values[value].def {
                ValueDef::Param(block, _) => Definition::Edges(input.flow.node_of(block)),
                ValueDef::Result(_) | ValueDef::Alias(_) => Definition::None,
            };
            self.scratch.definitions.push(definition);
        }
        *slot
    }

    /// The function's parameters are in locals before the first item, at position 0.
    fn define_entry_params(&mut self, input: Input<'_>) {
        for &param in &input.body.blocks[input.body.entry].params {
            let var = self.make_var(input, param);
            self.scratch.definitions[var.at()] = Definition::Item(Cell::code(Node::ENTRY), 0);
        }
    }

    /// Numbers the items and collects definitions and uses.
    fn scan(&mut self, input: Input<'_>, items: &Items) {
        let mut position = 1;
        for event in &input.structure.events {
            let cell = match *event {
                Event::Entry(node) => Cell::entry(node),
                Event::Code(node) => Cell::code(node),
                Event::Edge(node, edge) => Cell::edge(node, edge),
                _ => continue,
            };
            let start = position;
            for item in items.cell(cell) {
                self.scan_item(input, item, cell, position);
                position += 1;
            }
            self.scratch.cells[cell.at()] = Range { start, end: position };
            self.scratch.emitted[cell.at()] = true;
        }
    }

    fn scan_item(&mut self, input: Input<'_>, item: &Item, cell: Cell, position: u32) {
        match item.kind {
            ItemKind::Inst(..) | ItemKind::Drop => {}
            ItemKind::Get(value) => self.add_use(input, value, cell, position),
            ItemKind::Set(value) | ItemKind::Tee(value) => self.add_definition(input, value, cell, position),
            // What is pushed is also used where it is popped: see the file's comment.
            ItemKind::CopyPush(copy) => self.add_use(input, copy.value, cell, position),
            ItemKind::CopySet(copy) => {
                self.add_use(input, copy.value, cell, position);
                self.add_definition(input, copy.param, cell, position);
                self.copies.push(CopySite { copy, cell, position });
            }
            ItemKind::SetConstant(copy) => {
                self.add_definition(input, copy.param, cell, position);
                self.constants.push(CopySite { copy, cell, position });
            }
        }
    }

    fn add_use(&mut self, input: Input<'_>, value: Value, cell: Cell, position: u32) {
        let var = self.make_var(input, value);
        self.weights[var.at()] += 1;
        self.scratch.uses_of[var.at()] += 1;
        self.scratch.uses.push(Place { var, cell, position });
    }

    fn add_definition(&mut self, input: Input<'_>, value: Value, cell: Cell, position: u32) {
        let var = self.make_var(input, value);
        self.weights[var.at()] += 1;
        let is_edge_copy = match self.scratch.definitions[var.at()] {
            // A parameter that comes on the stack is written by its own node.
            Definition::Edges(node) => {
                (cell != Cell::code(node) && cell != Cell::entry(node)) || input.flow.is_loop_header(node)
            }
            Definition::None | Definition::Item(..) => false,
        };
        if is_edge_copy {
            // Counted as a use too, to be found again; it is told apart by its position's item.
            self.scratch.uses_of[var.at()] += 1;
            self.scratch.uses.push(Place { var, cell: Cell(cell.0 | EDGE_DEFINITION), position });
        } else {
            self.scratch.definitions[var.at()] = Definition::Item(cell, position);
        }
    }

    /// Brings the uses in the order of variables.
    fn sort_uses(&mut self) {
        let scratch = &mut self.scratch;
        let mut start = 0;
        for count in &mut scratch.uses_of {
            let end = start + *count;
            *count = start;
            start = end;
        }
        scratch.sorted.clear();
        scratch.sorted.resize(scratch.uses.len(), (Cell(0), 0));
        for place in &scratch.uses {
            let slot = &mut scratch.uses_of[place.var.at()];
            scratch.sorted[*slot as usize] = (place.cell, place.position);
            *slot += 1;
        }
        // Now each count is where the variable's uses end.
    }

    fn explore(&mut self, input: Input<'_>, var: Var) {
        let scratch = &mut self.scratch;
        let start = if var.0 == 0 { 0 } else { scratch.uses_of[var.at() - 1] };
        let end = scratch.uses_of[var.at()];
        scratch.found.clear();
        if let Definition::Item(_, start) = scratch.definitions[var.at()] {
            // Even what nothing reads is written.
            scratch.found.push(Range { start, end: start + 1 });
        }
        for at in start..end {
            let (cell, position) = scratch.sorted[at as usize];
            if cell.0 & EDGE_DEFINITION != 0 {
                let end = scratch.cells[(cell.0 & !EDGE_DEFINITION) as usize].end;
                scratch.found.push(Range { start: position, end });
                continue;
            }
            scratch.live_until(var, cell, position);
            while let Some(cell) = scratch.pending.pop() {
                scratch.spread(input, var, cell);
            }
        }
        scratch.found.sort_unstable();
        let first = self.ranges.len();
        for &range in &scratch.found {
            match self.ranges[first..].last_mut() {
                Some(last) if last.end >= range.start => last.end = last.end.max(range.end),
                _ if range.start < range.end => self.ranges.push(range),
                _ => {}
            }
        }
        self.spans[var.at()] = (first as u32, self.ranges.len() as u32);
    }
}

/// Marks a cell of a place where a parameter is written.
const EDGE_DEFINITION: u32 = 1 << 31;

impl Scratch {
    /// The variable is needed at this position of a cell.
    fn live_until(&mut self, var: Var, cell: Cell, position: u32) {
        if let Definition::Item(home, start) = self.definitions[var.at()]
            && home == cell
        {
            self.found.push(Range { start, end: position });
            return;
        }
        self.found.push(Range { start: self.cells[cell.at()].start, end: position });
        if self.visited[cell.at()] != var {
            self.visited[cell.at()] = var;
            self.pending.push(cell);
        }
    }

    /// The variable is live into the cell: so it is at the end of all cells before.
    fn spread(&mut self, input: Input<'_>, var: Var, cell: Cell) {
        let node = cell.node();
        let entry = Cell::entry(node);
        if cell == Cell::code(node) && self.emitted[entry.at()] {
            return self.live_until(var, entry, self.cells[entry.at()].end);
        }
        if cell != Cell::code(node) && cell != entry {
            let end = self.cells[Cell::code(node).at()].end;
            return self.live_until(var, Cell::code(node), end);
        }
        if let Definition::Edges(home) = self.definitions[var.at()]
            && home == node
        {
            return;
        }
        for incoming in input.flow.predecessors(node) {
            let edge = if is_branch(input, incoming.from) {
                Cell::edge(incoming.from, incoming.edge)
            } else {
                Cell::code(incoming.from)
            };
            let before = if self.emitted[edge.at()] { edge } else { Cell::code(incoming.from) };
            self.live_until(var, before, self.cells[before.at()].end);
        }
    }
}

fn is_branch(input: Input<'_>, node: Node) -> bool {
    match input.flow.kind(node) {
        crate::flow::NodeKind::Block(block) => {
            matches!(input.body.blocks[block].terminator, Terminator::Branch { .. })
        }
        crate::flow::NodeKind::SwitchEdge(..) => false,
    }
}
