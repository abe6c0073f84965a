//! Work on many functions, shared out among threads.
//!
//! Guarantees: the same results in the same order as with one thread. The items are cut into as many runs of about the
//! same weight as there are threads; a program too small to gain is left to the calling thread.

/// Below this weight (instructions, roughly) starting a thread costs more than it saves.
const WORTH_A_THREAD: usize = 10_000;

/// Passes follow dominator trees and expressions by recursion: the address space for the deepest of them.
#[cfg(not(target_family = "wasm"))]
const STACK_BYTES: usize = 256 << 20;

/// Calls `work` on each item and gives its results in order; `make` makes what the calls of one thread share.
pub fn map<T: Send, S, R: Send>(
    items: Vec<T>,
    weight: impl Fn(&T) -> usize,
    threads: usize,
    make: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, T) -> R + Sync,
) -> Vec<R> {
    let run = |items: Vec<T>| -> Vec<R> {
        let mut state = make();
        items.into_iter().map(|item| work(&mut state, item)).collect()
    };
    if threads < 2 {
        return run(items);
    }
    let total: usize = items.iter().map(&weight).sum();
    let parts = threads.min(total / WORTH_A_THREAD);
    if parts < 2 {
        return run(items);
    }
    run_parts(cut(items, weight, total, parts), &run)
}

/// Runs of items, each of about `total / parts` weight.
fn cut<T>(items: Vec<T>, weight: impl Fn(&T) -> usize, total: usize, parts: usize) -> Vec<Vec<T>> {
    let mut cuts: Vec<Vec<T>> = Vec::with_capacity(parts);
    let mut seen = 0;
    for item in items {
        let part = seen * parts / total.max(1);
        seen += weight(&item);
        if cuts.len() <= part {
            cuts.push(Vec::new());
        }
        if let Some(last) = cuts.last_mut() {
            last.push(item);
        }
    }
    cuts
}

/// The first part is the calling thread's; a part whose thread cannot be made is too.
#[cfg(not(target_family = "wasm"))]
fn run_parts<T: Send, R: Send>(parts: Vec<Vec<T>>, run: &(impl Fn(Vec<T>) -> Vec<R> + Sync)) -> Vec<R> {
    std::thread::scope(|scope| {
        let mut parts = parts.into_iter();
        let first = parts.next();
        let threads: Vec<_> = parts
            .map(|part| {
                let part = std::sync::Arc::new(std::sync::Mutex::new(Some(part)));
                let theirs = part.clone();
                let builder = std::thread::Builder::new().stack_size(STACK_BYTES);
                (part, builder.spawn_scoped(scope, move || take(&theirs).map(run)).ok())
            })
            .collect();
        let mut results = first.map(run).unwrap_or_default();
        for (part, thread) in threads {
            let done = thread.and_then(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            results.extend(done.or_else(|| take(&part).map(run)).unwrap_or_default());
        }
        results
    })
}

#[cfg(not(target_family = "wasm"))]
fn take<T>(part: &std::sync::Mutex<Option<T>>) -> Option<T> {
    part.lock().ok()?.take()
}

#[cfg(target_family = "wasm")]
fn run_parts<T: Send, R: Send>(parts: Vec<Vec<T>>, run: &(impl Fn(Vec<T>) -> Vec<R> + Sync)) -> Vec<R> {
    parts.into_iter().flat_map(run).collect()
}
