//! Binary operators: one flat list per expression, ordered by precedence on a stack.

use super::Builder;
use crate::token::Token;
use asc_ast::expr::{BinaryOp, LogicalOp};
use asc_ast::{Expr, ExprKind, Type};
use asc_source::Span;

/// An operator between two operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Infix {
    Binary(BinaryOp),
    Logical(LogicalOp),
    In,
}

/// An operator whose right side is a type.
pub enum TypeOp {
    As(Box<Type>),
    AsConst(Token),
    Satisfies(Box<Type>),
    InstanceOf(Box<Type>),
}

/// A list under construction: its share of the stack. Recovery may drop a list without telling, so each knows its place.
#[derive(Clone, Copy, Debug)]
pub struct FlatList {
    operands: (u32, u32),
    operators: (u32, u32),
}

/// Operands and operators of all lists under construction, innermost last.
#[derive(Default)]
pub(super) struct FlatStack {
    operands: Vec<Expr>,
    operators: Vec<(Infix, Span)>,
}

/// Binding strength; `as`, `satisfies` and `instanceof` bind like comparisons.
const COMPARISON: u8 = 8;

impl Infix {
    fn precedence(self) -> u8 {
        match self {
            Infix::Logical(LogicalOp::Coalesce) => 1,
            Infix::Logical(LogicalOp::Or) => 2,
            Infix::Logical(LogicalOp::And) => 3,
            Infix::In => COMPARISON,
            Infix::Binary(op) => match op {
                BinaryOp::BitOr => 4,
                BinaryOp::BitXor => 5,
                BinaryOp::BitAnd => 6,
                BinaryOp::Eq | BinaryOp::Ne | BinaryOp::StrictEq | BinaryOp::StrictNe => 7,
                BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => COMPARISON,
                BinaryOp::Shl | BinaryOp::Shr | BinaryOp::ShrU => 9,
                BinaryOp::Add | BinaryOp::Sub => 10,
                BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => 11,
                BinaryOp::Pow => 12,
            },
        }
    }

    /// Whether, with this operator on the stack, `next` takes its result as the left operand.
    fn yields_to(self, next: Infix) -> bool {
        let right_associative = next == Infix::Binary(BinaryOp::Pow);
        self.precedence() > next.precedence() || self.precedence() == next.precedence() && !right_associative
    }
}

impl Builder<'_> {
    pub fn start_flat(&mut self, left: Box<Expr>, operator: (Infix, Token), right: Box<Expr>) -> FlatList {
        let list = self.open_flat(left);
        self.extend_flat(list, operator, right)
    }

    pub fn start_flat_type(&mut self, left: Box<Expr>, operator: TypeOp) -> FlatList {
        let list = self.open_flat(left);
        self.extend_flat_type(list, operator)
    }

    fn open_flat(&mut self, left: Box<Expr>) -> FlatList {
        let operands = self.flat.operands.len() as u32;
        let operators = self.flat.operators.len() as u32;
        self.flat.operands.push(*left);
        FlatList { operands: (operands, operands + 1), operators: (operators, operators) }
    }

    pub fn extend_flat(&mut self, list: FlatList, operator: (Infix, Token), right: Box<Expr>) -> FlatList {
        self.resume_flat(list);
        let (infix, token) = operator;
        if let Infix::Binary(op) = infix {
            self.note_operator(op);
        }
        self.reduce_flat(list, |top| top.yields_to(infix));
        let span = self.span(token);
        self.flat.operators.push((infix, span));
        self.flat.operands.push(*right);
        self.pause_flat(list)
    }

    pub fn extend_flat_type(&mut self, list: FlatList, operator: TypeOp) -> FlatList {
        self.resume_flat(list);
        self.reduce_flat(list, |top| top.precedence() >= COMPARISON);
        let operand = Box::new(self.flat.operands.pop().expect("a list has operands"));
        let start = operand.span;
        let (kind, end) = match operator {
            TypeOp::As(ty) => {
                let end = ty.span;
                (ExprKind::Cast { expr: operand, ty, prefix: false }, end)
            }
            TypeOp::AsConst(token) => (ExprKind::ConstCast { expr: operand, prefix: false }, self.span(token)),
            TypeOp::Satisfies(ty) => {
                let end = ty.span;
                (ExprKind::Satisfies { expr: operand, ty }, end)
            }
            TypeOp::InstanceOf(ty) => {
                let end = ty.span;
                (ExprKind::InstanceOf { expr: operand, ty }, end)
            }
        };
        self.flat.operands.push(Expr { span: start.to(end), kind });
        self.pause_flat(list)
    }

    pub fn finish_flat(&mut self, list: FlatList) -> Box<Expr> {
        self.resume_flat(list);
        self.reduce_flat(list, |_| true);
        Box::new(self.flat.operands.pop().expect("a list has operands"))
    }

    /// Forgets what dropped lists left on the stack.
    fn resume_flat(&mut self, list: FlatList) {
        self.flat.operands.truncate(list.operands.1 as usize);
        self.flat.operators.truncate(list.operators.1 as usize);
    }

    fn pause_flat(&self, list: FlatList) -> FlatList {
        FlatList {
            operands: (list.operands.0, self.flat.operands.len() as u32),
            operators: (list.operators.0, self.flat.operators.len() as u32),
        }
    }

    /// Applies operators of this list from the top while `applies`.
    fn reduce_flat(&mut self, list: FlatList, applies: impl Fn(Infix) -> bool) {
        while self.flat.operators.len() as u32 > list.operators.0 {
            let &(infix, op_span) = self.flat.operators.last().expect("counted above");
            if !applies(infix) {
                return;
            }
            self.flat.operators.pop();
            let right = Box::new(self.flat.operands.pop().expect("an operator has two operands"));
            let left = Box::new(self.flat.operands.pop().expect("an operator has two operands"));
            let span = left.span.to(right.span);
            let kind = match infix {
                Infix::Binary(op) => ExprKind::Binary { op, left: left.into(), right, op_span },
                Infix::Logical(op) => ExprKind::Logical { op, left: left.into(), right, op_span },
                Infix::In => ExprKind::In { left, right },
            };
            self.flat.operands.push(Expr { span, kind });
        }
    }
}
