//! Shorter control flow, once it is known which copies need code.
//!
//! Comes in: the events of [`Structure`] and which cells are empty. Goes out: a list of [`Piece`]s that is encoded one by
//! one. Guarantees: the same branches are taken; branches to what follows, branches to branches, blocks that nothing
//! branches to, ifs around nothing or around one branch and unreachable code are gone; a construct's result type is set
//! where values flow out of it.
//!
//! A position is a place in the list of events; two positions are the same if nothing but ends of constructs lies
//! between. So the label of a branch is any open construct that ends where the branch goes: the innermost is taken, and
//! an `if` often serves instead of a block.

use crate::flow::{Flow, Node};
use crate::stackify::Cell;
use crate::structure::{Event, Label, Sense};
use wasm_encoder::ValType;

/// A block, loop or if.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Construct(pub(crate) u32);

impl Construct {
    const NONE: Construct = Construct(u32::MAX);
    /// The function's body: a branch to it returns.
    pub(crate) const FUNCTION: Construct = Construct(u32::MAX - 1);

    pub(crate) fn at(self) -> usize {
        self.0 as usize
    }
}

/// A piece of the function's code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Piece {
    Block(Construct),
    Loop(Construct),
    If(Construct, Sense),
    Else,
    End,
    Cell(Cell),
    Br(Construct),
    BrIf(Construct, Sense),
    /// Of the switch that ends the node: its range of [`Tidy::table`], the default last.
    BrTable(Node, u32, u32),
    Return,
    Unreachable,
    Drop,
    Nothing,
}

/// What flows through the ends of constructs.
pub(crate) struct Values<'a> {
    /// Whether a cell has no code left.
    pub(crate) is_empty: &'a dyn Fn(Cell) -> bool,
    /// The type of what a node finds on the stack.
    pub(crate) on_stack: &'a dyn Fn(Node) -> Option<ValType>,
    /// The cell that finds it there.
    pub(crate) first_cell: &'a dyn Fn(Node) -> Cell,
    pub(crate) result: Option<ValType>,
}

/// The tidied code of one body at a time; its memory is reused from body to body.
#[derive(Default)]
pub(crate) struct Tidy {
    pub(crate) pieces: Vec<Piece>,
    /// Result type of each construct.
    pub(crate) results: Vec<Option<ValType>>,
    pub(crate) table: Vec<Construct>,
    events: Vec<Event>,
    open: Vec<Open>,
    /// For an opening or an `else`: the place of the end.
    ends: Vec<u32>,
    /// For each place: the next one that is not just the end of constructs.
    next: Vec<u32>,
    /// By node: where control goes behind the block, or the place of the loop.
    after: Vec<u32>,
    loops: Vec<u32>,
    constructs: Vec<OpenConstruct>,
    /// By place: the innermost open block or if whose end leads there.
    innermost: Vec<Construct>,
    /// By node: its open loop.
    open_loops: Vec<Construct>,
}

#[derive(Clone, Copy)]
struct Open {
    start: usize,
    /// The place of the `else`, or the start again.
    middle: usize,
    state: OpenState,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OpenState {
    Whole,
    /// It became a `br_if`; its end goes too.
    Dissolved,
}

#[derive(Clone, Copy)]
struct OpenConstruct {
    piece: usize,
    construct: Construct,
    /// Where its label leads, and what was the innermost construct for that before.
    goal: usize,
    shadowed: Construct,
    branches: u32,
    kind: ConstructKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ConstructKind {
    Block,
    Loop(Node),
    /// With one arm so far.
    If,
    /// With two arms, the end of the first of which is reached or not.
    IfElse(Reach),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Reached,
    Never,
}

/// How many branches in a row are followed; only endless empty loops of branches could be longer.
const HOPS: usize = 100;

impl Tidy {
    pub(crate) fn run(&mut self, flow: &Flow, events: &[Event], values: &Values<'_>) {
        self.simplify_ifs(events, values);
        self.find_positions(flow);
        self.resolve(flow, values);
        self.set_results(values);
    }

