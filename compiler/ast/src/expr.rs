//! Expressions.

use crate::{Class, Decorator, Deep, Function, Ident, List, Pattern, PropertyName, Type, Utf16};
use asc_source::{Name, Span};

#[derive(Debug)]
pub struct Expr {
    pub span: Span,
    pub kind: ExprKind,
}

#[derive(Debug)]
pub enum ExprKind {
    Null,
    True,
    False,
    This,
    Super,
    Ident(Name),
    /// An integer literal, its value without sign. `overflow`: it does not fit 64 bits (and `value` is what fits).
    Integer {
        value: u64,
        overflow: bool,
    },
    /// A literal with `.` or exponent.
    Float(f64),
    /// `123n`: the value without suffix; only its span tells the digits when they exceed 64 bits.
    BigInt {
        value: u64,
        overflow: bool,
    },
    String(Utf16),
    Template(Box<Template>),
    TaggedTemplate {
        tag: Box<Expr>,
        type_args: Option<List<Type>>,
        template: Box<Template>,
    },
    Regex {
        pattern: Name,
        flags: Name,
    },
    /// `[a, , b]`: a hole is `None`.
    Array {
        elements: List<Option<Expr>>,
    },
    Object {
        members: List<ObjectMember>,
    },
    /// A function expression or an arrow function.
    Function(Box<Function>),
    Class(Box<Class>),
    /// `(e)`.
    Paren(Box<Expr>),
    Unary {
        op: UnaryOp,
        operand: Box<Expr>,
    },
    /// `++x`, `x--`, …
    Update {
        op: UpdateOp,
        prefix: bool,
        operand: Box<Expr>,
    },
    Binary {
        op: BinaryOp,
        left: Deep<Expr>,
        right: Box<Expr>,
        op_span: Span,
    },
    Logical {
        op: LogicalOp,
        left: Deep<Expr>,
        right: Box<Expr>,
        op_span: Span,
    },
    Assign {
        op: AssignOp,
        target: Box<Expr>,
        value: Box<Expr>,
        op_span: Span,
    },
    /// `[a, b] = v` and `({ a } = v)`, recognised from the literal on the left.
    AssignPattern {
        target: Box<Pattern>,
        value: Box<Expr>,
    },
    /// `test ? then : otherwise`.
    Conditional {
        test: Box<Expr>,
        then: Box<Expr>,
        otherwise: Box<Expr>,
    },
    /// `a, b, c`: at least two.
    Comma {
        exprs: List<Expr>,
    },
    /// `callee<T>(args)`; `optional`: written `?.(`.
    Call {
        callee: Box<Expr>,
        type_args: Option<List<Type>>,
        args: List<Expr>,
        optional: bool,
    },
    /// `new Callee<T>(args)`; `args` is `None` without parentheses.
    New {
        callee: Box<Expr>,
        type_args: Option<List<Type>>,
        args: Option<List<Expr>>,
    },
    /// `object.name`; `optional`: written `?.`; `private`: `#name`.
    Member {
        object: Box<Expr>,
        name: Ident,
        optional: bool,
        private: bool,
    },
    /// `object[index]`.
    Index {
        object: Box<Expr>,
        index: Box<Expr>,
        optional: bool,
    },
    /// An optional chain's end: in `a?.b.c` this node holds the whole, so that what is skipped is known.
    OptionalChain(Box<Expr>),
    /// `f<T>` without a call.
    Instantiation {
        expr: Box<Expr>,
        type_args: List<Type>,
    },
    /// `e!`.
    NonNull(Box<Expr>),
    /// `e as T` and `<T>e`.
    Cast {
        expr: Box<Expr>,
        ty: Box<Type>,
        prefix: bool,
    },
    /// `e as const` and `<const>e`.
    ConstCast {
        expr: Box<Expr>,
        prefix: bool,
    },
    Satisfies {
        expr: Box<Expr>,
        ty: Box<Type>,
    },
    /// `e instanceof T`: the right side is a type.
    InstanceOf {
        expr: Box<Expr>,
        ty: Box<Type>,
    },
    /// `a in b`; `#name in b` has a `PrivateName` on the left.
    In {
        left: Box<Expr>,
        right: Box<Expr>,
    },
    PrivateName(Name),
    /// `...e` in arguments and array literals.
    Spread(Box<Expr>),
    Await(Box<Expr>),
    /// `yield`, `yield e`, `yield* e`.
    Yield {
        argument: Option<Box<Expr>>,
        delegate: bool,
    },
    /// `import(path)`.
    ImportCall {
        args: List<Expr>,
    },
    /// `import.meta`.
    ImportMeta,
    /// `new.target`.
    NewTarget,
    /// What stood here was not an expression and has been reported.
    Error,
}

/// The parts of `` `a${x}b` ``: always one more text than expressions.
#[derive(Debug)]
pub struct Template {
    pub texts: List<TemplateText>,
    pub exprs: List<Expr>,
}

#[derive(Debug)]
pub struct TemplateText {
    /// Between the delimiters.
    pub span: Span,
    /// `None`: an invalid escape, which only a tagged template may contain.
    pub cooked: Option<Utf16>,
    pub raw: Utf16,
}

/// One member of an object literal.
#[derive(Debug)]
pub enum ObjectMember {
    /// `name: value`.
    Property {
        name: PropertyName,
        value: Expr,
    },
    /// `name`.
    Shorthand {
        name: Ident,
    },
    /// `name = value`: only as an assignment pattern; anywhere else it has been reported.
    ShorthandDefault {
        name: Ident,
        value: Expr,
    },
    /// Methods, `get` and `set`.
    Method {
        name: PropertyName,
        kind: crate::class::MethodKind,
        function: Box<Function>,
        decorators: List<Decorator>,
    },
    Spread {
        expr: Expr,
        span: Span,
    },
}

/// A list of rows `Variant "text"` that makes an operator enum with its source text.
macro_rules! operators {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $name { $($variant,)* }
        impl $name {
            /// As it is written.
            pub const fn text(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    };
}

operators! {
    /// Prefix operators without side effects of their own, `delete` and `void` among them.
    UnaryOp { Plus "+", Minus "-", Not "!", BitNot "~", TypeOf "typeof", Void "void", Delete "delete", }
}
operators! { UpdateOp { Increment "++", Decrement "--", } }
operators! {
    BinaryOp {
        Add "+", Sub "-", Mul "*", Div "/", Rem "%", Pow "**",
        BitAnd "&", BitOr "|", BitXor "^", Shl "<<", Shr ">>", ShrU ">>>",
        Lt "<", Le "<=", Gt ">", Ge ">=", Eq "==", Ne "!=", StrictEq "===", StrictNe "!==",
    }
}
operators! { LogicalOp { And "&&", Or "||", Coalesce "??", } }

/// `=` or a compound assignment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AssignOp {
    Assign,
    /// `+=`, …; never a comparison.
    Binary(BinaryOp),
    /// `&&=`, `||=`, `??=`.
    Logical(LogicalOp),
}
