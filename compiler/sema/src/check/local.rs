//! Locals of the body, and looking ahead without traces.

use asc_hir::{self as hir, LocalId, Type};
use asc_source::{Name, Span};

use super::flow::Stored;
use super::{Checker, LocalInfo};

impl<'a> Checker<'_, 'a> {
    /// A new local with a source name. The caller declares the name in its scope.
    pub(crate) fn new_local(&mut self, name: Name, ty: Type, is_const: bool, span: Span) -> LocalId {
        let text = self.cx.text(name).to_string();
        self.local_infos.push(LocalInfo { is_const, name: Some(name) });
        self.locals.push(hir::Local { name: text, ty, span })
    }

    /// A new local without source name, assigned before it is read.
    pub(crate) fn new_temporary(&mut self, ty: Type, span: Span) -> LocalId {
        self.local_infos.push(LocalInfo { is_const: false, name: None });
        let local = self.locals.push(hir::Local { name: String::new(), ty, span });
        self.flow.assign(local, Stored::MaybeNull);
        local
    }

    pub(crate) fn local_type(&self, local: LocalId) -> Type {
        self.locals[local].ty
    }

    /// Runs a check for its result only: messages and flow facts are forgotten. The HIR that it makes must be dropped.
    pub(crate) fn on_trial<R>(&mut self, check: impl FnOnce(&mut Self) -> R) -> R {
        let messages = self.cx.diagnostics.len();
        let flow = self.flow.clone();
        let result = check(self);
        self.flow = flow;
        self.cx.diagnostics.truncate(messages);
        result
    }
}