    /// Copies the events without empty cells, and with ifs turned and dissolved that have become trivial.
    fn simplify_ifs(&mut self, events: &[Event], values: &Values<'_>) {
        self.events.clear();
        self.open.clear();
        for &event in events {
            let at = self.events.len();
            match event {
                Event::Entry(node) if (values.is_empty)(Cell::entry(node)) => {}
                Event::Code(node) if (values.is_empty)(Cell::code(node)) && (values.on_stack)(node).is_none() => {}
                Event::Edge(node, edge) if (values.is_empty)(Cell::edge(node, edge)) => {}
                Event::Block(_) | Event::Loop(_) | Event::If(_) => {
                    self.open.push(Open { start: at, middle: at, state: OpenState::Whole });
                    self.events.push(event);
                }
                Event::Else => self.simplify_first_arm(),
                Event::End => self.simplify_at_end(),
                Event::Entry(_)
                | Event::Code(_)
                | Event::Edge(..)
                | Event::Br(_)
                | Event::BrIf(..)
                | Event::BrTable(_)
                | Event::Return
                | Event::Unreachable
                | Event::Drop => self.events.push(event),
            }
        }
    }

    fn simplify_first_arm(&mut self) {
        let open = self.open.last_mut().expect("an `else` stands in an `if`");
        let Event::If(sense) = self.events[open.start] else { unreachable!("an `else` stands in an `if`") };
        match self.events[open.start + 1..] {
            [] => self.events[open.start] = Event::If(sense.inverse()),
            [Event::Br(label)] => {
                self.events.pop();
                self.events[open.start] = Event::BrIf(label, sense);
                open.state = OpenState::Dissolved;
            }
            _ => {
                open.middle = self.events.len();
                self.events.push(Event::Else);
            }
        }
    }

    fn simplify_at_end(&mut self) {
        let open = self.open.pop().expect("an end closes something");
        if open.state == OpenState::Dissolved {
            return;
        }
        let Event::If(sense) = self.events[open.start] else { return self.events.push(Event::End) };
        let has_else = open.middle != open.start;
        match (has_else, &self.events[open.middle + 1..]) {
            (false, []) => self.events[open.start] = Event::Drop,
            (true, []) => self.events[open.middle] = Event::End,
            (_, &[Event::Br(label)]) => {
                self.events.truncate(open.middle);
                let sense = if has_else { sense.inverse() } else { sense };
                let branch = Event::BrIf(label, sense);
                if has_else {
                    self.events[open.start] = branch;
                } else {
                    self.events.push(branch);
                }
            }
            _ => self.events.push(Event::End),
        }
    }

    fn find_positions(&mut self, flow: &Flow) {
        let count = self.events.len();
        for (list, size) in [
            (&mut self.ends, count),
            (&mut self.next, count + 1),
            (&mut self.after, flow.len()),
            (&mut self.loops, flow.len()),
        ] {
            list.clear();
            list.resize(size, 0);
        }
        self.open.clear();
        for at in 0..count {
            match self.events[at] {
                Event::Block(_) | Event::Loop(_) | Event::If(_) => {
                    self.open.push(Open { start: at, middle: at, state: OpenState::Whole });
                }
                Event::Else => self.open.last_mut().expect("an `else` stands in an `if`").middle = at,
                Event::End => {
                    let open = self.open.pop().expect("an end closes something");
                    self.ends[open.start] = at as u32;
                    self.ends[open.middle] = at as u32;
                }
                _ => {}
            }
        }
        self.next[count] = count as u32;
        for at in (0..count).rev() {
            self.next[at] = match self.events[at] {
                Event::End | Event::Block(_) => self.next[at + 1],
                Event::Else => self.next[self.ends[at] as usize],
                _ => at as u32,
            };
            match self.events[at] {
                Event::Block(node) => self.after[node.at()] = self.next[self.ends[at] as usize],
                Event::Loop(node) => self.loops[node.at()] = at as u32,
                _ => {}
            }
        }
    }

    /// Follows branches from a position.
    fn thread(&self, mut at: usize) -> usize {
        for _ in 0..HOPS {
            match self.events.get(at) {
                Some(&Event::Br(label)) => at = self.position(label),
                _ => break,
            }
        }
        at
    }

    fn position(&self, label: Label) -> usize {
        match label {
            Label::After(node) => self.after[node.at()] as usize,
            Label::Loop(node) => self.loops[node.at()] as usize,
        }
    }

