//! What is known about the locals of a function at one point of its flow.
//!
//! Comes in: events in program order (assignments, tests, branches, joins). Goes out: whether a local has surely been
//! assigned and whether it is surely not null. Guaranteed: every fact holds on all paths to the point; the state costs
//! two bits per local, so that branches copy it freely. Not done here: bodies are never checked twice; a loop forgets
//! what its body might change before the body is checked.

use asc_hir::{BinaryOp, CastKind, Expr, ExprKind, LocalId, LogicalOp, UnaryOp};
use cranelift_entity::EntityRef;
use smallvec::SmallVec;

/// A set of locals.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct LocalSet {
    words: SmallVec<[u64; 2]>,
}

impl LocalSet {
    pub fn insert(&mut self, local: LocalId) {
        let (word, bit) = LocalSet::place(local);
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= bit;
    }

    pub fn remove(&mut self, local: LocalId) {
        let (word, bit) = LocalSet::place(local);
        if let Some(word) = self.words.get_mut(word) {
            *word &= !bit;
        }
    }

    pub fn contains(&self, local: LocalId) -> bool {
        let (word, bit) = LocalSet::place(local);
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }

    fn intersect(&mut self, other: &LocalSet) {
        self.words.truncate(other.words.len());
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    fn place(local: LocalId) -> (usize, u64) {
        (local.index() / 64, 1 << (local.index() % 64))
    }
}

/// The facts at a point.
#[derive(Clone, Default, Debug)]
pub struct FlowState {
    assigned: LocalSet,
    non_null: LocalSet,
    /// No path leads here: every fact holds.
    terminated: bool,
}

/// What an assignment stores.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stored {
    NonNull,
    MaybeNull,
}

impl Stored {
    /// Of a value of this expression's kind.
    pub fn of(state: &FlowState, value: &Expr) -> Stored {
        if state.is_expression_non_null(value) { Stored::NonNull } else { Stored::MaybeNull }
    }
}

/// The outcome of a condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    True,
    False,
}

impl Outcome {
    fn opposite(self) -> Outcome {
        match self {
            Outcome::True => Outcome::False,
            Outcome::False => Outcome::True,
        }
    }
}

impl FlowState {
    pub fn is_terminated(&self) -> bool {
        self.terminated
    }

    /// No path goes on from here.
    pub fn terminate(&mut self) {
        self.terminated = true;
    }

    /// The local has a value on every path.
    pub fn is_assigned(&self, local: LocalId) -> bool {
        self.terminated || self.assigned.contains(local)
    }

    /// The local is not null on any path.
    pub fn is_non_null(&self, local: LocalId) -> bool {
        self.terminated || self.non_null.contains(local)
    }

    /// The local gets a value here. Parameters are assigned at entry.
    pub fn assign(&mut self, local: LocalId, stored: Stored) {
        self.assigned.insert(local);
        match stored {
            Stored::NonNull => self.non_null.insert(local),
            Stored::MaybeNull => self.non_null.remove(local),
        }
    }

    /// The local comes into scope without a value: what an earlier run of its scope left is no value.
    pub fn declare(&mut self, local: LocalId) {
        self.assigned.remove(local);
        self.non_null.remove(local);
    }

    /// Before a loop: whatever the loop assigns may be null when it comes round again.
    pub fn enter_loop(&mut self, assigned_in_loop: impl IntoIterator<Item = LocalId>) {
        for local in assigned_in_loop {
            self.non_null.remove(local);
        }
    }

    /// Joins another path that arrives here.
    pub fn join(&mut self, other: &FlowState) {
        if other.terminated {
            return;
        }
        if self.terminated {
            *self = other.clone();
            return;
        }
        self.assigned.intersect(&other.assigned);
        self.non_null.intersect(&other.non_null);
    }

    /// Joins a path into one that so far nothing has reached.
    pub fn join_into(slot: &mut Option<FlowState>, state: &FlowState) {
        match slot {
            Some(target) => target.join(state),
            None => *slot = Some(state.clone()),
        }
    }

    /// What the outcome of a condition tells about references: `x`, `!x`, `x != null`, `(x = v) != null` and their
    /// combinations by `&&` and `||`.
    pub fn assume(&mut self, condition: &Expr, outcome: Outcome) {
        let mut known = KnownLocals::new();
        not_null_when(condition, outcome, &mut known);
        for local in known {
            self.non_null.insert(local);
        }
    }

    /// Whether an expression of reference type surely gives no null here.
    pub fn is_expression_non_null(&self, value: &Expr) -> bool {
        if !value.ty.is_nullable() {
            return true;
        }
        match &value.kind {
            ExprKind::Local(local) => self.is_non_null(*local),
            ExprKind::SetLocal { value, .. } | ExprKind::SetGlobal { value, .. } => self.is_expression_non_null(value),
            ExprKind::Cast { kind: CastKind::Reinterpret | CastKind::AssumeNonNull, operand } => {
                self.is_expression_non_null(operand)
            }
            ExprKind::Conditional { then, otherwise, .. } => {
                self.is_expression_non_null(then) && self.is_expression_non_null(otherwise)
            }
            // `a || b` is `b` exactly when `a` is null.
            ExprKind::Logical { op: LogicalOp::Or, left, right } => {
                self.is_expression_non_null(left) || self.is_expression_non_null(right)
            }
            ExprKind::Block { value: Some(value), .. } => self.is_expression_non_null(value),
            _ => false,
        }
    }
}

