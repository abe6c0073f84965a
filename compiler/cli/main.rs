//! The command `asc`.

fn main() {
    // Leaving at once spares freeing what the compiler built.
    std::process::exit(asc_cli::main());
}
