//! Emits a module of IR text from standard input: as text, or as bytes with the argument `--bytes`.
//!
//! Further arguments: `-O0` keeps variables apart, `--names` writes names. The module is validated either way.

use std::io::{Read, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let module = asc_ir::parse(&text).map_err(|error| format!("{error:?}"))?;
    asc_ir::verify(&module).map_err(|errors| errors.join("\n"))?;
    let mut features = asc_ops::Features::default();
    asc_ops::Feature::ALL.iter().for_each(|&feature| features.enable(feature));
    let level = if has("-O0") { 0 } else { 3 };
    let options = asc_wasm::Options { features, names: has("--names"), level, ..asc_wasm::Options::default() };
    let emitted = asc_wasm::emit(&module, &options).map_err(|error| format!("{error:?}"))?;
    if has("--bytes") {
        std::io::stdout().write_all(&emitted.bytes)?;
    } else {
        println!("{}", wasmprinter::print_bytes(&emitted.bytes)?);
        eprintln!("{} bytes", emitted.bytes.len());
    }
    wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all()).validate_all(&emitted.bytes)?;
    Ok(())
}
