//! What a compilation tells while it runs: when each step begins and ends, and what was asked to be dumped.
//!
//! The compiler has no clock; who wants times takes them in an [`Observer`].

use asc_ir::Module;

/// A step of a compilation. Passes run inside the stage `optimize`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    Stage(&'static str),
    Pass(&'static str),
}

/// Follows a compilation.
pub trait Observer {
    fn begin(&mut self, step: Step);
    fn end(&mut self, step: Step);
    /// The IR after a pass that [`Options::dump_after`](crate::Options::dump_after) names.
    fn dump(&mut self, pass: &'static str, text: String);
}

/// Follows nothing.
pub struct Silent;

impl Observer for Silent {
    fn begin(&mut self, _: Step) {}
    fn end(&mut self, _: Step) {}
    fn dump(&mut self, _: &'static str, _: String) {}
}

/// Runs one stage between its two calls of the observer.
pub fn stage<T>(observer: &mut dyn Observer, name: &'static str, run: impl FnOnce(&mut dyn Observer) -> T) -> T {
    observer.begin(Step::Stage(name));
    let result = run(observer);
    observer.end(Step::Stage(name));
    result
}

/// Passes the optimiser's calls on.
pub struct PassObserver<'a> {
    pub observer: &'a mut dyn Observer,
    pub dump_after: Option<&'a str>,
}

impl asc_ir::Observer for PassObserver<'_> {
    fn before(&mut self, pass: &'static str) {
        self.observer.begin(Step::Pass(pass));
    }

    fn after(&mut self, pass: &'static str, module: &Module) {
        self.observer.end(Step::Pass(pass));
        if self.dump_after.is_some_and(|wanted| wanted == pass) {
            self.observer.dump(pass, asc_ir::print(module));
        }
    }
}
