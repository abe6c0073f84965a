//! Questions about types and expressions, answered at compile time.
//!
//! `isInteger<T>()` asks about a type, `isInteger(x)` about that of an expression, which is evaluated only if it has
//! side effects. The answer is a constant, so that what it rules out is not checked.

use asc_ast as ast;
use asc_hir::{ClassId, Expr, ExprKind, Reference, Type};
use asc_source::Code;

use super::TypeArgs::{None as NoTypes, One, OneOrValue};
use super::{Call, Meaning, Row, TypeArgs, build, row};
use crate::check::Checker;
use crate::check::constant::constant_of;
use crate::element::{Fixity, Member};

/// A question.
#[derive(Clone, Copy)]
pub(super) enum Query {
    /// About a type, with a yes or a no.
    Is(fn(Type) -> bool),
    IsArray,
    IsArrayLike,
    IsDefined,
    IsConstant,
    LengthOf,
    SizeOf,
    AlignOf,
    OffsetOf,
    NameOf,
    IdOf,
}

const fn query(name: &'static str, type_args: TypeArgs, args: (u8, u8), query: Query) -> Row {
    row(name, type_args, args, Meaning::Query(query))
}

const fn is(name: &'static str, test: fn(Type) -> bool) -> Row {
    query(name, OneOrValue, (0, 1), Query::Is(test))
}

pub(super) static ROWS: &[Row] = &[
    is("isBoolean", Type::is_bool),
    is("isInteger", Type::is_integer),
    is("isSigned", Type::is_signed),
    is("isFloat", Type::is_float),
    is("isVector", |ty| ty == Type::V128),
    is("isReference", Type::is_reference),
    is("isString", is_string),
    query("isArray", OneOrValue, (0, 1), Query::IsArray),
    query("isArrayLike", OneOrValue, (0, 1), Query::IsArrayLike),
    is("isFunction", |ty| matches!(ty, Type::Ref { to: Reference::Function(_), .. })),
    is("isNullable", Type::is_nullable),
    is("isManaged", Type::is_managed),
    is("isVoid", |ty| ty == Type::Void),
    query("isDefined", NoTypes, (1, 1), Query::IsDefined),
    query("isConstant", NoTypes, (1, 1), Query::IsConstant),
    query("lengthof", OneOrValue, (0, 1), Query::LengthOf),
    query("sizeof", One, (0, 0), Query::SizeOf),
    query("alignof", One, (0, 0), Query::AlignOf),
    query("offsetof", One, (0, 1), Query::OffsetOf),
    query("nameof", OneOrValue, (0, 1), Query::NameOf),
    query("idof", OneOrValue, (0, 1), Query::IdOf),
];

fn is_string(ty: Type) -> bool {
    matches!(ty, Type::Ref { to: Reference::Class(ClassId::STRING), .. })
}

pub(super) fn check<'a>(checker: &mut Checker<'_, 'a>, query: Query, call: &Call<'a>) -> Expr {
    match query {
        Query::IsDefined => build::boolean(is_defined(checker, &call.args[0]), call.span),
        Query::IsConstant => {
            let operand = checker.check_expr(&call.args[0], None);
            let answer = build::boolean(constant_of(&operand).is_some(), call.span);
            build::after(operand, answer)
        }
        Query::OffsetOf => offset_of(checker, call),
        Query::Is(_)
        | Query::IsArray
        | Query::IsArrayLike
        | Query::LengthOf
        | Query::SizeOf
        | Query::AlignOf
        | Query::NameOf
        | Query::IdOf => {
            let Some((ty, operand)) = subject(checker, call) else { return call.error() };
            let answer = about_type(checker, query, call, ty);
            match operand {
                Some(operand) if answer.ty != Type::Error => build::after(operand, answer),
                _ => answer,
            }
        }
    }
}

/// The type that is asked about, and the operand if there is one. `None`: reported.
fn subject<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Option<(Type, Option<Expr>)> {
    let Some(arg) = call.args.first() else { return call.ty.map(|ty| (ty, None)) };
    let operand = match call.ty {
        Some(ty) => checker.check_expr_as(arg, ty),
        None => checker.check_expr(arg, None),
    };
    let ty = call.ty.unwrap_or(operand.ty);
    (operand.ty != Type::Error).then_some((ty, Some(operand)))
}

