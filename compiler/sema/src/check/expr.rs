//! Expressions: which construct is checked where.
//!
//! Comes in: the syntax tree of an expression and the type that its place wants, a hint for literals, functions and
//! logic. Goes out: typed HIR. Guarantees: operands are evaluated from left to right; constants are folded; after a
//! reported mistake the type is `Error`; long chains of operators take no stack. Context `Void` means that the value
//! is dropped, no context that any type will do.

mod array;
mod assign;
mod binary;
mod cast;
mod chain;
mod comma;
mod conditional;
mod enumeration;
mod ident;
mod instanceof;
mod library;
mod literal;
mod logical;
mod member;
mod object;
mod overload;
mod property;
mod string;
mod text;
mod typeof_;
mod unary;
mod unsupported;
mod update;

pub(crate) use ident::function_value;

use asc_ast as ast;
use asc_ast::ExprKind;
use asc_hir::{self as hir, Type};

use super::{CallSite, Checker};

impl<'a> Checker<'_, 'a> {
    /// Checks an expression. `context` is the type that is wanted, a hint for literals and functions: the result may
    /// have another type.
    pub(crate) fn check_expr(&mut self, expr: &'a ast::Expr, context: Option<Type>) -> hir::Expr {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Null => self.check_null(context, span),
            ExprKind::True => hir::Expr::int(1, Type::Bool, span),
            ExprKind::False => hir::Expr::int(0, Type::Bool, span),
            &ExprKind::Integer { value, overflow } => self.check_integer(value, overflow, context, span),
            &ExprKind::Float(value) => self.check_float(value, context, span),
            ExprKind::String(text) => self.check_string(text, span),
            ExprKind::Template(template) => self.check_template(template, span),
            &ExprKind::Ident(name) => self.check_ident(name, context, span),
            ExprKind::Paren(inner) => self.check_expr(inner, context),
            ExprKind::Unary { op, operand } => self.check_unary(*op, operand, context, span),
            ExprKind::Update { op, prefix, operand } => self.check_update(*op, *prefix, operand, context, span),
            ExprKind::Binary { .. } => self.check_binary(expr, context),
            ExprKind::Logical { .. } => self.check_logical(expr, context),
            ExprKind::Assign { op, target, value, .. } => self.check_assign(*op, target, value, context, span),
            ExprKind::Conditional { test, then, otherwise } => {
                self.check_conditional(test, then, otherwise, context, span)
            }
            ExprKind::Comma { exprs } => self.check_comma(exprs, context, span),
            ExprKind::Call { callee, type_args, args, optional } => {
                let call = CallSite { callee, type_args: type_args.as_deref(), args, span };
                if *optional { self.check_chained_call(call) } else { self.check_call(call, context) }
            }
            ExprKind::Member { object, name, optional: false, private: false } => {
                self.check_member(expr, object, *name, context)
            }
            ExprKind::Member { object, name, optional: true, private: false } => {
                let object = self.check_expr(object, None);
                let object = self.chained(object);
                self.property(object, *name, context, span)
            }
            ExprKind::Index { object, index, optional: false } => self.check_index(object, index, span),
            ExprKind::Index { object, index, optional: true } => {
                let object = self.check_expr(object, None);
                let object = self.chained(object);
                self.index_value(object, index, span)
            }
            ExprKind::OptionalChain(inner) => self.check_chain(inner, context, span),
            ExprKind::Object { members } => self.check_object(members, context, span),
            ExprKind::NonNull(inner) => self.check_non_null(inner, context, span),
            ExprKind::Cast { expr: operand, ty, .. } => self.check_cast(operand, ty, span),
            // A value's type is concrete already: there is nothing more constant to make of it.
            ExprKind::ConstCast { expr: operand, .. } => self.check_expr(operand, context),
            ExprKind::Satisfies { expr: operand, ty } => self.check_satisfies(operand, ty),
            ExprKind::InstanceOf { expr: operand, ty } => self.check_instanceof(operand, ty, span),
            ExprKind::Function(function) => self.check_function_expr(function, context, span),
            ExprKind::Error => hir::Expr::error(span),
            ExprKind::This => self.check_this(span),
            ExprKind::Array { elements } => self.check_array(elements, context, span),
            ExprKind::New { callee, type_args, args } => {
                let args = args.as_deref().unwrap_or_default();
                self.check_new(CallSite { callee, type_args: type_args.as_deref(), args, span }, context)
            }
            ExprKind::Super
            | ExprKind::BigInt { .. }
            | ExprKind::TaggedTemplate { .. }
            | ExprKind::Regex { .. }
            | ExprKind::Class(_)
            | ExprKind::AssignPattern { .. }
            | ExprKind::Member { .. }
            | ExprKind::Instantiation { .. }
            | ExprKind::In { .. }
            | ExprKind::PrivateName(_)
            | ExprKind::Spread(_)
            | ExprKind::Await(_)
            | ExprKind::Yield { .. }
            | ExprKind::ImportCall { .. }
            | ExprKind::ImportMeta
            | ExprKind::NewTarget => self.check_unsupported(expr),
        }
    }

    /// Checks an expression and converts it implicitly.
    pub(crate) fn check_expr_as(&mut self, expr: &'a ast::Expr, ty: Type) -> hir::Expr {
        let value = self.check_expr(expr, Some(ty));
        self.convert_implicit(value, ty, expr.span)
    }

    /// Checks an expression for its truthiness: the result has type `Bool`.
    pub(crate) fn check_condition(&mut self, expr: &'a ast::Expr) -> hir::Expr {
        let value = self.check_expr(expr, Some(Type::Bool));
        self.convert_to_condition(value, expr.span)
    }

    /// Checks an expression whose value is dropped.
    pub(crate) fn check_effect(&mut self, expr: &'a ast::Expr) -> hir::Expr {
        self.check_expr(expr, Some(Type::Void))
    }
}

/// The context for an operand whose value is used although the whole expression's may not be.
fn used(context: Option<Type>) -> Option<Type> {
    context.filter(|&ty| ty != Type::Void)
}

/// Without parentheses.
fn bare(expr: &ast::Expr) -> &ast::Expr {
    let mut expr = expr;
    while let ExprKind::Paren(inner) = &expr.kind {
        expr = inner;
    }
    expr
}
