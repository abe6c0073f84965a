//! Types.

use super::Builder;
use super::expr::TypeArgs;
use super::function::Signature;
use crate::literal::{self, TextKind};
use crate::token::Token;
use asc_ast::types::{
    ConditionalType, FunctionType, ImportType, MappedModifier, MappedType, TupleElement, TypeOperator,
};
use asc_ast::{Ident, List, Member, Path, StringLiteral, Type, TypeKind, Uses, list};
use asc_source::{Code, Span};

/// The forms of function types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TypeForm {
    Function,
    New,
    AbstractNew,
}

/// `A | B` or `A & B`.
#[derive(Clone, Copy)]
pub enum TypeList {
    Union,
    Intersection,
}

/// A template type under construction.
pub struct TypeTemplate {
    texts: List<StringLiteral>,
    types: List<Type>,
    start: u32,
}

impl Builder<'_> {
    pub fn ty(&self, span: Span, kind: TypeKind) -> Box<Type> {
        Box::new(Type { span, kind })
    }

    pub fn type_atom(&self, token: Token, kind: TypeKind) -> Box<Type> {
        self.ty(self.span(token), kind)
    }

    pub fn string_type(&mut self, token: Token) -> Box<Type> {
        let literal = self.string_literal(token);
        self.ty(literal.span, TypeKind::String(literal))
    }

    pub fn number_type(&mut self, minus: Option<Token>, token: Token) -> Box<Type> {
        let span = self.between(minus.unwrap_or(token), token);
        let literal = self.number(token);
        self.ty(span, TypeKind::Number { literal, negative: minus.is_some() })
    }

    pub fn named_type(&self, path: Path, args: Option<Box<TypeArgs>>) -> Box<Type> {
        let span = args.as_ref().map_or(path.span(), |args| path[0].span.to(args.span));
        self.ty(span, TypeKind::Named { path, args: args.map(|args| args.types) })
    }

    pub fn array_type(&mut self, element: Box<Type>, close: Token) -> Box<Type> {
        self.note(Uses::ARRAY);
        self.ty(element.span.to(self.span(close)), TypeKind::Array(element))
    }

    pub fn indexed_type(&self, object: Box<Type>, index: Box<Type>, close: Token) -> Box<Type> {
        self.ty(object.span.to(self.span(close)), TypeKind::Indexed { object, index })
    }

    pub fn union(&self, types: List<Type>) -> Box<Type> {
        let span = types[0].span.to(types[types.len() - 1].span);
        self.ty(span, TypeKind::Union { types })
    }

    pub fn intersection(&self, types: List<Type>) -> Box<Type> {
        let span = types[0].span.to(types[types.len() - 1].span);
        self.ty(span, TypeKind::Intersection { types })
    }

    /// `| A` or `& A`: one type with a leading operator.
    pub fn leading(&self, token: Token, ty: Box<Type>, list: TypeList) -> Box<Type> {
        let types = list![*ty];
        match list {
            TypeList::Union => self.leading_union(token, types),
            TypeList::Intersection => self.leading_intersection(token, types),
        }
    }

    pub fn leading_union(&self, token: Token, types: List<Type>) -> Box<Type> {
        let span = self.span(token).to(types[types.len() - 1].span);
        self.ty(span, TypeKind::Union { types })
    }

    pub fn leading_intersection(&self, token: Token, types: List<Type>) -> Box<Type> {
        let span = self.span(token).to(types[types.len() - 1].span);
        self.ty(span, TypeKind::Intersection { types })
    }

    pub fn type_operator(&self, token: Token, op: TypeOperator, ty: Box<Type>) -> Box<Type> {
        self.ty(self.span(token).to(ty.span), TypeKind::Operator { op, ty })
    }

    pub fn infer(&mut self, token: Token, name: Token, constraint: Option<Box<Type>>) -> Box<Type> {
        let name = self.ident(name);
        let end = constraint.as_ref().map_or(name.span, |ty| ty.span);
        self.ty(self.span(token).to(end), TypeKind::Infer { name, constraint })
    }

    pub fn conditional_type(
        &self,
        check: Box<Type>,
        extends: Box<Type>,
        then: Box<Type>,
        otherwise: Box<Type>,
    ) -> Box<Type> {
        let span = check.span.to(otherwise.span);
        let parts = ConditionalType { check: *check, extends: *extends, then: *then, otherwise: *otherwise };
        self.ty(span, TypeKind::Conditional(Box::new(parts)))
    }

    pub fn function_type(
        &mut self,
        start: u32,
        form: TypeForm,
        signature: Box<Signature>,
        result: Box<Type>,
    ) -> Box<Type> {
        let span = Span::new(start, result.span.end);
        let Signature { type_params, this, params, .. } = *signature;
        let is_new = form != TypeForm::Function;
        let is_abstract = form == TypeForm::AbstractNew;
        let function = FunctionType { is_new, is_abstract, type_params, this, params, result: *result };
        self.ty(span, TypeKind::Function(Box::new(function)))
    }

    pub fn predicate(&mut self, asserts: Option<Token>, subject: Token, ty: Option<Box<Type>>) -> Box<Type> {
        let name = self.word_ident(subject);
        let start = self.span(asserts.unwrap_or(subject));
        let end = ty.as_ref().map_or(name.span, |ty| ty.span);
        let kind = TypeKind::Predicate { subject: name.name, asserts: asserts.is_some(), ty };
        self.ty(start.to(end), kind)
    }

    pub fn object_type(&self, open: Token, members: List<Member>, close: Token) -> Box<Type> {
        self.ty(self.between(open, close), TypeKind::Object { members })
    }

    pub fn mapped_type(
        &mut self,
        brackets: (Token, Token),
        modifiers: (MappedModifier, MappedModifier),
        key: Token,
        keys: (Box<Type>, Option<Box<Type>>),
        value: Option<Box<Type>>,
    ) -> Box<Type> {
        let key = self.ident(key);
        let mapped = MappedType {
            readonly: modifiers.0,
            key,
            keys: *keys.0,
            name: keys.1.map(|ty| *ty),
            optional: modifiers.1,
            value: value.map(|ty| *ty),
        };
        self.ty(self.between(brackets.0, brackets.1), TypeKind::Mapped(Box::new(mapped)))
    }

    pub fn type_of(&self, token: Token, path: Path, args: Option<Box<TypeArgs>>) -> Box<Type> {
        let end = args.as_ref().map_or(path[path.len() - 1].span, |args| args.span);
        self.ty(self.span(token).to(end), TypeKind::TypeOf { path, args: args.map(|args| args.types) })
    }

    /// `typeof import("path")`: the module's own type, which an import type without `typeof` names as well.
    pub fn type_of_import(&self, token: Token, mut import: Box<Type>) -> Box<Type> {
        import.span = self.span(token).to(import.span);
        import
    }

    pub fn import_type(
        &mut self,
        token: Token,
        path: Token,
        members: List<Ident>,
        end: u32,
        args: Option<Box<TypeArgs>>,
    ) -> Box<Type> {
        let path = self.string_literal(path);
        let span = Span::new(self.at(token), self.base + end);
        let import = ImportType { path, members, args: args.map(|args| args.types) };
        self.ty(span, TypeKind::Import(Box::new(import)))
    }

    pub fn import_type_path(
        &mut self,
        token: Token,
        path: Token,
        members: Path,
        args: Option<Box<TypeArgs>>,
    ) -> Box<Type> {
        let last = args.as_ref().map_or(members[members.len() - 1].span, |args| args.span);
        let end = last.end - self.base;
        self.import_type(token, path, members.iter().copied().collect(), end, args)
    }

    pub fn tuple_element(
        &mut self,
        start: u32,
        dots: Option<Token>,
        ty: Box<Type>,
        question: Option<Token>,
    ) -> Box<TupleElement> {
        let end = question.map_or(ty.span.end, |token| self.end(token));
        Box::new(TupleElement {
            span: Span::new(start, end),
            name: None,
            optional: question.is_some(),
            rest: dots.is_some(),
            ty: *ty,
        })
    }

    /// `name: T` and `name?: T`, where the name has been read as a type.
    pub fn named_tuple_element(
        &mut self,
        start: u32,
        dots: Option<Token>,
        label: (Box<Type>, Option<Token>),
        ty: Box<Type>,
    ) -> Box<TupleElement> {
        let name = match &label.0.kind {
            TypeKind::Named { path, args: None } if path.len() == 1 => Some(path[0]),
            _ => {
                self.error(Code::TS1003, label.0.span, &[]);
                None
            }
        };
        Box::new(TupleElement {
            span: Span::new(start, ty.span.end),
            name,
            optional: label.1.is_some(),
            rest: dots.is_some(),
            ty: *ty,
        })
    }
}

