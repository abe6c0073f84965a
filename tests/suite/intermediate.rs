//! Tests of what lies between source and bytes: HIR and IR as text, single passes, the encoder.

use crate::case::Case;
use crate::{compile, snapshot};
use asc_driver::{Observer, Step};
use asc_ir::Module;
use libtest_mimic::Failed;

/// The snapshot of the HIR.
pub fn check_hir(case: &Case) -> Result<(), Failed> {
    let compilation = compile::compile(case, &compile::options(case, &["--emit", "hir"])?);
    snapshot::assert_snapshot(case, compile::printed(&compilation)?.trim_end());
    Ok(())
}

/// The snapshot of the IR as lowering makes it.
pub fn check_lowering(case: &Case) -> Result<(), Failed> {
    let mut lowered = Dump(None);
    let options = compile::options(case, &["--dump-after", "lower"])?;
    let compilation = compile::observe(case, &options, &mut lowered);
    compile::printed(&compilation)?;
    snapshot::assert_snapshot(case, lowered.0.unwrap_or_default().trim_end());
    Ok(())
}

/// Keeps what is dumped.
struct Dump(Option<String>);

impl Observer for Dump {
    fn begin(&mut self, _: Step) {}
    fn end(&mut self, _: Step) {}
    fn dump(&mut self, _: &'static str, text: String) {
        self.0 = Some(text);
    }
}

/// IR text that parses, satisfies the verifier, and prints the same after parsing what was printed.
pub fn check_ir(case: &Case) -> Result<(), Failed> {
    let printed = asc_ir::print(&parse(&case.text)?);
    let again = asc_ir::print(&parse(&printed)?);
    if printed != again {
        return Err(format!("printing is not stable; first:\n{printed}\nthen:\n{again}").into());
    }
    snapshot::assert_snapshot(case, printed.trim_end());
    Ok(())
}

/// IR text that the parser or the verifier refuses: the snapshot of what they say.
pub fn check_invalid_ir(case: &Case) -> Result<(), Failed> {
    match parse(&case.text) {
        Ok(_) => Err("the module is valid".into()),
        Err(failed) => {
            snapshot::assert_snapshot(case, failed.message().unwrap_or_default());
            Ok(())
        }
    }
}

/// One pass, named by the folder, on IR text: the snapshot of the result.
pub fn check_pass(case: &Case) -> Result<(), Failed> {
    let pass = case.directory().file_name().unwrap_or_default().to_string_lossy();
    if !asc_ir::pass_names().any(|name| name == pass) {
        return Err(format!("there is no pass '{pass}'").into());
    }
    let after = asc_ir::run_pass(&pass, parse(&case.text)?);
    let printed = asc_ir::print(&after);
    asc_ir::verify(&after).map_err(|errors| format!("{}\nin:\n{printed}", errors.join("\n")))?;
    snapshot::assert_snapshot(case, printed.trim_end());
    Ok(())
}

/// The encoder on IR text: the snapshot of the module as WebAssembly text.
pub fn check_encoding(case: &Case) -> Result<(), Failed> {
    let module = parse(&case.text)?;
    let options = compile::options(case, &[])?;
    let options = asc_wasm::Options {
        features: options.features,
        names: options.debug,
        positions: false,
        source_map_url: None,
        level: options.optimize_level,
        shrink: options.shrink_level,
        threads: 1,
    };
    let emitted = asc_wasm::emit(&module, &options).map_err(|error| format!("{error:?}"))?;
    let text = asc_driver::print_text(&emitted.bytes);
    wasmparser::validate(&emitted.bytes).map_err(|error| format!("{error}\nin:\n{text}"))?;
    snapshot::assert_snapshot(case, text.trim_end());
    Ok(())
}

fn parse(text: &str) -> Result<Module, Failed> {
    let module = asc_ir::parse(text).map_err(|error| error.to_string())?;
    asc_ir::verify(&module).map_err(|errors| errors.join("\n"))?;
    Ok(module)
}
