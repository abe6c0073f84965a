//! `ERROR`, `WARNING` and `INFO`: messages of the program, reported where the call is compiled.

use asc_hir::{Expr, ExprKind, Type};
use asc_source::{Category, Code, Diagnostic};

use super::{ANY, Call, Meaning, Row, TypeArgs, row};
use crate::check::Checker;

/// A kind of message.
#[derive(Clone, Copy)]
pub(super) enum Macro {
    Error,
    Warning,
    Info,
}

const fn message(name: &'static str, kind: Macro) -> Row {
    row(name, TypeArgs::None, (0, ANY), Meaning::Macro(kind))
}

pub(super) static ROWS: &[Row] =
    &[message("ERROR", Macro::Error), message("WARNING", Macro::Warning), message("INFO", Macro::Info)];

/// The text is that of the first argument as it stands in the source, or of the call without one.
pub(super) fn check(checker: &mut Checker<'_, '_>, kind: Macro, call: &Call<'_>) -> Expr {
    let span = call.args.first().map_or(call.span, |arg| arg.span);
    let text = checker.cx.sources.text(span).to_string();
    let category = match kind {
        Macro::Error => Category::Error,
        Macro::Warning => Category::Warning,
        Macro::Info => Category::Info,
    };
    checker.cx.report(Diagnostic::new(Code::AS102, call.span, &[&text]).category(category));
    match kind {
        Macro::Error => {
            checker.flow.terminate();
            Expr::error(call.span)
        }
        Macro::Warning | Macro::Info => {
            Expr::new(ExprKind::Block { stmts: Vec::new(), value: None }, Type::Void, call.span)
        }
    }
}
