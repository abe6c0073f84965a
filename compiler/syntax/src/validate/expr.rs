//! Expressions: `super`, `await`, `yield`, and what surrounds them.

use super::Validator;
use super::function::ParamPlace;
use asc_ast::expr::{LogicalOp, ObjectMember};
use asc_ast::{Expr, ExprKind, Modifiers, Pattern, PropertyName};
use asc_source::Code;
use smallvec::SmallVec;

impl Validator<'_> {
    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        for expr in exprs {
            self.expr(expr);
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Null | ExprKind::True | ExprKind::False | ExprKind::This | ExprKind::Ident(_) => {}
            ExprKind::Integer { .. } | ExprKind::Float(_) | ExprKind::BigInt { .. } | ExprKind::String(_) => {}
            ExprKind::Regex { .. } | ExprKind::ImportMeta | ExprKind::NewTarget | ExprKind::Error => {}
            ExprKind::Super => self.error(Code::TS1034, expr.span, &[]),
            ExprKind::PrivateName(_) => self.error(Code::TS1451, expr.span, &[]),
            ExprKind::Template(template) => self.exprs(&template.exprs),
            ExprKind::Array { elements } => self.exprs(elements.iter().flatten()),
            ExprKind::Object { members } => self.object(members),
            ExprKind::Function(function) => self.function(function, ParamPlace::Elsewhere),
            ExprKind::Class(class) => self.class(class, &Modifiers::default()),
            ExprKind::Comma { exprs } | ExprKind::ImportCall { args: exprs } => self.exprs(exprs),
            ExprKind::Paren(operand) | ExprKind::Unary { operand, .. } | ExprKind::Spread(operand) => {
                self.expr(operand)
            }
            ExprKind::OptionalChain(operand) | ExprKind::NonNull(operand) => self.expr(operand),
            ExprKind::ConstCast { expr: operand, .. } => self.expr(operand),
            ExprKind::Cast { expr: operand, ty, .. }
            | ExprKind::Satisfies { expr: operand, ty }
            | ExprKind::InstanceOf { expr: operand, ty } => {
                self.expr(operand);
                self.ty(ty);
            }
            ExprKind::Binary { .. } | ExprKind::Logical { .. } => self.operators(expr),
            ExprKind::Conditional { test, then, otherwise } => self.exprs([&**test, &**then, &**otherwise]),
            ExprKind::Await(_) | ExprKind::Yield { .. } => self.suspension(expr),
            _ => self.compound(expr),
        }
    }

    /// Expressions with a rule of their own.
    fn compound(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Update { operand, .. } => self.expr(operand),
            ExprKind::Assign { target, value, .. } => {
                if matches!(target.kind, ExprKind::OptionalChain(_)) {
                    self.error(Code::TS2779, target.span, &[]);
                }
                self.exprs([&**target, &**value]);
            }
            ExprKind::AssignPattern { target, value } => {
                self.pattern(target);
                self.expr(value);
            }
            // A name before `in` and a `super` before its member are in their places.
            ExprKind::In { left, right } => {
                if !matches!(left.kind, ExprKind::PrivateName(_)) {
                    self.expr(left);
                }
                self.expr(right);
            }
            ExprKind::Member { object, .. } => self.unless_super(object),
            ExprKind::Index { object, index, .. } => {
                self.unless_super(object);
                self.expr(index);
            }
            ExprKind::Call { callee, type_args, args, .. } => {
                self.unless_super(callee);
                type_args.iter().flatten().for_each(|ty| self.ty(ty));
                self.exprs(args);
            }
            ExprKind::New { callee, type_args, args } => {
                self.expr(callee);
                type_args.iter().flatten().for_each(|ty| self.ty(ty));
                self.exprs(args.iter().flatten());
            }
            ExprKind::Instantiation { expr, type_args } => {
                self.expr(expr);
                type_args.iter().for_each(|ty| self.ty(ty));
            }
            ExprKind::TaggedTemplate { tag, type_args, template } => {
                self.expr(tag);
                type_args.iter().flatten().for_each(|ty| self.ty(ty));
                self.exprs(&template.exprs);
            }
            _ => {}
        }
    }

    /// A chain `a + b + c` nests to the left as deep as it is long: it is walked down first, then judged upwards.
    fn operators(&mut self, expr: &Expr) {
        let mut rights: SmallVec<[&Expr; 8]> = SmallVec::new();
        let mut innermost = expr;
        loop {
            match &innermost.kind {
                ExprKind::Binary { left, right, .. } => {
                    rights.push(&**right);
                    innermost = left;
                }
                ExprKind::Logical { op, left, right, .. } => {
                    self.mixed(*op, left);
                    self.mixed(*op, right);
                    rights.push(&**right);
                    innermost = left;
                }
                _ => break,
            }
        }
        self.expr(innermost);
        self.exprs(rights.into_iter().rev());
    }

    fn unless_super(&mut self, expr: &Expr) {
        if !matches!(expr.kind, ExprKind::Super) {
            self.expr(expr);
        }
    }

    /// `await` and `yield`.
    fn suspension(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Await(operand) => {
                if self.scope.function.is_some_and(|function| !function.is_async) {
                    self.error(Code::TS1308, expr.span, &[]);
                }
                self.expr(operand);
            }
            ExprKind::Yield { argument, .. } => {
                if !self.scope.function.is_some_and(|function| function.is_generator) {
                    self.error(Code::TS1163, expr.span, &[]);
                }
                self.exprs(argument.as_deref());
            }
            _ => {}
        }
    }

    /// `??` does not mix with `&&` and `||`.
    fn mixed(&mut self, op: LogicalOp, operand: &Expr) {
        if let ExprKind::Logical { op: inner, op_span, .. } = &operand.kind
            && (op == LogicalOp::Coalesce) != (*inner == LogicalOp::Coalesce)
        {
            self.error(Code::TS5076, *op_span, &[inner.text(), op.text()]);
        }
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Ident(_) => {}
            Pattern::Array { elements, rest, .. } => {
                for element in elements.iter().flatten() {
                    self.pattern(&element.pattern);
                    self.exprs(&element.default);
                }
                rest.iter().for_each(|rest| self.pattern(rest));
            }
            Pattern::Object { properties, rest, .. } => {
                for property in properties {
                    self.property_name(&property.key);
                    self.pattern(&property.value.pattern);
                    self.exprs(&property.value.default);
                }
                rest.iter().for_each(|rest| self.pattern(rest));
            }
            Pattern::Expr(expr) => self.expr(expr),
        }
    }

    pub(super) fn property_name(&mut self, name: &PropertyName) {
        if let PropertyName::Computed { expr, .. } = name {
            self.expr(expr);
        }
    }

    fn object(&mut self, members: &[ObjectMember]) {
        for member in members {
            match member {
                ObjectMember::Property { name, value } => {
                    self.object_name(name);
                    self.expr(value);
                }
                ObjectMember::Shorthand { .. } => {}
                ObjectMember::ShorthandDefault { name, value } => {
                    self.error(Code::TS1312, name.span, &[]);
                    self.expr(value);
                }
                ObjectMember::Method { name, kind, function, decorators } => {
                    self.object_name(name);
                    self.reject_decorators(decorators);
                    self.accessor(name, *kind, function);
                    self.function(function, ParamPlace::Elsewhere);
                }
                ObjectMember::Spread { expr, .. } => self.expr(expr),
            }
        }
    }

    fn object_name(&mut self, name: &PropertyName) {
        if let PropertyName::Private(ident) = name {
            self.error(Code::TS1451, ident.span, &[]);
        }
        self.property_name(name);
    }
}
