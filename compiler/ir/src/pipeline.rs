//! Which passes run at which level, in which order.

use crate::{Body, FunctionKind, Module, passes, verify};
use asc_ops::{Feature, Features};

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
    Pass { name: "inline", run: |module, options| passes::inline_calls(module, limits(options)) },
    Pass { name: "inline-hinted", run: |module, _| passes::inline_calls(module, passes::Limits::HINTED) },
    Pass { name: "memory", run: |module, _| passes::forward_memory(module) },
    Pass { name: "dead-stores", run: |module, _| passes::eliminate_dead_stores(module) },
    Pass { name: "rotate", run: |module, _| each_body(module, passes::rotate_loops) },
    Pass { name: "licm", run: |module, _| passes::hoist_invariants(module) },
    Pass { name: "merge", run: |module, _| passes::merge_functions(module) },
    Pass { name: "statics", run: |module, _| passes::fold_statics(module) },
    Pass { name: "globals", run: |module, _| passes::propagate_globals(module) },
    Pass { name: "strip", run: |module, _| passes::strip_items(module) },
    Pass {
        name: "legalize",
        run: |module, options| each_body(module, |body| passes::legalize(body, options.features)),
    },
    Pass { name: "gvn", run: |module, _| passes::number_values(module) },
    Pass { name: "sccp", run: |module, _| each_body(module, passes::propagate_constants) },
    Pass { name: "select", run: |module, _| each_body(module, passes::form_selects) },
    Pass { name: "dce", run: |module, _| passes::eliminate_dead_code(module) },
];

/// The names of all passes.
pub fn pass_names() -> impl Iterator<Item = &'static str> {
    PASSES.iter().map(|pass| pass.name)
}

/// Runs exactly one pass, as at `-O3`; for the sake of `legalize`, without the features that it can do without.
///
/// # Panics
///
/// If there is no pass of this name, or it breaks an invariant.
pub fn run_pass(name: &str, mut module: Module) -> Module {
    let mut options = Options::default();
    options.features.disable(Feature::SignExtension);
    let pass = PASSES.iter().find(|pass| pass.name == name).unwrap_or_else(|| panic!("there is no pass '{name}'"));
    (pass.run)(&mut module, &options);
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

/// How freely calls are replaced.
fn limits(options: &Options) -> passes::Limits {
    match (options.shrink, options.level) {
        (0, 3..) => passes::Limits::FAST,
        (0, 2) => passes::Limits::MODERATE,
        _ => passes::Limits::SMALL,
    }
}

/// The passes of a level, in order.
fn schedule(options: &Options) -> Vec<&'static str> {
    if options.level == 0 && options.shrink == 0 {
        return vec!["inline-hinted", "blocks", "strip", "legalize"];
    }
    let fast = options.level >= 2 && options.shrink == 0;
    let mut order = Vec::new();
    // Small bodies before they are copied.
    order.extend(["globals", "blocks", "simplify", "gvn", "statics", "dce"]);
    order.extend(["inline", "strip"]);
    // What copies have brought together.
    order.extend(["sccp", "simplify", "blocks", "gvn", "memory", "statics", "simplify", "select", "blocks", "dce"]);
    if options.level >= 3 {
        // Calls that have become direct.
        order.extend(["inline", "strip", "sccp", "simplify", "blocks", "gvn", "memory", "dce"]);
    }
    if fast {
        order.extend(["rotate", "blocks"]);
    }
    order.extend(["licm", "gvn", "memory", "dead-stores", "simplify", "select", "blocks", "dce"]);
    if options.shrink > 0 || options.level >= 3 {
        order.push("merge");
    }
    order.extend(["globals", "strip", "legalize"]);
    order
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
