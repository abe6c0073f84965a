//! Parameters, type parameters and bodies.

use super::{FunctionScope, Place, Scope, Validator};
use asc_ast::function::{FunctionBody, TypeParam};
use asc_ast::{Function, Param, Pattern};
use asc_source::Code;

/// Whether parameters may declare properties.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ParamPlace {
    Constructor,
    Elsewhere,
}

impl Validator<'_> {
    /// Signature and body of a function in any form.
    pub(super) fn function(&mut self, function: &Function, place: ParamPlace) {
        self.type_params(&function.type_params);
        if let Some(this) = &function.this {
            self.ty(this);
        }
        let inner = FunctionScope { is_async: function.is_async, is_generator: function.is_generator };
        let scope = Scope { function: Some(inner), place: Place::Block, ..self.scope };
        self.scoped(scope, |validator| {
            validator.params(&function.params, place);
            if let Some(result) = &function.result {
                validator.ty(result);
            }
            match &function.body {
                Some(FunctionBody::Block { stmts, .. }) => validator.declarations(stmts),
                Some(FunctionBody::Expr(expr)) => validator.expr(expr),
                None => {}
            }
        });
    }

    pub(super) fn params(&mut self, params: &[Param], place: ParamPlace) {
        let mut optional = false;
        for (at, param) in params.iter().enumerate() {
            if param.rest {
                self.rest_param(param, at + 1 == params.len());
            } else if param.optional && param.default.is_some() {
                self.error(Code::TS1015, param.pattern.span(), &[]);
            } else if optional && !param.optional && param.default.is_none() {
                self.error(Code::TS1016, param.pattern.span(), &[]);
            }
            optional |= param.optional;
            self.param_modifiers(param, place);
            self.decorators(&param.decorators);
            self.pattern(&param.pattern);
            if let Some(ty) = &param.ty {
                self.ty(ty);
            }
            if let Some(default) = &param.default {
                self.expr(default);
            }
        }
    }

    fn rest_param(&mut self, param: &Param, last: bool) {
        let span = param.pattern.span();
        if !last {
            self.error(Code::TS1014, span, &[]);
        }
        if param.optional {
            self.error(Code::TS1047, span, &[]);
        }
        if param.default.is_some() {
            self.error(Code::TS1048, span, &[]);
        }
    }

    fn param_modifiers(&mut self, param: &Param, place: ParamPlace) {
        let modifiers = &param.modifiers;
        let property =
            [modifiers.public, modifiers.private, modifiers.protected, modifiers.readonly, modifiers.is_override];
        if property.iter().any(Option::is_some) {
            if place != ParamPlace::Constructor {
                self.error(Code::TS2369, param.span, &[]);
            } else if param.rest {
                self.error(Code::TS1317, param.span, &[]);
            } else if !matches!(param.pattern, Pattern::Ident(_)) {
                self.error(Code::TS1187, param.span, &[]);
            }
        }
        self.allow(modifiers, &["public", "private", "protected", "readonly", "override"]);
    }

    pub(super) fn type_params(&mut self, params: &[TypeParam]) {
        let mut optional = false;
        for param in params {
            if optional && param.default.is_none() {
                self.error(Code::TS2706, param.span, &[]);
            }
            optional |= param.default.is_some();
            for ty in param.constraint.iter().chain(&param.default) {
                self.ty(ty);
            }
        }
    }
}
