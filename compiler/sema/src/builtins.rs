//! What the compiler itself implements: functions, variables and types that library files declare with `@builtin`.
//!
//! Comes in: a builtin's name, and a call or use of it. Goes out: HIR. A builtin is a row of a table: its name, how
//! many arguments and type arguments it takes, and its meaning, which is an operator of the machine by type, another
//! builtin under a type argument, or one of the functions here for the few that need code. Guarantees: the rows are the
//! `@builtin` declarations of the library (a test compares them); a call with a mistake is reported once and gives the
//! error expression. Not done here: signatures stand in the library; names are resolved by the checker.

mod access;
mod aliases;
mod assertion;
mod atomic;
mod build;
mod constants;
mod control;
mod conversions;
mod macros;
mod memory;
mod numeric;
mod object;
mod queries;
mod reference;
mod types;
mod vector;
mod vector_aliases;
mod vector_memory;

use asc_ast as ast;
use asc_hir::{self as hir, Type};
use asc_ops::{Feature, Op};
use asc_source::{Code, Span};

use crate::check::{CallSite, Checker};

pub(crate) use access::store_operator;
pub(crate) use build::has_effects;
pub(crate) use types::resolve_type;

/// A builtin function or variable.
#[derive(Clone, Copy)]
pub(crate) struct Builtin(&'static Row);

impl std::fmt::Debug for Builtin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name)
    }
}

/// One row of the table.
struct Row {
    /// The dotted name: `clz`, `i32.clz`, `i64.atomic.rmw8.add_u`.
    name: &'static str,
    type_args: TypeArgs,
    /// The least and greatest number of arguments.
    args: (u8, u8),
    /// What must be enabled, beyond the features of the operators that it becomes.
    feature: Feature,
    meaning: Meaning,
}

/// Any number of arguments from the least on.
const ANY: u8 = u8::MAX;

/// What a builtin takes between `<` and `>`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TypeArgs {
    None,
    /// One, or none if there is an argument to tell the type.
    OneOrValue,
    /// One or none.
    Optional,
    /// One, which has a default.
    Default(Type),
    One,
}

/// What a builtin does.
enum Meaning {
    /// Another builtin, no alias itself, with a type argument in a context. The number of arguments is that one's.
    Alias(Alias),
    /// An operator with these operand types and this result type.
    Operator {
        op: Op,
        params: &'static [Type],
        result: Type,
    },
    Query(queries::Query),
    Numeric(numeric::Rule),
    Vector(vector::Rule),
    VectorMemory(vector_memory::Rule),
    Atomic(atomic::Access),
    Macro(macros::Macro),
    Value(constants::Value),
    Function(Check),
}

/// Checks a call in its own way.
type Check = for<'a> fn(&mut Checker<'_, 'a>, &Call<'a>) -> hir::Expr;

/// `base<ty>` in the context `context`.
struct Alias {
    base: &'static str,
    ty: Option<Type>,
    context: Option<Type>,
    operands: Operands,
}

/// How the value operand of a store is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Operands {
    /// By itself; what is too small is widened, what is too large is cut by the store.
    Natural,
    /// Converted to the context.
    AsContext,
}

/// A call whose number of arguments is right and whose type argument is known.
struct Call<'a> {
    /// As messages name it.
    name: &'static str,
    ty: Option<Type>,
    /// Where a message about the type points: at the type argument, or else at the callee.
    type_span: Span,
    args: &'a [ast::Expr],
    span: Span,
    context: Option<Type>,
    operands: Operands,
}

const fn row(name: &'static str, type_args: TypeArgs, args: (u8, u8), meaning: Meaning) -> Row {
    Row { name, type_args, args, feature: Feature::Mvp, meaning }
}

