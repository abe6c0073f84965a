//! Bodies to HIR: the [`Checker`] of one function body (or of the start code), one construct per file.
//!
//! What the parts offer each other, and keep stable:
//!
//! * `expr`: [`Checker::check_expr`] (the context is only a hint), [`Checker::check_expr_as`] (hint, then implicit
//!   conversion), [`Checker::check_condition`], [`Checker::check_effect`];
//! * `convert`: [`Checker::convert_implicit`], [`Checker::convert_explicit`];
//! * `constant`: [`constant::constant_of`], the value of an expression that has been folded;
//! * `flow`: [`flow::FlowState`], what is known at a place: assigned locals, non-null locals, whether it is reached;
//! * `names`: [`Checker::lookup`] (a name), [`Checker::resolve_element`] (an element behind `a.b.c`),
//!   [`Checker::element_value`] (an element as value), [`Checker::element_target`] (as assignment target);
//! * `types`: [`Checker::resolve_type`];
//! * `call`: [`Checker::check_call`], `function`: [`Checker::check_function_expr`];
//! * `abort`: [`Checker::abort_statements`], what a failed check at run time does; [`Checker::call_library`];
//! * `local`: [`Checker::new_local`], [`Checker::new_temporary`], and [`Checker::on_trial`] to look without traces;
//! * [`crate::builtins`]: [`builtins::check_call`](crate::builtins::check_call) for calls of `@builtin` functions and
//!   [`builtins::check_value`](crate::builtins::check_value) for `@builtin` variables.
//!
//! Everywhere: after a reported error an expression has the type `Error`, about which nothing more is said.

pub(crate) mod abort;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod class;
pub(crate) mod classes;
pub(crate) mod constant;
pub(crate) mod construction;
pub(crate) mod convert;
pub(crate) mod dispatch;
pub(crate) mod enums;
pub(crate) mod export;
pub(crate) mod expr;
pub(crate) mod flow;
pub(crate) mod function;
pub(crate) mod global;
pub(crate) mod inference;
pub(crate) mod local;
pub(crate) mod names;
pub(crate) mod scope;
pub(crate) mod start;
pub(crate) mod stmt;
pub(crate) mod varargs;

use asc_ast as ast;
use asc_hir::{self as hir, FuncId, LabelId, LocalId, Type};
use asc_source::{Code, Name, Span};
use cranelift_entity::PrimaryMap;
use std::rc::Rc;

use crate::context::Context;
use crate::element::ElementId;
use flow::FlowState;
use scope::Scopes;

/// Type parameters and what they stand for in the instance being checked; inner ones last.
pub(crate) type Bindings = Rc<[(Name, Type)]>;

/// Checks one body.
pub(crate) struct Checker<'c, 'a> {
    pub(crate) cx: &'c mut Context<'a>,
    /// Where names are looked up after locals: the innermost element around the body.
    pub(crate) element: ElementId,
    pub(crate) bindings: Bindings,
    pub(crate) scopes: Scopes<'a>,
    pub(crate) locals: PrimaryMap<LocalId, hir::Local>,
    /// What the checker knows of each local beyond its HIR, in the same order.
    pub(crate) local_infos: Vec<LocalInfo>,
    pub(crate) flow: FlowState,
    /// What `return` gives; `None` in start code, where it may not stand.
    pub(crate) result: Option<Type>,
    /// The function whose body this is; `None` for start code and on trial.
    pub(crate) func: Option<FuncId>,
    /// What `this` is, in a function that declares it.
    pub(crate) this: Option<LocalId>,
    /// Locals of nullable type, which loops may have to forget facts about.
    pub(crate) nullable_locals: Vec<LocalId>,
    /// The targets of `break` and `continue` around this place, innermost last.
    pub(crate) targets: Vec<Target>,
    /// Labels written before the statement that comes next.
    pub(crate) pending_labels: Vec<Name>,
    pub(crate) next_label: u32,
    /// Where a null leaves the optional chains around this place.
    pub(crate) chains: Vec<LabelId>,
    /// What the constructor that is being checked must do.
    pub(crate) duties: construction::Duties,
    /// Inside `unchecked(…)`.
    pub(crate) unchecked: bool,
    /// Inside `inline.always(…)`.
    pub(crate) inline_always: bool,
}

/// What is known of a local for good.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LocalInfo {
    /// `const`: it may not be assigned.
    pub(crate) is_const: bool,
    /// `var`: it may be declared again.
    pub(crate) is_var: bool,
    /// Its source name; `None` for temporaries.
    pub(crate) name: Option<Name>,
}

/// A statement that `break` or `continue` can go to.
pub(crate) struct Target {
    pub(crate) label: LabelId,
    /// Its names in the source.
    pub(crate) names: Vec<Name>,
    pub(crate) kind: TargetKind,
    /// The joined states of all `break`s to it, and of all `continue`s.
    pub(crate) breaks: Option<FlowState>,
    pub(crate) continues: Option<FlowState>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TargetKind {
    Loop,
    Switch,
    /// A labelled statement of another kind: only `break` with its name goes there.
    Block,
}

/// A call as written.
#[derive(Clone, Copy)]
pub(crate) struct CallSite<'a> {
    pub(crate) callee: &'a ast::Expr,
    pub(crate) type_args: Option<&'a [ast::Type]>,
    pub(crate) args: &'a [ast::Expr],
    /// Of the whole call.
    pub(crate) span: Span,
}

impl<'c, 'a> Checker<'c, 'a> {
    /// A checker for a body inside `element`, with nothing in it yet.
    pub(crate) fn new(cx: &'c mut Context<'a>, element: ElementId, bindings: Bindings) -> Checker<'c, 'a> {
        let unchecked = cx.options.unchecked == crate::Unchecked::Always;
        Checker {
            cx,
            element,
            bindings,
            scopes: Scopes::default(),
            locals: PrimaryMap::new(),
            local_infos: Vec::new(),
            flow: FlowState::default(),
            result: None,
            func: None,
            this: None,
            nullable_locals: Vec::new(),
            targets: Vec::new(),
            pending_labels: Vec::new(),
            next_label: 0,
            chains: Vec::new(),
            duties: construction::Duties::default(),
            unchecked,
            inline_always: false,
        }
    }

    /// Reports a message without labels and gives the expression that stands for the mistake.
    pub(crate) fn error(&mut self, code: Code, span: Span, arguments: &[&str]) -> hir::Expr {
        self.cx.error(code, span, arguments);
        hir::Expr::error(span)
    }

    /// AS100 for a construct that is not compiled (yet), with what to write instead.
    pub(crate) fn not_supported(&mut self, construct: &str, span: Span, help: &str) -> hir::Expr {
        self.cx.not_supported(construct, span, help);
        hir::Expr::error(span)
    }

    pub(crate) fn type_name(&self, ty: Type) -> String {
        self.cx.type_name(ty)
    }
}
