//! Binding patterns, and assignment patterns made from expressions.

use super::Builder;
use crate::token::Token;
use asc_ast::expr::{AssignOp, ObjectMember};
use asc_ast::pattern::{PatternElement, PatternProperty};
use asc_ast::{Expr, ExprKind, List, Pattern, PropertyName};
use asc_source::{Code, Span};

impl Builder<'_> {
    pub fn array_pattern(
        &mut self,
        open: Token,
        elements: List<Option<PatternElement>>,
        rest: Option<Box<Pattern>>,
        close: Token,
    ) -> Box<Pattern> {
        Box::new(Pattern::Array { span: self.between(open, close), elements, rest })
    }

    pub fn object_pattern(
        &mut self,
        open: Token,
        properties: List<PatternProperty>,
        rest: Option<Box<Pattern>>,
        close: Token,
    ) -> Box<Pattern> {
        Box::new(Pattern::Object { span: self.between(open, close), properties, rest })
    }

    pub fn pattern_element(&mut self, pattern: Box<Pattern>, default: Option<Box<Expr>>) -> Box<PatternElement> {
        Box::new(PatternElement { pattern: *pattern, default: default.map(|expr| *expr) })
    }

    pub fn pattern_property(&mut self, key: Box<PropertyName>, value: Box<PatternElement>) -> Box<PatternProperty> {
        Box::new(PatternProperty { key: *key, shorthand: false, value: *value })
    }

    pub fn pattern_shorthand(&mut self, name: Token, default: Option<Box<Expr>>) -> Box<PatternProperty> {
        let ident = self.ident(name);
        let value = PatternElement { pattern: Pattern::Ident(ident), default: default.map(|expr| *expr) };
        Box::new(PatternProperty { key: PropertyName::Ident(ident), shorthand: true, value })
    }

    /// The pattern that an expression left of `=` or `of` stands for.
    pub(super) fn assignment_pattern(&mut self, expr: Box<Expr>) -> Pattern {
        let Expr { span, kind } = *expr;
        match kind {
            ExprKind::Ident(name) => Pattern::Ident(asc_ast::Ident { name, span }),
            ExprKind::Array { elements } => self.array_target(span, elements),
            ExprKind::Object { members } => self.object_target(span, members),
            kind => Pattern::Expr(Box::new(Expr { span, kind })),
        }
    }

    fn array_target(&mut self, span: Span, elements: List<Option<Expr>>) -> Pattern {
        let mut rest: Option<Box<Pattern>> = None;
        let mut list = List::with_capacity(elements.len());
        for element in elements {
            if let Some(rest) = &rest {
                let place = rest.span();
                self.error(Code::TS2462, place, &[]);
            }
            match element {
                None => list.push(None),
                Some(Expr { kind: ExprKind::Spread(target), .. }) => {
                    rest = Some(Box::new(self.assignment_pattern(target)))
                }
                Some(expr) => list.push(Some(self.assignment_element(expr))),
            }
        }
        Pattern::Array { span, elements: list, rest }
    }

    fn object_target(&mut self, span: Span, members: List<ObjectMember>) -> Pattern {
        let mut rest: Option<Box<Pattern>> = None;
        let mut properties = List::with_capacity(members.len());
        for member in members {
            if let Some(rest) = &rest {
                let place = rest.span();
                self.error(Code::TS2462, place, &[]);
            }
            let property = match member {
                ObjectMember::Property { name, value } => {
                    PatternProperty { key: name, shorthand: false, value: self.assignment_element(value) }
                }
                ObjectMember::Shorthand { name } => PatternProperty {
                    key: PropertyName::Ident(name),
                    shorthand: true,
                    value: PatternElement { pattern: Pattern::Ident(name), default: None },
                },
                ObjectMember::ShorthandDefault { name, value } => PatternProperty {
                    key: PropertyName::Ident(name),
                    shorthand: true,
                    value: PatternElement { pattern: Pattern::Ident(name), default: Some(value) },
                },
                ObjectMember::Spread { expr, .. } => {
                    rest = Some(Box::new(self.assignment_pattern(Box::new(expr))));
                    continue;
                }
                ObjectMember::Method { name, .. } => {
                    self.error(Code::TS1180, name.span(), &[]);
                    continue;
                }
            };
            properties.push(property);
        }
        Pattern::Object { span, properties, rest }
    }

    /// `target = default`, or the target alone.
    fn assignment_element(&mut self, expr: Expr) -> PatternElement {
        match expr.kind {
            ExprKind::Assign { op: AssignOp::Assign, target, value, .. } => {
                PatternElement { pattern: self.assignment_pattern(target), default: Some(*value) }
            }
            ExprKind::AssignPattern { target, value } => PatternElement { pattern: *target, default: Some(*value) },
            kind => {
                let expr = Box::new(Expr { span: expr.span, kind });
                PatternElement { pattern: self.assignment_pattern(expr), default: None }
            }
        }
    }
}
