//! Expressions.

use super::Printer;
use crate::class::MethodKind;
use crate::expr::{AssignOp, ObjectMember, Template, UnaryOp};
use crate::{Expr, ExprKind, Type};
use std::fmt::Write;

impl Printer<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Null => self.push("null"),
            ExprKind::True => self.push("true"),
            ExprKind::False => self.push("false"),
            ExprKind::This => self.push("this"),
            ExprKind::Super => self.push("super"),
            ExprKind::Ident(name) => self.name(*name),
            ExprKind::PrivateName(name) => {
                self.push("#");
                self.name(*name);
            }
            ExprKind::Integer { .. } | ExprKind::Float(_) | ExprKind::BigInt { .. } => self.number(expr),
            ExprKind::String(value) => self.string(value),
            ExprKind::Template(template) => self.template(template),
            ExprKind::Regex { pattern, flags } => {
                self.push("/");
                self.name(*pattern);
                self.push("/");
                self.name(*flags);
            }
            ExprKind::Array { elements } => self.array(elements),
            ExprKind::Object { members } => self.object(members),
            ExprKind::Function(function) => self.function_expr(function),
            ExprKind::Class(class) => self.class(class),
            ExprKind::Paren(inner) => {
                self.push("(");
                self.expr(inner);
                self.push(")");
            }
            ExprKind::Comma { exprs } => self.list(exprs, ", ", Printer::expr),
            ExprKind::ImportCall { args } => {
                self.push("import");
                self.args(args);
            }
            ExprKind::ImportMeta => self.push("import.meta"),
            ExprKind::NewTarget => self.push("new.target"),
            ExprKind::Error => self.push("null"),
            _ => self.operation(expr),
        }
    }

    /// Expressions with operators.
    fn operation(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Unary { op, operand } => {
                self.push(op.text());
                // Not to make `--` of `- -`.
                if matches!(op, UnaryOp::TypeOf | UnaryOp::Void | UnaryOp::Delete) || begins_with_sign(operand) {
                    self.push(" ");
                }
                self.expr(operand);
            }
            ExprKind::Update { op, prefix: true, operand } => {
                self.push(op.text());
                self.expr(operand);
            }
            ExprKind::Update { op, prefix: false, operand } => {
                self.expr(operand);
                self.push(op.text());
            }
            ExprKind::Binary { .. } | ExprKind::Logical { .. } => self.infix(expr),
            ExprKind::In { left, right } => {
                self.expr(left);
                self.push(" in ");
                self.expr(right);
            }
            ExprKind::Assign { op, target, value, .. } => {
                self.expr(target);
                self.push(" ");
                self.push(match op {
                    AssignOp::Assign => "",
                    AssignOp::Binary(op) => op.text(),
                    AssignOp::Logical(op) => op.text(),
                });
                self.push("= ");
                self.expr(value);
            }
            ExprKind::AssignPattern { target, value } => {
                self.pattern(target);
                self.push(" = ");
                self.expr(value);
            }
            ExprKind::Conditional { test, then, otherwise } => {
                self.expr(test);
                self.push(" ? ");
                self.expr(then);
                self.push(" : ");
                self.expr(otherwise);
            }
            ExprKind::Spread(operand) => self.prefixed("...", operand),
            ExprKind::Await(operand) => self.prefixed("await ", operand),
            ExprKind::Yield { argument, delegate } => {
                self.push(if *delegate { "yield*" } else { "yield" });
                if let Some(argument) = argument {
                    self.prefixed(" ", argument);
                }
            }
            ExprKind::NonNull(operand) => {
                self.expr(operand);
                self.push("!");
            }
            ExprKind::Cast { expr, ty, prefix } => self.cast(expr, Some(ty), *prefix, "as"),
            ExprKind::ConstCast { expr, prefix } => self.cast(expr, None, *prefix, "as"),
            ExprKind::Satisfies { expr, ty } => self.cast(expr, Some(ty), false, "satisfies"),
            ExprKind::InstanceOf { expr, ty } => self.cast(expr, Some(ty), false, "instanceof"),
            _ => self.chain(expr),
        }
    }

    /// Members, calls and what goes with them.
    fn chain(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Call { callee, type_args, args, optional } => {
                self.expr(callee);
                self.push(if *optional { "?." } else { "" });
                self.type_args(type_args.as_deref());
                self.args(args);
            }
            ExprKind::New { callee, type_args, args } => {
                self.push("new ");
                self.expr(callee);
                self.type_args(type_args.as_deref());
                if let Some(args) = args {
                    self.args(args);
                }
            }
            ExprKind::Member { object, name, optional, private } => {
                self.expr(object);
                // `1.x` would be a number and a name.
                self.push(if matches!(object.kind, ExprKind::Integer { .. }) { " " } else { "" });
                self.push(if *optional { "?." } else { "." });
                self.push(if *private { "#" } else { "" });
                self.ident(name);
            }
            ExprKind::Index { object, index, optional } => {
                self.expr(object);
                self.push(if *optional { "?.[" } else { "[" });
                self.expr(index);
                self.push("]");
            }
            ExprKind::OptionalChain(chain) => self.expr(chain),
            ExprKind::Instantiation { expr, type_args } => {
                self.expr(expr);
                self.type_args(Some(type_args));
            }
            ExprKind::TaggedTemplate { tag, type_args, template } => {
                self.expr(tag);
                self.type_args(type_args.as_deref());
                self.template(template);
            }
            _ => unreachable!("the callers print every other kind"),
        }
    }

    fn prefixed(&mut self, word: &str, operand: &Expr) {
        self.push(word);
        self.expr(operand);
    }

    /// A chain `a + b + c` nests to the left as deep as it is long: it is walked down first, then printed upwards.
    fn infix(&mut self, expr: &Expr) {
        let mut chain = Vec::new();
        let mut innermost = expr;
        loop {
            let (left, operator, right) = match &innermost.kind {
                ExprKind::Binary { op, left, right, .. } => (left, op.text(), right),
                ExprKind::Logical { op, left, right, .. } => (left, op.text(), right),
                _ => break,
            };
            chain.push((operator, right));
            innermost = left;
        }
        self.expr(innermost);
        for (operator, right) in chain.into_iter().rev() {
            self.push(" ");
            self.push(operator);
            self.push(" ");
            self.expr(right);
        }
    }

    /// `None`: `const`.
    fn cast(&mut self, expr: &Expr, ty: Option<&Type>, prefix: bool, word: &str) {
        let print_type = |printer: &mut Self| match ty {
            Some(ty) => printer.ty(ty),
            None => printer.push("const"),
        };
        if prefix {
            self.push("<");
            print_type(self);
            self.push(">");
            self.expr(expr);
        } else {
            self.expr(expr);
            self.push(" ");
            self.push(word);
            self.push(" ");
            print_type(self);
        }
    }

    pub(super) fn args(&mut self, args: &[Expr]) {
        self.push("(");
        self.list(args, ", ", Printer::expr);
        self.push(")");
    }

    fn number(&mut self, expr: &Expr) {
        let result = match expr.kind {
            // What does not fit is told by its digits alone.
            ExprKind::Integer { overflow: true, .. } | ExprKind::BigInt { overflow: true, .. } => {
                self.verbatim(expr.span);
                Ok(())
            }
            ExprKind::Integer { value, .. } => write!(self.out, "{value}"),
            ExprKind::BigInt { value, .. } => write!(self.out, "{value}n"),
            ExprKind::Float(value) if value.is_infinite() => write!(self.out, "1e999"),
            ExprKind::Float(value) => write!(self.out, "{value:?}"),
            _ => Ok(()),
        };
        result.expect("writing to a string");
    }

    fn template(&mut self, template: &Template) {
        self.push("`");
        for (at, text) in template.texts.iter().enumerate() {
            self.out.push_str(&String::from_utf16_lossy(&text.raw));
            if let Some(expr) = template.exprs.get(at) {
                self.push("${");
                self.expr(expr);
                self.push("}");
            }
        }
        self.push("`");
    }

    fn array(&mut self, elements: &[Option<Expr>]) {
        self.push("[");
        for (at, element) in elements.iter().enumerate() {
            if at > 0 {
                self.push(" ");
            }
            if let Some(element) = element {
                self.expr(element);
            }
            // The comma after a last hole is what makes it one.
            if at + 1 < elements.len() || element.is_none() {
                self.push(",");
            }
        }
        self.push("]");
    }

    fn object(&mut self, members: &[ObjectMember]) {
        if members.is_empty() {
            return self.push("{}");
        }
        self.push("{ ");
        self.list(members, ", ", Printer::object_member);
        self.push(" }");
    }

    fn object_member(&mut self, member: &ObjectMember) {
        match member {
            ObjectMember::Property { name, value } => {
                self.property_name(name);
                self.push(": ");
                self.expr(value);
            }
            ObjectMember::Shorthand { name } => self.ident(name),
            ObjectMember::ShorthandDefault { name, value } => {
                self.ident(name);
                self.initializer(Some(value));
            }
            ObjectMember::Method { name, kind, function, decorators } => {
                for decorator in decorators {
                    self.decorator(decorator);
                    self.push(" ");
                }
                self.push(if function.is_async { "async " } else { "" });
                self.push(match kind {
                    MethodKind::Get => "get ",
                    MethodKind::Set => "set ",
                    MethodKind::Method | MethodKind::Constructor if function.is_generator => "*",
                    MethodKind::Method | MethodKind::Constructor => "",
                });
                self.property_name(name);
                self.function(function);
            }
            ObjectMember::Spread { expr, .. } => self.prefixed("...", expr),
        }
    }
}

/// Whether the text of an expression begins with `+` or `-`.
fn begins_with_sign(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Unary { op, .. } => matches!(op, UnaryOp::Plus | UnaryOp::Minus),
        ExprKind::Update { prefix, .. } => *prefix,
        _ => false,
    }
}
