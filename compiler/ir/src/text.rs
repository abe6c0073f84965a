//! The text form of modules: [`print`] writes it, [`parse`] reads it, and print after parse after print is the identity.
//!
//! One item a line, comments from `;` to the end of the line:
//!
//! ```text
//! memory initial=1 base=1024
//! table base=1 [$callback]
//! alias $length
//! import func $log (i32) from "env" "log" no_reentry
//! data $greeting readonly size=12 align=4 at=8 "\02\00\00\00" [4: $other+8, 8: table $callback]
//! global $counter mut i32 = i32.const 0
//! func $calculate (i32, i32) -> i32 inline=always {
//! block0(v0: i32, v1: i32):
//!   v2: i32 = i32.load offset=4 align=2 alias=$length v0
//!   v3: i32 = call $other v2, v1
//!   br v3, block1(v2), block2
//! block1(v4: i32):
//!   return v4
//! block2:
//!   unreachable
//! }
//! export func "calculate" $calculate
//! runtime new=$__new link=$__link
//! stack_pointer $__stack_pointer
//! start $main
//! ```
//!
//! Printing numbers blocks in reverse postorder and values in the order of their definitions, so that equal modules have
//! equal text whatever a pass allocated on its way. Dead blocks, source positions and variables' names are not printed.

mod immediate;
mod lexer;
mod numbering;
mod parse;
mod parse_body;
mod print;

pub use numbering::Numbering;
pub use parse::{ParseError, parse};
pub use print::print;

use crate::{Heap, RefType, Type};

/// The short names of references that may be null.
const REFERENCES: [(&str, Heap); 7] = [
    ("funcref", Heap::Func),
    ("externref", Heap::Extern),
    ("anyref", Heap::Any),
    ("eqref", Heap::Eq),
    ("i31ref", Heap::I31),
    ("structref", Heap::Struct),
    ("arrayref", Heap::Array),
];

const NUMBERS: [(&str, Type); 6] = [
    ("i32", Type::I32),
    ("i64", Type::I64),
    ("f32", Type::F32),
    ("f64", Type::F64),
    ("v128", Type::V128),
    ("managed", Type::Managed),
];

/// The text of a type: `i32`, `managed`, `externref`; `funcref!` is a reference that is never null.
fn type_text(ty: Type) -> String {
    match ty {
        Type::Ref(RefType { heap, nullable }) => {
            let name = REFERENCES.iter().find(|(_, other)| *other == heap).map_or("anyref", |(name, _)| name);
            format!("{name}{}", if nullable { "" } else { "!" })
        }
        Type::I32 | Type::I64 | Type::F32 | Type::F64 | Type::V128 | Type::Managed => {
            NUMBERS.iter().find(|(_, other)| *other == ty).map_or("i32", |(name, _)| name).to_string()
        }
    }
}

fn type_named(name: &str) -> Option<Type> {
    if let Some((_, ty)) = NUMBERS.iter().find(|(text, _)| *text == name) {
        return Some(*ty);
    }
    let (name, nullable) = name.strip_suffix('!').map_or((name, true), |name| (name, false));
    let (_, heap) = REFERENCES.iter().find(|(text, _)| *text == name)?;
    Some(Type::Ref(RefType { heap: *heap, nullable }))
}
