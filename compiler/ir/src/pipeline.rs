//! Which passes run at which level, in which order.

use crate::analysis::{CallGraph, Summary};
use crate::passes::{Growth, Setting};
use crate::{Body, FuncId, FunctionKind, Module, parallel, passes, verify};
use asc_ops::{Feature, Features};
use cranelift_entity::EntitySet;

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
    /// How many threads may share passes over bodies. The result does not depend on it.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options { level: 3, shrink: 0, features: Features::default(), converge: false, closed_table: true, threads: 1 }
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
    run: Run,
}

enum Run {
    /// On each body by itself.
    Body(fn(&mut Body)),
    /// On each body, knowing what calls may do.
    BodyWithCalls(fn(&mut Body, &Summary)),
    BodyWithOptions(fn(&mut Body, &Options)),
    Module(fn(&mut Module, &Options)),
    Inline(fn(&Options) -> passes::Limits),
    /// The one pass that needs to know how large the pieces of static memory are too.
    Memory,
    /// This one knows what the collector reads.
    Barriers,
    /// These two let functions do more than before.
    Expand,
    Roots,
}

/// All passes. Their order here says nothing.
const PASSES: &[Pass] = &[
    Pass { name: "aborts", run: Run::Body(passes::merge_aborts) },
    Pass { name: "arguments", run: Run::Module(|module, _| passes::propagate_arguments(module)) },
    Pass { name: "barriers", run: Run::Barriers },
    Pass { name: "blocks", run: Run::Body(passes::simplify_blocks) },
    Pass { name: "dce", run: Run::BodyWithCalls(passes::eliminate_dead_code) },
    Pass { name: "dead-stores", run: Run::BodyWithCalls(passes::eliminate_dead_stores) },
    Pass { name: "escape", run: Run::Body(passes::replace_objects) },
    Pass { name: "expand", run: Run::Expand },
    Pass { name: "globals", run: Run::Module(|module, _| passes::propagate_globals(module)) },
    Pass { name: "gvn", run: Run::BodyWithCalls(passes::number_values) },
    Pass { name: "inline", run: Run::Inline(inline_limits) },
    Pass { name: "inline-hinted", run: Run::Inline(|_| passes::Limits::HINTED) },
    Pass { name: "legalize", run: Run::Module(|module, options| passes::legalize(module, options.features)) },
    Pass { name: "licm", run: Run::BodyWithCalls(passes::hoist_invariants) },
    Pass { name: "memory", run: Run::Memory },
    Pass { name: "merge", run: Run::Module(|module, _| passes::merge_functions(module)) },
    Pass { name: "narrow", run: Run::Body(passes::narrow_integers) },
    Pass { name: "roots", run: Run::Roots },
    Pass { name: "ranges", run: Run::Body(passes::fold_implied) },
    Pass { name: "rotate", run: Run::Body(passes::rotate_loops) },
    Pass { name: "sccp", run: Run::Body(passes::propagate_constants) },
    Pass { name: "select", run: Run::BodyWithOptions(select) },
    Pass { name: "simplify", run: Run::Body(passes::simplify) },
    Pass { name: "sink", run: Run::Body(passes::sink_values) },
    Pass { name: "specialize", run: Run::Module(specialize) },
    Pass { name: "start", run: Run::Module(|module, _| passes::evaluate_start(module)) },
    Pass { name: "statics", run: Run::Module(|module, _| passes::fold_statics(module)) },
    Pass { name: "strength", run: Run::Body(passes::reduce_strength) },
    Pass { name: "thread", run: Run::BodyWithOptions(thread) },
    Pass { name: "strip", run: Run::Module(|module, _| passes::strip_items(module)) },
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
    let name = pass_names().find(|other| *other == name).unwrap_or_else(|| panic!("there is no pass '{name}'"));
    Runner { options: &options, summary: None, inlined: EntitySet::new(), scope: Scope::All }.run(name, &mut module);
    check(name, &module);
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
    let mut runner = Runner { options, summary: None, inlined: EntitySet::new(), scope: Scope::All };
    let mut observed = |(name, scope): Step, module: &mut Module| {
        observer.before(name);
        runner.scope = scope;
        runner.run(name, module);
        if cfg!(debug_assertions) {
            check(name, module);
        }
        observer.after(name, module);
    };
    for step in schedule(options) {
        observed(step, &mut module);
    }
    if options.converge && (options.level, options.shrink) != (0, 0) {
        let mut size = instruction_count(&module);
        for _ in 0..MOST_REPETITIONS {
            for &name in REPEATED.iter().chain(LAST) {
                observed((name, Scope::All), &mut module);
            }
            let smaller = instruction_count(&module);
            if smaller >= size {
                break;
            }
            size = smaller;
        }
    }
    for step in finish(options) {
        observed(step, &mut module);
    }
    module
}

