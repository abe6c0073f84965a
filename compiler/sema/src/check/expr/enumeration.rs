//! `E[value]`: the name of an enum's value.

use asc_ast as ast;
use asc_hir::{self as hir, BinaryOp, Case, ExprKind, FuncId, FuncKind, LabelId, LocalId, Signature, StmtKind, Type};
use asc_source::{Code, Span};
use cranelift_entity::EntityRef;

use super::super::Checker;
use super::super::constant::{self, constant_of};
use crate::element::{ElementId, ElementKind};

impl<'a> Checker<'_, 'a> {
    /// A call of the enum's generated function.
    pub(super) fn check_enum_name(&mut self, element: ElementId, index: &'a ast::Expr, span: Span) -> hir::Expr {
        let ElementKind::Enum(declared) = &self.cx.element(element).kind else {
            return self.error(Code::AS234, span, &[]);
        };
        if declared.is_const {
            return self.error(Code::TS2476, index.span, &[]);
        }
        let index = self.check_expr_as(index, Type::I32);
        if index.ty == Type::Error {
            return index;
        }
        let func = self.enum_to_string(element);
        hir::Expr::new(ExprKind::Call { func, args: vec![index] }, Type::STRING, span)
    }

    /// The function from an enum's values to their names, made when it is first needed. Of members with equal values
    /// the last gives the name; a number that is no value traps.
    fn enum_to_string(&mut self, element: ElementId) -> FuncId {
        if let ElementKind::Enum(declared) = &self.cx.element(element).kind
            && let Some(func) = declared.to_string
        {
            return func;
        }
        let span = self.cx.element(element).span;
        let name = format!("{}#__enum_to_string", self.cx.internal_name(element));
        let signature =
            Signature { this: None, params: vec![Type::I32], required: 1, rest: false, result: Type::STRING };
        let func = self.cx.add_generated(name, signature, span);
        if let ElementKind::Enum(declared) = &mut self.cx.elements[element].kind {
            declared.to_string = Some(func);
        }
        let subject = LocalId::new(0);
        let cases = self.enum_cases(element, subject, span);
        let switch = StmtKind::Switch { label: LabelId::new(0), subject, cases, default: None };
        let body = [switch, StmtKind::Unreachable].map(|kind| hir::Stmt { kind, span });
        self.cx.program.functions[func].kind = FuncKind::Body(body.into());
        func
    }

    fn enum_cases(&mut self, element: ElementId, subject: LocalId, span: Span) -> Vec<Case> {
        let members: Vec<_> = self.cx.element(element).members.iter().map(|(&name, &member)| (name, member)).collect();
        let mut cases: Vec<Case> = Vec::with_capacity(members.len());
        let mut seen = rustc_hash::FxHashSet::default();
        for &(name, member) in members.iter().rev() {
            if !matches!(self.cx.element(member).kind, ElementKind::EnumMember(_)) {
                continue;
            }
            let value = self.element_value(member, Some(Type::I32), span);
            if let Some(hir::Const::Int(value)) = constant_of(&value)
                && !seen.insert(value)
            {
                continue;
            }
            let local = hir::Expr::new(ExprKind::Local(subject), Type::I32, span);
            let test = constant::binary(BinaryOp::Eq, local, value, span);
            let text = self.cx.text(name).to_string();
            let text = self.text_constant(&text, span);
            let body = vec![hir::Stmt { kind: StmtKind::Return(Some(text)), span }];
            cases.push(Case { tests: vec![test], body });
        }
        cases
    }
}
