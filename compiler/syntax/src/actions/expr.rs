//! Expressions.

use super::Builder;
use super::class::ClassRest;
use super::function::Signature;
use super::stmt::Block;
use crate::literal::{self, TextKind};
use crate::token::{Kind, Token};
use asc_ast::class::MethodKind;
use asc_ast::expr::{AssignOp, ObjectMember, Template, TemplateText, UnaryOp, UpdateOp};
use asc_ast::{Expr, ExprKind, List, PropertyName, Type, Uses};
use asc_source::{Code, Span};

/// Type arguments with their brackets.
pub struct TypeArgs {
    pub types: List<Type>,
    pub span: Span,
}

/// A chain of members and calls, and whether it contains `?.`.
pub struct Chain {
    pub expr: Box<Expr>,
    optional: bool,
}

impl Chain {
    pub fn new(expr: Box<Expr>) -> Chain {
        Chain { expr, optional: false }
    }
}

/// A template under construction, from its first byte.
pub struct TemplateParts {
    texts: List<TemplateText>,
    exprs: List<Expr>,
    span: Span,
    /// Mistakes in escapes, an error unless the template is tagged: position of the text, and the mistakes.
    errors: Vec<(Code, u32, u32)>,
}

impl Builder<'_> {
    pub fn comma(&self, exprs: List<Expr>) -> Box<Expr> {
        let span = exprs[0].span.to(exprs[exprs.len() - 1].span);
        self.node(span, ExprKind::Comma { exprs })
    }

    pub fn assign(&mut self, left: Box<Expr>, operator: (AssignOp, Token), value: Box<Expr>) -> Box<Expr> {
        let (op, token) = operator;
        if let AssignOp::Binary(op) = op {
            self.note_operator(op);
        }
        let span = left.span.to(value.span);
        let is_pattern = matches!(left.kind, ExprKind::Array { .. } | ExprKind::Object { .. });
        let kind = if op == AssignOp::Assign && is_pattern {
            ExprKind::AssignPattern { target: Box::new(self.assignment_pattern(left)), value }
        } else {
            ExprKind::Assign { op, target: left, value, op_span: self.span(token) }
        };
        self.node(span, kind)
    }

    pub fn conditional(&self, test: Box<Expr>, then: Box<Expr>, otherwise: Box<Expr>) -> Box<Expr> {
        let span = test.span.to(otherwise.span);
        self.node(span, ExprKind::Conditional { test, then, otherwise })
    }

    pub fn yield_(&self, token: Token, star: Option<Token>, argument: Option<Box<Expr>>) -> Box<Expr> {
        let span = argument.as_ref().map_or(self.span(token), |e| self.span(token).to(e.span));
        self.node(span, ExprKind::Yield { argument, delegate: star.is_some() })
    }

    pub fn await_(&self, token: Token, operand: Box<Expr>) -> Box<Expr> {
        let span = self.span(token).to(operand.span);
        self.node(span, ExprKind::Await(operand))
    }

    pub fn unary(&self, operator: (UnaryOp, Token), operand: Box<Expr>) -> Box<Expr> {
        let span = self.span(operator.1).to(operand.span);
        self.node(span, ExprKind::Unary { op: operator.0, operand })
    }

    pub fn prefix_update(&self, token: Token, operand: Box<Expr>) -> Box<Expr> {
        let span = self.span(token).to(operand.span);
        self.node(span, ExprKind::Update { op: update_op(token), prefix: true, operand })
    }

    pub fn postfix_update(&self, chain: Chain, token: Token) -> Box<Expr> {
        let operand = self.finish_chain(chain);
        let span = operand.span.to(self.span(token));
        self.node(span, ExprKind::Update { op: update_op(token), prefix: false, operand })
    }

    pub fn prefix_cast(&self, open: Token, ty: Box<Type>, expr: Box<Expr>) -> Box<Expr> {
        let span = self.span(open).to(expr.span);
        self.node(span, ExprKind::Cast { expr, ty, prefix: true })
    }

    pub fn prefix_const_cast(&self, open: Token, expr: Box<Expr>) -> Box<Expr> {
        let span = self.span(open).to(expr.span);
        self.node(span, ExprKind::ConstCast { expr, prefix: true })
    }

    pub fn spread(&mut self, token: Token, expr: Box<Expr>) -> Box<Expr> {
        self.note(Uses::SPREAD);
        let span = self.span(token).to(expr.span);
        self.node(span, ExprKind::Spread(expr))
    }

    /// The whole chain; with a `?.` in it, a node marks how far it is skipped.
    pub fn finish_chain(&self, chain: Chain) -> Box<Expr> {
        if chain.optional {
            let span = chain.expr.span;
            self.node(span, ExprKind::OptionalChain(chain.expr))
        } else {
            chain.expr
        }
    }

    fn link(
        &self,
        chain: Chain,
        end: Span,
        question: Option<Token>,
        kind: impl FnOnce(Box<Expr>) -> ExprKind,
    ) -> Chain {
        let span = chain.expr.span.to(end);
        let optional = chain.optional || question.is_some();
        Chain { expr: self.node(span, kind(chain.expr)), optional }
    }

    pub fn member(&mut self, chain: Chain, name: Token, question: Option<Token>) -> Chain {
        let private = name.kind == Kind::PrivateName;
        let name = if private { self.private(name) } else { self.ident(name) };
        let optional = question.is_some();
        self.link(chain, name.span, question, |object| ExprKind::Member { object, name, optional, private })
    }

    pub fn index(&mut self, chain: Chain, index: Box<Expr>, close: Token, question: Option<Token>) -> Chain {
        let optional = question.is_some();
        self.link(chain, self.span(close), question, |object| ExprKind::Index { object, index, optional })
    }

    pub fn array(&mut self, open: Token, elements: List<Option<Expr>>, close: Token) -> Box<Expr> {
        self.note_array();
        self.node(self.between(open, close), ExprKind::Array { elements })
    }

    pub fn object(&mut self, open: Token, members: List<ObjectMember>, close: Token) -> Box<Expr> {
        self.note(Uses::OBJECT);
        self.node(self.between(open, close), ExprKind::Object { members })
    }

    pub fn call(&mut self, chain: Chain, args: List<Expr>, close: Token) -> Chain {
        self.forget_data(&chain.expr, &args);
        self.link(chain, self.span(close), None, |callee| {
            let (callee, type_args) = split_instantiation(callee);
            ExprKind::Call { callee, type_args, args, optional: false }
        })
    }

    pub fn optional_call(
        &mut self,
        chain: Chain,
        type_args: Option<Box<TypeArgs>>,
        args: List<Expr>,
        close: Token,
    ) -> Chain {
        let type_args = type_args.map(|args| args.types);
        let span = chain.expr.span.to(self.span(close));
        let kind = ExprKind::Call { callee: chain.expr, type_args, args, optional: true };
        Chain { expr: self.node(span, kind), optional: true }
    }

    pub fn instantiate(&mut self, chain: Chain, args: Box<TypeArgs>) -> Chain {
        let type_args = args.types;
        self.link(chain, args.span, None, |expr| ExprKind::Instantiation { expr, type_args })
    }

    pub fn tagged(&mut self, chain: Chain, parts: Box<TemplateParts>) -> Chain {
        let span = parts.span;
        let template = Box::new(Template { texts: parts.texts, exprs: parts.exprs });
        self.link(chain, span, None, |tag| {
            let (tag, type_args) = split_instantiation(tag);
            ExprKind::TaggedTemplate { tag, type_args, template }
        })
    }

    pub fn non_null(&mut self, chain: Chain, token: Token) -> Chain {
        self.link(chain, self.span(token), None, ExprKind::NonNull)
    }

    pub fn new_expr(&mut self, token: Token, callee: Chain, args: Option<(List<Expr>, Token)>) -> Chain {
        self.note(Uses::NEW);
        let span = self.span(token);
        let span = args.as_ref().map_or(span.to(callee.expr.span), |(_, close)| span.to(self.span(*close)));
        let (callee, type_args) = split_instantiation(callee.expr);
        Chain::new(self.node(span, ExprKind::New { callee, type_args, args: args.map(|(args, _)| args) }))
    }

    pub fn import_call(&mut self, token: Token, args: List<Expr>, close: Token) -> Chain {
        Chain::new(self.node(self.between(token, close), ExprKind::ImportCall { args }))
    }

    pub fn import_meta(&mut self, token: Token, name: Token) -> Chain {
        self.meta_property(token, name, "meta", ExprKind::ImportMeta)
    }

    pub fn new_target(&mut self, token: Token, name: Token) -> Chain {
        self.meta_property(token, name, "target", ExprKind::NewTarget)
    }

    fn meta_property(&mut self, token: Token, name: Token, wanted: &str, kind: ExprKind) -> Chain {
        if self.source(name) != wanted {
            self.error(Code::TS1005, self.span(name), &[wanted]);
        }
        Chain::new(self.node(self.between(token, name), kind))
    }

    pub fn type_args(&mut self, open: Token, types: List<Type>, close: Token) -> Box<TypeArgs> {
        let span = self.between(open, close);
        if types.is_empty() {
            self.error(Code::TS1099, span, &[]);
        }
        Box::new(TypeArgs { types, span })
    }

    pub fn class_expr(&mut self, token: Token, class: Box<ClassRest>) -> Box<Expr> {
        let span = Span::new(self.at(token), class.end);
        self.node(span, ExprKind::Class(Box::new(class.class)))
    }
}

