//! Linear memory as a whole: its size, bulk operations, static data.

use asc_ast as ast;
use asc_hir::{Const, Expr, ExprKind, StaticData, Type};
use asc_ops::{Feature, Op};
use asc_source::Code;

use super::TypeArgs::{None as NoTypes, Optional};
use super::{Alias, Call, Meaning, Operands, Row, TypeArgs, access, build, row};
use crate::check::Checker;
use crate::check::constant::constant_of;

/// `wait32` and `wait64` are `atomic.wait` of a type.
const fn wait(name: &'static str, ty: Type) -> Row {
    let alias = Alias { base: "atomic.wait", ty: Some(ty), context: Option::None, operands: Operands::Natural };
    Row { name, type_args: TypeArgs::None, args: (0, 0), feature: Feature::Mvp, meaning: Meaning::Alias(alias) }
}

pub(super) static ROWS: &[Row] = &[
    row("memory.size", NoTypes, (0, 0), Meaning::Operator { op: Op::MemorySize, params: &[], result: Type::I32 }),
    row(
        "memory.grow",
        NoTypes,
        (1, 1),
        Meaning::Operator { op: Op::MemoryGrow, params: &[Type::I32], result: Type::I32 },
    ),
    row("memory.fill", NoTypes, (3, 3), Meaning::Function(fill)),
    row("memory.copy", NoTypes, (3, 3), Meaning::Function(copy)),
    row("memory.data", Optional, (1, 2), Meaning::Function(data)),
    wait("memory.atomic.wait32", Type::I32),
    wait("memory.atomic.wait64", Type::I64),
];

/// The file of what stands in where the target has no bulk operations.
const LIBRARY_FILE: &str = "~lib/util/memory.ts";

fn fill<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    bulk(checker, call, Op::MemoryFill, &[Type::Usize, Type::U8, Type::Usize], "memset")
}

fn copy<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    bulk(checker, call, Op::MemoryCopy, &[Type::Usize, Type::Usize, Type::Usize], "memmove")
}

fn bulk<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, op: Op, params: &[Type], fallback: &str) -> Expr {
    if checker.cx.options.features.has(Feature::BulkMemory) {
        return super::check_operator(checker, call, op, params, Type::Void);
    }
    let args = call.args.iter().zip(params).map(|(arg, &ty)| checker.check_expr_as(arg, ty)).collect::<Vec<_>>();
    if args.iter().any(|arg| arg.ty == Type::Error) {
        return call.error();
    }
    checker.call_library(LIBRARY_FILE, fallback, args, call.span)
}

/// `data(size, align = 16)` or `data<T>([…], align = sizeof<T>())`: the address of static memory.
fn data<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Expr {
    let content = match call.ty {
        Some(ty) => values(checker, call, ty),
        None => zeros(checker, call),
    };
    let Some((bytes, size, natural)) = content else { return call.error() };
    let align = match call.args.get(1) {
        Some(arg) => match access::alignment(checker, arg, GREATEST_ALIGN) {
            Some(align) => align,
            None => return call.error(),
        },
        None => natural,
    };
    let data = checker.cx.program.statics.push(StaticData { bytes, size, align, class: None, relocations: Vec::new() });
    Expr::new(ExprKind::StaticAddress { data, offset: 0 }, Type::Usize, call.span)
}

/// Static data moves with the memory base, which is a multiple of this at least.
const GREATEST_ALIGN: u32 = 1 << 16;

/// The leading bytes, the size and the alignment of zeroed memory.
fn zeros<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>) -> Option<(Vec<u8>, u32, u32)> {
    let arg = &call.args[0];
    let size = build::constant_int(checker, arg, Type::I32)?;
    if size < 1 {
        checker.error(Code::AS222, arg.span, &["Size", "1", &i32::MAX.to_string()]);
        return None;
    }
    Some((Vec::new(), size as u32, 16))
}

/// The same of an array literal of constants.
fn values<'a>(checker: &mut Checker<'_, 'a>, call: &Call<'a>, ty: Type) -> Option<(Vec<u8>, u32, u32)> {
    if !ty.is_value() {
        call.not_applicable(checker, ty);
        return None;
    }
    let ast::ExprKind::Array { elements } = &call.args[0].kind else {
        checker.error(Code::AS227, call.args[0].span, &[]);
        return None;
    };
    let width = ty.byte_size();
    let mut bytes = Vec::with_capacity(elements.len() * width as usize);
    let mut complete = true;
    for element in elements {
        let Some(element) = element else {
            bytes.resize(bytes.len() + width as usize, 0);
            continue;
        };
        let value = checker.check_expr_as(element, ty);
        match constant_of(&value) {
            Some(value) => append(&mut bytes, value, width),
            None if value.ty == Type::Error => complete = false,
            None => {
                checker.error(Code::AS220, element.span, &[]);
                complete = false;
            }
        }
    }
    let size = u32::try_from(bytes.len()).ok()?;
    complete.then_some((bytes, size, width))
}

/// Little-endian, `width` bytes.
fn append(bytes: &mut Vec<u8>, value: Const, width: u32) {
    match value {
        Const::Int(value) => bytes.extend_from_slice(&value.to_le_bytes()[..width as usize]),
        Const::F32(value) => bytes.extend_from_slice(&value.to_bits().to_le_bytes()),
        Const::F64(value) => bytes.extend_from_slice(&value.to_bits().to_le_bytes()),
        Const::V128(value) => bytes.extend_from_slice(&value),
    }
}
