//! Tokens: what the lexer makes, what shaping turns it into, and what the grammar reads.
//!
//! A token carries no payload: actions slice the source text by its span. Kinds come in four groups, in this order:
//! identifiers and literals; contextual keywords (which shaping turns into identifiers unless their place makes them
//! keywords); reserved words; punctuation. Kinds without a logos pattern are made by the lexer's own scanners or by
//! shaping, and their names say what they are ("{ object").

use logos::Logos;

/// One token: its kind, [`flags`](Token), and its bytes `start..end` in the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    pub kind: Kind,
    pub flags: u8,
    pub start: u32,
    pub end: u32,
}

impl Token {
    /// A line break precedes the token.
    pub const NEWLINE: u8 = 1;
    /// Not in the source text: inserted by bracket repair or by automatic semicolon insertion; its span is empty.
    pub const VIRTUAL: u8 = 2;
    /// An identifier that contains `\u` escapes.
    pub const ESCAPED: u8 = 4;
    /// A regular expression without end.
    pub const UNFINISHED: u8 = 4;
    /// A `<` that opens, or a `>` that closes, type arguments or parameters.
    pub const ANGLE: u8 = 8;
    /// A `<` that was tried as the opener of type arguments in vain.
    pub const NOT_ANGLE: u8 = 16;
    /// An angle bracket of a prefix cast: an operand follows the `>`.
    pub const CAST: u8 = 32;