fn about_type(checker: &mut Checker<'_, '_>, query: Query, call: &Call<'_>, ty: Type) -> Expr {
    match query {
        Query::Is(test) => build::boolean(test(ty), call.span),
        Query::IsArray => {
            let is_array = checker.cx.element_type_of(ty).is_some();
            build::boolean(is_array, call.span)
        }
        Query::IsArrayLike => {
            let is_array_like = is_array_like(checker, ty);
            build::boolean(is_array_like, call.span)
        }
        Query::LengthOf => match ty {
            Type::Ref { to: Reference::Function(signature), .. } => {
                Expr::int(checker.cx.signature(signature).params.len() as i64, Type::I32, call.span)
            }
            _ => {
                let name = checker.type_name(ty);
                checker.error(Code::TS2757, call.span, &[&name])
            }
        },
        Query::SizeOf if ty.byte_size() > 0 => size(call, ty.byte_size()),
        Query::AlignOf if ty.byte_size() > 0 => size(call, ty.byte_size().ilog2()),
        Query::NameOf => {
            let name = match ty {
                Type::Ref { to: Reference::Function(_), .. } => "Function".to_string(),
                Type::Ref { to: Reference::Class(class) | Reference::Unmanaged(class), .. } => {
                    checker.cx.program.classes[class].name.clone()
                }
                other => checker.type_name(other.with_nullable(false)),
            };
            let text = name.encode_utf16().collect::<Vec<_>>();
            let id = checker.cx.program.intern_string(&text);
            Expr::new(ExprKind::String(id), Type::STRING, call.span)
        }
        Query::IdOf => match ty {
            Type::Ref { to: Reference::Class(class), .. } => {
                // The program may make objects of it by its number.
                checker.cx.instantiate_class(class);
                Expr::int(i64::from(class.as_u32()), Type::U32, call.span)
            }
            Type::Ref { to: Reference::Unmanaged(_), .. } => Expr::int(0, Type::U32, call.span),
            Type::Ref { to: Reference::Function(signature), .. } => {
                Expr::int(i64::from(signature.as_u32()), Type::U32, call.span)
            }
            _ => call.not_applicable(checker, ty),
        },
        Query::SizeOf | Query::AlignOf | Query::OffsetOf | Query::IsDefined | Query::IsConstant => {
            call.not_applicable(checker, ty)
        }
    }
}

/// Whether objects of a type have a length and elements by number.
fn is_array_like(checker: &mut Checker<'_, '_>, ty: Type) -> bool {
    let Some(class) = ty.class() else { return false };
    let length = checker.cx.intern("length");
    checker.cx.find_member(class, length).is_some() && checker.cx.find_operator(class, Fixity::Infix, "[]").is_some()
}

/// A size takes the integer type that its place expects and is `usize` anywhere else.
fn size(call: &Call<'_>, value: u32) -> Expr {
    let ty = match call.context {
        Some(ty @ (Type::I32 | Type::U32 | Type::I64 | Type::U64)) => ty,
        _ => Type::Usize,
    };
    Expr::int(i64::from(value), ty, call.span)
}

/// `offsetof<T>("field")`. Types that are no classes count as such without fields.
fn offset_of<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    if ty == Type::Void || ty.is_external() {
        return call.not_applicable(checker, ty);
    }
    match call.args.first() {
        None => {
            let Some(class) = ty.class() else { return size(call, 0) };
            checker.cx.ensure_layout(class);
            size(call, checker.cx.program.classes[class].size)
        }
        Some(ast::Expr { kind: ast::ExprKind::String(text), span }) => {
            let (class, field) = (checker.type_name(ty), String::from_utf16_lossy(text));
            let name = checker.cx.intern(&field);
            if let Some(id) = ty.class()
                && let Some((owner, Member::Field(element))) = checker.cx.find_member(id, name)
                && let Some(found) = checker.cx.field_of(owner, element)
            {
                return size(call, checker.cx.program.fields[found].offset);
            }
            checker.error(Code::TS2460, *span, &[&class, &field])
        }
        Some(other) => checker.error(Code::TS1141, other.span, &[]),
    }
}

/// Whether the names in an expression are known. Reports nothing and evaluates nothing.
fn is_defined<'a>(checker: &mut Checker<'_, 'a>, expr: &'a ast::Expr) -> bool {
    match &expr.kind {
        ast::ExprKind::Ident(name) => checker.lookup(*name).is_some(),
        ast::ExprKind::Paren(inner) => is_defined(checker, inner),
        _ => {
            checker.resolve_element(expr).is_some()
                || checker.on_trial(|checker| checker.check_expr(expr, None).ty != Type::Error)
        }
    }
}
