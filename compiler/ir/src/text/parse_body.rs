//! The text of bodies, instructions and immediates.

use super::immediate::MEMORY_FLAGS;
use super::lexer::TokenKind;
use super::parse::{Parsed, Parser};
use crate::{
    AliasClass, Block, BlockData, Body, Imm, Inst, InstData, MemArg, MemFlags, SourcePos, Target, Terminator, Type,
    Value, ValueData, ValueDef, access,
};
use asc_ops::{ImmediateKind, Op};
use cranelift_entity::PrimaryMap;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Reads blocks up to the `}`. The first one is the entry.
pub fn parse_body(parser: &mut Parser) -> Parsed<Body> {
    let body = Body {
        blocks: PrimaryMap::new(),
        insts: PrimaryMap::new(),
        values: PrimaryMap::new(),
        entry: Block::from_u32(0),
        variables: PrimaryMap::new(),
    };
    let mut reader = BodyParser { parser, body, blocks: FxHashMap::default(), values: FxHashMap::default() };
    reader.declare()?;
    if reader.body.blocks.is_empty() {
        return reader.parser.error("block expected");
    }
    while !reader.parser.eat('}') {
        reader.block()?;
    }
    Ok(reader.body)
}

struct BodyParser<'a> {
    parser: &'a mut Parser,
    body: Body,
    blocks: FxHashMap<String, Block>,
    values: FxHashMap<String, Value>,
}

impl BodyParser<'_> {
    /// Makes all blocks and values, so that any place can name any of them, and goes back to the start.
    fn declare(&mut self) -> Parsed<()> {
        let start = self.parser.position();
        loop {
            let starts_line = self.parser.starts_line();
            match self.parser.bump() {
                TokenKind::Mark('}') => break,
                TokenKind::End => return self.parser.error("'}' expected"),
                TokenKind::Word(word) if starts_line && word.starts_with("block") => {
                    let block = self.body.make_block();
                    if self.blocks.insert(word, block).is_some() {
                        return self.parser.back("a second block of this name");
                    }
                }
                TokenKind::Word(word) if word.starts_with('v') && self.parser.eat(':') => {
                    let ty = self.parser.ty()?;
                    // Where it is defined is found when its block is read.
                    let def = ValueDef::Param(self.body.entry, u32::MAX);
                    let value = self.body.values.push(ValueData { ty, def, variable: None.into() });
                    if self.values.insert(word, value).is_some() {
                        return self.parser.back("a second definition of this value");
                    }
                }
                _ => {}
            }
        }
        self.parser.rewind(start);
        Ok(())
    }

    fn block(&mut self) -> Parsed<()> {
        let block = self.block_name()?;
        if self.parser.eat('(') {
            while !self.parser.eat(')') {
                let param = self.value()?;
                self.parser.expect(':')?;
                self.parser.ty()?;
                let data: &mut BlockData = &mut self.body.blocks[block];
                self.body.values[param].def = ValueDef::Param(block, data.params.len() as u32);
                data.params.push(param);
                if *self.parser.peek() != TokenKind::Mark(')') {
                    self.parser.expect(',')?;
                }
            }
        }
        self.parser.expect(':')?;
        loop {
            let TokenKind::Word(word) = self.parser.peek().clone() else {
                return self.parser.error("instruction expected");
            };
            if let Some(terminator) = self.terminator(&word)? {
                self.body.blocks[block].terminator = terminator;
                return Ok(());
            }
            let inst = self.inst()?;
            self.body.blocks[block].insts.push(inst);
        }
    }

    fn block_name(&mut self) -> Parsed<Block> {
        let word = self.parser.word()?;
        match self.blocks.get(&word) {
            Some(&block) => Ok(block),
            None => self.parser.back("there is no such block"),
        }
    }

    fn value(&mut self) -> Parsed<Value> {
        let word = self.parser.word()?;
        match self.values.get(&word) {
            Some(&value) => Ok(value),
            None => self.parser.back("there is no such value"),
        }
    }

    /// Values separated by commas, perhaps none.
    fn values<A: smallvec::Array<Item = Value>>(&mut self) -> Parsed<SmallVec<A>> {
        let mut values = SmallVec::new();
        if self.parser.starts_line() || !matches!(self.parser.peek(), TokenKind::Word(_)) {
            return Ok(values);
        }
        values.push(self.value()?);
        while self.parser.eat(',') {
            values.push(self.value()?);
        }
        Ok(values)
    }

    fn target(&mut self) -> Parsed<Target> {
        let block = self.block_name()?;
        let mut target = Target::new(block);
        if self.parser.eat('(') {
            target.args = self.values()?;
            self.parser.expect(')')?;
        }
        Ok(target)
    }

    fn terminator(&mut self, word: &str) -> Parsed<Option<Terminator>> {
        if !matches!(word, "jump" | "br" | "switch" | "return" | "unreachable") {
            return Ok(None);
        }
        self.parser.bump();
        Ok(Some(match word {
            "jump" => Terminator::Jump(self.target()?),
            "br" => {
                let condition = self.value()?;
                self.parser.expect(',')?;
                let then = self.target()?;
                self.parser.expect(',')?;
                Terminator::Branch { condition, then, otherwise: self.target()? }
            }
            "switch" => {
                let index = self.value()?;
                self.parser.expect(',')?;
                self.parser.expect('[')?;
                let mut targets = Vec::new();
                while !self.parser.eat(']') {
                    targets.push(self.target()?);
                    if *self.parser.peek() != TokenKind::Mark(']') {
                        self.parser.expect(',')?;
                    }
                }
                self.parser.expect(',')?;
                Terminator::Switch { index, targets, default: self.target()? }
            }
            "return" => Terminator::Return(self.values()?),
            _ => Terminator::Unreachable,
        }))
    }

    /// `v1: i32 = i32.add v2, v3` or without a result.
    fn inst(&mut self) -> Parsed<Inst> {
        let mut word = self.parser.word()?;
        let mut result = None;
        if self.parser.eat(':') {
            let Some(&value) = self.values.get(&word) else { return self.parser.back("there is no such value") };
            self.parser.ty()?;
            self.parser.expect('=')?;
            word = self.parser.word()?;
            result = Some(value);
        }
        let Some(&op) = self.parser.operators.get(word.as_str()) else {
            return self.parser.back("operator expected");
        };
        let imm = self.parser.immediate(op)?;
        let args = self.values()?;
        let inst = self.body.insts.push(InstData { op, args, imm, result: result.into(), pos: SourcePos::NONE });
        if let Some(value) = result {
            self.body.values[value].def = ValueDef::Result(inst);
        }
        Ok(inst)
    }
}

