//! Types.

use super::Printer;
use crate::types::{FunctionType, MappedModifier, MappedType, TupleElement, TypeOperator};
use crate::{Type, TypeKind};

impl Printer<'_> {
    pub(super) fn ty(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Named { path, args } => {
                self.path(path);
                self.type_args(args.as_deref());
            }
            TypeKind::Void => self.push("void"),
            TypeKind::Null => self.push("null"),
            TypeKind::This => self.push("this"),
            TypeKind::True => self.push("true"),
            TypeKind::False => self.push("false"),
            TypeKind::String(literal) => self.string_literal(literal),
            TypeKind::Number { literal, negative } => {
                self.push(if *negative { "-" } else { "" });
                self.expr(literal);
            }
            TypeKind::Error => {}
            _ => self.composite_type(ty),
        }
    }

    /// Types made of other types.
    fn composite_type(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Template { texts, types } => self.template_type(texts, types),
            TypeKind::Array(element) => {
                self.ty(element);
                self.push("[]");
            }
            TypeKind::Tuple { elements } => {
                self.push("[");
                self.list(elements, ", ", Printer::tuple_element);
                self.push("]");
            }
            TypeKind::Union { types } => self.joined(types, "|"),
            TypeKind::Intersection { types } => self.joined(types, "&"),
            TypeKind::Function(function) => self.function_type(function),
            TypeKind::Object { members } => {
                self.push("{");
                for member in members {
                    self.push(" ");
                    self.member_body(member);
                }
                self.push(if members.is_empty() { "}" } else { " }" });
            }
            TypeKind::Mapped(mapped) => self.mapped_type(mapped),
            _ => self.type_expression(ty),
        }
    }

    /// Types with words or brackets of their own.
    fn type_expression(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Conditional(parts) => {
                self.ty(&parts.check);
                self.push(" extends ");
                self.ty(&parts.extends);
                self.push(" ? ");
                self.ty(&parts.then);
                self.push(" : ");
                self.ty(&parts.otherwise);
            }
            TypeKind::Infer { name, constraint } => {
                self.push("infer ");
                self.ident(name);
                if let Some(constraint) = constraint {
                    self.push(" extends ");
                    self.ty(constraint);
                }
            }
            TypeKind::Indexed { object, index } => {
                self.ty(object);
                self.push("[");
                self.ty(index);
                self.push("]");
            }
            TypeKind::Operator { op, ty } => {
                self.push(match op {
                    TypeOperator::KeyOf => "keyof ",
                    TypeOperator::Readonly => "readonly ",
                    TypeOperator::Unique => "unique ",
                });
                self.ty(ty);
            }
            TypeKind::TypeOf { path, args } => {
                self.push("typeof ");
                self.path(path);
                self.type_args(args.as_deref());
            }
            TypeKind::Import(import) => {
                self.push("import(");
                self.string_literal(&import.path);
                self.push(")");
                for member in &import.members {
                    self.push(".");
                    self.ident(member);
                }
                self.type_args(import.args.as_deref());
            }
            TypeKind::Predicate { subject, asserts, ty } => {
                self.push(if *asserts { "asserts " } else { "" });
                self.name(*subject);
                if let Some(ty) = ty {
                    self.push(" is ");
                    self.ty(ty);
                }
            }
            TypeKind::Paren(ty) => {
                self.push("(");
                self.ty(ty);
                self.push(")");
            }
            _ => unreachable!("the callers print every other kind"),
        }
    }

    pub(super) fn type_args(&mut self, args: Option<&[Type]>) {
        if let Some(args) = args {
            self.push("<");
            self.list(args, ", ", Printer::ty);
            self.push(">");
        }
    }

    /// A single type is one with a leading operator.
    fn joined(&mut self, types: &[Type], operator: &str) {
        if types.len() == 1 {
            self.push(operator);
            self.push(" ");
        }
        let separator = format!(" {operator} ");
        self.list(types, &separator, Printer::ty);
    }

    fn template_type(&mut self, texts: &[crate::StringLiteral], types: &[Type]) {
        self.push("`");
        for (at, text) in texts.iter().enumerate() {
            self.escaped(&text.value, '`');
            if let Some(ty) = types.get(at) {
                self.push("${");
                self.ty(ty);
                self.push("}");
            }
        }
        self.push("`");
    }

    fn tuple_element(&mut self, element: &TupleElement) {
        self.push(if element.rest { "..." } else { "" });
        if let Some(name) = &element.name {
            self.ident(name);
            self.push(if element.optional { "?: " } else { ": " });
        }
        self.ty(&element.ty);
        if element.name.is_none() && element.optional {
            self.push("?");
        }
    }

    fn function_type(&mut self, function: &FunctionType) {
        self.push(if function.is_abstract { "abstract " } else { "" });
        self.push(if function.is_new { "new " } else { "" });
        self.type_params(&function.type_params);
        self.params(function.this.as_ref(), &function.params);
        self.push(" => ");
        self.ty(&function.result);
    }

    fn mapped_type(&mut self, mapped: &MappedType) {
        self.push("{ ");
        if mapped.readonly != MappedModifier::Absent {
            self.push(sign(mapped.readonly));
            self.push("readonly ");
        }
        self.push("[");
        self.ident(&mapped.key);
        self.push(" in ");
        self.ty(&mapped.keys);
        if let Some(name) = &mapped.name {
            self.push(" as ");
            self.ty(name);
        }
        self.push("]");
        if mapped.optional != MappedModifier::Absent {
            self.push(sign(mapped.optional));
            self.push("?");
        }
        self.annotation(mapped.value.as_ref());
        self.push(" }");
    }
}

fn sign(modifier: MappedModifier) -> &'static str {
    match modifier {
        MappedModifier::Added => "+",
        MappedModifier::Removed => "-",
        MappedModifier::Absent | MappedModifier::Present => "",
    }
}
