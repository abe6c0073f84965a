//! Turns branches that only choose between values into `select`.
//!
//! A branch to one or two arms that hold nothing but a few cheap, pure instructions and meet in one block: both arms are
//! computed before the branch, and a `select` takes each argument that differs. An engine's branch costs more than that
//! unless it is well predicted, and the code becomes smaller.

use crate::analysis::ControlFlow;
use crate::{Block, Body, Imm, Inst, SourcePos, Target, Terminator, Type, Value, ValueDef};
use asc_ops::Op;
use smallvec::SmallVec;

/// How much may be computed in vain.
#[derive(Clone, Copy, Debug)]
pub struct SelectLimits {
    /// How many instructions besides constants both arms may have together.
    pub speculated: usize,
    /// How many arguments may differ.
    pub selects: usize,
}

impl SelectLimits {
    pub const FAST: SelectLimits = SelectLimits { speculated: 3, selects: 2 };
    /// A second `select` needs the condition once more, which makes it larger than the branch.
    pub const SMALL: SelectLimits = SelectLimits { speculated: 2, selects: 1 };
}

/// Replaces branches of a body.
pub fn form_selects(body: &mut Body, limits: SelectLimits) {
    body.resolve_all();
    // Inner branches first: an arm that was a branch itself may have become a straight line.
    let flow = ControlFlow::new(body);
    for &block in flow.order().iter().rev() {
        form_select(body, &flow, block, limits);
    }
    body.resolve_all();
}

/// An arm: the block it runs through, if any, and the arguments it gives to the block where the arms meet.
struct Arm {
    through: Option<Block>,
    meets: Target,
}

fn form_select(body: &mut Body, flow: &ControlFlow, block: Block, limits: SelectLimits) {
    let Terminator::Branch { condition, then, otherwise } = body.blocks[block].terminator.clone() else { return };
    let Some((then, otherwise)) = meeting_arms(body, flow, &then, &otherwise) else { return };
    let speculated: usize = [&then, &otherwise]
        .iter()
        .filter_map(|arm| arm.through)
        .flat_map(|arm| &body.blocks[arm].insts)
        .filter(|&&inst| !is_constant(body, inst))
        .count();
    let differing = then.meets.args.iter().zip(&otherwise.meets.args).filter(|(one, other)| one != other).count();
    if speculated > limits.speculated || differing > limits.selects {
        return;
    }
    let pos = body.blocks[block].pos;
    for arm in [&then, &otherwise] {
        if let Some(through) = arm.through {
            let insts = std::mem::take(&mut body.blocks[through].insts);
            body.blocks[block].insts.extend(insts);
        }
    }
    let mut args: SmallVec<[Value; 4]> = SmallVec::new();
    for (&one, &other) in then.meets.args.iter().zip(&otherwise.meets.args) {
        args.push(if one == other { one } else { make_select(body, block, [one, other, condition], pos) });
    }
    body.blocks[block].terminator = Terminator::Jump(Target { block: then.meets.block, args });
}

fn make_select(body: &mut Body, block: Block, args: [Value; 3], pos: SourcePos) -> Value {
    let ty = body.value_type(args[0]);
    let inst = body.make_inst(Op::Select, &args, Imm::None, Some(ty), pos);
    body.blocks[block].insts.push(inst);
    body.insts[inst].result.expand().expect("a select has a result")
}

/// The two ways of a branch, if they meet in one block after at most one movable block each.
fn meeting_arms(body: &Body, flow: &ControlFlow, then: &Target, otherwise: &Target) -> Option<(Arm, Arm)> {
    let direct = |target: &Target| Arm { through: None, meets: target.clone() };
    if then.block == otherwise.block {
        return Some((direct(then), direct(otherwise)));
    }
    let long_then = through(body, flow, then);
    let long_otherwise = through(body, flow, otherwise);
    match (long_then, long_otherwise) {
        (Some(one), _) if one.meets.block == otherwise.block => Some((one, direct(otherwise))),
        (_, Some(other)) if other.meets.block == then.block => Some((direct(then), other)),
        (Some(one), Some(other)) if one.meets.block == other.meets.block => Some((one, other)),
        _ => None,
    }
    // References are not selected: that needs another form of the instruction.
    .filter(|(one, other)| {
        let differing = one.meets.args.iter().zip(&other.meets.args).filter(|(one, other)| one != other);
        differing.into_iter().all(|(&one, _)| !matches!(body.value_type(one), Type::Ref(_) | Type::V128))
    })
}

/// An arm through a block that only this edge leads to and that holds nothing but movable instructions and a jump.
fn through(body: &Body, flow: &ControlFlow, target: &Target) -> Option<Arm> {
    let data = &body.blocks[target.block];
    let Terminator::Jump(next) = &data.terminator else { return None };
    let movable = data.insts.iter().all(|&inst| is_cheap(body, inst));
    if !movable || next.block == target.block || flow.predecessors(target.block).len() != 1 {
        return None;
    }
    let mut meets = next.clone();
    // With one edge into it, the block's parameters are that edge's arguments.
    for arg in &mut meets.args {
        if let ValueDef::Param(home, at) = body.values[*arg].def
            && home == target.block
        {
            *arg = target.args[at as usize];
        }
    }
    let uses_params = data.insts.iter().flat_map(|&inst| &body.insts[inst].args).any(|arg| data.params.contains(arg));
    (!uses_params).then_some(Arm { through: Some(target.block), meets })
}

fn is_constant(body: &Body, inst: Inst) -> bool {
    body.insts[inst].args.is_empty()
}

/// Pure and about as cheap as the branch: no division, root or vector.
fn is_cheap(body: &Body, inst: Inst) -> bool {
    let data = &body.insts[inst];
    let costly = matches!(data.op, Op::F32Div | Op::F64Div | Op::F32Sqrt | Op::F64Sqrt);
    let result = data.result.expand().map(|value| body.value_type(value));
    data.op.is_pure() && !costly && result != Some(Type::V128)
}
