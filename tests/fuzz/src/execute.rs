//! Compiles and runs for the targets: the only place that knows the driver and the engine.

use crate::Failure;
use crate::generate::{Call, Type};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use wasmtime::{Caller, Config, Engine, Linker, Module, OptLevel, Store, Trap, Val};

/// What a call did. NaNs are all alike.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
    Nothing,
    Int(i64),
    Float(u64),
    Trap(String),
    OutOfFuel,
}

/// Operators one call may execute.
const FUEL: u64 = 5_000_000;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let mut config = Config::new();
        config.cranelift_opt_level(OptLevel::None).consume_fuel(true);
        Engine::new(&config).expect("the engine's configuration is valid")
    })
}

/// Compiling must not panic, whatever the verdict on the text.
pub fn survives(source: &str) -> Result<(), Failure> {
    match catch_unwind(AssertUnwindSafe(|| compile(source, "-O3"))) {
        Ok(_) => Ok(()),
        Err(_) => Err(Failure { what: "the compiler panicked".to_string(), source: source.to_string() }),
    }
}

/// The module for `source`, or the rendered diagnostics. `level` is a command-line option such as `-O3`.
pub fn compile(source: &str, level: &str) -> Result<Vec<u8>, String> {
    asc_driver::compile_text(source, &[level])
}

/// Runs the calls one after another on one instance.
pub fn outcomes(wasm: &[u8], calls: &[Call]) -> Result<Vec<Outcome>, String> {
    let text = |error: wasmtime::Error| format!("{error:#}");
    let module = Module::new(engine(), wasm).map_err(text)?;
    let mut store = Store::new(engine(), ());
    store.set_fuel(FUEL).map_err(text)?;
    let mut linker: Linker<()> = Linker::new(engine());
    let abort = |_: Caller<'_, ()>, _: i32, _: i32, _: i32, _: i32| -> wasmtime::Result<()> {
        Err(wasmtime::Error::msg("abort"))
    };
    linker.func_wrap("env", "abort", abort).map_err(text)?;
    let instance = linker.instantiate(&mut store, &module).map_err(text)?;
    let mut found = Vec::new();
    for call in calls {
        let function =
            instance.get_func(&mut store, &call.function).ok_or_else(|| format!("no export {}", call.function))?;
        store.set_fuel(FUEL).map_err(text)?;
        let args: Vec<Val> = call.args.iter().map(|&(ty, bits)| value(ty, bits)).collect();
        let mut results = vec![Val::I32(0); function.ty(&store).results().len()];
        found.push(match function.call(&mut store, &args, &mut results) {
            Ok(()) => results.first().map_or(Outcome::Nothing, observe),
            Err(error) => match error.downcast_ref::<Trap>() {
                Some(Trap::OutOfFuel) => Outcome::OutOfFuel,
                Some(trap) => Outcome::Trap(trap.to_string()),
                None => Outcome::Trap(error.to_string()),
            },
        });
    }
    Ok(found)
}

fn value(ty: Type, bits: u64) -> Val {
    match ty {
        Type::Bool | Type::I8 | Type::U8 | Type::I16 | Type::U16 | Type::I32 | Type::U32 => Val::I32(bits as i32),
        Type::I64 | Type::U64 => Val::I64(bits as i64),
        Type::F32 => Val::F32(bits as u32),
        Type::F64 => Val::F64(bits),
    }
}

fn observe(value: &Val) -> Outcome {
    match value {
        Val::I32(value) => Outcome::Int(i64::from(*value)),
        Val::I64(value) => Outcome::Int(*value),
        Val::F32(bits) if f32::from_bits(*bits).is_nan() => Outcome::Float(u64::MAX),
        Val::F64(bits) if f64::from_bits(*bits).is_nan() => Outcome::Float(u64::MAX),
        Val::F32(bits) => Outcome::Float(u64::from(*bits)),
        Val::F64(bits) => Outcome::Float(*bits),
        other => Outcome::Trap(format!("unexpected result {other:?}")),
    }
}
