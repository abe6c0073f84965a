//! Which conversions between types exist.
//!
//! Comes in: two concrete types. Goes out: what a conversion from one to the other is without a cast ([`implicit`]) and
//! with one ([`is_explicit`]). Not done here: no code is made and nothing is reported (`check::expr::cast` does both).

use asc_hir::{External, Program, Reference, Type};

/// What stands in the way of an implicit conversion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Implicit {
    /// The types are one.
    Same,
    /// Legal.
    Ok,
    /// Legal between `isize`/`usize` and a type of fixed size, as long as pointers have 32 bits (AS201).
    PointerWidth,
    /// Only a cast says that losing range or precision is meant (AS200).
    NeedsCast,
    /// Not legal (TS2322).
    NotAssignable,
}

impl Implicit {
    /// The value may stand there without a cast.
    pub fn is_legal(self) -> bool {
        matches!(self, Implicit::Same | Implicit::Ok | Implicit::PointerWidth)
    }
}

/// How many bits of an integer a float holds without loss, as the language counts them.
const F32_INTEGER_BITS: u32 = 23;
const F64_INTEGER_BITS: u32 = 52;

/// The implicit conversion from `from` to `to`. Integers widen whatever their signedness, floats widen, integers become
/// floats that hold them exactly, floats never become integers.
pub fn implicit(program: &Program, from: Type, to: Type) -> Implicit {
    if from == to {
        return Implicit::Same;
    }
    match (from, to) {
        (Type::Error, _) | (_, Type::Error) => Implicit::Ok,
        (Type::Ref { .. }, Type::Ref { .. }) => {
            if is_reference_assignable(program, from, to) {
                Implicit::Ok
            } else {
                Implicit::NotAssignable
            }
        }
        (Type::V128, Type::Bool) => Implicit::NeedsCast,
        _ if !from.is_numeric() || !to.is_numeric() => Implicit::NotAssignable,
        _ if !is_widening(from, to) => Implicit::NeedsCast,
        _ if from.is_pointer_sized() && !to.is_pointer_sized() && to.is_integer() && to.bits() == 32 => {
            Implicit::PointerWidth
        }
        _ => Implicit::Ok,
    }
}

/// Between two different numeric types.
fn is_widening(from: Type, to: Type) -> bool {
    match (from.is_integer(), to) {
        (true, Type::F32) => from.bits() <= F32_INTEGER_BITS,
        (true, Type::F64) => from.bits() <= F64_INTEGER_BITS,
        (true, _) => from.bits() <= to.bits(),
        (false, _) => to.is_float() && from.bits() <= to.bits(),
    }
}

/// Whether `<to>from` is legal without looking at the value: numbers among each other, vectors to `bool`, references up
/// and down their hierarchy and between nullable and not.
pub fn is_explicit(program: &Program, from: Type, to: Type) -> bool {
    match (from, to) {
        (Type::Error, _) | (_, Type::Error) => true,
        _ if from == to => true,
        (Type::V128, Type::Bool) => true,
        (Type::Ref { .. }, Type::Ref { .. }) => {
            let (from, to) = (from.with_nullable(false), to.with_nullable(false));
            is_reference_assignable(program, from, to)
        }
        _ => from.is_numeric() && to.is_numeric(),
    }
}

/// Whether a value of reference type `from` is one of type `to`.
pub fn is_reference_assignable(program: &Program, from: Type, to: Type) -> bool {
    let (Type::Ref { to: source, nullable: from_nullable }, Type::Ref { to: target, nullable: to_nullable }) =
        (from, to)
    else {
        return false;
    };
    if from_nullable && !to_nullable {
        return false;
    }
    match (source, target) {
        (Reference::Class(source), Reference::Class(target))
        | (Reference::Unmanaged(source), Reference::Unmanaged(target)) => program.is_derived(source, target),
        (Reference::Function(source), Reference::Function(target)) => {
            source == target || is_function_assignable(program, source, target)
        }
        (Reference::External(source), Reference::External(target)) => is_external_assignable(source, target),
        (Reference::Class(_) | Reference::Unmanaged(_) | Reference::Function(_) | Reference::External(_), _) => false,
    }
}

/// Function values agree in parameters, `this` and rest; the result may be narrower.
fn is_function_assignable(program: &Program, from: asc_hir::SignatureId, to: asc_hir::SignatureId) -> bool {
    let (from, to) = (program.signature(from), program.signature(to));
    let this_fits = match (from.this, to.this) {
        (None, None) => true,
        (Some(from), Some(to)) => implicit(program, to, from).is_legal() && to.is_reference() == from.is_reference(),
        (Some(_), None) | (None, Some(_)) => false,
    };
    let result_fits = from.result == to.result || is_reference_assignable(program, from.result, to.result);
    this_fits && result_fits && from.rest == to.rest && from.params == to.params
}

/// The hierarchy of WasmGC's abstract heap types.
fn is_external_assignable(from: External, to: External) -> bool {
    let is_eq = matches!(from, External::Eq | External::Struct | External::Array | External::I31);
    match to {
        External::Any => is_eq || from == External::Any,
        External::Eq => is_eq,
        External::Func | External::Extern | External::Struct | External::Array | External::I31 => from == to,
    }
}