    pub fn has(self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// Declares [`Kind`] with its logos patterns and the name under which the grammar knows each kind.
macro_rules! kinds {
    ($($(#[$attribute:meta])* $kind:ident $text:literal,)*) => {
        #[derive(Logos, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[logos(skip r"[ \t\x0b\x0c\u{85}\u{a0}\u{feff}\u{1680}\u{2000}-\u{200b}\u{202f}\u{205f}\u{3000}]+")]
        #[repr(u8)]
        pub enum Kind { $($(#[$attribute])* $kind,)* }

        impl Kind {
            /// The terminal's name in the grammar: the source text, followed by a word where one text is several kinds.
            pub const fn text(self) -> &'static str {
                match self { $(Kind::$kind => $text,)* }
            }
        }
    };
}

kinds! {
    // Trivia and what the lexer scans on; never leaves the lexer.
    #[regex(r"[\n\r\u{2028}\u{2029}]")] Newline "newline",
    #[regex(r"//[^\n\r\u{2028}\u{2029}]*", allow_greedy = true)] LineComment "// comment",
    #[token("/*")] BlockComment "/* comment",
    #[regex(r"[0-9]|\.[0-9]")] Digit "digit",
    #[regex("['\"]")] Quote "quote",
    #[token("`")] Backtick "`",
    #[regex(r"([\p{ID_Start}$_]|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\})([\p{ID_Continue}$\u{200c}\u{200d}]|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\})*", priority = 1)]
    EscapedIdent "escaped identifier",

    // Identifiers and literals.
    #[regex(r"[\p{ID_Start}$_][\p{ID_Continue}$\u{200c}\u{200d}]*", priority = 2)] Ident "identifier",
    #[regex(r"#[\p{ID_Start}$_][\p{ID_Continue}$\u{200c}\u{200d}]*")] PrivateName "private name",
    Integer "integer",
    Float "float",
    BigInt "bigint",
    String "string",
    Regex "regular expression",
    TemplateFull "template",
    TemplateHead "`${",
    TemplateMiddle "}${",
    TemplateTail "}`",

    // Contextual keywords.
    #[token("abstract")] Abstract "abstract",
    #[token("accessor")] Accessor "accessor",
    #[token("as")] As "as",
    #[token("assert")] Assert "assert",
    #[token("asserts")] Asserts "asserts",
    #[token("async")] Async "async",
    #[token("await")] Await "await",
    #[token("declare")] Declare "declare",
    #[token("from")] From "from",
    #[token("get")] Get "get",
    #[token("global")] Global "global",
    #[token("implements")] Implements "implements",
    #[token("infer")] Infer "infer",
    #[token("interface")] Interface "interface",
    #[token("is")] Is "is",
    #[token("keyof")] KeyOf "keyof",
    #[token("let")] Let "let",
    #[token("module")] Module "module",
    #[token("namespace")] Namespace "namespace",
    #[token("of")] Of "of",
    #[token("out")] Out "out",
    #[token("override")] Override "override",
    #[token("private")] Private "private",
    #[token("protected")] Protected "protected",
    #[token("public")] Public "public",
    #[token("readonly")] Readonly "readonly",
    #[token("satisfies")] Satisfies "satisfies",
    #[token("set")] Set "set",
    #[token("static")] Static "static",
    #[token("type")] Type "type",
    #[token("unique")] Unique "unique",

    // Reserved words.
    #[token("break")] Break "break",
    #[token("case")] Case "case",
    #[token("catch")] Catch "catch",
    #[token("class")] Class "class",
    #[token("const")] Const "const",
    #[token("continue")] Continue "continue",
    #[token("debugger")] Debugger "debugger",
    #[token("default")] Default "default",
    #[token("delete")] Delete "delete",
    #[token("do")] Do "do",
    #[token("else")] Else "else",
    #[token("enum")] Enum "enum",
    #[token("export")] Export "export",
    #[token("extends")] Extends "extends",
    #[token("false")] False "false",
    #[token("finally")] Finally "finally",
    #[token("for")] For "for",
    #[token("function")] Function "function",
    #[token("if")] If "if",
    #[token("import")] Import "import",
    #[token("in")] In "in",
    #[token("instanceof")] InstanceOf "instanceof",
    #[token("new")] New "new",
    #[token("null")] Null "null",
    #[token("return")] Return "return",
    #[token("super")] Super "super",
    #[token("switch")] Switch "switch",
    #[token("this")] This "this",
    #[token("throw")] Throw "throw",
    #[token("true")] True "true",
    #[token("try")] Try "try",
    #[token("typeof")] TypeOf "typeof",
    #[token("var")] Var "var",
    #[token("void")] Void "void",
    #[token("while")] While "while",
    #[token("with")] With "with",
    #[token("yield")] Yield "yield",
    // Reserved words in a special place, made by shaping.
    FunctionExpr "function expression",
    ClassExpr "class expression",
    AsyncExpr "async expression",
    ImportExpr "import expression",
    ForIn "in header",
    MappedIn "in mapped",
    InferExtends "extends infer",
    TypeOnly "type only",

    // Punctuation.
    #[token("{")] LBrace "{",
    ObjectBrace "{ object",
    MappedBrace "{ mapped",
    #[token("}")] RBrace "}",
    #[token("(")] LParen "(",
    ArrowParen "( arrow",
    #[token(")")] RParen ")",
    #[token("[")] LBracket "[",
    #[token("]")] RBracket "]",
    #[token(".")] Dot ".",
    #[token("...")] Dots "...",
    #[token("?.")] QuestionDot "?.",
    #[token(";")] Semicolon ";",
    #[token(",")] Comma ",",
    #[token(":")] Colon ":",
    #[token("?")] Question "?",
    #[token("@")] At "@",
    #[token("=>")] Arrow "=>",
    #[token("<")] Less "<",
    TypeLess "< type",
    GenericLess "< generic",
    #[token(">")] Greater ">",
    TypeGreater "> type",
    #[token("<=")] LessEqual "<=",
    GreaterEqual ">=",
    #[token("==")] EqualEqual "==",
    #[token("!=")] NotEqual "!=",
    #[token("===")] EqualEqualEqual "===",
    #[token("!==")] NotEqualEqual "!==",
    #[token("+")] Plus "+",
    #[token("-")] Minus "-",
    #[token("*")] Star "*",
    #[token("**")] StarStar "**",
    #[token("/")] Slash "/",
    #[token("%")] Percent "%",
    #[token("++")] PlusPlus "++",
    PlusPlusPrefix "++ prefix",
    #[token("--")] MinusMinus "--",
    MinusMinusPrefix "-- prefix",
    #[token("<<")] LessLess "<<",
    GreaterGreater ">>",
    GreaterGreaterGreater ">>>",
    #[token("&")] Ampersand "&",
    TypeAmpersand "& type",
    #[token("|")] Bar "|",
    TypeBar "| type",
    #[token("^")] Caret "^",
    #[token("!")] Bang "!",
    BangPostfix "! postfix",
    #[token("~")] Tilde "~",
    #[token("&&")] AndAnd "&&",
    #[token("||")] OrOr "||",
    #[token("??")] QuestionQuestion "??",
    #[token("=")] Equal "=",
    #[token("+=")] PlusEqual "+=",
    #[token("-=")] MinusEqual "-=",
    #[token("*=")] StarEqual "*=",
    #[token("**=")] StarStarEqual "**=",
    #[token("/=")] SlashEqual "/=",
    #[token("%=")] PercentEqual "%=",
    #[token("<<=")] LessLessEqual "<<=",
    GreaterGreaterEqual ">>=",
    GreaterGreaterGreaterEqual ">>>=",
    #[token("&=")] AmpersandEqual "&=",
    #[token("|=")] BarEqual "|=",
    #[token("^=")] CaretEqual "^=",
    #[token("&&=")] AndAndEqual "&&=",
    #[token("||=")] OrOrEqual "||=",
    #[token("??=")] QuestionQuestionEqual "??=",
    /// What can be no part of the class or interface it stands in.
    Misplaced "misplaced token",
    EndOfFile "end of file",
}

impl Kind {
    /// A keyword only where its place makes it one.
    pub fn is_contextual(self) -> bool {
        (Kind::Abstract..=Kind::Unique).contains(&self)
    }

    /// Never an identifier, except as the name of a member.
    pub fn is_reserved(self) -> bool {
        (Kind::Break..=Kind::Yield).contains(&self)
    }

    /// 1 for an opening bracket, -1 for a closing one.
    pub fn bracket_depth(self) -> i32 {
        match self {
            Kind::LBrace
            | Kind::ObjectBrace
            | Kind::MappedBrace
            | Kind::LParen
            | Kind::ArrowParen
            | Kind::LBracket
            | Kind::TypeLess
            | Kind::GenericLess
            | Kind::TemplateHead => 1,
            Kind::RBrace | Kind::RParen | Kind::RBracket | Kind::TypeGreater | Kind::TemplateTail => -1,
            _ => 0,
        }
    }

    /// An identifier, or a word that may be one.
    pub fn is_identifier_like(self) -> bool {
        self == Kind::Ident || self.is_contextual()
    }

    /// Any word.
    pub fn is_word(self) -> bool {
        self == Kind::Ident || (Kind::Abstract..=Kind::Yield).contains(&self)
    }

    /// What may stand as the name of a member, apart from `[computed]` names.
    pub fn is_member_name(self) -> bool {
        self.is_word() || matches!(self, Kind::String | Kind::Integer | Kind::Float | Kind::BigInt | Kind::PrivateName)
    }
}

/// The kind of a word on its own.
fn kind_of_word(text: &str) -> Kind {
    Kind::lexer(text).next().and_then(Result::ok).unwrap_or(Kind::Ident)
}

/// Whether the text is a keyword in some places.
pub fn is_contextual_word(text: &str) -> bool {
    kind_of_word(text).is_contextual()
}

/// Whether the text is a keyword in all places but those of member names.
pub fn is_reserved_word(text: &str) -> bool {
    kind_of_word(text).is_reserved()
}
