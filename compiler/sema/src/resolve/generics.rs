//! Type parameters and their arguments.

use asc_ast::function::TypeParam;
use asc_hir::{self as hir, Type};
use asc_source::{Category, Code, Diagnostic, Name, Span};

use super::types::TypeScope;
use crate::context::Context;

impl<'a> Context<'a> {
    /// Binds type parameters to arguments, defaults standing for what is missing. Reports a wrong number of them
    /// (TS2314 for types) and gives `None`.
    pub(crate) fn bind_type_params(
        &mut self,
        params: &'a [TypeParam],
        args: Vec<Type>,
        name: Name,
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) -> Option<Vec<(Name, Type)>> {
        let required = params.iter().take_while(|param| param.default.is_none()).count();
        if args.len() < required || args.len() > params.len() {
            let text = self.text(name).to_string();
            let expected = if args.len() > params.len() { params.len() } else { required };
            self.error(Code::TS2314, span, &[&text, &expected.to_string()]);
            return None;
        }
        Some(self.complete_bindings(params, args, scope))
    }

    /// Pairs type parameters with arguments; defaults, which may name earlier parameters, stand for missing ones.
    pub(crate) fn complete_bindings(
        &mut self,
        params: &'a [TypeParam],
        args: Vec<Type>,
        scope: TypeScope<'_, 'a>,
    ) -> Vec<(Name, Type)> {
        let mut bindings: Vec<(Name, Type)> = scope.bindings.to_vec();
        let outer = bindings.len();
        let mut args = args.into_iter();
        for param in params {
            let ty = match (args.next(), &param.default) {
                (Some(ty), _) => ty,
                (None, Some(default)) => {
                    let own = TypeScope { bindings: &bindings, ..scope };
                    self.resolve_type(default, own)
                }
                (None, None) => Type::Error,
            };
            bindings.push((param.name.name, ty));
        }
        bindings.drain(..outer);
        bindings
    }

    /// Checks type arguments against `extends` constraints: a warning, as AssemblyScript does not look at them, and
    /// an error under `--strict`. A constraint that means nothing here is passed over, likewise.
    pub(crate) fn check_constraints(
        &mut self,
        params: &'a [TypeParam],
        bindings: &[(Name, Type)],
        span: Span,
        scope: TypeScope<'_, 'a>,
    ) {
        for param in params {
            let Some(constraint) = &param.constraint else { continue };
            let Some(&(_, ty)) = bindings.iter().rev().find(|(name, _)| *name == param.name.name) else { continue };
            let own = TypeScope { bindings, ..scope };
            let wanted = match self.options.strict {
                true => self.resolve_type(constraint, own),
                false => self.silently(|cx| cx.resolve_type(constraint, own)),
            };
            if wanted == Type::Error || ty == Type::Error || satisfies(&self.program, ty, wanted) {
                continue;
            }
            let (given, wanted) = (self.type_name(ty), self.type_name(wanted));
            let category = if self.options.strict { Category::Error } else { Category::Warning };
            self.report(
                Diagnostic::new(Code::TS2344, span, &[&given, &wanted])
                    .label(constraint.span, "the constraint is here")
                    .category(category),
            );
        }
    }
}

/// Whether a type argument is what a constraint asks for: the type itself, or an object that derives from it. `number`
/// (an alias of `f64`) stands for every numeric type, as it does in TypeScript.
fn satisfies(program: &hir::Program, ty: Type, wanted: Type) -> bool {
    let is_null_fine = !ty.is_nullable() || wanted.is_nullable();
    ty == wanted
        || (wanted == Type::F64 && ty.is_numeric())
        || matches!((ty, wanted), (Type::Ref { to: a, .. }, Type::Ref { to: b, .. }) if a == b && is_null_fine)
        || matches!((ty.class(), wanted.class()), (Some(a), Some(b)) if program.is_derived(a, b) && is_null_fine)
}
