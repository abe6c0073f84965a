//! The one table of diagnostic codes: AssemblyScript's (`AS…`, below 1000) and TypeScript's (`TS…`) numbers.
//!
//! A row is a code, its category, its message with `{0}`-style places for arguments, and the explanation that
//! `asc --explain CODE` prints. Every row that the compiler can report has a test file named after it.

/// How grave a message is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Category {
    Pedantic,
    Info,
    Warning,
    Error,
}

/// A diagnostic code; a row of the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(pub u16);

/// One row of the table.
pub struct CodeRow {
    pub code: Code,
    pub category: Category,
    pub template: &'static str,
    /// When it is reported and what to do, in one or two sentences. Empty where the message says it all.
    pub explanation: &'static str,
}

impl Code {
    /// Its row.
    ///
    /// # Panics
    /// If the code is not in the table, which a test rules out for the constants below.
    pub fn row(self) -> &'static CodeRow {
        Code::find(self.0).expect("every code stands in the table")
    }

    /// The row with this number.
    pub fn find(number: u16) -> Option<&'static CodeRow> {
        ROWS.binary_search_by_key(&number, |row| row.code.0).ok().map(|at| &ROWS[at])
    }

    /// All rows, by number.
    pub fn rows() -> &'static [CodeRow] {
        ROWS
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.0 < 1000 { "AS" } else { "TS" }, self.0)
    }
}

/// `TS2322` is 2322, `AS100` is 100.
const fn number(name: &str) -> u16 {
    let digits = name.as_bytes();
    let (mut value, mut at) = (0, 2);
    while at < digits.len() {
        value = value * 10 + (digits[at] - b'0') as u16;
        at += 1;
    }
    value
}

