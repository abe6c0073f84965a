//! Token soup: sequences of the language's tokens and of small well-formed pieces.

use crate::{Failure, execute};

/// Tokens and pieces. Pieces that open a construct make it likelier to get deep into the grammar.
const PIECES: &[&str] = &[
    "{", "}", "(", ")", "[", "]", ".", "...", ";", ",", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "=>", "+", "-", "*",
    "**", "/", "%", "++", "--", "<<", ">>", ">>>", "&", "|", "^", "!", "~", "&&", "||", "??", "?.", "?", ":", "=", "+=", "-=",
    "*=", "**=", "<<=", ">>>=", "&&=", "??=", "@", "#x", "\n", "abstract", "as", "async", "await", "break", "case", "catch",
    "class", "const", "continue", "constructor", "declare", "default", "delete", "do", "else", "enum", "export", "extends",
    "false", "finally", "for", "from", "function", "get", "if", "implements", "import", "in", "instanceof", "interface", "is",
    "keyof", "let", "module", "namespace", "new", "null", "of", "override", "private", "public", "readonly", "return", "set",
    "static", "super", "switch", "this", "throw", "true", "try", "type", "typeof", "var", "void", "while", "with", "yield",
    "i8", "u8", "i32", "u32", "i64", "u64", "f32", "f64", "bool", "string", "usize", "v128", "x", "y", "a", "b", "f", "T", "0",
    "1", "255", "-1", "1.5", "1e400", "0x", "0xFF", "0b2", "1_000", "9007199254740993", "18446744073709551616", "\"s\"", "'",
    "`", "`a${", "}`", "`t`", "/re/g", "/*", "*/", "//", "function f(a: i32): i32 {", "return a;", "let x: i32 = 1;",
    "export function g(): void {", "class C {", "enum E { A, B = 2 }", "for (let i = 0; i < 4; i++) {", "while (x) {",
    "if (x > 1)", "switch (x) { case 1:", "namespace N {", "import { a } from \"./a\";", "type T = i32;", "(a: i32): i32 =>",
    "f<i32>(", "<i32>", "x as u8", "load<u8>(", "sizeof<T>()", "memory.data(8)", "assert(", "declare function h(): void;",
    "@inline", "@external(\"a\", \"b\")", "x = ", "x < y", "!x", "x!", "[1, 2]", "{ a: 1 }", "case 2: break;", "default:",
];

pub fn source(data: &[u8]) -> String {
    let mut text = String::new();
    for &byte in data {
        text.push_str(PIECES[usize::from(byte) % PIECES.len()]);
        // Mostly apart; sometimes glued, so that new tokens arise.
        if byte % 7 != 0 {
            text.push(' ');
        }
    }
    text
}

pub fn run(data: &[u8]) -> Result<(), Failure> {
    execute::survives(&source(data))
}
