//! The names that a piece of syntax assigns, whatever they stand for.

use asc_ast::expr::ObjectMember;
use asc_ast::stmt::ForHead;
use asc_ast::{self as ast, DeclKind, ExprKind, Pattern, StmtKind};
use asc_source::Name;

/// Collects assigned names. Nested functions are passed over: they cannot assign the variables of others.
#[derive(Default)]
pub(super) struct Assigned {
    pub(super) names: Vec<Name>,
}

impl Assigned {
    pub(super) fn visit_stmt(&mut self, stmt: &ast::Stmt) {
        match &stmt.kind {
            StmtKind::Block(stmts) => self.visit_stmts(stmts),
            StmtKind::Expr(expr) | StmtKind::Throw { value: expr } => self.visit_expr(expr),
            StmtKind::Return { value } => value.iter().for_each(|value| self.visit_expr(value)),
            StmtKind::Decl(decl) => {
                if let DeclKind::Variables(list) = &decl.kind {
                    list.declarators.iter().filter_map(|one| one.init.as_ref()).for_each(|init| self.visit_expr(init));
                }
            }
            StmtKind::If { .. } => self.visit_if(stmt),
            StmtKind::While { test, body } | StmtKind::DoWhile { body, test } => {
                self.visit_expr(test);
                self.visit_stmt(body);
            }
            StmtKind::For(statement) => {
                statement.init.iter().for_each(|init| self.visit_stmt(init));
                statement.test.iter().chain(&statement.update).for_each(|expr| self.visit_expr(expr));
                self.visit_stmt(&statement.body);
            }
            StmtKind::ForOf(each) | StmtKind::ForIn(each) => {
                if let ForHead::Target(pattern) = &each.head {
                    self.visit_pattern(pattern);
                }
                self.visit_expr(&each.subject);
                self.visit_stmt(&each.body);
            }
            StmtKind::Switch { subject, cases } => {
                self.visit_expr(subject);
                for case in cases {
                    case.test.iter().for_each(|test| self.visit_expr(test));
                    self.visit_stmts(&case.body);
                }
            }
            StmtKind::Labeled { body, .. } | StmtKind::With { body, .. } => self.visit_stmt(body),
            StmtKind::Try(statement) => {
                self.visit_stmts(&statement.block);
                statement.catch.iter().for_each(|catch| self.visit_stmts(&catch.body));
                statement.finally.iter().for_each(|finally| self.visit_stmts(finally));
            }
            StmtKind::Empty
            | StmtKind::Break { .. }
            | StmtKind::Continue { .. }
            | StmtKind::Debugger
            | StmtKind::Error => {}
        }
    }

    /// A chain of `else if` nests as deep as it is long.
    fn visit_if(&mut self, stmt: &ast::Stmt) {
        let mut next = Some(stmt);
        while let Some(stmt) = next {
            let StmtKind::If { test, then, otherwise } = &stmt.kind else { return self.visit_stmt(stmt) };
            self.visit_expr(test);
            self.visit_stmt(then);
            next = otherwise.as_deref();
        }
    }

    fn visit_stmts(&mut self, stmts: &[ast::Stmt]) {
        stmts.iter().for_each(|stmt| self.visit_stmt(stmt));
    }

    pub(super) fn visit_expr(&mut self, expr: &ast::Expr) {
        // A chain of operators nests to the left as deep as it is long: it is walked in a loop.
        let mut expr = expr;
        loop {
            expr = match &expr.kind {
                ExprKind::Binary { left, right, .. } | ExprKind::Logical { left, right, .. } => {
                    self.visit_expr(right);
                    left
                }
                ExprKind::Paren(inner) | ExprKind::NonNull(inner) | ExprKind::OptionalChain(inner) => inner,
                _ => return self.visit_other(expr),
            };
        }
    }

    fn visit_other(&mut self, expr: &ast::Expr) {
        match &expr.kind {
            ExprKind::Assign { target, value, .. } => {
                self.visit_target(target);
                self.visit_expr(value);
            }
            ExprKind::Update { operand, .. } => self.visit_target(operand),
            ExprKind::AssignPattern { target, value } => {
                self.visit_pattern(target);
                self.visit_expr(value);
            }
            ExprKind::Unary { operand: inner, .. }
            | ExprKind::Cast { expr: inner, .. }
            | ExprKind::ConstCast { expr: inner, .. }
            | ExprKind::Satisfies { expr: inner, .. }
            | ExprKind::InstanceOf { expr: inner, .. }
            | ExprKind::Instantiation { expr: inner, .. }
            | ExprKind::Member { object: inner, .. }
            | ExprKind::Spread(inner)
            | ExprKind::Await(inner) => self.visit_expr(inner),
            ExprKind::Yield { argument, .. } => argument.iter().for_each(|argument| self.visit_expr(argument)),
            ExprKind::Index { object, index, .. } => {
                self.visit_expr(object);
                self.visit_expr(index);
            }
            ExprKind::In { left, right } => {
                self.visit_expr(left);
                self.visit_expr(right);
            }
            ExprKind::Conditional { test, then, otherwise } => {
                [test, then, otherwise].into_iter().for_each(|part| self.visit_expr(part));
            }
            ExprKind::Comma { exprs } | ExprKind::ImportCall { args: exprs } => {
                exprs.iter().for_each(|part| self.visit_expr(part));
            }
            ExprKind::Call { callee, args, .. } => {
                self.visit_expr(callee);
                args.iter().for_each(|arg| self.visit_expr(arg));
            }
            ExprKind::New { callee, args, .. } => {
                self.visit_expr(callee);
                args.iter().flatten().for_each(|arg| self.visit_expr(arg));
            }
            ExprKind::Array { elements } => elements.iter().flatten().for_each(|element| self.visit_expr(element)),
            ExprKind::Object { members } => members.iter().for_each(|member| self.visit_member(member)),
            ExprKind::Template(template) | ExprKind::TaggedTemplate { template, .. } => {
                template.exprs.iter().for_each(|part| self.visit_expr(part));
            }
            _ => {}
        }
    }

    fn visit_member(&mut self, member: &ObjectMember) {
        match member {
            ObjectMember::Property { value, .. }
            | ObjectMember::ShorthandDefault { value, .. }
            | ObjectMember::Spread { expr: value, .. } => self.visit_expr(value),
            ObjectMember::Shorthand { .. } | ObjectMember::Method { .. } => {}
        }
    }

    fn visit_target(&mut self, target: &ast::Expr) {
        match &target.kind {
            ExprKind::Ident(name) => self.names.push(*name),
            ExprKind::Paren(inner) => self.visit_target(inner),
            _ => self.visit_expr(target),
        }
    }

    fn visit_pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Ident(ident) => self.names.push(ident.name),
            Pattern::Array { elements, rest, .. } => {
                elements.iter().flatten().for_each(|element| self.visit_pattern(&element.pattern));
                rest.iter().for_each(|rest| self.visit_pattern(rest));
            }
            Pattern::Object { properties, rest, .. } => {
                properties.iter().for_each(|property| self.visit_pattern(&property.value.pattern));
                rest.iter().for_each(|rest| self.visit_pattern(rest));
            }
            Pattern::Expr(expr) => self.visit_target(expr),
        }
    }
}
