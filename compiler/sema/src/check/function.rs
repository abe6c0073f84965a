//! Function expressions and arrow functions.

use asc_ast as ast;
use asc_hir::{self as hir, Type};
use asc_source::Span;

use super::Checker;

impl<'a> Checker<'_, 'a> {
    /// A function expression or an arrow function as a value. The contextual signature supplies what is not written.
    pub(crate) fn check_function_expr(
        &mut self,
        function: &'a ast::Function,
        context: Option<Type>,
        span: Span,
    ) -> hir::Expr {
        let _ = (function, context);
        self.not_supported("function expressions", span, "")
    }
}
