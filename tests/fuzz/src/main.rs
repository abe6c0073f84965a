//! `fuzz TARGET [--seconds N | --cases N] [--seed S] [--first CASE] [--print]`: runs cases of a target until the time or
//! the number is up, or one fails or hangs. `--print` writes the sources of the cases instead of running them.

use asc_fuzz::{TARGETS, Target, case_bytes};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A case that takes longer is a hang.
const HANG: Duration = Duration::from_secs(20);

struct Options {
    target: &'static Target,
    seconds: u64,
    cases: u64,
    seed: u64,
    first: u64,
    print: bool,
}

fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("fuzz: {message}");
            return ExitCode::from(2);
        }
    };
    if options.print {
        for case in options.first..options.first + options.cases.min(1_000_000) {
            println!(
                "// case {case}\n{}",
                (options.target.source)(&case_bytes(options.seed, case, options.target.max_len))
            );
        }
        return ExitCode::SUCCESS;
    }
    run(&options)
}

fn options(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
    let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    let name = args.next().ok_or_else(|| format!("name a target: {}", names.join(", ")))?;
    let target = TARGETS.iter().find(|target| target.name == name);
    let target = target.ok_or_else(|| format!("no target '{name}'; there are {}", names.join(", ")))?;
    let mut options = Options { target, seconds: u64::MAX, cases: u64::MAX, seed: 1, first: 0, print: false };
    while let Some(arg) = args.next() {
        if arg == "--print" {
            options.print = true;
            continue;
        }
        let value = args.next().and_then(|text| text.parse().ok()).ok_or_else(|| format!("{arg} needs a number"))?;
        match arg.as_str() {
            "--seconds" => options.seconds = value,
            "--cases" => options.cases = value,
            "--seed" => options.seed = value,
            "--first" => options.first = value,
            _ => return Err(format!("unknown option {arg}")),
        }
    }
    Ok(options)
}

#[expect(clippy::disallowed_methods, reason = "a fuzzer's time budget needs the clock")]
fn run(options: &Options) -> ExitCode {
    let start = Instant::now();
    let current = std::sync::Arc::new(AtomicU64::new(0));
    let watched = current.clone();
    std::thread::spawn(move || watch(&watched));
    let mut case = options.first;
    while case < options.first.saturating_add(options.cases) && start.elapsed().as_secs() < options.seconds {
        current.store(case + 1, Ordering::Relaxed);
        let bytes = case_bytes(options.seed, case, options.target.max_len);
        let outcome = catch_unwind(AssertUnwindSafe(|| (options.target.run)(&bytes)));
        let what = match outcome {
            Ok(Ok(())) => {
                case += 1;
                continue;
            }
            Ok(Err(failure)) => failure.what,
            Err(_) => "a panic".to_string(),
        };
        println!(
            "{}: case {case} of seed {}: {what}\n{}",
            options.target.name,
            options.seed,
            (options.target.source)(&bytes)
        );
        return ExitCode::FAILURE;
    }
    println!("{}: {} cases, no failure", options.target.name, case - options.first);
    ExitCode::SUCCESS
}

/// Ends the process when one case runs too long. The number in `current` changes with each case.
#[expect(clippy::disallowed_methods, reason = "a hang is told by the clock")]
fn watch(current: &AtomicU64) {
    let (mut last, mut since) = (0, Instant::now());
    loop {
        std::thread::sleep(Duration::from_millis(200));
        let now = current.load(Ordering::Relaxed);
        if now != last {
            (last, since) = (now, Instant::now());
        } else if since.elapsed() > HANG {
            println!("case {} hangs", now.saturating_sub(1));
            std::process::exit(1);
        }
    }
}
