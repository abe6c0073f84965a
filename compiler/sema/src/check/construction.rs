//! What a constructor must have done when it ends: called the base's constructor, and assigned every field that has
//! neither a zero nor an initializer to start from.
//!
//! Each of these duties is a local that nothing reads: the flow tells whether it has been assigned on all paths.

use asc_hir::{self as hir, ClassId, ExprKind, FieldId, LocalId};
use asc_source::{Code, Diagnostic, Span};

use super::Checker;
use super::flow::Stored;
use crate::element::{ElementId, ElementKind, Flags};

/// The duties of the constructor that is being checked.
#[derive(Default)]
pub(crate) struct Duties {
    fields: Vec<(FieldId, ElementId, LocalId)>,
    /// Of a derived class.
    base_call: Option<LocalId>,
    reported: Vec<ElementId>,
}

impl<'a> Checker<'_, 'a> {
    /// Takes note of what the constructor of a class must do. Its fields have their initial values.
    pub(super) fn begin_construction(&mut self, class: ClassId) {
        let Some(element) = self.cx.class_element(class) else { return };
        if self.cx.is_library(element) {
            return;
        }
        let fields = self.cx.class_declaration(element).map(|declared| declared.fields.clone()).unwrap_or_default();
        for field in fields {
            if let Some(id) = self.unset_field(class, field) {
                let local = self.duty();
                self.duties.fields.push((id, field, local));
            }
        }
        let is_written = self.func.is_some_and(|func| self.is_written_constructor(func));
        if self.cx.program.classes[class].base.is_some() && is_written {
            self.duties.base_call = Some(self.duty());
        }
    }

    fn is_written_constructor(&self, func: hir::FuncId) -> bool {
        let class = self.cx.functions[func].constructs.and_then(|class| self.cx.classes[class].element);
        class.and_then(|element| self.cx.class_declaration(element)).is_some_and(|class| class.constructor.is_some())
    }

    /// TS2564 for the fields of a class without constructor that `new` leaves without a value; once.
    pub(super) fn check_unset_fields(&mut self, class: ClassId) {
        let mut at = Some(class);
        while let Some(class) = at {
            let Some(element) = self.cx.class_element(class) else { return };
            let Some(declared) = self.cx.class_declaration(element) else { return };
            if declared.constructor.is_some() || self.cx.is_library(element) {
                return;
            }
            for field in declared.fields.clone() {
                if self.unset_field(class, field).is_some() && self.cx.unset_fields.insert(field) {
                    self.report_unset(field);
                }
            }
            at = self.cx.program.classes[class].base;
        }
    }

    fn report_unset(&mut self, field: ElementId) {
        let (text, span) = (self.cx.name_text(field).to_string(), self.cx.elements[field].span);
        let help = "Give it an initializer, assign it in the constructor, or write '!' behind the name.";
        self.cx.aloud(|cx| cx.report(Diagnostic::new(Code::TS2564, span, &[&text]).help(help)));
    }

    /// A field of reference type that nothing has given a value.
    fn unset_field(&mut self, class: ClassId, field: ElementId) -> Option<FieldId> {
        let ElementKind::Field(declared) = &self.cx.elements[field].kind else { return None };
        let has_value = declared.init.is_some() || declared.param.is_some();
        if has_value || self.cx.elements[field].flags.intersects(Flags::DEFINITE | Flags::ABSTRACT) {
            return None;
        }
        let id = self.cx.field_of(class, field)?;
        let ty = self.cx.program.fields[id].ty;
        let is_inherited = self.cx.program.fields[id].redeclares.is_some();
        (ty.is_reference() && !ty.is_nullable() && !ty.is_external() && !is_inherited).then_some(id)
    }

    fn duty(&mut self) -> LocalId {
        let local = self.new_temporary(hir::Type::I32, Span::NONE);
        self.flow.declare(local);
        local
    }

    /// A field of `this` is assigned.
    pub(super) fn note_assigned(&mut self, object: &hir::Expr, field: FieldId) {
        if !self.is_this_value(object) {
            return;
        }
        if let Some(&(_, _, local)) = self.duties.fields.iter().find(|(known, ..)| *known == field) {
            self.flow.assign(local, Stored::NonNull);
        }
    }

    /// TS2565: a field of `this` is read on a way on which nothing has assigned it.
    pub(super) fn note_read(&mut self, object: &hir::Expr, field: FieldId, span: Span) {
        if self.duties.fields.is_empty() || !self.is_this_value(object) {
            return;
        }
        let duty = self.duties.fields.iter().find(|(known, ..)| *known == field).copied();
        if let Some((_, element, local)) = duty
            && !self.flow.is_assigned(local)
        {
            let text = self.cx.name_text(element).to_string();
            self.cx.error(Code::TS2565, span, &[&text]);
            self.flow.assign(local, Stored::NonNull);
        }
    }

    fn is_this_value(&self, object: &hir::Expr) -> bool {
        match &object.kind {
            ExprKind::Local(local) => self.this == Some(*local),
            ExprKind::Cast { operand, .. } => self.is_this_value(operand),
            _ => false,
        }
    }

    /// The base's constructor is called.
    pub(super) fn note_base_call(&mut self) {
        if let Some(local) = self.duties.base_call {
            self.flow.assign(local, Stored::NonNull);
        }
    }

    /// TS17009: `this` stands before `super(…)`.
    pub(super) fn note_this(&mut self, span: Span) {
        if let Some(local) = self.duties.base_call
            && !self.flow.is_assigned(local)
        {
            self.cx.error(Code::TS17009, span, &[]);
            self.flow.assign(local, Stored::NonNull);
        }
    }

    /// The constructor ends here: TS2377 and TS2564 for what is left to do.
    pub(super) fn end_construction(&mut self) {
        if self.flow.is_terminated() {
            return;
        }
        if let Some(local) = self.duties.base_call
            && !self.flow.is_assigned(local)
        {
            let span = self.func.map_or(Span::NONE, |func| self.cx.program.functions[func].span);
            self.cx.error(Code::TS2377, span, &[]);
            self.flow.assign(local, Stored::NonNull);
        }
        for (_, element, local) in self.duties.fields.clone() {
            if self.flow.is_assigned(local) || self.duties.reported.contains(&element) {
                continue;
            }
            self.duties.reported.push(element);
            self.report_unset(element);
        }
    }
}
