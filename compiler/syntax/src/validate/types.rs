//! Types: what they contain of parameters and members.

use super::Validator;
use super::function::ParamPlace;
use asc_ast::types::{FunctionType, MappedType};
use asc_ast::{Type, TypeKind};

impl Validator<'_> {
    fn types(&mut self, types: &[Type]) {
        for ty in types {
            self.ty(ty);
        }
    }

    pub(super) fn ty(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Named { args: Some(types), .. }
            | TypeKind::TypeOf { args: Some(types), .. }
            | TypeKind::Template { types, .. }
            | TypeKind::Union { types }
            | TypeKind::Intersection { types } => self.types(types),
            TypeKind::Array(ty) | TypeKind::Paren(ty) | TypeKind::Operator { ty, .. } => self.ty(ty),
            TypeKind::Tuple { elements } => {
                for element in elements {
                    self.ty(&element.ty);
                }
            }
            TypeKind::Function(function) => {
                let FunctionType { type_params, this, params, result, .. } = &**function;
                self.type_params(type_params);
                self.types(this.as_slice());
                self.params(params, ParamPlace::Elsewhere);
                self.ty(result);
            }
            TypeKind::Object { members } => self.type_members(members),
            TypeKind::Mapped(mapped) => {
                let MappedType { keys, name, value, .. } = &**mapped;
                self.ty(keys);
                self.types(name.as_slice());
                self.types(value.as_slice());
            }
            TypeKind::Conditional(parts) => {
                for part in [&parts.check, &parts.extends, &parts.then, &parts.otherwise] {
                    self.ty(part);
                }
            }
            TypeKind::Import(import) => self.types(import.args.as_deref().unwrap_or_default()),
            TypeKind::Indexed { object, index } => {
                self.ty(object);
                self.ty(index);
            }
            TypeKind::Infer { constraint: Some(ty), .. } | TypeKind::Predicate { ty: Some(ty), .. } => self.ty(ty),
            TypeKind::Named { .. }
            | TypeKind::TypeOf { .. }
            | TypeKind::Infer { .. }
            | TypeKind::Predicate { .. }
            | TypeKind::Void
            | TypeKind::Null
            | TypeKind::This
            | TypeKind::True
            | TypeKind::False
            | TypeKind::String(_)
            | TypeKind::Number { .. }
            | TypeKind::Error => {}
        }
    }
}
