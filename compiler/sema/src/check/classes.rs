//! The last of classes, when all bodies have been checked: layouts, visitors for the collector, run-time type flags.
//!
//! Visitors are methods of the library whose bodies may reach more classes, so this goes in rounds.

use asc_hir::{ClassId, ClassKind, Type, Visit};
use bitflags::bitflags;

use super::dispatch::check_reached;
use crate::context::Context;
use crate::element::{Flags, Member};
use asc_source::{Code, Name};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

bitflags! {
    /// The run-time type information that hosts of AssemblyScript modules read.
    struct Rtti: u32 {
        const ARRAY_BUFFER_VIEW = 1;
        const ARRAY = 1 << 1;
        const STATIC_ARRAY = 1 << 2;
        const SET = 1 << 3;
        const MAP = 1 << 4;
        const POINTER_FREE = 1 << 5;
    }
}

/// Where the flags of an element's or value's type start, and those of a key's.
const VALUE_SHIFT: u32 = 6;
const KEY_SHIFT: u32 = 15;

/// Completes all classes of the program and what their visitors reach.
pub(crate) fn finish_classes(cx: &mut Context<'_>) {
    let mut done = 0;
    loop {
        check_reached(cx);
        let count = cx.program.classes.len();
        let visitors = count_visitors(cx);
        for class in cx.class_ids() {
            cx.ensure_layout(class);
            find_visitor(cx, class);
        }
        if count == done && count_visitors(cx) == visitors && cx.queue.is_empty() {
            break;
        }
        done = count;
    }
    for class in cx.class_ids() {
        let flags = rtti_flags(cx, class);
        cx.program.classes[class].rtti_flags = flags;
        check_implemented(cx, class);
    }
}

/// TS2515 for the abstract members of bases and interfaces that a class which is not abstract leaves open.
fn check_implemented(cx: &mut Context<'_>, class: ClassId) {
    let Some(element) = cx.classes[class].element else { return };
    let is_open = cx.elements[element].flags.contains(Flags::ABSTRACT) || cx.is_library(element);
    if is_open || cx.program.classes[class].kind != ClassKind::Managed {
        return;
    }
    let mut names: IndexSet<Name, FxBuildHasher> = IndexSet::default();
    let mut work = vec![class];
    while let Some(at) = work.pop() {
        let declared = cx.classes[at].element.and_then(|element| cx.class_declaration(element));
        names.extend(declared.into_iter().flat_map(|declared| declared.instance.keys().copied()));
        work.extend(cx.program.classes[at].base.into_iter().chain(cx.program.classes[at].interfaces.iter().copied()));
    }
    for name in names {
        let Some((owner, member)) = cx.find_member(class, name) else { continue };
        let declared = match member {
            Member::Field(id) | Member::Method(id) => Some(id),
            Member::Property(accessors) => accessors.get.or(accessors.set),
        };
        if declared.is_some_and(|id| cx.elements[id].flags.contains(Flags::ABSTRACT)) {
            let span = cx.elements[element].span;
            let names = [cx.program.classes[class].name.clone(), cx.program.classes[owner].name.clone()];
            let text = cx.text(name).to_string();
            cx.error(Code::TS2515, span, &[&names[0], &text, &names[1]]);
        }
    }
}

fn count_visitors(cx: &Context<'_>) -> usize {
    cx.program.classes.values().filter(|class| matches!(class.visit, Visit::Custom(_))).count()
}

/// The library's containers visit their elements by a method of their own.
fn find_visitor(cx: &mut Context<'_>, class: ClassId) {
    let is_needed = cx.classes[class].is_instantiated && cx.generated_functions.contains_key("~visitMembers");
    let name = cx.intern("__visit");
    let mut at = Some(class).filter(|_| is_needed);
    while let Some(class) = at {
        at = cx.program.classes[class].base;
        let is_plain =
            cx.program.classes[class].visit == Visit::Fields && cx.program.classes[class].kind == ClassKind::Managed;
        let declared = cx.classes[class].element.filter(|&element| is_plain && cx.is_library(element));
        // Without references for elements, what the fields refer to is all there is.
        let has_references = cx.classes[class].args.iter().any(|ty| ty.is_managed());
        let declared = declared.filter(|_| has_references);
        let member = declared.and_then(|element| cx.class_declaration(element)?.instance.get(&name).copied());
        if let Some(Member::Method(element)) = member {
            let method = cx.method_of(class, element, Box::new([]));
            cx.program.classes[class].visit = Visit::Custom(method);
        }
    }
}

fn rtti_flags(cx: &mut Context<'_>, class: ClassId) -> u32 {
    let mut flags = Rtti::empty();
    let mut extra = 0;
    let mut at = Some(class);
    while let Some(id) = at {
        let args = cx.classes[id].args.clone();
        let library = cx.classes[id].element.filter(|&element| cx.is_library(element));
        match (library.map(|element| cx.name_text(element)), &*args) {
            (Some("ArrayBufferView"), _) => flags |= Rtti::ARRAY_BUFFER_VIEW,
            (Some("Array"), &[element]) => {
                flags |= Rtti::ARRAY;
                extra |= type_flags(element) << VALUE_SHIFT;
            }
            (Some("StaticArray"), &[element]) => {
                flags |= Rtti::STATIC_ARRAY;
                extra |= type_flags(element) << VALUE_SHIFT;
            }
            (Some("Set"), &[element]) => {
                flags |= Rtti::SET;
                extra |= type_flags(element) << VALUE_SHIFT;
            }
            (Some("Map"), &[key, value]) => {
                flags |= Rtti::MAP;
                extra |= type_flags(key) << KEY_SHIFT | type_flags(value) << VALUE_SHIFT;
            }
            _ => {}
        }
        at = cx.program.classes[id].base;
    }
    if flags.contains(Rtti::ARRAY_BUFFER_VIEW) {
        extra |= view_element(cx, class).map_or(0, type_flags) << VALUE_SHIFT;
    }
    if is_pointer_free(cx, class) {
        flags |= Rtti::POINTER_FREE;
    }
    flags.bits() | extra
}

/// What a typed array's elements are: the type that `[]` gives.
fn view_element(cx: &mut Context<'_>, class: ClassId) -> Option<Type> {
    let (owner, _, method) = cx.find_operator(class, crate::element::Fixity::Infix, "[]")?;
    let func = cx.instances.get(&(method, Some(owner), Box::from([]))).copied()?;
    Some(cx.signature(cx.program.functions[func].signature).result)
}

/// Size, sign and kind of a type in nine bits: one of five sizes, signed, float, nullable, managed.
fn type_flags(ty: Type) -> u32 {
    let size = 1 << ty.byte_size().max(1).ilog2();
    let signed = u32::from(ty.is_signed() || ty.is_float()) << 5;
    let float = u32::from(ty.is_float()) << 6;
    let nullable = u32::from(ty.is_nullable()) << 7;
    let managed = u32::from(ty.is_managed()) << 8;
    size | signed | float | nullable | managed
}

/// Whether no reference stands in the objects of a class.
fn is_pointer_free(cx: &Context<'_>, class: ClassId) -> bool {
    if cx.program.classes[class].visit != Visit::Fields {
        return false;
    }
    let mut at = Some(class);
    while let Some(id) = at {
        if cx.program.classes[id].fields.iter().any(|&field| cx.program.fields[field].ty.is_managed()) {
            return false;
        }
        at = cx.program.classes[id].base;
    }
    true
}
