//! Whether two names of a web may stand for one object in a way that shows.
//!
//! Each name gets values of its own for the object's fields, which an edge into a parameter copies. That shows only if the
//! object is changed under one name and then read under another. An edge is clean when the name that it brings is not used
//! after it, until it is made anew, and goes to one parameter only: then the object has one name at a time. If there
//! is an edge that is not, nothing may be stored under a parameter's name, nor after such an edge under the name that it
//! brought: what is written before names meet is the same under all of them.

use super::objects::{Made, Name, Objects, Role};
use crate::analysis::ControlFlow;
use crate::{AccessKind, Block, Body, access};
use cranelift_entity::EntitySet;

/// Names times blocks that are looked at for one web.
const MOST_STEPS: usize = 1 << 20;

pub fn is_unobservable(body: &Body, flow: &ControlFlow, objects: &Objects, web: &[Name]) -> bool {
    let is_param = |name: Name| matches!(objects.names[name].made, Made::Param(_));
    if !web.iter().any(|&name| is_param(name)) {
        return true;
    }
    // With several names for one object, only a name itself tells that it is not another.
    let compared = web.iter().flat_map(|&name| &objects.names[name].uses);
    if compared.clone().any(|(_, role)| matches!(role, Role::Compare { .. })) {
        return false;
    }
    if web.len() * flow.order().len() > MOST_STEPS {
        return false;
    }
    let stores_to_param = web.iter().any(|&name| is_param(name) && stores(body, objects, name).next().is_some());
    web.iter().all(|&name| {
        let data = &objects.names[name];
        if data.edges.is_empty() {
            return true;
        }
        let used = data.uses.iter().filter_map(|&(inst, _)| objects.homes[inst].expand());
        let live = live_in(flow, data.home, used.chain(data.edges.iter().map(|&(block, _)| block)));
        let mut dirty = data
            .edges
            .iter()
            .map(|&(from, param)| (from, objects.names[param].home))
            .filter(|&(from, to)| live.contains(to) || brought_twice(body, objects, name, from, to));
        if dirty.clone().next().is_none() {
            return true;
        }
        let live_to_stores = live_in(flow, data.home, stores(body, objects, name));
        !stores_to_param && dirty.all(|(_, to)| !live_to_stores.contains(to))
    })
}

/// The blocks in which the name's object is written.
fn stores<'a>(body: &'a Body, objects: &'a Objects, name: Name) -> impl Iterator<Item = Block> + 'a {
    objects.names[name].uses.iter().filter_map(move |&(inst, role)| {
        let stores = access(body.insts[inst].op).is_some_and(|access| access.kind == AccessKind::Store);
        let home = objects.homes[inst].expand();
        if stores && matches!(role, Role::Access(_)) { home } else { None }
    })
}

/// The blocks at whose start a name may still be used in one of the blocks `used` before it is made anew.
fn live_in(flow: &ControlFlow, home: Block, used: impl Iterator<Item = Block>) -> EntitySet<Block> {
    let mut live = EntitySet::new();
    let mut work: Vec<Block> = used.filter(|&block| block != home).collect();
    while let Some(block) = work.pop() {
        if live.insert(block) {
            work.extend(flow.predecessors(block).iter().filter(|&&block| block != home));
        }
    }
    live
}

/// Whether edges between two blocks bring one name to several parameters.
fn brought_twice(body: &Body, objects: &Objects, name: Name, from: Block, to: Block) -> bool {
    body.blocks[from]
        .terminator
        .targets()
        .filter(|target| target.block == to)
        .any(|target| target.args.iter().filter(|&&arg| objects.name_of(arg) == Some(name)).count() > 1)
}
