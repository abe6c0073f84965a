//! Runs emitted modules in wasmtime.
//!
//! The host gives `env.abort`, `env.trace` and `env.seed`, and any other import as a function that notes its call in the
//! output and returns zero.

use crate::call::value_text;
use libtest_mimic::Failed;
use std::sync::OnceLock;
use std::time::Duration;
use wasmtime::{
    Caller, Config, Engine, Extern, ExternType, Func, FuncType, Global, Instance, Memory, Module, OptLevel, Ref,
    SharedMemory, Store, Table, Val, ValType,
};

/// What a running program has told its host.
#[derive(Default)]
pub struct Host {
    /// One line for each host call.
    pub output: Vec<String>,
    /// The message and the place of the last `abort`.
    pub abort: Option<Abort>,
    memory: Option<Memory>,
}

/// A call of `env.abort`.
#[derive(Clone, Debug)]
pub struct Abort {
    pub message: String,
    pub place: String,
}

/// A running instance.
pub struct Program {
    pub store: Store<Host>,
    pub instance: Instance,
}

/// Why a call ended early.
pub enum Stop {
    Abort(Abort),
    Trap(String),
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stop::Abort(abort) => write!(f, "abort \"{}\" at {}", abort.message, abort.place),
            Stop::Trap(words) => write!(f, "trap: {words}"),
        }
    }
}

/// How long a call may take, in ticks of a tenth of a second.
const DEADLINE: u64 = 200;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let mut config = Config::new();
        config.cranelift_opt_level(OptLevel::None);
        config.epoch_interruption(true);
        config.shared_memory(true);
        let engine = Engine::new(&config).expect("the engine's configuration is consistent");
        let clock = engine.clone();
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_millis(100));
                clock.increment_epoch();
            }
        });
        engine
    })
}

impl Program {
    /// Instantiates a module, which runs its start code; then calls an exported `_start` if there is one.
    pub fn start(bytes: &[u8]) -> Result<Result<Program, Stop>, Failed> {
        let module = Module::new(engine(), bytes).map_err(|error| format!("{error:?}"))?;
        let mut store = Store::new(engine(), Host::default());
        store.set_epoch_deadline(DEADLINE);
        let mut imports = Vec::new();
        for import in module.imports() {
            imports.push(host_item(&mut store, import.module(), import.name(), import.ty())?);
        }
        let instance = match Instance::new(&mut store, &module, &imports) {
            Ok(instance) => instance,
            Err(error) => return Ok(Err(stop(&mut store, &error))),
        };
        let mut program = Program { store, instance };
        if program.instance.get_func(&mut program.store, "_start").is_some()
            && let Err(stop) = program.call("_start", &[])
        {
            return Ok(Err(stop));
        }
        Ok(Ok(program))
    }

    /// Calls an exported function; its result, if it has one.
    ///
    /// # Panics
    /// If there is no such function.
    pub fn call(&mut self, name: &str, arguments: &[Val]) -> Result<Option<Val>, Stop> {
        let function = self.instance.get_func(&mut self.store, name).expect("the caller has looked the function up");
        let mut results = vec![Val::I32(0); function.ty(&self.store).results().len()];
        self.store.data_mut().abort = None;
        self.store.set_epoch_deadline(DEADLINE);
        match function.call(&mut self.store, arguments, &mut results) {
            Ok(()) => Ok(results.into_iter().next()),
            Err(error) => Err(stop(&mut self.store, &error)),
        }
    }

    /// The type of an exported function.
    pub fn function_type(&mut self, name: &str) -> Option<FuncType> {
        let function = self.instance.get_func(&mut self.store, name)?;
        Some(function.ty(&self.store))
    }

    /// The exported functions whose names start with `test`, in the order of the module.
    pub fn tests(&mut self) -> Vec<String> {
        let names = self.instance.exports(&mut self.store).map(|export| export.name().to_string());
        let names: Vec<String> = names.filter(|name| name.starts_with("test")).collect();
        let is_plain = |ty: FuncType| ty.params().len() == 0;
        names.into_iter().filter(|name| self.function_type(name).is_some_and(is_plain)).collect()
    }
}

