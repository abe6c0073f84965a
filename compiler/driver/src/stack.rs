//! Room for recursion: the parser, the checker and the printers follow the nesting of the source.

/// How much address space the compiling thread reserves, and what it makes do with where that is limited. Pages are used
/// only when recursion reaches them.
#[cfg(not(target_family = "wasm"))]
const STACK_BYTES: [usize; 3] = [512 << 20, 64 << 20, 8 << 20];

/// Runs `work` on a thread with a large stack; a panic inside goes on in the caller.
///
/// # Panics
/// If the system cannot make a thread.
#[cfg(not(target_family = "wasm"))]
pub fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let work = std::sync::Mutex::new(Some(work));
    let run = || {
        let work = work.lock().ok().and_then(|mut work| work.take());
        work.expect("only one thread is made")()
    };
    std::thread::scope(|scope| {
        let spawn = |size: usize| {
            let builder = std::thread::Builder::new().name("compile".to_string()).stack_size(size);
            builder.spawn_scoped(scope, run).ok()
        };
        let thread = STACK_BYTES.into_iter().find_map(spawn).expect("the system can make a thread");
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// WebAssembly has no threads here: the host decides the stack.
#[cfg(target_family = "wasm")]
pub fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    work()
}
