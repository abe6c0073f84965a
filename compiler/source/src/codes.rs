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
    AS100 Error "Not implemented: {0}" "The construct is part of the language's syntax or of TypeScript, but this compiler does not compile it yet. The message names it, and the help, if any, tells what to write instead.";
    AS101 Error "Operation is unsafe." "With `--noUnsafe`, the program may not use what can break memory safety: raw loads and stores, `changetype`, `unchecked`, and everything marked `@unsafe`. Library code is exempt.";
    AS102 Error "User-defined: {0}" "The program itself raised this message with `ERROR()`, `WARNING()` or `INFO()`, which act when the compiler reaches them.";
    AS103 Error "Feature '{0}' is not enabled." "The construct needs a WebAssembly feature that is off. Switch it on with `--enable NAME` if the engines that will run the module support it.";
    AS104 Error "Low memory limit exceeded by static data: {0} > {1}" "Static data must end below the address given by `--lowMemoryLimit`, and it does not. Raise the limit or move data to memory that is allocated at run time.";
    AS105 Error "Module requires at least '{0}' pages of initial memory." "`--initialMemory` gives the module fewer pages than its static data needs. Give at least the number in the message, or leave the option out.";
    AS106 Error "Module requires at least '{0}' pages of maximum memory." "`--maximumMemory` is below what the module's static data needs. Give at least the number in the message.";
    AS107 Error "Shared memory requires maximum memory to be defined." "WebAssembly requires a maximum for a shared memory: add `--maximumMemory PAGES` to `--sharedMemory`.";
    AS108 Error "Shared memory requires feature 'threads' to be enabled." "A shared memory is part of the threads feature: add `--enable threads` to `--sharedMemory`.";
    AS109 Error "Transform '{0}': {1}" "A compiler transform reported a problem of its own.";
    AS110 Error "Start function name '{0}' is invalid or conflicts with another export." "The name given to `--exportStart` must be an identifier that no other export of the module uses.";
    AS111 Error "Element '{0}' not found." "The name on the right of `--use alias=name` is no global element. A number makes a constant instead, and nothing removes the alias.";
    AS112 Warning "Exchange of '{0}' values is not supported by all embeddings" "Values of this type cannot pass between WebAssembly and JavaScript. The module is valid, but such hosts cannot call the function or read the global.";
    AS200 Error "Conversion from type '{0}' to '{1}' requires an explicit cast." "The conversion may change the value, because the target type is narrower or of another kind. Write it out, as in `<i32>x` or `x as i32`, if that is meant.";
    AS201 Warning "Conversion from type '{0}' to '{1}' will require an explicit cast when switching between 32/64-bit." "The size of `isize` and `usize` depends on the target. The conversion is harmless today and would lose bits on a target with another pointer size; a cast makes it explicit.";
    AS202 Error "Type '{0}' cannot be changed to type '{1}'." "`changetype` reinterprets a value without changing its bits, so both types must have the same representation.";
    AS203 Error "Operation '{0}' cannot be applied to type '{1}'." "The operation is not defined for operands of this type. Convert the operand to a type for which it is.";
    AS204 Error "Type '{0}' cannot be nullable." "Only references can be `null`: numbers, booleans and enums always have a value. Use a class, or a separate flag or sentinel value.";
    AS206 Warning "Mutable value cannot be inlined." "`@inline` on a variable asks for its value in place of every use, which takes a `const` whose value is known at compile time.";
    AS207 Error "Unmanaged classes cannot extend managed classes and vice-versa." "Managed objects have a header that the runtime uses, unmanaged ones have none, so one cannot be the base of the other. Make both classes `@unmanaged` or neither.";
    AS208 Error "Unmanaged classes cannot implement interfaces." "Calling through an interface needs the object's class id, which stands in the header that unmanaged objects lack.";
    AS209 Error "Invalid regular expression flags." "Flags of a regular expression are letters such as `g`, `i`, `m`, `s`, `u` and `y`, each at most once.";
    AS210 Info "Expression is never 'null'." "The expression has a type that excludes `null`, so the `!` does nothing and can go.";
    AS211 Error "Class '{0}' is final and cannot be extended." "A class marked `@final` promises that nothing extends it. Remove the decorator from the base class or do not extend it.";
    AS212 Error "Decorator '{0}' is not valid here." "Each built-in decorator belongs on certain declarations only: for instance `@inline` on functions and constants, `@external` on ambient declarations, `@operator` on methods.";
    AS213 Error "Duplicate decorator." "The same decorator stands twice on one declaration, or two methods of a class overload the same operator.";
    AS214 Error "Type '{0}' is illegal in this context." "The type cannot stand here: for instance `void` for a value, or `this` outside a class.";
    AS215 Error "Optional parameter must have an initializer." "A parameter written with `?` needs a value for calls that leave it out. Give it one, as in `x: i32 = 0`.";
    AS216 Error "Class '{0}' cannot declare a constructor when instantiated from an object literal." "An object literal sets the fields of a new object directly. A class that has a constructor of its own must be made with `new`.";
    AS217 Warning "Function '{0}' cannot be inlined into itself." "A call inside the function's own body cannot be replaced by that body without end; the call stays a call.";
    AS218 Error "Cannot access method '{0}' without calling it as it requires 'this' to be set." "A method is not a value by itself because it needs the object it works on. Call it, or wrap the call in a function.";
    AS219 Error "Optional properties are not supported." "Every field of a class exists in every object. Use a nullable type, as in `x: T | null = null`, instead of `x?: T`.";
    AS220 Error "Expression must be a compile-time constant." "The value must be known when the program is compiled: a literal, or an expression of literals and constants.";
    AS221 Error "Type '{0}' is not a function index or function reference." "The type must be that of a function value, or an index into the function table.";
    AS222 Error "'{0}' must be a value between '{1}' and '{2}' inclusive." "The value, which must be a compile-time constant, lies outside the range that the operation allows.";
    AS223 Error "'{0}' must be a power of two." "The value must be 1, 2, 4, 8 and so on, as for an alignment.";
    AS224 Error "'{0}' is not a valid operator." "The text given to `@operator` names no operator that can be overloaded.";
    AS225 Error "Expression cannot be represented by a type." "The compiler needed the type of this expression, but it names something without a value, such as a namespace or a type.";
    AS226 Warning "Expression resolves to unusual type '{0}'." "Without a type from its context, the literal gets the type in the message, which is rarely meant. Annotate the variable.";
    AS227 Error "Array literal expected." "`memory.data` places the values of a literal such as `[1, 2, 3]` in static memory, so its argument must be one.";
    AS228 Warning "Function '{0}' is virtual and will not be inlined." "Which body a call of an overridden method runs is known at run time only, so `@inline` has no effect on it.";
    AS229 Error "Property '{0}' only has a setter and is missing a getter." "The property has a setter and is read here. Declare a getter of the same name.";
    AS230 Error "'{0}' keyword cannot be used here." "The word has a fixed meaning in this place and cannot serve as this kind of name.";
    AS231 Error "A class with a constructor explicitly returning something else than 'this' must be '@final'." "A constructor that returns another object would let a subclass initialise the wrong one. Mark the class `@final` or return `this`.";
    AS233 Warning "Property '{0}' is always assigned before being used." "The field is assigned on every way through the constructor, so the `!` after its name is not needed.";
    AS234 Error "Expression does not compile to a value at runtime." "Types, namespaces, classes and generic functions exist at compile time only and are no values. A generic function becomes one with its type arguments.";
    AS235 Warning "Only variables, functions and enums become WebAssembly module exports." "Other exports are visible to importing source files but not to the host, because WebAssembly has nothing to represent them by.";
    AS236 Error "Literal '{0}' does not fit into 'i64' or 'u64' types." "Integers have 64 bits at most. Write the number with a decimal point or an exponent if a float is meant.";
    AS237 Error "Index signature accessors in type '{0}' differ in types." "A compound assignment to an element reads and writes it, so the `[]` and `[]=` overloads must agree on the type.";
    AS238 Error "Initializer, definitive assignment or nullable type expected." "A variable whose type excludes `null` needs a value from the start. Give it an initializer, mark it with `!`, or allow `null`.";
    AS239 Warning "Definitive assignment has no effect on local variables." "Whether a local variable has a value before its use is found out by the compiler, so the `!` does nothing here.";
    AS240 Error "Ambiguous operator overload '{0}' (conflicting overloads '{1}' and '{2}')." "Both operand types overload the operator with different methods, and nothing says which of them applies.";
    AS241 Error "An interface or abstract method '{0}' cannot have type parameters." "A call through an interface or abstract class chooses among compiled bodies at run time, and a generic method has one for each set of type arguments.";
    AS242 Error "Cannot override generic method '{0}' with a non-generic method or vice versa." "A method and the method that it overrides must both be generic or both not be.";
    AS243 Error "The program is nested more than {0} levels deep." "Brackets, operators and statements inside each other count. Give inner parts names of their own.";
    AS901 Pedantic "Importing the table disables some indirect call optimizations." "An imported table may hold functions that the compiler does not see, so calls through it cannot be turned into direct calls.";
    AS902 Pedantic "Exporting the table disables some indirect call optimizations." "The host may change an exported table, so calls through it cannot be turned into direct calls.";
    AS903 Pedantic "Expression compiles to a dynamic check at runtime." "The class of the object is known at run time only, so the test or the downcast compiles to a comparison of class ids.";
    AS904 Pedantic "Indexed access may involve bounds checking." "Each access compares the index with the length first. `unchecked()` around it leaves the comparison out where the index is known to be right.";
    AS905 Pedantic "Explicitly returning constructor drops 'this' allocation." "The constructor returns an object of its own, so none is allocated for `this` before.";
    AS906 Pedantic "Unnecessary definite assignment." "Fields of this type start as zero or `null`, so the `!` after the name is not needed.";
    AS907 Warning "'NaN' does not compare equal to any other value including itself. Use isNaN(x) instead." "A comparison with `NaN` has the same result whatever the other operand is. `isNaN(x)` tells whether `x` is one.";
    AS908 Warning "Comparison with -0.0 is sign insensitive. Use Object.is(x, -0.0) if the sign matters." "`0.0 == -0.0` is true. `Object.is(x, -0.0)` tells them apart.";
    TS1002 Error "Unterminated string literal." "The line ends before the closing quote. Close the string, or write a template literal for text of several lines.";
    TS1003 Error "Identifier expected." "A name must stand here: letters, digits, `_` and `$`, not starting with a digit, and not a reserved word.";
    TS1005 Error "'{0}' expected." "The syntax requires this token or word here. Often the real mistake is just before, such as an unclosed bracket.";
    TS1006 Error "A file cannot have a reference to itself." "A file cannot import or reference itself.";
    TS1009 Error "Trailing comma not allowed." "A comma after the last element is not allowed in this list.";
    TS1012 Error "Unexpected token." "The token does not continue the statement, and no line break ends it before.";
    TS1014 Error "A rest parameter must be last in a parameter list." "A rest parameter takes all remaining arguments, so nothing can follow it.";
    TS1015 Error "Parameter cannot have question mark and initializer." "An initializer makes a parameter optional by itself: write `x: i32 = 0` without the question mark.";
    TS1016 Error "A required parameter cannot follow an optional parameter." "Arguments are matched from the left, so a parameter that may be left out cannot stand before one that may not.";
    TS1021 Error "An index signature must have a type annotation." "An index signature tells the type of the elements, as in `[key: i32]: f64`.";
    TS1028 Error "Accessibility modifier already seen." "A member is public, private or protected; one such word is enough.";
    TS1029 Error "'{0}' modifier must precede '{1}' modifier." "Modifiers have a fixed order: accessibility, then `static` or `abstract`, then `override`, then `readonly`.";
    TS1030 Error "'{0}' modifier already seen." "The same modifier stands twice before one declaration.";
    TS1031 Error "'{0}' modifier cannot appear on class elements of this kind." "The modifier has no meaning for this kind of class member.";
    TS1034 Error "'super' must be followed by an argument list or member access." "`super` alone is no value: call the base constructor with `super(...)`, or a base method with `super.name(...)`.";
    TS1035 Error "Only ambient modules can use quoted names." "`module \"name\"` with a body describes a module that exists elsewhere, so it needs `declare`.";
    TS1036 Error "Statements are not allowed in ambient contexts." "A declaration with `declare` describes what exists elsewhere, so nothing in it is executed.";
    TS1038 Error "A 'declare' modifier cannot be used in an already ambient context." "Everything inside a `declare` block is ambient already; leave the inner `declare` out.";
    TS1039 Error "Initializers are not allowed in ambient contexts." "An ambient declaration describes something defined elsewhere, whose value it cannot set.";
    TS1042 Error "'{0}' modifier cannot be used here." "The modifier does not apply to this kind of declaration or in this place.";
    TS1047 Error "A rest parameter cannot be optional." "A rest parameter may already receive no arguments at all; leave the question mark out.";
    TS1048 Error "A rest parameter cannot have an initializer." "A rest parameter is an empty array when no arguments are left for it, so it has no default.";
    TS1049 Error "A 'set' accessor must have exactly one parameter." "A setter receives the assigned value and nothing else.";
    TS1052 Error "A 'set' accessor parameter cannot have an initializer." "An assignment always gives a setter its value, so a default would never be used.";
    TS1053 Error "A 'set' accessor cannot have rest parameter." "An assignment gives a setter exactly one value, so it has nothing to collect.";
    TS1054 Error "A 'get' accessor cannot have parameters." "Reading a property passes no arguments, so a getter cannot have parameters.";
    TS1061 Error "Enum member must have initializer." "The member before it has a value that is not a constant, so there is nothing to count on from.";
    TS1068 Error "Unexpected token. A constructor, method, accessor, or property was expected." "The body of a class holds constructors, methods, accessors and fields. Statements belong into one of its functions.";
    TS1091 Error "Only a single variable declaration is allowed in a 'for...in' statement." "Each round of the loop gives one variable its value.";
    TS1092 Error "Type parameters cannot appear on a constructor declaration." "A constructor uses the type parameters of its class and has none of its own.";
    TS1093 Error "Type annotation cannot appear on a constructor declaration." "A constructor always makes an object of its class and has no return type.";
    TS1094 Error "An accessor cannot have type parameters." "Properties are read and written without type arguments, so accessors cannot have type parameters.";
    TS1095 Error "A 'set' accessor cannot have a return type annotation." "A setter returns nothing, and its type is that of its parameter.";
    TS1098 Error "Type parameter list cannot be empty." "Name at least one type parameter between `<` and `>`, or leave them out.";
    TS1099 Error "Type argument list cannot be empty." "Give at least one type argument between `<` and `>`, or leave them out.";
    TS1103 Error "'for await' loops are only allowed within async functions and at the top levels of modules." "Waiting for the next value suspends the function, which only an async function or a module can do.";
    TS1104 Error "A 'continue' statement can only be used within an enclosing iteration statement." "`continue` goes on with the next round of a loop, so there must be one around it in the same function.";
    TS1105 Error "A 'break' statement can only be used within an enclosing iteration or switch statement." "`break` leaves a loop or a `switch`, so there must be one around it in the same function.";
    TS1108 Error "A 'return' statement can only be used within a function body." "There is no function around the statement to return from.";
    TS1109 Error "Expression expected." "A value must stand here: a literal, a name, a call, or an operator with its operand.";
    TS1110 Error "Type expected." "A type must stand here. Parameters, fields and returns need theirs written out where nothing else determines it.";
    TS1113 Error "A 'default' clause cannot appear more than once in a 'switch' statement." "The cases of a `switch` are followed by at most one `default`, in any position.";
    TS1114 Error "Duplicate label '{0}'." "A label must differ from the labels of the statements around it.";
    TS1115 Error "A 'continue' statement can only jump to a label of an enclosing iteration statement." "A `continue` names a label that no loop around it has. Labels do not reach into or out of functions.";
    TS1116 Error "A 'break' statement can only jump to a label of an enclosing statement." "A `break` names a label that no statement around it has. Labels do not reach into or out of functions.";
    TS1120 Error "An export assignment cannot have modifiers." "`export default` and `export =` stand alone, without `declare` or other modifiers.";
    TS1121 Error "Octal literals are not allowed in strict mode." "A number starting with `0` and further digits is read differently by different languages. Write `0o17` for octal, or drop the zero.";
    TS1124 Error "Digit expected." "A digit must follow, as after the `e` of an exponent.";
    TS1125 Error "Hexadecimal digit expected." "Hexadecimal digits are `0` to `9` and `a` to `f`; the prefix `0x` and the escapes `\\x` and `\\u` need them.";
    TS1126 Error "Unexpected end of text." "The file ends inside a literal or another construct that was not closed.";
    TS1127 Error "Invalid character." "The character has no meaning outside of strings and comments, or the file is not encoded as UTF-8.";
    TS1128 Error "Declaration or statement expected." "The token starts neither a declaration nor a statement. Often a bracket before it is closed too early or too often.";
    TS1130 Error "'case' or 'default' expected." "The body of a `switch` consists of `case` and `default` clauses; statements belong into one of them.";
    TS1140 Error "Type argument expected." "The generic function cannot be used without its type arguments here. Write them out.";
    TS1141 Error "String literal expected." "A quoted text must stand here, such as the path of an import.";
    TS1142 Error "Line break not permitted here." "The two tokens must stand on one line, since a line break between them would end the statement.";
    TS1146 Error "Declaration expected." "Decorators and modifiers must be followed by a declaration.";
    TS1155 Error "'const' declarations must be initialized." "A `const` can never be assigned later, so it needs its value at once.";
    TS1156 Error "'{0}' declarations can only be declared inside a block." "The declaration needs a block of its own here: put braces around it.";
    TS1160 Error "Unterminated template literal." "The file ends before the closing backquote of a template literal.";
    TS1161 Error "Unterminated regular expression literal." "The line ends before the closing `/` of a regular expression.";
    TS1163 Error "A 'yield' expression is only allowed in a generator body." "`yield` hands a value to the caller of a generator, which is a function written with `*`.";
    TS1176 Error "Interface declaration cannot have 'implements' clause." "An interface takes over members with `extends`; only classes implement.";
    TS1177 Error "Binary digit expected." "Binary digits are `0` and `1`; the prefix `0b` needs at least one.";
    TS1178 Error "Octal digit expected." "Octal digits are `0` to `7`; the prefix `0o` needs at least one.";
    TS1180 Error "Property destructuring pattern expected." "The pattern names the properties to take apart: names, `name: target`, or a rest element.";
    TS1182 Error "A destructuring declaration must have an initializer." "A pattern takes a value apart, so it needs one: write `= value` behind it.";
    TS1183 Error "An implementation cannot be declared in ambient contexts." "An ambient or built-in declaration describes a function defined elsewhere, so it has no body.";
    TS1187 Error "A parameter property may not be declared using a binding pattern." "A parameter property makes a field named after the parameter, and a pattern has no name.";
    TS1188 Error "Only a single variable declaration is allowed in a 'for...of' statement." "Each round of the loop gives one variable its value. Several can be taken out of it by a pattern.";
    TS1189 Error "The variable declaration of a 'for...in' statement cannot have an initializer." "Each round of the loop gives the variable its value, so it cannot have one before.";
    TS1190 Error "The variable declaration of a 'for...of' statement cannot have an initializer." "Each round of the loop gives the variable its value, so it cannot have one before.";
    TS1198 Error "An extended Unicode escape value must be between 0x0 and 0x10FFFF inclusive." "Unicode code points end at `10FFFF`.";
    TS1199 Error "Unterminated Unicode escape sequence." "The escape `\\u{...}` needs its closing brace.";
    TS1206 Error "Decorators are not valid here." "Decorators belong before classes, functions, variables, enums, namespaces and class members, and nowhere else.";
    TS1235 Error "A namespace declaration is only allowed at the top level of a namespace or module." "Namespaces are declared in files and in other namespaces, not inside functions or blocks.";
    TS1242 Error "'abstract' modifier can only appear on a class, method, or property declaration." "Only classes and their members can be left for subclasses to complete.";
    TS1245 Error "Method '{0}' cannot have an implementation because it is marked abstract." "An abstract method is implemented by subclasses. Remove the body, or the modifier.";
    TS1246 Error "An interface property cannot have an initializer." "An interface lists what classes have and stores nothing itself.";
    TS1255 Error "A definite assignment assertion '!' is not permitted in this context." "The `!` after a name promises an assignment before the first use, which takes a variable with a type and without an initializer.";
    TS1263 Error "Declarations with initializers cannot also have definite assignment assertions." "With an initializer the variable always has a value, so the `!` after its name contradicts it.";
    TS1267 Error "Property '{0}' cannot have an initializer because it is marked abstract." "An abstract property has no storage of its own, so there is nothing to initialise.";
    TS1308 Error "'await' expressions are only allowed within async functions and at the top levels of modules." "Waiting for a promise suspends the function, which only an async function or a module can do.";
    TS1311 Error "A class may only extend another class." "The name behind `extends` does not denote a class.";
    TS1312 Error "Did you mean to use a ':'? An '=' can only follow a property name when the containing object literal is part of a destructuring pattern." "In an object literal a property gets its value by `:`, as in `{ name: value }`. The form with `=` sets a default in a pattern.";
    TS1317 Error "A parameter property cannot be declared using a rest parameter." "A parameter property makes a field of one argument, but a rest parameter stands for many.";
    TS1319 Error "A default export can only be used in a module." "Only a file has a default export; a namespace exports by name.";
    TS1345 Error "An expression of type '{0}' cannot be tested for truthiness." "A condition needs a value that can be zero, null or false, and an expression of this type has none.";
    TS1351 Error "An identifier or keyword cannot immediately follow a numeric literal." "Put a space or an operator between the number and the word; to call a method of a number write `(1).toString()`.";
    TS1451 Error "Private identifiers are only allowed in class bodies and may only be used as part of a class member declaration, property access, or on the left-hand-side of an 'in' expression." "A name that starts with `#` denotes a private member of a class and means nothing elsewhere.";
    TS1472 Error "'catch' or 'finally' expected." "A `try` block without `catch` or `finally` would have no effect.";
    TS2300 Error "Duplicate identifier '{0}'." "Two declarations of the same scope have one name. Rename one of them.";
    TS2304 Error "Cannot find name '{0}'." "Nothing of this name is visible here: no variable, function or type of the file, no import and no global.";
    TS2305 Error "Module '{0}' has no exported member '{1}'." "The module does not export this name. Its declaration may lack `export`, or the name may be misspelt.";
    TS2312 Error "An interface can only extend an interface." "An interface describes members only, so it cannot inherit from a class.";
    TS2314 Error "Generic type '{0}' requires {1} type argument(s)." "The generic type is used without the type arguments that it has no defaults for.";
    TS2315 Error "Type '{0}' is not generic." "Type arguments stand after a type or function that declares no type parameters.";
    TS2322 Error "Type '{0}' is not assignable to type '{1}'." "A value of the one type cannot be used as the other. Convert it if there is a conversion, or change the declared type.";
    TS2325 Error "Property '{0}' is private in type '{1}' but not in type '{2}'." "A subclass cannot make a member less accessible than its base class does.";
    TS2329 Error "Index signature is missing in type '{0}'." "Elements are accessed through the overloads `[]` and `[]=`, and the class declares none that fits.";
    TS2332 Error "'this' cannot be referenced in current location." "`this` has a meaning in methods, accessors, constructors and field initializers only.";
    TS2333 Error "'this' cannot be referenced in constructor arguments." "Default values of constructor parameters are computed before the object exists.";
    TS2335 Error "'super' can only be referenced in a derived class." "`super` refers to the base class, and the class here has none.";
    TS2336 Error "'super' cannot be referenced in constructor arguments." "Default values of constructor parameters are computed before the base class is initialised.";
    TS2337 Error "Super calls are not permitted outside constructors or in nested functions inside constructors." "Only the constructor of a derived class, in its own body, calls the base constructor.";
    TS2339 Error "Property '{0}' does not exist on type '{1}'." "The type has no member of this name. The name may be misspelt, or the value may be of another type than expected.";
    TS2341 Error "Property '{0}' is private and only accessible within class '{1}'." "Only code of the class itself may name the private member.";
    TS2344 Error "Type '{0}' does not satisfy the constraint '{1}'." "The type parameter is declared with `extends`, and the type argument is not such a type. AssemblyScript does not look at constraints, so this is an error only under `--strict`.";
    TS2349 Error "Cannot invoke an expression whose type lacks a call signature. Type '{0}' has no compatible call signatures." "Only functions and values of function type can be called.";
    TS2351 Error "This expression is not constructable." "Only classes can be instantiated with `new`.";
    TS2355 Error "A function whose declared type is not 'void' must return a value." "Some way through the function reaches its end without returning a value of the declared type.";
    TS2357 Error "The operand of an increment or decrement operator must be a variable or a property access." "`++` and `--` assign to their operand, so it must be something that can be assigned to.";
    TS2364 Error "The left-hand side of an assignment expression must be a variable or a property access." "The left side of an assignment must be a variable, a property or an element.";
    TS2365 Error "Operator '{0}' cannot be applied to types '{1}' and '{2}'." "The operator has no meaning for operands of these types together. Convert one of them so that both agree.";
    TS2369 Error "A parameter property is only allowed in a constructor implementation." "An accessibility word before a parameter declares a field, which only the constructor that runs can initialise.";
    TS2376 Error "A 'super' call must be the first statement in the constructor." "Fields and parameter properties are initialised right after the base class, so `super(...)` must come first.";
    TS2370 Error "A rest parameter must be of an array type." "What is given for a rest parameter is collected into an array, so its type is written `T[]`.";
    TS2377 Error "Constructors for derived classes must contain a 'super' call." "The constructor of a derived class must initialise its base class by `super(...)`.";
    TS2380 Error "'get' and 'set' accessor must have the same type." "A property has one type, so its getter must return what its setter takes.";
    TS2385 Error "Overload signatures must all be public, private or protected." "A member and the member that it overrides or overloads must have the same accessibility.";
    TS2390 Error "Constructor implementation is missing." "A constructor without a body has to be followed by the one that has it.";
    TS2391 Error "Function implementation is missing or not immediately following the declaration." "A function without a body is allowed in ambient code, as an abstract method, or as an overload right before its implementation.";
    TS2392 Error "Multiple constructor implementations are not allowed." "A class has one constructor. Use default values, or static methods that make objects.";
    TS2393 Error "Duplicate function implementation." "Two functions of the same scope have one name and both have a body. Rename or remove one of them.";
    TS2394 Error "This overload signature is not compatible with its implementation signature." "The overriding method must accept what the overridden one accepts and return what it returns.";
    TS2395 Error "Individual declarations in merged declaration '{0}' must be all exported or all local." "Declarations that share a name form one element, which is exported or is not.";
    TS2403 Error "Subsequent variable declarations must have the same type. Variable '{0}' must be of type '{1}', but here has type '{2}'." "`var` may declare a name again, but it stays the same variable and so has the same type.";
    TS2416 Error "Property '{0}' in type '{1}' is not assignable to the same property in base type '{2}'." "The member of the subclass must be of the same kind and type as the member of the base class that it replaces.";
    TS2422 Error "A class can only implement an interface." "Only interfaces can stand after `implements`; a class is inherited from with `extends`.";
    TS2434 Error "A namespace declaration cannot be located prior to a class or function with which it is merged." "A namespace extends a class or function of the same name, which must be declared before it.";
    TS2442 Error "Types have separate declarations of a private property '{0}'." "The base class has a private member of this name, which a subclass cannot declare again.";
    TS2444 Error "Property '{0}' is protected in type '{1}' but public in type '{2}'." "A subclass cannot make a public member protected.";
    TS2445 Error "Property '{0}' is protected and only accessible within class '{1}' and its subclasses." "Only code of the class and its subclasses may name the protected member.";
    TS2448 Error "Variable '{0}' used before its declaration." "The statement that declares the variable runs after this use of it.";
    TS2451 Error "Cannot redeclare block-scoped variable '{0}'" "`let`, `const` and `var` declare a name once in each scope.";
    TS2453 Error "The type argument for type parameter '{0}' cannot be inferred from the usage. Consider specifying the type arguments explicitly." "Nothing at the call determines the type argument. Write it out, as in `f<i32>(x)`.";
    TS2454 Error "Variable '{0}' is used before being assigned." "On some way to this place the variable has not been assigned.";
    TS2456 Error "Type alias '{0}' circularly references itself." "The alias is defined by itself, so it denotes no type.";
    TS2460 Error "Type '{0}' has no property '{1}'." "The type has no field of this name.";
    TS2462 Error "A rest element must be last in a destructuring pattern." "A rest element takes all that is left, so nothing can follow it.";
    TS2469 Error "The '{0}' operator cannot be applied to type '{1}'." "The operator has no meaning for an operand of this type.";
    TS2474 Error "In 'const' enum declarations member initializer must be constant expression." "The members of a `const enum` replace their uses, so their values must be known at compile time.";
    TS2476 Error "A const enum member can only be accessed using a string literal." "A `const enum` does not exist at run time, so its members can be reached by name only.";
    TS2484 Error "Export declaration conflicts with exported declaration of '{0}'." "Two exports of the file have one name.";
    TS2506 Error "'{0}' is referenced directly or indirectly in its own base expression." "A class or interface cannot inherit from itself, directly or through others.";
    TS2507 Error "Type '{0}' is not a constructor function type." "Only a class can stand after `extends`, and only an interface or class after `implements`.";
    TS2511 Error "Cannot create an instance of an abstract class." "An abstract class leaves members to its subclasses. Make an object of one of those.";
    TS2515 Error "Non-abstract class '{0}' does not implement inherited abstract member '{1}' from '{2}'." "A class that can be instantiated must implement every abstract member that it inherits.";
    TS2531 Warning "Object is possibly 'null'." "The value may be `null` here. Test it before, or assert with `!` that it is not.";
    TS2540 Error "Cannot assign to '{0}' because it is a constant or a read-only property." "The variable is a `const`, or the property is `readonly` or has no setter.";
    TS2541 Error "The target of an assignment must be a variable or a property access." "Assignments need a variable, a property or an element on their left.";
    TS2542 Error "Index signature in type '{0}' only permits reading." "The class declares how to read elements with `[]`, but not how to write them with `[]=`.";
    TS2554 Error "Expected {0} arguments, but got {1}." "The call gives another number of arguments than the function has parameters.";
    TS2555 Error "Expected at least {0} arguments, but got {1}." "The call leaves out arguments for parameters that have no default.";
    TS2558 Error "Expected {0} type arguments, but got {1}." "The number of type arguments differs from the number of type parameters.";
    TS2564 Error "Property '{0}' has no initializer and is not assigned in the constructor before 'this' is used or returned." "The field's type has no zero or `null` to start from, so it needs an initializer or an assignment on every way through the constructor. A `!` after the name defers the check to run time.";
    TS2565 Error "Property '{0}' is used before being assigned." "The constructor reads the field on a way on which it was not assigned before.";
    TS2589 Error "Type instantiation is excessively deep and possibly infinite." "The generic function calls itself with ever new type arguments, so there would be no end of functions to compile.";
    TS2610 Error "'{0}' is defined as an accessor in class '{1}', but is overridden here in '{2}' as an instance property." "The base class has an accessor where the subclass has a field of the same name. Make both accessors or both fields.";
    TS2611 Error "'{0}' is defined as a property in class '{1}', but is overridden here in '{2}' as an accessor." "The base class has a field where the subclass has an accessor of the same name. Make both accessors or both fields.";
    TS2651 Error "A member initializer in a enum declaration cannot reference members declared after it, including members defined in other enums." "Members of an enum get their values in order, so one can only refer to those before it.";
    TS2673 Error "Constructor of class '{0}' is private and only accessible within the class declaration." "Only the class itself may make objects of it; look for a static method that does.";
    TS2674 Error "Constructor of class '{0}' is protected and only accessible within the class declaration." "Only the class and its subclasses may make objects of it.";
    TS2675 Error "Cannot extend a class '{0}'. Class constructor is marked as private." "A subclass would have to call the private constructor, which it may not.";
    TS2680 Error "A 'this' parameter must be the first parameter." "`this` is given by the object before the dot, so its type is declared before all other parameters.";
    TS2685 Error "The 'this' types of each signature are incompatible." "The function expects another type for `this` than the one it is called with.";
    TS2694 Error "Namespace '{0}' has no exported member '{1}'." "The namespace does not export this name.";
    TS2695 Error "Namespace can only have declarations." "A namespace groups declarations and runs nothing. Move the statement to the file or into a function.";
    TS2706 Error "Required type parameters may not follow optional type parameters." "Type arguments are matched from the left, so a type parameter with a default cannot stand before one without.";
    TS2718 Error "Duplicate property '{0}'." "The class or object literal has two properties of one name.";
    TS2741 Error "Property '{0}' is missing in type '{1}' but required in type '{2}'." "An object literal must give a value to every field that has neither a default nor `null` to start from.";
    TS2749 Error "'{0}' refers to a value, but is being used as a type here." "The name denotes a variable, function or namespace. A type is meant here; `typeof name` is the type of a variable.";
    TS2757 Error "Type '{0}' has no call signatures." "The type is not that of a function.";
    TS2779 Error "The left-hand side of an assignment expression may not be an optional property access." "The property may not exist to be assigned to. Test the object first.";
    TS2808 Error "Get accessor '{0}' must be at least as accessible as the setter." "Whoever may write the property must be able to read it.";
    TS4117 Error "This member cannot have an 'override' modifier because it is not declared in the base class '{0}'." "`override` promises that a base class has the member, and none has it. The name may be misspelt.";
    TS5012 Error "Cannot read file '{0}': {1}." "The file exists, but the system does not let the compiler read it.";
    TS5076 Error "'{0}' and '{1}' operations cannot be mixed without parentheses." "`??` has no agreed precedence against `&&` and `||`. Put parentheses around what belongs together.";
    TS6054 Error "File '{0}' not found." "There is no such file. A path starting with `.` is relative to the importing file, any other names a library or a package in `node_modules` or a `--path` directory; the extension is always `.ts`.";
    TS6188 Error "Numeric separators are not allowed here." "A numeric separator stands between two digits, and not at an end, after a leading zero, or beside a point.";
    TS6189 Error "Multiple consecutive numeric separators are not permitted." "Digits are separated by one underscore at a time.";
    TS6234 Info "This expression is not callable because it is a 'get' accessor. Did you mean to use it without '()'?" "The name denotes a property with a getter. Reading it runs the getter already, so the parentheses call the result.";
    TS17009 Error "'super' must be called before accessing 'this' in the constructor of a derived class." "The object is complete for the base class only after `super(...)`, so `this` cannot be used before it.";
    TS17011 Error "'super' must be called before accessing a property of 'super' in the constructor of a derived class." "The base class is initialised by `super(...)`, so its members cannot be used before it.";
}