/// The tables by the first part of the names in them; empty for names of one part.
static TABLES: &[(&str, &[&[Row]])] = &[
    (
        "",
        &[
            queries::ROWS,
            numeric::ROWS,
            access::ROWS,
            control::ROWS,
            assertion::ROWS,
            conversions::ROWS,
            macros::ROWS,
            constants::ROWS,
            vector::CONSTRUCTORS,
            object::COLLECTOR,
        ],
    ),
    ("i32", &[aliases::I32, aliases::I32_RMW, aliases::I32_RMW8, aliases::I32_RMW16]),
    ("i64", &[aliases::I64, aliases::I64_RMW, aliases::I64_RMW8, aliases::I64_RMW16, aliases::I64_RMW32]),
    ("f32", &[aliases::F32]),
    ("f64", &[aliases::F64]),
    ("v128", &[vector::ROWS, vector_memory::ROWS, vector_aliases::V128]),
    ("i8x16", &[vector_aliases::I8X16]),
    ("i16x8", &[vector_aliases::I16X8]),
    ("i32x4", &[vector_aliases::I32X4]),
    ("i64x2", &[vector_aliases::I64X2]),
    ("f32x4", &[vector_aliases::F32X4]),
    ("f64x2", &[vector_aliases::F64X2]),
    ("memory", &[memory::ROWS]),
    ("atomic", &[atomic::ROWS]),
    ("inline", &[control::INLINE]),
    ("i31", &[reference::ROWS]),
    ("element", &[object::ELEMENT]),
    ("object", &[object::OBJECT]),
];

/// The names of all builtins.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TABLES.iter().flat_map(|(_, tables)| tables.iter().flat_map(|rows| rows.iter().map(|row| row.name)))
}

/// The builtin with this internal name: the file without extension, `/`, and the dotted path, as
/// `~lib/builtins/i32/i32.clz`.
pub(crate) fn find(internal_name: &str) -> Option<Builtin> {
    find_row(internal_name.rsplit('/').next().unwrap_or(internal_name)).map(Builtin)
}

fn find_row(name: &str) -> Option<&'static Row> {
    let prefix = name.split_once('.').map_or("", |(prefix, _)| prefix);
    let (_, tables) = TABLES.iter().find(|(of, _)| *of == prefix)?;
    tables.iter().flat_map(|rows| rows.iter()).find(|row| row.name == name)
}

/// A call of a `@builtin` function. `context` is a hint, as for [`Checker::check_expr`].
pub(crate) fn check_call<'a>(
    checker: &mut Checker<'_, 'a>,
    builtin: Builtin,
    call: CallSite<'a>,
    context: Option<Type>,
) -> hir::Expr {
    let row = builtin.0;
    let (base, alias) = match &row.meaning {
        Meaning::Alias(alias) => (find_row(alias.base).expect("an alias names a builtin"), Some(alias)),
        _ => (row, None),
    };
    if !is_enabled(checker, base.feature, call.span) {
        return hir::Expr::error(call.span);
    }
    let Some(ty) = check_type_args(checker, row, &call) else { return hir::Expr::error(call.span) };
    if !check_arity(checker, base, &call) {
        return hir::Expr::error(call.span);
    }
    let type_span = call.type_args.and_then(<[ast::Type]>::first).map_or(call.callee.span, |ty| ty.span);
    let call = Call {
        name: base.name,
        ty: alias.map_or(ty, |alias| alias.ty),
        type_span,
        args: call.args,
        span: call.span,
        context: alias.and_then(|alias| alias.context).or(context),
        operands: alias.map_or(Operands::Natural, |alias| alias.operands),
    };
    check_meaning(checker, base, &call)
}

fn check_meaning<'a>(checker: &mut Checker<'_, 'a>, row: &'static Row, call: &Call<'a>) -> hir::Expr {
    match &row.meaning {
        Meaning::Operator { op, params, result } => check_operator(checker, call, *op, params, *result),
        Meaning::Query(query) => queries::check(checker, *query, call),
        Meaning::Numeric(rule) => numeric::check(checker, rule, call),
        Meaning::Vector(rule) => vector::check(checker, rule, call),
        Meaning::VectorMemory(rule) => vector_memory::check(checker, rule, call),
        Meaning::Atomic(access) => atomic::check(checker, access, call),
        Meaning::Macro(kind) => macros::check(checker, *kind, call),
        Meaning::Value(value) => constants::check(checker, *value, call.context, call.span),
        Meaning::Function(function) => function(checker, call),
        // An alias of an alias does not exist.
        Meaning::Alias(_) => call.error(),
    }
}

