//! Finds the names of new objects in a body and everything that is done with them.

use crate::analysis::{ControlFlow, Incoming, Use, Uses};
use crate::{AccessKind, Block, Body, Imm, Inst, InstData, MemFlags, Terminator, Type, Value, access};
use asc_ops::Op;
use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, PrimaryMap, SecondaryMap, entity_impl};

/// A value that stands for a new object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(u32);
entity_impl!(Name, "name");

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// By `object.new`, of a constant payload size in bytes.
    New { inst: Inst, size: u32 },
    /// A block's parameter by position: one object or another, or null.
    Param(u32),
}

pub struct NameData {
    pub value: Value,
    pub home: Block,
    pub made: Made,
    pub uses: Vec<(Inst, Role)>,
    /// Edges that bring it to a parameter, by the block that they leave and the parameter's name.
    pub edges: Vec<(Block, Name)>,
    /// Something else may see it.
    escapes: bool,
    /// Of a parameter: some edge brings null.
    nullable: bool,
}

/// What an instruction does with a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Loads or stores bytes from this offset on; negative ones lie in the header.
    Access(i64),
    /// A `write.barrier` with it as the parent.
    Barrier,
    /// `pointer.of`, used as an address or to ask for null.
    Pointer,
    /// Compares its address with the other operand's, for being equal or different.
    Compare { equal: bool, other: Value },
}

/// Names that meet in parameters.
pub struct Web {
    pub names: Vec<Name>,
    pub nullable: bool,
}

pub struct Objects {
    pub names: PrimaryMap<Name, NameData>,
    pub homes: SecondaryMap<Inst, PackedOption<Block>>,
    named: SecondaryMap<Value, PackedOption<Name>>,
}

impl Objects {
    pub fn find(body: &Body, flow: &ControlFlow, uses: &Uses, incoming: &Incoming) -> Objects {
        let mut objects = Objects { names: PrimaryMap::new(), homes: SecondaryMap::new(), named: SecondaryMap::new() };
        objects.homes.resize(body.insts.len());
        for &block in flow.order() {
            for &inst in &body.blocks[block].insts {
                objects.homes[inst] = block.into();
                let data = &body.insts[inst];
                if data.op == Op::ObjectNew
                    && let Some(value) = data.result.expand()
                    && let Some(Imm::I32(size)) = constant(body, data.args[0])
                {
                    objects.add(value, block, Made::New { inst, size: size as u32 });
                }
            }
        }
        // Names that are found on the way are followed too.
        let mut at = 0;
        while at < objects.names.len() {
            Follower { body, uses, objects: &mut objects, name: Name::new(at) }.follow();
            at += 1;
        }
        objects.check_params(body, incoming);
        objects
    }

    /// The name of a value, if it is one.
    pub fn name_of(&self, value: Value) -> Option<Name> {
        self.named[value].expand()
    }

    /// Webs of which nothing escapes.
    pub fn private_webs(&self) -> Vec<Web> {
        let mut leader: SecondaryMap<Name, u32> = SecondaryMap::new();
        for name in self.names.keys() {
            leader[name] = name.as_u32();
        }
        let find = |leader: &mut SecondaryMap<Name, u32>, name: Name| {
            let mut at = name.as_u32();
            while leader[Name(at)] != at {
                leader[Name(at)] = leader[Name(leader[Name(at)])];
                at = leader[Name(at)];
            }
            at
        };
        for (name, data) in &self.names {
            for &(_, param) in &data.edges {
                let (one, other) = (find(&mut leader, name), find(&mut leader, param));
                leader[Name(one.max(other))] = one.min(other);
            }
        }
        let mut webs: Vec<Option<Web>> = Vec::new();
        let mut place: SecondaryMap<Name, Option<u32>> = SecondaryMap::new();
        for (name, data) in &self.names {
            let first = Name(find(&mut leader, name));
            let at = *place[first].get_or_insert_with(|| {
                webs.push(Some(Web { names: Vec::new(), nullable: false }));
                webs.len() as u32 - 1
            });
            let web = &mut webs[at as usize];
            if data.escapes {
                *web = None;
            }
            if let Some(web) = web {
                web.names.push(name);
                web.nullable |= data.nullable;
            }
        }
        webs.into_iter().flatten().collect()
    }

    fn add(&mut self, value: Value, home: Block, made: Made) -> Name {
        let name = self.names.push(NameData {
            value,
            home,
            made,
            uses: Vec::new(),
            edges: Vec::new(),
            escapes: false,
            nullable: false,
        });
        self.named[value] = name.into();
        name
    }

    /// All that a parameter may be must be named too, or null.
    fn check_params(&mut self, body: &Body, incoming: &Incoming) {
        for name in self.names.keys() {
            if matches!(self.names[name].made, Made::New { .. }) {
                continue;
            }
            for &arg in incoming.of(self.names[name].value) {
                if is_null(body, arg) {
                    self.names[name].nullable = true;
                } else if self.name_of(arg).is_none() {
                    self.names[name].escapes = true;
                }
            }
        }
    }
}

struct Follower<'a> {
    body: &'a Body,
    uses: &'a Uses,
    objects: &'a mut Objects,
    name: Name,
}

