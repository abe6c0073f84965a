//! What is not compiled (yet): each construct is named, with what to write instead.

use asc_ast as ast;
use asc_ast::ExprKind;
use asc_hir as hir;
use asc_source::Code;

use super::super::Checker;

impl<'a> Checker<'_, 'a> {
    pub(super) fn check_unsupported(&mut self, expr: &'a ast::Expr) -> hir::Expr {
        if let ExprKind::Super = expr.kind {
            return self.error(Code::TS2335, expr.span, &[]);
        }
        let (construct, help) = construct(&expr.kind);
        self.not_supported(construct, expr.span, help)
    }
}

/// The construct's name and what to write instead.
#[rustfmt::skip]
fn construct(kind: &ExprKind) -> (&'static str, &'static str) {
    match kind {
        ExprKind::BigInt { .. } => ("BigInt literals", "Leave out the 'n' and give the number type 'i64' or 'u64'."),
        ExprKind::TaggedTemplate { .. } => ("Tagged templates", "Call the function with the texts and values as arguments."),
        ExprKind::Regex { .. } => ("Regular expressions", "Compare the characters in a loop."),
        ExprKind::Class(_) => ("Class expressions", "Use functions and global variables."),
        ExprKind::AssignPattern { .. } => ("Destructuring", "Assign each variable by itself."),
        ExprKind::Member { .. } => ("Private names", "Use 'private' and an ordinary name."),
        ExprKind::Instantiation { .. } => ("Generic functions as values", "Write an arrow function that calls it."),
        ExprKind::In { .. } => ("'in' operator", "Keep a flag or a map of your own."),
        ExprKind::PrivateName(_) => ("Private names", "Use 'private' and an ordinary name."),
        ExprKind::Spread(_) => ("Spread operator", "Write the elements one by one."),
        ExprKind::Await(_) => ("'await'", "Call a host function and export a function that it calls back."),
        ExprKind::Yield { .. } => ("'yield'", "Keep the state in variables and return one value per call."),
        ExprKind::ImportCall { .. } => ("Dynamic import", "Use an 'import' declaration."),
        ExprKind::ImportMeta => ("'import.meta'", "Pass what you need from the host."),
        ExprKind::NewTarget => ("'new.target'", "Pass what you need as a parameter."),
        // Checked elsewhere; nothing of these comes here.
        ExprKind::Null | ExprKind::True | ExprKind::False | ExprKind::This | ExprKind::Super | ExprKind::Ident(_)
        | ExprKind::Object { .. } | ExprKind::Call { .. } | ExprKind::Index { .. } | ExprKind::OptionalChain(_)
        | ExprKind::New { .. } | ExprKind::Array { .. } | ExprKind::Integer { .. } | ExprKind::Float(_) | ExprKind::String(_) | ExprKind::Template(_)
        | ExprKind::Function(_) | ExprKind::Paren(_) | ExprKind::Unary { .. } | ExprKind::Update { .. }
        | ExprKind::Binary { .. } | ExprKind::Logical { .. } | ExprKind::Assign { .. } | ExprKind::Conditional { .. }
        | ExprKind::Comma { .. } | ExprKind::NonNull(_) | ExprKind::Cast { .. } | ExprKind::ConstCast { .. }
        | ExprKind::Satisfies { .. } | ExprKind::InstanceOf { .. } | ExprKind::Error =>
            ("This expression", ""),
    }
}
