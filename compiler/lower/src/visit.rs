//! What the collector calls to follow references: the members of an object by its class, and the globals.

use crate::function::FunctionLowerer;
use crate::place::memory_operators;
use crate::program::{function_id, global_id};
use crate::types::value_type;
use asc_hir::{Class, ClassId, ClassKind, FieldId, FuncId, FuncKind, Program, Visit};
use asc_ir::{self as ir, Block, Imm, Target, Value};
use asc_ops::Op;
use rustc_hash::FxHashMap;

/// A way to references in an object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Member {
    Field {
        offset: u32,
        field: FieldId,
    },
    /// Its `__visit` method.
    Method(FuncId),
}

impl FunctionLowerer<'_, '_> {
    /// `__visit_members(ptr, cookie)`: classes with the same members share code; a class without any returns at once.
    pub(crate) fn visit_members(&mut self, visit: FuncId) {
        let program = self.lowerer.program;
        let (object, cookie) = (self.builder.param(0), self.builder.param(1));
        let class = self.class_of(object);
        let mut groups: Vec<(Vec<Member>, Vec<ClassId>)> = Vec::new();
        let mut places: FxHashMap<Vec<u32>, usize> = FxHashMap::default();
        let managed = program.classes.iter().filter(|(_, class)| class.kind == ClassKind::Managed);
        for (id, _) in managed {
            let members = members(program, id);
            let at = *places.entry(shape(&members)).or_insert(groups.len());
            if at == groups.len() {
                groups.push((members, Vec::new()));
            }
            groups[at].1.push(id);
        }
        let blocks: Vec<Block> = groups.iter().map(|_| self.builder.make_block()).collect();
        let unknown = self.builder.make_block();
        let entries = groups.iter().zip(&blocks).map(|((_, classes), &block)| (&classes[..], block));
        self.switch_on_class(class, entries, unknown);
        for ((members, _), &block) in groups.iter().zip(&blocks) {
            self.builder.seal_and_switch_to(block);
            for &member in members {
                self.visit_member(member, object, cookie, visit);
            }
            self.builder.return_(None);
        }
        self.builder.seal_and_switch_to(unknown);
        self.builder.unreachable();
    }

    fn visit_member(&mut self, member: Member, object: Value, cookie: Value, visit: FuncId) {
        match member {
            Member::Field { field, .. } => {
                let ty = self.lowerer.program.fields[field].ty;
                let (load, _) = memory_operators(ty);
                let access = self.lowerer.field_access(field, load);
                let child = self.builder.load(load, object, access, ir::Type::I32);
                self.visit_reference(child, cookie, visit);
            }
            Member::Method(method) => {
                let object = self.builder.typed(Op::ManagedOf, &[object], Imm::None, ir::Type::Managed);
                self.builder.call(function_id(method), &[object, cookie], None);
            }
        }
    }

    /// Visits an address unless it is null.
    fn visit_reference(&mut self, child: Value, cookie: Value, visit: FuncId) {
        let (some, next) = (self.builder.make_block(), self.builder.make_block());
        self.builder.branch(child, Target::new(some), Target::new(next));
        self.builder.seal_and_switch_to(some);
        self.builder.call(function_id(visit), &[child, cookie], None);
        self.builder.jump(Target::new(next));
        self.builder.seal_and_switch_to(next);
    }

    /// `__visit_globals(cookie)`: what globals refer to, and what static objects do, which nobody else visits.
    pub(crate) fn visit_globals(&mut self, visit: FuncId) {
        let program = self.lowerer.program;
        let cookie = self.builder.param(0);
        for (id, global) in &program.globals {
            if !global.ty.is_managed() || value_type(global.ty) != Some(ir::Type::Managed) {
                continue;
            }
            let reference = self.builder.global_get(global_id(id), ir::Type::Managed);
            let address = self.builder.op(Op::PointerOf, &[reference]);
            self.visit_reference(address, cookie, visit);
        }
        let is_visitor = |kind: &FuncKind| matches!(kind, FuncKind::VisitMembers { .. });
        let Some((visitor, _)) = program.functions.iter().find(|(_, function)| is_visitor(&function.kind)) else {
            return self.builder.return_(None);
        };
        for (id, data) in &program.statics {
            let holds = data.class.is_some_and(|class| !members(program, class).is_empty());
            if holds {
                let address = self.lowerer.static_address(id, 0);
                let address = self.builder.typed(Op::DataAddress, &[], address.into(), ir::Type::I32);
                self.builder.call(function_id(visitor), &[address, cookie], None);
            }
        }
        self.builder.return_(None);
    }
}

/// The references in objects of a class: those of its base first.
fn members(program: &Program, id: ClassId) -> Vec<Member> {
    let class: &Class = &program.classes[id];
    let mut members = class.base.map(|base| self::members(program, base)).unwrap_or_default();
    match class.visit {
        Visit::Custom(method) => {
            if !members.contains(&Member::Method(method)) {
                members.push(Member::Method(method));
            }
        }
        Visit::Fields => {
            for &field in &class.fields {
                let declared = &program.fields[field];
                let offset = declared.offset;
                let known = |member: &Member| matches!(member, Member::Field { offset: other, .. } if *other == offset);
                if declared.ty.is_managed() && !members.iter().any(known) {
                    members.push(Member::Field { offset, field });
                }
            }
        }
    }
    members
}

/// What two lists of members must have in common to share code.
fn shape(members: &[Member]) -> Vec<u32> {
    let numbers = members.iter().flat_map(|member| match *member {
        Member::Field { offset, .. } => [0, offset],
        Member::Method(method) => [1, method.as_u32()],
    });
    numbers.collect()
}
