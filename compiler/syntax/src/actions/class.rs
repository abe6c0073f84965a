//! Classes, interfaces and their members.

use super::Builder;
use super::function::{Signature, TypeParams, plain_param};
use super::stmt::Block;
use crate::token::{Kind, Token};
use asc_ast::class::{MemberKind, MethodKind};
use asc_ast::types::TypeKind;
use asc_ast::{Class, Expr, ExprKind, Ident, List, Member, Modifiers, Path, Pattern, PropertyName, Type, Uses};
use asc_source::Span;

/// What follows `extends`, and where `implements` stands with what follows it.
type Heritage = (Option<Box<Expr>>, Option<(u32, List<Type>)>);

/// A class from behind its keyword to `end`.
pub struct ClassRest {
    pub class: Class,
    pub end: u32,
}

impl Builder<'_> {
    pub fn class_rest(
        &mut self,
        name: Option<Ident>,
        type_params: Option<Box<TypeParams>>,
        heritage: Heritage,
        members: List<Member>,
        close: Token,
    ) -> Box<ClassRest> {
        self.note(Uses::CLASS);
        let (extends, extends_expr) = match heritage.0.map(|expr| self.heritage_type(expr)) {
            None => (None, None),
            Some(Ok(ty)) => (Some(ty), None),
            Some(Err(expr)) => (None, Some(expr)),
        };
        let class = Class {
            name,
            type_params: type_params.map_or_else(List::new, |params| params.into_list()),
            extends,
            extends_expr,
            implements: heritage.1.map_or_else(List::new, |(_, types)| types),
            members,
        };
        Box::new(ClassRest { class, end: self.end(close) })
    }

    /// `A.B<T>` as a type; any other expression as it is.
    fn heritage_type(&mut self, expr: Box<Expr>) -> Result<Type, Box<Expr>> {
        fn path(expr: &Expr) -> Option<Path> {
            match &expr.kind {
                ExprKind::Ident(name) => Some(Path::One(Ident { name: *name, span: expr.span })),
                ExprKind::Member { object, name, optional: false, private: false } => {
                    let mut path = path(object)?;
                    path.push(*name);
                    Some(path)
                }
                _ => None,
            }
        }
        let callee = match &expr.kind {
            ExprKind::Instantiation { expr, .. } => expr,
            _ => &expr,
        };
        let Some(path) = path(callee) else { return Err(expr) };
        let span = expr.span;
        let args = match expr.kind {
            ExprKind::Instantiation { type_args, .. } => Some(type_args),
            _ => None,
        };
        Ok(Type { span, kind: TypeKind::Named { path, args } })
    }

    fn new_member(&self, start: u32, end: u32, kind: MemberKind) -> Box<Member> {
        let span = Span::new(start, end);
        Box::new(Member { span, decorators: List::new(), modifiers: Modifiers::default(), kind })
    }

    pub fn field(
        &mut self,
        start: u32,
        name: Box<PropertyName>,
        mark: Option<Token>,
        rest: (Option<Box<Type>>, Option<Box<Expr>>),
        end: u32,
    ) -> Box<Member> {
        let mark = mark.map(|token| token.kind);
        let kind = MemberKind::Field {
            name: *name,
            optional: mark == Some(Kind::Question),
            definite: mark == Some(Kind::BangPostfix),
            ty: rest.0.map(|ty| *ty),
            init: rest.1.map(|expr| *expr),
        };
        self.new_member(start, end, kind)
    }

    pub fn method(
        &mut self,
        start: u32,
        star: Option<Token>,
        name: (Box<PropertyName>, Option<Token>),
        signature: Box<Signature>,
        body: Result<Block, u32>,
    ) -> Box<Member> {
        let (name, question) = name;
        let is_constructor = star.is_none()
            && matches!(*name, PropertyName::Ident(ident) if self.interner.text(ident.name) == "constructor");
        let kind = if is_constructor { MethodKind::Constructor } else { MethodKind::Method };
        let mut member = self.function_member(start, kind, name, signature, body);
        if let MemberKind::Method { optional, function, .. } = &mut member.kind {
            *optional = question.is_some();
            function.is_generator = star.is_some();
        }
        member
    }

    pub fn accessor(
        &mut self,
        start: u32,
        kind: MethodKind,
        name: Box<PropertyName>,
        signature: Box<Signature>,
        body: Result<Block, u32>,
    ) -> Box<Member> {
        self.function_member(start, kind, name, signature, body)
    }

    fn function_member(
        &mut self,
        start: u32,
        kind: MethodKind,
        name: Box<PropertyName>,
        signature: Box<Signature>,
        body: Result<Block, u32>,
    ) -> Box<Member> {
        let mut function = self.function(signature, body);
        function.span.start = name.span().start;
        function.signature_span.start = name.span().start;
        let end = function.span.end;
        let kind = MemberKind::Method { name: *name, kind, optional: false, function };
        self.new_member(start, end, kind)
    }

    /// A method of an interface; `new` declares a construct signature.
    pub fn type_method(
        &mut self,
        start: u32,
        name: Box<PropertyName>,
        question: Option<Token>,
        signature: Box<Signature>,
        body: Result<Block, u32>,
    ) -> Box<Member> {
        let is_new = matches!(*name, PropertyName::Ident(ident) if self.interner.text(ident.name) == "new");
        if is_new && question.is_none() {
            let function = self.function(signature, body);
            let end = function.span.end;
            return self.new_member(start, end, MemberKind::Construct { function });
        }
        let mut member = self.function_member(start, MethodKind::Method, name, signature, body);
        if let MemberKind::Method { optional, .. } = &mut member.kind {
            *optional = question.is_some();
        }
        member
    }

    pub fn call_signature(&mut self, start: u32, signature: Box<Signature>, end: u32) -> Box<Member> {
        let function = self.function(signature, Err(end));
        self.new_member(start, end, MemberKind::Call { function })
    }

    pub fn index_signature(
        &mut self,
        start: u32,
        name: Token,
        key: Box<Type>,
        ty: Option<Box<Type>>,
        end: u32,
    ) -> Box<Member> {
        let ident = self.ident(name);
        let param = plain_param(ident.span.to(key.span), Pattern::Ident(ident), Some(*key));
        let kind = MemberKind::Index { param: Box::new(param), ty: ty.map(|ty| *ty) };
        self.new_member(start, end, kind)
    }

    pub fn static_block(&mut self, block: Block) -> Box<Member> {
        self.new_member(block.span.start, block.span.end, MemberKind::StaticBlock { body: block.stmts })
    }
}
