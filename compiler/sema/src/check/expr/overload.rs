//! Operators that classes overload.
//!
//! The class of the left operand is asked, and its bases; `==` and `!=` ask the right one's too. An instance method
//! takes the left operand as `this`, a static one takes all operands.

use asc_hir::{self as hir, ClassId, FuncId, Type};
use asc_source::{Code, Span};

use super::super::Checker;
use crate::class::Slot;
use crate::element::{ElementId, Fixity, Flags};

/// An overload that applies.
pub(super) struct Overload {
    class: ClassId,
    owner: ClassId,
    element: ElementId,
    pub(super) is_static: bool,
}

impl<'a> Checker<'_, 'a> {
    /// The overload of an operator for a value.
    pub(super) fn overload(&mut self, ty: Type, fixity: Fixity, text: &str) -> Option<Overload> {
        let class = ty.class()?;
        let (owner, _, element) = self.cx.find_operator(class, fixity, text)?;
        let is_static = self.cx.elements[element].flags.contains(Flags::STATIC);
        Some(Overload { class, owner, element, is_static })
    }

    /// The overload for reading or writing an element: inside `unchecked(…)` the one without a check, if there is one.
    pub(super) fn index_overload(&mut self, object: &hir::Expr, checked: &str, unchecked: &str) -> Option<Overload> {
        if object.ty.is_nullable() {
            return None;
        }
        if self.unchecked
            && let Some(overload) = self.overload(object.ty, Fixity::Infix, unchecked)
        {
            return Some(overload);
        }
        self.overload(object.ty, Fixity::Infix, checked)
    }

    fn overload_function(&mut self, overload: &Overload) -> FuncId {
        let method = self.cx.method_of(overload.owner, overload.element, Box::new([]));
        if overload.is_static {
            return method;
        }
        let name = self.cx.elements[overload.element].name;
        self.cx.dispatcher(overload.class, Slot::Method(name), Box::new([]), method)
    }

    /// The type of an operand that is not the left one.
    pub(super) fn overload_param(&mut self, overload: &Overload, at: usize) -> Option<Type> {
        let func = self.cx.method_of(overload.owner, overload.element, Box::new([]));
        let params = &self.cx.signature(self.cx.program.functions[func].signature).params;
        let ty = params.get(at + usize::from(overload.is_static)).copied();
        ty.filter(|&ty| ty != Type::Error)
    }

    /// Calls an overload with checked operands.
    pub(super) fn call_overload(
        &mut self,
        overload: Overload,
        left: hir::Expr,
        others: Vec<hir::Expr>,
        span: Span,
    ) -> hir::Expr {
        if left.ty == Type::Error || others.iter().any(|other| other.ty == Type::Error) {
            return hir::Expr::error(span);
        }
        self.check_unsafe(overload.element, span);
        let func = self.overload_function(&overload);
        let params = self.cx.signature(self.cx.program.functions[func].signature).params.clone();
        let mut operands = others;
        let this = match overload.is_static {
            true => {
                operands.insert(0, left);
                None
            }
            false if left.ty.is_nullable() && !self.flow.is_expression_non_null(&left) => {
                let (from, to) = (self.type_name(left.ty), self.type_name(left.ty.with_nullable(false)));
                return self.error(Code::TS2322, left.span, &[&from, &to]);
            }
            false => Some(self.assume_non_null(left)),
        };
        if operands.len() != params.len() {
            let (expected, given) = (params.len().to_string(), operands.len().to_string());
            return self.error(Code::TS2554, span, &[&expected, &given]);
        }
        let mut args = Vec::with_capacity(operands.len());
        for (operand, ty) in operands.into_iter().zip(params) {
            let at = operand.span;
            args.push(self.convert_implicit(operand, ty, at));
        }
        self.finish_direct(func, this, args, span)
    }
}
