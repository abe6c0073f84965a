//! Locals of the body, and looking ahead without traces.

use asc_hir::{self as hir, LabelId, LocalId, Type};
use asc_source::{Name, Span};
use cranelift_entity::EntityRef;

use super::flow::Stored;
use super::{Checker, LocalInfo};

impl<'a> Checker<'_, 'a> {
    /// A new local with a source name. The caller declares the name in its scope.
    pub(crate) fn new_local(&mut self, name: Name, ty: Type, is_const: bool, span: Span) -> LocalId {
        let text = self.cx.text(name).to_string();
        self.local_infos.push(LocalInfo { is_const, is_var: false, name: Some(name) });
        let local = self.locals.push(hir::Local { name: text, ty, span });
        if ty.is_nullable() {
            self.nullable_locals.push(local);
        }
        local
    }

    /// A new local without source name, assigned before it is read.
    pub(crate) fn new_temporary(&mut self, ty: Type, span: Span) -> LocalId {
        self.local_infos.push(LocalInfo { is_const: false, is_var: false, name: None });
        let local = self.locals.push(hir::Local { name: String::new(), ty, span });
        self.flow.assign(local, if ty.is_nullable() { Stored::MaybeNull } else { Stored::NonNull });
        local
    }

    pub(crate) fn local_type(&self, local: LocalId) -> Type {
        self.locals[local].ty
    }

    /// A label that nothing has yet.
    pub(crate) fn new_label(&mut self) -> LabelId {
        self.next_label += 1;
        LabelId::new(self.next_label as usize - 1)
    }

    /// Runs a check for its result only: messages and flow facts are forgotten. The HIR that it makes must be dropped.
    pub(crate) fn on_trial<R>(&mut self, check: impl FnOnce(&mut Self) -> R) -> R {
        let functions = self.cx.program.functions.len();
        let flow = self.flow.clone();
        let is_silent = std::mem::replace(&mut self.cx.is_silent, true);
        let result = check(self);
        self.cx.is_silent = is_silent;
        self.flow = flow;
        self.cx.erase_nested(functions);
        result
    }
}