/// Templates.
impl Builder<'_> {
    pub fn template_full(&mut self, token: Token) -> Box<TemplateParts> {
        self.note(Uses::TEMPLATE);
        let mut parts = self.template_parts(token);
        self.template_text(&mut parts, token, 1);
        parts
    }

    pub fn template_start(&mut self, token: Token, expr: Box<Expr>) -> Box<TemplateParts> {
        self.note(Uses::TEMPLATE);
        let mut parts = self.template_parts(token);
        self.template_text(&mut parts, token, 2);
        parts.exprs.push(*expr);
        parts
    }

    pub fn template_hole(
        &mut self,
        mut parts: Box<TemplateParts>,
        token: Token,
        expr: Box<Expr>,
    ) -> Box<TemplateParts> {
        self.template_text(&mut parts, token, 2);
        parts.exprs.push(*expr);
        parts
    }

    pub fn template_end(&mut self, mut parts: Box<TemplateParts>, token: Token) -> Box<TemplateParts> {
        self.template_text(&mut parts, token, 1);
        parts.span.end = self.end(token);
        parts
    }

    fn template_parts(&self, token: Token) -> Box<TemplateParts> {
        Box::new(TemplateParts { texts: List::new(), exprs: List::new(), span: self.span(token), errors: Vec::new() })
    }

    /// Adds the text of a part whose last delimiter has `close` bytes.
    fn template_text(&mut self, parts: &mut TemplateParts, token: Token, close: u32) {
        // A virtual or unterminated end, which has been reported, lacks its delimiters.
        let start = (token.start + 1).min(token.end);
        let closed = self.source(token).ends_with(if close == 1 { "`" } else { "${" }) && start + close <= token.end;
        let end = if closed { token.end - close } else { token.end };
        let text = &self.text[start as usize..end as usize];
        let cooked = literal::cook(text, TextKind::Template);
        let invalid = !cooked.errors.is_empty();
        parts.errors.extend(cooked.errors.into_iter().map(|(code, from, to)| (code, start + from, start + to)));
        parts.texts.push(TemplateText {
            span: Span::new(self.base + start, self.base + end),
            cooked: (!invalid).then(|| cooked.value.into_boxed_slice()),
            raw: literal::raw(text).into_boxed_slice(),
        });
    }

    pub fn template_expr(&mut self, parts: Box<TemplateParts>) -> Box<Expr> {
        self.report_escapes(0, &parts.errors);
        let template = Template { texts: parts.texts, exprs: parts.exprs };
        self.node(parts.span, ExprKind::Template(Box::new(template)))
    }
}