/// The locals that a condition tells not to be null.
type KnownLocals = SmallVec<[LocalId; 4]>;

/// Adds the locals that are not null behind a condition with this outcome.
fn not_null_when(condition: &Expr, outcome: Outcome, known: &mut KnownLocals) {
    match (&condition.kind, outcome) {
        (ExprKind::Unary { op: UnaryOp::Not, operand }, _) => not_null_when(operand, outcome.opposite(), known),
        (ExprKind::Logical { op: op @ LogicalOp::And, .. }, Outcome::True)
        | (ExprKind::Logical { op: op @ LogicalOp::Or, .. }, Outcome::False) => {
            for part in operands_in_order(condition, *op) {
                forget_assigned(part, known);
                not_null_when(part, outcome, known);
            }
        }
        (ExprKind::Cast { kind: CastKind::Truthy, operand }, Outcome::True) => not_null(operand, known),
        (ExprKind::Binary { op: BinaryOp::Ne, left, right }, Outcome::True)
        | (ExprKind::Binary { op: BinaryOp::Eq, left, right }, Outcome::False) => {
            if matches!(right.kind, ExprKind::Null) {
                not_null(left, known);
            } else if matches!(left.kind, ExprKind::Null) {
                not_null(right, known);
            }
        }
        (ExprKind::Operator { op: asc_ops::Op::RefIsNull, args, .. }, Outcome::False) => {
            args.iter().for_each(|arg| not_null(arg, known));
        }
        _ => {}
    }
}

/// Adds the locals that are not null because the value of an expression is not.
fn not_null(value: &Expr, known: &mut KnownLocals) {
    match &value.kind {
        ExprKind::Local(local) => known.push(*local),
        ExprKind::SetLocal { local, value } => {
            not_null(value, known);
            known.push(*local);
        }
        ExprKind::Cast { kind: CastKind::Reinterpret | CastKind::AssumeNonNull, operand } => not_null(operand, known),
        // The value of `a && b` is not null only if `b` is not, which is evaluated only if `a` is not.
        ExprKind::Logical { op: LogicalOp::And, .. } => {
            for part in operands_in_order(value, LogicalOp::And) {
                forget_assigned(part, known);
                not_null(part, known);
            }
        }
        _ => {}
    }
}

/// The operands of a chain of one operator, which nests to the left.
fn operands_in_order(expr: &Expr, chained: LogicalOp) -> SmallVec<[&Expr; 4]> {
    let mut operands = SmallVec::new();
    let mut rest = expr;
    while let ExprKind::Logical { op, left, right } = &rest.kind
        && *op == chained
    {
        operands.push(&**right);
        rest = left;
    }
    operands.push(rest);
    operands.reverse();
    operands
}

/// Drops what is known of locals that an expression assigns.
fn forget_assigned(expr: &Expr, known: &mut KnownLocals) {
    if known.is_empty() {
        return;
    }
    match &expr.kind {
        ExprKind::SetLocal { local, value } => {
            known.retain(|other| other != local);
            forget_assigned(value, known);
        }
        ExprKind::Unary { operand, .. }
        | ExprKind::Cast { operand, .. }
        | ExprKind::InstanceOf { operand, .. }
        | ExprKind::Field { object: operand, .. } => forget_assigned(operand, known),
        ExprKind::SetField { object, value, .. } => {
            forget_assigned(object, known);
            forget_assigned(value, known);
        }
        ExprKind::SetGlobal { value, .. } => forget_assigned(value, known),
        ExprKind::Binary { left, right, .. } | ExprKind::Logical { left, right, .. } => {
            forget_assigned(left, known);
            forget_assigned(right, known);
        }
        ExprKind::Conditional { test, then, otherwise } => {
            [test, then, otherwise].into_iter().for_each(|part| forget_assigned(part, known));
        }
        ExprKind::Call { args, .. } | ExprKind::Operator { args, .. } => {
            args.iter().for_each(|arg| forget_assigned(arg, known));
        }
        ExprKind::CallObject { callee, args, .. } | ExprKind::CallIndex { index: callee, args, .. } => {
            forget_assigned(callee, known);
            args.iter().for_each(|arg| forget_assigned(arg, known));
        }
        // Statements may assign anything.
        ExprKind::Block { .. } => known.clear(),
        ExprKind::Const(_)
        | ExprKind::Null
        | ExprKind::String(_)
        | ExprKind::StaticAddress { .. }
        | ExprKind::StaticObject(_)
        | ExprKind::RttiBase
        | ExprKind::HeapBase
        | ExprKind::DataEnd
        | ExprKind::FunctionObject(_)
        | ExprKind::FunctionReference(_)
        | ExprKind::Local(_)
        | ExprKind::Global(_)
        | ExprKind::New(_)
        | ExprKind::Unreachable => {}
    }
}