/// Template types.
impl Builder<'_> {
    pub fn template_type_full(&mut self, token: Token) -> Box<Type> {
        let text = self.template_type_text(token, 1);
        self.ty(self.span(token), TypeKind::Template { texts: list![text], types: List::new() })
    }

    pub fn template_type_start(&mut self, token: Token, ty: Box<Type>) -> Box<TypeTemplate> {
        let text = self.template_type_text(token, 2);
        Box::new(TypeTemplate { texts: list![text], types: list![*ty], start: self.at(token) })
    }

    pub fn template_type_hole(
        &mut self,
        mut parts: Box<TypeTemplate>,
        token: Token,
        ty: Box<Type>,
    ) -> Box<TypeTemplate> {
        let text = self.template_type_text(token, 2);
        parts.texts.push(text);
        parts.types.push(*ty);
        parts
    }

    pub fn template_type_end(&mut self, mut parts: Box<TypeTemplate>, token: Token) -> Box<Type> {
        let text = self.template_type_text(token, 1);
        parts.texts.push(text);
        let span = Span::new(parts.start, self.end(token));
        self.ty(span, TypeKind::Template { texts: parts.texts, types: parts.types })
    }

    /// The text of a part whose last delimiter has `close` bytes.
    fn template_type_text(&mut self, token: Token, close: u32) -> StringLiteral {
        let start = (token.start + 1).min(token.end);
        let end = if start + close <= token.end { token.end - close } else { token.end };
        let cooked = literal::cook(&self.text[start as usize..end as usize], TextKind::Template);
        self.report_escapes(start, &cooked.errors);
        let span = Span::new(self.base + start, self.base + end);
        StringLiteral { value: cooked.value.into_boxed_slice(), span }
    }
}
