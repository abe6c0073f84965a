//! What a failed check at run time does, and calls of library functions by their place.

use asc_hir::{self as hir, ExprKind, Reference, Stmt, StmtKind, Type};
use asc_source::Span;

use super::Checker;
use crate::element::{ElementId, ElementKind};

/// `string | null`: what `abort` takes.
const NULLABLE_STRING: Type = Type::Ref { to: Reference::Class(hir::ClassId::STRING), nullable: true };

impl<'a> Checker<'_, 'a> {
    /// Statements that report `message` and the place of `span` to the host and do not return. Under `--use abort=` they
    /// only trap.
    pub(crate) fn abort_statements(&mut self, message: &str, span: Span) -> Vec<Stmt> {
        let text: Vec<u16> = message.encode_utf16().collect();
        let text = self.cx.program.intern_string(&text);
        self.abort_with(Some(hir::Expr::new(ExprKind::String(text), Type::STRING, span)), span)
    }

    /// Statements that report a message (null without one) and do not return.
    pub(crate) fn abort_with(&mut self, message: Option<hir::Expr>, span: Span) -> Vec<Stmt> {
        let mut stmts = Vec::with_capacity(2);
        if let Some(call) = self.abort_call(message, span) {
            stmts.push(Stmt { kind: StmtKind::Expr(call), span });
        }
        stmts.push(Stmt { kind: StmtKind::Unreachable, span });
        stmts
    }

    /// `abort(message, file, line, column)`; `None` if there is no such function.
    fn abort_call(&mut self, message: Option<hir::Expr>, span: Span) -> Option<hir::Expr> {
        let name = self.cx.intern("abort");
        // The name in the global scope: `--use abort=` changes it, and no name of the program may stand before it.
        let element = self.cx.lookup_element(ElementId::ROOT, name)?;
        let ElementKind::Function(_) = self.cx.elements[element].kind else { return None };
        let func = self.cx.instance_of(element, Box::new([]));
        let signature = self.cx.program.functions[func].signature;
        let params = self.cx.signature(signature).params.clone();
        let position = self.cx.sources.line_column(span.start);
        let file = self.cx.sources.file(self.cx.sources.file_at(span.start));
        let path: Vec<u16> = file.path.encode_utf16().collect();
        let path = self.cx.program.intern_string(&path);
        let values = [
            message.unwrap_or(hir::Expr::new(ExprKind::Null, NULLABLE_STRING, span)),
            hir::Expr::new(ExprKind::String(path), Type::STRING, span),
            hir::Expr::int(i64::from(position.line), Type::U32, span),
            hir::Expr::int(i64::from(position.column), Type::U32, span),
        ];
        let args = values.into_iter().zip(params).map(|(value, ty)| self.convert_implicit(value, ty, span)).collect();
        let result = self.cx.signature(signature).result;
        Some(hir::Expr::new(ExprKind::Call { func, args }, result, span))
    }

    /// A call of the function `name` (dotted inside a namespace) of a library file, with arguments of its parameters'
    /// types. The file must be part of the program, which the driver sees to.
    pub(crate) fn call_library(&mut self, path: &str, name: &str, args: Vec<hir::Expr>, span: Span) -> hir::Expr {
        let Some(element) = self.library_element(path, name) else {
            return self.not_supported(&format!("Library function '{name}'"), span, "The standard library lacks it.");
        };
        let func = self.cx.instance_of(element, Box::new([]));
        let result = self.cx.signature(self.cx.program.functions[func].signature).result;
        hir::Expr::new(ExprKind::Call { func, args }, result, span)
    }

    fn library_element(&mut self, path: &str, name: &str) -> Option<ElementId> {
        let file = self.cx.file_with_path(path)?;
        let mut element = file;
        for part in name.split('.') {
            let part = self.cx.interner.get(part)?;
            let member = *self.cx.elements[element].members.get(&part)?;
            element = self.cx.follow(member)?;
        }
        matches!(self.cx.elements[element].kind, ElementKind::Function(_)).then_some(element)
    }
}
