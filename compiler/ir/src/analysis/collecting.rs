//! Which calls may run the collector, and which functions may be running more than once at a time.
//!
//! The collector is what reads the end of the shadow stack; whoever reaches it may collect. Calls through the table reach
//! the functions in it of the same signature, host functions that may call back reach what is exported.

use super::CallGraph;
use super::call_graph::strongly_connected;
use crate::{ExportItem, FuncId, FunctionKind, Imm, InstData, Module, Reentry, Sig};
use asc_ops::Op;
use cranelift_entity::{EntityRef, EntitySet, entity_impl};

/// The answers for one module.
pub struct Collecting {
    functions: usize,
    collects: EntitySet<Node>,
    recursive: EntitySet<Node>,
    components: Vec<Vec<Node>>,
    successors: Vec<Vec<Node>>,
}

/// A function, behind these a signature of calls through the table, and last the host.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Node(u32);
entity_impl!(Node, "node");

/// Whether the host can put functions into the table and call those in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Table {
    Closed,
    Open,
}

impl Collecting {
    pub fn new(module: &Module, table: Table) -> Collecting {
        let graph = CallGraph::new(module);
        let (functions, signatures) = (module.functions.len(), module.signatures().count());
        let host = Node::new(functions + signatures);
        let mut this = Collecting {
            functions,
            collects: EntitySet::new(),
            recursive: EntitySet::new(),
            components: Vec::new(),
            successors: vec![Vec::new(); functions + signatures + 1],
        };
        for (func, function) in &module.functions {
            let node = this.function(func);
            let mut next: Vec<Node> = graph.calls(func).iter().map(|&callee| this.function(callee)).collect();
            match &function.kind {
                FunctionKind::Import { reentry: Reentry::Possible, .. } => next.push(host),
                FunctionKind::Import { .. } | FunctionKind::Removed => {}
                FunctionKind::Body(body) => {
                    for &inst in body.blocks.values().flat_map(|block| &block.insts) {
                        match (body.insts[inst].op, body.insts[inst].imm) {
                            (Op::CallIndirect, Imm::Sig(sig)) => next.push(this.signature(sig)),
                            (Op::GlobalGet, Imm::Global(global)) if module.stack_pointer == Some(global) => {
                                this.collects.insert(node);
                            }
                            _ => {}
                        }
                    }
                    next.sort_unstable();
                    next.dedup();
                }
            }
            this.successors[node.index()] = next;
            if graph.in_table(func) {
                let signature = this.signature(function.sig);
                this.successors[signature.index()].push(node);
                if table == Table::Open {
                    this.successors[host.index()].push(node);
                }
            }
        }
        if table == Table::Open {
            (functions..functions + signatures).for_each(|at| this.successors[at].push(host));
        }
        for export in &module.exports {
            if let ExportItem::Func(func) = export.item {
                let node = this.function(func);
                this.successors[host.index()].push(node);
            }
        }
        this.close();
        this
    }

    fn function(&self, func: FuncId) -> Node {
        Node::new(func.index())
    }

    fn signature(&self, sig: Sig) -> Node {
        Node::new(self.functions + sig.index())
    }

    /// Callers collect as their callees do.
    fn close(&mut self) {
        let successors = &self.successors;
        self.components = strongly_connected(successors.len(), |node: Node| &successors[node.index()]);
        for component in &self.components {
            let mut next = component.iter().flat_map(|node| &successors[node.index()]);
            let collects = component.iter().any(|&node| self.collects.contains(node))
                || next.clone().any(|&node| self.collects.contains(node));
            let recursive = component.len() > 1 || next.any(|node| component.contains(node));
            for &node in component {
                if collects {
                    self.collects.insert(node);
                }
                if recursive {
                    self.recursive.insert(node);
                }
            }
        }
    }

    /// Whether a call by this instruction may collect.
    pub fn is_collecting(&self, data: &InstData) -> bool {
        match (data.op, data.imm) {
            (Op::Call, Imm::Func(func)) => self.collects.contains(self.function(func)),
            (Op::CallIndirect, Imm::Sig(sig)) => self.collects.contains(self.signature(sig)),
            _ => false,
        }
    }

    /// Whether a function may be called while it runs.
    pub fn is_recursive(&self, func: FuncId) -> bool {
        self.recursive.contains(self.function(func))
    }

    /// The largest sum of `weight` over functions that are not recursive and call each other in a row.
    pub fn deepest(&self, weight: impl Fn(FuncId) -> u32) -> u64 {
        let mut depth = vec![0u64; self.successors.len()];
        for component in &self.components {
            let below = component.iter().flat_map(|node| &self.successors[node.index()]);
            let below = below.map(|node| depth[node.index()]).max().unwrap_or(0);
            for &node in component {
                let own = node.index() < self.functions && !self.recursive.contains(node);
                let own = if own { u64::from(weight(FuncId::new(node.index()))) } else { 0 };
                depth[node.index()] = below + own;
            }
        }
        depth.into_iter().max().unwrap_or(0)
    }
}
