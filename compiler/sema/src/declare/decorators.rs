//! Decorators: what they mean for a declaration, and where they may stand.
//!
//! A decorator that is not one of the language's own is ignored.

use asc_ast::{self as ast, Decorator, ExprKind};
use asc_source::{Code, Diagnostic};
use bitflags::bitflags;

use crate::context::Context;
use crate::element::{External, Fixity, Flags, Operator};

bitflags! {
    /// What a decorator stands before.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub(super) struct Target: u32 {
        const FUNCTION = 1;
        /// A function in an ambient declaration.
        const AMBIENT_FUNCTION = 1 << 1;
        const VARIABLE = 1 << 2;
        const CONST = 1 << 3;
        const AMBIENT_VARIABLE = 1 << 4;
        const ENUM = 1 << 5;
        const NAMESPACE = 1 << 6;
        const CLASS = 1 << 7;
        const INTERFACE = 1 << 8;
        const ALIAS = 1 << 9;
        /// Anything above in a library file.
        const LIBRARY = 1 << 10;
        /// An exported function.
        const EXPORTED_FUNCTION = 1 << 11;
        /// A method or accessor, static or not.
        const METHOD = 1 << 12;
        const CONSTRUCTOR = 1 << 13;
        const FIELD = 1 << 14;
        const STATIC_FIELD = 1 << 15;
        const STATIC_READONLY_FIELD = 1 << 16;
        /// A member of an ambient class.
        const AMBIENT_MEMBER = 1 << 17;
    }
}

struct Row {
    path: &'static [&'static str],
    targets: Target,
    flag: Flags,
}

const fn row(path: &'static [&'static str], targets: Target, flag: Flags) -> Row {
    Row { path, targets, flag }
}

const FUNCTIONS: Target = Target::FUNCTION.union(Target::AMBIENT_FUNCTION);
const VARIABLES: Target = Target::VARIABLE.union(Target::CONST).union(Target::AMBIENT_VARIABLE);

static ROWS: &[Row] = &[
    row(
        &["inline"],
        Target::FUNCTION
            .union(Target::CONST)
            .union(Target::ENUM)
            .union(Target::METHOD)
            .union(Target::CONSTRUCTOR)
            .union(Target::STATIC_READONLY_FIELD),
        Flags::INLINE,
    ),
    row(
        &["external"],
        Target::AMBIENT_FUNCTION.union(Target::AMBIENT_VARIABLE).union(Target::AMBIENT_MEMBER),
        Flags::empty(),
    ),
    row(&["external", "js"], Target::AMBIENT_FUNCTION.union(Target::AMBIENT_MEMBER), Flags::empty()),
    row(
        &["global"],
        FUNCTIONS
            .union(VARIABLES)
            .union(Target::ENUM)
            .union(Target::NAMESPACE)
            .union(Target::CLASS)
            .union(Target::INTERFACE),
        Flags::GLOBAL,
    ),
    row(
        &["lazy"],
        VARIABLES
            .union(Target::ENUM)
            .union(Target::EXPORTED_FUNCTION)
            .union(Target::STATIC_FIELD)
            .union(Target::LIBRARY),
        Flags::LAZY,
    ),
    row(
        &["unsafe"],
        FUNCTIONS.union(Target::METHOD).union(Target::CONSTRUCTOR).union(Target::FIELD).union(Target::STATIC_FIELD),
        Flags::UNSAFE,
    ),
    row(&["builtin"], Target::LIBRARY, Flags::BUILTIN),
    row(&["unmanaged"], Target::CLASS, Flags::UNMANAGED),
    row(&["final"], Target::CLASS, Flags::FINAL),
    row(&["operator"], Target::METHOD, Flags::empty()),
    row(&["operator", "binary"], Target::METHOD, Flags::empty()),
    row(&["operator", "prefix"], Target::METHOD, Flags::empty()),
    row(&["operator", "postfix"], Target::METHOD, Flags::empty()),
];

