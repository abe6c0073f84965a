//! Module to text.

use super::immediate::{immediate_text, name_text, offset_text, signature_text, string_text};
use super::{Numbering, type_text};
use crate::{
    Block, Body, Data, ExportItem, Function, FunctionKind, Global, GlobalInit, GlobalKind, Imm, InlineHint, Inst,
    MemoryPlan, Module, Reentry, Relocation, TablePlan, Target, Terminator, Value,
};
use asc_ops::Op;
use std::fmt::Write;

/// Writes the text form of a module.
pub fn print(module: &Module) -> String {
    let mut text = String::new();
    print_memory(&module.memory, &mut text);
    print_table(module, &module.table, &mut text);
    for name in &module.alias_classes {
        line(&mut text, format_args!("alias {}", name_text(name)));
    }
    for data in module.data.values() {
        print_data(module, data, &mut text);
    }
    for global in module.globals.values() {
        print_global(module, global, &mut text);
    }
    for function in module.functions.values() {
        print_function(module, function, &mut text);
    }
    for export in &module.exports {
        let name = string_text(export.name.as_bytes());
        match export.item {
            ExportItem::Func(func) => {
                line(&mut text, format_args!("export func {name} {}", name_text(&module.functions[func].name)));
            }
            ExportItem::Global(global) => {
                line(&mut text, format_args!("export global {name} {}", name_text(&module.globals[global].name)));
            }
            ExportItem::Memory => line(&mut text, format_args!("export memory {name}")),
            ExportItem::Table => line(&mut text, format_args!("export table {name}")),
        }
    }
    print_runtime(module, &mut text);
    if let Some(start) = module.start {
        line(&mut text, format_args!("start {}", name_text(&module.functions[start].name)));
    }
    text
}

/// Appends one line. Writing to a string cannot fail.
fn line(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).unwrap_or_default();
    text.push('\n');
}

fn print_memory(memory: &MemoryPlan, text: &mut String) {
    let mut words = String::new();
    let numbers = [
        ("initial", memory.initial),
        ("base", memory.base),
        ("low_limit", memory.low_limit),
        ("stack_size", memory.stack_size),
    ];
    for (name, value) in numbers.into_iter().filter(|(_, value)| *value != 0) {
        words.push_str(&format!(" {name}={value}"));
    }
    if let Some(maximum) = memory.maximum {
        words.push_str(&format!(" maximum={maximum}"));
    }
    let flags = [
        ("import", memory.import),
        ("shared", memory.shared),
        ("zero_filled", memory.zero_filled),
        ("first_page", memory.first_page),
    ];
    for (name, _) in flags.into_iter().filter(|(_, set)| *set) {
        words.push_str(&format!(" {name}"));
    }
    if let Some(name) = &memory.export_start {
        words.push_str(&format!(" export_start={}", string_text(name.as_bytes())));
    }
    if !words.is_empty() {
        line(text, format_args!("memory{words}"));
    }
}

fn print_table(module: &Module, table: &TablePlan, text: &mut String) {
    let mut words = String::new();
    if table.base != 0 {
        words.push_str(&format!(" base={}", table.base));
    }
    if table.import {
        words.push_str(" import");
    }
    if !table.functions.is_empty() {
        let names: Vec<String> = table.functions.iter().map(|&func| name_text(&module.functions[func].name)).collect();
        words.push_str(&format!(" [{}]", names.join(", ")));
    }
    if !words.is_empty() {
        line(text, format_args!("table{words}"));
    }
}

fn print_runtime(module: &Module, text: &mut String) {
    let functions = module.runtime.functions().into_iter();
    let present = functions.filter_map(|(word, func)| Some((word, &module.functions[func?].name)));
    let words: Vec<String> = present.map(|(word, name)| format!(" {word}={}", name_text(name))).collect();
    if !words.is_empty() {
        let size = module.runtime.small_size;
        let size = if size == 0 { String::new() } else { format!(" small_size={size}") };
        line(text, format_args!("runtime{}{size}", words.concat()));
    }
    if let Some(global) = module.stack_pointer {
        line(text, format_args!("stack_pointer {}", name_text(&module.globals[global].name)));
    }
}

fn print_data(module: &Module, data: &Data, text: &mut String) {
    let mut words = name_text(&data.name);
    if data.readonly {
        words.push_str(" readonly");
    }
    words.push_str(&format!(" size={}", data.size));
    if data.align != 1 {
        words.push_str(&format!(" align={}", data.align));
    }
    if data.align_offset != 0 {
        words.push_str(&format!(" at={}", data.align_offset));
    }
    if !data.bytes.is_empty() {
        words.push_str(&format!(" {}", string_text(&data.bytes)));
    }
    let relocations: Vec<String> = data
        .relocations
        .iter()
        .map(|relocation| match *relocation {
            Relocation::Data { at, data, offset } => {
                format!("{at}: {}{}", name_text(&module.data[data].name), offset_text(offset))
            }
            Relocation::TableIndex { at, function } => {
                format!("{at}: table {}", name_text(&module.functions[function].name))
            }
        })
        .collect();
    if !relocations.is_empty() {
        words.push_str(&format!(" [{}]", relocations.join(", ")));
    }
    line(text, format_args!("data {words}"));
}