impl Parser {
    /// The immediate that the operator's row asks for.
    pub fn immediate(&mut self, op: Op) -> Parsed<Imm> {
        Ok(match op.row().immediate {
            ImmediateKind::Plain => Imm::None,
            ImmediateKind::I32 => Imm::I32(self.integer()?),
            ImmediateKind::I64 => Imm::I64(self.integer()?),
            ImmediateKind::F32 => Imm::F32(self.float_bits(|text| text.parse::<f32>().ok().map(f32::to_bits))?),
            ImmediateKind::F64 => Imm::F64(self.float_bits(|text| text.parse::<f64>().ok().map(f64::to_bits))?),
            ImmediateKind::V128 => Imm::V128(self.vector()?),
            ImmediateKind::Mem => Imm::Mem(self.memory_argument(op)?.0),
            ImmediateKind::MemLane => {
                let (memory, lane) = self.memory_argument(op)?;
                Imm::MemLane(memory, lane)
            }
            ImmediateKind::Lane => {
                self.property("lane")?;
                Imm::Lane(self.integer()?)
            }
            ImmediateKind::Lanes => {
                self.property("lanes")?;
                self.expect('[')?;
                let mut lanes = [0; 16];
                for lane in &mut lanes {
                    *lane = self.integer()?;
                }
                self.expect(']')?;
                Imm::Lanes(lanes)
            }
            ImmediateKind::Data => {
                let (data, offset) = self.data_address()?;
                Imm::Data { data, offset }
            }
            ImmediateKind::Function => Imm::Func(self.func()?),
            ImmediateKind::Global => Imm::Global(self.global()?),
            ImmediateKind::Signature => Imm::Sig(self.signature()?),
            ImmediateKind::Heap => match self.ty()? {
                Type::Ref(reference) => Imm::Heap(reference),
                _ => return self.back("reference type expected"),
            },
        })
    }

    fn property(&mut self, name: &str) -> Parsed<()> {
        if !self.eat_word(name) {
            return self.error(format!("'{name}' expected"));
        }
        self.expect('=')
    }

    fn float_bits<B: TryFrom<u64>>(&mut self, decimal: impl Fn(&str) -> Option<B>) -> Parsed<B> {
        let text = self.number_text()?;
        let bits = match text.strip_prefix("nan:0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok().and_then(|bits| B::try_from(bits).ok()),
            None => decimal(&text),
        };
        match bits {
            Some(bits) => Ok(bits),
            None => self.back("the number has the wrong form"),
        }
    }

    fn vector(&mut self) -> Parsed<[u8; 16]> {
        let text = self.number_text()?;
        let number = text.strip_prefix("0x").filter(|digits| digits.len() == 32);
        match number.and_then(|digits| u128::from_str_radix(digits, 16).ok()) {
            Some(number) => Ok(number.to_be_bytes()),
            None => self.back("'0x' and 32 digits expected"),
        }
    }

    fn memory_argument(&mut self, op: Op) -> Parsed<(MemArg, u8)> {
        let align = access(op).map_or(0, |access| access.natural_align());
        let mut memory = MemArg { offset: 0, align, flags: MemFlags::empty(), alias: AliasClass::ANY };
        let mut lane = 0;
        while let TokenKind::Word(word) = self.peek().clone() {
            match word.as_str() {
                "offset" => {
                    self.property("offset")?;
                    memory.offset = self.integer()?;
                }
                "align" => {
                    self.property("align")?;
                    let bytes: u64 = self.integer()?;
                    if !bytes.is_power_of_two() {
                        return self.back("the alignment is not a power of two");
                    }
                    memory.align = bytes.trailing_zeros() as u8;
                }
                "alias" => {
                    self.property("alias")?;
                    let name = self.name()?;
                    match self.aliases.get(&name) {
                        Some(&class) => memory.alias = class,
                        None => return self.back("there is no alias class of this name"),
                    }
                }
                "lane" => {
                    self.property("lane")?;
                    lane = self.integer()?;
                }
                other => match MEMORY_FLAGS.iter().find(|(_, name)| *name == other) {
                    Some((flag, _)) => {
                        memory.flags |= *flag;
                        self.bump();
                    }
                    None => break,
                },
            }
        }
        Ok((memory, lane))
    }
}
