//! What of a library the syntax of a file uses without naming it.

bitflags::bitflags! {
    /// Syntax that library code gives its meaning.
    #[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
    pub struct Uses: u16 {
        /// A string as a value. The messages of `abort`, `assert` and `trace` and the arguments of decorators are none.
        const STRING = 1;
        /// `` `a${b}` ``, also tagged.
        const TEMPLATE = 1 << 1;
        /// `[a, b]` as a value, and the type `T[]`. The data of `memory.data` is none.
        const ARRAY = 1 << 2;
        /// `...` before a parameter, an argument or an element.
        const SPREAD = 1 << 3;
        /// `{ a: b }` as a value.
        const OBJECT = 1 << 4;
        /// A class.
        const CLASS = 1 << 5;
        /// `new C()`.
        const NEW = 1 << 6;
        /// A regular expression.
        const REGEX = 1 << 7;
        /// `%` and `%=`.
        const REMAINDER = 1 << 8;
        /// `**` and `**=`.
        const POWER = 1 << 9;
    }
}