/// Members of object literals.
impl Builder<'_> {
    pub fn spread_member(&self, token: Token, expr: Box<Expr>) -> Box<ObjectMember> {
        let span = self.span(token).to(expr.span);
        Box::new(ObjectMember::Spread { expr: *expr, span })
    }

    pub fn object_method(
        &mut self,
        kind: MethodKind,
        star: Option<Token>,
        name: Box<PropertyName>,
        signature: Box<Signature>,
        body: Block,
    ) -> Box<ObjectMember> {
        let mut function = self.function(signature, Ok(body));
        function.is_generator = star.is_some();
        function.span.start = name.span().start;
        function.signature_span.start = name.span().start;
        Box::new(ObjectMember::Method { name: *name, kind, function, decorators: List::new() })
    }
}

fn update_op(token: Token) -> UpdateOp {
    match token.kind {
        Kind::MinusMinus | Kind::MinusMinusPrefix => UpdateOp::Decrement,
        _ => UpdateOp::Increment,
    }
}

/// `f<T>` before arguments: its parts.
fn split_instantiation(callee: Box<Expr>) -> (Box<Expr>, Option<List<Type>>) {
    match *callee {
        Expr { kind: ExprKind::Instantiation { expr, type_args }, .. } => (expr, Some(type_args)),
        other => (Box::new(other), None),
    }
}