fn stop(store: &mut Store<Host>, error: &wasmtime::Error) -> Stop {
    match store.data_mut().abort.take() {
        Some(abort) => Stop::Abort(abort),
        None => Stop::Trap(match error.downcast_ref::<wasmtime::Trap>() {
            Some(trap) => trap.to_string(),
            None => format!("{error:?}"),
        }),
    }
}

/// What the host gives for an import.
fn host_item(store: &mut Store<Host>, module: &str, name: &str, ty: ExternType) -> Result<Extern, Failed> {
    Ok(match ty {
        ExternType::Func(ty) => host_function(store, module, name, ty).into(),
        ExternType::Memory(ty) if ty.is_shared() => {
            SharedMemory::new(engine(), ty).map_err(|error| error.to_string())?.into()
        }
        ExternType::Memory(ty) => {
            let memory = Memory::new(&mut *store, ty).map_err(|error| error.to_string())?;
            store.data_mut().memory = Some(memory);
            memory.into()
        }
        ExternType::Table(ty) => Table::new(store, ty, Ref::Func(None)).map_err(|error| error.to_string())?.into(),
        ExternType::Global(ty) => {
            let zero = zero(ty.content());
            Global::new(store, ty, zero).map_err(|error| error.to_string())?.into()
        }
        other => return Err(format!("the host cannot give {other:?}").into()),
    })
}

fn host_function(store: &mut Store<Host>, module: &str, name: &str, ty: FuncType) -> Func {
    match (module, name) {
        ("env", "abort") => Func::new(store, ty, |mut caller, arguments, _| {
            let message = text_at(&mut caller, arguments.first());
            let file = text_at(&mut caller, arguments.get(1));
            let number = |at: usize| arguments.get(at).and_then(Val::i32).unwrap_or(0);
            let place = format!("{file}:{}:{}", number(2), number(3));
            caller.data_mut().abort = Some(Abort { message, place });
            Err(wasmtime::Error::msg("abort"))
        }),
        ("env", "trace") => Func::new(store, ty, |mut caller, arguments, _| {
            let mut line = text_at(&mut caller, arguments.first());
            let count = arguments.get(1).and_then(Val::i32).unwrap_or(0).clamp(0, 5) as usize;
            for value in arguments.iter().skip(2).take(count) {
                line += &format!(" {}", value_text(value));
            }
            caller.data_mut().output.push(format!("trace: {line}"));
            Ok(())
        }),
        ("env", "seed") => Func::new(store, ty, |_, _, results| {
            results[0] = Val::F64(42.0f64.to_bits());
            Ok(())
        }),
        _ => {
            let name = format!("{module}.{name}");
            let result_types: Vec<ValType> = ty.results().collect();
            Func::new(store, ty, move |mut caller, arguments, results| {
                let shown: Vec<String> = arguments.iter().map(value_text).collect();
                caller.data_mut().output.push(format!("{name}({})", shown.join(", ")));
                for (result, ty) in results.iter_mut().zip(&result_types) {
                    *result = zero(ty);
                }
                Ok(())
            })
        }
    }
}

fn zero(ty: &ValType) -> Val {
    match ty {
        ValType::I32 => Val::I32(0),
        ValType::I64 => Val::I64(0),
        ValType::F32 => Val::F32(0),
        ValType::F64 => Val::F64(0),
        ValType::V128 => Val::V128(0.into()),
        ValType::Ref(ty) => Val::null_ref(ty.heap_type()),
    }
}

/// The string that a pointer points to: its byte length stands 4 bytes before it. The null pointer is `null`.
fn text_at(caller: &mut Caller<'_, Host>, pointer: Option<&Val>) -> String {
    let Some(pointer) = pointer.and_then(Val::i32).map(|pointer| pointer as u32 as usize) else { return String::new() };
    if pointer < 4 {
        return "null".to_string();
    }
    let exported = caller.get_export("memory").and_then(Extern::into_memory);
    let Some(memory) = exported.or(caller.data().memory) else { return "(no memory)".to_string() };
    let bytes = memory.data(&*caller);
    let length = bytes.get(pointer - 4..pointer).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
    let payload = length.and_then(|length| bytes.get(pointer..pointer.checked_add(length as usize)?));
    let Some(payload) = payload else { return "(out of bounds)".to_string() };
    let units: Vec<u16> = payload.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}
