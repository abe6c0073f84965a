//! The text of HIR, for `--emit hir` and tests.
//!
//! Comes in: a [`Program`]. Goes out: text that looks like the language, one statement a line, with what the source
//! leaves implicit: types, conversions (`i64(x)`), resolved callees, labels. Not done here: the text cannot be parsed
//! back.

mod expr;
mod stmt;

use crate::{ClassId, External, FuncKind, Function, Global, GlobalKind, Local, LocalId, Program, Reference, Signature};
use crate::{Export, ExportItem, FuncId, Inline, Stmt, Type};
use cranelift_entity::EntityRef;
use rustc_hash::FxHashMap;

/// Writes a whole program.
pub fn print(program: &Program) -> String {
    let mut printer = Printer { program, text: String::new(), indent: 0, locals: Vec::new() };
    for (id, data) in &program.statics {
        let (size, align) = (data.size, data.align);
        printer.line(&format!("static {id}: {size} bytes, align {align}{}", bytes_text(&data.bytes)));
    }
    for global in program.globals.values() {
        printer.global(global);
    }
    for function in program.functions.values() {
        printer.function(function);
    }
    for export in &program.exports {
        printer.export(export);
    }
    if let Some(start) = program.start {
        printer.line(&format!("start {}", program.functions[start].name));
    }
    printer.text
}

/// A type as messages and tests show it.
pub fn print_type(program: &Program, ty: Type) -> String {
    Printer { program, text: String::new(), indent: 0, locals: Vec::new() }.type_text(ty)
}

/// Where the text grows.
struct Printer<'a> {
    program: &'a Program,
    text: String,
    indent: usize,
    /// Names and types of the current function's locals.
    locals: Vec<(String, Type)>,
}

