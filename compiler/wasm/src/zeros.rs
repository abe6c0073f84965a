//! Zeros that need no code, as locals start with zero.
//!
//! Comes in: places that set a parameter to a constant, and where a local is in use. Goes out: whether the local still
//! holds its first zero there. Guarantees: true only if no way from the function's start to the place writes the local.
//!
//! Outside of loops code runs in the order of its positions, so it is enough to look at what lies before; and where a
//! cell has one cell before it, the positions between the two belong to other ways. A place where a loop is left counts
//! as the whole loop: what it goes to stands behind all of it.

use crate::flow::{Flow, Node, NodeKind};
use crate::range_set::RangeSet;
use crate::ranges::{CopySite, Range, Ranges};
use crate::stackify::{Cell, Input};
use asc_ir::{Imm, ValueDef};

/// How many cells are looked back over.
const STEPS: usize = 16;

/// Whether the site sets zero on its way to a node with no loop around it.
pub(crate) fn may_be_dropped(input: Input<'_>, site: &CopySite) -> bool {
    let constant = input.body.defining_inst(site.copy.value).map(|inst| input.body.insts[inst].imm);
    let goal = goal(input, site);
    let once = site.cell.node() < goal && input.flow.loop_around(goal) == Node::NONE;
    once && constant.is_some_and(|imm| is_zero(&imm))
}

/// The node of the parameter that is set.
fn goal(input: Input<'_>, site: &CopySite) -> Node {
    match input.body.values[site.copy.param].def {
        ValueDef::Param(block, _) => input.flow.node_of(block),
        ValueDef::Result(_) | ValueDef::Alias(_) => unreachable!("a copy goes to a parameter"),
    }
}

/// Whether an immediate is the constant that locals start with.
pub(crate) fn is_zero(imm: &Imm) -> bool {
    match *imm {
        Imm::I32(value) => value == 0,
        Imm::I64(value) => value == 0,
        Imm::F32(bits) => bits == 0,
        Imm::F64(bits) => bits == 0,
        _ => false,
    }
}

/// Whether a local that is in use in these ranges has not been written on any way to the site.
pub(crate) fn is_untouched(input: Input<'_>, ranges: &Ranges, in_use: &RangeSet, site: &CopySite) -> bool {
    let flow = input.flow;
    let (mut cell, mut end) = (site.cell, site.position);
    if flow.loop_depth(cell.node()) != 0 {
        let rest = Range { start: ranges.cell(cell).end, end: ranges.cell(Cell::code(goal(input, site))).start };
        return !in_use.meets(Range { start: 0, end }) && !in_use.meets(rest);
    }
    for _ in 0..STEPS {
        let start = ranges.cell(cell).start;
        if in_use.meets(Range { start, end }) {
            return false;
        }
        let Some(before) = only_cell_before(flow, ranges, cell) else { break };
        cell = before;
        end = ranges.cell(cell).end;
    }
    !in_use.meets(Range { start: 0, end: ranges.cell(cell).start })
}

/// The only cell that control comes from, if no loop is around it.
fn only_cell_before(flow: &Flow, ranges: &Ranges, cell: Cell) -> Option<Cell> {
    let node = cell.node();
    let code = Cell::code(node);
    if cell != code {
        // The copies of an edge stand behind the node's code; what comes on the stack may come from anywhere.
        return (cell != Cell::entry(node)).then_some(code);
    }
    let &[incoming] = flow.predecessors(node) else { return None };
    if ranges.is_emitted(Cell::entry(node)) || flow.loop_depth(incoming.from) != 0 {
        return None;
    }
    let edge = Cell::edge(incoming.from, incoming.edge.min(1));
    let has_edge =
        matches!(flow.kind(incoming.from), NodeKind::Block(_)) && incoming.edge < 2 && ranges.is_emitted(edge);
    Some(if has_edge { edge } else { Cell::code(incoming.from) })
}
