//! Turns the cells of chosen webs into SSA values.
//!
//! Each cell of each name is a variable: `object.new` sets it to zero, a store sets it, an edge into a parameter copies it.
//! A load that no earlier instruction of its block answers asks what holds at the block's start: what holds at the end of
//! the only predecessor, or a new parameter where several meet. Every way back from a use leads to the definition of
//! its name, so that no variable is ever undefined; parameters that turn out to be needless are left to `blocks`.

use super::Chosen;
use super::cells::{CLASS_ID, Cell, SIZE, Step, converting, is_header_load, loading, storing, zero};
use super::objects::{Made, Name, Objects, Role, is_null};
use crate::analysis::ControlFlow;
use crate::passes::dce::set_params;
use crate::{Block, Body, Imm, Inst, SourcePos, Type, Value, ValueData, ValueDef, access};
use asc_ops::{Op, OpType};
use cranelift_entity::SecondaryMap;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::collections::VecDeque;

/// A cell of a name by number, or whether there is an object behind the cells' numbers.
type Variable = (Name, u32);

/// Replaces the names of the chosen webs; of all others, what is known of a new object's header is put in.
pub fn rewrite(body: &mut Body, flow: &ControlFlow, objects: &Objects, chosen: &[Chosen]) {
    let mut webs: SecondaryMap<Name, Option<&Chosen>> = SecondaryMap::new();
    for web in chosen {
        web.names.iter().for_each(|&name| webs[name] = Some(web));
    }
    let mut roles: FxHashMap<Inst, Vec<(Name, Role)>> = FxHashMap::default();
    for (name, data) in &objects.names {
        data.uses.iter().for_each(|&(inst, role)| roles.entry(inst).or_default().push((name, role)));
        if let Made::New { inst, .. } = data.made {
            roles.entry(inst).or_default();
        }
    }
    let mut rewriter = Rewriter {
        body,
        flow,
        objects,
        webs,
        roles,
        latest: FxHashMap::default(),
        pending: VecDeque::new(),
        insts: Vec::new(),
    };
    for &block in flow.order() {
        rewriter.block(block);
    }
    rewriter.fill();
    rewriter.drop_params();
    rewriter.body.resolve_all();
}

struct Rewriter<'a> {
    body: &'a mut Body,
    flow: &'a ControlFlow,
    objects: &'a Objects,
    webs: SecondaryMap<Name, Option<&'a Chosen>>,
    roles: FxHashMap<Inst, Vec<(Name, Role)>>,
    /// What variables hold at the end of a block, or where the walk through it stands.
    latest: FxHashMap<(Block, Variable), Value>,
    pending: VecDeque<Pending>,
    /// The block's instructions so far.
    insts: Vec<Inst>,
}

/// A value whose definition waits for the ends of the predecessors to be known.
enum Pending {
    /// What holds at a block's start.
    Start { block: Block, variable: Variable, value: Value },
    /// A new parameter that carries a cell of the name that `name`, a parameter itself, receives.
    Copy { block: Block, name: Name, at: u32, cell: u32 },
}