impl Printer<'_> {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn start_line(&mut self) {
        self.text.extend(std::iter::repeat_n("  ", self.indent));
    }

    fn line(&mut self, text: &str) {
        self.start_line();
        self.push(text);
        self.push("\n");
    }

    fn global(&mut self, global: &Global) {
        let keyword = if global.mutable { "let" } else { "const" };
        let declared = format!("{keyword} {}: {}", global.name, self.type_text(global.ty));
        match &global.kind {
            GlobalKind::Import { module, name } => self.line(&format!("import {declared} from {module:?} {name:?}")),
            GlobalKind::Zero => self.line(&declared),
            GlobalKind::Const(value) => self.line(&format!("{declared} = {}", expr::const_text(*value, global.ty))),
            GlobalKind::Symbolic(value) => {
                self.push(&format!("{declared} = "));
                self.expr(value);
                self.push("\n");
            }
        }
    }

    fn function(&mut self, function: &Function) {
        self.locals = named_locals(function);
        let inline = match function.inline {
            Inline::Judge => "",
            Inline::Always => "@inline ",
        };
        let head = format!("{inline}function {}{}", function.name, self.head(function));
        match &function.kind {
            FuncKind::Import { module, name } => self.line(&format!("import {head} from {module:?} {name:?}")),
            FuncKind::Dispatch { targets, otherwise } => {
                let name = |func: FuncId| self.program.functions[func].name.as_str();
                let mut cases: Vec<String> = Vec::new();
                cases
                    .extend(targets.iter().map(|&(class, func)| format!("{}: {}", self.class_name(class), name(func))));
                cases.extend(otherwise.map(|func| format!("else: {}", name(func))));
                self.line(&format!("dispatch {head} {{ {} }}", cases.join(", ")));
            }
            FuncKind::VisitMembers { visit } | FuncKind::VisitGlobals { visit } => {
                let visit = &self.program.functions[*visit].name;
                self.line(&format!("generated {head} by {visit}"));
            }
            FuncKind::Body(stmts) => {
                self.push(&format!("{head} "));
                self.block(stmts);
                self.push("\n");
            }
        }
    }

    /// Parameters and result of a function.
    fn head(&self, function: &Function) -> String {
        let params = function.locals.iter().take(function.params as usize);
        let params: Vec<String> =
            params.map(|(id, local)| format!("{}: {}", self.locals[id.index()].0, self.type_text(local.ty))).collect();
        let result = self.program.signature(function.signature).result;
        format!("({}): {}", params.join(", "), self.type_text(result))
    }

    fn export(&mut self, export: &Export) {
        let item = match export.item {
            ExportItem::Func(id) => &self.program.functions[id].name,
            ExportItem::Global(id) => &self.program.globals[id].name,
        };
        self.line(&format!("export {item} as {:?}", export.name));
    }

    /// `{ … }` without what stands around it.
    fn block(&mut self, stmts: &[Stmt]) {
        if stmts.is_empty() {
            return self.push("{}");
        }
        self.push("{\n");
        self.indent += 1;
        for stmt in stmts {
            self.stmt(stmt);
        }
        self.indent -= 1;
        self.start_line();
        self.push("}");
    }

    fn local(&mut self, local: LocalId) {
        self.text.push_str(&self.locals[local.index()].0);
    }

    fn type_text(&self, ty: Type) -> String {
        let Type::Ref { to, nullable } = ty else { return ty.value_name().to_string() };
        let name = match to {
            Reference::Class(class) | Reference::Unmanaged(class) => self.class_name(class),
            Reference::Function(id) => self.signature_text(self.program.signature(id)),
            Reference::External(external) => external_name(external).to_string(),
        };
        match to {
            Reference::Function(_) if nullable => format!("({name}) | null"),
            Reference::Class(_) | Reference::Unmanaged(_) | Reference::External(_) if nullable => {
                format!("{name} | null")
            }
            Reference::Class(_) | Reference::Unmanaged(_) | Reference::Function(_) | Reference::External(_) => name,
        }
    }

    fn class_name(&self, class: ClassId) -> String {
        self.program.classes.get(class).map(|class| class.name.clone()).unwrap_or_else(|| class.to_string())
    }

    fn signature_text(&self, signature: &Signature) -> String {
        let this = signature.this.map(|ty| format!("this: {}", self.type_text(ty)));
        let last = signature.params.len().wrapping_sub(1);
        let params = signature.params.iter().enumerate().map(|(at, &ty)| {
            let rest = if signature.rest && at == last { "..." } else { "" };
            let optional = if at >= signature.required as usize && rest.is_empty() { "?" } else { "" };
            format!("{rest}{}{optional}", self.type_text(ty))
        });
        let all: Vec<String> = this.into_iter().chain(params).collect();
        format!("({}) => {}", all.join(", "), self.type_text(signature.result))
    }
}

fn external_name(external: External) -> &'static str {
    match external {
        External::Func => "ref_func",
        External::Extern => "ref_extern",
        External::Any => "ref_any",
        External::Eq => "ref_eq",
        External::Struct => "ref_struct",
        External::Array => "ref_array",
        External::I31 => "ref_i31",
    }
}

/// Names and types of a function's locals; where two have the same name, or one has none, the number stands behind it.
fn named_locals(function: &Function) -> Vec<(String, Type)> {
    let mut count: FxHashMap<&str, u32> = FxHashMap::default();
    for local in function.locals.values() {
        *count.entry(&local.name).or_default() += 1;
    }
    let name = |(id, local): (LocalId, &Local)| {
        let ambiguous = local.name.is_empty() || count[local.name.as_str()] > 1;
        let name = if ambiguous { format!("{}${}", local.name, id.index()) } else { local.name.clone() };
        (name, local.ty)
    };
    function.locals.iter().map(name).collect()
}

/// ` = "…"`, or nothing for no bytes.
fn bytes_text(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return String::new();
    }
    let escaped: String = bytes.iter().map(|byte| byte.escape_ascii().to_string()).collect();
    format!(" = \"{escaped}\"")
}
