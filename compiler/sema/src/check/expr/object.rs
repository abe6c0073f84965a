//! Object literals: a new object of the class that the place wants, whose fields are set in the order as written.

use asc_ast::expr::ObjectMember;
use asc_ast::{self as ast, Ident};
use asc_hir::{self as hir, ClassId, ClassKind, ExprKind, Stmt, StmtKind, Type};
use asc_source::{Code, Diagnostic, Name, Span};

use super::super::Checker;
use super::comma::after;
use super::property::Found;
use crate::element::{ElementId, ElementKind, Flags, Member};

impl<'a> Checker<'_, 'a> {
    /// `{ a: 1, b }`.
    pub(super) fn check_object(&mut self, members: &'a [ObjectMember], context: Option<Type>, span: Span) -> hir::Expr {
        let Some(class) = context.and_then(Type::class) else {
            let wanted = context.map_or("<auto>".to_string(), |ty| self.type_name(ty));
            let help = "Say which class it is: 'let point: Point = { … }'.";
            self.cx.report(Diagnostic::new(Code::TS2322, span, &["<object>", &wanted]).help(help));
            return hir::Expr::error(span);
        };
        if !self.can_be_literal(class, span) {
            return hir::Expr::error(span);
        }
        let maker = self.cx.maker_of(class, span);
        let fresh = self.finish_direct(maker, None, Vec::new(), span);
        if fresh.ty == Type::Error {
            return fresh;
        }
        let mut stmts = Vec::new();
        let ty = fresh.ty;
        let local = self.hold(fresh, &mut stmts);
        let object = hir::Expr::new(ExprKind::Local(local), ty, span);
        let mut given: Vec<Name> = Vec::new();
        for member in members {
            if let Some((name, value)) = self.object_member(member) {
                given.push(name.name);
                self.set_member(class, object.clone(), name, value, &mut stmts);
            }
        }
        self.check_complete(class, &given, span);
        after(stmts, object, span)
    }

    /// TS2511, AS216 and what else stands against a literal of a class.
    fn can_be_literal(&mut self, class: ClassId, span: Span) -> bool {
        let Some(element) = self.cx.class_element(class) else { return false };
        if self.cx.program.classes[class].kind == ClassKind::Interface {
            self.not_supported("Interface hidden classes", span, "Write the name of a class that implements it.");
            return false;
        }
        if self.cx.elements[element].flags.contains(Flags::ABSTRACT) {
            self.cx.error(Code::TS2511, span, &[]);
            return false;
        }
        let constructor = self.cx.class_declaration(element).and_then(|declared| declared.constructor);
        if let Some(constructor) = constructor {
            let (name, at) = (self.cx.name_text(element).to_string(), self.cx.elements[constructor].span);
            self.cx.report(Diagnostic::new(Code::AS216, span, &[&name]).label(at, "the constructor is declared here"));
            return false;
        }
        true
    }

    /// The name and the value of a member as written.
    fn object_member(&mut self, member: &'a ObjectMember) -> Option<(Ident, Value<'a>)> {
        match member {
            ObjectMember::Property { name, value } => {
                let ident = match name {
                    ast::PropertyName::Ident(ident) => *ident,
                    ast::PropertyName::String(text) => {
                        Ident { name: self.cx.intern(&String::from_utf16_lossy(&text.value)), span: text.span }
                    }
                    other => {
                        self.not_supported("Computed member names", other.span(), "Write the name itself.");
                        return None;
                    }
                };
                Some((ident, Value::Expr(value)))
            }
            ObjectMember::Shorthand { name } => Some((*name, Value::Name(*name))),
            // Has been reported: it is no literal.
            ObjectMember::ShorthandDefault { .. } => None,
            ObjectMember::Method { name, .. } => {
                self.not_supported("Methods in object literals", name.span(), "Declare the method in the class.");
                None
            }
            ObjectMember::Spread { span, .. } => {
                self.not_supported("Spread operator", *span, "Write the members one by one.");
                None
            }
        }
    }

    fn set_member(&mut self, class: ClassId, object: hir::Expr, name: Ident, value: Value<'a>, stmts: &mut Vec<Stmt>) {
        let Some((owner, member)) = self.cx.find_member(class, name.name) else {
            let (text, ty) = (self.cx.text(name.name).to_string(), self.type_name(object.ty));
            self.cx.error(Code::TS2339, name.span, &[&text, &ty]);
            self.check_value(value, None);
            return;
        };
        let found = Found { class, owner, member, name: name.name, is_exact: false };
        let wanted = match member {
            // A literal may set what is read-only afterwards.
            Member::Field(element) => self.cx.field_of(owner, element).map(|field| self.cx.program.fields[field].ty),
            Member::Method(_) | Member::Property(_) => self.property_target(found, name.span),
        };
        let value = self.check_value(value, wanted);
        let Some(wanted) = wanted else { return };
        let at = value.span;
        let value = self.convert_implicit(value, wanted, at);
        if value.ty == Type::Error {
            return;
        }
        let set = self.write_property(object, found, value, name.span);
        stmts.push(Stmt { kind: StmtKind::Expr(set), span: name.span });
    }

    fn check_value(&mut self, value: Value<'a>, wanted: Option<Type>) -> hir::Expr {
        match value {
            Value::Expr(expr) => self.check_expr(expr, wanted),
            Value::Name(name) => self.check_ident(name.name, wanted, name.span),
        }
    }

    /// TS2741 for fields that have nothing to start from.
    fn check_complete(&mut self, class: ClassId, given: &[Name], span: Span) {
        let mut at = Some(class);
        while let Some(owner) = at {
            let element = self.cx.class_element(owner);
            let fields: Vec<ElementId> = element
                .and_then(|element| self.cx.class_declaration(element))
                .map(|declared| declared.fields.clone())
                .unwrap_or_default();
            for field in fields {
                let ElementKind::Field(declared) = &self.cx.elements[field].kind else { continue };
                let (has_init, name) = (declared.init.is_some(), self.cx.elements[field].name);
                let Some(id) = self.cx.field_of(owner, field) else { continue };
                let ty = self.cx.program.fields[id].ty;
                if !has_init && ty.is_reference() && !ty.is_nullable() && !given.contains(&name) {
                    let (text, class) = (self.cx.text(name).to_string(), self.cx.program.classes[class].name.clone());
                    self.cx.error(Code::TS2741, span, &[&text, "<object>", &class]);
                }
            }
            at = self.cx.program.classes[owner].base;
        }
    }
}

/// The value of a member as written.
enum Value<'a> {
    Expr(&'a ast::Expr),
    /// `{ name }`.
    Name(Ident),
}
