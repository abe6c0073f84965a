//! Template literals.

use asc_ast as ast;
use asc_hir as hir;
use asc_source::Span;

use super::super::Checker;

impl<'a> Checker<'_, 'a> {
    /// One without expressions is a string literal.
    pub(super) fn check_template(&mut self, template: &'a ast::expr::Template, span: Span) -> hir::Expr {
        if template.exprs.is_empty()
            && let [ast::expr::TemplateText { cooked: Some(text), .. }] = &template.texts[..]
        {
            return self.check_string(text, span);
        }
        for expr in &template.exprs {
            self.check_expr(expr, None);
        }
        self.not_supported("Template literals with expressions", span, super::string::HELP)
    }
}
