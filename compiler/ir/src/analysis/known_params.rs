//! Known bits of block parameters: what all their arguments have in common.
//!
//! An argument's bits are those of the instruction that makes it, and what the branch that takes the edge says about it:
//! a counter that goes round only while it is below 100 has at most 7 bits. One sweep, without a fixed point: of a
//! parameter that depends on itself no more is known than what its own instructions say.

use super::ControlFlow;
use super::known_bits::{KnownBits, query};
use crate::fold::int_of;
use crate::operators::{Compare, compare_operator};
use crate::{Body, Target, Terminator, Type, Value};
use cranelift_entity::SecondaryMap;

/// What is known of the parameters of a body when this was made; it stays true as long as their values do.
pub struct KnownParams(SecondaryMap<Value, Option<KnownBits>>);

impl KnownParams {
    /// Nothing is known.
    pub fn none() -> KnownParams {
        KnownParams(SecondaryMap::new())
    }

    pub fn new(body: &Body, flow: &ControlFlow) -> KnownParams {
        let mut known = KnownParams::none();
        for &block in flow.order() {
            let params = &body.blocks[block].params;
            let integers = params.iter().any(|&param| width_of(body, param).is_some());
            if block == body.entry || !integers {
                continue;
            }
            let mut joined: Vec<Option<KnownBits>> = vec![None; params.len()];
            let mut last = None;
            for &predecessor in flow.predecessors(block) {
                if last.replace(predecessor) == Some(predecessor) {
                    continue;
                }
                let terminator = &body.blocks[predecessor].terminator;
                for target in terminator.targets().filter(|target| target.block == block) {
                    known.join_edge(body, terminator, target, &mut joined);
                }
            }
            for (&param, bits) in params.iter().zip(joined) {
                let Some(bits) = bits else { continue };
                if bits != KnownBits::unknown(bits.width) {
                    known.0[param] = Some(bits);
                }
            }
        }
        known
    }

    pub fn of(&self, param: Value) -> Option<KnownBits> {
        self.0[param]
    }

    fn join_edge(&self, body: &Body, terminator: &Terminator, target: &Target, joined: &mut [Option<KnownBits>]) {
        for (slot, &arg) in joined.iter_mut().zip(&target.args) {
            let Some(width) = width_of(body, arg) else { continue };
            // Once nothing is known, nothing more needs to be looked at.
            if slot.is_some_and(|bits| bits == KnownBits::unknown(width)) {
                continue;
            }
            let bits = query(body, self, arg, SHALLOW);
            let bits = on_edge(body, terminator, target, arg, bits);
            *slot = Some(slot.map_or(bits, |known| known.join(&bits)));
        }
    }
}

/// How far arguments are looked through: there are many of them.
const SHALLOW: u32 = 3;

fn width_of(body: &Body, value: Value) -> Option<u32> {
    match body.value_type(value) {
        Type::I32 => Some(32),
        Type::I64 => Some(64),
        Type::F32 | Type::F64 | Type::V128 | Type::Managed | Type::Ref(_) => None,
    }
}

/// What is known of an argument where its edge is taken.
fn on_edge(body: &Body, terminator: &Terminator, target: &Target, arg: Value, bits: KnownBits) -> KnownBits {
    let Terminator::Branch { condition, then, otherwise } = terminator else { return bits };
    if then.block == otherwise.block {
        return bits;
    }
    let Some(inst) = body.defining_inst(*condition) else { return bits };
    let data = &body.insts[inst];
    let Some((compare, _)) = compare_operator(data.op) else { return bits };
    if body.resolve(data.args[0]) != body.resolve(arg) {
        return bits;
    }
    let Some(constant) = body.defining_inst(data.args[1]).and_then(|inst| int_of(body.insts[inst].imm)) else {
        return bits;
    };
    let holds = if target.block == then.block { compare } else { compare.inverse() };
    let unsigned = constant as u64 & (u64::MAX >> (64 - bits.width));
    let most = match holds {
        Compare::Eq => return KnownBits::constant(bits.width, constant as u64),
        Compare::LtU => unsigned.saturating_sub(1),
        Compare::LeU => unsigned,
        // By sign, a limit is one only for what is not negative.
        Compare::LtS if constant > 0 && bits.is_non_negative() => unsigned - 1,
        Compare::LeS if constant >= 0 && bits.is_non_negative() => unsigned,
        Compare::Ne | Compare::LtS | Compare::LeS | Compare::GtS | Compare::GtU | Compare::GeS | Compare::GeU => {
            return bits;
        }
    };
    bits.and_at_most(most)
}
