//! Objects as the library and the runtime see them: elements, headers, and what the compiler makes for the collector.

use asc_hir::{BinaryOp, CastKind, Expr, ExprKind, FuncId, FuncKind, GlobalKind, Immediate, Place, Signature, Type};
use asc_ops::Op;
use asc_source::Span;

use super::TypeArgs::{None as NoTypes, One};
use super::access::{load_operator, store_operator};
use super::{Call, Meaning, Row, build, row};
use crate::check::Checker;
use crate::check::constant;
use crate::context::Context;

pub(super) static ELEMENT: &[Row] = &[
    row("element.load", One, (2, 2), Meaning::Function(load)),
    row("element.store", One, (3, 3), Meaning::Function(store)),
];

pub(super) static OBJECT: &[Row] = &[
    row("object.size", NoTypes, (1, 1), Meaning::Function(size)),
    row("object.id", NoTypes, (1, 1), Meaning::Function(id)),
];

pub(super) static COLLECTOR: &[Row] = &[
    row("__visit_members", NoTypes, (2, 2), Meaning::Function(visit_members)),
    row("__visit_globals", NoTypes, (1, 1), Meaning::Function(visit_globals)),
];

/// The class id and the byte size of an object stand this far before its payload.
const ID_BEFORE: i64 = 8;
const SIZE_BEFORE: i64 = 4;

fn place_of(ty: Type) -> Place {
    if ty.is_managed() { Place::Reference } else { Place::Element }
}

/// The address `base + (index << alignof<T>())`, and the immediate of an access there.
fn element<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, ty: Type) -> (Expr, Immediate) {
    let base = checker.check_expr_as(&call.args[0], Type::Usize);
    let index = checker.check_expr_as(&call.args[1], Type::I32);
    let bytes = ty.byte_size();
    let shift = Expr::int(i64::from(bytes.max(1).ilog2()), Type::Usize, call.span);
    let index = build::cast(CastKind::Reinterpret, index, Type::Usize);
    let scaled = if bytes > 1 { constant::binary(BinaryOp::Shl, index, shift, call.span) } else { index };
    let address = constant::binary(BinaryOp::Add, base, scaled, call.span);
    (address, Immediate::Mem { offset: 0, align: bytes, place: place_of(ty) })
}

/// `element.load<T>(base, index)`.
fn load<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    if ty.byte_size() == 0 {
        return call.not_applicable(checker, ty);
    }
    let (address, immediate) = element(checker, call, ty);
    // A `bool` is stored as a whole byte of 0 or 1, but any byte may stand where one is read from.
    let read = if ty.is_bool() { Type::U8 } else { ty };
    let value = build::operator(checker, load_operator(ty), vec![address], immediate, read, call.span);
    build::cast(CastKind::Numeric, value, ty)
}

/// `element.store<T>(base, index, value)`.
fn store<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let Some(ty) = call.ty else { return call.error() };
    if ty.byte_size() == 0 {
        return call.not_applicable(checker, ty);
    }
    let (address, immediate) = element(checker, call, ty);
    let value = checker.check_expr_as(&call.args[2], ty);
    build::operator(checker, store_operator(ty), vec![address, value], immediate, Type::Void, call.span)
}

/// `object.size(reference)`: the byte size of an object of fixed size.
fn size<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    header_word(checker, call, SIZE_BEFORE, Place::ObjectSize, Type::I32)
}

/// `object.id(reference)`: the class id of an object.
fn id<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    header_word(checker, call, ID_BEFORE, Place::ObjectClass, Type::U32)
}

fn header_word<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, before: i64, place: Place, ty: Type) -> Expr {
    let object = checker.check_expr(&call.args[0], None);
    if !object.ty.is_reference() || object.ty.is_external() {
        let ty = object.ty;
        return call.not_applicable(checker, ty);
    }
    let features = checker.cx.options.features;
    let address = constant::cast(CastKind::Reinterpret, object, Type::Usize, features);
    let before = Expr::int(before, Type::Usize, call.span);
    let address = constant::binary(BinaryOp::Sub, address, before, call.span);
    let immediate = Immediate::Mem { offset: 0, align: 4, place };
    build::operator(checker, Op::I32Load, vec![address], immediate, ty, call.span)
}

/// `__visit_members(ptr, cookie)`.
fn visit_members<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    generated(checker, call, "~visitMembers", |visit| FuncKind::VisitMembers { visit }, &[Type::Usize, Type::U32])
}

/// `__visit_globals(cookie)`.
fn visit_globals<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    generated(checker, call, "~visitGlobals", |visit| FuncKind::VisitGlobals { visit }, &[Type::U32])
}

/// A call of a function that lowering writes, made when it is first needed.
fn generated<'a>(
    checker: &mut Checker<'_, 'a>,
    call: &Call<'a>,
    name: &str,
    kind: fn(FuncId) -> FuncKind,
    params: &[Type],
) -> Expr {
    let args: Vec<Expr> = call.args.iter().zip(params).map(|(arg, &ty)| checker.check_expr_as(arg, ty)).collect();
    let known = checker.cx.generated_functions.get(name).copied();
    let func = match known {
        Some(func) => func,
        None => {
            let Some(visit) = checker.cx.global_function("__visit") else {
                return checker.not_supported("The collector", call.span, "The standard library lacks it.");
            };
            let required = params.len() as u32;
            let params = params.to_vec();
            let signature = Signature { this: None, params, required, rest: false, result: Type::Void };
            let func = checker.cx.add_generated(name.to_string(), signature, Span::NONE);
            checker.cx.program.functions[func].kind = kind(visit);
            checker.cx.generated_functions.insert(name.to_string(), func);
            func
        }
    };
    Expr::new(ExprKind::Call { func, args }, Type::Void, call.span)
}

/// `__stack_pointer`, the top of the shadow stack, which starts at the heap base and grows downwards.
pub(super) fn stack_pointer(cx: &mut Context<'_>, span: Span) -> Expr {
    let global = match cx.program.stack_pointer {
        Some(global) => global,
        None => {
            let start = Expr::new(ExprKind::HeapBase, Type::Usize, Span::NONE);
            let global = cx.program.globals.push(asc_hir::Global {
                name: "~stackPointer".to_string(),
                ty: Type::Usize,
                mutable: true,
                kind: GlobalKind::Symbolic(Box::new(start)),
                span: Span::NONE,
            });
            cx.program.stack_pointer = Some(global);
            global
        }
    };
    Expr::new(ExprKind::Global(global), Type::Usize, span)
}
