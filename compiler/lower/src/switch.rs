//! `switch`: jump tables where the cases are dense integers, a search tree over them where there are many, otherwise one
//! test after the other.

use crate::function::{FunctionLowerer, variable};
use asc_hir::{BinaryOp, Case, Const, Expr, ExprKind, LocalId, Stmt, StmtKind, Type};
use asc_ir::{Block, Target, Value};
use asc_ops::Op;
use rustc_hash::FxHashSet;

/// Fewer cases than this are compared one after the other.
const MIN_TABLE: usize = 4;

/// A table may have so many entries per case.
const MAX_ENTRIES_PER_CASE: i128 = 3;

/// A constant case: the value of the subject and where it goes.
pub(crate) type Entry = (i128, Block);

/// What a dispatch compares, and where it goes when no case fits.
pub(crate) struct Dispatch {
    pub(crate) subject: Value,
    pub(crate) ty: Type,
    pub(crate) default: Block,
}

impl FunctionLowerer<'_, '_> {
    pub(crate) fn switch(&mut self, stmt: &Stmt) {
        let StmtKind::Switch { label, subject, cases, default } = &stmt.kind else { return };
        let exit = self.builder.make_block();
        let bodies: Vec<Block> = cases.iter().map(|_| self.builder.make_block()).collect();
        let otherwise = default.and_then(|at| bodies.get(at).copied()).unwrap_or(exit);
        self.set_exit(*label, exit);
        match self.constant_cases(*subject, cases, &bodies) {
            Some(entries) => {
                let ty = self.function.locals[*subject].ty;
                let subject = self.builder.use_var(variable(*subject));
                self.dispatch(&Dispatch { subject, ty, default: otherwise }, entries);
            }
            None => self.test_cases(cases, &bodies, otherwise),
        }
        for (case, &body) in cases.iter().zip(&bodies) {
            // The end of a body falls through to the next.
            self.at(stmt.span);
            self.builder.jump(Target::new(body));
            self.builder.seal_and_switch_to(body);
            self.stmts(&case.body);
        }
        self.at(stmt.span);
        self.builder.fall_into(exit);
    }

    /// The cases in order, without repetitions, if all compare the subject with an integer constant.
    fn constant_cases(&self, subject: LocalId, cases: &[Case], bodies: &[Block]) -> Option<Vec<Entry>> {
        let ty = self.function.locals[subject].ty;
        if !ty.is_integer() {
            return None;
        }
        let mut seen = FxHashSet::default();
        let mut entries = Vec::new();
        for (case, &body) in cases.iter().zip(bodies) {
            for test in &case.tests {
                let value = constant_test(test, subject)?;
                let key = if ty.is_signed() { i128::from(value) } else { i128::from(value as u64) };
                if seen.insert(key) {
                    entries.push((key, body));
                }
            }
        }
        Some(entries)
    }

    fn test_cases(&mut self, cases: &[Case], bodies: &[Block], otherwise: Block) {
        let tests = cases.iter().zip(bodies).flat_map(|(case, &body)| case.tests.iter().map(move |test| (test, body)));
        let mut tests = tests.peekable();
        if tests.peek().is_none() {
            return self.builder.jump(Target::new(otherwise));
        }
        while let Some((test, body)) = tests.next() {
            let last = tests.peek().is_none();
            let next = if last { otherwise } else { self.builder.make_block() };
            self.condition(test, Target::new(body), Target::new(next));
            if !last {
                self.builder.seal_and_switch_to(next);
            }
        }
    }

    pub(crate) fn dispatch(&mut self, dispatch: &Dispatch, mut entries: Vec<Entry>) {
        if entries.len() < MIN_TABLE {
            return self.compare(dispatch, &entries);
        }
        entries.sort_unstable_by_key(|&(key, _)| key);
        let clusters = clusters(&entries);
        self.search(dispatch, &clusters);
    }

