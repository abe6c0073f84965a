//! Times: the table of `--stats` and `--time-passes`, and the progress line of a long compilation.

use asc_driver::{Observer, Stats, Step};
use std::io::Write;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// Takes the time of every step, and prints dumps as they come.
pub struct Clock {
    started: Vec<(Step, Instant)>,
    /// Time and number of runs, in the order of first runs.
    times: Vec<(Step, Duration, usize)>,
    progress: Option<Progress>,
}

impl Clock {
    pub fn new(progress: Option<Progress>) -> Clock {
        Clock { started: Vec::new(), times: Vec::new(), progress }
    }

    /// Ends the progress line.
    pub fn finish(&mut self) {
        self.progress = None;
    }

    /// The table of stages and sizes.
    pub fn stats_table(&self, stats: Option<&Stats>) -> String {
        let mut table = String::new();
        let is_stage = |step: &Step| matches!(step, Step::Stage(_));
        for (step, time, _) in self.times.iter().filter(|(step, ..)| is_stage(step)) {
            table += &format!("{:<20} {:>10}\n", name(*step), milliseconds(*time));
        }
        let total: Duration = self.times.iter().filter(|(step, ..)| is_stage(step)).map(|(_, time, _)| *time).sum();
        table += &format!("{:<20} {:>10}\n", "total", milliseconds(total));
        if let Some(stats) = stats {
            table += &format!(
                "{} file(s), {} line(s), {} byte(s); {} library file(s)\n{} function(s), {} after optimization; {} byte(s) of module\n",
                stats.files,
                stats.lines,
                stats.source_bytes,
                stats.library_files,
                stats.checked_functions,
                stats.functions,
                stats.module_bytes,
            );
        }
        table
    }

    /// The table of passes, the slowest first.
    pub fn passes_table(&self) -> String {
        let mut passes: Vec<_> = self.times.iter().filter(|(step, ..)| matches!(step, Step::Pass(_))).collect();
        passes.sort_by_key(|(_, time, _)| std::cmp::Reverse(*time));
        passes
            .iter()
            .map(|(step, time, runs)| format!("{:<20} {:>10} {runs:>6} run(s)\n", name(*step), milliseconds(*time)))
            .collect()
    }
}

fn name(step: Step) -> &'static str {
    match step {
        Step::Stage(name) | Step::Pass(name) => name,
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1000.0)
}

impl Observer for Clock {
    fn begin(&mut self, step: Step) {
        if let (Some(progress), Step::Stage(stage)) = (&self.progress, step) {
            progress.enter(stage);
        }
        self.started.push((step, Instant::now()));
    }

    fn end(&mut self, step: Step) {
        let Some((begun, start)) = self.started.pop() else { return };
        debug_assert_eq!(begun, step, "steps end in the order of their nesting");
        let time = start.elapsed();
        match self.times.iter_mut().find(|(known, ..)| *known == step) {
            Some((_, sum, runs)) => {
                *sum += time;
                *runs += 1;
            }
            None => self.times.push((step, time, 1)),
        }
    }

    fn dump(&mut self, pass: &'static str, text: String) {
        // A reader that has gone away is no failure.
        let _ = writeln!(std::io::stderr().lock(), ";; after {pass}\n{text}");
    }
}

/// A line on the terminal that tells the stage of a compilation that takes longer than a second.
pub struct Progress {
    shared: Arc<Shared>,
    thread: Option<std::thread::JoinHandle<()>>,
}

struct Shared {
    /// The stage at work; `None` when all is done.
    stage: Mutex<Option<&'static str>>,
    done: Condvar,
}

impl Progress {
    /// When the line first appears.
    const PATIENCE: Duration = Duration::from_secs(1);
    const INTERVAL: Duration = Duration::from_millis(200);

    /// Starts watching. `None` if the system cannot make a thread.
    pub fn start() -> Option<Progress> {
        let shared = Arc::new(Shared { stage: Mutex::new(Some("start")), done: Condvar::new() });
        let watched = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("progress".to_string()).spawn(move || watched.watch()).ok()?;
        Some(Progress { shared, thread: Some(thread) })
    }

    fn enter(&self, stage: &'static str) {
        if let Ok(mut current) = self.shared.stage.lock() {
            *current = Some(stage);
        }
    }
}

impl Shared {
    fn watch(&self) {
        let start = Instant::now();
        let mut wait = Progress::PATIENCE;
        let mut is_shown = false;
        let Ok(mut stage) = self.stage.lock() else { return };
        loop {
            let Ok((guard, _)) = self.done.wait_timeout(stage, wait) else { return };
            stage = guard;
            let mut terminal = std::io::stderr().lock();
            let Some(name) = *stage else {
                if is_shown {
                    let _ = write!(terminal, "\r\x1b[K");
                }
                return;
            };
            if start.elapsed() >= Progress::PATIENCE {
                let _ = write!(terminal, "\r\x1b[K{name} ... {:.1} s", start.elapsed().as_secs_f64());
                let _ = terminal.flush();
                is_shown = true;
                wait = Progress::INTERVAL;
            }
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Ok(mut stage) = self.shared.stage.lock() {
            *stage = None;
        }
        self.shared.done.notify_all();
        if let Some(thread) = self.thread.take() {
            // A panic in the watcher loses the line only.
            let _ = thread.join();
        }
    }
}
