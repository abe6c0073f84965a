//! Running other programs from the project's root.

use std::path::Path;
use std::process::{Command, Stdio};

/// The root of the project.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest)
}

/// A command that starts at the root.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a tool and shows what it prints. The error tells what failed.
pub fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    let shown = format!("{program} {}", arguments.join(" "));
    println!("$ {shown}");
    match command(program, arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("'{shown}' failed")),
        Err(error) => Err(format!("'{shown}' could not be started: {error}")),
    }
}

/// Whether a tool runs and succeeds; what it prints is not shown.
pub fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut quiet = command(program, arguments);
    quiet.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Standard output of a tool that succeeds.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