    /// Turns events into pieces, with labels resolved, without what is unreachable.
    fn resolve(&mut self, flow: &Flow, values: &Values<'_>) {
        self.pieces.clear();
        self.results.clear();
        self.table.clear();
        self.constructs.clear();
        self.innermost.clear();
        self.innermost.resize(self.events.len() + 1, Construct::NONE);
        self.open_loops.clear();
        self.open_loops.resize(flow.len(), Construct::NONE);
        let mut reach = Reach::Reached;
        let mut at = 0;
        while at < self.events.len() {
            let event = self.events[at];
            at += 1;
            match event {
                Event::Else => {
                    let open = self.constructs.last_mut().expect("an `else` stands in an `if`");
                    open.kind = ConstructKind::IfElse(reach);
                    self.pieces.push(Piece::Else);
                    reach = Reach::Reached;
                }
                Event::End => reach = self.close(reach),
                Event::Block(_) | Event::Loop(_) | Event::If(_) if reach == Reach::Never => {
                    at = self.ends[at - 1] as usize + 1;
                }
                _ if reach == Reach::Never => {}
                Event::Block(_) | Event::Loop(_) | Event::If(_) => self.open_construct(at - 1, event),
                Event::Entry(node) => self.pieces.push(Piece::Cell(Cell::entry(node))),
                Event::Code(node) => self.pieces.push(Piece::Cell(Cell::code(node))),
                Event::Edge(node, edge) => self.pieces.push(Piece::Cell(Cell::edge(node, edge))),
                Event::Br(label) => reach = self.branch(at, label, values),
                Event::BrIf(label, sense) => {
                    let goal = self.thread(self.position(label));
                    let piece = if goal == self.thread(self.next[at] as usize) {
                        Piece::Drop
                    } else {
                        Piece::BrIf(self.label(goal, values), sense)
                    };
                    self.pieces.push(piece);
                }
                Event::BrTable(node) => {
                    self.branch_table(flow, node, values);
                    reach = Reach::Never;
                }
                Event::Return | Event::Unreachable => {
                    let piece = if event == Event::Return { Piece::Return } else { Piece::Unreachable };
                    self.pieces.push(piece);
                    reach = Reach::Never;
                }
                Event::Drop => self.pieces.push(Piece::Drop),
            }
        }
    }

    fn open_construct(&mut self, at: usize, event: Event) {
        let construct = Construct(self.results.len() as u32);
        self.results.push(None);
        let (kind, piece, goal) = match event {
            Event::Loop(node) => {
                self.open_loops[node.at()] = construct;
                (ConstructKind::Loop(node), Piece::Loop(construct), at)
            }
            Event::If(sense) => {
                (ConstructKind::If, Piece::If(construct, sense), self.next[self.ends[at] as usize] as usize)
            }
            _ => (ConstructKind::Block, Piece::Block(construct), self.next[self.ends[at] as usize] as usize),
        };
        let shadowed = self.innermost[goal];
        if !matches!(kind, ConstructKind::Loop(_)) {
            self.innermost[goal] = construct;
        }
        let piece_at = self.pieces.len();
        self.constructs.push(OpenConstruct { piece: piece_at, construct, goal, shadowed, branches: 0, kind });
        self.pieces.push(piece);
    }

    fn close(&mut self, reach: Reach) -> Reach {
        let open = self.constructs.pop().expect("an end closes something");
        let is_branched_to = open.branches != 0;
        match open.kind {
            ConstructKind::Loop(node) => {
                self.open_loops[node.at()] = Construct::NONE;
                self.pieces.push(Piece::End);
                return reach;
            }
            ConstructKind::Block if !is_branched_to => self.pieces[open.piece] = Piece::Nothing,
            ConstructKind::Block | ConstructKind::If | ConstructKind::IfElse(_) => self.pieces.push(Piece::End),
        }
        self.innermost[open.goal] = open.shadowed;
        let falls = match open.kind {
            ConstructKind::If => Reach::Reached,
            ConstructKind::IfElse(Reach::Reached) => Reach::Reached,
            ConstructKind::IfElse(Reach::Never) | ConstructKind::Block | ConstructKind::Loop(_) => reach,
        };
        if is_branched_to { Reach::Reached } else { falls }
    }