impl Follower<'_> {
    fn follow(&mut self) {
        let value = self.objects.names[self.name].value;
        for &used in self.uses.of(value) {
            match used {
                Use::Inst(inst) => self.used_by(inst, value),
                Use::Terminator(block) => self.leaves(block, value),
            }
        }
    }

    fn note(&mut self, inst: Inst, role: Role) {
        self.objects.names[self.name].uses.push((inst, role));
    }

    fn escape(&mut self) {
        self.objects.names[self.name].escapes = true;
    }

    fn used_by(&mut self, inst: Inst, value: Value) {
        let data = &self.body.insts[inst];
        match data.op {
            Op::PointerOf => {
                self.note(inst, Role::Pointer);
                if let Some(pointer) = data.result.expand() {
                    self.follow_pointer(pointer);
                }
            }
            _ if owns(data) => self.escape(),
            Op::WriteBarrier if data.args[1] != value => self.note(inst, Role::Barrier),
            _ => self.access(inst, value, 0),
        }
    }

    /// Follows addresses that are computed from the object's.
    fn follow_pointer(&mut self, pointer: Value) {
        let mut work = vec![(pointer, 0i32)];
        while let Some((pointer, offset)) = work.pop() {
            for &used in self.uses.of(pointer) {
                let inst = match used {
                    Use::Inst(inst) => inst,
                    Use::Terminator(block) => {
                        if offset != 0 || !only_decides(&self.body.blocks[block].terminator, pointer) {
                            self.escape();
                        }
                        continue;
                    }
                };
                let data = &self.body.insts[inst];
                let moved = moved_by(self.body, inst, pointer).and_then(|by| offset.checked_add(by));
                match (moved, data.result.expand()) {
                    (Some(moved), Some(result)) => work.push((result, moved)),
                    _ => self.pointer_used(inst, pointer, offset),
                }
            }
        }
    }

    fn pointer_used(&mut self, inst: Inst, pointer: Value, offset: i32) {
        let data = &self.body.insts[inst];
        match data.op {
            Op::I32Eqz if offset == 0 => {}
            Op::Select if offset == 0 && data.args[0] != pointer && data.args[1] != pointer => {}
            Op::I32Eq | Op::I32Ne if offset == 0 && data.args[0] != data.args[1] => {
                let other = if data.args[0] == pointer { data.args[1] } else { data.args[0] };
                if constant(self.body, other) != Some(Imm::I32(0)) {
                    self.note(inst, Role::Compare { equal: data.op == Op::I32Eq, other });
                }
            }
            _ => self.access(inst, pointer, offset.into()),
        }
    }

    /// Notes a load or store at the address; anything else lets the object escape.
    fn access(&mut self, inst: Inst, address: Value, offset: i64) {
        let data = &self.body.insts[inst];
        let kind = access(data.op).map(|access| access.kind);
        let (Some(kind), Imm::Mem(memory)) = (kind, data.imm) else { return self.escape() };
        match kind {
            AccessKind::Load | AccessKind::LoadSigned | AccessKind::LoadUnsigned => {}
            AccessKind::Store if data.args[1] != address => {}
            AccessKind::Store | AccessKind::StoreLane | AccessKind::LoadVector | AccessKind::Atomic => {
                return self.escape();
            }
        }
        self.note(inst, Role::Access(offset + i64::from(memory.offset)));
    }

    /// Returned, or handed to the parameters of other blocks.
    fn leaves(&mut self, block: Block, value: Value) {
        let terminator = &self.body.blocks[block].terminator;
        if terminator.operands().contains(&value) {
            return self.escape();
        }
        for target in terminator.targets() {
            for (at, _) in target.args.iter().enumerate().filter(|(_, arg)| **arg == value) {
                let param = self.body.blocks[target.block].params[at];
                let known = self.objects.name_of(param);
                let name = known.unwrap_or_else(|| self.objects.add(param, target.block, Made::Param(at as u32)));
                let edges = &mut self.objects.names[self.name].edges;
                if !edges.contains(&(block, name)) {
                    edges.push((block, name));
                }
            }
        }
    }
}

/// Whether the terminator asks only whether the value is zero.
fn only_decides(terminator: &Terminator, value: Value) -> bool {
    matches!(terminator, Terminator::Branch { .. }) && terminator.targets().all(|target| !target.args.contains(&value))
}

/// By how much an instruction moves an address.
fn moved_by(body: &Body, inst: Inst, pointer: Value) -> Option<i32> {
    let data = &body.insts[inst];
    let (other, negate) = match data.op {
        Op::I32Add if data.args[0] == pointer => (data.args[1], false),
        Op::I32Add => (data.args[0], false),
        Op::I32Sub if data.args[0] == pointer => (data.args[1], true),
        _ => return None,
    };
    let Some(Imm::I32(by)) = constant(body, other) else { return None };
    if negate { by.checked_neg() } else { Some(by) }
}

/// The null reference is `managed.of` of zero.
pub fn is_null(body: &Body, value: Value) -> bool {
    if body.value_type(value) != Type::Managed {
        return false;
    }
    let Some(inst) = body.defining_inst(value) else { return false };
    body.insts[inst].op == Op::ManagedOf && constant(body, body.insts[inst].args[0]) == Some(Imm::I32(0))
}

fn constant(body: &Body, value: Value) -> Option<Imm> {
    let inst = &body.insts[body.defining_inst(value)?];
    (inst.op == Op::I32Const).then_some(inst.imm)
}

/// Whether the instruction stores what the collector only finds through an object.
fn owns(data: &InstData) -> bool {
    matches!(data.imm, Imm::Mem(memory) if memory.flags.contains(MemFlags::OWNED)) && data.result.is_none()
}
