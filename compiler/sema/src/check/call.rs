//! Calls.

use asc_hir::{self as hir, Type};

use super::{CallSite, Checker};

impl<'a> Checker<'_, 'a> {
    /// Checks a call of anything: a function, a builtin, a function value.
    pub(crate) fn check_call(&mut self, call: CallSite<'a>, context: Option<Type>) -> hir::Expr {
        let _ = context;
        self.not_supported("calls", call.span, "")
    }
}
