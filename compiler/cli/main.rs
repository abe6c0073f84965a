//! The command `asc`.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    // Leaving at once spares freeing what the compiler built.
    std::process::exit(asc_cli::main());
}