impl Rewriter<'_> {
    fn block(&mut self, block: Block) {
        let params = self.body.blocks[block].params.clone();
        for &param in &params {
            self.start_param(block, param);
        }
        let insts = std::mem::take(&mut self.body.blocks[block].insts);
        self.insts = Vec::with_capacity(insts.len());
        for inst in insts {
            let Some(roles) = self.roles.remove(&inst) else {
                self.insts.push(inst);
                continue;
            };
            let stays = self.treat(block, inst, &roles);
            if stays {
                self.insts.push(inst);
            }
        }
        self.body.blocks[block].insts = std::mem::take(&mut self.insts);
    }

    /// A parameter that is a name gets one parameter for each cell.
    fn start_param(&mut self, block: Block, param: Value) {
        let Some(name) = self.objects.name_of(param) else { return };
        let (Some(web), Made::Param(at)) = (self.webs[name], self.objects.names[name].made) else { return };
        for cell in 0..variables(web) {
            let value = self.body.append_param(block, variable_type(web, cell));
            self.latest.insert((block, (name, cell)), value);
            self.pending.push_back(Pending::Copy { block, name, at, cell });
        }
    }

    /// Says whether the instruction stays.
    fn treat(&mut self, block: Block, inst: Inst, roles: &[(Name, Role)]) -> bool {
        let made = self.body.insts[inst].result.expand().filter(|_| self.body.insts[inst].op == Op::ObjectNew);
        if let Some(value) = made {
            let name = self.objects.name_of(value);
            return match name.and_then(|name| self.webs[name].map(|web| (name, web))) {
                Some((name, web)) => {
                    self.allocate(block, name, web, inst);
                    false
                }
                None => true,
            };
        }
        // Only comparisons have two names, and say the same of both.
        let Some(&(name, role)) = roles.iter().find(|(name, _)| self.webs[*name].is_some()).or(roles.first()) else {
            return true;
        };
        let Some(web) = self.webs[name] else {
            if let Role::Access(offset) = role {
                self.header_load(inst, name, offset);
            }
            return true;
        };
        match role {
            Role::Access(offset) => self.access(block, inst, (name, web), offset),
            Role::Barrier => {}
            Role::Pointer => self.pointer(block, inst, name, web),
            Role::Compare { equal, other } => {
                let same = self.is_pointer_of(other, name);
                self.become_constant(inst, i32::from(same == equal));
                return true;
            }
        }
        false
    }

    fn allocate(&mut self, block: Block, name: Name, web: &Chosen, inst: Inst) {
        let args = self.body.insts[inst].args.clone();
        for at in 0..variables(web) {
            let value = match web.cells.get(at as usize) {
                Some(Cell { offset: SIZE, .. }) => self.convert(args[0], Type::I32, web.cells[at as usize].ty),
                Some(Cell { offset: CLASS_ID, .. }) => self.convert(args[1], Type::I32, web.cells[at as usize].ty),
                Some(cell) => self.zero(cell.ty),
                None => self.emit(Op::I32Const, &[], Imm::I32(1), Type::I32),
            };
            self.latest.insert((block, (name, at)), value);
        }
    }

    fn access(&mut self, block: Block, inst: Inst, (name, web): (Name, &Chosen), offset: i64) {
        let Some(at) = web.cells.iter().position(|cell| cell.offset == offset) else { return };
        let (variable, cell) = ((name, at as u32), web.cells[at]);
        let data = &self.body.insts[inst];
        let op = data.op;
        match data.result.expand() {
            Some(result) => {
                let held = self.read(block, variable, cell.ty);
                let ty = self.body.value_type(result);
                let value = self.apply(held, &loading(op, cell.ty, ty));
                self.body.replace(result, value);
            }
            None => {
                let stored = data.args[1];
                let ty = self.body.value_type(stored);
                let value = self.apply(stored, &storing(op, ty, cell.ty));
                self.latest.insert((block, variable), value);
            }
        }
    }

    /// The header of an object that stays.
    fn header_load(&mut self, inst: Inst, name: Name, offset: i64) {
        let data = &self.body.insts[inst];
        let whole = access(data.op).is_some_and(|access| is_header_load(offset, access.bytes, access.kind));
        let Made::New { inst: made, .. } = self.objects.names[name].made else { return };
        let operand = self.body.insts[made].args[usize::from(offset == CLASS_ID)];
        let Some(made) = self.body.defining_inst(operand) else { return };
        if let (true, Op::I32Load, Imm::I32(known)) = (whole, data.op, self.body.insts[made].imm)
            && data.result.expand().is_some_and(|result| self.body.value_type(result) == Type::I32)
        {
            self.become_constant(inst, known);
        }
    }

    /// What asks whether the pointer is null is content with a truth.
    fn pointer(&mut self, block: Block, inst: Inst, name: Name, web: &Chosen) {
        let Some(result) = self.body.insts[inst].result.expand() else { return };
        let truth = if web.nullable {
            self.read(block, (name, web.cells.len() as u32), Type::I32)
        } else {
            self.emit(Op::I32Const, &[], Imm::I32(1), Type::I32)
        };
        self.body.replace(result, truth);
    }

    /// Whether a value was the object's address: by now it may have been replaced.
    fn is_pointer_of(&self, value: Value, name: Name) -> bool {
        let mut uses = self.objects.names[name].uses.iter();
        uses.any(|&(inst, role)| matches!(role, Role::Pointer) && self.body.insts[inst].result.expand() == Some(value))
    }

    fn become_constant(&mut self, inst: Inst, value: i32) {
        let data = &mut self.body.insts[inst];
        data.op = Op::I32Const;
        data.imm = Imm::I32(value);
        data.args = SmallVec::new();
    }

    /// What a variable holds where the walk through the block stands, or at its end after the walk.
    fn read(&mut self, block: Block, variable: Variable, ty: Type) -> Value {
        if let Some(&value) = self.latest.get(&(block, variable)) {
            return value;
        }
        let def = ValueDef::Param(block, u32::MAX);
        let value = self.body.values.push(ValueData { ty, def, variable: None.into() });
        self.latest.insert((block, variable), value);
        self.pending.push_back(Pending::Start { block, variable, value });
        value
    }

    /// Defines what waits for the ends of predecessors. A block's parameters are met in the order in which they
    /// are appended to it, so that arguments are appended in that order too.
    fn fill(&mut self) {
        while let Some(pending) = self.pending.pop_front() {
            match pending {
                Pending::Start { block, variable, value } => self.fill_start(block, variable, value),
                Pending::Copy { block, name, at, cell } => self.fill_copy(block, name, at, cell),
            }
        }
    }

    fn fill_start(&mut self, block: Block, variable: Variable, value: Value) {
        let ty = self.body.value_type(value);
        if let Some(predecessor) = self.flow.single_predecessor(block) {
            let end = self.read(predecessor, variable, ty);
            self.body.replace(value, end);
            return;
        }
        let params = &mut self.body.blocks[block].params;
        self.body.values[value].def = ValueDef::Param(block, params.len() as u32);
        params.push(value);
        for predecessor in distinct_predecessors(self.flow, block) {
            let end = self.read(predecessor, variable, ty);
            for target in self.body.blocks[predecessor].terminator.targets_mut() {
                if target.block == block {
                    target.args.push(end);
                }
            }
        }
    }

    fn fill_copy(&mut self, block: Block, name: Name, at: u32, cell: u32) {
        let Some(web) = self.webs[name] else { return };
        let ty = variable_type(web, cell);
        for predecessor in distinct_predecessors(self.flow, block) {
            let end = &mut self.body.blocks[predecessor].terminator;
            let mut terminator = std::mem::replace(end, crate::Terminator::Unreachable);
            for target in terminator.targets_mut().filter(|target| target.block == block) {
                let arg = target.args[at as usize];
                let value = match self.objects.name_of(arg) {
                    Some(brought) => self.read(predecessor, (brought, cell), ty),
                    None => {
                        debug_assert!(is_null(self.body, arg), "an edge into a web brings a name or null");
                        let zero = self.zero(ty);
                        self.body.blocks[predecessor].insts.append(&mut self.insts);
                        zero
                    }
                };
                target.args.push(value);
            }
            self.body.blocks[predecessor].terminator = terminator;
        }
    }

    /// Removes the parameters that were names.
    fn drop_params(&mut self) {
        let dropped = |name: Name| self.webs[name].is_some() && matches!(self.objects.names[name].made, Made::Param(_));
        let mut blocks: Vec<Block> = Vec::new();
        for name in self.objects.names.keys().filter(|&name| dropped(name)) {
            let home = self.objects.names[name].home;
            if !blocks.contains(&home) {
                blocks.push(home);
            }
        }
        for block in blocks {
            let params = std::mem::take(&mut self.body.blocks[block].params);
            let kept: SmallVec<[bool; 8]> =
                params.iter().map(|&param| !self.objects.name_of(param).is_some_and(dropped)).collect();
            let left = params.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(&param, _)| param).collect();
            set_params(self.body, block, left);
            for predecessor in distinct_predecessors(self.flow, block) {
                for target in self.body.blocks[predecessor].terminator.targets_mut() {
                    if target.block == block {
                        let mut keep = kept.iter();
                        target.args.retain(|_| *keep.next().unwrap_or(&true));
                    }
                }
            }
        }
    }

    fn zero(&mut self, ty: Type) -> Value {
        let (op, imm) = zero(ty);
        let number = if ty == Type::Managed { Type::I32 } else { ty };
        let value = self.emit(op, &[], imm, number);
        self.convert(value, number, ty)
    }

    fn convert(&mut self, value: Value, from: Type, to: Type) -> Value {
        self.apply(value, converting(from, to))
    }

    fn apply(&mut self, value: Value, steps: &[Step]) -> Value {
        steps.iter().fold(value, |value, &(op, constant)| match constant {
            Some(constant) => {
                let constant = self.emit(Op::I32Const, &[], Imm::I32(constant), Type::I32);
                self.emit(op, &[value, constant], Imm::None, Type::I32)
            }
            None => self.emit(op, &[value], Imm::None, result_of(op)),
        })
    }

    fn emit(&mut self, op: Op, args: &[Value], imm: Imm, ty: Type) -> Value {
        let inst = self.body.make_inst(op, args, imm, Some(ty), SourcePos::NONE);
        self.insts.push(inst);
        self.body.insts[inst].result.expand().expect("a conversion has a result")
    }
}

/// One for each cell, and one more where null is possible.
fn variables(web: &Chosen) -> u32 {
    web.cells.len() as u32 + u32::from(web.nullable)
}

fn variable_type(web: &Chosen, at: u32) -> Type {
    web.cells.get(at as usize).map_or(Type::I32, |cell| cell.ty)
}

fn result_of(op: Op) -> Type {
    match op.row().result {
        OpType::I64 => Type::I64,
        OpType::F32 => Type::F32,
        OpType::F64 => Type::F64,
        OpType::V128 => Type::V128,
        OpType::Any => Type::Managed,
        OpType::I32 | OpType::Void => Type::I32,
    }
}

/// Each predecessor once: its edges lie side by side.
fn distinct_predecessors(flow: &ControlFlow, block: Block) -> SmallVec<[Block; 4]> {
    let mut predecessors: SmallVec<[Block; 4]> = SmallVec::from_slice(flow.predecessors(block));
    predecessors.dedup();
    predecessors
}
