//! Tests of inferred types: `//^ i32` below a line asserts the type of the expression at the `^`.
//!
//! One `^` means the largest expression that starts at its column; several mean the one that they underline. The type is
//! that of the checked program, conversions that the context adds left out.

use crate::case::Case;
use crate::compile;
use asc_driver::{Style, render};
use asc_hir::{Expr, ExprKind, FuncKind, LoopTest, Program, Stmt, StmtKind};
use libtest_mimic::Failed;

/// Checks the program and compares the types at all marks.
pub fn check(case: &Case) -> Result<(), Failed> {
    let checked = compile::check(case, &compile::options(case, &[])?);
    let Ok(program) = &checked.result else {
        return Err(render(&checked.diagnostics.into_sorted(), &checked.sources, Style::Plain).into());
    };
    let base = checked.sources.files().find(|(_, file)| file.path == case.file_name()).map_or(0, |(_, file)| file.base);
    let mut wrong = String::new();
    for mark in marks(&case.text) {
        let found = find(program, base, &mark).map(|expr| asc_hir::print::print_type(program, expr.ty));
        let found = found.unwrap_or_else(|| "no expression".to_string());
        if found != mark.ty {
            wrong += &format!("line {}: expected {}, found {found}\n", mark.line, mark.ty);
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// An asserted type.
struct Mark<'a> {
    /// Of the assertion itself, from 1.
    line: usize,
    /// Byte offsets in the file of what the `^` underline.
    start: u32,
    end: u32,
    ty: &'a str,
}

/// A mark belongs to the nearest line above that is no mark itself.
fn marks(text: &str) -> Vec<Mark<'_>> {
    let mut marks = Vec::new();
    let (mut offset, mut marked) = (0, 0);
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let assertion = line.trim_start().strip_prefix("//").map(str::trim_start).filter(|rest| rest.starts_with('^'));
        match assertion {
            Some(rest) => {
                let ty = rest.trim_start_matches('^');
                let column = line.find('^').unwrap_or(0);
                let start = (marked + column) as u32;
                marks.push(Mark { line: at + 1, start, end: start + (rest.len() - ty.len()) as u32, ty: ty.trim() });
            }
            None => marked = offset,
        }
        offset += line.len();
    }
    marks
}

fn find<'a>(program: &'a Program, base: u32, mark: &Mark<'_>) -> Option<&'a Expr> {
    let mut exprs = Vec::new();
    for function in program.functions.values() {
        if let FuncKind::Body(stmts) = &function.kind {
            stmts.iter().for_each(|stmt| visit_stmt(stmt, &mut exprs));
        }
    }
    let (start, end) = (base + mark.start, base + mark.end);
    let is_underlined = |expr: &&&Expr| expr.span.start == start && (end == start + 1 || expr.span.end == end);
    // Of equal spans the innermost is the expression as written, the others are conversions around it.
    exprs.iter().filter(is_underlined).max_by_key(|expr| expr.span.len()).copied()
}

fn visit_stmt<'a>(stmt: &'a Stmt, found: &mut Vec<&'a Expr>) {
    let mut block = |stmts: &'a [Stmt]| stmts.iter().for_each(|stmt| visit_stmt(stmt, found));
    match &stmt.kind {
        StmtKind::Expr(expr) => visit_expr(expr, found),
        StmtKind::Let { value, .. } | StmtKind::Return(value) => value.iter().for_each(|expr| visit_expr(expr, found)),
        StmtKind::If { test, then, otherwise } => {
            block(then);
            block(otherwise);
            visit_expr(test, found);
        }
        StmtKind::Loop(inner) => {
            block(&inner.body);
            inner.update.iter().for_each(|expr| visit_expr(expr, found));
            match &inner.test {
                LoopTest::Never => {}
                LoopTest::Before(test) | LoopTest::After(test) => visit_expr(test, found),
            }
        }
        StmtKind::Labeled { body, .. } => block(body),
        StmtKind::Switch { cases, .. } => {
            for case in cases {
                case.tests.iter().for_each(|test| visit_expr(test, found));
                case.body.iter().for_each(|stmt| visit_stmt(stmt, found));
            }
        }
        StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Unreachable => {}
    }
}

/// Outer expressions come before inner ones.
fn visit_expr<'a>(expr: &'a Expr, found: &mut Vec<&'a Expr>) {
    found.push(expr);
    let mut each = |exprs: &'a [Expr]| exprs.iter().for_each(|expr| visit_expr(expr, found));
    match &expr.kind {
        ExprKind::SetLocal { value: inner, .. }
        | ExprKind::SetGlobal { value: inner, .. }
        | ExprKind::Unary { operand: inner, .. }
        | ExprKind::Field { object: inner, .. }
        | ExprKind::InstanceOf { operand: inner, .. }
        | ExprKind::Cast { operand: inner, .. } => visit_expr(inner, found),
        ExprKind::Binary { left, right, .. } | ExprKind::Logical { left, right, .. } => {
            visit_expr(left, found);
            visit_expr(right, found);
        }
        ExprKind::SetField { object, value, .. } => {
            visit_expr(object, found);
            visit_expr(value, found);
        }
        ExprKind::Conditional { test, then, otherwise } => {
            [test, then, otherwise].into_iter().for_each(|expr| visit_expr(expr, found));
        }
        ExprKind::Call { args, .. } | ExprKind::Operator { args, .. } => each(args),
        ExprKind::CallObject { callee: target, args, .. } | ExprKind::CallIndex { index: target, args, .. } => {
            each(args);
            visit_expr(target, found);
        }
        ExprKind::Block { stmts, value } => {
            stmts.iter().for_each(|stmt| visit_stmt(stmt, found));
            value.iter().for_each(|expr| visit_expr(expr, found));
        }
        ExprKind::Const(_)
        | ExprKind::Null
        | ExprKind::String(_)
        | ExprKind::StaticAddress { .. }
        | ExprKind::StaticObject(_)
        | ExprKind::RttiBase
        | ExprKind::New(_)
        | ExprKind::HeapBase
        | ExprKind::DataEnd
        | ExprKind::FunctionObject(_)
        | ExprKind::FunctionReference(_)
        | ExprKind::Local(_)
        | ExprKind::Global(_)
        | ExprKind::Unreachable => {}
    }
}
