//! Enums: the values of their members.
//!
//! An enum is checked once, as a whole, when start code comes to it or something needs it earlier. Members with
//! constant values are put in where they are read; the others are globals that start code initialises.

use asc_ast as ast;
use asc_hir::{self as hir, ExprKind, GlobalId, GlobalKind, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Span};
use std::rc::Rc;

use super::Checker;
use super::constant::constant_of;
use super::global::as_i32;
use crate::context::Context;
use crate::element::{ElementId, ElementKind, EnumMemberState};

impl<'a> Context<'a> {
    fn member_state(&self, member: ElementId) -> EnumMemberState {
        match &self.elements[member].kind {
            ElementKind::EnumMember(member) => member.state,
            _ => EnumMemberState::Error,
        }
    }

    fn set_member_state(&mut self, member: ElementId, state: EnumMemberState) {
        if let ElementKind::EnumMember(member) = &mut self.elements[member].kind {
            member.state = state;
        }
    }

    /// Checks an enum outside of start code, where it is first needed.
    pub(crate) fn ensure_enum(&mut self, element: ElementId) {
        if let ElementKind::Enum(declared) = &self.elements[element].kind
            && declared.checked
        {
            return;
        }
        let mut checker = Checker::new(self, element, Rc::from([]));
        let mut stmts = Vec::new();
        let is_silent = std::mem::replace(&mut checker.cx.is_silent, false);
        checker.check_enum(element, &mut stmts);
        checker.cx.is_silent = is_silent;
        let locals = std::mem::take(&mut checker.locals);
        if !stmts.is_empty() {
            let name = format!("start:{}", self.internal_name(element));
            self.run_before_start(name, locals, stmts, self.elements[element].span);
        }
    }

    /// Checks the enum of a member.
    pub(crate) fn ensure_enum_of(&mut self, member: ElementId) {
        let element = self.elements[member].parent;
        self.ensure_enum(element);
    }

    /// The global of a member, made now if its value is a constant.
    pub(crate) fn materialize_member(&mut self, member: ElementId) -> Option<GlobalId> {
        match self.member_state(member) {
            EnumMemberState::Constant(value) => Some(self.program.globals.push(hir::Global {
                name: self.internal_name(member),
                ty: Type::I32,
                mutable: false,
                kind: GlobalKind::Const(hir::Const::Int(i64::from(value))),
                span: self.elements[member].span,
            })),
            EnumMemberState::Global(global) => Some(global),
            EnumMemberState::Declared | EnumMemberState::Checking | EnumMemberState::Error => None,
        }
    }
}

impl<'a> Checker<'_, 'a> {
    /// The value of an enum's member.
    pub(super) fn read_enum_member(&mut self, member: ElementId, span: Span) -> hir::Expr {
        if self.cx.member_state(member) == EnumMemberState::Declared {
            let element = self.cx.elements[member].parent;
            self.cx.ensure_enum(element);
        }
        match self.cx.member_state(member) {
            EnumMemberState::Constant(value) => hir::Expr::int(i64::from(value), Type::I32, span),
            EnumMemberState::Global(global) => hir::Expr::new(ExprKind::Global(global), Type::I32, span),
            EnumMemberState::Declared | EnumMemberState::Checking => {
                let declared = self.cx.elements[member].span;
                let text = self.cx.name_text(member).to_string();
                self.cx.report(
                    Diagnostic::new(Code::TS2651, span, &[]).label(declared, format!("'{text}' is declared here")),
                );
                hir::Expr::error(span)
            }
            EnumMemberState::Error => hir::Expr::error(span),
        }
    }

    /// Checks all members of an enum; initializers that must run are added to `out`.
    pub(crate) fn check_enum(&mut self, element: ElementId, out: &mut Vec<Stmt>) {
        let ElementKind::Enum(declared) = &mut self.cx.elements[element].kind else { return };
        if declared.checked {
            return;
        }
        declared.checked = true;
        let is_const = declared.is_const;
        let members: Vec<ElementId> = self.cx.elements[element].members.values().copied().collect();
        let outer = std::mem::replace(&mut self.element, element);
        let mut previous = Some(-1);
        for id in members {
            let ElementKind::EnumMember(member) = &mut self.cx.elements[id].kind else { continue };
            let written = member.member;
            member.state = EnumMemberState::Checking;
            let state = match &written.init {
                Some(init) => self.check_member_value(id, init, is_const, out),
                None => self.next_value(previous, id),
            };
            previous = match state {
                EnumMemberState::Constant(value) => Some(value),
                // One message is enough for all that follow from it.
                EnumMemberState::Error => previous,
                EnumMemberState::Global(_) | EnumMemberState::Declared | EnumMemberState::Checking => None,
            };
            self.cx.set_member_state(id, state);
        }
        self.element = outer;
    }

    /// A member without initializer is one more than the one before it.
    fn next_value(&mut self, previous: Option<i32>, member: ElementId) -> EnumMemberState {
        match previous {
            Some(value) => EnumMemberState::Constant(value.wrapping_add(1)),
            None => {
                let span = self.cx.elements[member].span;
                self.cx.error(Code::TS1061, span, &[]);
                EnumMemberState::Error
            }
        }
    }

    fn check_member_value(
        &mut self,
        member: ElementId,
        init: &'a ast::Expr,
        is_const: bool,
        out: &mut Vec<Stmt>,
    ) -> EnumMemberState {
        let value = self.check_expr_as(init, Type::I32);
        if value.ty == Type::Error {
            return EnumMemberState::Error;
        }
        if let Some(value) = constant_of(&value).and_then(as_i32) {
            return EnumMemberState::Constant(value);
        }
        if is_const {
            self.cx.error(Code::TS2474, init.span, &[]);
            return EnumMemberState::Error;
        }
        let global = self.cx.program.globals.push(hir::Global {
            name: self.cx.internal_name(member),
            ty: Type::I32,
            mutable: true,
            kind: GlobalKind::Zero,
            span: self.cx.elements[member].span,
        });
        let set = ExprKind::SetGlobal { global, value: Box::new(value) };
        out.push(Stmt { kind: StmtKind::Expr(hir::Expr::new(set, Type::I32, init.span)), span: init.span });
        EnumMemberState::Global(global)
    }
}