struct Runner<'a> {
    options: &'a Options,
    /// What calls may do. No pass lets a function do more than before, so that it stays right, though it may say too
    /// much; copying bodies makes it worth a new look.
    summary: Option<Summary>,
    /// The functions that the last inlining changed.
    inlined: EntitySet<FuncId>,
    scope: Scope,
}

/// A pass and where it looks.
type Step = (&'static str, Scope);

/// Which bodies a pass over bodies is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Scope {
    All,
    /// Those that the last inlining changed: the others have been treated.
    Inlined,
}

impl Runner<'_> {
    fn run(&mut self, name: &str, module: &mut Module) {
        let options = self.options;
        let pass = PASSES.iter().find(|pass| pass.name == name).unwrap_or_else(|| panic!("there is no pass '{name}'"));
        match pass.run {
            Run::Body(run) => self.each_body(module, run),
            Run::BodyWithOptions(run) => self.each_body(module, |body| run(body, options)),
            Run::BodyWithCalls(run) => {
                let summary = self.take_summary(module);
                self.each_body(module, |body| run(body, &summary));
                self.summary = Some(summary);
            }
            Run::Memory => {
                let sizes: Vec<u32> = module.data.values().map(|data| data.size).collect();
                let summary = self.take_summary(module);
                self.each_body(module, |body| passes::forward_memory(body, &summary, &sizes));
                self.summary = Some(summary);
            }
            Run::Barriers => {
                let stack_pointer = module.stack_pointer;
                let summary = self.take_summary(module);
                self.each_body(module, |body| passes::elide_barriers(body, &summary, stack_pointer));
                self.summary = Some(summary);
            }
            Run::Roots => {
                passes::push_roots(module, options);
                self.summary = None;
            }
            Run::Expand => {
                let growth = if options.shrink > 0 || options.level == 0 { Growth::Small } else { Growth::Fast };
                let setting = Setting { runtime: module.runtime, stack_pointer: module.stack_pointer, growth };
                let summary = self.take_summary(module);
                self.each_body(module, |body| {
                    passes::expand_objects(body, &summary, setting);
                });
                module.functions.values_mut().for_each(|function| function.runtime = false);
                self.summary = None;
            }
            Run::Module(run) => run(module, options),
            Run::Inline(limits) => {
                self.inlined = passes::inline_calls(module, limits(options), options.threads);
                self.summary = None;
            }
        }
    }

    fn take_summary(&mut self, module: &Module) -> Summary {
        let closed = self.options.closed_table;
        self.summary.take().unwrap_or_else(|| {
            let graph = CallGraph::new(module);
            if closed { Summary::with_closed_table(module, &graph) } else { Summary::new(module, &graph) }
        })
    }

    fn each_body(&self, module: &mut Module, run: impl Fn(&mut Body) + Sync) {
        let in_scope = |func: FuncId| self.scope == Scope::All || self.inlined.contains(func);
        let bodies = module.functions.iter_mut().filter_map(|(func, function)| match &mut function.kind {
            FunctionKind::Body(body) if in_scope(func) => Some(&mut **body),
            FunctionKind::Body(_) | FunctionKind::Import { .. } | FunctionKind::Removed => None,
        });
        parallel::map(bodies.collect(), |body| body.insts.len(), self.options.threads, || (), |(), body| run(body));
    }
}

/// How freely calls are replaced.
fn inline_limits(options: &Options) -> passes::Limits {
    match (options.shrink, options.level) {
        (0, 3..) => passes::Limits::FAST,
        (0, 2) => passes::Limits::MODERATE,
        _ => passes::Limits::SMALL,
    }
}

/// Copies of what a branch needs take room.
fn thread(body: &mut Body, options: &Options) {
    if options.shrink == 0 {
        passes::thread_jumps(body);
    }
}

