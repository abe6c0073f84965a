//! Which passes run at which level, in which order.

use crate::{Body, FunctionKind, Module, passes, verify};
use asc_ops::Features;

/// What the optimiser is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// `-O0` … `-O3`.
    pub level: u8,
    /// 1 for `-Os`, 2 for `-Oz`.
    pub shrink: u8,
    pub features: Features,
    /// Repeat until nothing becomes smaller.
    pub converge: bool,
    /// The table is neither imported nor exported.
    pub closed_table: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { level: 3, shrink: 0, features: Features::default(), converge: false, closed_table: true }
    }
}

/// Hears of each pass: for times and dumps.
pub trait Observer {
    fn before(&mut self, pass: &'static str);
    fn after(&mut self, pass: &'static str, module: &Module);
}

/// A pass by its name.
struct Pass {
    name: &'static str,
    run: fn(&mut Module, &Options),
}

/// All passes. Their order here says nothing.
const PASSES: &[Pass] = &[
    Pass { name: "simplify", run: |module, _| each_body(module, passes::simplify) },
    Pass { name: "blocks", run: |module, _| each_body(module, passes::simplify_blocks) },
    Pass { name: "dce", run: |module, _| passes::eliminate_dead_code(module) },
];

/// The names of all passes.
pub fn pass_names() -> impl Iterator<Item = &'static str> {
    PASSES.iter().map(|pass| pass.name)
}

/// Runs exactly one pass with default options.
///
/// # Panics
///
/// If there is no pass of this name, or it breaks an invariant.
pub fn run_pass(name: &str, mut module: Module) -> Module {
    let pass = PASSES.iter().find(|pass| pass.name == name).unwrap_or_else(|| panic!("there is no pass '{name}'"));
    (pass.run)(&mut module, &Options::default());
    check(pass.name, &module);
    module
}

/// Optimises a module as far as the options ask for.
///
/// # Panics
///
/// In builds with debug assertions, if a pass breaks an invariant.
pub fn optimize(mut module: Module, options: &Options, observer: &mut dyn Observer) -> Module {
    if cfg!(debug_assertions) {
        check("lowering", &module);
    }
    for name in schedule(options) {
        observer.before(name);
        let pass = PASSES.iter().find(|pass| pass.name == name).unwrap_or_else(|| panic!("there is no pass '{name}'"));
        (pass.run)(&mut module, options);
        if cfg!(debug_assertions) {
            check(name, &module);
        }
        observer.after(name, &module);
    }
    module
}

/// The passes of a level, in order.
fn schedule(options: &Options) -> Vec<&'static str> {
    if options.level == 0 && options.shrink == 0 {
        return vec!["blocks"];
    }
    vec!["simplify", "blocks", "simplify", "dce"]
}

/// Panics with the pass's name if the module breaks an invariant.
fn check(pass: &str, module: &Module) {
    if let Err(messages) = verify(module) {
        panic!("after '{pass}' the module is invalid:\n{}", messages.join("\n"));
    }
}

fn each_body(module: &mut Module, run: impl Fn(&mut Body)) {
    for function in module.functions.values_mut() {
        if let FunctionKind::Body(body) = &mut function.kind {
            run(body);
        }
    }
}