macro_rules! codes {
    ($($name:ident $category:ident $template:literal $explanation:literal;)*) => {
        impl Code {
            $(#[doc = $template] pub const $name: Code = Code(number(stringify!($name)));)*
        }
        static ROWS: &[CodeRow] = &[
            $(CodeRow { code: Code::$name, category: Category::$category, template: $template, explanation: $explanation },)*
        ];
    };
}

#[rustfmt::skip]
codes! {
    AS100 Error "Not implemented: {0}" "feature parsed/known but not implemented; list in §9.3";
    AS101 Error "Operation is unsafe." "`--noUnsafe`: call/access of an `@unsafe` element, `unchecked`, unmanaged `new`/object literal, etc. in user code (related range = declaration)";
    AS102 Error "User-defined: {0}" "`ERROR()/WARNING()/INFO()` macros";
    AS103 Error "Feature '{0}' is not enabled." "SIMD/threads/reference-types builtins or types without feature; import of mutable global without mutable-globals (E) / export (W, export skipped)";
    AS104 Error "Low memory limit exceeded by static data: {0} > {1}" "`--lowMemoryLimit`";
    AS105 Error "Module requires at least '{0}' pages of initial memory." "`--initialMemory` too small";
    AS106 Error "Module requires at least '{0}' pages of maximum memory." "`--maximumMemory` too small";
    AS107 Error "Shared memory requires maximum memory to be defined." "";
    AS108 Error "Shared memory requires feature 'threads' to be enabled." "";
    AS109 Error "Transform '{0}': {1}" "";
    AS110 Error "Start function name '{0}' is invalid or conflicts with another export." "`--exportStart` name not an identifier or already exported";
    AS111 Error "Element '{0}' not found." "`--use` target unknown (no range)";
    AS112 Warning "Exchange of '{0}' values is not supported by all embeddings" "v128 in import/export signature or exported/imported global";
    AS200 Error "Conversion from type '{0}' to '{1}' requires an explicit cast." "§2.3";
    AS201 Warning "Conversion from type '{0}' to '{1}' will require an explicit cast when switching between 32/64-bit." "isize/usize implicitly to/from fixed size";
    AS202 Error "Type '{0}' cannot be changed to type '{1}'." "`changetype`";
    AS203 Error "Operation '{0}' cannot be applied to type '{1}'." "builtins, `ref.eq`, null checks on wrong types";
    AS204 Error "Type '{0}' cannot be nullable." "`T | null` on value type, enum, alias thereof";
    AS206 Warning "Mutable value cannot be inlined." "`@inline const` not compile-time constant (followed by AS212)";
    AS207 Error "Unmanaged classes cannot extend managed classes and vice-versa." "";
    AS208 Error "Unmanaged classes cannot implement interfaces." "";
    AS209 Error "Invalid regular expression flags." "bad/duplicate regex flags";
    AS210 Info "Expression is never 'null'." "`x!` on known non-null";
    AS211 Error "Class '{0}' is final and cannot be extended." "extends `@final`";
    AS212 Error "Decorator '{0}' is not valid here." "built-in decorator on wrong target; `@inline` global not constant; `@external` on non-ambient";
    AS213 Error "Duplicate decorator." "same decorator twice; duplicate operator/index overload registration";
    AS214 Error "Type '{0}' is illegal in this context." "`this` type in wrong position in function types; static resolution yielding void etc.";
    AS215 Error "Optional parameter must have an initializer." "optional parameter without initializer needs a varargs stub";
    AS216 Error "Class '{0}' cannot declare a constructor when instantiated from an object literal." "object literal for class with constructor";
    AS217 Warning "Function '{0}' cannot be inlined into itself." "`@inline` recursion";
    AS218 Error "Cannot access method '{0}' without calling it as it requires 'this' to be set." "";
    AS219 Error "Optional properties are not supported." "`field?:`";
    AS220 Error "Expression must be a compile-time constant." "";
    AS221 Error "Type '{0}' is not a function index or function reference." "";
    AS222 Error "'{0}' must be a value between '{1}' and '{2}' inclusive." "";
    AS223 Error "'{0}' must be a power of two." "";
    AS224 Error "'{0}' is not a valid operator." "`@operator(\"?\")`";
    AS225 Error "Expression cannot be represented by a type." "resolver asked for a type of a non-value element (e.g. inferring from a namespace)";
    AS226 Warning "Expression resolves to unusual type '{0}'." "`null` literal without context (usize)";
    AS227 Error "Array literal expected." "`memory.data<T>(x)`";
    AS228 Warning "Function '{0}' is virtual and will not be inlined." "`@inline` on an overridden (virtual) method";
    AS229 Error "Property '{0}' only has a setter and is missing a getter." "property access through setter-only property while resolving";
    AS230 Error "'{0}' keyword cannot be used here." "`constructor` used as accessor/static/abstract… name";
    AS231 Error "A class with a constructor explicitly returning something else than 'this' must be '@final'." "";
    AS233 Warning "Property '{0}' is always assigned before being used." "unneeded `!` on field that is definitely assigned";
    AS234 Error "Expression does not compile to a value at runtime." "types, namespaces, generic functions, class names etc. used as values";
    AS235 Warning "Only variables, functions and enums become WebAssembly module exports." "class/interface/namespace/type/generic exported from entry";
    AS236 Error "Literal '{0}' does not fit into 'i64' or 'u64' types." "";
    AS237 Error "Index signature accessors in type '{0}' differ in types." "`a[i] op= v` where getter/setter types differ";
    AS238 Error "Initializer, definitive assignment or nullable type expected." "global (or static field) of non-null reference type without initializer; also ambient ones **[run]**";
    AS239 Warning "Definitive assignment has no effect on local variables." "`let x!: T` local";
    AS240 Error "Ambiguous operator overload '{0}' (conflicting overloads '{1}' and '{2}')." "`==`/`!=` overload found on both operand classes and they differ";
    AS241 Error "An interface or abstract method '{0}' cannot have type parameters." "";
    AS242 Error "Cannot override generic method '{0}' with a non-generic method or vice versa." "";
    AS901 Pedantic "Importing the table disables some indirect call optimizations." "`--importTable`";
    AS902 Pedantic "Exporting the table disables some indirect call optimizations." "`--exportTable`";
    AS903 Pedantic "Expression compiles to a dynamic check at runtime." "dynamic `instanceof`/downcast";
    AS904 Pedantic "Indexed access may involve bounds checking." "index access outside `unchecked`";
    AS905 Pedantic "Explicitly returning constructor drops 'this' allocation." "";
    AS906 Pedantic "Unnecessary definite assignment." "`!` on value-typed/nullable fields";
    AS907 Warning "'NaN' does not compare equal to any other value including itself. Use isNaN(x) instead." "";
    AS908 Warning "Comparison with -0.0 is sign insensitive. Use Object.is(x, -0.0) if the sign matters." "";
    TS1002 Error "Unterminated string literal." "";
    TS1003 Error "Identifier expected." "any place an identifier is required (37 parser sites)";
    TS1005 Error "'{0}' expected." "missing punctuation / keyword (71 sites)";
    TS1006 Error "A file cannot have a reference to itself." "";
    TS1009 Error "Trailing comma not allowed." "";
    TS1012 Error "Unexpected token." "ASI failure, stray tokens, malformed `|` type unions";
    TS1014 Error "A rest parameter must be last in a parameter list." "";
    TS1015 Error "Parameter cannot have question mark and initializer." "";
    TS1016 Error "A required parameter cannot follow an optional parameter." "";
    TS1031 Error "'{0}' modifier cannot appear on class elements of this kind." "`declare` on methods";
    TS1034 Error "'super' must be followed by an argument list or member access." "";
    TS1036 Error "Statements are not allowed in ambient contexts." "";
    TS1038 Error "A 'declare' modifier cannot be used in an already ambient context." "nested `declare`";
    TS1039 Error "Initializers are not allowed in ambient contexts." "initializer on `declare` variable/field";
    TS1042 Error "'{0}' modifier cannot be used here." "wrong modifier (export/declare/abstract/override/static/readonly/access…)";
    TS1047 Error "A rest parameter cannot be optional." "";
    TS1048 Error "A rest parameter cannot have an initializer." "";
    TS1049 Error "A 'set' accessor must have exactly one parameter." "";
    TS1052 Error "A 'set' accessor parameter cannot have an initializer." "";
    TS1054 Error "A 'get' accessor cannot have parameters." "";
    TS1061 Error "Enum member must have initializer." "enum member after a non-constant one";
    TS1092 Error "Type parameters cannot appear on a constructor declaration." "";
    TS1093 Error "Type annotation cannot appear on a constructor declaration." "";
    TS1094 Error "An accessor cannot have type parameters." "";
    TS1095 Error "A 'set' accessor cannot have a return type annotation." "";
    TS1098 Error "Type parameter list cannot be empty." "`<>`";
    TS1099 Error "Type argument list cannot be empty." "`f<>()`";
    TS1104 Error "A 'continue' statement can only be used within an enclosing iteration statement." "";
    TS1105 Error "A 'break' statement can only be used within an enclosing iteration or switch statement." "";
    TS1108 Error "A 'return' statement can only be used within a function body." "top-level return";
    TS1109 Error "Expression expected." "expression start not recognised (reserved words, labels, `?.`, …)";
    TS1110 Error "Type expected." "type missing or unsupported type syntax; missing parameter/return/field/variable type";
    TS1113 Error "A 'default' clause cannot appear more than once in a 'switch' statement." "";
    TS1114 Error "Duplicate label '{0}'." "";
    TS1120 Error "An export assignment cannot have modifiers." "`declare export default x`";
    TS1121 Error "Octal literals are not allowed in strict mode." "legacy octal";
    TS1124 Error "Digit expected." "";
    TS1125 Error "Hexadecimal digit expected." "";
    TS1126 Error "Unexpected end of text." "";
    TS1127 Error "Invalid character." "unknown character";
    TS1130 Error "'case' or 'default' expected." "";
    TS1140 Error "Type argument expected." "generic function used as value; inference failed";
    TS1141 Error "String literal expected." "import/export path, `@external`, `@operator`, `offsetof` argument";
    TS1142 Error "Line break not permitted here." "";
    TS1146 Error "Declaration expected." "";
    TS1155 Error "'const' declarations must be initialized." "`const` without initializer (non-ambient)";
    TS1161 Error "Unterminated regular expression literal." "";
    TS1176 Error "Interface declaration cannot have 'implements' clause." "";
    TS1177 Error "Binary digit expected." "";
    TS1178 Error "Octal digit expected." "";
    TS1183 Error "An implementation cannot be declared in ambient contexts." "body in ambient context; body on `@builtin/@external` functions";
    TS1190 Error "The variable declaration of a 'for...of' statement cannot have an initializer." "";
    TS1198 Error "An extended Unicode escape value must be between 0x0 and 0x10FFFF inclusive." "";
    TS1199 Error "Unterminated Unicode escape sequence." "";
    TS1206 Error "Decorators are not valid here." "decorators left unused / on members that don't take them";
    TS1242 Error "'abstract' modifier can only appear on a class, method, or property declaration." "`abstract interface`";
    TS1245 Error "Method '{0}' cannot have an implementation because it is marked abstract." "";
    TS1246 Error "An interface property cannot have an initializer." "";
    TS1255 Error "A definite assignment assertion '!' is not permitted in this context." "`!` with const/ambient/without type";
    TS1263 Error "Declarations with initializers cannot also have definite assignment assertions." "`x!: T = v`";
    TS1311 Error "A class may only extend another class." "extends non-class";
    TS1317 Error "A parameter property cannot be declared using a rest parameter." "";
    TS1319 Error "A default export can only be used in a module." "`export default` in namespace";
    TS1345 Error "An expression of type '{0}' cannot be tested for truthiness." "void/… tested for truthiness";
    TS1351 Error "An identifier or keyword cannot immediately follow a numeric literal." "`1n`, `1px`, `1.toString()`";
    TS2300 Error "Duplicate identifier '{0}'." "name already declared in same scope/file/global";
    TS2304 Error "Cannot find name '{0}'." "";
    TS2305 Error "Module '{0}' has no exported member '{1}'." "import/export of unknown name";
    TS2312 Error "An interface can only extend an interface." "";
    TS2314 Error "Generic type '{0}' requires {1} type argument(s)." "";
    TS2315 Error "Type '{0}' is not generic." "type args on non-generic";
    TS2322 Error "Type '{0}' is not assignable to type '{1}'." "assignability; nullability; missing return value types; `<object>`/`<auto>` placeholders";
    TS2325 Error "Property '{0}' is private in type '{1}' but not in type '{2}'." "override visibility";
    TS2329 Error "Index signature is missing in type '{0}'." "no `[]`/`[]=` overload";
    TS2332 Error "'this' cannot be referenced in current location." "`this` outside method; Function#call thisArg";
    TS2333 Error "'this' cannot be referenced in constructor arguments." "`this` in ctor parameter default";
    TS2335 Error "'super' can only be referenced in a derived class." "`super` without base";
    TS2336 Error "'super' cannot be referenced in constructor arguments." "`super` in ctor parameter default";
    TS2337 Error "Super calls are not permitted outside constructors or in nested functions inside constructors." "`super()` outside ctor";
    TS2339 Error "Property '{0}' does not exist on type '{1}'." "unknown member/property/namespace member";
    TS2341 Error "Property '{0}' is private and only accessible within class '{1}'." "object literal key private";
    TS2349 Error "Cannot invoke an expression whose type lacks a call signature. Type '{0}' has no compatible call signatures." "callee not callable (+I TS6234 if it is a getter)";
    TS2351 Error "This expression is not constructable." "`new` on non-class";
    TS2355 Error "A function whose declared type is not 'void' must return a value." "missing return on some path";
    TS2357 Error "The operand of an increment or decrement operator must be a variable or a property access." "`++`/`--` operand";
    TS2364 Error "The left-hand side of an assignment expression must be a variable or a property access." "";
    TS2365 Error "Operator '{0}' cannot be applied to types '{1}' and '{2}'." "binary operator types";
    TS2376 Error "A 'super' call must be the first statement in the constructor." "";
    TS2377 Error "Constructors for derived classes must contain a 'super' call." "derived ctor lacks `super(...)`";
    TS2380 Error "'get' and 'set' accessor must have the same type." "";
    TS2385 Error "Overload signatures must all be public, private or protected." "override changes visibility";
    TS2390 Error "Constructor implementation is missing." "";
    TS2391 Error "Function implementation is missing or not immediately following the declaration." "function/method without body";
    TS2392 Error "Multiple constructor implementations are not allowed." "";
    TS2393 Error "Duplicate function implementation." "duplicate method/operator overload";
    TS2394 Error "This overload signature is not compatible with its implementation signature." "override signature incompatible (related base)";
    TS2395 Error "Individual declarations in merged declaration '{0}' must be all exported or all local." "merging exported with non-exported";
    TS2416 Error "Property '{0}' in type '{1}' is not assignable to the same property in base type '{2}'." "override kind/type mismatch (field vs method etc.)";
    TS2422 Error "A class can only implement an interface." "implements non-interface";
    TS2434 Error "A namespace declaration cannot be located prior to a class or function with which it is merged." "";
    TS2442 Error "Types have separate declarations of a private property '{0}'." "private redeclared in subclass";
    TS2444 Error "Property '{0}' is protected in type '{1}' but public in type '{2}'." "";
    TS2445 Error "Property '{0}' is protected and only accessible within class '{1}' and its subclasses." "object literal key protected";
    TS2448 Error "Variable '{0}' used before its declaration." "use before declaration (globals, own initializer)";
    TS2451 Error "Cannot redeclare block-scoped variable '{0}'" "`var`/let redeclaration in scope";
    TS2453 Error "The type argument for type parameter '{0}' cannot be inferred from the usage. Consider specifying the type arguments explicitly." "array literal element type cannot be determined";
    TS2454 Error "Variable '{0}' is used before being assigned." "local read before assignment";
    TS2456 Error "Type alias '{0}' circularly references itself." "`type A = A`";
    TS2460 Error "Type '{0}' has no property '{1}'." "`offsetof` unknown field";
    TS2469 Error "The '{0}' operator cannot be applied to type '{1}'." "unary operator/shift types";
    TS2474 Error "In 'const' enum declarations member initializer must be constant expression." "const enum initializer";
    TS2476 Error "A const enum member can only be accessed using a string literal." "const enum indexed by value";
    TS2484 Error "Export declaration conflicts with exported declaration of '{0}'." "same export name twice";
    TS2506 Error "'{0}' is referenced directly or indirectly in its own base expression." "cyclic inheritance";
    TS2511 Error "Cannot create an instance of an abstract class." "";
    TS2515 Error "Non-abstract class '{0}' does not implement inherited abstract member '{1}' from '{2}'." "";
    TS2531 Error "Object is possibly 'null'." "";
    TS2540 Error "Cannot assign to '{0}' because it is a constant or a read-only property." "assignment to const/readonly/getter-only";
    TS2541 Error "The target of an assignment must be a variable or a property access." "invalid assignment target kind";
    TS2542 Error "Index signature in type '{0}' only permits reading." "`[]=` missing but `[]` present";
    TS2554 Error "Expected {0} arguments, but got {1}." "";
    TS2555 Error "Expected at least {0} arguments, but got {1}." "";
    TS2558 Error "Expected {0} type arguments, but got {1}." "";
    TS2564 Error "Property '{0}' has no initializer and is not assigned in the constructor before 'this' is used or returned." "definite field initialisation";
    TS2565 Error "Property '{0}' is used before being assigned." "`this.x` read before assignment in ctor";
    TS2610 Error "'{0}' is defined as an accessor in class '{1}', but is overridden here in '{2}' as an instance property." "";
    TS2611 Error "'{0}' is defined as a property in class '{1}', but is overridden here in '{2}' as an accessor." "";
    TS2651 Error "A member initializer in a enum declaration cannot reference members declared after it, including members defined in other enums." "enum forward reference";
    TS2673 Error "Constructor of class '{0}' is private and only accessible within the class declaration." "";
    TS2674 Error "Constructor of class '{0}' is protected and only accessible within the class declaration." "";
    TS2675 Error "Cannot extend a class '{0}'. Class constructor is marked as private." "extending class with private ctor";
    TS2685 Error "The 'this' types of each signature are incompatible." "calling unbound method value / `toString` with incompatible this";
    TS2694 Error "Namespace '{0}' has no exported member '{1}'." "";
    TS2695 Error "Namespace can only have declarations." "statement in namespace";
    TS2706 Error "Required type parameters may not follow optional type parameters." "";
    TS2718 Error "Duplicate property '{0}'." "duplicate accessor/property";
    TS2741 Error "Property '{0}' is missing in type '{1}' but required in type '{2}'." "object literal omits required field";
    TS2757 Error "Type '{0}' has no call signatures." "`returnof`/`lengthof` on non-function";
    TS2808 Error "Get accessor '{0}' must be at least as accessible as the setter." "getter less visible than setter";
    TS4117 Error "This member cannot have an 'override' modifier because it is not declared in the base class '{0}'." "";
    TS6054 Error "File '{0}' not found." "entry or import file missing";
    TS6188 Error "Numeric separators are not allowed here." "";
    TS6189 Error "Multiple consecutive numeric separators are not permitted." "";
    TS6234 Info "This expression is not callable because it is a 'get' accessor. Did you mean to use it without '()'?" "related info to TS2349";
    TS17009 Error "'super' must be called before accessing 'this' in the constructor of a derived class." "";
    TS17011 Error "'super' must be called before accessing a property of 'super' in the constructor of a derived class." "";
}
