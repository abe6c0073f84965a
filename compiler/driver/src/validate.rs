//! The independent check of an emitted module by wasmparser. A failure is a bug of this compiler.

use asc_ops::{Feature, Features};
use wasmparser::{Validator, WasmFeatures};

/// Checks a module against the enabled features.
///
/// # Panics
/// If the module is invalid, with the validator's words and the place.
pub fn validate(bytes: &[u8], features: Features) {
    if let Err(error) = Validator::new_with_features(wasm_features(features)).validate_all(bytes) {
        panic!("the emitted module is invalid: {error}");
    }
}

/// The validator's names of our features. What the language never emits has none.
fn wasm_features(features: Features) -> WasmFeatures {
    const ROWS: &[(Feature, WasmFeatures)] = &[
        (Feature::SignExtension, WasmFeatures::SIGN_EXTENSION),
        (Feature::MutableGlobals, WasmFeatures::MUTABLE_GLOBAL),
        (Feature::NontrappingF2i, WasmFeatures::SATURATING_FLOAT_TO_INT),
        (Feature::BulkMemory, WasmFeatures::BULK_MEMORY),
        (Feature::Simd, WasmFeatures::SIMD),
        (Feature::Threads, WasmFeatures::THREADS),
        (Feature::ExceptionHandling, WasmFeatures::EXCEPTIONS),
        (Feature::TailCalls, WasmFeatures::TAIL_CALL),
        (Feature::ReferenceTypes, WasmFeatures::REFERENCE_TYPES),
        (Feature::MultiValue, WasmFeatures::MULTI_VALUE),
        (Feature::Gc, WasmFeatures::GC.union(WasmFeatures::FUNCTION_REFERENCES)),
        (Feature::Memory64, WasmFeatures::MEMORY64),
        (Feature::RelaxedSimd, WasmFeatures::RELAXED_SIMD),
        (Feature::ExtendedConst, WasmFeatures::EXTENDED_CONST),
    ];
    let always = WasmFeatures::FLOATS.union(WasmFeatures::GC_TYPES);
    ROWS.iter().filter(|(feature, _)| features.has(*feature)).fold(always, |set, (_, more)| set.union(*more))
}