    /// Binary search for the cluster that may hold the subject.
    fn search(&mut self, dispatch: &Dispatch, clusters: &[&[Entry]]) {
        let cases: usize = clusters.iter().map(|cluster| cluster.len()).sum();
        if let [only] = clusters
            && cases >= MIN_TABLE
        {
            return self.table(dispatch, only);
        }
        if cases < MIN_TABLE {
            return self.compare(dispatch, &clusters.concat());
        }
        let (low, high) = clusters.split_at(clusters.len() / 2);
        let (below, above) = (self.builder.make_block(), self.builder.make_block());
        let pivot = self.key(high[0][0].0, dispatch.ty);
        let less = self.apply(BinaryOp::Lt, dispatch.ty, dispatch.subject, pivot);
        self.builder.branch(less, Target::new(below), Target::new(above));
        self.builder.seal_and_switch_to(below);
        self.search(dispatch, low);
        self.builder.seal_and_switch_to(above);
        self.search(dispatch, high);
    }

    fn compare(&mut self, dispatch: &Dispatch, entries: &[Entry]) {
        if entries.is_empty() {
            return self.builder.jump(Target::new(dispatch.default));
        }
        for (at, &(key, body)) in entries.iter().enumerate() {
            let last = at + 1 == entries.len();
            let next = if last { dispatch.default } else { self.builder.make_block() };
            let key = self.key(key, dispatch.ty);
            let equal = self.apply(BinaryOp::Eq, dispatch.ty, dispatch.subject, key);
            self.builder.branch(equal, Target::new(body), Target::new(next));
            if !last {
                self.builder.seal_and_switch_to(next);
            }
        }
    }

    /// A jump table over sorted, dense cases.
    fn table(&mut self, dispatch: &Dispatch, entries: &[Entry]) {
        let (first, last) = (entries[0].0, entries[entries.len() - 1].0);
        let default = Target::new(dispatch.default);
        let mut targets = vec![default.clone(); (last - first + 1) as usize];
        for &(key, body) in entries {
            targets[(key - first) as usize] = Target::new(body);
        }
        let mut index = dispatch.subject;
        if dispatch.ty.bits() == 64 {
            index = self.narrow_index(dispatch, first, last);
        } else if first != 0 {
            let first = self.key(first, dispatch.ty);
            index = self.builder.op(Op::I32Sub, &[index, first]);
        }
        self.builder.switch(index, targets, default);
    }

    /// The 32-bit index of a 64-bit subject in a table; what is out of range goes to the default first.
    fn narrow_index(&mut self, dispatch: &Dispatch, first: i128, last: i128) -> Value {
        let inside = self.builder.make_block();
        let base = self.key(first, dispatch.ty);
        let offset = self.builder.op(Op::I64Sub, &[dispatch.subject, base]);
        let most = self.builder.i64_const((last - first) as i64);
        let fits = self.builder.op(Op::I64LeU, &[offset, most]);
        self.builder.branch(fits, Target::new(inside), Target::new(dispatch.default));
        self.builder.seal_and_switch_to(inside);
        self.builder.op(Op::I32WrapI64, &[offset])
    }

    fn key(&mut self, key: i128, ty: Type) -> Value {
        self.integer(key as i64, ty)
    }
}

/// The constant that a test compares the subject with.
fn constant_test(test: &Expr, subject: LocalId) -> Option<i64> {
    let ExprKind::Binary { op: BinaryOp::Eq, left, right } = &test.kind else { return None };
    match (&left.kind, &right.kind) {
        (ExprKind::Local(local), ExprKind::Const(Const::Int(value))) if *local == subject => Some(*value),
        _ => None,
    }
}

/// Cuts sorted cases into runs that are dense enough for a table, and single cases between them.
fn clusters(entries: &[Entry]) -> Vec<&[Entry]> {
    let mut clusters = Vec::new();
    let mut start = 0;
    while start < entries.len() {
        let mut end = start + 1;
        // The longest run whose every prefix is dense.
        while end < entries.len()
            && entries[end].0 - entries[start].0 < MAX_ENTRIES_PER_CASE * (end + 1 - start) as i128
        {
            end += 1;
        }
        if end - start < MIN_TABLE {
            end = start + 1;
        }
        clusters.push(&entries[start..end]);
        start = end;
    }
    clusters
}