/// The value of a `@builtin` variable (`NaN`, `ASC_TARGET`).
pub(crate) fn check_value(
    checker: &mut Checker<'_, '_>,
    builtin: Builtin,
    context: Option<Type>,
    span: Span,
) -> hir::Expr {
    match builtin.0.meaning {
        Meaning::Value(value) => constants::check(checker, value, context, span),
        _ => checker.not_supported("First-class built-ins", span, "Write a function that calls it."),
    }
}

/// The type argument; an inner `None` without one. Outer `None`: reported.
fn check_type_args<'a>(checker: &mut Checker<'_, 'a>, row: &Row, call: &CallSite<'a>) -> Option<Option<Type>> {
    let given = call.type_args.unwrap_or_default();
    let needs_none = match row.type_args {
        TypeArgs::None => true,
        TypeArgs::Optional | TypeArgs::Default(_) => given.is_empty(),
        TypeArgs::OneOrValue => given.is_empty() && !call.args.is_empty(),
        TypeArgs::One => false,
    };
    match (given, needs_none) {
        ([], true) => Some(match row.type_args {
            TypeArgs::Default(ty) => Some(ty),
            TypeArgs::None | TypeArgs::OneOrValue | TypeArgs::Optional | TypeArgs::One => None,
        }),
        ([first, .., last] | [first @ last], true) => {
            checker.error(Code::TS2315, first.span.to(last.span), &[row.name]);
            None
        }
        ([ty], false) => match checker.resolve_type(ty) {
            Type::Error => None,
            ty => Some(Some(ty)),
        },
        (_, false) => {
            let span = match given {
                [first, .., last] => first.span.to(last.span),
                _ => call.span,
            };
            checker.error(Code::TS2558, span, &["1", &given.len().to_string()]);
            None
        }
    }
}

fn check_arity(checker: &mut Checker<'_, '_>, row: &Row, call: &CallSite<'_>) -> bool {
    let (least, most) = (usize::from(row.args.0), usize::from(row.args.1));
    let given = call.args.len();
    let fits = given >= least && (given <= most || row.args.1 == ANY);
    if !fits {
        let (code, expected) = match (given < least, least == most) {
            (true, false) => (Code::TS2555, least),
            (true, true) => (Code::TS2554, least),
            (false, _) => (Code::TS2554, most),
        };
        checker.error(code, call.span, &[&expected.to_string(), &given.to_string()]);
    }
    fits
}

/// Whether a feature is enabled. Reports it if not (AS103).
fn is_enabled(checker: &mut Checker<'_, '_>, feature: Feature, span: Span) -> bool {
    let enabled = checker.cx.options.features.has(feature);
    if !enabled {
        let help = format!("Enable it with '--enable {}'.", feature.text());
        checker.cx.report(asc_source::Diagnostic::new(Code::AS103, span, &[feature.text()]).help(help));
    }
    enabled
}

fn check_operator<'a>(
    checker: &mut Checker<'_, 'a>,
    call: &Call<'a>,
    op: Op,
    params: &[Type],
    result: Type,
) -> hir::Expr {
    let args = call.args.iter().zip(params).map(|(arg, &ty)| checker.check_expr_as(arg, ty)).collect();
    build::operator(checker, op, args, hir::Immediate::None, result, call.span)
}

impl Call<'_> {
    /// AS203: the builtin is not for this type.
    fn not_applicable(&self, checker: &mut Checker<'_, '_>, ty: Type) -> hir::Expr {
        if ty != Type::Error {
            let name = checker.type_name(ty);
            checker.error(Code::AS203, self.type_span, &[self.name, &name]);
        }
        hir::Expr::error(self.span)
    }

    fn error(&self) -> hir::Expr {
        hir::Expr::error(self.span)
    }
}
