//! Text to module: a pass that declares every item by its name, then one that fills the items.

use super::lexer::{Token, TokenKind, tokenize};
use super::{parse_body, type_named};
use crate::{
    Data, DataId, Export, ExportItem, FuncId, Function, FunctionKind, Global, GlobalId, GlobalInit, GlobalKind, Imm,
    InlineHint, Module, Reentry, Relocation, Sig, Signature, Type,
};
use asc_ops::Op;
use rustc_hash::FxHashMap;

/// Why and where text is not a module; line and column count from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseError {
    pub line: u32,
    pub column: u32,
    pub message: String,
}

impl std::fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}: {}", self.line, self.column, self.message)
    }
}

/// Reads the text form of a module. What it says is not verified.
pub fn parse(text: &str) -> Result<Module, ParseError> {
    let tokens = tokenize(text)?;
    let mut parser = Parser {
        tokens,
        at: 0,
        module: Module::default(),
        functions: FxHashMap::default(),
        globals: FxHashMap::default(),
        data: FxHashMap::default(),
        aliases: FxHashMap::default(),
        operators: asc_ops::ALL.iter().map(|&op| (op.text(), op)).collect(),
    };
    parser.declare()?;
    parser.at = 0;
    while *parser.peek() != TokenKind::End {
        parser.item()?;
    }
    Ok(parser.module)
}

pub struct Parser {
    tokens: Vec<Token>,
    at: usize,
    pub module: Module,
    pub functions: FxHashMap<String, FuncId>,
    pub globals: FxHashMap<String, GlobalId>,
    pub data: FxHashMap<String, DataId>,
    pub aliases: FxHashMap<String, crate::AliasClass>,
    pub operators: FxHashMap<&'static str, Op>,
}

pub type Parsed<T> = Result<T, ParseError>;

impl Parser {
    pub fn peek(&self) -> &TokenKind {
        &self.tokens[self.at].kind
    }

    pub fn position(&self) -> usize {
        self.at
    }

    pub fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    pub fn starts_line(&self) -> bool {
        self.tokens[self.at].starts_line
    }

    /// Moves past the current token, except the last.
    pub fn bump(&mut self) -> TokenKind {
        let kind = self.tokens[self.at].kind.clone();
        if kind != TokenKind::End {
            self.at += 1;
        }
        kind
    }

    pub fn error<T>(&self, message: impl Into<String>) -> Parsed<T> {
        let token = &self.tokens[self.at];
        Err(ParseError { line: token.line, column: token.column, message: message.into() })
    }

    pub fn eat(&mut self, mark: char) -> bool {
        let found = *self.peek() == TokenKind::Mark(mark);
        self.at += usize::from(found);
        found
    }

    pub fn expect(&mut self, mark: char) -> Parsed<()> {
        if self.eat(mark) { Ok(()) } else { self.error(format!("'{mark}' expected")) }
    }

