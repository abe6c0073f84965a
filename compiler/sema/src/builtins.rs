//! What the compiler itself implements: functions, variables and types that library files declare with `@builtin`.

use asc_hir::{self as hir, Type};
use asc_source::Span;

use crate::check::{CallSite, Checker};
use crate::context::Context;

/// A row of the builtins' table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Builtin {}

/// The builtin with this internal name (`~lib/builtins/i32.clz`: the file without extension, `/`, and the dotted path).
pub(crate) fn find(internal_name: &str) -> Option<Builtin> {
    let _ = internal_name;
    None
}

/// A call of a `@builtin` function. `context` is a hint, as for [`Checker::check_expr`].
pub(crate) fn check_call<'a>(
    checker: &mut Checker<'_, 'a>,
    builtin: Builtin,
    call: CallSite<'a>,
    context: Option<Type>,
) -> hir::Expr {
    let _ = (builtin, context);
    checker.not_supported("Builtin", call.span, "")
}

/// The value of a `@builtin` variable (`NaN`, `ASC_TARGET`).
pub(crate) fn check_value(
    checker: &mut Checker<'_, '_>,
    builtin: Builtin,
    context: Option<Type>,
    span: Span,
) -> hir::Expr {
    let _ = (builtin, context);
    checker.not_supported("Builtin", span, "")
}

/// The result of a builtin generic type (`native`, `indexof`, `valueof`, `returnof`, `nonnull`) with these arguments;
/// `None` if the name is not one of them.
pub(crate) fn resolve_type(cx: &mut Context<'_>, name: &str, args: &[Type], span: Span) -> Option<Type> {
    let _ = (cx, name, args, span);
    None
}
