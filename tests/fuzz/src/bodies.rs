//! Makes function bodies of the intermediate representation from bytes: loops over integers, checks of indices, and
//! comparisons whose outcomes are part of the result, so that a pass that decides one wrongly is seen.
//!
//! Bodies need not end: the engine's fuel ends them. Constants and arguments lie close to where numbers wrap. Memory is
//! read and written at masked addresses and at others, and through checked indices. Most bodies also handle a few
//! objects.

mod objects;

use self::objects::{OBJECTS, add_runtime};
use arbitrary::Unstructured;
use asc_ir::builder::FunctionBuilder;
use asc_ir::{
    AliasClass, Export, ExportItem, Function, FunctionKind, Imm, InlineHint, MemArg, MemFlags, Module, Signature,
    Target, Type, Value, Variable,
};
use asc_ops::Op;
use smallvec::smallvec;

/// How many calls are tried.
const CALLS: usize = 10;
const VARIABLES: usize = 5;
const MOST_DEPTH: u32 = 4;
const MOST_STATEMENTS: u32 = 40;

/// A module with one exported function of three i32s, and the arguments to call it with.
pub struct Sample {
    pub module: Module,
    pub calls: Vec<[i32; 3]>,
}

const NUMBERS: &[i32] = &[
    0,
    1,
    2,
    3,
    4,
    5,
    7,
    8,
    10,
    16,
    100,
    255,
    256,
    65535,
    -1,
    -2,
    -3,
    -8,
    -100,
    i32::MAX,
    i32::MAX - 1,
    i32::MAX - 2,
    i32::MAX - 7,
    i32::MIN,
    i32::MIN + 1,
    i32::MIN + 2,
    1 << 30,
    (1 << 30) - 1,
    1 << 16,
    -(1 << 30),
];

const SMALL: &[i32] = &[1, -1, 2, -2, 3, 4, -4, 7, 8];

const COMPARISONS: &[Op] = &[
    Op::I32LtS,
    Op::I32LtU,
    Op::I32LeS,
    Op::I32LeU,
    Op::I32GtS,
    Op::I32GtU,
    Op::I32GeS,
    Op::I32GeU,
    Op::I32Eq,
    Op::I32Ne,
];

const WIDE_COMPARISONS: &[Op] =
    &[Op::I64LtS, Op::I64LtU, Op::I64LeS, Op::I64GtS, Op::I64GeU, Op::I64GeS, Op::I64Eq, Op::I64Ne];

const ARITHMETIC: &[Op] = &[
    Op::I32Add,
    Op::I32Sub,
    Op::I32Mul,
    Op::I32And,
    Op::I32Or,
    Op::I32Xor,
    Op::I32Shl,
    Op::I32ShrS,
    Op::I32ShrU,
    Op::I32DivS,
    Op::I32DivU,
    Op::I32RemS,
    Op::I32RemU,
];

/// The sample that the bytes stand for.
pub fn sample(data: &[u8]) -> Sample {
    let mut choices = Unstructured::new(data);
    let calls = (0..CALLS).map(|_| [0; 3].map(|_: i32| number(&mut choices))).collect();
    let mut module = Module::default();
    module.memory.initial = 1;
    add_runtime(&mut module);
    let params = [Type::I32; 3];
    let sig = module.intern_signature(Signature { params: smallvec![Type::I32; 3], results: smallvec![Type::I32] });
    let mut builder = FunctionBuilder::new(&params);
    let variables = (0..VARIABLES).map(|_| builder.declare_var(Type::I32, "")).collect();
    let wide = builder.declare_var(Type::I64, "");
    let sum = builder.declare_var(Type::I32, "");
    let objects = (0..OBJECTS).map(|_| builder.declare_var(Type::Managed, "")).collect();
    let mut maker = Maker { choices, builder, variables, objects, wide, sum, statements: MOST_STATEMENTS };
    maker.start();
    maker.statements(MOST_DEPTH, &Exits::default());
    let result = maker.builder.use_var(sum);
    maker.builder.return_(Some(result));
    let body = maker.builder.finish();
    let function = Function {
        name: "f".to_string(),
        sig,
        kind: FunctionKind::Body(Box::new(body)),
        inline: InlineHint::Judge,
        runtime: false,
    };
    let function = module.functions.push(function);
    module.exports.push(Export { name: "f".to_string(), item: ExportItem::Func(function) });
    Sample { module, calls }
}

