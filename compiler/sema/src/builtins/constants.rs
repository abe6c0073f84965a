//! Variables whose values the compiler knows: how the program is compiled, floats that no literal writes, addresses.

use asc_hir::{Const, Expr, ExprKind, Type};
use asc_ops::Feature;
use asc_source::Span;

use super::{Meaning, Row, TypeArgs, row};
use crate::check::Checker;
use crate::{Options, Runtime};

/// A value.
#[derive(Clone, Copy)]
pub(super) enum Value {
    /// Of type `i32`.
    Int(fn(&Options) -> i32),
    /// Of type `bool`.
    Bool(fn(&Options) -> bool),
    Feature(Feature),
    /// `f32` where that is expected, else `f64`.
    Float(f64),
    HeapBase,
    DataEnd,
    RttiBase,
    StackPointer,
}

const fn value(name: &'static str, value: Value) -> Row {
    row(name, TypeArgs::None, (0, 0), Meaning::Value(value))
}

/// The version of AssemblyScript whose programs compile unchanged.
const VERSION: [i32; 3] = [0, 28, 20];

pub(super) static ROWS: &[Row] = &[
    value("NaN", Value::Float(f64::NAN)),
    value("Infinity", Value::Float(f64::INFINITY)),
    value("__heap_base", Value::HeapBase),
    value("__data_end", Value::DataEnd),
    value("__rtti_base", Value::RttiBase),
    value("__stack_pointer", Value::StackPointer),
    value("ASC_TARGET", Value::Int(|_| 1)),
    value("ASC_RUNTIME", Value::Int(|options| runtime_number(options.runtime))),
    value("ASC_NO_ASSERT", Value::Bool(|options| options.no_assert)),
    value("ASC_MEMORY_BASE", Value::Int(|options| options.memory_base as i32)),
    value("ASC_TABLE_BASE", Value::Int(|options| options.table_base as i32)),
    value("ASC_OPTIMIZE_LEVEL", Value::Int(|options| i32::from(options.optimize_level))),
    value("ASC_SHRINK_LEVEL", Value::Int(|options| i32::from(options.shrink_level))),
    value("ASC_LOW_MEMORY_LIMIT", Value::Int(|options| options.low_memory_limit as i32)),
    value("ASC_EXPORT_RUNTIME", Value::Bool(|options| options.export_runtime)),
    value("ASC_VERSION_MAJOR", Value::Int(|_| VERSION[0])),
    value("ASC_VERSION_MINOR", Value::Int(|_| VERSION[1])),
    value("ASC_VERSION_PATCH", Value::Int(|_| VERSION[2])),
    value("ASC_FEATURE_SIGN_EXTENSION", Value::Feature(Feature::SignExtension)),
    value("ASC_FEATURE_MUTABLE_GLOBALS", Value::Feature(Feature::MutableGlobals)),
    value("ASC_FEATURE_NONTRAPPING_F2I", Value::Feature(Feature::NontrappingF2i)),
    value("ASC_FEATURE_BULK_MEMORY", Value::Feature(Feature::BulkMemory)),
    value("ASC_FEATURE_SIMD", Value::Feature(Feature::Simd)),
    value("ASC_FEATURE_THREADS", Value::Feature(Feature::Threads)),
    value("ASC_FEATURE_EXCEPTION_HANDLING", Value::Feature(Feature::ExceptionHandling)),
    value("ASC_FEATURE_TAIL_CALLS", Value::Feature(Feature::TailCalls)),
    value("ASC_FEATURE_REFERENCE_TYPES", Value::Feature(Feature::ReferenceTypes)),
    value("ASC_FEATURE_MULTI_VALUE", Value::Feature(Feature::MultiValue)),
    value("ASC_FEATURE_GC", Value::Feature(Feature::Gc)),
    value("ASC_FEATURE_MEMORY64", Value::Feature(Feature::Memory64)),
    value("ASC_FEATURE_RELAXED_SIMD", Value::Feature(Feature::RelaxedSimd)),
    value("ASC_FEATURE_EXTENDED_CONST", Value::Feature(Feature::ExtendedConst)),
    value("ASC_FEATURE_STRINGREF", Value::Feature(Feature::Stringref)),
    value("ASC_FEATURE_SHARED_EVERYTHING", Value::Feature(Feature::SharedEverything)),
];

fn runtime_number(runtime: Runtime) -> i32 {
    match runtime {
        Runtime::Stub => 0,
        Runtime::Minimal => 1,
        Runtime::Incremental => 2,
    }
}

pub(super) fn check(checker: &mut Checker<'_, '_>, value: Value, context: Option<Type>, span: Span) -> Expr {
    let options = checker.cx.options;
    match value {
        Value::Int(get) => Expr::int(i64::from(get(options)), Type::I32, span),
        Value::Bool(get) => super::build::boolean(get(options), span),
        Value::Feature(feature) => super::build::boolean(options.features.has(feature), span),
        Value::Float(value) if context == Some(Type::F32) => {
            Expr::new(ExprKind::Const(Const::F32(value as f32)), Type::F32, span)
        }
        Value::Float(value) => Expr::new(ExprKind::Const(Const::F64(value)), Type::F64, span),
        Value::HeapBase => Expr::new(ExprKind::HeapBase, Type::Usize, span),
        Value::DataEnd => Expr::new(ExprKind::DataEnd, Type::Usize, span),
        Value::RttiBase => Expr::new(ExprKind::RttiBase, Type::Usize, span),
        Value::StackPointer => super::object::stack_pointer(checker.cx, span),
    }
}
