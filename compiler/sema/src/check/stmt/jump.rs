//! `break`, `continue`, labels, `return`, `throw`.

use asc_ast::{self as ast, ExprKind as AstKind, Ident, StmtKind as AstStmt};
use asc_hir::{self as hir, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Span, closest_name};

use super::super::flow::FlowState;
use super::super::{Checker, Target, TargetKind};

/// `string | null`: what a message may be.
const NULLABLE_STRING: Type = Type::Ref { to: hir::Reference::Class(hir::ClassId::STRING), nullable: true };

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_break(&mut self, label: Option<Ident>, span: Span, out: &mut Vec<Stmt>) {
        let found = match label {
            Some(label) => self.find_label(label, Code::TS1116),
            None => {
                let found = self.targets.iter().rposition(|target| target.kind != TargetKind::Block);
                if found.is_none() {
                    self.cx.error(Code::TS1105, span, &[]);
                }
                found
            }
        };
        if let Some(at) = found {
            let target = &mut self.targets[at];
            FlowState::join_into(&mut target.breaks, &self.flow);
            out.push(Stmt { kind: StmtKind::Break(target.label), span });
            self.flow.terminate();
        }
    }

    pub(super) fn check_continue(&mut self, label: Option<Ident>, span: Span, out: &mut Vec<Stmt>) {
        let found = match label {
            Some(label) => match self.find_label(label, Code::TS1115) {
                Some(at) if self.targets[at].kind != TargetKind::Loop => {
                    self.cx.error(Code::TS1115, label.span, &[]);
                    None
                }
                found => found,
            },
            None => {
                let found = self.targets.iter().rposition(|target| target.kind == TargetKind::Loop);
                if found.is_none() {
                    self.cx.error(Code::TS1104, span, &[]);
                }
                found
            }
        };
        if let Some(at) = found {
            let target = &mut self.targets[at];
            FlowState::join_into(&mut target.continues, &self.flow);
            out.push(Stmt { kind: StmtKind::Continue(target.label), span });
            self.flow.terminate();
        }
    }

    /// The statement with a label; an unknown one is reported, with the nearest.
    fn find_label(&mut self, label: Ident, code: Code) -> Option<usize> {
        let found = self.targets.iter().rposition(|target| target.names.contains(&label.name));
        if found.is_none() {
            let text = self.cx.text(label.name).to_string();
            let known: Vec<&str> =
                self.targets.iter().flat_map(|target| &target.names).map(|&name| self.cx.text(name)).collect();
            let mut diagnostic = Diagnostic::new(code, label.span, &[]);
            diagnostic.help = closest_name(&text, known).map(|nearest| format!("Did you mean '{nearest}'?"));
            self.cx.report(diagnostic);
        }
        found
    }

    /// `a: b: statement`. Loops and switches carry their labels themselves.
    pub(super) fn check_labeled(&mut self, label: Ident, body: &'a ast::Stmt, out: &mut Vec<Stmt>) {
        let mut names = vec![label];
        let mut inner = body;
        while let AstStmt::Labeled { label, body } = &inner.kind {
            names.push(*label);
            inner = body;
        }
        for (at, name) in names.iter().enumerate() {
            let is_outer = self.targets.iter().any(|target| target.names.contains(&name.name));
            if is_outer || names[..at].iter().any(|other| other.name == name.name) {
                let text = self.cx.text(name.name).to_string();
                self.cx.error(Code::TS1114, name.span, &[&text]);
            }
        }
        self.pending_labels = names.iter().map(|ident| ident.name).collect();
        match inner.kind {
            AstStmt::While { .. } | AstStmt::DoWhile { .. } | AstStmt::For(_) | AstStmt::Switch { .. } => {
                self.check_stmt(inner, out);
            }
            _ => {
                let label = self.enter_target(TargetKind::Block);
                let body = self.check_inner(inner);
                let target = self.leave_target();
                if let Some(breaks) = target.breaks {
                    self.flow.join(&breaks);
                    out.push(Stmt { kind: StmtKind::Labeled { label, body }, span: inner.span });
                } else {
                    out.extend(body);
                }
            }
        }
        self.pending_labels.clear();
    }

    /// Opens a statement that can be left by `break`; it takes the labels written before it.
    pub(super) fn enter_target(&mut self, kind: TargetKind) -> hir::LabelId {
        let label = self.new_label();
        let names = std::mem::take(&mut self.pending_labels);
        self.targets.push(Target { label, names, kind, breaks: None, continues: None });
        label
    }

    pub(super) fn leave_target(&mut self) -> Target {
        self.targets.pop().expect("a target is left that was entered")
    }

    pub(super) fn check_return(&mut self, value: Option<&'a ast::Expr>, span: Span, out: &mut Vec<Stmt>) {
        let Some(result) = self.result else {
            self.cx.error(Code::TS1108, span, &[]);
            return;
        };
        let value = match (value, result) {
            (Some(value), Type::Void) => {
                let effect = self.check_effect(value);
                out.push(Stmt { kind: StmtKind::Expr(effect), span });
                None
            }
            (Some(value), result) => Some(self.check_expr_as(value, result)),
            (None, Type::Void | Type::Error) => None,
            (None, _) if self.constructed_object().is_some() => self.constructed_object(),
            (None, result) => {
                let name = self.type_name(result);
                self.cx.error(Code::TS2322, span, &["void", &name]);
                None
            }
        };
        self.end_construction();
        out.push(Stmt { kind: StmtKind::Return(value), span });
        self.flow.terminate();
    }

    /// `throw new Error(message)` reports the message and the place to the host and ends the program. The object itself
    /// is never made.
    pub(super) fn check_throw(&mut self, value: &'a ast::Expr, span: Span, out: &mut Vec<Stmt>) {
        let mut thrown = value;
        while let AstKind::Paren(inner) = &thrown.kind {
            thrown = inner;
        }
        let message = match &thrown.kind {
            AstKind::New { args: Some(args), .. } => args.first().map(|arg| self.check_expr_as(arg, NULLABLE_STRING)),
            _ => None,
        };
        let abort = self.abort_with(message, span);
        out.extend(abort);
        self.flow.terminate();
    }
}