    /// A branch whose next event is at `at`.
    fn branch(&mut self, at: usize, label: Label, values: &Values<'_>) -> Reach {
        let goal = self.thread(self.position(label));
        let follows = self.next[at] as usize;
        if goal == follows || goal == self.thread(follows) {
            return Reach::Reached;
        }
        // `br_if follows; br goal` is `br_if goal` with the opposite condition.
        if let Some(&Piece::BrIf(construct, sense)) = self.pieces.last()
            && self.goal_of(construct) == Some(follows)
        {
            self.release(construct);
            let turned = Piece::BrIf(self.label(goal, values), sense.inverse());
            self.pieces.pop();
            self.pieces.push(turned);
            return Reach::Reached;
        }
        let piece = match self.events.get(goal) {
            Some(Event::Return) if values.result.is_none() => Piece::Return,
            Some(Event::Unreachable) => Piece::Unreachable,
            _ => Piece::Br(self.label(goal, values)),
        };
        self.pieces.push(piece);
        Reach::Never
    }

    fn branch_table(&mut self, flow: &Flow, node: Node, values: &Values<'_>) {
        let start = self.table.len();
        for &to in flow.successors(node) {
            let label = if to <= node { Label::Loop(to) } else { Label::After(to) };
            let construct = self.label(self.thread(self.position(label)), values);
            self.table.push(construct);
        }
        // Trailing targets that are the default need no entry.
        while let [.., last, default] = self.table[start..]
            && last == default
        {
            self.table.pop();
        }
        self.pieces.push(Piece::BrTable(node, start as u32, self.table.len() as u32));
    }

    fn open_loop(&self, goal: usize) -> Option<Construct> {
        match self.events.get(goal) {
            Some(Event::Loop(node)) => Some(self.open_loops[node.at()]).filter(|&open| open != Construct::NONE),
            _ => None,
        }
    }

    /// The construct to branch to for a goal; counts the branch.
    fn label(&mut self, goal: usize, values: &Values<'_>) -> Construct {
        if values.result.is_none() && self.events.get(goal) == Some(&Event::Return) {
            return Construct::FUNCTION;
        }
        let construct = self.open_loop(goal).unwrap_or(self.innermost[goal]);
        assert!(construct != Construct::NONE, "a branch's goal is the end of an open construct");
        let at = self.open_index(construct);
        self.constructs[at].branches += 1;
        construct
    }

    fn release(&mut self, construct: Construct) {
        let at = self.open_index(construct);
        self.constructs[at].branches -= 1;
    }

    /// Constructs are numbered as they open, so the open ones are in order.
    fn open_index(&self, construct: Construct) -> usize {
        self.constructs
            .binary_search_by_key(&construct.0, |open| open.construct.0)
            .expect("only open constructs are branched to")
    }

    fn goal_of(&self, construct: Construct) -> Option<usize> {
        let at = self.constructs.binary_search_by_key(&construct.0, |open| open.construct.0).ok()?;
        Some(self.constructs[at].goal)
    }

    /// Gives constructs the type of what flows through their ends, and drops returns at the function's end.
    fn set_results(&mut self, values: &Values<'_>) {
        /// What follows a place.
        #[derive(Clone, Copy)]
        enum Follow {
            FunctionEnd,
            StackParam(ValType),
            Other,
        }
        let mut follow = Follow::FunctionEnd;
        let mut outside: Vec<Follow> = Vec::new();
        for at in (0..self.pieces.len()).rev() {
            match self.pieces[at] {
                Piece::Nothing => {}
                Piece::End => outside.push(follow),
                Piece::Else => follow = outside.last().copied().unwrap_or(Follow::Other),
                Piece::Block(construct) | Piece::Loop(construct) | Piece::If(construct, _) => {
                    let behind = outside.pop().unwrap_or(Follow::Other);
                    self.results[construct.at()] = match behind {
                        Follow::FunctionEnd => values.result,
                        Follow::StackParam(ty) => Some(ty),
                        Follow::Other => None,
                    };
                    if !matches!(self.pieces[at], Piece::Block(_)) {
                        follow = Follow::Other;
                    }
                }
                Piece::Return => {
                    if matches!(follow, Follow::FunctionEnd) {
                        self.pieces[at] = Piece::Nothing;
                    }
                    follow = Follow::Other;
                }
                Piece::Cell(cell) => {
                    let node = cell.node();
                    let taken = if (values.first_cell)(node) == cell { (values.on_stack)(node) } else { None };
                    follow = taken.map_or(Follow::Other, Follow::StackParam);
                }
                Piece::Br(_) | Piece::BrIf(..) | Piece::BrTable(..) | Piece::Unreachable | Piece::Drop => {
                    follow = Follow::Other;
                }
            }
        }
    }
}
