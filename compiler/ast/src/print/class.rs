//! Classes, interfaces and their members.

use super::Printer;
use crate::class::MethodKind;
use crate::{Class, Interface, Member, MemberKind};

impl Printer<'_> {
    pub(super) fn class(&mut self, class: &Class) {
        self.push("class");
        if let Some(name) = &class.name {
            self.push(" ");
            self.ident(name);
        }
        self.type_params(&class.type_params);
        if let Some(ty) = &class.extends {
            self.push(" extends ");
            self.ty(ty);
        }
        if let Some(expr) = &class.extends_expr {
            self.push(" extends ");
            self.expr(expr);
        }
        if !class.implements.is_empty() {
            self.push(" implements ");
            self.list(&class.implements, ", ", Printer::ty);
        }
        self.push(" ");
        self.braced(&class.members, Printer::member);
    }

    pub(super) fn interface(&mut self, interface: &Interface) {
        self.push("interface ");
        self.ident(&interface.name);
        self.type_params(&interface.type_params);
        if !interface.extends.is_empty() {
            self.push(" extends ");
            self.list(&interface.extends, ", ", Printer::ty);
        }
        self.push(" ");
        self.braced(&interface.members, Printer::member);
    }

    /// A member with its decorators, each on its own line, and its end.
    fn member(&mut self, member: &Member) {
        for decorator in &member.decorators {
            self.decorator(decorator);
            self.newline();
        }
        self.member_body(member);
    }

    /// A member of a type on one line, without decorators.
    pub(super) fn member_body(&mut self, member: &Member) {
        self.modifiers(&member.modifiers);
        match &member.kind {
            MemberKind::Field { name, optional, definite, ty, init } => {
                self.property_name(name);
                self.push(if *optional {
                    "?"
                } else if *definite {
                    "!"
                } else {
                    ""
                });
                self.annotation(ty.as_ref());
                self.initializer(init.as_ref());
                self.push(";");
            }
            MemberKind::Method { name, kind, optional, function } => {
                self.push(match kind {
                    MethodKind::Get => "get ",
                    MethodKind::Set => "set ",
                    MethodKind::Method | MethodKind::Constructor if function.is_generator => "*",
                    MethodKind::Method | MethodKind::Constructor => "",
                });
                self.property_name(name);
                if *optional {
                    self.push("?");
                }
                self.function(function);
            }
            MemberKind::Index { param, ty } => {
                self.push("[");
                self.param(param);
                self.push("]");
                self.annotation(ty.as_ref());
                self.push(";");
            }
            MemberKind::Call { function } => self.function(function),
            MemberKind::Construct { function } => {
                self.push("new ");
                self.function(function);
            }
            MemberKind::StaticBlock { body } => self.block(body),
        }
    }
}
