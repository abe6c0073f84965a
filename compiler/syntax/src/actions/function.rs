//! Functions in every form.

use super::Builder;
use super::stmt::Block;
use crate::token::Token;
use asc_ast::function::{FunctionBody, TypeParam};
use asc_ast::{Expr, ExprKind, Function, Ident, List, Modifiers, Param, Pattern, Type, Uses, list};
use asc_source::{Code, Diagnostic, Span};

/// `<T, U>`.
pub struct TypeParams {
    list: List<TypeParam>,
}

impl TypeParams {
    pub(super) fn into_list(self) -> List<TypeParam> {
        self.list
    }
}

/// The words before a type parameter's name.
#[derive(Clone, Copy, Default)]
pub struct Variance {
    pub is_const: bool,
    pub is_in: bool,
    pub is_out: bool,
}

/// Everything of a function but its body.
pub struct Signature {
    pub name: Option<Ident>,
    pub is_generator: bool,
    pub type_params: List<TypeParam>,
    pub this: Option<Type>,
    pub params: List<Param>,
    pub result: Option<Type>,
    /// From the name, or the parameter list, to the end of the result type.
    pub span: Span,
}

impl Builder<'_> {
    pub fn signature(
        &mut self,
        start: u32,
        type_params: Option<Box<TypeParams>>,
        params: List<Param>,
        close: Token,
        result: Option<Box<Type>>,
    ) -> Box<Signature> {
        let (this, params) = self.split_this(params);
        let end = result.as_ref().map_or(self.end(close), |ty| ty.span.end);
        Box::new(Signature {
            name: None,
            is_generator: false,
            type_params: type_params.map_or_else(List::new, |params| params.list),
            this,
            params,
            result: result.map(|ty| *ty),
            span: Span::new(start, end),
        })
    }

    /// Takes the parameter `this: T` out of the list.
    fn split_this(&mut self, mut params: List<Param>) -> (Option<Type>, List<Param>) {
        let is_this = |param: &Param| matches!(param.pattern, Pattern::Ident(ident) if ident.name == self.this_name);
        let Some(at) = params.iter().position(is_this) else { return (None, params) };
        let this = params.remove(at);
        if at > 0 {
            self.error(Code::TS2680, this.span, &[]);
        }
        (this.ty, params)
    }

    pub fn function_head(
        &mut self,
        token: Token,
        star: Option<Token>,
        name: Option<Ident>,
        mut signature: Box<Signature>,
    ) -> Box<Signature> {
        signature.is_generator = star.is_some();
        signature.name = name;
        signature.span.start = name.map_or(self.at(token), |name| name.span.start);
        signature
    }

    /// The function of a signature and its body, or the end of the signature.
    pub(super) fn function(&mut self, signature: Box<Signature>, body: Result<Block, u32>) -> Box<Function> {
        let Signature { name, is_generator, type_params, this, params, result, span: signature_span } = *signature;
        let (body, end) = match body {
            Ok(block) => {
                let end = block.span.end;
                (Some(FunctionBody::Block { stmts: block.stmts, span: block.span }), end)
            }
            Err(end) => (None, end),
        };
        Box::new(Function {
            span: Span::new(signature_span.start, end),
            name,
            is_arrow: false,
            is_async: false,
            is_generator,
            type_params,
            this,
            params,
            result,
            body,
            signature_span,
        })
    }

    pub fn function_expr(
        &mut self,
        async_: Option<Token>,
        head: (Token, Option<Token>),
        name: Option<Ident>,
        signature: Box<Signature>,
        body: Block,
    ) -> Box<Expr> {
        let (token, star) = head;
        let signature = self.function_head(token, star, name, signature);
        let mut function = self.function(signature, Ok(body));
        function.is_async = async_.is_some();
        function.span.start = self.at(async_.unwrap_or(token));
        self.node(function.span, ExprKind::Function(function))
    }

    /// Parameters and result of an arrow function or function type, up to the `=>`.
    pub fn arrow_head(
        &mut self,
        start: u32,
        type_params: Option<Box<TypeParams>>,
        params: List<Param>,
        rest: (Token, Option<Box<Type>>),
        arrow: Token,
    ) -> Box<Signature> {
        self.check_arrow(arrow);
        self.signature(start, type_params, params, rest.0, rest.1)
    }

    fn check_arrow(&mut self, arrow: Token) {
        if arrow.has(Token::NEWLINE) {
            let span = self.span(arrow);
            self.report(Diagnostic::new(Code::TS1142, span, &[]).help("write '=>' on the line of the parameters' end"));
        }
    }

    pub fn arrow(
        &mut self,
        start: u32,
        async_: Option<Token>,
        signature: Box<Signature>,
        body: Box<FunctionBody>,
    ) -> Box<Expr> {
        let mut function = self.function(signature, Err(0));
        let end = match &*body {
            FunctionBody::Block { span, .. } => span.end,
            FunctionBody::Expr(expr) => expr.span.end,
        };
        function.is_arrow = true;
        function.is_async = async_.is_some();
        function.span = Span::new(start, end);
        function.body = Some(*body);
        self.node(function.span, ExprKind::Function(function))
    }

    /// `name => …`.
    pub fn name_arrow(&mut self, async_: Option<Token>, name: Token, body: Box<FunctionBody>) -> Box<Expr> {
        let ident = self.ident(name);
        let param = plain_param(ident.span, Pattern::Ident(ident), None);
        let signature = Signature {
            name: None,
            is_generator: false,
            type_params: List::new(),
            this: None,
            params: list![param],
            result: None,
            span: ident.span,
        };
        let start = self.at(async_.unwrap_or(name));
        self.arrow(start, async_, Box::new(signature), body)
    }

    pub fn type_params(&mut self, open: Token, list: List<TypeParam>, close: Token) -> Box<TypeParams> {
        if list.is_empty() {
            self.error(Code::TS1098, self.between(open, close), &[]);
        }
        Box::new(TypeParams { list })
    }

    pub fn type_param(
        &mut self,
        start: u32,
        variance: Variance,
        name: Token,
        constraint: Option<Box<Type>>,
        default: Option<Box<Type>>,
    ) -> Box<TypeParam> {
        let name = self.ident(name);
        let last = default.as_ref().or(constraint.as_ref()).map_or(name.span, |ty| ty.span);
        Box::new(TypeParam {
            span: Span::new(start, last.end),
            name,
            is_const: variance.is_const,
            is_in: variance.is_in,
            is_out: variance.is_out,
            constraint: constraint.map(|ty| *ty),
            default: default.map(|ty| *ty),
        })
    }

    pub fn param(
        &mut self,
        start: u32,
        dots: Option<Token>,
        name: (Box<Pattern>, Option<Token>),
        ty: Option<Box<Type>>,
        default: Option<Box<Expr>>,
    ) -> Box<Param> {
        let (pattern, question) = name;
        let mut end = question.map_or(pattern.span().end, |token| self.end(token));
        end = ty.as_ref().map_or(end, |ty| ty.span.end);
        end = default.as_ref().map_or(end, |expr| expr.span.end);
        let mut param = plain_param(Span::new(start, end), *pattern, ty.map(|ty| *ty));
        param.optional = question.is_some();
        param.rest = dots.is_some();
        if param.rest {
            self.note(Uses::SPREAD);
        }
        param.default = default.map(|expr| *expr);
        Box::new(param)
    }

    pub fn this_param(&mut self, token: Token, ty: Option<Box<Type>>) -> Box<Param> {
        let ident = self.word_ident(token);
        let span = ty.as_ref().map_or(ident.span, |ty| ident.span.to(ty.span));
        if ty.is_none() {
            self.error(Code::TS1110, ident.span.at_end(), &[]);
        }
        Box::new(plain_param(span, Pattern::Ident(ident), ty.map(|ty| *ty)))
    }
}

pub(super) fn plain_param(span: Span, pattern: Pattern, ty: Option<Type>) -> Param {
    Param {
        span,
        decorators: List::new(),
        modifiers: Modifiers::default(),
        pattern,
        optional: false,
        rest: false,
        ty,
        default: None,
    }
}
