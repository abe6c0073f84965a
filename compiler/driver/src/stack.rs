//! Room for recursion: the parser, the checker and the printers follow the nesting of the source.

/// How much address space the compiling thread reserves. Pages are only used when recursion reaches them.
#[cfg(not(target_family = "wasm"))]
const STACK_BYTES: usize = 512 << 20;

/// Runs `work` on a thread with a large stack; a panic inside goes on in the caller.
///
/// # Panics
/// If the thread cannot be made.
#[cfg(not(target_family = "wasm"))]
pub fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().name("compile".to_string()).stack_size(STACK_BYTES);
        let thread = builder.spawn_scoped(scope, work).expect("the system can make a thread");
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// WebAssembly has no threads here: the host decides the stack.
#[cfg(target_family = "wasm")]
pub fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    work()
}
