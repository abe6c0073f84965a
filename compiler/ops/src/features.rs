//! WebAssembly features that a compilation may use (`--enable`, `--disable`).

macro_rules! features {
    ($($variant:ident $text:literal $bit:literal $default:literal $implies:expr;)*) => {
        /// A WebAssembly feature by its name on the command line. `Mvp` is always there.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum Feature { $($variant,)* Mvp }

        impl Feature {
            pub const ALL: &[Feature] = &[$(Feature::$variant,)*];

            /// The name on the command line; empty for `Mvp`.
            pub const fn text(self) -> &'static str {
                match self { $(Feature::$variant => $text,)* Feature::Mvp => "" }
            }

            const fn bit(self) -> u32 {
                match self { $(Feature::$variant => 1 << $bit,)* Feature::Mvp => 0 }
            }

            /// Enabled unless disabled.
            pub const fn is_default(self) -> bool {
                match self { $(Feature::$variant => $default,)* Feature::Mvp => true }
            }

            /// What enabling this one enables too, directly.
            const fn implies(self) -> &'static [Feature] {
                match self { $(Feature::$variant => &$implies,)* Feature::Mvp => &[] }
            }
        }
    };
}

use Feature::{Gc, ReferenceTypes, Simd, Threads};

features! {
    SignExtension "sign-extension" 0 true [];
    MutableGlobals "mutable-globals" 1 true [];
    NontrappingF2i "nontrapping-f2i" 2 true [];
    BulkMemory "bulk-memory" 3 true [];
    Simd "simd" 4 false [];
    Threads "threads" 5 false [];
    ExceptionHandling "exception-handling" 6 false [];
    TailCalls "tail-calls" 7 false [];
    ReferenceTypes "reference-types" 8 false [];
    MultiValue "multi-value" 9 false [];
    Gc "gc" 10 false [ReferenceTypes];
    Memory64 "memory64" 11 false [];
    RelaxedSimd "relaxed-simd" 12 false [Simd];
    ExtendedConst "extended-const" 13 false [];
    Stringref "stringref" 14 false [Gc];
    SharedEverything "shared-everything" 15 false [Threads, Gc];
}

impl Feature {
    pub fn from_text(text: &str) -> Option<Feature> {
        Feature::ALL.iter().copied().find(|feature| feature.text() == text)
    }
}

/// A set of features, closed under implication.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Features(u32);

impl Default for Features {
    fn default() -> Features {
        let defaults = Feature::ALL.iter().filter(|feature| feature.is_default());
        Features(defaults.fold(0, |bits, feature| bits | feature.bit()))
    }
}

impl Features {
    pub fn has(self, feature: Feature) -> bool {
        self.0 & feature.bit() == feature.bit()
    }

    /// Enables a feature and what it implies.
    pub fn enable(&mut self, feature: Feature) {
        self.0 |= feature.bit();
        for &implied in feature.implies() {
            self.enable(implied);
        }
    }

    /// Disables a feature and what implies it.
    pub fn disable(&mut self, feature: Feature) {
        self.0 &= !feature.bit();
        for &other in Feature::ALL {
            if self.has(other) && other.implies().contains(&feature) {
                self.disable(other);
            }
        }
    }
}