    pub fn eat_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), TokenKind::Word(text) if text == word);
        self.at += usize::from(found);
        found
    }

    pub fn word(&mut self) -> Parsed<String> {
        match self.bump() {
            TokenKind::Word(word) => Ok(word),
            _ => self.back("word expected"),
        }
    }

    pub fn name(&mut self) -> Parsed<String> {
        match self.bump() {
            TokenKind::Name(name) => Ok(name),
            _ => self.back("name expected"),
        }
    }

    fn text(&mut self) -> Parsed<String> {
        match self.bump() {
            TokenKind::String(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
            _ => self.back("string expected"),
        }
    }

    pub fn number_text(&mut self) -> Parsed<String> {
        match self.bump() {
            TokenKind::Number(number) => Ok(number),
            _ => self.back("number expected"),
        }
    }

    /// An error at the token before the current one.
    pub fn back<T>(&mut self, message: &str) -> Parsed<T> {
        self.at = self.at.saturating_sub(1);
        self.error(message)
    }

    /// A number of any integer type.
    pub fn integer<N: std::str::FromStr>(&mut self) -> Parsed<N> {
        let text = self.number_text()?;
        match text.parse() {
            Ok(number) => Ok(number),
            Err(_) => self.back("the number is out of range or has the wrong form"),
        }
    }

    pub fn ty(&mut self) -> Parsed<Type> {
        let word = self.word()?;
        match type_named(&word) {
            Some(ty) => Ok(ty),
            None => self.back("type expected"),
        }
    }

    pub fn func(&mut self) -> Parsed<FuncId> {
        let name = self.name()?;
        match self.functions.get(&name) {
            Some(&func) => Ok(func),
            None => self.back("there is no function of this name"),
        }
    }

    pub fn global(&mut self) -> Parsed<GlobalId> {
        let name = self.name()?;
        match self.globals.get(&name) {
            Some(&global) => Ok(global),
            None => self.back("there is no global of this name"),
        }
    }

    /// `$name` or `$name+8`.
    pub fn data_address(&mut self) -> Parsed<(DataId, u32)> {
        let name = self.name()?;
        let Some(&data) = self.data.get(&name) else { return self.back("there is no data of this name") };
        let offset = if self.eat('+') { self.integer()? } else { 0 };
        Ok((data, offset))
    }

    /// `(i32, f64) -> i32`.
    pub fn signature(&mut self) -> Parsed<Sig> {
        let mut signature = Signature::default();
        self.expect('(')?;
        while !self.eat(')') {
            signature.params.push(self.ty()?);
            if *self.peek() != TokenKind::Mark(')') {
                self.expect(',')?;
            }
        }
        if self.eat('>') {
            signature.results.push(self.ty()?);
            while self.eat(',') {
                signature.results.push(self.ty()?);
            }
        }
        Ok(self.module.intern_signature(signature))
    }

    /// Makes every function, global, data piece and alias class, so that any item can name any other.
    fn declare(&mut self) -> Parsed<()> {
        while *self.peek() != TokenKind::End {
            if !self.starts_line() {
                self.bump();
                continue;
            }
            let TokenKind::Word(first) = self.bump() else { continue };
            let kind = match first.as_str() {
                "import" | "removed" => self.word()?,
                _ => first,
            };
            match kind.as_str() {
                "func" => self.declare_function()?,
                "global" => {
                    let name = self.name()?;
                    let kind = GlobalKind::Removed;
                    let global = Global { name: name.clone(), ty: Type::I32, mutable: false, kind };
                    let global = self.module.globals.push(global);
                    if self.globals.insert(name, global).is_some() {
                        return self.back("a second global of this name");
                    }
                }
                "data" => self.declare_data()?,
                "alias" => {
                    let name = self.name()?;
                    let class = self.module.make_alias_class(&name);
                    self.aliases.insert(name, class);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn declare_function(&mut self) -> Parsed<()> {
        let name = self.name()?;
        let sig = self.signature()?;
        let kind = FunctionKind::Removed;
        let function = Function { name: name.clone(), sig, kind, inline: InlineHint::Judge, runtime: false };
        let func = self.module.functions.push(function);
        match self.functions.insert(name, func) {
            Some(_) => self.back("a second function of this name"),
            None => Ok(()),
        }
    }

    fn declare_data(&mut self) -> Parsed<()> {
        let name = self.name()?;
        let data = self.module.data.push(Data {
            name: name.clone(),
            bytes: Vec::new(),
            size: 0,
            align: 1,
            align_offset: 0,
            relocations: Vec::new(),
            readonly: false,
        });
        match self.data.insert(name, data) {
            Some(_) => self.back("a second data of this name"),
            None => Ok(()),
        }
    }

    fn item(&mut self) -> Parsed<()> {
        let word = self.word()?;
        match word.as_str() {
            "memory" => self.memory(),
            "table" => self.table(),
            "alias" => self.name().map(|_| ()),
            "import" => self.import(),
            "removed" => self.removed(),
            "data" => self.data_item(),
            "global" => self.global_item(),
            "func" => self.function(),
            "export" => self.export(),
            "runtime" => self.runtime(),
            "stack_pointer" => {
                self.module.stack_pointer = Some(self.global()?);
                Ok(())
            }
            "start" => {
                self.module.start = Some(self.func()?);
                Ok(())
            }
            _ => self.back("item expected"),
        }
    }

    fn memory(&mut self) -> Parsed<()> {
        while !self.starts_line() {
            let word = self.word()?;
            match word.as_str() {
                "import" => self.module.memory.import = true,
                "shared" => self.module.memory.shared = true,
                "first_page" => self.module.memory.first_page = true,
                "zero_filled" => self.module.memory.zero_filled = true,
                _ => {
                    self.expect('=')?;
                    match word.as_str() {
                        "initial" => self.module.memory.initial = self.integer()?,
                        "maximum" => self.module.memory.maximum = Some(self.integer()?),
                        "base" => self.module.memory.base = self.integer()?,
                        "low_limit" => self.module.memory.low_limit = self.integer()?,
                        "stack_size" => self.module.memory.stack_size = self.integer()?,
                        "export_start" => self.module.memory.export_start = Some(self.text()?),
                        _ => return self.back("memory has no such property"),
                    }
                }
            }
        }
        Ok(())
    }

    fn table(&mut self) -> Parsed<()> {
        while !self.starts_line() {
            if self.eat('[') {
                while !self.eat(']') {
                    let func = self.func()?;
                    self.module.table.functions.push(func);
                    if *self.peek() != TokenKind::Mark(']') {
                        self.expect(',')?;
                    }
                }
            } else if self.eat_word("base") {
                self.expect('=')?;
                self.module.table.base = self.integer()?;
            } else if self.eat_word("import") {
                self.module.table.import = true;
            } else {
                return self.error("the table has no such property");
            }
        }
        Ok(())
    }

    /// `new=$name`, one for each function, and `small_size=64`.
    fn runtime(&mut self) -> Parsed<()> {
        while !self.starts_line() {
            let word = self.word()?;
            self.expect('=')?;
            if word == "small_size" {
                self.module.runtime.small_size = self.integer()?;
                continue;
            }
            let func = self.func()?;
            let slots = self.module.runtime.functions_mut();
            let found = slots.into_iter().find(|(name, _)| *name == word).map(|(_, slot)| *slot = Some(func));
            if found.is_none() {
                return self.back("the runtime has no such function");
            }
        }
        Ok(())
    }

    fn import(&mut self) -> Parsed<()> {
        if self.eat_word("func") {
            let func = self.func()?;
            self.signature()?;
            let (module, name) = self.from()?;
            let reentry = if self.eat_word("no_reentry") { Reentry::Never } else { Reentry::Possible };
            self.module.functions[func].kind = FunctionKind::Import { module, name, reentry };
        } else if self.eat_word("global") {
            let global = self.global()?;
            self.global_type(global)?;
            let (module, name) = self.from()?;
            self.module.globals[global].kind = GlobalKind::Import { module, name };
        } else {
            return self.error("'func' or 'global' expected");
        }
        Ok(())
    }

    fn from(&mut self) -> Parsed<(String, String)> {
        if !self.eat_word("from") {
            return self.error("'from' expected");
        }
        Ok((self.text()?, self.text()?))
    }

    fn removed(&mut self) -> Parsed<()> {
        if self.eat_word("func") {
            self.func()?;
            self.signature()?;
            return Ok(());
        }
        self.word()?;
        let global = self.global()?;
        self.global_type(global)
    }

    fn global_type(&mut self, global: GlobalId) -> Parsed<()> {
        self.module.globals[global].mutable = self.eat_word("mut");
        self.module.globals[global].ty = self.ty()?;
        Ok(())
    }

    fn global_item(&mut self) -> Parsed<()> {
        let global = self.global()?;
        self.global_type(global)?;
        self.expect('=')?;
        let word = self.word()?;
        let init = match word.as_str() {
            "heap.base" => GlobalInit::HeapBase,
            "data.end" => GlobalInit::DataEnd,
            "global.get" => GlobalInit::Global(self.global()?),
            "data.address" => {
                let (data, offset) = self.data_address()?;
                GlobalInit::DataAddress { data, offset }
            }
            _ => {
                let Some(&op) = self.operators.get(word.as_str()) else { return self.back("operator expected") };
                let imm = self.immediate(op)?;
                if imm == Imm::None {
                    return self.back("constant expected");
                }
                GlobalInit::Const(imm)
            }
        };
        self.module.globals[global].kind = GlobalKind::Init(init);
        Ok(())
    }

    fn data_item(&mut self) -> Parsed<()> {
        let (data, _) = self.data_address()?;
        while !self.starts_line() {
            if let TokenKind::String(bytes) = self.peek() {
                self.module.data[data].bytes = bytes.clone();
                self.bump();
            } else if self.eat('[') {
                while !self.eat(']') {
                    let relocation = self.relocation()?;
                    self.module.data[data].relocations.push(relocation);
                    if *self.peek() != TokenKind::Mark(']') {
                        self.expect(',')?;
                    }
                }
            } else if self.eat_word("readonly") {
                self.module.data[data].readonly = true;
            } else {
                let word = self.word()?;
                self.expect('=')?;
                let value = self.integer()?;
                let piece = &mut self.module.data[data];
                match word.as_str() {
                    "size" => piece.size = value,
                    "align" => piece.align = value,
                    "at" => piece.align_offset = value,
                    _ => return self.back("data has no such property"),
                }
            }
        }
        Ok(())
    }

    /// `4: $other+8` or `4: table $function`.
    fn relocation(&mut self) -> Parsed<Relocation> {
        let at = self.integer()?;
        self.expect(':')?;
        if self.eat_word("table") {
            return Ok(Relocation::TableIndex { at, function: self.func()? });
        }
        let (data, offset) = self.data_address()?;
        Ok(Relocation::Data { at, data, offset })
    }

    fn function(&mut self) -> Parsed<()> {
        let func = self.func()?;
        self.signature()?;
        if self.eat_word("inline") {
            self.expect('=')?;
            let word = self.word()?;
            self.module.functions[func].inline = match word.as_str() {
                "always" => InlineHint::Always,
                "never" => InlineHint::Never,
                _ => return self.back("'always' or 'never' expected"),
            };
        }
        self.module.functions[func].runtime = self.eat_word("runtime");
        self.expect('{')?;
        let body = parse_body::parse_body(self)?;
        self.module.functions[func].kind = FunctionKind::Body(Box::new(body));
        Ok(())
    }

    fn export(&mut self) -> Parsed<()> {
        let word = self.word()?;
        let name = self.text()?;
        let item = match word.as_str() {
            "func" => ExportItem::Func(self.func()?),
            "global" => ExportItem::Global(self.global()?),
            "memory" => ExportItem::Memory,
            "table" => ExportItem::Table,
            _ => return self.back("'func', 'global', 'memory' or 'table' expected"),
        };
        self.module.exports.push(Export { name, item });
        Ok(())
    }
}