/// What the decorators before a declaration say.
#[derive(Default)]
pub(super) struct Decorated {
    pub(super) flags: Flags,
    pub(super) external: External,
    /// The operators that a method overloads.
    pub(super) operators: Vec<Operator>,
}

/// What may be overloaded, by its fixity.
static OPERATORS: &[(Fixity, &[&str])] = &[
    (
        Fixity::Infix,
        &[
            "[]", "[]=", "{}", "{}=", "+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>", "==", "!=", ">",
            ">=", "<", "<=",
        ],
    ),
    (Fixity::Prefix, &["+", "-", "!", "~", "++", "--"]),
    (Fixity::Postfix, &["++", "--"]),
];

/// Reads the decorators before a declaration; AS212 and AS213 where one is wrong.
pub(super) fn read(cx: &mut Context<'_>, decorators: &[Decorator], target: Target) -> Decorated {
    let mut decorated = Decorated::default();
    let mut seen: Vec<(usize, &Decorator)> = Vec::new();
    for decorator in decorators {
        let Some(at) = find(cx, decorator) else { continue };
        let row = &ROWS[at];
        let text = row.path.join(".");
        if let Some((_, first)) = seen.iter().find(|(other, _)| *other == at) {
            cx.report(
                Diagnostic::new(Code::AS213, decorator.span, &[])
                    .label(first.span, format!("'@{text}' stands here already")),
            );
            continue;
        }
        seen.push((at, decorator));
        if !row.targets.intersects(target) {
            cx.error(Code::AS212, decorator.span, &[&text]);
            continue;
        }
        decorated.flags |= row.flag;
        match row.path {
            ["external"] => decorated.external = read_external(cx, decorator),
            ["operator"] | ["operator", "binary"] => read_operator(cx, decorator, Fixity::Infix, &mut decorated),
            ["operator", "prefix"] => read_operator(cx, decorator, Fixity::Prefix, &mut decorated),
            ["operator", "postfix"] => read_operator(cx, decorator, Fixity::Postfix, &mut decorated),
            _ => {}
        }
    }
    decorated
}

fn find(cx: &Context<'_>, decorator: &Decorator) -> Option<usize> {
    let matches = |row: &Row| {
        row.path.len() == decorator.path.len()
            && row.path.iter().zip(&decorator.path).all(|(text, ident)| cx.text(ident.name) == *text)
    };
    ROWS.iter().position(matches)
}

/// `@external("element")`, `@external("module", "element")`.
fn read_external(cx: &mut Context<'_>, decorator: &Decorator) -> External {
    let args = decorator.args.as_deref().unwrap_or_default();
    match args {
        [name] => External { module: None, name: string(cx, name) },
        [module, name] => External { module: string(cx, module), name: string(cx, name) },
        [] => {
            cx.error(Code::TS2555, decorator.span, &["1", "0"]);
            External::default()
        }
        _ => {
            cx.error(Code::TS2554, decorator.span, &["2", &args.len().to_string()]);
            External::default()
        }
    }
}

/// `@operator("+")` (AS224 for what cannot be overloaded).
fn read_operator(cx: &mut Context<'_>, decorator: &Decorator, fixity: Fixity, decorated: &mut Decorated) {
    let args = decorator.args.as_deref().unwrap_or_default();
    let [arg] = args else {
        return cx.error(Code::TS2554, decorator.span, &["1", &args.len().to_string()]);
    };
    let Some(text) = string(cx, arg) else { return };
    let texts = OPERATORS.iter().find(|(of, _)| *of == fixity).map_or(&[] as &[&str], |(_, texts)| texts);
    match texts.iter().find(|known| **known == text) {
        Some(&text) => decorated.operators.push(Operator { fixity, text }),
        None => cx.error(Code::AS224, arg.span, &[&text]),
    }
}

fn string(cx: &mut Context<'_>, expr: &ast::Expr) -> Option<String> {
    match &expr.kind {
        ExprKind::String(text) => Some(String::from_utf16_lossy(text)),
        _ => {
            cx.error(Code::TS1141, expr.span, &[]);
            None
        }
    }
}
