//! Makes well-typed scalar programs from bytes.
//!
//! The bytes are the only source of choices, so that a fuzzer can mutate programs; when they run out the choices are the
//! simplest ones and the program ends. Programs end by construction: loops count to small constants, functions call only
//! earlier ones and not inside loops. Bits of NaNs, which WebAssembly leaves open, are never observed.

use arbitrary::Unstructured;
use std::fmt::{self, Display, Write};

/// A generated program and the calls to try.
pub struct Program {
    pub text: String,
    pub calls: Vec<Call>,
}

/// A call of an exported function; integers as sign-extended, floats as bits.
pub struct Call {
    pub function: String,
    pub args: Vec<(Type, u64)>,
}

impl Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let args: Vec<String> = self.args.iter().map(|(ty, bits)| format!("{}:{bits:#x}", ty.name())).collect();
        write!(f, "{}({})", self.function, args.join(", "))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Type {
    Bool,
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    F32,
    F64,
}

use Type::{Bool, F32, F64, I8, I16, I32, I64, U8, U16, U32, U64};

const ALL: &[Type] = &[I32, I64, U32, U64, I8, U8, I16, U16, F64, F32, Bool];
const INTEGERS: &[Type] = &[I32, I64, U32, U64, I8, U8, I16, U16];
const ARITHMETIC: &[&str] = &["+", "-", "*"];
const BITWISE: &[&str] = &["&", "|", "^", "<<", ">>", ">>>"];
const COMPARISONS: &[&str] = &["<", "<=", ">", ">=", "==", "!="];

impl Type {
    pub fn name(self) -> &'static str {
        match self {
            Bool => "bool",
            I8 => "i8",
            U8 => "u8",
            I16 => "i16",
            U16 => "u16",
            I32 => "i32",
            U32 => "u32",
            I64 => "i64",
            U64 => "u64",
            F32 => "f32",
            F64 => "f64",
        }
    }

    fn is_float(self) -> bool {
        matches!(self, F32 | F64)
    }

    fn is_integer(self) -> bool {
        !self.is_float() && self != Bool
    }
}

/// How deep expressions and statements nest.
const EXPR_DEPTH: u32 = 3;
const STMT_DEPTH: u32 = 3;

#[derive(Clone)]
struct Variable {
    name: String,
    ty: Type,
    mutable: bool,
}

struct Signature {
    name: String,
    params: Vec<Type>,
    result: Type,
}

struct Generator<'a> {
    choices: Unstructured<'a>,
    text: String,
    functions: Vec<Signature>,
    globals: Vec<Variable>,
    /// Visible locals; a scope ends by truncation.
    locals: Vec<Variable>,
    /// How many loops are open; `break` and `continue` need one, calls none.
    loops: u32,
    /// Calls left for the function at hand.
    calls: u32,
    result: Type,
    next_name: u32,
    indent: usize,
}

/// A program from bytes.
pub fn program(data: &[u8]) -> Program {
    let mut generator = Generator {
        choices: Unstructured::new(data),
        text: String::from("const ints = memory.data(1024, 8);\nconst floats = memory.data(1024, 8);\n"),
        functions: Vec::new(),
        globals: Vec::new(),
        locals: Vec::new(),
        loops: 0,
        calls: 0,
        result: I32,
        next_name: 0,
        indent: 0,
    };
    generator.globals();
    for _ in 0..1 + generator.below(4) {
        generator.function();
    }
    let calls = generator.test_calls();
    Program { text: generator.text, calls }
}

