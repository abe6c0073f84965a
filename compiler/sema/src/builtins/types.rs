//! Generic types that the compiler computes: `native<T>`, `indexof<T>`, `valueof<T>`, `returnof<T>`, `nonnull<T>`.

use asc_hir::{ClassId, Reference, Type};
use asc_source::{Code, Span};

use crate::context::Context;
use crate::element::Fixity;

/// The result of a builtin generic type with these arguments; `None` if the name is not one of them.
pub(crate) fn resolve_type(cx: &mut Context<'_>, name: &str, args: &[Type], span: Span) -> Option<Type> {
    let compute = match name {
        "native" => native,
        "indexof" => index_of,
        "valueof" => value_of,
        "returnof" | "ReturnType" => return_of,
        "nonnull" | "NonNullable" => |_: &mut Context<'_>, ty: Type, _| ty.with_nullable(false),
        _ => return None,
    };
    let &[ty] = args else {
        cx.error(Code::TS2558, span, &["1", &args.len().to_string()]);
        return Some(Type::Error);
    };
    Some(if ty == Type::Error { ty } else { compute(cx, ty, span) })
}

/// The type that values of `ty` are computed in.
fn native(_: &mut Context<'_>, ty: Type, _: Span) -> Type {
    match ty {
        Type::I8 | Type::I16 | Type::I32 | Type::Isize => Type::I32,
        Type::Bool | Type::U8 | Type::U16 | Type::U32 | Type::Usize | Type::Ref { .. } => Type::U32,
        Type::Error | Type::Void | Type::I64 | Type::U64 | Type::F32 | Type::F64 | Type::V128 => ty,
    }
}

/// The type of the index of `ty[index]`.
fn index_of(cx: &mut Context<'_>, ty: Type, span: Span) -> Type {
    match index_signature(cx, ty) {
        Some((index, _)) => index,
        None => no_index(cx, ty, span),
    }
}

/// The type of `ty[index]`.
fn value_of(cx: &mut Context<'_>, ty: Type, span: Span) -> Type {
    match index_signature(cx, ty) {
        Some((_, value)) => value,
        None => no_index(cx, ty, span),
    }
}

/// The types of the index and of the result of `ty[index]`.
fn index_signature(cx: &mut Context<'_>, ty: Type) -> Option<(Type, Type)> {
    if is_string(ty) {
        return Some((Type::I32, Type::STRING));
    }
    let (owner, _, method) = cx.find_operator(ty.class()?, Fixity::Infix, "[]")?;
    let func = cx.method_of(owner, method, Box::new([]));
    let signature = cx.signature(cx.program.functions[func].signature);
    Some((signature.params.last().copied()?, signature.result))
}

fn return_of(cx: &mut Context<'_>, ty: Type, span: Span) -> Type {
    if let Type::Ref { to: Reference::Function(signature), .. } = ty {
        return cx.signature(signature).result;
    }
    let name = cx.type_name(ty);
    cx.error(Code::TS2757, span, &[&name]);
    Type::Error
}

fn is_string(ty: Type) -> bool {
    matches!(ty, Type::Ref { to: Reference::Class(ClassId::STRING), .. })
}

fn no_index(cx: &mut Context<'_>, ty: Type, span: Span) -> Type {
    let name = cx.type_name(ty);
    cx.error(Code::TS2329, span, &[&name]);
    Type::Error
}
