//! Block-level names: locals, constants, local types, with shadowing.
//!
//! One map from names to what they stand for now, and a list of what to restore when a scope ends, so that entering,
//! declaring and looking up take constant time. The bodies of nested functions use the same scopes one function level
//! deeper: what a lookup finds at an outer level is captured.

use asc_ast as ast;
use asc_hir::{Const, FuncId, LocalId, Type};
use asc_source::{Name, Span};
use rustc_hash::FxHashMap;

use crate::element::ElementId;

/// What a name stands for in a body.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Binding<'a> {
    /// A variable or parameter of this function.
    Local(LocalId),
    /// A `const` with a constant value, of this or an enclosing function.
    Constant { value: Const, ty: Type },
    /// A nested function, or a `const` that holds one.
    Function { func: FuncId },
    /// A variable of an enclosing function.
    Captured { span: Span },
    /// A variable whose own initializer is being checked.
    Undeclared,
    /// A local type alias: no value.
    Alias(&'a ast::decl::TypeAlias),
    /// What could not be declared and has been reported.
    Error,
    /// Of a namespace, a file, or the global scope.
    Element(ElementId),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) binding: Binding<'a>,
    /// Of the declaring name.
    pub(crate) span: Span,
    /// The scope that it was declared in, counted from the outermost.
    pub(crate) scope: u32,
    /// The function that it was declared in, counted likewise.
    pub(crate) level: u32,
}

/// The nested scopes around a place.
#[derive(Default)]
pub(crate) struct Scopes<'a> {
    names: FxHashMap<Name, Entry<'a>>,
    /// What each declaration of the open scopes has hidden.
    hidden: Vec<(Name, Option<Entry<'a>>)>,
    /// The length of `hidden` at the start of each open scope.
    starts: Vec<usize>,
    level: u32,
    /// The number of the outermost scope of each nested function around this place.
    functions: Vec<u32>,
}

impl<'a> Scopes<'a> {
    pub(crate) fn enter(&mut self) {
        self.starts.push(self.hidden.len());
    }

    pub(crate) fn leave(&mut self) {
        let start = self.starts.pop().expect("a scope is left that was entered");
        for (name, entry) in self.hidden.drain(start..).rev() {
            match entry {
                Some(entry) => self.names.insert(name, entry),
                None => self.names.remove(&name),
            };
        }
    }

    /// Enters the body of a nested function.
    pub(crate) fn enter_function(&mut self) {
        self.level += 1;
        self.enter();
        self.functions.push(self.depth());
    }

    pub(crate) fn leave_function(&mut self) {
        self.leave();
        self.functions.pop();
        self.level -= 1;
    }

    /// The declaration of `name` in the innermost scope.
    pub(crate) fn in_this_scope(&self, name: Name) -> Option<&Entry<'a>> {
        self.names.get(&name).filter(|entry| entry.scope == self.depth())
    }

    /// Declares a name in the innermost scope; what it stood for before is hidden until the scope ends.
    pub(crate) fn declare(&mut self, name: Name, binding: Binding<'a>, span: Span) {
        let entry = Entry { binding, span, scope: self.depth(), level: self.level };
        let before = self.names.insert(name, entry);
        self.hidden.push((name, before));
    }

    /// The innermost declaration of `name`.
    pub(crate) fn entry(&self, name: Name) -> Option<&Entry<'a>> {
        self.names.get(&name)
    }

    /// Declares a name in the open scope with number `depth`, where nothing inside it has that name.
    pub(crate) fn declare_at(&mut self, depth: u32, name: Name, binding: Binding<'a>, span: Span) {
        if depth == self.depth() {
            return self.declare(name, binding, span);
        }
        let entry = Entry { binding, span, scope: depth, level: self.level };
        let before = self.names.insert(name, entry);
        let end = self.starts[depth as usize];
        self.hidden.insert(end, (name, before));
        for start in &mut self.starts[depth as usize..] {
            *start += 1;
        }
    }

    /// Changes what a declared name stands for.
    pub(crate) fn rebind(&mut self, name: Name, binding: Binding<'a>) {
        if let Some(entry) = self.names.get_mut(&name) {
            entry.binding = binding;
        }
    }

    pub(crate) fn lookup(&self, name: Name) -> Option<Binding<'a>> {
        let entry = self.names.get(&name)?;
        Some(match entry.binding {
            Binding::Local(_) | Binding::Undeclared if entry.level < self.level => {
                Binding::Captured { span: entry.span }
            }
            binding => binding,
        })
    }

    /// What a name means as a type: a local alias.
    pub(crate) fn lookup_type(&self, name: Name) -> Option<Binding<'a>> {
        self.names.get(&name).map(|entry| entry.binding).filter(|binding| matches!(binding, Binding::Alias(_)))
    }

    /// All names that stand for something, for suggestions: in no particular order.
    pub(crate) fn names(&self) -> impl Iterator<Item = Name> {
        self.names.keys().copied()
    }

    /// How many functions are around this place, this body's own not counted.
    pub(crate) fn level(&self) -> u32 {
        self.level
    }

    /// The number of the outermost scope of this function: where its parameters stand.
    pub(crate) fn function_depth(&self) -> u32 {
        self.functions.last().copied().unwrap_or(1)
    }

    /// The number of open scopes: what is declared now belongs to the scope with this number.
    pub(crate) fn depth(&self) -> u32 {
        self.starts.len() as u32
    }
}