impl Generator<'_> {
    /// A choice among `n`; 0 when the bytes have run out.
    fn below(&mut self, n: u32) -> u32 {
        self.choices.int_in_range(0..=n - 1).unwrap_or(0)
    }

    fn chance(&mut self, one_in: u32) -> bool {
        self.below(one_in) == one_in - 1
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u32) as usize]
    }

    fn name(&mut self, prefix: &str) -> String {
        self.next_name += 1;
        format!("{prefix}{}", self.next_name)
    }

    fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.text.push_str("  ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn globals(&mut self) {
        for _ in 0..self.below(4) {
            let (name, ty, mutable) = (self.name("g"), self.pick(ALL), !self.chance(4));
            let value = self.literal(ty);
            let keyword = if mutable { "let" } else { "const" };
            self.line(&format!("{keyword} {name}: {} = {value};", ty.name()));
            self.globals.push(Variable { name, ty, mutable });
        }
    }

    fn function(&mut self) {
        let name = self.name("fn");
        let params: Vec<Type> = (0..self.below(4)).map(|_| self.pick(ALL)).collect();
        self.result = self.pick(ALL);
        self.locals = Vec::new();
        self.calls = 2;
        let mut list = Vec::new();
        for &ty in &params {
            let param = self.name("p");
            list.push(format!("{param}: {}", ty.name()));
            self.locals.push(Variable { name: param, ty, mutable: true });
        }
        let inline = if self.chance(5) { "@inline\n" } else { "" };
        let header = format!("{inline}export function {name}({}): {} {{", list.join(", "), self.result.name());
        self.line(&header);
        self.indent += 1;
        for _ in 0..1 + self.below(6) {
            self.statement(STMT_DEPTH);
        }
        let value = self.expr(self.result, EXPR_DEPTH);
        self.line(&format!("return {value};"));
        self.indent -= 1;
        self.line("}");
        self.functions.push(Signature { name, params, result: self.result });
    }

    fn block(&mut self, depth: u32) {
        let visible = self.locals.len();
        self.indent += 1;
        for _ in 0..1 + self.below(3) {
            self.statement(depth);
        }
        self.indent -= 1;
        self.locals.truncate(visible);
    }

    fn statement(&mut self, depth: u32) {
        let choice = if depth == 0 { self.below(5) } else { self.below(12) };
        match choice {
            0 | 1 => self.declaration(),
            2 | 3 => self.assignment(),
            4 => self.store(),
            5 | 6 => self.branch(depth - 1),
            7 | 8 => self.counted_loop(depth - 1),
            9 => self.switch(depth - 1),
            10 => self.leave(),
            _ => {
                self.line("{");
                self.block(depth - 1);
                self.line("}");
            }
        }
    }

    fn declaration(&mut self) {
        let (ty, mutable) = (self.pick(ALL), !self.chance(3));
        let value = self.expr(ty, EXPR_DEPTH);
        let name = self.name("v");
        let keyword = if mutable { "let" } else { "const" };
        // With or without annotation: the value's type is exact either way.
        let annotation = if self.chance(2) { format!(": {}", ty.name()) } else { String::new() };
        let value = if annotation.is_empty() { format!("<{}>({value})", ty.name()) } else { value };
        self.line(&format!("{keyword} {name}{annotation} = {value};"));
        self.locals.push(Variable { name, ty, mutable });
    }

    fn assignment(&mut self) {
        let ty = self.pick(ALL);
        match self.assign_expr(ty, EXPR_DEPTH) {
            Some(expr) => self.line(&format!("{expr};")),
            None => self.declaration(),
        }
    }

    fn store(&mut self) {
        // Not `bool`: AssemblyScript may store other bytes than 0 and 1.
        let ty = self.pick(&ALL[..ALL.len() - 1]);
        let address = self.address(ty);
        let value = self.expr(ty, EXPR_DEPTH);
        self.line(&format!("store<{}>({address}, {value});", ty.name()));
    }

    fn branch(&mut self, depth: u32) {
        let test = self.expr(Bool, EXPR_DEPTH);
        self.line(&format!("if ({test}) {{"));
        self.block(depth);
        if self.chance(2) {
            self.line("} else {");
            self.block(depth);
        }
        self.line("}");
    }

    fn counted_loop(&mut self, depth: u32) {
        let (counter, limit) = (self.name("k"), 1 + self.below(5));
        self.locals.push(Variable { name: counter.clone(), ty: I32, mutable: false });
        self.loops += 1;
        match self.below(3) {
            0 => {
                self.line(&format!("for (let {counter} = 0; {counter} < {limit}; {counter}++) {{"));
                self.block(depth);
                self.line("}");
            }
            1 => {
                self.line(&format!("let {counter} = 0;"));
                self.line(&format!("while ({counter}++ < {limit}) {{"));
                self.block(depth);
                self.line("}");
            }
            _ => {
                self.line(&format!("let {counter} = 0;"));
                self.line("do {");
                self.block(depth);
                self.line(&format!("}} while (++{counter} < {limit});"));
            }
        }
        self.loops -= 1;
        self.locals.retain(|variable| variable.name != counter);
    }

    fn switch(&mut self, depth: u32) {
        let ty = self.pick(INTEGERS);
        let subject = self.expr(ty, 2);
        self.line(&format!("switch (<i32>({subject}) & 7) {{"));
        self.indent += 1;
        let default = self.below(6);
        for case in 0..1 + self.below(5) {
            self.line(&if case == default { "default: {".to_string() } else { format!("case {case}: {{") });
            self.block(depth);
            if !self.chance(3) {
                self.line("  break;");
            }
            self.line("}");
        }
        self.indent -= 1;
        self.line("}");
    }

    /// An early way out under a condition.
    fn leave(&mut self) {
        let test = self.expr(Bool, 2);
        let exit = match self.below(if self.loops > 0 { 3 } else { 1 }) {
            0 => format!("return {}", self.expr(self.result, 2)),
            1 => "break".to_string(),
            _ => "continue".to_string(),
        };
        self.line(&format!("if ({test}) {exit};"));
    }

    /// An address inside the scratch memory for values of this type.
    fn address(&mut self, ty: Type) -> String {
        let (base, index_type) = (if ty.is_float() { "floats" } else { "ints" }, self.pick(INTEGERS));
        let index = self.expr(index_type, 1);
        format!("{base} + (<usize>({index}) & 1016)")
    }

    fn literal(&mut self, ty: Type) -> String {
        let text = match ty {
            Bool => self.pick(&["true", "false"]).to_string(),
            F32 | F64 => self
                .pick(&[
                    "0.0",
                    "1.0",
                    "-1.5",
                    "0.5",
                    "-0.0",
                    "3.25e10",
                    "1e-20",
                    "2147483648.0",
                    "1e30",
                    "0.0 / 0.0",
                    "1.0 / 0.0",
                ])
                .to_string(),
            I8 | I16 | I32 | I64 => self.integer(match ty {
                I8 => i64::from(i8::MAX),
                I16 => i64::from(i16::MAX),
                I32 => i64::from(i32::MAX),
                _ => i64::MAX,
            }),
            U8 | U16 | U32 | U64 => {
                let max = match ty {
                    U8 => u64::from(u8::MAX),
                    U16 => u64::from(u16::MAX),
                    U32 => u64::from(u32::MAX),
                    _ => u64::MAX,
                };
                self.pick(&[0, 1, 2, 7, 31, 100, max, max - 1, max / 2, max / 2 + 1]).to_string()
            }
        };
        format!("<{}>({text})", ty.name())
    }

    fn integer(&mut self, max: i64) -> String {
        self.pick(&[0, 1, -1, 2, 3, -7, 10, 63, 100, max, -max - 1, max - 1, max / 3]).to_string()
    }

    fn variable(&mut self, ty: Type, mutable: bool) -> Option<String> {
        let fits: Vec<String> = (self.locals.iter().chain(&self.globals))
            .filter(|variable| variable.ty == ty && (variable.mutable || !mutable))
            .map(|variable| variable.name.clone())
            .collect();
        if fits.is_empty() { None } else { Some(fits[self.below(fits.len() as u32) as usize].clone()) }
    }

    /// An expression of exactly this type in any context.
    fn expr(&mut self, ty: Type, depth: u32) -> String {
        if depth == 0 || self.choices.is_empty() {
            return match self.variable(ty, false) {
                Some(name) if !self.chance(3) => name,
                _ => self.literal(ty),
            };
        }
        let depth = depth - 1;
        match self.below(10) {
            0 => self.expr(ty, 0),
            1 => {
                let from = self.pick(ALL);
                format!("<{}>({})", ty.name(), self.expr(from, depth))
            }
            2 => {
                let (test, then) = (self.expr(Bool, depth), self.expr(ty, depth));
                format!("({test} ? {then} : {})", self.expr(ty, depth))
            }
            3 => self.assign_expr(ty, depth).map_or_else(|| self.expr(ty, 0), |expr| format!("({expr})")),
            4 => self.call(ty, depth),
            5 => self.builtin(ty, depth),
            6 => {
                let address = self.address(ty);
                // Memory of `bool` may hold any byte: test it.
                if ty == Bool {
                    format!("(load<u8>({address}) != 0)")
                } else {
                    format!("load<{}>({address})", ty.name())
                }
            }
            _ => self.operation(ty, depth),
        }
    }

    fn operation(&mut self, ty: Type, depth: u32) -> String {
        if ty == Bool {
            return self.condition(depth);
        }
        let left = self.expr(ty, depth);
        // The cast keeps the type exact where an operator's result is wider than the context says.
        let name = ty.name();
        if ty.is_integer() {
            return match self.below(5) {
                0 => format!("<{name}>({left} {} (({}) & 7 | 1))", self.pick(&["/", "%"]), self.expr(ty, depth)),
                1 => format!("<{name}>({}({left}))", self.pick(&["-", "~", "+"])),
                2 | 3 => format!("<{name}>({left} {} {})", self.pick(BITWISE), self.expr(ty, depth)),
                _ => format!("<{name}>({left} {} {})", self.pick(ARITHMETIC), self.expr(ty, depth)),
            };
        }
        match self.below(4) {
            0 => format!("<{name}>(-({left}))"),
            1 => format!("<{name}>({left} {} {})", self.pick(&["/", "%"]), self.expr(ty, depth)),
            _ => format!("<{name}>({left} {} {})", self.pick(ARITHMETIC), self.expr(ty, depth)),
        }
    }

    fn condition(&mut self, depth: u32) -> String {
        match self.below(5) {
            0 => format!("!({})", self.expr(Bool, depth)),
            1 => {
                let (left, op) = (self.expr(Bool, depth), self.pick(&["&&", "||"]));
                format!("({left} {op} {})", self.expr(Bool, depth))
            }
            2 => {
                let ty = self.pick(ALL);
                format!("!!({})", self.expr(ty, depth))
            }
            _ => {
                let ty = self.pick(ALL);
                let (left, op) = (self.expr(ty, depth), self.pick(COMPARISONS));
                format!("({left} {op} {})", self.expr(ty, depth))
            }
        }
    }

    fn assign_expr(&mut self, ty: Type, depth: u32) -> Option<String> {
        let target = self.variable(ty, true)?;
        let choice = self.below(4);
        if choice == 0 && ty != Bool {
            let step = self.pick(&["++", "--"]);
            return Some(if self.chance(2) { format!("{target}{step}") } else { format!("{step}{target}") });
        }
        let op = match choice {
            1 | 2 if ty.is_integer() => self.pick(&["+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>=", ">>>="]),
            1 | 2 if ty.is_float() => self.pick(&["+=", "-=", "*=", "/="]),
            _ => "=",
        };
        Some(format!("{target} {op} {}", self.expr(ty, depth)))
    }

    fn call(&mut self, ty: Type, depth: u32) -> String {
        let fits: Vec<usize> = (0..self.functions.len()).filter(|&at| self.functions[at].result == ty).collect();
        if fits.is_empty() || self.loops > 0 || self.calls == 0 {
            return self.operation(ty, depth);
        }
        self.calls -= 1;
        let at = fits[self.below(fits.len() as u32) as usize];
        let params = self.functions[at].params.clone();
        let args: Vec<String> = params.iter().map(|&param| self.expr(param, depth.min(2))).collect();
        format!("{}({})", self.functions[at].name, args.join(", "))
    }

    fn builtin(&mut self, ty: Type, depth: u32) -> String {
        let name = ty.name();
        if ty == Bool {
            let float = self.pick(&[F32, F64]);
            let test = self.pick(&["isNaN", "isFinite"]);
            return format!("{test}<{}>({})", float.name(), self.expr(float, depth));
        }
        let (unary, binary): (&[&str], &[&str]) = if ty.is_float() {
            (&["abs", "ceil", "floor", "nearest", "trunc", "sqrt"], &["min", "max"])
        } else {
            (&["clz", "ctz", "popcnt", "abs"], &["min", "max", "rotl", "rotr"])
        };
        match self.below(5) {
            0 | 1 => format!("<{name}>({}<{name}>({}))", self.pick(unary), self.expr(ty, depth)),
            2 | 3 => {
                let (function, left) = (self.pick(binary), self.expr(ty, depth));
                format!("<{name}>({function}<{name}>({left}, {}))", self.expr(ty, depth))
            }
            _ => {
                let (then, otherwise) = (self.expr(ty, depth), self.expr(ty, depth));
                format!("select<{name}>({then}, {otherwise}, {})", self.expr(Bool, depth))
            }
        }
    }

    /// Three calls of each function with telling arguments, then the memory it left behind.
    fn test_calls(&mut self) -> Vec<Call> {
        let mut text = String::new();
        let _ = write!(
            text,
            "export function memorySum(): u64 {{\n  let sum: u64 = 0;\n  for (let i: usize = 0; i < 1024; i += 8) {{\n    \
             sum = sum * 31 + load<u64>(ints + i);\n  }}\n  return sum;\n}}\n"
        );
        self.text.push_str(&text);
        let mut calls = Vec::new();
        for at in 0..self.functions.len() {
            for _ in 0..3 {
                let params = self.functions[at].params.clone();
                let args = params.iter().map(|&ty| (ty, self.argument(ty))).collect();
                calls.push(Call { function: self.functions[at].name.clone(), args });
            }
            calls.push(Call { function: "memorySum".to_string(), args: Vec::new() });
        }
        calls
    }

    fn argument(&mut self, ty: Type) -> u64 {
        match ty {
            F32 => u64::from(self.pick(&[0.0f32, -0.0, 1.5, -1e10, f32::INFINITY, f32::NAN, 255.5, 1e-40]).to_bits()),
            F64 => self.pick(&[0.0f64, -0.0, 1.5, -1e10, f64::INFINITY, f64::NAN, 4294967296.5, 1e-310]).to_bits(),
            Bool => u64::from(self.below(2)),
            I8 | U8 | I16 | U16 | I32 | U32 | I64 | U64 => self.pick(&[
                0,
                1,
                u64::MAX,
                7,
                127,
                128,
                255,
                0x7FFF,
                0x8000,
                0x7FFF_FFFF,
                0x8000_0000,
                1 << 63,
                0x1234_5678_9ABC_DEF0,
            ]),
        }
    }
}