fn select(body: &mut Body, options: &Options) {
    let limits = if options.shrink > 0 { passes::SelectLimits::SMALL } else { passes::SelectLimits::FAST };
    passes::form_selects(body, limits);
}

fn specialize(module: &mut Module, options: &Options) {
    let small = options.shrink > 0 || options.level < 2;
    passes::specialize_functions(
        module,
        if small { passes::SpecializeLimits::SMALL } else { passes::SpecializeLimits::FAST },
    );
}

/// How often `--converge` goes on as long as something becomes smaller.
const MOST_REPETITIONS: u32 = 8;

/// Makes bodies small before they are copied into others.
const FIRST: &[&str] = &["globals", "blocks", "simplify", "gvn", "statics", "dce"];
/// What copied bodies have brought together: constants first, then what follows from them.
const REPEATED: &[&str] = &[
    "specialize",
    "arguments",
    "inline",
    "start",
    "globals",
    "strip",
    "sccp",
    "simplify",
    "blocks",
    "gvn",
    "aborts",
    "thread",
    "escape",
    "memory",
    "statics",
    "narrow",
    "simplify",
    "gvn",
    "ranges",
    "select",
    "blocks",
    "dce",
];
/// What needs loops in their last form, and what it leaves to clean up.
const LOOPS: &[&str] = &[
    "licm",
    "strength",
    "gvn",
    "memory",
    "dead-stores",
    "ranges",
    "simplify",
    "select",
    "blocks",
    "aborts",
    "sink",
    "dce",
];
/// What copies of the runtime's short functions need.
const COPIED: &[&str] = &["simplify", "blocks", "thread", "blocks", "gvn", "memory", "simplify", "blocks", "dce"];
const LAST: &[&str] = &["start", "globals", "strip"];

/// The passes of a level, in order.
fn schedule(options: &Options) -> Vec<Step> {
    let everywhere = |names: &[&'static str]| names.iter().map(|&name| (name, Scope::All)).collect::<Vec<Step>>();
    if options.level == 0 && options.shrink == 0 {
        return everywhere(&["strip"]);
    }
    let mut order = everywhere(FIRST);
    order.extend(everywhere(REPEATED));
    // Calls that have become direct, and of what has become small, are replaced the second time.
    if options.level >= 3 {
        order.extend(REPEATED.iter().map(|&name| (name, Scope::Inlined)));
    }
    if options.level >= 2 && options.shrink == 0 {
        order.extend(everywhere(&["rotate", "blocks"]));
    }
    // A value that is kept for the length of a loop needs a local, which makes code larger.
    let left_out: &[&str] = match (options.shrink, options.level) {
        (0, 2..) => &[],
        (0, _) => &["strength"],
        _ => &["licm", "strength"],
    };
    order.extend(everywhere(LOOPS).into_iter().filter(|(name, _)| !left_out.contains(name)));
    if options.shrink > 0 || options.level >= 3 {
        order.push(("merge", Scope::All));
    }
    order.extend(everywhere(LAST));
    order
}

/// What makes calls out of instructions on objects, and what these leave to clean up. Nothing may be optimised behind it
/// that thinks of objects.
fn finish(options: &Options) -> Vec<Step> {
    let optimizes = (options.level, options.shrink) != (0, 0);
    let mut order = if optimizes { vec![("barriers", Scope::All)] } else { Vec::new() };
    order.extend([("expand", Scope::All), ("inline-hinted", Scope::All)]);
    if optimizes {
        order.extend(COPIED.iter().map(|&name| (name, Scope::Inlined)));
    }
    order.extend([("roots", Scope::All), ("strip", Scope::All), ("legalize", Scope::All)]);
    order
}

fn instruction_count(module: &Module) -> usize {
    let bodies = module.functions.values().filter_map(|function| match &function.kind {
        FunctionKind::Body(body) => Some(body),
        FunctionKind::Import { .. } | FunctionKind::Removed => None,
    });
    bodies.flat_map(|body| body.blocks.values()).map(|block| block.insts.len() + 1).sum()
}

/// Panics with the pass's name if the module breaks an invariant.
fn check(pass: &str, module: &Module) {
    if let Err(messages) = verify(module) {
        panic!("after '{pass}' the module is invalid:\n{}", messages.join("\n"));
    }
}