fn print_global(module: &Module, global: &Global, text: &mut String) {
    let (name, ty) = (name_text(&global.name), type_text(global.ty));
    let mutable = if global.mutable { " mut" } else { "" };
    match &global.kind {
        GlobalKind::Import { module, name: import } => {
            let (from, import) = (string_text(module.as_bytes()), string_text(import.as_bytes()));
            line(text, format_args!("import global {name}{mutable} {ty} from {from} {import}"));
        }
        GlobalKind::Init(init) => {
            let init = match *init {
                GlobalInit::Const(imm) => {
                    let op = constant_op(&imm);
                    format!("{}{}", op.text(), immediate_text(module, op, &imm))
                }
                GlobalInit::DataAddress { data, offset } => {
                    format!("data.address {}{}", name_text(&module.data[data].name), offset_text(offset))
                }
                GlobalInit::HeapBase => "heap.base".to_string(),
                GlobalInit::DataEnd => "data.end".to_string(),
                GlobalInit::Global(other) => format!("global.get {}", name_text(&module.globals[other].name)),
            };
            line(text, format_args!("global {name}{mutable} {ty} = {init}"));
        }
        GlobalKind::Removed => line(text, format_args!("removed global {name}{mutable} {ty}")),
    }
}

/// The operator that makes a constant of an initialiser.
fn constant_op(imm: &Imm) -> Op {
    match imm {
        Imm::I64(_) => Op::I64Const,
        Imm::F32(_) => Op::F32Const,
        Imm::F64(_) => Op::F64Const,
        Imm::V128(_) => Op::V128Const,
        Imm::Heap(_) => Op::RefNull,
        Imm::Func(_) => Op::RefFunc,
        Imm::None
        | Imm::I32(_)
        | Imm::Mem(_)
        | Imm::MemLane(..)
        | Imm::Lane(_)
        | Imm::Lanes(_)
        | Imm::Data { .. }
        | Imm::Global(_)
        | Imm::Sig(_) => Op::I32Const,
    }
}

fn print_function(module: &Module, function: &Function, text: &mut String) {
    let name = name_text(&function.name);
    let signature = signature_text(module, function.sig);
    let inline = match function.inline {
        InlineHint::Judge => "",
        InlineHint::Always => " inline=always",
        InlineHint::Never => " inline=never",
    };
    match &function.kind {
        FunctionKind::Import { module, name: import, reentry } => {
            let (from, import) = (string_text(module.as_bytes()), string_text(import.as_bytes()));
            let reentry = if *reentry == Reentry::Never { " no_reentry" } else { "" };
            line(text, format_args!("import func {name} {signature} from {from} {import}{reentry}"));
        }
        FunctionKind::Removed => line(text, format_args!("removed func {name} {signature}")),
        FunctionKind::Body(body) => {
            let runtime = if function.runtime { " runtime" } else { "" };
            line(text, format_args!("func {name} {signature}{inline}{runtime} {{"));
            BodyPrinter { module, body, numbering: Numbering::new(body) }.print(text);
            line(text, format_args!("}}"));
        }
    }
}

struct BodyPrinter<'a> {
    module: &'a Module,
    body: &'a Body,
    numbering: Numbering,
}

impl BodyPrinter<'_> {
    fn print(&self, text: &mut String) {
        for &block in self.numbering.order() {
            self.print_block(block, text);
        }
    }

    fn print_block(&self, block: Block, text: &mut String) {
        let data = &self.body.blocks[block];
        let params: Vec<String> = data.params.iter().map(|&param| self.definition(param)).collect();
        let params = if params.is_empty() { String::new() } else { format!("({})", params.join(", ")) };
        line(text, format_args!("{}{params}:", self.numbering.block(block)));
        for &inst in &data.insts {
            self.print_inst(inst, text);
        }
        self.print_terminator(&data.terminator, text);
    }

    fn print_inst(&self, inst: Inst, text: &mut String) {
        let data = &self.body.insts[inst];
        let result = data.result.expand().map_or(String::new(), |value| format!("{} = ", self.definition(value)));
        let imm = immediate_text(self.module, data.op, &data.imm);
        let args = self.list(&data.args);
        let space = if args.is_empty() { "" } else { " " };
        line(text, format_args!("  {result}{}{imm}{space}{args}", data.op.text()));
    }

    fn print_terminator(&self, terminator: &Terminator, text: &mut String) {
        match terminator {
            Terminator::Jump(target) => line(text, format_args!("  jump {}", self.target(target))),
            Terminator::Branch { condition, then, otherwise } => line(
                text,
                format_args!("  br {}, {}, {}", self.value(*condition), self.target(then), self.target(otherwise)),
            ),
            Terminator::Switch { index, targets, default } => {
                let list: Vec<String> = targets.iter().map(|target| self.target(target)).collect();
                let (index, default) = (self.value(*index), self.target(default));
                line(text, format_args!("  switch {index}, [{}], {default}", list.join(", ")));
            }
            Terminator::Return(values) if values.is_empty() => line(text, format_args!("  return")),
            Terminator::Return(values) => line(text, format_args!("  return {}", self.list(values))),
            Terminator::Unreachable => line(text, format_args!("  unreachable")),
        }
    }

    fn value(&self, value: Value) -> String {
        self.numbering.value(self.body.resolve(value))
    }

    /// `v1: i32`.
    fn definition(&self, value: Value) -> String {
        format!("{}: {}", self.numbering.value(value), type_text(self.body.value_type(value)))
    }

    fn list(&self, values: &[Value]) -> String {
        values.iter().map(|&value| self.value(value)).collect::<Vec<_>>().join(", ")
    }

    fn target(&self, target: &Target) -> String {
        let block = self.numbering.block(target.block);
        if target.args.is_empty() { block } else { format!("{block}({})", self.list(&target.args)) }
    }
}