fn pick<T: Copy>(choices: &mut Unstructured, list: &[T]) -> T {
    list[choices.choose_index(list.len()).unwrap_or(0)]
}

fn number(choices: &mut Unstructured) -> i32 {
    if choices.ratio(1, 4).unwrap_or(false) { choices.arbitrary().unwrap_or(0) } else { pick(choices, NUMBERS) }
}

/// Where `break` and `continue` go in the innermost loop.
#[derive(Clone, Copy, Default)]
struct Exits {
    after: Option<asc_ir::Block>,
    again: Option<asc_ir::Block>,
}

struct Maker<'a> {
    choices: Unstructured<'a>,
    builder: FunctionBuilder,
    variables: Vec<Variable>,
    /// Each holds an object or null.
    objects: Vec<Variable>,
    wide: Variable,
    sum: Variable,
    /// How many more may be made.
    statements: u32,
}

impl Maker<'_> {
    fn start(&mut self) {
        for at in 0..VARIABLES {
            let value = if at < 3 { self.builder.param(at) } else { self.constant(NUMBERS) };
            self.builder.def_var(self.variables[at], value);
        }
        for at in 0..OBJECTS {
            let null = self.null();
            self.builder.def_var(self.objects[at], null);
        }
        let param = self.builder.param(0);
        let wide = self.builder.op(Op::I64ExtendI32S, &[param]);
        self.builder.def_var(self.wide, wide);
        let zero = self.builder.i32_const(0);
        self.builder.def_var(self.sum, zero);
    }

    fn chance(&mut self, in_16: u32) -> bool {
        self.choices.ratio(in_16, 16).unwrap_or(false)
    }

    fn below(&mut self, count: usize) -> usize {
        self.choices.choose_index(count).unwrap_or(0)
    }

    fn constant(&mut self, from: &[i32]) -> Value {
        let value = pick(&mut self.choices, from);
        self.builder.i32_const(value)
    }

    fn variable(&mut self) -> Variable {
        let at = self.below(VARIABLES);
        self.variables[at]
    }

    // Values.

    fn value(&mut self) -> Value {
        let variable = self.variable();
        match self.below(12) {
            0 => self.constant(NUMBERS),
            1 | 2 => {
                let (value, step) = (self.builder.use_var(variable), self.constant(SMALL));
                self.builder.op(Op::I32Add, &[value, step])
            }
            3 => {
                let op = pick(&mut self.choices, ARITHMETIC);
                let (left, right) = (self.builder.use_var(variable), self.operand());
                self.builder.op(op, &[left, right])
            }
            4 => self.selection(),
            5 => self.middle(),
            6 => {
                let wide = self.builder.use_var(self.wide);
                self.builder.op(Op::I32WrapI64, &[wide])
            }
            _ => self.builder.use_var(variable),
        }
    }

    fn operand(&mut self) -> Value {
        if self.chance(8) {
            return self.constant(NUMBERS);
        }
        let variable = self.variable();
        self.builder.use_var(variable)
    }

    /// The smaller or larger one of two values, or one by any condition.
    fn selection(&mut self) -> Value {
        let (left, right) = (self.operand(), self.operand());
        let condition = if self.chance(12) {
            let op = pick(&mut self.choices, COMPARISONS);
            self.builder.op(op, &[left, right])
        } else {
            self.condition()
        };
        self.builder.typed(Op::Select, &[left, right, condition], Imm::None, Type::I32)
    }

    /// `(x + y) >> 1` or `x + ((y - x) >> 1)`.
    fn middle(&mut self) -> Value {
        let (left, right) = (self.operand(), self.operand());
        let one = self.builder.i32_const(1);
        let shift = pick(&mut self.choices, &[Op::I32ShrU, Op::I32ShrS, Op::I32Shl, Op::I32DivS]);
        if self.chance(8) {
            let sum = self.builder.op(Op::I32Add, &[left, right]);
            return self.builder.op(shift, &[sum, one]);
        }
        let distance = self.builder.op(Op::I32Sub, &[right, left]);
        let half = self.builder.op(shift, &[distance, one]);
        self.builder.op(Op::I32Add, &[left, half])
    }

    fn wide_value(&mut self) -> Value {
        match self.below(4) {
            0 => {
                let value = self.value();
                let extend = pick(&mut self.choices, &[Op::I64ExtendI32S, Op::I64ExtendI32U]);
                self.builder.op(extend, &[value])
            }
            1 => {
                let value = i64::from(pick(&mut self.choices, NUMBERS));
                self.builder.i64_const(value)
            }
            2 => {
                let (wide, step) = (self.builder.use_var(self.wide), i64::from(pick(&mut self.choices, SMALL)));
                let step = self.builder.i64_const(step);
                self.builder.op(Op::I64Add, &[wide, step])
            }
            _ => self.builder.use_var(self.wide),
        }
    }

    fn condition(&mut self) -> Value {
        match self.below(10) {
            0 => {
                let op = pick(&mut self.choices, WIDE_COMPARISONS);
                let (left, right) = (self.wide_value(), self.wide_value());
                self.builder.op(op, &[left, right])
            }
            1 => {
                let (left, right) = (self.comparison(), self.comparison());
                let op = pick(&mut self.choices, &[Op::I32And, Op::I32Or]);
                self.builder.op(op, &[left, right])
            }
            2 => {
                let inner = self.comparison();
                self.builder.op(Op::I32Eqz, &[inner])
            }
            3 => self.value(),
            _ => self.comparison(),
        }
    }

    fn comparison(&mut self) -> Value {
        let op = pick(&mut self.choices, COMPARISONS);
        let (left, right) = (self.value(), if self.chance(4) { self.constant(NUMBERS) } else { self.value() });
        self.builder.op(op, &[left, right])
    }

    // Statements.

    fn statements(&mut self, depth: u32, exits: &Exits) {
        for _ in 0..2 + self.below(6) {
            if self.statements == 0 || self.builder.is_unreachable() {
                return;
            }
            self.statements -= 1;
            self.statement(depth, exits);
        }
    }

    fn statement(&mut self, depth: u32, exits: &Exits) {
        match self.below(20) {
            16..=19 => self.object_statement(),
            0..=3 => self.observe(),
            4 => {
                let (variable, value) = (self.variable(), self.value());
                self.builder.def_var(variable, value);
            }
            5 => {
                let value = self.wide_value();
                self.builder.def_var(self.wide, value);
            }
            6 | 7 => self.checked_access(),
            8 => self.masked_access(),
            9 => self.guard(exits),
            10 | 11 if depth > 0 => self.conditional(depth - 1, exits),
            12..=15 if depth > 0 => self.a_loop(depth - 1),
            _ => self.observe(),
        }
    }

    /// Makes the outcome of a comparison part of the result.
    fn observe(&mut self) {
        let outcome = if self.chance(14) { self.condition() } else { self.value() };
        self.add_to_sum(outcome);
    }

    fn add_to_sum(&mut self, value: Value) {
        let (sum, factor) = (self.builder.use_var(self.sum), self.builder.i32_const(31));
        let product = self.builder.op(Op::I32Mul, &[sum, factor]);
        let sum = self.builder.op(Op::I32Add, &[product, value]);
        self.builder.def_var(self.sum, sum);
    }

    /// `if (index >= length) trap; memory[index & 0xffff]`.
    fn checked_access(&mut self) {
        let (index, length) = (self.value(), self.operand());
        let outside = self.builder.op(Op::I32GeU, &[index, length]);
        let (cold, inside) = (self.builder.make_block(), self.builder.make_block());
        self.builder.branch(outside, Target::new(cold), Target::new(inside));
        self.builder.seal_and_switch_to(cold);
        self.builder.unreachable();
        self.builder.seal_and_switch_to(inside);
        self.access(index);
    }

    fn masked_access(&mut self) {
        let index = self.value();
        self.access(index);
    }

    fn access(&mut self, index: Value) {
        let shift = self.below(4) as i32;
        let (mask, count) = (self.builder.i32_const(0x1fff), self.builder.i32_const(shift));
        // Without the mask most accesses trap, but addresses grow with loops.
        let index = if self.chance(10) { self.builder.op(Op::I32And, &[index, mask]) } else { index };
        let offset = self.builder.op(Op::I32Shl, &[index, count]);
        let base = self.builder.i32_const(pick(&mut self.choices, &[0, 16, 1024]));
        let mut address = self.builder.op(Op::I32Add, &[base, offset]);
        if self.chance(4) {
            let back = self.constant(SMALL);
            address = self.builder.op(Op::I32Add, &[address, back]);
        }
        let access = MemArg { offset: 0, align: 0, flags: MemFlags::empty(), alias: AliasClass::ANY };
        if self.chance(8) {
            let value = self.value();
            self.builder.store(Op::I32Store8, address, value, access);
        } else {
            let value = self.builder.load(Op::I32Load8U, address, access, Type::I32);
            self.add_to_sum(value);
        }
    }

    /// Leaves the function, the loop or the round.
    fn guard(&mut self, exits: &Exits) {
        let condition = self.condition();
        let (leave, stay) = (self.builder.make_block(), self.builder.make_block());
        self.builder.branch(condition, Target::new(leave), Target::new(stay));
        self.builder.seal_and_switch_to(leave);
        match (self.below(3), exits.after, exits.again) {
            (0, Some(after), _) => self.builder.jump(Target::new(after)),
            (1, _, Some(again)) => self.builder.jump(Target::new(again)),
            (_, _, _) => {
                let result = self.builder.use_var(self.sum);
                self.builder.return_(Some(result));
            }
        }
        self.builder.seal_and_switch_to(stay);
    }

    fn conditional(&mut self, depth: u32, exits: &Exits) {
        let condition = self.condition();
        let (then, otherwise, join) = (self.builder.make_block(), self.builder.make_block(), self.builder.make_block());
        self.builder.branch(condition, Target::new(then), Target::new(otherwise));
        for arm in [then, otherwise] {
            self.builder.seal_and_switch_to(arm);
            self.statements(depth, exits);
            self.builder.jump(Target::new(join));
        }
        self.builder.seal_and_switch_to(join);
    }

    /// `for (i = start; i < end; i += step) …`, and loops with any condition, tested before or after the round.
    fn a_loop(&mut self, depth: u32) {
        let counter = self.variable();
        let start = if self.chance(8) { self.constant(&[0, 1, 2, -1, i32::MAX - 3]) } else { self.value() };
        self.builder.def_var(counter, start);
        let end = if self.chance(8) { Some(self.operand()) } else { None };
        let step = pick(&mut self.choices, SMALL);
        let (head, inside, again, after) = (
            self.builder.make_block(),
            self.builder.make_block(),
            self.builder.make_block(),
            self.builder.make_block(),
        );
        let tests_first = self.chance(10);
        self.builder.jump(Target::new(if tests_first { head } else { inside }));
        self.builder.switch_to(inside);
        if tests_first {
            self.builder.switch_to(head);
            self.test(counter, end, inside, after);
            self.builder.seal_and_switch_to(inside);
        }
        self.statements(depth, &Exits { after: Some(after), again: Some(again) });
        self.builder.jump(Target::new(again));
        self.builder.seal_and_switch_to(again);
        let (value, step) = (self.builder.use_var(counter), self.builder.i32_const(step));
        let next = self.builder.op(Op::I32Add, &[value, step]);
        self.builder.def_var(counter, next);
        if tests_first {
            self.builder.jump(Target::new(head));
            self.builder.seal(head);
        } else {
            self.test(counter, end, inside, after);
            self.builder.seal(inside);
            self.builder.seal(head);
        }
        self.builder.seal_and_switch_to(after);
    }

    fn test(&mut self, counter: Variable, end: Option<Value>, inside: asc_ir::Block, after: asc_ir::Block) {
        let condition = match end {
            Some(end) => {
                let op = pick(&mut self.choices, COMPARISONS);
                let counter = self.builder.use_var(counter);
                self.builder.op(op, &[counter, end])
            }
            None => self.condition(),
        };
        self.builder.branch(condition, Target::new(inside), Target::new(after));
    }
}
