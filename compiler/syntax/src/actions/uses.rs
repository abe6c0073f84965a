//! Notes what of the library a file uses without naming it.
//!
//! Strings and array literals are counted rather than noted: what turns out to be the message of an `assert` or the
//! argument of a decorator when its call is complete is taken off again.

use super::Builder;
use asc_ast::expr::BinaryOp;
use asc_ast::{Expr, ExprKind, Uses};

/// What the parser has seen so far.
#[derive(Default)]
pub(super) struct Counted {
    flags: Uses,
    strings: u32,
    arrays: u32,
}

impl Builder<'_> {
    /// What the whole file uses.
    pub fn uses(&self) -> Uses {
        let mut uses = self.uses.flags;
        uses.set(Uses::STRING, self.uses.strings > 0);
        uses.set(Uses::ARRAY, uses.contains(Uses::ARRAY) || self.uses.arrays > 0);
        uses
    }

    pub(super) fn note(&mut self, uses: Uses) {
        self.uses.flags |= uses;
    }

    pub(super) fn note_string(&mut self) {
        self.uses.strings += 1;
    }

    pub(super) fn note_array(&mut self) {
        self.uses.arrays += 1;
    }

    pub(super) fn note_operator(&mut self, op: BinaryOp) {
        match op {
            BinaryOp::Rem => self.note(Uses::REMAINDER),
            BinaryOp::Pow => self.note(Uses::POWER),
            _ => {}
        }
    }

    /// The arguments of a decorator are no values.
    pub(super) fn forget_arguments(&mut self, args: &[Expr]) {
        for arg in args {
            match arg.kind {
                ExprKind::String(_) => self.uses.strings -= 1,
                ExprKind::Array { .. } => self.uses.arrays -= 1,
                _ => {}
            }
        }
    }

    /// Literals that are compiled into data by what they are given to.
    pub(super) fn forget_data(&mut self, callee: &Expr, args: &[Expr]) {
        let is_literal = |arg: &Expr| matches!(arg.kind, ExprKind::String(_) | ExprKind::Array { .. });
        if !args.iter().any(is_literal) {
            return;
        }
        let callee = match &callee.kind {
            ExprKind::Instantiation { expr, .. } => expr,
            _ => callee,
        };
        let is_data = match &callee.kind {
            ExprKind::Ident(name) => matches!(self.interner.text(*name), "abort" | "assert" | "trace"),
            ExprKind::Member { object, name, .. } => {
                matches!(object.kind, ExprKind::Ident(memory) if self.interner.text(memory) == "memory")
                    && self.interner.text(name.name) == "data"
            }
            _ => false,
        };
        if is_data {
            self.forget_arguments(args);
        }
    }
}
