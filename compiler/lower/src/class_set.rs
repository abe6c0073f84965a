//! Sets of classes over the closed world, and the shortest test whether a class id is in one.

use asc_hir::{Class, ClassId, ClassKind, InstanceTest, Program};
use cranelift_entity::{EntityRef, SecondaryMap};

/// Which classes of the program an object may be of, and which of these are meant.
pub(crate) struct ClassSet {
    /// By class id: `None` for what no object is of, such as interfaces.
    members: Vec<Option<bool>>,
}

/// How a class id is tested.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Membership {
    None,
    All,
    One(u32),
    /// From the first to the last.
    Range(u32, u32),
    /// A bit for each id from the first.
    Bits(u32, u32),
    /// A bit for each id from 0.
    Table(Vec<u8>),
}

impl ClassSet {
    /// The classes that pass a test.
    pub(crate) fn of_test(program: &Program, test: InstanceTest) -> ClassSet {
        let mut known: SecondaryMap<ClassId, Option<bool>> = SecondaryMap::new();
        let members = program.classes.iter().map(|(id, class)| {
            let derives = derives(program, id, test, &mut known);
            (class.kind == ClassKind::Managed).then_some(derives)
        });
        ClassSet { members: members.collect() }
    }

    /// A set of these classes among all that have objects.
    pub(crate) fn of_classes(program: &Program, classes: &[ClassId]) -> ClassSet {
        let instances = program.classes.values().map(|class| (class.kind == ClassKind::Managed).then_some(false));
        let mut members: Vec<Option<bool>> = instances.collect();
        classes.iter().for_each(|class| members[class.index()] = Some(true));
        ClassSet { members }
    }

    pub(crate) fn membership(&self) -> Membership {
        let ids = || self.members.iter().enumerate().filter(|(_, member)| **member == Some(true));
        let (Some((first, _)), Some((last, _))) = (ids().next(), ids().next_back()) else { return Membership::None };
        let others = self.members.iter().enumerate().filter(|(_, member)| **member == Some(false));
        let (first_id, last_id) = (first as u32, last as u32);
        if others.clone().next().is_none() {
            return Membership::All;
        }
        if first == last {
            return Membership::One(first_id);
        }
        if !others.clone().any(|(id, _)| (first..=last).contains(&id)) {
            return Membership::Range(first_id, last_id);
        }
        if last - first < 32 {
            return Membership::Bits(first_id, ids().fold(0, |bits, (id, _)| bits | 1 << (id - first)));
        }
        let mut bytes = vec![0; self.members.len().div_ceil(8)];
        ids().for_each(|(id, _)| bytes[id / 8] |= 1 << (id % 8));
        Membership::Table(bytes)
    }
}

/// Whether a class, one that it extends or one that it implements passes the test.
fn derives(
    program: &Program,
    id: ClassId,
    test: InstanceTest,
    known: &mut SecondaryMap<ClassId, Option<bool>>,
) -> bool {
    if let Some(answer) = known[id] {
        return answer;
    }
    // A class that extends itself has been reported; it must only not loop here.
    known[id] = Some(false);
    let class: &Class = &program.classes[id];
    let itself = match test {
        InstanceTest::Class(wanted) => wanted == id,
        InstanceTest::Family(family) => class.family == family,
    };
    let mut above = class.base.iter().chain(&class.interfaces);
    let answer = itself || above.any(|&parent| derives(program, parent, test, known));
    known[id] = Some(answer);
    answer
}
