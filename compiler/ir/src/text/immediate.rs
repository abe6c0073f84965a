//! Immediates as text.

use super::type_text;
use crate::{AliasClass, Imm, MemArg, MemFlags, Module, Sig, Type, access};
use asc_ops::Op;
use std::fmt::Write;

/// A name behind its sigil: `$add`, or `$"two words"` when it holds other than name characters.
pub fn name_text(name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(is_name_character);
    if plain { format!("${name}") } else { format!("${}", string_text(name.as_bytes())) }
}

/// Characters of names that need no quotes; the lexer reads the same.
pub fn is_name_character(character: char) -> bool {
    character.is_alphanumeric() || "_/.~@#:<>|*%&?".contains(character)
}

/// Bytes between quotes; everything but printable ASCII as `\hh`.
pub fn string_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + 2);
    text.push('"');
    for &byte in bytes {
        match byte {
            b'"' | b'\\' => text.extend(['\\', byte as char]),
            0x20..=0x7e => text.push(byte as char),
            _ => write!(text, "\\{byte:02x}").unwrap_or_default(),
        }
    }
    text.push('"');
    text
}

/// `(i32, f64) -> i32`.
pub fn signature_text(module: &Module, sig: Sig) -> String {
    let signature = module.signature(sig);
    let list = |types: &[Type]| types.iter().map(|&ty| type_text(ty)).collect::<Vec<_>>().join(", ");
    match signature.results.as_slice() {
        [] => format!("({})", list(&signature.params)),
        results => format!("({}) -> {}", list(&signature.params), list(results)),
    }
}

/// The immediate with a space before each part; empty if there is none.
pub fn immediate_text(module: &Module, op: Op, imm: &Imm) -> String {
    match *imm {
        Imm::None => String::new(),
        Imm::I32(value) => format!(" {value}"),
        Imm::I64(value) => format!(" {value}"),
        Imm::F32(bits) => format!(" {}", float_text(f32::from_bits(bits).into(), bits.into(), 23)),
        Imm::F64(bits) => format!(" {}", float_text(f64::from_bits(bits), bits, 52)),
        Imm::V128(bytes) => {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!(" 0x{digits}")
        }
        Imm::Mem(memory) => memory_text(module, op, memory),
        Imm::MemLane(memory, lane) => format!("{} lane={lane}", memory_text(module, op, memory)),
        Imm::Lane(lane) => format!(" lane={lane}"),
        Imm::Lanes(lanes) => {
            let list: Vec<String> = lanes.iter().map(u8::to_string).collect();
            format!(" lanes=[{}]", list.join(" "))
        }
        Imm::Data { data, offset } => format!(" {}{}", name_text(&module.data[data].name), offset_text(offset)),
        Imm::Func(func) => format!(" {}", name_text(&module.functions[func].name)),
        Imm::Global(global) => format!(" {}", name_text(&module.globals[global].name)),
        Imm::Sig(sig) => format!(" {}", signature_text(module, sig)),
        Imm::Heap(reference) => format!(" {}", type_text(Type::Ref(reference))),
    }
}

/// `+8`, or nothing for 0.
pub fn offset_text(offset: u32) -> String {
    if offset == 0 { String::new() } else { format!("+{offset}") }
}

/// The shortest decimal that reads back as the same bits; NaNs as `nan:0x…` with all their bits.
fn float_text(value: f64, bits: u64, mantissa: u32) -> String {
    if value.is_nan() {
        return format!("nan:0x{bits:x}");
    }
    if mantissa == 23 { format!("{:?}", f32::from_bits(bits as u32)) } else { format!("{value:?}") }
}

fn memory_text(module: &Module, op: Op, memory: MemArg) -> String {
    let mut text = String::new();
    if memory.offset != 0 {
        text.push_str(&format!(" offset={}", memory.offset));
    }
    let natural = access(op).map_or(0, |access| access.natural_align());
    if memory.align != natural {
        text.push_str(&format!(" align={}", 1u64 << memory.align.min(63)));
    }
    if memory.alias != AliasClass::ANY {
        let name = module.alias_classes.get(usize::from(memory.alias.0) - 1).map_or("?", String::as_str);
        text.push_str(&format!(" alias={}", name_text(name)));
    }
    for (flag, name) in MEMORY_FLAGS {
        if memory.flags.contains(flag) {
            text.push_str(&format!(" {name}"));
        }
    }
    text
}

/// The words for what is known about an access.
pub const MEMORY_FLAGS: [(MemFlags, &str); 4] = [
    (MemFlags::IMMUTABLE, "immutable"),
    (MemFlags::NO_TRAP, "no_trap"),
    (MemFlags::GUARDED, "guarded"),
    (MemFlags::OWNED, "owned"),
];
